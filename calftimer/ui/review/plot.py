# SPDX-License-Identifier: MIT
"""Draw a `Table`. The only place that knows pyqtgraph; imported when a chart is first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QBuffer, QByteArray, QDateTime, QIODevice, QLocale, QRectF, Qt, QTimeZone, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintDevice, QPainter, QWheelEvent
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget

from calftimer.core.review.table import Column, Table
from calftimer.core.tempo import Phase
from calftimer.ui.look import Look, worn
from calftimer.ui.review.words import said
from calftimer.ui.theme import theme_of

_DAY_S = 86_400.0
# The phases' colours are told apart by all eyes; here they stand for the parts of a chart, and so do the signs.
_COLOURS = (Phase.CONCENTRIC, Phase.ECCENTRIC, Phase.BOTTOM, Phase.TOP)
_SIGNS = ("o", "t", "s", "d", "+", "star")
_YEAR_S, _MONTH_S = 300 * _DAY_S, 27 * _DAY_S
_AIR, _AIR_FOR_LEGEND = 1.12, 1.3


class Style(Enum):
    """How the numbers are drawn: counts as BARS beside each other, what rises and falls as a LINE with points."""

    BARS = "bars"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Band:
    """A range to compare with, from `low` to `high` on the value axis."""

    label: str
    low: float
    high: float


class _DateAxis(pg.DateAxisItem):
    """Dates as the reader's country writes them."""

    def __init__(self) -> None:
        super().__init__(utcOffset=0)

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Return the texts of ticks that stand `spacing` seconds apart."""
        form = "yyyy" if spacing > _YEAR_S else "MMM yyyy" if spacing > _MONTH_S else "d MMM"
        locale = QLocale()
        return [
            locale.toString(QDateTime.fromSecsSinceEpoch(round(value), QTimeZone.utc()), form)
            if spacing >= _DAY_S / 2
            else ""
            for value in values
        ]


class _NumberAxis(pg.AxisItem):
    """Numbers, counted."""

    def __init__(self) -> None:
        super().__init__("bottom")


def drawn_columns(table: Table) -> tuple[Column, ...]:
    """Return the columns of a table that one value axis can serve."""
    numbers = [column for column in table.columns[1:] if column.values.dtype.kind == "f"]
    return tuple(column for column in numbers if column.quantity is numbers[0].quantity)


class TablePlot(pg.PlotWidget):
    """A chart of a `Table` whose first column are dates or numbers; each other column is a part of it.

    Signals:
        row_pointed: a person points at a row, with the mouse or the arrow keys. arg1: the row, -1 for none.
    """

    row_pointed = Signal(int)

    def __init__(
        self, name: str, style: Style, look: Callable[[], Look] = worn, *, parent: QWidget | None = None
    ) -> None:
        """`look` says in which colours to draw: those that are worn, or those of paper."""
        super().__init__(parent)
        self._style, self._look = style, look
        self._table: Table | None = None
        self._bands: tuple[Band, ...] = ()
        self._unit = ""
        self._row = -1
        self._pointer: pg.InfiniteLine | None = None
        self.setAccessibleName(name)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.showGrid(y=True, alpha=0.15)
        self.setMouseEnabled(x=True, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._legend = self.addLegend(offset=(10, 4), colCount=4)
        self.scene().sigMouseMoved.connect(self._on_mouse)
        theme_of(QApplication.instance()).changed.connect(self._draw)

    def show_table(self, table: Table, unit: str, bands: Sequence[Band] = ()) -> None:
        """Draw other numbers; `unit` stands at the value axis."""
        self._table, self._unit, self._bands = table, unit, tuple(bands)
        self._row = -1
        self._use_axis()
        self._draw()

    def svg(self) -> bytes:
        """Return the chart as an SVG file's content, its texts as texts."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setTitle(self.accessibleName())
        generator.setDescription(self.accessibleDescription())
        generator.setSize(self.size())
        generator.setViewBox(self.rect())
        self.paint_on(generator)
        buffer.close()
        return bytes(data.data())

    def paint_on(self, device: QPaintDevice) -> None:
        """Paint the chart as it stands on a picture or a page of its own size."""
        self.getPlotItem().layout.activate()  # axes that were just changed have their room now, not in the next turn
        painter = QPainter(device)
        painter.fillRect(self.rect(), QColor(self._look().background))
        self.render(painter, QRectF(self.rect()), self.rect())  # a finer picture is not a larger one
        painter.end()

    @property
    def parts(self) -> tuple[Column, ...]:
        """The columns that are drawn: those of the quantity that the first one has."""
        return drawn_columns(self._table)

    @property
    def at_s(self) -> np.ndarray:
        """Where each row stands: a number, or for a date the seconds since 1970."""
        values = self._table.columns[0].values
        return values.astype("datetime64[s]").astype(np.int64).astype(float) if values.dtype.kind == "M" else values

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel belongs to the page; with Ctrl it changes how much time is seen."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from row to row."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if step is None or self._table is None or not len(self._table):
            event.ignore()
            return
        last = len(self._table) - 1
        self._point(last if self._row < 0 else min(max(self._row + step, 0), last))

    def _on_mouse(self, place: object) -> None:
        if self._table is None or not len(self._table):
            return
        view = self.getPlotItem().getViewBox()
        if not view.sceneBoundingRect().contains(place):
            self._point(-1)
            return
        self._point(int(np.abs(self.at_s - view.mapSceneToView(place).x()).argmin()))

    def _point(self, row: int) -> None:
        if row == self._row:
            return
        self._row = row
        if self._pointer is not None:
            self._pointer.setVisible(row >= 0)
            if row >= 0:
                self._pointer.setValue(self.at_s[row])
        self.row_pointed.emit(row)

    def _use_axis(self) -> None:
        kind = _DateAxis if self._table.columns[0].values.dtype.kind == "M" else _NumberAxis
        if not isinstance(self.getAxis("bottom"), kind):
            self.setAxisItems({"bottom": kind()})

    def _draw(self) -> None:
        if self._table is None or self.plotItem is None:  # nothing to draw yet, or closed
            return
        self.setBackground(self._look().background)
        for name in ("left", "bottom"):
            axis = self.getAxis(name)
            axis.setPen(self._look().quiet)
            axis.setTextPen(self._look().quiet)
        self.clear()
        self._legend.clear()
        self._legend.setLabelTextColor(self._look().text)
        self.setLabel("left", self._unit, color=self._look().quiet)
        self._pointer = pg.InfiniteLine(angle=90, pen=pg.mkPen(self._look().text, width=1))
        self._pointer.setVisible(False)
        self.addItem(self._pointer, ignoreBounds=True)
        parts = self.parts
        self._legend.setVisible(len(parts) > 1)
        highest = max([self._draw_bands(), *(self._draw_part(place, len(parts)) for place in range(len(parts)))])
        self._frame(max(highest, 1.0))

    def _draw_bands(self) -> float:
        for band, colour in zip(self._bands, (self._look().phases[Phase.TOP], self._look().quiet), strict=False):
            fill = QColor(colour)
            fill.setAlphaF(0.13)
            region = pg.LinearRegionItem(
                (band.low, band.high), "horizontal", movable=False, brush=fill, pen=pg.mkPen(colour, width=1)
            )
            region.setZValue(-10)
            self.addItem(region)
            ground = QColor(self._look().background)
            ground.setAlphaF(0.8)  # it may stand on bars
            place = {"position": 0.01, "anchors": [(0, 0), (0, 0)]}
            above = pg.InfiniteLine(band.high, angle=0, pen=pg.mkPen(None))  # the region's own lines lie below the bars
            above.setZValue(5)
            self.addItem(above, ignoreBounds=True)
            pg.InfLineLabel(above, band.label, color=colour, fill=ground, **place)
        return max((band.high for band in self._bands), default=0.0)

    def _draw_part(self, place: int, count: int) -> float:
        """Draw one column and return its highest value."""
        column = self.parts[place]
        colour = self._look().phases[_COLOURS[place % len(_COLOURS)]]
        values = column.values
        if self._style is Style.BARS:
            wide = self._spacing_s() * 0.8 / count
            at = self.at_s + (place - (count - 1) / 2) * wide
            self.addItem(
                pg.BarGraphItem(
                    x=at, height=np.nan_to_num(values), width=wide * 0.9, brush=colour, pen=None, name=said(column.name)
                )
            )
        else:
            known = ~np.isnan(values)
            self.plot(
                self.at_s[known],
                values[known],
                pen=pg.mkPen(colour, width=2),
                symbol=_SIGNS[place % len(_SIGNS)] if known.sum() <= 500 else None,
                symbolSize=9,
                symbolBrush=colour,
                symbolPen=None,
                name=said(column.name),
            ).setDownsampling(auto=True, method="peak")
        return float(np.nanmax(values)) if np.isfinite(values).any() else 0.0

    def _spacing_s(self) -> float:
        at = self.at_s
        if len(at) > 1:
            return float(np.diff(at).min()) or _DAY_S  # two sessions may be of one day
        return 7 * _DAY_S if isinstance(self.getAxis("bottom"), _DateAxis) else 1.0

    def _frame(self, highest: float) -> None:
        """Show all rows; nobody can pan or zoom away from them."""
        air = _AIR_FOR_LEGEND if len(self.parts) > 1 else _AIR
        self.setYRange(0, highest * air, padding=0)
        if not len(self._table):
            return
        margin = max(self._spacing_s() * 0.6, (self.at_s[-1] - self.at_s[0]) * 0.02)
        first, last = self.at_s[0] - margin, self.at_s[-1] + margin
        self.setLimits(xMin=first, xMax=last, minXRange=min(2 * self._spacing_s(), last - first))
        self.setXRange(first, last, padding=0)
