# SPDX-License-Identifier: MIT
"""Ticks of a time axis stand on the days that the bars stand on, and leave room for their texts."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from calftimer.ui.review.axis_ticks import DAY_S, date_ticks, number_spacing


def seconds(day: str) -> float:
    """Return the seconds since 1970 of a day in UTC."""
    return datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()


def days(first: str, last: str, most: float) -> list[str]:
    """Return the days of the ticks from one day to another."""
    return [f"{datetime.fromtimestamp(at, UTC):%Y-%m-%d}" for at in date_ticks(seconds(first), seconds(last), most)[1]]


def test_weeks_begin_on_monday():
    """Over a few weeks the ticks are Mondays."""
    assert days("2026-03-01", "2026-03-25", 5) == ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23"]


def test_months_and_years_begin_with_their_first_day():
    """Over a year the ticks are quarters, over decades every tenth year."""
    assert days("2025-12-30", "2026-12-02", 5) == ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"]
    assert days("1985-06-01", "2026-03-01", 5) == ["1990-01-01", "2000-01-01", "2010-01-01", "2020-01-01"]


def test_a_tick_is_no_less_than_a_row():
    """Where a row is a month, no tick is a Monday, however much room there is."""
    first, last = seconds("2026-06-03"), seconds("2026-09-02")

    ticks = date_ticks(first, last, 20, 30.4)[1]

    assert [f"{datetime.fromtimestamp(at, UTC):%d %b}" for at in ticks] == ["01 Jul", "01 Aug", "01 Sep"]


def test_a_week_has_its_days():
    """Where there is room for each day, each has a tick."""
    assert days("2026-03-01", "2026-03-04", 8) == ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"]


@given(first=st.integers(-2_000_000_000, 2_000_000_000), length=st.floats(1, 60 * 365), most=st.floats(2, 30))
def test_ticks_have_room(first, length, most):
    """There are no more than there is room for, all lie in the time that is seen, and in order."""
    spacing, ticks = date_ticks(first, first + length * DAY_S, most)

    assert len(ticks) <= most * 1.1 + 2  # months differ in length, and both ends may have a tick
    assert all(first <= tick <= first + length * DAY_S for tick in ticks)
    assert all(0.9 * spacing <= later - tick <= 1.1 * spacing for tick, later in pairwise(ticks))


@given(st.floats(0.01, 1e6), st.floats(0, 20))
def test_numbers_have_room_and_more_than_one_label(span, most):
    """Numbers stand as close as there is room for, and however little that is there are two beside 0."""
    spacing = number_spacing(span, most)

    assert 2 * spacing <= span
    assert span / spacing <= max(most, 5)
    assert f"{spacing:e}"[0] in "125"


def test_what_is_counted_has_whole_ticks():
    """Between two sets there is none."""
    assert number_spacing(1.5, 10, whole=True) == 1
