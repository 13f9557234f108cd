# SPDX-License-Identifier: MIT
"""The options that commands share, and how they write JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click


def data_dir_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--data-dir`."""
    return click.option(
        "--data-dir",
        type=click.Path(path_type=Path, file_okay=True),
        help="Folder of the log and settings (also CALFTIMER_DATA_DIR).",
    )(command)


def json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--json`."""
    return click.option("--json", "as_json", is_flag=True, help="Write JSON.")(command)


def person_folder(data_dir: Path | None) -> Path:
    """Return the data folder: named after the command, before it, by the variable, or the system's."""
    from calftimer.paths import data_dir as checked_folder

    return checked_folder(data_dir or click.get_current_context().find_root().params.get("data_dir"))


def print_json(value: object) -> None:
    """Write a value as JSON to be read by people, too."""
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))
