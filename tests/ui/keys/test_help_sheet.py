# SPDX-License-Identifier: MIT
"""The sheet with all keys: what stands on it, how it opens and closes, and that a set goes on under it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QWidget

from calftimer.ui.keys.help_sheet import HelpSheet
from calftimer.ui.keys.key_map import FIRST_KEYS, LEARNABLE, Action, Stroke, action_name
from calftimer.ui.keys.key_sections import key_sections

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sheet(person: Any) -> HelpSheet:
    """Return the sheet of a new window."""
    return person.app.window_keys.help_sheet


def texts(sheet: HelpSheet) -> list[str]:
    """Return what stands on the sheet."""
    return [found.text() for found in sheet.findChildren(QLabel)]


# What stands on it.


def test_every_action_and_each_of_its_keys_is_there() -> None:
    """Each action of a session with all keys that do it."""
    rows = {row.does: row.keys for section in key_sections(FIRST_KEYS) for row in section.rows}

    for action in LEARNABLE:
        assert rows[action_name(action)].split(" · ") == [stroke.text for stroke in FIRST_KEYS.of(action)]


def test_a_learnt_key_is_there_and_marked() -> None:
    """A key that was taught stands with its action, marked, and the mark is explained; else there is no mark."""
    taught = FIRST_KEYS.learnt(Action.END, Stroke.parse("F13"))
    rows = {row.does: row.keys for section in key_sections(taught) for row in section.rows}

    assert rows[action_name(Action.END)].endswith("F13 ✎")
    assert rows["a key you taught the program"] == "✎"
    assert not any("✎" in row.keys for section in key_sections(FIRST_KEYS) for row in section.rows)


def test_an_action_without_keys_says_so() -> None:
    """An action whose keys were all forgotten stays on the sheet."""
    rows = {
        row.does: row.keys
        for section in key_sections(FIRST_KEYS.forgotten(Stroke.parse("Left")))
        for row in section.rows
    }

    assert rows[action_name(Action.SLOWER)] == "no key"


@pytest.mark.parametrize("key", ["Ctrl+F · /", "Alt+←", "← · →", "↑ · ↓", "X", "Tab · Shift+Tab", "Ctrl+S", "F1 · ?"])
def test_the_keys_of_the_pages_are_there(key: str) -> None:
    """The keys of Learn, of the tempo curve and of the window stand on the sheet, too."""
    assert key in {row.keys for section in key_sections(FIRST_KEYS) for row in section.rows}


@pytest.mark.parametrize(
    ("page", "keys"),
    [
        ("Workout", {"Ctrl+↑ · Ctrl+↓", "Enter", "Delete", "Ctrl+Z", "Ctrl+Y · Ctrl+Shift+Z"}),
        (
            "Log",
            {"Enter", "Ctrl+S · Esc", "Delete", "Ctrl+Z", "Ctrl+Y · Ctrl+Shift+Z", "Ctrl+F · Esc", "Home · End"}
            | {"Shift+↑ · Shift+↓ · Ctrl+A"},
        ),
        ("Review", {"← · →", "← · → · ↑ · ↓", "Ctrl and the wheel"}),
    ],
)
def test_a_page_with_keys_has_them_all_on_the_sheet(page: str, keys: set[str]) -> None:
    """Workout, Log and Review: a sheet of all keys leaves no page out."""
    (section,) = [section for section in key_sections(FIRST_KEYS) if section.title == page]

    assert {row.keys for row in section.rows} == keys


# Opening and closing.


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_it_opens_and_closes_by_the_same_key(person: Any, sheet: HelpSheet, key: Qt.Key) -> None:
    """F1 and ? open the sheet and close it."""
    seen = [sheet.isVisible()]
    for _ in range(2):
        person.press(key)
        seen.append(sheet.isVisible())

    assert seen == [False, True, False]


@pytest.mark.parametrize("how", ["Esc", "button", "beside"])
def test_it_closes_and_the_focus_comes_back(person: Any, sheet: HelpSheet, how: str) -> None:
    """Esc, the button and a tap beside the sheet close it; the focus is where it was."""
    reps = person.stepper("Reps")
    reps.setFocus()
    person.press(Qt.Key.Key_F1)
    inside = sheet.isAncestorOf(QApplication.focusWidget())

    if how == "Esc":
        person.press(Qt.Key.Key_Escape)
    elif how == "button":
        person.click("Close the sheet (Esc)")
    else:
        person.bot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))

    assert inside
    assert not sheet.isVisible()
    assert reps.hasFocus()


def test_a_tap_on_the_sheet_does_not_close_it(person: Any, sheet: HelpSheet) -> None:
    """Only a tap beside it does."""
    person.press(Qt.Key.Key_F1)

    person.bot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.rect().center())

    assert sheet.isVisible()


def test_a_question_mark_in_a_text_field_is_text(person: Any, sheet: HelpSheet) -> None:
    """Where one writes, ? is a sign."""
    person.tempo_edit.setFocus()

    person.press(Qt.Key.Key_Question, on=person.tempo_edit, modifier=SHIFT)

    assert not sheet.isVisible()


def test_tab_stays_inside(person: Any, sheet: HelpSheet) -> None:
    """Tab and Shift+Tab go round on the sheet, for what lies under it cannot be seen."""
    person.press(Qt.Key.Key_F1)

    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Tab):
        person.press(key)
        assert sheet.isAncestorOf(QApplication.focusWidget())


def test_the_page_under_it_does_not_hear_its_keys(person: Any, sheet: HelpSheet) -> None:
    """On the Train page Space does not start a set behind the sheet, and − changes no number."""
    person.stepper("Reps").setFocus()
    reps = person.plan.reps
    person.press(Qt.Key.Key_F1)
    person.press(Qt.Key.Key_Minus)

    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_PageDown)

    assert not person.app.stage_page.is_running
    assert (person.plan.reps, sheet.isVisible()) == (reps, True)


def test_it_shows_what_was_learnt_last(person: Any, sheet: HelpSheet) -> None:
    """A key that was taught a moment ago stands on the sheet when it opens."""
    panel = person.app.window_keys.panel()
    person.bot.addWidget(panel)
    panel.changed.emit(FIRST_KEYS.learnt(Action.END, Stroke.parse("F13")))

    person.press(Qt.Key.Key_F1)

    assert any("F13 ✎" in text for text in texts(sheet))


def test_the_page_that_comes_closes_it(person: Any, sheet: HelpSheet) -> None:
    """Ctrl and a number shows the page, not the sheet over it."""
    person.press(Qt.Key.Key_F1)

    person.press(Qt.Key.Key_2, modifier=Qt.KeyboardModifier.ControlModifier)

    person.bot.waitUntil(lambda: not sheet.isVisible())
    assert person.app.window.shown_place == 1


# During a set.


@pytest.fixture
def in_a_set(person: Any, sheet: HelpSheet) -> Any:
    """Return somebody on the stage with the sheet open."""
    person.choose_sound("none")
    person.press(Qt.Key.Key_Space, on=person.app.train_page)
    person.press(Qt.Key.Key_F1, on=person.app.stage_page)
    assert sheet.isVisible()
    return person


def test_a_set_goes_on_under_it(in_a_set: Any) -> None:
    """The frame timer runs on and nothing is paused."""
    session = in_a_set.app.stage_page._runner.session
    frame = in_a_set.app.stage_page._runner.frame

    in_a_set.bot.waitUntil(lambda: in_a_set.app.stage_page._runner.frame > frame)

    assert not session.is_paused


def test_the_one_key_still_pauses(in_a_set: Any, sheet: HelpSheet) -> None:
    """Space goes to the stage, and the sheet stays."""
    in_a_set.press(Qt.Key.Key_Space)

    assert in_a_set.app.stage_page._runner.session.is_paused
    assert sheet.isVisible()


def test_escape_closes_the_sheet_and_not_the_set(in_a_set: Any, sheet: HelpSheet) -> None:
    """The first Esc closes the sheet, the next one ends the set."""
    in_a_set.press(Qt.Key.Key_Escape)
    after_first = (sheet.isVisible(), in_a_set.app.stage_page.is_running)
    in_a_set.press(Qt.Key.Key_Escape)

    assert after_first == (False, True)
    assert not in_a_set.app.stage_page.is_running


def test_the_summary_that_comes_closes_it(in_a_set: Any, sheet: HelpSheet) -> None:
    """When the session is over, what comes is seen."""
    in_a_set.app.stage_page._on_end()

    in_a_set.bot.waitUntil(lambda: not sheet.isVisible())


# How it looks.


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 600), (800, 1280)])
def test_nothing_is_cut_and_what_does_not_fit_is_scrolled(
    person: Any, sheet: HelpSheet, width: int, height: int
) -> None:
    """The sheet lies in the window; no text is wider or higher than its place; the last row can be reached."""
    person.app.window.resize(width, height)
    person.press(Qt.Key.Key_F1)
    QApplication.processEvents()
    card = sheet.findChild(QFrame)
    cut = [
        found.text()
        for found in sheet.findChildren(QLabel)
        if found.heightForWidth(found.width()) > found.height() or found.sizeHint().height() > 0 >= found.width()
    ]

    assert sheet.rect().contains(card.geometry())
    assert cut == []
    bar = sheet._area.verticalScrollBar()
    person.press(Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert sheet._area.horizontalScrollBar().maximum() == 0


def test_it_follows_the_window(person: Any, sheet: HelpSheet) -> None:
    """A window that becomes smaller takes the open sheet with it."""
    person.press(Qt.Key.Key_F1)

    person.app.window.resize(1024, 600)
    QApplication.processEvents()

    assert sheet.size() == person.app.window.size()


def test_a_screen_reader_is_told_of_a_dialog(person: Any, sheet: HelpSheet, called: Callable[[QWidget], str]) -> None:
    """The sheet is a dialog with a name; what can be worked with on it has one, too."""
    person.press(Qt.Key.Key_F1)

    assert QAccessible.queryAccessibleInterface(sheet).role() is QAccessible.Role.Dialog
    assert called(sheet) == "All keys"
    assert [called(button) for button in sheet.findChildren(QPushButton)] == ["Close the sheet (Esc)"]
    assert called(QApplication.focusWidget()) == "All keys"
