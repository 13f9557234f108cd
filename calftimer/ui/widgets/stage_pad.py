# SPDX-License-Identifier: MIT
"""One of a few numbers, or none: a tap chooses it, a second tap takes it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from calftimer.ui import theme
from calftimer.ui.widgets.labels import label


class NumberPad(QWidget):
    """A caption over a button for each number; more than one row where there is no room for one.

    Signals:
        value_changed: a person chose or took back. arg1: the number or None.
    """

    value_changed = Signal(object)

    def __init__(self, name: str, texts: Sequence[str], *, parent: QWidget | None = None) -> None:
        """`texts` are those of the numbers 0, 1, 2 and so on."""
        super().__init__(parent)
        self._value: int | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(max(2, theme.em() // 5))
        self._caption = label(name, "quiet", self, centred=True)
        self._buttons = [self._button(name, number, text) for number, text in enumerate(texts)]
        self._columns = 0
        self.set_columns(len(texts))

    def _button(self, name: str, number: int, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setCheckable(True)
        button.setProperty("role", "pad")
        button.setAccessibleName(f"{name}: {text}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumSize(theme.touch(), theme.touch())
        button.clicked.connect(lambda: self.press(number))
        return button

    @property
    def value(self) -> int | None:
        """The chosen number; None where none is."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show `value`; tells nobody."""
        self._value = value
        for number, button in enumerate(self._buttons):
            button.setChecked(number == value)

    def press(self, number: int) -> None:
        """Choose `number`, or take it back where it is chosen."""
        self.set_value(None if number == self._value else number)
        self.value_changed.emit(self._value)

    def set_columns(self, columns: int) -> None:
        """Stand in rows of so many."""
        if columns == self._columns:
            return
        self._columns = columns
        for part in (self._caption, *self._buttons):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._caption, 0, 0, 1, columns)
        for number, button in enumerate(self._buttons):
            self._grid.addWidget(button, 1 + number // columns, number % columns)
        self.updateGeometry()
