# SPDX-License-Identifier: MIT
"""Ranges of numbers side by side on one axis: who gives which."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from calftimer.ui.drawings.ink import Ink
from calftimer.ui.wording import number, range_text

ROW_EM = 1.7
_STEPS = (1, 2, 5, 10, 15, 30, 60)


@dataclass(frozen=True)
class RangeBar:
    """What one source gives: `low` to `high`, both included; `is_own` marks arithmetic or a choice of ours."""

    name: str
    low: float
    high: float
    is_own: bool = False


@dataclass(frozen=True)
class RangeDrawing:
    """A bar for each source, from the axis' 0 on; one number alone is a dot."""

    bars: tuple[RangeBar, ...]
    unit: str

    @property
    def ratio(self) -> float:
        """Width over height of the area it fills best."""
        return 18 / (len(self.bars) + 1)

    @property
    def description(self) -> str:
        """Every bar in words."""
        return "; ".join(f"{bar.name} {range_text(bar.low, bar.high)} {self.unit}" for bar in self.bars)

    @property
    def axis_max(self) -> float:
        """The number at the axis' end: the next whole step after the highest."""
        return self._step() * ceil(max(bar.high for bar in self.bars) / self._step() + 0.01)

    def plot(self, area: QRectF, em: float) -> QRectF:
        """Return where the bars are: right of the names, above the axis' numbers; the right edge is `axis_max`."""
        names = 7.5 * em
        return QRectF(area.left() + names, area.top(), area.width() - names - 3.5 * em, len(self.bars) * ROW_EM * em)

    def x_of(self, value: float, plot: QRectF) -> float:
        """Return where a number stands."""
        return plot.left() + value / self.axis_max * plot.width()

    def paint(self, painter: QPainter, area: QRectF, ink: Ink) -> None:
        """Paint names, bars, their numbers, and the axis."""
        em = QFontMetricsF(painter.font()).height()
        plot = self.plot(area, em)
        painter.setPen(QPen(QColor(ink.line), max(1.0, 0.05 * em)))
        tick = 0.0
        while tick <= self.axis_max:
            x = self.x_of(tick, plot)
            painter.setPen(QPen(QColor(ink.line), max(1.0, 0.05 * em)))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(QColor(ink.quiet))
            below = QRectF(x - 2 * em, plot.bottom() + 0.1 * em, 4 * em, 1.3 * em)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, number(tick))
            tick += self._step()
        for row, bar in enumerate(self.bars):
            self._paint_bar(
                painter, QRectF(plot.left(), plot.top() + row * ROW_EM * em, plot.width(), ROW_EM * em), bar, ink
            )
            name = QRectF(
                area.left(), plot.top() + row * ROW_EM * em, plot.left() - area.left() - 0.6 * em, ROW_EM * em
            )
            painter.setPen(QColor(ink.text))
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, bar.name)

    def _paint_bar(self, painter: QPainter, row: QRectF, bar: RangeBar, ink: Ink) -> None:
        """Paint one bar; ours is hollow, so that colour is not all that tells it apart."""
        em = row.height() / ROW_EM
        thick = 0.55 * em
        first, last = self.x_of(bar.low, row), self.x_of(bar.high, row)
        shape = QRectF(first - thick / 2, row.center().y() - thick / 2, last - first + thick, thick)
        painter.setPen(QPen(QColor(ink.quiet if bar.is_own else ink.mark), 0.12 * em))
        painter.setBrush(Qt.BrushStyle.NoBrush if bar.is_own else QColor(ink.mark))
        painter.drawRoundedRect(shape, thick / 2, thick / 2)
        painter.setPen(QColor(ink.text))
        beside = QRectF(shape.right() + 0.4 * em, row.top(), 8 * em, row.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, range_text(bar.low, bar.high))

    def _step(self) -> float:
        highest = max(bar.high for bar in self.bars)
        return next((step for step in _STEPS if highest / step <= 6), _STEPS[-1])
