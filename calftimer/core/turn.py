# SPDX-License-Identifier: MIT
"""One set that is due, whose it is, and the orders in which sets are due.

A visit to the gym is a row of turns: the sets of a workout, left and right leg, the exercises of a superset and
the partners at one laptop are all turns in an order. Nothing else knows why the order is as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import zip_longest

from calftimer.core.plan import SetKind, SetPlan, Side

# Who trains where nobody made a profile; the log has this athlete from its beginning, without a name.
FIRST_ATHLETE = "00000000-0000-7000-8000-000000000001"

# Rests, the count-in of the next set included:
SWITCH_S = 10  # to change the leg
TRANSITION_S = 15  # to go over to the next exercise of a superset
DROP_S = 15  # to take plates off before a drop set


class Sides(Enum):
    """Which legs an exercise is done with: EACH is the left one alone, then the right one, in every set."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"
    EACH = "each"

    @property
    def legs(self) -> tuple[Side, ...]:
        """The sides of the sets that make up one set of the plan, in order."""
        return (Side.LEFT, Side.RIGHT) if self is Sides.EACH else (Side(self.value),)


@dataclass(frozen=True, slots=True)
class Turn:
    """One set that is due.

    `set_number` counts from 1 among the sets of this plan and athlete; the left and the right leg's sets share a
    number. `exercise_number` is the exercise's place in the visit, from 1. `rest_s` is the rest planned before it,
    counted from the end of the same athlete's last set; it means nothing for an athlete's first. A turn that
    `follows_on` belongs to the same athlete's turn before it: nobody comes between.
    """

    plan: SetPlan
    set_number: int = 1
    athlete_id: str = FIRST_ATHLETE
    exercise_number: int = 1
    rest_s: int = 0
    follows_on: bool = False

    @property
    def is_set(self) -> bool:
        """Whether it counts as a set: a stretch after a set does not, one that is done for itself does."""
        return not (self.follows_on and self.plan.kind is SetKind.STRETCH)


def turns_of(
    plan: SetPlan, athlete_id: str = FIRST_ATHLETE, *, sides: Sides | None = None, exercise_number: int = 1
) -> tuple[Turn, ...]:
    """Return the sets of one exercise; `sides` None is the plan's own side.

    The second leg follows on after `SWITCH_S`, whatever the plan's rest.
    """
    legs = (plan.side,) if sides is None else sides.legs
    return tuple(
        Turn(
            plan if plan.side is leg else replace(plan, side=leg),
            number,
            athlete_id,
            exercise_number,
            rest_s=SWITCH_S if place else plan.rest_s,
            follows_on=place > 0,
        )
        for number in range(1, plan.sets + 1)
        for place, leg in enumerate(legs)
    )


def rounds_of(turns: Sequence[Turn]) -> tuple[tuple[Turn, ...], ...]:
    """Return `turns` in pieces between which another athlete may train."""
    rounds: list[tuple[Turn, ...]] = []
    for turn in turns:
        if turn.follows_on and rounds:
            rounds[-1] += (turn,)
        else:
            rounds.append((turn,))
    return tuple(rounds)


def take_turns(rows: Sequence[Sequence[Turn]]) -> tuple[Turn, ...]:
    """Return the turns of partners, a round of each row in turn; a longer row goes on alone."""
    in_turn = zip_longest(*map(rounds_of, rows), fillvalue=())
    return tuple(turn for rounds in in_turn for one in rounds for turn in one)


def superset(rows: Sequence[Sequence[Turn]], transition_s: int = TRANSITION_S) -> tuple[Turn, ...]:
    """Return the turns of one athlete's exercises, a set of each in turn.

    Each further exercise follows on after `transition_s`; before the first one of a round, its own rest is due.
    """
    turns: list[Turn] = []
    for rounds in zip_longest(*map(rounds_of, rows), fillvalue=()):
        first, *others = [one for one in rounds if one]
        turns += first
        for begins, *rest in others:
            turns += (replace(begins, rest_s=transition_s, follows_on=True), *rest)
    return tuple(turns)


def followed_by(turns: Sequence[Turn], plan: SetPlan, rest_s: int = 0) -> tuple[Turn, ...]:
    """Return `turns`, each followed by one set of `plan` on the same leg after `rest_s`: a drop set, a stretch."""
    return tuple(
        due
        for turn in turns
        for due in (
            turn,
            replace(
                turn,
                plan=replace(plan, side=turn.plan.side, sets=turn.plan.sets),
                rest_s=rest_s,
                follows_on=True,
            ),
        )
    )
