# SPDX-License-Identifier: MIT
"""Which of many backups are kept: the last ten, then one a week, then one a month. Pure.

A week belongs to the month its Thursday is in, so each week is in one month: rotating after every backup
keeps the same ones as rotating once at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

LAST = 10
WEEKS = 8


def kept(times: Iterable[datetime]) -> set[datetime]:
    """Return which of the backups made at `times` (UTC, no two the same) are kept.

    The newest `LAST`; of those older the newest of each week, for the `WEEKS` newest weeks that have one; of
    those older still the newest of each month.
    """
    newest_first = sorted(times, reverse=True)
    last, older = newest_first[:LAST], newest_first[LAST:]
    weekly = _newest_of_each(older, _week)
    recent = weekly[:WEEKS]
    return {*last, *recent, *_newest_of_each(weekly[WEEKS:], _month)}


def _newest_of_each(newest_first: list[datetime], stretch: Callable[[datetime], object]) -> list[datetime]:
    newest: dict[object, datetime] = {}
    for at in newest_first:
        newest.setdefault(stretch(at), at)
    return list(newest.values())


def _week(at: datetime) -> tuple[int, int]:
    return at.isocalendar()[:2]


def _month(at: datetime) -> tuple[int, int]:
    # The first days of year 1 and the last of 9999 have a Thursday that the calendar has not.
    try:
        thursday = at + timedelta(days=4 - at.isoweekday())
    except OverflowError:
        thursday = at
    return thursday.year, thursday.month
