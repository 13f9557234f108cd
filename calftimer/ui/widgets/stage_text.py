# SPDX-License-Identifier: MIT
"""Words of the stage, placed in a box and painted once: light above the level and dark below it, or as need be.

What the same words look like in a colour is kept as a picture, so that sixty times a second nothing but
pictures is copied.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPixmap

from calftimer.ui.look import worn
from calftimer.ui.widgets.kept_pixmaps import KeptPixmaps

Side = Literal["left", "centre", "right"]

_HUNDRED = 100
_AIR = 2.0
# A number that is too wide is made narrower first, and only then lower.
SQUASH = 0.72


def sized_font(base: QFont, pixels: float, *, bold: bool) -> QFont:
    """Return `base` at a height in pixels."""
    font = QFont(base)
    font.setPixelSize(max(1, round(pixels)))
    font.setBold(bold)
    return font


@lru_cache(maxsize=128)
def _glyphs(text: str, font_key: str) -> tuple[QPainterPath, QRectF]:
    """Return the outline of a text and its bounds."""
    font = QFont()
    font.fromString(font_key)
    path = QPainterPath()
    path.addText(QPointF(0, 0), font, text)
    return path, path.boundingRect()


@lru_cache(maxsize=16)
def _digit_share(font_key: str) -> float:
    """Return the height of a digit as a share of the font's size in pixels."""
    return -_glyphs("1", font_key)[1].top() / _HUNDRED


def digit_pixels(base: QFont, height: float) -> float:
    """Return the font size in pixels at which a bold digit is `height` pixels high."""
    return height / _digit_share(sized_font(base, _HUNDRED, bold=True).toString())


class StageText:
    """A text placed in a box: made smaller where it would not fit, and ended by … where it would get too small."""

    def __init__(
        self,
        box: QRectF,
        text: str,
        base: QFont,
        pixels: float,
        side: Side = "centre",
        *,
        bold: bool = False,
        least: float = 0.0,
        squash: float = 1.0,
    ) -> None:
        """`least`: below this size in pixels it is cut short. `squash`: how narrow letters get before they shrink."""
        whole = text
        if least:
            text = _cut_short(text, sized_font(base, min(least, pixels), bold=bold), box.width())
        self.is_cut = text != whole
        font_key = sized_font(base, pixels, bold=bold).toString()
        self._path, bounds = _glyphs(text, font_key)
        across = min(1.0, box.width() / max(bounds.width(), 1.0))
        down = min(1.0, across / squash)
        self._scale = across, down
        width = bounds.width() * across
        x = {"left": box.left(), "right": box.right() - width, "centre": box.center().x() - width / 2}[side]
        # Numbers stand on one line whatever their shape: the height of a digit decides, not the glyph's own.
        capital = pixels * _digit_share(sized_font(base, _HUNDRED, bold=bold).toString()) * down
        self._at = QPointF(x - bounds.left() * across, box.center().y() + capital / 2)
        self.bounds = QRectF(x, self._at.y() + bounds.top() * down, width, bounds.height() * down)
        # Texts of one key look alike, wherever they stand.
        self._key = text, font_key, self._scale
        self._stills: dict[tuple[str, float], QPixmap] = {}

    def paint(self, painter: QPainter, level: float, inks: tuple[str, str], kept: KeptPixmaps, ratio: float) -> None:
        """Paint it with the first ink above `level` and the second below, on a screen of `ratio` pixels per point.

        Its corner stands on a whole pixel, so that it is copied as it was painted.
        """
        x, y = (round((side - _AIR) * ratio) for side in (self.bounds.left(), self.bounds.top()))
        split = round(level * ratio) - y
        upper = self._inked(inks[0], kept, ratio) if split > 0 else None
        if upper is not None and (split >= upper.height() or inks[0] == inks[1]):
            painter.drawPixmap(QPointF(x / ratio, y / ratio), upper)
            return
        lower, split = self._inked(inks[1], kept, ratio), max(split, 0)
        if upper is not None:
            painter.drawPixmap(QPointF(x / ratio, y / ratio), upper, QRectF(0, 0, upper.width(), split))
        part = QRectF(0, split, lower.width(), lower.height() - split)
        painter.drawPixmap(QPointF(x / ratio, (y + split) / ratio), lower, part)

    def paint_once(self, painter: QPainter, ink: str) -> None:
        """Paint it in one colour, without keeping it."""
        painter.save()
        painter.translate(self._at)
        painter.scale(*self._scale)
        painter.fillPath(self._path, QColor(ink))
        painter.restore()

    def _inked(self, ink: str, kept: KeptPixmaps, ratio: float) -> QPixmap:
        still = self._stills.get((ink, ratio))
        if still is None:
            still = self._stills[ink, ratio] = self._painted(ink, kept, ratio)
        return still

    def _painted(self, ink: str, kept: KeptPixmaps, ratio: float) -> QPixmap:
        def paint(painter: QPainter) -> None:
            painter.translate(QPointF(_AIR, _AIR) - self.bounds.topLeft())
            self.paint_once(painter, ink)

        size = QSizeF(self.bounds.width() + 2 * _AIR, self.bounds.height() + 2 * _AIR)
        return kept.get((self._key, ink), size, ratio, paint)


def readable_on(ground: QColor) -> str:
    """Return which of the look's two extremes reads better on `ground`."""
    look = worn()
    return max((look.text, look.background), key=lambda ink: _contrast(QColor(ink), ground))


def _contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@lru_cache(maxsize=128)
def _shortened(text: str, font_key: str, width: int) -> str:
    font = QFont()
    font.fromString(font_key)
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _cut_short(text: str, font: QFont, width: float) -> str:
    return _shortened(text, font.toString(), int(width))
