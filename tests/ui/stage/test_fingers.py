# SPDX-License-Identifier: MIT
"""Buttons and fingers on the stage: a tap, a finger that is held, two, and what a touch must not do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from calftimer.core.session import State
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.ui import theme
from calftimer.ui.stage.touch import StageTouch
from tests.ui.stage.stage_at_hand import LIFTING_S, RESTING_S, Stage

# Buttons.


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600), (1920, 1080), (800, 1280)])
@pytest.mark.parametrize("second", [LIFTING_S, RESTING_S])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_buttons_are_large_and_cover_nothing(
    make_stage: Callable[..., Stage], request: Any, size: tuple[int, int], second: float, percent: int
) -> None:
    """At every size, also with text twice as large: 56 px at least, in the window, beside all else on the stage."""
    themed, stage = QApplication.font(), make_stage()
    request.addfinalizer(lambda: QApplication.setFont(themed))
    QApplication.setFont(theme.sized(themed, percent / 100))
    stage.page.resize(*size)
    stage.at(second)
    stage.bot.waitUntil(lambda: stage.view.picture.rests is (second == RESTING_S))

    layout = stage.view.layout_now
    buttons = [button for button in stage.page.findChildren(QPushButton) if button.isVisible()]
    others = [box for name, box in layout.boxes().items() if name != "buttons"]
    for button in buttons:
        place = QRectF(button.rect().translated(button.mapTo(stage.page, QPoint())))
        assert min(place.width(), place.height()) >= 56
        assert stage.page.rect().contains(place.toRect())
        assert [box for box in others if box.intersects(place)] == []
    assert len(buttons) == (4 if second == RESTING_S else 2)


# Fingers.


def hold_on(stage: Stage) -> None:
    """Let the time be over that a finger must be held, for whatever still waits for it."""
    for timer in stage.page.findChild(StageTouch).findChildren(QTimer):
        if timer.isActive():
            timer.timeout.emit()


def test_a_short_tap_pauses_when_the_finger_leaves(stage: Stage) -> None:
    """A tap is the one key, once: not when the finger comes down, for it may be held."""
    stage.down(0)
    while_down = stage.state
    stage.up(0)

    assert (while_down, stage.state) == (State.LIFTING, State.LIFTING_PAUSED)


def test_a_finger_that_is_held_ends_the_set_once(make_stage: Callable[..., Stage]) -> None:
    """The set ends while the finger is still down; taking it off does nothing more."""
    stage = make_stage(hold_ms=50)
    stage.at(4.5)
    stage.down(0)
    stage.bot.waitUntil(lambda: stage.state is State.RESTING)
    stage.up(0)

    assert (stage.state, [result.reps for result in stage.runner.session.results]) == (State.RESTING, [1])


def test_a_held_finger_does_not_tap_when_it_leaves(qtbot: QtBot) -> None:
    """Whatever the page makes of it: one touch is held or taps, never both."""
    page = QWidget()
    qtbot.addWidget(page)
    touch = StageTouch(page, hold_ms=30)
    touch.watch(page, taps_count=True)
    with qtbot.waitExposed(page):
        page.show()
    glass = QTest.createTouchDevice()
    with qtbot.waitSignal(touch.held):
        QTest.touchEvent(page, glass).press(0, QPoint(20, 20), page).commit()

    with qtbot.assertNotEmitted(touch.tapped):
        QTest.touchEvent(page, glass).release(0, QPoint(20, 20), page).commit()


def test_a_ring_fills_while_a_finger_is_held(make_stage: Callable[..., Stage]) -> None:
    """The ring is there while the finger is down, inside the page and beside the finger; then it is gone."""
    stage = make_stage(hold_ms=5000)
    stage.at(LIFTING_S)
    stage.down(0)
    stage.bot.waitUntil(lambda: stage.ring.isVisible() and stage.ring.progress > 0.2)
    box, finger = stage.ring.geometry(), stage.view.rect().center()
    stage.page.grab()
    stage.up(0)

    assert stage.page.rect().contains(box)
    assert not box.contains(finger)
    assert not stage.ring.isVisible()


def test_a_tap_shows_no_ring(stage: Stage) -> None:
    """A short tap is over before there is anything to show."""
    stage.down(0)
    stage.up(0)

    assert not stage.ring.isVisible()


@pytest.mark.parametrize("corner", ["topLeft", "topRight", "bottomLeft", "bottomRight"])
def test_the_ring_stays_on_the_page(stage: Stage, corner: str) -> None:
    """Wherever the finger is, the whole ring is seen."""
    stage.ring.show_at(getattr(stage.page.rect(), corner)(), 0.5)

    assert stage.page.rect().contains(stage.ring.geometry())


def test_two_fingers_end_the_set(stage: Stage) -> None:
    """A tap with two fingers ends the set when both have left."""
    stage.at(4.5)
    stage.down(0, 1)
    while_down = stage.state
    stage.up(0, 1)

    assert (while_down, stage.state) == (State.LIFTING, State.RESTING)


def test_three_fingers_do_nothing(stage: Stage) -> None:
    """A towel or the heel of a hand is no wish."""
    stage.down(0, 1, 2)
    stage.up(0, 1, 2)

    assert stage.state is State.LIFTING


def test_a_finger_that_slides_does_nothing(make_stage: Callable[..., Stage]) -> None:
    """A wipe over the glass neither pauses nor ends, however long it takes."""
    stage = make_stage()
    stage.at(LIFTING_S)
    stage.down(0)
    stage.slide(0, QPoint(300, 0))
    hold_on(stage)
    stage.up(0)

    assert stage.state is State.LIFTING


def test_a_finger_that_trembles_still_taps(stage: Stage) -> None:
    """A few pixels are no wipe."""
    stage.down(0)
    stage.slide(0, QPoint(9, 7))
    stage.up(0)

    assert stage.state is State.LIFTING_PAUSED


def test_a_tap_that_was_meant_for_the_set_does_not_skip_the_rest(stage: Stage) -> None:
    """The last rep ends while the finger is down: the rest goes on when it leaves."""
    stage.down(0)
    stage.at(RESTING_S)
    stage.up(0)

    assert stage.state is State.RESTING


def test_a_hold_that_was_meant_for_the_set_does_not_finish_the_session(make_stage: Callable[..., Stage]) -> None:
    """The last rep ends while the finger is held: there is a rest, as if nobody had touched the glass."""
    stage = make_stage()
    stage.at(LIFTING_S)
    stage.down(0)
    stage.at(RESTING_S)
    hold_on(stage)
    stage.up(0)

    assert stage.state is State.RESTING


def test_a_short_touch_of_the_end_button_only_says_what_to_do(stage: Stage) -> None:
    """A stray touch of the button does not end the set either; the hint says to hold."""
    stage.down(0, on=stage.end_button())
    pressed = stage.end_button().isDown()
    stage.up(0)

    assert (pressed, stage.end_button().isDown()) == (True, False)
    assert stage.state is State.LIFTING
    assert stage.ring.isVisible()


def test_the_end_button_held_ends_the_set(make_stage: Callable[..., Stage]) -> None:
    """The button takes a held finger."""
    stage = make_stage(hold_ms=50)
    stage.at(4.5)
    stage.down(0, on=stage.end_button())
    stage.bot.waitUntil(lambda: stage.state is State.RESTING)
    stage.up(0)

    assert stage.state is State.RESTING


def test_the_mouse_ends_the_set_by_one_click_on_its_button(stage: Stage) -> None:
    """A mouse is aimed: its click needs no holding."""
    stage.at(4.5)
    stage.bot.mouseClick(stage.end_button(), Qt.MouseButton.LeftButton)

    assert stage.state is State.RESTING


def test_the_other_buttons_take_a_tap(stage: Stage) -> None:
    """More rest and the next set may be tapped: nothing is lost by them."""
    stage.at(RESTING_S)
    button = next(found for found in stage.page.findChildren(QPushButton) if found.text().startswith("+15 s"))
    before = stage.runner.session.timeline.end_frame
    QApplication.processEvents()

    stage.down(0, on=button)
    stage.up(0)

    assert stage.runner.session.timeline.end_frame - before == 15 * SAMPLE_RATE
    assert stage.state is State.RESTING
