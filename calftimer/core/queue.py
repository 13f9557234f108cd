# SPDX-License-Identifier: MIT
"""What is still to come of a visit, changed on the way: a set skipped, moved up, done once more, an exercise added.

`done` are the turns of a visit up to the present one, `turns` those after it, which are returned changed. Turns that
follow on belong to the one before them and go with it. Of a round that has begun, what is left stays first, for the
athlete stands at the machine. Sets are counted anew after each change, as they will be done: what is skipped leaves
no gap, and a number that is in the log is not given twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calftimer.core.plan import SETS_MAX
from calftimer.core.turn import Turn, rounds_of

Turns = tuple[Turn, ...]


def is_begun(rounds: Sequence[Turns]) -> bool:
    """Tell whether the first round is the rest of one whose first set is done."""
    return bool(rounds) and rounds[0][0].follows_on


def without(done: Sequence[Turn], turns: Sequence[Turn], number: int) -> Turns:
    """Return `turns` without the round of that number, from 0."""
    rounds = rounds_of(turns)
    return _counted(done, (*rounds[:number], *rounds[number + 1 :]))


def moved_up(done: Sequence[Turn], turns: Sequence[Turn], number: int) -> Turns:
    """Return `turns` with a round one place earlier; as they are where it cannot go further, or is the same there."""
    rounds = rounds_of(turns)
    if number < (2 if is_begun(rounds) else 1):
        return tuple(turns)
    order = list(rounds)
    order[number - 1], order[number] = order[number], order[number - 1]
    return _counted(done, order)


def once_more(done: Sequence[Turn], turns: Sequence[Turn], number: int) -> Turns:
    """Return `turns` with one set more of what a round is, after the last of its kind; as they are at the limit."""
    rounds = rounds_of(turns)
    kind = _kind(rounds[number][0])
    if max(turn.set_number for turn in (*done, *turns) if _kind(turn) == kind) >= SETS_MAX:
        return tuple(turns)
    last = max(place for place, others in enumerate(rounds) if _kind(others[0]) == kind)
    first, *others = rounds[last]
    more = (replace(first, rest_s=first.plan.rest_s, follows_on=False), *others)
    return _counted(done, (*rounds[: last + 1], more, *rounds[last + 1 :]))


def added(done: Sequence[Turn], turns: Sequence[Turn], exercise: Sequence[Turn], *, at_end: bool) -> Turns:
    """Return `turns` with another exercise, which gets a number of its own, at the end or after the present one.

    `exercise` are the sets of all who do it. After the present one means: after the sets that are left of what each
    athlete did last.
    """
    before = (*done, *turns)
    most = max(turn.exercise_number for turn in before)
    new = tuple(replace(turn, exercise_number=most + turn.exercise_number) for turn in exercise)
    present = {turn.athlete_id: _kind(turn) for turn in done}.values()  # the last one of each holds
    rounds = rounds_of(turns)
    places = (place for place, others in enumerate(rounds, 1) if any(_kind(turn) in present for turn in others))
    place = len(rounds) if at_end else max(places, default=int(is_begun(rounds)))
    return _counted(done, (*rounds[:place], *rounds_of(new), *rounds[place:]))


def _kind(turn: Turn) -> tuple[str, int]:
    """Return what its set is counted among: the sets of one athlete's exercise."""
    return turn.athlete_id, turn.exercise_number


def _counted(done: Sequence[Turn], rounds: Sequence[Turns]) -> Turns:
    """Return the turns of `rounds` numbered as they will be done, all of one exercise a round in one set."""
    counts = {_kind(turn): turn.set_number for turn in done}
    numbered: list[Turn] = []
    for place, others in enumerate(rounds):
        begun = {_kind(turn) for turn in rounds_of(done)[-1]} if place == 0 and is_begun(rounds) else set()
        for kind in dict.fromkeys(map(_kind, others)):
            counts[kind] = counts.get(kind, 0) + (kind not in begun)
        numbered += (replace(turn, set_number=counts[_kind(turn)]) for turn in others)
    return tuple(replace(turn, plan=replace(turn.plan, sets=counts[_kind(turn)])) for turn in numbered)
