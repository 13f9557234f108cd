# SPDX-License-Identifier: MIT
"""A ring that fills while a finger is held down, with what it will do written under it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from calftimer.ui import theme
from calftimer.ui.look import worn


class HoldRing(QWidget):
    """Hidden until `show_at` is called; lets every touch and click through."""

    def __init__(self, text: str, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._progress = 0.0
        self.setFont(theme.sized(self.font(), 1.35, self.font().Weight.Bold))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def progress(self) -> float:
        """How much of the ring is full, 0 to 1."""
        return self._progress

    def show_at(self, finger: QPoint, progress: float) -> None:
        """Show the ring beside `finger`, in the parent's pixels, where the hand does not hide it."""
        self.resize(self._size())
        room, line = self.parentWidget().rect(), theme.em()
        top = finger.y() - self.height() - 2 * line
        if top < line:
            top = finger.y() + 2 * line
        box = QRect(finger.x() - self.width() // 2, top, self.width(), self.height())
        box.moveLeft(max(0, min(box.left(), room.width() - box.width())))
        box.moveTop(max(0, min(box.top(), room.height() - box.height())))
        self.move(box.topLeft())
        self._progress = progress
        if self.isHidden():
            self.show()
            self.raise_()
        self.update()

    def _size(self) -> QRect:
        metrics, line = self.fontMetrics(), theme.em()
        return QRect(
            0, 0, max(7 * line, metrics.horizontalAdvance(self._text) + 2 * line), 6 * line + metrics.height()
        ).size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a dark card, so that the ring is seen on every phase's colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.em()
        painter.setPen(QPen(QColor(worn().line), 2))
        painter.setBrush(QColor(worn().background))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), line * 0.7, line * 0.7)
        ring = QRectF(0, 0, 4 * line, 4 * line)
        ring.moveCenter(QRectF(0, 0.8 * line, self.width(), 4 * line).center())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, part in ((worn().line, 1.0), (worn().accent, self._progress)):
            painter.setPen(QPen(QColor(colour), 0.4 * line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(ring, 90 * 16, -round(part * 360 * 16))
        painter.setPen(QColor(worn().text))
        words = QRectF(0, 5 * line, self.width(), self.height() - 5 * line)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._text)
