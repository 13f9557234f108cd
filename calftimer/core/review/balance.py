# SPDX-License-Identifier: MIT
"""Is anything neglected: left or right leg, straight or bent knee, a foot position; each over time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from calftimer.core.catalogue import Catalogue
from calftimer.core.emphasis import SAME_KNEE_DEG
from calftimer.core.review.days import Period
from calftimer.core.review.measures import HARD_SETS
from calftimer.core.review.metric import Explanation, Metric, Quantity
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Sets, Setting
from calftimer.core.review.table import Column, Table
from calftimer.core.review.tabulate import Split, tabulate
from calftimer.errors import QT_TRANSLATE_NOOP

LEGS = Explanation(
    QT_TRANSLATE_NOOP(
        "Review",
        "Each leg's part, and the lesser as a share of the greater. In sets of both legs nobody knows which leg did "
        "more, so they count the same for both; only sets of one leg can show a difference. Under 90 % is worth "
        "watching; it is no diagnosis.",
    ),
    ("calftimer-test-sides",),
)
KNEES = Explanation(
    QT_TRANSLATE_NOOP(
        "Review",
        "Knees straight or bent by up to 15° train the whole calf. With knees at a right angle the soleus does most "
        "of the work.",
    ),
    ("hart-knee-seated", "jordan-knee-bent", "research-knee-bent"),
)
_STRAIGHT = QT_TRANSLATE_NOOP("Review", "Straight knees")
_BENT = QT_TRANSLATE_NOOP("Review", "Bent knees")


def legs(sets: Sets, metric: Metric = HARD_SETS, period: Period = Period.WEEK) -> Table:
    """Return the metric of each leg; columns `from`, `left`, `right`, `lesser` (in percent of the greater).

    `lesser` is NaN where a leg has no value or neither did anything.

    Raises:
        ValueError: the metric is a load or volume, and the sets are of several exercises.
    """
    table = tabulate(sets, metric, period, Split.LEG)
    both = np.array([table.column("left").values, table.column("right").values])
    greater = both.max(axis=0)
    lesser = np.divide(100 * both.min(axis=0), greater, out=np.full(len(table), np.nan), where=greater > 0)
    name = Said(QT_TRANSLATE_NOOP("Review", "Lesser leg"))
    return replace(table, columns=(*table.columns, Column("lesser", name, Quantity.PERCENT, lesser)))


def knees(sets: Sets, catalogue: Catalogue, metric: Metric = HARD_SETS, period: Period = Period.WEEK) -> Table:
    """Return the metric with straight and with bent knees; columns `from`, `straight`, `bent`.

    Straight is up to 15° (`emphasis.SAME_KNEE_DEG`: at 45° activity moved by 4–5 % only, Hébert-Losier 2012). A knee
    that the catalogue does not know counts as neither.
    """

    def is_bent(setting: Setting) -> bool | None:
        knee = catalogue.knees.get(setting.knee)
        return None if knee is None else knee.bend_deg > SAME_KNEE_DEG

    whole = tabulate(sets, metric, period)
    columns = [whole.columns[0]]
    for column_id, name, bent in (("straight", _STRAIGHT, False), ("bent", _BENT, True)):
        # The others keep their place with no value, so that all columns have the same rows.
        share = replace(metric, per_set=_where(metric, lambda setting, bent=bent: is_bent(setting) is bent))
        values = tabulate(sets, share, period).columns[1].values
        columns.append(Column(column_id, Said(name), metric.quantity, values, bent))
    return Table(tuple(columns))


def feet(sets: Sets, metric: Metric = HARD_SETS, period: Period = Period.WEEK) -> Table:
    """Return the metric for toes in, straight and out; columns `from` and one for each that occurs."""
    return tabulate(sets, metric, period, Split.DIRECTION)


def _where(metric: Metric, holds: object) -> object:
    return lambda sets, leg: np.where(sets.per_setting(holds), metric.per_set(sets, leg), np.nan)
