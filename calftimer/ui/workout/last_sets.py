# SPDX-License-Identifier: MIT
"""What the log knows of an item of a workout: an athlete's last sets of it, and the loads of its equipment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calftimer.core.catalogue import Catalogue, variant_of
from calftimer.core.loads import MachineLoads, nearest
from calftimer.core.plan import Load
from calftimer.core.query import Query
from calftimer.core.record import SetRecord
from calftimer.core.visit import last_sets
from calftimer.core.workout import WorkoutItem
from calftimer.errors import CalftimerError

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook

_SETS_MAX = 40  # of one exercise: more than one session has


class LastSets:
    """Looks into a log, if there is one; what cannot be read is not there, for the log says elsewhere what is wrong."""

    def __init__(self, logbook: Logbook | None, catalogue: Catalogue) -> None:
        self._logbook, self._catalogue = logbook, catalogue

    def of(self, athlete_id: str, item: WorkoutItem) -> list[SetRecord]:
        """Return the sets of an athlete's last visit that are those of the item (`core.visit.last_sets`)."""
        exercise = self._catalogue.exercises_in_log().get(item.exercise)
        if self._logbook is None or exercise is None:
            return []
        query = Query(exercises=self._catalogue.ids_in_log(exercise), athlete_id=athlete_id, kinds=(item.kind,))
        try:
            return last_sets(item, self._logbook.find(query, _SETS_MAX))
        except CalftimerError:
            return []

    def machine(self, exercise_id: str, variant_id: str) -> MachineLoads | None:
        """Return the loads that a piece of equipment has, None where nobody said."""
        exercise = self._catalogue.exercises_in_log().get(exercise_id)
        variant = exercise and variant_of(exercise, variant_id)
        if self._logbook is None or not variant:
            return None
        try:
            return self._logbook.machines.read(exercise, variant)
        except CalftimerError:
            return None

    def existing(self, load: Load, item: WorkoutItem) -> Load:
        """Return the nearest load that the item's equipment has; one in another unit stays as it is."""
        machine = self.machine(item.exercise, item.variant)
        if machine is None or machine.unit is not load.unit:
            return load
        return Load(nearest(machine.loads, load.value), load.unit)
