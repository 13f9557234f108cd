# SPDX-License-Identifier: MIT
"""A past visit as a workout: what is repeated is what was done, in its order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.choices import plan_from, usual_sides
from calftimer.core.plan import SETS_MAX, Load, RangeOfMotion, SetKind, SetPlan, Unit, parse_foot
from calftimer.core.record import SetRecord, StopReason
from calftimer.core.repeat import items_done
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import Sides, Turn
from calftimer.core.visit import turns_of_items, turns_of_partners
from calftimer.core.workout import Workout, WorkoutItem, item_of, supersets, with_drop, with_stretch
from calftimer.errors import PlanError

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
CATALOGUE = shipped_catalogue()
STANDING, SEATED, SINGLE = "standing-calf-raise", "seated-calf-raise", "single-leg-calf-raise"


def kg(value: int) -> Load:
    """Return a load."""
    return Load(Decimal(value), Unit.KG)


def item(exercise: str = STANDING, **changes: object) -> WorkoutItem:
    """Return an exercise as it is usually done, changed as named."""
    made = item_of(plan_from(CATALOGUE, exercise), usual_sides(CATALOGUE.exercise(exercise)))
    return replace(made, **changes)


def done(turns: Sequence[Turn], reps_of: Callable[[int], int | None] = lambda _: None) -> list[SetRecord]:
    """Return the log's sets of a visit, newest first; `reps_of` gives other reps than planned for a place."""
    return [
        SetRecord(
            id=f"{place:04}",
            session_id="s",
            athlete_id=turn.athlete_id,
            exercise_number=turn.exercise_number,
            set_number=turn.set_number,
            started_at=NOON + timedelta(minutes=place),
            finished_at=NOON + timedelta(minutes=place, seconds=40),
            zone="UTC",
            exercise=turn.plan.exercise,
            variant=turn.plan.variant,
            knee=turn.plan.knee,
            foot=turn.plan.foot,
            kind=turn.plan.kind,
            side=turn.plan.side,
            range_of_motion=turn.plan.range_of_motion,
            load=turn.plan.load,
            tempo=turn.plan.tempo,
            start=turn.plan.start,
            sets_target=turn.plan.sets,
            reps_target=turn.plan.reps,
            reps=turn.plan.reps if reps_of(place) is None else reps_of(place),
            rest_target_s=turn.rest_s,
            rest_s=None,
            time_under_tension_s=40.0,
            stop_reason=StopReason.TARGET,
            rir=None,
            note="",
        )
        for place, turn in enumerate(turns)
    ][::-1]


def repeated(items: Sequence[WorkoutItem]) -> tuple[WorkoutItem, ...]:
    """Do a workout as it is planned, and return what one gets to do it again."""
    return items_done(done(turns_of_items(items, CATALOGUE, "ann")))["ann"]


PLAIN = st.builds(
    item,
    st.sampled_from([STANDING, SEATED, SINGLE]),
    sets=st.integers(1, 4),
    load=st.sampled_from([kg(20), kg(40)]),
    rest_s=st.sampled_from([60, 90]),
    sides=st.sampled_from(Sides),
    kind=st.sampled_from([SetKind.WORKING, SetKind.WARM_UP, SetKind.AMRAP]),
)
WITH_WHAT_FOLLOWS = st.one_of(
    PLAIN.map(lambda made: (made,)),
    PLAIN.map(with_stretch),
    PLAIN.map(lambda made: with_drop(made, kg(10))),
)


@st.composite
def workouts(draw: st.DrawFn) -> tuple[WorkoutItem, ...]:
    """Return a workout of one to three supersets of one to three exercises, some followed by a stretch or a drop."""
    items: list[WorkoutItem] = []
    for _ in range(draw(st.integers(1, 3))):
        group = draw(st.lists(WITH_WHAT_FOLLOWS, min_size=1, max_size=3, unique_by=lambda part: part[0].exercise))
        joined = [each for part in group for each in part]
        items += [*(replace(each, joins_next=True) for each in joined[:-1]), replace(joined[-1], joins_next=False)]
    return tuple(items)


@given(workouts())
@settings(max_examples=80, deadline=None)
def test_a_visit_done_as_planned_is_the_same_again(items: tuple[WorkoutItem, ...]) -> None:
    """Whatever was joined, followed or of one leg: the sets to come are those that were done, with their rests."""

    def shown(row: Sequence[WorkoutItem]) -> list[tuple[object, ...]]:
        turns = turns_of_items(row, CATALOGUE, "ann")
        return [(replace(turn.plan, sets=1, rest_s=0), turn.rest_s) for turn in turns]

    assert shown(repeated(items)) == shown(items)


@given(workouts(), st.data())
@settings(max_examples=60, deadline=None)
def test_whatever_was_left_out_the_rest_comes_in_its_order(items: tuple[WorkoutItem, ...], data: st.DataObject) -> None:
    """Sets that were skipped do not come back, and those that were done come in the order in which they were."""
    records = done(turns_of_items(items, CATALOGUE, "ann"))
    kept = data.draw(st.lists(st.sampled_from(records), min_size=1, unique=True))
    again = turns_of_items(items_done(kept)["ann"], CATALOGUE, "ann")

    def what(of: SetPlan | SetRecord) -> tuple[object, ...]:
        return of.exercise, of.side, of.kind, of.load

    in_order = sorted(kept, key=lambda record: record.started_at)
    assert [what(turn.plan) for turn in again] == [what(record) for record in in_order]


def test_everything_chosen_comes_back() -> None:
    """Equipment, feet, tempo, range of movement, load, kind, legs and rest are those that were logged."""
    chosen = item(
        foot=parse_foot("out:30"),
        tempo=parse_tempo("4-0-2-1"),
        range_of_motion=RangeOfMotion.BOTTOM_HALF,
        load=kg(55),
        kind=SetKind.AMRAP,
        sides=Sides.EACH,
        rest_s=75,
        sets=2,
    )
    assert repeated([chosen]) == (chosen,)


def test_reps_are_the_most_that_were_done() -> None:
    """12, 11 and 9 make three sets of 12, whatever was planned; a set without a rep counts as planned."""
    turns = turns_of_items([item(reps=15, sets=3)], CATALOGUE, "ann")

    assert [each.reps for each in items_done(done(turns, lambda place: (12, 11, 9)[place]))["ann"]] == [12]
    assert [each.reps for each in items_done(done(turns, lambda place: 0))["ann"]] == [15]
    assert [each.reps for each in items_done(done(turns, lambda place: 300))["ann"]] == [200]


def test_a_load_that_changed_on_the_way_is_an_item_of_its_own() -> None:
    """Two sets with 40 kg and a third with 45 kg are done like that again."""
    records = done(turns_of_items([item(load=kg(40), sets=3)], CATALOGUE, "ann"))
    records[0] = replace(records[0], load=kg(45))

    assert [(each.sets, str(each.load)) for each in items_done(records)["ann"]] == [(2, "40 kg"), (1, "45 kg")]


def test_a_superset_stays_one_where_a_load_changed() -> None:
    """It is parted into two supersets, not into sets one after the other."""
    items = Workout().with_items([item(sets=3, joins_next=True), item(SEATED, sets=3)]).items
    records = done(turns_of_items(items, CATALOGUE, "ann"))
    records[0] = replace(records[0], load=kg(99))

    again = items_done(records)["ann"]

    assert supersets(again) == [(0, 1), (2, 3)]
    assert [each.sets for each in again] == [2, 2, 1, 1]


def test_a_hold_is_one_rep_of_its_seconds() -> None:
    """A stretch after each set follows again, for as long."""
    items = with_stretch(item(SEATED, sets=3))
    assert repeated(items) == items


def test_partners_take_turns_again() -> None:
    """Each has their own sets and loads, and who began stands first."""
    ben = [item(load=kg(80), sets=3)]
    ann = [item(load=kg(40), sets=2)]
    records = done(turns_of_partners({"ben": ben, "ann": ann}, CATALOGUE))

    again = items_done(records)

    assert list(again) == ["ben", "ann"]
    assert [(each.sets, str(each.load)) for each in again["ben"]] == [(3, "80 kg")]
    assert [(each.sets, str(each.load)) for each in again["ann"]] == [(2, "40 kg")]


def test_one_superset_round_of_partners_stays_a_round() -> None:
    """With one set of each exercise, nobody comes between them."""
    items = Workout().with_items([item(sets=1, joins_next=True), item(SEATED, sets=1)]).items
    records = done(turns_of_partners({"ben": items, "ann": items}, CATALOGUE))

    turns = turns_of_partners(items_done(records), CATALOGUE)

    assert [(turn.athlete_id, turn.plan.exercise) for turn in turns] == [
        ("ben", STANDING),
        ("ben", SEATED),
        ("ann", STANDING),
        ("ann", SEATED),
    ]


def test_more_sets_than_an_item_holds_are_two() -> None:
    """Whoever added sets on the way, past the limit of a plan, gets all of them again."""
    full = turns_of_items([item(sets=SETS_MAX)], CATALOGUE, "ann")
    again = items_done(done([*full, replace(full[-1], set_number=SETS_MAX + 1)]))["ann"]

    assert [each.sets for each in again] == [SETS_MAX, 1]


def test_a_set_that_cannot_be_planned_is_refused() -> None:
    """A hold whose tempo is none, as only an edit of the log makes it."""
    (record,) = done(turns_of_items([item(sets=1)], CATALOGUE, "ann"))
    with pytest.raises(PlanError):
        items_done([replace(record, kind=SetKind.HOLD)])
