# SPDX-License-Identifier: MIT
"""One rep as a curve that can be pulled into another tempo: each phase has a grip at its end.

The grip of a moving phase stands at half height, that of a pause on its plateau, so that they stay apart where
a pause has no length. Pulling one changes the seconds of its phase; what follows moves along.
"""

from __future__ import annotations

from fractions import Fraction
from math import hypot
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from calftimer.core.tempo import PHASE_MAX_S, Phase, Tempo, parse_tempo
from calftimer.errors import TempoError
from calftimer.ui import theme
from calftimer.ui.drawings.ink import screen_ink
from calftimer.ui.drawings.tempo_curve import TESTED_MAX_S, TempoCurve
from calftimer.ui.wording import number, phase_name

STEP_S = Fraction(1, 2)
_REACH_PX = 24  # from a grip's middle: 48 px across
_ROOM_S = 1  # left behind a rep, so that it can be pulled longer


class _Pull(NamedTuple):
    """A grip held: where its phase has no length, how wide a second is, and the axis, as when it was taken.

    Measured once: the picture shrinks where a rep outgrows it, and seconds read off that would grow by themselves.
    """

    zero_px: float
    second_px: float
    axis_s: float


class TempoView(QWidget):
    """Qt view of a `Tempo`, from the phase a rep begins with.

    Left and Right choose a phase, Up and Down change its seconds, X makes a moving phase as fast as possible.

    Signals:
        tempo_changed: a person changed the tempo. arg1: the new `Tempo`.
    """

    tempo_changed = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = Phase.ECCENTRIC
        self._tempo = parse_tempo("3-1-2-1")
        self._chosen = Phase.ECCENTRIC
        self._pull: _Pull | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._tell()

    @property
    def tempo(self) -> Tempo:
        """The tempo shown."""
        return self._tempo

    @property
    def curve(self) -> TempoCurve:
        """The picture as it is now."""
        axis_s = self._pull.axis_s if self._pull else max(TESTED_MAX_S, float(self._tempo.rep_s) + _ROOM_S)
        chosen = self._chosen if self.hasFocus() or self._pull else None
        return TempoCurve(self._tempo, self._start, axis_s=axis_s, shows_zero=True, chosen=chosen)

    def set_tempo(self, tempo: Tempo, start: Phase) -> None:
        """Draw one rep of `tempo`."""
        self._tempo, self._start = tempo, start
        self._tell()
        self.update()

    def grip(self, phase: Phase) -> QPointF:
        """Return where the grip of `phase` is, in the widget's own pixels."""
        area, line = QRectF(self.rect()), theme.em(self.font())
        end = next(stretch.last for stretch in self.curve.stretches(area, line) if stretch.phase is phase)
        return end if phase.is_pause else QPointF(end.x(), self.curve.plot(area, line).center().y())

    def _tell(self) -> None:
        """Say the curve, and the phase that the keys change, to those who do not see them."""
        self.setAccessibleName(self.curve.description)
        text = self.tr("{phase}: {seconds} s. Left and right choose a phase, up and down change its seconds.")
        self.setAccessibleDescription(
            text.format(phase=phase_name(self._chosen), seconds=number(float(self._tempo.seconds(self._chosen))))
        )
        if self.hasFocus():
            from calftimer.ui.accessible import tell_description  # not before the window's first picture

            tell_description(self)

    def _choose(self, phase: Phase) -> None:
        self._chosen = phase
        self._tell()
        self.update()

    def _set_seconds(self, phase: Phase, seconds: Fraction) -> None:
        """Give a phase its seconds within what can be followed; a moving one keeps a step at least."""
        seconds = min(max(seconds, Fraction(0) if phase.is_pause else STEP_S), PHASE_MAX_S)
        try:
            self._change(self._tempo.with_phase(phase, seconds))
        except TempoError:  # a rep of no length
            return

    def _change(self, tempo: Tempo) -> None:
        if tempo != self._tempo:
            self.set_tempo(tempo, self._start)
            self.tempo_changed.emit(tempo)

    def _toggle_explosive(self) -> None:
        if not self._chosen.is_pause:
            parts = str(self._tempo).split("-")
            place = list(Phase).index(self._chosen)
            parts[place] = "1" if parts[place] == "X" else "X"
            self._change(parse_tempo("-".join(parts)))

    def _nearest(self, place: QPointF) -> Phase | None:
        """Return the phase whose grip is within reach of a finger."""
        away = {phase: hypot(*(self.grip(phase) - place).toTuple()) for phase in Phase}
        nearest = min(away, key=away.__getitem__)
        return nearest if away[nearest] <= max(_REACH_PX, theme.em(self.font())) else None

    def sizeHint(self) -> QSize:
        """Return a size at which the curve can be read and its grips be held."""
        return QSize(14 * theme.em(), round(6.4 * theme.em()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the grip under the finger."""
        phase = self._nearest(event.position())
        if phase is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        curve, off_px = self.curve, event.position().x() - self.grip(phase).x()
        second_px = curve.second_px(QRectF(self.rect()), theme.em(self.font()))
        zero_px = self.grip(phase).x() + off_px - float(self._tempo.seconds(phase)) * second_px
        self._pull = _Pull(zero_px, second_px, curve.axis_s)
        self._choose(phase)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the grip follow the finger, in steps."""
        if self._pull is None:
            over = self._nearest(event.position()) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.ArrowCursor)
            return
        pulled_s = Fraction((event.position().x() - self._pull.zero_px) / self._pull.second_px)
        self._set_seconds(self._chosen, round(pulled_s / STEP_S) * STEP_S)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; the picture takes the room that the rep needs now."""
        self._pull = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right choose a phase, Up and Down change its seconds, X makes it explosive."""
        order = self._tempo.phases_from(self._start)
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key is Qt.Key.Key_Right else -1
            self._choose(order[(order.index(self._chosen) + step) % len(order)])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Plus):
            self._set_seconds(self._chosen, (self._tempo.seconds(self._chosen) // STEP_S + 1) * STEP_S)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Minus):
            self._set_seconds(self._chosen, -(-self._tempo.seconds(self._chosen) // STEP_S) * STEP_S - STEP_S)
        elif key is Qt.Key.Key_X:
            self._toggle_explosive()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew when the font or the enabled state changes."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the curve and its grips; a frame while it has the keys."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, curve, ink = theme.em(self.font()), self.curve, screen_ink()
        curve.paint(painter, QRectF(self.rect()), ink)
        for _, _, last in curve.stretches(QRectF(self.rect()), line):
            painter.setPen(QPen(QColor(ink.quiet), max(1.0, 0.04 * line), Qt.PenStyle.DotLine))
            plot = curve.plot(QRectF(self.rect()), line)
            painter.drawLine(QPointF(last.x(), plot.top()), QPointF(last.x(), plot.bottom()))
        for phase in Phase:
            is_chosen = phase is curve.chosen
            painter.setPen(QPen(QColor(ink.text if is_chosen else ink.ground), (0.16 if is_chosen else 0.1) * line))
            painter.setBrush(QColor(ink.phases[phase]))
            size = (0.46 if is_chosen else 0.38) * line
            painter.drawEllipse(self.grip(phase), size, size)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(ink.text), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 0.4 * line, 0.4 * line)
