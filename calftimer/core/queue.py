# SPDX-License-Identifier: MIT
"""What is still to come of a visit, changed on the way: a set skipped, moved up, done once more.

Turns that follow on belong to the one before them and go with it. Of a round that has begun, what is left stays
first, for the athlete stands at the machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calftimer.core.plan import SETS_MAX
from calftimer.core.turn import Turn, rounds_of

Rounds = tuple[tuple[Turn, ...], ...]


def is_begun(rounds: Rounds) -> bool:
    """Tell whether the first round is the rest of one whose first set is done."""
    return bool(rounds) and rounds[0][0].follows_on


def without(turns: Sequence[Turn], number: int) -> tuple[Turn, ...]:
    """Return `turns` without the round of that number, from 0."""
    rounds = rounds_of(turns)
    return _joined((*rounds[:number], *rounds[number + 1 :]))


def moved_up(turns: Sequence[Turn], number: int) -> tuple[Turn, ...]:
    """Return `turns` with a round one place earlier; as they are where it cannot go further."""
    rounds = rounds_of(turns)
    if number < (2 if is_begun(rounds) else 1):
        return tuple(turns)
    order = list(rounds)
    order[number - 1], order[number] = order[number], order[number - 1]
    return _joined(order)


def once_more(turns: Sequence[Turn], number: int) -> tuple[Turn, ...]:
    """Return `turns` with one set more of what a round is, after the last of its kind; as they are at the limit.

    The round counts on from the last set of the same athlete and exercise, and all of those that are still to come
    say how many there are now.
    """
    rounds = rounds_of(turns)
    first = rounds[number][0]
    alike = [
        place
        for place, others in enumerate(rounds)
        if (others[0].athlete_id, others[0].exercise_number) == (first.athlete_id, first.exercise_number)
    ]
    count = max(max(turn.set_number, turn.plan.sets) for place in alike for turn in rounds[place]) + 1
    if count > SETS_MAX:
        return tuple(turns)
    pattern = rounds[alike[-1]]
    added = tuple(
        replace(
            turn,
            set_number=count,
            plan=replace(turn.plan, sets=count),
            rest_s=turn.rest_s if place else turn.plan.rest_s,
            follows_on=place > 0,
        )
        for place, turn in enumerate(pattern)
    )
    counted = [_of_sets(others, count) if place in alike else others for place, others in enumerate(rounds)]
    return _joined((*counted[: alike[-1] + 1], added, *counted[alike[-1] + 1 :]))


def _of_sets(turns: Sequence[Turn], count: int) -> tuple[Turn, ...]:
    return tuple(replace(turn, plan=replace(turn.plan, sets=count)) for turn in turns)


def _joined(rounds: Sequence[Sequence[Turn]]) -> tuple[Turn, ...]:
    return tuple(turn for others in rounds for turn in others)
