# SPDX-License-Identifier: MIT
"""The log is read in a thread: the newest year of a long one first, and nothing that was overtaken is told."""

from __future__ import annotations

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from calftimer.clock import utc_now
from calftimer.core.record import StopReason
from calftimer.core.turn import Turn
from calftimer.errors import LogbookError
from calftimer.logbook.logbook import Logbook
from calftimer.ui.review import reader
from calftimer.ui.review.reader import SetsReader


@pytest.fixture
def path(tmp_path: Path, make_plan) -> Path:
    """A log with a set of today and one of three years ago."""
    with closing(Logbook(tmp_path)) as logbook:
        for years in (3, 0):
            at = utc_now() - timedelta(days=366 * years)
            session = logbook.open_session(at, "UTC")
            set_id = logbook.open_set(session, Turn(make_plan()), None, at, "UTC")
            logbook.finish_set(set_id, at, StopReason.ENDED_EARLY)
        return logbook.path


@pytest.fixture
def reading(qtbot):
    """A reader and what it told."""
    made, told = SetsReader(), []
    made.finished.connect(lambda sets: told.append(len(sets)))
    made.failed.connect(told.append)
    yield made, told
    made.close()


def today() -> date:
    """Return the date in UTC."""
    return utc_now().date()


def test_a_short_log_is_read_at_once(reading, path, qtbot):
    """All sets of a short log come together."""
    made, told = reading

    made.read(path, 2, today())

    qtbot.waitUntil(lambda: bool(told))
    assert told == [2]


def test_the_last_year_of_a_long_log_comes_first(reading, path, qtbot):
    """Of a log with many sets the last year comes first, and then all of them."""
    made, told = reading

    made.read(path, reader.LONG_LOG + 1, today())

    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [1, 2]


def test_what_was_overtaken_is_not_told(reading, path, qtbot):
    """Of two readings that were asked for at once, only the later one is told."""
    made, told = reading

    made.read(path, reader.LONG_LOG + 1, today())
    made.read(path, 2, today())
    made.close()
    made.read(path, 2, today())

    qtbot.waitUntil(lambda: bool(told))
    assert told == [2]


def test_the_end_of_a_reading_is_told_once(reading, path, qtbot, monkeypatch):
    """Of a long log, which is told twice, the end comes after all of its sets."""
    monkeypatch.setattr(reader, "LONG_LOG", 1)
    made, told = reading
    made.completed.connect(lambda: told.append("completed"))

    made.read(path, 2, today())

    qtbot.waitUntil(lambda: "completed" in told)
    assert told == [1, 2, "completed"]


def test_a_log_that_is_gone_is_told_as_an_error(reading, path, qtbot):
    """Where there is no log, its error comes, and no sets."""
    made, told = reading

    made.read(path.with_name("nothing.sqlite"), 2, today())

    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], LogbookError)
