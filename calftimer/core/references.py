# SPDX-License-Identifier: MIT
"""What the types of the catalogue cannot say: references must lead somewhere, values must be trainable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from calftimer.core.exercise import Exercise, TempoPreset, Variant
from calftimer.core.plan import Load, Unit, check_counts, parse_foot
from calftimer.core.template import WorkoutTemplate
from calftimer.core.tempo import parse_tempo
from calftimer.errors import InputError

if TYPE_CHECKING:
    from calftimer.core.catalogue import Catalogue

# Loads are read with three decimals; what is smaller can be neither entered nor stepped to.
LOAD_STEP_MIN = 0.001


def loose_ends(catalogue: Catalogue) -> Iterator[tuple[str, str, str, str]]:
    """Yield (table, entry id, field, problem) for each reference or value that leads nowhere."""
    old_ids = Counter(old_id for exercise in catalogue.exercises.values() for old_id in exercise.was)
    for exercise in catalogue.exercises.values():
        for field, problem in _of_exercise(catalogue, exercise, old_ids):
            yield "exercise", exercise.id, field, problem
    for preset in catalogue.tempos.values():
        for field, problem in _of_tempo(catalogue, preset):
            yield "tempo", preset.id, field, problem
    for claim in catalogue.claims.values():
        for field, problem in (
            *_missing("source", [claim.source], catalogue.sources),
            *_missing("studies", claim.studies, catalogue.studies),
            *_missing("favours", claim.favours, catalogue.muscles),
            *_missing("knee", [claim.knee], catalogue.knees),
            *_missing("exercise", [claim.exercise], catalogue.exercises),
        ):
            yield "claim", claim.id, field, problem
    for table in ("cue", "mistake", "faq", "debate", "safety"):
        for entry in catalogue.tables()[table].values():
            for field, problem in _missing("claims", entry.claims, catalogue.claims):
                yield table, entry.id, field, problem
    for table in ("faq", "range"):
        for entry in catalogue.tables()[table].values():
            for field, problem in _missing("source", [entry.source], catalogue.sources):
                yield table, entry.id, field, problem
    for template in catalogue.workouts.values():
        for field, problem in _of_workout(catalogue, template):
            yield "workout", template.id, field, problem
    for entry in catalogue.ranges.values():
        if entry.low > entry.high:
            yield "range", entry.id, "low", f"low {entry.low:g} is above high {entry.high:g}"


def _of_exercise(catalogue: Catalogue, exercise: Exercise, old_ids: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    yield from _missing("knee", [exercise.knee], catalogue.knees)
    yield from _missing("tempo", [exercise.tempo], catalogue.tempos)
    yield from _missing("trains", exercise.trains, catalogue.muscles)
    yield from _missing("sources", exercise.sources, catalogue.sources)
    yield from _missing("cues", exercise.cues, catalogue.cues)
    yield from _missing("mistakes", exercise.mistakes, catalogue.mistakes)
    yield from _unreadable("foot", lambda: parse_foot(exercise.foot))
    for count in ("reps", "sets", "rest_s"):
        yield from _unreadable(count, lambda count=count: check_counts(**{count: getattr(exercise, count)}))
    yield from _unreadable("load_kg", lambda: _load(exercise.load_kg))
    for field in ("load_step_kg", "load_step_lb"):
        step = getattr(exercise, field)
        yield from _unreadable(field, lambda step=step: _load(step))
        if step < LOAD_STEP_MIN:
            yield field, f"{field} {step:g} is below {LOAD_STEP_MIN:g}, the smallest step"
    for old_id in exercise.was:
        if old_id in catalogue.exercises:
            yield "was", f"was names “{old_id}”, which is the id of an exercise now"
        elif old_ids[old_id] > 1:
            yield "was", f"was names “{old_id}”, which more than one entry was"
    yield from _of_variants(catalogue, exercise.variants)


def _of_variants(catalogue: Catalogue, variants: Iterable[Variant]) -> Iterator[tuple[str, str]]:
    ids = Counter(variant.id for variant in variants)
    old_ids = Counter(old_id for variant in variants for old_id in variant.was)
    yield from (("variants", f"variant “{name}” stands twice") for name, count in ids.items() if count > 1)
    for old_id, count in old_ids.items():
        if old_id in ids or count > 1:
            yield "variants", f"variants: was names “{old_id}”, which another variant is or was"
    for variant in variants:
        for _, problem in _missing("sources", variant.sources, catalogue.sources):
            yield "variants", f"variant {variant.id}: {problem}"
        if variant.load_kg is not None:
            for _, problem in _unreadable("load_kg", lambda variant=variant: _load(variant.load_kg)):
                yield "variants", f"variant {variant.id}: {problem}"


def _of_tempo(catalogue: Catalogue, preset: TempoPreset) -> Iterator[tuple[str, str]]:
    yield from _missing("source", [preset.source], catalogue.sources)
    yield from _unreadable("tempo", lambda: parse_tempo(preset.tempo))


def _of_workout(catalogue: Catalogue, template: WorkoutTemplate) -> Iterator[tuple[str, str]]:
    yield from _missing("source", [template.source], catalogue.sources)
    yield from _missing("ranges", template.ranges, catalogue.ranges)
    for item in template.items:
        yield from _missing("items", [item.exercise], catalogue.exercises)
        yield from _missing("items", [item.tempo], catalogue.tempos)
        if item.foot is not None:
            yield from _unreadable("items", lambda item=item: parse_foot(item.foot))
        most = item.reps if item.reps_most is None else item.reps_most
        yield from _unreadable("items", lambda item=item, most=most: check_counts(sets=item.sets, reps=most))
        if most < item.reps:
            yield "items", f"items: reps_most {most} is below reps {item.reps}"


def _load(kilograms: float) -> Load:
    return Load(Decimal(str(kilograms)), Unit.KG)


def _missing(field: str, names: Iterable[str | None], table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name in names:
        if name is not None and name not in table:
            yield field, f"{field} names “{name}”, which is not in the catalogue"


def _unreadable(field: str, read: Callable[[], object]) -> Iterator[tuple[str, str]]:
    try:
        read()
    except InputError as error:
        yield field, f"{field}: {str(error).rstrip('.')}"
