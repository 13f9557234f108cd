# SPDX-License-Identifier: MIT
"""The stage during a session: the painted view, the keys, the fingers, and the timer that asks what is heard.

The timer turns at the display's rate while the level slides. Where nothing moves it waits for what changes next:
the next tenth of a second in a stretch, the next second in a rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calftimer.core.exercise import Exercise
from calftimer.core.session import Session, State
from calftimer.core.tempo import Phase
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.errors import CalftimerError
from calftimer.ui.keys.key_map import Action, Stroke
from calftimer.ui.settings import Settings, Switch
from calftimer.ui.stage.buttons import StageButtons
from calftimer.ui.stage.picture import StageCamera
from calftimer.ui.stage.touch import HOLD_MS, StageTouch
from calftimer.ui.widgets.stage_view import StageView

if TYPE_CHECKING:
    from calftimer.runner import Runner

_MS = SAMPLE_RATE // 1000
# The timer's rounding and the painting: measured, the picture was this late (ARCHITECTURE, “Measured”).
PICTURE_AHEAD_FRAMES = 4 * _MS
# Even where nothing moves, what is heard is asked for so often; and never more often than that.
MOST_WAIT_MS, LEAST_WAIT_MS = 250, 2
SLOWEST_FRAME_MS = 16
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
        picture_shown: another moment is on the stage. arg1: its StagePicture.
    """

    session_begun = Signal()
    session_ended = Signal(object)
    woke_up = Signal()
    trouble_changed = Signal(object)
    awake_wanted = Signal(bool)
    picture_shown = Signal(object)

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
        self._trouble: CalftimerError | None = None
        self._camera: StageCamera | None = None
        self._shown_state: State | None = None
        self._frame_ms = SLOWEST_FRAME_MS
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_frame)
        self._keys = settings.key_map
        self._was_resting = False
        self._is_awake = False
        self._left_alone = QTimer(self, singleShot=True, interval=paused_awake_ms)
        self._left_alone.timeout.connect(lambda: self._want_awake(False))

        self._view = StageView(parent=self)
        self._view.tapped.connect(self._on_one_key)
        self._buttons = StageButtons(self._on_end, self._on_longer, self._on_one_key, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self._touch = StageTouch(self, hold_ms=hold_ms)
        self._touch.watch(self._view, taps_count=True)
        self._touch.watch(self._buttons.end, taps_count=False)
        self._touch.tapped.connect(self._on_one_key)
        self._touch.held.connect(self._on_end)

    def begin(self, runner: Runner, exercise: Exercise, reminder: str = "") -> None:
        """Start the session and follow it; `reminder` is shown in each count-in."""
        self._runner, self._trouble = runner, None
        self._keys = self._settings.key_map
        self._camera = StageCamera(
            runner,
            exercise,
            flashes=self._settings.is_on(Switch.FLASH),
            ahead_frames=PICTURE_AHEAD_FRAMES,
            in_steps=self._settings.is_on(Switch.REDUCED_MOTION),
            reminder=reminder,
            keys=self._keys,
        )
        self._frame_ms = self._frame_of_the_screen()
        self._was_resting, self._shown_state = False, None
        self._has_slept()  # what was before the set does not concern it
        runner.start()
        self._show()
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

    def _frame_of_the_screen(self) -> int:
        """Return the time between two pictures in milliseconds, as the screen shows them, 60 a second at least."""
        screen = self.screen()
        rate = screen.refreshRate() if screen is not None else 0.0
        return max(4, min(SLOWEST_FRAME_MS, int(1000 / rate))) if rate > 0 else SLOWEST_FRAME_MS

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
        """Show what is heard, and wait for what there is to see next."""
        session = self._runner.session
        picture = self._camera.take()
        self._view.set_picture(picture)
        if session.state is not self._shown_state:
            self._shown_state = session.state
            self._follow_state(session)
        self.picture_shown.emit(picture)
        self._wait()

    def _wait(self) -> None:
        """Set the timer; while the level slides it turns evenly."""
        frame = self._frame_ms * _MS
        wait = self._camera.wait_frames(frame)
        if wait == frame and self._timer.interval() == self._frame_ms and self._timer.isActive():
            return
        self._timer.start(min(max(-(-wait // _MS), LEAST_WAIT_MS), MOST_WAIT_MS))

    def _follow_state(self, session: Session) -> None:
        """Do what a new state asks for, beside the picture."""
        resting = session.is_resting
        if resting is not self._was_resting:
            self._was_resting = resting
            self._touch.abandon()  # a finger that came down before was meant for what is over
        waits_for_somebody = session.is_paused or session.state is State.OVERTIME
        if not waits_for_somebody:
            self._left_alone.stop()
            self._want_awake(True)
        elif self._is_awake and not self._left_alone.isActive():
            self._left_alone.start()
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Give the buttons their place in the view's layout."""
        margin = round(self._view.layout_now.unit * 28)
        room = self._buttons.dress(self._keys, self.width() - 2 * margin, resting=self._was_resting)
        self._view.leave_room(room)
        self._buttons.place(QRect(self._view.layout_now.buttons.topLeft().toPoint(), room))

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
