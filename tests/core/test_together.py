# SPDX-License-Identifier: MIT
"""Partners' workouts as one list: nobody's row is changed by it, and what is done to the list is done for all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from calftimer.core.repeat import visit_of
from calftimer.core.together import done_by, row_of, together
from calftimer.core.visit import turns_of_partners
from calftimer.core.workout import Workout, WorkoutItem, supersets, with_drop
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
