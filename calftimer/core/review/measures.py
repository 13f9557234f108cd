# SPDX-License-Identifier: MIT
"""Every number that a single set has, each with the definition that the reader is shown.

Warm-ups, and sets in which no rep was completed, have none of them. A timed hold or loaded stretch is time under
tension and nothing else: the articles' ranges count sets of repetitions.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from calftimer.core.review import e1rm
from calftimer.core.review.counting import are_lifts, burden, counts, only, share, tells_of
from calftimer.core.review.metric import Explanation, Fold, Leg, Metric, Quantity
from calftimer.core.review.pace_measures import PLANNED_REP_TIME, PLANNED_REST, REP_TIME, REPS_BEHIND, REST
from calftimer.core.review.sets import Sets, Setting
from calftimer.errors import QT_TRANSLATE_NOOP


def _moving_share(setting: Setting) -> float:
    tempo = setting.tempo
    return float((tempo.eccentric_s + tempo.concentric_s) / tempo.rep_s)


_NO_ESTIMATE = QT_TRANSLATE_NOOP(
    "Review", "Sets left out, for they have more than 12 reps, no load or an unknown body mass: {count}."
)

HARD_SETS = Metric(
    "sets",
    QT_TRANSLATE_NOOP("Review", "Sets for each leg"),
    Quantity.SETS,
    Fold.SUM,
    Explanation(
        QT_TRANSLATE_NOOP(
            "Review",
            "Working sets, sets of as many reps as possible and drop sets with at least one rep. Warm-ups, timed "
            "holds and loaded stretches are left out. A set of both legs is one set for each leg; a set of one leg "
            "is one for that leg. So left and right with one set number make one set, not two. Shown is the mean of "
            "both legs.",
        ),
        ("hart-sets", "jordan-sets"),
    ),
    lambda sets, leg: only(are_lifts(sets), share(sets, leg)),
)
REPS = Metric(
    "reps",
    QT_TRANSLATE_NOOP("Review", "Reps for each leg"),
    Quantity.REPS,
    Fold.SUM,
    Explanation(QT_TRANSLATE_NOOP("Review", "The reps completed in those sets, counted for each leg as the sets are.")),
    lambda sets, leg: only(are_lifts(sets), sets.reps * share(sets, leg)),
)
MOST_REPS = Metric(
    "most-reps",
    QT_TRANSLATE_NOOP("Review", "Most reps in a set"),
    Quantity.REPS,
    Fold.MOST,
    Explanation(
        QT_TRANSLATE_NOOP(
            "Review",
            "The reps of the set with the most. It says something only beside the load they were done with, so "
            "records give the most reps for each load.",
        )
    ),
    lambda sets, leg: only(are_lifts(sets) & tells_of(sets, leg), sets.reps),
)
LOAD = Metric(
    "load",
    QT_TRANSLATE_NOOP("Review", "Load"),
    Quantity.MASS,
    Fold.MOST,
    Explanation(
        QT_TRANSLATE_NOOP(
            "Review",
            "The heaviest load of the period as entered, without body mass. On a sled or machine it is what the "
            "machine shows: never compare it with the load of another exercise.",
        ),
        ("calftimer-max-load",),
    ),
    lambda sets, leg: only(are_lifts(sets) & tells_of(sets, leg), sets.load_kg),
)
REPS_AT_LOAD = Metric(
    "reps-at-load",
    QT_TRANSLATE_NOOP("Review", "Reps with that load"),
    Quantity.REPS,
    Fold.MOST_AT_LOAD,
    Explanation(
        QT_TRANSLATE_NOOP("Review", "Of the period's sets with its heaviest load, the reps of the one with the most.")
    ),
    MOST_REPS.per_set,
)
VOLUME = Metric(
    "volume",
    QT_TRANSLATE_NOOP("Review", "Volume for each leg"),
    Quantity.VOLUME,
    Fold.SUM,
    Explanation(
        QT_TRANSLATE_NOOP(
            "Review",
            "Load × reps, added up. In a set of both legs each bears half of the load; one leg alone bears all of "
            "it. Body mass is not counted, so it is right for sleds and machines, and too little where you stand.",
        ),
        ("calftimer-max-load",),
    ),
    lambda sets, leg: _volume_kg(sets, sets.load_kg, leg),
)
LIFTED_VOLUME = Metric(
    "lifted-volume",
    QT_TRANSLATE_NOOP("Review", "Volume for each leg, with body mass"),
    Quantity.VOLUME,
    Fold.SUM,
    Explanation(
        QT_TRANSLATE_NOOP(
            "Review",
            "Load × reps, added up. In standing exercises the body mass of that day is part of the load. In a set of "
            "both legs each bears half of it; one leg alone bears all of it.",
        ),
        ("calftimer-max-load",),
    ),
    lambda sets, leg: _volume_kg(sets, sets.lifted_kg, leg),
    left_out=QT_TRANSLATE_NOOP("Review", "Sets left out, for the body mass of the day is not known: {count}."),
)
TIME = Metric(
    "time-under-tension",
    QT_TRANSLATE_NOOP("Review", "Time under tension for each leg, with pauses"),
    Quantity.SECONDS,
    Fold.SUM,
    Explanation(
        QT_TRANSLATE_NOOP(
            "Review",
            "The seconds of all completed reps as the sound led them, the stretch and the squeeze included, for the "
            "load stays on. Where the tempo was corrected in the log, all reps count as long as it says. Timed holds "
            "and loaded stretches count. A 2026 guideline, read at second hand, finds that time under tension by "
            "itself does not make the difference.",
        ),
        ("research-tempo-under-tension",),
    ),
    lambda sets, leg: only(counts(sets), sets.seconds * share(sets, leg)),
)
MOVING_TIME = Metric(
    "time-moving",
    QT_TRANSLATE_NOOP("Review", "Time under tension for each leg, without pauses"),
    Quantity.SECONDS,
    Fold.SUM,
    Explanation(
        QT_TRANSLATE_NOOP(
            "Review",
            "The seconds of lowering and raising alone. The set's tempo in the log says how much of the time was "
            "pauses; where it was changed in the middle of the set, that is the first one.",
        )
    ),
    lambda sets, leg: only(are_lifts(sets), sets.seconds * sets.per_setting(_moving_share) * share(sets, leg)),
)
E1RM_LOW = Metric(
    "e1rm-low",
    QT_TRANSLATE_NOOP("Review", "Estimated single lift (1RM), lowest formula"),
    Quantity.MASS,
    Fold.MOST,
    Explanation(
        QT_TRANSLATE_NOOP(
            "Review",
            "What you might lift once, by the lowest and by the highest of eight formulas, of sets with at most 12 "
            "reps. The formulas are meant for sets to the last possible rep. With more reps they drift apart, "
            "2.2-fold at 25, and one divides by zero at 37; so there the program shows the most reps for a load, and "
            "the load for a range of reps. Body mass is part of it where you stand.",
        ),
        ("research-max-formula", "research-max-reps", "calftimer-max-rule"),
    ),
    lambda sets, leg: only(are_lifts(sets) & tells_of(sets, leg), e1rm.range_kg(sets.lifted_kg, sets.reps)[0]),
    left_out=_NO_ESTIMATE,
)
E1RM_HIGH = Metric(
    "e1rm-high",
    QT_TRANSLATE_NOOP("Review", "Estimated single lift (1RM), highest formula"),
    Quantity.MASS,
    Fold.MOST,
    E1RM_LOW.explanation,
    lambda sets, leg: only(are_lifts(sets) & tells_of(sets, leg), e1rm.range_kg(sets.lifted_kg, sets.reps)[1]),
    left_out=_NO_ESTIMATE,
)


LOAD_IN_BAND = Explanation(
    QT_TRANSLATE_NOOP(
        "Review",
        "The heaviest load of the period that was done for so many reps. Where a single lift cannot be estimated, "
        "this is what shows progress. The ranges are those of the two articles.",
    ),
    ("hart-reps", "hart-reps-high", "jordan-reps-size", "jordan-reps-endurance"),
)


def _volume_kg(sets: Sets, mass_kg: np.ndarray, leg: Leg) -> np.ndarray:
    """Return what `leg` bore in each set: nothing where it did not work, whether or not the mass is known."""
    part = burden(sets, leg)
    return only(are_lifts(sets), np.where(part > 0, mass_kg * sets.reps * part, 0.0))


METRICS = {
    metric.id: metric
    for metric in (
        *(
            HARD_SETS,
            REPS,
            MOST_REPS,
            LOAD,
            REPS_AT_LOAD,
            VOLUME,
            LIFTED_VOLUME,
            TIME,
            MOVING_TIME,
            E1RM_LOW,
            E1RM_HIGH,
        ),
        *(REP_TIME, PLANNED_REP_TIME, REPS_BEHIND, REST, PLANNED_REST),
    )
}


def volume_of(sets: Sets) -> Metric:
    """Return the volume that can be given for all of `sets`: with body mass where it was lifted and is always known.

    One chart shows one of them, so that no line jumps because a body mass was noted for the first time.
    """
    lifts = sets.take(are_lifts(sets))
    unknown, with_body = np.isnan(lifts.lifted_kg), lifts.lifted_kg != lifts.load_kg
    return LIFTED_VOLUME if with_body.any() and not unknown.any() else VOLUME


def load_in_band(low: int, high: int) -> Metric:
    """Return the heaviest load that was done for `low` to `high` reps."""

    def per_set(sets: Sets, leg: Leg) -> np.ndarray:
        return only((sets.reps >= low) & (sets.reps <= high), LOAD.per_set(sets, leg))

    return replace(LOAD, id=f"load-{low}-{high}", explanation=LOAD_IN_BAND, per_set=per_set)
