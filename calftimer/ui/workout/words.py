# SPDX-License-Identifier: MIT
"""The lines in which workouts and what is still to come are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import compress
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QLocale

from calftimer.core.catalogue import Catalogue, variant_of
from calftimer.core.exercise import Exercise
from calftimer.core.plan import FootDirection, RangeOfMotion, SetKind
from calftimer.core.repeat import DoneItem, PastVisit
from calftimer.core.template import WorkoutTemplate
from calftimer.core.tempo import Phase
from calftimer.core.together import Part, own_parts
from calftimer.core.turn import Sides, Turn
from calftimer.core.workout import AFTER_A_SET, WorkoutItem, hold_of
from calftimer.ui.dates import day_text
from calftimer.ui.stage.words import Cast, leg_text
from calftimer.ui.wording import (
    catalogue_text,
    clock_text,
    foot_text,
    kind_name,
    load_text,
    number,
    range_name,
    range_text,
    sides_name,
    within_line,
)

translate = QCoreApplication.translate
Shown = TypeVar("Shown")
_SETS_TOLD = 6  # one by one; more are a range


def template_text(template: WorkoutTemplate) -> str:
    """Return how often a workout that ships is meant to be done, and whose it is."""
    often = translate("Workout", "{days} × a week.").format(days=catalogue_text(template.days_a_week))
    return f"{often} {catalogue_text(template.note)}"


def visit_name(visit: PastVisit) -> str:
    """Return what a past visit is called as a workout."""
    return translate("Workout", "Visit of {day}").format(day=day_text(visit.began))


def visit_time(visit: PastVisit) -> str:
    """Return when a past visit was: “Tue 17 Nov 2026, 18:02”."""
    locale, began = QLocale(), visit.began.replace(tzinfo=None)
    day = locale.toString(began, translate("Date", "ddd d MMM yyyy"))
    time = locale.toString(began.time(), QLocale.FormatType.ShortFormat)
    return translate("Workout", "{day}, {time}").format(day=day, time=time)


def visit_text(visit: PastVisit, present: str, names: Mapping[str, str], catalogue: Catalogue) -> str:
    """Return what an athlete (`present`, an id) did in a visit, a line each, and with whom, by their `names`."""
    lines = []
    for each in _without_what_follows(visit.done_of[present], lambda each: each.item):
        item = each.item
        sides = "" if item.sides is Sides.BOTH else within_line(sides_name(item.sides))
        load = load_text(item.load) if item.load.value else ""
        done = ", ".join(filter(None, (done_text(each), load, sides)))
        line = translate("Workout", "{exercise}: {done}")
        lines.append(line.format(exercise=exercise_text(item, catalogue), done=done))
    others = ", ".join(name for athlete_id, name in names.items() if athlete_id in visit.items_of.keys() - {present})
    if others:
        lines.append(translate("Workout", "with {names}").format(names=others))
    return "\n".join(lines)


def summary_text(items: Sequence[WorkoutItem], catalogue: Catalogue) -> str:
    """Return what is done in a workout."""
    shown = _without_what_follows(items, lambda item: item)
    return " · ".join(f"{exercise_text(item, catalogue)} {sets_text(item)}" for item in shown)


def _without_what_follows(them: Sequence[Shown], item_of: Callable[[Shown], WorkoutItem]) -> list[Shown]:
    """Return items, or what has one, but for what only follows a set: a drop set or stretch joined to it."""
    items = list(map(item_of, them))
    joined = (False, *(item.joins_next for item in items))
    kept = (not follows or item.kind not in AFTER_A_SET for item, follows in zip(items, joined, strict=False))
    return list(compress(them, kept))


def exercise_text(item: WorkoutItem, catalogue: Catalogue) -> str:
    """Return exercise and equipment, also of an exercise that was taken out; its id where nobody knows it."""
    exercise = catalogue.exercises_in_log().get(item.exercise)
    if exercise is None:
        return item.exercise
    name = catalogue_text(exercise.name)
    return name if len(exercise.variants) == 1 else f"{name} · {_equipment_text(item, exercise)}"


def _equipment_text(item: WorkoutItem, exercise: Exercise) -> str:
    return catalogue_text((variant_of(exercise, item.variant) or exercise.variants[0]).name)


def sets_text(item: WorkoutItem) -> str:
    """Return sets and reps, or sets and seconds: “3 × 8–12”."""
    if item.kind.is_timed:
        seconds = number(float(item.tempo.rep_s))
        return translate("Workout", "{sets} × {seconds} s").format(sets=item.sets, seconds=seconds)
    reps = range_text(item.reps, item.reps_most or item.reps)
    if item.kind is SetKind.AMRAP:
        reps = translate("Workout", "{reps} or more").format(reps=reps)
    return translate("Workout", "{sets} × {reps}").format(sets=item.sets, reps=reps)


def done_text(done: DoneItem) -> str:
    """Return the sets that were done: “3 × 12” alike, “4 + 3 + 1” one by one; “2 × 7–8” of legs that differ."""
    every = frozenset().union(*done.reps)
    if done.item.kind.is_timed:
        return sets_text(done.item)
    if len(every) > 1 and len(done.reps) <= _SETS_TOLD and all(len(legs) == 1 for legs in done.reps):
        return " + ".join(number(float(reps)) for (reps,) in done.reps)
    reps = range_text(min(every), max(every))
    return translate("Workout", "{sets} × {reps}").format(sets=len(done.reps), reps=reps)


def kind_text(item: WorkoutItem) -> str:
    """Return what the sets are for; nothing for working sets, and for those whose reps say it."""
    if item.kind is SetKind.HOLD:
        is_top = hold_of(item.tempo) is Phase.TOP
        return translate("Workout", "hold at the top") if is_top else translate("Workout", "hold at the bottom")
    return "" if item.kind in (SetKind.WORKING, SetKind.AMRAP) else kind_name(item.kind)


def parts_text(parts: Sequence[Part]) -> str:
    """Name parts of an item, as in “load, reps”."""
    names = {
        Part.LOAD: translate("Workout", "load"),
        Part.SETS: translate("Workout", "sets"),
        Part.REPS: translate("Workout", "reps"),
        Part.REST: translate("Workout", "rest"),
        Part.TEMPO: translate("Workout", "tempo"),
        Part.FEET: translate("Workout", "feet"),
        Part.LEGS: translate("Workout", "legs"),
        Part.RANGE_OF_MOTION: translate("Workout", "range of movement"),
        Part.EQUIPMENT: translate("Workout", "equipment"),
    }
    return ", ".join(names[part] for part in parts)


def details_text(
    item: WorkoutItem, shares: Sequence[tuple[str, WorkoutItem]], catalogue: Catalogue, *, gap_s: int | None
) -> str:
    """Return the numbers of an item on one line; `shares` is what partners do of it by name, empty for one alone.

    `gap_s` are the seconds after which it follows on what it is joined to; None: its own rest counts.
    """
    usual = _position_texts(item, gap_s)
    load = _load_text(item, catalogue)
    if shares:
        load = ", ".join(_share_text(name, own, item, catalogue, gap_s) for name, own in shares)
    elif item.only_theirs:
        load = translate("Workout", "nobody now")
    after = translate("Workout", "after {seconds} s").format(seconds=gap_s)
    parts = [after if gap_s else "", kind_text(item), sets_text(item), load, *usual]
    return " · ".join(part for part in parts if part)


def _position_texts(item: WorkoutItem, gap_s: int | None) -> tuple[str, ...]:
    """Return legs, feet, range, tempo and rest, each empty where it goes without saying."""
    rest = translate("Workout", "rest {time}").format(time=clock_text(item.rest_s))
    return (
        "" if item.sides is Sides.BOTH else within_line(sides_name(item.sides)),
        "" if item.foot.direction is FootDirection.STRAIGHT else within_line(foot_text(item.foot)),
        "" if item.range_of_motion is RangeOfMotion.FULL else range_name(item.range_of_motion),
        "" if item.kind.is_timed else str(item.tempo),
        rest if gap_s is None else "",
    )


def _share_text(name: str, own: WorkoutItem, usual: WorkoutItem, catalogue: Catalogue, gap_s: int | None) -> str:
    """Return who does it with which load, and all else in which it is not the `usual`."""
    sets, parts = sets_text(own), own_parts([own, usual])
    texts = [name, sets if sets != sets_text(usual) else "", _load_text(own, catalogue)]
    exercise = catalogue.exercises_in_log().get(own.exercise)
    if Part.EQUIPMENT in parts and exercise is not None:
        texts.append(_equipment_text(own, exercise))
    if Part.LEGS in parts:
        texts.append(within_line(sides_name(own.sides)))
    if Part.FEET in parts:
        texts.append(within_line(foot_text(own.foot)))
    if Part.RANGE_OF_MOTION in parts:
        texts.append(range_name(own.range_of_motion))
    if Part.TEMPO in parts and not own.kind.is_timed:
        texts.append(str(own.tempo))
    if Part.REST in parts and gap_s is None:
        texts.append(translate("Workout", "rest {time}").format(time=clock_text(own.rest_s)))
    return " ".join(filter(None, texts))


def _load_text(item: WorkoutItem, catalogue: Catalogue) -> str:
    return load_text(item.load, catalogue.exercises_in_log().get(item.exercise), item.variant)


def turn_text(turn: Turn, cast: Cast, *, names: bool) -> str:
    """Return one set that is to come; with `names` whose it is."""
    count = translate("Workout", "set {number} of {sets}").format(number=turn.set_number, sets=turn.plan.sets)
    exercise = catalogue_text(cast.exercise(turn.plan.exercise).name)
    name = cast.name(turn.athlete_id) if names else ""
    return " · ".join(part for part in (name, exercise, count, *_particulars(turn, cast)) if part)


def following_text(turn: Turn, first: Turn, cast: Cast) -> str:
    """Return a set that comes right after `first`: only what is different."""
    same = turn.plan.exercise == first.plan.exercise
    exercise = "" if same else catalogue_text(cast.exercise(turn.plan.exercise).name)
    return "+ " + " · ".join(part for part in (exercise, *_particulars(turn, cast)) if part)


def _particulars(turn: Turn, cast: Cast) -> tuple[str, str, str]:
    """Return kind, leg and load; no kind where it is a working set."""
    kind = "" if turn.plan.kind is SetKind.WORKING else kind_name(turn.plan.kind)
    load = load_text(turn.plan.load, cast.exercise(turn.plan.exercise), turn.plan.variant)
    return kind, leg_text(turn.plan.side), load
