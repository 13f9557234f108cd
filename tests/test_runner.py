# SPDX-License-Identifier: MIT
"""A session carried out: the real flow and the real log, with a player whose tape the test moves by hand.

The plan of these tests, unless said otherwise: a count-in of 2 s, 2 sets of 3 reps of 2 s, 20 s rest. The first
set's reps are complete at 4, 6 and 8 s; the second set counts in at 26 s, its first rep ends the rest at 28 s, and
its reps are complete at 30, 32 and 34 s.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest

from calftimer.core.lifting import LEAD_FRAMES
from calftimer.core.plan import SetKind
from calftimer.core.record import StopReason
from calftimer.core.session import State
from calftimer.core.tempo import Phase
from calftimer.core.timeline import SAMPLE_RATE, Section, Timeline, rest_timeline, set_timeline
from calftimer.core.turn import Sides, Turn, take_turns, turns_of
from calftimer.core.workout import Workout, hold_tempo, item_of
from calftimer.errors import LogbookError
from calftimer.logbook import connection as opening
from calftimer.logbook.logbook import Logbook
from calftimer.runner import Runner

S = SAMPLE_RATE
BEGAN = datetime(2026, 3, 1, 18, tzinfo=UTC)


class HandPlayer:
    """A player whose tape stands where the test puts it, and that remembers what it was told."""

    def __init__(self) -> None:
        self.underruns = 3
        self.frame = 0
        self.running = False
        self.told: list[tuple] = []

    def lay(self, timeline: Timeline, frame: int) -> None:
        """Remember the timeline and its frame."""
        self.told.append(("lay", timeline, frame))

    def hush(self, frame: int) -> None:
        """Remember the frame."""
        self.told.append(("hush", frame))

    def run(self) -> None:
        """Let the test move the tape."""
        self.running = True

    def stand(self) -> None:
        """Keep the tape where it is."""
        self.running = False

    def playhead(self) -> int:
        """Return where the test put the tape."""
        return self.frame

    def close(self) -> None:
        """Nothing to give back."""


class Floor:
    """A runner on a hand-driven player and a real log, with a wall clock that follows the tape."""

    def __init__(self, turns: tuple[Turn, ...], logbook: Logbook, **options: object) -> None:
        self.player = HandPlayer()
        self.logbook = logbook
        self.wall = BEGAN
        self.runner = Runner(turns, self.player, logbook, "Europe/Berlin", lambda: self.wall, **options)

    def at(self, second: float) -> None:
        """Put the tape, and the wall clock with it, at `second`, and tick."""
        assert self.player.running or self.runner.is_done
        self.player.frame = round(second * S)
        self.wall = BEGAN + timedelta(seconds=second)
        self.runner.tick()

    @property
    def state(self) -> State:
        """The session's state."""
        return self.runner.session.state

    def sets(self) -> list[tuple[int, int, StopReason]]:
        """Return number, reps and reason of the finished sets in the log, in the order of doing."""
        return [(record.set_number, record.reps, record.stop_reason) for record in reversed(self.logbook.sets())]


def rest_of(seconds: int) -> Timeline:
    """Return the timeline of a rest before a set of the plan."""
    return rest_timeline(seconds * S, count_in_frames=2 * S)


@pytest.fixture
def logbook(tmp_path, monkeypatch) -> Iterator[Logbook]:
    """An open log that does not wait for other programs."""
    monkeypatch.setattr(opening, "_BUSY_S", 0.0)
    with closing(Logbook(tmp_path)) as opened:
        yield opened


@pytest.fixture
def other(logbook) -> Iterator[sqlite3.Connection]:
    """Another program's connection, which can hold the log."""
    with closing(sqlite3.connect(logbook.path, timeout=0)) as connection:
        yield connection


@pytest.fixture
def floor(logbook, make_plan):
    """A maker of sessions that have been started."""

    def start(**changes: object) -> Floor:
        made = Floor(turns_of(make_plan(**changes)), logbook)
        made.runner.start()
        return made

    return start


def test_nothing_happens_before_the_start(logbook, make_plan):
    """Before START nothing is laid, the tape stands, and ticking changes nothing."""
    floor = Floor(turns_of(make_plan()), logbook)
    floor.runner.tick()

    assert (floor.player.told, floor.player.running, floor.state) == ([], False, State.READY)


def test_a_whole_session(floor):
    """Two sets played through tick by tick are in the log with their times, their rest and their reps."""
    run = floor()
    for tenth in range(361):
        run.at(tenth / 10)

    assert run.runner.is_done
    assert run.runner.trouble is None
    second, first = run.logbook.sets()
    assert [record.started_at for record in (first, second)] == [BEGAN + timedelta(seconds=s) for s in (2, 28)]
    assert [record.finished_at for record in (first, second)] == [BEGAN + timedelta(seconds=s) for s in (8, 34)]
    assert [record.rest_s for record in (first, second)] == [None, 20.0]
    assert [record.time_under_tension_s for record in (first, second)] == [6.0, 6.0]
    assert [run.logbook.rep_times_s(record.id) for record in (first, second)] == [[2.0, 4.0, 6.0]] * 2
    assert first.session_id == second.session_id
    assert {record.zone for record in (first, second)} == {"Europe/Berlin"}
    assert run.sets() == [(1, 3, StopReason.TARGET), (2, 3, StopReason.TARGET)]


def test_what_is_laid(floor, make_plan):
    """A rest is laid on the frame on which its set ends, a set so that its first rep begins where the rest is over."""
    run = floor()
    run.at(100)

    plan = make_plan()
    one_set = set_timeline(plan.tempo, plan.reps, plan.start, plan.count_in_s)
    assert run.player.told == [
        ("lay", one_set, 0),
        ("lay", rest_of(20), 8 * S),
        ("lay", one_set, 26 * S),
        ("lay", rest_timeline(0), 34 * S),
    ]


def test_a_late_tick_saves_everything(floor):
    """One tick after the whole session has been heard saves every rep of every set."""
    run = floor()
    run.at(1000)

    assert run.sets() == [(1, 3, StopReason.TARGET), (2, 3, StopReason.TARGET)]


def test_each_rep_is_saved_when_it_is_done(floor, other):
    """Another program sees each rep as soon as the tick that heard its end is over."""
    run = floor()
    seen = []
    for second in (1.9, 2, 3.9, 4, 6, 7.9, 8):
        run.at(second)
        seen.append(other.execute("SELECT reps, finished_at IS NULL FROM sets").fetchall())

    assert seen == [[], [(0, 1)], [(0, 1)], [(1, 1)], [(2, 1)], [(2, 1)], [(3, 0)]]


def test_the_moment_shown(floor):
    """The moment is that of the timeline the session is in, at the frame heard last."""
    run = floor()
    run.at(1)
    count_in = run.runner.moment()
    run.at(4.5)
    lifting = run.runner.moment()
    run.at(10)
    resting = run.runner.moment()

    assert (count_in.section, count_in.remaining_frames) == (Section.COUNT_IN, S)
    assert (lifting.section, lifting.rep, lifting.elapsed_frames) == (Section.REPS, 2, S // 2)
    assert (resting.section, resting.remaining_frames) == (Section.REST, 18 * S)


def test_pause_and_resume(floor):
    """The one key stops the tape, time on the wall saves nothing, and the key again lets the set go on."""
    run = floor()
    run.at(5)
    run.runner.one_key()
    assert (run.state, run.player.running) == (State.LIFTING_PAUSED, False)
    run.wall += timedelta(minutes=5)
    run.runner.tick()
    assert run.runner.session.reps_done == 1

    run.runner.one_key()
    assert (run.state, run.player.running) == (State.LIFTING, True)
    run.at(8)
    assert run.sets() == [(1, 3, StopReason.TARGET)]


def test_a_rest_goes_on_while_the_count_in_is_paused(floor):
    """Who rests longer because the next set was paused before its first rep has rested so long in the log as well."""
    run = floor()
    run.at(4)
    run.runner.one_key()
    run.wall += timedelta(seconds=40)  # within a set: no rest
    run.runner.one_key()
    run.at(27)
    run.runner.one_key()
    run.wall += timedelta(seconds=60)
    run.runner.one_key()
    run.at(1000)

    assert [record.rest_s for record in run.logbook.sets()] == [20 + 60, None]


def test_a_rest_is_logged_whole_after_a_set_that_was_paused_and_left(floor):
    """A later set that was paused and ended before its first rep is a part of the rest."""
    run = floor()
    run.at(29)
    run.runner.one_key()
    run.wall += timedelta(seconds=30)
    run.runner.end()
    run.runner.one_key()
    run.at(1000)

    assert [record.rest_s for record in run.logbook.sets()] == [29 - 8 + 30 + 0.25 + 2, None]


def test_pause_in_the_count_in(floor):
    """The one key pauses and resumes the count-in, and no set is written by it."""
    run = floor()
    run.at(1)
    run.runner.one_key()
    assert (run.state, run.player.running) == (State.COUNT_IN_PAUSED, False)
    run.runner.one_key()
    run.at(3)

    assert (run.state, run.player.running) == (State.LIFTING, True)


def test_the_one_key_sees_what_was_heard_first(floor):
    """A key pressed after the target was heard, but before a tick told, skips the rest instead of pausing."""
    run = floor()
    run.at(7)
    run.player.frame = round(8.5 * S)
    run.runner.one_key()

    assert (run.state, run.runner.session.turn.set_number) == (State.COUNT_IN, 2)
    assert run.sets() == [(1, 3, StopReason.TARGET)]


def test_the_one_key_skips_the_rest(floor):
    """In a rest the one key lays the next set a little ahead, and the rest taken is what it was."""
    run = floor()
    run.at(10)
    run.runner.one_key()
    run.at(18.25)

    assert run.runner.session.origin_frame == 10 * S + LEAD_FRAMES
    assert run.sets()[-1] == (2, 3, StopReason.TARGET)
    assert run.logbook.sets()[0].rest_s == 4.25


def test_end_early_keeps_the_reps(floor):
    """Ending a set keeps the reps that are complete and says that it was ended early; then the rest runs."""
    run = floor()
    run.at(7)
    run.runner.end()

    assert run.sets() == [(1, 2, StopReason.ENDED_EARLY)]
    assert run.state is State.RESTING
    assert run.player.told[-2:] == [("hush", 7 * S), ("lay", rest_of(20), 7 * S + LEAD_FRAMES)]


def test_end_while_paused(floor):
    """Ending a paused set keeps its reps and lets the tape run on into the rest."""
    run = floor()
    run.at(5)
    run.runner.one_key()
    run.runner.end()

    assert (run.state, run.player.running) == (State.RESTING, True)
    assert run.sets() == [(1, 1, StopReason.ENDED_EARLY)]


def test_end_counts_the_rep_that_was_heard(floor):
    """A rep that is complete when the set is ended counts, although no tick had seen it."""
    run = floor()
    run.at(5.9)
    run.player.frame = 6 * S
    run.runner.end()

    assert run.sets() == [(1, 2, StopReason.ENDED_EARLY)]


def test_end_as_the_target_is_reached(floor):
    """Ending a set that has just reached its target ends that set and nothing more: the rest runs."""
    run = floor()
    run.at(7.9)
    run.player.frame = 8 * S + 1
    run.runner.end()

    assert run.state is State.RESTING
    assert run.sets() == [(1, 3, StopReason.TARGET)]


def test_a_set_without_a_rep_is_discarded(floor, other):
    """A set ended before its first rep leaves only a tombstone, and the session is over."""
    run = floor()
    run.at(3)
    run.runner.end()

    assert run.runner.is_done
    assert run.sets() == []
    assert run.runner.session.results == ()
    assert other.execute("SELECT reps, deleted_at FROM sets").fetchall() == [(0, "2026-03-01T18:00:03.000Z")]


def test_end_in_the_count_in_writes_nothing(floor, other):
    """Ending in the first count-in leaves no session and no set."""
    run = floor()
    run.at(1)
    run.runner.end()

    assert run.runner.is_done
    assert other.execute("SELECT (SELECT count(*) FROM sets), (SELECT count(*) FROM sessions)").fetchall() == [(0, 0)]


def test_end_in_the_rest(floor):
    """Ending in the rest ends the session with the sets that were done."""
    run = floor()
    run.at(10)
    run.runner.end()

    assert run.runner.is_done
    assert run.sets() == [(1, 3, StopReason.TARGET)]


def test_a_longer_rest(floor):
    """The rest is longer by 15 s for each wish, and the rest taken says so; outside a rest the wish does nothing."""
    run = floor()
    run.at(5)
    run.runner.extend_rest()
    run.at(10)
    run.runner.extend_rest()
    run.runner.extend_rest()
    assert run.player.told[-1] == ("lay", rest_of(50), 8 * S)
    run.at(55.9)
    assert run.state is State.RESTING
    run.at(58)

    assert run.state is State.LIFTING
    run.at(64)
    assert run.logbook.sets()[0].rest_s == 50.0


def test_a_rest_is_held_and_freed(floor):
    """A held rest waits where the next set would count in; freed in time, it ends as planned; elsewhere nothing is
    held."""
    run = floor()
    run.at(5)
    run.runner.hold_rest(True)
    run.at(10)
    run.runner.hold_rest(True)
    run.at(25)
    run.runner.hold_rest(False)
    run.at(36)
    second = floor()
    second.at(10)
    second.runner.hold_rest(True)
    second.at(40)

    assert run.logbook.sets()[0].rest_s == 20.0
    assert second.state is State.OVERTIME


def test_the_planned_rest_is_logged_as_it_comes_to_be(floor):
    """A rest shorter than the count-in is planned, and taken, as the whole count-in."""
    run = floor(rest_s=1)
    run.at(1000)

    second, first = run.logbook.sets()
    assert (first.rest_s, first.rest_target_s) == (None, 1)
    assert (second.rest_s, second.rest_target_s) == (2.0, 2)


def test_wishes_after_the_end(floor):
    """When the session is done, no key does anything."""
    run = floor()
    run.at(1000)
    told = len(run.player.told)
    run.runner.one_key()
    run.runner.end()
    run.runner.extend_rest()
    run.runner.close()

    assert (run.state, len(run.player.told)) == (State.DONE, told)
    assert len(run.sets()) == 2


@pytest.mark.parametrize(
    ("second", "sets"),
    [
        (1, []),
        (3, []),
        (5, [(1, 1, StopReason.ENDED_EARLY)]),
        (10, [(1, 3, StopReason.TARGET)]),
        (31, [(1, 3, StopReason.TARGET), (2, 1, StopReason.ENDED_EARLY)]),
    ],
)
@pytest.mark.parametrize("paused", [False, True])
def test_leaving(floor, second, sets, paused):
    """Leaving at any time ends the session and keeps the reps done, paused or not; nothing is left running."""
    run = floor()
    run.at(second)
    if paused and run.state is not State.RESTING:
        run.runner.one_key()
    run.runner.close()

    assert run.runner.is_done
    assert run.sets() == sets
    assert run.logbook.interrupted() == []


def test_a_log_that_fails_in_mid_set(floor, other):
    """While the log cannot be written the set goes on and says so; then all that waits is saved, with its times."""
    run = floor()
    run.at(4)
    other.execute("BEGIN IMMEDIATE")
    run.at(6)
    assert isinstance(run.runner.trouble, LogbookError)
    run.at(6.5)
    assert (run.state, run.runner.session.reps_done) == (State.LIFTING, 2)
    run.at(8)
    assert run.runner.trouble is not None
    assert run.sets() == []
    other.rollback()

    run.at(32)

    assert run.runner.trouble is None
    assert run.sets() == [(1, 3, StopReason.TARGET)]
    (first,) = run.logbook.sets()
    assert run.logbook.rep_times_s(first.id) == [2.0, 4.0, 6.0]
    assert first.finished_at == BEGAN + timedelta(seconds=8)
    run.at(36)
    assert run.sets() == [(1, 3, StopReason.TARGET), (2, 3, StopReason.TARGET)]


def test_a_log_that_fails_from_the_start(floor, other):
    """A whole session done without a log is saved in order, each thing with its own time, when leaving."""
    run = floor()
    other.execute("BEGIN IMMEDIATE")
    for second in range(41):
        run.at(second)
    assert run.runner.is_done
    assert run.runner.trouble is not None
    other.rollback()

    run.runner.close()

    assert run.runner.trouble is None
    assert run.sets() == [(1, 3, StopReason.TARGET), (2, 3, StopReason.TARGET)]
    second, first = run.logbook.sets()
    assert [record.started_at for record in (first, second)] == [BEGAN + timedelta(seconds=s) for s in (2, 28)]
    assert [record.finished_at for record in (first, second)] == [BEGAN + timedelta(seconds=s) for s in (8, 34)]
    assert other.execute("SELECT count(*) FROM sessions").fetchone() == (1,)


def test_a_log_that_never_comes_back(floor, other):
    """Where the log stays closed until the end, leaving says so, and nothing is half written."""
    run = floor()
    run.at(4)
    other.execute("BEGIN IMMEDIATE")
    run.at(1000)
    run.runner.close()
    other.rollback()

    assert isinstance(run.runner.trouble, LogbookError)
    assert other.execute("SELECT reps, finished_at FROM sets").fetchall() == [(1, None)]


def test_a_discard_waits_its_turn(floor, other):
    """A set without a rep whose row could not be written is written and discarded once it can be."""
    run = floor()
    other.execute("BEGIN IMMEDIATE")
    run.at(3)
    run.runner.end()
    other.rollback()
    run.runner.close()

    assert run.runner.trouble is None
    assert other.execute("SELECT reps, deleted_at FROM sets").fetchall() == [(0, "2026-03-01T18:00:03.000Z")]


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


# A visit of several turns.


@pytest.fixture
def ben(logbook) -> str:
    """The id of a second athlete."""
    return logbook.athletes.add("Ben", BEGAN, "Europe/Berlin").id


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


def test_lost_pace_waits_its_turn(floor, other):
    """A mark that cannot be written waits with what else waits."""
    run = floor()
    run.at(3)
    other.execute("BEGIN IMMEDIATE")
    run.at(5)
    run.runner.mark_pace()
    other.rollback()
    run.at(10)

    assert [(record.reps, record.pace_lost_rep) for record in run.logbook.sets()] == [(3, 2)]


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


def test_what_a_new_log_lacks_is_written_into_it(logbook, make_plan, tmp_path):
    """A log that took the place of a damaged one gets the sets of the visit that it lacks, whole and in order."""
    floor = Floor(turns_of(make_plan()), logbook)
    floor.runner.start()
    floor.at(9)
    (tmp_path / "new").mkdir()
    with closing(Logbook(tmp_path / "new")) as floor.logbook:
        floor.runner.move_to(floor.logbook)
        assert floor.sets() == [(1, 3, StopReason.TARGET)]
        assert floor.runner.set_ids == (floor.logbook.sets()[0].id,)

        floor.at(31)
        floor.at(40)

        assert floor.sets() == [(1, 3, StopReason.TARGET), (2, 3, StopReason.TARGET)]
        assert len({record.session_id for record in floor.logbook.sets()}) == 1
        assert [record.id for record in reversed(floor.logbook.sets())] == list(floor.runner.set_ids)


def test_what_a_mended_log_has_is_not_written_twice(logbook, other, make_plan, tmp_path):
    """Where the set at hand is in the log that took the place, only what waited is added, to that set."""
    floor = Floor(turns_of(make_plan(sets=1)), logbook)
    floor.runner.start()
    floor.at(4.5)
    with closing(sqlite3.connect(tmp_path / "mended.sqlite")) as copy:
        other.backup(copy)
    other.execute("BEGIN IMMEDIATE")
    floor.at(6.5)
    floor.at(9)
    assert floor.runner.trouble is not None
    assert floor.runner.set_ids == (None,)
    (tmp_path / "new").mkdir()
    (tmp_path / "mended.sqlite").rename(tmp_path / "new" / logbook.path.name)

    with closing(Logbook(tmp_path / "new")) as floor.logbook:
        floor.runner.move_to(floor.logbook)

        assert floor.runner.trouble is None
        assert floor.sets() == [(1, 3, StopReason.TARGET)]
        assert len(floor.logbook.rep_times_s(floor.runner.last_set_id)) == 3
