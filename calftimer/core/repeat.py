# SPDX-License-Identifier: MIT
"""A visit of the past as a workout, to be done again: from the sets in the log back to what was to be done.

The log has the sets, not the workout they were made from, for a visit may have had none, or may have gone otherwise
than planned. So everything is read from the sets: a second leg and what follows on a set by their set number, a
superset by its exercises taking turns. What did not go round like that is repeated in the order in which it was done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby, zip_longest

from calftimer.core.plan import REPS_MAX, SETS_MAX, Side
from calftimer.core.record import SetRecord
from calftimer.core.turn import TRANSITION_S, Sides
from calftimer.core.workout import AFTER_A_SET, WorkoutItem

# The sets of one athlete that belong together, in the order in which they were done: a set, the other leg's, and
# the drop sets and stretches after them. A row is what was done of one exercise of the visit.
_Unit = list[SetRecord]
_Row = list[_Unit]


@dataclass(frozen=True, slots=True)
class DoneItem:
    """Sets alike as an `item` to be done again, and the `reps` done in each of them, of both legs if EACH worked."""

    item: WorkoutItem
    reps: tuple[frozenset[int], ...]


@dataclass(frozen=True, slots=True)
class PastVisit:
    """A visit to be done again: when it began, on the clock of its place, and what each athlete did.

    `done_of` has the athletes by their ids, who began first standing first.
    """

    began: datetime
    done_of: Mapping[str, tuple[DoneItem, ...]]

    @property
    def items_of(self) -> dict[str, tuple[WorkoutItem, ...]]:
        """What each athlete is to do again."""
        return {athlete_id: tuple(each.item for each in done) for athlete_id, done in self.done_of.items()}


def visit_of(records: Iterable[SetRecord]) -> PastVisit:
    """Return the visit of these sets, at least one.

    Sets alike make up one item, with the most reps that were done in one of them.

    Raises:
        PlanError: a set cannot be planned as it stands in the log.
    """
    in_order = sorted(records, key=lambda record: (record.started_at, record.id))
    of_all: dict[str, list[SetRecord]] = {}
    for record in in_order:
        of_all.setdefault(record.athlete_id, []).append(record)
    done_of = {athlete_id: tuple(_items(found)) for athlete_id, found in of_all.items()}
    return PastVisit(in_order[0].started_local, done_of)


def _items(records: Sequence[SetRecord]) -> Iterator[DoneItem]:
    """Yield the items of one athlete's sets, which are in the order in which they were done."""
    for part in _parts(_units(records)):
        rows: dict[int, _Row] = {}
        for unit in part:
            rows.setdefault(unit[0].exercise_number, []).append(unit)
        in_turn = [unit for units_of_round in zip_longest(*rows.values()) for unit in units_of_round if unit]
        if in_turn == part:
            yield from _in_turn(list(rows.values()))
        else:
            for _, run in groupby(part, key=lambda unit: unit[0].exercise_number):
                yield from _in_turn([list(run)])


def _units(records: Sequence[SetRecord]) -> list[_Unit]:
    """Return each set with the drop sets and stretches after it, and the right leg's with the left leg's before it."""
    legs: list[_Unit] = []
    for record in records:
        if (
            legs
            and record.kind in AFTER_A_SET
            and record.kind is not legs[-1][0].kind
            and _is_same(record, legs[-1][0])
        ):
            legs[-1].append(record)
        else:
            legs.append([record])
    units: list[_Unit] = []
    for leg in legs:
        before = units[-1] if units else leg
        as_left = [(Side.LEFT, *_alike(record)) for record in leg]
        if leg[0].side is Side.RIGHT and _set_of(leg[0]) == _set_of(before[0]) and _what(before) == as_left:
            units[-1] = before + leg
        else:
            units.append(leg)
    return units


def _set_of(record: SetRecord) -> tuple[int, int]:
    return record.exercise_number, record.set_number


def _is_same(record: SetRecord, first: SetRecord) -> bool:
    """Tell whether a drop set or a stretch is that of the set `first`."""
    return (_set_of(record), record.exercise, record.side) == (_set_of(first), first.exercise, first.side)


def _alike(record: SetRecord) -> tuple[object, ...]:
    """Return what sets of one item share, the leg aside."""
    positions = record.variant, record.foot, record.range_of_motion, record.start
    return record.exercise, *positions, record.tempo, record.load, record.kind


def _what(unit: _Unit) -> list[tuple[object, ...]]:
    return [(record.side, *_alike(record)) for record in unit]


def _parts(units: Sequence[_Unit]) -> Iterator[list[_Unit]]:
    """Yield the units in pieces: within one its exercises took turns, or it is one exercise.

    One set each in turn looks like no superset, but for the time that was planned for going over. A drop set whose own
    set was left out had as long, and went over to nothing.
    """
    last = {unit[0].exercise_number: place for place, unit in enumerate(units)}
    part: list[_Unit] = []
    end = -1
    for place, unit in enumerate(units):
        numbers = [other[0].exercise_number for other in part]
        goes_over = unit[0].rest_target_s == TRANSITION_S and unit[0].kind not in AFTER_A_SET
        follows_on = goes_over and len(set(numbers)) == len(numbers)
        if part and place > end and not follows_on:
            yield part
            part = []
        part.append(unit)
        end = max(end, last[unit[0].exercise_number])
    if part:
        yield part


def _in_turn(rows: Sequence[_Row]) -> Iterator[DoneItem]:
    """Yield the items of exercises that took turns, a new superset wherever one of them changed: its load, say."""
    rounds = list(zip_longest(*rows))
    begin = 0
    for place in range(1, len(rounds) + 1):
        is_over = place == len(rounds) or place - begin == SETS_MAX
        if is_over or any(
            now and before and _what(now) != _what(before)
            for before, now in zip(rounds[place - 1], rounds[place], strict=True)
        ):
            yield from _superset(rounds[begin:place])
            begin = place


def _superset(rounds: Sequence[Sequence[_Unit | None]]) -> Iterator[DoneItem]:
    """Yield the items of rounds that are all alike, joined to each other."""
    leading = next(unit for unit in rounds[0] if unit)[0].rest_target_s
    made: list[DoneItem] = []
    for number, column in enumerate(zip(*rounds, strict=True)):
        done = [unit for unit in column if unit]
        if not done:
            continue
        # The rest before a set that follows on another exercise is that of going over: its own is the others'.
        begins = (unit for unit, others in zip(column, rounds, strict=True) if unit and not any(others[:number]))
        rest_s = next((unit[0].rest_target_s for unit in begins), leading)
        side = done[0][0].side
        sides = Sides(side.value) if done[0][-1].side is side else Sides.EACH
        for place, record in enumerate(done[0]):
            if record.side is side:
                reps = (frozenset(legs.reps for legs in unit if legs.kind is record.kind) for unit in done)
                made.append(DoneItem(_item([unit[place] for unit in done], sides, rest_s), tuple(reps)))
    yield from (replace(each, item=replace(each.item, joins_next=True)) for each in made[:-1])
    yield made[-1]


def _item(records: Sequence[SetRecord], sides: Sides, rest_s: int) -> WorkoutItem:
    """Return sets that are alike as an item."""
    first = records[0]
    reps = max(record.reps for record in records) or first.reps_target
    return WorkoutItem(
        exercise=first.exercise,
        variant=first.variant,
        foot=first.foot,
        tempo=first.tempo,
        start=first.start,
        load=first.load,
        sets=len(records),
        reps=1 if first.kind.is_timed else min(reps, REPS_MAX),
        rest_s=rest_s,
        kind=first.kind,
        sides=sides,
        range_of_motion=first.range_of_motion,
    )
