# SPDX-License-Identifier: MIT
"""A chart draws what is in its table, can be read without a mouse, and is the same picture in a file."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from calftimer.core.tempo import Phase
from calftimer.ui.look import LIGHT, worn
from calftimer.ui.review.plot import Band, Style, TablePlot
from tests.ui.review.conftest import loads

TABLE = loads(("2026-03-02", 40), ("2026-03-04", math.nan), ("2026-03-09", 45))


def lines(plot):
    """Return the values of each line that is drawn."""
    drawn = [item.getData()[1] for item in plot.getPlotItem().listDataItems() if hasattr(item, "curve")]
    return [[] if values is None else values.tolist() for values in drawn]


def count(image, colour):
    """Return how many pixels of an image have exactly this colour, in its right half."""
    half = image.copy(image.width() // 2, 0, image.width() - image.width() // 2, image.height())
    half = half.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(half.constBits(), np.uint32).reshape(half.height(), half.bytesPerLine() // 4)
    return int(((pixels[:, : half.width()] & 0xFFFFFF) == (QColor(colour).rgb() & 0xFFFFFF)).sum())


def test_a_line_has_the_values_of_its_column(kept):
    """Each column of the first one's quantity is a line; rows without a value are left out of it, other quantities
    out of the chart."""
    plot = kept(TablePlot("Load", Style.LINE))

    plot.show_table(TABLE, "kg")

    assert lines(plot) == [[40, 45], [20, 22.5]]


def test_bars_stand_side_by_side(kept):
    """The bars of a row stand beside each other, as high as its values, and none covers another."""
    plot = kept(TablePlot("Load", Style.BARS))

    plot.show_table(TABLE, "kg")

    bars = [item.opts for item in plot.getPlotItem().items if isinstance(item, pg.BarGraphItem)]
    assert [list(one["height"]) for one in bars] == [[40, 0, 45], [20, 0, 22.5]]
    assert (bars[0]["x"] + bars[0]["width"] / 2 <= bars[1]["x"] - bars[1]["width"] / 2).all()


def test_all_rows_are_seen(kept):
    """From the first row to the last, and from zero to the highest value or band, all is within the axes."""
    plot = kept(TablePlot("Load", Style.LINE))

    plot.show_table(TABLE, "kg", [Band("Goal", 50, 60)])

    (left, right), (low, high) = plot.getPlotItem().viewRange()
    assert left < plot.at_s[0] and plot.at_s[-1] < right
    assert low == 0 and high > 60


def test_a_table_without_rows_is_an_empty_chart(kept):
    """Nothing to draw draws nothing, and a table that comes after is drawn."""
    plot = kept(TablePlot("Load", Style.LINE))

    plot.show_table(loads(), "kg")
    assert lines(plot) == [[], []]
    plot.show_table(TABLE, "kg")

    assert lines(plot) == [[40, 45], [20, 22.5]]


def test_the_arrow_keys_go_from_row_to_row(kept, qtbot):
    """The first arrow points at the newest row, the next ones at its neighbours, and never beyond the ends."""
    plot = kept(TablePlot("Load", Style.LINE))
    plot.show_table(TABLE, "kg")
    rows = []
    plot.row_pointed.connect(rows.append)

    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        qtbot.keyClick(plot, key)

    assert rows == [2, 1, 0, 1]


def test_the_wheel_is_the_pages(kept):
    """Turned over a chart, the wheel changes nothing in it and is left to the page; with Ctrl it zooms."""
    plot = kept(TablePlot("Load", Style.LINE))
    plot.show_table(loads(*((f"2026-03-{day:02}", day) for day in range(1, 30))), "kg")
    middle = plot.rect().center()

    def turn(modifiers):
        event = QWheelEvent(
            QPointF(middle),
            QPointF(plot.mapToGlobal(middle)),
            QPoint(),
            QPoint(0, 240),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(plot.viewport(), event)
        return event.isAccepted(), plot.getPlotItem().viewRange()[0]

    before = plot.getPlotItem().viewRange()[0]
    assert turn(Qt.KeyboardModifier.NoModifier) == (False, before)
    _, zoomed = turn(Qt.KeyboardModifier.ControlModifier)
    assert zoomed[1] - zoomed[0] < before[1] - before[0]


def test_a_finer_picture_shows_the_whole_chart(kept):
    """Painted twice as fine, the chart fills the picture to its right end, and nothing is cut."""
    plot = kept(TablePlot("Load", Style.BARS))
    plot.show_table(TABLE, "kg")
    colour = worn().phases[Phase.CONCENTRIC]
    once, twice = (QImage(plot.size() * scale, QImage.Format.Format_RGB32) for scale in (1, 2))
    twice.setDevicePixelRatio(2)

    for image in (once, twice):
        plot.paint_on(image)

    assert count(once, colour) > 1000
    assert 3.5 < count(twice, colour) / count(once, colour) < 4.5


def test_paper_has_its_own_colours(kept):
    """A chart for paper is drawn in the light look, whatever is worn."""
    plot = kept(TablePlot("Load", Style.BARS, lambda: LIGHT))
    plot.show_table(TABLE, "kg")
    image = QImage(plot.size(), QImage.Format.Format_RGB32)

    plot.paint_on(image)

    assert count(image, LIGHT.background) > 10_000
    assert count(image, LIGHT.phases[Phase.CONCENTRIC]) > 1000


def test_the_svg_has_its_texts_as_texts(kept):
    """The file says the chart's name, its parts and its unit in words that can be found."""
    plot = kept(TablePlot("Load of each leg", Style.LINE))
    plot.show_table(TABLE, "kg")

    svg = plot.svg().decode()

    assert svg.startswith("<?xml")
    for text in ("Load of each leg", "Left leg", "Right leg", "kg"):
        assert text in svg


def test_bars_do_not_cover_what_a_range_is_called(kept):
    """A range lies below the bars, its name above them."""
    plot = kept(TablePlot("Load", Style.BARS))
    plot.show_table(TABLE, "kg", [Band("Hart: 6–12", 6, 12)])

    kinds = [type(item) for item in plot.items()]  # from the top down

    assert kinds.index(pg.InfLineLabel) < kinds.index(pg.BarGraphItem) < kinds.index(pg.LinearRegionItem)
