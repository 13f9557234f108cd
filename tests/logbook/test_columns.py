# SPDX-License-Identifier: MIT
"""Reading the log in columns: the same sets as read one by one, on a real file and from any thread."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import numpy as np
import pytest

from calftimer.core.plan import Load, RangeOfMotion, SetKind, Side, Unit, parse_foot
from calftimer.core.review.sets import Sets, sets_of
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import Turn
from calftimer.errors import LogbookError
from calftimer.logbook.columns import read_sets

MONDAY = datetime(2026, 3, 2, 18, 0, 3, 456_000, tzinfo=UTC)


def assert_same(found: Sets, expected: Sets) -> None:
    """Find every column equal, settings by what they mean."""
    for column in fields(Sets):
        if column.name not in ("settings", "session_ids", "setting"):
            np.testing.assert_array_equal(getattr(found, column.name), getattr(expected, column.name), column.name)
    for codes, names in (("setting", "settings"), ("visit", "session_ids")):
        assert [getattr(found, names)[code] for code in getattr(found, codes)] == [
            getattr(expected, names)[code] for code in getattr(expected, codes)
        ]


def test_columns_are_the_records(logbook, write_set):
    """Every kind of set read in columns is what reading records and putting them into columns gives."""
    anna = logbook.athletes.add("Anna", MONDAY, "UTC", body_mass=Load(Decimal(70), Unit.KG))
    session = logbook.open_session(MONDAY, "UTC")
    write_set(MONDAY + timedelta(hours=5, minutes=30), zone="Asia/Tokyo")
    write_set(MONDAY, session=session, foot=parse_foot("out:30"), kind=SetKind.AMRAP)
    write_set(MONDAY, reps=5, session=session, side=Side.LEFT, athlete_id=anna.id)
    write_set(MONDAY - timedelta(days=1), range_of_motion=RangeOfMotion.BOTTOM_HALF, load=Load(Decimal(90), Unit.LB))
    hard = write_set(MONDAY + timedelta(days=1), reps=0, tempo=parse_tempo("2.5-0-X-1"), foot=parse_foot("in:10"))
    logbook.edits.change_set(hard, MONDAY, "UTC", pace_lost_rep=2, reps=4)

    found = read_sets(logbook.path)

    assert len(found) == 5
    assert_same(found, sets_of(logbook.sets()))


def test_the_day_is_that_of_the_place(logbook, write_set):
    """18:00 UTC is the next day in Tokyo."""
    write_set(MONDAY, zone="Asia/Tokyo")

    assert read_sets(logbook.path).days.tolist() == [date(2026, 3, 3)]


def test_what_is_not_in_the_log_is_not_read(logbook, write_set, make_plan):
    """A set that runs, one that was thrown away, and those of an athlete who was taken out are not among them."""
    anna = logbook.athletes.add("Anna", MONDAY, "UTC")
    kept = write_set()
    logbook.edits.discard_sets([write_set()], MONDAY, "UTC")
    write_set(athlete_id=anna.id)
    logbook.athletes.discard(anna.id, MONDAY, "UTC")
    logbook.open_set(logbook.open_session(MONDAY, "UTC"), Turn(make_plan()), None, MONDAY, "UTC")

    assert read_sets(logbook.path).ids.tolist() == [kept]


def test_since(logbook, write_set):
    """From a day on, by the day of the place: none that belongs is missing, and none older than a day before."""
    ids = [write_set(MONDAY + timedelta(days=days), zone="Asia/Tokyo") for days in (-3, -2, -1, 0)]

    found = read_sets(logbook.path, since=date(2026, 3, 2))

    assert found.ids.tolist() == ids[2:]


def test_the_version_changes_with_every_change(logbook, write_set):
    """It is another after a set was written, here or by another program, and the same as long as nothing was."""
    first = logbook.version
    assert logbook.version == first

    set_id = write_set()
    second = logbook.version
    with closing(sqlite3.connect(logbook.path)) as other, other:
        other.execute("UPDATE sets SET reps = 4 WHERE id = ?", [set_id])
    third = logbook.version

    assert len({first, second, third}) == 3
    assert logbook.version == third


def test_an_empty_log(logbook):
    """No set, no row."""
    assert len(read_sets(logbook.path)) == 0


def test_another_thread_reads(logbook, write_set):
    """A thread reads while the log is open in this one, and says how far it is; what it raises ends the reading."""
    write_set()
    told = []
    with ThreadPoolExecutor(1) as pool:
        found = pool.submit(read_sets, logbook.path, progress=told.append).result()

        assert len(found) == 1
        assert told == [1]
        with pytest.raises(_StoppedError):
            pool.submit(read_sets, logbook.path, progress=_stop).result()


class _StoppedError(Exception):
    """Nobody waits for the sets any more."""


def _stop(done: int) -> None:
    raise _StoppedError


def test_a_log_that_is_not_there(tmp_path):
    """A missing file is the log's own error, and none is made."""
    with pytest.raises(LogbookError):
        read_sets(tmp_path / "none.sqlite")

    assert not (tmp_path / "none.sqlite").exists()
