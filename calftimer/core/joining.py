# SPDX-License-Identifier: MIT
"""Another athlete takes over the next set of a visit, and from then on they train in turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from calftimer.core.plan import SETS_MAX, Load, SetPlan
from calftimer.core.queue import is_begun
from calftimer.core.turn import Turn, rounds_of, take_turns


def joined_by(
    done: Sequence[Turn], turns: Sequence[Turn], athlete_id: str, load_of: Callable[[SetPlan, SetPlan], Load]
) -> tuple[Turn, ...]:
    """Return the `turns` that come after `done`, the present one included there, with an athlete's set next.

    Who has sets to come begins with the first of them. Who has none gets as many of what is due as are left of it
    for the one whose it is, each with the load that `load_of(plan, first)` returns for its plan, where `first` is that
    of the first set of the exercise in its round: a drop set is to be lighter. Then all train in turn. What is left of
    a round that has begun stays first.
    """
    rounds = rounds_of(turns)
    begun = 1 if is_begun(rounds) else 0
    if rounds[begun:] and rounds[begun][0].athlete_id == athlete_id:
        return tuple(turns)
    rows: dict[str, list[Turn]] = {athlete_id: []}
    for others in rounds[begun:]:
        rows.setdefault(others[0].athlete_id, []).extend(others)
    if not rows[athlete_id]:
        pattern = rounds[begun] if rounds[begun:] else rounds_of((*done, *turns))[-1]
        left = [others for others in rounds[begun:] if _is_of(others[0], pattern[0].athlete_id, pattern[0])]
        first = [*done, *(turn for others in rounds[:begun] for turn in others)]  # what begins before theirs
        before = max((turn.set_number for turn in first if _is_of(turn, athlete_id, pattern[0])), default=0)
        firsts = {turn.plan.exercise: turn.plan for turn in reversed(pattern)}
        last = min(before + max(len(left), 1), SETS_MAX)
        rows[athlete_id] = [
            replace(
                turn,
                athlete_id=athlete_id,
                set_number=number,
                plan=replace(turn.plan, load=load_of(turn.plan, firsts[turn.plan.exercise]), sets=last),
            )
            for number in range(before + 1, last + 1)
            for turn in pattern
        ]
    return (*(turn for others in rounds[:begun] for turn in others), *take_turns(list(rows.values())))


def _is_of(turn: Turn, athlete_id: str, like: Turn) -> bool:
    """Tell whether a turn is an athlete's, of the same exercise of the visit."""
    return (turn.athlete_id, turn.exercise_number) == (athlete_id, like.exercise_number)
