# SPDX-License-Identifier: MIT
"""The log page: all that was recorded, newest first, read a page at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import Load, SetPlan, Side, Unit, parse_foot
from calftimer.core.record import SetKind, SetRecord, StopReason
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.logbook import Logbook
from calftimer.ui.log_model import PAGE_ROWS, LogModel

START = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)
RECORD = SetRecord(
    id="one",
    session_id="session",
    set_number=2,
    started_at=START,
    finished_at=START + timedelta(minutes=2),
    zone="UTC",
    exercise="standing-calf-raise",
    variant="machine",
    knee="straight",
    foot=parse_foot("out:30"),
    kind=SetKind.WORKING,
    side=Side.BOTH,
    range_of_motion="full",
    load=Load(Decimal("42.5"), Unit.KG),
    tempo=parse_tempo("3-1-2-1"),
    start=Phase.ECCENTRIC,
    sets_target=3,
    reps_target=12,
    reps=11,
    rest_target_s=90,
    rest_s=105.0,
    time_under_tension_s=77.0,
    stop_reason=StopReason.ENDED_EARLY,
    rir=2.0,
    note="left heel higher",
)
OTHER = {
    "set_number": 3,
    "started_at": START + timedelta(days=1),
    "finished_at": START + timedelta(minutes=5),
    "exercise": "seated-calf-raise",
    "variant": "dumbbell",
    "knee": "bent-90",
    "foot": parse_foot("in:10"),
    "kind": SetKind.AMRAP,
    "side": Side.LEFT,
    "range_of_motion": "bottom_half",
    "load": Load(Decimal("42.5"), Unit.LB),
    "tempo": parse_tempo("2-0-2-0"),
    "start": Phase.CONCENTRIC,
    "sets_target": 4,
    "reps_target": 15,
    "reps": 12,
    "rest_target_s": 60,
    "rest_s": None,
    "time_under_tension_s": 80.5,
    "stop_reason": StopReason.TARGET,
    "rir": None,
    "note": "",
}
# Names of things, not of what was done.
NOT_SHOWN = {"id", "session_id", "zone"}


def thousand_sets(folder: Path, plan: SetPlan, count: int) -> None:
    """Fill a log with `count` sets, a minute apart; the last has reps 1, the one before reps 2, and so on."""
    logbook = Logbook(folder)
    session = logbook.open_session(START, "UTC")
    first = logbook.open_set(session, 1, plan, None, START, "UTC")
    logbook.finish_set(first, START, StopReason.TARGET)
    logbook.close()
    connection = sqlite3.connect(folder / FILE_NAME)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(sets)")]
    own = {
        "id": "printf('copy-%06d', number)",
        "started_at": f"strftime('%Y-%m-%dT%H:%M:%fZ', '{START:%Y-%m-%d %H:%M}', number || ' minutes')",
        "reps": f"{count} - number",
    }
    with connection:
        connection.execute(
            f"WITH RECURSIVE numbers(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers LIMIT {count - 1}) "
            f"INSERT INTO sets ({', '.join(columns)}) "
            f"SELECT {', '.join(own.get(name, name) for name in columns)} FROM sets, numbers WHERE id = '{first}'"
        )
    connection.close()


@pytest.fixture
def table(person: Any) -> QTableView:
    """Return the log page's table."""
    return person.app.log_page.findChild(QTableView)


@pytest.mark.parametrize("field", [field.name for field in fields(SetRecord) if field.name not in NOT_SHOWN])
def test_all_that_was_recorded_can_be_seen(qapp: Any, catalogue: Catalogue, field: str) -> None:
    """Two sets that differ in one recorded thing are shown differently."""
    model = LogModel(catalogue)

    assert model.cells(RECORD) != model.cells(replace(RECORD, **{field: OTHER[field]}))


def test_a_row_reads_like_a_sentence(qapp: Any, catalogue: Catalogue) -> None:
    """Each cell has its unit and says target and done together."""
    model = LogModel(catalogue)
    titles = [model.headerData(section, Qt.Orientation.Horizontal) for section in range(model.columnCount())]

    row = dict(zip(titles, model.cells(RECORD), strict=True))

    assert row["Exercise"] == "Standing calf raise"
    assert row["Load"] == "42.5 kg"
    assert row["Reps"] == "11 of 12"
    assert row["Set"] == "2 of 3"
    assert row["Feet"] == "Toes out 30°"
    assert row["Under tension"] == "77 s"
    assert row["Rest before"] == "1:45 of 1:30"
    assert row["Ended"] == "ended early"
    assert row["In reserve"] == "2"
    assert row["Note"] == "left heel higher"


def test_what_was_not_given_is_not_shown_as_zero(qapp: Any, catalogue: Catalogue) -> None:
    """Reps in reserve that nobody gave, and the rest before a first set, are a dash."""
    cells = LogModel(catalogue).cells(replace(RECORD, rir=None, rest_s=None))

    assert cells.count("–") == 2


def test_an_exercise_that_is_no_longer_in_the_catalogue_keeps_its_name(qapp: Any, catalogue: Catalogue) -> None:
    """A record of an unknown exercise is shown with its id, not dropped."""
    cells = LogModel(catalogue).cells(replace(RECORD, exercise="tib-raise", variant="wall", knee="bent-30"))

    assert {"tib-raise", "wall", "bent-30"} <= set(cells)


def test_an_empty_log_says_what_to_do(person: Any, table: QTableView) -> None:
    """Without a set the log page has no table but a sentence that leads to the first set."""
    person.press(Qt.Key.Key_2, on=person.app.window, modifier=Qt.KeyboardModifier.ControlModifier)

    person.bot.waitUntil(person.app.log_page.isVisible)
    assert not table.isVisible()


def test_a_thousand_sets_are_read_a_page_at_a_time(
    open_window: Callable[..., Any], make_plan: Callable[..., SetPlan], tmp_path: Path
) -> None:
    """The page begins with as many rows as a page has, scrolling to the end reads on, and every set comes
    once, newest first."""
    thousand_sets(tmp_path, make_plan(), 1000)
    person = open_window(tmp_path)
    table = person.app.log_page.findChild(QTableView)
    person.click("Log")
    model = table.model()
    at_first = model.rowCount()

    while model.rowCount() < 1000:
        before = model.rowCount()
        table.scrollToBottom()
        person.bot.waitUntil(lambda before=before: model.rowCount() > before)

    assert at_first == PAGE_ROWS < 1000
    assert model.rowCount() == 1000
    column = next(
        section
        for section in range(model.columnCount())
        if model.headerData(section, Qt.Orientation.Horizontal) == "Reps"
    )
    reps = [int(model.index(row, column).data().split(" of ")[0]) for row in range(1, 999)]
    assert reps == list(range(2, 1000))


def test_a_set_is_in_the_log_as_soon_as_it_is_over(person: Any, make_plan: Callable[..., SetPlan]) -> None:
    """The page reads the log again each time it is shown."""
    table = person.app.log_page.findChild(QTableView)
    person.click("Log")
    assert not table.isVisible()
    logbook = Logbook(person.folder)
    session = logbook.open_session(START, "UTC")
    set_id = logbook.open_set(session, 1, make_plan(), None, START, "UTC")
    logbook.add_rep(set_id, 1, 2.0, parse_tempo("1-0-1-0"))
    logbook.finish_set(set_id, START, StopReason.TARGET)
    logbook.close()
    person.click("Train")

    person.click("Log")

    assert table.isVisible()
    assert table.model().rowCount() == 1
