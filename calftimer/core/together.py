# SPDX-License-Identifier: MIT
"""What partners do in one visit, as one list: an item, and with it what each of the others does in its place.

Each athlete's own row, supersets included, is read back from the list as it was put in. What is moved, removed, joined
or parted in the list is so for all of them. What is `edited` in an item is so for all who did it alike; what is
`set_apart` is so for one of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from enum import Enum
from typing import TypeVar

from calftimer.core.plan import Load
from calftimer.core.workout import WorkoutItem, hold_of, supersets

_Cell = dict[str, WorkoutItem]  # by athlete, what they do in one place of the list
_Each = TypeVar("_Each")


class Part(Enum):
    """What of an item can be each one's own; the value is its fields."""

    LOAD = ("load",)
    SETS = ("sets",)
    REPS = ("reps", "reps_most")
    REST = ("rest_s",)
    TEMPO = ("tempo", "start")
    FEET = ("foot",)
    LEGS = ("sides",)
    RANGE_OF_MOTION = ("range_of_motion",)
    EQUIPMENT = ("variant",)

    def of(self, item: WorkoutItem) -> tuple[object, ...]:
        """Return what it is in an item."""
        return tuple(getattr(item, name) for name in self.value)


_OF_ANY_EXERCISE = (Part.SETS, Part.REPS, Part.REST)


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
        _in_one_place(cell, lead, others, joins_next=number < len(group) - 1)
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


def own_parts(items: Sequence[WorkoutItem]) -> tuple[Part, ...]:
    """Return in which parts the `items`, what several do in one place, are not all alike."""
    return tuple(part for part in Part if len({part.of(item) for item in items}) > 1)


def edited(
    before: WorkoutItem, items: Sequence[WorkoutItem], load_of: Callable[[str, WorkoutItem], Load]
) -> tuple[WorkoutItem, ...]:
    """Return `items`, what one does from now on in the place of `before`, with what the others do in it.

    In every part each of them does the new one, who did it like `before`, and else keeps their own. Loads always are
    each one's own; on another machine it is what `load_of(athlete_id, item)` returns.
    """
    made: list[WorkoutItem] = []
    for after in items:
        theirs = tuple(
            (athlete_id, own and _followed(own, before, after, athlete_id, load_of))
            for athlete_id, own in before.theirs
        )
        before = replace(after, theirs=theirs, only_theirs=before.only_theirs)
        made.append(before)
    return tuple(made)


def set_apart(
    item: WorkoutItem, doing: Mapping[str, WorkoutItem], lead: str, athlete_id: str, items: Sequence[WorkoutItem]
) -> tuple[WorkoutItem, ...]:
    """Return what stands in the place of `item` where one athlete does `items` from now on, and the others as before.

    `doing` is what each one who trains does in its place. Another exercise or kind of set goes into a place of its own.
    """
    cell = {key: own for key, own in {**dict(item.theirs), **doing}.items() if own is not None}
    others = [key for key in {**dict(item.theirs), **doing, athlete_id: None} if key != lead]
    first, *more = items
    cells = [{**cell, athlete_id: first}]
    if (first.exercise, first.kind) != (item.exercise, item.kind):
        rest = {key: own for key, own in cell.items() if key != athlete_id}
        cells = [rest, {athlete_id: first}] if rest else [{athlete_id: first}]
    joins = [*(item.joins_next for _ in cells[1:]), *(True for _ in more), item.joins_next]
    cells += [{athlete_id: each} for each in more]
    return tuple(
        _in_one_place(cell, lead, others, joins_next=joins_next) for cell, joins_next in zip(cells, joins, strict=True)
    )


def _followed(
    own: WorkoutItem,
    before: WorkoutItem,
    after: WorkoutItem,
    athlete_id: str,
    load_of: Callable[[str, WorkoutItem], Load],
) -> WorkoutItem:
    """Return what somebody who did `own` beside `before` does beside `after`."""
    is_same = own.exercise == after.exercise
    kept = [part for part in (Part if is_same else _OF_ANY_EXERCISE) if part.of(own) != part.of(before)]
    if after.kind.is_timed or own.kind.is_timed:  # one rep of one pause, the same for all
        is_held = hold_of(own.tempo) is hold_of(after.tempo)
        lost = [Part.REPS, Part.RANGE_OF_MOTION, *([] if is_held else [Part.TEMPO])]
        kept = [part for part in kept if part not in lost]
    own_values = {name: getattr(own, name) for part in kept for name in part.value}
    new = replace(after, theirs=(), only_theirs=False, **own_values)
    on_same_machine = is_same and new.variant == own.variant
    return replace(new, load=own.load if on_same_machine else load_of(athlete_id, new))


def _in_one_place(cell: _Cell, lead: str, others: Sequence[str], *, joins_next: bool) -> WorkoutItem:
    """Return as one item what each athlete of a cell does; the others, by their ids, do nothing there."""
    return replace(
        cell.get(lead, _any(cell)),
        joins_next=joins_next,
        theirs=tuple((athlete_id, cell.get(athlete_id)) for athlete_id in others),
        only_theirs=lead not in cell,
    )


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
