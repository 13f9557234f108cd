# SPDX-License-Identifier: MIT
"""How an athlete did an exercise last time, as items of a workout: by the log, else as last chosen, else as usual."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import Choice, lighter, load_step, plan_from, usual_load, usual_sides
from calftimer.core.plan import Load, SetPlan
from calftimer.core.turn import Turn
from calftimer.core.visit import as_last_time, turns_of_partners
from calftimer.core.workout import WorkoutItem, item_of
from calftimer.ui.settings import Settings
from calftimer.ui.workout.last_sets import LastSets

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook


class LastTime:
    """Looks into the log, and into what each athlete last chose."""

    def __init__(self, settings: Settings, logbook: Logbook, catalogue: Catalogue) -> None:
        self._settings, self.catalogue = settings, catalogue
        self._sets = LastSets(logbook, catalogue)

    def items(self, athlete_id: str, exercise_id: str, variant_id: str = "") -> tuple[WorkoutItem, ...]:
        """Return an exercise as an athlete last did it, with what follows its sets; empty is the equipment last used.

        Load, reps and tempo are those of the log's last visit with sets like these. What was never done has its usual
        load in the unit of the equipment, else in the athlete's.
        """
        exercise = self.catalogue.exercise(exercise_id)
        settings = self._settings.for_athlete(athlete_id)
        last = settings.last_choice(self.catalogue, exercise_id)
        choice = last or Choice(plan_from(self.catalogue, exercise_id), usual_sides(exercise))
        variant_id = variant_id or choice.plan.variant
        if last is None or variant_id != choice.plan.variant:
            load = self._first_load(settings, exercise_id, variant_id)
            choice = replace(choice, plan=replace(choice.plan, variant=variant_id, load=load))
        return tuple(self._as_last_time(athlete_id, item) for item in choice.items())

    def turns(self, athlete_ids: Sequence[str], items: Sequence[WorkoutItem]) -> tuple[Turn, ...]:
        """Return the sets of `items` for athletes in turn; all but the first have their own loads of the last time."""
        first, *others = athlete_ids
        of_all = {first: tuple(items)}
        for athlete_id in others:
            own = self.items(athlete_id, items[0].exercise, items[0].variant)
            loads = {item.kind: item.load for item in own}
            of_all[athlete_id] = tuple(
                replace(item, load=loads.get(item.kind) or self.beside(own[0].load, items[0].load, item.plan("")))
                for item in items
            )
        return turns_of_partners(of_all, self.catalogue)

    def own_load(self, athlete_id: str, plan: SetPlan, first: SetPlan) -> Load:
        """Return an athlete's load for a plan: the one last chosen on that equipment, else the usual one.

        It is lighter by the same share as the plan is than `first`, that of the set which is followed by it.
        """
        load = self._first_load(self._settings.for_athlete(athlete_id), plan.exercise, plan.variant)
        return self.beside(self._sets.existing(load, item_of(plan)), first.load, plan)

    def beside(self, load: Load, first: Load, plan: SetPlan) -> Load:
        """Return what is to `load` as that of a plan is to `first`, as the machine has it."""
        if plan.load == first:
            return load
        step = load_step(self.catalogue.exercise(plan.exercise), load.unit)
        return lighter(load, first, plan.load, step, self._sets.machine(plan.exercise, plan.variant))

    def _first_load(self, settings: Settings, exercise_id: str, variant_id: str) -> Load:
        """Return the load with which an athlete begins on a piece of equipment that is not in the log."""
        machine = self._sets.machine(exercise_id, variant_id)
        unit = machine.unit if machine is not None else settings.unit
        last = settings.last_load(exercise_id, variant_id)
        return last or usual_load(self.catalogue.exercise(exercise_id), variant_id, unit)

    def _as_last_time(self, athlete_id: str, item: WorkoutItem) -> WorkoutItem:
        records = self._sets.of(athlete_id, item)
        if records and not item.kind.is_timed:
            item = replace(item, tempo=records[0].tempo)
        item = as_last_time(item, records, takes_reps=True)
        return replace(item, load=self._sets.existing(item.load, item))
