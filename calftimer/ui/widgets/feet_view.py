# SPDX-License-Identifier: MIT
"""Both feet from above, drawn from the angle."""

from __future__ import annotations

from math import atan2, degrees, radians, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from calftimer.core.plan import STRAIGHT, FootPosition
from calftimer.ui import theme
from calftimer.ui.wording import foot_text

# A right foot in its own coordinates: the ball (where the load goes through, and about which the picture
# turns the foot) at the origin, the toes up, the big toe to the left. One unit is the foot's length.
_FOOT_POINTS = (
    ((-0.12, -0.02), (-0.17, -0.22), (-0.12, -0.33), (-0.055, -0.34)),
    ((-0.02, -0.345), (0.02, -0.315), (0.07, -0.285)),
    ((0.13, -0.245), (0.175, -0.16), (0.17, -0.04)),
    ((0.165, 0.12), (0.115, 0.26), (0.12, 0.42)),
    ((0.125, 0.57), (0.09, 0.66), (0.015, 0.66)),
    ((-0.06, 0.66), (-0.09, 0.57), (-0.075, 0.42)),
    ((-0.05, 0.26), (-0.09, 0.13), (-0.12, -0.02)),
)
_TOE = QPointF(-0.02, -0.335)
_HEEL = QPointF(0.015, 0.66)
# The heel-to-second-toe axis of the outline itself leans by this much; it is turned back, so that the
# angle in the picture is the angle in the number.
_AXIS = _TOE - _HEEL
_UPRIGHT = QTransform().rotate(-degrees(atan2(_AXIS.x(), -_AXIS.y())))


def foot_outline() -> QPainterPath:
    """Return the outline of a right foot whose axis, heel to second toe, points straight up."""
    path = QPainterPath(QPointF(*_FOOT_POINTS[0][0]))
    path.cubicTo(*(QPointF(*point) for point in _FOOT_POINTS[0][1:]))
    for curve in _FOOT_POINTS[1:]:
        path.cubicTo(*(QPointF(*point) for point in curve))
    path.closeSubpath()
    return _UPRIGHT.map(path)


TOE = _UPRIGHT.map(_TOE)
HEEL = _UPRIGHT.map(_HEEL)


def foot_placement(foot: FootPosition, area: QRectF, *, is_right: bool) -> QTransform:
    """Return the transform from foot coordinates to `area`; the ball of the foot stays where it is."""
    length = area.height() * 0.58
    # Far enough apart that neither heels (toes out) nor toes (toes in) touch.
    inward = HEEL.y() if foot.signed_deg > 0 else TOE.y()
    offset = length * (0.20 + inward * sin(radians(foot.signed_deg)))
    placed = QTransform()
    placed.translate(area.center().x() + (offset if is_right else -offset), area.top() + area.height() * 0.40)
    placed.rotate(foot.signed_deg if is_right else -foot.signed_deg)
    placed.scale(length if is_right else -length, length)
    return placed


class FeetView(QWidget):
    """Qt view of a `FootPosition`: forefeet on the platform, heels free, the angle marked."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._foot = STRAIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_foot(STRAIGHT)

    def set_foot(self, foot: FootPosition) -> None:
        """Draw `foot`."""
        self._foot = foot
        self.setAccessibleName(self.tr("Feet from above: {position}").format(position=foot_text(foot)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which the angle can be read."""
        return QSize(18 * theme.em(), 13 * theme.em())

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(10 * theme.em(), 8 * theme.em())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw platform, feet, axes and angle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_feet(painter, QRectF(self.rect()), self._foot, foot_text(self._foot))


def paint_feet(painter: QPainter, area: QRectF, foot: FootPosition, caption: str) -> None:
    """Paint the feet from above into `area`, with `caption` below."""
    line = theme.em(painter.font())
    drawing = area.adjusted(0, 0, 0, -1.6 * line)
    side = min(drawing.width() / 1.35, drawing.height())
    drawing = QRectF(drawing.center().x() - side * 0.675, drawing.center().y() - side / 2, side * 1.35, side)
    unit = side / 100

    edge_y = drawing.top() + side * 0.46
    platform = QRectF(drawing.left(), drawing.top(), drawing.width(), edge_y - drawing.top())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#2B3441"))
    painter.drawRoundedRect(platform, 4 * unit, 4 * unit)
    painter.setPen(QPen(QColor(theme.QUIET), 1.4 * unit))
    painter.drawLine(platform.bottomLeft(), platform.bottomRight())

    for is_right in (False, True):
        placed = foot_placement(foot, drawing, is_right=is_right)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.TEXT))
        painter.drawPath(placed.map(foot_outline()))
        _paint_angle(painter, placed, foot, unit, is_right=is_right)

    painter.setPen(QColor(theme.TEXT))
    painter.setFont(theme.sized(painter.font(), 1.25, painter.font().Weight.Bold))
    painter.drawText(
        QRectF(area.left(), area.bottom() - 1.7 * line, area.width(), 1.7 * line),
        Qt.AlignmentFlag.AlignCenter,
        caption,
    )


def _paint_angle(painter: QPainter, placed: QTransform, foot: FootPosition, unit: float, *, is_right: bool) -> None:
    """Mark straight ahead, the foot's axis, and the arc between them, from the heel."""
    heel, toe = placed.map(HEEL), placed.map(TOE)
    ahead = QPointF(heel.x(), heel.y() - 58 * unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.QUIET), 0.8 * unit, Qt.PenStyle.DashLine))
    painter.drawLine(heel, ahead)
    painter.setPen(QPen(QColor(theme.ACCENT), 1.2 * unit))
    painter.drawLine(heel, toe)
    if foot.signed_deg:
        turn = -foot.signed_deg if is_right else foot.signed_deg
        radius = 34 * unit
        arc = QRectF(heel.x() - radius, heel.y() - radius, 2 * radius, 2 * radius)
        painter.drawArc(arc, 90 * 16, round(turn * 16))
