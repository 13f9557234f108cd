# SPDX-License-Identifier: MIT
"""The window as it is started: what its first picture waits for."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.first_picture import LISTEN

# As the program starts.
START = f"""
import os, sys
from pathlib import Path
{LISTEN}

def seen():
    os.write(1, "\\n".join(sys.modules).encode())
    os._exit(0)

listen(seen)
from calftimer import window
require_screen = window.require_screen

def require_screen_without_qt():
    assert "calftimer.core.catalogue" in sys.modules and "PySide6" not in sys.modules
    require_screen()

window.require_screen = require_screen_without_qt
window.open_window(Path(sys.argv[1]))
"""

LATER = [
    *("numpy", "sqlite3", "sqlite_utils", "miniaudio", "pyqtgraph", "rapidfuzz", "click", "wakepy", "tzlocal"),
    *("multiprocessing", "zoneinfo", "json", "html", "difflib", "platformdirs", "tomlkit"),
    *("calftimer.audio", "calftimer.logbook", "calftimer.runner", "calftimer.awake", "calftimer.cli"),
    *("calftimer.core.session", "calftimer.core.flow", "calftimer.core.timeline", "calftimer.core.visit"),
    *("calftimer.core.search", "calftimer.core.review", "calftimer.ui.recovery", "calftimer.ui.accessible"),
    *("calftimer.ui.stage", "calftimer.ui.workout", "calftimer.ui.log", "calftimer.ui.review", "calftimer.ui.sound"),
    *("calftimer.ui.setup", "calftimer.ui.athletes", "calftimer.ui.backups", "calftimer.ui.machine"),
    *("calftimer.ui.learn.room", "calftimer.ui.learn.page", "calftimer.ui.widgets.stage_view"),
    *("calftimer.ui.drawings.leg", "calftimer.ui.widgets.combo_lines"),
]


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Return the modules that are there when the window has been painted for the first time."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("CALFTIMER_DATA_DIR", None)
    folder = tmp_path_factory.mktemp("window")
    (script := folder / "start.py").write_text(START)
    command = [sys.executable, str(script), str(folder / "data")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines())


@pytest.mark.parametrize("name", LATER)
def test_the_first_picture_waits_for_nothing_else(imported: set[str], name: str) -> None:
    """What the Train page does not show is imported after the window's first picture."""
    assert "calftimer.ui.train.page" in imported
    assert name not in imported
