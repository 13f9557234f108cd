# SPDX-License-Identifier: MIT
"""Fingers on the stage: a short tap is the one key; a finger held down, or two fingers, end the set.

Ending takes more than a stray touch: sweat, a towel or the heel of a hand must not do it. A touch that slides
away, or one of three fingers and more, does nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from calftimer.ui import theme
from calftimer.ui.widgets.hold_ring import HoldRing

HOLD_MS = 800
HINT_MS = 1500
_RING_AFTER = 0.2  # of the way: a tap shows no ring
_RING_STEP_MS = 33
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})


@dataclass
class _Touch:
    """All fingers from the first that comes down to the last that leaves; `where` is the first, on the page."""

    widget: QWidget
    where: QPointF
    fingers: int = 1
    is_over: bool = False  # it has ended the set, or counts as stray


class StageTouch(QObject):
    """Watches widgets of a page for touches; the mouse stays as it is.

    Signals:
        tapped: a short tap with one finger where taps count.
        held: a finger was held down long enough, or two fingers tapped.
    """

    tapped = Signal()
    held = Signal()

    def __init__(self, page: QWidget, *, hold_ms: int = HOLD_MS) -> None:
        """`hold_ms`: how long a finger is held down."""
        super().__init__(page)
        self._page = page
        self._touch: _Touch | None = None
        self._taps_count: dict[QWidget, bool] = {}
        self._clock = QElapsedTimer()
        self.ring = HoldRing(self.tr("Hold to end"), parent=page)
        self._hold = QTimer(self, singleShot=True, interval=hold_ms)
        self._hold.setTimerType(Qt.TimerType.PreciseTimer)
        self._hold.timeout.connect(self._on_held)
        self._step = QTimer(self, interval=_RING_STEP_MS)
        self._step.timeout.connect(self._on_step)
        self._hint = QTimer(self, singleShot=True, interval=HINT_MS)
        self._hint.timeout.connect(self.ring.hide)

    def watch(self, widget: QWidget, *, taps_count: bool) -> None:
        """Take the touches of `widget`; without `taps_count`, a short tap only shows what to do."""
        self._taps_count[widget] = taps_count
        widget.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        widget.installEventFilter(self)

    def abandon(self) -> None:
        """What lies on the glass now means nothing any more: it was meant for what is over."""
        if self._touch is not None:
            self._touch.is_over = True
        self._stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the touches, so that Qt makes no clicks of them."""
        if event.type() not in _TOUCHES or watched not in self._taps_count:
            return super().eventFilter(watched, event)
        event.accept()
        if event.type() is QEvent.Type.TouchBegin:
            self._begin(watched, event)
        elif self._touch is not None and event.type() is QEvent.Type.TouchCancel:
            self._finish(is_stray=True)
        elif self._touch is not None:
            self._follow(event)
            if event.type() is QEvent.Type.TouchEnd:
                self._finish(is_stray=False)
        return True

    def _begin(self, widget: QWidget, event: QTouchEvent) -> None:
        self._hint.stop()
        self.ring.hide()
        self._touch = _Touch(widget, widget.mapTo(self._page, event.points()[0].position()))
        self._clock.start()
        self._hold.start()
        self._step.start()
        self._follow(event)
        if isinstance(widget, QAbstractButton):
            widget.setDown(True)

    def _follow(self, event: QTouchEvent) -> None:
        """Count the fingers; one that slides away, or a third one, makes the touch a stray one."""
        touch, slack = self._touch, 2.5 * theme.em()
        down = [point for point in event.points() if point.state() is not QEventPoint.State.Released]
        touch.fingers = max(touch.fingers, len(down))
        moved = [point for point in event.points() if point.state() is not QEventPoint.State.Stationary]
        slid = any((point.position() - point.pressPosition()).manhattanLength() > slack for point in moved)
        if slid or touch.fingers > 2:
            self.abandon()

    def _finish(self, *, is_stray: bool) -> None:
        touch, self._touch = self._touch, None
        self._stop()
        if isinstance(touch.widget, QAbstractButton):
            touch.widget.setDown(False)
        if is_stray or touch.is_over:
            return
        if touch.fingers == 2:
            self.held.emit()
        elif self._taps_count[touch.widget]:
            self.tapped.emit()
        else:
            self.ring.show_at(touch.where.toPoint(), 0)
            self._hint.start()

    def _on_held(self) -> None:
        if self._touch is not None and not self._touch.is_over:
            self.abandon()  # the finger that is still down has done its work
            self.held.emit()

    def _on_step(self) -> None:
        progress = min(1.0, self._clock.elapsed() / self._hold.interval())
        if self._touch is not None and progress >= _RING_AFTER:
            self.ring.show_at(self._touch.where.toPoint(), progress)

    def _stop(self) -> None:
        self._hold.stop()
        self._step.stop()
        self.ring.hide()
