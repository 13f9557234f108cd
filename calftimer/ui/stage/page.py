# SPDX-License-Identifier: MIT
"""The stage during a session: the painted view, the keys, the fingers, and the timer that asks what is heard.

The timer turns at the display's rate while the level slides. Where nothing moves it waits for what changes next:
the next tenth of a second in a stretch, the next second in a rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calftimer.core.record import SetRecord
from calftimer.core.session import Session, State
from calftimer.core.tempo import Phase
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import Turn
from calftimer.errors import CalftimerError
from calftimer.ui.keys.key_map import Action
from calftimer.ui.settings import Settings, Switch
from calftimer.ui.stage.aside import RestAside
from calftimer.ui.stage.buttons import StageButtons
from calftimer.ui.stage.camera import SLOWEST_FRAME_MS, StageCamera, display_ms
from calftimer.ui.stage.stage_keys import StageKeys
from calftimer.ui.stage.touch import HOLD_MS, StageTouch
from calftimer.ui.stage.wakefulness import PAUSED_AWAKE_MS, Wakefulness
from calftimer.ui.stage.words import Cast, set_title
from calftimer.ui.widgets.stage_view import StageView

if TYPE_CHECKING:
    from calftimer.runner import Runner

_MS = SAMPLE_RATE // 1000
# The timer's rounding and the painting: measured, the picture was this late (ARCHITECTURE, “Measured”).
PICTURE_AHEAD_FRAMES = 4 * _MS
# Even where nothing moves, what is heard is asked for so often; and never more often than that.
MOST_WAIT_MS, LEAST_WAIT_MS = 250, 2


class StagePage(QWidget):
    """Qt view of a `Runner`; its frame timer is what calls `tick()`.

    Attributes:
        settings: the remembered choices.
        aside: what lies beside a rest.

    Signals:
        session_begun: the first count-in is on.
        session_ended: no set is left. arg1: the runner.
        woke_up: the computer was asleep during the set, which is paused now.
        trouble_changed: the log cannot be written, or can again. arg1: the error or None.
        awake_wanted: the machine must not sleep, or may again. arg1: True or False.
        picture_shown: another moment is on the stage. arg1: its StagePicture.
        queue_wanted: a person wants to see and change the sets to come, or no more. arg1: the runner.
    """

    session_begun = Signal()
    session_ended = Signal(object)
    woke_up = Signal()
    trouble_changed = Signal(object)
    awake_wanted = Signal(bool)
    picture_shown = Signal(object)
    queue_wanted = Signal(object)

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
        self.settings = settings
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._runner: Runner | None = None
        self._cast: Cast | None = None
        self._trouble: CalftimerError | None = None
        self._camera: StageCamera | None = None
        self._shown_state: State | None = None
        self._frame_ms = SLOWEST_FRAME_MS
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_frame)
        self._keys = settings.key_map
        does: dict[Action, Callable[[], None]] = {
            Action.ONE_KEY: self._on_one_key,
            Action.NEXT: self._on_next,
            Action.END: self._on_end,
            Action.LONGER_REST: self._on_longer,
            Action.MARK_PACE: self._on_pace,
            Action.QUEUE: self._on_queue,
        }
        self._was_resting = False
        self._wakefulness = Wakefulness(paused_awake_ms, parent=self)
        self._wakefulness.wanted.connect(self.awake_wanted)

        self._view = StageView(parent=self)
        self._view.tapped.connect(self._on_tap)
        self._buttons = StageButtons(
            self._on_end, self._on_longer, self._on_one_key, self._on_pace, self._on_queue, parent=self
        )
        self.aside = RestAside(parent=self)
        self.aside.left.connect(self.setFocus)
        self.aside.moved.connect(self._on_aside)
        self.aside.corrected.connect(self._on_corrected)
        self.aside.acted.connect(self._on_one_key)
        self._stage_keys = StageKeys(does, self._change_phases, self.aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self._touch = StageTouch(self, hold_ms=hold_ms)
        self._touch.watch(self._view, taps_count=True)
        self._touch.watch(self._buttons.end, taps_count=False)
        self._touch.tapped.connect(self._on_tap)
        self._touch.held.connect(self._on_end)

    def begin(self, runner: Runner, cast: Cast, reminder: Callable[[Turn], str] = lambda turn: "") -> None:
        """Start the session and follow it; what `reminder` returns is shown in each count-in."""
        self._runner, self._cast, self._trouble = runner, cast, None
        self._keys = self.aside.keys = self.settings.key_map
        self._camera = StageCamera(
            runner,
            cast,
            flashes=self.settings.is_on(Switch.FLASH),
            ahead_frames=PICTURE_AHEAD_FRAMES,
            in_steps=self.settings.is_on(Switch.REDUCED_MOTION),
            reminder=reminder,
            keys=self._keys,
        )
        self._frame_ms = display_ms(self.screen())
        self._was_resting, self._shown_state = False, None
        self._has_slept()  # what was before the set does not concern it
        runner.start()
        self._show()
        self.setFocus()
        self.session_begun.emit()

    def leave(self) -> None:
        """End what runs and keep the reps: the window is about to close."""
        if self._runner is not None:
            self.aside.put_away()
            self._timer.stop()
            self._runner.close()
            self._runner = None
            self._wakefulness.end()

    @property
    def is_running(self) -> bool:
        """True while a session runs."""
        return self._runner is not None

    def _on_frame(self) -> None:
        runner = self._runner
        if self._has_slept() and runner.pause():
            self.woke_up.emit()
        runner.tick()
        self.aside.mind(runner)
        self._after()

    def _do(self, act: Callable[[Runner], object]) -> None:
        if self._runner is not None:
            act(self._runner)
            self._after()

    def _on_one_key(self) -> None:
        self._do(lambda runner: runner.one_key())

    def _on_tap(self) -> None:
        """A tap beside what lies over the rest puts that away; elsewhere it is the one key."""
        if self.aside.other is not None:
            self.aside.lay(None)
        else:
            self._on_one_key()

    def _on_end(self) -> None:
        self._do(lambda runner: runner.end())

    def _on_next(self) -> None:
        """Go on, but never pause: for a button that is meant to say “next”."""
        if self._runner is not None and (self._runner.session.is_paused or self._was_resting):
            self._on_one_key()

    def _on_pace(self) -> None:
        self._do(lambda runner: runner.mark_pace())

    def _on_longer(self) -> None:
        self._do(lambda runner: runner.extend_rest())

    def _on_queue(self) -> None:
        if self._runner is not None and self._was_resting:
            self.queue_wanted.emit(self._runner)

    def _on_corrected(self, record: SetRecord) -> None:
        if self._runner is not None and self._runner.session.is_resting:
            self._camera.correct(record.reps)
            self._show()

    def _change_phases(self, phases: Iterable[Phase], by_s: Fraction) -> None:
        """Change the tempo from the next rep on; what cannot be followed is left as it is."""
        self._do(lambda runner: [runner.change_phase(phase, by_s) for phase in phases])

    def _after(self) -> None:
        """Show where the session is; leave when it is done."""
        runner = self._runner
        if runner.trouble is not self._trouble:
            self._trouble = runner.trouble
            self.trouble_changed.emit(self._trouble)
            self._offer_corrections()
        if runner.is_done:
            self._timer.stop()
            self._runner = None
            self.aside.put_away()
            runner.close()
            self._touch.abandon()
            self._wakefulness.end()
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
        self._buttons.show_pace(session.pace_lost_rep is not None)
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
            if resting:
                self._offer_corrections()
            else:
                self.aside.put_away()
        self._wakefulness.follow(session)
        self._place_parts()

    def _offer_corrections(self) -> None:
        """Let the set just done be corrected, as soon as it is written."""
        if self._runner is not None and self._runner.session.is_resting:
            title = set_title(self._runner.session, self._cast)
            self.aside.offer(self._runner.last_set_id, title)

    def _on_aside(self) -> None:
        if self._runner is not None:
            self.aside.mind(self._runner)
        self._place_parts()

    def _place_parts(self) -> None:
        """Give buttons, and what lies beside a rest, their places in the view's layout."""
        margin = round(self._view.layout_now.unit * 28)
        room = QSize(self.width() - 2 * margin, self.height() - 2 * margin)
        timed = self._runner is not None and self._runner.session.plan.kind.is_timed
        buttons = self._buttons.dress(self._keys, room.width(), resting=self._was_resting, timed=timed)
        wanted = self.aside.wanted(room)
        self._view.leave_room(buttons, wanted)
        if self._view.layout_now.aside.height() < wanted.height():
            self._view.leave_room(buttons, self.aside.wanted_when_low(wanted))
        layout = self._view.layout_now
        self._buttons.place(QRect(layout.buttons.topLeft().toPoint(), buttons))
        if not wanted.isEmpty():
            self.aside.setGeometry(layout.aside.toRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything in its place."""
        super().resizeEvent(event)
        self._place_parts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key is for."""
        if not self._stage_keys.take(event, self._keys, resting=self._was_resting):
            super().keyPressEvent(event)
