# SPDX-License-Identifier: MIT
"""The few large buttons of the stage: end the set, fell behind; in a rest finish, 15 s more, the queue, start now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from calftimer.ui import theme
from calftimer.ui.keys.key_map import Action, KeyMap

# In a set the button stands beside the number, which must have its place.
_SHARE_OF_WIDTH = 0.2


class StageButtons(QWidget):
    """In a rest in one row, or in more where a row is too wide; in a set one below the other.

    None takes the focus: the keys belong to the stage.
    """

    def __init__(
        self,
        end: Callable[[], None],
        longer: Callable[[], None],
        skip: Callable[[], None],
        pace: Callable[[], None],
        queue: Callable[[], None],
        *,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        slots = (end, longer, skip, pace, queue)
        self.end, self.longer, self.skip, self.pace, self.queue = (self._button(slot) for slot in slots)
        self.pace.setCheckable(True)
        self._rows: list[list[QPushButton]] = []
        self._dressed: tuple[object, ...] = ()

    def _button(self, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("role", "stage")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(slot)
        return button

    def dress(self, keys: KeyMap, width: int, *, resting: bool, timed: bool) -> QSize:
        """Show and name the buttons as the state asks for, in rows of at most `width`; return the room they take.

        In a set that is `timed` there is no beat to fall behind.
        """
        wanted = keys, width, resting, timed, theme.em(), theme.touch()
        if wanted != self._dressed:
            self._dressed = wanted
            in_set = [self.end] if timed else [self.end, self.pace]
            shown = [self.end, self.longer, self.queue, self.skip] if resting else in_set
            for button in (self.end, self.longer, self.skip, self.pace, self.queue):
                button.setVisible(button in shown)
            room = width if resting else round(width * _SHARE_OF_WIDTH)
            ending = self.tr("Finish") if resting else self.tr("End set")
            self._name(self.end, ending, keys, Action.END, room)
            self._name(self.longer, self.tr("+15 s"), keys, Action.LONGER_REST, room)
            self._name(self.queue, self.tr("Queue"), keys, Action.QUEUE, room)
            self._name(self.skip, self.tr("Start now"), keys, Action.ONE_KEY, room)
            self._name(self.pace, self.tr("Fell behind"), keys, Action.MARK_PACE, room)
            if self._row_width(shown) > width:  # rather without the keys than in two rows
                for button in shown:
                    button.setText(button.text().partition("  ")[0])
            self._rows = self._in_rows(shown, width if resting else 0)
        return self.sizeHint()

    def show_pace(self, is_lost: bool) -> None:
        """Show whether the athlete fell behind in this set."""
        self.pace.setChecked(is_lost)

    def _name(self, button: QPushButton, text: str, keys: KeyMap, action: Action, room: int) -> None:
        """Write on a button what it does and, where there is room, the first of the keys that do the same."""
        strokes = keys.of(action)
        whole = f"{text}  {strokes[0].text}" if strokes else text
        button.setAccessibleName(whole)
        button.setText(whole)
        button.ensurePolished()
        if self._size(button).width() > room:
            button.setText(text)

    def _in_rows(self, buttons: list[QPushButton], width: int) -> list[list[QPushButton]]:
        """Fill rows from the bottom, so that the last one, the one most wanted, shares its row last."""
        rows: list[list[QPushButton]] = []
        for button in buttons:
            if rows and self._row_width([*rows[-1], button]) <= width:
                rows[-1].append(button)
            else:
                rows.append([button])
        return rows

    @staticmethod
    def _size(button: QPushButton) -> QSize:
        return button.sizeHint().expandedTo(QSize(theme.touch(), theme.touch()))

    @staticmethod
    def _gap() -> int:
        return round(theme.em() * 0.5)

    def _row_width(self, row: list[QPushButton]) -> int:
        return sum(self._size(button).width() for button in row) + self._gap() * (len(row) - 1)

    def sizeHint(self) -> QSize:
        """Return the room all rows take."""
        heights = [max(self._size(button).height() for button in row) for row in self._rows]
        height = sum(heights) + self._gap() * max(0, len(self._rows) - 1)
        return QSize(max((self._row_width(row) for row in self._rows), default=0), height)

    def place(self, box: QRect) -> None:
        """Take `box` and share it out; each row stands in its middle."""
        if box != self.geometry():
            self.setGeometry(box)
        y = 0
        for row in self._rows:
            x = (self.width() - self._row_width(row)) // 2
            height = max(self._size(button).height() for button in row)
            for button in row:
                width = self.width() if len(row) == 1 else self._size(button).width()
                button.setGeometry(x if len(row) > 1 else 0, y, width, height)
                x += width + self._gap()
            y += height + self._gap()
