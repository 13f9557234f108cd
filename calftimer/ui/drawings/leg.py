# SPDX-License-Identifier: MIT
"""One leg from the side, close up: the angles of ankle and knee, and how far the heel goes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import atan2, degrees, hypot
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QTransform

from calftimer.ui.drawings.figure import (
    BALL,
    HEEL_AT,
    Leg,
    calf,
    foot,
    foot_point,
    limb,
    paint_group,
    planted_leg,
    round_pen,
    shank,
    thigh,
    towards,
)
from calftimer.ui.drawings.heel import ANKLE_HIGH_DEG, ANKLE_LOW_DEG, heel_height
from calftimer.ui.drawings.ink import Ink, fitted
from calftimer.ui.wording import number

Support = Literal["sled", "platform", "step", "bar"]
KNEE_MAX_DEG = 90.0

translate = QCoreApplication.translate

# What of the world is in the picture, in metres about the ball of the foot: upright, seated, on its back.
_UPRIGHT = QRectF(-0.31, -0.86, 0.56, 1.02)
_SEATED = QRectF(-0.53, -0.71, 0.72, 0.86)
_LYING = QRectF(-0.78, -0.27, 0.96, 0.55)
# Where the knee of a leg that presses a sled stays, while ball and plate move.
_LYING_KNEE = QPointF(-0.485, 0.125)
# How much of the thigh is seen beyond the knee before it has faded.
_FADE = 0.29


@dataclass(frozen=True)
class LegDrawing:
    """A leg on what it stands on. `ankle_deg` −25 (stretch) to +25 (toes pointed), `knee_deg` bent from straight.

    A knee bent beyond 45° is that of somebody seated: the shin is upright, a pad lies on the thigh.

    Raises:
        ValueError: an angle is out of range, or there is no such support.
    """

    ankle_deg: float
    knee_deg: float = 0.0
    support: Support = "step"

    def __post_init__(self) -> None:
        heel_height(self.ankle_deg)
        if not 0.0 <= self.knee_deg <= KNEE_MAX_DEG:
            raise ValueError(f"a knee is drawn from straight to {KNEE_MAX_DEG:g}° bent, not at {self.knee_deg}°")
        if self.support not in get_args(Support):
            raise ValueError(f"nothing to stand on is called “{self.support}”")

    @cached_property
    def ratio(self) -> float:
        """Width over height."""
        return self._frame.width() / self._frame.height()

    @property
    def description(self) -> str:
        """Both angles in words."""
        ankle = self.ankle_deg
        bend = (
            translate("Drawing", "toes pointed by {angle}°")
            if ankle > 0
            else translate("Drawing", "heel lowered by {angle}°")
            if ankle < 0
            else translate("Drawing", "foot at a right angle")
        ).format(angle=number(abs(ankle), 0))
        knee = (
            translate("Drawing", "knee bent by {angle}°").format(angle=number(self.knee_deg, 0))
            if self.knee_deg
            else translate("Drawing", "knee straight")
        )
        return translate("Drawing", "Leg from the side: {ankle}, {knee}").format(ankle=bend, knee=knee)

    @property
    def _is_seated(self) -> bool:
        return self.knee_deg > 45

    @property
    def _frame(self) -> QRectF:
        return _LYING if self.support == "sled" else _SEATED if self._is_seated else _UPRIGHT

    @property
    def _leg(self) -> Leg:
        """The leg as if it stood, whatever it will be turned to."""
        lean = 0.0 if self._is_seated or self.support == "sled" else 4.0 + self.knee_deg / 2
        return planted_leg(self.ankle_deg, lean, self.knee_deg)

    def paint(self, painter: QPainter, area: QRectF, ink: Ink) -> None:
        """Paint support, heel's way, leg and axes."""
        leg, frame, box = self._leg, self._frame, fitted(area, self.ratio)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.translate(box.topLeft())
        painter.scale(box.width() / frame.width(), box.width() / frame.width())
        painter.translate(-frame.topLeft())
        if self.support == "sled":
            lying = QTransform().rotate(-90)
            offset = _LYING_KNEE - lying.map(leg.knee)
            painter.translate(offset)
            painter.rotate(-90)
        self._paint_support(painter, leg, ink)
        _paint_way(painter, leg, leg.pitch_deg - self.ankle_deg, ink)
        self._paint_limbs(painter, leg, ink)
        _paint_axes(painter, leg, ink)
        painter.restore()

    def _paint_support(self, painter: QPainter, leg: Leg, ink: Ink) -> None:
        """What the ball of the foot is on; its top is y = 0 and it ends just behind the ball."""
        surface, edge = QColor(ink.surface), round_pen(ink.quiet, 0.012)
        block = QPainterPath()
        block.setFillRule(Qt.FillRule.WindingFill)
        if self.support == "bar":
            block.addEllipse(QPointF(0.0, 0.05), 0.05, 0.05)
            block.addRoundedRect(QRectF(-0.028, 0.06, 0.056, 0.3), 0.02, 0.02)
        elif self.support == "sled":
            block.addRoundedRect(QRectF(-0.014, 0.0, 0.26, 0.06), 0.014, 0.014)
            block.addRoundedRect(QRectF(0.09, 0.04, 0.07, 0.5), 0.014, 0.014)
        elif self.support == "platform":
            block.addRoundedRect(QRectF(-0.014, 0.0, 0.26, 0.055), 0.014, 0.014)
            block.addRect(QRectF(0.06, 0.04, 0.11, 0.4))
        else:
            block.addRoundedRect(QRectF(-0.014, 0.0, 0.26, 0.155), 0.014, 0.014)
        painter.fillPath(block, surface)
        painter.setPen(edge)
        if self.support == "bar":
            painter.drawArc(QRectF(-0.05, 0.0, 0.1, 0.1), 20 * 16, 140 * 16)
        else:
            painter.drawLine(QPointF(-0.002, 0.006), QPointF(0.234, 0.006))

    def _paint_limbs(self, painter: QPainter, leg: Leg, ink: Ink) -> None:
        ground, contraction = QColor(ink.ground), heel_height(self.ankle_deg)
        paint_group(painter, (shank(leg, contraction), *foot(leg)), QColor(ink.body), ground)
        # The thigh goes on beyond the picture: it fades, on any ground.
        clear = QColor(ink.body)
        clear.setAlpha(0)
        end = leg.knee + (leg.hip - leg.knee) * (_FADE / 0.42)
        fade = QLinearGradient(leg.knee + (end - leg.knee) * 0.45, end)
        fade.setColorAt(0, QColor(ink.body))
        fade.setColorAt(1, clear)
        painter.fillPath(thigh(leg), fade)
        paint_group(painter, (calf(leg, contraction),), QColor(ink.mark), ground)
        if self._is_seated:
            direction = degrees(atan2(leg.hip.x() - leg.knee.x(), leg.knee.y() - leg.hip.y()))
            middle = towards(leg.knee + (leg.hip - leg.knee) * 0.18, 0.105, direction + 90)
            along = towards(QPointF(), 0.075, direction)
            paint_group(painter, (limb(middle - along, middle + along, 0.042, 0.042),), QColor(ink.quiet), ground)


def _paint_way(painter: QPainter, leg: Leg, neutral_deg: float, ink: Ink) -> None:
    """Mark the heel's way about the ball, its lowest and its highest point, and where the heel is."""
    reach = hypot(HEEL_AT.x(), HEEL_AT.y()) + 0.03
    circle = QRectF(leg.ball.x() - reach, leg.ball.y() - reach, 2 * reach, 2 * reach)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(round_pen(ink.quiet, 0.009))
    at_rest = degrees(atan2(-HEEL_AT.y(), HEEL_AT.x()))
    low = at_rest - (neutral_deg + ANKLE_LOW_DEG)
    painter.drawArc(circle, round(low * 16), round(-(ANKLE_HIGH_DEG - ANKLE_LOW_DEG) * 16))
    outwards = HEEL_AT / hypot(HEEL_AT.x(), HEEL_AT.y())
    for ankle in (ANKLE_LOW_DEG, ANKLE_HIGH_DEG):
        near, far = (
            foot_point(outwards * length, leg.ball, neutral_deg + ankle) for length in (reach - 0.018, reach + 0.03)
        )
        painter.drawLine(near, far)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink.mark))
    painter.drawEllipse(foot_point(outwards * reach, leg.ball, leg.pitch_deg), 0.019, 0.019)


def _paint_axes(painter: QPainter, leg: Leg, ink: Ink) -> None:
    """Lay a line through thigh, shin and sole: the angles between them are the numbers."""
    sole = [foot_point(QPointF(x, BALL + 0.004), leg.ball, leg.pitch_deg) for x in (-0.16, -0.004)]
    thigh_end = leg.knee + (leg.hip - leg.knee) * 0.4
    for width, colour in ((0.024, ink.ground), (0.011, ink.mark)):
        painter.setPen(round_pen(colour, width))
        painter.drawPolyline([thigh_end, leg.knee, leg.ankle])
        if colour == ink.mark:
            painter.drawLine(*sole)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        for joint in (leg.knee, leg.ankle):
            painter.drawEllipse(joint, width + 0.004, width + 0.004)
