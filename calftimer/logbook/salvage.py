# SPDX-License-Identifier: MIT
"""Make a sound log of what can be read of a damaged one, row by row; the damaged file is only read.

The rows go into a new log of the shape the old one had, whose rules refuse what cannot be a row; what a newer
part of the program knows of later shapes is left to the migrations.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from decimal import InvalidOperation
from itertools import groupby
from math import isclose
from pathlib import Path

from sqlite_utils import Database

from calftimer.errors import CalftimerError
from calftimer.logbook.checks import UNREADABLE
from calftimer.logbook.connection import migrate
from calftimer.logbook.migrations import known_names, migrations
from calftimer.logbook.pages import Row, read_rows
from calftimer.logbook.rows import marks, record_from, time_from

_STEPS = "_sqlite_migrations"
# Each has an entry for each finished set that was not thrown away. Of two damaged ones the shorter is believed.
_FINISHED_INDEXES = ("sets_by_start", "sets_by_exercise")
_AT_ONCE = 500  # rows; where one of them is refused they are tried one by one
# Rows that other rows lead to: where one is gone, an empty one with the same id takes its place, so that the
# set is not lost with it.
_REPLACED_SESSIONS = """
INSERT INTO sessions (id, started_at, zone)
SELECT session_id, min(started_at), min(zone) FROM sets
WHERE session_id NOT IN (SELECT id FROM sessions) GROUP BY session_id
"""
_REPLACED_ATHLETES = """
INSERT INTO athletes (id, name, created_at, zone)
SELECT athlete_id, '', min(started_at), min(zone) FROM sets
WHERE athlete_id NOT IN (SELECT id FROM athletes) GROUP BY athlete_id
"""
# A set of which the id itself was damaged; the backup has it under its own.
_SAME_SET_TWICE = """
DELETE FROM main.sets
WHERE id NOT IN (SELECT id FROM backup.sets) AND EXISTS (
    SELECT 1 FROM backup.sets AS whole
    WHERE whole.session_id = main.sets.session_id AND whole.started_at = main.sets.started_at
      AND whole.athlete_id = main.sets.athlete_id AND whole.set_number = main.sets.set_number)
"""


def salvage(damaged: Path, fresh: Path) -> int:
    """Write all that can be read of the log `damaged` into a new file `fresh`, a log of the present shape.

    Rows may lead to others that are gone; `complete` mends that. Returns how many finished sets the damaged log's
    indexes know: at least so many it had, 0 where they cannot be read.

    Raises:
        OSError: the damaged file cannot be read at all, or the new one not be written.
        sqlite3.Error: the new file cannot be written.
    """
    found = read_rows(damaged)
    with closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")  # nobody needs it before it is copied
        _make_shape(connection, _steps_of((*found.of_tables.get(_STEPS, ()), *found.stray)))
        connection.execute("PRAGMA foreign_keys = OFF")
        tables = _tables(connection)
        connection.execute("BEGIN")
        for name, columns in tables.items():
            _insert_all(connection, name, columns, found.of_tables.get(name, ()))
        for row in found.stray:
            homes = ((name, columns) for name, columns in tables.items() if len(row) >= min(_STRAY_MIN, len(columns)))
            any(_insert(connection, "IGNORE", name, columns, row) for name, columns in homes)
        connection.execute("COMMIT")
        migrate(connection, None)
        _leave_out_unreadable(connection)
    return min(found.entries.get(name, 0) for name in _FINISHED_INDEXES)


def is_of_same_log(fresh: Path, backup: Path) -> bool:
    """Tell whether the salvaged log shares a set with `backup`, or has none that would tell."""
    with closing(sqlite3.connect(fresh)) as connection:
        connection.execute("ATTACH ? AS backup", [str(backup)])
        shared = "EXISTS (SELECT 1 FROM main.sets WHERE id IN (SELECT id FROM backup.sets))"
        return bool(connection.execute(f"SELECT {shared} OR NOT EXISTS (SELECT 1 FROM main.sets)").fetchone()[0])


def fill_up(fresh: Path, backup: Path) -> None:
    """Add to the salvaged log the rows that only `backup` has; `backup` is a log of the present shape."""
    with closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("ATTACH ? AS backup", [str(backup)])
        connection.execute("BEGIN")
        connection.execute(_SAME_SET_TWICE)
        for name, columns in _tables(connection).items():
            listed = ", ".join(column for column, _ in columns)
            # A workout has the items it was last given, or, where all are gone, those of the backup.
            missing = {
                "workout_items": "WHERE workout_id NOT IN (SELECT workout_id FROM main.workout_items)",
                "reps": "WHERE rep <= (SELECT reps FROM main.sets WHERE id = set_id)",
            }.get(name, "")
            connection.execute(
                f"INSERT OR IGNORE INTO main.{name} ({listed}) SELECT {listed} FROM backup.{name} {missing}"
            )
        connection.execute("COMMIT")


def complete(fresh: Path) -> None:
    """Mend what leads to rows that are gone, so that the log keeps its own rules."""
    with closing(sqlite3.connect(fresh)) as connection, connection:
        connection.execute(_REPLACED_SESSIONS)
        connection.execute(_REPLACED_ATHLETES)
        connection.execute("UPDATE sessions SET workout_id = NULL WHERE workout_id NOT IN (SELECT id FROM workouts)")
        connection.execute("DELETE FROM reps WHERE set_id NOT IN (SELECT id FROM sets)")
        connection.execute("DELETE FROM workout_items WHERE workout_id NOT IN (SELECT id FROM workouts)")


def _steps_of(rows: Iterable[Row]) -> set[str]:
    """Return the names of the migrations the damaged log had; all that are known where it does not say."""
    named = {row[2] for row in rows if len(row) == 4 and row[1] == "calftimer" and row[2] in known_names()}
    return {name for name in known_names() if name <= max(named)} if named else set(known_names())


def _make_shape(connection: sqlite3.Connection, names: set[str]) -> None:
    steps, database = migrations(), Database(connection)
    steps.apply(database, stop_before=known_names() - names)


# Columns of a table in the order in which a row stores them: name, and the Python types of its values.
_Columns = list[tuple[str, tuple[type, ...]]]
_TYPES = {"TEXT": (str,), "INTEGER": (int,), "REAL": (float, int)}
_REFUSED = (sqlite3.IntegrityError, sqlite3.DataError, sqlite3.InterfaceError, OverflowError)
# Of a set: the columns that say when, and those that are words for something.
_MOMENTS = ("started_at", "finished_at", "deleted_at")
_WORDS = (
    *("foot", "foot_angle_deg", "kind", "side", "range_of_motion", "load", "load_unit", "load_kg"),
    *("tempo", "rep_start", "stop_reason"),
)
_STRAY_MIN = 5  # values; an entry of an index has fewer, or a number where a text should be


def _tables(connection: sqlite3.Connection) -> dict[str, _Columns]:
    """Return the tables of the person's data."""
    listed = "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    found = {}
    for name, is_kept_by_key in connection.execute(listed).fetchall():
        if name.startswith(("sqlite_", _STEPS)):
            continue
        rows = connection.execute(f"PRAGMA main.table_info({name})").fetchall()
        if is_kept_by_key:  # WITHOUT ROWID: the key comes first
            rows.sort(key=lambda row: (row[5] == 0, row[5] or row[0]))
        found[name] = [(row[1], _TYPES[row[2]]) for row in rows]
    return found


def _insert_all(connection: sqlite3.Connection, name: str, columns: _Columns, rows: Sequence[Row]) -> None:
    """Insert the rows of a table that fit it, a later one in the place of an earlier one with the same key."""
    fitting: dict[tuple[type, ...], bool] = {}  # there are many rows, and few ways to be one
    for at in range(0, len(rows), _AT_ONCE):
        some = []
        for row in rows[at : at + _AT_ONCE]:
            types = tuple(map(type, row))
            if types not in fitting:
                fitting[types] = _fits(row, columns)
            if fitting[types]:
                some.append(row)
        try:
            connection.execute("SAVEPOINT some")
            for length, alike in groupby(some, len):
                connection.executemany(_insertion("REPLACE", name, columns[:length]), alike)
            connection.execute("RELEASE some")
        except _REFUSED:
            connection.execute("ROLLBACK TO some")
            for row in some:
                _insert(connection, "REPLACE", name, columns, row)


def _insert(connection: sqlite3.Connection, conflict: str, name: str, columns: _Columns, row: Row) -> bool:
    if not _fits(row, columns):
        return False
    try:
        return connection.execute(_insertion(conflict, name, columns[: len(row)]), row).rowcount == 1
    except _REFUSED:
        return False


def _fits(row: Row, columns: _Columns) -> bool:
    """Tell whether a row may be of a table; a short one is from before the table got its last columns."""
    if len(row) > len(columns):
        return False
    return all(value is None or type(value) in types for value, (_, types) in zip(row, columns, strict=False))


def _insertion(conflict: str, name: str, columns: _Columns) -> str:
    named = ", ".join(column for column, _ in columns)
    return f"INSERT OR {conflict} INTO {name} ({named}) VALUES ({marks(columns)})"


def _leave_out_unreadable(connection: sqlite3.Connection) -> None:
    """Remove sets in which a value means nothing; a backup may have them whole."""
    connection.row_factory = sqlite3.Row
    connection.execute(f"DELETE FROM sets WHERE {UNREADABLE}")
    known: set[tuple[object, ...]] = set()
    wrong = [row["id"] for row in connection.execute("SELECT * FROM sets") if not _is_readable(row, known)]
    connection.executemany("DELETE FROM sets WHERE id = ?", [(set_id,) for set_id in wrong])


def _is_readable(row: sqlite3.Row, known: set[tuple[object, ...]]) -> bool:
    """Tell whether the log can say what a set is; what many sets have in common is read once, and `known` then."""
    with suppress(ValueError, InvalidOperation, CalftimerError):
        for name in _MOMENTS:
            if row[name]:
                time_from(row[name])
        words = tuple(row[name] for name in _WORDS)
        if words not in known and isclose(row["load_kg"], record_from(row).load.kg, rel_tol=1e-9):
            known.add(words)
        return words in known
    return False
