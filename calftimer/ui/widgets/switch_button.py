# SPDX-License-Identifier: MIT
"""Something that is on or off, with a line that says what it does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget


class SwitchButton(QPushButton):
    """A large check button.

    Signals:
        turned: a person turned it. arg1: on or off.
    """

    turned = Signal(bool)

    def __init__(self, text: str, hint: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setCheckable(True)
        self.setProperty("role", "card")
        self.setToolTip(hint)
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        self.toggled.connect(self._show)
        self.clicked.connect(self.turned)
        self._show(False)

    def _show(self, on: bool) -> None:
        self.setText(f"{'☑' if on else '☐'}  {self._text}")
