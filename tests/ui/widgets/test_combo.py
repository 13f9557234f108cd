# SPDX-License-Identifier: MIT
"""Drop-down lists: the wheel passes over them, and a finger hits their lines."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

import calftimer.ui
from calftimer.catalogue.own import OwnCatalogue
from calftimer.ui import theme
from calftimer.ui.editor.page import EditorPage
from calftimer.ui.settings import Settings
from calftimer.ui.widgets.combo import ComboBox


def turn_wheel(widget: QWidget, notches: int = -1) -> bool:
    """Turn the wheel over the middle of a widget; return whether it took it, or left it to what lies below."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    widget.event(event)
    return event.isAccepted()


def turned(page: QWidget) -> list[tuple[str, str, str]]:
    """Turn the wheel over each list that is shown and in sight; return those that show another text afterwards."""
    lists = [combo for combo in page.findChildren(QComboBox) if not combo.visibleRegion().isEmpty()]
    assert lists
    found = []
    for combo in lists:
        before = combo.currentText()
        for has_focus in (False, True):
            if has_focus:
                combo.setFocus()
            for notches in (-1, 1):
                turn_wheel(combo, notches)
                if combo.currentText() != before:
                    found.append((combo.accessibleName(), before, combo.currentText()))
    return found


def test_no_page_makes_a_plain_list() -> None:
    """Every list of the program is ours: none is made of Qt's class, and no other class comes from it."""
    found = []
    folder = Path(calftimer.ui.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            made = [node.func] if isinstance(node, ast.Call) else node.bases if isinstance(node, ast.ClassDef) else []
            found += [path.name for name in made if ast.unparse(name) == "QComboBox"]

    assert found == ["combo.py"]


@pytest.mark.parametrize("page", ("Train", "Learn", "Sound", "Set-up"))
def test_the_wheel_changes_nothing_on_a_page(person: Any, page: str) -> None:
    """Scrolling past a list leaves it as it is, whether it has the focus or not."""
    person.click(page)

    assert turned(person.app.window) == []


def test_the_wheel_changes_nothing_in_the_editor(qtbot: QtBot, catalogue: Any, tmp_path: Path) -> None:
    """Scrolling past the lists of a form leaves them as they are."""
    page = EditorPage(OwnCatalogue(tmp_path, catalogue), Settings(tmp_path))
    qtbot.addWidget(page)
    page.resize(1024, 2000)
    page.show()
    page.new()
    QApplication.processEvents()  # the form has its height

    assert turned(page) == []


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[], ComboBox]:
    """Return `shown()`: a list of three, shown."""

    def show() -> ComboBox:
        combo = ComboBox()
        qtbot.addWidget(combo)
        combo.addItems(["One", "Two", "Three"])
        combo.show()
        return combo

    return show


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_line_of_an_open_list_is_as_high_as_a_finger(shown: Callable[[], ComboBox]) -> None:
    """Each line of the open list can be hit by a finger, and is chosen by it."""
    combo = shown()
    combo.showPopup()
    QApplication.processEvents()
    lines = [combo.view().visualRect(combo.model().index(row, 0)) for row in range(combo.count())]
    combo.hidePopup()

    assert min(line.height() for line in lines) >= theme.touch()


def test_keys_choose_as_ever(shown: Callable[[], ComboBox], qtbot: QtBot) -> None:
    """The arrow keys go through the list."""
    combo = shown()
    qtbot.keyClick(combo, Qt.Key.Key_Down)

    assert combo.currentText() == "Two"


def test_the_wheel_over_a_list_is_the_pages(shown: Callable[[], ComboBox]) -> None:
    """A list leaves the wheel to the page that it stands on, also with the focus."""
    combo = shown()
    combo.setFocus()

    assert [turn_wheel(combo, notches) for notches in (-1, 1)] == [False, False]


def test_the_wheel_does_not_bring_the_focus(shown: Callable[[], ComboBox]) -> None:
    """Who scrolled past a list and presses an arrow key has not chosen another line of it."""
    assert shown().focusPolicy() is Qt.FocusPolicy.StrongFocus
