# SPDX-License-Identifier: MIT
"""Every page and every state of the stage at every size: nothing cut, nothing overlapping, nothing too small to tap.

The scenes are those of `make screenshots` (packaging/scenes.py). `faults` measures what Qt laid out; each of its
rules is seen to fail below.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from calftimer.core.catalogue import Catalogue
from calftimer.ui import theme
from calftimer.ui.keys.help_sheet import HelpSheet
from calftimer.ui.stage.page import StagePage
from calftimer.ui.train.page import TrainPage

SCENES = Path(__file__).resolve().parents[2] / "packaging" / "scenes.py"
# 1920 × 1080 is also what 3840 × 2160 at 200 % gives.
SIZES = ((1024, 600), (1280, 800), (1920, 1080), (800, 1280))
TEXT_PERCENTS = (100, 200)
TOUCH_PX, TOUCH_WHILE_TRAINING_PX = 40, 56
TAPPED = (QAbstractButton, QComboBox, QLineEdit, QSlider)
# Lies over what is below it on purpose; Qt's own parts of a control are the control's.
OVERLAYS = (HelpSheet,)
OVERLAID = (StagePage, QAbstractScrollArea, QComboBox, QLineEdit)


def called(widget: QWidget) -> str:
    """Return words by which a person finds the widget in a list of faults."""
    text = getattr(widget, "text", str)() or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} “{text[:40]}”"


def is_inner(widget: QWidget) -> bool:
    """Tell whether a widget is one of Qt's own parts of a control."""
    return isinstance(widget.parentWidget(), (QComboBox, QLineEdit, QTableView, QGraphicsView)) or any(
        isinstance(above, QGraphicsView) for above in ancestors(widget)
    )


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widgets that a widget lies in, the nearest first."""
    while (widget := widget.parentWidget()) is not None:
        yield widget


def cut_label(label: QLabel) -> str | None:
    """Tell how a label's text is cut; None where it is whole."""
    if not label.text():
        return None
    wanted = label.minimumSizeHint() if label.wordWrap() else label.sizeHint()
    if wanted.width() > label.width() + 1:
        return f"needs {wanted.width()} px of width and has {label.width()}"
    height = label.heightForWidth(label.width()) if label.wordWrap() else wanted.height()
    return f"needs {height} px of height and has {label.height()}" if height > label.height() + 1 else None


def cut_button(button: QAbstractButton) -> str | None:
    """Tell how a button's text is cut; None where it is whole."""
    if not button.text() or (isinstance(button, QToolButton) and is_icon_only(button)):
        return None
    room = button.rect().adjusted(3, 3, -3, -3)
    if isinstance(button, QPushButton):
        option = QStyleOptionButton()
        button.initStyleOption(option)
        room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    size = QFontMetrics(button.font()).size(Qt.TextFlag.TextShowMnemonic, button.text())
    fits = size.width() <= room.width() + 1 and size.height() <= room.height() + 1
    return None if fits else f"text of {size.width()} × {size.height()} in {room.width()} × {room.height()} px"


def is_icon_only(button: QToolButton) -> bool:
    """Tell whether a tool button shows no text."""
    return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull()


def cut_combo(combo: QComboBox) -> str | None:
    """Tell which of a list's texts does not fit when it is chosen."""
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    metrics = QFontMetrics(combo.font())
    for index in range(combo.count()):
        if metrics.horizontalAdvance(combo.itemText(index)) > field.width() + 1:
            return f"“{combo.itemText(index)}” does not fit into {field.width()} px"
    return None


def cut_table(table: QTableView) -> str | None:
    """Tell which column of a table is narrower than what stands in it."""
    header = table.horizontalHeader()
    for column in range(table.model().columnCount()):
        if not table.isColumnHidden(column):
            wanted = max(table.sizeHintForColumn(column), 0 if header.isHidden() else header.sectionSizeHint(column))
            if wanted > table.columnWidth(column) + 1:
                return f"column {column} needs {wanted} px and has {table.columnWidth(column)}"
    return None


def cut_placeholder(edit: QLineEdit) -> str | None:
    """Tell that the words in an empty field are cut."""
    width = QFontMetrics(edit.font()).horizontalAdvance(edit.placeholderText())
    return f"“{edit.placeholderText()}” needs {width} px" if not edit.text() and width > edit.width() - 8 else None


CUTS: tuple[tuple[type[QWidget], Callable[..., str | None]], ...] = (
    (QLabel, cut_label),
    (QAbstractButton, cut_button),
    (QComboBox, cut_combo),
    (QTableView, cut_table),
    (QLineEdit, cut_placeholder),
)


def faults_of(widget: QWidget, touch_px: int) -> Iterator[str]:
    """Yield what is wrong with one widget and with those that lie in it."""
    if is_inner(widget):
        return
    for kind, cut in CUTS:
        if isinstance(widget, kind) and (problem := cut(widget)):
            yield f"cut: {called(widget)}: {problem}"
    if isinstance(widget, TAPPED) and min(widget.width(), widget.height()) < touch_px:
        yield f"small: {called(widget)}: {widget.width()} × {widget.height()} px"
    if isinstance(widget, QGraphicsView):
        return
    if isinstance(widget, QAbstractScrollArea) and (most := widget.horizontalScrollBar().maximum()) > 0:
        yield f"sideways: {called(widget)} is {most} px too narrow"
    yield from faults_between(widget)


def faults_between(parent: QWidget) -> Iterator[str]:
    """Yield which of the widgets that lie in `parent` reach beyond it or over one another."""
    shown = [
        child
        for child in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if child.isVisible() and not child.isWindow() and not is_inner(child) and not child.size().isEmpty()
    ]
    scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
    for child in shown:
        inside = parent.rect()
        if scrolls:  # what is below the edge can be scrolled to
            inside = QRect(0, -100_000, inside.width(), 200_000)
        if not isinstance(parent, QAbstractScrollArea) and not inside.contains(child.geometry()):
            yield f"outside: {called(child)} at {child.geometry().getRect()} of {called(parent)}"
    if isinstance(parent, OVERLAID):
        return
    for index, one in enumerate(shown):
        for other in shown[index + 1 :]:
            if not isinstance(one, OVERLAYS) and not isinstance(other, OVERLAYS):
                common = one.geometry().intersected(other.geometry())
                if common.width() > 1 and common.height() > 1:
                    yield f"overlap: {called(one)} and {called(other)} share {common.getRect()}"


def faults(window: QWidget) -> list[str]:
    """Return everything that is cut, overlapping, outside, too small, or to be scrolled sideways."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible() and widget.window() is window]
    trains = any(isinstance(widget, (TrainPage, StagePage)) for widget in shown)
    touch_px = TOUCH_WHILE_TRAINING_PX if trains else TOUCH_PX
    return [fault for widget in (window, *shown) for fault in faults_of(widget, touch_px)]


def load_scenes() -> ModuleType:
    """Load packaging/scenes.py; packaging/ is no package."""
    sys.path.append(str(SCENES.parent))
    return importlib.import_module(SCENES.stem)


@pytest.fixture(scope="module", params=TEXT_PERCENTS)
def studio(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue
) -> Iterator[Any]:
    """Return the windows that show every scene, with text of one size."""
    scenes = load_scenes()
    before = dict(os.environ)
    folder = tmp_path_factory.mktemp("studio")
    scenes.without_sound(folder / "silence")
    theme.use(qapp, "dark", request.param)
    opened = scenes.Studio(folder, catalogue)
    yield opened
    opened.close()
    theme.use(qapp, "dark")
    os.environ.clear()
    os.environ.update(before)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_overlapping_or_too_small(studio: Any, size: tuple[int, int]) -> None:
    """In each scene all text is whole, nothing overlaps or scrolls sideways, what is tapped is large enough, and the
    window is no larger than it was asked to be."""
    found = {}
    for scene in studio.names:
        window = studio.show(scene, *size)
        wrong = faults(window)
        if (window.width(), window.height()) != size:
            wrong.append(f"too large: the window is {window.width()} × {window.height()} px")
        if wrong:
            found[scene] = wrong

    assert found == {}


def test_a_page_fits_after_the_window_was_resized_on_another_page(studio: Any) -> None:
    """A window made small and turned on the Log page shows the Train page whole."""
    window = studio.show("train", 1920, 1080)
    for size in ((1024, 600), (800, 1280)):
        studio.show("log", *size)
        studio.show("train", *size)
        start = next(
            button for button in window.findChildren(TrainPage)[0].findChildren(QPushButton) if "START" in button.text()
        )

        assert faults(window) == []
        assert start.visibleRegion().boundingRect() == start.rect()


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """Return a window of 400 × 300 pixels with nothing in it."""
    window = QWidget()
    window.resize(400, 300)
    qtbot.addWidget(window)
    window.show()
    return window


def put(widget: QWidget, *place: int) -> QWidget:
    """Show `widget` at a place of its parent: left, top, width, height."""
    widget.setGeometry(*place)
    widget.show()
    return widget


def test_what_is_in_order_has_no_fault(room: QWidget) -> None:
    """A label and a button with room enough, side by side, are not complained of."""
    put(QLabel("whole", room), 10, 10, 150, 40)
    put(QPushButton("Go on", room), 200, 10, 150, 80)

    assert faults(room) == []


BROKEN: dict[str, Callable[[QWidget], object]] = {
    "cut: QLabel “too long": lambda room: put(QLabel("too long for its place", room), 10, 10, 40, 40),
    "cut: QLabel “flat": lambda room: put(QLabel("flat", room), 10, 10, 200, 6),
    "cut: QPushButton": lambda room: put(QPushButton("far too long for it", room), 10, 10, 64, 80),
    "small: QToolButton": lambda room: put(QToolButton(room), 10, 10, 80, 30),
    "outside: QLabel": lambda room: put(QLabel("beyond", room), 350, 10, 150, 40),
    "overlap: QLabel": lambda room: (
        put(QLabel("one", room), 10, 10, 100, 40),
        put(QLabel("other", room), 60, 20, 100, 40),
    ),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_each_fault_is_found(room: QWidget, fault: str) -> None:
    """A window in which one thing is wrong is found out, with that and nothing else."""
    BROKEN[fault](room)

    assert [found.startswith(fault) for found in faults(room)] == [True]


def test_a_wrapped_label_that_is_too_low_is_found(room: QWidget) -> None:
    """Of a text that needs three lines and has one, the rest is missed."""
    label = QLabel("a text of several words that needs some lines", room)
    label.setWordWrap(True)
    put(label, 10, 10, 120, 24)

    assert [found.partition(" ")[0] for found in faults(room)] == ["cut:"]


def test_a_choice_that_does_not_fit_its_list_is_found(room: QWidget) -> None:
    """Also a text that is not chosen now has to fit when it will be."""
    combo = QComboBox(room)
    combo.addItems(["short", "as long as the whole window is wide, and some more"])
    put(combo, 10, 10, 200, 80)

    assert len(faults(room)) == 1
    assert faults(room)[0].startswith("cut: QComboBox")


def test_what_scrolls_sideways_is_found(room: QWidget) -> None:
    """A scroll area whose content is wider than itself, and a table with a column too narrow, are found out."""
    area = QScrollArea(room)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content = QWidget()
    content.resize(700, 50)
    area.setWidget(content)
    put(area, 0, 0, 200, 200)
    QApplication.processEvents()

    assert any(found.startswith("sideways: QScrollArea") for found in faults(room))
