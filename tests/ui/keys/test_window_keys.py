# SPDX-License-Identifier: MIT
"""Keys in the window: what starts, pauses and ends a set, what was taught, and what a list or a field keeps."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from calftimer.ui.keys.key_map import FIRST_KEYS, Action, Stroke
from tests.ui.keys.pressing import pressed


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_F5, Qt.Key.Key_MediaPlay])
def test_the_one_key_starts_the_set(person: Any, key: Qt.Key) -> None:
    """A remote, a media key and Space start the set from the Train page."""
    person.press(key)

    assert person.app.stage_page.is_running


def test_a_page_key_in_a_list_stays_there(person: Any) -> None:
    """Page Down and letters in a list go through the list; the set does not start."""
    person.presets.setFocus()
    person.press(Qt.Key.Key_PageDown, on=person.presets)
    person.press(Qt.Key.Key_B, on=person.presets)

    assert not person.app.stage_page.is_running


def test_a_letter_in_the_tempo_field_stays_there(person: Any) -> None:
    """Writing a full stop or a letter into the tempo does not start the set."""
    person.tempo_edit.setFocus()
    person.write_tempo("2.5-1-2-1b")

    assert not person.app.stage_page.is_running


def unnamed(target: QWidget) -> None:
    """Press a button that Qt has no name for."""
    QApplication.sendEvent(target, pressed(Qt.Key.Key_unknown, scan=193))


def test_a_taught_button_starts_pauses_and_ends(person: Any) -> None:
    """What is taught on the panel holds at once: from the Train page to the end of the session."""
    panel = person.app.window_keys.panel()
    person.bot.addWidget(panel)
    taught = FIRST_KEYS.learnt(Action.ONE_KEY, Stroke(0, scan=193)).learnt(Action.ONE_KEY, Stroke.parse("F13"))
    panel.changed.emit(taught.learnt(Action.END, Stroke.parse("F14")))
    person.choose_sound("none")

    unnamed(person.button("Start the set (Space)"))
    started = person.app.stage_page.is_running
    person.press(Qt.Key.Key_F14, on=person.app.stage_page)
    ended = not person.app.stage_page.is_running
    person.press(Qt.Key.Key_F13)

    assert (started, ended, person.app.stage_page.is_running) == (True, True, True)


def test_a_forgotten_key_does_nothing(person: Any) -> None:
    """A key that was forgotten on the panel no longer starts the set."""
    panel = person.app.window_keys.panel()
    person.bot.addWidget(panel)
    panel.changed.emit(FIRST_KEYS.forgotten(Stroke.parse("PgDown")))

    person.press(Qt.Key.Key_PageDown)

    assert not person.app.stage_page.is_running
