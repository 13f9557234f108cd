# SPDX-License-Identifier: MIT
"""Where a person's data is, and what this program is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from calftimer.ui.setup.rows import ActionRow, SettingRow, TextRow

translate = QCoreApplication.translate


def about_rows(folder: Path, parent: QWidget) -> list[SettingRow]:
    """Return the rows about the data in `folder` and the program."""
    data = ActionRow(
        translate("About", "Data folder"),
        translate(
            "About", "{path}: the log, your exercises, recordings and these settings. Copy it to back it up."
        ).format(path=folder),
        translate("About", "Open folder"),
        translate("About", "files backup where log database export"),
        parent=parent,
    )
    data.wanted.connect(lambda: _open(folder, data))
    about = TextRow(
        translate("About", "calftimer {version}").format(version=_version()),
        translate(
            "About",
            "MIT licence. No account, no network: everything stays on this computer. "
            "Not medical advice. Stop at sharp pain; see a professional about pain that stays.",
        ),
        translate("About", "about version license program privacy"),
        parent=parent,
    )
    return [data, about]


def _version() -> str:
    try:
        return version("calftimer")
    except PackageNotFoundError:  # run from a folder that was never installed
        return ""


def _open(folder: Path, row: SettingRow) -> None:
    """Show the folder in the desktop's own program; where there is none, the path stands in the row."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        row.show_hint(translate("About", "No program here can show a folder. It is {path}.").format(path=folder))
