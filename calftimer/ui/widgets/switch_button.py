# SPDX-License-Identifier: MIT
"""Something that is on or off, with a line that says what it does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from calftimer.ui.widgets.button_icon import ButtonIcon
from calftimer.ui.widgets.two_line_button import TwoLineButton


class SwitchButton(TwoLineButton):
    """A large check button.

    Signals:
        turned: a person turned it. arg1: on or off.
    """

    turned = Signal(bool)

    def __init__(self, text: str, hint: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setProperty("role", "switch")
        self.setToolTip(hint)
        self.setAccessibleDescription(hint)
        ButtonIcon("box", self, on="box-checked", is_quiet=True)
        self.clicked.connect(self.turned)
