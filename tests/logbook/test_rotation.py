# SPDX-License-Identifier: MIT
"""Which backups are kept: properties over many calendars, and one that can be read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from calftimer.logbook.rotation import LAST, WEEKS, kept

MOMENTS = st.integers(0, 195_000_000).map(
    lambda seconds: datetime(2019, 12, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)
CALENDARS = st.lists(MOMENTS, unique=True, max_size=150)


def month_of_week(at: datetime) -> tuple[int, int]:
    """Return the month in which most days of the week of `at` are."""
    days = [at.date() + timedelta(days=day - at.isoweekday()) for day in range(1, 8)]
    months = [(day.year, day.month) for day in days]
    return max(set(months), key=months.count)


@given(CALENDARS)
def test_the_last_ones_are_kept(times):
    """The ten newest are always among those kept, and nothing is kept that was not there."""
    assert set(sorted(times)[-LAST:]) <= kept(times) <= set(times)


@given(CALENDARS)
def test_no_week_and_no_month_loses_all_it_had(times):
    """Every month that had a backup keeps one, and so does each of the newest weeks below the last ten."""
    result = kept(times)
    older = sorted(times, reverse=True)[LAST:]
    weeks = sorted({at.isocalendar()[:2] for at in older}, reverse=True)[:WEEKS]

    assert {month_of_week(at) for at in result} == {month_of_week(at) for at in times}
    assert set(weeks) <= {at.isocalendar()[:2] for at in result if at in older}


@given(CALENDARS)
def test_there_are_never_many(times):
    """Beyond the last ten and the weekly ones there is at most one for each month."""
    months = {month_of_week(at) for at in times}

    assert len(kept(times)) <= LAST + WEEKS + len(months)


@given(CALENDARS)
def test_rotating_each_time_keeps_what_rotating_once_keeps(times):
    """It does not matter how often the rotation runs on the way."""
    left: set[datetime] = set()
    for at in sorted(times):
        left = kept([*left, at])

    assert left == kept(times)


def test_a_year_of_three_sessions_a_week():
    """After a year of Mondays, Wednesdays and Fridays: ten sessions, eight Fridays, and one for each month before."""
    first = datetime(2025, 1, 6, 18, tzinfo=UTC)  # a Monday
    times = [first + timedelta(weeks=week, days=day) for week in range(52) for day in (0, 2, 4)]

    newest_first = sorted(kept(times), reverse=True)

    assert newest_first[:LAST] == sorted(times)[-1 : -LAST - 1 : -1]
    weekly, monthly = newest_first[LAST : LAST + WEEKS], newest_first[LAST + WEEKS :]
    assert [at.isoweekday() for at in weekly[1:]] == [5] * (WEEKS - 1)
    assert [month_of_week(at) for at in monthly] == [(2025, month) for month in range(10, 0, -1)]
