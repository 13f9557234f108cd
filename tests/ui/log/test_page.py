# SPDX-License-Identifier: MIT
"""The Log page as a whole: newest first, a page at a time, up to date, and the same by the keyboard alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QDateEdit

from calftimer.core.plan import SetKind
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.logbook import Logbook
from calftimer.ui.log.columns import Column
from calftimer.ui.log.model import PAGE_ROWS
from calftimer.ui.look import worn

DAY = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)


def multiply(folder: Path, set_id: str, count: int) -> None:
    """Copy a set until there are `count`, a minute apart; the newest has reps 1, the one before reps 2, and so on."""
    connection = sqlite3.connect(folder / FILE_NAME)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(sets)")]
    own = {
        "id": "printf('copy-%06d', number)",
        "started_at": "strftime('%Y-%m-%dT%H:%M:%fZ', started_at, number || ' minutes')",
        "reps": f"{count} - number",
    }
    with connection:
        connection.execute(
            f"WITH RECURSIVE numbers(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers LIMIT {count - 1}) "
            f"INSERT INTO sets ({', '.join(columns)}) "
            f"SELECT {', '.join(own.get(name, name) for name in columns)} FROM sets, numbers WHERE id = ?",
            [set_id],
        )
    connection.close()


def test_an_empty_log_says_what_to_do(read_log: Callable[[], Any]) -> None:
    """Without a set the log page has no table but a sentence that leads to the first set."""
    reader = read_log()

    assert not reader.table.isVisible()
    assert reader.shows("Go to Train")


def test_a_thousand_sets_are_read_a_page_at_a_time(
    read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """The page begins with as many rows as a page has, scrolling to the end reads on, and every set comes
    once, newest first."""
    (first,) = write_sets(tmp_path, {})
    multiply(tmp_path, first, 1000)
    reader = read_log()
    model = reader.table.model()
    at_first = model.rowCount()

    while model.rowCount() < 1000:
        before = model.rowCount()
        reader.table.scrollToBottom()
        reader.bot.waitUntil(lambda before=before: model.rowCount() > before)

    assert at_first == PAGE_ROWS < 1000
    assert [int(reps.split(" of ")[0]) for reps in reader.column(Column.REPS)[:-1]] == list(range(1, 1000))
    assert reader.count == "1,000 sets"


def test_a_set_is_in_the_log_as_soon_as_it_is_over(
    read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """The page reads the log again each time it is shown."""
    reader = read_log()
    at_first = reader.table.isVisible()
    reader.click("Other")
    write_sets(tmp_path, {})

    reader.click("Log")

    assert (at_first, reader.table.isVisible()) == (False, True)
    assert reader.table.model().rowCount() == 1
    assert reader.focused is reader.table  # Enter changes the set


def test_a_warm_up_can_be_told_from_a_working_set(
    read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """A warm-up is called so, and written more quietly than the others."""
    write_sets(tmp_path, {"kind": SetKind.WARM_UP}, {})
    reader = read_log()
    model = reader.table.model()

    inks = [model.index(row, Column.REPS).data(Qt.ItemDataRole.ForegroundRole) for row in range(2)]

    assert reader.column(Column.KIND) == ["working set", "warm-up"]
    assert inks[0] is None
    assert inks[1].name() == worn().quiet.lower()


def test_the_athlete_is_shown_where_there_is_more_than_one(
    read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """One person alone has no column of their own name; two have one, and a filter."""
    write_sets(tmp_path, {})
    reader = read_log()
    alone = reader.table.isColumnHidden(Column.ATHLETE), reader.shows("Athlete:")
    logbook = Logbook(tmp_path)
    other = logbook.athletes.add("Kim", DAY, "UTC")
    logbook.close()
    write_sets(tmp_path, {"athlete": other.id})

    reader.click("Other")
    reader.click("Log")

    assert alone == (True, False)
    assert not reader.table.isColumnHidden(Column.ATHLETE)
    assert sorted(reader.column(Column.ATHLETE)) == ["Kim", "You"]
    assert reader.shows("Athlete:")


def test_all_that_was_found_can_be_chosen_at_once(
    read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """Ctrl+A takes in what was not read yet."""
    (first,) = write_sets(tmp_path, {})
    multiply(tmp_path, first, 3 * PAGE_ROWS)
    reader = read_log()

    reader.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert f"{3 * PAGE_ROWS} sets are chosen." in reader.texts


def test_a_narrow_window_says_the_chief_things_in_one_column(
    read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """What has no column is in the detail; nothing is lost, whatever the width."""
    write_sets(tmp_path, {"kind": SetKind.WARM_UP, "note": "calf felt fine"})
    reader = read_log()
    wide = reader.texts
    reader.window.resize(380, 900)
    QApplication.processEvents()

    assert "Note: calf felt fine" in wide
    assert reader.column(Column.WHEN)[0].splitlines()[:2] == ["Standing calf raise", "80 kg × 3 of 3"]
    assert reader.column(Column.WHEN)[0].endswith("warm-up")
    assert "Tempo: 1-0-1-0" in reader.texts
    assert "Tempo: 1-0-1-0" not in wide


def test_what_stands_in_the_log_is_kept_where_it_cannot_be_written(
    read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """While another program holds the log, a change is refused with words, and stays in the panel to be saved later."""
    write_sets(tmp_path, {})
    reader = read_log()
    reader.page._logbook._connection.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    reader.press(Qt.Key.Key_Return)
    reader.step("Reps", 1)
    reader.click("Save")
    said, still_open = reader.notice, reader.shows("Reps: 4")
    other.execute("ROLLBACK")
    other.close()

    reader.click("Save")

    assert "Changed" not in said
    assert said
    assert still_open
    assert reader.column(Column.REPS) == ["4 of 3"]


def in_sight(reader: Any) -> list[int]:
    """Return the rows chosen that one sees."""
    table = reader.table
    seen = table.viewport().rect()
    return [row for row in table.rows if seen.contains(table.visualRect(table.model().index(row, 0)).center())]


def test_home_goes_to_the_newest_set(
    read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """Home chooses the newest set, and End the oldest of those that were read."""
    (first,) = write_sets(tmp_path, {})
    multiply(tmp_path, first, 60)
    reader = read_log()
    reader.press(Qt.Key.Key_End)
    last = reader.table.rows

    reader.press(Qt.Key.Key_Home)

    assert last == [59]
    assert reader.table.rows == in_sight(reader) == [0]


def test_a_set_that_has_another_place_is_shown_there(
    read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """A set whose date is changed is chosen and seen at its new place, far beyond what was read; after Undo, too."""
    (first,) = write_sets(tmp_path, {})
    multiply(tmp_path, first, 300)
    reader = read_log()
    (newest,) = reader.chosen(Column.WHEN)
    reader.press(Qt.Key.Key_Return)
    reader.named("Date", QDateEdit).setDate(QDate(2025, 1, 1))

    reader.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    moved = in_sight(reader), reader.chosen(Column.WHEN)
    reader.click("Undo")

    assert moved[0] == [299]
    assert "2025" in moved[1][0]
    assert in_sight(reader) == [0]
    assert reader.chosen(Column.WHEN) == [newest]


def test_what_cannot_be_read_on_is_said(
    read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """Where older sets can no longer be read the bar says so, and what was read stays."""
    (first,) = write_sets(tmp_path, {})
    multiply(tmp_path, first, 150)
    reader = read_log()
    with sqlite3.connect(tmp_path / FILE_NAME) as other:
        other.execute("ALTER TABLE sets RENAME TO elsewhere")
    other.close()

    reader.press(Qt.Key.Key_End)
    reader.table.scrollToBottom()
    reader.bot.waitUntil(lambda: "cannot be used" in reader.notice)

    assert reader.table.model().rowCount() == PAGE_ROWS
