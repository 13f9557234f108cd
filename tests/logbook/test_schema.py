# SPDX-License-Identifier: MIT
"""The shape of the log: what the migrations build, what they refuse, and that schema.sql says the same."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from calftimer.core.turn import FIRST_ATHLETE
from calftimer.logbook.connection import FILE_NAME, open_database
from calftimer.logbook.finding import IN_LOG

SCHEMA = Path(__file__).parents[2] / "database" / "schema.sql"
OURS = ["athletes", "edits", "machines", "notes", "reps", "sessions", "sets", "steps", "workout_items", "workouts"]

SESSION = {"id": "s", "started_at": "2026-03-01T18:00:00.000Z", "zone": "UTC"}
SET = {
    "id": "a",
    "session_id": "s",
    "athlete_id": FIRST_ATHLETE,
    "exercise_number": 1,
    "set_number": 1,
    "started_at": "2026-03-01T18:00:05.000Z",
    "zone": "UTC",
    "started_local": "2026-03-01T18:00:05",
    "exercise": "standing-calf-raise",
    "variant": "machine",
    "knee": "straight",
    "foot": "out",
    "foot_angle_deg": 30,
    "kind": "working",
    "side": "both",
    "range_of_motion": "full",
    "load": "80",
    "load_unit": "kg",
    "load_kg": 80.0,
    "tempo": "3-1-2-1",
    "rep_start": "eccentric",
    "sets_target": 3,
    "reps_target": 12,
    "rest_target_s": 90,
}
REP = {"set_id": "a", "rep": 1, "at_s": 7.0, "tempo": "3-1-2-1"}


def insert(connection: sqlite3.Connection, table: str, row: dict[str, object]) -> None:
    """Insert a row by plain SQL."""
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))


def shape(connection: sqlite3.Connection) -> list[tuple[str, str, str]]:
    """Return type, name and normalized SQL of all that is ours, by name; SQLite quotes a table that it renamed."""
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name != '_sqlite_migrations'"
    )
    return sorted((kind, name, " ".join(sql.replace('"', "").split())) for kind, name, sql in rows)


@pytest.fixture
def connection(tmp_path) -> Iterator[sqlite3.Connection]:
    """A log made by the migrations, with one session in it, opened as the program opens it."""
    opened = open_database(tmp_path / FILE_NAME).conn
    insert(opened, "sessions", SESSION)
    yield opened
    opened.close()


def test_schema_is_what_the_migrations_build(connection):
    """schema.sql builds exactly the tables, indexes and application id that the migrations build."""
    with closing(sqlite3.connect(":memory:")) as fresh:
        fresh.executescript(SCHEMA.read_text(encoding="utf-8"))
        assert shape(fresh) == shape(connection)
        assert [c.execute("PRAGMA application_id").fetchone() for c in (fresh, connection)] == [(0x43414C46,)] * 2


def test_schema_is_written_in_order():
    """schema.sql lists tables, then indexes, then views, each by name."""
    created = re.findall(r"^CREATE (TABLE|INDEX|VIEW) (\w+)", SCHEMA.read_text(encoding="utf-8"), re.MULTILINE)

    assert created == sorted(created, key=lambda entry: (("TABLE", "INDEX", "VIEW").index(entry[0]), entry[1]))


def test_tables(connection):
    """The log holds these tables and sqlite-utils' own, and nothing else."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()

    assert [name for (name,) in tables] == ["_sqlite_migrations", *OURS]


def test_tables_are_strict(connection):
    """Every table of ours is STRICT: a column holds its type and no other."""
    strict = {name: strict for _, name, _, _, _, strict in connection.execute("PRAGMA table_list")}

    assert {strict[name] for name in OURS} == {1}
    with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT value in INTEGER column"):
        insert(connection, "sets", SET | {"reps": "many"})


@pytest.mark.parametrize(
    ("pragma", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("user_version", 0)]
)
def test_pragmas(connection, pragma, value):
    """The log is opened with a write-ahead log, full synchronisation and foreign keys."""
    assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_a_whole_row_is_taken(connection):
    """The row of these tests is a good one: it is taken, with no rep, no note and not deleted."""
    insert(connection, "sets", SET)
    insert(connection, "reps", REP)

    defaults = connection.execute("SELECT reps, time_under_tension_s, note, rir, deleted_at FROM sets").fetchall()
    assert defaults == [(0, 0.0, "", None, None)]


@pytest.mark.parametrize("column", SET)
def test_every_column_of_a_set_is_needed(connection, column):
    """A set that lacks one of its columns is refused."""
    with pytest.raises(sqlite3.IntegrityError, match=rf"NOT NULL constraint failed: sets\.{column}"):
        insert(connection, "sets", {name: value for name, value in SET.items() if name != column})


@pytest.mark.parametrize(
    ("column", "nonsense"),
    [
        ("set_number", 0),
        ("foot", "sideways"),
        ("foot_angle_deg", -1),
        ("foot_angle_deg", 46),
        ("side", "middle"),
        ("kind", "round"),
        ("range_of_motion", "some"),
        ("load_unit", "stone"),
        ("load_kg", -0.5),
        ("rep_start", "bottom"),
        ("sets_target", 0),
        ("reps_target", 0),
        ("reps", -1),
        ("rest_target_s", -1),
        ("rest_s", -0.5),
        ("time_under_tension_s", -1.0),
        ("stop_reason", "bored"),
        ("stop_reason", "target"),
        ("finished_at", "2026-03-01T18:01:00.000Z"),
        ("rir", -1.0),
        ("rir", 11.0),
        ("pain", 11),
        ("pain", -1),
        ("pace_lost_rep", 0),
        ("body_mass_kg", 0.0),
        ("exercise_number", 0),
    ],
)
def test_nonsense_is_refused(connection, column, nonsense):
    """A set with a value that cannot be, or finished without a reason, or the other way round, is refused."""
    with pytest.raises(sqlite3.IntegrityError, match="CHECK constraint failed"):
        insert(connection, "sets", SET | {column: nonsense})


@pytest.mark.parametrize(("column", "nonsense"), [("rep", 0), ("at_s", -0.1)])
def test_nonsense_reps_are_refused(connection, column, nonsense):
    """A rep numbered 0, or done before its set began, is refused."""
    insert(connection, "sets", SET)

    with pytest.raises(sqlite3.IntegrityError, match="CHECK constraint failed"):
        insert(connection, "reps", REP | {column: nonsense})


def test_a_rep_stands_once(connection):
    """The same rep of the same set is refused the second time."""
    insert(connection, "sets", SET)
    insert(connection, "reps", REP)

    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE constraint failed"):
        insert(connection, "reps", REP)


@pytest.mark.parametrize(("table", "row"), [("sets", SET | {"session_id": "nobody"}), ("reps", REP)])
def test_foreign_keys_are_on(connection, table, row):
    """A set without its session and a rep without its set are refused."""
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY constraint failed"):
        insert(connection, table, row)


@pytest.mark.parametrize(
    ("query", "index"),
    [
        (
            "SELECT * FROM sets WHERE stop_reason IS NOT NULL AND deleted_at IS NULL "
            "ORDER BY started_at DESC, id DESC LIMIT 50",
            "sets_by_start",
        ),
        (
            f"SELECT * FROM sets WHERE {IN_LOG} AND started_at >= '2026-03-01' ORDER BY started_at DESC, id DESC",
            "sets_by_start",
        ),
        ("SELECT * FROM sets WHERE finished_at IS NULL AND deleted_at IS NULL", "sets_unfinished"),
        ("SELECT * FROM sets WHERE session_id = 's'", "sets_of_session"),
        ("SELECT * FROM edits WHERE entity_id = 'a'", "edits_by_entity"),
        ("SELECT min(number) FROM steps WHERE undone_at IS NOT NULL AND closed = 0", "steps_undone"),
    ],
)
def test_the_log_is_read_through_its_indexes(connection, query, index):
    """What the program asks for again and again is found by an index, however long the log is."""
    plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}"))

    assert index in plan
    assert "TEMP B-TREE" not in plan
