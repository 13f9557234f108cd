# SPDX-License-Identifier: MIT
"""The line above each page: there at first, put away for good, and shown again when asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calftimer.app import App
from calftimer.core.catalogue import Catalogue
from calftimer.ui.tips import TipBar, tip_texts

PAGES = ("Train", "Workout", "Log", "Review", "Learn", "Sound", "Set-up")


@pytest.mark.parametrize(("page", "tip"), list(zip(PAGES, tip_texts().values(), strict=True)))
def test_each_page_has_its_tip(person: Any, page: str, tip: str) -> None:
    """On a first start, each page shows one line that says what it is for."""
    person.click(page)

    assert person.app.setup.tips.text == tip


def test_the_page_does_not_move_when_the_rest_is_built(qtbot: QtBot, catalogue: Catalogue, tmp_path: Path) -> None:
    """The first page's tip stands there from the first picture on, so nothing is pushed down by it afterwards."""
    app = App(tmp_path, catalogue)
    qtbot.addWidget(app.window)
    app.window.show()
    tip = app.window.findChild(TipBar)
    at_first = tip.text, app.train_page.mapTo(app.window, QPoint()).y()

    app.complete()
    QApplication.processEvents()

    assert at_first == (tip_texts()["train"], app.train_page.mapTo(app.window, QPoint()).y())
    assert at_first[1] >= tip.height() > 0
    app.window.close()


def test_a_tip_put_away_stays_away(open_window: Callable[..., Any], tmp_path: Path) -> None:
    """✕ puts the tip of one page away, now and at the next start; the other pages keep theirs."""
    person = open_window(tmp_path)
    person.click("Got it: put this tip away")
    gone = person.app.setup.tips.text
    person.click("Log")
    kept = person.app.setup.tips.text
    person.app.window.close()

    again = open_window(tmp_path)

    assert (gone, kept, again.app.setup.tips.text) == ("", tip_texts()["log"], "")


def test_all_tips_can_be_seen_again(person: Any) -> None:
    """“Show all again” on the Set-up page brings back what was put away."""
    person.click("Got it: put this tip away")
    person.click("Set-up")

    person.click("Tips: Show all again")
    person.click("Train")

    assert person.app.setup.tips.text == tip_texts()["train"]


def test_a_set_has_no_tip(person: Any) -> None:
    """The stage has the window to itself; the tip is back with the page."""
    person.choose_sound("none")
    person.press(Qt.Key.Key_Space, on=person.app.train_page)
    during = person.app.setup.tips.text
    person.press(Qt.Key.Key_Escape, on=person.app.stage_page)
    QApplication.processEvents()

    assert (during, person.app.setup.tips.text) == ("", tip_texts()["train"])


def test_the_focus_is_not_lost_with_the_tip(person: Any) -> None:
    """After ✕ the keys go to the page: Space starts the set."""
    person.choose_sound("none")
    person.button("Got it: put this tip away").setFocus()
    person.press(Qt.Key.Key_Space)

    person.press(Qt.Key.Key_Space)

    assert person.app.stage_page.is_running
