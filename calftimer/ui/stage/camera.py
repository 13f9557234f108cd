# SPDX-License-Identifier: MIT
"""Reads from the runner what the stage shows.

A `StageCamera` follows one session. What stays the same for a whole phase is made once; from frame to frame
only the heel's height, the seconds and the clocks are new.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QScreen

from calftimer.core.plan import RangeOfMotion, SetKind, SetPlan
from calftimer.core.session import Session, State
from calftimer.core.tempo import HEEL_HEIGHTS, Phase, Tempo
from calftimer.core.timeline import SAMPLE_RATE, Moment, Section, Timeline, flash_frames
from calftimer.core.turn import Turn
from calftimer.ui.drawings.feet import FeetDrawing, feet_used
from calftimer.ui.drawings.heel import ankle_deg
from calftimer.ui.drawings.leg import LegDrawing, Support
from calftimer.ui.keys.key_map import FIRST_KEYS, KeyMap
from calftimer.ui.stage.picture import StagePicture
from calftimer.ui.stage.words import (
    Cast,
    are_several,
    asked_text,
    clock_left,
    clocks_text,
    coming_text,
    counter_text,
    done_text,
    header_text,
    how_to_go_on,
    leg_text,
    load_and_foot,
    next_texts,
    pace_text,
    rest_word,
    target_text,
    who_text,
)
from calftimer.ui.wording import clock_text, foot_text, number, phase_word

if TYPE_CHECKING:
    from calftimer.runner import Runner

SLOWEST_FRAME_MS = 16
FLASH_FRAMES = SAMPLE_RATE // 10
# With reduced motion the level goes by steps of this length.
STEP_FRAMES = SAMPLE_RATE // 2
_TENTH = SAMPLE_RATE // 10
_PAUSED_LOOK_FRAMES = SAMPLE_RATE // 4
# How much of the heel's whole way a part of it is: the halves meet in the middle.
_WAYS = {RangeOfMotion.FULL: (0.0, 1.0), RangeOfMotion.BOTTOM_HALF: (0.0, 0.5), RangeOfMotion.TOP_HALF: (0.5, 1.0)}

translate = QCoreApplication.translate


def _tenths_up(frames: int, point: str) -> str:
    """Write frames as seconds, rounded up to tenths, so that 0.0 is never shown while there is time."""
    tenths = -(-frames * 10 // SAMPLE_RATE)
    return f"{tenths // 10}{point}{tenths % 10}"


def _seconds_up(frames: int) -> int:
    return -(-frames // SAMPLE_RATE)


def stepped_height(moment: Moment) -> float:
    """Return the heel's height as it was at the last whole or half second of the phase."""
    if moment.phase is None:
        return moment.heel_height
    low, high = HEEL_HEIGHTS[moment.phase]
    whole = moment.elapsed_frames + moment.remaining_frames
    return low + (high - low) * (moment.elapsed_frames // STEP_FRAMES * STEP_FRAMES) / whole


def _is_flash(timeline: Timeline, frame: int) -> bool:
    frames = flash_frames(timeline)
    last = bisect_right(frames, frame)
    return last > 0 and frame - frames[last - 1] < FLASH_FRAMES


def heel_height(moment: Moment, part: RangeOfMotion, *, in_steps: bool) -> float:
    """Return where the heel is, 0 to 1 of its whole way, where a set goes only part of it."""
    low, high = _WAYS[part]
    return low + (high - low) * (stepped_height(moment) if in_steps else moment.heel_height)


class StageCamera:
    """Takes the pictures of one session."""

    def __init__(
        self,
        runner: Runner,
        cast: Cast,
        *,
        flashes: bool = False,
        ahead_frames: int = 0,
        knee_deg: float | None = None,
        in_steps: bool = False,
        reminder: Callable[[Turn], str] = lambda turn: "",
        keys: KeyMap = FIRST_KEYS,
    ) -> None:
        """`ahead_frames`: how much later than it is taken a picture is seen. While the tape stands, nothing lies ahead.

        `knee_deg` is how far the knee is bent; None takes what the body's position asks for. With `flashes`, the
        screen lights up where a phase begins; `in_steps`, nothing slides; what `reminder` returns is shown in each
        count-in.
        """
        self._runner, self._cast = runner, cast
        self._flashes, self._ahead, self._in_steps = flashes, ahead_frames, in_steps
        self._reminder, self._keys = reminder, keys
        self._knee_deg, self._point = knee_deg, QLocale().decimalPoint()
        self._scene: StagePicture | None = None
        self._now: tuple[Session, int, Moment] | None = None
        self._seen: tuple[Session, int, Phase | None] | None = None
        self._corrected: tuple[int, int] | None = None

    def correct(self, reps: int) -> None:
        """Show other reps for the set just done."""
        self._corrected = len(self._runner.session.results), reps
        self._seen = None

    def _look(self) -> tuple[Session, int, Moment]:
        session = self._runner.session
        frame = self._runner.frame - session.origin_frame + (0 if session.is_paused else self._ahead)
        if session.state is State.OVERTIME:
            return session, frame, session.timeline.moment(frame)
        # Not past what the flow knows: the end of a set is told by the log, not by the picture.
        return session, frame, session.timeline.moment(min(frame, session.timeline.end_frame - 1))

    def take(self) -> StagePicture:
        """Return the picture of what is heard now."""
        self._now = session, frame, moment = self._look()
        seen = self._seen
        if seen is None or seen[0] is not session or seen[1:] != (moment.rep, moment.phase):
            self._seen = session, moment.rep, moment.phase
            self._scene = self._scene_of(session, moment)
        scene = self._scene
        rested = session.origin_frame + frame + self._runner.stood_frames
        clocks = clocks_text(session, self._cast, rested) if are_several(session) else ""
        if scene.rests:
            over = moment.section is Section.OVER
            seconds = moment.elapsed_frames // SAMPLE_RATE if over else _seconds_up(moment.remaining_frames)
            return replace(scene, big=("+" if over else "") + clock_text(seconds), clocks=clocks)
        height = heel_height(moment, session.plan.range_of_motion, in_steps=self._in_steps)
        counter = clock_left(scene.counter, session, frame)
        moved = {"counter": counter, "height": height, "leg": self._leg(session, height)}
        moved |= {"clocks": clocks} if scene.hint else {"hint": clocks}  # a line of their own only where they need it
        if moment.section is Section.COUNT_IN:
            return replace(scene, **moved, big=str(_seconds_up(moment.remaining_frames)))
        is_flash = self._flashes and _is_flash(session.timeline, frame)
        if session.plan.kind.is_timed:
            return replace(scene, **moved, big=str(_seconds_up(moment.remaining_frames)), is_flash=is_flash)
        left = _tenths_up(moment.remaining_frames, self._point)
        return replace(scene, **moved, seconds_left=left, is_flash=is_flash)

    def wait_frames(self, between: int) -> int:
        """Return in how many frames after the last picture there is a new one; `between` pictures of what slides."""
        session, _, moment = self._now
        if session.is_paused:
            return _PAUSED_LOOK_FRAMES
        if moment.section is Section.OVER:
            return SAMPLE_RATE - moment.elapsed_frames % SAMPLE_RATE
        left = moment.remaining_frames
        if moment.section is not Section.REPS or (session.plan.kind.is_timed and not self._flashes):
            return (left - 1) % SAMPLE_RATE + 1
        low, high = HEEL_HEIGHTS[moment.phase]
        wait = (left - 1) % _TENTH + 1
        if low != high and not self._in_steps:
            wait = min(between, left)
        if self._flashes and moment.elapsed_frames < FLASH_FRAMES:
            wait = min(wait, FLASH_FRAMES - moment.elapsed_frames)
        return wait

    def _leg(self, session: Session, height: float) -> LegDrawing:
        """Return the leg with the heel at `height`; less than a degree is less than a pixel."""
        exercise = self._cast.exercise(session.plan.exercise)
        bent = 90.0 if exercise.body == "seated" else 0.0
        knee_deg = bent if self._knee_deg is None else self._knee_deg
        return _leg_at(float(round(ankle_deg(height))), knee_deg, exercise.support)

    def _feet(self, plan: SetPlan) -> FeetDrawing:
        """Return the feet of a set; the one that rests is drawn faintly beside the other."""
        leg = leg_text(plan.side)
        feet = feet_used(self._cast.exercise(plan.exercise), plan.side)
        caption = leg[:1].upper() + leg[1:] or foot_text(plan.foot)
        return FeetDrawing(plan.foot, feet, caption=caption, shows_idle=bool(leg))

    def _scene_of(self, session: Session, moment: Moment) -> StagePicture:
        """Return what stays for the whole phase, count-in or rest."""
        return self._rest_of(session) if session.is_resting else self._set_of(session, moment)

    def _rest_of(self, session: Session) -> StagePicture:
        plan = session.next_turn.plan
        results, reps = self._corrected or (0, None)
        coming, task = next_texts(session, self._cast)
        return StagePicture(
            state=session.state,
            header=header_text(plan, self._cast.exercise(plan.exercise)),
            counter=counter_text(session),
            below=done_text(session.results[-1], reps if results == len(session.results) else None),
            word=rest_word(session, self._cast, is_over=session.state is State.OVERTIME),
            coming=coming,
            task=task,
            hint=load_and_foot(plan, self._cast),
            feet=self._feet(plan),
        )

    def _set_of(self, session: Session, moment: Moment) -> StagePicture:
        plan, paused = session.plan, session.is_paused
        tempo = _present_tempo(session, moment)
        scene = StagePicture(
            state=session.state,
            header=header_text(plan, self._cast.exercise(plan.exercise)),
            counter=counter_text(session),
            who=who_text(session, self._cast),
            coming=coming_text(session, self._cast, moment),
            hint=how_to_go_on(self._keys) if paused else "",
            feet=self._feet(plan),
            phases=_phases(plan, tempo),
        )
        if moment.section is Section.COUNT_IN:
            reminder = self._reminder(session.turn)
            return replace(
                scene,
                below=asked_text(plan),
                word=translate("Stage", "PAUSED") if paused else translate("Stage", "GET READY"),
                hint=scene.hint or (f"✎ {reminder}" if reminder else ""),
            )
        if not paused and session.tempos[-1] != tempo:
            scene = replace(
                scene, hint=translate("Stage", "From the next rep on: {tempo}").format(tempo=session.tempos[-1])
            )
        elif not paused and session.pace_lost_rep is not None:
            scene = replace(
                scene, hint=translate("Stage", "Noted: {pace}").format(pace=pace_text(session.pace_lost_rep))
            )
        return replace(
            scene,
            big=str(moment.rep),
            below=target_text(plan),
            word=translate("Stage", "PAUSED") if paused else _lifting_word(plan, moment),
            phase=moment.phase,
        )


@lru_cache(maxsize=128)
def _leg_at(ankle: float, knee_deg: float, support: Support) -> LegDrawing:
    """Return the leg at whole degrees; the same object for each frame that shows it."""
    return LegDrawing(ankle, knee_deg, support)


def _phases(plan: SetPlan, tempo: Tempo) -> tuple[tuple[Phase, str], ...]:
    """Return the phases of a rep with their seconds; of what is held, there is nothing to tell apart."""
    if plan.kind.is_timed:
        return ()
    return tuple((phase, number(float(tempo.seconds(phase)))) for phase in plan.tempo.phases_from(plan.start))


def _lifting_word(plan: SetPlan, moment: Moment) -> str:
    if plan.kind is SetKind.HOLD:
        return translate("Stage", "HOLD")
    return phase_word(moment.phase) if moment.phase else ""


def _present_tempo(session: Session, moment: Moment) -> Tempo:
    """Return the tempo of the present rep, or of the plan between reps."""
    return session.tempos[moment.rep - 1] if 0 < moment.rep <= len(session.tempos) else session.plan.tempo


def display_ms(screen: QScreen | None) -> int:
    """Return the time between two pictures in milliseconds, as the screen shows them, 60 a second at least."""
    rate = screen.refreshRate() if screen is not None else 0.0
    return max(4, min(SLOWEST_FRAME_MS, int(1000 / rate))) if rate > 0 else SLOWEST_FRAME_MS


def picture_of(runner: Runner, cast: Cast, **options: object) -> StagePicture:
    """Return one picture; the options are those of `StageCamera`."""
    return StageCamera(runner, cast, **options).take()
