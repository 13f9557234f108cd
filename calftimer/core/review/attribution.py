# SPDX-License-Identifier: MIT
"""Which muscle a set counts for, and how much.

Neutral, the default: a set counts whole for each muscle that its exercise trains, wherever the toes point.

By a source: as `core.emphasis` reads its claims. The muscle it puts first counts whole, the others by a weight for
each level. No source gives such a number, so the weights are the program's own; they are shown and can be changed.
What a source says nothing of is counted neutrally.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from calftimer.core.catalogue import Catalogue
from calftimer.core.emphasis import Level, emphasis
from calftimer.core.exercise import Exercise
from calftimer.core.plan import FOOT_ANGLE_DEFAULT_DEG, FootDirection, FootPosition
from calftimer.core.review.metric import Explanation, Quantity
from calftimer.core.review.said import Said, name_of
from calftimer.core.review.sets import Sets, Setting
from calftimer.core.review.splits import key_name
from calftimer.core.review.table import Column, Table, text_column
from calftimer.errors import QT_TRANSLATE_NOOP, InputError

_ORDER = (Level.MOST, Level.MORE, Level.SHARE, Level.LESS)
_OUT_OF_RANGE = QT_TRANSLATE_NOOP("Review", "A set cannot count {weight} times for a muscle; use 0 to 1.")
ATTRIBUTION = Explanation(
    QT_TRANSLATE_NOOP(
        "Review",
        "A set counts whole for each muscle that its exercise trains. By a source instead: whole for the muscle that "
        "the source puts first for these knees and toes, and in part for the others. No source gives numbers; the "
        "parts are ours, and you can change them.",
    )
)


@dataclass(frozen=True, slots=True)
class LevelWeights:
    """What a set counts for a muscle of each level, beside one that comes before it: 0 to 1."""

    more: float = 0.75
    share: float = 0.5
    less: float = 0.25

    def __post_init__(self) -> None:
        for weight in (self.more, self.share, self.less):
            _check(weight)

    def of(self, level: Level, first: Level) -> float:
        """Return the weight of a level where `first` is the highest that any muscle has."""
        if level is first:
            return 1.0
        return {Level.MORE: self.more, Level.SHARE: self.share, Level.LESS: self.less}[level]


@dataclass(frozen=True)
class Attribution:
    """How much a set counts for each muscle, by exercise and direction of the toes.

    `source` is the id of the source it follows, None for neutral. `changed` holds what the reader set.
    """

    source: str | None
    muscles: tuple[str, ...]
    weights: Mapping[tuple[str, FootDirection], Mapping[str, float]]
    changed: Mapping[tuple[str, FootDirection], Mapping[str, float]] = field(default_factory=dict)

    def of(self, exercise: str, direction: FootDirection) -> Mapping[str, float]:
        """Return the weight of each muscle; 0 for all where the exercise is not known."""
        place = (exercise, direction)
        return dict.fromkeys(self.muscles, 0.0) | self.weights.get(place, {}) | self.changed.get(place, {})

    def with_weight(self, exercise: str, direction: FootDirection, muscle: str, weight: float) -> Attribution:
        """Return this attribution with one weight changed; raise InputError outside 0 to 1."""
        _check(weight)
        place = (exercise, direction)
        return replace(self, changed={**self.changed, place: {**self.changed.get(place, {}), muscle: weight}})

    def per_set(self, sets: Sets, muscle: str) -> np.ndarray:
        """Return what each set counts for `muscle`."""

        def weight(setting: Setting) -> float:
            return self.of(setting.exercise, setting.foot.direction)[muscle]

        return sets.per_setting(weight)

    def table(self, catalogue: Catalogue) -> Table:
        """Return all weights: a row for each exercise and direction of the toes, a column for each muscle."""
        places = [(exercise, direction) for exercise in _known(catalogue) for direction in FootDirection]
        exercises = text_column([name_of(exercise.name) for exercise, _ in places])
        toes = text_column([key_name(direction) for _, direction in places])
        return Table(
            (
                Column("exercise", Said(QT_TRANSLATE_NOOP("Review", "Exercise")), Quantity.TEXT, exercises),
                Column("toes", Said(QT_TRANSLATE_NOOP("Review", "Toes")), Quantity.TEXT, toes),
                *(
                    Column(
                        muscle,
                        name_of(catalogue.muscles[muscle].lay_name),
                        Quantity.NUMBER,
                        np.array([self.of(exercise.id, direction)[muscle] for exercise, direction in places]),
                        muscle,
                    )
                    for muscle in self.muscles
                ),
            )
        )


def neutral(catalogue: Catalogue) -> Attribution:
    """Return the attribution that takes no side: 1 for each muscle that the exercise trains."""
    weights = {
        (exercise.id, direction): dict.fromkeys(exercise.trains, 1.0)
        for exercise in _known(catalogue)
        for direction in FootDirection
    }
    return Attribution(None, tuple(catalogue.muscles), weights)


def by_source(catalogue: Catalogue, source: str, levels: LevelWeights | None = None) -> Attribution:
    """Return the attribution that follows what `source` says of knees and toes."""
    levels = levels or LevelWeights()
    weights = dict(neutral(catalogue).weights)
    for exercise in _known(catalogue):
        for direction in FootDirection:
            foot = FootPosition(direction, FOOT_ANGLE_DEFAULT_DEG[direction])
            said = emphasis(catalogue, source, exercise, foot).levels
            if Level.NOT_SAID in said.values():
                continue
            first = min(said.values(), key=_ORDER.index)
            weights[exercise.id, direction] = {muscle: levels.of(level, first) for muscle, level in said.items()}
    return Attribution(source, tuple(catalogue.muscles), weights)


def sources_of(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the ids of the sources that `by_source` can follow, in the order of the catalogue."""
    neutral_weights = neutral(catalogue).weights
    return tuple(source for source in catalogue.sources if by_source(catalogue, source).weights != neutral_weights)


def _known(catalogue: Catalogue) -> list[Exercise]:
    return list({exercise.id: exercise for exercise in catalogue.exercises_in_log().values()}.values())


def _check(weight: float) -> None:
    if not 0 <= weight <= 1:
        raise InputError(_OUT_OF_RANGE, weight=weight)
