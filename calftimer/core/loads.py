# SPDX-License-Identifier: MIT
"""The loads that exist on one machine: pins of a stack, a bar or sled with plates, or even steps.

All three are one thing: weights to begin with, and plates that go on top. A stack begins with one of its pins
and may have small add-on weights; a sled begins with its own weight and takes plates, as a rule in pairs.
Arithmetic is exact: a load is offered if and only if it can be built.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from typing import Literal, Self

import msgspec

from calftimer.core.plan import LOAD_MAX, Unit, format_decimal
from calftimer.errors import QT_TRANSLATE_NOOP, PlanError

BASES_MAX = 1000
PLATES_MAX = 200  # plates in all
PLACES_MAX = 3  # digits after the point, as in a load that is typed


class Plate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Plates of one weight: `count` is how many there are, both sides together."""

    weight: Decimal
    count: int

    def __post_init__(self) -> None:
        _check_weight(self.weight)
        if self.weight == 0 or not 1 <= self.count <= PLATES_MAX:
            raise PlanError(
                QT_TRANSLATE_NOOP("Plan", "{count} plates of {weight} cannot be used; use 1 to {limit} plates."),
                count=self.count,
                weight=self.weight,
                limit=PLATES_MAX,
            )


class Loading(msgspec.Struct, frozen=True):
    """How a load is built: the weight to begin with, and the plates on each end, heaviest first."""

    base: Decimal
    plates: tuple[Decimal, ...]


class MachineLoads(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """What a machine can be loaded with, in `unit`.

    `bases`: the loads without a plate, each pin of a stack or the one empty weight of a bar; kept sorted.
    `plates`: what can be put on top. `ends`: 2 where plates go on in pairs, one on each side; else 1.
    Values that cannot be are refused with a PlanError.
    """

    unit: Unit
    bases: tuple[Decimal, ...]
    plates: tuple[Plate, ...] = ()
    ends: Literal[1, 2] = 2

    def __post_init__(self) -> None:
        if not 1 <= len(self.bases) <= BASES_MAX or sum(plate.count for plate in self.plates) > PLATES_MAX:
            raise PlanError(
                QT_TRANSLATE_NOOP(
                    "Plan", "A machine has 1 to {bases} weights to begin with and up to {plates} plates."
                ),
                bases=BASES_MAX,
                plates=PLATES_MAX,
            )
        for base in self.bases:
            _check_weight(base)
        msgspec.structs.force_setattr(self, "bases", tuple(sorted(set(self.bases))))
        heaviest_first = tuple(sorted(self.plates, key=lambda plate: plate.weight, reverse=True))
        msgspec.structs.force_setattr(self, "plates", heaviest_first)

    @classmethod
    def in_steps(cls, unit: Unit, low: Decimal, high: Decimal, step: Decimal) -> Self:
        """Return a machine whose loads go from `low` to at most `high` in even steps; raise PlanError otherwise."""
        if step <= 0 or high < low or (high - low) // step >= BASES_MAX:
            raise PlanError(
                QT_TRANSLATE_NOOP("Plan", "Steps of {step} from {low} to {high} cannot be made."),
                step=step,
                low=low,
                high=high,
            )
        return cls(unit, tuple(low + step * number for number in range(int((high - low) // step) + 1)))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote; raise PlanError where it is something else."""
        try:
            return msgspec.json.decode(text, type=cls)
        except msgspec.DecodeError as error:
            raise PlanError(
                QT_TRANSLATE_NOOP("Plan", "The loads of a machine cannot be read: {problem}"), problem=str(error)
            ) from error

    def to_json(self) -> str:
        """Write all of it as one JSON object; weights are strings, so that none is rounded."""
        return msgspec.json.encode(self).decode()

    @property
    def step(self) -> Decimal | None:
        """The one step between all bases; None where there is none, or only one base."""
        steps = {after - before for before, after in zip(self.bases, self.bases[1:], strict=False)}
        return steps.pop() if len(steps) == 1 else None

    @cached_property
    def loads(self) -> tuple[Decimal, ...]:
        """Every load that can be built, from the lightest on, up to LOAD_MAX."""
        reached = 0
        for base in self.bases:
            reached |= self._reached[0] << self._whole(base)
        return tuple(self._weight(number) for number in _set_bits(reached & self._limit))

    def loading(self, load: Decimal) -> Loading | None:
        """Return how `load` is built, with the heaviest base and the heaviest plates; None where it cannot be."""
        if not load.is_finite() or load % self._weight(1):
            return None
        for base in reversed(self.bases):
            rest = self._whole(load - base)
            if rest >= 0 and self._reached[0] >> rest & 1:
                return Loading(base, tuple(self._plates_for(rest)))
        return None

    @cached_property
    def _places(self) -> int:
        weights = (*self.bases, *(plate.weight for plate in self.plates))
        return max(0, *(-weight.normalize().as_tuple().exponent for weight in weights))

    @cached_property
    def _limit(self) -> int:
        return (1 << self._whole(LOAD_MAX) + 1) - 1

    @cached_property
    def _reached(self) -> list[int]:
        """What the plates from the n-th kind on add up to: bit w is set where they can weigh w in whole parts."""
        reached = [1]
        for plate in reversed(self.plates):
            sums, weight = reached[0], self._pair(plate)
            for _ in range(plate.count // self.ends):
                sums |= sums << weight & self._limit
            reached.insert(0, sums)
        return reached

    def _plates_for(self, rest: int) -> Iterator[Decimal]:
        """Yield the plates on each end that weigh `rest` in all; there are such."""
        for plate, others in zip(self.plates, self._reached[1:], strict=True):
            weight = self._pair(plate)
            count = min(plate.count // self.ends, rest // weight)
            while not others >> rest - count * weight & 1:
                count -= 1
            rest -= count * weight
            yield from (plate.weight,) * count

    def _pair(self, plate: Plate) -> int:
        return self._whole(plate.weight) * self.ends

    def _whole(self, weight: Decimal) -> int:
        return int(weight.scaleb(self._places))

    def _weight(self, whole: int) -> Decimal:
        return Decimal(format_decimal(Decimal(whole).scaleb(-self._places)))


def parse_weights(text: str) -> tuple[Decimal, ...]:
    """Read weights between blanks or semicolons, as in “5 10 12.5 17,5”; raise PlanError for anything else."""
    words = re.split(r"[\s;]+|,\s+", text.strip().rstrip(",;"))
    for word in filter(None, words):
        if not re.fullmatch(r"[0-9]{1,4}([.,][0-9]{1,3})?", word):
            raise PlanError(
                QT_TRANSLATE_NOOP("Plan", "“{word}” is not a weight. Write numbers with blanks between: 5 10 12.5."),
                word=word,
            )
    return tuple(Decimal(word.replace(",", ".")) for word in words if word)


def below(loads: Sequence[Decimal], value: Decimal) -> Decimal | None:
    """Return the heaviest of the sorted `loads` that is lighter than `value`; None where there is none."""
    place = bisect_left(loads, value)
    return loads[place - 1] if place else None


def above(loads: Sequence[Decimal], value: Decimal) -> Decimal | None:
    """Return the lightest of the sorted `loads` that is heavier than `value`; None where there is none."""
    place = bisect_right(loads, value)
    return loads[place] if place < len(loads) else None


def nearest(loads: Sequence[Decimal], value: Decimal) -> Decimal:
    """Return which of the sorted `loads`, at least one, is nearest to `value`; of two the lighter."""
    place = bisect_left(loads, value)
    around = loads[max(place - 1, 0) : place + 1]
    return min(around, key=lambda load: abs(load - value))


def _check_weight(weight: Decimal) -> None:
    places = -weight.normalize().as_tuple().exponent if weight.is_finite() else 0
    if not (weight.is_finite() and 0 <= weight <= LOAD_MAX) or places > PLACES_MAX:
        raise PlanError(
            QT_TRANSLATE_NOOP("Plan", "A weight of {weight} cannot be; use 0 to {limit} with up to {places} decimals."),
            weight=format_decimal(weight) if weight.is_finite() else weight,
            limit=LOAD_MAX,
            places=PLACES_MAX,
        )


def _set_bits(bits: int) -> Iterator[int]:
    """Yield the numbers of the bits that are set, from the lowest on."""
    written = f"{bits:b}"[::-1]
    place = written.find("1")
    while place >= 0:
        yield place
        place = written.find("1", place + 1)
