# SPDX-License-Identifier: MIT
"""Words in white with a dark outline, that read on any colour behind them."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

from calftimer.ui.look import worn

Side = Literal["left", "centre", "right"]


def sized_font(base: QFont, pixels: float, *, bold: bool) -> QFont:
    """Return `base` at a height in pixels."""
    font = QFont(base)
    font.setPixelSize(max(1, round(pixels)))
    font.setBold(bold)
    return font


@lru_cache(maxsize=64)
def _glyphs(text: str, font_key: str) -> tuple[QPainterPath, QRectF]:
    """Return the outline of a text and its bounds; the same words are painted sixty times a second."""
    font = QFont()
    font.fromString(font_key)
    path = QPainterPath()
    path.addText(QPointF(0, 0), font, text)
    return path, path.boundingRect()


class OutlinedText:
    """A text placed in a box: made smaller where it would not fit the box's width."""

    def __init__(
        self, box: QRectF, text: str, base: QFont, pixels: float, side: Side = "centre", *, bold: bool = False
    ) -> None:
        font_key = sized_font(base, pixels, bold=bold).toString()
        self._path, bounds = _glyphs(text, font_key)
        self._pixels = pixels
        self._scale = min(1.0, box.width() / max(bounds.width(), 1.0))
        width = bounds.width() * self._scale
        x = {"left": box.left(), "right": box.right() - width, "centre": box.center().x() - width / 2}[side]
        # Numbers stand on one line whatever their shape: the height of a capital decides, not the glyph's own.
        capital = pixels * 0.73
        self._at = QPointF(x - bounds.left() * self._scale, box.center().y() + capital * self._scale / 2)
        self.bounds = QRectF(x, self._at.y() + bounds.top() * self._scale, width, bounds.height() * self._scale)

        # Texts of one key look alike, wherever they stand.
        self.key = text, font_key, self._scale

    def pixmap(self, ratio: float) -> tuple[QPointF, QPixmap]:
        """Return it painted once, for a screen of `ratio` pixels per point, and where that belongs."""
        halo = max(4.0, self._pixels * 0.06)
        box = self.bounds.adjusted(-halo, -halo, halo, halo).toAlignedRect()
        still = QPixmap(box.size() * ratio)
        still.setDevicePixelRatio(ratio)
        still.fill(Qt.GlobalColor.transparent)
        painter = QPainter(still)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-box.topLeft())
        self.paint(painter)
        painter.end()
        return QPointF(box.topLeft()) - self.bounds.topLeft(), still

    def paint(self, painter: QPainter) -> None:
        """Paint the outline, then the letters."""
        painter.save()
        painter.translate(self._at)
        painter.scale(self._scale, self._scale)
        pen = QPen(QColor(worn().background), max(4.0, self._pixels * 0.06))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(self._path, pen)
        painter.fillPath(self._path, QColor(worn().text))
        painter.restore()
