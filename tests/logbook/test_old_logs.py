# SPDX-License-Identifier: MIT
"""Logs of every older shape, built by the steps of then: opened today, nothing in them is lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.plan import SetKind, parse_foot, parse_load
from calftimer.core.query import Query
from calftimer.core.record import StopReason
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.migrations import known_names, migrations
from calftimer.logbook.notes import NoteField

NOW = datetime(2026, 6, 1, tzinfo=UTC)
SHAPES = sorted(known_names())

SET = """
INSERT INTO sets (id, session_id, set_number, started_at, finished_at, zone, exercise, variant, knee, foot,
    foot_angle_deg, kind, side, range_of_motion, load, load_unit, load_kg, tempo, rep_start, sets_target,
    reps_target, reps, rest_target_s, rest_s, time_under_tension_s, stop_reason, rir, note, deleted_at)
VALUES
"""
SETS = """
('0195-a', '0195-s', 1, '2026-03-01T23:30:00.000Z', '2026-03-01T23:30:14.000Z', 'Europe/Berlin',
    'standing-calf-raise', 'machine', 'straight', 'out', 30, 'working', 'both', 'full', '175', 'lb', 79.37866475,
    '3-1-2-1', 'eccentric', 3, 12, 2, 90, NULL, 14.0, 'ended_early', NULL, '', NULL),
('0195-b', '0195-s', 2, '2026-03-01T23:33:00.000Z', '2026-03-01T23:33:07.000Z', 'Europe/Berlin',
    'standing-calf-raise', 'machine', 'straight', 'straight', 0, 'amrap', 'left', 'full', '80', 'kg', 80.0,
    '3-1-X-1', 'concentric', 3, 1, 1, 90, 92.5, 7.0, 'target', 2.0, 'Wade zog', NULL),
('0195-c', '0195-s', 3, '2026-03-01T23:36:00.000Z', '2026-03-01T23:36:07.000Z', 'Not/A zone',
    'an-exercise-of-mine', 'own', 'bent', 'in', 10, 'working', 'right', 'bottom_half', '0', 'kg', 0.0,
    '2.5-1-2-1', 'eccentric', 3, 1, 1, 90, 60.0, 7.0, 'interrupted', NULL, '', '2026-03-02T08:00:00.000Z'),
('0195-d', '0195-s', 4, '2026-03-01T23:40:00.000Z', NULL, 'Europe/Berlin',
    'standing-calf-raise', 'machine', 'straight', 'straight', 0, 'working', 'both', 'full', '80', 'kg', 80.0,
    '3-1-2-1', 'eccentric', 3, 12, 1, 90, 60.0, 7.0, NULL, NULL, '', NULL)
"""


def old_log(folder: Path, last: str) -> dict[str, list[tuple]]:
    """Make the log of the program whose newest step was `last`, with rows in every table; return them by table."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        database = Database(connection)
        later = [name for name in SHAPES if name > last]
        migrations().apply(database, **({"stop_before": later[0]} if later else {}))
        connection.execute("INSERT INTO sessions (id, started_at, zone, underruns) VALUES (?, ?, ?, ?)", SESSION)
        connection.executescript(SET + SETS)
        connection.executemany(
            "INSERT INTO reps VALUES (?, ?, ?, ?)",
            [("0195-a", 1, 7.0, "3-1-2-1"), ("0195-a", 2, 14.0, "3-1-2-1"), ("0195-b", 1, 7.0, "3-1-X-1")],
        )
        if last >= "0002":
            connection.execute(
                "INSERT INTO notes VALUES ('standing-calf-raise', 'machine', 'seat', '4', '2026-03-01T23:00:00.000Z', "
                "'UTC')"
            )
        connection.commit()
        tables = [name for name in database.table_names() if not name.startswith("_")]
        return {name: rows(connection, name, columns_of(connection, name)) for name in tables}


SESSION = ("0195-s", "2026-03-01T23:29:00.000Z", "Europe/Berlin", 2)


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    """Return the names of a table's columns."""
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def rows(connection: sqlite3.Connection, table: str, columns: list[str]) -> list[tuple]:
    """Return a table's rows by name of column, in an order of their own."""
    found = connection.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()
    return sorted([tuple(zip(columns, row, strict=True)) for row in found], key=repr)


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape < "0003"])
def test_nothing_is_lost(tmp_path, shape):
    """Every value of every row of an old log stands in the log of today, and it is sound."""
    before = old_log(tmp_path, shape)

    with closing(Logbook(tmp_path)) as logbook:
        assert logbook.problems() == []

    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        for table, old_rows in before.items():
            columns = [name for name, _ in old_rows[0]]
            assert rows(connection, table, columns) == old_rows
        assert len(before["sets"]) == 4


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape < "0003"])
def test_an_old_log_is_read_and_goes_on(tmp_path, shape):
    """The sets of an old log are listed, found, edited, offered back and in the trash, as those of today."""
    old_log(tmp_path, shape)

    with closing(Logbook(tmp_path)) as logbook:
        second, first = logbook.sets()
        assert (first.id, first.foot, first.load, first.reps) == (
            "0195-a",
            parse_foot("out:30"),
            parse_load("175lb"),
            2,
        )
        assert (second.kind, second.rir, second.note, second.rest_s) == (SetKind.AMRAP, 2.0, "Wade zog", 92.5)
        assert {record.athlete_id for record in (first, second)} == {FIRST_ATHLETE}
        assert (second.pain, second.pace_lost_rep, second.body_mass_kg) == (None, None, None)
        assert logbook.rep_times_s("0195-a") == [7.0, 14.0]
        assert [record.id for record in logbook.find(Query(text="wade"))] == ["0195-b"]
        assert [record.id for record in logbook.find(Query(trash=True))] == ["0195-c"]
        assert [record.id for record in logbook.interrupted()] == ["0195-d"]
        logbook.keep_interrupted("0195-d")
        logbook.edits.change_set("0195-a", NOW, "UTC", reps=1)
        logbook.edits.restore_sets(["0195-c"], NOW, "UTC")
        assert [record.id for record in logbook.sets()] == ["0195-d", "0195-c", "0195-b", "0195-a"]
        assert logbook.get("0195-a").time_under_tension_s == 7.0
        assert logbook.get("0195-d").stop_reason is StopReason.INTERRUPTED
        assert logbook.underruns(5) == (2, 1)


def test_local_times_of_old_sets(tmp_path):
    """Old sets get the clock of their place: past midnight in Berlin, UTC where the zone is not known."""
    old_log(tmp_path, "0001_sets")

    with closing(Logbook(tmp_path)) as logbook:
        found = logbook._connection.execute("SELECT id, started_local FROM sets ORDER BY id").fetchall()

    assert [tuple(row) for row in found] == [
        ("0195-a", "2026-03-02T00:30:00"),
        ("0195-b", "2026-03-02T00:33:00"),
        ("0195-c", "2026-03-01T23:36:00"),
        ("0195-d", "2026-03-02T00:40:00"),
    ]


def test_old_notes(tmp_path):
    """What was written down for a machine is still there."""
    old_log(tmp_path, "0002_notes")
    exercise = shipped_catalogue().exercise("standing-calf-raise")
    variant = next(variant for variant in exercise.variants if "machine" in (variant.id, *variant.was))

    with closing(Logbook(tmp_path)) as logbook:
        assert logbook.notes.read(exercise, variant) == {NoteField.SEAT: "4"}
