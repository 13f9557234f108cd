# SPDX-License-Identifier: MIT
"""The fields of a set that a person may change, how they hang together, and what was changed in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from calftimer.core.catalogue import Catalogue, variant_of
from calftimer.core.edit import REPS_DONE_MAX, TENSION_MAX_S
from calftimer.core.plan import (
    FOOT_ANGLE_RANGE_DEG,
    FootDirection,
    FootPosition,
    RangeOfMotion,
    SetKind,
    Side,
)
from calftimer.core.record import SetRecord
from calftimer.ui.log.columns import RecordWords
from calftimer.ui.log.fields import BarField, Field, ListField, TempoField
from calftimer.ui.log.moment_field import MomentField, NoteField
from calftimer.ui.log.number_fields import LoadField, SecondsField, StepField
from calftimer.ui.wording import catalogue_text, foot_text, kind_name, range_name, side_name

_RIR_MOST = 5  # and more
_FOOT_STEP_DEG = 5

translate = QCoreApplication.translate


def feet() -> list[FootPosition]:
    """Return the positions one steps through, from toes in to toes out."""
    positions = []
    for direction, (low, high) in FOOT_ANGLE_RANGE_DEG.items():
        angles = range(low, high + 1, _FOOT_STEP_DEG)
        ordered = reversed(angles) if direction is FootDirection.IN else angles
        positions += [FootPosition(direction, angle) for angle in ordered]
    return positions


def _given_text(value: float | None, most: float | None = None) -> str:
    """Write a number that need not be given; `most` stands for itself and more."""
    if value is None:
        return translate("LogField", "not given")
    return f"{value:g}+" if value == most else f"{value:g}"


class SetFields:
    """The fields, by the names that their values have in a `SetRecord`.

    An exercise brings its knee position with it, and its own equipment to choose from.
    """

    def __init__(self, now: Callable[[], datetime], parent: QWidget) -> None:
        self._catalogue: Catalogue | None = None
        self._records: tuple[SetRecord, ...] = ()
        self._exercise = ListField(translate("LogField", "Exercise"), parent=parent)
        self._variant = ListField(translate("LogField", "Equipment"), parent=parent)
        self._athlete = ListField(translate("LogField", "Athlete"), parent=parent)
        self._load = LoadField(translate("LogField", "Load"), parent=parent)
        self.tempo = TempoField(translate("LogField", "Tempo"), parent=parent)
        self._kind = ListField(
            translate("LogField", "Kind"), [(kind, kind_name(kind)) for kind in SetKind], parent=parent
        )
        self._reps = StepField(translate("LogField", "Reps"), range(REPS_DONE_MAX + 1), str, parent=parent)
        self._seconds = SecondsField(translate("LogField", "Seconds held"), TENSION_MAX_S, parent=parent)
        self._pace = StepField(translate("LogField", "Pace lost at rep"), [None], _given_text, parent=parent)
        self.by_name: dict[str, Field] = {
            "reps": self._reps,
            "time_under_tension_s": self._seconds,
            "load": self._load,
            "rir": StepField(
                translate("LogField", "Reps in reserve"),
                [None, *(float(reps) for reps in range(_RIR_MOST + 1))],
                lambda value: _given_text(value, _RIR_MOST),
                parent=parent,
            ),
            "pain": StepField(translate("LogField", "Pain, 0 to 10"), [None, *range(11)], _given_text, parent=parent),
            "pace_lost_rep": self._pace,
            "note": NoteField(parent=parent),
            "kind": self._kind,
            "side": BarField(translate("LogField", "Side"), [(side, side_name(side)) for side in Side], parent=parent),
            "foot": StepField(translate("LogField", "Feet"), feet(), foot_text, parent=parent),
            "range_of_motion": ListField(
                translate("LogField", "Range"), [(part, range_name(part)) for part in RangeOfMotion], parent=parent
            ),
            "tempo": self.tempo,
            "started_at": MomentField(now, parent=parent),
            "exercise": self._exercise,
            "variant": self._variant,
            "athlete_id": self._athlete,
        }
        self._exercise.changed.connect(self._on_exercise)
        self._variant.changed.connect(self._equip_load)
        self._kind.changed.connect(lambda: self._show_what_counts([self._kind.value]))
        self._reps.changed.connect(lambda: self._offer_pace(self._reps.value))

    @property
    def is_changed(self) -> bool:
        """Whether a person changed anything, be it right or wrong."""
        return bool(self._changed())

    @property
    def changes(self) -> dict[str, object]:
        """What a person changed, as fields of a `SetRecord`; ask `problem` first."""
        changes = {name: field.value for name, field in self._changed().items()}
        if "exercise" in changes:
            changes["variant"] = self._variant.value
            changes["knee"] = self._catalogue.exercise(self._exercise.value).knee
        return changes

    @property
    def problem(self) -> str:
        """What is wrong with what was entered; empty where it can be kept."""
        return next((field.problem for field in self._changed().values() if field.problem), "")

    def show(
        self, records: Sequence[SetRecord], catalogue: Catalogue, words: RecordWords, athletes: Mapping[str, str]
    ) -> None:
        """Show the values of `records`; `athletes` (id → name) are those there are to choose from."""
        self._catalogue, self._records = catalogue, tuple(records)
        one = records[0]
        names = {exercise.id: catalogue_text(exercise.name) for exercise in catalogue.exercises.values()}
        own = {self._exercise_of(record): words.exercise(record.exercise) for record in records}
        self._exercise.set_choices({**own, **names}.items())
        self._athlete.set_choices({**athletes, one.athlete_id: words.athlete(one.athlete_id)}.items())
        self._athlete.setVisible(len(athletes) > 1)
        self._offer_equipment({self._exercise_of(record) for record in records})
        self._offer_pace(max(min(record.reps for record in records), one.pace_lost_rep or 0))
        self._show_what_counts([record.kind for record in records])
        for name, field in self.by_name.items():
            field.show_values([self._value(record, name) for record in records])
        self._equip_load()

    def _changed(self) -> dict[str, Field]:
        """Return what was changed and is to be seen: the reps of what has become a hold are no longer meant."""
        return {name: field for name, field in self.by_name.items() if not field.isHidden() and self._differs(name)}

    def _differs(self, name: str) -> bool:
        """Tell whether a field was changed, and not back to what it was in each set."""
        field = self.by_name[name]
        if not field.is_changed or field.problem:
            return field.is_changed
        return any(self._value(record, name) != field.value for record in self._records)

    def _value(self, record: SetRecord, name: str) -> object:
        if name == "exercise":
            return self._exercise_of(record)
        if name == "variant":
            return self._variant_of(record)
        return record.started_local if name == "started_at" else getattr(record, name)

    def _show_what_counts(self, kinds: Iterable[SetKind]) -> None:
        """A hold has seconds, any other set has reps and a pace; of both together neither can be changed as one."""
        timed = {kind.is_timed for kind in kinds}
        self._seconds.setVisible(timed == {True})
        self._reps.setVisible(timed == {False})
        self._pace.setVisible(timed == {False})

    def _offer_pace(self, reps: int) -> None:
        self._pace.offer([None, *range(1, reps + 1)])

    def _exercise_of(self, record: SetRecord) -> str:
        """Return today's id of a set's exercise; its own where nobody knows it."""
        known = self._catalogue.exercises_in_log().get(record.exercise)
        return known.id if known else record.exercise

    def _variant_of(self, record: SetRecord) -> str:
        known = self._catalogue.exercises_in_log().get(record.exercise)
        variant = variant_of(known, record.variant) if known else None
        return variant.id if variant else record.variant

    def _offer_equipment(self, exercise_ids: set[str]) -> None:
        """Offer the equipment of the one exercise that all sets have; of several there is none to choose."""
        exercise = self._catalogue.exercises_in_log().get(next(iter(exercise_ids)))
        if len(exercise_ids) > 1 or exercise is None:
            self._variant.set_choices(())
        else:
            self._variant.set_choices((variant.id, catalogue_text(variant.name)) for variant in exercise.variants)
        self._variant.setEnabled(len(exercise_ids) == 1)

    def _equip_load(self) -> None:
        """Let the load be one of the equipment shown; sets of several exercises have none in common."""
        exercise = self._catalogue.exercises_in_log().get(self._exercise.value) if self._variant.isEnabled() else None
        self._load.set_equipment(exercise, (exercise and self._variant.value) or "")

    def _on_exercise(self) -> None:
        """Another exercise has other equipment; the same one stays where it has that, too."""
        before = self._variant.value
        self._offer_equipment({self._exercise.value})
        exercise = self._catalogue.exercises_in_log().get(self._exercise.value)
        if exercise is not None:
            kept = variant_of(exercise, before) if before else None
            self._variant.show_values([(kept or exercise.variants[0]).id])
            self._variant.is_changed = True
        self._equip_load()
