# SPDX-License-Identifier: MIT
"""Clocks that do not go on evenly: set back, daylight saving, leap days, and a traveller's time zones.

What is expected: sets stand in the order of their `started_at`, in UTC; a set's date is the one at its place; how
long anything took never comes from the wall clock.
"""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from calftimer.core.query import Query
from calftimer.core.record import StopReason, as_json
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import Turn
from calftimer.logbook.logbook import Logbook

BERLIN = "Europe/Berlin"
NOW = datetime(2030, 1, 1, tzinfo=UTC)


def utc(text: str) -> datetime:
    """Read a time in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_the_clock_is_set_back_between_sets(tmp_path, logbook, write_set):
    """Sets done after the clock was set back stand before the others; all are there once, on every page and later."""
    session = logbook.open_session(utc("2026-03-01T18:00"), BERLIN)
    ahead = [write_set(utc("2026-03-01T18:00") + timedelta(minutes=n), session=session) for n in range(3)]
    behind = [write_set(utc("2026-03-01T17:30") + timedelta(minutes=n), session=session) for n in range(3)]
    logbook.close()

    with closing(Logbook(tmp_path)) as again:
        expected = [*ahead[::-1], *behind[::-1]]
        assert [record.id for record in again.sets()] == expected
        found, last = [], None
        while page := again.sets(limit=1, before=last):
            found, last = [*found, page[0].id], page[0]
        assert found == expected
        assert again.problems() == []


def test_the_clock_is_set_back_in_mid_set(tmp_path, logbook, make_plan):
    """A set that ended, by the clock, before it began is kept whole: its seconds come from the sound, not the clock."""
    begun = utc("2026-03-01T18:00")
    set_id = logbook.open_set(logbook.open_session(begun, BERLIN), Turn(make_plan()), 61.5, begun, BERLIN)
    for rep in (1, 2):
        logbook.add_rep(set_id, rep, 2.0 * rep, parse_tempo("1-0-1-0"))
    logbook.finish_set(set_id, begun - timedelta(hours=1), StopReason.ENDED_EARLY)
    logbook.close()

    with closing(Logbook(tmp_path)) as again:
        (record,) = again.sets()
        assert record.finished_at == begun - timedelta(hours=1)
        assert (record.reps, record.time_under_tension_s, record.rest_s) == (2, 4.0, 61.5)
        again.edits.change_set(set_id, NOW, BERLIN, reps=3)
        assert again.get(set_id).finished_at == record.finished_at


def test_sets_of_a_wrong_clock_can_be_put_right(logbook, write_set):
    """Sets that a wrong clock put years ahead can be moved back, and until then are in the log, newest first."""
    right, wrong = write_set(utc("2026-03-01T18:00")), write_set(utc("2036-03-01T18:00"))
    assert [record.id for record in logbook.sets()] == [wrong, right]

    logbook.edits.move_session(
        logbook.get(wrong).session_id, utc("2026-02-01T18:00"), now=utc("2026-03-02T09:00"), zone=BERLIN
    )

    assert [record.id for record in logbook.sets()] == [right, wrong]


def test_the_hour_that_comes_twice(logbook, write_set):
    """When summer time ends, two sets at 02:30 by the clock are an hour apart, in order, and told apart by offset."""
    first, second = write_set(utc("2026-10-25T00:30")), write_set(utc("2026-10-25T01:30"))

    records = logbook.find(Query(since=date(2026, 10, 25), until=date(2026, 10, 25)))

    assert [record.id for record in records] == [second, first]
    assert [as_json(record)["started_at"] for record in records] == [
        "2026-10-25T02:30:00.000+01:00",
        "2026-10-25T02:30:00.000+02:00",
    ]
    locals_ = logbook._connection.execute("SELECT started_local FROM sets").fetchall()
    assert {row[0] for row in locals_} == {"2026-10-25T02:30:00"}


def test_the_hour_that_is_left_out(logbook, write_set):
    """When summer time begins, sets a minute apart by the sound lie an hour and a minute apart by the clock."""
    write_set(utc("2026-03-29T00:59"))
    write_set(utc("2026-03-29T01:00"))

    assert [record.started_local.strftime("%H:%M") for record in logbook.sets()] == ["03:00", "01:59"]


def test_a_leap_day(logbook, write_set):
    """A set on 29 February is found on that day, and a session moved from it by a year keeps its hour."""
    set_id = write_set(utc("2028-02-29T22:59"))
    write_set(utc("2028-02-29T23:00"))  # in Berlin 1 March already

    assert [record.id for record in logbook.find(Query(since=date(2028, 2, 29), until=date(2028, 2, 29)))] == [set_id]
    logbook.edits.move_session(logbook.get(set_id).session_id, utc("2027-02-28T22:59"), NOW, BERLIN)
    assert logbook.get(set_id).started_local.isoformat() == "2027-02-28T23:59:00+01:00"


@pytest.mark.parametrize(
    ("day", "found"), [(date(2026, 3, 1), ["Auckland"]), (date(2026, 2, 28), ["Honolulu", "Berlin"])]
)
def test_a_traveller(logbook, write_set, day, found):
    """Sets of a traveller are in the order in which they were done, each on the date of its place."""
    ids = {
        "Berlin": write_set(utc("2026-02-28T18:00")),
        "Auckland": write_set(utc("2026-02-28T20:00"), zone="Pacific/Auckland"),  # 1 March, 09:00
        "Honolulu": write_set(utc("2026-03-01T06:00"), zone="Pacific/Honolulu"),  # 28 February, 20:00
    }
    names = {set_id: name for name, set_id in ids.items()}

    assert [names[record.id] for record in logbook.sets()] == ["Honolulu", "Auckland", "Berlin"]
    assert [names[record.id] for record in logbook.find(Query(since=day, until=day))] == found


@pytest.mark.parametrize(
    ("zone", "utc_day"), [("Pacific/Kiritimati", date(2026, 2, 28)), ("Etc/GMT+12", date(2026, 3, 1))]
)
def test_the_zones_furthest_from_utc(logbook, write_set, zone, utc_day):
    """Midnight to midnight at the ends of the world is found by the date there, to the second."""
    offset = datetime(2026, 3, 1, tzinfo=UTC).astimezone(ZoneInfo(zone)).utcoffset()
    midnight = datetime(2026, 3, 1, tzinfo=UTC) - offset
    write_set(midnight - timedelta(seconds=1), zone=zone)
    first = write_set(midnight, zone=zone)
    last = write_set(midnight + timedelta(days=1, seconds=-1), zone=zone)
    write_set(midnight + timedelta(days=1), zone=zone)

    assert midnight.date() == utc_day
    found = logbook.find(Query(since=date(2026, 3, 1), until=date(2026, 3, 1)))
    assert [record.id for record in found] == [last, first]
