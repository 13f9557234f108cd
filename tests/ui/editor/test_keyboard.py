# SPDX-License-Identifier: MIT
"""The editor without a mouse: Tab reaches everything once, in the order in which one reads it, and comes back."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from calftimer.catalogue.own import OwnCatalogue
from calftimer.core.catalogue import Catalogue
from calftimer.ui.editor.page import EditorPage
from calftimer.ui.settings import Settings


@pytest.fixture
def page(qtbot: QtBot, catalogue: Catalogue, tmp_path: Path) -> EditorPage:
    """Return the editor on an empty folder, in front."""
    made = EditorPage(OwnCatalogue(tmp_path, catalogue), Settings(tmp_path))
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def stops(page: EditorPage, bot: QtBot, key: Qt.Key) -> list[QWidget]:
    """Press a key until the focus is where it was; return where it was in between, the start first."""
    found = [QApplication.focusWidget()]
    while True:
        bot.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()
        if QApplication.focusWidget() is found[0]:
            return found
        assert QApplication.focusWidget() not in found, "going round without coming back"
        found.append(QApplication.focusWidget())


def focusable(page: EditorPage) -> set[QWidget]:
    """Return what is shown and takes the focus by Tab; of buttons of which one is down, that one."""
    found = set()
    for widget in page.findChildren(QWidget):
        if not (widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
            continue
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        if group is None or group.checkedButton() is widget:
            found.add(widget)
    return found


def named(widget: QWidget) -> str:
    """Return what to call a widget in a message."""
    return widget.accessibleName() or getattr(widget, "text", str)() or repr(widget)


def click(page: EditorPage, bot: QtBot, name: str, number: int = 0) -> None:
    """Click the shown button of this name."""
    found = [b for b in page.findChildren(QAbstractButton) if b.isVisible() and name in (b.text(), b.accessibleName())]
    found.sort(key=lambda button: button.mapTo(page, QPoint()).y())
    bot.mouseClick(found[number], Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def begin(page: EditorPage, what: str, bot: QtBot) -> None:
    """Open a form, or the list of all."""
    if what == "a new exercise":
        page.new()
    elif what == "a shipped exercise":
        page.edit("standing-calf-raise")
    elif what == "lines added and moved":
        page.edit("standing-calf-raise")
        for name, number in (("Add equipment", 0), ("Add a step", 0), ("Move up", -1), ("Remove this line", 1)):
            click(page, bot, name, number)
    elif what == "a tempo":
        page.new_tempo()
    elif what == "a question":
        page.new()
        bot.keyClicks(QApplication.focusWidget(), "Box raise")
        bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    else:
        page.overview()
    QApplication.processEvents()


FORMS = ("a new exercise", "a shipped exercise", "lines added and moved", "a tempo", "a question", "all of them")


@pytest.mark.parametrize("what", FORMS)
def test_tab_reaches_every_control_once_and_shift_tab_goes_back(page: EditorPage, qtbot: QtBot, what: str) -> None:
    """Each control that is shown gets the focus once; Shift+Tab goes the same way back."""
    begin(page, what, qtbot)

    there = stops(page, qtbot, Qt.Key.Key_Tab)
    back = stops(page, qtbot, Qt.Key.Key_Backtab)

    assert {named(widget) for widget in set(there) ^ focusable(page)} == set()
    assert back == [there[0], *reversed(there[1:])]


@pytest.mark.parametrize("what", FORMS[:4])
def test_tab_goes_as_one_reads(page: EditorPage, qtbot: QtBot, what: str) -> None:
    """From the first field on, Tab goes down the form, then to the buttons below it, then to those above."""
    begin(page, what, qtbot)
    area = next(area for area in page.findChildren(QScrollArea) if area.isVisible())
    form = area.widget()
    page.setFocus()
    first = form.first_stop
    first.setFocus()

    reached = stops(page, qtbot, Qt.Key.Key_Tab)
    inside = [form.isAncestorOf(widget) for widget in reached]
    tops = [widget.mapTo(form, QPoint()).y() + widget.height() for widget in reached if form.isAncestorOf(widget)]

    assert inside == sorted(inside, reverse=True)
    # Two fields side by side are read one after the other; a field is never as high as what it jumps back by.
    jumps = [earlier - later for earlier, later in pairwise(tops) if later < earlier]
    assert all(jump < page.height() // 2 for jump in jumps)
    names = [widget.accessibleName() or widget.text() for widget in reached if not form.isAncestorOf(widget)]
    assert [name for name in names if name not in ("Save", "Delete")] == ["‹ Back", "All exercises and tempos"]


def test_keep_editing_leaves_all_as_it_is(page: EditorPage, qtbot: QtBot) -> None:
    """Asked whether to throw away what was written, one can go on with it; Close is not an answer."""
    begin(page, "a question", qtbot)
    shown = {button.text() for button in page.notice.findChildren(QAbstractButton) if button.isVisible()}
    click(page, qtbot, "Keep editing")

    assert shown == {"Throw away", "Keep editing"}
    assert page.notice.text == ""
    assert QApplication.focusWidget().text() == "Box raise"
