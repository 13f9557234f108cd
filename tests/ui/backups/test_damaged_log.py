# SPDX-License-Identifier: MIT
"""A log in the real window that is damaged, cannot be read or went away: one trains on, and is told what is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton

from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import FIRST_ATHLETE, turns_of
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.presence import Presence
from calftimer.runner import Runner
from tests.ui.backups.window import done, shown_sets

NOW = datetime(2026, 3, 1, 18, 2, 3, tzinfo=UTC)


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


def restore_the_offered(person: Any) -> None:
    """Press the button of the bar that brings a backup back."""
    person.click(next(name for name in shown_buttons(person) if name.startswith("Restore the backup of ")))
    done(person)


def test_a_log_that_went_away_is_missed(open_window: Callable[..., Any], folder: Path) -> None:
    """Where the log is gone and a backup is not, that is said, and one click brings it."""
    (folder / FILE_NAME).unlink()
    person = open_window(folder)
    person.bot.waitUntil(lambda: "There was no log" in person.app.window.notice.text)

    restore_the_offered(person)

    assert shown_sets(person) == 2


def test_a_log_that_a_command_began_anew_is_missed(open_window: Callable[..., Any], folder: Path) -> None:
    """Where the log is gone, a command left an empty one, and a backup has sets, the backup is still offered."""
    (folder / FILE_NAME).unlink()
    Logbook(folder).close()
    person = open_window(folder)
    person.bot.waitUntil(lambda: "is empty. There is a backup." in person.app.window.notice.text)

    restore_the_offered(person)

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
