# SPDX-License-Identifier: MIT
"""What the stage shows, as a value: read from the runner, painted by `StageView`.

A `StageCamera` follows one session. What stays the same for a whole phase is made once; from frame to frame
only the heel's height and the seconds are new.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from calftimer.core.exercise import Exercise
from calftimer.core.plan import Side
from calftimer.core.session import Session, State
from calftimer.core.tempo import HEEL_HEIGHTS, Phase, Tempo
from calftimer.core.timeline import SAMPLE_RATE, Moment, Section, Timeline, flash_frames
from calftimer.ui.drawings.feet import FeetDrawing, Laterality
from calftimer.ui.drawings.heel import ankle_deg
from calftimer.ui.drawings.leg import LegDrawing
from calftimer.ui.keys.key_map import FIRST_KEYS, KeyMap
from calftimer.ui.stage.words import (
    clock_left,
    coming_text,
    header_text,
    how_to_go_on,
    load_and_foot,
    next_set_text,
    reps_text,
    target_text,
)
from calftimer.ui.wording import clock_text, foot_text, number, phase_word

if TYPE_CHECKING:
    from calftimer.runner import Runner

FLASH_FRAMES = SAMPLE_RATE // 10
# With reduced motion the level goes by steps of this length.
STEP_FRAMES = SAMPLE_RATE // 2
_TENTH = SAMPLE_RATE // 10
_PAUSED_LOOK_FRAMES = SAMPLE_RATE // 4

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StagePicture:
    """One picture of the stage.

    `big` is the number read from afar, `below` the line under it, `word` what to do, `coming` what happens
    next, `hint` what is to be known besides. `height` is the heel's, 0 to 1. `phases` are (phase, seconds) in
    the order of doing; `seconds_left` belongs to `phase`. `leg` shows the heel at that height to the nearest
    degree; there is none in a rest.
    """

    state: State = State.READY
    header: str = ""
    counter: str = ""
    big: str = ""
    below: str = ""
    word: str = ""
    coming: str = ""
    hint: str = ""
    height: float = 0.0
    phase: Phase | None = None
    seconds_left: str = ""
    phases: tuple[tuple[Phase, str], ...] = ()
    feet: FeetDrawing = field(default_factory=FeetDrawing)
    leg: LegDrawing | None = None
    is_flash: bool = False

    @property
    def rests(self) -> bool:
        """True between two sets."""
        return self.state in (State.RESTING, State.OVERTIME)


def _tenths_up(frames: int) -> str:
    """Write frames as seconds, rounded up to tenths, so that 0.0 is never shown while there is time."""
    tenths = -(-frames * 10 // SAMPLE_RATE)
    return f"{tenths // 10}.{tenths % 10}"


def _seconds_up(frames: int) -> int:
    return -(-frames // SAMPLE_RATE)


def feet_used(exercise: Exercise, side: Side = Side.BOTH) -> Laterality:
    """Return which feet the picture shows: one where one leg works, the right one unless the plan says left."""
    if exercise.laterality == "bilateral" and side is Side.BOTH:
        return "both"
    return "left" if side is Side.LEFT else "right"


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


class StageCamera:
    """Takes the pictures of one session."""

    def __init__(
        self,
        runner: Runner,
        exercise: Exercise,
        *,
        flashes: bool = False,
        ahead_frames: int = 0,
        knee_deg: float | None = None,
        in_steps: bool = False,
        reminder: str = "",
        keys: KeyMap = FIRST_KEYS,
    ) -> None:
        """`ahead_frames`: how much later than it is taken a picture is seen. While the tape stands, nothing lies ahead.

        `knee_deg` is how far the knee is bent; None takes what the body's position asks for. With `flashes`, the
        screen lights up where a phase begins; `in_steps`, nothing slides; `reminder` is shown in each count-in.
        """
        self._runner, self._exercise = runner, exercise
        self._flashes, self._ahead, self._in_steps = flashes, ahead_frames, in_steps
        self._reminder, self._keys = reminder, keys
        self._knee_deg = knee_deg if knee_deg is not None else 90.0 if exercise.body == "seated" else 0.0
        self._scene: StagePicture | None = None
        self._now: tuple[Session, int, Moment] | None = None
        self._seen: tuple[Session, int, Phase | None] | None = None

    def _look(self) -> tuple[Session, int, Moment]:
        session = self._runner.session
        frame = self._runner.frame - session.origin_frame + (0 if session.is_paused else self._ahead)
        if session.state is State.OVERTIME:
            return session, frame, session.timeline.moment(max(frame, session.timeline.end_frame))
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
        if scene.rests:
            over = session.state is State.OVERTIME
            seconds = moment.elapsed_frames // SAMPLE_RATE if over else _seconds_up(moment.remaining_frames)
            return replace(scene, big=("+" if over else "") + clock_text(seconds))
        height = stepped_height(moment) if self._in_steps else moment.heel_height
        counter = clock_left(scene.counter, session, frame)
        if moment.section is Section.COUNT_IN:
            return replace(
                scene,
                big=str(_seconds_up(moment.remaining_frames)),
                height=height,
                leg=self._leg(height),
                counter=counter,
            )
        return replace(
            scene,
            counter=counter,
            height=height,
            leg=self._leg(height),
            seconds_left=_tenths_up(moment.remaining_frames),
            is_flash=self._flashes and _is_flash(session.timeline, frame),
        )

    def wait_frames(self, between: int) -> int:
        """Return in how many frames after the last picture there is a new one; `between` pictures of what slides."""
        session, _, moment = self._now
        if session.is_paused:
            return _PAUSED_LOOK_FRAMES
        if session.state is State.OVERTIME:
            return SAMPLE_RATE - moment.elapsed_frames % SAMPLE_RATE
        left = moment.remaining_frames
        if moment.section is not Section.REPS:
            return (left - 1) % SAMPLE_RATE + 1
        low, high = HEEL_HEIGHTS[moment.phase]
        wait = (left - 1) % _TENTH + 1
        if low != high and not self._in_steps:
            wait = min(between, left)
        if self._flashes and moment.elapsed_frames < FLASH_FRAMES:
            wait = min(wait, FLASH_FRAMES - moment.elapsed_frames)
        return wait

    def _leg(self, height: float) -> LegDrawing:
        """Return the leg with the heel at `height`; less than a degree is less than a pixel."""
        return LegDrawing(float(round(ankle_deg(height))), self._knee_deg, self._exercise.support)

    def _scene_of(self, session: Session, moment: Moment) -> StagePicture:
        """Return what stays for the whole phase, count-in or rest."""
        plan, paused = session.plan, session.is_paused
        tempo = _present_tempo(session, moment)
        scene = StagePicture(
            state=session.state,
            header=header_text(plan, self._exercise),
            counter=translate("Stage", "Set {number} of {sets}").format(number=session.set_number, sets=plan.sets),
            feet=FeetDrawing(plan.foot, feet_used(self._exercise, plan.side), caption=foot_text(plan.foot)),
            phases=tuple((phase, number(float(tempo.seconds(phase)))) for phase in plan.tempo.phases_from(plan.start)),
        )
        if scene.rests:
            over = session.state is State.OVERTIME
            return replace(
                scene,
                below=reps_text(session.reps_of_sets[-1], done=True),
                word=translate("Stage", "READY?") if over else translate("Stage", "REST"),
                coming=next_set_text(session),
                hint=load_and_foot(plan),
            )
        coming = coming_text(session, moment)
        if moment.section is Section.COUNT_IN:
            reminder = f"✎ {self._reminder}" if self._reminder else ""
            return replace(
                scene,
                below=reps_text(plan.reps),
                word=translate("Stage", "PAUSED") if paused else translate("Stage", "GET READY"),
                coming=coming,
                hint=how_to_go_on(self._keys) if paused else reminder,
            )
        hint = how_to_go_on(self._keys) if paused else ""
        if not paused and session.tempos[-1] != tempo:
            hint = translate("Stage", "From the next rep on: {tempo}").format(tempo=session.tempos[-1])
        return replace(
            scene,
            big=str(moment.rep),
            below=target_text(plan),
            word=translate("Stage", "PAUSED") if paused else phase_word(moment.phase) if moment.phase else "",
            coming=coming,
            hint=hint,
            phase=moment.phase,
        )


def _present_tempo(session: Session, moment: Moment) -> Tempo:
    """Return the tempo of the present rep, or of the plan between reps."""
    return session.tempos[moment.rep - 1] if 0 < moment.rep <= len(session.tempos) else session.plan.tempo


def picture_of(runner: Runner, exercise: Exercise, **options: object) -> StagePicture:
    """Return one picture; the options are those of `StageCamera`."""
    return StageCamera(runner, exercise, **options).take()
