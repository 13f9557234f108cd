# SPDX-License-Identifier: MIT
"""News go with their page, questions and problems stay, and a problem is told from success by more than its colour."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from calftimer.ui.accessible import make_accessible
from calftimer.ui.main_window import MainWindow
from calftimer.ui.widgets.notice_bar import NoticeBar


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """Return a window with two pages, and the pointer on the one that is shown."""
    window = MainWindow()
    for name in ("Train", "Log"):
        window.put_page(window.add_button("train", name), QWidget())
    window.resize(900, 600)
    with qtbot.waitExposed(window):
        window.show()
        window.show_place(0)
    qtbot.mouseMove(window, window.rect().center())
    return window


SPEAK: dict[str, Callable[[NoticeBar, str], None]] = {
    "news": lambda bar, text: bar.say(text, [("Undo", lambda: None)]),
    "a question": lambda bar, text: bar.ask(text, [("Keep", lambda: None)]),
    "a problem": lambda bar, text: bar.warn(text),
}


@pytest.mark.parametrize("what", SPEAK)
def test_only_news_go_with_their_page(window: MainWindow, what: str) -> None:
    """They go when another page is shown; what a person has to know or to decide stays."""
    SPEAK[what](window.notice, "Something was said.")
    window.grab()  # it is painted

    window.show_place(1)

    assert window.notice.text == ("" if what == "news" else "Something was said.")


def test_news_of_what_led_to_another_page_are_said_there(window: MainWindow) -> None:
    """What is said and, before anybody could see it, another page is shown, can be read on that page."""
    window.notice.say("The exercise is saved.")
    window.show_place(1)

    assert window.notice.text == "The exercise is saved."


def test_a_question_comes_back_when_news_have_gone(window: MainWindow) -> None:
    """News that came over a question leave it to be answered."""
    bar = window.notice

    def ask() -> None:
        bar.ask("Keep it?", [("Keep", lambda: None)], can_close=False, ask_again=ask)

    ask()
    bar.say("Saved.")
    window.grab()  # it is painted
    window.show_place(1)

    assert bar.text == "Keep it?"


def test_a_problem_looks_and_sounds_like_one(window: MainWindow, qapp: Any) -> None:
    """Sign and ground are others than those of news, and a screen reader says that it is a problem, as an alert."""
    make_accessible(qapp)
    bar, seen = window.notice, []
    for speak in (bar.say, bar.warn):
        speak("week.svg")
        sign = next(label for label in bar.findChildren(QLabel) if not label.pixmap().isNull())
        seen.append((bar.grab().toImage().pixelColor(4, bar.height() // 2).name(), sign.pixmap().toImage()))

    assert seen[0][0] != seen[1][0]
    assert seen[0][1] != seen[1][1]
    interface = QAccessible.queryAccessibleInterface(bar)
    assert interface.text(QAccessible.Text.Name) == "Problem: week.svg"
    assert QAccessible.queryAccessibleInterface(NoticeBar()).role() == QAccessible.Role.AlertMessage
