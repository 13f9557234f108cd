# SPDX-License-Identifier: MIT
"""The whole screen for a set, and the window as it was afterwards."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

from calftimer.ui.settings import Settings


def is_full(person: Any) -> bool:
    """Tell whether the window has the whole screen."""
    return person.app.window.isFullScreen()


def test_f11_takes_the_whole_screen_and_gives_it_back(person: Any) -> None:
    """F11 is remembered, both ways."""
    seen = []
    for _ in range(2):
        person.press(Qt.Key.Key_F11)
        seen.append((is_full(person), Settings(person.folder).is_full_screen))

    assert seen == [(True, True), (False, False)]


def test_a_set_gets_the_whole_screen_where_that_was_asked_for(person: Any) -> None:
    """The set is full, the window before and after is not."""
    person.app.settings.is_full_screen = True
    person.choose_sound("none")
    before = is_full(person)
    person.press(Qt.Key.Key_Space)
    during = is_full(person)
    person.press(Qt.Key.Key_Escape, on=person.app.stage_page)

    assert (before, during, is_full(person)) == (False, True, False)


def test_a_set_stays_in_the_window_where_nobody_asked(person: Any) -> None:
    """Without F11 nothing becomes full."""
    person.choose_sound("none")
    person.press(Qt.Key.Key_Space)

    assert not is_full(person)


def test_a_window_that_was_full_before_the_set_stays_full(person: Any) -> None:
    """Who trains with a full window has it after the set, too; Esc only ended the set."""
    person.choose_sound("none")
    person.press(Qt.Key.Key_F11)
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_Escape, on=person.app.stage_page)

    assert is_full(person)


def test_f11_in_mid_set_holds_for_the_sets_to_come(person: Any) -> None:
    """Asked for on the stage, it stays when the set is over, and is remembered."""
    person.choose_sound("none")
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_F11, on=person.app.stage_page)
    during = is_full(person)

    assert during
    assert person.app.stage_page.is_running
    assert Settings(person.folder).is_full_screen


def test_f11_in_mid_set_is_stronger_than_the_memory(person: Any) -> None:
    """A full set that was made small and full again by hand stays full afterwards."""
    person.app.settings.is_full_screen = True
    person.choose_sound("none")
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_F11, on=person.app.stage_page)
    small = is_full(person)
    person.press(Qt.Key.Key_F11, on=person.app.stage_page)
    person.press(Qt.Key.Key_Escape, on=person.app.stage_page)

    assert (small, is_full(person)) == (False, True)


def test_a_window_closed_in_mid_set_does_not_come_back_full(person: Any, open_window: Callable[..., Any]) -> None:
    """The whole screen was for the set: the next start shows the window as it was before."""
    person.app.settings.is_full_screen = True
    person.choose_sound("none")
    person.press(Qt.Key.Key_Space)
    person.app.window.close()

    assert not is_full(open_window(person.folder))
