# SPDX-License-Identifier: MIT
"""A set in words: what stands in each column of the log, planned and performed side by side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import IntEnum
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLocale

from calftimer.core.catalogue import Catalogue, variant_of
from calftimer.core.plan import SetKind
from calftimer.core.record import SetRecord, at_place
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.ui import dates
from calftimer.ui.wording import (
    athlete_name,
    catalogue_text,
    clock_text,
    foot_text,
    kind_name,
    load_text,
    number,
    phase_name,
    range_name,
    side_name,
    stop_text,
)

NOT_GIVEN = "–"

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns in their order."""

    WHEN = 0
    EXERCISE = 1
    EQUIPMENT = 2
    KNEES = 3
    FEET = 4
    LOAD = 5
    REPS = 6
    TEMPO = 7
    SET = 8
    SIDE = 9
    KIND = 10
    ATHLETE = 11
    TENSION = 12
    REST = 13
    ENDED = 14
    ENDED_AT = 15
    BEGINS = 16
    RANGE = 17
    RIR = 18
    PAIN = 19
    PACE = 20
    BODY_MASS = 21
    PLACE = 22
    NOTE = 23
    THROWN_AWAY = 24


_CHIEF = (Column.WHEN, Column.EXERCISE, Column.LOAD, Column.REPS)
_NEXT = (
    *(Column.THROWN_AWAY, Column.ATHLETE, Column.TEMPO, Column.SET, Column.KIND, Column.SIDE, Column.FEET),
    *(Column.EQUIPMENT, Column.RIR, Column.PAIN, Column.TENSION, Column.ENDED, Column.REST, Column.KNEES),
)


def chief_columns(*, has_sides: bool) -> tuple[Column, ...]:
    """Return what no line of a set is without; left and right are told apart where sets are of one leg."""
    return (*_CHIEF, Column.SIDE) if has_sides else _CHIEF


def columns_by_weight(chief: Iterable[Column]) -> list[Column]:
    """Return all columns, those that say most first: a table that is too narrow shows as many of them as fit."""
    return list(dict.fromkeys((*chief, *_NEXT, *Column)))


def column_title(column: Column) -> str:
    """Return what stands above a column."""
    return {
        Column.WHEN: translate("Log", "When"),
        Column.EXERCISE: translate("Log", "Exercise"),
        Column.EQUIPMENT: translate("Log", "Equipment"),
        Column.KNEES: translate("Log", "Knees"),
        Column.FEET: translate("Log", "Feet"),
        Column.LOAD: translate("Log", "Load"),
        Column.REPS: translate("Log", "Reps"),
        Column.TEMPO: translate("Log", "Tempo"),
        Column.SET: translate("Log", "Set"),
        Column.SIDE: translate("Log", "Side"),
        Column.KIND: translate("Log", "Kind"),
        Column.ATHLETE: translate("Log", "Athlete"),
        Column.TENSION: translate("Log", "Under tension"),
        Column.REST: translate("Log", "Rest before"),
        Column.ENDED: translate("Log", "Ended"),
        Column.ENDED_AT: translate("Log", "Ended at"),
        Column.BEGINS: translate("Log", "Begins with"),
        Column.RANGE: translate("Log", "Range"),
        Column.RIR: translate("Log", "In reserve"),
        Column.PAIN: translate("Log", "Pain"),
        Column.PACE: translate("Log", "Pace lost"),
        Column.BODY_MASS: translate("Log", "Body mass"),
        Column.PLACE: translate("Log", "Place in the visit"),
        Column.NOTE: translate("Log", "Note"),
        Column.THROWN_AWAY: translate("Log", "Thrown away"),
    }[column]


class RecordWords:
    """Writes sets in words, with the names of a catalogue and of the athletes (id → name)."""

    def __init__(self, catalogue: Catalogue, athletes: Mapping[str, str] = MappingProxyType({})) -> None:
        self._catalogue, self._athletes = catalogue, athletes
        self._exercises = catalogue.exercises_in_log()

    def exercise(self, exercise_id: str) -> str:
        """Return an exercise's name; its id where nobody knows it."""
        exercise = self._exercises.get(exercise_id)
        return catalogue_text(exercise.name) if exercise else exercise_id

    def variant(self, variant_id: str, exercise_id: str | None = None) -> str:
        """Return the name of equipment, as its exercise calls it where that is given; its id where nobody knows it."""
        exercises = self._exercises.values() if exercise_id is None else (self._exercises.get(exercise_id),)
        found = (variant_of(exercise, variant_id) for exercise in exercises if exercise)
        variant = next(filter(None, found), None)
        return catalogue_text(variant.name) if variant else variant_id

    def athlete(self, athlete_id: str) -> str:
        """Return an athlete's name; the first one, who may have none, is “You”."""
        known = athlete_id in self._athletes or athlete_id == FIRST_ATHLETE
        return athlete_name(self._athletes.get(athlete_id, "")) if known else athlete_id

    def cells(self, record: SetRecord) -> tuple[str, ...]:
        """Return the text of each column."""
        knee = self._catalogue.knees.get(record.knee)
        ended = at_place(record.finished_at, record.zone).time().replace(tzinfo=None) if record.finished_at else None
        return (
            moment_text(record.started_at, record.zone),
            self.exercise(record.exercise),
            self.variant(record.variant, record.exercise),
            catalogue_text(knee.name) if knee else record.knee,
            foot_text(record.foot),
            load_text(record.load, self._exercises.get(record.exercise), record.variant),
            done_text(record),
            str(record.tempo),
            translate("Log", "{number} of {sets}").format(number=record.set_number, sets=record.sets_target),
            side_name(record.side),
            kind_name(record.kind),
            self.athlete(record.athlete_id),
            seconds_text(record.time_under_tension_s),
            NOT_GIVEN
            if record.rest_s is None
            else translate("Log", "{taken} of {planned}").format(
                taken=clock_text(record.rest_s), planned=clock_text(record.rest_target_s)
            ),
            stop_text(record.stop_reason),
            QLocale().toString(ended, QLocale.FormatType.ShortFormat) if ended else NOT_GIVEN,
            phase_name(record.start),
            range_name(record.range_of_motion),
            NOT_GIVEN if record.rir is None else number(record.rir, 1),
            NOT_GIVEN if record.pain is None else translate("Log", "{pain} of 10").format(pain=record.pain),
            NOT_GIVEN
            if record.pace_lost_rep is None
            else translate("Log", "at rep {rep}").format(rep=record.pace_lost_rep),
            NOT_GIVEN
            if record.body_mass_kg is None
            else translate("Log", "{mass} kg").format(mass=number(record.body_mass_kg, 1)),
            translate("Log", "exercise {number}").format(number=record.exercise_number),
            record.note,
            _here_text(record.deleted_at) if record.deleted_at else "",
        )


def moment_text(moment: datetime, zone: str) -> str:
    """Write a moment as the clock on the wall of its place showed it."""
    return dates.moment_text(at_place(moment, zone))


def _here_text(moment: datetime) -> str:
    """Write a moment by this computer's clock: a set from a journey is thrown away at home."""
    return dates.moment_text(moment.astimezone())


def seconds_text(seconds: float) -> str:
    """Write seconds, to a tenth."""
    return translate("Log", "{seconds} s").format(seconds=number(seconds, 1))


def done_text(record: SetRecord) -> str:
    """Write what was done of what was planned: seconds of a timed set, reps of any other."""
    if record.kind.is_timed:
        planned_s = float(record.tempo.time_under_tension_s(record.reps_target))
        return translate("Log", "{seconds} s of {target} s").format(
            seconds=number(record.time_under_tension_s, 1), target=number(planned_s, 1)
        )
    if record.kind is SetKind.AMRAP:
        return translate("Log", "{reps} of {target} or more").format(reps=record.reps, target=record.reps_target)
    return translate("Log", "{reps} of {target}").format(reps=record.reps, target=record.reps_target)
