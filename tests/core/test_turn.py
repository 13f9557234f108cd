# SPDX-License-Identifier: MIT
"""Turns: in which order the sets of legs, exercises and partners are due."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calftimer.core.plan import SetKind, SetPlan, Side
from calftimer.core.turn import (
    FIRST_ATHLETE,
    SWITCH_S,
    TRANSITION_S,
    Sides,
    Turn,
    followed_by,
    rounds_of,
    superset,
    take_turns,
    turns_of,
)

ROWS = st.lists(
    st.builds(turns_of, st.from_type(SetPlan), st.uuids().map(str), sides=st.sampled_from(Sides)), max_size=4
)


def sides_of(turns: tuple[Turn, ...]) -> list[tuple[int, str, int]]:
    """Return (set, side, seconds of rest before) of each turn."""
    return [(turn.set_number, turn.plan.side.value, turn.rest_s) for turn in turns]


@pytest.mark.parametrize("side", Side)
def test_the_sets_of_a_plan(make_plan, side):
    """One exercise is as many turns as sets, all on the plan's side, with its rest before each."""
    plan = make_plan(sets=3, side=side)

    assert turns_of(plan) == tuple(Turn(plan, number, FIRST_ATHLETE, 1, plan.rest_s) for number in (1, 2, 3))


def test_left_then_right(make_plan):
    """Each set is the left leg's and then, after a short switch, the right leg's; both have its number."""
    turns = turns_of(make_plan(), "ana", sides=Sides.EACH)

    assert sides_of(turns) == [(1, "left", 20), (1, "right", SWITCH_S), (2, "left", 20), (2, "right", SWITCH_S)]
    assert [turn.follows_on for turn in turns] == [False, True, False, True]
    assert {turn.athlete_id for turn in turns} == {"ana"}


@given(st.from_type(SetPlan), st.sampled_from(Sides))
def test_no_leg_is_trained_twice(plan, sides):
    """Every leg that is asked for has each set of the plan once, and is never part of both a single and a double."""
    worked = Counter((turn.set_number, turn.plan.side) for turn in turns_of(plan, sides=sides))

    assert set(worked) == {(number, leg) for number in range(1, plan.sets + 1) for leg in sides.legs}
    assert set(worked.values()) == {1}


def test_partners(make_plan):
    """Partners take turns set by set; who has more sets goes on alone."""
    ana, ben = turns_of(make_plan(sets=3), "ana"), turns_of(make_plan(sets=1), "ben")

    assert take_turns([ana, ben]) == (ana[0], ben[0], ana[1], ana[2])


def test_nobody_comes_between_the_legs(make_plan):
    """A partner's turn comes after both legs."""
    ana, ben = turns_of(make_plan(sets=1), "ana", sides=Sides.EACH), turns_of(make_plan(sets=1), "ben")

    assert [turn.athlete_id for turn in take_turns([ana, ben])] == ["ana", "ana", "ben"]


def test_superset(make_plan):
    """Two exercises in turn: a short way over to the second, the first one's rest before the next round."""
    calf = turns_of(make_plan(rest_s=90), exercise_number=1)
    seated = turns_of(make_plan(exercise="seated-calf-raise", sets=1), exercise_number=2)

    turns = superset([calf, seated])

    assert [(turn.exercise_number, turn.set_number) for turn in turns] == [(1, 1), (2, 1), (1, 2)]
    assert [turn.rest_s for turn in turns] == [90, TRANSITION_S, 90]
    assert len(rounds_of(turns)) == 2


def test_a_stretch_after_each_leg(make_plan):
    """What follows a set is done on the same leg, before the other one."""
    stretch = make_plan(kind=SetKind.STRETCH, reps=1)

    turns = followed_by(turns_of(make_plan(sets=1), sides=Sides.EACH), stretch)

    assert [(turn.plan.kind, turn.plan.side) for turn in turns] == [
        (SetKind.WORKING, Side.LEFT),
        (SetKind.STRETCH, Side.LEFT),
        (SetKind.WORKING, Side.RIGHT),
        (SetKind.STRETCH, Side.RIGHT),
    ]
    assert [turn.rest_s for turn in turns] == [20, 0, SWITCH_S, 0]
    assert len(rounds_of(turns)) == 1


@settings(max_examples=30)
@given(ROWS)
def test_no_turn_is_lost(rows):
    """However turns are put in order, each is in it once, and each row's own order stays."""
    in_turn = take_turns(rows)

    assert Counter(in_turn) == Counter(turn for row in rows for turn in row)
    for row in rows:
        assert tuple(turn for turn in in_turn if turn.athlete_id == row[0].athlete_id) == row


@settings(max_examples=30)
@given(ROWS)
def test_a_superset_changes_nothing_but_the_rest(rows):
    """In a superset every set stays as it was planned, and every round begins with its first exercise's rest."""
    bare = [replace(turn, rest_s=0, follows_on=False) for row in rows for turn in row]

    turns = superset(rows)

    assert Counter(replace(turn, rest_s=0, follows_on=False) for turn in turns) == Counter(bare)
    assert len(rounds_of(turns)) == max((len(rounds_of(row)) for row in rows), default=0)
