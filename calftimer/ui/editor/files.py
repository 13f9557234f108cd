# SPDX-License-Identifier: MIT
"""Ask for a file: where to share to, and what to take in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from calftimer.ui.file_dialogs import ask_for_file, ask_for_new_file
from calftimer.ui.settings import Settings

FILE_ENDING = ".toml"
_PURPOSE = "share"

translate = QCoreApplication.translate


def ask_where_to_share(parent: QWidget, settings: Settings, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file to write; `chosen` is called with it."""
    title, name = translate("Editor", "Share"), f"calftimer{FILE_ENDING}"
    return ask_for_new_file(parent, settings, _PURPOSE, title, name, _kinds(), chosen)


def ask_what_to_take(parent: QWidget, settings: Settings, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file that is there; `chosen` is called with it."""
    return ask_for_file(parent, settings, _PURPOSE, translate("Editor", "Take from a file"), _kinds(), chosen)


def _kinds() -> list[str]:
    return [translate("Editor", "Exercises and tempos (*{ending})").format(ending=FILE_ENDING)]
