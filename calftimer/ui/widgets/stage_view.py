# SPDX-License-Identifier: MIT
"""The stage: the screen is the heel.

The window fills with the phase's colour up to where the heel should be. Over it the rep, very large; the
phase's word and shape; the four phases with the current one marked and its seconds running down.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from calftimer.core.flow import State
from calftimer.ui import theme
from calftimer.ui.stage_picture import StagePicture
from calftimer.ui.widgets.feet_view import paint_feet
from calftimer.ui.wording import foot_text, phase_name

_FILL_LOW, _FILL_HIGH = 0.10, 0.92
_FEET_WIDTH = 210


class StageView(QWidget):
    """Qt view of a `StagePicture`.

    Signals:
        tapped: a person tapped or clicked anywhere on it.
    """

    tapped = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = StagePicture()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_picture(self, picture: StagePicture) -> None:
        """Show `picture`; an unchanged one is not painted again."""
        if picture == self._picture:
            return
        if (picture.word, picture.big) != (self._picture.word, self._picture.big):
            self.setAccessibleName(" ".join((picture.counter, picture.big, picture.below, picture.word)))
        self._picture = picture
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap anywhere is the one key."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.tapped.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the whole stage."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        picture = self._picture
        painter.fillRect(area, QColor(theme.BACKGROUND))
        colour = QColor(theme.PHASE_COLOURS[picture.phase]) if picture.phase else QColor(theme.RAISED)
        if picture.state in (State.LIFTING_PAUSED, State.COUNT_IN_PAUSED):
            colour = QColor(theme.LINE)
        level = area.bottom() - (_FILL_LOW + (_FILL_HIGH - _FILL_LOW) * picture.height) * area.height()
        if picture.is_flash:
            colour = QColor(theme.TEXT)
            painter.fillRect(area, colour.darker(140))
        fill = QRectF(area.left(), level, area.width(), area.bottom() - level)
        painter.fillRect(fill, colour)
        painter.fillRect(QRectF(area.left(), level - 3, area.width(), 6), QColor(theme.TEXT))

        unit = min(area.width() / 1280, area.height() / 800)
        self._paint_words(painter, area, unit)
        self._paint_phases(painter, area, unit)
        self._paint_feet(painter, area, unit)

    def _paint_words(self, painter: QPainter, area: QRectF, unit: float) -> None:
        """Header, rep, line below it, word and hint, each with an outline that reads on any fill."""
        picture = self._picture
        margin = 32 * unit
        _outlined(painter, QRectF(margin, 20 * unit, area.width() * 0.68, 48 * unit), picture.header, 28 * unit, "left")
        _outlined(
            painter,
            QRectF(area.width() * 0.7, 20 * unit, area.width() * 0.3 - margin, 48 * unit),
            picture.counter,
            28 * unit,
            "right",
        )
        middle = area.height() * 0.5
        aside = (_FEET_WIDTH + 64) * unit  # the feet stand at the right; the middle stays the middle
        big = QRectF(aside, middle - 310 * unit, area.width() - 2 * aside, 330 * unit)
        _outlined(painter, big, picture.big, 330 * unit, "centre", True)
        _outlined(painter, QRectF(0, middle + 26 * unit, area.width(), 56 * unit), picture.below, 40 * unit, "centre")
        shape = f"{theme.PHASE_SHAPES[picture.phase]} " if picture.phase and picture.state is State.LIFTING else ""
        _outlined(
            painter,
            QRectF(0, middle + 84 * unit, area.width(), 130 * unit),
            shape + picture.word,
            104 * unit,
            "centre",
            True,
        )
        _outlined(painter, QRectF(0, middle + 214 * unit, area.width(), 44 * unit), picture.hint, 28 * unit, "centre")

    def _paint_phases(self, painter: QPainter, area: QRectF, unit: float) -> None:
        """The four phases in the order of doing; the current one outlined, its seconds running down."""
        picture = self._picture
        if picture.state is State.RESTING or not picture.phases:
            return
        gap, height = 14 * unit, 76 * unit
        width = (area.width() - 64 * unit - 3 * gap) / 4
        for index, (phase, seconds) in enumerate(picture.phases):
            box = QRectF(32 * unit + index * (width + gap), area.bottom() - 28 * unit - height, width, height)
            current = phase is picture.phase
            ground = QColor(theme.BACKGROUND)
            ground.setAlphaF(0.86)
            painter.setBrush(ground)
            painter.setPen(QPen(QColor(theme.TEXT), 5 * unit) if current else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 14 * unit, 14 * unit)
            painter.setFont(_font(self.font(), 28 * unit, bold=current))
            painter.setPen(QColor(theme.PHASE_COLOURS[phase]))
            text = f"{theme.PHASE_SHAPES[phase]} {phase_name(phase)} {seconds}"
            if current:
                text += f" · {picture.seconds_left}"
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_feet(self, painter: QPainter, area: QRectF, unit: float) -> None:
        """The feet from above, small, in the corner."""
        box = QRectF(area.right() - (_FEET_WIDTH + 32) * unit, 92 * unit, _FEET_WIDTH * unit, 220 * unit)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.PANEL))
        painter.drawRoundedRect(box, 18 * unit, 18 * unit)
        painter.setFont(_font(self.font(), 16 * unit, bold=False))
        inner = box.adjusted(10 * unit, 10 * unit, -10 * unit, -6 * unit)
        paint_feet(painter, inner, self._picture.foot, foot_text(self._picture.foot))


def _font(base: QFont, pixels: float, *, bold: bool) -> QFont:
    font = QFont(base)
    font.setPixelSize(max(1, round(pixels)))
    font.setBold(bold)
    return font


def _outlined(painter: QPainter, box: QRectF, text: str, pixels: float, align: str, bold: bool = False) -> None:
    """Draw `text` in white with a dark outline, made smaller where it would not fit the box's width."""
    if not text:
        return
    path = QPainterPath()
    path.addText(QPointF(0, 0), _font(painter.font(), pixels, bold=bold), text)
    bounds = path.boundingRect()
    scale = min(1.0, box.width() / max(bounds.width(), 1.0))
    x = {
        "left": box.left(),
        "right": box.right() - bounds.width() * scale,
        "centre": box.center().x() - bounds.width() * scale / 2,
    }[align]
    painter.save()
    # Numbers stand on one line whatever their shape: the height of a capital decides, not the glyph's own.
    capital = pixels * 0.73
    painter.translate(x - bounds.left() * scale, box.center().y() + capital * scale / 2)
    painter.scale(scale, scale)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(theme.BACKGROUND), max(4.0, pixels * 0.06))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
    painter.fillPath(path, QColor(theme.TEXT))
    painter.restore()
