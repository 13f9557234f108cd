# SPDX-License-Identifier: MIT
"""Which sets count, and for which leg. A set of both legs counts once for each of them, never twice for one."""

from __future__ import annotations

import numpy as np

from calftimer.core.plan import SetKind, Side
from calftimer.core.review.metric import Leg
from calftimer.core.review.sets import Sets, Setting

_OWN_SIDE = {Leg.LEFT: Side.LEFT, Leg.RIGHT: Side.RIGHT}


def counts(sets: Sets) -> np.ndarray:
    """Return the mask of sets that count at all: no warm-up, and at least one rep done."""
    return sets.per_setting(lambda setting: setting.kind is not SetKind.WARM_UP).astype(bool) & (sets.reps >= 1)


def are_lifts(sets: Sets) -> np.ndarray:
    """Return the mask of sets that count and are made of repetitions: working, AMRAP and drop sets."""
    return counts(sets) & ~sets.per_setting(lambda setting: setting.kind.is_timed).astype(bool)


def share(sets: Sets, leg: Leg) -> np.ndarray:
    """Return how much of each set `leg` takes part in: 1 or 0; for the mean, half where one leg works alone."""

    def part(setting: Setting) -> float:
        if setting.side is Side.BOTH:
            return 1.0
        return 0.5 if leg is Leg.MEAN else float(_OWN_SIDE[leg] is setting.side)

    return sets.per_setting(part)


def burden(sets: Sets, leg: Leg) -> np.ndarray:
    """Return how much of each set's load `leg` bears: half of it on two legs, all of it alone."""

    def part(setting: Setting) -> float:
        if leg is Leg.MEAN or setting.side is Side.BOTH:
            return 0.5
        return float(_OWN_SIDE[leg] is setting.side)

    return sets.per_setting(part)


def tells_of(sets: Sets, leg: Leg) -> np.ndarray:
    """Return the mask of sets that tell of `leg` alone; of all sets for the mean."""
    return sets.per_setting(lambda setting: leg is Leg.MEAN or setting.side is _OWN_SIDE[leg]).astype(bool)


def leg_of(sets: Sets) -> Leg:
    """Return the leg that did all of the sets alone; MEAN where both took part, for only then there is a mean."""
    return next((leg for leg in _OWN_SIDE if len(sets) and tells_of(sets, leg).all()), Leg.MEAN)


def only(mask: np.ndarray, values: np.ndarray | float) -> np.ndarray:
    """Return `values` where `mask` holds, NaN elsewhere."""
    return np.where(mask, values, np.nan)
