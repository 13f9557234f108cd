# SPDX-License-Identifier: MIT
"""Sets are thrown away without a question and come back: by undo, also after a restart, and from the trash."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from calftimer.core.query import Query
from calftimer.logbook.logbook import Logbook
from calftimer.ui.log.columns import Column

DAY = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reader(read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path) -> Any:
    """Return somebody before a log of three sets, 3, 2 and 1 reps done, newest first."""
    write_sets(tmp_path, *({"done": number} for number in (1, 2, 3)))
    return read_log()


def reps(reader: Any) -> list[int]:
    """Return the reps of the sets shown, newest first."""
    return [int(text.split(" ")[0]) for text in reader.column(Column.REPS)]


def test_delete_throws_away_and_the_next_set_is_chosen(reader: Any) -> None:
    """One key, no question; the bar says so and the focus stays in the table, so the next key goes on."""
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Delete)
    said = reader.notice

    reader.press(Qt.Key.Key_Delete)

    assert said == "The set was thrown away."
    assert reps(reader) == [3]
    assert reader.chosen() == ["3 of 3"]
    assert reader.focused is reader.table


def test_the_button_of_the_bar_undoes(reader: Any) -> None:
    """What was thrown away is back where it was by one tap, and chosen again is what was chosen."""
    reader.press(Qt.Key.Key_A, CONTROL)
    reader.press(Qt.Key.Key_Delete)
    said, left, empty = reader.notice, reps(reader), "All are in the trash." in reader.texts

    reader.click("Undo")

    assert (said, left, empty) == ("3 sets were thrown away.", [], True)
    assert reps(reader) == [3, 2, 1]
    assert reader.notice == "Undone: 3 sets thrown away."


def test_undo_and_redo_go_step_by_step_and_say_what(reader: Any) -> None:
    """Ctrl+Z takes back the newest step, then the one before; Ctrl+Shift+Z and Ctrl+Y do them again."""
    reader.press(Qt.Key.Key_Return)
    reader.step("Reps", 1)
    reader.click("Save")
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Delete)
    seen = [(reader.notice, reps(reader))]

    for key, modifier in (
        *((Qt.Key.Key_Z, CONTROL), (Qt.Key.Key_Z, CONTROL), (Qt.Key.Key_Z, CONTROL)),
        *((Qt.Key.Key_Z, CONTROL | SHIFT), (Qt.Key.Key_Y, CONTROL), (Qt.Key.Key_Y, CONTROL)),
    ):
        reader.press(key, modifier)
        seen.append((reader.notice, reps(reader)))

    assert seen == [
        ("The set was thrown away.", [4, 1]),
        ("Undone: a set thrown away.", [4, 2, 1]),
        ("Undone: reps 3 → 4.", [3, 2, 1]),
        ("There is nothing to undo.", [3, 2, 1]),
        ("Done again: reps 3 → 4.", [4, 2, 1]),
        ("Done again: a set thrown away.", [4, 1]),
        ("There is nothing to redo.", [4, 1]),
    ]


def test_undo_survives_a_restart(reader: Any, read_log: Callable[[], Any]) -> None:
    """What was done in a window that is closed can be undone in the next one, by the button too."""
    reader.press(Qt.Key.Key_Delete)
    reader.window.close()
    again = read_log()
    before = reps(again)

    again.click("Undo (Ctrl+Z)")

    assert (before, reps(again)) == ([2, 1], [3, 2, 1])
    assert not again.named("Undo (Ctrl+Z)").isEnabled()
    assert again.named("Redo (Ctrl+Shift+Z)").isEnabled()


def test_what_was_changed_elsewhere_is_not_undone(reader: Any) -> None:
    """Where another window changed the set since, undo leaves it and says why; the page shows what stands there."""
    reader.press(Qt.Key.Key_Return)
    reader.step("Reps", 1)
    reader.click("Save")
    logbook = Logbook(reader.folder)
    newest = logbook.find(Query(), limit=1)[0]
    logbook._update(newest.id, reps=9)
    logbook.close()

    reader.press(Qt.Key.Key_Z, CONTROL)

    assert "has been changed since" in reader.notice
    assert reps(reader) == [9, 2, 1]


def test_the_trash_gives_back_one_and_all(reader: Any) -> None:
    """The trash shows what was thrown away; Enter brings the set chosen back, Ctrl+A and Restore all of them."""
    reader.press(Qt.Key.Key_A, CONTROL)
    reader.press(Qt.Key.Key_Delete)
    reader.click("Trash")
    in_trash = reps(reader), reader.count, reader.shows("Change"), reader.table.isColumnHidden(Column.THROWN_AWAY)

    reader.table.setFocus()
    reader.press(Qt.Key.Key_Return)
    after_one = reps(reader), reader.notice
    reader.press(Qt.Key.Key_A, CONTROL)
    reader.click("Restore")
    empty = "The trash is empty." in reader.texts
    reader.press(Qt.Key.Key_Escape)

    assert in_trash == ([3, 2, 1], "3 sets", False, False)
    assert after_one == ([2, 1], "The set is in the log again.")
    assert empty
    assert reps(reader) == [3, 2, 1]
    assert reader.table.isColumnHidden(Column.THROWN_AWAY)


def test_what_is_in_the_trash_is_found_and_not_thrown_away_again(reader: Any) -> None:
    """Filters hold in the trash, too; Delete does nothing there."""
    reader.press(Qt.Key.Key_A, CONTROL)
    reader.press(Qt.Key.Key_Delete)
    reader.click("Trash")
    reader.table.setFocus()
    reader.press(Qt.Key.Key_Delete)
    after_delete = reps(reader)

    reader.filter("Side", "left")

    assert after_delete == [3, 2, 1]
    assert reader.count == "0 of 3 sets"


def test_an_athlete_who_was_taken_out_comes_back_with_all_sets(
    reader: Any, write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """The trash names who was taken out; one tap brings athlete and sets back, and undo takes them out again."""
    logbook = Logbook(tmp_path)
    kim = logbook.athletes.add("Kim & Co", DAY, "UTC")
    logbook.close()
    write_sets(tmp_path, {"done": 5, "athlete": kim.id, "at": DAY.replace(day=20)})
    logbook = Logbook(tmp_path)
    logbook.athletes.discard(kim.id, DAY.replace(month=4), "UTC")
    logbook.close()
    reader.page.refresh()
    without = reps(reader)

    reader.click("Trash")
    reader.click("Restore Kim")
    said = reader.notice
    reader.click("Trash")
    with_kim = reps(reader)
    reader.press(Qt.Key.Key_Z, CONTROL)

    assert without == [3, 2, 1]
    assert said == "Kim & Co is back, with all sets."
    assert with_kim == [5, 3, 2, 1]
    assert reader.notice == "Undone: an athlete brought back."
    assert reps(reader) == [3, 2, 1]


def test_the_detail_tells_what_became_of_a_set(reader: Any) -> None:
    """Each change stands there with its time, the newest first; what was undone is marked."""
    reader.press(Qt.Key.Key_Return)
    reader.step("Reps", -1)
    reader.step("Pain, 0 to 10", 3)
    reader.click("Save")
    reader.press(Qt.Key.Key_Return)
    reader.step("Load", 1)
    reader.click("Save")
    reader.press(Qt.Key.Key_Z, CONTROL)

    lines = [line.split(": ", 1)[1] for line in reader.texts.splitlines() if "→" in line and "Undone" not in line]
    assert lines == ["load 80 kg → 82.5 kg (undone)", "reps 3 → 2, pain – → 2"]


def test_the_log_can_be_full_of_nothing_but_trash(reader: Any) -> None:
    """With every set in the trash the page leads there and says so; it does not say that nobody trained."""
    reader.press(Qt.Key.Key_A, CONTROL)
    reader.press(Qt.Key.Key_Delete)
    reader.page.refresh()

    reader.click("To the trash")

    assert reps(reader) == [3, 2, 1]
    assert reader.named("Trash").isChecked()
