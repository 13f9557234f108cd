# SPDX-License-Identifier: MIT
"""Entries from somebody's file: what is new, what stands here already, and what to do with each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from calftimer.catalogue.sharing import Arrival
from calftimer.core.catalogue import Origin
from calftimer.errors import CatalogueError
from calftimer.ui import theme
from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import error_text

ADD, REPLACE, LEAVE = "add", "replace", "leave"


class EditorImport(QWidget):
    """Qt view of the entries of a shared file.

    Signals:
        take_requested: arg1: the arrivals. arg2: (table, id) → the id under which to add it.
        cancelled: nothing is to be taken.
    """

    take_requested = Signal(object, object)
    cancelled = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrivals: list[Arrival] = []
        self._choices: dict[tuple[str, str], ChoiceBar] = {}
        self._problems = label("", "problem", self, wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.em() // 4)
        self._take = QPushButton(self.tr("Take these"), self)
        cancel = QPushButton(self.tr("Cancel"), self)
        self._take.clicked.connect(self._on_take)
        cancel.clicked.connect(self.cancelled)
        bar = QHBoxLayout()
        bar.addStretch(1)
        bar.addWidget(cancel)
        bar.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.em() // 2, 0)
        column.setSpacing(theme.em() // 2)
        column.addWidget(self._problems)
        column.addLayout(self._rows)
        column.addLayout(bar)
        column.addStretch(1)

    @property
    def first_stop(self) -> QWidget:
        """Where the focus is at first."""
        return self._take

    def show_arrivals(self, arrivals: Iterable[Arrival], problems: Iterable[CatalogueError]) -> None:
        """Show what a file holds and what is wrong with the rest; new ones are taken unless one says otherwise."""
        self._arrivals = list(arrivals)
        texts = [error_text(problem) for problem in problems]
        self._problems.setText("\n".join([self.tr("This cannot be used:"), *texts]) if texts else "")
        self._problems.setVisible(bool(texts))
        self._choices.clear()
        while item := self._rows.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        for arrival in self._arrivals:
            self._rows.addWidget(self._row(arrival))
        self._take.setEnabled(bool(self._arrivals))

    def _row(self, arrival: Arrival) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("role", "panel")
        kind = {"exercise": self.tr("exercise"), "tempo": self.tr("tempo")}[arrival.table]
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label(arrival.entry.name, "card-title", frame, wrap=True))
        texts.addWidget(label(f"{kind} · {arrival.entry.id} · {self._state(arrival)}", "quiet", frame, wrap=True))
        choices = [(ADD, self.tr("Add"))]
        if arrival.standing is not None:
            choices = [(ADD, self.tr("Add as {id}").format(id=arrival.free_id)), (REPLACE, self.tr("Put in its place"))]
        bar = ChoiceBar(arrival.entry.name, [*choices, (LEAVE, self.tr("Leave out"))], parent=frame)
        bar.choose(LEAVE if arrival.is_same else ADD)
        self._choices[arrival.key] = bar
        column = QVBoxLayout(frame)
        column.addLayout(texts)
        column.addWidget(bar)
        return frame

    def _state(self, arrival: Arrival) -> str:
        if arrival.is_same:
            return self.tr("stands here already, the same")
        return {
            None: self.tr("new"),
            Origin.SHIPPED: self.tr("ships with the program, and is different there"),
            Origin.OWN: self.tr("you have another one with this id"),
            Origin.CHANGED: self.tr("you have changed the shipped one otherwise"),
        }[arrival.standing]

    def _on_take(self) -> None:
        ids = {}
        for arrival in self._arrivals:
            choice = self._choices[arrival.key].key
            if choice != LEAVE:
                ids[arrival.key] = arrival.entry.id if choice == REPLACE else arrival.free_id
        self.take_requested.emit(self._arrivals, ids)
