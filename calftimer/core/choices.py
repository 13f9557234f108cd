# SPDX-License-Identifier: MIT
"""From choices to a checked plan: what was not chosen comes from the exercise's entry in the catalogue."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from decimal import Decimal

from calftimer.core.catalogue import Catalogue, variant_of
from calftimer.core.exercise import Exercise
from calftimer.core.loads import MachineLoads, nearest
from calftimer.core.plan import KG_PER_LB, Load, RangeOfMotion, SetKind, SetPlan, Side, Unit, parse_foot, parse_load
from calftimer.core.template import WorkoutTemplate
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.turn import Sides
from calftimer.core.workout import Workout, WorkoutItem, item_of, with_drop, with_stretch
from calftimer.errors import QT_TRANSLATE_NOOP, UnknownNameError


def plan_from(
    catalogue: Catalogue,
    exercise_id: str,
    *,
    variant: str | None = None,
    foot: str | None = None,
    start: str | None = None,
    tempo: str | None = None,
    reps: int | None = None,
    sets: int | None = None,
    load: str | None = None,
    rest_s: int | None = None,
    count_in_s: int = 5,
    kind: SetKind = SetKind.WORKING,
    side: Side = Side.BOTH,
    range_of_motion: RangeOfMotion = RangeOfMotion.FULL,
) -> SetPlan:
    """Build the plan for an exercise; None takes the exercise's own value, and of loads the usual of the equipment.

    Raises:
        InputError: an id is unknown, or a value cannot be read or trained.
    """
    exercise = catalogue.exercise(exercise_id)
    if variant is None:
        variant = exercise.variants[0].id
    elif (known := variant_of(exercise, variant)) is not None:
        variant = known.id
    else:
        raise UnknownNameError(
            QT_TRANSLATE_NOOP("Catalogue", "{exercise} has no variant “{variant}”. Choose one of: {names}."),
            exercise=exercise.name,
            variant=variant,
            names=", ".join(known.id for known in exercise.variants),
        )
    return SetPlan(
        exercise=exercise.id,
        variant=variant,
        knee=exercise.knee,
        foot=parse_foot(exercise.foot if foot is None else foot),
        tempo=parse_tempo(catalogue.tempos[exercise.tempo].tempo if tempo is None else tempo),
        start=Phase(start or exercise.start),
        load=usual_load(exercise, variant) if load is None else parse_load(load),
        reps=exercise.reps if reps is None else reps,
        sets=exercise.sets if sets is None else sets,
        rest_s=exercise.rest_s if rest_s is None else rest_s,
        count_in_s=count_in_s,
        side=side,
        kind=kind,
        range_of_motion=range_of_motion,
    )


@dataclass(frozen=True, slots=True)
class Choice:
    """All that is chosen for one exercise before a set; `plan.side` means nothing where `sides` is EACH.

    `reps_least` to `plan.reps` is a range of reps; None is no range. `stretches` adds a loaded stretch after each set.
    `drop_load` is that of the lighter set after each one of a drop set.
    """

    plan: SetPlan
    sides: Sides = Sides.BOTH
    reps_least: int | None = None
    stretches: bool = False
    drop_load: Load | None = None

    def items(self) -> tuple[WorkoutItem, ...]:
        """Return what is to be done, as items of a workout that are joined to each other."""
        items: tuple[WorkoutItem, ...] = (item_of(self.plan, self.sides, self.reps_least),)
        if self.plan.kind is SetKind.DROP and self.drop_load is not None:
            items = with_drop(items[0], self.drop_load)
        if self.stretches and not self.plan.kind.is_timed:
            items = (*items[:-1], *with_stretch(items[-1]))
        return items

    def of_partner(self, load: Load, reps: int, step: Decimal, machine: MachineLoads | None = None) -> Choice:
        """Return the same for somebody who does it with another load and up to other reps.

        Their drop set is lighter by the same share, in the load's unit, with a load that exists (see `lighter`).
        """
        drop = None if self.drop_load is None else lighter(load, self.plan.load, self.drop_load, step, machine)
        plan = replace(self.plan, load=load, reps=self.plan.reps if self.plan.kind.is_timed else reps)
        return replace(self, plan=plan, drop_load=drop)


def lighter(load: Load, first: Load, then: Load, step: Decimal, machine: MachineLoads | None = None) -> Load:
    """Return what is to `load` as `then` is to `first`, in the unit of `load`: the nearest load of the machine.

    Where nobody said which loads that has it is a whole number of `step`. What is to be lighter is lighter, if there is
    anything lighter.
    """
    value = load.value * Decimal(then.kg / first.kg) if first.value else Decimal(0)
    if machine is not None and machine.unit is load.unit:
        fewer = machine.loads[: bisect_left(machine.loads, load.value)] if then.kg < first.kg else ()
        return Load(nearest(fewer or machine.loads, value), load.unit)
    whole = round(value / step) * step
    return Load(max(min(whole, load.value - step), Decimal(0)) if then.kg < first.kg else whole, load.unit)


def choice_of(item: WorkoutItem, knee: str) -> Choice:
    """Return an item of a workout as a choice."""
    least = None if item.reps_most is None else item.reps
    return Choice(item.plan(knee), item.sides, least)


def usual_load(exercise: Exercise, variant_id: str, unit: Unit = Unit.KG) -> Load:
    """Return a sensible first load on a piece of equipment, by its id, in `unit`."""
    variant = variant_of(exercise, variant_id)
    kg = exercise.load_kg if variant is None or variant.load_kg is None else variant.load_kg
    return in_unit(Load(Decimal(str(kg)), Unit.KG), unit, exercise)


def has_weights(exercise: Exercise, variant_id: str) -> bool:
    """Tell whether an exercise is done with weights on a piece of equipment, not with the body alone."""
    return usual_load(exercise, variant_id).value > 0


def no_load_words(exercise: Exercise | None, variant_id: str) -> str:
    """Return what a load of 0 is called in English: body weight, or no load on equipment that has weights."""
    return "no load" if exercise is not None and has_weights(exercise, variant_id) else "body weight"


def load_step(exercise: Exercise, unit: Unit) -> Decimal:
    """Return the step of an exercise's loads in a unit, where nobody said which loads its equipment has."""
    return Decimal(str(exercise.load_step_kg if unit is Unit.KG else exercise.load_step_lb))


def in_unit(load: Load, unit: Unit, exercise: Exercise) -> Load:
    """Return a load in another unit, at the nearest step of the exercise's equipment; in its own as it is."""
    if load.unit is unit:
        return load
    step = load_step(exercise, unit)
    factor = KG_PER_LB if unit is Unit.KG else 1 / KG_PER_LB
    return Load(round(load.value * factor / step) * step, unit)


def usual_sides(exercise: Exercise) -> Sides:
    """Return the legs that an exercise is done with where nothing was chosen: a single-leg one, each in turn."""
    return Sides.EACH if exercise.laterality == "unilateral" else Sides.BOTH


def workout_of(template: WorkoutTemplate, catalogue: Catalogue, unit: Unit = Unit.KG) -> Workout:
    """Return a template as a workout that is in no log yet; its name is the template's, its loads are in `unit`.

    Raises:
        InputError: an exercise or a tempo is not in the catalogue, or a number cannot be trained.
    """
    items = []
    for item in template.items:
        exercise = catalogue.exercise(item.exercise)
        tempo = item.tempo or exercise.tempo
        plan = plan_from(
            catalogue,
            exercise.id,
            foot=item.foot,
            tempo=catalogue.tempos[tempo].tempo,
            reps=item.reps_most or item.reps,
            sets=item.sets,
            rest_s=item.rest_s,
        )
        plan = replace(plan, load=usual_load(exercise, plan.variant, unit))
        items.append(item_of(plan, usual_sides(exercise), item.reps))
    return Workout(name=template.name).with_items(items)
