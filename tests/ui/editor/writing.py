# SPDX-License-Identifier: MIT
"""Somebody who writes exercises and tempos in the editor, by what a screen reader calls its controls."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from calftimer.catalogue.own import OwnCatalogue
from calftimer.core.catalogue import Catalogue
from calftimer.ui.editor.page import EditorPage
from calftimer.ui.widgets.stepper import Stepper

STANDING = "standing-calf-raise"


@dataclass
class Writer:
    """Somebody in front of the editor."""

    page: EditorPage
    own: OwnCatalogue
    bot: QtBot
    saved: list[Catalogue] = field(default_factory=list)
    closed: list[bool] = field(default_factory=list)

    def found(self, kind: type, name: str) -> list[QWidget]:
        """Return the shown widgets of a kind that a screen reader calls `name`, in the order on the page."""
        QApplication.processEvents()  # what was just made is shown
        shown = [widget for widget in self.page.findChildren(kind) if widget.isVisible()]
        named = [widget for widget in shown if name in (widget.accessibleName(), getattr(widget, "text", str)())]
        return sorted(named, key=lambda widget: widget.mapTo(self.page, QPoint()).y())

    def click(self, name: str, number: int = 0) -> None:
        """Click a button."""
        self.bot.mouseClick(self.found(QAbstractButton, name)[number], Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def write(self, name: str, text: str, number: int = 0) -> None:
        """Write a text, over what stands in the field."""
        edits = self.found(QLineEdit, name) or self.found(QPlainTextEdit, name)
        edits[number].selectAll()
        self.bot.keyClicks(edits[number], text)

    def escape(self) -> None:
        """Press Esc where the focus is."""
        QApplication.processEvents()
        self.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    def stepper(self, name: str) -> Stepper:
        """Return a stepper."""
        shown = (stepper for stepper in self.page.findChildren(Stepper) if stepper.isVisible())
        return next(stepper for stepper in shown if stepper.accessibleName().startswith(f"{name}:"))

    def save_button(self) -> QAbstractButton:
        """Return the button that saves."""
        return self.found(QAbstractButton, "Save")[0]

    def texts(self) -> list[str]:
        """Return every text that is shown."""
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible() and label.text()]


def fill_in(writer: Writer, name: str = "Box raise") -> None:
    """Fill in all that a new exercise needs."""
    writer.write("Name", name)
    writer.write("In short", "Up and down on a box.")
    writer.write("Name", "Box", number=1)
