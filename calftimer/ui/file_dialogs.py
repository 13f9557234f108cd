# SPDX-License-Identifier: MIT
"""Ask for a file with the system's own dialog, which opens where files of that purpose were the last time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from calftimer.ui.settings import Settings


def ask_for_new_file(
    parent: QWidget,
    settings: Settings,
    purpose: str,
    title: str,
    name: str,
    kinds: list[str],
    chosen: Callable[[Path], None],
) -> QFileDialog:
    """Ask where to write; `chosen` is called with the path.

    `purpose`: one word by which the folder is remembered. `name`: the file's name at first. `kinds`: filters, as
    in “Picture (*.png)”; the ending of the one that is chosen is added to a name without any.
    """
    dialog = _dialog(parent, settings, purpose, title, kinds, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(_ending(kinds[0]))
    dialog.selectFile(name)
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(_ending(kind)))
    dialog.open()
    return dialog


def ask_for_file(
    parent: QWidget, settings: Settings, purpose: str, title: str, kinds: list[str], chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask for a file that is there; the rest as in `ask_for_new_file`."""
    dialog = _dialog(parent, settings, purpose, title, kinds, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def _dialog(
    parent: QWidget, settings: Settings, purpose: str, title: str, kinds: list[str], chosen: Callable[[Path], None]
) -> QFileDialog:
    dialog = QFileDialog(parent, title, settings.file_folder(purpose), ";;".join(kinds))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def remember_and_call(text: str) -> None:
        settings.remember_file_folder(purpose, Path(text).parent)
        chosen(Path(text))

    dialog.fileSelected.connect(remember_and_call)
    return dialog


def _ending(kind: str) -> str:
    return kind.rpartition(".")[2].rstrip(")")
