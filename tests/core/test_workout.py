# SPDX-License-Identifier: MIT
"""Workouts: what an item may hold, and how they are arranged without anything getting lost."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.choices import Choice
from calftimer.core.plan import STRAIGHT, Load, SetKind, Side, Unit
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.turn import Sides
from calftimer.core.workout import (
    ITEMS_MAX,
    NAME_LENGTH_MAX,
    Workout,
    WorkoutItem,
    hold_of,
    hold_tempo,
    item_of,
    supersets,
    with_drop,
    with_stretch,
)
from calftimer.errors import PlanError

HOLD_TOP = hold_tempo(Phase.TOP, 20)


def an_item(**changes: object) -> WorkoutItem:
    """Return 3 sets of 10 with 40 kg; change what you name."""
    values = {
        "exercise": "standing-calf-raise",
        "variant": "machine",
        "foot": STRAIGHT,
        "tempo": parse_tempo("3-1-2-1"),
        "start": Phase.ECCENTRIC,
        "load": Load(Decimal(40), Unit.KG),
        "sets": 3,
        "reps": 10,
        "rest_s": 90,
    }
    return WorkoutItem(**(values | changes))


def a_workout(*groups: int) -> Workout:
    """Return a workout of supersets of these sizes; its items are told apart by their reps, 1, 2, 3, …"""
    items = []
    for size in groups:
        for number in range(size):
            items.append(an_item(reps=len(items) + 1, joins_next=number < size - 1))
    return Workout(name="W").with_items(items)


def shape(workout: Workout) -> list[list[int]]:
    """Return the supersets as lists of the items' reps."""
    return [[workout.items[place].reps for place in group] for group in supersets(workout.items)]


workouts = st.lists(st.integers(1, 3), min_size=1, max_size=5).map(lambda groups: a_workout(*groups))


@pytest.mark.parametrize(
    "changes",
    [
        {"reps": 0},
        {"sets": 31},
        {"rest_s": -1},
        {"reps_most": 201},
        {"reps": 12, "reps_most": 8},
        {"start": Phase.TOP},
        {"kind": SetKind.HOLD},
        {"kind": SetKind.STRETCH, "tempo": parse_tempo("0-20-1-0"), "reps": 1},
        {"kind": SetKind.HOLD, "tempo": HOLD_TOP, "reps": 2},
        {"kind": SetKind.HOLD, "tempo": parse_tempo("0-0-20-0"), "reps": 1},
    ],
)
def test_an_item_that_cannot_be_trained_is_refused(changes: dict[str, object]) -> None:
    """Counts, ranges and holds that cannot be done have no item."""
    with pytest.raises(PlanError):
        an_item(**changes)


def test_a_workout_without_bounds_is_refused() -> None:
    """A name of 81 letters and a list of 61 exercises are too long, those of 80 and 60 are not."""
    for name, count in (("x" * (NAME_LENGTH_MAX + 1), 1), ("x", ITEMS_MAX + 1)):
        with pytest.raises(PlanError):
            Workout(name=name, items=(an_item(),) * count)

    Workout(name="x" * NAME_LENGTH_MAX, items=(an_item(),) * ITEMS_MAX)


def test_the_plan_of_a_range_goes_to_its_upper_end() -> None:
    """8 to 12 reps are planned as 12, and come back as the range."""
    item = an_item(reps=8, reps_most=12, sides=Sides.LEFT)

    plan = item.plan("straight")

    assert (plan.reps, plan.side, plan.knee) == (12, Side.LEFT, "straight")
    assert item_of(plan, reps_least=8) == item


def test_each_leg_in_turn_is_no_side_of_a_plan() -> None:
    """Of left-then-right the plan says nothing; the item keeps it."""
    item = an_item(sides=Sides.EACH)

    assert item.plan("straight").side is Side.BOTH
    assert item_of(item.plan("straight"), Sides.EACH) == item


@pytest.mark.parametrize(("tempo", "phase"), [("0-20-0-0", Phase.BOTTOM), ("0-0-0-5", Phase.TOP), ("1-0-1-0", None)])
def test_a_hold_is_one_pause(tempo: str, phase: Phase | None) -> None:
    """A tempo of one pause is a hold of it; where the heel moves there is none."""
    assert hold_of(parse_tempo(tempo)) is phase


@given(st.sampled_from([Phase.BOTTOM, Phase.TOP]), st.integers(1, 60))
def test_a_hold_is_as_long_as_was_asked_for(phase: Phase, seconds: int) -> None:
    """The tempo of a hold is that pause and nothing else."""
    tempo = hold_tempo(phase, seconds)

    assert hold_of(tempo) is phase
    assert tempo.rep_s == tempo.seconds(phase) == Fraction(seconds)


def test_a_stretch_after_each_set_is_joined_to_it() -> None:
    """The set is joined to a stretch of 20 s with the same load and legs."""
    item = an_item(sides=Sides.EACH, reps=8, reps_most=12)

    work, stretch = with_stretch(item)

    assert work == replace(item, joins_next=True)
    assert (stretch.kind, str(stretch.tempo), stretch.reps) == (SetKind.STRETCH, "0-20-0-0", 1)
    assert (stretch.load, stretch.sides, stretch.sets, stretch.joins_next) == (item.load, Sides.EACH, 3, False)


def test_a_drop_set_is_a_working_set_and_a_lighter_one() -> None:
    """What is chosen as a drop set begins with a working set, to which the lighter one is joined."""
    lighter = Load(Decimal(30), Unit.KG)

    work, drop = with_drop(an_item(kind=SetKind.DROP), lighter)

    assert (work.kind, work.joins_next, work.load.value) == (SetKind.WORKING, True, 40)
    assert (drop.kind, drop.joins_next, drop.load) == (SetKind.DROP, False, lighter)


def test_a_choice_of_drop_set_and_stretch_makes_three_items() -> None:
    """Set, lighter set, stretch: joined in this order; a hold has no stretch after it."""
    drop = an_item(kind=SetKind.DROP).plan("straight")
    choice = Choice(drop, stretches=True, drop_load=Load(Decimal(30), Unit.KG))

    kinds = [(item.kind, item.joins_next) for item in choice.items()]
    held = Choice(an_item(kind=SetKind.HOLD, tempo=HOLD_TOP, reps=1).plan("straight"), stretches=True).items()

    assert kinds == [(SetKind.WORKING, True), (SetKind.DROP, True), (SetKind.STRETCH, False)]
    assert [item.kind for item in held] == [SetKind.HOLD]


def test_the_last_item_joins_nothing() -> None:
    """An item that was joined to the one that is gone stands alone."""
    assert not Workout().with_items([an_item(joins_next=True)]).items[0].joins_next
    assert shape(a_workout(2).removed(1)) == [[1]]
    assert not a_workout(2).removed(1).items[0].joins_next


def test_joining_and_parting() -> None:
    """Items are joined to the next one, and parted again."""
    joined = a_workout(1, 1, 1).joined(0, True)

    assert shape(joined) == [[1, 2], [3]]
    assert shape(joined.joined(1, True)) == [[1, 2, 3]]
    assert shape(joined.joined(0, False)) == [[1], [2], [3]]


@pytest.mark.parametrize(
    ("groups", "place", "by", "after", "at"),
    [
        ((1, 1), 0, 1, [[2], [1]], 1),
        ((1, 2), 0, 1, [[2, 3], [1]], 2),
        ((2, 1), 2, -1, [[3], [1, 2]], 0),
        ((3,), 0, 1, [[2, 1, 3]], 1),
        ((3,), 1, -1, [[2, 1, 3]], 0),
        ((2, 1), 0, -1, [[1], [2], [3]], 0),
        ((1, 2), 2, 1, [[1], [2], [3]], 2),
        ((1, 1), 0, -1, [[1], [2]], 0),
        ((1, 1), 1, 1, [[1], [2]], 1),
    ],
)
def test_moving_by_one(groups: tuple[int, ...], place: int, by: int, after: list[list[int]], at: int) -> None:
    """Alone it passes a whole superset, within one it changes places, at its edge it leaves it."""
    moved, now = a_workout(*groups).moved(place, by)

    assert (shape(moved), now) == (after, at)


@pytest.mark.parametrize(
    ("groups", "place", "before", "after", "at"),
    [
        ((1, 1, 1), 0, 3, [[2], [3], [1]], 2),
        ((1, 1, 1), 2, 0, [[3], [1], [2]], 0),
        ((1, 1), 0, 1, [[1], [2]], 0),
        ((3,), 0, 2, [[2, 1, 3]], 1),
        ((2, 1), 0, 3, [[2], [3], [1]], 2),
        ((1, 2), 0, 2, [[1], [2, 3]], 0),
    ],
)
def test_putting_somewhere(groups: tuple[int, ...], place: int, before: int, after: list[list[int]], at: int) -> None:
    """Within its superset it stays joined; elsewhere it stands alone, and breaks no superset."""
    moved, now = a_workout(*groups).placed(place, before)

    assert (shape(moved), now) == (after, at)


@given(workouts, st.data())
def test_nothing_is_lost_by_moving(workout: Workout, data: st.DataObject) -> None:
    """Whatever is moved wherever, each item is still there once, and the place returned is where it is."""
    place = data.draw(st.integers(0, len(workout.items) - 1))
    item = workout.items[place]

    for moved, now in (
        workout.moved(place, data.draw(st.sampled_from([-1, 1]))),
        workout.placed(place, data.draw(st.integers(0, len(workout.items)))),
    ):
        assert Counter(each.reps for each in moved.items) == Counter(each.reps for each in workout.items)
        assert moved.items[now].reps == item.reps
        assert not moved.items[-1].joins_next
        others = [sorted(each for each in group if each != item.reps) for group in shape(workout)]
        assert {tuple(group) for group in others if group} >= {
            tuple(sorted(each for each in group if each != item.reps)) for group in shape(moved)
        } - {()}


@given(workouts, st.data())
def test_duplicating_and_removing(workout: Workout, data: st.DataObject) -> None:
    """A copy stands alone behind its superset; taking it out leaves what was."""
    place = data.draw(st.integers(0, len(workout.items) - 1))

    twice, at = workout.duplicated(place)

    assert shape(twice).count([workout.items[place].reps]) >= 1
    assert replace(twice.items[at], joins_next=False) == replace(workout.items[place], joins_next=False)
    assert twice.removed(at) == workout


def test_what_is_put_in_the_place_of_an_item_is_joined_as_it_was() -> None:
    """An item edited into a set with a stretch keeps the bond with the next one."""
    edited = a_workout(2).replaced(0, with_stretch(an_item(reps=9)))

    assert shape(edited) == [[9, 1, 2]]
    assert shape(a_workout(2, 1).replaced(1, [an_item(reps=9)])) == [[1, 9], [3]]


def test_a_set_goes_with_what_follows_on_it() -> None:
    """Its drop set and its stretch are no sets without it; taken alone they go alone, and the superset stays one."""
    full, drop = with_drop(an_item(reps=5), Load(Decimal(10), Unit.KG))
    after = with_stretch(drop)
    other = an_item(reps=7, exercise="seated-calf-raise")
    workout = Workout().with_items([other, replace(full, joins_next=True), *after])
    joined = workout.joined(0, True)

    assert shape(workout.removed(1)) == [[7]]
    assert shape(joined.removed(1)) == [[7]]
    assert shape(joined.removed(0)) == [[5, 5, 1]]
    assert shape(workout.removed(2)) == [[7], [5, 1]]
    assert shape(workout.with_items(workout.items[2:]).removed(0)) == []
