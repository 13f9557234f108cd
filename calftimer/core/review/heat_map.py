# SPDX-License-Identifier: MIT
"""The calendar: what was done in the visits that began on each day, and how long the habit has held.

A *streak* is a row of weeks with at least two days trained (see `weeks`), for both articles begin at two. Days of
rest never end it; a week with fewer does. The week that runs counts as soon as it has them, and ends nothing before
it is over.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from calftimer.core.review.counting import are_lifts
from calftimer.core.review.days import Period, first_days
from calftimer.core.review.measures import HARD_SETS
from calftimer.core.review.metric import Explanation, Metric, Quantity
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Sets
from calftimer.core.review.table import Column, Table
from calftimer.core.review.tabulate import fold
from calftimer.errors import QT_TRANSLATE_NOOP

DAYS_NEEDED = 2
STREAK = Explanation(
    QT_TRANSLATE_NOOP(
        "Review",
        "Weeks in a row, Monday to Sunday, with at least two days trained; both articles advise two to three. A "
        "visit that goes on past midnight is of the day on which it began. Days of rest are part of training and end "
        "nothing. The week that runs counts once it has two days.",
    ),
    ("hart-frequency", "jordan-frequency"),
)


@dataclass(frozen=True, slots=True)
class Streak:
    """How many weeks the habit holds now, held at most, and the days trained in the week that runs."""

    weeks: int
    best_weeks: int
    days_this_week: int


def calendar(sets: Sets, first: date, last: date, metric: Metric = HARD_SETS) -> Table:
    """Return `metric` of each day from `first` to `last`, both included; columns `day` and the metric's id."""
    days = np.arange(np.datetime64(first, "D"), np.datetime64(last, "D") + 1)
    sets = sets.take((sets.days >= days[0]) & (sets.days <= days[-1])) if len(days) else sets.take(slice(0))
    values = fold(sets, metric, np.searchsorted(days, sets.days), len(days))
    return Table(
        (
            Column("day", Said(QT_TRANSLATE_NOOP("Review", "Day")), Quantity.DATE, days),
            Column(metric.id, Said(metric.name), metric.quantity, values),
        )
    )


def streak(sets: Sets, today: date) -> Streak:
    """Return the streak as it stands on `today`."""
    days = np.unique(sets.days[are_lifts(sets)])
    days = days[days <= np.datetime64(today, "D")]
    mondays, trained = np.unique(first_days(days, Period.WEEK), return_counts=True)
    this_monday = first_days(np.array([today], dtype="datetime64[D]"), Period.WEEK)[0]
    kept = mondays[trained >= DAYS_NEEDED]
    ends = np.flatnonzero(np.diff(kept) > np.timedelta64(7, "D"))
    lengths = np.diff(np.concatenate(([0], ends + 1, [len(kept)]))) if len(kept) else np.array([0])
    holds = len(kept) > 0 and kept[-1] >= this_monday - 7
    return Streak(int(lengths[-1]) if holds else 0, int(lengths.max()), int(trained[mondays == this_monday].sum()))
