# SPDX-License-Identifier: MIT
"""How one exercise goes, session by session, and what there is to compare."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from calftimer.core.review import e1rm
from calftimer.core.review.counting import are_lifts, leg_of
from calftimer.core.review.days import Period
from calftimer.core.review.measures import (
    E1RM_HIGH,
    E1RM_LOW,
    HARD_SETS,
    LOAD,
    METRICS,
    MOVING_TIME,
    REPS_AT_LOAD,
    TIME,
    load_in_band,
    volume_of,
)
from calftimer.core.review.metric import Leg, Metric, Quantity
from calftimer.core.review.records import MATCHED, Band
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Sets, Setting
from calftimer.core.review.splits import Split, beside, sets_by_part
from calftimer.core.review.table import Column, Table
from calftimer.core.review.tabulate import check_one_exercise, fold, periods, tabulate
from calftimer.errors import QT_TRANSLATE_NOOP

_LOAD_FOR = QT_TRANSLATE_NOOP("Review", "Load for {band}")
_LOWEST = QT_TRANSLATE_NOOP("Review", "lowest")
_HIGHEST = QT_TRANSLATE_NOOP("Review", "highest")
_NO_SETS = QT_TRANSLATE_NOOP("Review", "There is no set to estimate a single lift (1RM) from.")
_MANY_REPS = QT_TRANSLATE_NOOP(
    "Review",
    "No single lift is estimated: the fewest reps here are {reps}, and above {limit} the formulas differ too much "
    "(2.2-fold at 25 reps). Look at the most reps for a load, and at the load for a range of reps.",
)
_NO_MASS = QT_TRANSLATE_NOOP(
    "Review", "No single lift is estimated: you stand in this exercise, and your body mass on these days is not known."
)
_NO_LOAD = QT_TRANSLATE_NOOP("Review", "No single lift is estimated: these sets had no load.")
_MIXED = QT_TRANSLATE_NOOP(
    "Review",
    "These sets differ in feet, leg, tempo, equipment or kind ({count} combinations). "
    "Only sets that are alike tell whether it gets better.",
)


@dataclass(frozen=True, slots=True)
class Match:
    """One setting in the log: how many sets have it, and when the last one was."""

    setting: Setting
    sets: int
    last: date


def matches(sets: Sets) -> tuple[Match, ...]:
    """Return the settings that have sets to compare, the one with the most sets first; of equals the latest."""
    sets = sets.take(are_lifts(sets))
    used, codes = np.unique(sets.setting, return_inverse=True)
    counted = np.bincount(codes, minlength=len(used))
    last = np.full(len(used), np.datetime64("0001-01-01", "D"))
    np.maximum.at(last, codes, sets.days)
    found = zip(used.tolist(), counted.tolist(), last.tolist(), strict=True)
    return tuple(
        sorted(
            (Match(sets.settings[code], count, day) for code, count, day in found),
            key=lambda match: (match.sets, match.last),
            reverse=True,
        )
    )


def progress(sets: Sets, bands: Sequence[Band] = (), period: Period = Period.SESSION, leg: Leg = Leg.MEAN) -> Table:
    """Return how one exercise went, a row for each session (or day, week …).

    Columns: `from`, `sets`, `load`, `reps-at-load`, `load-8-12` … for each of `bands`, `e1rm-low`, `e1rm-high`,
    `volume` or `lifted-volume`, `time-under-tension`, `time-moving`. The notes say what is matched, whether the sets
    are, and why there is no estimate of a single lift. Without `leg` it is the mean of both legs, or, where one leg did
    all of the sets, that leg's own numbers.

    Raises:
        ValueError: the sets are of several exercises.
    """
    check_one_exercise(sets)
    sets = sets.take(are_lifts(sets))
    leg = leg_of(sets) if leg is Leg.MEAN else leg
    rows, begins = periods(sets, period, gaps=False)

    def column(metric: Metric, name: Said | None = None, key: object = None) -> Column:
        values = fold(sets, metric, rows, len(begins), leg)
        return Column(metric.id, name or Said(metric.name), metric.quantity, values, key)

    return Table(
        (
            Column("from", Said(QT_TRANSLATE_NOOP("Review", "Day")), Quantity.DATE, begins),
            *map(column, (HARD_SETS, LOAD, REPS_AT_LOAD)),
            *(column(load_in_band(band.low, band.high), Said(_LOAD_FOR, {"band": band.name}), band) for band in bands),
            *map(column, (E1RM_LOW, E1RM_HIGH, volume_of(sets), TIME, MOVING_TIME)),
        ),
        tuple(note for note in (Said(MATCHED.text), mixed(sets), why_no_estimate(sets)) if note),
    )


@dataclass(frozen=True, slots=True)
class Gain:
    """The rows of a table of `progress` that tell whether a measure grew: the first, the last and the best."""

    first: int
    last: int
    best: int


def gain(table: Table, measure: str) -> Gain | None:
    """Return how a column of `progress` went; None where it has no two values, or where these cannot be compared.

    Reps are compared only where the load was the same.
    """
    known = np.flatnonzero(~np.isnan(table.column(measure).values))
    if len(known) < 2 or any(note.template == _MIXED for note in table.notes):
        return None
    if measure == REPS_AT_LOAD.id and len(np.unique(table.column(LOAD.id).values[known])) > 1:
        return None
    best = known[table.column(measure).values[known].argmax()]
    return Gain(int(known[0]), int(known[-1]), int(best))


def split_progress(sets: Sets, measure: str, bands: Sequence[Band], split: Split) -> Table:
    """Return one measure of `progress`, by its column's id, session by session for each part of `split`.

    Columns: `from` and each part; of a single lift each part's lowest and highest. The notes say whether the sets of a
    part are matched, and why there is no estimate, where that is asked for.

    Raises:
        ValueError: the sets are of several exercises.
    """
    check_one_exercise(sets)
    sets = sets.take(are_lifts(sets))
    estimates = {E1RM_LOW.id: _LOWEST, E1RM_HIGH.id: _HIGHEST}
    if measure in estimates:
        measured = {one: (Said(name), METRICS[one]) for one, name in estimates.items()}
        note = why_no_estimate(sets)
    else:
        measured = {measure: (Said(""), metric_of(measure, bands))}
        note = None
    table = beside(
        {one: (name, tabulate(sets, metric, Period.SESSION, split)) for one, (name, metric) in measured.items()}
    )
    by_part = [sets] if split is Split.LEG else [of_part for _, of_part in sets_by_part(sets, split)]
    unlike = mixed(sets) if any(map(mixed, by_part)) else None
    return replace(table, notes=(*table.notes, *(one for one in (unlike, note) if one)))


def metric_of(measure: str, bands: Sequence[Band]) -> Metric:
    """Return the metric behind a column of `progress`; raise KeyError where it is none."""
    in_bands = {metric.id: metric for metric in (load_in_band(band.low, band.high) for band in bands)}
    return (METRICS | in_bands)[measure]


def mixed(sets: Sets) -> Said | None:
    """Return a warning where the sets are not matched with each other, None where they are."""
    count = len(matches(sets))
    return Said(_MIXED, {"count": count}) if count > 1 else None


def why_no_estimate(sets: Sets) -> Said | None:
    """Return why no single lift can be estimated from any of the sets; None where it can."""
    sets = sets.take(are_lifts(sets))
    if not len(sets):
        return Said(_NO_SETS)
    few = sets.reps <= e1rm.REPS_MOST
    if not few.any():
        return Said(_MANY_REPS, {"reps": int(sets.reps.min()), "limit": e1rm.REPS_MOST})
    lifted_kg = sets.lifted_kg[few]
    if np.isnan(lifted_kg).all():
        return Said(_NO_MASS)
    return None if (lifted_kg > 0).any() else Said(_NO_LOAD)
