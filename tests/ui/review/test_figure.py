# SPDX-License-Identifier: MIT
"""A figure says what it shows in words and numbers, and gives them away."""

from __future__ import annotations

import csv
import io
import math

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QPushButton

from calftimer.core.plan import Unit
from calftimer.ui.review.figure import Figure
from calftimer.ui.review.marks import Style
from calftimer.ui.review.picture import paint_picture, picture_size
from calftimer.ui.review.table_view import NumbersView
from calftimer.ui.review.taking import CONTENT, copy
from tests.ui.review.conftest import loads

TABLE = loads(("2026-03-02", 40), ("2026-03-04", math.nan), ("2026-03-09", 45))


@pytest.fixture
def figure(kept):
    """A figure of three days in kilograms."""
    shown = kept(Figure("Load", Style.LINE))
    shown.show_table(TABLE, Unit.KG, "The heaviest load.", answer="It grows.")
    return shown


def button(figure, text):
    """Return the button of this text."""
    return next(one for one in figure.findChildren(QPushButton) if one.text() == text)


def axes(image):
    """Return where the axes of a picture stand, and where they end: (x, top, bottom), (y, left, right)."""
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()) & 0xFFFFFF
    differs = np.abs(pixels.astype(int) - int(pixels[0, -1])) > 0x202020
    x, y = differs.sum(0).argmax(), differs.sum(1)[image.height() // 2 :].argmax() + image.height() // 2
    down, across = np.flatnonzero(differs[:, x]), np.flatnonzero(differs[y])
    return (x, down[0], down[-1]), (y, across[0], across[-1])


def test_the_row_pointed_at_is_read_out(figure, qtbot):
    """The values of the row that the arrow keys point at stand below the chart, those that it has no line for too."""
    qtbot.keyClick(figure.plot, Qt.Key.Key_Left)
    newest = figure.reading
    qtbot.keyClick(figure.plot, Qt.Key.Key_Left)

    assert newest == "Day 9 Mar 2026: Left leg (kg) 45, Right leg (kg) 22.5, Reps 12"
    assert figure.reading.endswith("Left leg (kg) –, Right leg (kg) –, Reps 12")


def test_the_table_has_the_charts_numbers(figure, qtbot):
    """The table, shown on demand, has each number of the chart, the newest first."""
    numbers = figure.findChild(NumbersView)
    assert not numbers.isVisible()

    qtbot.mouseClick(button(figure, "Table"), Qt.MouseButton.LeftButton)

    model = numbers.model()
    rows = [[model.index(row, column).data() for column in range(4)] for row in range(3)]
    assert numbers.isVisible()
    assert rows == [
        ["9 Mar 2026", "45", "22.5", "12"],
        ["4 Mar 2026", "–", "–", "12"],
        ["2 Mar 2026", "40", "20", "12"],
    ]


def test_the_definition_is_shown_on_demand(figure, qtbot):
    """ "How is this computed?" shows the definition, and hides it again."""
    shown = next(label for label in figure.findChildren(QLabel) if label.text() == "The heaviest load.")
    before = shown.isVisible()

    qtbot.mouseClick(button(figure, "How is this computed?"), Qt.MouseButton.LeftButton)
    after = shown.isVisible()
    qtbot.mouseClick(button(figure, "How is this computed?"), Qt.MouseButton.LeftButton)

    assert (before, after, shown.isVisible()) == (False, True, False)


def test_a_reader_of_pounds_reads_pounds(kept):
    """Masses are converted in chart, table and copy alike; reps are not."""
    figure = kept(Figure("Load", Style.LINE))

    figure.show_table(TABLE, Unit.LB)

    assert figure.table.column("left").values[0] == pytest.approx(88.185, abs=0.001)
    assert figure.plot.parts[0].values[0] == pytest.approx(88.185, abs=0.001)
    assert figure.table.column("reps").values[0] == 12


def test_a_period_without_sets_says_so(kept):
    """Where there is nothing to draw, the figure says that there was no set."""
    figure = kept(Figure("Load", Style.LINE))

    figure.show_table(loads(), Unit.KG)

    assert any(label.text().startswith("No set in this period.") for label in figure.findChildren(QLabel))


def test_the_copy_goes_into_a_spreadsheet(figure):
    """The clipboard has the table: columns by tabs, a line for each row, a day as a spreadsheet takes it for one."""
    copy(figure)

    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Day\tLeft leg (kg)\tRight leg (kg)\tReps"
    assert lines[1] == "02/03/2026\t40\t20\t12"
    assert len(lines) == 4


def test_csv_png_and_svg_have_the_content_of_the_figure(figure):
    """The CSV file has the numbers, the PNG file twice as many pixels as the chart with its title in each direction,
    the SVG file is one."""
    rows = list(csv.reader(io.StringIO(CONTENT["csv"](figure).decode("utf-8-sig"))))
    png = QImage.fromData(CONTENT["png"](figure))

    assert rows[0] == ["Day", "Left leg (kg)", "Right leg (kg)", "Reps"]
    assert rows[1:] == [
        ["2026-03-02", "40", "20", "12"],
        ["2026-03-04", "", "", "12"],
        ["2026-03-09", "45", "22.5", "12"],
    ]
    assert png.size() == picture_size(figure.plot, "Load") * 2
    assert png.height() > figure.plot.height() * 2
    assert CONTENT["svg"](figure).startswith(b"<?xml")


def test_the_svg_is_the_chart_on_the_screen(figure):
    """In the file the values stand at the same height of the axis as on the screen: it is the same picture."""
    seen, drawn = (QImage(picture_size(figure.plot, "Load"), QImage.Format.Format_RGB32) for _ in range(2))
    paint_picture(figure.plot, seen, "Load")
    painter = QPainter(drawn)
    QSvgRenderer(CONTENT["svg"](figure)).render(painter)
    painter.end()

    assert np.abs(np.subtract(axes(seen), axes(drawn))).max() <= 2


def test_the_svg_has_its_texts_as_texts(figure):
    """The file says the chart's name, its parts and its unit in words that can be found."""
    svg = CONTENT["svg"](figure).decode()

    for text in ("Load", "Left leg", "Right leg", "kg"):
        assert text in svg


@pytest.mark.parametrize("what", ["copy", "csv", "png", "svg"])
def test_a_button_for_each_way_to_take_it_along(figure, qtbot, what):
    """Each way has its button, which says what it does to which figure."""
    text = "Copy" if what == "copy" else f"{what.upper()}…"
    one = button(figure, text)

    with qtbot.waitSignal(figure.taken) as taken:
        qtbot.mouseClick(one, Qt.MouseButton.LeftButton)

    assert taken.args == [what]
    assert one.accessibleName() == f"{text}: Load"
