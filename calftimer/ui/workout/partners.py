# SPDX-License-Identifier: MIT
"""Who trains a workout in turn, and with which loads: each with those of their own last sets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from calftimer.core.athlete import Athlete
from calftimer.core.catalogue import Catalogue, variant_of
from calftimer.core.loads import MachineLoads
from calftimer.core.plan import Load
from calftimer.core.query import Query
from calftimer.core.visit import as_last_time
from calftimer.core.workout import WorkoutItem
from calftimer.errors import CalftimerError
from calftimer.ui.settings import Settings
from calftimer.ui.wording import athlete_name

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook

_SETS_MAX = 40  # of one exercise: more than one session has


class Partners:
    """The athletes of the log, which of them train along with the present one, and their loads."""

    def __init__(self, settings: Settings, catalogue: Callable[[], Catalogue]) -> None:
        self._settings, self._catalogue = settings, catalogue
        self._logbook: Logbook | None = None
        self._athletes: list[Athlete] = []
        self._along: set[str] = set()
        self._loads: dict[tuple[str, object], Load] = {}

    def show_logbook(self, logbook: Logbook) -> None:
        """Take athletes and their last sets from `logbook`."""
        self._logbook = logbook

    def refresh(self) -> None:
        """Look again who there is."""
        try:
            self._athletes = self._logbook.athletes.read() if self._logbook else []
        except CalftimerError:
            self._athletes = []  # the log says elsewhere what is wrong
        self._along &= {athlete.id for athlete in self._athletes} - {self._settings.athlete_id}

    @property
    def are_several(self) -> bool:
        """Whether more than one athlete uses the log."""
        return len(self._athletes) > 1

    def offered(self) -> list[tuple[str, str, bool]]:
        """Return (id, name, whether they train) of all athletes; the present one always trains."""
        present = self._settings.athlete_id
        return [
            (athlete.id, athlete_name(athlete.name), athlete.id == present or athlete.id in self._along)
            for athlete in self._athletes
        ]

    def turn(self, athlete_id: str, on: bool) -> None:
        """Let somebody train along, or no more; the present one stays."""
        if on and athlete_id != self._settings.athlete_id:
            self._along.add(athlete_id)
        else:
            self._along.discard(athlete_id)

    def set_load(self, athlete_id: str, item: WorkoutItem, load: Load) -> None:
        """Let a partner do an item with another load today."""
        self._loads[athlete_id, _key(item)] = load

    def along(self, item: WorkoutItem) -> list[tuple[str, str, Load]]:
        """Return (id, name, load) of those who train an item besides the present athlete."""
        return [
            (athlete.id, athlete_name(athlete.name), self._load(athlete.id, item))
            for athlete in self._athletes
            if athlete.id in self._along
        ]

    def loads(self, item: WorkoutItem) -> list[tuple[str, Load]]:
        """Return the loads of all who train an item by name; empty for one alone."""
        others = self.along(item)
        if not others:
            return []
        present = next((athlete.name for athlete in self._athletes if athlete.id == self._settings.athlete_id), "")
        return [(athlete_name(present), item.load), *((name, load) for _, name, load in others)]

    def items_of_all(self, items: Sequence[WorkoutItem]) -> dict[str, Sequence[WorkoutItem]]:
        """Return the workout of each who trains it, the present athlete first."""
        of_all: dict[str, Sequence[WorkoutItem]] = {self._settings.athlete_id: items}
        for athlete in self._athletes:
            if athlete.id in self._along:
                of_all[athlete.id] = [replace(item, load=self._load(athlete.id, item)) for item in items]
        return of_all

    def as_last_time(self, items: Sequence[WorkoutItem], *, takes_reps: bool) -> list[WorkoutItem]:
        """Return items as the present athlete last did them."""
        return [self._as_last_time(self._settings.athlete_id, item, takes_reps=takes_reps) for item in items]

    def machine(self, item: WorkoutItem) -> MachineLoads | None:
        """Return the loads that an item's equipment has, None where nobody said."""
        exercise = self._catalogue().exercises_in_log().get(item.exercise)
        variant = exercise and variant_of(exercise, item.variant)
        if self._logbook is None or not variant:
            return None
        try:
            return self._logbook.machines.read(exercise, variant)
        except CalftimerError:
            return None  # the log says elsewhere what is wrong

    def _load(self, athlete_id: str, item: WorkoutItem) -> Load:
        key = athlete_id, _key(item)
        if key not in self._loads:
            self._loads[key] = self._as_last_time(athlete_id, item, takes_reps=False).load
        return self._loads[key]

    def _as_last_time(self, athlete_id: str, item: WorkoutItem, *, takes_reps: bool) -> WorkoutItem:
        catalogue = self._catalogue()
        exercise = catalogue.exercises_in_log().get(item.exercise)
        if self._logbook is None or exercise is None:
            return item
        query = Query(exercises=catalogue.ids_in_log(exercise), athlete_id=athlete_id, kinds=(item.kind,))
        try:
            records = self._logbook.find(query, _SETS_MAX)
        except CalftimerError:
            return item  # the log says elsewhere what is wrong
        return as_last_time(item, records, takes_reps=takes_reps)


def _key(item: WorkoutItem) -> object:
    return item.exercise, item.variant, item.kind, item.sides
