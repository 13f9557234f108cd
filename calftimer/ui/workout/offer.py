# SPDX-License-Identifier: MIT
"""What a visit can be begun with: a saved workout, a past visit to be done again, or a workout that ships."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import workout_of
from calftimer.core.repeat import PastVisit
from calftimer.core.template import WorkoutTemplate
from calftimer.core.together import together
from calftimer.core.workout import Workout
from calftimer.errors import CalftimerError
from calftimer.ui.wording import catalogue_text
from calftimer.ui.workout.chooser import VisitLine, WorkoutChooser
from calftimer.ui.workout.partners import Partners
from calftimer.ui.workout.shelf import Shelf
from calftimer.ui.workout.words import template_text, visit_name, visit_text, visit_time

_VISITS_AT_FIRST, _VISITS_MORE = 5, 6  # with the button for older ones, whole rows of cards


class Offer(QObject):
    """Shows in the chooser what there is, and opens what is chosen: with whose loads, and whose it is.

    Signals:
        opened: a workout is to be shown. arg1: the `Workout`. arg2: whose it is, empty for a saved one. arg3: whether
            it is a past visit.
    """

    opened = Signal(object, str, bool)

    def __init__(
        self,
        chooser: WorkoutChooser,
        shelf: Shelf,
        partners: Partners,
        catalogue: Callable[[], Catalogue],
        tell: Callable[[CalftimerError], None],
    ) -> None:
        """`tell` is given what went wrong."""
        super().__init__(chooser)
        self._chooser, self._shelf, self._partners = chooser, shelf, partners
        self._catalogue, self._tell = catalogue, tell
        self._limit = _VISITS_AT_FIRST
        self._visits: list[PastVisit] = []
        chooser.workout_chosen.connect(self._on_workout)
        chooser.template_chosen.connect(self._on_template)
        chooser.visit_chosen.connect(lambda place: self._on_visit(self._visits[place]))
        chooser.older_wanted.connect(self._on_older)

    def refresh(self) -> None:
        """Show what there is now."""
        catalogue, names = self._catalogue(), self._partners.names
        self._visits = self._shelf.visits(self._partners.present, self._limit + 1)
        lines = [
            VisitLine(visit_time(visit), visit_text(visit, self._partners.present, names, catalogue))
            for visit in self._visits[: self._limit]
        ]
        has_older = len(self._visits) > self._limit
        self._chooser.show_workouts(self._shelf.read(), lines, catalogue, has_older=has_older)

    def _on_workout(self, workout: Workout) -> None:
        if self._partners.are_several:  # it may have been saved with another one's loads
            workout = self._with_own_loads(workout)
        self.opened.emit(workout, "", False)

    def _on_template(self, template: WorkoutTemplate) -> None:
        try:
            shipped = workout_of(template, self._catalogue(), self._partners.unit)
            workout = self._with_own_loads(replace(shipped, name=catalogue_text(shipped.name)))
        except CalftimerError as error:
            self._tell(error)
        else:
            self.opened.emit(workout, template_text(template), False)

    def _on_visit(self, visit: PastVisit) -> None:
        """Offer a visit as it was done, by all who did and are still here."""
        items_of = {key: items for key, items in visit.items_of.items() if key in self._partners.names}
        try:
            workout = Workout(name=visit_name(visit)).with_items(together(items_of, self._partners.present))
        except CalftimerError as error:
            self._tell(error)
            return
        self._partners.let_train(items_of)
        note = self.tr("As it was done: {time}. What you change is for today; “Save workout” keeps it.")
        self.opened.emit(workout, note.format(time=visit_time(visit)), True)

    def _on_older(self) -> None:
        self._limit += _VISITS_MORE
        self.refresh()

    def _with_own_loads(self, workout: Workout) -> Workout:
        return workout.with_items(self._partners.with_own_loads(workout.items))
