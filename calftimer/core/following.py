# SPDX-License-Identifier: MIT
"""What follows on what in a workout: drop sets and stretches on their sets, and after how long."""

from __future__ import annotations

from collections.abc import Sequence

from calftimer.core.turn import DROP_S, TRANSITION_S
from calftimer.core.workout import AFTER_A_SET, WorkoutItem


def followed(items: Sequence[WorkoutItem]) -> list[int]:
    """Return for each item the place of the one on whose sets it follows, as a drop set or a stretch; else its own."""
    places: list[int] = []
    for place, item in enumerate(items):
        joined = place > 0 and items[place - 1].joins_next
        first = places[-1] if joined else place
        follows = joined and item.kind in AFTER_A_SET and items[first].exercise == item.exercise
        places.append(first if follows else place)
    return places


def gaps_s(items: Sequence[WorkoutItem]) -> list[int | None]:
    """Return for each item the seconds after which it follows on what it is joined to; None: its own rest counts."""
    gaps: list[int | None] = []
    for place, first in enumerate(followed(items)):
        if first != place:
            gaps.append(0 if items[place].kind.is_timed else DROP_S)
        else:
            gaps.append(TRANSITION_S if place > 0 and items[place - 1].joins_next else None)
    return gaps
