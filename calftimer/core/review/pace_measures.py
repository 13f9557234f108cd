# SPDX-License-Identifier: MIT
"""The numbers of tempo and rest that a set has, planned and performed; see `measures` for which sets have any."""

from __future__ import annotations

import numpy as np

from calftimer.core.review.counting import are_lifts, counts, only, tells_of
from calftimer.core.review.metric import Explanation, Fold, Metric, Quantity
from calftimer.core.review.sets import Sets
from calftimer.errors import QT_TRANSLATE_NOOP

REP_TIME = Metric(
    "seconds-per-rep",
    QT_TRANSLATE_NOOP("Review", "Seconds a rep, performed"),
    Quantity.SECONDS,
    Fold.MEAN,
    Explanation(
        QT_TRANSLATE_NOOP(
            "Review",
            "Time under tension over reps, as the sound led them: it differs from the plan where the tempo was "
            "changed in a set. Reps you did not keep up with are not in it; they are counted as reps behind.",
        )
    ),
    lambda sets, leg: only(are_lifts(sets) & tells_of(sets, leg), sets.seconds / np.maximum(sets.reps, 1)),
)
PLANNED_REP_TIME = Metric(
    "seconds-per-rep-planned",
    QT_TRANSLATE_NOOP("Review", "Seconds a rep, planned"),
    Quantity.SECONDS,
    Fold.MEAN,
    Explanation(QT_TRANSLATE_NOOP("Review", "The four phases of the planned tempo together; X counts as one second.")),
    lambda sets, leg: only(
        are_lifts(sets) & tells_of(sets, leg), sets.per_setting(lambda setting: float(setting.tempo.rep_s))
    ),
)
REPS_BEHIND = Metric(
    "reps-behind",
    QT_TRANSLATE_NOOP("Review", "Reps behind the sound"),
    Quantity.PERCENT,
    Fold.MEAN_OF_REPS,
    Explanation(
        QT_TRANSLATE_NOOP(
            "Review",
            "Of all reps of these sets, those from the one on at which you marked that you no longer kept up; 0 % "
            "where you marked none.",
        )
    ),
    lambda sets, leg: only(are_lifts(sets) & tells_of(sets, leg), _behind(sets)),
)
REST = Metric(
    "rest",
    QT_TRANSLATE_NOOP("Review", "Rest taken"),
    Quantity.SECONDS,
    Fold.MEAN,
    Explanation(
        QT_TRANSLATE_NOOP(
            "Review",
            "Seconds from the end of your last set to the beginning of this one. The first set of a visit has none, "
            "nor has one that was moved to another day. Warm-ups are left out.",
        )
    ),
    lambda sets, leg: only(counts(sets) & tells_of(sets, leg), sets.rest_s),
)
PLANNED_REST = Metric(
    "rest-planned",
    QT_TRANSLATE_NOOP("Review", "Rest planned"),
    Quantity.SECONDS,
    Fold.MEAN,
    Explanation(QT_TRANSLATE_NOOP("Review", "The rest that was planned before the same sets.")),
    lambda sets, leg: only(counts(sets) & tells_of(sets, leg) & ~np.isnan(sets.rest_s), sets.rest_target_s),
)


def _behind(sets: Sets) -> np.ndarray:
    """Return how much of each set's reps, in percent, came at the rep at which pace was lost, or after it."""
    kept_reps = np.minimum(np.nan_to_num(sets.pace_lost_rep - 1, nan=np.inf), sets.reps)
    return 100 * (1 - kept_reps / np.maximum(sets.reps, 1))
