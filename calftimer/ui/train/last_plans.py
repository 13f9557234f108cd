# SPDX-License-Identifier: MIT
"""The last choices of each exercise, kept among the settings so that the next set is as it was left."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import Choice, plan_from, usual_sides
from calftimer.core.exercise import Exercise
from calftimer.core.plan import Load, RangeOfMotion, SetKind, SetPlan, Side, parse_load
from calftimer.core.tempo import Tempo, parse_tempo
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
            range_of_motion=RangeOfMotion(read("range_of_motion", RangeOfMotion.FULL.value)),
        )
    except (InputError, ValueError):
        return None


def write_plan(kept: QSettings, plan: SetPlan) -> None:
    """Keep the choices for the plan's exercise in `kept`; of a hold beside those of the last set that moved."""
    is_timed = plan.kind.is_timed
    moves = (("hold", str(plan.tempo)),) if is_timed else (("tempo", str(plan.tempo)), ("reps", plan.reps))
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
        ("range_of_motion", plan.range_of_motion.value),
        (f"load-{plan.variant}", str(plan.load)),
    ):
        kept.setValue(f"{group}/{key}", value)


def read_moving(kept: QSettings, catalogue: Catalogue, exercise: Exercise) -> tuple[int, Tempo]:
    """Return reps and tempo of the last choice for an exercise that was no hold, or the exercise's own."""
    group = f"plan-{exercise.id}"
    try:
        tempo, reps = parse_tempo(str(kept.value(f"{group}/tempo"))), int(kept.value(f"{group}/reps"))
    except (InputError, ValueError, TypeError):
        tempo, reps = None, 0
    if tempo is None or hold_of(tempo) is not None:  # so a hold was kept by programs before
        return exercise.reps, parse_tempo(catalogue.tempos[exercise.tempo].tempo)
    return reps, tempo


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
            int(read("reps_least")) if read("reps_least") else None,
            read("stretches").lower() == "true",
            parse_load(read("drop_load")) if read("drop_load") else None,
        )
    except (InputError, ValueError):
        return Choice(plan, usual)


def write_choice(kept: QSettings, choice: Choice) -> None:
    """Keep all that is chosen for an exercise in `kept`."""
    write_plan(kept, choice.plan)
    group = f"plan-{choice.plan.exercise}"
    for key, value in (
        ("sides", choice.sides.value),
        ("reps_least", choice.reps_least or ""),
        ("stretches", choice.stretches),
        ("drop_load", str(choice.drop_load or "")),
    ):
        kept.setValue(f"{group}/{key}", value)
