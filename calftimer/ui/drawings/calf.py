# SPDX-License-Identifier: MIT
"""The calf from behind, each muscle filled by how much of the work it is said to get.

Seen from behind, the inner side of a right leg is on the left. The inner head is the larger one and reaches
lower; the soleus lies underneath, shows on both sides, and goes on below; all three end in the Achilles tendon,
which holds on to the heel bone. Colour, number of fibres and a word each tell the level.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen, QTransform

from calftimer.core.emphasis import Level
from calftimer.core.plan import Side
from calftimer.ui import theme
from calftimer.ui.drawings.calf_shape import (
    CREASE,
    FIBRES,
    HEEL,
    HEIGHT,
    LATERAL,
    LEG,
    MEDIAL,
    MUSCLES,
    SOLEUS,
    TENDON,
    path_of,
)
from calftimer.ui.drawings.ink import Ink, fitted, mixed

_FIBRE_STEP = {Level.MOST: 4.6, Level.MORE: 8.2, Level.SHARE: 14.0}
_FILL = {Level.MOST: 1.0, Level.MORE: 0.62, Level.SHARE: 0.30, Level.LESS: 0.08, Level.NOT_SAID: 0.0}
# What a label points at, how high it stands, and whether it is on the inner side.
_LABELS = {
    "side": (None, 20, True),
    MEDIAL: ((-24, 62), 62, True),
    "tendon": ((-3, 150), 148, True),
    "knee": ((3, 21), 20, False),
    LATERAL: ((22, 56), 58, False),
    SOLEUS: ((20, 108), 110, False),
    "heel": ((9, 186), 184, False),
}
_LEGEND_COLUMNS = 3  # all in one row would leave each word a type that cannot be read
_LEG_HALF = 36.0  # where the leaders end


def level_name(level: Level) -> str:
    """Return how much of the work that is, in a word or two."""
    return {
        Level.MOST: QCoreApplication.translate("Calf", "the most"),
        Level.MORE: QCoreApplication.translate("Calf", "more"),
        Level.SHARE: QCoreApplication.translate("Calf", "its share"),
        Level.LESS: QCoreApplication.translate("Calf", "less"),
        Level.NOT_SAID: QCoreApplication.translate("Calf", "nothing said"),
    }[level]


def level_colour(level: Level, ink: Ink) -> QColor:
    """Return the fill of a muscle at `level`: the more work, the more of the mark's colour."""
    return mixed(ink.ground, ink.mark, _FILL[level])


@dataclass(frozen=True)
class CalfDrawing:
    """One lower leg from behind; `levels` by muscle id. Without labels and legend it serves as a small picture."""

    levels: Mapping[str, Level]
    side: Side = Side.RIGHT
    has_labels: bool = True
    has_legend: bool = True

    @property
    def ratio(self) -> float:
        """Width over height."""
        return (0.98 if self.has_labels else 0.38) * (0.86 if self.has_legend else 1.0)

    @property
    def description(self) -> str:
        """Which leg, and the level of each muscle."""
        levels = "; ".join(f"{muscle_name(muscle)}: {level_name(self._level(muscle))}" for muscle in MUSCLES)
        return QCoreApplication.translate("Calf", "{leg}, the calf from behind. {levels}.").format(
            leg=self._leg(), levels=levels
        )

    def region(self, muscle: str, area: QRectF) -> QPainterPath:
        """Return the outline of a muscle as painted into `area`; heads lie over the soleus."""
        return self._placed(area).map(path_of(MUSCLES[muscle]))

    def paint(self, painter: QPainter, area: QRectF, ink: Ink) -> None:
        """Paint the leg, its labels, and the legend below."""
        painter.save()
        placed = self._placed(area)
        unit = abs(placed.m22())
        _paint_leg(painter, placed, unit, ink)
        for muscle in (SOLEUS, None, LATERAL, MEDIAL):
            if muscle is None:
                _paint_tendon(painter, placed, unit, ink)
            else:
                _paint_muscle(painter, placed, unit, muscle, self._level(muscle), ink)
        if self.has_labels:
            painter.save()  # the legend has a size of type of its own
            self._paint_labels(painter, area, placed, ink)
            painter.restore()
        if self.has_legend:
            _paint_legend(painter, self._legend_area(area), ink)
        painter.restore()

    def _level(self, muscle: str) -> Level:
        return self.levels.get(muscle, Level.NOT_SAID)

    def _leg(self) -> str:
        if self.side is Side.LEFT:
            return QCoreApplication.translate("Calf", "Left leg")
        return QCoreApplication.translate("Calf", "Right leg")

    def _legend_area(self, area: QRectF) -> QRectF:
        whole = fitted(area, self.ratio)
        return QRectF(whole.left(), whole.bottom() - 0.12 * whole.height(), whole.width(), 0.12 * whole.height())

    def _placed(self, area: QRectF) -> QTransform:
        """Return the transform from the leg's coordinates to `area`; a left leg is mirrored."""
        whole = fitted(area, self.ratio)
        height = whole.height() * (0.86 if self.has_legend else 1.0) * 0.98
        unit = height / HEIGHT
        placed = QTransform().translate(whole.center().x(), whole.top() + 0.01 * height)
        return placed.scale(-unit if self.side is Side.LEFT else unit, unit)

    def _paint_labels(self, painter: QPainter, area: QRectF, placed: QTransform, ink: Ink) -> None:
        """Write each part's name beside the leg, with a line that leads to it."""
        whole, unit = fitted(area, self.ratio), abs(placed.m22())
        room = whole.width() / 2 - _LEG_HALF * unit - 5 * unit
        texts = {part: [self._leg() if part == "side" else muscle_name(part)] for part in _LABELS}
        for muscle in MUSCLES:
            texts[muscle].append(level_name(self._level(muscle)))
        bold = _fitting_font(painter.font(), [line for lines in texts.values() for line in lines], room, 14 * unit)
        plain = theme.sized(bold, 1.0)
        height = QFontMetricsF(bold).height()
        for part, (anchor, y, is_inner) in _LABELS.items():
            left_hand = is_inner == (self.side is not Side.LEFT)
            edge = whole.center().x() + (-1 if left_hand else 1) * _LEG_HALF * unit
            level_y = placed.map(QPointF(0, y)).y()
            if anchor is not None:
                _paint_leader(painter, placed.map(QPointF(*anchor)), QPointF(edge, level_y), unit, ink)
            align = Qt.AlignmentFlag.AlignRight if left_hand else Qt.AlignmentFlag.AlignLeft
            left = whole.left() if left_hand else edge + 3 * unit
            width = (edge - 3 * unit - whole.left()) if left_hand else whole.right() - left
            top = level_y - height / 2
            is_muscle = part in MUSCLES
            for line, text in enumerate(texts[part]):
                painter.setFont(bold if is_muscle and not line else plain)
                painter.setPen(QColor(ink.text if is_muscle else ink.quiet))
                painter.drawText(QRectF(left, top + line * height, width, height), align | _MIDDLE, text)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip


def muscle_name(part: str) -> str:
    """Return the lay name of a muscle, or of another part of the picture."""
    return {
        MEDIAL: QCoreApplication.translate("Calf", "Inner head"),
        LATERAL: QCoreApplication.translate("Calf", "Outer head"),
        SOLEUS: QCoreApplication.translate("Calf", "Soleus"),
        "tendon": QCoreApplication.translate("Calf", "Achilles tendon"),
        "heel": QCoreApplication.translate("Calf", "Heel bone"),
        "knee": QCoreApplication.translate("Calf", "Back of the knee"),
    }[part]


def _fitting_font(font: QFont, texts: list[str], width: float, height: float) -> QFont:
    """Return `font` in bold, smaller where a text would be wider than `width` or a line higher than `height`."""
    bold = theme.sized(font, 1.0, QFont.Weight.Bold)
    metrics = QFontMetricsF(bold)
    factor = min(1.0, width / max(metrics.horizontalAdvance(text) for text in texts), height / metrics.height())
    return theme.sized(bold, 0.98 * factor, QFont.Weight.Bold) if factor < 1 else bold


def _paint_leg(painter: QPainter, placed: QTransform, unit: float, ink: Ink) -> None:
    painter.setPen(QPen(QColor(ink.line), 0.7 * unit))
    painter.setBrush(QColor(ink.surface))
    painter.drawPath(placed.map(path_of(LEG)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(ink.line), 0.9 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(placed.map(path_of(CREASE, is_closed=False)))


def _paint_tendon(painter: QPainter, placed: QTransform, unit: float, ink: Ink) -> None:
    """Paint the heel bone and the tendon that holds on to it: light, on dark and on white ground."""
    is_dark = QColor(ink.ground).lightness() < 128
    light = ink.text if is_dark else ink.ground
    painter.setPen(QPen(QColor(ink.line if is_dark else ink.quiet), 0.6 * unit))
    painter.setBrush(mixed(ink.surface, light, 0.35))
    painter.drawPath(placed.map(path_of(HEEL)))
    painter.setBrush(mixed(ink.surface, light, 0.7))
    painter.drawPath(placed.map(path_of(TENDON)))


def _paint_leader(painter: QPainter, target: QPointF, edge: QPointF, unit: float, ink: Ink) -> None:
    painter.setPen(QPen(QColor(ink.ground), 1.6 * unit))
    painter.drawLine(target, edge)
    painter.setPen(QPen(QColor(ink.quiet), 0.6 * unit))
    painter.drawLine(target, edge)
    painter.setPen(QPen(QColor(ink.ground), 0.5 * unit))
    painter.setBrush(QColor(ink.text))
    painter.drawEllipse(target, 1.5 * unit, 1.5 * unit)


def _paint_muscle(painter: QPainter, placed: QTransform, unit: float, muscle: str, level: Level, ink: Ink) -> None:
    outline = placed.map(path_of(MUSCLES[muscle]))
    runs = []
    if step := _FIBRE_STEP.get(level):
        for start, way, end in FIBRES[muscle]:
            run = QPainterPath(QPointF(*start))
            run.quadTo(QPointF(*way), QPointF(*end))
            runs += [placed.map(run.translated(0, number * step)) for number in range(-12, 16)]
    _paint_level(painter, outline, runs, unit, level, ink)


def _paint_level(
    painter: QPainter, outline: QPainterPath, fibres: list[QPainterPath], unit: float, level: Level, ink: Ink
) -> None:
    """Fill an outline by its level, with fibres over it; it is dashed where nothing is said."""
    is_said = level is not Level.NOT_SAID
    fill = level_colour(level, ink)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawPath(outline)
    painter.setBrush(mixed(fill.name(), ink.ground, 0.45))
    stroker = QPainterPathStroker()
    stroker.setWidth(0.5 * unit)
    for fibre in fibres:
        cut = stroker.createStroke(fibre).intersected(outline)  # by geometry: SVG files of Qt know no clipping
        if not cut.isEmpty():
            painter.drawPath(cut)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    style = Qt.PenStyle.SolidLine if is_said else Qt.PenStyle.DashLine
    painter.setPen(QPen(QColor(ink.mark if is_said else ink.quiet), 0.8 * unit, style))
    painter.drawPath(outline)


def _paint_legend(painter: QPainter, area: QRectF, ink: Ink) -> None:
    """Paint a swatch and a word beside it for each level, in rows."""
    rows = -(-len(Level) // _LEGEND_COLUMNS)
    cell, row_height = area.width() / _LEGEND_COLUMNS, area.height() / rows
    swatch, words_width, unit = 0.14 * cell, 0.77 * cell, row_height / 12
    painter.setFont(_fitting_font(painter.font(), [level_name(level) for level in Level], words_width, 12 * unit))
    painter.setFont(theme.sized(painter.font(), 1.0))
    for number, level in enumerate(Level):
        row, column = divmod(number, _LEGEND_COLUMNS)
        left, top = area.left() + (column + 0.02) * cell, area.top() + row * row_height
        box = QRectF(left, top + 2 * unit, swatch, 8 * unit)
        outline = QPainterPath()
        outline.addRoundedRect(box, 2 * unit, 2 * unit)
        fibres = []
        if step := _FIBRE_STEP.get(level):
            for place in range(round(box.width() / (step * unit)) + 4):
                fibre = QPainterPath(QPointF(box.left() + (place - 2) * step * unit, box.top()))
                fibre.lineTo(box.left() + (place - 2) * step * unit + box.height() * 0.8, box.bottom())
                fibres.append(fibre)
        _paint_level(painter, outline, fibres, unit, level, ink)
        painter.setPen(QColor(ink.text))
        words = QRectF(box.right() + 0.04 * cell, top, words_width, row_height)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | _MIDDLE, level_name(level))
