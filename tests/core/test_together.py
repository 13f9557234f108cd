# SPDX-License-Identifier: MIT
"""Partners' workouts as one list: nobody's row is changed by it, and what is done to the list is done for all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from calftimer.core.plan import SetKind
from calftimer.core.repeat import visit_of
from calftimer.core.tempo import Phase
from calftimer.core.together import Part, done_by, edited, own_parts, row_of, set_apart, together
from calftimer.core.turn import Sides
from calftimer.core.visit import turns_of_partners
from calftimer.core.workout import Workout, WorkoutItem, hold_tempo, supersets, with_drop, with_stretch
from tests.core.visits_made import CATALOGUE, SEATED, SINGLE, STANDING, done, item, kg, workouts

Items = Sequence[WorkoutItem]


def rows(items: Items, names: Sequence[str]) -> dict[str, tuple[WorkoutItem, ...]]:
    """Return each athlete's own row of a list."""
    return {name: row_of(items, lambda each, name=name: done_by(each, name)) for name in names}


def shown(items: Items) -> list[tuple[str, tuple[str, ...]]]:
    """Return each item of a list: its exercise, and who does it, of Ann and Ben."""
    return [(each.exercise, tuple(name for name in ("ann", "ben") if done_by(each, name))) for each in items]


ROWS = st.fixed_dictionaries({"ann": workouts()}, optional={"ben": workouts(), "cid": workouts()})


@given(ROWS)
@settings(max_examples=40, deadline=None)
def test_each_athlete_s_row_comes_back_as_it_was(items_of: Mapping[str, Items]) -> None:
    """Sets, reps, loads, legs and supersets of everybody, whatever the others did."""
    assert rows(together(items_of, "ann"), list(items_of)) == items_of


@given(ROWS, st.data())
@settings(max_examples=30, deadline=None)
def test_a_visit_of_partners_is_done_again_by_each_as_it_was(
    items_of: Mapping[str, Items], data: st.DataObject
) -> None:
    """The sets in the log, some left out, become one list, and that the turns of who did them."""
    records = done(turns_of_partners(items_of, CATALOGUE))
    kept = data.draw(st.lists(st.sampled_from(records), min_size=1, unique=True))
    past = visit_of(kept).items_of
    again = together(past, data.draw(st.sampled_from(list(past))))

    assert turns_of_partners(rows(again, list(past)), CATALOGUE) == turns_of_partners(past, CATALOGUE)


@given(ROWS, st.data())
@settings(max_examples=30, deadline=None)
def test_what_is_removed_is_removed_for_all(items_of: Mapping[str, Items], data: st.DataObject) -> None:
    """Of everybody's own items it takes those in its place, and nothing else."""
    items = together(items_of, "ann")
    place = data.draw(st.integers(0, len(items) - 1))
    less = Workout(items=items).removed(place).items

    def alone(items: Items, name: str) -> list[WorkoutItem]:
        return [replace(mine, joins_next=False) for mine in rows(items, [name])[name]]

    first, last = items[:place], items[len(items) - (len(less) - place) :]
    for name in items_of:
        assert alone(less, name) == alone(first, name) + alone(last, name)


def test_what_both_did_stands_in_one_place() -> None:
    """Also with other loads, sets and legs; what only one of them did stands where it was done."""
    ann = [item(STANDING, load=kg(40)), item(SEATED)]
    ben = [item(SINGLE), item(STANDING, load=kg(80), sets=2), item(SEATED, sets=5)]

    assert shown(together({"ben": ben, "ann": ann}, "ann")) == [
        (SINGLE, ("ben",)),
        (STANDING, ("ann", "ben")),
        (SEATED, ("ann", "ben")),
    ]


def test_a_set_that_only_one_did_after_another_belongs_to_it() -> None:
    """Ben's drop set is joined to the set of both; Ann's has none."""
    ann, ben = [item(STANDING)], list(with_drop(item(STANDING), kg(10)))
    items = together({"ann": ann, "ben": ben}, "ann")

    assert supersets(items) == [(0, 1)]
    assert shown(items) == [(STANDING, ("ann", "ben")), (STANDING, ("ben",))]


def test_who_was_not_there_does_what_the_lead_does() -> None:
    """Cid, who comes along, does Ann's part, and not what only Ben did."""
    items = together({"ann": [item(STANDING, sets=2)], "ben": [item(STANDING), item(SEATED)]}, "ann")

    assert rows(items, ["cid"])["cid"] == rows(items, ["ann"])["ann"] == (item(STANDING, sets=2),)


def both(ann: WorkoutItem, ben: WorkoutItem) -> WorkoutItem:
    """Return what Ann, the lead, and Ben do in one place."""
    (one,) = together({"ann": [ann], "ben": [ben]}, "ann")
    return one


def never(athlete_id: str, item: WorkoutItem) -> Any:
    """Fail: on the machine that stays nobody's load is to be looked up."""
    raise AssertionError((athlete_id, item))


NUMBERS = st.builds(
    lambda sets, reps, rest_s, load: item(STANDING, sets=sets, reps=reps, rest_s=rest_s, load=kg(load)),
    *(st.integers(1, 4), st.integers(5, 9), st.sampled_from([30, 60]), st.sampled_from([20, 40])),
)
KEPT_APART = ("sets", "reps", "rest_s")


@given(NUMBERS, NUMBERS, NUMBERS)
@settings(max_examples=100, deadline=None)
def test_what_is_changed_for_all_leaves_each_one_s_own(ann: WorkoutItem, ben: WorkoutItem, new: WorkoutItem) -> None:
    """What Ben did as Ann did he does as she does now; the rest is as he had it, and his load in any case."""
    (changed,) = edited(both(ann, ben), [new], never)
    theirs = done_by(changed, "ben")

    assert done_by(changed, "ann") == new
    assert theirs.load == ben.load
    for name in KEPT_APART:
        followed = getattr(ben, name) == getattr(ann, name)
        assert getattr(theirs, name) == getattr(new if followed else ben, name)


def test_another_exercise_is_done_by_all_with_sets_and_reps_of_their_own() -> None:
    """Ben keeps his sets; machine, legs and tempo are those of the new exercise, and the load is looked up."""
    ann, ben = item(STANDING, sets=3, sides=Sides.LEFT), item(STANDING, sets=2, load=kg(80))
    new = item(SEATED, sets=3)

    (changed,) = edited(both(ann, ben), [new], lambda athlete_id, _: kg({"ben": 15}[athlete_id]))

    assert done_by(changed, "ben") == replace(new, sets=2, load=kg(15))


def test_a_hold_in_place_of_reps_is_held_by_all() -> None:
    """No reps, range or tempo of before are left to anybody; going back, reps are the same for all."""
    ann, ben = item(STANDING, reps=12, load=kg(40)), item(STANDING, reps=8, reps_most=10, load=kg(50))
    hold = replace(ann, kind=SetKind.HOLD, reps=1, tempo=hold_tempo(Phase.TOP, 30))

    (held,) = edited(both(ann, ben), [hold], never)
    (back,) = edited(held, [ann], never)

    assert done_by(held, "ben") == replace(hold, load=kg(50))
    assert done_by(back, "ben") == replace(ann, load=kg(50))


def test_a_stretch_after_the_sets_of_all_is_done_by_each_with_their_load() -> None:
    """It follows on Ben's sets, too, with what he has on the machine then."""
    ann, ben = item(STANDING, sets=3, load=kg(40)), item(STANDING, sets=2, load=kg(50))
    items = edited(both(ann, ben), with_stretch(ann), never)

    assert rows(items, ["ann", "ben"]) == {"ann": with_stretch(ann), "ben": with_stretch(ben)}


def test_who_does_nothing_there_still_does_nothing() -> None:
    """What is changed for all is changed for those who do it."""
    items = together({"ann": [item(SEATED)], "ben": [item(STANDING)]}, "ann")
    for each in items:
        (changed,) = edited(each, [replace(each, sets=5, theirs=())], never)
        assert [bool(done_by(changed, name)) for name in ("ann", "ben")] == [
            bool(done_by(each, name)) for name in ("ann", "ben")
        ]


@given(ROWS, st.data())
@settings(max_examples=60, deadline=None)
def test_what_one_changes_for_themselves_changes_nobody_else_s_row(
    items_of: Mapping[str, Items], data: st.DataObject
) -> None:
    """Numbers, another exercise or a drop set besides: the others do what they did, and in the same supersets."""
    workout = Workout(items=together(items_of, "ann"))
    place = data.draw(st.integers(0, len(workout.items) - 1))
    before = workout.items[place]
    doing = {name: own for name in items_of if (own := done_by(before, name))}
    who = data.draw(st.sampled_from(list(doing)))
    own = replace(doing[who], sets=7, joins_next=False)
    new = data.draw(st.sampled_from([(own,), (item(SINGLE),), with_drop(item(SEATED), kg(10))]))

    after = workout.replaced(place, set_apart(before, doing, "ann", who, new)).items

    was, now = rows(workout.items, list(items_of)), rows(after, list(items_of))
    assert {name: now[name] for name in items_of if name != who} == {
        name: was[name] for name in items_of if name != who
    }
    number = sum(done_by(each, who) is not None for each in workout.items[:place])
    assert [replace(each, joins_next=False) for each in now[who][number : number + len(new)]] == [
        replace(each, joins_next=False) for each in new
    ]
    assert len(now[who]) == len(was[who]) + len(new) - 1


def test_numbers_of_ones_own_stay_in_the_same_place() -> None:
    """Only another exercise or kind of set needs a place of its own."""
    ann, ben = item(STANDING), item(STANDING, sets=2)
    doing = {"ann": ann, "ben": ben}

    assert len(set_apart(both(ann, ben), doing, "ann", "ben", [replace(ben, reps=3)])) == 1
    assert [shown([each])[0] for each in set_apart(both(ann, ben), doing, "ann", "ann", [item(SEATED)])] == [
        (STANDING, ("ben",)),
        (SEATED, ("ann",)),
    ]


def test_who_comes_along_does_not_change_with_the_one_they_followed() -> None:
    """What Cid did as Ann does stays his when she changes hers alone."""
    ann = item(STANDING, sets=3)
    (changed,) = set_apart(ann, {"ann": ann, "cid": ann}, "ann", "ann", [replace(ann, sets=4)])

    assert [done_by(changed, name).sets for name in ("ann", "cid")] == [4, 3]


def test_the_parts_in_which_partners_differ_are_named() -> None:
    """A range is no other thing than the reps it begins with."""
    ann, ben = item(STANDING, reps=8), item(STANDING, reps=8, reps_most=12, sides=Sides.LEFT, load=kg(77))

    assert own_parts([ann, ben]) == (Part.LOAD, Part.REPS, Part.LEGS)
    assert own_parts([ann, ann]) == ()
