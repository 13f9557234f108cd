# SPDX-License-Identifier: MIT
"""The scenes of a visit: every state of set and rest, alone and with a partner, and the summary."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QThread, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from still_player import StillPlayer

from calftimer.app import App
from calftimer.clock import utc_now, zone_name
from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import plan_from
from calftimer.core.plan import SetKind, SetPlan
from calftimer.core.session import State
from calftimer.core.tempo import Phase
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import FIRST_ATHLETE, Sides, Turn, take_turns, turns_of
from calftimer.logbook.logbook import Logbook
from calftimer.runner import Runner
from calftimer.ui.review.reader import READING
from calftimer.ui.stage.words import Cast

_PATIENCE_S = 60.0
_SETS = ("count-in", "lower", "stretch", "raise", "squeeze", "paused", "rest", "overtime")


def wait_until(holds: Callable[[], bool]) -> None:
    """Let Qt work until `holds`; raise TimeoutError when it never does."""
    patience = time.monotonic() + _PATIENCE_S
    while not holds():
        if time.monotonic() > patience:
            raise TimeoutError("the window did not come to where the scene begins")
        QApplication.processEvents()
        QThread.msleep(1)  # threads and timers are waited for, which asking without a pause keeps from their core


class StageScenes:
    """What the stage of one window can show; what is written goes into a log of its own."""

    def __init__(self, app: App, catalogue: Catalogue, log: Logbook) -> None:
        self._app, self._catalogue = app, catalogue
        self._log = log
        self._partner = log.athletes.add("Training partner", utc_now(), zone_name()).id
        app.stage.show_logbook(log, utc_now, zone_name)
        self._runner: Runner | None = None
        self._player = StillPlayer()
        self.scenes: dict[str, Callable[[], None]] = {
            **{f"stage-{state}": lambda state=state: self._stage(state) for state in _SETS},
            "stage-partner": lambda: self._partners(State.LIFTING),
            "stage-partner-rest": lambda: self._partners(State.RESTING),
            "stage-switch": self._switch,
            "stage-hold": self._hold,
            "stage-queue": self._queue,
            "stage-addition": self._addition,
            "summary": lambda: self._summary(self._alone()),
            "summary-open": self._open,
            "summary-partners": lambda: self._summary(self._together()),
        }

    def leave(self) -> bool:
        """End what runs; return whether anything was shown since the last time."""
        was_shown, self._runner = self._runner is not None, None
        self._app.stage_page.leave()
        return was_shown

    def _plan(self, exercise: str = "standing-calf-raise", **changes: object) -> SetPlan:
        values = {"foot": "out:30", "tempo": "3-1-2-1", "reps": 12, "sets": 3, "load": "80kg", "rest_s": 90}
        return plan_from(self._catalogue, exercise, **(values | changes))

    def _alone(self) -> tuple[Turn, ...]:
        return turns_of(self._plan())

    def _together(self) -> tuple[Turn, ...]:
        """Return the sets of two partners: one leg after the other, then another exercise."""
        rows = []
        for athlete, load in ((FIRST_ATHLETE, "20kg"), (self._partner, "12.5kg")):
            single = self._plan("single-leg-calf-raise", load=load, sets=2, foot="straight")
            seated = self._plan("seated-calf-raise", load="40kg", sets=2, tempo="2-2-1-1")
            rows.append(
                (
                    *turns_of(single, athlete, sides=Sides.EACH),
                    *turns_of(seated, athlete, exercise_number=2),
                )
            )
        return take_turns(rows)

    def _begin(self, turns: Sequence[Turn]) -> Runner:
        """Start a session whose tape stands still at its beginning."""
        app, self._player = self._app, StillPlayer()
        self._runner = Runner(tuple(turns), self._player, self._log, zone_name(), utc_now, waits_after_rest=True)
        names = {athlete.id: athlete.name for athlete in self._log.athletes.read()}
        app.window.show_full(app.stage_page, keeps=True)
        app.stage_page.begin(self._runner, Cast(self._catalogue.exercise, names), lambda turn: "Seat 4, pin 7")
        return self._runner

    def _go_to(self, frame: int) -> None:
        self._player.frame = frame
        for timer in self._app.stage_page.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if timer.isActive():
                timer.timeout.emit()  # it would look by itself, a third of a second later
        wait_until(lambda: self._runner.frame == frame)

    def _lift(self, rep: int, phase: Phase) -> None:
        """Go to late in a phase of the set at hand."""
        session = self._runner.session
        span = next(span for span in session.timeline.spans if span.rep == rep and span.phase is phase)
        self._go_to(session.origin_frame + (span.start_frame + 2 * span.end_frame) // 3)

    def _rest(self, seconds: int = 1) -> None:
        """Go so far into the rest after the set at hand."""
        session = self._runner.session
        over_at = session.origin_frame + session.timeline.end_frame
        self._go_to(over_at + SAMPLE_RATE // 2)
        wait_until(lambda: self._runner.session.is_resting)
        self._go_to(over_at + seconds * SAMPLE_RATE)

    def _next(self) -> None:
        """Begin the next set, and go to its first rep."""
        self._app.stage_page.aside.put_away()
        self._runner.one_key()
        session = self._runner.session
        self._go_to(session.origin_frame + session.timeline.start_frame + SAMPLE_RATE)

    def _stage(self, state: str) -> None:
        """Show the stage in a state: the seventh rep of the first set, or what comes after it."""
        self._begin(self._alone())
        if state == "count-in":
            self._go_to(3 * SAMPLE_RATE // 2)
            return
        phase = {"lower": Phase.ECCENTRIC, "stretch": Phase.BOTTOM, "raise": Phase.CONCENTRIC}.get(state, Phase.TOP)
        self._lift(7, phase)
        if state == "paused":
            space = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self._app.stage_page, space)
        elif state == "rest":
            self._rest(41)
        elif state == "overtime":
            self._rest()
            self._go_to(self._player.frame + 112 * SAMPLE_RATE)

    def _partners(self, state: State) -> None:
        """Show the partner's set with the pace lost, or the rest before it."""
        self._begin(self._together())
        self._rest(3)
        self._next()
        self._rest(4)
        if state is State.LIFTING:
            self._next()
            self._lift(5, Phase.CONCENTRIC)
            self._runner.mark_pace()

    def _switch(self) -> None:
        self._begin(self._together()[:2])
        self._rest(4)

    def _hold(self) -> None:
        """Show the stretch after a set, two thirds through."""
        stretch = self._plan(tempo="0-20-0-0", reps=1, sets=1, kind=SetKind.STRETCH)
        self._begin(turns_of(stretch))
        self._lift(1, Phase.BOTTOM)

    def _queue(self) -> None:
        self._begin(self._together())
        self._rest(3)
        self._app.stage_page.queue_wanted.emit(self._runner)

    def _addition(self) -> None:
        self._queue()
        self._app.stage_page.aside.other.addition_wanted.emit()

    def _summary(self, turns: Sequence[Turn]) -> None:
        runner = self._begin(turns)
        while not runner.is_done:
            self._player.frame += 10 * SAMPLE_RATE
            runner.tick()
            if runner.session.is_resting:
                runner.one_key()
        wait_until(lambda: not self._app.stage_page.is_running)
        wait_until(lambda: not any(thread.name == READING for thread in threading.enumerate()))  # for the last time

    def _open(self) -> None:
        """Show a set of the summary being corrected."""
        self._summary(self._alone())
        self._app.summary_page.open_set(1)
