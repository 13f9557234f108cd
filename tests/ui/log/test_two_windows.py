# SPDX-License-Identifier: MIT
"""Two windows on one log: what stands beside a sentence does what the sentence says, and nobody writes over unseen."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from calftimer.core.record import SetRecord
from calftimer.logbook.logbook import Logbook
from calftimer.ui.log.columns import Column

CONTROL = Qt.KeyboardModifier.ControlModifier
CHANGED_SINCE = "has been changed since, in another window or program"


@pytest.fixture
def windows(read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path) -> tuple[Any, Any]:
    """Return two people, each before a window on one log of two sets of 3 and 2 reps, newest first."""
    write_sets(tmp_path, {"done": 2}, {"done": 3})
    return read_log(), read_log()


def logged(reader: Any) -> list[SetRecord]:
    """Return what stands in the log, newest first."""
    with closing(Logbook(reader.folder)) as logbook:
        return logbook.sets()


def answer(reader: Any, text: str) -> None:
    """Click a button of the notice bar; the page has one that is called Undo, too."""
    buttons = [button for button in reader.window.notice.findChildren(QPushButton) if button.isVisible()]
    reader.bot.mouseClick(next(button for button in buttons if button.text() == text), Qt.MouseButton.LeftButton)


def save_reps(reader: Any, steps: int, *, opened: bool = False) -> None:
    """Change the reps of the newest set by so many, in an editor that may be open already."""
    if not opened:
        reader.table.setFocus()
        reader.press(Qt.Key.Key_Return)
    reader.step("Reps", steps)
    reader.click("Save")


def test_undo_beside_a_sentence_takes_back_what_it_names(windows: tuple[Any, Any]) -> None:
    """A change of the other window that came after it, of another set, stays as it is."""
    one, _ = windows
    save_reps(one, -2)
    with closing(Logbook(one.folder)) as logbook:
        logbook.edits.change_set(logbook.sets()[1].id, logbook.sets()[1].started_at, "UTC", pain=4)

    answer(one, "Undo")

    assert one.notice == "Undone: reps 3 → 1."
    assert [(record.reps, record.pain) for record in logged(one)] == [(3, None), (2, 4)]
    answer(one, "Redo")
    assert [(record.reps, record.pain) for record in logged(one)] == [(1, None), (2, 4)]


def test_undo_leaves_what_the_other_window_changed_since(windows: tuple[Any, Any]) -> None:
    """Where the set was changed again in the other window, Undo says so and takes nothing back."""
    one, other = windows
    save_reps(one, -1)
    other.page.refresh()
    save_reps(other, 5)

    answer(one, "Undo")

    assert CHANGED_SINCE in one.notice
    assert logged(one)[0].reps == 7
    assert one.column(Column.REPS)[0] == "7 of 3"


def test_an_editor_does_not_write_over_what_came_meanwhile(windows: tuple[Any, Any]) -> None:
    """Open since before the other window's change, it shows what both entered, and keeps either as is wished."""
    one, _ = windows
    for wish, expected in (("Leave it as it is", 2), ("Save all the same", 4)):
        with closing(Logbook(one.folder)) as logbook:
            logbook.edits.change_set(logbook.sets()[0].id, logbook.sets()[0].started_at, "UTC", reps=3)
        one.page.refresh()
        one.table.setFocus()
        one.press(Qt.Key.Key_Return)
        with closing(Logbook(one.folder)) as logbook:
            newest = logbook.sets()[0]
            logbook.edits.change_set(newest.id, newest.started_at, "UTC", reps=2)
        save_reps(one, 1, opened=True)

        assert one.notice == (
            "Not saved yet: the set was changed meanwhile, in another window or program: reps 3 → 2. "
            "You entered: reps 2 → 4."
        )
        assert logged(one)[0].reps == 2
        answer(one, wish)
        assert logged(one)[0].reps == expected


def test_what_was_changed_elsewhere_in_the_set_is_kept_beside(windows: tuple[Any, Any]) -> None:
    """Two windows that change different things of a set need not be asked: both stay."""
    one, _ = windows
    one.press(Qt.Key.Key_Return)
    with closing(Logbook(one.folder)) as logbook:
        newest = logbook.sets()[0]
        logbook.edits.change_set(newest.id, newest.started_at, "UTC", pain=3)
    save_reps(one, -1, opened=True)

    assert one.notice == "Changed: reps 3 → 2."
    assert (logged(one)[0].reps, logged(one)[0].pain) == (2, 3)


def test_several_sets_of_which_one_was_changed_meanwhile(windows: tuple[Any, Any]) -> None:
    """It says how many, changes none, and all of them when that is wished."""
    one, _ = windows
    one.press(Qt.Key.Key_A, CONTROL)
    one.press(Qt.Key.Key_Return)
    with closing(Logbook(one.folder)) as logbook:
        newest = logbook.sets()[0]
        logbook.edits.change_set(newest.id, newest.started_at, "UTC", pain=3)
    one.step("Pain, 0 to 10", 1)
    one.click("Save")

    assert one.notice.startswith("Not saved yet: 1 of these sets ")
    assert [record.pain for record in logged(one)] == [3, None]
    answer(one, "Save all the same")
    assert [record.pain for record in logged(one)] == [0, 0]


def test_what_was_entered_is_not_lost_when_the_window_closes(
    read_log_of: Callable[[Path], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """Where nobody can be asked any more it is saved; what the other window had entered is in the set's history."""
    write_sets(tmp_path, {})
    one = read_log_of(tmp_path)
    one.table.setFocus()
    one.press(Qt.Key.Key_Return)
    with closing(Logbook(tmp_path)) as logbook:
        newest = logbook.sets()[0]
        logbook.edits.change_set(newest.id, newest.started_at, "UTC", reps=9)
    one.step("Reps", -1)

    one.window.close()

    with closing(Logbook(tmp_path)) as logbook:
        assert logbook.get(newest.id).reps == 2
        assert [edit.after["reps"] for edit in logbook.edits.history(newest.id)] == [9, 2]


def test_a_set_thrown_away_meanwhile_is_not_changed_in_the_trash(windows: tuple[Any, Any]) -> None:
    """The editor of the one window says that the other threw the set away."""
    one, _ = windows
    one.press(Qt.Key.Key_Return)
    with closing(Logbook(one.folder)) as logbook:
        newest = logbook.sets()[0]
        logbook.edits.discard_sets([newest.id], newest.started_at, "UTC")
    save_reps(one, -1, opened=True)

    assert "program: thrown away. You entered: reps 3 → 2." in one.notice
