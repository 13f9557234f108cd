# SPDX-License-Identifier: MIT
"""Who trains a workout in turn, and what each one does of it: with the loads of their own last sets, if no others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from calftimer.core.athlete import Athlete
from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import in_unit
from calftimer.core.loads import MachineLoads
from calftimer.core.plan import Load, Unit
from calftimer.core.together import done_by, edited, row_of, set_apart
from calftimer.core.visit import as_last_time
from calftimer.core.workout import Workout, WorkoutItem
from calftimer.errors import CalftimerError
from calftimer.ui.settings import Settings
from calftimer.ui.wording import athlete_name
from calftimer.ui.workout.last_sets import LastSets

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook


@dataclass(frozen=True, slots=True)
class Share:
    """What one athlete does of an item: id, name, and their own item."""

    athlete_id: str
    name: str
    item: WorkoutItem


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
        """Look again who there is, and what they did last."""
        self._loads.clear()
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
    def unit(self) -> Unit:
        """The unit in which the present athlete's new loads are."""
        return self._settings.unit

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

    def let_train(self, athlete_ids: Iterable[str]) -> None:
        """Let these athletes train, the present one among them, in this turn."""
        self._in_turn = list(athlete_ids)

    def shares(self, item: WorkoutItem) -> list[Share]:
        """Return what each one who trains an item does of it, in turn; empty where the present athlete is alone."""
        if len(self._in_turn) < 2:
            return []
        return [Share(key, self.names[key], own) for key, own in self._done(item).items()]

    def common(self, item: WorkoutItem) -> WorkoutItem:
        """Return an item as it is changed for all: as the present athlete does it, else the first who does."""
        done = self._done(item)
        own = done.get(self.present) or next(iter(done.values()), item)
        return replace(own, joins_next=item.joins_next, theirs=item.theirs, only_theirs=item.only_theirs)

    def changed(self, item: WorkoutItem, athlete_id: str, items: Sequence[WorkoutItem]) -> tuple[WorkoutItem, ...]:
        """Return what stands in the place of an item where one athlete does `items` from now on.

        Empty is all, who keep what is their own.
        """
        if not athlete_id:
            return edited(self.common(item), items, self._last_load)
        return set_apart(item, self._done(item), self.present, athlete_id, items)

    def items_of_all(self, items: Sequence[WorkoutItem]) -> dict[str, Sequence[WorkoutItem]]:
        """Return the workout of each who trains it, in turn: with their own loads, and what is else their own."""
        return {key: row_of(items, lambda item, key=key: self._own(key, item)) for key in self._in_turn}

    def own_alone(self, workout: Workout) -> Workout:
        """Return a workout with what the present athlete does in it, and nothing of the others'."""
        return workout.with_items(row_of(workout.items, lambda item: done_by(item, self.present)))

    def as_last_time(self, items: Sequence[WorkoutItem], *, takes_reps: bool) -> list[WorkoutItem]:
        """Return items as the present athlete last did them."""
        return [
            item if item.only_theirs else self._as_last_time(self.present, item, takes_reps=takes_reps)
            for item in items
        ]

    def with_own_loads(self, items: Sequence[WorkoutItem]) -> list[WorkoutItem]:
        """Return what another one may have made: with the present athlete's last loads, the others in their unit."""
        return self.as_last_time([self._in_unit_of(self.present, item) for item in items], takes_reps=False)

    def machine(self, item: WorkoutItem) -> MachineLoads | None:
        """Return the loads that an item's equipment has, None where nobody said."""
        return self._last_sets.machine(item.exercise, item.variant)

    def on_machine(self, item: WorkoutItem) -> WorkoutItem:
        """Return an item with the nearest load that its equipment has."""
        return replace(item, load=self._last_sets.existing(item.load, item))

    @property
    def _last_sets(self) -> LastSets:
        return LastSets(self._logbook, self._catalogue())

    def _done(self, item: WorkoutItem) -> dict[str, WorkoutItem]:
        """Return what everybody who trains an item does of it: athlete id → their own item."""
        return {key: own for key in self._in_turn if (own := self._own(key, item)) is not None}

    def _own(self, athlete_id: str, item: WorkoutItem) -> WorkoutItem | None:
        """Return what an athlete does in the place of an item, with a load that exists."""
        own = done_by(item, athlete_id)
        if own is None:
            return None
        if athlete_id != self.present and athlete_id not in dict(item.theirs):
            own = replace(own, load=self._last_load(athlete_id, own))
        return self.on_machine(own)

    def _last_load(self, athlete_id: str, item: WorkoutItem) -> Load:
        """Return a partner's load of their last sets, else the same as the item's in their own unit."""
        key = athlete_id, _key(item)
        if key not in self._loads:
            item = self._in_unit_of(athlete_id, item)
            self._loads[key] = self._as_last_time(athlete_id, item, takes_reps=False).load
        return self._loads[key]

    def _in_unit_of(self, athlete_id: str, item: WorkoutItem) -> WorkoutItem:
        """Return an item with its load in an athlete's unit, or in that of the equipment where its loads are known."""
        exercise, machine = self._catalogue().exercises_in_log().get(item.exercise), self.machine(item)
        if exercise is None:
            return item
        unit = machine.unit if machine is not None else self._settings.for_athlete(athlete_id).unit
        return replace(item, load=in_unit(item.load, unit, exercise))

    def _as_last_time(self, athlete_id: str, item: WorkoutItem, *, takes_reps: bool) -> WorkoutItem:
        return as_last_time(item, self._last_sets.of(athlete_id, item), takes_reps=takes_reps)


def _key(item: WorkoutItem) -> object:
    return item.exercise, item.variant, item.kind, item.sides, item.load
