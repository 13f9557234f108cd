# SPDX-License-Identifier: MIT
"""The stage during a session: the painted view, a few large buttons, the keys, and the frame timer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from calftimer.core.exercise import Exercise
from calftimer.core.session import State
from calftimer.core.tempo import Phase
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.errors import CalftimerError
from calftimer.ui import theme
from calftimer.ui.settings import Settings, Switch
from calftimer.ui.stage_picture import picture_of
from calftimer.ui.widgets.stage_view import StageView

if TYPE_CHECKING:
    from calftimer.runner import Runner

FRAME_MS = 16
# Half a frame timer's turn and the painting: measured, the picture was this late (ARCHITECTURE, “Measured”).
PICTURE_AHEAD_FRAMES = SAMPLE_RATE * 16 // 1000
PHASE_STEP_S = Fraction(1, 2)

# The digits in written order; with Shift, many keyboards send the sign above the digit instead.
_SHIFTED_KEYS = {
    Qt.Key.Key_Exclam: Phase.ECCENTRIC,
    Qt.Key.Key_At: Phase.BOTTOM,
    Qt.Key.Key_NumberSign: Phase.CONCENTRIC,
    Qt.Key.Key_Dollar: Phase.TOP,
}
_PHASE_KEYS = {
    Qt.Key.Key_1: Phase.ECCENTRIC,
    Qt.Key.Key_2: Phase.BOTTOM,
    Qt.Key.Key_3: Phase.CONCENTRIC,
    Qt.Key.Key_4: Phase.TOP,
    **_SHIFTED_KEYS,
}


class StagePage(QWidget):
    """Qt view of a `Runner`; its frame timer is what calls `tick()`.

    Signals:
        session_ended: no set is left. arg1: the runner.
        woke_up: the computer was asleep during the set, which is paused now.
        trouble_changed: the log cannot be written, or can again. arg1: the error or None.
    """

    session_ended = Signal(object)
    woke_up = Signal()
    trouble_changed = Signal(object)

    def __init__(self, settings: Settings, has_slept: Callable[[], bool], *, parent: QWidget | None = None) -> None:
        """`has_slept` tells, once after each time, that the computer was asleep."""
        super().__init__(parent)
        self._has_slept = has_slept
        self._settings = settings
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._runner: Runner | None = None
        self._exercise: Exercise | None = None
        self._trouble: CalftimerError | None = None
        self._flashes = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)

        self._view = StageView(parent=self)
        self._view.tapped.connect(self._on_one_key)
        self._end = self._button(self.tr("End set  Esc"), self._on_end)
        self._longer = self._button(self.tr("+15 s  ↑"), self._on_longer)
        self._skip = self._button(self.tr("Start now  Space"), self._on_one_key)
        self._buttons = QWidget(self)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self._end, self._longer, self._skip):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)

    def begin(self, runner: Runner, exercise: Exercise) -> None:
        """Start the session and follow it."""
        self._runner, self._exercise, self._trouble = runner, exercise, None
        self._flashes = self._settings.is_on(Switch.FLASH)
        self._has_slept()  # what was before the set does not concern it
        runner.start()
        self._show()
        self._timer.start()
        self.setFocus()

    def leave(self) -> None:
        """End what runs and keep the reps: the window is about to close."""
        if self._runner is not None:
            self._timer.stop()
            self._runner.close()
            self._runner = None

    @property
    def is_running(self) -> bool:
        """True while a session runs."""
        return self._runner is not None

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "stage")
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys belong to the stage
        button.clicked.connect(slot)
        return button

    def _on_frame(self) -> None:
        runner = self._runner
        if self._has_slept() and runner.pause():
            self.woke_up.emit()
        runner.tick()
        self._after()

    def _on_one_key(self) -> None:
        if self._runner is not None:
            self._runner.one_key()
            self._after()

    def _on_end(self) -> None:
        if self._runner is not None:
            self._runner.end()
            self._after()

    def _on_longer(self) -> None:
        if self._runner is not None:
            self._runner.extend_rest()
            self._after()

    def _change_phases(self, phases: Iterable[Phase], by_s: Fraction) -> None:
        """Change the tempo from the next rep on; what cannot be followed is left as it is."""
        if self._runner is not None:
            for phase in phases:
                self._runner.change_phase(phase, by_s)
            self._after()

    def _after(self) -> None:
        """Show where the session is; leave when it is done."""
        runner = self._runner
        if runner.trouble is not self._trouble:
            self._trouble = runner.trouble
            self.trouble_changed.emit(self._trouble)
        if runner.is_done:
            self._timer.stop()
            self._runner = None
            runner.close()
            self.session_ended.emit(runner)
            return
        self._show()

    def _show(self) -> None:
        self._view.set_picture(
            picture_of(self._runner, self._exercise, flashes=self._flashes, ahead_frames=PICTURE_AHEAD_FRAMES)
        )
        state = self._runner.session.state
        resting = state is State.RESTING
        if self._longer.isVisibleTo(self._buttons) is not resting:
            self._longer.setVisible(resting)
            self._skip.setVisible(resting)
        text = self.tr("Finish  Esc") if resting else self.tr("End set  Esc")
        if self._end.text() != text:
            self._end.setText(text)
        self._place_buttons()

    def _place_buttons(self) -> None:
        size = self._buttons.sizeHint()
        margin = theme.em()
        resting = self._longer.isVisibleTo(self._buttons)
        y = self.height() - size.height() - margin if resting else round(self.height() * 0.09)
        x = (self.width() - size.width()) // 2 if resting else margin
        self._buttons.setGeometry(x, y, size.width(), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons in their corner."""
        super().resizeEvent(event)
        self._place_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, Enter: the one key. Escape: end. Up: a longer rest. 1 to 4: a longer phase, with Shift a shorter one.

        Left and Right: lowering and raising slower or faster.
        """
        strange = (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
        )
        if event.isAutoRepeat() or event.modifiers() & strange:
            return
        match Qt.Key(event.key()):
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._on_one_key()
            case Qt.Key.Key_Escape:
                self._on_end()
            case Qt.Key.Key_Up | Qt.Key.Key_Plus:
                self._on_longer()
            case Qt.Key.Key_Left:
                self._change_phases((Phase.ECCENTRIC, Phase.CONCENTRIC), PHASE_STEP_S)
            case Qt.Key.Key_Right:
                self._change_phases((Phase.ECCENTRIC, Phase.CONCENTRIC), -PHASE_STEP_S)
            case key if key in _PHASE_KEYS:
                shorter = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) or key in _SHIFTED_KEYS
                self._change_phases((_PHASE_KEYS[key],), -PHASE_STEP_S if shorter else PHASE_STEP_S)
            case _:
                super().keyPressEvent(event)
