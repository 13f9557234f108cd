# SPDX-License-Identifier: MIT
"""From choices to a checked plan: what was not chosen comes from the exercise's entry in the catalogue."""

from __future__ import annotations

from decimal import Decimal

from calftimer.core.catalogue import Catalogue, variant_of
from calftimer.core.plan import Load, SetPlan, Unit, parse_foot, parse_load
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.errors import QT_TRANSLATE_NOOP, UnknownNameError


def plan_from(
    catalogue: Catalogue,
    exercise_id: str,
    *,
    variant: str | None = None,
    foot: str | None = None,
    start: str | None = None,
    tempo: str | None = None,
    reps: int | None = None,
    sets: int | None = None,
    load: str | None = None,
    rest_s: int | None = None,
    count_in_s: int = 5,
    is_open_ended: bool = False,
) -> SetPlan:
    """Build the plan for an exercise; None takes the exercise's own value.

    Raises:
        InputError: an id is unknown, or a value cannot be read or trained.
    """
    exercise = catalogue.exercise(exercise_id)
    if variant is None:
        variant = exercise.variants[0].id
    elif (known := variant_of(exercise, variant)) is not None:
        variant = known.id
    else:
        raise UnknownNameError(
            QT_TRANSLATE_NOOP("Catalogue", "{exercise} has no variant “{variant}”. Choose one of: {names}."),
            exercise=exercise.name,
            variant=variant,
            names=", ".join(known.id for known in exercise.variants),
        )
    return SetPlan(
        exercise=exercise.id,
        variant=variant,
        knee=exercise.knee,
        foot=parse_foot(exercise.foot if foot is None else foot),
        tempo=parse_tempo(catalogue.tempos[exercise.tempo].tempo if tempo is None else tempo),
        start=Phase(start or exercise.start),
        load=Load(Decimal(str(exercise.load_kg)), Unit.KG) if load is None else parse_load(load),
        reps=exercise.reps if reps is None else reps,
        sets=exercise.sets if sets is None else sets,
        rest_s=exercise.rest_s if rest_s is None else rest_s,
        count_in_s=count_in_s,
        is_open_ended=is_open_ended,
    )
