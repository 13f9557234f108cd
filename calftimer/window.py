# SPDX-License-Identifier: MIT
"""Open the window on a data folder, or say why it cannot be opened."""

from __future__ import annotations

import sys
from pathlib import Path

from calftimer.errors import CalftimerError
from calftimer.paths import data_dir
from calftimer.screen import require_screen


def open_window(folder: Path | None) -> int:
    """Open the window on `folder`, the person's own if None; return the exit code."""
    try:
        person_folder = data_dir(folder)
        require_screen()
        from calftimer.app import run_window

        return run_window(person_folder)
    except CalftimerError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
