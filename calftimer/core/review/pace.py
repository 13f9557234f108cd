# SPDX-License-Identifier: MIT
"""Tempo and rest: planned beside performed, and the rep at which sets fall behind."""

from __future__ import annotations

import numpy as np

from calftimer.core.review.counting import are_lifts
from calftimer.core.review.days import Period
from calftimer.core.review.measures import PLANNED_REP_TIME, PLANNED_REST, REP_TIME, REPS_BEHIND, REST
from calftimer.core.review.metric import Explanation, Quantity
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Sets
from calftimer.core.review.table import Column, Table
from calftimer.core.review.tabulate import tabulate
from calftimer.errors import QT_TRANSLATE_NOOP

FALLING_BEHIND = Explanation(
    QT_TRANSLATE_NOOP(
        "Review",
        "Of the sets that reached a rep, how many had fallen behind the sound by then, as you marked it. It shows at "
        "which rep this tempo becomes too much.",
    )
)


def pace(sets: Sets, period: Period = Period.WEEK) -> Table:
    """Return planned and performed seconds a rep, reps behind, planned and taken rest; the mean of each period."""
    metrics = (PLANNED_REP_TIME, REP_TIME, REPS_BEHIND, PLANNED_REST, REST)
    tables = [tabulate(sets, metric, period) for metric in metrics]
    return Table((tables[0].columns[0], *(table.columns[1] for table in tables)))


def falling_behind(sets: Sets) -> Table:
    """Return for each rep how many sets reached it, and how many of them had lost the pace by then.

    Columns: `rep`, `reached`, `behind`, `share`.
    """
    sets = sets.take(are_lifts(sets))
    most = int(sets.reps.max(initial=0))
    reached = _at_least(sets.reps, most)
    lost = ~np.isnan(sets.pace_lost_rep) & (sets.pace_lost_rep <= sets.reps)
    first_behind, done = sets.pace_lost_rep[lost], sets.reps[lost]
    # Behind at rep n: lost at n or before, and n was done.
    behind = np.cumsum(np.bincount(first_behind.astype(np.intp), minlength=most + 1)[1:]) if most else np.zeros(0)
    behind = behind - (len(done) - _at_least(done, most))
    share = np.divide(100.0 * behind, reached, out=np.zeros(most), where=reached > 0)
    return Table(
        (
            Column("rep", Said(QT_TRANSLATE_NOOP("Review", "Rep")), Quantity.NUMBER, np.arange(1.0, most + 1)),
            Column("reached", Said(QT_TRANSLATE_NOOP("Review", "Sets that reached it")), Quantity.SETS, reached),
            Column("behind", Said(QT_TRANSLATE_NOOP("Review", "Of them behind")), Quantity.SETS, behind.astype(float)),
            Column("share", Said(QT_TRANSLATE_NOOP("Review", "Behind")), Quantity.PERCENT, share),
        )
    )


def _at_least(reps: np.ndarray, most: int) -> np.ndarray:
    """Return for each rep from 1 to `most` how many of `reps` are at least that."""
    return np.cumsum(np.bincount(reps.astype(np.intp), minlength=most + 1)[::-1])[::-1][1:].astype(float)
