# SPDX-License-Identifier: MIT
"""What is still to come, changed on the way."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.plan import SETS_MAX
from calftimer.core.queue import moved_up, once_more, without
from calftimer.core.turn import Sides, Turn, rounds_of, superset, take_turns, turns_of


def numbers(turns: tuple[Turn, ...]) -> list[tuple[int, int]]:
    """Return exercise and set number of each turn."""
    return [(turn.exercise_number, turn.set_number) for turn in turns]


def uncounted(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    """Return a round without the number of sets there are, which one set more changes."""
    return tuple(replace(turn, plan=replace(turn.plan, sets=1)) for turn in turns)


@pytest.fixture
def tail(make_plan):
    """Two sets of the first exercise and one of the second."""
    return (*turns_of(make_plan(sets=2)), *turns_of(make_plan(sets=1), exercise_number=2))


def test_a_set_is_skipped(tail):
    """The others stay as they were."""
    assert numbers(without(tail, 0)) == [(1, 2), (2, 1)]


def test_a_set_is_done_sooner(tail):
    """It changes places with the one before it; the first one stays."""
    assert numbers(moved_up(tail, 2)) == [(1, 1), (2, 1), (1, 2)]
    assert moved_up(tail, 0) == tail


def test_a_set_once_more_comes_after_the_last_of_its_exercise(tail):
    """It counts on, and all sets of the exercise say that there are more now; other exercises stay."""
    turns = once_more(tail, 0)

    assert numbers(turns) == [(1, 1), (1, 2), (1, 3), (2, 1)]
    assert [turn.plan.sets for turn in turns] == [3, 3, 3, 1]


def test_the_limit_of_sets_holds(make_plan):
    """At thirty sets there is no one more."""
    tail = turns_of(make_plan(sets=SETS_MAX))[-1:]

    assert once_more(tail, 0) == tail


def test_what_is_left_of_a_round_stays_first(make_plan):
    """While the right leg is due, nothing goes before it; and the leg that is left can be skipped."""
    tail = turns_of(make_plan(sets=2), sides=Sides.EACH)[1:]

    assert moved_up(tail, 1) == tail
    assert [turn.set_number for turn in without(tail, 0)] == [2, 2]


def test_once_more_after_the_second_leg_begins_with_a_rest(make_plan):
    """One set more of the right leg alone does not follow on."""
    tail = turns_of(make_plan(sets=1), sides=Sides.EACH)[1:]

    turns = once_more(tail, 0)

    assert [turn.follows_on for turn in turns] == [True, False]
    assert turns[1].rest_s == turns[1].plan.rest_s


@given(st.lists(st.integers(1, 3), min_size=1, max_size=4), st.data())
def test_no_round_is_torn(make_plan, sets, data):
    """Whatever is changed, rounds stay whole: nothing is lost, doubled or parted but what was asked for."""
    exercises = [
        turns_of(make_plan(sets=count), sides=data.draw(st.sampled_from(Sides)), exercise_number=place)
        for place, count in enumerate(sets, 1)
    ]
    partner = [replace(turn, athlete_id="ann") for turn in exercises[0]]
    turns = take_turns([superset(exercises), partner])
    rounds = rounds_of(turns)
    number = data.draw(st.integers(0, len(rounds) - 1))

    assert Counter(rounds_of(moved_up(turns, number))) == Counter(rounds)
    assert rounds_of(without(turns, number)) == (*rounds[:number], *rounds[number + 1 :])
    more = Counter(map(uncounted, rounds_of(once_more(turns, number))))
    assert not Counter(map(uncounted, rounds)) - more
    assert sum(more.values()) == len(rounds) + 1
