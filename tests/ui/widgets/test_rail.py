# SPDX-License-Identifier: MIT
"""The rail's last button stands apart, comes and goes, and makes the rail no wider."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from calftimer.ui.main_window import MainWindow
from calftimer.ui.widgets.rail import Rail


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    """Return a rail of two pages, high enough for many."""
    made = Rail()
    qtbot.addWidget(made)
    for name in ("Train", "Log"):
        button = QToolButton(made.places)
        button.setText(name)
        made.add(button)
    made.resize(made.minimumWidth(), 800)
    made.show()
    return made


def last(rail: Rail, text: str) -> QToolButton:
    """Add a last button."""
    button = QToolButton(rail.places)
    button.setText(text)
    rail.add_last(button)
    button.show()
    QApplication.processEvents()
    return button


def test_the_last_button_stands_at_the_far_end(rail: Rail) -> None:
    """Pages stand at the top, the last button at the bottom, or at the right where the rail lies."""
    pages = rail.places.findChildren(QToolButton)
    button = last(rail, "Ben")
    assert pages[1].geometry().bottom() < 200 < 700 < button.geometry().top()

    rail.lie(across=True)
    rail.resize(800, rail.minimumHeight())
    QApplication.processEvents()

    assert button.geometry().left() > pages[1].geometry().right()


def test_a_long_name_makes_the_rail_no_wider(rail: Rail) -> None:
    """However long the text of the last button, rail and button stay as wide as the pages need."""
    width = rail.minimumWidth()

    button = last(rail, "Alexandrina von Hohenburg zu Waldstein")

    assert rail.minimumWidth() == width
    assert button.width() <= width


def test_while_it_is_hidden_it_takes_no_room(rail: Rail) -> None:
    """A rail just high enough for its pages shows their names, and only icons when one more button comes."""
    pages = rail.places.findChildren(QToolButton)
    button = last(rail, "Ben")
    button.hide()
    rail.resize(rail.width(), rail.places.layout().minimumSize().height() + 8)
    QApplication.processEvents()
    style = pages[0].toolButtonStyle()

    button.show()
    QApplication.processEvents()

    assert pages[0].toolButtonStyle() is not style


class Wide(QWidget):
    """A page that needs 700 pixels of width."""

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(700, 100)


def test_a_window_too_narrow_for_both_has_the_rail_below(qtbot: QtBot) -> None:
    """The rail asks for no width: beside a page that needs it all it lies below, and stands again in a wider window."""
    window = MainWindow()
    qtbot.addWidget(window)
    page = Wide()
    window.put_page(window.add_button("train", "Train"), page)
    window.show_place(0)
    window.resize(1000, 500)
    window.show()
    rail = window.findChild(Rail)
    places = [(rail.geometry().left(), rail.geometry().top())]

    for size in ((710, 500), (1000, 500), (700, 900)):
        window.resize(*size)
        QApplication.processEvents()
        places.append((window.width(), rail.width(), rail.geometry().top() > 300))

    beside = rail.upright_width
    assert places == [(0, 0), (710, 710, True), (1000, beside, False), (700, 700, True)]
