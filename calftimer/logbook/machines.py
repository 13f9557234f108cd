# SPDX-License-Identifier: MIT
"""The loads that exist on the machine of an exercise."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from calftimer.core.exercise import Exercise, Variant
from calftimer.core.loads import MachineLoads
from calftimer.logbook.connection import plain_errors
from calftimer.logbook.rows import marks, time_text


class Machines:
    """The machines of an open log."""

    def __init__(self, database: Database, path: Path) -> None:
        self._database, self._path = database, path
        self._connection: sqlite3.Connection = database.conn

    def read(self, exercise: Exercise, variant: Variant) -> MachineLoads | None:
        """Return the loads of `exercise` on `variant`, also under ids they had before; None where none are known."""
        exercises, variants = (exercise.id, *exercise.was), (variant.id, *variant.was)
        with plain_errors(self._path):
            row = self._connection.execute(
                f"SELECT loads FROM machines WHERE exercise IN ({marks(exercises)}) AND variant IN ({marks(variants)}) "
                "ORDER BY written_at DESC LIMIT 1",
                [*exercises, *variants],
            ).fetchone()
        return MachineLoads.from_json(row[0]) if row and row[0] else None

    def write(self, exercise: Exercise, variant: Variant, loads: MachineLoads | None, now: datetime, zone: str) -> None:
        """Keep the loads of a machine; None takes them out again."""
        row = {
            "exercise": exercise.id,
            "variant": variant.id,
            "loads": loads.to_json() if loads else None,
            "written_at": time_text(now),
            "zone": zone,
        }
        with plain_errors(self._path), self._database.atomic():
            self._database["machines"].upsert(row, pk=("exercise", "variant"))
