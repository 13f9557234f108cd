# SPDX-License-Identifier: MIT
"""Backups in the real window: made after a session, restored in two clicks and undone, and a damaged log."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton

from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import FIRST_ATHLETE, turns_of
from calftimer.logbook.backup import Backups
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.copying import Kind
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.presence import Presence
from calftimer.runner import Runner
from tests.made import train

NOW = datetime(2026, 3, 1, 18, 2, 3, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path, make_plan: Callable[..., object]) -> Path:
    """A data folder: a backup of two sets, and a log of five."""
    place = tmp_path / "data"
    place.mkdir()
    train(place, make_plan(), 2)
    Backups(place).make(Kind.SESSION)
    train(place, make_plan(), 3)
    return place


def shown_sets(person: Any) -> int:
    """Return how many sets the window's log has."""
    return person.app._logbook.count()


def backups_list(person: Any) -> QComboBox:
    """Return the list of backups on the Set-up page."""
    found = person.app.setup.page.findChildren(QComboBox)
    return next(combo for combo in found if combo.accessibleName() == "Go back to a backup")


def hint(person: Any, name: str) -> str:
    """Return what stands below a row's name on the Set-up page."""
    page = person.app.setup.page
    return next(row for _, rows in page._sections for row in rows if row.name == name).searched


def done(person: Any) -> None:
    """Wait until no other log is being put in the place of the window's."""
    person.bot.waitUntil(lambda: not person.app.backups.wait)


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


def test_a_restore_while_another_window_is_open(open_window: Callable[..., Any], folder: Path) -> None:
    """While the log is open elsewhere the restore is refused in the bar, and this window goes on with its log."""
    person = open_window(folder)
    person.click("Set-up")
    with closing(Logbook(folder)):
        person.click("Go back to a backup: Restore")
        done(person)

    assert "is open in another window" in person.app.window.notice.text
    assert shown_sets(person) == 5


def damage(folder: Path) -> bytes:
    """Overwrite the first bytes of the log, so that it cannot be opened; return what stands there now."""
    log = folder / FILE_NAME
    log.write_bytes(b"\xa5" * 50 + log.read_bytes()[50:])
    return log.read_bytes()


def test_a_damaged_log_is_mended_and_trained_with(
    open_window: Callable[..., Any], folder: Path, cranked: Any, make_plan: Callable[..., object]
) -> None:
    """With a damaged log a set is begun and logged without a question; the notice says what could be read, where the
    damaged file is, unchanged, and offers the last good backup, also after the session that put it away."""
    damaged = damage(folder)
    person = open_window(folder)
    done(person)

    text = person.app.window.notice.text
    (aside,) = folder.glob("calftimer-damaged-*")
    assert text == (
        f"The log was damaged. 5 sets could be read of it and are in the log now. The damaged file is kept: {aside}"
    )
    assert aside.read_bytes() == damaged
    offer = next(name for name in shown_buttons(person) if name.startswith("Restore the backup of "))
    person.choose_sound("none")
    person.press(Qt.Key.Key_Space)
    assert person.app.stage_page.is_running
    person.press(Qt.Key.Key_Escape)
    person.bot.waitUntil(lambda: person.app.window.notice.text == text)
    train_on(person, cranked, make_plan())
    assert shown_sets(person) == 7

    person.bot.waitUntil(lambda: offer in shown_buttons(person))  # it comes back after the session
    person.click(offer)
    done(person)

    assert shown_sets(person) == 2
    assert "The log of before, with 7 sets, is kept" in person.app.window.notice.text


def train_on(person: Any, player: Any, plan: object) -> None:
    """Do a whole session of two sets in no time."""
    person.app.stage.begin(Runner(turns_of(plan, FIRST_ATHLETE), player, person.app._logbook, "UTC", lambda: NOW))
    player.frame += 3600 * SAMPLE_RATE
    person.bot.waitUntil(lambda: not person.app.stage_page.is_running)


def test_a_log_that_is_damaged_in_mid_session_keeps_every_set(
    open_window: Callable[..., Any], folder: Path, cranked: Any, make_plan: Callable[..., object]
) -> None:
    """Where the log is found damaged during a set, the set goes on, and is in the mended log after the session."""
    person = open_window(folder)
    app = person.app
    later = NOW + timedelta(days=1)
    app.stage.begin(Runner(turns_of(make_plan(), FIRST_ATHLETE), cranked, app._logbook, "UTC", lambda: later))
    cranked.frame = 5 * SAMPLE_RATE  # into the first set
    person.bot.waitUntil(lambda: app.stage.runner.session.reps_done == 1)
    with closing(sqlite3.connect(folder / FILE_NAME)) as other, other:
        other.execute("PRAGMA writable_schema = ON")
        other.execute("UPDATE sqlite_master SET sql = 'rubbish' WHERE name = 'sets'")
        other.execute("PRAGMA schema_version = 999")

    cranked.frame = 3600 * SAMPLE_RATE
    person.bot.waitUntil(lambda: "The damaged file is kept" in app.window.notice.text)

    assert shown_sets(person) == 7
    assert [record.reps for record in app._logbook.sets(limit=2)] == [3, 3]
    assert app._logbook.interrupted() == []


def test_start_tries_again_and_says_why_not(open_window: Callable[..., Any], folder: Path) -> None:
    """Where a damaged log cannot be mended, as while another program holds its place, no set is begun that could not
    be saved; START says why, and begins as soon as it can be mended."""
    damage(folder)
    person_first = Presence(folder)
    person = open_window(folder)
    done(person)
    assert "is open in another window" in person.app.window.notice.text
    person.click("Close")

    person.choose_sound("none")
    person.press(Qt.Key.Key_Space)
    done(person)
    assert "is open in another window" in person.app.window.notice.text
    assert not person.app.stage_page.is_running

    person_first.close()
    person.press(Qt.Key.Key_Space)
    done(person)
    person.press(Qt.Key.Key_Space)
    assert person.app.stage_page.is_running


def test_a_log_that_can_not_be_read_at_all_makes_way(open_window: Callable[..., Any], tmp_path: Path) -> None:
    """Where nothing can be read and there is no backup, the file is set aside and a new log begins."""
    (tmp_path / FILE_NAME).write_bytes(b"Dear diary, today I trained my calves. " * 500)
    person = open_window(tmp_path)
    done(person)

    assert shown_sets(person) == 0
    assert len(list(tmp_path.glob("calftimer-damaged-*"))) == 1
    assert "so a new log was begun. The damaged file is kept: " in person.app.window.notice.text


def test_text_that_is_no_text_is_damage(open_window: Callable[..., Any], folder: Path) -> None:
    """Bytes that are no letters, where the list of tables stands, are mended like other damage."""
    log = folder / FILE_NAME
    log.write_bytes(log.read_bytes().replace(b"CREATE TABLE sets", b"CREATE T\xdfBLE sets"))
    person = open_window(folder)
    done(person)

    assert shown_sets(person) == 5


def shown_buttons(person: Any) -> list[str]:
    """Return what the buttons of the bar say."""
    return [button.text() for button in person.app.window.notice.findChildren(QPushButton) if button.isVisible()]


def test_a_log_that_went_away_is_missed(open_window: Callable[..., Any], folder: Path) -> None:
    """Where the log is gone and a backup is not, that is said, and one click brings it."""
    (folder / FILE_NAME).unlink()
    person = open_window(folder)
    person.bot.waitUntil(lambda: "There was no log" in person.app.window.notice.text)

    person.click(next(name for name in shown_buttons(person) if name.startswith("Restore the backup of ")))
    done(person)

    assert shown_sets(person) == 2


def test_a_log_that_a_command_began_anew_is_missed(open_window: Callable[..., Any], folder: Path) -> None:
    """Where the log is gone, a command left an empty one, and a backup has sets, the backup is still offered."""
    (folder / FILE_NAME).unlink()
    Logbook(folder).close()
    person = open_window(folder)
    person.bot.waitUntil(lambda: "is empty. There is a backup." in person.app.window.notice.text)

    person.click(next(name for name in shown_buttons(person) if name.startswith("Restore the backup of ")))
    done(person)

    assert shown_sets(person) == 2


def test_a_full_trash_is_no_loss(open_window: Callable[..., Any], folder: Path) -> None:
    """Where all sets lie in the trash, nothing went away, and nothing is offered."""
    with closing(Logbook(folder)) as logbook:
        logbook.edits.discard_sets([record.id for record in logbook.sets()], NOW, "UTC")
    person = open_window(folder)
    person.bot.waitUntil(lambda: person.app._logbook is not None)
    with person.bot.waitCallback() as looked:
        QTimer.singleShot(0, looked)  # after the one with which the program looks for what is missing

    assert person.app.window.notice.text == ""
