# SPDX-License-Identifier: MIT
"""Draw a `Table`. The only place that knows pyqtgraph; imported when a chart is first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from calftimer.core.review.table import Column, Table
from calftimer.core.tempo import Phase
from calftimer.ui import theme
from calftimer.ui.look import Look, worn
from calftimer.ui.review.axis_ticks import DAY_S, date_texts, date_ticks, number_spacing, row_days
from calftimer.ui.review.marks import COUNTED, Band, Mark, Style, drawn_columns, highest, marks
from calftimer.ui.review.words import said
from calftimer.ui.theme import theme_of
from calftimer.ui.wording import number

# The phases' colours are told apart by all eyes; here they stand for the parts of a chart, and so do the signs.
_COLOURS = (Phase.CONCENTRIC, Phase.ECCENTRIC, Phase.BOTTOM, Phase.TOP)
_SIGNS = ("o", "t", "s", "d", "+", "star")
_AIR = 1.12
_ROWS_LEAST = 6  # for which there is room, so that a single bar is not a wall
_DATE_EM, _NUMBER_EM = 5.0, 2.5  # along the axis: the text of a date, or a number, and air
_LEGEND_AT = (10, 4)
_LEGEND_SHARE, _SIGN_PX = 0.9, 50  # of the text's size; the sign before a name, and air
# Of the bars and lines of one colour: how opaque the filling is, and how the line runs.
_OPAQUE = (1.0, 0.3, 0.0)
_LINES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_SYMBOLS_MOST = 500


class _DateAxis(pg.AxisItem):
    """Dates as the reader's country writes them."""

    row_days = 1.0  # about as long is what a row stands for

    def tickValues(self, least: float, most: float, size: float) -> list[tuple[float, list[float]]]:
        """Return the one level of ticks, as many as there is room for their texts."""
        return [date_ticks(least, most, size / (_DATE_EM * theme.em()), self.row_days)]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Return the texts of ticks that stand `spacing` seconds apart."""
        return date_texts(values, spacing)


class _NumberAxis(pg.AxisItem):
    """Numbers; where things are counted there is no tick between two of them."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.counts = place == "bottom"  # reps

    def tickSpacing(self, least: float, most: float, size: float) -> list[tuple[float, float]]:
        """Return the (spacing, offset) of the one level of ticks, as many as there is room for their texts."""
        return [(number_spacing(most - least, size / (_NUMBER_EM * theme.em()), whole=self.counts), 0.0)]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Return the texts of ticks as the reader's country writes numbers."""
        return [number(value) for value in values]


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
        self._values_axis = _NumberAxis("left")
        super().__init__(parent, axisItems={"left": self._values_axis})
        self._style, self._look = style, look
        self._table: Table | None = None
        self._bands: tuple[Band, ...] = ()
        self._unit = ""
        self._row = -1
        self._highest = 1.0
        self._names: list[str] = []  # in the legend
        self._pointer: pg.InfiniteLine | None = None
        self.setAccessibleName(name)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.showGrid(y=True, alpha=0.15)
        self.setMouseEnabled(x=True, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._legend = self.addLegend(offset=_LEGEND_AT)
        self.getPlotItem().getViewBox().sigResized.connect(self._fit)
        self.scene().sigMouseMoved.connect(self._on_mouse)
        theme_of(QApplication.instance()).changed.connect(self._draw)

    def show_table(self, table: Table, unit: str, bands: Sequence[Band] = (), style: Style | None = None) -> None:
        """Draw other numbers; `unit` stands at the value axis, `style` is another one than before."""
        self._table, self._unit, self._bands = table, unit, tuple(bands)
        self._style = style or self._style
        self._row = -1
        parts = self.parts
        self._values_axis.counts = bool(parts) and parts[0].quantity in COUNTED
        self._use_axis()
        self._draw()

    @property
    def look(self) -> Look:
        """The colours it is drawn in."""
        return self._look()

    def paint_chart(self, painter: QPainter, top: int = 0) -> None:
        """Paint the chart as it stands, in its own size and `top` pixels down, but not what is pointed at."""
        self._point(-1)
        self.getPlotItem().layout.activate()  # axes that were just changed have their room now, not in the next turn
        self.render(painter, QRectF(self.rect()).translated(0, top), self.rect())  # a finer picture is not a larger one

    def close(self) -> bool:
        """Close as any widget does: pyqtgraph would take apart what Qt may still send events to."""
        return QWidget.close(self)

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
        is_dates = self._table.columns[0].values.dtype.kind == "M"
        if not isinstance(self.getAxis("bottom"), _DateAxis if is_dates else _NumberAxis):
            self.setAxisItems({"bottom": _DateAxis("bottom") if is_dates else _NumberAxis("bottom")})
        if is_dates:
            self.getAxis("bottom").row_days = row_days(self._table.columns[0])

    def _draw(self) -> None:
        if self._table is None:  # nothing to draw yet
            return
        self.setBackground(self._look().background)
        for name in ("left", "bottom"):
            axis = self.getAxis(name)
            axis.setPen(self._look().quiet)
            axis.setTextPen(self._look().quiet)
        self.clear()
        self._legend.clear()
        self._legend.setLabelTextColor(self._look().text)
        self._legend.setLabelTextSize(f"{self.font().pointSizeF() * _LEGEND_SHARE:.1f}pt")
        self.setLabel("left", self._unit, color=self._look().quiet)
        self._pointer = pg.InfiniteLine(angle=90, pen=pg.mkPen(self._look().text, width=1))
        self._pointer.setVisible(False)
        self.addItem(self._pointer, ignoreBounds=True)
        drawn = marks(self.parts, self._style)
        is_one = len(drawn) == 1 and drawn[0].column.key is None  # the title says what it is
        self._legend.setVisible(bool(drawn) and (not is_one or bool(self._bands)))
        self._names = [said(mark.column.name) for mark in drawn]
        for mark in drawn:
            self._draw_mark(mark)
        self._highest = max(self._draw_bands(), highest(drawn), 1.0)
        self._fit()
        self._frame()

    def _draw_bands(self) -> float:
        for band, colour in zip(self._bands, (self._look().phases[Phase.TOP], self._look().quiet), strict=False):
            fill, pen = QColor(colour), pg.mkPen(colour, width=1)
            fill.setAlphaF(0.13)
            region = pg.LinearRegionItem((band.low, band.high), "horizontal", movable=False, brush=fill, pen=pen)
            region.setZValue(-10)
            self.addItem(region)
            # On the chart its name would hide what is drawn.
            self._legend.addItem(pg.BarGraphItem(x=[], height=[], width=1, brush=fill, pen=pen), band.label)
            self._names.append(band.label)
        return max((band.high for band in self._bands), default=0.0)

    def _draw_mark(self, mark: Mark) -> None:
        colour = QColor(self._look().phases[_COLOURS[mark.hue]])
        name, values = said(mark.column.name), mark.column.values
        if self._style is Style.LINE:
            known = ~np.isnan(values)
            line = self.plot(
                self.at_s[known],
                values[known],
                pen=pg.mkPen(colour, width=2, style=_LINES[mark.filling % len(_LINES)]),
                symbol=_SIGNS[(mark.hue + mark.filling) % len(_SIGNS)] if known.sum() <= _SYMBOLS_MOST else None,
                symbolSize=9,
                symbolBrush=colour,
                symbolPen=None,
                name=name,
            )
            line.setDownsampling(auto=True, method="peak")
            line.setClipToView(True)
            return
        wide = self._spacing_s() * 0.8 / mark.slots
        at = self.at_s + (mark.slot - (mark.slots - 1) / 2) * wide
        edge = pg.mkPen(colour, width=2, style=_LINES[mark.filling // len(_OPAQUE) % len(_LINES)])
        filled = QColor(colour)
        filled.setAlphaF(_OPAQUE[mark.filling % len(_OPAQUE)])
        pen = edge if mark.filling else None
        height = mark.top - mark.bottom
        seen = height > 0 if pen else slice(None)  # an edge of nothing would be seen
        bars = pg.BarGraphItem(
            x=at[seen], y0=mark.bottom[seen], height=height[seen], width=wide * 0.9, brush=filled, pen=pen, name=name
        )
        self.addItem(bars)

    def _fit(self) -> None:
        """Give the legend as many columns as there is room for, room above what is drawn, and the axes theirs."""
        room = self.width() - 2 * theme.em(self.font()) * 3
        self._write_legend()
        for columns in range(max(1, len(self._legend.items)), 0, -1):
            self._legend.setColumnCount(columns)
            if self._legend.width() <= room:
                break
        room = self.getPlotItem().getViewBox().width() - 2 * _LEGEND_AT[0]
        if self._legend.width() > room:
            self._write_legend(round(room) - _SIGN_PX)
        height = max(1.0, self.getPlotItem().getViewBox().height())
        legend = self._legend.height() + 2 * _LEGEND_AT[1] if self._legend.isVisible() else 0.0
        top = self._highest * max(_AIR, height / max(0.3 * height, height - legend))
        self.setYRange(0, top, padding=0)
        # An axis that learns only when it is painted how long its texts are would be cut in the first picture.
        written, axis = self.fontMetrics(), self._values_axis
        ticks = [text for spacing, at in axis.tickValues(0, top, height) for text in axis.tickStrings(at, 1, spacing)]
        widest = max(map(written.horizontalAdvance, ticks), default=0)
        # A text that is painted a part of a pixel wider than it was measured would be left out.
        axis.setStyle(autoExpandTextSpace=False, tickTextWidth=round(1.1 * widest) + 2)
        self.getAxis("bottom").setStyle(autoExpandTextSpace=False, tickTextHeight=written.height())

    def _write_legend(self, width: int = 0) -> None:
        """Write what each colour stands for, whole or in `width` pixels: parts differ at either end of their names."""
        written = QFontMetrics(theme.sized(self.font(), _LEGEND_SHARE))
        for (_, text), name in zip(self._legend.items, self._names, strict=True):
            shown = written.elidedText(name, Qt.TextElideMode.ElideMiddle, width) if width else name
            if text.text != shown:
                text.setText(shown)
        self._legend.updateSize()

    def _spacing_s(self) -> float:
        at = self.at_s
        if len(at) > 1:
            return float(np.diff(at).min()) or DAY_S  # two sessions may be of one day
        axis = self.getAxis("bottom")
        return max(7.0, axis.row_days) * DAY_S if isinstance(axis, _DateAxis) else 1.0

    def _frame(self) -> None:
        """Show all rows; nobody can pan or zoom away from them."""
        if not len(self._table):
            return
        margin = max(self._spacing_s() * 0.6, (self.at_s[-1] - self.at_s[0]) * 0.02)
        last = self.at_s[-1] + margin
        first = min(self.at_s[0] - margin, last - _ROWS_LEAST * self._spacing_s())
        self.setLimits(xMin=first, xMax=last, minXRange=min(2 * self._spacing_s(), last - first))
        self.setXRange(first, last, padding=0)
