# SPDX-License-Identifier: MIT
"""One of a few choices, side by side or one below the other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QWidget

from calftimer.ui.widgets.two_line_button import TwoLineButton

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class ChoiceBar(QWidget):
    """A row of buttons of which one is down; the arrow keys move between them.

    Signals:
        chosen: a person chose. arg1: the choice's key.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Iterable[tuple[object, str]] = (),
        *,
        stacked: bool = False,
        turns: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`stacked`: one below the other. `turns`: that too, where they do not fit side by side."""
        super().__init__(parent)
        self._turns = turns
        self._name = name
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._row = QBoxLayout(_DOWN if stacked else _ACROSS, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(1)
        self._keys: list[object] = []
        self.set_choices(choices)

    def set_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Replace the choices: (key, text) pairs."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._keys = []
        for key, text in choices:
            button = TwoLineButton(text, self)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setAccessibleName(f"{self._name}: {text}")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(button, len(self._keys))
            self._row.addWidget(button, 1)
            self._keys.append(key)
        self._round()

    @property
    def key(self) -> object:
        """The key of the chosen one, None where none is."""
        number = self._group.checkedId()
        return self._keys[number] if number >= 0 else None

    def choose(self, key: object) -> None:
        """Show `key` as chosen; tells nobody."""
        chosen = self._group.button(self._keys.index(key))
        chosen.setChecked(True)
        for button in self._group.buttons():  # Qt lets Tab stop at all of them until one has had the focus
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is chosen else Qt.FocusPolicy.ClickFocus)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: the width of the widest where they may stand one below the other."""
        if not self._turns:
            return super().minimumSizeHint()
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where need be."""
        super().resizeEvent(event)
        if not self._turns:
            return
        widths = self._widths()
        fits = sum(widths) + self._row.spacing() * (len(widths) - 1) <= self.width()
        if self._row.direction() is not (_ACROSS if fits else _DOWN):
            self._row.setDirection(_ACROSS if fits else _DOWN)
            self._round()

    def _widths(self) -> list[int]:
        return [button.minimumSizeHint().width() for button in self._group.buttons()]

    def _round(self) -> None:
        """Let the style sheet round the outer corners, and only these."""
        buttons = self._group.buttons()
        for number, button in enumerate(buttons):
            place = self._place(number, len(buttons))
            if button.property("place") != place:
                button.setProperty("place", place)
                button.style().polish(button)

    def _place(self, number: int, count: int) -> str:
        """Return which corners the style sheet rounds: the outer ones of the first and of the last."""
        if count == 1:
            return "only"
        ends = ("top", "bottom") if self._row.direction() is _DOWN else ("left", "right")
        return ends[0] if number == 0 else ends[1] if number == count - 1 else "between"

    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(self._keys[number])
