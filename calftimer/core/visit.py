# SPDX-License-Identifier: MIT
"""From a workout to a visit: the turns of those who train it, and what each of them did last time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from calftimer.core.catalogue import Catalogue, variant_of
from calftimer.core.plan import SetKind, SetPlan
from calftimer.core.record import SetRecord
from calftimer.core.turn import DROP_S, Turn, followed_by, superset, take_turns, turns_of
from calftimer.core.workout import AFTER_A_SET, WorkoutItem, supersets


def plan_of(item: WorkoutItem, catalogue: Catalogue) -> SetPlan:
    """Return the plan of an item, ids of before brought up to date.

    Raises:
        UnknownNameError: the exercise is not in the catalogue.
    """
    exercise = catalogue.exercise(item.exercise)
    variant = variant_of(exercise, item.variant) or exercise.variants[0]
    return replace(item.plan(exercise.knee), exercise=exercise.id, variant=variant.id)


def turns_of_items(items: Sequence[WorkoutItem], catalogue: Catalogue, athlete_id: str) -> tuple[Turn, ...]:
    """Return one athlete's sets of a workout, in the order in which they are due.

    A drop set or a stretch that is joined to a set of the same exercise comes right after it, on the same leg; a drop
    set leaves time to change the load.

    Raises:
        UnknownNameError: an exercise is not in the catalogue.
    """
    turns: list[Turn] = []
    number = 0
    for group in supersets(items):
        rows: list[tuple[tuple[Turn, ...], list[SetPlan]]] = []
        for place in group:
            item, plan = items[place], plan_of(items[place], catalogue)
            if rows and item.kind in AFTER_A_SET and rows[-1][0][0].plan.exercise == plan.exercise:
                rows[-1][1].append(plan)
            else:
                number += 1
                rows.append((turns_of(plan, athlete_id, sides=item.sides, exercise_number=number), []))
        turns += superset([_each_followed_by(sets, after) for sets, after in rows])
    return tuple(turns)


def _each_followed_by(turns: Sequence[Turn], plans: Sequence[SetPlan]) -> tuple[Turn, ...]:
    """Return `turns`, after each of them one set of each of `plans`, on the same leg."""
    rests = {SetKind.DROP: DROP_S, SetKind.STRETCH: 0}
    return tuple(
        due for turn in turns for due in (turn, *(followed_by([turn], plan, rests[plan.kind])[1] for plan in plans))
    )


def turns_of_partners(items_of: Mapping[str, Sequence[WorkoutItem]], catalogue: Catalogue) -> tuple[Turn, ...]:
    """Return the sets of several athletes in turn: athlete id → that athlete's workout.

    Raises:
        UnknownNameError: an exercise is not in the catalogue.
    """
    return take_turns([turns_of_items(items, catalogue, athlete) for athlete, items in items_of.items()])


def last_sets(item: WorkoutItem, records: Iterable[SetRecord]) -> list[SetRecord]:
    """Return the sets that are the item's own of the last time: same machine, kind and legs, of one session.

    `records` are an athlete's finished sets of the exercise, the newest first.
    """
    sides = {side.value for side in item.sides.legs}
    alike = [
        record
        for record in records
        if record.variant == item.variant and record.kind is item.kind and record.side.value in sides
    ]
    return [record for record in alike if record.session_id == alike[0].session_id]


def as_last_time(item: WorkoutItem, records: Iterable[SetRecord], *, takes_reps: bool) -> WorkoutItem:
    """Return an item with the heaviest load of the last time, and the most reps done with it; a range stays a range.

    What was never done stays as it was planned. `records` are those of `last_sets`.
    """
    last = last_sets(item, records)
    if not last:
        return item
    load = max((record.load for record in last), key=lambda load: load.kg)
    reps = max(record.reps for record in last if record.load.kg == load.kg)
    if not takes_reps or item.kind.is_timed or item.reps_most is not None or reps < 1:
        return replace(item, load=load)
    return replace(item, load=load, reps=reps)
