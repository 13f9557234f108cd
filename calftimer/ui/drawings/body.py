# SPDX-License-Identifier: MIT
"""A whole person doing each exercise, from the side, at any height of the heel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import atan2, degrees, hypot, sqrt
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTransform

from calftimer.ui.drawings.figure import (
    BALL,
    THIGH,
    Leg,
    Person,
    bent,
    limb,
    moved,
    paint_box,
    paint_group,
    paint_person,
    planted_leg,
    round_pen,
    towards,
)
from calftimer.ui.drawings.heel import ankle_deg
from calftimer.ui.drawings.ink import Ink, fitted, mixed

Body = Literal["leg-press", "standing", "donkey", "seated", "single-leg"]

translate = QCoreApplication.translate

# What of the world is in each picture, in metres; the floor is its lower edge, but for the leg press.
_FRAMES: dict[str, QRectF] = {
    "standing": QRectF(-0.42, -1.9, 1.06, 2.08),
    "single-leg": QRectF(-0.5, -1.9, 1.06, 2.08),
    "donkey": QRectF(-0.46, -1.4, 1.42, 1.58),
    "seated": QRectF(-0.92, -1.33, 1.36, 1.53),
    "leg-press": QRectF(-0.64, -0.84, 2.0, 1.28),
}
_SEATED_HIP = QPointF(-0.53, -0.49)
_PRESS_RISE = -0.1


@dataclass(frozen=True)
class BodyDrawing:
    """Somebody doing the exercise `body`, with the heel at `heel_height`: 0 in the stretch, 1 at the top.

    Raises:
        ValueError: there is no such body, or the height is not within 0 to 1.
    """

    body: Body
    heel_height: float = 1.0

    def __post_init__(self) -> None:
        if self.body not in get_args(Body):
            raise ValueError(f"nobody is drawn as “{self.body}”")
        ankle_deg(self.heel_height)

    @property
    def ratio(self) -> float:
        """Width over height."""
        frame = _FRAMES[self.body]
        return frame.width() / frame.height()

    @property
    def description(self) -> str:
        """What the person is doing."""
        return {
            "leg-press": translate("Drawing", "Sitting in a leg press, pressing the plate with the balls of the feet"),
            "standing": translate("Drawing", "Standing on a step under the pads of a calf machine"),
            "donkey": translate("Drawing", "Bent forward on a step, the weight on the hips"),
            "seated": translate("Drawing", "Sitting with the weight on the knees, the balls of the feet on a bar"),
            "single-leg": translate("Drawing", "Standing on one leg on a step, a hand on the wall"),
        }[self.body]

    def paint(self, painter: QPainter, area: QRectF, ink: Ink) -> None:
        """Paint the machine and the person in it."""
        frame, box = _FRAMES[self.body], fitted(area, self.ratio)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.translate(box.topLeft())
        painter.scale(box.width() / frame.width(), box.width() / frame.width())
        painter.translate(-frame.topLeft())
        _PAINTERS[self.body](painter, ankle_deg(self.heel_height), self.heel_height, ink)
        painter.restore()


def _paint_standing(painter: QPainter, ankle: float, height: float, ink: Ink) -> None:
    leg = planted_leg(ankle, 3.0)
    shoulder = Person(leg, 2.0, 4.0, leg.hip, height).shoulder
    hand = shoulder + QPointF(0.17, -0.02)
    pivot = QPointF(0.5, -1.5)
    _floor(painter, _FRAMES["standing"], ink)
    _step(painter, 0.3, 0.16, ink)
    _bars(painter, ink, (QPointF(0.5, 0.14), QPointF(0.5, -1.56)))
    beam = shoulder + QPointF(0.02, -0.085)
    paint_person(painter, Person(leg, 2.0, 4.0, hand, height), ink)
    _bars(painter, ink, (pivot, beam), (beam + (pivot - beam) * 0.36, hand + QPointF(0.01, 0.0)))
    _pad(painter, ink, beam + QPointF(-0.075, 0.0), beam + QPointF(0.05, 0.0))


def _paint_single(painter: QPainter, ankle: float, height: float, ink: Ink) -> None:
    leg = planted_leg(ankle, 4.0)
    knee = towards(leg.hip, THIGH, 172.0)
    foot_up = planted_leg(25.0, 0.0)
    far = moved(foot_up, _taken(foot_up.knee, knee, 68.0), 68.0)
    far = Leg(leg.hip + QPointF(0.015, 0.0), knee, far.ankle, far.ball, far.pitch_deg, 68.0 + 25.0)
    frame = _FRAMES["single-leg"]
    wall = QRectF(0.44, frame.top(), 0.2, frame.height())
    paint_box(painter, wall, ink.surface)
    painter.setPen(round_pen(ink.quiet, 0.016))
    painter.drawLine(wall.topLeft(), wall.bottomLeft())
    _floor(painter, QRectF(frame.left(), frame.top(), 0.44 - frame.left(), frame.height()), ink)
    _step(painter, 0.22, 0.16, ink)
    person = Person(leg, 3.0, 4.0, QPointF(0.385, leg.hip.y() - 0.4), height, far_leg=far)
    paint_person(painter, person, ink)


def _paint_donkey(painter: QPainter, ankle: float, height: float, ink: Ink) -> None:
    leg = planted_leg(ankle, -5.0)
    torso = 82.0
    _floor(painter, _FRAMES["donkey"], ink)
    _step(painter, 0.26, 0.16, ink)
    post = 0.86
    _bars(painter, ink, (QPointF(post, 0.14), QPointF(post, -1.35)), (QPointF(post, -0.76), QPointF(0.5, -0.76)))
    _pad(painter, ink, QPointF(0.4, -0.78), QPointF(0.7, -0.78))
    hand = QPointF(0.66, -0.85)
    paint_person(painter, Person(leg, torso, 62.0, hand, height), ink)
    load = towards(leg.hip, 0.17, 0.0) + QPointF(0.02, 0.0)
    _bars(painter, ink, (QPointF(post, -1.32), load + QPointF(0.05, -0.02)))
    _pad(painter, ink, load + QPointF(-0.09, 0.0), load + QPointF(0.09, 0.01))


def _paint_seated(painter: QPainter, ankle: float, height: float, ink: Ink) -> None:
    leg = _seated_leg(ankle)
    frame = _FRAMES["seated"]
    _floor(painter, frame, ink)
    seat = _SEATED_HIP.y() + 0.15
    _bars(painter, ink, (QPointF(-0.6, 0.19), QPointF(-0.6, seat)), (QPointF(-0.6, 0.14), QPointF(0.3, 0.14)))
    _bars(painter, ink, (QPointF(0.0, 0.14), QPointF(0.0, 0.04)), (QPointF(0.3, 0.14), QPointF(0.3, -0.5)))
    _pad(painter, ink, QPointF(-0.72, seat), QPointF(-0.42, seat))
    painter.setBrush(QColor(ink.quiet))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(0.0, 0.032), 0.032, 0.032)
    on_thigh = leg.knee + (leg.hip - leg.knee) * 0.16 + QPointF(0.0, -0.115)
    hand = on_thigh + QPointF(0.02, -0.1)
    pivot = QPointF(0.3, -0.5)
    plate = on_thigh + (pivot - on_thigh) * 0.58 + QPointF(0.0, -0.03)
    paint_person(painter, Person(leg, -2.0, 2.0, hand, height), ink)
    _bars(painter, ink, (pivot, plate), (plate, on_thigh), (on_thigh, hand))
    _plate(painter, ink, plate, 0.13)
    _pad(painter, ink, on_thigh + QPointF(-0.075, 0.0), on_thigh + QPointF(0.065, 0.0))


def _paint_press(painter: QPainter, ankle: float, height: float, ink: Ink) -> None:
    leg = _pressing_leg(ankle)
    floor = _FRAMES["leg-press"].bottom() - 0.02
    face = leg.ball.x() + BALL
    _bars(painter, ink, (QPointF(-0.5, floor), QPointF(1.3, floor)), (QPointF(-0.1, floor), QPointF(-0.1, 0.14)))
    _bars(
        painter,
        ink,
        (QPointF(1.02, floor - 0.1), QPointF(1.3, floor - 0.1)),
        (QPointF(1.3, floor), QPointF(1.3, floor - 0.1)),
    )
    low, high = leg.ball.y() + 0.01, leg.ball.y() - 0.42
    plate = QPainterPath()
    plate.addRoundedRect(QRectF(face, high, 0.06, low - high), 0.02, 0.02)
    arm = QPointF(face + 0.03, high + 0.12)
    _bars(
        painter, ink, (arm, arm + QPointF(0.16, 0.0)), (arm + QPointF(0.16, 0.0), QPointF(arm.x() + 0.16, floor - 0.1))
    )
    paint_group(painter, (plate,), QColor(ink.quiet), QColor(ink.ground))
    _plate(painter, ink, arm + QPointF(0.16, 0.06), 0.17)
    torso = -38.0
    back = towards(QPointF(), 0.155, torso - 90)
    _pad(painter, ink, back, towards(back, 0.72, torso))
    _pad(painter, ink, QPointF(-0.1, 0.15), QPointF(0.2, 0.13))
    paint_person(painter, Person(leg, torso, -14.0, QPointF(0.12, 0.08), height), ink)


def _seated_leg(ankle: float) -> Leg:
    """Return the leg of somebody whose hip stays on the seat and whose ball of the foot stays on the bar."""
    ball = QPointF(0.0, -BALL)
    loose = planted_leg(ankle, 0.0)
    way = loose.knee - ball
    reach = hypot(way.x(), way.y())
    knee = bent(ball, _SEATED_HIP, reach, THIGH, forward=False)
    lean = degrees(atan2(knee.x() - ball.x(), ball.y() - knee.y())) - degrees(atan2(way.x(), -way.y()))
    leg = planted_leg(ankle, lean)
    return Leg(_SEATED_HIP, leg.knee, leg.ankle, leg.ball, leg.pitch_deg)


def _pressing_leg(ankle: float) -> Leg:
    """Return the straight leg of somebody whose hip stays in the seat; the ball of the foot pushes the plate."""
    loose = planted_leg(ankle, 0.0, 4.0)
    way = loose.ball - loose.hip
    reach = hypot(way.x(), way.y())
    ball = QPointF(sqrt(reach**2 - _PRESS_RISE**2), _PRESS_RISE)
    turn_deg = degrees(atan2(ball.y(), ball.x()) - atan2(way.y(), way.x()))
    leg = moved(loose, _taken(loose.hip, QPointF(), turn_deg), turn_deg)
    return Leg(leg.hip, leg.knee, leg.ankle, leg.ball, leg.pitch_deg, -90.0)


def _taken(start: QPointF, end: QPointF, turn_deg: float) -> QTransform:
    """Return the transform that takes `start` to `end` and turns everything about it."""
    return QTransform().translate(end.x(), end.y()).rotate(turn_deg).translate(-start.x(), -start.y())


def _floor(painter: QPainter, frame: QRectF, ink: Ink) -> None:
    painter.setPen(round_pen(ink.line, 0.024))
    y = frame.bottom() - 0.02
    painter.drawLine(QPointF(frame.left() + 0.02, y), QPointF(frame.right() - 0.02, y))


def _step(painter: QPainter, depth: float, height: float, ink: Ink) -> None:
    """A block whose edge is just behind the ball of the foot."""
    block = QPainterPath()
    block.addRoundedRect(QRectF(-0.02, 0.0, depth, height), 0.015, 0.015)
    painter.fillPath(block, QColor(ink.surface))
    painter.setPen(round_pen(ink.quiet, 0.022))
    painter.drawLine(QPointF(-0.01, 0.011), QPointF(depth - 0.03, 0.011))


def _bars(painter: QPainter, ink: Ink, *bars: tuple[QPointF, QPointF]) -> None:
    for width, colour in ((0.069, QColor(ink.ground)), (0.045, mixed(ink.line, ink.quiet, 0.25))):
        painter.setPen(round_pen(colour, width))
        for bar in bars:
            painter.drawLine(*bar)


def _pad(painter: QPainter, ink: Ink, start: QPointF, end: QPointF) -> None:
    paint_group(painter, (limb(start, end, 0.042, 0.042),), QColor(ink.quiet), QColor(ink.ground))


def _plate(painter: QPainter, ink: Ink, centre: QPointF, radius: float) -> None:
    disc, hub = QPainterPath(), QPainterPath()
    disc.addEllipse(centre, radius, radius)
    hub.addEllipse(centre, radius * 0.22, radius * 0.22)
    paint_group(painter, (disc,), QColor(ink.line), QColor(ink.ground))
    painter.fillPath(hub, QColor(ink.quiet))


_PAINTERS: dict[str, Callable[[QPainter, float, float, Ink], None]] = {
    "standing": _paint_standing,
    "single-leg": _paint_single,
    "donkey": _paint_donkey,
    "seated": _paint_seated,
    "leg-press": _paint_press,
}
