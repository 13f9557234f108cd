# SPDX-License-Identifier: MIT
"""The load that could be lifted once, estimated from a set: a range over formulas, never one number.

The formulas were made for few reps, and agree there. At 25 reps they differ 2.2-fold, and one divides by zero at
37. So there is no estimate above 12 reps. One rep is its own maximum; Epley's formula would say 3 % more.

The formulas as they stand at e1rm.pages.dev and easy1rm.com; the papers themselves were not opened.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

REPS_MOST = 12

# What one kilogram lifted `r` times is worth as a single lift.
FORMULAS: Mapping[str, Callable[[np.ndarray], np.ndarray]] = {
    "Epley 1985": lambda r: 1 + r / 30,
    "Brzycki 1993": lambda r: 36 / (37 - r),
    "Lombardi 1989": lambda r: r**0.10,
    "O'Conner": lambda r: 1 + 0.025 * r,
    "Mayhew": lambda r: 100 / (52.2 + 41.9 * np.exp(-0.055 * r)),
    "Wathan": lambda r: 100 / (48.8 + 53.8 * np.exp(-0.075 * r)),
    "Lander": lambda r: 100 / (101.3 - 2.67123 * r),
    "Desgorces": lambda r: 100 / (83.7677 * np.exp(-0.0338 * r) + 17.6846),
}


def estimates_kg(load_kg: np.ndarray, reps: np.ndarray) -> np.ndarray:
    """Return the estimate by each formula, in the order of FORMULAS: an array of shape (formulas, sets).

    `load_kg` is all that is lifted, body mass included. NaN where there is no load, no rep, or more than 12.
    """
    reps = np.asarray(reps, dtype=float)
    can = (reps >= 1) & (reps <= REPS_MOST) & (np.asarray(load_kg) > 0)
    counted = np.where(can, reps, 1.0)
    factors = np.array([np.where(counted == 1, 1.0, formula(counted)) for formula in FORMULAS.values()])
    return np.where(can, factors * load_kg, np.nan)


def range_kg(load_kg: np.ndarray, reps: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the (lowest, highest) estimate over the formulas for each set; NaN where there is none."""
    found = estimates_kg(load_kg, reps)
    return found.min(axis=0), found.max(axis=0)  # NaN in one formula is NaN in all
