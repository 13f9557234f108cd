# SPDX-License-Identifier: MIT
"""What a person writes down for an exercise on one piece of equipment: a note, and the machine's settings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from pathlib import Path

from sqlite_utils import Database

from calftimer.core.exercise import Exercise, Variant
from calftimer.logbook.connection import plain_errors
from calftimer.logbook.rows import marks, time_text

NOTE_MAX = 500  # letters; the table refuses more


class NoteField(Enum):
    """One line of what is written down, in the order in which a machine is set up."""

    SEAT = "seat"
    PIN = "pin"
    FOOT_PLATE = "foot_plate"
    NOTE = "note"


class Notes:
    """The notes of an open log."""

    def __init__(self, database: Database, path: Path) -> None:
        self._database, self._path = database, path

    def read(self, exercise: Exercise, variant: Variant) -> Mapping[NoteField, str]:
        """Return what is written for `exercise` on `variant`, also under ids they had before; no empty texts."""
        exercises, variants = (exercise.id, *exercise.was), (variant.id, *variant.was)
        with plain_errors(self._path):
            rows = self._database.conn.execute(
                "SELECT field, text FROM notes "
                f"WHERE exercise IN ({marks(exercises)}) AND variant IN ({marks(variants)}) ORDER BY written_at",
                [*exercises, *variants],
            ).fetchall()
        written = {NoteField(field): text for field, text in rows}  # the last written holds
        return {field: written[field] for field in NoteField if written.get(field)}

    def write(
        self, exercise: Exercise, variant: Variant, field: NoteField, text: str, now: datetime, zone: str
    ) -> None:
        """Keep `text`, at most NOTE_MAX letters of it; an empty one clears the field."""
        row = {
            "exercise": exercise.id,
            "variant": variant.id,
            "field": field.value,
            "text": text.strip()[:NOTE_MAX],
            "written_at": time_text(now),
            "zone": zone,
        }
        with plain_errors(self._path), self._database.atomic():
            self._database["notes"].upsert(row, pk=("exercise", "variant", "field"))
