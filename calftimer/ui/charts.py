# SPDX-License-Identifier: MIT
"""The charts. The only place that knows pyqtgraph; imported when a chart is first shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from calftimer.core.evidence import Range
from calftimer.core.review import VolumePoint, WeekSets
from calftimer.core.tempo import Phase
from calftimer.ui.look import worn
from calftimer.ui.theme import theme_of

# The phases' colours are told apart by all eyes; here they stand for muscles.
_BARS = (Phase.CONCENTRIC, Phase.ECCENTRIC, Phase.BOTTOM)
_MARGIN_S = 43_200


def _plot(title: str, parent: QWidget | None, axes: dict[str, pg.AxisItem] | None = None) -> pg.PlotWidget:
    plot = pg.PlotWidget(parent, axisItems=axes)
    plot.setAccessibleName(title)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.showGrid(y=True, alpha=0.15)
    return plot


def _colour(plot: pg.PlotWidget) -> None:
    """Give ground and axes the colours of the look."""
    plot.setBackground(worn().background)
    for name in ("left", "bottom"):
        axis = plot.getAxis(name)
        axis.setPen(worn().quiet)
        axis.setTextPen(worn().quiet)


class _Weeks(NamedTuple):
    weeks: Sequence[WeekSets]
    muscles: Mapping[str, str]
    ranges: Mapping[str, Range]


class WeeksChart(QObject):
    """Sets per week and muscle as bars, over the sources' ranges as bands."""

    def __init__(self, title: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: _Weeks | None = None
        self.widget = _plot(title, parent)
        self.widget.setMouseEnabled(x=False, y=False)
        self._legend = self.widget.addLegend(offset=(-10, 8))
        theme_of(QApplication.instance()).changed.connect(self._draw)

    def show_weeks(self, weeks: Sequence[WeekSets], muscles: Mapping[str, str], ranges: Mapping[str, Range]) -> None:
        """Draw `weeks`; `muscles` and `ranges` map ids and labels to what is drawn, in order."""
        self._shown = _Weeks(weeks, muscles, ranges)
        self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        _colour(self.widget)
        self.widget.clear()
        self._legend.clear()
        self._legend.setLabelTextColor(worn().text)
        top = max(self._draw_ranges(), self._draw_bars())
        locale = QLocale()
        labels = [locale.toString(week.monday, "d MMM") for week in self._shown.weeks]
        self.widget.getAxis("bottom").setTicks([list(enumerate(labels))])
        self.widget.setRange(xRange=(-0.5, len(labels) - 0.5), yRange=(0, top * 1.12), padding=0)

    def _draw_ranges(self) -> float:
        """Draw the bands and return the upper end of the highest."""
        colours = (worn().phases[Phase.TOP], worn().quiet)
        for (label, band), colour in zip(self._shown.ranges.items(), colours, strict=False):
            fill = QColor(colour)
            fill.setAlphaF(0.13)
            region = pg.LinearRegionItem(
                (band.low, band.high),
                orientation="horizontal",
                movable=False,
                brush=fill,
                pen=pg.mkPen(colour, width=1),
            )
            region.setZValue(-10)
            self.widget.addItem(region)
            text = pg.TextItem(label, color=colour, anchor=(0, 0))
            text.setPos(-0.5, band.high)
            self.widget.addItem(text)
        return max((band.high for band in self._shown.ranges.values()), default=0.0)

    def _draw_bars(self) -> float:
        """Draw the bars and return the height of the highest."""
        weeks, muscles, _ = self._shown
        width = 0.8 / max(len(muscles), 1)
        top = 0.0
        for number, (muscle, name) in enumerate(muscles.items()):
            heights = [week.sets.get(muscle, 0) for week in weeks]
            bars = pg.BarGraphItem(
                x=np.arange(len(weeks)) - 0.4 + width * (number + 0.5),
                height=heights,
                width=width * 0.9,
                brush=worn().phases[_BARS[number % len(_BARS)]],
                pen=None,
                name=name,
            )
            self.widget.addItem(bars)
            top = max([top, *heights])
        return top


class _Volume(NamedTuple):
    points: Sequence[VolumePoint]
    label: str
    factor: float


class VolumeChart(QObject):
    """Load × reps of each set of one exercise over time; reps alone where there is no load."""

    def __init__(self, title: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: _Volume | None = None
        self.widget = _plot(title, parent, {"bottom": pg.DateAxisItem()})
        self.widget.setMouseEnabled(x=True, y=False)
        theme_of(QApplication.instance()).changed.connect(self._draw)

    def show_points(self, points: Sequence[VolumePoint], label: str, factor: float) -> None:
        """Draw `points`: volume times `factor` (the unit), or the reps where every load is zero."""
        self._shown = _Volume(points, label, factor)
        self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        points, label, factor = self._shown
        _colour(self.widget)
        self.widget.clear()
        loaded = any(point.volume_kg for point in points)
        x = np.array([point.at.timestamp() for point in points])
        y = np.array([point.volume_kg * factor if loaded else point.reps for point in points], dtype=float)
        self.widget.setLabel("left", label, color=worn().quiet)
        self.widget.plot(
            x,
            y,
            pen=pg.mkPen(worn().quiet, width=1, style=Qt.PenStyle.DotLine),
            symbol="o",
            symbolSize=10,
            symbolBrush=worn().accent,
            symbolPen=None,
        )
        if len(points):
            margin = max((x[-1] - x[0]) * 0.04, _MARGIN_S)
            first, last = x[0] - margin, x[-1] + margin
            # No wheel leads away from the dots: out to all of them, in to half a day.
            self.widget.setLimits(xMin=first, xMax=last, minXRange=_MARGIN_S)
            self.widget.setRange(xRange=(first, last), yRange=(0, max(y.max(), 1) * 1.12), padding=0)
