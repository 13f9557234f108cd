# SPDX-License-Identifier: MIT
"""The area that scrolls up and down: never sideways, and as wide as its content has to be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from calftimer.ui.widgets.vertical_scroll import VerticalScroll


@pytest.fixture
def content() -> QWidget:
    """Return a column of buttons, the first of them 100 pixels wide at least."""
    made = QWidget()
    column = QVBoxLayout(made)
    for _ in range(10):
        button = QPushButton("x", made)
        button.setMinimumSize(100, 50)
        column.addWidget(button)
    return made


@pytest.fixture
def row(qtbot: QtBot, content: QWidget) -> QWidget:
    """Return a shown row of an area with the content and something that gives way."""
    made = QWidget()
    beside = QHBoxLayout(made)
    beside.addWidget(VerticalScroll(content), 1)
    beside.addWidget(QWidget(), 1)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_it_is_never_narrower_than_its_content(qtbot: QtBot, row: QWidget, content: QWidget) -> None:
    """Content that comes to need more gets it at once, and nothing is to be scrolled sideways."""
    area = row.findChild(VerticalScroll)
    before = area.width()

    content.findChild(QPushButton).setMinimumWidth(240)

    qtbot.waitUntil(lambda: area.viewport().width() >= content.minimumSizeHint().width())
    assert before < 200
    assert area.horizontalScrollBar().maximum() == 0
    assert not area.horizontalScrollBar().isVisible()


def test_content_that_follows_the_width_may_have_less_than_it_needs(content: QWidget, qtbot: QtBot) -> None:
    """What stands side by side now can stand one below the other."""
    area = VerticalScroll(content, is_fluid=True)
    qtbot.addWidget(area)

    assert area.minimumSizeHint().width() < content.minimumSizeHint().width()


def test_it_scrolls_down_to_what_has_the_focus(qtbot: QtBot, row: QWidget, content: QWidget) -> None:
    """It takes no focus itself; what is below the edge comes into sight when Tab reaches it."""
    area, buttons = row.findChild(VerticalScroll), content.findChildren(QPushButton)
    last = buttons[-1]
    buttons[0].setFocus()
    for button in buttons[:-1]:
        qtbot.keyClick(button, Qt.Key.Key_Tab)

    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert area.verticalScrollBar().value() > 0
    assert last.visibleRegion().boundingRect() == last.rect()


def test_an_area_without_content_is_as_small_as_something_to_touch(qtbot: QtBot) -> None:
    """What comes into it later makes it as wide as it has to be."""
    area = VerticalScroll()
    qtbot.addWidget(area)
    empty = area.minimumSizeHint()
    wide = QWidget()
    wide.setMinimumWidth(300)
    column = QVBoxLayout()
    column.addWidget(wide)
    holder = QWidget()
    holder.setLayout(column)

    area.setWidget(holder)

    assert empty.height() >= 40
    assert empty.width() < 100
    assert area.minimumSizeHint().width() >= 300
