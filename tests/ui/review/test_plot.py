# SPDX-License-Identifier: MIT
"""A chart draws what is in its table, can be read without a mouse, and is the same picture in a file."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calftimer.core.review.metric import Quantity
from calftimer.core.review.said import Said
from calftimer.core.review.table import Column, Table
from calftimer.core.tempo import Phase
from calftimer.ui import theme
from calftimer.ui.look import LIGHT, worn
from calftimer.ui.review.marks import Band, Style
from calftimer.ui.review.picture import paint_picture, picture_size
from calftimer.ui.review.plot import TablePlot
from calftimer.ui.settings import TEXT_PERCENTS
from calftimer.ui.theme import theme_of
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


def test_what_is_counted_has_whole_ticks(kept):
    """There is no tick between two sets, days or reps; a load has ticks between two kilograms."""
    plot = kept(TablePlot("Sets", Style.BARS))
    days = TABLE.columns[0]

    def texts(quantity):
        values = Column("one", Said("One"), quantity, np.array([1.0, 2.0, 3.0]))
        plot.show_table(Table((days, values)), "")
        axis = plot.getAxis("left")
        return [text for spacing, at in axis.tickValues(0, 3.4, 300) for text in axis.tickStrings(at, 1, spacing)]

    assert sorted(texts(Quantity.DAYS)) == ["0", "1", "2", "3"]
    assert "0.5" in texts(Quantity.MASS)


def test_large_numbers_are_written_out(kept):
    """A volume of 12,000 stands so at the axis, not as 12 times a thousand."""
    plot = kept(TablePlot("Volume", Style.LINE))
    plot.show_table(loads(("2026-03-02", 12_000), ("2026-03-04", 14_000)), "kg")
    axis = plot.getAxis("left")

    assert axis.tickStrings([12_000.0], axis.scale, 2000) == ["12,000"]
    assert axis.autoSIPrefixScale == 1


def test_stacked_bars_reach_the_whole(kept):
    """Stacked, the second part stands on the first, in the same place, and all of it is seen."""
    plot = kept(TablePlot("Load", Style.BARS))

    plot.show_table(TABLE, "kg", style=Style.STACKED)

    one, other = (item.opts for item in plot.getPlotItem().items if isinstance(item, pg.BarGraphItem))
    assert (one["x"] == other["x"]).all()
    assert (one["y0"] + one["height"]).tolist() == other["y0"].tolist() == [40, 0, 45]
    assert plot.getPlotItem().viewRange()[1][1] > 67.5


def test_the_parts_are_named_where_there_is_one(kept):
    """A chart of one part of a split says which; a chart of one number has its title for that."""
    plot = kept(TablePlot("Load", Style.LINE))
    day, load, *_ = TABLE.columns

    plot.show_table(Table((day, load)), "kg")
    before = plot._legend.isVisible()
    plot.show_table(Table((day, replace(load, key="anna"))), "kg")

    assert (before, plot._legend.isVisible()) == (False, True)


def test_the_legend_stands_above_what_is_drawn(kept):
    """However many parts it names, the legend is no wider than the chart and covers no bar."""
    plot = kept(TablePlot("Load", Style.BARS))
    day, load, *_ = TABLE.columns
    parts = [replace(load, id=str(number), name=Said(f"Part {number} of a split by tempo")) for number in range(9)]

    plot.show_table(Table((day, *parts)), "kg")
    QApplication.processEvents()

    legend = plot._legend.mapRectToScene(plot._legend.boundingRect())
    view = plot.getPlotItem().getViewBox()
    highest_bar = view.mapViewToScene(QPointF(0, 45)).y()
    assert plot._legend.rowCount > 1
    assert legend.right() <= plot.width()
    assert legend.bottom() <= highest_bar


def test_a_closed_chart_can_be_shown_again(kept):
    """Closed, a chart is put away as any widget is, and draws what it is told afterwards."""
    plot = kept(TablePlot("Load", Style.LINE))
    plot.show_table(TABLE, "kg")

    plot.close()
    theme_of(QApplication.instance()).changed.emit()
    plot.show()
    plot.show_table(TABLE, "kg")

    assert lines(plot) == [[40, 45], [20, 22.5]]


def test_a_finer_picture_shows_the_whole_chart(kept):
    """Painted twice as fine, the chart fills the picture to its right end, and nothing is cut."""
    plot = kept(TablePlot("Load", Style.BARS))
    plot.show_table(TABLE, "kg")
    colour = worn().phases[Phase.CONCENTRIC]
    once, twice = (QImage(plot.size() * scale, QImage.Format.Format_RGB32) for scale in (1, 2))
    twice.setDevicePixelRatio(2)

    for image in (once, twice):
        paint_picture(plot, image)

    assert count(once, colour) > 1000
    assert 3.5 < count(twice, colour) / count(once, colour) < 4.5


def test_paper_has_its_own_colours(kept):
    """A chart for paper is drawn in the light look, whatever is worn."""
    plot = kept(TablePlot("Load", Style.BARS, lambda: LIGHT))
    plot.show_table(TABLE, "kg")
    image = QImage(plot.size(), QImage.Format.Format_RGB32)

    paint_picture(plot, image)

    assert count(image, LIGHT.background) > 10_000
    assert count(image, LIGHT.phases[Phase.CONCENTRIC]) > 1000


@pytest.mark.parametrize("size", [(900, 300), (320, 240)], ids=str)
def test_a_range_and_the_bars_do_not_cover_each_other(kept, size):
    """A range lies below the bars, and what it is called stands in the legend, above all that is drawn."""
    plot = kept(TablePlot("Load", Style.BARS))
    plot.resize(*size)
    day, load, *_ = TABLE.columns
    plot.show_table(Table((day, load)), "kg", [Band("Hart: 6–12", 6, 12)])
    QApplication.processEvents()

    kinds = [type(item) for item in plot.items()]  # from the top down
    ((_, name),) = (item for item in plot._legend.items if item[1].text == "Hart: 6–12")
    highest_bar = plot.getPlotItem().getViewBox().mapViewToScene(QPointF(0, 45)).y()

    assert kinds.index(pg.BarGraphItem) < kinds.index(pg.LinearRegionItem)
    assert pg.InfLineLabel not in kinds
    assert plot._legend.isVisible()
    assert name.mapRectToScene(name.boundingRect()).bottom() <= highest_bar


def test_a_picture_shows_nothing_that_was_pointed_at(kept):
    """The line below the mouse is no part of the picture."""
    plot = kept(TablePlot("Load", Style.BARS))
    plot.show_table(TABLE, "kg")
    pictures = [QImage(plot.size(), QImage.Format.Format_RGB32) for _ in range(2)]
    paint_picture(plot, pictures[0])
    QTest.keyClick(plot, Qt.Key.Key_Left)
    paint_picture(plot, pictures[1])

    assert pictures[0] == pictures[1]


def test_a_title_stands_above_the_chart(kept):
    """However long, it is whole, and the chart below it is as large as before."""
    plot = kept(TablePlot("Load", Style.BARS))
    plot.show_table(TABLE, "kg")
    plain = QImage(plot.size(), QImage.Format.Format_RGB32)
    paint_picture(plot, plain)
    heights = []
    for title in ("Load", "Load of the standing calf raise " * 6):
        titled = QImage(picture_size(plot, title), QImage.Format.Format_RGB32)
        paint_picture(plot, titled, title)
        heights.append(titled.height() - plain.height())

        assert titled.copy(0, heights[-1], plain.width(), plain.height()) == plain
        head = titled.copy(0, 0, plain.width(), heights[-1])
        without = head.copy()
        without.fill(QColor(worn().background))
        assert head != without
    assert heights[1] > heights[0] > 0


def test_a_single_month_is_marked_as_a_month(kept):
    """One bar of a month stands on the name of its month, not among Mondays, of which one looks like its day."""
    head = replace(loads(("2026-11-01", 40)).columns[0], name=Said("Month from"))
    plot = kept(TablePlot("Load", Style.BARS))

    plot.show_table(Table((head, *loads(("2026-11-01", 40)).columns[1:])), "kg")

    axis = plot.getAxis("bottom")
    ((spacing, at),) = axis.tickValues(*plot.getPlotItem().viewRange()[0], 2000)
    assert axis.tickStrings(at, 1, spacing)[-1] == "Nov 2026"


@pytest.fixture(params=TEXT_PERCENTS)
def text_percent(request, qapp):
    """Each size of text, for as long as the test takes."""
    theme.use(qapp, "dark", request.param)
    yield request.param
    theme.use(qapp, "dark")


@pytest.mark.usefixtures("text_percent")
def test_every_number_at_the_axis_is_painted(kept):
    """What was measured for the numbers beside the chart is enough for them, to the last part of a pixel."""
    plot = kept(TablePlot("Load", Style.LINE))
    plot.show_table(loads(("2026-03-02", 180), ("2026-03-04", 12)), "")
    axis = plot.getAxis("left")
    plot.getPlotItem().layout.activate()
    picture = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    _, _, texts = axis.generateDrawSpecs(painter)
    painter.end()

    assert len({text for _, _, text in texts if len(text) == 3}) >= 2  # the widest


def test_no_name_in_the_legend_is_cut(kept):
    """Where there is no room for a name, its middle is left out: parts differ at either end."""
    plot = kept(TablePlot("Pace", Style.LINE))
    days, column = TABLE.columns[:2]
    names = [f"Toes straight: Seconds a rep, {what} as the sound led them" for what in ("planned", "performed")]
    parts = tuple(Column(name, Said(name), Quantity.SECONDS, column.values, name) for name in names)
    plot.resize(300, 300)
    QApplication.processEvents()
    plot.show_table(Table((days, *parts)), "s")

    legend = plot.getPlotItem().legend

    assert all(text.mapRectToScene(text.itemRect()).right() <= plot.width() for _, text in legend.items)
    assert all("…" in text.text for _, text in legend.items)
