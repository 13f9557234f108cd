# SPDX-License-Identifier: MIT
"""A past visit as a workout: what is repeated is what was done, in its order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calftimer.core.plan import SETS_MAX, RangeOfMotion, SetKind, SetPlan, parse_foot
from calftimer.core.record import SetRecord
from calftimer.core.repeat import visit_of
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import Sides
from calftimer.core.visit import turns_of_items, turns_of_partners
from calftimer.core.workout import Workout, WorkoutItem, supersets, with_stretch
from calftimer.errors import PlanError
from tests.core.visits_made import CATALOGUE, SEATED, STANDING, done, item, kg, workouts


def repeated(items: Sequence[WorkoutItem]) -> tuple[WorkoutItem, ...]:
    """Do a workout as it is planned, and return what one gets to do it again."""
    return visit_of(done(turns_of_items(items, CATALOGUE, "ann"))).items_of["ann"]


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
    again = turns_of_items(visit_of(kept).items_of["ann"], CATALOGUE, "ann")

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

    assert [each.reps for each in visit_of(done(turns, lambda place: (12, 11, 9)[place])).items_of["ann"]] == [12]
    assert [each.reps for each in visit_of(done(turns, lambda place: 0)).items_of["ann"]] == [15]
    assert [each.reps for each in visit_of(done(turns, lambda place: 300)).items_of["ann"]] == [200]


def test_what_was_done_is_known_set_by_set() -> None:
    """Beside the item stand the reps of each set in their order; of a set of each leg those of both."""
    both = done(turns_of_items([item(reps=15, sets=3)], CATALOGUE, "ann"), lambda place: (4, 3, 1)[place])
    legs = done(turns_of_items([item(sets=2, sides=Sides.EACH)], CATALOGUE, "ann"), lambda place: (9, 9, 8, 7)[place])

    assert [each.reps for each in visit_of(both).done_of["ann"]] == [({4}, {3}, {1})]
    assert [each.reps for each in visit_of(legs).done_of["ann"]] == [({9}, {8, 7})]


def test_a_load_that_changed_on_the_way_is_an_item_of_its_own() -> None:
    """Two sets with 40 kg and a third with 45 kg are done like that again."""
    records = done(turns_of_items([item(load=kg(40), sets=3)], CATALOGUE, "ann"))
    records[0] = replace(records[0], load=kg(45))

    assert [(each.sets, str(each.load)) for each in visit_of(records).items_of["ann"]] == [(2, "40 kg"), (1, "45 kg")]


def test_a_superset_stays_one_where_a_load_changed() -> None:
    """It is parted into two supersets, not into sets one after the other."""
    items = Workout().with_items([item(sets=3, joins_next=True), item(SEATED, sets=3)]).items
    records = done(turns_of_items(items, CATALOGUE, "ann"))
    records[0] = replace(records[0], load=kg(99))

    again = visit_of(records).items_of["ann"]

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

    again = visit_of(records).items_of

    assert list(again) == ["ben", "ann"]
    assert [(each.sets, str(each.load)) for each in again["ben"]] == [(3, "80 kg")]
    assert [(each.sets, str(each.load)) for each in again["ann"]] == [(2, "40 kg")]


def test_one_superset_round_of_partners_stays_a_round() -> None:
    """With one set of each exercise, nobody comes between them."""
    items = Workout().with_items([item(sets=1, joins_next=True), item(SEATED, sets=1)]).items
    records = done(turns_of_partners({"ben": items, "ann": items}, CATALOGUE))

    turns = turns_of_partners(visit_of(records).items_of, CATALOGUE)

    assert [(turn.athlete_id, turn.plan.exercise) for turn in turns] == [
        ("ben", STANDING),
        ("ben", SEATED),
        ("ann", STANDING),
        ("ann", SEATED),
    ]


def test_more_sets_than_an_item_holds_are_two() -> None:
    """Whoever added sets on the way, past the limit of a plan, gets all of them again."""
    full = turns_of_items([item(sets=SETS_MAX)], CATALOGUE, "ann")
    again = visit_of(done([*full, replace(full[-1], set_number=SETS_MAX + 1)])).items_of["ann"]

    assert [each.sets for each in again] == [SETS_MAX, 1]


def test_a_set_that_cannot_be_planned_is_refused() -> None:
    """A hold whose tempo is none, as only an edit of the log makes it."""
    (record,) = done(turns_of_items([item(sets=1)], CATALOGUE, "ann"))
    with pytest.raises(PlanError):
        visit_of([replace(record, kind=SetKind.HOLD)])
