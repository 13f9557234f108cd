# SPDX-License-Identifier: MIT
"""The stage: the screen is the heel.

The window fills with the phase's colour up to where the heel should be. Over it the rep, very large; the
phase's word and shape; the four phases with the current one marked and its seconds running down. At the
right the feet from above, and the leg with its heel where it should be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from calftimer.core.flow import State
from calftimer.ui import theme
from calftimer.ui.drawings.feet import FeetDrawing
from calftimer.ui.drawings.ink import screen_ink
from calftimer.ui.look import worn
from calftimer.ui.stage.picture import StagePicture
from calftimer.ui.widgets.outlined_text import OutlinedText, Side, sized_font
from calftimer.ui.wording import phase_name

_FILL_LOW, _FILL_HIGH = 0.10, 0.92
_PANEL_WIDTH, _MARGIN = 230, 32
_WORDS_KEPT = 24


class StageView(QWidget):
    """Qt view of a `StagePicture`.

    Signals:
        tapped: a person tapped or clicked anywhere on it.
    """

    tapped = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = StagePicture()
        self._inked: dict[object, tuple[QPointF, QPixmap]] = {}
        self._still: tuple[FeetDrawing, QSize, QPixmap] | None = None
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
        painter.fillRect(area, QColor(worn().background))
        colour = QColor(worn().phases[picture.phase]) if picture.phase else QColor(worn().raised)
        if picture.state in (State.LIFTING_PAUSED, State.COUNT_IN_PAUSED):
            colour = QColor(worn().line)
        level = area.bottom() - (_FILL_LOW + (_FILL_HIGH - _FILL_LOW) * picture.height) * area.height()
        if picture.is_flash:
            colour = QColor(worn().text)
            painter.fillRect(area, colour.darker(140))
        painter.fillRect(QRectF(area.left(), level, area.width(), area.bottom() - level), colour)

        unit = min(area.width() / 1280, area.height() / 800)
        words = tuple(self._words(area, unit))
        chips = self._chips(area, unit)
        feet, leg = self._panels(area, unit)
        panels = (feet,) if leg is None else (feet, leg)
        taken = (*(word.bounds for word in words), *chips, *panels)
        _paint_level(painter, area, level, taken, 12 * unit)
        for word in words:
            self._paint_word(painter, word)
        self._paint_phases(painter, chips, unit)
        self._paint_feet(painter, feet, unit)
        if leg is not None:
            _paint_panel(painter, leg, unit)
            picture.leg.paint(painter, leg.marginsRemoved(_inset(unit)), screen_ink())

    def _words(self, area: QRectF, unit: float) -> Iterator[OutlinedText]:
        """Header, rep, line below it, word and hint; the panels at the right stay free, the middle the middle."""
        picture, margin, middle = self._picture, _MARGIN * unit, area.height() * 0.5
        aside = (_PANEL_WIDTH + 2 * _MARGIN) * unit
        centre = aside, area.width() - 2 * aside
        rows: tuple[tuple[str, float, float, float, float, float, Side, bool], ...] = (
            (picture.header, margin, area.width() * 0.68, 20 * unit, 48, 28, "left", False),
            (picture.counter, area.width() * 0.7, area.width() * 0.3 - margin, 20 * unit, 48, 28, "right", False),
            (picture.big, *centre, middle - 310 * unit, 330, 330, "centre", True),
            (picture.below, *centre, middle + 26 * unit, 56, 40, "centre", False),
            (self._called, *centre, middle + 84 * unit, 130, 104, "centre", True),
            (picture.hint, *centre, middle + 214 * unit, 44, 28, "centre", False),
        )
        for text, x, width, y, height, size, side, bold in rows:
            if text:
                box = QRectF(x, y, width, height * unit)
                yield OutlinedText(box, text, self.font(), size * unit, side, bold=bold)

    def _paint_word(self, painter: QPainter, word: OutlinedText) -> None:
        """Words change a few times in a rep: large outlines are costly, and are drawn once for each."""
        ratio = self.devicePixelRatioF()
        key = word.key, ratio
        if key not in self._inked:
            if len(self._inked) > _WORDS_KEPT:
                self._inked.clear()
            self._inked[key] = word.pixmap(ratio)
        offset, still = self._inked[key]
        painter.drawPixmap((word.bounds.topLeft() + offset).toPoint(), still)

    @property
    def _called(self) -> str:
        """The word, after its phase's shape."""
        picture = self._picture
        shape = f"{theme.PHASE_SHAPES[picture.phase]} " if picture.phase and picture.state is State.LIFTING else ""
        return shape + picture.word

    def _chips(self, area: QRectF, unit: float) -> tuple[QRectF, ...]:
        """Return where the four phases stand: in a row at the bottom, but for a rest."""
        if self._picture.state is State.RESTING or not self._picture.phases:
            return ()
        gap, height, margin = 14 * unit, 76 * unit, _MARGIN * unit
        width = (area.width() - 2 * margin - 3 * gap) / 4
        top = area.bottom() - 28 * unit - height
        return tuple(QRectF(margin + index * (width + gap), top, width, height) for index in range(4))

    def _paint_phases(self, painter: QPainter, chips: tuple[QRectF, ...], unit: float) -> None:
        """The four phases in the order of doing; the current one outlined, its seconds running down."""
        picture = self._picture
        for box, (phase, seconds) in zip(chips, picture.phases, strict=False):
            current = phase is picture.phase
            ground = QColor(worn().background)
            ground.setAlphaF(0.86)
            painter.setBrush(ground)
            painter.setPen(QPen(QColor(worn().text), 5 * unit) if current else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 14 * unit, 14 * unit)
            painter.setFont(sized_font(self.font(), 28 * unit, bold=current))
            painter.setPen(QColor(worn().phases[phase]))
            text = f"{theme.PHASE_SHAPES[phase]} {phase_name(phase)} {seconds}"
            if current:
                text += f" · {picture.seconds_left}"
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _panels(self, area: QRectF, unit: float) -> tuple[QRectF, QRectF | None]:
        """Return where the feet and, below them, the leg are shown."""
        feet = QRectF(area.right() - (_PANEL_WIDTH + _MARGIN) * unit, 92 * unit, _PANEL_WIDTH * unit, 200 * unit)
        if self._picture.leg is None:
            return feet, None
        inset = _inset(unit)
        width = feet.width() - inset.left() - inset.right()
        height = min(width / self._picture.leg.ratio, 340 * unit) + inset.top() + inset.bottom()
        return feet, QRectF(feet.left(), feet.bottom() + 14 * unit, feet.width(), height)

    def _paint_feet(self, painter: QPainter, panel: QRectF, unit: float) -> None:
        """The feet from above: they stand still during a set, and are painted once."""
        scale = self.devicePixelRatioF()
        size = (panel.size() * scale).toSize()
        if self._still is None or self._still[:2] != (self._picture.feet, size):
            still = QPixmap(size)
            still.setDevicePixelRatio(scale)
            still.fill(Qt.GlobalColor.transparent)
            inner = QPainter(still)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(0, 0, panel.width(), panel.height())
            _paint_panel(inner, box, unit)
            inner.setFont(sized_font(self.font(), 17 * unit, bold=False))
            self._picture.feet.paint(inner, box.marginsRemoved(_inset(unit)), screen_ink())
            inner.end()
            self._still = self._picture.feet, size, still
        painter.drawPixmap(panel.topLeft(), self._still[2])


def _inset(unit: float) -> QMarginsF:
    return QMarginsF(12 * unit, 12 * unit, 12 * unit, 10 * unit)


def _paint_panel(painter: QPainter, box: QRectF, unit: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(worn().panel))
    painter.drawRoundedRect(box, 18 * unit, 18 * unit)


def _paint_level(painter: QPainter, area: QRectF, level: float, taken: Iterable[QRectF], air: float) -> None:
    """Draw the line of the heel from edge to edge, but not through what is written or drawn there."""
    crossed = sorted(
        (box.left() - air, box.right() + air) for box in taken if box.top() - air < level < box.bottom() + air
    )
    start = area.left()
    for left, right in (*crossed, (area.right(), area.right())):
        if left - start > 2 * air:  # a stump between two boxes is no line
            painter.fillRect(QRectF(start, level - 3, left - start, 6), QColor(worn().text))
        start = max(start, right)
