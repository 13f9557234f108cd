# SPDX-License-Identifier: MIT
"""A log that fails while a session runs: nothing is lost, and nothing is written twice. The plan: `floor.py`."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

from calftimer.core.record import StopReason
from calftimer.core.session import State
from calftimer.core.turn import turns_of
from calftimer.errors import LogbookError
from calftimer.logbook.logbook import Logbook
from tests.runner.floor import BEGAN, Floor


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
