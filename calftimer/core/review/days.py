# SPDX-License-Identifier: MIT
"""Days and the periods they lie in, in arrays. A week runs from Monday to Sunday."""

from __future__ import annotations

from datetime import date
from enum import Enum

import numpy as np

_MONDAY = np.datetime64("1970-01-05", "D")  # a Monday


class Period(Enum):
    """What the sets of are put together; each is known by its first day, a SESSION (a visit) by its first set's."""

    SESSION = "session"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    ALL = "all"


def first_days(days: np.ndarray, period: Period) -> np.ndarray:
    """Return the first day (datetime64[D]) of the week, month or year that each of `days` lies in."""
    if period is Period.WEEK:
        return days - (days - _MONDAY) % np.timedelta64(7, "D")
    if period in (Period.MONTH, Period.YEAR):
        return days.astype("datetime64[M]" if period is Period.MONTH else "datetime64[Y]").astype("datetime64[D]")
    return days


def every_first_day(first: np.datetime64, last: np.datetime64, period: Period) -> np.ndarray:
    """Return the first days of all periods from `first`'s to `last`'s, without a gap."""
    step = {Period.DAY: "D", Period.WEEK: "7D", Period.MONTH: "M", Period.YEAR: "Y"}[period]
    ends = first_days(np.array([first, last], dtype="datetime64[D]"), period)
    if period is Period.WEEK:
        return np.arange(ends[0], ends[1] + 1, 7)
    unit = f"datetime64[{step}]"
    return np.arange(ends[0].astype(unit), ends[1].astype(unit) + 1).astype("datetime64[D]")


def monday_of(day: date) -> date:
    """Return the Monday of the week `day` lies in."""
    return first_days(np.array([day], dtype="datetime64[D]"), Period.WEEK)[0].item()
