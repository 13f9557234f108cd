# SPDX-License-Identifier: MIT
"""Saved workouts: written, read back as they were, written anew, discarded and restored."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calftimer.core.plan import RangeOfMotion, SetKind, SetPlan, parse_load
from calftimer.core.record import StopReason
from calftimer.core.tempo import Phase
from calftimer.core.turn import FIRST_ATHLETE, Sides, Turn
from calftimer.core.workout import Workout, WorkoutItem, hold_tempo, item_of, with_drop, with_stretch
from calftimer.errors import PlanError, UnknownNameError
from calftimer.logbook.logbook import Logbook

NOW = datetime(2026, 3, 1, 18, tzinfo=UTC)
ZONE = "Europe/Berlin"


@pytest.fixture
def item(make_plan) -> WorkoutItem:
    """A working set of both legs."""
    return item_of(make_plan(reps=12), reps_least=8)


@pytest.fixture
def workout(item) -> Workout:
    """A workout of every kind of item."""
    return Workout(
        name="Monday",
        items=(
            *with_stretch(replace(item, sides=Sides.EACH)),
            *with_drop(item, parse_load("45lb")),
            replace(item, kind=SetKind.WARM_UP, reps_most=None, range_of_motion=RangeOfMotion.BOTTOM_HALF),
            replace(item, kind=SetKind.HOLD, tempo=hold_tempo(Phase.TOP, 30), reps=1, reps_most=None),
            replace(item, kind=SetKind.AMRAP, sides=Sides.LEFT, start=Phase.CONCENTRIC, exercise="seated-calf-raise"),
        ),
    )


def test_written_and_read(tmp_path, logbook, workout):
    """A workout is read back as it was written, with an id of its own, also after a restart."""
    written = logbook.workouts.write(workout, NOW, ZONE)
    logbook.close()

    assert replace(written, id="") == workout
    with closing(Logbook(tmp_path)) as again:
        assert again.workouts.read() == [written]


def test_any_workout_comes_back(logbook):
    """Whatever can be arranged is written and read back without loss."""

    @given(st.lists(st.from_type(SetPlan), min_size=1, max_size=8), st.sampled_from(Sides))
    @settings(max_examples=30)
    def comes_back(plans: list[SetPlan], sides: Sides) -> None:
        items = tuple(item_of(plan, sides) for plan in plans)

        written = logbook.workouts.write(Workout("", "Any", items), NOW, ZONE)
        assert written in logbook.workouts.read()

    comes_back()


def test_by_name(logbook, workout):
    """Workouts are listed by name."""
    for name in ("b", "C", "a"):
        logbook.workouts.write(replace(workout, name=name), NOW, ZONE)

    assert [found.name for found in logbook.workouts.read()] == ["a", "b", "C"]


def test_written_anew(logbook, workout, item):
    """A workout that is written under its id takes the place of what was there."""
    written = logbook.workouts.write(workout, NOW, ZONE)
    changed = replace(written, name=" Tuesday ", items=(item,))

    logbook.workouts.write(changed, NOW, ZONE)

    assert logbook.workouts.read() == [replace(changed, name="Tuesday")]


def test_discarded_and_restored(logbook, workout):
    """A discarded workout can be had back with all its items, from the trash or by undo; sessions keep their link."""
    written = logbook.workouts.write(workout, NOW, ZONE)
    logbook.open_session(NOW, ZONE, written.id)

    logbook.workouts.discard(written.id, NOW, ZONE)
    assert (logbook.workouts.read(), logbook.workouts.discarded()) == ([], [written])
    logbook.workouts.restore(written.id, NOW, ZONE)
    assert (logbook.workouts.read(), logbook.workouts.discarded()) == ([written], [])

    logbook.edits.undo(NOW, ZONE)
    logbook.edits.undo(NOW, ZONE)
    assert logbook.workouts.read() == [written]
    assert logbook.problems() == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [({"name": " "}, "Write a name for the workout."), ({"items": ()}, "A workout needs at least one exercise.")],
)
def test_what_cannot_be_saved(logbook, workout, changes, said):
    """A workout without a name or without an exercise is refused in a sentence."""
    with pytest.raises(PlanError) as caught:
        logbook.workouts.write(replace(workout, **changes), NOW, ZONE)

    assert (str(caught.value), logbook.workouts.read()) == (said, [])


def test_an_unknown_workout(logbook):
    """A workout that is not there is refused by its id."""
    with pytest.raises(UnknownNameError, match="There is no workout “nobody” in the log"):
        logbook.workouts.discard("nobody", NOW, ZONE)


def write_visit(logbook, make_plan, minutes, *athletes):
    """Write a visit that began `minutes` after NOW, a set of each of `athletes` in turn, and return the sets' ids."""
    session = logbook.open_session(NOW, ZONE)
    ids = []
    for place, athlete in enumerate(athletes):
        at = NOW + timedelta(minutes=minutes + place)
        ids.append(logbook.open_set(session, Turn(make_plan(), place + 1, athlete), None, at, ZONE))
        logbook.add_rep(ids[-1], 1, 7.0, make_plan().tempo)
        logbook.finish_set(ids[-1], at, StopReason.TARGET)
    return ids


def test_the_last_visits_are_read_with_the_sets_of_all_who_trained(logbook, make_plan):
    """Newest first, at most as many as are asked for; a visit in which the athlete did nothing is not theirs."""
    ben = logbook.athletes.add("Ben", NOW, ZONE).id
    first = write_visit(logbook, make_plan, 0, FIRST_ATHLETE)
    together = write_visit(logbook, make_plan, 20, FIRST_ATHLETE, ben, FIRST_ATHLETE)
    write_visit(logbook, make_plan, 40, ben)
    last = write_visit(logbook, make_plan, 60, FIRST_ATHLETE)

    def read(limit):
        return [[record.id for record in visit] for visit in logbook.workouts.visits(FIRST_ATHLETE, limit)]

    assert read(5) == [last, together, first]
    assert read(2) == [last, together]


def test_a_visit_has_no_sets_that_are_not_in_the_log(logbook, make_plan):
    """Thrown away, still running, or of somebody who was taken out; a visit of nothing else is none."""
    ben = logbook.athletes.add("Ben", NOW, ZONE).id
    kept, gone, _ = write_visit(logbook, make_plan, 0, FIRST_ATHLETE, FIRST_ATHLETE, ben)
    (alone,) = write_visit(logbook, make_plan, 20, FIRST_ATHLETE)
    logbook.open_set(logbook.open_session(NOW, ZONE), Turn(make_plan()), None, NOW, ZONE)
    logbook.edits.discard_sets([gone, alone], NOW, ZONE)
    logbook.athletes.discard(ben, NOW, ZONE)

    assert [[record.id for record in visit] for visit in logbook.workouts.visits(FIRST_ATHLETE, 9)] == [[kept]]
