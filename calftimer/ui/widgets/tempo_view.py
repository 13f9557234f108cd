# SPDX-License-Identifier: MIT
"""One rep as a curve: the heel's height over time, pauses as plateaus."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from calftimer.core.tempo import HEEL_HEIGHTS, Phase, Tempo, parse_tempo
from calftimer.ui import theme
from calftimer.ui.wording import number, phase_name


class TempoView(QWidget):
    """Qt view of a `Tempo`, from the phase a rep begins with."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = Phase.ECCENTRIC
        self._tempo = parse_tempo("3-1-2-1")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_tempo(self, tempo: Tempo, start: Phase) -> None:
        """Draw one rep of `tempo`."""
        self._tempo, self._start = tempo, start
        parts = ", ".join(
            f"{phase_name(phase)} {number(float(tempo.seconds(phase)))} s" for phase in tempo.phases_from(start)
        )
        self.setAccessibleName(self.tr("Heel height over one rep: {parts}").format(parts=parts))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which the curve can be read."""
        return QSize(14 * theme.em(), round(4.6 * theme.em()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the curve, each phase in its colour with its seconds."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.em(self.font())
        area = QRectF(self.rect()).adjusted(line * 0.4, line * 1.1, -line * 0.4, -line * 1.1)
        second = area.width() / float(self._tempo.rep_s)
        x = area.left()
        for phase in self._tempo.phases_from(self._start):
            seconds = float(self._tempo.seconds(phase))
            if not seconds:
                continue
            first, last = (area.bottom() - height * area.height() for height in HEEL_HEIGHTS[phase])
            colour = QColor(theme.PHASE_COLOURS[phase])
            pen = QPen(colour, line * 0.22)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(x, first), QPointF(x + seconds * second, last))
            text = f"{theme.PHASE_SHAPES[phase]} {number(seconds)}"
            below = phase in (Phase.BOTTOM, Phase.ECCENTRIC)
            y = area.bottom() + 0.1 * line if below else area.top() - 1.1 * line
            painter.setPen(colour)
            width = max(seconds * second, painter.fontMetrics().horizontalAdvance(text))
            left = min(max(x + seconds * second / 2 - width / 2, 0), self.width() - width)
            painter.drawText(QRectF(left, y, width, line), Qt.AlignmentFlag.AlignCenter, text)
            x += seconds * second
