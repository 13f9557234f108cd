# SPDX-License-Identifier: MIT
"""Any metric, over any period, split by anything: the one way from sets to the data of a chart."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from enum import Enum

import numpy as np

from calftimer.core.plan import FootDirection, FootPosition, RangeOfMotion, SetKind, Side
from calftimer.core.review.counting import are_lifts
from calftimer.core.review.days import Period, every_first_day, first_days
from calftimer.core.review.metric import Fold, Leg, Metric, Quantity
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Sets, Setting
from calftimer.core.review.table import Column, Table
from calftimer.core.tempo import Tempo
from calftimer.errors import QT_TRANSLATE_NOOP


class Split(Enum):
    """What a chart has a line for each of. LEG shows each leg's share of all sets, SIDE how the sets were done."""

    NONE = "none"
    FOOT = "foot"
    DIRECTION = "direction"
    SIDE = "side"
    LEG = "leg"
    KNEE = "knee"
    TEMPO = "tempo"
    EXERCISE = "exercise"
    EQUIPMENT = "equipment"
    RANGE = "range"
    KIND = "kind"
    ATHLETE = "athlete"


_KEYS: dict[Split, Callable[[Setting], Hashable]] = {
    Split.FOOT: lambda setting: setting.foot,
    Split.DIRECTION: lambda setting: setting.foot.direction,
    Split.SIDE: lambda setting: setting.side,
    Split.KNEE: lambda setting: setting.knee,
    Split.TEMPO: lambda setting: setting.tempo,
    Split.EXERCISE: lambda setting: setting.exercise,
    Split.EQUIPMENT: lambda setting: (setting.exercise, setting.variant),
    Split.RANGE: lambda setting: setting.range_of_motion,
    Split.KIND: lambda setting: setting.kind,
    Split.ATHLETE: lambda setting: setting.athlete_id,
}
_PERIOD_NAMES = {
    Period.SESSION: QT_TRANSLATE_NOOP("Review", "Session"),
    Period.DAY: QT_TRANSLATE_NOOP("Review", "Day"),
    Period.WEEK: QT_TRANSLATE_NOOP("Review", "Week from"),
    Period.MONTH: QT_TRANSLATE_NOOP("Review", "Month from"),
    Period.YEAR: QT_TRANSLATE_NOOP("Review", "Year from"),
    Period.ALL: QT_TRANSLATE_NOOP("Review", "From"),
}


def tabulate(
    sets: Sets, metric: Metric, period: Period, split: Split = Split.NONE, leg: Leg = Leg.MEAN, *, gaps: bool = True
) -> Table:
    """Return the metric of each period (rows) for each part of the split (columns).

    The first column, `from`, is the period's first day; of a SESSION and of ALL it is the first set's. `gaps` puts in
    the weeks, months or years between in which nothing was done. There a sum is 0, anything else NaN.

    Raises:
        ValueError: the metric is a load or volume, and the sets are of several exercises and not split by them.
    """
    if needs_one_exercise(metric, split):
        check_one_exercise(sets)
    rows, begins = periods(sets, period, gaps=gaps)
    if split is Split.LEG:
        legs = (Leg.LEFT, Leg.RIGHT)
        shares = [(one.value, one, fold(metric, metric.per_set(sets, one), rows, len(begins))) for one in legs]
    else:
        values = metric.per_set(sets, leg)
        if split is Split.NONE:
            shares = [(metric.id, None, fold(metric, values, rows, len(begins)))]
        else:
            codes, keys = sets.codes(_KEYS[split])
            folded = fold(metric, values, rows * len(keys) + codes, len(begins) * len(keys))
            by_key = folded.reshape(len(begins), len(keys)).T
            shares = [(key_id(key), key, by_key[place]) for place, key in enumerate(keys)]
            shares.sort(key=lambda share: (_order(share[1]), share[0]))
    head = Column("from", Said(_PERIOD_NAMES[period]), Quantity.DATE, begins)
    return Table(
        (
            head,
            *(
                Column(name, Said(metric.name) if key is None else key_name(key), metric.quantity, values, key)
                for name, key, values in shares
            ),
        ),
        left_out(sets, metric),
    )


def left_out(sets: Sets, metric: Metric) -> tuple[Said, ...]:
    """Return what has to be said of sets of repetitions that have no such number, if anything."""
    without = are_lifts(sets) & np.isnan(metric.per_set(sets, Leg.MEAN)) if metric.left_out else np.zeros(0)
    return (Said(metric.left_out, {"count": int(without.sum())}),) if without.any() else ()


def fold(metric: Metric, values: np.ndarray, places: np.ndarray, length: int) -> np.ndarray:
    """Return `length` values: those of `values` that have the same place, made one as the metric folds."""
    known = ~np.isnan(values)
    values, places = values[known], places[known]
    if metric.fold is Fold.MOST:
        most = np.full(length, -np.inf)
        np.maximum.at(most, places, values)
        return np.where(np.isneginf(most), np.nan, most)
    sums = np.bincount(places, values, length)
    if metric.fold is Fold.SUM:
        return sums
    counted = np.bincount(places, minlength=length)
    return np.divide(sums, counted, out=np.full(length, np.nan), where=counted > 0)


def total(sets: Sets, metric: Metric, leg: Leg = Leg.MEAN) -> float:
    """Return the metric of all sets together; NaN where there is none (0 for a sum)."""
    return float(fold(metric, metric.per_set(sets, leg), np.zeros(len(sets), dtype=np.intp), 1)[0])


def needs_one_exercise(metric: Metric, split: Split) -> bool:
    """Tell whether the sets must be of one exercise: a sled's load and a standing load are never put together."""
    is_load = metric.quantity in (Quantity.MASS, Quantity.VOLUME)
    return is_load and split not in (Split.EXERCISE, Split.EQUIPMENT)


def check_one_exercise(sets: Sets) -> None:
    """Raise ValueError where the sets are of several exercises."""
    exercises = sets.codes(_KEYS[Split.EXERCISE])[1]
    if len(exercises) > 1:
        raise ValueError(f"loads of {len(exercises)} exercises cannot be put together")


def periods(sets: Sets, period: Period, *, gaps: bool) -> tuple[np.ndarray, np.ndarray]:
    """Return (the row of each set, the first day of each row) as `tabulate` lays them out."""
    if not len(sets):
        return np.zeros(0, dtype=np.intp), np.zeros(0, dtype="datetime64[D]")
    if period is Period.ALL:
        return np.zeros(len(sets), dtype=np.intp), sets.days[:1]
    if period is Period.SESSION:  # in the order of their first sets
        _, firsts, rows = np.unique(sets.session, return_index=True, return_inverse=True)
        order = np.argsort(firsts)
        ranks = np.empty_like(order)
        ranks[order] = np.arange(len(order))
        return ranks[rows], sets.days[firsts[order]]
    of_sets = first_days(sets.days, period)
    if gaps and period is not Period.DAY:
        begins = every_first_day(of_sets.min(), of_sets.max(), period)
        return np.searchsorted(begins, of_sets), begins
    begins, rows = np.unique(of_sets, return_inverse=True)
    return rows, begins


_NAMES = {
    Leg.LEFT: QT_TRANSLATE_NOOP("Review", "Left leg"),
    Leg.RIGHT: QT_TRANSLATE_NOOP("Review", "Right leg"),
    Side.BOTH: QT_TRANSLATE_NOOP("Review", "Both legs"),
    Side.LEFT: QT_TRANSLATE_NOOP("Review", "Left leg"),
    Side.RIGHT: QT_TRANSLATE_NOOP("Review", "Right leg"),
    FootDirection.IN: QT_TRANSLATE_NOOP("Review", "Toes in"),
    FootDirection.STRAIGHT: QT_TRANSLATE_NOOP("Review", "Toes straight"),
    FootDirection.OUT: QT_TRANSLATE_NOOP("Review", "Toes out"),
    SetKind.WARM_UP: QT_TRANSLATE_NOOP("Review", "warm-up"),
    SetKind.WORKING: QT_TRANSLATE_NOOP("Review", "working set"),
    SetKind.AMRAP: QT_TRANSLATE_NOOP("Review", "as many reps as possible"),
    SetKind.DROP: QT_TRANSLATE_NOOP("Review", "drop set"),
    SetKind.HOLD: QT_TRANSLATE_NOOP("Review", "timed hold"),
    SetKind.STRETCH: QT_TRANSLATE_NOOP("Review", "loaded stretch"),
    RangeOfMotion.FULL: QT_TRANSLATE_NOOP("Review", "full range"),
    RangeOfMotion.BOTTOM_HALF: QT_TRANSLATE_NOOP("Review", "bottom half"),
    RangeOfMotion.TOP_HALF: QT_TRANSLATE_NOOP("Review", "top half"),
}
_TURNED = QT_TRANSLATE_NOOP("Review", "{direction} {angle}°")


def key_id(key: Hashable) -> str:
    """Return a key of a split as it stands in JSON and column ids."""
    if isinstance(key, tuple):
        return "/".join(key)
    return str(key.value if isinstance(key, Enum) else key)


def key_name(key: Hashable) -> Said:
    """Return what a key of a split is called; ids of the catalogue and of athletes are named by who knows them."""
    if isinstance(key, FootPosition) and key.direction is not FootDirection.STRAIGHT:
        return Said(_TURNED, {"direction": Said(_NAMES[key.direction]), "angle": key.angle_deg})
    if isinstance(key, FootPosition):
        return Said(_NAMES[key.direction])
    return Said(_NAMES[key]) if key in _NAMES else Said("{id}", {"id": key_id(key)})


def _order(key: object) -> float:
    """Return where a key stands: feet from in to out, tempos from fast to slow, the rest by name."""
    if isinstance(key, FootPosition):
        return key.signed_deg
    if isinstance(key, Tempo):
        return float(key.rep_s)
    return list(_NAMES).index(key) if key in _NAMES else 0.0
