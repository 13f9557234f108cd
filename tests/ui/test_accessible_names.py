# SPDX-License-Identifier: MIT
"""Every page as a screen reader and a keyboard find it: names, roles, the order of Tab, and the way out."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from calftimer.ui.tips import tip_texts
from calftimer.ui.widgets.drawing_view import DrawingView
from calftimer.ui.widgets.stepper import Stepper

PAGES = ("Train", "Workout", "Log", "Review", "Learn", "Sound", "Set-up")
CONTROL = Qt.KeyboardModifier.ControlModifier


def interfaces(interface: Any) -> list[Any]:
    """Return the interface and all below it that can be seen."""
    found = [interface]
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            found += interfaces(child)
    return found


@pytest.mark.parametrize("page", PAGES)
def test_everything_that_takes_the_focus_has_a_name_and_a_role(person: Any, page: str) -> None:
    """Going down the tree of interfaces from the window, no control is nameless, a stepper is a spin box and
    a drawing a picture that says what it shows."""
    person.click(page)
    found = interfaces(QAccessible.queryAccessibleInterface(person.app.window))

    focusable = [interface for interface in found if interface.state().focusable]
    assert len(focusable) >= 3  # the rail, the tip, and what can be done on the page
    nameless = [i.object() for i in focusable if not i.text(QAccessible.Text.Name).strip()]
    assert [thing for thing in nameless if isinstance(thing, QWidget) and thing.focusProxy() is None] == []
    for interface in found:
        if isinstance(interface.object(), Stepper):
            assert interface.role() is QAccessible.Role.SpinBox
            assert interface.text(QAccessible.Text.Name).count(": ") == 1
        if isinstance(interface.object(), DrawingView):
            assert interface.role() is QAccessible.Role.Graphic
            assert interface.text(QAccessible.Text.Name).strip()


@pytest.mark.parametrize("page", ("Sound", "Set-up"))
def test_tab_goes_through_a_page_as_one_reads_it(person: Any, page: str) -> None:
    """On the pages of one column Tab never goes up, but to what stands at the right of a row of several lines,
    and never to the left within a row."""
    person.click(page)
    shown = {"Sound": person.app.sound_page, "Set-up": person.app.setup.page}[page]
    column = shown.findChild(QScrollArea).widget()
    shown.setFocus()
    first, reached = QApplication.focusWidget(), []
    while True:
        widget = QApplication.focusWidget()
        if column.isAncestorOf(widget):
            reached.append(widget)
        person.press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            break

    places = [widget.mapTo(column, QPoint(0, 0)) for widget in reached]
    back = [
        (earlier.accessibleName(), later.accessibleName())
        for earlier, later, a, b in zip(reached, reached[1:], places, places[1:], strict=False)
        if (b.y() < a.y() - earlier.height() // 2 and b.x() < a.x() + earlier.width())
        or (abs(b.y() - a.y()) < 4 and b.x() < a.x())
    ]
    assert len(reached) > 10
    assert back == []


@pytest.mark.parametrize("page", PAGES)
def test_the_focus_can_be_seen_wherever_tab_takes_it(person: Any, page: str) -> None:
    """Each stop of Tab is painted differently with the focus than without."""
    person.click(page)
    person.press(Qt.Key.Key_Tab)
    first, unseen, stops = QApplication.focusWidget(), [], 0
    while True:
        widget = QApplication.focusWidget()
        with_focus = widget.grab().toImage()
        person.press(Qt.Key.Key_Tab)
        if widget.grab().toImage() == with_focus:
            unseen.append(widget.accessibleName() or widget)
        stops += 1
        if QApplication.focusWidget() is first or stops > 120:
            break

    assert unseen == []


@pytest.mark.parametrize("page", PAGES)
def test_each_page_is_left_by_the_keyboard_from_wherever_one_is(person: Any, page: str) -> None:
    """From every stop of Tab, Ctrl and a number leads to another page."""
    number = PAGES.index(page) + 1
    other = 1 if number != 1 else 2
    person.press(getattr(Qt.Key, f"Key_{number}"), on=person.app.window, modifier=CONTROL)
    stops = 0
    first = QApplication.focusWidget()
    while stops == 0 or QApplication.focusWidget() is not first:
        person.press(Qt.Key.Key_Tab)
        stops += 1
        assert stops < 150
    person.press(getattr(Qt.Key, f"Key_{other}"), modifier=CONTROL)

    button = next(b for b in person.app.window.findChildren(QAbstractButton) if b.text() == PAGES[other - 1])
    assert button.isChecked()
    assert person.app.setup.tips.text == list(tip_texts().values())[other - 1]


def test_the_stage_calls_each_phase_once(person: Any) -> None:
    """The stage's name changes with the word on it, so that a screen reader can say it."""
    person.choose_sound("none")
    person.press(Qt.Key.Key_Space, on=person.app.train_page)
    names = [i.text(QAccessible.Text.Name) for i in interfaces(QAccessible.queryAccessibleInterface(person.app.window))]
    person.press(Qt.Key.Key_Escape, on=person.app.stage_page)

    assert any("GET READY" in name for name in names)
