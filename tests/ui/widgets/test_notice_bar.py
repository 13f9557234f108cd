# SPDX-License-Identifier: MIT
"""News go by themselves, questions and problems stay, and a problem is told from success by more than its colour."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
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


def time(bar: NoticeBar) -> QTimer:
    """Return what measures how long news stay."""
    return bar.findChild(QTimer)


def pass_time(bar: NoticeBar) -> None:
    """Let the time that news have be over, where it runs."""
    if time(bar).isActive():
        time(bar).stop()
        time(bar).timeout.emit()


SPEAK: dict[str, Callable[[NoticeBar, str], None]] = {
    "news": lambda bar, text: bar.say(text, [("Undo", lambda: None)]),
    "a question": lambda bar, text: bar.ask(text, [("Keep", lambda: None)]),
    "a problem": lambda bar, text: bar.warn(text),
}


@pytest.mark.parametrize("what", SPEAK)
@pytest.mark.parametrize("happens", [lambda window: pass_time(window.notice), lambda window: window.show_place(1)])
def test_only_news_go_by_themselves(window: MainWindow, what: str, happens: Callable[[MainWindow], None]) -> None:
    """After their time, or when another page is shown; what a person has to know or to decide stays."""
    SPEAK[what](window.notice, "Something was said.")
    window.grab()  # it is painted

    happens(window)

    assert window.notice.text == ("" if what == "news" else "Something was said.")


def test_news_of_what_led_to_another_page_are_said_there(window: MainWindow) -> None:
    """What is said and, before anybody could see it, another page is shown, can be read on that page."""
    window.notice.say("The exercise is saved.")
    window.show_place(1)

    assert window.notice.text == "The exercise is saved."


def test_long_news_stay_longer(window: MainWindow) -> None:
    """There is time to look there and to press Undo, and to read at 10 letters a second."""
    times = []
    for text in ("Saved.", "Saved." * 50):
        window.notice.say(text)
        times.append(time(window.notice).interval())

    assert times[0] >= 10_000
    assert times[1] - times[0] >= 49 * len("Saved.") * 100


def test_news_stay_while_the_focus_is_in_them(qtbot: QtBot, window: MainWindow) -> None:
    """Who has come to Undo by the keyboard is not robbed of it; the time begins again."""
    window.activateWindow()
    window.notice.say("Saved.", [("Undo", lambda: None)])
    window.notice.findChild(QPushButton).setFocus()

    pass_time(window.notice)

    assert window.notice.text == "Saved."
    assert time(window.notice).isActive()


def test_news_stay_under_the_pointer(qtbot: QtBot, window: MainWindow) -> None:
    """What is pointed at stays."""
    window.notice.say("Saved.")
    qtbot.mouseMove(window.notice)
    qtbot.waitUntil(window.notice.underMouse)

    pass_time(window.notice)

    assert window.notice.text == "Saved."


def test_a_question_comes_back_when_news_have_gone(window: MainWindow) -> None:
    """News that came over a question leave it to be answered."""
    bar = window.notice

    def ask() -> None:
        bar.ask("Keep it?", [("Keep", lambda: None)], can_close=False, ask_again=ask)

    ask()
    bar.say("Saved.")
    pass_time(bar)

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
