# SPDX-License-Identifier: MIT
"""Steps that can be undone and done again, also after a restart and from another window.

All windows on one log share one row of steps. A step is taken back only where every row still stands as the step
left it; otherwise nothing is changed. The newest step is then closed, so that the one before can be reached; a step
that was named waits, for it may stand again when what came after it is taken back.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from calftimer.core.edit import Edit, Step
from calftimer.errors import QT_TRANSLATE_NOOP, LogbookError, UnknownNameError
from calftimer.logbook.connection import plain_errors
from calftimer.logbook.rows import time_from, time_text

_TO_UNDO = "SELECT max(number) FROM steps WHERE undone_at IS NULL AND closed = 0"
_TO_REDO = "SELECT min(number) FROM steps WHERE undone_at IS NOT NULL AND closed = 0"
_NAMED = " AND number = ?"
_UNKNOWN = {
    "sets": QT_TRANSLATE_NOOP("Logbook", "There is no set “{id}” in the log."),
    "sessions": QT_TRANSLATE_NOOP("Logbook", "There is no session “{id}” in the log."),
    "athletes": QT_TRANSLATE_NOOP("Logbook", "There is no athlete “{id}” in the log."),
    "workouts": QT_TRANSLATE_NOOP("Logbook", "There is no workout “{id}” in the log."),
}
_CHANGED_SINCE = QT_TRANSLATE_NOOP(
    "Logbook", "What was to be taken back has been changed since, in another window or program. It stays as it is now."
)


class Steps:
    """The steps of an open log."""

    def __init__(self, database: Database, path: Path) -> None:
        self._connection: sqlite3.Connection = database.conn
        self._path = path

    def can_undo(self) -> bool:
        """Tell whether there is a step to take back."""
        return self._number(_TO_UNDO) is not None

    def can_redo(self) -> bool:
        """Tell whether there is a step to do again."""
        return self._number(_TO_REDO) is not None

    def undo(self, now: datetime, zone: str, number: int | None = None) -> Step | None:
        """Take back the newest step, or the one with this `number`, and return it; None where there is none.

        Raises:
            LogbookError: a row was changed since, or the step `number` was taken back already. All stays as it is;
                of the newest steps, the next undo goes on to the one before.
        """
        return self._turn(_TO_UNDO, time_text(now), number)

    def redo(self, now: datetime, zone: str, number: int | None = None) -> Step | None:
        """Do again what was undone last, or the step `number`, and return it; None where there is nothing.

        After any new step there is nothing.

        Raises:
            LogbookError: a row was changed since, or the step `number` is not one that can be done again. It stays.
        """
        return self._turn(_TO_REDO, None, number)

    def step(self, number: int) -> Step:
        """Return what one step did; `number` is what `take` returned."""
        with plain_errors(self._path):
            return self._step(number)

    def history(self, entity_id: str) -> list[Edit]:
        """Return every change of a row, of a set for example, oldest first."""
        with plain_errors(self._path):
            return self._edits("entity_id = ?", entity_id)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the log for writing, so that no other window changes what is read inside; all is written or nothing."""
        with plain_errors(self._path), self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            yield

    def take(self, changes: Iterable[tuple[str, str, Mapping[str, object]]], now: datetime, zone: str) -> int | None:
        """Write new columns into rows, each (table, id, columns), as one step, and return its number.

        What does not differ is no step: None. Call it inside `writing`. Raise UnknownNameError, and write nothing,
        where a row is not there.
        """
        edits = []
        for entity, entity_id, columns in changes:
            row = self.row(entity, entity_id, columns)
            before = {column: row[column] for column in columns if row[column] != columns[column]}
            if before:
                edits.append((entity, entity_id, before, {column: columns[column] for column in before}))
        if not edits:
            return None
        self._connection.execute("UPDATE steps SET closed = 1 WHERE undone_at IS NOT NULL AND closed = 0")
        number = self._connection.execute(
            "INSERT INTO steps (at, zone) VALUES (?, ?)", [time_text(now), zone]
        ).lastrowid
        for entity, entity_id, before, after in edits:
            self._connection.execute(
                "INSERT INTO edits VALUES (?, ?, ?, ?, ?)",
                [number, entity, entity_id, json.dumps(before), json.dumps(after)],
            )
            self._write(entity, entity_id, after)
        return number

    def row(self, entity: str, entity_id: str, columns: Iterable[str] = ("*",)) -> sqlite3.Row:
        """Return columns of the row of a table; raise UnknownNameError where there is none."""
        found = self._found(entity, entity_id, columns)
        if found is None:
            raise UnknownNameError(_UNKNOWN[entity], id=entity_id)
        return found

    def _turn(self, query: str, undone_at: str | None, named: int | None) -> Step | None:
        """Undo, at `undone_at`, or redo the step that `query` gives, or `named` where that is one of those it is of."""
        with self.writing():
            number = self._number(query) if named is None else self._number(query + _NAMED, named)
            if number is None and named is None:
                return None
            step = None if number is None else self._turned(number, undone_at)
            if step is None and named is None:
                self._connection.execute("UPDATE steps SET closed = 1 WHERE number = ?", [number])
        if step is None:
            raise LogbookError(_CHANGED_SINCE)
        return step

    def _turned(self, number: int, undone_at: str | None) -> Step | None:
        """Undo or redo a step and return it; None, and nothing is written, where a row stands otherwise."""
        step = self._step(number)
        turns = [(one, *((one.after, one.before) if undone_at else (one.before, one.after))) for one in step.edits]
        if not all(self._stands(edit, expected) for edit, expected, _ in turns):
            return None
        for edit, _, wanted in turns:
            self._write(edit.entity, edit.entity_id, wanted)
        self._connection.execute("UPDATE steps SET undone_at = ? WHERE number = ?", [undone_at, number])
        return step

    def _step(self, number: int) -> Step:
        at, zone = self._connection.execute("SELECT at, zone FROM steps WHERE number = ?", [number]).fetchone()
        return Step(number, time_from(at), zone, tuple(self._edits("step = ?", number)))

    def _stands(self, edit: Edit, expected: Mapping[str, object]) -> bool:
        row = self._found(edit.entity, edit.entity_id, expected)
        return row is not None and all(row[column] == value for column, value in expected.items())

    def _number(self, query: str, *values: object) -> int | None:
        with plain_errors(self._path):
            return self._connection.execute(query, values).fetchone()[0]

    def _found(self, entity: str, entity_id: str, columns: Iterable[str]) -> sqlite3.Row | None:
        return self._connection.execute(
            f"SELECT {', '.join(columns)} FROM {entity} WHERE id = ?", [entity_id]
        ).fetchone()

    def _write(self, entity: str, entity_id: str, columns: Mapping[str, object]) -> None:
        marks = ", ".join(f"{column} = ?" for column in columns)
        self._connection.execute(f"UPDATE {entity} SET {marks} WHERE id = ?", [*columns.values(), entity_id])

    def _edits(self, where: str, value: object) -> list[Edit]:
        rows = self._connection.execute(
            "SELECT entity, entity_id, before, after, at, zone, undone_at "
            f"FROM edits JOIN steps ON number = step WHERE {where} ORDER BY step, entity, entity_id",
            [value],
        )
        return [
            Edit(
                entity=row["entity"],
                entity_id=row["entity_id"],
                before=json.loads(row["before"]),
                after=json.loads(row["after"]),
                at=time_from(row["at"]),
                zone=row["zone"],
                is_undone=row["undone_at"] is not None,
            )
            for row in rows
        ]
