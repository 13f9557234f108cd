# SPDX-License-Identifier: MIT
"""A person's own workouts, and their past visits, to begin a visit from."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from sqlite_utils import Database
from uuid_utils import uuid7

from calftimer.core.plan import FootDirection, FootPosition, Load, RangeOfMotion, SetKind, Unit, format_decimal
from calftimer.core.record import SetRecord
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.turn import Sides
from calftimer.core.workout import Workout, WorkoutItem
from calftimer.errors import QT_TRANSLATE_NOOP, PlanError
from calftimer.logbook.connection import plain_errors
from calftimer.logbook.finding import IN_LOG
from calftimer.logbook.rows import marks, record_from, time_text
from calftimer.logbook.steps import Steps

# Read row by row until there are enough: the cost is that of the newest visits, however long the log is.
_SESSIONS = f"SELECT session_id FROM sets INDEXED BY sets_by_start WHERE {IN_LOG} AND athlete_id = ? "
_SESSIONS += "ORDER BY started_at DESC, id DESC"
# Nobody does a thousand sets in a visit; a log that was put together elsewhere may have all of its sets in one.
_SETS = f"SELECT * FROM sets INDEXED BY sets_of_session WHERE session_id = ? AND {IN_LOG} ORDER BY started_at, id "
_SETS += "LIMIT 1000"


class Workouts:
    """The saved workouts of an open log; discarding one is a step that can be undone."""

    def __init__(self, database: Database, path: Path, steps: Steps) -> None:
        self._connection: sqlite3.Connection = database.conn
        self._path = path
        self._steps = steps

    def read(self) -> list[Workout]:
        """Return the saved workouts by name."""
        return self._read("deleted_at IS NULL", "name COLLATE NOCASE, id")

    def discarded(self) -> list[Workout]:
        """Return the workouts that were discarded and can come back, the last one first."""
        return self._read("deleted_at IS NOT NULL", "deleted_at DESC, id DESC")

    def visits(self, athlete_id: str, limit: int) -> list[tuple[SetRecord, ...]]:
        """Return the last `limit` visits in which an athlete trained, newest first: the sets of all who did, in order.

        Sets that were thrown away, and visits that have no others, are left out.
        """
        sessions: dict[str, None] = {}
        with plain_errors(self._path):
            for (session_id,) in self._connection.execute(_SESSIONS, [athlete_id]):
                sessions[session_id] = None
                if len(sessions) == limit:
                    break
            found = [self._connection.execute(_SETS, [session_id]).fetchall() for session_id in sessions]
        return [tuple(map(record_from, rows)) for rows in found]

    def write(self, workout: Workout, now: datetime, zone: str) -> Workout:
        """Save a workout, in the place of the one with its id if there is one, and return it with its id.

        Raises:
            PlanError: it has no name, or nothing is to be done in it.
        """
        name = workout.name.strip()
        if not name:
            raise PlanError(QT_TRANSLATE_NOOP("Workout", "Write a name for the workout."))
        if not workout.items:
            raise PlanError(QT_TRANSLATE_NOOP("Workout", "A workout needs at least one exercise."))
        workout = replace(workout, id=workout.id or str(uuid7()), name=name)
        with self._steps.writing():
            self._connection.execute(
                "INSERT INTO workouts (id, name, written_at, zone) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
                "SET name = excluded.name, written_at = excluded.written_at, zone = excluded.zone, deleted_at = NULL",
                [workout.id, workout.name, time_text(now), zone],
            )
            self._connection.execute("DELETE FROM workout_items WHERE workout_id = ?", [workout.id])
            for position, item in enumerate(workout.items, 1):
                row = {"workout_id": workout.id, "position": position, **_columns(item)}
                self._connection.execute(
                    f"INSERT INTO workout_items ({', '.join(row)}) VALUES ({marks(row)})", list(row.values())
                )
        return workout

    def discard(self, workout_id: str, now: datetime, zone: str) -> None:
        """Put a workout into the trash."""
        self._take(workout_id, time_text(now), now, zone)

    def restore(self, workout_id: str, now: datetime, zone: str) -> None:
        """Take a workout out of the trash again."""
        self._take(workout_id, None, now, zone)

    def _take(self, workout_id: str, deleted_at: str | None, now: datetime, zone: str) -> None:
        with self._steps.writing():
            self._steps.take([("workouts", workout_id, {"deleted_at": deleted_at})], now, zone)

    def _read(self, where: str, order: str) -> list[Workout]:
        with plain_errors(self._path):
            found = self._connection.execute(f"SELECT id, name FROM workouts WHERE {where} ORDER BY {order}").fetchall()
            return [Workout(row["id"], row["name"], tuple(self._items(row["id"]))) for row in found]

    def _items(self, workout_id: str) -> Iterable[WorkoutItem]:
        rows = self._connection.execute(
            "SELECT * FROM workout_items WHERE workout_id = ? ORDER BY position", [workout_id]
        )
        return map(_item, rows)


def _columns(item: WorkoutItem) -> dict[str, object]:
    return {
        "exercise": item.exercise,
        "variant": item.variant,
        "foot": item.foot.direction.value,
        "foot_angle_deg": item.foot.angle_deg,
        "kind": item.kind.value,
        "side": item.sides.value,
        "range_of_motion": item.range_of_motion.value,
        "load": format_decimal(item.load.value),
        "load_unit": item.load.unit.value,
        "tempo": str(item.tempo),
        "rep_start": item.start.value,
        "sets": item.sets,
        "reps": item.reps,
        "reps_most": item.reps_most,
        "rest_s": item.rest_s,
        "joins_next": int(item.joins_next),
    }


def _item(row: sqlite3.Row) -> WorkoutItem:
    return WorkoutItem(
        exercise=row["exercise"],
        variant=row["variant"],
        foot=FootPosition(FootDirection(row["foot"]), row["foot_angle_deg"]),
        tempo=parse_tempo(row["tempo"]),
        start=Phase(row["rep_start"]),
        load=Load(Decimal(row["load"]), Unit(row["load_unit"])),
        sets=row["sets"],
        reps=row["reps"],
        rest_s=row["rest_s"],
        reps_most=row["reps_most"],
        kind=SetKind(row["kind"]),
        sides=Sides(row["side"]),
        range_of_motion=RangeOfMotion(row["range_of_motion"]),
        joins_next=bool(row["joins_next"]),
    )
