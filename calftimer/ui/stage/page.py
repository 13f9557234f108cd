# SPDX-License-Identifier: MIT
"""The stage during a session: the painted view, a few large buttons, the keys, and the frame timer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
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
from calftimer.ui.keys.key_map import Action, Stroke
from calftimer.ui.settings import Settings, Switch
from calftimer.ui.stage.picture import picture_of
from calftimer.ui.stage.touch import HOLD_MS, StageTouch
from calftimer.ui.widgets.stage_view import StageView

if TYPE_CHECKING:
    from calftimer.runner import Runner

FRAME_MS = 16
# Half a frame timer's turn and the painting: measured, the picture was this late (ARCHITECTURE, “Measured”).
PICTURE_AHEAD_FRAMES = SAMPLE_RATE * 16 // 1000
PHASE_STEP_S = Fraction(1, 2)

# A set that was left alone lets the machine sleep after this long.
PAUSED_AWAKE_MS = 10 * 60 * 1000

_RAISING = (Phase.ECCENTRIC, Phase.CONCENTRIC)
_CHANGES: dict[Action, tuple[tuple[Phase, ...], Fraction]] = {
    Action.SLOWER: (_RAISING, PHASE_STEP_S),
    Action.FASTER: (_RAISING, -PHASE_STEP_S),
    Action.LONGER_LOWER: ((Phase.ECCENTRIC,), PHASE_STEP_S),
    Action.LONGER_STRETCH: ((Phase.BOTTOM,), PHASE_STEP_S),
    Action.LONGER_RAISE: ((Phase.CONCENTRIC,), PHASE_STEP_S),
    Action.LONGER_SQUEEZE: ((Phase.TOP,), PHASE_STEP_S),
    Action.SHORTER_LOWER: ((Phase.ECCENTRIC,), -PHASE_STEP_S),
    Action.SHORTER_STRETCH: ((Phase.BOTTOM,), -PHASE_STEP_S),
    Action.SHORTER_RAISE: ((Phase.CONCENTRIC,), -PHASE_STEP_S),
    Action.SHORTER_SQUEEZE: ((Phase.TOP,), -PHASE_STEP_S),
}


class StagePage(QWidget):
    """Qt view of a `Runner`; its frame timer is what calls `tick()`.

    Signals:
        session_begun: the first count-in is on.
        session_ended: no set is left. arg1: the runner.
        woke_up: the computer was asleep during the set, which is paused now.
        trouble_changed: the log cannot be written, or can again. arg1: the error or None.
        awake_wanted: the machine must not sleep, or may again. arg1: True or False.
    """

    session_begun = Signal()
    session_ended = Signal(object)
    woke_up = Signal()
    trouble_changed = Signal(object)
    awake_wanted = Signal(bool)

    def __init__(
        self,
        settings: Settings,
        has_slept: Callable[[], bool],
        *,
        hold_ms: int = HOLD_MS,
        paused_awake_ms: int = PAUSED_AWAKE_MS,
        parent: QWidget | None = None,
    ) -> None:
        """`has_slept` tells, once after each time, that the computer was asleep.

        `hold_ms`: how long a finger ends the set. `paused_awake_ms`: how long a paused set keeps the machine awake.
        """
        super().__init__(parent)
        self._has_slept = has_slept
        self._settings = settings
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._runner: Runner | None = None
        self._exercise: Exercise | None = None
        self._trouble: CalftimerError | None = None
        self._flashes = False
        self._reminder = ""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)
        self._keys = settings.key_map
        self._was_resting = False
        self._is_awake = False
        self._left_alone = QTimer(self, singleShot=True, interval=paused_awake_ms)
        self._left_alone.timeout.connect(lambda: self._want_awake(False))

        self._view = StageView(parent=self)
        self._view.tapped.connect(self._on_one_key)
        self._end = self._button(self._on_end)
        self._longer = self._button(self._on_longer)
        self._skip = self._button(self._on_one_key)
        self._buttons = QWidget(self)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self._end, self._longer, self._skip):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self._touch = StageTouch(self, hold_ms=hold_ms)
        self._touch.watch(self._view, taps_count=True)
        self._touch.watch(self._end, taps_count=False)
        self._touch.tapped.connect(self._on_one_key)
        self._touch.held.connect(self._on_end)

    def begin(self, runner: Runner, exercise: Exercise, reminder: str = "") -> None:
        """Start the session and follow it; `reminder` is shown in each count-in."""
        self._reminder = reminder
        self._runner, self._exercise, self._trouble = runner, exercise, None
        self._flashes = self._settings.is_on(Switch.FLASH)
        self._keys = self._settings.key_map
        self._name(self._longer, self.tr("+15 s"), Action.LONGER_REST)
        self._name(self._skip, self.tr("Start now"), Action.ONE_KEY)
        self._was_resting = False
        self._has_slept()  # what was before the set does not concern it
        runner.start()
        self._show()
        self._timer.start()
        self.setFocus()
        self.session_begun.emit()

    def leave(self) -> None:
        """End what runs and keep the reps: the window is about to close."""
        if self._runner is not None:
            self._timer.stop()
            self._runner.close()
            self._runner = None
            self._want_awake(False)

    @property
    def is_running(self) -> bool:
        """True while a session runs."""
        return self._runner is not None

    def _button(self, slot: object) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("role", "stage")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys belong to the stage
        button.clicked.connect(slot)
        return button

    def _name(self, button: QPushButton, text: str, action: Action) -> None:
        """Write on a button what it does and the first of the keys that do the same."""
        keys = self._keys.of(action)
        whole = f"{text}  {keys[0].text}" if keys else text
        if button.text() != whole:
            button.setText(whole)
            button.setAccessibleName(whole)

    def _want_awake(self, wanted: bool) -> None:
        if wanted is not self._is_awake:
            self._is_awake = wanted
            self.awake_wanted.emit(wanted)

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

    def _on_next(self) -> None:
        """Go on, but never pause: for a button that is meant to say “next”."""
        if self._runner is not None and (self._runner.session.is_paused or self._was_resting):
            self._on_one_key()

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
            self._touch.abandon()
            self._left_alone.stop()
            self._want_awake(False)
            self.session_ended.emit(runner)
            return
        self._show()

    def _show(self) -> None:
        picture = picture_of(self._runner, self._exercise, flashes=self._flashes, ahead_frames=PICTURE_AHEAD_FRAMES)
        state = self._runner.session.state
        if state is State.COUNT_IN and self._reminder:
            picture = replace(picture, hint=f"✎ {self._reminder}")
        self._view.set_picture(picture)
        resting = state is State.RESTING
        if self._longer.isVisibleTo(self._buttons) is not resting:
            self._longer.setVisible(resting)
            self._skip.setVisible(resting)
        if resting is not self._was_resting:
            self._was_resting = resting
            self._touch.abandon()  # a finger that came down before was meant for what is over
        self._name(self._end, self.tr("Finish") if resting else self.tr("End set"), Action.END)
        if not self._runner.session.is_paused:
            self._left_alone.stop()
            self._want_awake(True)
        elif self._is_awake and not self._left_alone.isActive():
            self._left_alone.start()
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
        """Do what the key map says."""
        action = None if event.isAutoRepeat() else self._keys.action(Stroke.of(event))
        match action:
            case Action.ONE_KEY:
                self._on_one_key()
            case Action.NEXT:
                self._on_next()
            case Action.END:
                self._on_end()
            case Action.LONGER_REST:
                self._on_longer()
            case None:
                super().keyPressEvent(event)
            case _:
                self._change_phases(*_CHANGES[action])
