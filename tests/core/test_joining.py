# SPDX-License-Identifier: MIT
"""An athlete steps in in the middle of a visit: theirs is the next set, and nobody loses one."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.choices import plan_from
from calftimer.core.joining import joined_by
from calftimer.core.plan import SETS_MAX, Load, SetKind, SetPlan, Unit
from calftimer.core.queue import is_begun
from calftimer.core.turn import Sides, Turn, followed_by, rounds_of, superset, take_turns, turns_of

CATALOGUE = shipped_catalogue()
STANDING = plan_from(CATALOGUE, "standing-calf-raise", sets=3)
SEATED = plan_from(CATALOGUE, "seated-calf-raise", sets=3)
LIGHT = Load(Decimal(20), Unit.KG)


def light(plan: SetPlan, first: SetPlan) -> Load:
    """Return the newcomer's load."""
    return LIGHT


def letters(turns: tuple[Turn, ...]) -> str:
    """Return who trains, turn by turn: a1 b1 a2."""
    return " ".join(f"{turn.athlete_id}{turn.set_number}" for turn in turns)


@st.composite
def visits(draw: st.DrawFn) -> tuple[Turn, ...]:
    """Make a visit of one to three athletes, of plain sets, sets leg by leg, and supersets."""
    rows = []
    for athlete in "abc"[: draw(st.integers(1, 3))]:
        sides = draw(st.sampled_from([Sides.BOTH, Sides.EACH]))
        first = turns_of(replace(STANDING, sets=draw(st.integers(1, 3))), athlete, sides=sides)
        second = turns_of(replace(SEATED, sets=draw(st.integers(1, 3))), athlete, exercise_number=2)
        rows.append(superset([first, second]) if draw(st.booleans()) else (*first, *second))
    return take_turns(rows)


@given(visits(), st.data())
def test_theirs_is_the_next_set_and_nobody_loses_one(visit, data):
    """Whoever steps in, at whatever moment: what has begun is ended first, then it is theirs; all sets of the others
    stay, each in its order, and no set is there twice."""
    index = data.draw(st.integers(0, len(visit) - 1))
    athlete = data.draw(st.sampled_from("abcz"))
    done, turns = visit[: index + 1], visit[index + 1 :]

    changed = joined_by(done, turns, athlete, light)

    rounds = rounds_of(changed)
    assert rounds[1 if is_begun(rounds) else 0][0].athlete_id == athlete
    for other in {turn.athlete_id for turn in turns} - {athlete}:
        mine = [turn for turn in turns if turn.athlete_id == other]
        assert [turn for turn in changed if turn.athlete_id == other] == mine
    keys = [(turn.athlete_id, turn.exercise_number, turn.set_number, turn.plan.side) for turn in (*done, *changed)]
    assert max(Counter(keys).values()) == 1
    assert {turn for turn in turns if turn.athlete_id == athlete} <= set(changed)


def test_who_has_a_superset_begun_and_steps_in_does_not_do_its_second_half_twice():
    """The half that is left of a begun superset counts as done before the sets that are made for who steps in."""

    def both(who: str) -> list[tuple[Turn, ...]]:
        seated = turns_of(replace(SEATED, sets=1), who, exercise_number=2)
        return [turns_of(replace(STANDING, sets=1), who), seated]

    first, second = both("a")
    visit = take_turns([(*first, *second), superset(both("b"))])

    changed = joined_by(visit[:2], visit[2:], "b", light)

    assert letters(visit) == "a1 b1 b1 a1"
    assert letters(changed) == "b1 b2 a1"


def test_a_newcomer_trains_in_turn_from_here_on():
    """After the first of three sets, a newcomer has two, as many as are left, with a load of their own."""
    visit = turns_of(STANDING, "a")

    changed = joined_by(visit[:1], visit[1:], "b", light)

    assert letters(changed) == "b1 a2 b2 a3"
    assert {turn.plan.load for turn in changed if turn.athlete_id == "b"} == {LIGHT}
    assert {turn.plan.sets for turn in changed if turn.athlete_id == "b"} == {2}


def test_who_has_sets_to_come_begins_with_the_next_of_them():
    """Of two who train in turn, the one who is ready goes first, and they go on in turn."""
    visit = take_turns([turns_of(STANDING, "a"), turns_of(STANDING, "b")])

    assert letters(joined_by(visit[:2], visit[2:], "b", light)) == "b2 a2 b3 a3"


def test_who_is_next_already_changes_nothing():
    """Choosing the one whose turn comes anyway leaves everything as it was arranged."""
    arranged = (*turns_of(STANDING, "a"), *turns_of(STANDING, "b"))

    assert joined_by(arranged[:1], arranged[1:], "a", light) == arranged[1:]


def test_who_is_through_gets_one_set_more():
    """Somebody whose sets are all done counts on from them."""
    visit = (*turns_of(STANDING, "b"), *turns_of(replace(STANDING, sets=1), "a"))

    assert letters(joined_by(visit[:3], visit[3:], "b", light)) == "b4 a1"


def test_after_the_last_set_there_is_one_for_the_newcomer():
    """In the last set nothing is to come; a newcomer then does one of the same."""
    visit = turns_of(replace(STANDING, sets=1), "a", sides=Sides.EACH)

    changed = joined_by(visit, (), "b", light)

    assert [(turn.athlete_id, turn.plan.side.value, turn.follows_on) for turn in changed] == [
        ("b", "left", False),
        ("b", "right", True),
    ]


def test_the_second_leg_comes_before_the_newcomer():
    """Between the left leg and the right one nobody steps in."""
    visit = turns_of(replace(STANDING, sets=2), "a", sides=Sides.EACH)

    changed = joined_by(visit[:1], visit[1:], "b", light)

    assert [(turn.athlete_id, turn.plan.side.value) for turn in changed[:3]] == [
        ("a", "right"),
        ("b", "left"),
        ("b", "right"),
    ]


@pytest.mark.parametrize("athlete", ["a", "b"])
def test_no_more_sets_than_can_be_planned(athlete):
    """Whoever steps in again and again comes to an end at the most sets there can be."""
    visit = turns_of(replace(STANDING, sets=SETS_MAX), "b")

    changed = joined_by(visit, (), athlete, light)

    assert all(turn.set_number <= turn.plan.sets <= SETS_MAX for turn in changed)


def test_the_load_of_a_drop_set_is_asked_beside_that_of_its_set():
    """Of a drop set the set that it follows is told, so that the newcomer's is lighter, too."""
    drop = replace(STANDING, kind=SetKind.DROP, load=Load(Decimal(10), Unit.KG))
    visit = followed_by(turns_of(STANDING, "a"), drop, 15)
    asked = []

    joined_by(visit[:2], visit[2:], "z", lambda plan, first: asked.append((plan.kind, first.kind)) or LIGHT)

    assert asked[:2] == [(SetKind.WORKING, SetKind.WORKING), (SetKind.DROP, SetKind.WORKING)]
