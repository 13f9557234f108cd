# SPDX-License-Identifier: MIT
"""A person seen from the right-hand side, put together from joints.

One unit is a metre on somebody 1.75 m tall; x runs forward, y down. The toes point forward and the ball of the
foot is the pivot, as in every calf raise. Directions are degrees clockwise from straight up: 90 is forward.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import acos, atan2, cos, degrees, hypot, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from calftimer.ui.drawings.ink import Ink, mixed

SHANK, THIGH, TORSO, UPPER_ARM, FOREARM = 0.41, 0.42, 0.49, 0.29, 0.25
# The foot, from the centre of the ball, about which it turns: the sole lies `BALL` below that.
BALL = 0.027
ANKLE_AT = QPointF(-0.125, -0.062)
HEEL_AT = QPointF(-0.172, BALL)
GAP = 0.013

_HINDFOOT = (
    *((0.004, 0.026), (-0.08, 0.024), (-0.15, 0.0265), (-0.181, 0.012), (-0.186, -0.022), (-0.176, -0.062)),
    *((-0.168, -0.105), (-0.122, -0.118), (-0.082, -0.1), (-0.042, -0.062), (-0.004, -0.03), (0.022, -0.012)),
)
_TORSO = (
    *((0.078, 0.05), (0.092, -0.06), (0.088, -0.16), (0.112, -0.29), (0.118, -0.38), (0.082, -0.47), (0.04, -0.525)),
    *((-0.04, -0.535), (-0.092, -0.47), (-0.112, -0.36), (-0.1, -0.24), (-0.076, -0.13), (-0.106, -0.02)),
    *((-0.108, 0.06), (-0.06, 0.105), (0.02, 0.1)),
)
_HEAD = (
    *((0.0, -0.118), (0.062, -0.1), (0.086, -0.045), (0.089, -0.012), (0.108, 0.022), (0.091, 0.036), (0.088, 0.07)),
    *((0.066, 0.104), (0.022, 0.098), (-0.02, 0.07), (-0.07, 0.052), (-0.094, -0.005), (-0.078, -0.078)),
)


@dataclass(frozen=True)
class Leg:
    """Joints of one leg; `pitch_deg` is how far the sole is turned about the ball, the heel up when positive."""

    hip: QPointF
    knee: QPointF
    ankle: QPointF
    ball: QPointF
    pitch_deg: float
    toes_deg: float = 0.0


@dataclass(frozen=True)
class Person:
    """A whole figure: the near leg, what else is bent how, and how far the calf is shortened (0 to 1)."""

    leg: Leg
    torso_deg: float
    head_deg: float
    hand: QPointF
    contraction: float
    elbow_forward: bool = False
    far_leg: Leg | None = None

    @property
    def shoulder(self) -> QPointF:
        """The joint the arm hangs from."""
        return towards(towards(self.leg.hip, TORSO * 0.92, self.torso_deg), 0.01, self.torso_deg - 90)


def towards(start: QPointF, length: float, direction_deg: float) -> QPointF:
    """Return the point `length` away from `start`; 0° is up and 90° forward."""
    turn = radians(direction_deg)
    return QPointF(start.x() + length * sin(turn), start.y() - length * cos(turn))


def bent(start: QPointF, end: QPointF, first: float, second: float, *, forward: bool) -> QPointF:
    """Return the joint between two bones of these lengths; the knee lies forward, an elbow mostly does not."""
    way = end - start
    reach = min(hypot(way.x(), way.y()), 0.999 * (first + second))
    inner = degrees(acos((first**2 + reach**2 - second**2) / (2 * first * reach)))
    direction = degrees(atan2(way.x(), -way.y()))
    return towards(start, first, direction - inner if forward else direction + inner)


def planted_leg(ankle_deg: float, lean_deg: float, bend_deg: float = 0.0, ball: QPointF | None = None) -> Leg:
    """Return a leg from the ball of the foot up: the shank leans forward, the knee is bent from straight.

    `ankle_deg` is the ankle's angle, pointed toes positive. Without `ball`, the sole stands on y = 0 at x = 0.
    """
    ball = QPointF(0, -BALL) if ball is None else ball
    pitch = ankle_deg + lean_deg
    ankle = foot_point(ANKLE_AT, ball, pitch)
    knee = towards(ankle, SHANK, lean_deg)
    return Leg(towards(knee, THIGH, lean_deg - bend_deg), knee, ankle, ball, pitch)


def moved(leg: Leg, turn: QTransform, turn_deg: float) -> Leg:
    """Return `leg` with every joint taken through `turn`, which turns by `turn_deg`; the toes keep to the support."""
    return Leg(*(turn.map(joint) for joint in (leg.hip, leg.knee, leg.ankle, leg.ball)), leg.pitch_deg + turn_deg)


def foot_point(local: QPointF, ball: QPointF, pitch_deg: float) -> QPointF:
    """Return where a point of the foot is when the sole is turned by `pitch_deg` about `ball`."""
    return QTransform().translate(ball.x(), ball.y()).rotate(pitch_deg).map(local)


def rounded(points: Sequence[tuple[float, float]]) -> QPainterPath:
    """Return the smooth closed outline through `points` (Catmull and Rom's curve)."""
    path = QPainterPath(QPointF(*points[0]))
    around = (points[-1], *points, *points[:2])
    for (x0, y0), (x1, y1), (x2, y2), (x3, y3) in zip(around, around[1:], around[2:], around[3:], strict=False):
        path.cubicTo(x1 + (x2 - x0) / 6, y1 + (y2 - y0) / 6, x2 - (x3 - x1) / 6, y2 - (y3 - y1) / 6, x2, y2)
    path.closeSubpath()
    return path


def limb(start: QPointF, end: QPointF, first: float, last: float) -> QPainterPath:
    """Return a rounded limb that tapers from the radius `first` to `last`."""
    way = end - start
    length = max(hypot(way.x(), way.y()), 1e-6)
    lean = degrees(acos(max(-1.0, min(1.0, (first - last) / length))))
    along = degrees(atan2(-way.y(), way.x()))
    path = QPainterPath()
    path.arcMoveTo(_around(start, first), along + lean)
    path.arcTo(_around(start, first), along + lean, 360 - 2 * lean)
    path.arcTo(_around(end, last), along - lean, 2 * lean)
    path.closeSubpath()
    return path


def _around(centre: QPointF, radius: float) -> QRectF:
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)


def _along(start: QPointF, end: QPointF) -> QTransform:
    """Return the transform that lays (0, 0) to (0, 1) from `start` to `end`."""
    way = end - start
    return (
        QTransform()
        .translate(start.x(), start.y())
        .rotate(degrees(atan2(-way.x(), way.y())))
        .scale(hypot(way.x(), way.y()), hypot(way.x(), way.y()))
    )


def shank(leg: Leg, contraction: float) -> QPainterPath:
    """Return knee to ankle; a shortened calf is rounder and sits higher."""
    full, peak = 0.182 + 0.034 * contraction, 0.31 - 0.05 * contraction
    outline = rounded(
        (
            *(
                (0.0, -0.146),
                (0.1, -0.105),
                (0.146, 0.0),
                (0.132, 0.16),
                (0.115, 0.4),
                (0.095, 0.65),
                (0.082, 0.85),
                (0.09, 1.02),
            ),
            *((0.0, 1.06), (-0.1, 1.03), (-0.088, 0.88), (-0.094, 0.72), (-0.132, 0.56)),
            *((-full + 0.008, peak + 0.12), (-full, peak), (-0.16, 0.13), (-0.142, 0.0), (-0.1, -0.105)),
        )
    )
    return _along(leg.knee, leg.ankle).map(outline)


def calf(leg: Leg, contraction: float) -> QPainterPath:
    """Return the muscle along the back of the shank: long and flat in the stretch, short and round at the top."""
    full, peak = 0.182 + 0.034 * contraction, 0.31 - 0.05 * contraction
    tip = (-0.1 - 0.024 * contraction, 0.7 - 0.1 * contraction)
    # From peak to tip the muscle is the outline of the leg itself.
    outline = rounded(
        (
            *(
                (-0.152, 0.06),
                (-0.105, 0.07),
                (-0.05, 0.14),
                (-0.02, peak),
                (-0.032, peak + 0.14),
                (-0.07, tip[1] - 0.05),
            ),
            *(tip, (-full + 0.012, peak + 0.13), (-full, peak), (-0.164, 0.13)),
        )
    )
    return _along(leg.knee, leg.ankle).map(outline)


def thigh(leg: Leg) -> QPainterPath:
    """Return knee to hip."""
    outline = rounded(
        (
            *((0.0, -0.143), (-0.1, -0.102), (-0.15, 0.02), (-0.178, 0.25), (-0.212, 0.55), (-0.222, 0.85)),
            *((-0.15, 1.1), (0.0, 1.2), (0.15, 1.1), (0.215, 0.9), (0.192, 0.6), (0.158, 0.3), (0.143, 0.0)),
            (0.1, -0.102),
        )
    )
    return _along(leg.knee, leg.hip).map(outline)


def foot(leg: Leg) -> tuple[QPainterPath, QPainterPath]:
    """Return what turns with the heel, and the toes, which stay flat on what they stand on."""
    ball = leg.ball
    hindfoot = QTransform().translate(ball.x(), ball.y()).rotate(leg.pitch_deg).map(rounded(_HINDFOOT))
    toe = QTransform().translate(ball.x(), ball.y()).rotate(leg.toes_deg).map(QPointF(0.062, BALL - 0.018))
    return hindfoot, limb(ball, toe, BALL, 0.018)


def round_pen(colour: QColor | str, width: float) -> QPen:
    """Return a pen with round ends and joins."""
    style = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(QColor(colour), width, *style)


def paint_box(painter: QPainter, box: QRectF, colour: str) -> None:
    """Fill `box`. Not by `fillRect`, for which Qt for Python makes up the names of 170 gradients (2 ms)."""
    path = QPainterPath()
    path.addRect(box)
    painter.fillPath(path, QColor(colour))


def paint_group(painter: QPainter, paths: Iterable[QPainterPath], fill: QColor, ground: QColor) -> None:
    """Fill paths as one shape, set off by a thin gap from what lies behind."""
    paths = tuple(paths)
    for path in paths:
        painter.strokePath(path, round_pen(ground, 2 * GAP))
    for path in paths:
        painter.fillPath(path, fill)


def paint_person(painter: QPainter, person: Person, ink: Ink) -> None:
    """Paint the figure; `painter` counts in metres."""
    body, ground = QColor(ink.body), QColor(ink.ground)
    if person.far_leg is not None:
        far = person.far_leg
        paths = (thigh(far), shank(far, 0.3), *foot(far))
        paint_group(painter, paths, mixed(ink.body, ink.ground, 0.45), ground)
    leg = person.leg
    upright = QTransform().translate(leg.hip.x(), leg.hip.y()).rotate(person.torso_deg)
    neck, crown = upright.map(QPointF(-0.004, -0.5)), upright.map(QPointF(0.014, -0.59))
    skull = towards(crown, 0.1, person.head_deg)
    head = QTransform().translate(skull.x(), skull.y()).rotate(person.head_deg).map(rounded(_HEAD))
    trunk = (upright.map(rounded(_TORSO)), limb(neck, crown, 0.058, 0.05), head)
    paint_group(painter, (*trunk, thigh(leg), shank(leg, person.contraction), *foot(leg)), body, ground)
    paint_group(painter, (calf(leg, person.contraction),), QColor(ink.mark), ground)
    elbow = bent(person.shoulder, person.hand, UPPER_ARM, FOREARM, forward=person.elbow_forward)
    arm = (
        limb(person.shoulder, elbow, 0.056, 0.041),
        limb(elbow, person.hand, 0.041, 0.028),
        limb(person.hand, person.hand + (person.hand - elbow) * 0.12, 0.032, 0.03),
    )
    paint_group(painter, arm, body, ground)
