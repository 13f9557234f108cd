# SPDX-License-Identifier: MIT
"""Any metric, over any period, split by anything: the one way from sets to the data of a chart."""

from __future__ import annotations

import numpy as np

from calftimer.core.review.counting import are_lifts
from calftimer.core.review.days import Period, every_first_day, first_days
from calftimer.core.review.metric import Fold, Leg, Metric, Quantity
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Sets
from calftimer.core.review.splits import Split, key_id, key_name, parts
from calftimer.core.review.table import Column, Table
from calftimer.errors import QT_TRANSLATE_NOOP

_PERIOD_NAMES = {
    Period.SESSION: QT_TRANSLATE_NOOP("Review", "Session"),
    Period.DAY: QT_TRANSLATE_NOOP("Review", "Day"),
    Period.WEEK: QT_TRANSLATE_NOOP("Review", "Week from"),
    Period.MONTH: QT_TRANSLATE_NOOP("Review", "Month from"),
    Period.YEAR: QT_TRANSLATE_NOOP("Review", "Year from"),
    Period.ALL: QT_TRANSLATE_NOOP("Review", "From"),
}


def period_of(head: Column) -> Period | None:
    """Return what a row of a table stands for whose first column is `head`; None where that is no time."""
    return next((period for period, name in _PERIOD_NAMES.items() if head.name.template == name), None)


def tabulate(
    sets: Sets, metric: Metric, period: Period, split: Split = Split.NONE, leg: Leg = Leg.MEAN, *, gaps: bool = True
) -> Table:
    """Return the metric of each period (rows) for each part of the split (columns).

    The first column, `from`, is the period's first day; of a SESSION and of ALL it is the first set's. `gaps` puts in
    the weeks, months or years between in which nothing was done. There a sum is 0, anything else NaN. Where something
    was done and of no set the number is known, it is NaN (see `left_out`).

    Raises:
        ValueError: the metric is a load or volume, and the sets are of several exercises and not split by them.
    """
    if needs_one_exercise(metric, split):
        check_one_exercise(sets)
    rows, begins = periods(sets, period, gaps=gaps)
    if split is Split.LEG:
        shares = [(one, fold(sets, metric, rows, len(begins), one)) for one in (Leg.LEFT, Leg.RIGHT)]
    elif split is Split.NONE:
        shares = [(None, fold(sets, metric, rows, len(begins), leg))]
    else:
        codes, keys = parts(sets, split)
        values = fold(sets, metric, rows * len(keys) + codes, len(begins) * len(keys), leg)
        shares = list(zip(keys, values.reshape(len(begins), len(keys)).T, strict=True))
    head = Column("from", Said(_PERIOD_NAMES[period]), Quantity.DATE, begins)
    return Table((head, *(_column(metric, key, values) for key, values in shares)), left_out(sets, metric))


def _column(metric: Metric, key: object, values: np.ndarray) -> Column:
    if key is None:
        return Column(metric.id, Said(metric.name), metric.quantity, values)
    return Column(key_id(key), key_name(key), metric.quantity, values, key)


def left_out(sets: Sets, metric: Metric) -> tuple[Said, ...]:
    """Return what has to be said of sets of repetitions that have no such number, if anything."""
    if not metric.left_out:
        return ()
    without = _lacking(sets, metric.per_set(sets, Leg.MEAN))
    return (Said(metric.left_out, {"count": int(without.sum())}),) if without.any() else ()


def fold(sets: Sets, metric: Metric, places: np.ndarray, length: int, leg: Leg = Leg.MEAN) -> np.ndarray:
    """Return `length` values: the metric of the sets that have the same place, made one as the metric folds.

    A sum of no sets is 0. A sum is NaN where there are sets that should have the number and of none it is known.
    """
    values = metric.per_set(sets, leg)
    if metric.fold is Fold.MOST_AT_LOAD:
        loads = np.where(np.isnan(values), np.nan, sets.load_kg)
        values = np.where(loads == _folded(Fold.MOST, loads, places, length)[places], values, np.nan)
        return _folded(Fold.MOST, values, places, length)
    folded = _folded(metric.fold, values, places, length, sets.reps if metric.fold is Fold.MEAN_OF_REPS else None)
    if metric.fold is Fold.SUM and metric.left_out:
        lacking, known = _lacking(sets, values), ~np.isnan(values)
        lacks, knows = (np.bincount(places[which], minlength=length) > 0 for which in (lacking, known))
        folded = np.where(lacks & ~knows, np.nan, folded)
    return folded


def _lacking(sets: Sets, values: np.ndarray) -> np.ndarray:
    """Return the mask of sets of repetitions that have none of the `values` of a metric."""
    return are_lifts(sets) & np.isnan(values)


def _folded(
    how: Fold, values: np.ndarray, places: np.ndarray, length: int, weights: np.ndarray | None = None
) -> np.ndarray:
    """Return the values of the same place made one; a mean is by `weights`, None is each the same."""
    known = ~np.isnan(values)
    values, places = values[known], places[known]
    if how is Fold.MOST:
        most = np.full(length, -np.inf)
        np.maximum.at(most, places, values)
        return np.where(np.isneginf(most), np.nan, most)
    weights = None if weights is None else weights[known]
    sums = np.bincount(places, values if weights is None else values * weights, length)
    if how is Fold.SUM:
        return sums
    counted = np.bincount(places, weights, length)
    return np.divide(sums, counted, out=np.full(length, np.nan), where=counted > 0)


def total(sets: Sets, metric: Metric, leg: Leg = Leg.MEAN) -> float:
    """Return the metric of all sets together; NaN where there is none (0 for a sum)."""
    return float(fold(sets, metric, np.zeros(len(sets), dtype=np.intp), 1, leg)[0])


def needs_one_exercise(metric: Metric, split: Split) -> bool:
    """Tell whether the sets must be of one exercise: a sled's load and a standing load are never put together."""
    is_load = metric.quantity in (Quantity.MASS, Quantity.VOLUME)
    return is_load and split not in (Split.EXERCISE, Split.EQUIPMENT)


def check_one_exercise(sets: Sets) -> None:
    """Raise ValueError where the sets are of several exercises."""
    exercises = sets.codes(lambda setting: setting.exercise)[1]
    if len(exercises) > 1:
        raise ValueError(f"loads of {len(exercises)} exercises cannot be put together")


def periods(sets: Sets, period: Period, *, gaps: bool) -> tuple[np.ndarray, np.ndarray]:
    """Return (the row of each set, the first day of each row) as `tabulate` lays them out."""
    if not len(sets):
        return np.zeros(0, dtype=np.intp), np.zeros(0, dtype="datetime64[D]")
    if period is Period.ALL:
        return np.zeros(len(sets), dtype=np.intp), sets.days[:1]
    if period is Period.SESSION:
        _, firsts, rows = np.unique(sets.visit, return_index=True, return_inverse=True)
        return rows, sets.days[firsts]
    of_sets = first_days(sets.days, period)
    if gaps and period is not Period.DAY:
        begins = every_first_day(of_sets.min(), of_sets.max(), period)
        return np.searchsorted(begins, of_sets), begins
    begins, rows = np.unique(of_sets, return_inverse=True)
    return rows, begins
