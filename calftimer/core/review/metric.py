# SPDX-License-Identifier: MIT
"""What a number of the review is: its name, quantity, how it adds up, and how it is computed.

A metric's `explanation` is its definition. It is written once, beside the function that computes it
(`measures`), and shown to the reader as "How is this computed?".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from calftimer.core.plan import KG_PER_LB, Unit
from calftimer.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import numpy as np

    from calftimer.core.review.sets import Sets


class Leg(Enum):
    """Whose share of a set is asked for; MEAN is half of what both legs did together."""

    MEAN = "mean"
    LEFT = "left"
    RIGHT = "right"


class Quantity(Enum):
    """What is measured. Masses are kilograms inside, and become the reader's unit at the edge."""

    SETS = "sets"
    REPS = "reps"
    DAYS = "days"
    MASS = "mass"
    VOLUME = "volume"
    SECONDS = "seconds"
    PERCENT = "percent"
    NUMBER = "number"
    DATE = "date"
    TEXT = "text"

    def symbol(self, unit: Unit) -> str:
        """Return its unit, to be translated under "Quantity"; empty for what is counted, for the name says it."""
        if self is Quantity.MASS:
            return unit.value
        return _VOLUMES[unit] if self is Quantity.VOLUME else _SYMBOLS.get(self, "")

    def factor(self, unit: Unit) -> float:
        """Return what a value inside is multiplied by to be read in `unit`."""
        is_mass = self in (Quantity.MASS, Quantity.VOLUME)
        return 1 / float(KG_PER_LB) if is_mass and unit is Unit.LB else 1.0


_VOLUMES = {
    Unit.KG: QT_TRANSLATE_NOOP("Quantity", "kg × reps"),
    Unit.LB: QT_TRANSLATE_NOOP("Quantity", "lb × reps"),
}
_SYMBOLS = {
    Quantity.SECONDS: QT_TRANSLATE_NOOP("Quantity", "s"),
    Quantity.PERCENT: "%",
}


class Fold(Enum):
    """How the values of several sets become one: added, the greatest (of all, or of the heaviest sets), or the mean.

    MEAN_OF_REPS is the mean of all their reps, so that a set of twenty counts ten times as much as one of two.
    """

    SUM = "sum"
    MOST = "most"
    MOST_AT_LOAD = "most-at-load"
    MEAN = "mean"
    MEAN_OF_REPS = "mean-of-reps"


@dataclass(frozen=True, slots=True)
class Explanation:
    """How something is computed, for the reader (translated under "Review"), and the claims it rests on (ids)."""

    text: str
    rests_on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Metric:
    """A number that each set has, and how those of many become one.

    `per_set(sets, leg)` returns a float array as long as `sets`; NaN where a set has no such number. `left_out`
    says, with {count}, which sets of repetitions have no such number; empty where that needs no words. `name` and
    `left_out` are translated under "Review".
    """

    id: str
    name: str
    quantity: Quantity
    fold: Fold
    explanation: Explanation
    per_set: Callable[[Sets, Leg], np.ndarray]
    left_out: str = ""
