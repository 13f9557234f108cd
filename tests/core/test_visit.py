# SPDX-License-Identifier: MIT
"""From a workout to turns: the order of sets, legs, supersets and partners, and what was done last time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import plan_from, usual_sides, workout_of
from calftimer.core.plan import Load, SetKind, Side, Unit, parse_foot
from calftimer.core.record import SetRecord, StopReason
from calftimer.core.turn import DROP_S, SWITCH_S, TRANSITION_S, Sides, Turn
from calftimer.core.visit import as_last_time, turns_of_items, turns_of_partners
from calftimer.core.workout import WorkoutItem, item_of, with_drop, with_stretch
from calftimer.errors import UnknownNameError

STANDING, SEATED, SINGLE = "standing-calf-raise", "seated-calf-raise", "single-leg-calf-raise"
KG_30 = Load(Decimal(30), Unit.KG)


@pytest.fixture(scope="module")
def item(catalogue: Catalogue) -> Callable[..., WorkoutItem]:
    """Return `item(exercise, sets=…)`: the exercise's own choices, changed as named."""

    def make(exercise: str = STANDING, **changes: object) -> WorkoutItem:
        made = item_of(plan_from(catalogue, exercise), usual_sides(catalogue.exercise(exercise)))
        return replace(made, **changes)

    return make


@pytest.fixture
def record(make_plan: Callable[..., object]) -> Callable[..., SetRecord]:
    """Return `record(kg, reps, session=…)`: a finished set of the standing raise on its machine."""

    def make(kg: int, reps: int, **changes: object) -> SetRecord:
        plan = make_plan()
        values = {
            "id": f"{kg}-{reps}",
            "session_id": "late",
            "set_number": 1,
            "started_at": datetime(2026, 3, 2, tzinfo=UTC),
            "finished_at": datetime(2026, 3, 2, tzinfo=UTC),
            "zone": "UTC",
            "exercise": STANDING,
            "variant": "machine",
            "knee": "straight",
            "foot": plan.foot,
            "kind": SetKind.WORKING,
            "side": Side.BOTH,
            "range_of_motion": plan.range_of_motion,
            "load": Load(Decimal(kg), Unit.KG),
            "tempo": plan.tempo,
            "start": plan.start,
            "sets_target": 3,
            "reps_target": 12,
            "reps": reps,
            "rest_target_s": 90,
            "rest_s": None,
            "time_under_tension_s": 40.0,
            "stop_reason": StopReason.TARGET,
            "rir": None,
            "note": "",
            "athlete_id": "ann",
        }
        return SetRecord(**(values | changes))

    return make


def order(turns: tuple[Turn, ...]) -> list[tuple[object, ...]]:
    """Return exercise's place, set number and rest of each turn."""
    return [(turn.exercise_number, turn.set_number, turn.rest_s) for turn in turns]


def test_exercises_follow_one_another(catalogue, item):
    """All sets of the first exercise, then those of the second, each with its own rest before it."""
    items = [item(sets=2, rest_s=60), item(SEATED, sets=1, rest_s=90)]

    assert order(turns_of_items(items, catalogue, "ann")) == [(1, 1, 60), (1, 2, 60), (2, 1, 90)]


def test_joined_exercises_take_turns(catalogue, item):
    """A superset goes round; the second follows on after the time it takes to walk over."""
    items = [item(sets=2, rest_s=60, joins_next=True), item(SEATED, sets=3, rest_s=90)]

    turns = turns_of_items(items, catalogue, "ann")

    assert order(turns) == [(1, 1, 60), (2, 1, TRANSITION_S), (1, 2, 60), (2, 2, TRANSITION_S), (2, 3, 90)]
    assert [turn.follows_on for turn in turns] == [False, True, False, True, False]


def test_a_drop_and_a_stretch_follow_on_the_same_leg(catalogue, item):
    """Left set, lighter left set as soon as plates are off, left stretch at once, and the same on the right."""
    work, drop = with_drop(item(SINGLE, sets=1), KG_30)

    turns = turns_of_items((work, *with_stretch(drop), item(sets=1)), catalogue, "ann")

    assert [turn.exercise_number for turn in turns] == [1] * 6 + [2]
    assert [(turn.plan.kind, turn.plan.side, turn.rest_s) for turn in turns[:6]] == [
        (SetKind.WORKING, Side.LEFT, work.rest_s),
        (SetKind.DROP, Side.LEFT, DROP_S),
        (SetKind.STRETCH, Side.LEFT, 0),
        (SetKind.WORKING, Side.RIGHT, SWITCH_S),
        (SetKind.DROP, Side.RIGHT, DROP_S),
        (SetKind.STRETCH, Side.RIGHT, 0),
    ]


def test_the_same_exercise_twice_in_a_superset_takes_turns(catalogue, item):
    """Toes in and toes out of one exercise are two exercises of a superset, not a set and what follows it."""
    items = [item(sets=1, joins_next=True), item(sets=1, foot=parse_foot("out:30"))]

    assert order(turns_of_items(items, catalogue, "ann")) == [(1, 1, 90), (2, 1, TRANSITION_S)]


def test_a_stretch_of_another_exercise_is_an_exercise_of_its_own(catalogue, item):
    """Joined to a set on another machine, it is reached like any exercise of a superset."""
    stretch = with_stretch(item(SEATED, sets=1))[1]

    turns = turns_of_items([item(sets=1, joins_next=True), stretch], catalogue, "ann")

    assert order(turns) == [(1, 1, 90), (2, 1, TRANSITION_S)]


def test_partners_take_turns_with_their_own_loads(catalogue, item):
    """Set by set: the first athlete, then the second, each with the load of their own list."""
    mine = [item(sets=2)]
    hers = [replace(mine[0], load=KG_30)]

    turns = turns_of_partners({"me": mine, "ann": hers}, catalogue)

    assert [(turn.athlete_id, turn.set_number, turn.plan.load) for turn in turns] == [
        ("me", 1, mine[0].load),
        ("ann", 1, KG_30),
        ("me", 2, mine[0].load),
        ("ann", 2, KG_30),
    ]


def test_legs_of_one_athlete_are_not_parted_by_a_partner(catalogue, item):
    """Left and right are one athlete's turn before the other begins."""
    items = [item(SINGLE, sets=1)]

    turns = turns_of_partners({"me": items, "ann": items}, catalogue)

    assert [(turn.athlete_id, turn.plan.side) for turn in turns] == [
        ("me", Side.LEFT),
        ("me", Side.RIGHT),
        ("ann", Side.LEFT),
        ("ann", Side.RIGHT),
    ]


def test_the_knee_comes_from_the_exercise(catalogue, item):
    """The plan has the knee position that the catalogue gives the exercise today."""
    (turn,) = turns_of_items([item(SEATED, sets=1)], catalogue, "ann")

    assert turn.plan.knee == catalogue.exercise(SEATED).knee


def test_an_exercise_that_is_gone_is_said_to_be(catalogue, item):
    """A workout with an exercise that nobody knows does not begin."""
    with pytest.raises(UnknownNameError):
        turns_of_items([item(exercise="own-gone")], catalogue, "ann")


def test_every_template_can_be_trained(catalogue):
    """Each workout that ships becomes turns, as many as its sets ask for."""
    for template in catalogue.workouts.values():
        items = workout_of(template, catalogue).items

        turns = turns_of_items(items, catalogue, "ann")

        assert len(turns) == sum(item.sets * len(item.sides.legs) for item in items)


def test_templates_keep_to_the_numbers_they_name(catalogue):
    """Reps lie within one of the ranges of reps that a template names, sets of a session within its range of sets."""
    for template in catalogue.workouts.values():
        ranges = [catalogue.ranges[name] for name in template.ranges]
        reps = [(each.low, each.high) for each in ranges if each.quantity == "reps"]
        for item in template.items:
            assert any(low <= item.reps <= (item.reps_most or item.reps) <= high for low, high in reps), template.id
        count = sum(item.sets for item in template.items)
        for each in ranges:
            if each.quantity == "sets-per-session":
                assert each.low <= count <= each.high, template.id


def test_the_weeks_of_the_templates_add_up(catalogue):
    """Two or three of Jordan's days have 10 to 20 sets; the balanced week has the twelve that it says it has."""

    def sets(*names: str) -> int:
        return sum(item.sets for name in names for item in catalogue.workouts[name].items)

    jordan = catalogue.ranges["jordan-sets-per-week"]
    ours = catalogue.ranges["calftimer-sets-per-week"]
    week = ("balanced-1", "balanced-2", "balanced-3")

    for days in (("jordan-8-12", "jordan-15-25"), ("jordan-8-12", "jordan-15-25", "jordan-8-12")):
        assert jordan.low <= sets(*days) <= jordan.high
    assert sets(*week) == 12 == ours.high
    knees = [
        catalogue.exercise(item.exercise).knee
        for name in week
        for item in catalogue.workouts[name].items
        for _ in range(item.sets)
    ]
    assert (knees.count("straight"), knees.count("bent-90")) == (8, 4)
    assert any(item.exercise == SINGLE for name in week for item in catalogue.workouts[name].items)


def test_last_time_is_the_last_session_with_that_kind_of_set(item, record):
    """The heaviest load of that session, and the most reps done with it; older sessions and other kinds are past."""
    records = [
        record(70, 5, kind=SetKind.DROP),
        record(60, 9),
        record(60, 11),
        record(50, 15),
        record(80, 12, session_id="early"),
    ]

    again = as_last_time(item(reps=20), records, takes_reps=True)

    assert (again.load.value, again.reps) == (60, 11)


@pytest.mark.parametrize(
    "changes",
    [{"variant": "dumbbell"}, {"side": Side.LEFT}, {"kind": SetKind.WARM_UP}],
    ids=lambda changes: str(changes),
)
def test_other_sets_are_not_the_last_time(item, record, changes):
    """Another machine, one leg alone or a warm-up say nothing about this set."""
    planned = item(reps=20)

    assert as_last_time(planned, [record(60, 9, **changes)], takes_reps=True) == planned


def test_a_range_and_a_hold_keep_what_they_ask_for(item, record):
    """Of a range only the load follows the last time, of a hold too; without reps wanted, of everything."""
    ranged = item(reps=8, reps_most=12)

    assert as_last_time(ranged, [record(60, 9)], takes_reps=True) == replace(ranged, load=record(60, 9).load)
    assert as_last_time(item(reps=20), [record(60, 9)], takes_reps=False).reps == 20


def test_sets_of_either_leg_are_the_last_time_of_both_in_turn(item, record):
    """Left then right looks at the sets of one leg, whichever."""
    planned = item(sides=Sides.EACH)

    assert as_last_time(planned, [record(60, 9, side=Side.RIGHT)], takes_reps=False).load.value == 60
