# SPDX-License-Identifier: MIT
"""What partners do in one visit, as one list: an item, and with it what each of the others does in its place.

Each athlete's own row, supersets included, is read back from the list as it was put in. What is moved, removed, joined
or parted in the list is so for all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TypeVar

from calftimer.core.workout import WorkoutItem, supersets

_Cell = dict[str, WorkoutItem]  # by athlete, what they do in one place of the list
_Each = TypeVar("_Each")


def together(items_of: Mapping[str, Sequence[WorkoutItem]], lead: str) -> tuple[WorkoutItem, ...]:
    """Return the items of several athletes, by their ids, as one list in the order of `lead`'s, who is one of them.

    Supersets that begin with the same exercise are one superset; what only some of them do stands between the others.
    """
    groups: list[list[_Cell]] = []
    for athlete_id in sorted(items_of, key=lambda athlete_id: athlete_id != lead):  # others keep their order
        items = items_of[athlete_id]
        own = [[{athlete_id: items[place]} for place in group] for group in supersets(items)]
        groups = [
            [{**(mine or {}), **(theirs or {})} for mine, theirs in _pairs(had or [], has or [], _what)]
            for had, has in _pairs(groups, own, lambda group: _any(group[0]).exercise)
        ]
    others = [athlete_id for athlete_id in items_of if athlete_id != lead]
    return tuple(
        replace(
            cell.get(lead, _any(cell)),
            joins_next=number < len(group) - 1,
            theirs=tuple((athlete_id, cell.get(athlete_id)) for athlete_id in others),
            only_theirs=lead not in cell,
        )
        for group in groups
        for number, cell in enumerate(group)
    )


def done_by(item: WorkoutItem, athlete_id: str) -> WorkoutItem | None:
    """Return what an athlete does in the place of an item, None for nothing: their own, else what the lead does."""
    theirs = dict(item.theirs)
    if athlete_id in theirs:
        return theirs[athlete_id]
    return None if item.only_theirs else replace(item, theirs=())


def row_of(items: Sequence[WorkoutItem], done: Callable[[WorkoutItem], WorkoutItem | None]) -> tuple[WorkoutItem, ...]:
    """Return the items of one athlete, of whom `done` tells what is done in the place of each; joined as in `items`."""
    row: list[WorkoutItem] = []
    for group in supersets(items):
        own = [mine for place in group if (mine := done(items[place])) is not None]
        row += [replace(mine, joins_next=number < len(own) - 1) for number, mine in enumerate(own)]
    return tuple(row)


def _any(cell: _Cell) -> WorkoutItem:
    return next(iter(cell.values()))


def _what(cell: _Cell) -> object:
    """Return what is alike in the cells that are one place of a list."""
    return _any(cell).exercise, _any(cell).kind


def _pairs(
    left: Sequence[_Each], right: Sequence[_Each], key: Callable[[_Each], object]
) -> Iterator[tuple[_Each | None, _Each | None]]:
    """Yield what is in both, in the order of both, side by side; what is in one alone stands beside None."""
    keys = ([key(each) for each in left], [key(each) for each in right])
    for tag, begin, end, first, last in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from zip(left[begin:end], right[first:last], strict=True)
        else:
            yield from ((each, None) for each in left[begin:end])
            yield from ((None, each) for each in right[first:last])
