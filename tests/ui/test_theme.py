# SPDX-License-Identifier: MIT
"""The theme: a look is put on while the window runs, everything follows, and figures do not jump."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QIcon, QImage, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from calftimer.core.catalogue import Catalogue
from calftimer.core.review.metric import Quantity
from calftimer.core.review.said import Said
from calftimer.core.review.table import Column, Table
from calftimer.core.tempo import Phase
from calftimer.paths import shipped
from calftimer.ui import theme
from calftimer.ui.icons import pixmap, program_icon
from calftimer.ui.look import DARK, HIGH_CONTRAST, LIGHT, LOOKS, Look, worn
from calftimer.ui.main_window import MainWindow
from calftimer.ui.review.plot import Style, TablePlot
from calftimer.ui.settings import Settings
from calftimer.ui.train.page import TrainPage
from calftimer.ui.widgets.button_icon import ButtonIcon
from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.notice_bar import NoticeBar
from calftimer.ui.widgets.switch_button import SwitchButton

ICONS = sorted((shipped("resources") / "icons").glob("*.svg"))
DIGITS = "0123456789"
each_look = pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)


@pytest.fixture
def application(themed: QApplication) -> Iterator[QApplication]:
    """Return the application; afterwards it wears what it wore before, in the same size."""
    yield themed
    theme.use(themed, theme.SYSTEM)
    theme.theme_of(themed).dress(DARK)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., QWidget]:
    """Return `shown(widget)`: it is on the screen, and kept until the test is over."""
    kept: list[QWidget] = []

    def show(widget: QWidget) -> QWidget:
        kept.append(widget)
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return show


def pixels(image: QImage) -> np.ndarray:
    """Return rows, columns and red, green, blue, alpha."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows.copy()  # the image goes, and its pixels with it


def count(image: QImage, colour: str, near: int = 0) -> int:
    """Return how many opaque pixels have this colour, each of its parts off by `near` at most."""
    wanted = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    shown = pixels(image)[:, : image.width()].astype(int)
    return int(((abs(shown[:, :, :3] - wanted) <= near).all(axis=2) & (shown[:, :, 3] > 127)).sum())


def painted(widget: QWidget) -> QImage:
    """Return the widget as it is painted now."""
    return widget.grab().toImage()


@each_look
def test_a_look_is_put_on_by_its_name(application: QApplication, look: Look) -> None:
    """`use` with a look's name lets the application wear it: asked, in the palette, and in the style sheet."""
    theme.use(application, look.name)

    assert worn() is look
    assert application.palette().color(QPalette.ColorRole.Window).name().upper() == look.background
    assert look.call in application.styleSheet()


def test_widgets_that_are_there_follow_at_once(application: QApplication, shown: Callable[..., QWidget]) -> None:
    """A button, a notice and a switch made in the dark look are painted in the light one as soon as it is worn."""
    button, bar = shown(QPushButton("Text")), shown(NoticeBar())
    switch = shown(SwitchButton("On", "It is on."))
    bar.say("Something happened.")
    switch.setChecked(True)
    for look in (DARK, LIGHT, HIGH_CONTRAST):
        theme.use(application, look.name)

        assert count(painted(button), look.raised) > 500
        assert count(painted(bar), look.warm) > 500
        assert count(painted(bar).copy(0, 0, bar.width(), bar.height() - 4), look.accent) > 5  # the sign
        assert count(painted(switch), look.panel) > 500
        assert count(painted(switch), look.accent) > 50  # the tick


@each_look
def test_what_cannot_be_pressed_looks_the_same_everywhere(
    application: QApplication, shown: Callable[..., QWidget], look: Look
) -> None:
    """Whatever a button is for, disabled it has one look, and none that is brighter than that of an enabled one."""
    theme.use(application, look.name)
    roles = ("", "first", "go", "step", "chip-button", "card", "segment", "stage", "link", "check", "pad")
    pictures = []
    for role in roles:
        button = QPushButton()
        button.setProperty("role", role)
        button.setEnabled(False)
        shown(button)
        button.resize(120, 80)
        pictures.append(painted(button))

    assert [role for role, picture in zip(roles, pictures, strict=True) if picture != pictures[0]] == []
    assert count(pictures[0], look.line, near=8) > 100
    assert count(pictures[0], look.call) == 0


def test_a_chart_that_is_there_follows_with_what_it_shows(
    application: QApplication, shown: Callable[..., QWidget]
) -> None:
    """A chart keeps its dots when another look is worn, and gets its ground and its colour."""
    plot = TablePlot("Load", Style.LINE)
    shown(plot)
    plot.resize(400, 300)
    day = Column("from", Said("Day"), Quantity.DATE, np.array(["2026-03-02"], dtype="datetime64[D]"))
    plot.show_table(Table((day, Column("load", Said("Load"), Quantity.MASS, np.array([960.0])))), "kg")
    for look in (LIGHT, DARK):
        theme.use(application, look.name)

        assert count(painted(plot), look.background) > 5_000
        assert count(painted(plot), look.phases[Phase.CONCENTRIC]) > 20
        assert [item.getData()[1].tolist() for item in plot.getPlotItem().listDataItems()] == [[960.0]]


@pytest.mark.parametrize(
    ("scheme", "contrast", "look"),
    [
        (Qt.ColorScheme.Unknown, "NoPreference", DARK),
        (Qt.ColorScheme.Dark, "NoPreference", DARK),
        (Qt.ColorScheme.Light, "NoPreference", LIGHT),
        (Qt.ColorScheme.Light, "HighContrast", HIGH_CONTRAST),
    ],
)
def test_the_system_decides(scheme: Qt.ColorScheme, contrast: str, look: Look) -> None:
    """What the desktop prefers becomes a look, high contrast before all; dark where it does not say."""
    if not hasattr(Qt, "ContrastPreference"):
        pytest.skip("this Qt does not know of contrast")
    preference = getattr(Qt.ContrastPreference, contrast)
    accessibility = SimpleNamespace(contrastPreference=lambda: preference)
    hints = SimpleNamespace(colorScheme=lambda: scheme, accessibility=lambda: accessibility)

    assert theme.system_look(hints) is look


def test_a_change_of_the_system_is_followed_unless_a_look_was_chosen(application: QApplication) -> None:
    """The system's signal leads back to what the system says; with a chosen look it changes nothing."""
    hints = application.styleHints()
    theme.use(application, theme.SYSTEM)
    theme.theme_of(application).dress(LIGHT)  # as if the system had said so before
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert worn() is theme.system_look(hints)

    theme.use(application, "contrast")
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert worn() is HIGH_CONTRAST


def test_who_listens_is_told_once(application: QApplication, qtbot: QtBot) -> None:
    """`changed` comes once for a change, and not at all where nothing changes; an unknown name is the system's look."""
    changes: list[str] = []
    listener = QObject()
    theme.theme_of(application).changed.connect(lambda: changes.append(worn().name))

    theme.use(application, "light")
    theme.use(application, "light")
    theme.use(application, "no such look")

    assert changes == ["light", theme.system_look(application.styleHints()).name]
    listener.deleteLater()


def test_text_grows_by_percent_and_comes_back(application: QApplication) -> None:
    """200 % is twice as large, with the touch targets; 100 % is exactly what it was."""
    line, touch = theme.em(), theme.touch()
    theme.use(application, "dark", 200)
    assert theme.em() == pytest.approx(2 * line, abs=2)
    assert theme.touch() > touch

    theme.use(application, "dark", 100)
    assert (theme.em(), theme.touch()) == (line, touch)


@pytest.mark.parametrize("role", ["value", "number", "title", "quiet", "heading"])
def test_figures_have_one_width(application: QApplication, shown: Callable[..., QWidget], role: str) -> None:
    """In every font of a number each digit is as wide as every other, so that a counter does not jump; the font
    asks for such figures, for in some fonts they are not the usual ones."""
    parent = shown(QWidget())
    counter = label("0", role, parent)
    counter.ensurePolished()

    metrics = QFontMetricsF(counter.font())
    assert len({metrics.horizontalAdvance(digit) for digit in DIGITS}) == 1
    assert counter.font().featureValue(QFont.Tag("tnum")) == 1
    assert application.font().featureValue(QFont.Tag("tnum")) == 1


def test_a_combo_box_has_an_arrow(application: QApplication, shown: Callable[..., QWidget]) -> None:
    """At its right end stands an arrow in the colour of the text, in every look."""
    box: QComboBox = shown(QComboBox())
    box.resize(240, 60)
    for look in LOOKS:
        theme.use(application, look.name)

        assert count(painted(box).copy(170, 10, 60, 40), look.text, near=60) > 10


@pytest.mark.parametrize("stacked", [False, True])
def test_choices_side_by_side_are_round_at_the_ends_only(shown: Callable[..., QWidget], stacked: bool) -> None:
    """Of three choices the first and the last have two round corners each, the middle none; one alone has four."""
    bar = shown(ChoiceBar("Choice", [(1, "one"), (2, "two"), (3, "three")], stacked=stacked))
    alone = shown(ChoiceBar("Choice", [(1, "one")], stacked=stacked))

    def round_corners(button: QPushButton) -> int:
        image = pixels(button.parentWidget().grab(button.geometry()).toImage())[:, : button.width(), :3]
        ground = [int(DARK.panel[at : at + 2], 16) for at in (1, 3, 5)]
        inside = (2, -3)  # past the border, still outside a round corner
        return sum(int((image[y, x] != ground).any()) for y in inside for x in inside)

    assert [round_corners(button) for button in bar.findChildren(QPushButton)] == [2, 0, 2]
    assert [round_corners(button) for button in alone.findChildren(QPushButton)] == [4]


def test_an_icon_on_a_button_is_lit_when_it_is_down(application: QApplication, shown: Callable[..., QWidget]) -> None:
    """It is quiet or as the text, and in the accent when the button is checked; another look colours it anew."""
    button: QPushButton = shown(QPushButton())
    button.setCheckable(True)
    ButtonIcon("log", button, is_quiet=True)
    for look in LOOKS:
        theme.use(application, look.name)
        for state, colour in ((QIcon.State.Off, look.quiet), (QIcon.State.On, look.accent)):
            image = button.icon().pixmap(button.iconSize(), 1.0, QIcon.Mode.Normal, state).toImage()

            assert count(image, colour, near=12) > 10


@pytest.mark.parametrize("file", ICONS, ids=lambda file: file.stem)
def test_icons_are_drawings_that_take_any_colour(file: object, application: QApplication) -> None:
    """Each file is an SVG that Qt draws; but for the program's own it has no colour of its own."""
    text = file.read_text(encoding="utf-8")

    assert QSvgRenderer(str(file)).isValid()
    assert "SPDX-License-Identifier: MIT" in text
    image = pixmap(file.stem, "#123456", 48, 1.0).toImage()
    assert (pixels(image)[:, :, 3] > 0).any()
    if file.stem != "calftimer":
        assert re.findall(r"#[0-9A-Fa-f]{3,6}", text) == []
        assert count(image, "#123456") > 20


def test_the_program_has_an_icon(application: QApplication) -> None:
    """It is on every window, in the sizes of title bars up to those of launchers, filled as the stage is."""
    icon = program_icon()

    assert not application.windowIcon().isNull()
    assert {16, 32, 48, 256} <= {size.width() for size in icon.availableSizes()}
    assert count(icon.pixmap(256, 256).toImage(), "#E69F00") > 8_000


def test_the_style_sheet_has_no_colour_of_its_own() -> None:
    """Colours come from the look alone."""
    text = (shipped("resources") / "style" / "calftimer.qss").read_text(encoding="utf-8")

    assert re.findall(r"#[0-9A-Fa-f]{6}\b|\brgba?\(|:\s*(?:white|black|gr[ae]y)\b", text) == []


def test_a_window_dressed_when_it_is_built_looks_like_one_built_under_its_sheet(
    application: QApplication, shown: Callable[..., QWidget], catalogue: Catalogue, tmp_path: Path
) -> None:
    """The first window is built without the style sheet, which is much faster; no pixel tells."""
    pictures = []
    for is_late in (False, True):
        application.setStyleSheet("")
        theme.theme_of(application).dress(LIGHT)
        theme.theme_of(application).dress(DARK, has_sheet=not is_late)
        if is_late:
            application.setStyleSheet("")
        window, page = MainWindow(), TrainPage(catalogue, Settings(tmp_path))
        window.put_page(window.add_button("train", "Train"), page)
        window.show_page(page)
        theme.theme_of(application).put_on_sheet()
        window.resize(1280, 800)
        shown(window)
        application.processEvents()  # the layout takes what the sheet wants
        pictures.append(painted(window))

    assert pictures[0] == pictures[1]
    assert count(pictures[1], DARK.panel) > 5_000


def test_a_new_application_has_the_style_of_the_sheet() -> None:
    """The style is given where the application is made, and the theme sets it no more."""
    code = (
        "from calftimer.ui import theme\n"
        "application = theme.new_application(['calftimer'])\n"
        "theme.use(application, 'dark', has_sheet=False)\n"
        "print(application.style().name(), application.arguments())\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60)

    assert said.stdout.split(maxsplit=1) == ["fusion", "['calftimer']\n"], said.stderr
