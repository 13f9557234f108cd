# SPDX-License-Identifier: MIT
"""A session from its start to its end: what is laid, shown and saved, and what each wish does. The plan: `floor.py`."""

from __future__ import annotations

from datetime import timedelta
from itertools import chain

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calftimer.core.lifting import LEAD_FRAMES
from calftimer.core.plan import SetKind
from calftimer.core.record import StopReason
from calftimer.core.session import State
from calftimer.core.tempo import parse_tempo
from calftimer.core.timeline import Section, rest_timeline, set_timeline
from calftimer.core.turn import turns_of
from tests.runner.floor import BEGAN, Floor, S, rest_of


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


def test_a_set_began_when_it_was_heard_to(floor):
    """Also where nobody asked until a moment later, as while nothing moves on the stage."""
    run = floor()
    for second in (1.95, 2.2, 36):
        run.at(second)

    later, first = run.logbook.sets()
    assert [record.started_at for record in (first, later)] == [BEGAN + timedelta(seconds=s) for s in (2, 28)]


@given(late_s=st.lists(st.floats(0, 0.25), min_size=4, max_size=4), held=st.booleans())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_log_s_times_are_those_of_the_sound(floor, late_s, held):
    """However late a tick sees it, a set begins with its first phase and is over with the end of its last one."""
    plan = {"kind": SetKind.HOLD, "tempo": parse_tempo("0-0-0-6"), "reps": 1} if held else {}
    run = floor(**plan)
    for border, late in zip((2, 8, 28, 34), late_s, strict=True):
        run.at(border - 0.1)
        run.at(border + late)

    records = [run.logbook.get(set_id) for set_id in run.runner.set_ids]
    times = [(record.started_at, record.finished_at) for record in records]

    exact = [
        (BEGAN + timedelta(seconds=begins), BEGAN + timedelta(seconds=ends)) for begins, ends in ((2, 8), (28, 34))
    ]
    for found, meant in zip(chain(*times), chain(*exact), strict=True):
        assert abs(found - meant) <= timedelta(milliseconds=1)


def test_a_set_that_is_ended_is_over_then(floor):
    """Not when the rest begins to be heard, a moment later."""
    run = floor()
    run.at(5.5)
    run.runner.end()

    (record,) = run.logbook.sets()
    assert record.finished_at == BEGAN + timedelta(seconds=5.5)


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
