# SPDX-License-Identifier: MIT
"""Which workout: a person's own ones, what they did the last times, and those that follow the sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.workout import Workout
from calftimer.ui import theme
from calftimer.ui.learn.controls import ScrollColumn, Tiles
from calftimer.ui.widgets.enter_key import press_focused
from calftimer.ui.widgets.exercise_card import ExerciseCard
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.tab_order import order_stops
from calftimer.ui.wording import catalogue_text
from calftimer.ui.workout.words import summary_text, template_text

_TILE_EM = 17


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A past visit as it is shown: when, and what was done."""

    time: str
    details: str


class WorkoutChooser(QWidget):
    """Cards of all workouts.

    Signals:
        workout_chosen: one of the person's own. arg1: the `Workout`.
        visit_chosen: a past visit is to be done again. arg1: its place among those shown.
        older_wanted: visits before those that are shown.
        template_chosen: one that ships. arg1: the `WorkoutTemplate`.
        new_wanted: an empty one.
    """

    workout_chosen = Signal(object)
    visit_chosen = Signal(int)
    older_wanted = Signal()
    template_chosen = Signal(object)
    new_wanted = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = ScrollColumn(self.tr("Workouts"), parent=self)
        self._column.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cards take the focus, and scroll with it
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.em(), theme.em(), theme.em() // 2, 0)
        whole.addWidget(self._column)
        self._shown: tuple[object, ...] | None = None
        self.first: QAbstractButton | None = None

    def show_workouts(
        self, workouts: Sequence[Workout], visits: Sequence[VisitLine], catalogue: Catalogue, *, has_older: bool
    ) -> None:
        """Show a person's `workouts`, their past `visits` (`has_older`: there are more), and the catalogue's."""
        if self._shown == (workouts, visits, catalogue, has_older):
            return  # what has the focus keeps it
        self._shown = workouts, visits, catalogue, has_older
        focused = QApplication.focusWidget()  # none while the window is not the active one
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._column.clear()
        self._column.add(label(self.tr("Your workouts"), "title", self, wrap=True))
        tiles = self._tiles()
        self.first = None
        for workout in workouts:
            self._add(tiles, workout.name, summary_text(workout.items, catalogue), self.workout_chosen, workout)
        new = QPushButton(self.tr("New workout"), tiles)
        new.clicked.connect(self.new_wanted)
        tiles.add(new)
        self.first = self.first or new
        self._column.add(tiles)
        if visits:
            self._add_visits(visits, has_older=has_older)
        self._column.add(label(self.tr("After the sources"), "title", self, wrap=True))
        tiles = self._tiles()
        for template in catalogue.workouts.values():
            title, detail = catalogue_text(template.name), template_text(template)
            self._add(tiles, title, detail, self.template_chosen, template)
        self._column.add(tiles)
        self._column.column.addStretch(1)
        order_stops(self)
        if had_focus:
            self.first.setFocus()

    def open_first(self) -> None:
        """Choose what stands first."""
        self.first.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the card that has the focus, as Space does."""
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def _add_visits(self, visits: Sequence[VisitLine], *, has_older: bool) -> None:
        self._column.add(label(self.tr("Do a visit again"), "title", self, wrap=True))
        tiles = self._tiles()
        for place, visit in enumerate(visits):
            card = self._add(tiles, visit.time, visit.details, self.visit_chosen, place)
            card.setAccessibleName(self.tr("Do this again: {time}").format(time=visit.time))
        if has_older:
            older = QPushButton(self.tr("Older visits"), tiles)
            older.clicked.connect(self.older_wanted)
            tiles.add(older)
        self._column.add(tiles)

    def _tiles(self) -> Tiles:
        return Tiles(_TILE_EM, most=3, parent=self)

    def _add(self, tiles: Tiles, title: str, detail: str, signal: object, value: object) -> ExerciseCard:
        card = ExerciseCard(title, detail, parent=tiles)
        card.setCheckable(False)
        card.clicked.connect(lambda: signal.emit(value))
        tiles.add(card)
        self.first = self.first or card
        return card
