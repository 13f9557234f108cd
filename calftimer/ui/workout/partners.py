# SPDX-License-Identifier: MIT
"""Who trains a workout in turn, and with which loads: each with those of their own last sets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from calftimer.core.athlete import Athlete
from calftimer.core.catalogue import Catalogue, variant_of
from calftimer.core.loads import MachineLoads, nearest
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
        self._in_turn = [settings.athlete_id]
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
        known = {athlete.id for athlete in self._athletes} | {self.present}
        self._in_turn = [athlete_id for athlete_id in self._in_turn if athlete_id in known]

    @property
    def present(self) -> str:
        """The id of the athlete at whose workouts one looks."""
        return self._settings.athlete_id

    @property
    def are_several(self) -> bool:
        """Whether more than one athlete uses the log."""
        return len(self._athletes) > 1

    def offered(self) -> list[tuple[str, str, bool]]:
        """Return (id, name, whether they train) of all athletes; the present one always trains."""
        return [(athlete_id, name, athlete_id in self._in_turn) for athlete_id, name in self.names.items()]

    @property
    def names(self) -> dict[str, str]:
        """What the athletes are called, by their ids."""
        return {athlete.id: athlete_name(athlete.name) for athlete in self._athletes}

    def turn(self, athlete_id: str, on: bool) -> None:
        """Let somebody train along, the last in turn, or no more; the present one stays."""
        if on and athlete_id not in self._in_turn:
            self._in_turn.append(athlete_id)
        elif not on and athlete_id in self._in_turn and athlete_id != self.present:
            self._in_turn.remove(athlete_id)

    def repeat(self, items_of: Mapping[str, Sequence[WorkoutItem]]) -> None:
        """Let those train who did, the present athlete among them, in the same turn and with the same loads."""
        self._in_turn = [athlete_id for athlete_id in items_of if athlete_id in self.names]
        for athlete_id, items in items_of.items():
            for item in sorted(items, key=lambda item: item.load.kg):  # of several the heaviest, as of the last time
                self._loads[athlete_id, _key(item)] = item.load

    def set_load(self, athlete_id: str, item: WorkoutItem, load: Load) -> None:
        """Let a partner do an item with another load today."""
        self._loads[athlete_id, _key(item)] = load

    def along(self, item: WorkoutItem) -> list[tuple[str, str, Load]]:
        """Return (id, name, load) of those who train an item besides the present athlete."""
        names = self.names
        others = (athlete_id for athlete_id in self._in_turn if athlete_id != self.present)
        return [(athlete_id, names[athlete_id], self._load(athlete_id, item)) for athlete_id in others]

    def loads(self, item: WorkoutItem) -> list[tuple[str, Load]]:
        """Return the loads of all who train an item by name; empty for one alone."""
        if len(self._in_turn) < 2:
            return []
        names = self.names
        return [(names[athlete_id], self._load(athlete_id, item)) for athlete_id in self._in_turn]

    def items_of_all(self, items: Sequence[WorkoutItem]) -> dict[str, Sequence[WorkoutItem]]:
        """Return the workout of each who trains it, in turn: the present athlete's own, and with the others' loads."""
        return {
            athlete_id: [replace(item, load=self._load(athlete_id, item)) for item in items]
            for athlete_id in self._in_turn
        }

    def as_last_time(self, items: Sequence[WorkoutItem], *, takes_reps: bool) -> list[WorkoutItem]:
        """Return items as the present athlete last did them."""
        return [self._as_last_time(self.present, item, takes_reps=takes_reps) for item in items]

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

    def on_machine(self, item: WorkoutItem) -> WorkoutItem:
        """Return an item as the present athlete will do it: with the nearest load that its equipment has."""
        return replace(item, load=self._load(self.present, item))

    def _load(self, athlete_id: str, item: WorkoutItem) -> Load:
        load, machine = self._wanted_load(athlete_id, item), self.machine(item)
        if machine is None or machine.unit is not load.unit:
            return load
        return Load(nearest(machine.loads, load.value), load.unit)

    def _wanted_load(self, athlete_id: str, item: WorkoutItem) -> Load:
        if athlete_id == self.present:
            return item.load
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
