# SPDX-License-Identifier: MIT
"""Visits of several turns, and what is changed and marked on the way. The plan: `floor.py`."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

import pytest

from calftimer.core.plan import SetKind
from calftimer.core.record import StopReason
from calftimer.core.session import State
from calftimer.core.tempo import Phase
from calftimer.core.turn import Sides, Turn, take_turns, turns_of
from calftimer.core.workout import Workout, hold_tempo, item_of
from tests.runner.floor import BEGAN, Floor, S, rest_of


def test_sound_that_ran_out_is_noted_in_the_log(floor):
    """After a set the log holds how often the sound ran out in its session, and nothing of before."""
    made = floor(sets=1)
    made.player.underruns += 2

    made.at(1000)

    assert made.logbook.underruns(20) == (2, 1)


def test_a_longer_phase_is_logged_from_the_next_rep_on(floor):
    """A phase made longer during a rep changes the tempo of the reps after it, in the log as well."""
    made = floor(sets=1)
    made.at(3)

    made.runner.change_phase(Phase.BOTTOM, Fraction(1, 2))
    made.at(1000)

    assert made.logbook.rep_times_s(made.logbook.sets()[0].id) == [2.0, 4.5, 7.0]


def test_a_phase_that_cannot_be_followed_is_not_taken(floor):
    """A phase longer than a minute is refused, and the tempo stays."""
    made = floor(sets=1)
    made.at(3)

    taken = made.runner.change_phase(Phase.TOP, Fraction(61))

    assert not taken
    assert {str(tempo) for tempo in made.runner.session.tempos} == {"1-0-1-0"}


def test_pause_from_outside(floor):
    """A set can be paused by the program, for example after the computer slept; a rest cannot."""
    made = floor()
    made.at(3)
    paused = made.runner.pause()
    state = made.state
    made.runner.one_key()
    made.at(10)

    assert (paused, state) == (True, State.LIFTING_PAUSED)
    assert (made.state, made.runner.pause()) == (State.RESTING, False)


def test_partners_and_legs_are_logged_as_they_were_due(logbook, make_plan, ben):
    """Every set has its athlete, leg, exercise, number and load, and the rest since that athlete's last set."""
    mine, his = make_plan(sets=1), make_plan(sets=1, rest_s=5)
    run = Floor(take_turns([turns_of(mine, sides=Sides.EACH), turns_of(his, ben, exercise_number=2)]), logbook)
    run.runner.start()
    run.at(1000)

    found = [
        (record.athlete_id == ben, record.side.value, record.exercise_number, record.set_number, record.rest_s)
        for record in reversed(logbook.sets())
    ]
    assert found == [(False, "left", 1, 1, None), (False, "right", 1, 1, 10.0), (True, "both", 2, 1, None)]


def test_a_partner_rests_on_while_the_other_set_is_paused(logbook, make_plan, ben):
    """A pause in one athlete's set is a part of the other one's rest, on the tape as in the log."""
    run = Floor(take_turns([turns_of(make_plan(rest_s=60)), turns_of(make_plan(sets=1), ben)]), logbook)
    run.runner.start()
    run.at(18)
    run.runner.one_key()
    run.wall += timedelta(seconds=30)
    run.runner.one_key()
    run.at(30)
    at_rest = run.player.told[-1]
    run.at(1000)

    assert at_rest == ("lay", rest_of(8 + 60 - 30 - 22), 22 * S)
    assert [(record.athlete_id == ben, record.rest_s) for record in reversed(logbook.sets())] == [
        (False, None),
        (True, None),
        (False, 60.0),
    ]


def test_the_session_names_its_workout(logbook, make_plan, other):
    """A session made from a workout's template says so."""
    zone = "Europe/Berlin"
    workout = logbook.workouts.write(Workout("", "Calves", (item_of(make_plan()),)), BEGAN, zone)
    run = Floor(turns_of(make_plan()), logbook, workout_id=workout.id)
    run.runner.start()
    run.at(3)

    assert other.execute("SELECT workout_id FROM sessions").fetchall() == [(workout.id,)]


def test_the_ids_of_the_sets(floor, other):
    """Each result has the id of its set as soon as that is written, and none before; a discarded set has none."""
    run = floor()
    run.at(3)
    assert (run.runner.last_set_id, run.runner.set_ids) == (None, ())
    other.execute("BEGIN IMMEDIATE")
    run.at(10)
    assert (run.runner.last_set_id, run.runner.set_ids) == (None, (None,))
    other.rollback()
    run.at(29)
    run.runner.end()
    run.runner.one_key()
    run.at(1000)

    second, first = run.logbook.sets()
    assert run.runner.set_ids == (first.id, second.id)
    assert run.runner.last_set_id == second.id


def test_lost_pace_is_logged(floor):
    """The rep that was marked is in the log, also while the set runs; marked again it is taken back."""
    run = floor()
    run.at(5)
    assert run.runner.mark_pace()
    assert run.logbook.interrupted() == []
    run.at(10)
    (first,) = run.logbook.sets()
    assert first.pace_lost_rep == 2

    assert run.runner.mark_pace()
    assert run.logbook.get(first.id).pace_lost_rep is None
    run.at(27)
    assert not run.runner.mark_pace()


@pytest.mark.parametrize("second", [5, 30])
def test_a_hold_has_no_pace(floor, second):
    """Neither while it lasts nor in the rest after it: there is no beat to fall behind."""
    run = floor(kind=SetKind.HOLD, tempo=hold_tempo(Phase.TOP, 20), reps=1)
    run.at(second)

    assert not run.runner.mark_pace()
    run.runner.close()
    assert [record.pace_lost_rep for record in run.logbook.sets()] == [None]


def test_pace_is_marked_in_the_set_before_one_that_was_discarded(floor):
    """Back in the rest, after a set without a rep, the mark belongs to the set that was done."""
    run = floor()
    run.at(29)
    run.runner.end()

    assert run.runner.mark_pace()
    assert [record.pace_lost_rep for record in run.logbook.sets()] == [3]


def test_turns_changed(floor, make_plan):
    """Other turns than were planned are done and logged."""
    run = floor()
    run.at(10)
    other = Turn(make_plan(exercise="seated-calf-raise", reps=1), exercise_number=2, rest_s=5)

    assert run.runner.change_turns((other,))
    run.at(1000)
    assert [record.exercise for record in reversed(run.logbook.sets())] == ["standing-calf-raise", "seated-calf-raise"]


def test_turns_changed_too_late(floor):
    """Where the next set began before the change was heard, nothing is changed, and no set is done twice."""
    run = floor()
    run.at(25.9)
    tail = run.runner.session.turns[1:]
    run.player.frame = round(26.1 * S)

    assert not run.runner.change_turns(tail)
    assert len(run.runner.session.turns) == 2
    run.at(1000)
    assert not run.runner.change_turns(tail)


def test_end_in_a_later_count_in(floor):
    """Ending in the count-in of a later set goes back to the rest; ending there ends the session."""
    run = floor()
    run.at(27)
    run.runner.end()
    assert (run.state, run.runner.is_done) == (State.OVERTIME, False)
    run.runner.end()

    assert run.runner.is_done
    assert run.sets() == [(1, 3, StopReason.TARGET)]
