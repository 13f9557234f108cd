# SPDX-License-Identifier: MIT
"""The feet from above, drawn from the angle: what carries the load, and that the leg turns from the hip."""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, cos, degrees, radians, sin
from typing import Literal

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from calftimer.core.exercise import Exercise
from calftimer.core.plan import STRAIGHT, FootPosition, Side
from calftimer.ui import theme
from calftimer.ui.drawings.figure import paint_box, round_pen, rounded
from calftimer.ui.drawings.ink import Ink, fitted, mixed
from calftimer.ui.wording import foot_text

Laterality = Literal["both", "left", "right"]

translate = QCoreApplication.translate

# A right foot in its own coordinates: the ball (where the load goes through, and about which the picture
# turns the foot) at the origin, the toes up, the big toe to the left. One unit is the foot's length.
_SOLE = (
    *((-0.122, -0.05), (-0.143, -0.125), (-0.124, -0.19), (-0.05, -0.218), (0.03, -0.205), (0.1, -0.16)),
    *((0.152, -0.09), (0.172, 0.0), (0.165, 0.1), (0.143, 0.25), (0.128, 0.42), (0.11, 0.57), (0.063, 0.648)),
    *((0.005, 0.663), (-0.052, 0.635), (-0.083, 0.54), (-0.076, 0.41), (-0.058, 0.28), (-0.068, 0.16), (-0.1, 0.04)),
)
# Centre and radii of each toe, the big one first; the load goes through the first two and the ball.
_TOES = (
    (-0.098, -0.272, 0.054, 0.078),
    (-0.019, -0.286, 0.034, 0.062),
    (0.041, -0.262, 0.031, 0.055),
    (0.094, -0.222, 0.029, 0.049),
    (0.14, -0.163, 0.028, 0.043),
)
_BALL = (-0.062, -0.098, 0.07, 0.05)
_TOE = QPointF(-0.019, -0.348)
_HEEL = QPointF(0.015, 0.66)
# The heel-to-second-toe axis of the outline itself leans by this much; it is turned back, so that the
# angle in the picture is the angle in the number.
_AXIS = _TOE - _HEEL
_UPRIGHT = QTransform().rotate(-degrees(atan2(_AXIS.x(), -_AXIS.y())))
TOE, HEEL = _UPRIGHT.map(_TOE), _UPRIGHT.map(_HEEL)
# The shin stands here; the whole leg turns about it, from the hip.
SHIN = QPointF(HEEL.x(), HEEL.y() - 0.2)
_SHIN_RADIUS, _KNEECAP_AHEAD = 0.125, 0.1
_HALO = 0.02
_IDLE_OPACITY = 0.2

# In shares of the picture's height.
_LENGTH, _LENGTH_ALONE, _BALL_Y, _EDGE_Y = 0.625, 0.68, 0.4, 0.46


def feet_used(exercise: Exercise, side: Side = Side.BOTH) -> Laterality:
    """Return which feet the picture shows: one where one leg works, the right one unless the plan says left."""
    if exercise.laterality == "bilateral" and side is Side.BOTH:
        return "both"
    return "left" if side is Side.LEFT else "right"


@dataclass(frozen=True)
class FeetDrawing:
    """Forefeet on the platform, heels free. `laterality` says which feet; `has_edge` shows the platform.

    With `shows_idle`, the foot that rests is drawn faintly at its side, so that left and right are told from afar.
    """

    foot: FootPosition = STRAIGHT
    laterality: Laterality = "both"
    has_edge: bool = True
    caption: str = ""
    shows_idle: bool = False

    @property
    def ratio(self) -> float:
        """Width over height, without the caption."""
        return 1.35 if self._are_two else 1.0

    @property
    def _are_two(self) -> bool:
        return self.laterality == "both" or self.shows_idle

    @property
    def description(self) -> str:
        """Which feet, and where the toes point."""
        template = {
            "both": translate("Drawing", "Feet from above: {position}"),
            "left": translate("Drawing", "Left foot from above: {position}"),
            "right": translate("Drawing", "Right foot from above: {position}"),
        }[self.laterality]
        return template.format(position=foot_text(self.foot))

    def placement(self, area: QRectF, *, is_right: bool) -> QTransform:
        """Return the transform from the foot's own coordinates to `area`, which is without the caption."""
        turn = radians(self.foot.signed_deg)
        length = area.height() * (_LENGTH if self._are_two else _LENGTH_ALONE)
        if self._are_two:
            # Far enough apart that neither heels (toes out) nor toes (toes in) touch.
            inward = HEEL.y() if turn > 0 else TOE.y()
            offset = length * (0.24 + inward * sin(turn))
        else:
            offset = length * (HEEL.y() + TOE.y()) / 2 * sin(turn)
        side = 1 if is_right else -1
        placed = QTransform()
        placed.translate(area.center().x() + side * offset, area.top() + area.height() * _BALL_Y)
        placed.rotate(side * self.foot.signed_deg)
        placed.scale(side * length, length)
        return placed

    def paint(self, painter: QPainter, area: QRectF, ink: Ink) -> None:
        """Paint platform, feet, axes and, below, the caption."""
        caption = 1.7 * theme.em(painter.font()) if self.caption else 0.0
        picture = fitted(area.adjusted(0, 0, 0, -caption), self.ratio)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        if self.has_edge:
            _paint_platform(painter, picture, ink)
        for is_right in (False, True):
            works = self.laterality in ("both", "right" if is_right else "left")
            if works or self.shows_idle:
                painter.save()
                painter.setOpacity(1.0 if works else _IDLE_OPACITY)
                painter.setTransform(self.placement(picture, is_right=is_right), True)
                _paint_foot(painter, self.foot.signed_deg, ink)
                painter.restore()
        if self.caption:
            painter.setPen(QColor(ink.text))
            painter.setFont(theme.sized(painter.font(), 1.25, painter.font().Weight.Bold))
            below = QRectF(area.left(), picture.bottom(), area.width(), caption)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.caption)
        painter.restore()


def _paint_platform(painter: QPainter, picture: QRectF, ink: Ink) -> None:
    unit = picture.height() / 100
    edge = picture.top() + picture.height() * _EDGE_Y
    platform = QRectF(picture.left(), picture.top(), picture.width(), edge - picture.top())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink.surface))
    painter.drawRoundedRect(platform, 4 * unit, 4 * unit)
    paint_box(painter, QRectF(platform.left(), edge - 1.5 * unit, platform.width(), 1.5 * unit), ink.quiet)


def _paint_foot(painter: QPainter, outward_deg: float, ink: Ink) -> None:
    """Paint a right foot in its own coordinates; `painter` turns and mirrors it."""
    ground, body, mark = QColor(ink.ground), QColor(ink.body), QColor(ink.mark)
    # Straight ahead, seen from a foot that is turned out, lies that much to the inside.
    ahead = radians(-outward_deg)
    dashes = QPen(QColor(ink.quiet), 0.014, Qt.PenStyle.DashLine)
    painter.setPen(dashes)
    if outward_deg:
        painter.drawLine(SHIN, SHIN + QPointF(sin(ahead), -cos(ahead)) * 0.9)

    sole = _UPRIGHT.map(rounded(_SOLE))
    toes = [_UPRIGHT.map(_oval(*toe)) for toe in _TOES]
    for path in (*toes, sole):
        painter.strokePath(path, round_pen(ground, 2 * _HALO))
    painter.fillPath(sole, body)

    # Kneecap, second toe and what lies ahead are on one line; the toe lies on it like a bead on a string.
    for width, colour in ((0.05, ground), (0.02, mark)):
        painter.setPen(round_pen(colour, width))
        painter.drawLine(SHIN, TOE - QPointF(0, 0.12))
    for index, path in enumerate(toes):
        _filled(painter, path, mark if index < 2 else body, ground, _HALO)
    _filled(painter, _UPRIGHT.map(_oval(*_BALL)), mark, ground)
    shin, kneecap = QPainterPath(), QPainterPath()
    shin.addEllipse(SHIN, _SHIN_RADIUS * 0.92, _SHIN_RADIUS)
    kneecap.addEllipse(SHIN - QPointF(0, _KNEECAP_AHEAD), 0.068, 0.05)
    _filled(painter, shin, mixed(ink.body, ink.ground, 0.35), ground)
    _filled(painter, kneecap, body, ground)
    if outward_deg:
        _paint_turn(painter, outward_deg, ink)


def _paint_turn(painter: QPainter, outward_deg: float, ink: Ink) -> None:
    """Mark the angle ahead of the toes, and round the shin an arrow: the leg turns, not the foot alone."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(round_pen(ink.mark, 0.016))
    painter.drawArc(_ring(0.87), 90 * 16, round(outward_deg * 16))
    reach, sweep = 0.215, 70.0
    sign = 1 if outward_deg > 0 else -1
    # Behind the heel, the way the leg turns: clockwise for a right foot that turns out.
    end_deg = 270 - sign * sweep / 2
    painter.setPen(round_pen(ink.quiet, 0.022))
    painter.drawArc(_ring(reach + 0.05), round((end_deg + sign * sweep) * 16), round(-sign * sweep * 16))
    tip = _on_ring(reach + 0.05, end_deg - sign * 9)
    wings = [_on_ring(reach + 0.05 + outwards, end_deg + sign * 7) for outwards in (-0.042, 0.042)]
    painter.setBrush(QColor(ink.quiet))
    painter.drawPolygon([tip, *wings])


def _filled(painter: QPainter, path: QPainterPath, fill: QColor, ground: QColor, halo: float = 2 * _HALO) -> None:
    painter.strokePath(path, round_pen(ground, halo))
    painter.fillPath(path, fill)


def _oval(x: float, y: float, across: float, along: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), across, along)
    return path


def _ring(radius: float) -> QRectF:
    return QRectF(SHIN.x() - radius, SHIN.y() - radius, 2 * radius, 2 * radius)


def _on_ring(radius: float, direction_deg: float) -> QPointF:
    """Return a point about the shin; 90° is ahead, counted against the clock as Qt's arcs are."""
    turn = radians(direction_deg)
    return SHIN + QPointF(cos(turn), -sin(turn)) * radius
