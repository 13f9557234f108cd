# SPDX-License-Identifier: MIT
"""The framed parts of the stage: a phase with its seconds, and a drawing on a panel. Each is painted once and kept."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from calftimer.core.tempo import Phase
from calftimer.ui import theme
from calftimer.ui.drawings.ink import Drawing, screen_ink
from calftimer.ui.look import worn
from calftimer.ui.widgets.kept_pixmaps import KeptPixmaps
from calftimer.ui.widgets.stage_text import StageText, sized_font
from calftimer.ui.wording import phase_name

# How much of a phase's box its running seconds take, at the right.
_SECONDS_SHARE = 0.3
_INSET = 0.05


class ChipPart:
    """Paints phases; `small` is the size of their text in pixels."""

    def __init__(self, kept: KeptPixmaps, font: QFont, small: float, unit: float, ratio: float) -> None:
        self._kept, self._font, self._small, self._unit, self._ratio = kept, font, small, unit, ratio
        self._ink, self._look_key = worn().text, (worn().name, font.toString())

    @staticmethod
    def seconds_box(box: QRectF) -> QRectF:
        """Return where in the phase's box its running seconds stand."""
        width = box.width() * _SECONDS_SHARE
        return QRectF(box.right() - width - box.width() * _INSET, box.top(), width, box.height())

    def paint(self, painter: QPainter, box: QRectF, phase: Phase, seconds: str, left: str | None) -> None:
        """Paint a phase of so many seconds; `left` runs down where it is the current one, and is None elsewhere."""
        current = left is not None
        frame = box.adjusted(-4, -4, 4, 4)
        key = "chip", self._look_key, phase, seconds, current
        still = self._kept.get(
            key, frame.size(), self._ratio, lambda inner: self._still(inner, box, phase, seconds, current)
        )
        painter.drawPixmap(_on_pixel(frame.topLeft(), self._ratio), still)
        if left is not None:
            text = StageText(self.seconds_box(box), left, self._font, self._small, "right", bold=True)
            text.paint(painter, box.bottom(), (self._ink, self._ink), self._kept, self._ratio)

    def _still(self, painter: QPainter, box: QRectF, phase: Phase, seconds: str, current: bool) -> None:
        look, unit = worn(), self._unit
        own = QRectF(4, 4, box.width(), box.height())
        painter.setBrush(QColor(look.background))
        painter.setPen(QPen(QColor(look.text), max(3.0, 5 * unit)) if current else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(own, 14 * unit, 14 * unit)
        words = own.adjusted(own.width() * _INSET, 0, -own.width() * _INSET, 0)
        shape = QRectF(words.left(), words.top(), self._small, words.height())
        words.setLeft(shape.right() + 0.4 * self._small)
        if current:
            words.setRight(self.seconds_box(own).left())
        whole = f"{phase_name(phase)} {seconds}"
        for text, place, colour in ((theme.PHASE_SHAPES[phase], shape, look.phases[phase]), (whole, words, look.text)):
            placed = StageText(place, text, self._font, self._small, "left", bold=current)
            placed.paint_once(painter, colour)


class PanelPart:
    """Paints drawings on a panel of their own."""

    def __init__(self, kept: KeptPixmaps, font: QFont, unit: float, ratio: float) -> None:
        self._kept, self._font, self._unit, self._ratio = kept, font, unit, ratio
        self._look_name = worn().name
        self._last: dict[tuple[int, int], tuple[Drawing, QPointF, QPixmap]] = {}  # by the box's corner

    def paint(self, painter: QPainter, box: QRect, drawing: Drawing) -> None:
        """Paint `drawing` on a panel that fills `box`."""
        last = self._last.get(corner := (box.x(), box.y()))
        if last is None or last[0] is not drawing:
            size, key = QSizeF(box.size()), ("panel", self._look_name, drawing)
            still = self._kept.get(key, size, self._ratio, lambda inner: self._still(inner, size, drawing))
            last = self._last[corner] = drawing, _on_pixel(QPointF(*corner), self._ratio), still
        painter.drawPixmap(last[1], last[2])

    def _still(self, painter: QPainter, size: QSizeF, drawing: Drawing) -> None:
        unit, own = self._unit, QRectF(QPointF(0, 0), size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(worn().panel))
        painter.drawRoundedRect(own, 18 * unit, 18 * unit)
        painter.setFont(sized_font(self._font, max(17 * unit, size.width() * 0.075), bold=False))
        drawing.paint(painter, own.adjusted(12 * unit, 12 * unit, -12 * unit, -10 * unit), screen_ink())


def _on_pixel(corner: QPointF, ratio: float) -> QPointF:
    return QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio)
