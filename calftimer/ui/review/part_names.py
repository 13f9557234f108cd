# SPDX-License-Identifier: MIT
"""What the parts of a split are called that the core knows by their ids: athletes, exercises, equipment, knees."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from calftimer.core.athlete import Athlete
from calftimer.core.catalogue import Catalogue, variant_of
from calftimer.core.review.said import Said, name_of
from calftimer.core.review.sets import Sets
from calftimer.core.review.splits import Split, parts
from calftimer.ui.wording import athlete_name

_NAMED = (Split.ATHLETE, Split.EXERCISE, Split.EQUIPMENT, Split.KNEE)
_EQUIPMENT = "{exercise}, {equipment}"


def part_names(split: Split, sets: Sets, catalogue: Catalogue, athletes: Sequence[Athlete]) -> dict[Hashable, Said]:
    """Return the names of the parts that occur in `sets`; empty where the core names them."""
    if split not in _NAMED:
        return {}
    people = {athlete.id: name_of(athlete_name(athlete.name)) for athlete in athletes}
    exercises = catalogue.exercises_in_log()

    def name(key: Hashable) -> Said:
        if split is Split.ATHLETE:
            return people.get(key, name_of(str(key)))
        if split is Split.KNEE:
            return name_of(catalogue.knees[key].name if key in catalogue.knees else str(key))
        exercise_id, variant_id = key if split is Split.EQUIPMENT else (key, None)
        exercise = exercises.get(exercise_id)
        called = name_of(exercise.name if exercise else exercise_id)
        if variant_id is None:
            return called
        variant = variant_of(exercise, variant_id) if exercise else None
        return Said(_EQUIPMENT, {"exercise": called, "equipment": name_of(variant.name if variant else variant_id)})

    return {key: name(key) for key in parts(sets, split)[1]}
