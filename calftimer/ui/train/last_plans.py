# SPDX-License-Identifier: MIT
"""The last choices of each exercise, kept among the settings so that the next set is as it was left."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSettings

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import Choice, plan_from, usual_sides
from calftimer.core.exercise import Exercise
from calftimer.core.plan import Load, RangeOfMotion, SetKind, SetPlan, Side, parse_load
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import Sides
from calftimer.core.workout import hold_of
from calftimer.errors import InputError


def read_plan(kept: QSettings, catalogue: Catalogue, exercise_id: str) -> SetPlan | None:
    """Return the last choices for an exercise that `kept` holds, or None where there are none that still hold."""
    ids = catalogue.ids_in_log(catalogue.exercise(exercise_id))
    groups = (f"plan-{known}" for known in ids)
    group = next((group for group in groups if kept.contains(f"{group}/variant")), None)
    if group is None:
        return None

    def read(key: str, otherwise: str = "") -> str:
        return str(kept.value(f"{group}/{key}", otherwise))

    try:
        kind = SetKind(read("kind", SetKind.WORKING.value))
        return plan_from(
            catalogue,
            exercise_id,
            variant=read("variant"),
            foot=read("foot"),
            start=read("start"),
            tempo=read("hold", read("tempo")) if kind.is_timed else read("tempo"),
            reps=1 if kind.is_timed else int(read("reps")),
            sets=int(read("sets")),
            load=read("load"),
            rest_s=int(read("rest_s")),
            # Not written by programs that did not know them.
            kind=kind,
            side=Side(read("side", Side.BOTH.value)),
            range_of_motion=RangeOfMotion.FULL if kind.is_timed else _read_range(kept, group),
        )
    except (InputError, ValueError):
        return None


def _read_range(kept: QSettings, group: str) -> RangeOfMotion:
    """Return the range of movement; programs that did not know it wrote none. Raise ValueError for what is none."""
    return RangeOfMotion(str(kept.value(f"{group}/range_of_motion", RangeOfMotion.FULL.value)))


def write_plan(kept: QSettings, plan: SetPlan) -> None:
    """Keep the choices for the plan's exercise in `kept`; of a hold beside those of the last set that moved."""
    moves: tuple[tuple[str, object], ...] = (("hold", str(plan.tempo)),)
    if not plan.kind.is_timed:
        range_of_motion = plan.range_of_motion.value
        moves = (("tempo", str(plan.tempo)), ("reps", plan.reps), ("range_of_motion", range_of_motion))
    group = f"plan-{plan.exercise}"
    for key, value in (
        ("variant", plan.variant),
        ("foot", str(plan.foot)),
        ("start", plan.start.value),
        *moves,
        ("sets", plan.sets),
        ("load", str(plan.load)),
        ("rest_s", plan.rest_s),
        ("kind", plan.kind.value),
        ("side", plan.side.value),
        (f"load-{plan.variant}", str(plan.load)),
    ):
        kept.setValue(f"{group}/{key}", value)


def read_moving(kept: QSettings, catalogue: Catalogue, exercise: Exercise) -> Choice:
    """Return the last choice for an exercise that was no hold, as far as a hold has nothing of it; else its own."""
    group, own = f"plan-{exercise.id}", Choice(plan_from(catalogue, exercise.id))
    try:
        tempo, reps = parse_tempo(str(kept.value(f"{group}/tempo"))), int(kept.value(f"{group}/reps"))
        if hold_of(tempo) is not None:  # so a hold was kept by programs before
            return own
        plan = replace(own.plan, tempo=tempo, reps=reps, range_of_motion=_read_range(kept, group))
        return Choice(plan, reps_least=_read_least(kept, group), stretches=_read_stretches(kept, group))
    except (InputError, ValueError, TypeError):
        return own


def _read_least(kept: QSettings, group: str) -> int | None:
    least = str(kept.value(f"{group}/reps_least", ""))
    return int(least) if least else None


def _read_stretches(kept: QSettings, group: str) -> bool:
    return str(kept.value(f"{group}/stretches", "")).lower() == "true"


def read_load(kept: QSettings, exercise_id: str, variant_id: str) -> Load | None:
    """Return the last load on one piece of equipment that `kept` holds, or None where there is none."""
    try:
        return parse_load(str(kept.value(f"plan-{exercise_id}/load-{variant_id}", "")))
    except InputError:
        return None


def read_choice(kept: QSettings, catalogue: Catalogue, exercise_id: str) -> Choice | None:
    """Return the last choices for an exercise with all that goes beyond a plan, or None where none still hold."""
    plan = read_plan(kept, catalogue, exercise_id)
    if plan is None:
        return None
    group = f"plan-{plan.exercise}"

    def read(key: str) -> str:
        return str(kept.value(f"{group}/{key}", ""))

    try:
        usual = usual_sides(catalogue.exercise(plan.exercise))
        sides = Sides(plan.side.value) if plan.side is not Side.BOTH else usual
        return Choice(
            plan,
            Sides(read("sides")) if read("sides") else sides,
            None if plan.kind.is_timed else _read_least(kept, group),
            not plan.kind.is_timed and _read_stretches(kept, group),
            parse_load(read("drop_load")) if read("drop_load") else None,
        )
    except (InputError, ValueError):
        return Choice(plan, usual)


def write_choice(kept: QSettings, choice: Choice) -> None:
    """Keep all that is chosen for an exercise in `kept`; beside a hold what it has nothing of stays."""
    write_plan(kept, choice.plan)
    group = f"plan-{choice.plan.exercise}"
    kept.setValue(f"{group}/sides", choice.sides.value)
    kept.setValue(f"{group}/drop_load", str(choice.drop_load or ""))
    if not choice.plan.kind.is_timed:
        kept.setValue(f"{group}/reps_least", choice.reps_least or "")
        kept.setValue(f"{group}/stretches", choice.stretches)
