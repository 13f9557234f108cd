# SPDX-License-Identifier: MIT
"""What is still to come of a visit, to be changed in a rest: skip, do sooner, once more."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from calftimer.core.queue import moved_up, once_more, without
from calftimer.core.turn import Turn, rounds_of
from calftimer.ui import theme
from calftimer.ui.stage.words import Cast
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.tab_order import order_stops
from calftimer.ui.widgets.vertical_scroll import VerticalScroll
from calftimer.ui.workout.words import following_text, turn_text


class QueuePanel(QFrame):
    """Lists the rounds that are to come, each with its buttons; the turns are changed at once.

    Signals:
        turns_changed: a person changed what is to come. arg1: the turns after the present one, a tuple of `Turn`.
        athlete_wanted: a person wants another one to train next. arg1: the athlete's id.
        addition_wanted: a person wants another exercise.
        closed: a person is done here.
    """

    turns_changed = Signal(object)
    athlete_wanted = Signal(str)
    addition_wanted = Signal()
    closed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("What comes next"))
        self._cast: Cast | None = None
        self._done: tuple[Turn, ...] = ()
        self._turns: tuple[Turn, ...] = ()
        self._close = QPushButton(self.tr("Close"), self)
        self._close.clicked.connect(self.closed)
        content = QWidget()
        self._rows = QVBoxLayout(content)
        self._rows.setContentsMargins(0, 0, theme.em() // 4, 0)
        self._rows.setSpacing(theme.em() // 2)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("What comes next"), "card-title", self, wrap=True), 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(VerticalScroll(content, parent=self), 1)

    def show_turns(self, done: Sequence[Turn], turns: Sequence[Turn], cast: Cast) -> None:
        """Show the turns after the present one, which is the last of those that are done."""
        self._done, self._turns, self._cast = tuple(done), tuple(turns), cast
        focused = QApplication.focusWidget()  # none while the window is not the active one
        if focused is not self and focused is not None and self.isAncestorOf(focused):
            self._close.setFocus()  # a focus that leaves a button by itself, because that goes, scrolls the list
        while item := self._rows.takeAt(0):
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        self._add(self._wider_changes())
        rounds = rounds_of(turns)
        names = len({turn.athlete_id for turn in turns}) > 1
        for number, others in enumerate(rounds):
            can_move = moved_up(self._done, self._turns, number) != self._turns
            self._add(self._row(number, others, names=names, can_move=can_move))
        if not rounds:
            self._add(label(self.tr("Nothing more: this was the last set."), "quiet", self, wrap=True))
        self._rows.addStretch(1)
        order_stops(self)

    def _add(self, row: QWidget) -> None:
        self._rows.addWidget(row)
        row.show()  # now, not when the event loop comes to it

    def _wider_changes(self) -> QWidget:
        """Offer another exercise, and to everybody who trains here, but for whose turn it is anyway, to go next."""
        buttons = QWidget(self)
        flow = FlowLayout(spacing=theme.em() // 3, parent=buttons)
        add = QPushButton(self.tr("Add an exercise…"), buttons)
        add.clicked.connect(self.addition_wanted)
        flow.addWidget(add)
        others = [key for key in self._cast.names if not self._turns or key != self._turns[0].athlete_id]
        for athlete_id in others:
            button = QPushButton(self.tr("Next: {name}").format(name=self._cast.name(athlete_id)), buttons)
            button.clicked.connect(lambda _=False, key=athlete_id: self.athlete_wanted.emit(key))
            flow.addWidget(button)
        return buttons

    def _row(self, number: int, turns: Sequence[Turn], *, names: bool, can_move: bool) -> QWidget:
        row = QFrame(self)
        row.setProperty("role", "inset")
        first, *others = turns
        lines = [turn_text(first, self._cast, names=names)]
        lines += [following_text(turn, first, self._cast) for turn in others]
        buttons = QWidget(row)
        flow = FlowLayout(spacing=theme.em() // 3, parent=buttons)
        for name, change in (
            (self.tr("Sooner"), moved_up if can_move else None),
            (self.tr("Skip"), without),
            (self.tr("Once more"), once_more),
        ):
            if change is not None:
                flow.addWidget(self._button(name, lines[0], number, change, buttons))
        column = QVBoxLayout(row)
        for place, line in enumerate(lines):
            column.addWidget(label(line, "quiet" if place else "plain", row, wrap=True))
        column.addWidget(buttons)
        return row

    def _button(
        self,
        name: str,
        line: str,
        number: int,
        change: Callable[[Sequence[Turn], Sequence[Turn], int], tuple[Turn, ...]],
        parent: QWidget,
    ) -> QPushButton:
        button = QPushButton(name, parent)
        button.setMinimumWidth(theme.touch())
        button.setAccessibleName(self.tr("{what}: {line}").format(what=name, line=line))
        button.clicked.connect(lambda: self._change(change(self._done, self._turns, number)))
        return button

    def _change(self, turns: tuple[Turn, ...]) -> None:
        if turns != self._turns:
            self.show_turns(self._done, turns, self._cast)
            self.turns_changed.emit(turns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
