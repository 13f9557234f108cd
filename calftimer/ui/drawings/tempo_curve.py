# SPDX-License-Identifier: MIT
"""One rep as a curve: the heel's height over its seconds, pauses as plateaus, each phase in its colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from calftimer.core.tempo import HEEL_HEIGHTS, Phase, Tempo
from calftimer.ui import theme
from calftimer.ui.drawings.ink import Ink
from calftimer.ui.wording import number, phase_name

# Where the picture marks that a rep leaves what was tested, and what looked worse (Schoenfeld 2015).
TESTED_MAX_S = 8
WORSE_FROM_S = 10
_BELOW = (Phase.BOTTOM, Phase.ECCENTRIC)  # whose words stand under the curve


class Stretch(NamedTuple):
    """One phase in the picture: where it begins and ends."""

    phase: Phase
    first: QPointF
    last: QPointF


def phase_seconds(tempo: Tempo, phase: Phase) -> str:
    """Return a phase's seconds, or X."""
    return "X" if phase in tempo.explosive else number(float(tempo.seconds(phase)))


@dataclass(frozen=True)
class TempoCurve:
    """One rep of `tempo`, begun with the phase `start`.

    `at_s` marks a place, in seconds from the rep's beginning. `axis_s` is how many seconds the width stands
    for; None takes the rep's own. With `shows_zero`, phases of no length have their words as well.
    """

    tempo: Tempo
    start: Phase
    at_s: float | None = None
    axis_s: float | None = None
    shows_zero: bool = False
    chosen: Phase | None = None

    @property
    def ratio(self) -> float:
        """Width over height."""
        return 2.6

    @property
    def description(self) -> str:
        """The phases in the order of doing, with their seconds."""
        parts = ", ".join(
            f"{phase_name(phase)} {number(float(self.tempo.seconds(phase)))} s"
            for phase in self.tempo.phases_from(self.start)
        )
        return QCoreApplication.translate("TempoView", "Heel height over one rep: {parts}").format(parts=parts)

    def plot(self, area: QRectF, line: float) -> QRectF:
        """Return where the curve runs in `area`, `line` being the height of a line of text."""
        return area.adjusted(line * 0.5, line * 1.3, -line * 0.5, -line * 1.3)

    def second_px(self, area: QRectF, line: float) -> float:
        """Return the width of a second."""
        return self.plot(area, line).width() / max(self.axis_s or 0, float(self.tempo.rep_s))

    def stretches(self, area: QRectF, line: float) -> list[Stretch]:
        """Return the four phases as they lie in `area`, in the order of doing."""
        plot, second = self.plot(area, line), self.second_px(area, line)
        found, at_s = [], 0.0
        for phase in self.tempo.phases_from(self.start):
            first, last = HEEL_HEIGHTS[phase]
            end_s = at_s + float(self.tempo.seconds(phase))
            found.append(
                Stretch(
                    phase,
                    QPointF(plot.left() + at_s * second, plot.bottom() - first * plot.height()),
                    QPointF(plot.left() + end_s * second, plot.bottom() - last * plot.height()),
                )
            )
            at_s = end_s
        return found

    def place(self, area: QRectF, line: float, at_s: float) -> QPointF:
        """Return the curve's point `at_s` seconds into the rep; its ends before and after."""
        x = self.plot(area, line).left() + max(0.0, at_s) * self.second_px(area, line)
        stretches = [stretch for stretch in self.stretches(area, line) if stretch.last.x() > stretch.first.x()]
        for _, first, last in stretches:
            if x <= last.x():
                return first + (last - first) * ((x - first.x()) / (last.x() - first.x()))
        return stretches[-1].last

    def paint(self, painter: QPainter, area: QRectF, ink: Ink) -> None:
        """Paint seconds, curve, words, and the place marked."""
        painter.save()
        line = theme.em(painter.font())
        self._paint_seconds(painter, area, line, ink)
        for phase, first, last in self.stretches(area, line):
            if first.x() == last.x():
                continue
            colour = QColor(ink.phases[phase])
            base = self.plot(area, line).bottom()
            under = QPainterPath(first)
            for corner in (last, QPointF(last.x(), base), QPointF(first.x(), base)):
                under.lineTo(corner)
            faint = QColor(colour)
            faint.setAlphaF(0.3 if phase is self.chosen else 0.14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faint)
            painter.drawPath(under)
            painter.setPen(QPen(colour, line * 0.22, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(first, last)
        self._paint_words(painter, area, line, ink)
        if self.at_s is not None:
            self._paint_place(painter, area, line, ink)
        painter.restore()

    def _paint_seconds(self, painter: QPainter, area: QRectF, line: float, ink: Ink) -> None:
        """Mark each second below, and where the tested range ends."""
        plot, second = self.plot(area, line), self.second_px(area, line)
        painter.setPen(QPen(QColor(ink.line), max(1.0, line * 0.05)))
        painter.drawLine(QLineF(plot.left(), plot.bottom(), plot.right(), plot.bottom()))
        if second > 0.3 * line:
            for tick in range(int(plot.width() / second + 1e-6) + 1):
                x = plot.left() + tick * second
                painter.drawLine(QLineF(x, plot.bottom(), x, plot.bottom() - 0.2 * line))
        painter.setFont(theme.sized(painter.font(), 0.75))
        for limit_s in (TESTED_MAX_S, WORSE_FROM_S):
            x = plot.left() + limit_s * second
            if x < plot.right() - 1:
                painter.setPen(QPen(QColor(ink.quiet), max(1.0, line * 0.05), Qt.PenStyle.DashLine))
                painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
                painter.setPen(QColor(ink.quiet))
                words = QRectF(x + 0.2 * line, plot.bottom() - 1.1 * line, 4 * line, line)
                painter.drawText(words, Qt.AlignmentFlag.AlignLeft, f"{limit_s} s")
        painter.setFont(theme.sized(painter.font(), 1 / 0.75))

    def _paint_words(self, painter: QPainter, area: QRectF, line: float, ink: Ink) -> None:
        """Write each phase's sign and seconds above or below it; neighbours make room for each other."""
        plot, plain = self.plot(area, line), painter.font()
        bold = theme.sized(plain, 1.0, plain.Weight.Bold)
        for is_below in (True, False):
            taken = plot.left() - 0.4 * line
            row = [s for s in self.stretches(area, line) if (s.phase in _BELOW) == is_below]
            row = [s for s in row if self.shows_zero or s.last.x() > s.first.x()]
            texts = [f"{theme.PHASE_SHAPES[s.phase]} {phase_seconds(self.tempo, s.phase)}" for s in row]
            widths = [QFontMetricsF(bold).horizontalAdvance(text) + 0.3 * line for text in texts]
            for place, (stretch, text, width) in enumerate(zip(row, texts, widths, strict=True)):
                left = max(taken, (stretch.first.x() + stretch.last.x() - width) / 2)
                left = min(left, plot.right() + 0.4 * line - sum(widths[place:]))
                taken = left + width
                top = plot.bottom() + 0.2 * line if is_below else plot.top() - 1.25 * line
                painter.setFont(bold if stretch.phase is self.chosen else plain)
                painter.setPen(QColor(ink.phases[stretch.phase]))
                painter.drawText(QRectF(left, top, width, line), Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(plain)

    def _paint_place(self, painter: QPainter, area: QRectF, line: float, ink: Ink) -> None:
        plot = self.plot(area, line)
        dot = self.place(area, line, self.at_s)
        painter.setPen(QPen(QColor(ink.text), max(1.0, 0.08 * line)))
        painter.drawLine(QLineF(dot.x(), plot.top(), dot.x(), plot.bottom()))
        painter.setPen(QPen(QColor(ink.ground), 0.1 * line))
        painter.setBrush(QColor(ink.text))
        painter.drawEllipse(dot, 0.3 * line, 0.3 * line)
