# SPDX-License-Identifier: MIT
"""Tempo and rest: planned beside performed, and the rep at which sets fall behind."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from calftimer.core.review.counting import are_lifts
from calftimer.core.review.days import Period
from calftimer.core.review.metric import Explanation, Metric, Quantity
from calftimer.core.review.pace_measures import PLANNED_REP_TIME, PLANNED_REST, REP_TIME, REPS_BEHIND, REST
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Sets
from calftimer.core.review.splits import Split, beside, key_id, key_name, sets_by_part
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


PACE = (PLANNED_REP_TIME, REP_TIME, REPS_BEHIND, PLANNED_REST, REST)


def pace(
    sets: Sets, period: Period = Period.WEEK, split: Split = Split.NONE, metrics: Sequence[Metric] = PACE
) -> Table:
    """Return planned and performed seconds a rep, reps behind, planned and taken rest; the mean of each period.

    With a split it is each of `metrics` for each part.
    """
    return beside({metric.id: (Said(metric.name), tabulate(sets, metric, period, split)) for metric in metrics})


def falling_behind(sets: Sets, split: Split = Split.NONE) -> Table:
    """Return for each rep how many sets reached it, and how many of them had lost the pace by then.

    Columns: `rep`, `reached`, `behind`, `share`; with a split each of the three for each part, and no share where no
    set of the part reached the rep. LEG cannot be asked for: a set falls behind as a whole.
    """
    sets = sets.take(are_lifts(sets))
    most = int(sets.reps.max(initial=0))
    by_part = [(None, sets)] if split is Split.NONE else sets_by_part(sets, split)
    counted = [(key, _reached_and_behind(of_part, most)) for key, of_part in by_part]
    tables = {}
    for place, (measure, name, quantity) in enumerate(_FALLING):
        columns = [
            Column(measure, Said(name), quantity, values[place])
            if key is None
            else Column(key_id(key), key_name(key), quantity, values[place], key)
            for key, values in counted
        ]
        reps = Column("rep", Said(QT_TRANSLATE_NOOP("Review", "Rep")), Quantity.NUMBER, np.arange(1.0, most + 1))
        tables[measure] = (Said(name), Table((reps, *columns)))
    return beside(tables)


_FALLING = (
    ("reached", QT_TRANSLATE_NOOP("Review", "Sets that reached it"), Quantity.SETS),
    ("behind", QT_TRANSLATE_NOOP("Review", "Of them behind"), Quantity.SETS),
    ("share", QT_TRANSLATE_NOOP("Review", "Behind"), Quantity.PERCENT),
)


def _reached_and_behind(sets: Sets, most: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return for each rep from 1 to `most` the sets that reached it, those of them behind, and their share."""
    reached = _at_least(sets.reps, most)
    lost = ~np.isnan(sets.pace_lost_rep) & (sets.pace_lost_rep <= sets.reps)
    first_behind, done = sets.pace_lost_rep[lost], sets.reps[lost]
    # Behind at rep n: lost at n or before, and n was done.
    behind = np.cumsum(np.bincount(first_behind.astype(np.intp), minlength=most + 1)[1:]) if most else np.zeros(0)
    behind = (behind - (len(done) - _at_least(done, most))).astype(float)
    return reached, behind, np.divide(100.0 * behind, reached, out=np.full(most, np.nan), where=reached > 0)


def _at_least(reps: np.ndarray, most: int) -> np.ndarray:
    """Return for each rep from 1 to `most` how many of `reps` are at least that."""
    return np.cumsum(np.bincount(reps.astype(np.intp), minlength=most + 1)[::-1])[::-1][1:].astype(float)
