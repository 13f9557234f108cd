# SPDX-License-Identifier: MIT
"""Notes and machine settings: kept per exercise and equipment, found again, and there after a migration."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.exercise import Exercise
from calftimer.logbook.connection import FILE_NAME, open_database
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.notes import NOTE_MAX, NoteField, Notes

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
FIRST_STEP = Path(__file__).parents[2] / "database" / "migrations" / "0001_sets.sql"


@pytest.fixture(scope="module")
def standing() -> Exercise:
    """The standing raise, which has several kinds of equipment."""
    return shipped_catalogue().exercise("standing-calf-raise")


@pytest.fixture
def logbook(tmp_path) -> Iterator[Logbook]:
    """An open log."""
    with closing(Logbook(tmp_path)) as opened:
        yield opened


def write(notes: Notes, exercise: Exercise, text: str, field: NoteField = NoteField.SEAT, variant: int = 0) -> None:
    """Write one field at noon."""
    notes.write(exercise, exercise.variants[variant], field, text, NOON, "Europe/Berlin")


def test_nothing_is_written_at_first(logbook, standing):
    """A new log has no notes."""
    assert logbook.notes.read(standing, standing.variants[0]) == {}


def test_notes_survive_reopening_the_log(tmp_path, standing):
    """What is written is there when the log is opened again, in the order in which a machine is set up."""
    with closing(Logbook(tmp_path)) as logbook:
        write(logbook.notes, standing, "left knee clicks", NoteField.NOTE)
        write(logbook.notes, standing, "hole 7", NoteField.PIN)

    with closing(Logbook(tmp_path)) as logbook:
        read = logbook.notes.read(standing, standing.variants[0])
    assert list(read.items()) == [(NoteField.PIN, "hole 7"), (NoteField.NOTE, "left knee clicks")]


def test_each_equipment_has_its_own(logbook, standing):
    """The seat of one machine is not that of the other."""
    write(logbook.notes, standing, "4", variant=0)
    write(logbook.notes, standing, "9", variant=1)

    assert [logbook.notes.read(standing, variant).get(NoteField.SEAT) for variant in standing.variants[:2]] == [
        "4",
        "9",
    ]


def test_a_field_is_written_over_and_cleared(logbook, standing):
    """A new text takes the old one's place; an empty one clears the field; one row remains."""
    for text in ("4", "5", "   "):
        write(logbook.notes, standing, text)

    assert logbook.notes.read(standing, standing.variants[0]) == {}
    assert logbook.problems() == []


def test_notes_follow_an_exercise_that_got_another_id(logbook, standing):
    """Notes under an id that exercise and equipment had before are found, and the last written one holds."""
    write(logbook.notes, standing, "4")
    machine = standing.variants[0]
    variants = (type(machine)(id="new-machine", name="M", equipment="M", was=(machine.id,)),)
    fields = {name: getattr(standing, name) for name in standing.__struct_fields__}
    renamed = Exercise(**{**fields, "id": "calf-raise", "was": (standing.id,), "variants": variants})
    before = logbook.notes.read(renamed, renamed.variants[0])

    logbook.notes.write(renamed, variants[0], NoteField.SEAT, "5", NOON + timedelta(seconds=1), "UTC")

    assert (before, logbook.notes.read(renamed, variants[0])) == ({NoteField.SEAT: "4"}, {NoteField.SEAT: "5"})


@settings(max_examples=20)
@given(text=st.text(max_size=NOTE_MAX + 50))
def test_any_text_is_kept(text, tmp_path_factory, standing):
    """Every text comes back without the space around it, cut at the most letters the table takes."""
    database = open_database(tmp_path_factory.mktemp("log") / FILE_NAME)
    notes = Notes(database, Path("log"))
    write(notes, standing, text)
    kept = notes.read(standing, standing.variants[0]).get(NoteField.SEAT, "")
    database.close()

    assert kept == text.strip()[:NOTE_MAX]


def test_a_log_from_before_notes_gets_them(tmp_path, standing):
    """A log of the first shape with a session in it is backed up, keeps the session, and takes notes."""
    old = Database(tmp_path / FILE_NAME)
    old.executescript(FIRST_STEP.read_text(encoding="utf-8"))
    old["_sqlite_migrations"].insert({"migration_set": "calftimer", "name": "0001_sets", "applied_at": "then"}, pk="id")
    old["sessions"].insert({"id": "s", "started_at": "2026-01-01T00:00:00.000Z", "zone": "UTC"})
    old.close()

    with closing(Logbook(tmp_path)) as logbook:
        write(logbook.notes, standing, "4")
        read, problems = logbook.notes.read(standing, standing.variants[0]), logbook.problems()

    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        assert connection.execute("SELECT id FROM sessions").fetchall() == [("s",)]
    assert (read, problems) == ({NoteField.SEAT: "4"}, [])
    assert len(list((tmp_path / "backups").iterdir())) == 1
