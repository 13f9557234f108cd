# SPDX-License-Identifier: MIT
"""What the review remembers: the part last shown, span and split, by whom sets count, and weights that were changed."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import QSettings

from calftimer.core.plan import FootDirection
from calftimer.core.review.attribution import Attribution
from calftimer.core.review.splits import Split
from calftimer.errors import InputError
from calftimer.ui.review.scope import Span

_WEIGHTS = "review/weights"


class ReviewMemory:
    """The choices of one athlete; a value that cannot be read counts as not remembered."""

    def __init__(self, kept: QSettings) -> None:
        self._kept = kept

    @property
    def part(self) -> str:
        """The part last shown."""
        return str(self._kept.value("review/part", ""))

    @part.setter
    def part(self, value: str) -> None:
        self._kept.setValue("review/part", value)

    @property
    def span(self) -> Span:
        """The span last chosen."""
        try:
            return Span[str(self._kept.value("review/span", ""))]
        except KeyError:
            return Span.QUARTER

    @span.setter
    def span(self, value: Span) -> None:
        self._kept.setValue("review/span", value.name)

    @property
    def split(self) -> Split:
        """What charts have a part for each of."""
        try:
            return Split(str(self._kept.value("review/split", "")))
        except ValueError:
            return Split.NONE

    @split.setter
    def split(self, value: Split) -> None:
        self._kept.setValue("review/split", value.value)

    @property
    def source(self) -> str:
        """By whom a set counts for a muscle: a source's id, empty for neutral."""
        return str(self._kept.value("review/source", ""))

    @source.setter
    def source(self, value: str) -> None:
        self._kept.setValue("review/source", value)

    def weighted(self, attribution: Attribution) -> Attribution:
        """Return `attribution` with the weights that were changed."""
        for exercise, toes, muscle, weight in self._weights():
            if muscle in attribution.muscles:
                try:
                    attribution = attribution.with_weight(exercise, FootDirection(toes), muscle, float(weight))
                except (InputError, ValueError):
                    continue
        return replace(attribution)

    def set_weight(self, exercise: str, direction: FootDirection, muscle: str, weight: float) -> None:
        """Remember what a set counts."""
        others = [known for known in self._weights() if known[:3] != [exercise, direction.value, muscle]]
        self._kept.setValue(_WEIGHTS, json.dumps([*others, [exercise, direction.value, muscle, weight]]))

    def reset_weights(self) -> None:
        """Forget all weights that were changed."""
        self._kept.remove(_WEIGHTS)

    def _weights(self) -> list[list]:
        try:
            read = json.loads(str(self._kept.value(_WEIGHTS, "[]")))
        except ValueError:
            return []
        return (
            [entry for entry in read if isinstance(entry, list) and len(entry) == 4] if isinstance(read, list) else []
        )
