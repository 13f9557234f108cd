# SPDX-License-Identifier: MIT
"""A workout: a list of exercises with planned sets, as a person arranges it before a visit.

Items that are joined form a superset: their sets are done in rounds. A drop set and the stretch after a set are
nothing else: the lighter set, or the stretch, joined to the set that it follows. Everything here is a value; each
change returns a new workout, so what was can be had back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from calftimer.core.plan import (
    FootPosition,
    Load,
    RangeOfMotion,
    SetKind,
    SetPlan,
    Side,
    check_counts,
)
from calftimer.core.tempo import PHASES, Phase, Tempo
from calftimer.core.turn import Sides
from calftimer.errors import QT_TRANSLATE_NOOP, PlanError

NAME_LENGTH_MAX = 80
ITEMS_MAX = 60
STRETCH_S = 20
AFTER_A_SET = (SetKind.DROP, SetKind.STRETCH)

_RANGE = QT_TRANSLATE_NOOP("Plan", "A range of {low} to {high} reps is no range; the second number is the larger one.")
_TIMED = QT_TRANSLATE_NOOP("Plan", "A hold is one long pause, at the top or in the stretch; {tempo} is not.")
_NAME = QT_TRANSLATE_NOOP("Plan", "The name of a workout has at most {limit} letters.")
_MANY = QT_TRANSLATE_NOOP("Plan", "A workout holds at most {limit} exercises.")


@dataclass(frozen=True, slots=True)
class WorkoutItem:
    """The planned sets of one exercise; ids are the catalogue's, the knee is the exercise's own.

    `reps` to `reps_most` is a range to work up in; None is no range. `rest_s` comes before each set; of a superset's
    rests that of the first item counts. `joins_next` joins it to the item after it. A timed item (`kind.is_timed`) is
    one rep of one long pause.

    `theirs` are athlete ids with what each of these does in its place, None for nothing; the item is what the others
    do, if it is not `only_theirs`. See `together`; a saved workout has none of it.

    Raises:
        PlanError: a number cannot be trained, or a timed item has no single pause.
    """

    exercise: str
    variant: str
    foot: FootPosition
    tempo: Tempo
    start: Phase
    load: Load
    sets: int
    reps: int
    rest_s: int
    reps_most: int | None = None
    kind: SetKind = SetKind.WORKING
    sides: Sides = Sides.BOTH
    range_of_motion: RangeOfMotion = RangeOfMotion.FULL
    joins_next: bool = False
    theirs: tuple[tuple[str, WorkoutItem | None], ...] = ()
    only_theirs: bool = False

    def __post_init__(self) -> None:
        self.plan("")
        if self.reps_most is not None and self.reps_most < self.reps:
            raise PlanError(_RANGE, low=self.reps, high=self.reps_most)
        check_counts(reps=self.reps)
        if self.kind.is_timed and (self.reps != 1 or hold_of(self.tempo) is None):
            raise PlanError(_TIMED, tempo=self.tempo)

    def plan(self, knee: str) -> SetPlan:
        """Return the item's sets as a plan: up to the upper end of its range; its side means nothing for EACH."""
        return SetPlan(
            exercise=self.exercise,
            variant=self.variant,
            knee=knee,
            foot=self.foot,
            tempo=self.tempo,
            start=self.start,
            load=self.load,
            reps=self.reps if self.reps_most is None else self.reps_most,
            sets=self.sets,
            rest_s=self.rest_s,
            side=Side.BOTH if self.sides is Sides.EACH else Side(self.sides.value),
            kind=self.kind,
            range_of_motion=self.range_of_motion,
        )


def item_of(plan: SetPlan, sides: Sides | None = None, reps_least: int | None = None) -> WorkoutItem:
    """Return a plan as an item; `sides` None are the plan's own. From `reps_least` on its reps are a range."""
    is_range = reps_least is not None and reps_least < plan.reps
    return WorkoutItem(
        exercise=plan.exercise,
        variant=plan.variant,
        foot=plan.foot,
        tempo=plan.tempo,
        start=plan.start,
        load=plan.load,
        sets=plan.sets,
        reps=reps_least if is_range else plan.reps,
        reps_most=plan.reps if is_range else None,
        rest_s=plan.rest_s,
        kind=plan.kind,
        sides=sides or Sides(plan.side.value),
        range_of_motion=plan.range_of_motion,
    )


def hold_of(tempo: Tempo) -> Phase | None:
    """Return the pause that the tempo is nothing but; None where the heel moves, too."""
    lasting = [phase for phase in PHASES if tempo.seconds(phase)]
    return lasting[0] if len(lasting) == 1 and lasting[0].is_pause else None


def hold_tempo(phase: Phase, seconds: Fraction | int) -> Tempo:
    """Return the tempo of holding `phase`, a pause, for `seconds`."""
    return Tempo(*(Fraction(seconds) if each is phase else Fraction(0) for each in PHASES))


def with_stretch(item: WorkoutItem, seconds: int = STRETCH_S) -> tuple[WorkoutItem, WorkoutItem]:
    """Return an item with a loaded stretch after each of its sets, both legs or the one that worked."""
    stretch = replace(
        item,
        kind=SetKind.STRETCH,
        tempo=hold_tempo(Phase.BOTTOM, seconds),
        reps=1,
        reps_most=None,
        range_of_motion=RangeOfMotion.FULL,
        joins_next=False,
    )
    return replace(item, joins_next=True), stretch


def with_drop(item: WorkoutItem, load: Load) -> tuple[WorkoutItem, WorkoutItem]:
    """Return an item with a lighter drop set right after each of its sets."""
    drop = replace(item, kind=SetKind.DROP, load=load, joins_next=False)
    return replace(item, kind=SetKind.WORKING, joins_next=True), drop


def supersets(items: Sequence[WorkoutItem]) -> list[tuple[int, ...]]:
    """Return the places of the items that are joined to each other; an item alone is a superset of one."""
    groups: list[list[int]] = []
    for place in range(len(items)):
        if place and items[place - 1].joins_next:
            groups[-1].append(place)
        else:
            groups.append([place])
    return [tuple(group) for group in groups]


@dataclass(frozen=True, slots=True)
class Workout:
    """Items in the order in which they are done. `id` is empty where it is in no log; `name` is a person's own.

    Raises:
        PlanError: the name is too long, or there are more than `ITEMS_MAX` items.
    """

    id: str = ""
    name: str = ""
    items: tuple[WorkoutItem, ...] = ()

    def __post_init__(self) -> None:
        if len(self.name) > NAME_LENGTH_MAX:
            raise PlanError(_NAME, limit=NAME_LENGTH_MAX)
        if len(self.items) > ITEMS_MAX:
            raise PlanError(_MANY, limit=ITEMS_MAX)

    def with_items(self, items: Iterable[WorkoutItem]) -> Workout:
        """Return the workout with other items; the last of them joins nothing."""
        kept = tuple(items)
        if kept and kept[-1].joins_next:
            kept = (*kept[:-1], replace(kept[-1], joins_next=False))
        return replace(self, items=kept)

    def replaced(self, place: int, items: Sequence[WorkoutItem]) -> Workout:
        """Return it with `items` in the place of one; the last of them is joined as that one was."""
        joined = self.items[place].joins_next
        new = [*items[:-1], replace(items[-1], joins_next=joined)] if items else []
        return self.with_items([*self.items[:place], *new, *self.items[place + 1 :]])

    def duplicated(self, place: int) -> tuple[Workout, int]:
        """Return it with a copy of an item, alone after the item's superset, and the place of the copy."""
        groups: list[tuple[int, ...]] = []
        for group in supersets(self.items):
            groups += [group, (place,)] if place in group else [group]
        after = next(group[-1] + 1 for group in supersets(self.items) if place in group)
        return self._in_order(groups), after

    def removed(self, place: int) -> Workout:
        """Return it without an item and what follows on its sets; the rest of its superset stays together."""
        gone = (place, *self._after(place))
        groups = [[other for other in group if other not in gone] for group in supersets(self.items)]
        return self._in_order(groups)

    def _after(self, place: int) -> Iterator[int]:
        """Yield the places of the drop sets and stretches that follow on the sets of an item."""
        item = self.items[place]
        group = next(group for group in supersets(self.items) if place in group)
        if item.kind in AFTER_A_SET and place != group[0]:
            return
        for other in group[group.index(place) + 1 :]:
            if self.items[other].kind not in AFTER_A_SET or self.items[other].exercise != item.exercise:
                return
            yield other

    def joined(self, place: int, on: bool) -> Workout:
        """Return it with an item joined to the next one, or parted from it."""
        items = list(self.items)
        items[place] = replace(items[place], joins_next=on)
        return self.with_items(items)

    def moved(self, place: int, by: int) -> tuple[Workout, int]:
        """Return it with an item one step up (`by` -1) or down (+1), and the place where it is then.

        In a superset it goes past its neighbour, at the superset's edge out of it; alone it goes past a whole one.
        """
        groups = [list(group) for group in supersets(self.items)]
        number = next(number for number, group in enumerate(groups) if place in group)
        group = groups[number]
        within = group.index(place)
        if 0 <= within + by < len(group):
            group[within], group[within + by] = group[within + by], group[within]
        elif len(group) > 1:
            group.remove(place)
            groups.insert(number + (1 if by > 0 else 0), [place])
        elif 0 <= number + by < len(groups):
            groups[number], groups[number + by] = groups[number + by], groups[number]
        order = [each for group in groups for each in group]
        return self._in_order(groups), order.index(place)

    def placed(self, place: int, before: int) -> tuple[Workout, int]:
        """Return it with an item put before another place (the length: at the end), and the place where it is then.

        Within its superset it stays in it; elsewhere it stands alone.
        """
        groups = [list(group) for group in supersets(self.items)]
        own = next(group for group in groups if place in group)
        is_within = len(own) > 1 and own[0] <= before <= own[-1] + 1
        own.remove(place)
        if is_within:
            own.insert(sum(other < before for other in own), place)
        else:
            at = (number for number, group in enumerate(groups) if group and group[-1] >= before)
            groups.insert(next(at, len(groups)), [place])
        return self._in_order(groups), [each for group in groups for each in group].index(place)

    def _in_order(self, groups: Iterable[Sequence[int]]) -> Workout:
        """Return it with its items in supersets of these places."""
        items = [
            replace(self.items[place], joins_next=number < len(group) - 1)
            for group in groups
            for number, place in enumerate(group)
        ]
        return self.with_items(items)
