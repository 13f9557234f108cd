# SPDX-License-Identifier: MIT
"""The charts. The only place that knows pyqtgraph; imported when a chart is first shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from calftimer.core.evidence import Range
from calftimer.core.review import VolumePoint, WeekSets
from calftimer.ui.look import worn

MUSCLE_COLOURS = ("#E69F00", "#56B4E9", "#CC79A7")
_BAND_COLOURS = ("#2BC79A", "#9AA4B2")


def _plot(title: str, parent: QWidget | None, axes: dict[str, pg.AxisItem] | None = None) -> pg.PlotWidget:
    plot = pg.PlotWidget(parent, background=worn().background, axisItems=axes)
    plot.setAccessibleName(title)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    for name in ("left", "bottom"):
        axis = plot.getAxis(name)
        axis.setPen(worn().line)
        axis.setTextPen(worn().quiet)
    plot.showGrid(y=True, alpha=0.15)
    return plot


class WeeksChart:
    """Sets per week and muscle as bars, over the sources' ranges as bands."""

    def __init__(self, title: str, *, parent: QWidget | None = None) -> None:
        self.widget = _plot(title, parent)
        self.widget.setMouseEnabled(x=False, y=False)
        self._legend = self.widget.addLegend(offset=(-10, 8), labelTextColor=worn().text)

    def show_weeks(self, weeks: Sequence[WeekSets], muscles: Mapping[str, str], ranges: Mapping[str, Range]) -> None:
        """Draw `weeks`; `muscles` and `ranges` map ids and labels to what is drawn, in order."""
        self.widget.clear()
        self._legend.clear()
        top = 0.0
        for (label, band), colour in zip(ranges.items(), _BAND_COLOURS, strict=False):
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
            top = max(top, band.high)
        width = 0.8 / max(len(muscles), 1)
        for number, (muscle, name) in enumerate(muscles.items()):
            heights = [week.sets.get(muscle, 0) for week in weeks]
            bars = pg.BarGraphItem(
                x=np.arange(len(weeks)) - 0.4 + width * (number + 0.5),
                height=heights,
                width=width * 0.9,
                brush=MUSCLE_COLOURS[number % len(MUSCLE_COLOURS)],
                pen=None,
                name=name,
            )
            self.widget.addItem(bars)
            top = max([top, *heights])
        locale = QLocale()
        labels = [locale.toString(week.monday, "d MMM") for week in weeks]
        self.widget.getAxis("bottom").setTicks([list(enumerate(labels))])
        self.widget.setRange(xRange=(-0.5, len(weeks) - 0.5), yRange=(0, top * 1.12), padding=0)


class VolumeChart:
    """Load × reps of each set of one exercise over time; reps alone where there is no load."""

    def __init__(self, title: str, *, parent: QWidget | None = None) -> None:
        self.widget = _plot(title, parent, {"bottom": pg.DateAxisItem()})
        self.widget.setMouseEnabled(x=True, y=False)

    def show_points(self, points: Sequence[VolumePoint], label: str, factor: float) -> None:
        """Draw `points`: volume times `factor` (the unit), or the reps where every load is zero."""
        self.widget.clear()
        loaded = any(point.volume_kg for point in points)
        x = np.array([point.at.timestamp() for point in points])
        y = np.array([point.volume_kg * factor if loaded else point.reps for point in points], dtype=float)
        self.widget.setLabel("left", label, color=worn().quiet)
        self.widget.plot(
            x,
            y,
            pen=pg.mkPen(worn().line, width=1, style=Qt.PenStyle.DotLine),
            symbol="o",
            symbolSize=10,
            symbolBrush=worn().accent,
            symbolPen=None,
        )
        if len(points):
            margin = max((x[-1] - x[0]) * 0.04, 43_200)
            self.widget.setRange(xRange=(x[0] - margin, x[-1] + margin), yRange=(0, max(y.max(), 1) * 1.12), padding=0)
