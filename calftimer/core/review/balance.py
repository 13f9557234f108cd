# SPDX-License-Identifier: MIT
"""Is anything neglected: left or right leg, straight or bent knee, a foot position; each over time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from calftimer.core.catalogue import Catalogue
from calftimer.core.emphasis import SAME_KNEE_DEG
from calftimer.core.review.counting import only
from calftimer.core.review.days import Period
from calftimer.core.review.measures import HARD_SETS
from calftimer.core.review.metric import Explanation, Leg, Metric, Quantity
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Sets, Setting
from calftimer.core.review.splits import Split, beside, key_id, key_name, parts
from calftimer.core.review.table import Column, Table
from calftimer.core.review.tabulate import tabulate
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


def legs(sets: Sets, metric: Metric = HARD_SETS, period: Period = Period.WEEK, split: Split = Split.NONE) -> Table:
    """Return the metric of each leg; columns `from`, `left`, `right`, `lesser` (in percent of the greater).

    `lesser` is NaN where a leg has no value or neither did anything. With a split there are the two legs for each part,
    and no `lesser`.

    Raises:
        ValueError: the metric is a load or volume, and the sets are of several exercises.
    """
    sides = (Leg.LEFT, Leg.RIGHT)
    table = beside({leg.value: (key_name(leg), tabulate(sets, metric, period, split, leg)) for leg in sides})
    if split is not Split.NONE:
        return table
    both = np.array([table.column("left").values, table.column("right").values])
    greater = both.max(axis=0)
    lesser = np.divide(100 * both.min(axis=0), greater, out=np.full(len(table), np.nan), where=greater > 0)
    name = Said(QT_TRANSLATE_NOOP("Review", "Lesser leg"))
    return replace(table, columns=(*table.columns, Column("lesser", name, Quantity.PERCENT, lesser)))


def knees(
    sets: Sets,
    catalogue: Catalogue,
    metric: Metric = HARD_SETS,
    period: Period = Period.WEEK,
    split: Split = Split.NONE,
) -> Table:
    """Return the metric with straight and with bent knees; columns `from`, `straight`, `bent`, or both of each part.

    Straight is up to 15° (`emphasis.SAME_KNEE_DEG`: at 45° activity moved by 4–5 % only, Hébert-Losier 2012). A knee
    that the catalogue does not know counts as neither.
    """

    def is_bent(setting: Setting) -> bool | None:
        knee = catalogue.knees.get(setting.knee)
        return None if knee is None else knee.bend_deg > SAME_KNEE_DEG

    measures = {
        "straight": (Said(_STRAIGHT), lambda setting: is_bent(setting) is False),
        "bent": (Said(_BENT), lambda setting: is_bent(setting) is True),
    }
    return _where(sets, metric, period, split, measures)


def feet(sets: Sets, metric: Metric = HARD_SETS, period: Period = Period.WEEK, split: Split = Split.NONE) -> Table:
    """Return the metric for toes in, straight and out: columns `from` and one for each that occurs, or each of them for
    each part."""
    if split is Split.NONE:
        return tabulate(sets, metric, period, Split.DIRECTION)
    measures = {
        key_id(direction): (key_name(direction), lambda setting, one=direction: setting.foot.direction is one)
        for direction in parts(sets, Split.DIRECTION)[1]
    }
    return _where(sets, metric, period, split, measures)


def _where(
    sets: Sets,
    metric: Metric,
    period: Period,
    split: Split,
    measures: Mapping[str, tuple[Said, Callable[[Setting], bool]]],
) -> Table:
    """Return the metric of the sets for which each of `measures` holds; the others keep their rows with no value."""

    def table(holds: Callable[[Setting], bool]) -> Table:
        def per_set(every: Sets, leg: Leg) -> np.ndarray:
            return only(every.per_setting(holds).astype(bool), metric.per_set(every, leg))

        return tabulate(sets, replace(metric, per_set=per_set), period, split)

    if not measures:
        return tabulate(sets, metric, period, split)
    return beside({measure: (name, table(holds)) for measure, (name, holds) in measures.items()})
