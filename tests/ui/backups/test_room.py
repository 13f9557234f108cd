# SPDX-License-Identifier: MIT
"""Backups in the real window: made after a session, restored in two clicks and undone, and a damaged log."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton

from calftimer.core.record import StopReason
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import FIRST_ATHLETE, Turn, turns_of
from calftimer.logbook.backup import Backups
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.copying import Kind
from calftimer.logbook.logbook import Logbook
from calftimer.runner import Runner

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


def train(folder: Path, plan: object, count: int) -> None:
    """Write so many finished sets."""
    with closing(Logbook(folder)) as logbook:
        session = logbook.open_session(NOW, "UTC")
        for number in range(1, count + 1):
            at = NOW + timedelta(minutes=number)
            set_id = logbook.open_set(session, Turn(plan, number), None, at, "UTC")
            logbook.finish_set(set_id, at, StopReason.TARGET)


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


def test_two_clicks_and_undo(open_window: Callable[..., Any], folder: Path) -> None:
    """“Restore” brings the newest backup at once, on every page; “Undo” brings back the log of before."""
    person = open_window(folder)
    assert shown_sets(person) == 5

    person.click("Set-up")
    person.click("Go back to a backup: Restore")

    assert shown_sets(person) == 2
    assert "with 2 sets" in person.app.window.notice.text
    person.click("Log")
    assert person.app.log_page.isVisible()
    person.click("Undo")
    assert shown_sets(person) == 5
    person.click("Log")


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

    assert shown_sets(person) == 2


def test_back_up_now(open_window: Callable[..., Any], folder: Path) -> None:
    """“Back up now” makes a backup beside the window, says where it is, and lists it."""
    person = open_window(folder)
    person.click("Set-up")

    person.click("Last good backup: Back up now")

    person.bot.waitUntil(lambda: "5 sets backed up" in person.app.window.notice.text, timeout=20_000)
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

    person.bot.waitUntil(lambda: len(Backups(folder).all()) == before + 1, timeout=20_000)
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

    person.bot.waitUntil(lambda: len(list((tmp_path / "stick").rglob("*.sqlite"))) == 1, timeout=20_000)
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

    assert "is open in another window" in person.app.window.notice.text
    assert shown_sets(person) == 5


def test_a_damaged_log_is_brought_back(open_window: Callable[..., Any], folder: Path) -> None:
    """A damaged log is said at the start; what can be read is shown beside the backup, and chosen with one click."""
    log = folder / FILE_NAME
    log.write_bytes(b"\xa5" * 50 + log.read_bytes()[50:])
    person = open_window(folder)
    assert "damaged or not a log" in person.app.window.notice.text

    person.click("Look what can be read")
    person.bot.waitUntil(lambda: "5 sets could be read" in person.app.window.notice.text, timeout=20_000)
    person.click("What was recovered (5 sets)")

    assert shown_sets(person) == 5
    (aside,) = folder.glob("calftimer-damaged-*")
    assert str(aside) in person.app.window.notice.text
    person.click("Log")


def test_the_backup_is_chosen_instead(open_window: Callable[..., Any], folder: Path) -> None:
    """The last good backup can be chosen instead; what was recovered stays in the list."""
    log = folder / FILE_NAME
    log.write_bytes(b"\xa5" * 50 + log.read_bytes()[50:])
    person = open_window(folder)
    person.click("Look what can be read")
    person.bot.waitUntil(lambda: "could be read" in person.app.window.notice.text, timeout=20_000)

    person.click(next(name for name in shown_buttons(person) if name.startswith("Backup of ")))

    assert shown_sets(person) == 2
    assert any("recovered" in backups_list(person).itemText(at) for at in range(backups_list(person).count()))


def shown_buttons(person: Any) -> list[str]:
    """Return what the buttons of the bar say."""
    return [button.text() for button in person.app.window.notice.findChildren(QPushButton) if button.isVisible()]


def test_start_says_again_why_there_is_no_log(open_window: Callable[..., Any], folder: Path) -> None:
    """With a damaged log no set is begun that could not be saved; START says why, also when the bar was closed."""
    (folder / FILE_NAME).write_bytes(b"not a log at all" * 500)
    person = open_window(folder)
    person.click("Close")

    person.click("Start the set (Space)")

    assert "damaged or not a log" in person.app.window.notice.text
    assert not person.app.stage_page.is_running


def test_a_log_that_can_not_be_read_at_all_makes_way(open_window: Callable[..., Any], tmp_path: Path) -> None:
    """Where nothing can be read and there is no backup, the file is set aside and a new log begins."""
    (tmp_path / FILE_NAME).write_bytes(b"Dear diary, today I trained my calves. " * 500)
    person = open_window(tmp_path)
    person.click("Look what can be read")
    person.bot.waitUntil(lambda: "Nothing could be read" in person.app.window.notice.text, timeout=20_000)

    person.click("Set it aside, begin a new log")

    assert shown_sets(person) == 0
    assert len(list(tmp_path.glob("calftimer-damaged-*"))) == 1


def test_a_log_that_went_away_is_missed(open_window: Callable[..., Any], folder: Path) -> None:
    """Where the log is gone and a backup is not, that is said, and one click brings it."""
    (folder / FILE_NAME).unlink()
    person = open_window(folder)
    person.bot.waitUntil(lambda: "There was no log" in person.app.window.notice.text)

    person.click(next(name for name in shown_buttons(person) if name.startswith("Backup of ")))

    assert shown_sets(person) == 2


def test_a_log_that_a_command_began_anew_is_missed(open_window: Callable[..., Any], folder: Path) -> None:
    """Where the log is gone, a command left an empty one, and a backup has sets, the backup is still offered."""
    (folder / FILE_NAME).unlink()
    Logbook(folder).close()
    person = open_window(folder)
    person.bot.waitUntil(lambda: "is empty. There is a backup." in person.app.window.notice.text)

    person.click(next(name for name in shown_buttons(person) if name.startswith("Backup of ")))

    assert shown_sets(person) == 2


def test_a_full_trash_is_no_loss(open_window: Callable[..., Any], folder: Path) -> None:
    """Where all sets lie in the trash, nothing went away, and nothing is offered."""
    with closing(Logbook(folder)) as logbook:
        logbook.edits.discard_sets([record.id for record in logbook.sets()], NOW, "UTC")
    person = open_window(folder)
    person.bot.wait(50)

    assert person.app.window.notice.text == ""
