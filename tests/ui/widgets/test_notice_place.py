# SPDX-License-Identifier: MIT
"""The notice bar comes without moving or covering what is under the pointer, and covers nothing for good."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from calftimer.ui.main_window import MainWindow
from calftimer.ui.widgets.exercise_card import ExerciseCard


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """A window with one page that has a button at its top and one at its bottom."""
    window = MainWindow()
    qtbot.addWidget(window)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(QPushButton("top"))
    column.addStretch(1)
    column.addWidget(QPushButton("bottom"))
    window.put_page(window.add_button("train", "Train"), page)
    window.resize(900, 600)
    with qtbot.waitExposed(window):
        window.show()
        window.show_place(0)
    return window


def button(window: MainWindow, text: str) -> QPushButton:
    """Return the button that says `text`."""
    return next(one for one in window.findChildren(QPushButton) if one.text() == text)


def top_of(widget: QWidget, window: MainWindow) -> int:
    """Return how far down in the window a widget begins."""
    return widget.mapTo(window, QPoint()).y()


def point_at(qtbot: QtBot, widget: QWidget) -> None:
    """Move the pointer onto a widget, which has its place."""
    QApplication.processEvents()
    qtbot.mouseMove(widget)
    qtbot.waitUntil(widget.underMouse)


@pytest.mark.parametrize("text", ["top", "bottom"])
def test_nothing_moves_under_the_pointer(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """What the pointer is on stays where it is, and is not covered, wherever on the page that is."""
    target = button(window, text)
    point_at(qtbot, target)
    before = top_of(target, window)

    window.notice.say("Something was done.", [("Undo", lambda: None)])

    assert top_of(target, window) == before
    bar = window.notice
    assert top_of(bar, window) > before or top_of(bar, window) + bar.height() <= before


@pytest.mark.parametrize(("text", "other"), [("top", "bottom"), ("bottom", "top")])
def test_nothing_is_covered_where_the_page_can_give_room(
    qtbot: QtBot, window: MainWindow, text: str, other: str
) -> None:
    """The far end of the page gives the bar its room, and what stands there can still be pressed."""
    point_at(qtbot, button(window, text))

    window.notice.say("Something was done.", [("Undo", lambda: None)])

    QApplication.processEvents()
    assert button(window, other).visibleRegion().boundingRect() == button(window, other).rect()


@pytest.mark.parametrize("on_start", [True, False])
def test_start_stays_where_it_is_and_free(person: Any, qtbot: QtBot, on_start: bool) -> None:
    """A notice never covers START on the Train page, and moves it only while the pointer is elsewhere."""
    window, start = person.app.window, person.button("Start the set (Space)")
    window.resize(1024, 600)
    target = start if on_start else person.app.train_page.findChild(ExerciseCard)
    point_at(qtbot, target)
    before = top_of(target, window)

    window.notice.say("Something was done.", [("Undo", lambda: None)])

    QApplication.processEvents()
    assert top_of(target, window) == before
    assert start.visibleRegion().boundingRect() == start.rect()


def test_the_page_gets_its_room_when_the_pointer_has_left(qtbot: QtBot, window: MainWindow) -> None:
    """What would move wherever the bar had its room keeps its place under the pointer, and gives it afterwards."""
    page = button(window, "top").parentWidget()
    middle = QPushButton("middle", page)
    page.layout().insertWidget(1, middle, 0)
    page.layout().insertStretch(1, 1)
    point_at(qtbot, middle)
    before = top_of(middle, window)
    window.notice.say("Something was done.", [("Undo", lambda: None)])
    during = top_of(middle, window)

    point_at(qtbot, button(window, "Undo"))

    assert during == before != top_of(middle, window)


def test_what_is_followed_by_eye_is_not_covered(qtbot: QtBot, window: MainWindow) -> None:
    """A page that keeps the window, as the stage does in a set, has its room beside the bar wherever the pointer is."""
    lowest = button(window, "bottom")
    page = lowest.parentWidget()
    window.show_full(page, keeps=True)
    point_at(qtbot, page)

    window.notice.say("No sound card answers.", [])

    assert top_of(lowest, window) + lowest.height() <= top_of(window.notice, window)
