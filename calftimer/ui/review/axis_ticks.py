# SPDX-License-Identifier: MIT
"""Where an axis has ticks, each with its text and none touching another: of time on days, Mondays, months or years."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from calftimer.core.review.days import Period
from calftimer.core.review.table import Column
from calftimer.core.review.tabulate import period_of

DAY_S = 86_400.0
_YEAR_S, _MONTH_S = 300 * DAY_S, 27 * DAY_S  # ticks so far apart need no day, or no month
_MONDAY = np.datetime64("1970-01-05", "D")
_ROW_DAYS = {Period.WEEK: 7.0, Period.MONTH: 30.4, Period.YEAR: 365.2}
# Unit of numpy, how many of them, and how many days that is about.
_STEPS = (
    *(("D", 1, 1.0), ("D", 7, 7.0), ("D", 14, 14.0)),
    *(("M", 1, 30.4), ("M", 3, 91.3), ("M", 6, 182.6)),
    *(("Y", 1, 365.2), ("Y", 2, 730.5), ("Y", 5, 1826.2), ("Y", 10, 3652.4), ("Y", 50, 18262.0)),
)


def date_ticks(first_s: float, last_s: float, most: float, least_days: float = 1.0) -> tuple[float, list[float]]:
    """Return (seconds between ticks, about; the ticks) for a time from `first_s` to `last_s`, seconds since 1970.

    There are `most` at most, as many as there is room for, or the fewest there can be: every fiftieth year. None stand
    closer than `least_days`: where a row is a month, a Monday says nothing.
    """
    days = (last_s - first_s) / DAY_S
    steps = (one for one in _STEPS if days / one[2] <= most and one[2] >= least_days)
    unit, step, about = next(steps, _STEPS[-1])
    ends = np.array([first_s, last_s]).astype("datetime64[s]").astype(f"datetime64[{unit}]")
    places = np.arange(ends[0], ends[1] + 1)
    since = places - (_MONDAY if unit == "D" else np.datetime64("2000", unit))
    chosen = places[since.astype(np.int64) % step == 0].astype("datetime64[s]").astype(np.int64).astype(float)
    return about * DAY_S, chosen[(chosen >= first_s) & (chosen <= last_s)].tolist()


def row_days(days: Column) -> float:
    """Return for about how many days a row of a table stands."""
    return _ROW_DAYS.get(period_of(days), 1.0)


def date_texts(ticks_s: Sequence[float], spacing_s: float) -> list[str]:
    """Return the texts of ticks, in seconds since 1970, that stand `spacing_s` apart, as the country writes them."""
    day = QCoreApplication.translate("Date", "d MMM")
    form = "yyyy" if spacing_s > _YEAR_S else "MMM yyyy" if spacing_s > _MONTH_S else day
    locale = QLocale()
    return [locale.toString(QDateTime.fromSecsSinceEpoch(round(at), QTimeZone.utc()), form) for at in ticks_s]


def number_spacing(span: float, most: float, *, whole: bool = False) -> float:
    """Return how far apart ticks stand over a `span` of numbers: 1, 2 or 5 times a power of ten.

    There are `most` of them at most, or two, for one label says nothing of the scale. `whole`: none stands between two
    whole numbers.
    """
    power = math.floor(math.log10(span))
    known = [step * 10.0**place for place in range(power - 2, power + 2) for step in (1, 2, 5)]
    fitting = next((one for one in known if one * most >= span), known[-1])
    spacing = min(fitting, max(one for one in known if 2 * one <= span))
    return max(1.0, spacing) if whole else spacing
