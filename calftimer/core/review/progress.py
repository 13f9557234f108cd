# SPDX-License-Identifier: MIT
"""How one exercise goes, session by session, and what there is to compare."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from calftimer.core.review import e1rm
from calftimer.core.review.counting import are_lifts, leg_of
from calftimer.core.review.days import Period
from calftimer.core.review.measures import E1RM_HIGH, E1RM_LOW, HARD_SETS, LOAD, MOST_REPS, MOVING_TIME, TIME, volume_of
from calftimer.core.review.metric import Explanation, Leg, Quantity
from calftimer.core.review.records import MATCHED, Band
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Sets, Setting
from calftimer.core.review.table import Column, Table
from calftimer.core.review.tabulate import check_one_exercise, fold, periods
from calftimer.errors import QT_TRANSLATE_NOOP

REPS_AT_LOAD = Explanation(
    QT_TRANSLATE_NOOP("Review", "Of the period's sets with its heaviest load, the reps of the one with the most.")
)
LOAD_IN_BAND = Explanation(
    QT_TRANSLATE_NOOP(
        "Review",
        "The heaviest load of the period that was done for so many reps. Where a single lift cannot be estimated, "
        "this is what shows progress. The ranges are those of the two articles.",
    ),
    ("hart-reps", "hart-reps-high", "jordan-reps-size", "jordan-reps-endurance"),
)
_NO_SETS = QT_TRANSLATE_NOOP("Review", "There is no set to estimate a single lift from.")
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
    "Review", "These sets differ in feet, leg, tempo, equipment or kind ({count} combinations); choose one to compare."
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

    def of_period(metric, values=None):
        return fold(metric, metric.per_set(sets, leg) if values is None else values, rows, len(begins))

    def column(metric):
        return Column(metric.id, Said(metric.name), metric.quantity, of_period(metric))

    loads = LOAD.per_set(sets, leg)
    heaviest = of_period(LOAD)
    at_heaviest = np.where(loads == heaviest[rows], MOST_REPS.per_set(sets, leg), np.nan)
    in_bands = [
        Column(
            f"load-{band.id}",
            Said(QT_TRANSLATE_NOOP("Review", "Load for {band}"), {"band": band.name}),
            Quantity.MASS,
            of_period(LOAD, np.where((sets.reps >= band.low) & (sets.reps <= band.high), loads, np.nan)),
            band,
        )
        for band in bands
    ]
    return Table(
        (
            Column("from", Said(QT_TRANSLATE_NOOP("Review", "Day")), Quantity.DATE, begins),
            column(HARD_SETS),
            Column(LOAD.id, Said(LOAD.name), LOAD.quantity, heaviest),
            Column(
                "reps-at-load",
                Said(QT_TRANSLATE_NOOP("Review", "Reps with that load")),
                Quantity.REPS,
                of_period(MOST_REPS, at_heaviest),
            ),
            *in_bands,
            *map(column, (E1RM_LOW, E1RM_HIGH, volume_of(sets), TIME, MOVING_TIME)),
        ),
        tuple(note for note in (Said(MATCHED.text), mixed(sets), why_no_estimate(sets)) if note),
    )


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
