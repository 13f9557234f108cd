# SPDX-License-Identifier: MIT
"""Ask for a file: where to share to, and what to take in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

FILE_ENDING = ".toml"

translate = QCoreApplication.translate


def ask_where_to_share(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file to write; `chosen` is called with it."""
    dialog = _dialog(parent, translate("Editor", "Share"), f"calftimer{FILE_ENDING}", chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.open()
    return dialog


def ask_what_to_take(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file that is there; `chosen` is called with it."""
    dialog = _dialog(parent, translate("Editor", "Take from a file"), "", chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
    files = translate("Editor", "Exercises and tempos (*{ending})").format(ending=FILE_ENDING)
    dialog = QFileDialog(parent, title, "", files)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return dialog
