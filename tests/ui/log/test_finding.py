# SPDX-License-Identifier: MIT
"""A person looks for sets: each filter holds at once, is remembered, and is taken away again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit

from calftimer.core.plan import SetKind, Side, parse_foot
from calftimer.logbook.logbook import Logbook
from calftimer.ui.log.columns import Column

DAY = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reader(read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path) -> Any:
    """Return somebody before a log of five sets; reps 1 is the oldest, reps 5 is of today."""
    write_sets(
        tmp_path,
        {"done": 1, "exercise": "seated-calf-raise", "knee": "bent-90", "note": "Left heel higher"},
        {"done": 2, "foot": parse_foot("out:30"), "note": "heel felt heavy"},
        {"done": 3, "kind": SetKind.WARM_UP},
        {"done": 4, "side": Side.LEFT},
        {"done": 5, "at": datetime.now(UTC) - timedelta(minutes=5)},
    )
    return read_log()


def reps(reader: Any) -> list[int]:
    """Return the reps of the sets shown, newest first."""
    return [int(text.split(" ")[0]) for text in reader.column(Column.REPS)]


@pytest.mark.parametrize(
    ("name", "choice", "expected"),
    [
        ("Exercise", "Seated calf raise", [1]),
        ("Feet", "Toes out", [2]),
        ("Kind", "warm-up", [3]),
        ("Kind", "no warm-ups", [5, 4, 2, 1]),
        ("Side", "left", [4]),
        ("Period", "this year", [5, 4, 3, 2, 1] if datetime.now(UTC).year == DAY.year else [5]),
        ("Period", "this week", [5]),
    ],
)
def test_each_filter_holds_at_once(reader: Any, name: str, choice: str, expected: list[int]) -> None:
    """Choosing by keys leaves the sets that are like that, and says how many of how many."""
    reader.filter(name, choice)

    assert reps(reader) == expected
    assert reader.count == ("5 sets" if len(expected) == 5 else f"{len(expected)} of 5 sets")


def test_words_of_the_note_are_found_while_they_are_written(reader: Any) -> None:
    """Every letter narrows the list; words stand in any order, in large or small letters."""
    reader.press(Qt.Key.Key_F, CONTROL)
    found = []
    for text in ("heel", " le"):
        reader.bot.keyClicks(reader.focused, text)
        found.append(reps(reader))

    assert found == [[2, 1], [1]]


def test_days_from_and_to_are_both_included(reader: Any) -> None:
    """A stretch of days begins as this month; other days are typed, in either order."""
    reader.filter("Period", "from – to")
    this_month = reps(reader)
    first, last = reader.named("From", QDateEdit), reader.named("To", QDateEdit)
    first.setDate(QDate(2026, 3, 4))
    last.setDate(QDate(2026, 3, 3))

    assert this_month[0] == 5
    assert reps(reader) == [3, 2]


def test_escape_shows_all_again(reader: Any) -> None:
    """Esc takes all filters away, and so does one click."""
    for take_away in (lambda: reader.press(Qt.Key.Key_Escape), lambda: reader.click("Show all sets again")):
        reader.filter("Side", "left")
        reader.filter("Kind", "working set")
        assert reps(reader) == [4]

        take_away()

        assert reps(reader) == [5, 4, 3, 2, 1]
        assert not reader.shows("Show all sets again")


def test_where_nothing_is_found_the_page_says_how_to_widen(reader: Any) -> None:
    """It names the filters without which something would be found, and shows all by one key."""
    reader.filter("Side", "left")
    reader.filter("Feet", "Toes out")
    said = reader.texts
    shown = reader.table.isVisible()

    reader.click("Show all sets")

    assert not shown
    assert "Without the feet: 1 found." in said
    assert "Without the side: 1 found." in said
    assert reps(reader) == [5, 4, 3, 2, 1]
    assert reader.focused is reader.table


def test_what_was_looked_for_is_remembered(reader: Any, read_log: Callable[[], Any]) -> None:
    """The next window on this log has the same filters."""
    reader.filter("Side", "left")
    reader.write("Text in the note", "x")
    reader.window.close()

    again = read_log()

    assert again.shows("Side: left")
    assert again.count == "0 of 5 sets"
    again.press(Qt.Key.Key_Escape)
    assert reps(again) == [5, 4, 3, 2, 1]


def test_only_one_athletes_sets(reader: Any, write_sets: Callable[..., list[str]], tmp_path: Path) -> None:
    """Where two train, one can be looked at."""
    logbook = Logbook(tmp_path)
    kim = logbook.athletes.add("Kim", DAY, "UTC")
    logbook.close()
    write_sets(tmp_path, {"done": 6, "athlete": kim.id})
    reader.click("Other")
    reader.click("Log")

    reader.filter("Athlete", "Kim")

    assert reps(reader) == [6]
