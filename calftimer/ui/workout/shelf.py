# SPDX-License-Identifier: MIT
"""A person's saved workouts and past visits; what the log cannot do is told, and nothing is done then."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from calftimer.core.repeat import PastVisit, visit_of
from calftimer.core.workout import Workout
from calftimer.errors import CalftimerError, PlanError

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook


class Shelf:
    """Saved workouts in the log, from `show_logbook` on; `tell` is given what went wrong."""

    def __init__(
        self, tell: Callable[[CalftimerError], None], now: Callable[[], datetime], zone: Callable[[], str]
    ) -> None:
        self._tell, self._now, self._zone = tell, now, zone
        self._logbook: Logbook | None = None

    def show_logbook(self, logbook: Logbook) -> None:
        """Keep workouts in `logbook` from here on."""
        self._logbook = logbook

    def read(self) -> list[Workout]:
        """Return the saved workouts by name."""
        if self._logbook is None:
            return []
        try:
            return self._logbook.workouts.read()
        except CalftimerError as error:
            self._tell(error)
            return []

    def visits(self, athlete_id: str, limit: int) -> list[PastVisit]:
        """Return an athlete's last visits, newest first, `limit` at most; one that cannot be planned is left out."""
        if self._logbook is None:
            return []
        visits = []
        try:
            for records in self._logbook.workouts.visits(athlete_id, limit):
                with suppress(PlanError):  # only an edit makes such a set, as of a hold that has a tempo
                    visits.append(visit_of(records))
        except CalftimerError as error:
            self._tell(error)
        return visits

    def new_name(self) -> str:
        """Return a name that no saved workout has."""
        taken = {workout.name for workout in self.read()}
        template = QCoreApplication.translate("Workout", "Workout {number}")
        names = (template.format(number=number) for number in range(1, len(taken) + 2))
        return next(name for name in names if name not in taken)

    def free_name(self, name: str) -> str:
        """Return `name`, with a number after it where a saved workout has it."""
        taken = {workout.name for workout in self.read()}
        template = QCoreApplication.translate("Workout", "{name} ({number})")
        numbered = (template.format(name=name, number=number) for number in range(2, len(taken) + 2))
        return next((free for free in (name, *numbered) if free not in taken), name)

    def write(self, workout: Workout) -> Workout:
        """Save a workout and return it as saved; an empty one goes to the trash, and comes back when it is not."""
        if self._logbook is None:
            return workout
        try:
            if workout.items:
                named = replace(workout, name=workout.name.strip() or self.new_name())
                return replace(workout, id=self._logbook.workouts.write(named, self._now(), self._zone()).id)
            if workout.id:
                self._logbook.workouts.discard(workout.id, self._now(), self._zone())
        except CalftimerError as error:
            self._tell(error)
        return workout

    def discard(self, workout_id: str) -> bool:
        """Put a workout into the trash; tell whether it is there."""
        return self._move(workout_id, is_back=False)

    def restore(self, workout_id: str) -> bool:
        """Take a workout out of the trash; tell whether it is back."""
        return self._move(workout_id, is_back=True)

    def _move(self, workout_id: str, *, is_back: bool) -> bool:
        if self._logbook is None or not workout_id:
            return False
        workouts = self._logbook.workouts
        try:
            (workouts.restore if is_back else workouts.discard)(workout_id, self._now(), self._zone())
        except CalftimerError as error:
            self._tell(error)
            return False
        return True
