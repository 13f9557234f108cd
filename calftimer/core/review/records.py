# SPDX-License-Identifier: MIT
"""Best sets, matched: only sets of one `Setting` compete, for a record without its tempo and feet says nothing.

Two kinds, both fit for 15 to 30 reps: the most reps with a load, and the heaviest load within a range of reps.
Of equals the first one is the record.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from calftimer.core.catalogue import Catalogue
from calftimer.core.review.counting import are_lifts
from calftimer.core.review.metric import Explanation, Quantity
from calftimer.core.review.said import Said, name_of
from calftimer.core.review.sets import Sets, Setting
from calftimer.core.review.splits import key_name
from calftimer.core.review.table import Column, Table, text_column
from calftimer.errors import QT_TRANSLATE_NOOP

MATCHED = Explanation(
    QT_TRANSLATE_NOOP(
        "Review",
        "Only matched sets are compared: the same exercise and equipment, leg, foot angle, kind of set, range of "
        "motion and tempo. A slower tempo gives fewer reps, so a record without its tempo would not be one.",
    )
)
_BAND = QT_TRANSLATE_NOOP("Review", "{low}–{high} reps")


@dataclass(frozen=True, slots=True)
class Band:
    """A range of reps, both ends included, and which source names it."""

    low: int
    high: int
    source: str

    @property
    def id(self) -> str:
        """The band as it stands in JSON: 8-12."""
        return f"{self.low}-{self.high}"

    @property
    def name(self) -> Said:
        """What the band is called."""
        return Said(_BAND, {"low": self.low, "high": self.high})


def bands(catalogue: Catalogue) -> tuple[Band, ...]:
    """Return the ranges of reps that the two articles give, lowest first: 8–12, 10–20, 15–25, 20–30."""
    found = [
        Band(int(entry.low), int(entry.high), entry.source)
        for entry in catalogue.ranges.values()
        if entry.quantity == "reps" and catalogue.sources[entry.source].kind == "article"
    ]
    return tuple(sorted(found, key=lambda band: (band.low, band.high)))


@dataclass(frozen=True, slots=True)
class Record:
    """One best set: what it is matched by, its load and reps, its date and id in the log."""

    setting: Setting
    load_kg: float
    reps: int
    day: date
    set_id: str


def most_reps(sets: Sets) -> tuple[Record, ...]:
    """Return for each setting and load the set with the most reps; the heaviest first within a setting."""
    sets = sets.take(are_lifts(sets))
    _, loads = np.unique(sets.load_kg, return_inverse=True)
    groups = sets.setting * (loads.max(initial=0) + 1) + loads
    return _records(sets, _first_of(groups, -sets.reps))


def heaviest(sets: Sets, band: Band) -> tuple[Record, ...]:
    """Return for each setting the heaviest set with reps within `band`, with the most reps of those."""
    sets = sets.take(are_lifts(sets) & (sets.reps >= band.low) & (sets.reps <= band.high))
    return _records(sets, _first_of(sets.setting, -sets.load_kg, -sets.reps))


def _first_of(groups: np.ndarray, *keys: np.ndarray) -> np.ndarray:
    """Return the place of each group's first set, by `keys` and then by time (the order of the sets)."""
    order = np.lexsort((*reversed(keys), groups))  # stable: equals stay in the order of time
    return order[np.unique(groups[order], return_index=True)[1]]


def _records(sets: Sets, places: np.ndarray) -> tuple[Record, ...]:
    """Return the records at `places`, by setting and then from heavy to light."""
    places = places[np.lexsort((-sets.load_kg[places], sets.setting[places]))]
    return tuple(
        Record(
            sets.settings[sets.setting[place]],
            float(sets.load_kg[place]),
            int(sets.reps[place]),
            sets.days[place].item(),
            sets.ids[place],
        )
        for place in places
    )


def records_table(records: Sequence[Record], catalogue: Catalogue) -> Table:
    """Return records as rows, with all that they are matched by."""
    exercises = catalogue.exercises_in_log()

    def names(setting: Setting) -> tuple[Said, Said]:
        exercise = exercises.get(setting.exercise)
        variant = exercise and exercise.variant(setting.variant)
        return (
            name_of(exercise.name if exercise else setting.exercise),
            name_of(variant.name if variant else setting.variant),
        )

    def texts(column_id: str, name: str, values: list[object]) -> Column:
        return Column(column_id, Said(name), Quantity.TEXT, text_column(values))

    settings = [record.setting for record in records]
    return Table(
        (
            Column(
                "day",
                Said(QT_TRANSLATE_NOOP("Review", "Day")),
                Quantity.DATE,
                np.array([record.day for record in records], dtype="datetime64[D]"),
            ),
            Column(
                "load",
                Said(QT_TRANSLATE_NOOP("Review", "Load")),
                Quantity.MASS,
                np.array([record.load_kg for record in records]),
            ),
            Column(
                "reps",
                Said(QT_TRANSLATE_NOOP("Review", "Reps")),
                Quantity.REPS,
                np.array([record.reps for record in records], dtype=float),
            ),
            texts("exercise", QT_TRANSLATE_NOOP("Review", "Exercise"), [names(one)[0] for one in settings]),
            texts("equipment", QT_TRANSLATE_NOOP("Review", "Equipment"), [names(one)[1] for one in settings]),
            texts("side", QT_TRANSLATE_NOOP("Review", "Leg"), [key_name(one.side) for one in settings]),
            texts("foot", QT_TRANSLATE_NOOP("Review", "Feet"), [key_name(one.foot) for one in settings]),
            texts("tempo", QT_TRANSLATE_NOOP("Review", "Tempo"), [str(one.tempo) for one in settings]),
            texts("kind", QT_TRANSLATE_NOOP("Review", "Kind"), [key_name(one.kind) for one in settings]),
            texts("range", QT_TRANSLATE_NOOP("Review", "Range"), [key_name(one.range_of_motion) for one in settings]),
        ),
        (Said(MATCHED.text),),
    )
