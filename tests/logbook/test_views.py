# SPDX-License-Identifier: MIT
"""What other tools see of the log: views with names, days and sums; and that every column is described."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from calftimer.core.plan import SetKind, Side, parse_foot, parse_load
from calftimer.core.turn import Turn

README = Path(__file__).parents[2] / "database" / "README.md"
SUNDAY = datetime(2026, 3, 1, 22, 45, tzinfo=UTC)  # 23:45 in Berlin, where Monday begins 15 minutes later
LATER = datetime(2026, 6, 1, tzinfo=UTC)


@pytest.fixture
def view(logbook) -> Iterator:
    """A reader of a query, with a plain connection of another program; returns rows as dicts."""
    with closing(sqlite3.connect(f"{logbook.path.as_uri()}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        yield lambda query: [dict(row) for row in connection.execute(query)]


def described() -> dict[str, list[str]]:
    """Return the columns that database/README.md describes, by table and view."""
    sections = re.split(r"^### `(\w+)`$", README.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {
        name: re.findall(r"^\| `(\w+)` \| \S.* \|$", text, re.MULTILINE)
        for name, text in zip(sections[::2], sections[1::2], strict=True)
    }


def test_every_column_is_described(view):
    """database/README.md describes each table and view of ours, each column of it, in order, and no other."""
    names = view("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name != '_sqlite_migrations'")
    columns = {name: [row["name"] for row in view(f"PRAGMA table_info({name})")] for (name,) in map(dict.values, names)}

    assert described() == columns


def test_the_training_log_reads_well(logbook, view, write_set):
    """A set of the training log is told by day and clock of its place, with names and units."""
    logbook.athletes.change(logbook.athletes.read()[0].id, LATER, "UTC", name="Bo")
    set_id = write_set(SUNDAY + timedelta(minutes=20), foot=parse_foot("out:30"), load=parse_load("175lb"), note="gut")

    (row,) = view("SELECT * FROM training_log")

    assert row == {
        "set_id": set_id,
        "session_id": logbook.get(set_id).session_id,
        "day": "2026-03-02",
        "time": "00:05:00",
        "athlete": "Bo",
        "exercise": "standing-calf-raise",
        "variant": "machine",
        "knee": "straight",
        "feet": "out 30°",
        "kind": "working",
        "side": "both",
        "range_of_motion": "full",
        "set_number": 1,
        "load": "175 lb",
        "load_kg": 79.37866475,
        "reps": 3,
        "reps_target": 3,
        "tempo": "1-0-1-0",
        "time_under_tension_s": 6.0,
        "rest_s": None,
        "rir": None,
        "pain": None,
        "stop_reason": "target",
        "note": "gut",
    }


def test_the_views_show_the_log_alone(logbook, view, write_set, make_plan):
    """Sets that are discarded, still run, or are of an athlete who was taken out, are in no view."""
    kept, discarded = write_set(SUNDAY), write_set(SUNDAY)
    anna = logbook.athletes.add("Anna", SUNDAY, "UTC").id
    annas = write_set(SUNDAY, athlete_id=anna)
    logbook.open_set(logbook.open_session(SUNDAY, "UTC"), Turn(make_plan()), None, SUNDAY, "UTC")
    logbook.edits.discard_sets([discarded], LATER, "UTC")
    shown = "SELECT set_id FROM training_log ORDER BY set_id"
    assert [row["set_id"] for row in view(shown)] == sorted([kept, annas])

    logbook.athletes.discard(anna, LATER, "UTC")

    assert [row["set_id"] for row in view(shown)] == [kept]
    assert {row["set_id"] for row in view("SELECT * FROM reps_by_set")} == {kept}
    assert [row["athlete"] for row in view("SELECT * FROM weekly_sets")] == ["You"]


def test_weeks_begin_on_monday_at_the_place(view, write_set):
    """A set late on Sunday and one after midnight are of two weeks, by the clock of the place."""
    write_set(SUNDAY)
    write_set(SUNDAY + timedelta(minutes=20))
    write_set(SUNDAY + timedelta(minutes=20), zone="America/Los_Angeles")

    assert [(row["monday"], row["sets_left"]) for row in view("SELECT * FROM weekly_sets")] == [
        ("2026-03-02", 1),
        ("2026-02-23", 2),
    ]


def test_weekly_sets_count_each_leg_once(view, write_set):
    """Sets and reps are counted by leg; warm-ups, stretches and sets without a rep are not; the rest is added up."""
    write_set(SUNDAY, reps=10, side=Side.BOTH)
    write_set(SUNDAY, reps=8, side=Side.LEFT, load=parse_load("100kg"))
    write_set(SUNDAY, reps=7, side=Side.RIGHT, kind=SetKind.DROP)
    write_set(SUNDAY - timedelta(days=1), reps=6, side=Side.RIGHT)
    write_set(SUNDAY, reps=5, kind=SetKind.WARM_UP)
    write_set(SUNDAY, reps=1, kind=SetKind.STRETCH)
    write_set(SUNDAY, reps=0)

    (week,) = view("SELECT * FROM weekly_sets")

    assert week == {
        "monday": "2026-02-23",
        "athlete": "You",
        "exercise": "standing-calf-raise",
        "days": 2,
        "sets_left": 2,
        "sets_right": 3,
        "reps_left": 18,
        "reps_right": 23,
        "heaviest_kg": 100.0,
        "volume_kg": 80.0 * 23 + 100.0 * 8,
        "time_under_tension_s": 62.0,
    }


def test_reps_by_set(view, write_set):
    """Each rep has the time at which it was complete, and how long it took."""
    set_id = write_set(SUNDAY)

    reps = view("SELECT * FROM reps_by_set")

    assert [(row["set_id"], row["rep"], row["at_s"], row["rep_s"], row["tempo"]) for row in reps] == [
        (set_id, rep, 2.0 * rep, 2.0, "1-0-1-0") for rep in (1, 2, 3)
    ]
