# SPDX-License-Identifier: MIT
"""Backups in the real window: made after a session, restored in two clicks and undone."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit

from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import FIRST_ATHLETE, turns_of
from calftimer.logbook.backup import Backups
from calftimer.logbook.copying import Kind
from calftimer.logbook.logbook import Logbook
from calftimer.runner import Runner
from tests.ui.backups.window import done, shown_sets

NOW = datetime(2026, 3, 1, 18, 2, 3, tzinfo=UTC)


def backups_list(person: Any) -> QComboBox:
    """Return the list of backups on the Set-up page."""
    found = person.app.setup.page.findChildren(QComboBox)
    return next(combo for combo in found if combo.accessibleName() == "Go back to a backup")


def hint(person: Any, name: str) -> str:
    """Return what stands below a row's name on the Set-up page."""
    page = person.app.setup.page
    return next(row for _, rows in page._sections for row in rows if row.name == name).searched


def test_two_clicks_and_undo(open_window: Callable[..., Any], folder: Path) -> None:
    """“Restore” brings the newest backup at once, on every page; “Undo” brings back the log of before, and so on."""
    person = open_window(folder)
    assert shown_sets(person) == 5

    person.click("Set-up")
    person.click("Go back to a backup: Restore")
    done(person)

    assert shown_sets(person) == 2
    assert "with 2 sets" in person.app.window.notice.text
    person.click("Log")
    assert person.app.log_page.isVisible()
    person.click("Undo")
    done(person)
    assert shown_sets(person) == 5
    person.click("Undo")
    done(person)
    assert shown_sets(person) == 2


def test_meanwhile_the_window_lives_and_nobody_can_use_it(open_window: Callable[..., Any], folder: Path) -> None:
    """While a backup takes the log's place the bar says how far it is; START, pages and their keys wait."""
    person = open_window(folder)
    person.click("Set-up")
    said = [person.app.window.notice]
    told: list[str] = []
    person.app.backups._replacing._told.connect(lambda _: told.append(said[0].text))

    person.click("Go back to a backup: Restore")

    assert person.app.window.notice.text.startswith("Going back to the backup of ")
    person.press(Qt.Key.Key_1, on=person.app.window, modifier=Qt.KeyboardModifier.ControlModifier)
    assert person.app.setup.page.isVisible()
    assert not person.button("Log").isEnabled()
    assert person.app.window.focusWidget() in (None, person.app.window)
    assert not person.button("Go back to a backup: Restore").isEnabled()
    person.app.train_page.start()
    assert not person.app.stage_page.is_running
    done(person)
    assert {text.rpartition("… ")[2] for text in told} >= {"0 %", "30 %", "100 %"}
    person.press(Qt.Key.Key_1, on=person.app.window, modifier=Qt.KeyboardModifier.ControlModifier)
    assert person.app.train_page.isVisible()


@pytest.mark.parametrize("way", ["key", "tap"])
def test_who_wants_to_train_meanwhile_is_told_to_wait(open_window: Callable[..., Any], folder: Path, way: str) -> None:
    """Space and a tap are answered in the bar, before what is being done; afterwards the word is gone."""
    person = open_window(folder)
    person.click("Set-up")
    person.click("Go back to a backup: Restore")
    window = person.app.window
    if way == "key":
        person.press(Qt.Key.Key_Space, on=window)
    else:
        person.bot.mouseClick(person.app.setup.page, Qt.MouseButton.LeftButton)

    assert window.notice.text.startswith("Please wait: you can train when this is done. Going back to the backup of ")
    done(person)
    assert "Please wait" not in window.notice.text
    person.press(Qt.Key.Key_F9, on=window)
    assert "Please wait" not in window.notice.text


def test_undo_on_the_log_page_stays_within_the_log_that_is_there(open_window: Callable[..., Any], folder: Path) -> None:
    """After a restore Ctrl+Z takes back the newest step of the log restored, never the restore; the restore's own
    Undo brings the log of before as it was, and keeps what was done since as a backup."""
    with closing(Logbook(folder)) as logbook:
        logbook.edits.discard_sets([logbook.sets()[0].id], NOW, "UTC")
    Backups(folder).make(Kind.SESSION)
    train_again = Backups(folder).newest()
    with closing(Logbook(folder)) as logbook:
        logbook.edits.discard_sets([record.id for record in logbook.sets()], NOW, "UTC")
    person = open_window(folder)
    assert shown_sets(person) == 0
    person.click("Set-up")
    person.click("Go back to a backup: Restore")
    done(person)
    assert (train_again.sets, shown_sets(person)) == (4, 4)
    undo = person.button("Undo")

    person.app.log_page._undo()

    assert shown_sets(person) == 5
    undo.click()
    done(person)
    assert shown_sets(person) == 0
    assert [backup.sets for backup in Backups(folder).all() if backup.kind is Kind.BEFORE_RESTORE] == [5, 0]
    person.app.log_page._undo()
    assert shown_sets(person) == 4


def test_another_backup_is_chosen_with_the_keyboard(
    open_window: Callable[..., Any], folder: Path, make_plan: Callable[..., object]
) -> None:
    """With Down and Space the second newest backup is restored."""
    Backups(folder).make(Kind.SESSION)
    person = open_window(folder)
    person.click("Set-up")
    assert backups_list(person).count() == 2

    person.press(Qt.Key.Key_Down, on=backups_list(person))
    person.press(Qt.Key.Key_Space, on=person.button("Go back to a backup: Restore"))
    done(person)

    assert shown_sets(person) == 2


def test_backups_of_one_minute_are_told_apart(open_window: Callable[..., Any], folder: Path) -> None:
    """Backups made within one minute show their seconds; one that is alone in its minute does not."""
    (made,) = Backups(folder).all()
    for stamp in ("2026-03-01T10-00-05-000000", "2026-03-01T10-00-40-000000", "2026-02-01T10-00-00-000000"):
        shutil.copyfile(made.path, made.path.with_name(f"calftimer-{stamp}Z-session-2-sets.sqlite"))
    made.path.unlink()

    shown = backups_list(open_window(folder))
    texts = [shown.itemText(at).partition(" · ")[0] for at in range(shown.count())]

    assert [text.rpartition(":")[2] for text in texts[:2]] == ["40", "05"]
    assert [text.count(":") for text in texts] == [2, 2, 1]


def test_back_up_now(open_window: Callable[..., Any], folder: Path) -> None:
    """“Back up now” makes a backup beside the window, says where it is, and lists it."""
    person = open_window(folder)
    person.click("Set-up")

    person.click("Last good backup: Back up now")

    person.bot.waitUntil(lambda: "5 sets backed up" in person.app.window.notice.text)
    assert Backups(folder).newest().sets == 5
    assert backups_list(person).count() == 2
    assert "with 5 sets" in hint(person, "Last good backup")


def test_a_session_is_backed_up(
    open_window: Callable[..., Any], folder: Path, make_plan: Callable[..., object], cranked: Any
) -> None:
    """After a session the log is backed up without a word."""
    person = open_window(folder)
    before = len(Backups(folder).all())
    turns = turns_of(make_plan(sets=1), FIRST_ATHLETE)

    person.app.stage.begin(Runner(turns, cranked, person.app._logbook, "UTC", lambda: NOW))
    cranked.frame = 3600 * SAMPLE_RATE  # an hour later

    person.bot.waitUntil(lambda: len(Backups(folder).all()) == before + 1)
    assert "backed up" not in person.app.window.notice.text


def test_a_second_folder_is_chosen_and_left(open_window: Callable[..., Any], folder: Path, tmp_path: Path) -> None:
    """A folder chosen in the dialog gets the backups there are; “No second folder” ends that."""
    (tmp_path / "stick").mkdir()
    person = open_window(folder)
    person.click("Set-up")

    person.click("Second folder for backups: Choose…")
    dialog = person.app.window.findChild(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.findChild(QLineEdit).setText(str(tmp_path / "stick"))
    dialog.accept()

    person.bot.waitUntil(lambda: len(list((tmp_path / "stick").rglob("*.sqlite"))) == 1)
    assert str(tmp_path / "stick") in hint(person, "Second folder for backups")
    person.click("Second folder for backups: No second folder")
    assert Backups(folder).elsewhere is None


def test_a_missing_stick_is_said_quietly(open_window: Callable[..., Any], folder: Path, tmp_path: Path) -> None:
    """That the stick is away stands on the Set-up page, and nowhere else."""
    (tmp_path / "stick").mkdir()
    Backups(folder).send_to(tmp_path / "stick")
    (tmp_path / "stick").rename(tmp_path / "away")

    person = open_window(folder)

    assert person.app.window.notice.text == ""
    assert "is not there now" in hint(person, "Second folder for backups")


def test_set_up_shows_what_is_in_the_folders_now(open_window: Callable[..., Any], folder: Path, tmp_path: Path) -> None:
    """A backup made by a command, and a stick that went away, are seen when the page is opened again."""
    (tmp_path / "stick").mkdir()
    Backups(folder).send_to(tmp_path / "stick")
    person = open_window(folder)
    person.click("Set-up")
    done(person)
    before = hint(person, "Last good backup")
    shutil.rmtree(tmp_path / "stick")
    Backups(folder).make(Kind.ASKED)

    person.click("Train")
    person.click("Set-up")
    done(person)

    assert "with 2 sets, checked" in before
    assert "with 5 sets, checked" in hint(person, "Last good backup")
    assert "is not there now" in hint(person, "Second folder for backups")


def test_a_restore_while_another_window_is_open(open_window: Callable[..., Any], folder: Path) -> None:
    """While the log is open elsewhere the restore is refused in the bar, and this window goes on with its log."""
    person = open_window(folder)
    person.click("Set-up")
    with closing(Logbook(folder)):
        person.click("Go back to a backup: Restore")
        done(person)

    assert "is open in another window" in person.app.window.notice.text
    assert shown_sets(person) == 5
