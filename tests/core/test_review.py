# SPDX-License-Identifier: MIT
"""Numbers of a small log, worked out by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.exercise import Exercise
from calftimer.core.plan import STRAIGHT, Load, Side, Unit
from calftimer.core.record import SetKind, SetRecord, StopReason
from calftimer.core.review import VolumePoint, WeekSets, local_date, monday_of, sets_per_week, volume_points
from calftimer.core.tempo import Phase, parse_tempo

MUSCLES = ("gastrocnemius", "soleus")


def exercise(name: str, *trains: str) -> Exercise:
    """Return an exercise that trains the named muscles."""
    values = {
        "id": name,
        "name": name,
        "summary": "Up and down.",
        "laterality": "bilateral",
        "knee": "straight",
        "start": "eccentric",
        "foot": "straight",
        "tempo": "even",
        "load_kg": 0,
        "load_step_kg": 2.5,
        "load_step_lb": 5,
        "body": "standing",
        "support": "step",
        "reps": 12,
        "sets": 3,
        "rest_s": 90,
        "trains": trains,
        "sources": [],
        "variants": [{"id": "step", "name": "Step", "equipment": "A step", "sources": []}],
    }
    return msgspec.convert(values, Exercise)


EXERCISES = {
    "standing": exercise("standing", "gastrocnemius", "soleus"),
    "seated": exercise("seated", "soleus"),
}


def done(
    at: str, name: str = "standing", reps: int = 10, load: int = 50, zone: str = "UTC", unit: Unit = Unit.KG
) -> SetRecord:
    """Return a finished set begun at `at` (UTC, `2026-03-02 18:00`)."""
    started = datetime.strptime(at, "%Y-%m-%d %H:%M").replace(tzinfo=UTC)
    return SetRecord(
        id=at,
        session_id="s",
        set_number=1,
        started_at=started,
        finished_at=started + timedelta(minutes=1),
        zone=zone,
        exercise=name,
        variant="step",
        knee="straight",
        foot=STRAIGHT,
        kind=SetKind.WORKING,
        side=Side.BOTH,
        range_of_motion="full",
        load=Load(Decimal(load), unit),
        tempo=parse_tempo("3-1-2-1"),
        start=Phase.ECCENTRIC,
        sets_target=3,
        reps_target=12,
        reps=reps,
        rest_target_s=90,
        rest_s=None,
        time_under_tension_s=70.0,
        stop_reason=StopReason.TARGET,
        rir=None,
        note="",
    )


def weeks(records: list[SetRecord], first: str, last: str) -> list[WeekSets]:
    """Return the weeks of a log from one date to another."""
    return sets_per_week(records, EXERCISES, MUSCLES, date.fromisoformat(first), date.fromisoformat(last))


def test_a_small_log():
    """Three weeks by hand: sets count whole for each muscle of their exercise, and an empty week is there."""
    log = [
        done("2026-03-02 18:00"),
        done("2026-03-02 18:05"),
        done("2026-03-02 18:10", "seated"),
        done("2026-03-05 18:00", "seated"),
        done("2026-03-17 07:00"),
    ]

    assert weeks(log, "2026-03-04", "2026-03-18") == [
        WeekSets(date(2026, 3, 2), {"gastrocnemius": 2, "soleus": 4}, 2),
        WeekSets(date(2026, 3, 9), {"gastrocnemius": 0, "soleus": 0}, 0),
        WeekSets(date(2026, 3, 16), {"gastrocnemius": 1, "soleus": 1}, 1),
    ]


def test_the_order_of_the_log_does_not_matter():
    """Newest first or oldest first, the weeks are the same."""
    log = [done("2026-03-02 18:00"), done("2026-03-05 18:00", "seated"), done("2026-03-17 07:00")]

    assert weeks(log, "2026-03-02", "2026-03-17") == weeks(log[::-1], "2026-03-02", "2026-03-17")


def test_a_week_runs_from_monday_to_sunday():
    """The last minute of Sunday belongs to the old week, the first of Monday to the new one."""
    log = [done("2026-03-08 23:59"), done("2026-03-09 00:00")]

    assert [week.sets["soleus"] for week in weeks(log, "2026-03-02", "2026-03-09")] == [1, 1]


def test_sets_outside_the_asked_weeks_do_not_count():
    """Only the weeks from the first date's to the last date's are given, whole weeks both."""
    log = [done("2026-03-01 12:00"), done("2026-03-02 12:00"), done("2026-03-08 12:00"), done("2026-03-09 12:00")]

    assert weeks(log, "2026-03-08", "2026-03-02") == [WeekSets(date(2026, 3, 2), {"gastrocnemius": 2, "soleus": 2}, 2)]


def test_a_set_without_a_rep_counts_nothing():
    """A set with no rep counts for no muscle, its day is not trained, and it is no point of volume."""
    log = [done("2026-03-02 18:00", reps=0)]

    assert weeks(log, "2026-03-02", "2026-03-02") == [WeekSets(date(2026, 3, 2), {"gastrocnemius": 0, "soleus": 0}, 0)]
    assert volume_points(log, "standing") == []


def test_an_unknown_exercise_counts_its_day_alone():
    """A set of an exercise that left the catalogue counts for no muscle, but its day was trained."""
    log = [done("2026-03-02 18:00", "forgotten")]

    assert weeks(log, "2026-03-02", "2026-03-02") == [WeekSets(date(2026, 3, 2), {"gastrocnemius": 0, "soleus": 0}, 1)]


def test_the_same_instant_in_two_places():
    """One instant is Monday in Auckland and Sunday in Honolulu, and counts in two different weeks."""
    log = [done("2026-03-08 20:00", zone="Pacific/Auckland"), done("2026-03-08 20:00", zone="Pacific/Honolulu")]

    assert [local_date(record) for record in log] == [date(2026, 3, 9), date(2026, 3, 8)]
    assert [week.sets["soleus"] for week in weeks(log, "2026-03-02", "2026-03-09")] == [1, 1]


@pytest.mark.parametrize(
    ("at", "monday"),
    [
        ("2026-03-22 22:30", date(2026, 3, 16)),  # winter, UTC+1: 23:30 on Sunday
        ("2026-03-29 22:30", date(2026, 3, 30)),  # the clocks went forward that night, UTC+2: 00:30 on Monday
        ("2026-10-18 22:30", date(2026, 10, 19)),  # still summer, UTC+2: 00:30 on Monday
        ("2026-10-25 22:30", date(2026, 10, 19)),  # the clocks went back that night, UTC+1: 23:30 on Sunday
    ],
)
def test_week_boundaries_where_clocks_change(at, monday):
    """Half past ten at night in UTC is this week or the next one, as the clocks in Berlin stand."""
    record = done(at, zone="Europe/Berlin")

    assert monday_of(local_date(record)) == monday
    found = weeks([record], "2026-03-01", "2026-11-01")
    assert [week.monday for week in found if week.days_trained] == [monday]


def test_an_unknown_zone_is_read_as_utc():
    """A zone this machine does not know is read as UTC."""
    assert local_date(done("2026-03-08 23:30", zone="Mars/Olympus")) == date(2026, 3, 8)


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_monday_of_any_day(day):
    """The Monday of a day is a Monday, at most six days before it."""
    monday = monday_of(day)

    assert monday.isoweekday() == 1
    assert 0 <= (day - monday).days <= 6


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 800))
def test_weeks_follow_each_other(first, days):
    """The weeks of any two dates are consecutive Mondays that hold both dates."""
    last = first + timedelta(days=days)
    mondays = [week.monday for week in sets_per_week([], EXERCISES, MUSCLES, first, last)]

    assert mondays[0] <= first < mondays[0] + timedelta(days=7)
    assert mondays[-1] <= last < mondays[-1] + timedelta(days=7)
    assert mondays == [mondays[0] + timedelta(weeks=number) for number in range(len(mondays))]


def test_volume_points():
    """Load times reps of one exercise, oldest first, pounds as kilograms, other exercises left out."""
    log = [
        done("2026-03-09 18:00", reps=8, load=100, unit=Unit.LB),
        done("2026-03-02 18:00", reps=10, load=50),
        done("2026-03-05 18:00", "seated", reps=15, load=20),
        done("2026-03-03 18:00", reps=12, load=0),
    ]

    assert volume_points(log, "standing") == [
        VolumePoint(datetime(2026, 3, 2, 18, tzinfo=UTC), 500.0, 10),
        VolumePoint(datetime(2026, 3, 3, 18, tzinfo=UTC), 0.0, 12),
        VolumePoint(datetime(2026, 3, 9, 18, tzinfo=UTC), 8 * 45.359237, 8),
    ]
