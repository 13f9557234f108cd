# SPDX-License-Identifier: MIT
"""What a person intends to do: one exercise, its positions, load, reps, sets, rest and tempo.

Every value here has been checked; a `SetPlan` that exists can be trained.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum

from calftimer.core.tempo import Phase, Tempo
from calftimer.errors import QT_TRANSLATE_NOOP, PlanError, Words

KG_PER_LB = Decimal("0.45359237")
LOAD_MAX = Decimal(2000)
REPS_MAX = 200
SETS_MAX = 30
REST_MAX_S = 3600
COUNT_IN_MAX_S = 60


class FootDirection(Enum):
    """Where the toes point, seen from above; the rotation comes from the hip."""

    IN = "in"
    STRAIGHT = "straight"
    OUT = "out"


# Hip internal rotation ends near 28-38°, so 45° in is out of reach without twisting the knee;
# 45° out is Hart's figure, and no study angle beyond it is known (domain facts 1.4).
FOOT_ANGLE_RANGE_DEG = {FootDirection.IN: (5, 20), FootDirection.STRAIGHT: (0, 0), FootDirection.OUT: (15, 45)}
_TURNED = {FootDirection.IN: QT_TRANSLATE_NOOP("Plan", "in"), FootDirection.OUT: QT_TRANSLATE_NOOP("Plan", "out")}
FOOT_ANGLE_DEFAULT_DEG = {FootDirection.IN: 10, FootDirection.STRAIGHT: 0, FootDirection.OUT: 30}


@dataclass(frozen=True, slots=True)
class FootPosition:
    """Direction of the toes and the angle of the foot's long axis from straight ahead, in degrees."""

    direction: FootDirection
    angle_deg: int

    def __post_init__(self) -> None:
        low, high = FOOT_ANGLE_RANGE_DEG[self.direction]
        if not low <= self.angle_deg <= high:
            if self.direction is FootDirection.STRAIGHT:
                raise PlanError(QT_TRANSLATE_NOOP("Plan", "Straight feet have no angle; write straight alone."))
            raise PlanError(
                QT_TRANSLATE_NOOP(
                    "Plan", "Toes {direction} by {angle}° is outside what a leg can do safely; use {low}° to {high}°."
                ),
                direction=Words(_TURNED[self.direction]),
                angle=self.angle_deg,
                low=low,
                high=high,
            )

    @property
    def signed_deg(self) -> int:
        """Degrees from straight ahead, positive outwards."""
        return -self.angle_deg if self.direction is FootDirection.IN else self.angle_deg

    def __str__(self) -> str:
        if self.direction is FootDirection.STRAIGHT:
            return self.direction.value
        return f"{self.direction.value}:{self.angle_deg}"


STRAIGHT = FootPosition(FootDirection.STRAIGHT, 0)


def parse_foot(text: str) -> FootPosition:
    """Read `out:30`, `in:10`, `out` (the default angle) or `straight`; raise PlanError otherwise."""
    name, _, angle = (part.strip() for part in text.strip().lower().partition(":"))
    try:
        direction = FootDirection(name)
    except ValueError:
        raise PlanError(
            QT_TRANSLATE_NOOP("Plan", "“{text}” is not a foot position. Write out:30, in:10 or straight."), text=text
        ) from None
    if not angle:
        return FootPosition(direction, FOOT_ANGLE_DEFAULT_DEG[direction])
    if not re.fullmatch(r"[0-9]{1,3}", angle):
        raise PlanError(
            QT_TRANSLATE_NOOP("Plan", "“{angle}” is not a foot angle in whole degrees. Write, for example, out:30."),
            angle=angle,
        )
    return FootPosition(direction, int(angle))


class Unit(Enum):
    """The unit a load was entered in."""

    KG = "kg"
    LB = "lb"


@dataclass(frozen=True, slots=True)
class Load:
    """External load as entered, never converted back and forth; kilograms are derived."""

    value: Decimal
    unit: Unit

    def __post_init__(self) -> None:
        if not (self.value.is_finite() and 0 <= self.value <= LOAD_MAX):
            raise PlanError(
                QT_TRANSLATE_NOOP("Plan", "A load of {value} {unit} is not possible; use 0 to {limit}."),
                value=self.value,
                unit=self.unit.value,
                limit=LOAD_MAX,
            )

    @property
    def kg(self) -> float:
        """The load in kilograms (1 lb = 0.45359237 kg exactly)."""
        return float(self.value if self.unit is Unit.KG else self.value * KG_PER_LB)

    def __str__(self) -> str:
        return f"{format_decimal(self.value)} {self.unit.value}"


def format_decimal(value: Decimal) -> str:
    """Write a decimal without trailing zeros or exponent: 80, 42.5."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def parse_load(text: str) -> Load:
    """Read `80kg`, `80 kg`, `175lb`, `42.5kg`; a bare number is kilograms. Raise PlanError otherwise."""
    match = re.fullmatch(r"\s*([0-9]+(?:[.,][0-9]{1,3})?)\s*(kgs?|lbs?|)\s*", text.lower())
    if not match:
        raise PlanError(
            QT_TRANSLATE_NOOP("Plan", "“{text}” is not a load. Write a number and a unit, for example 80kg or 175lb."),
            text=text,
        )
    try:
        value = Decimal(match[1].replace(",", "."))
    except InvalidOperation:  # more digits than a decimal holds
        value = Decimal("Infinity")
    return Load(value, Unit.LB if match[2].startswith("lb") else Unit.KG)


class Side(Enum):
    """Which leg works."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


class SetKind(Enum):
    """What a set is for; AMRAP is as many reps as possible.

    A HOLD (at the top or the bottom) and a loaded STRETCH are one rep of a tempo that is one long phase.
    """

    WARM_UP = "warm_up"
    WORKING = "working"
    AMRAP = "amrap"
    DROP = "drop"
    HOLD = "hold"
    STRETCH = "stretch"

    @property
    def is_timed(self) -> bool:
        """True where seconds are what is done, not reps."""
        return self in (SetKind.HOLD, SetKind.STRETCH)


class RangeOfMotion(Enum):
    """Which part of the way the heel goes; the halves meet where the foot is level."""

    FULL = "full"
    BOTTOM_HALF = "bottom_half"
    TOP_HALF = "top_half"


_COUNTS = {
    "reps": (QT_TRANSLATE_NOOP("Plan", "reps"), 1, REPS_MAX),
    "sets": (QT_TRANSLATE_NOOP("Plan", "sets"), 1, SETS_MAX),
    "rest_s": (QT_TRANSLATE_NOOP("Plan", "seconds of rest"), 0, REST_MAX_S),
    "count_in_s": (QT_TRANSLATE_NOOP("Plan", "seconds of count-in"), 0, COUNT_IN_MAX_S),
}


def check_counts(**counts: int) -> None:
    """Raise PlanError where `reps`, `sets`, `rest_s` or `count_in_s` is out of its range."""
    for key, value in counts.items():
        name, low, high = _COUNTS[key]
        if not low <= value <= high:
            raise PlanError(
                QT_TRANSLATE_NOOP("Plan", "{value} {name} cannot be planned; use {low} to {high}."),
                value=value,
                name=Words(name),
                low=low,
                high=high,
            )


@dataclass(frozen=True, slots=True)
class SetPlan:
    """The sets of one exercise as planned: ids from the catalogue, positions, numbers, tempo.

    `start` is the phase a rep begins with; `rest_s` follows every set but the last.
    """

    exercise: str
    variant: str
    knee: str
    foot: FootPosition
    tempo: Tempo
    start: Phase
    load: Load
    reps: int
    sets: int
    rest_s: int
    count_in_s: int = 5
    side: Side = Side.BOTH
    kind: SetKind = SetKind.WORKING
    range_of_motion: RangeOfMotion = RangeOfMotion.FULL

    def __post_init__(self) -> None:
        check_counts(reps=self.reps, sets=self.sets, rest_s=self.rest_s, count_in_s=self.count_in_s)
        if self.start not in (Phase.ECCENTRIC, Phase.CONCENTRIC):
            raise PlanError(QT_TRANSLATE_NOOP("Plan", "A rep starts by lowering or by raising, not with a pause."))

    @property
    def is_open_ended(self) -> bool:
        """True for as many reps as possible: the set goes on past `reps` until it is ended."""
        return self.kind is SetKind.AMRAP
