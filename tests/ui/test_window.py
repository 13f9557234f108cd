# SPDX-License-Identifier: MIT
"""The whole window: pages, keyboard, names for screen readers, sizes for fingers, and what the notice bar says."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPushButton, QTableView, QWidget

from calftimer.app import App
from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import SetPlan, Side
from calftimer.core.record import StopReason
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import Turn
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.presence import is_in_use
from calftimer.ui import theme
from calftimer.ui.widgets.stepper import Stepper
from tests.made import make_newer

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QTableView, Stepper)
CONTROL = Qt.KeyboardModifier.ControlModifier
PAGES = ("Train", "Workout", "Log", "Review", "Learn", "Sound")


@pytest.fixture
def a_set(make_plan: Callable[..., SetPlan]) -> Callable[..., str]:
    """Return `a_set(folder, finished=…, side=…)`: write a set of two reps and return its id."""

    def write(folder: Path, *, finished: bool = True, side: Side = Side.BOTH) -> str:
        folder.mkdir(parents=True, exist_ok=True)
        logbook = Logbook(folder)
        set_id = logbook.open_set(logbook.open_session(NOON, "UTC"), Turn(make_plan(side=side)), None, NOON, "UTC")
        for rep in (1, 2):
            logbook.add_rep(set_id, rep, 2.0 * rep, parse_tempo("1-0-1-0"))
        if finished:
            logbook.finish_set(set_id, NOON, StopReason.TARGET)
        logbook.close()
        return set_id

    return write


def controls(person: Any) -> list[QWidget]:
    """Return what can be worked with on the page that is shown."""
    return [widget for widget in person.app.window.findChildren(QWidget) if widget.isVisible()]


def takes_tab(widget: QWidget) -> bool:
    """Tell whether Tab is meant to stop at a widget."""
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.focusProxy() is None


def stop(widget: QWidget) -> object:
    """Return what Tab stops at once: a widget, or the group of the choices of which one is down."""
    return (isinstance(widget, QAbstractButton) and widget.group()) or widget


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6])
def test_every_page_is_built_and_shown_without_a_warning_of_qts(
    open_window: Callable[..., Any], a_set: Callable[..., str], tmp_path: Path, number: int
) -> None:
    """Ctrl and a number shows the page; Qt has nothing to complain of (pytest-qt fails the test if it has)."""
    a_set(tmp_path)
    person = open_window(tmp_path)

    person.press(getattr(Qt.Key, f"Key_{number}"), on=person.app.window, modifier=CONTROL)
    app = person.app
    pages = (app.train_page, app.workouts.page, app.log_page, app.review_page, app.learn.page, app.sound_page)
    person.bot.waitUntil(lambda: [page.isVisible() for page in pages] == [index == number for index in range(1, 7)])
    person.app.window.grab()


def test_the_stage_has_the_window_to_itself(person: Any) -> None:
    """On the stage there is no rail; it comes back when the session is over."""
    person.choose_sound("none")
    rail = person.button("Log")
    person.press(Qt.Key.Key_Space)
    person.app.window.grab()
    on_stage = rail.isVisible()
    person.press(Qt.Key.Key_Escape, on=person.app.stage_page)

    assert (on_stage, rail.isVisible()) == (False, True)


@pytest.mark.parametrize("page", PAGES)
def test_everything_one_can_work_with_has_a_name(
    open_window: Callable[..., Any], a_set: Callable[..., str], called: Callable[..., str], tmp_path: Path, page: str
) -> None:
    """A screen reader finds a name for each control that can be seen."""
    a_set(tmp_path)
    a_set(tmp_path, finished=False)  # the notice bar has its question
    person = open_window(tmp_path)
    person.click(page)

    nameless = [
        widget
        for widget in controls(person)
        if (isinstance(widget, CONTROLS) or takes_tab(widget))
        and not called(widget).strip()
        and widget.objectName() != "qt_tableview_cornerbutton"
        and not isinstance(widget.parent(), QTableView)
    ]

    assert nameless == []


@pytest.mark.parametrize("page", PAGES)
def test_tab_reaches_everything_that_takes_the_focus(
    open_window: Callable[..., Any], a_set: Callable[..., str], tmp_path: Path, page: str
) -> None:
    """Tab goes round through every control of the page and the rail, once to each group of choices, and is
    caught by none."""
    a_set(tmp_path)
    a_set(tmp_path, finished=False)
    person = open_window(tmp_path)
    person.click(page)
    wanted = {stop(widget) for widget in controls(person) if takes_tab(widget)}
    person.press(Qt.Key.Key_Tab)
    first = QApplication.focusWidget()
    reached = [first]

    for _ in range(3 * len(wanted)):
        person.press(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
        if reached[-1] is first:
            break

    assert reached[-1] is first
    assert wanted - {stop(widget) for widget in reached} == set()


def test_arrow_keys_go_through_the_choices_that_tab_leaves_out(person: Any) -> None:
    """Tab stops at the choice that is down; the arrow keys take the next one."""
    person.click("Feet: Straight")
    person.button("Feet: Straight").setFocus()

    person.press(Qt.Key.Key_Right)

    assert QApplication.focusWidget() is person.button("Feet: Toes out")
    assert person.plan.foot.direction.value == "out"


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600)])
def test_what_is_touched_is_at_least_56_pixels_in_each_direction(person: Any, size: tuple[int, int]) -> None:
    """START, the steppers' buttons, the choices, the cards and the rail are large enough for a thumb."""
    person.app.window.resize(*size)
    QApplication.processEvents()

    buttons = [button for button in person.app.window.findChildren(QAbstractButton) if button.isVisible()]
    small = {
        button.accessibleName(): (button.width(), button.height())
        for button in buttons
        if min(button.width(), button.height()) < theme.TOUCH_PX
    }

    assert person.button("Start the set (Space)") in buttons
    assert person.button("Reps: more") in buttons
    assert small == {}


def test_the_buttons_of_the_stage_are_large_enough(person: Any) -> None:
    """The stage's buttons are at least 56 px in each direction."""
    person.choose_sound("none")
    person.press(Qt.Key.Key_Space)
    QApplication.processEvents()

    buttons = [button for button in person.app.stage_page.findChildren(QPushButton) if button.isVisible()]

    assert buttons
    assert all(min(button.width(), button.height()) >= theme.TOUCH_PX for button in buttons)


def test_nothing_lies_outside_a_small_window(person: Any) -> None:
    """In 1024 × 600 pixels START is whole and inside the window."""
    person.app.window.resize(1024, 600)
    QApplication.processEvents()
    start = person.button("Start the set (Space)")

    corner = start.mapTo(person.app.window, start.rect().bottomRight())

    assert person.app.window.rect().contains(corner)
    assert start.visibleRegion().boundingRect() == start.rect()


def test_a_log_of_a_newer_calftimer_is_refused_with_a_sentence_and_left_alone(
    open_window: Callable[..., Any], tmp_path: Path
) -> None:
    """The notice bar says that the log is too new, START begins nothing, and the file stays as it was."""
    path = make_newer(tmp_path)
    before = path.read_bytes()

    person = open_window(tmp_path)
    said_at_first = person.app.window.notice.text
    person.press(Qt.Key.Key_Space)

    assert "was written by a newer calftimer" in said_at_first
    assert person.app.window.notice.isVisible()
    assert "was written by a newer calftimer" in person.app.window.notice.text
    assert not person.app.stage_page.is_running
    assert path.read_bytes() == before


@pytest.mark.parametrize("page", PAGES[1:])
def test_the_pages_can_be_shown_without_a_log(open_window: Callable[..., Any], tmp_path: Path, page: str) -> None:
    """Where the log cannot be opened, the pages can be shown all the same."""
    make_newer(tmp_path)
    person = open_window(tmp_path)

    person.click(page)

    assert person.app.window.notice.isVisible()


def test_a_damaged_log_is_set_aside_with_a_sentence(open_window: Callable[..., Any], tmp_path: Path) -> None:
    """A file that is no log is kept as it is under another name, and the notice bar says so."""
    path = tmp_path / FILE_NAME
    path.write_bytes(b"not a log at all, but long enough to look at" * 100)
    before = path.read_bytes()

    person = open_window(tmp_path)
    person.bot.waitUntil(lambda: "The damaged file is kept" in person.app.window.notice.text)

    (aside,) = tmp_path.glob("calftimer-damaged-*")
    assert str(aside) in person.app.window.notice.text
    assert aside.read_bytes() == before


@pytest.mark.parametrize("correction", [0, 3, -1])
def test_a_set_that_was_cut_off_is_offered_and_kept(
    open_window: Callable[..., Any], a_set: Callable[..., str], tmp_path: Path, correction: int
) -> None:
    """The notice bar asks about the set; Keep puts it into the log with the reps that the stepper shows."""
    set_id = a_set(tmp_path, finished=False)
    person = open_window(tmp_path)
    notice = person.app.window.notice
    asked = notice.text
    stepper = person.stepper("Reps", within=notice)
    for _ in range(abs(correction)):
        person.press(Qt.Key.Key_Up if correction > 0 else Qt.Key.Key_Down, on=stepper)

    person.click("Keep")

    assert asked.startswith("A set was cut off: Standing calf raise, 80 kg")
    assert "2 of 3 reps were done" in asked
    assert not notice.isVisible()
    logbook = Logbook(tmp_path)
    (record,) = logbook.sets()
    logbook.close()
    assert (record.id, record.reps, record.stop_reason) == (set_id, 2 + correction, StopReason.INTERRUPTED)


def test_a_set_of_one_leg_that_was_cut_off_says_which(
    open_window: Callable[..., Any], a_set: Callable[..., str], tmp_path: Path
) -> None:
    """Left and right are trained in turn: the person has to know which of the two to correct."""
    a_set(tmp_path, finished=False, side=Side.LEFT)

    asked = open_window(tmp_path).app.window.notice.text

    assert asked.startswith("A set was cut off: Standing calf raise, left leg, 80 kg")


def test_a_set_that_was_cut_off_can_be_thrown_away(
    open_window: Callable[..., Any], a_set: Callable[..., str], tmp_path: Path
) -> None:
    """Throw away takes the set out of the log, and the question does not come again."""
    a_set(tmp_path, finished=False)
    person = open_window(tmp_path)

    person.click("Throw away")
    person.click("Close")

    assert not person.app.window.notice.isVisible()
    person.app.close()
    again = open_window(tmp_path)
    assert again.app.window.notice.text == ""


def test_two_sets_that_were_cut_off_are_asked_about_one_after_the_other(
    open_window: Callable[..., Any], a_set: Callable[..., str], tmp_path: Path
) -> None:
    """After the answer to the first question the second one is asked."""
    a_set(tmp_path, finished=False)
    a_set(tmp_path, finished=False)
    person = open_window(tmp_path)
    person.click("Keep")
    still_asking = person.app.window.notice.isVisible()

    person.click("Throw away")
    person.click("Close")

    assert (still_asking, person.app.window.notice.isVisible()) == (True, False)
    logbook = Logbook(tmp_path)
    assert logbook.count() == 1
    logbook.close()


def test_the_place_of_the_window_is_remembered(person: Any, open_window: Callable[..., Any]) -> None:
    """A window that is closed comes back in its size."""
    person.app.window.resize(1100, 700)
    QApplication.processEvents()
    person.app.window.close()

    assert not person.app.settings.geometry.isEmpty()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
@pytest.mark.parametrize("in_session", [False, True])
def test_ctrl_q_closes_the_window(person: Any, in_session: bool) -> None:
    """The key that closes programs closes this one, from a page and in mid-session, and leaves the log to others."""
    if in_session:
        person.press(Qt.Key.Key_Space)
    assert person.app.stage_page.is_running == in_session

    person.press(Qt.Key.Key_Q, modifier=CONTROL)

    assert not person.app.window.isVisible()
    assert not is_in_use(person.folder)


def test_calls_that_return_nothing_do_not_use_none_up(person: Any) -> None:
    """A thousand calls of `update()` leave the number of references to None as it was: PySide6 6.12.0 drops
    one with each, and after a few thousand Python 3.11 ends with “deallocating None”."""
    before = sys.getrefcount(None)

    for _ in range(1000):
        person.app.window.update()

    assert abs(sys.getrefcount(None) - before) < 100


def test_a_set_thrown_away_can_be_taken_back(
    open_window: Callable[..., Any], a_set: Callable[..., str], tmp_path: Path
) -> None:
    """After “Throw away” the notice bar offers Undo, and with it the set is offered again."""
    a_set(tmp_path, finished=False)
    person = open_window(tmp_path)
    offered = person.app.window.notice.text

    person.click("Throw away")
    person.click("Undo")

    assert "cut off" in offered
    assert person.app.window.notice.text == offered


def test_while_the_window_is_not_active_no_other_page_takes_the_keys(catalogue: Catalogue, tmp_path: Path) -> None:
    """The first Space starts the set, also where the pages are built before the desktop gives the window the keys."""
    app = App(tmp_path, catalogue)
    app.complete()

    assert QApplication.focusWidget() is None
    assert app.window.focusWidget() is app.train_page
    app.close()


def test_space_starts_the_set_after_something_in_the_notice_bar_was_pressed(person: Any) -> None:
    """The button that was pressed is gone; the keys are the page's again, not the rail's."""
    for name in ("Look", "Close"):
        person.app.window.notice.say("Something is damaged.", [("Look", lambda: None)])
        person.click(name)

        assert QApplication.focusWidget() is person.button("Start the set (Space)")
