# SPDX-License-Identifier: MIT
"""What is still to come, changed on the way."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.plan import SETS_MAX
from calftimer.core.queue import added, moved_up, once_more, without
from calftimer.core.turn import Sides, Turn, followed_by, rounds_of, superset, take_turns, turns_of


def numbers(turns: tuple[Turn, ...]) -> list[tuple[int, int]]:
    """Return exercise and set number of each turn."""
    return [(turn.exercise_number, turn.set_number) for turn in turns]


def uncounted(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    """Return a round without its number and the number of sets there are, which follow from the order."""
    return tuple(replace(turn, set_number=0, plan=replace(turn.plan, sets=1)) for turn in turns)


@pytest.fixture
def visit(make_plan):
    """Four sets of the first exercise and two of the second."""
    return (*turns_of(make_plan(sets=4)), *turns_of(make_plan(sets=2), exercise_number=2))


def test_a_skipped_set_leaves_no_gap(visit):
    """After the first of four, the second is skipped: what was the third is set 2 of 3 now; other exercises stay."""
    turns = without(visit[:1], visit[1:], 0)

    assert numbers(turns) == [(1, 2), (1, 3), (2, 1), (2, 2)]
    assert [turn.plan.sets for turn in turns] == [3, 3, 2, 2]


def test_sets_are_numbered_as_they_are_done(visit):
    """A set done sooner changes places with the one before it, and within its exercise counts in that order."""
    assert numbers(moved_up(visit[:3], visit[3:], 1)) == [(2, 1), (1, 4), (2, 2)]
    assert numbers(moved_up(visit[:3], visit[3:], 2)) == [(1, 4), (2, 1), (2, 2)]


def test_the_first_can_go_no_sooner(visit):
    """There is nothing before it; and a set that is like the one before it would come to the same."""
    assert moved_up(visit[:1], visit[1:], 0) == visit[1:]
    assert moved_up(visit[:1], visit[1:], 1) == visit[1:]


def test_a_set_once_more_comes_after_the_last_of_its_exercise(visit):
    """It counts on, and all sets of the exercise say that there are more now; other exercises stay."""
    turns = once_more(visit[:2], visit[2:], 0)

    assert numbers(turns) == [(1, 3), (1, 4), (1, 5), (2, 1), (2, 2)]
    assert [turn.plan.sets for turn in turns] == [5, 5, 5, 2, 2]


def test_the_limit_of_sets_holds(make_plan):
    """At thirty sets there is no one more."""
    turns = turns_of(make_plan(sets=SETS_MAX))

    assert once_more(turns[:-1], turns[-1:], 0) == turns[-1:]


def test_what_is_left_of_a_round_stays_first(make_plan):
    """While the right leg is due, nothing goes before it; and the leg that is left can be skipped: that was set 1."""
    visit = turns_of(make_plan(sets=2), sides=Sides.EACH)

    assert moved_up(visit[:1], visit[1:], 1) == visit[1:]
    assert without(visit[:1], visit[1:], 0) == visit[2:]


def test_a_skipped_half_of_a_superset_is_no_set(make_plan):
    """Of the exercise whose first set is skipped, the next one is the first."""
    visit = superset([turns_of(make_plan(sets=2)), turns_of(make_plan(sets=2), exercise_number=2)])

    turns = without(visit[:1], visit[1:], 0)

    assert numbers(turns) == [(1, 2), (2, 1)]
    assert [turn.plan.sets for turn in turns] == [2, 1]


def test_once_more_after_the_second_leg_begins_with_a_rest(make_plan):
    """One set more of the right leg alone does not follow on."""
    visit = turns_of(make_plan(sets=1), sides=Sides.EACH)

    turns = once_more(visit[:1], visit[1:], 0)

    assert [turn.follows_on for turn in turns] == [True, False]
    assert [turn.set_number for turn in turns] == [1, 2]
    assert turns[1].rest_s == turns[1].plan.rest_s


def test_an_exercise_is_added_after_the_present_one(visit, make_plan):
    """Between the sets that are left of what is being done and the next exercise, with a number of its own."""
    new = turns_of(make_plan(sets=2, rest_s=45))

    turns = added(visit[:1], visit[1:], new, at_end=False)

    assert numbers(turns) == [(1, 2), (1, 3), (1, 4), (3, 1), (3, 2), (2, 1), (2, 2)]
    assert [turn.rest_s for turn in turns[3:5]] == [45, 45]


def test_an_exercise_is_added_at_the_end(visit, make_plan):
    """After everything, also where nothing else is to come."""
    new = turns_of(make_plan(sets=1))

    assert numbers(added(visit[:1], visit[1:], new, at_end=True))[-2:] == [(2, 2), (3, 1)]
    assert numbers(added(visit, (), new, at_end=False)) == [(3, 1)]


def test_an_exercise_comes_after_a_round_that_has_begun(make_plan):
    """The right leg is done before another exercise begins."""
    visit = turns_of(make_plan(sets=1), sides=Sides.EACH)

    assert numbers(added(visit[:1], visit[1:], turns_of(make_plan(sets=1)), at_end=False)) == [(1, 1), (2, 1)]


def test_partners_do_an_added_exercise_in_turn(make_plan):
    """It comes when everybody has done what is left of what they do."""
    mine, hers = turns_of(make_plan(sets=2), "me"), turns_of(make_plan(sets=2), "ann")
    visit = (*take_turns([mine, hers]), *turns_of(make_plan(sets=1), "me", exercise_number=2))
    new = take_turns([turns_of(make_plan(sets=1), "me"), turns_of(make_plan(sets=1), "ann")])

    turns = added(visit[:2], visit[2:], new, at_end=False)

    assert [(turn.athlete_id, *number) for turn, number in zip(turns, numbers(turns), strict=True)] == [
        ("me", 1, 2),
        ("ann", 1, 2),
        ("me", 3, 1),
        ("ann", 3, 1),
        ("me", 2, 1),
    ]


@st.composite
def visits(draw: st.DrawFn, make_plan) -> tuple[Turn, ...]:
    """Make a visit of one or two athletes: one to three exercises each, leg by leg, joined, with drop sets."""
    rows = []
    for athlete in ("me", "ann")[: draw(st.integers(1, 2))]:
        exercises = []
        for place in range(1, draw(st.integers(1, 3)) + 1):
            plan, sides = make_plan(sets=draw(st.integers(1, 3))), draw(st.sampled_from(Sides))
            exercise = turns_of(plan, athlete, sides=sides, exercise_number=place)
            exercises.append(followed_by(exercise, plan, 15) if draw(st.booleans()) else exercise)
        joined = draw(st.booleans())
        rows.append(superset(exercises) if joined else tuple(turn for exercise in exercises for turn in exercise))
    return take_turns(rows)


@given(st.data())
def test_no_round_is_torn(make_plan, data):
    """Whatever is changed, rounds stay whole: nothing is lost, doubled or parted but what was asked for."""
    visit = data.draw(visits(make_plan))
    cut = data.draw(st.integers(1, len(visit)))
    done, turns = visit[:cut], visit[cut:]
    rounds = list(map(uncounted, rounds_of(turns)))
    new = turns_of(make_plan(sets=data.draw(st.integers(1, 3))), sides=data.draw(st.sampled_from(Sides)))

    for at_end in (False, True):
        more = Counter(map(uncounted, rounds_of(added(done, turns, new, at_end=at_end))))
        assert sum(more.values()) == len(rounds) + len(rounds_of(new))
        assert not Counter(rounds) - more
    if not rounds:
        return
    number = data.draw(st.integers(0, len(rounds) - 1))
    assert Counter(map(uncounted, rounds_of(moved_up(done, turns, number)))) == Counter(rounds)
    left = list(map(uncounted, rounds_of(without(done, turns, number))))
    assert left == [*rounds[:number], *rounds[number + 1 :]]
    more = Counter(map(uncounted, rounds_of(once_more(done, turns, number))))
    assert not Counter(rounds) - more
    assert sum(more.values()) == len(rounds) + 1


@given(st.data())
def test_sets_count_up_whatever_is_changed(make_plan, data):
    """Skip, sooner, once more and add, at any moments of a visit: the sets of each exercise are done as 1, 2, 3 …, no
    number left out; and none says that there are fewer than it counts."""
    done, turns = (), data.draw(visits(make_plan))
    while turns:
        go = data.draw(st.integers(1, len(turns)))
        done, turns = (*done, *turns[:go]), turns[go:]
        for change in data.draw(st.lists(st.sampled_from(["skip", "sooner", "more", "add"]), max_size=3)):
            number = data.draw(st.integers(0, max(len(rounds_of(turns)) - 1, 0)))
            if change == "add":
                athletes = dict.fromkeys(turn.athlete_id for turn in done)
                new = take_turns([turns_of(make_plan(sets=1), athlete) for athlete in athletes])
                if len(done) < 20:
                    turns = added(done, turns, new, at_end=data.draw(st.booleans()))
            elif turns and (change != "more" or len(done) < 20):
                turns = {"skip": without, "sooner": moved_up, "more": once_more}[change](done, turns, number)

    exercises: dict[tuple[str, int], list[Turn]] = {}
    for turn in done:
        exercises.setdefault((turn.athlete_id, turn.exercise_number), []).append(turn)
    for sets in exercises.values():
        counted = [turn.set_number for turn in sets]
        assert counted == sorted(counted)
        assert set(counted) == set(range(1, counted[-1] + 1))
        assert all(turn.set_number <= turn.plan.sets for turn in sets)


def test_what_nobody_changed_is_numbered_as_it_was(visit):
    """A change that changes nothing leaves every number as planned."""
    assert moved_up(visit[:1], visit[1:], 0) == visit[1:]
    assert without(visit[:5], visit[5:], 0) == ()
