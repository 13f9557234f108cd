# SPDX-License-Identifier: MIT
"""What the stage shows, as a value: read from the runner, painted by `StageView`."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from calftimer.core.exercise import Exercise
from calftimer.core.plan import SetPlan, Side
from calftimer.core.session import Session, State
from calftimer.core.tempo import Phase, Tempo
from calftimer.core.timeline import SAMPLE_RATE, Moment, Section, Timeline, flash_frames
from calftimer.ui.drawings.feet import FeetDrawing, Laterality
from calftimer.ui.drawings.heel import ankle_deg
from calftimer.ui.drawings.leg import LegDrawing
from calftimer.ui.wording import catalogue_text, clock_text, foot_text, load_text, number, phase_word

if TYPE_CHECKING:
    from calftimer.runner import Runner

FLASH_FRAMES = SAMPLE_RATE // 10

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StagePicture:
    """One picture of the stage.

    `big` is the number read from afar, `below` the line under it, `word` what to do. `height` is the
    heel's, 0 to 1. `phases` are (phase, seconds) in the order of doing; `seconds_left` belongs to `phase`.
    `leg` shows the heel at that height; there is none in a rest.
    """

    state: State = State.READY
    header: str = ""
    counter: str = ""
    big: str = ""
    below: str = ""
    word: str = ""
    hint: str = ""
    height: float = 0.0
    phase: Phase | None = None
    seconds_left: str = ""
    phases: tuple[tuple[Phase, str], ...] = ()
    feet: FeetDrawing = field(default_factory=FeetDrawing)
    leg: LegDrawing | None = None
    is_flash: bool = False


def _tenths_up(frames: int) -> str:
    """Write frames as seconds, rounded up to tenths, so that 0.0 is never shown while there is time."""
    tenths = -(-frames * 10 // SAMPLE_RATE)
    return f"{tenths // 10}.{tenths % 10}"


def _seconds_up(frames: int) -> int:
    return -(-frames // SAMPLE_RATE)


def header_text(plan: SetPlan, exercise: Exercise) -> str:
    """Return exercise, feet and load on one line."""
    return " · ".join((catalogue_text(exercise.name), foot_text(plan.foot), load_text(plan.load)))


def feet_used(exercise: Exercise, side: Side = Side.BOTH) -> Laterality:
    """Return which feet the picture shows: one where one leg works, the right one unless the plan says left."""
    if exercise.laterality == "bilateral" and side is Side.BOTH:
        return "both"
    return "left" if side is Side.LEFT else "right"


def _leg(exercise: Exercise, knee_deg: float | None, height: float) -> LegDrawing:
    """Return the leg with the heel at `height`; without `knee_deg`, bent only where one is seated."""
    bend = knee_deg if knee_deg is not None else 90.0 if exercise.body == "seated" else 0.0
    return LegDrawing(ankle_deg(height), bend, exercise.support)


def _target_text(plan: SetPlan) -> str:
    if plan.is_open_ended:
        return translate("Stage", "as many as you can, {reps} at least").format(reps=plan.reps)
    return translate("Stage", "of {reps}").format(reps=plan.reps)


def _present_tempo(session: Session, moment: Moment) -> Tempo:
    """Return the tempo of the present rep, or of the plan between reps."""
    return session.tempos[moment.rep - 1] if 0 < moment.rep <= len(session.tempos) else session.plan.tempo


def _hint(session: Session, tempo: Tempo) -> str:
    """Return what is to be known besides: how to go on, or that the tempo changes with the next rep."""
    if session.is_paused:
        return translate("Stage", "Space goes on, Esc ends the set")
    if session.tempos[-1] != tempo:
        return translate("Stage", "From the next rep on: {tempo}").format(tempo=session.tempos[-1])
    return ""


def _is_flash(timeline: Timeline, frame: int) -> bool:
    frames = flash_frames(timeline)
    last = bisect_right(frames, frame)
    return last > 0 and frame - frames[last - 1] < FLASH_FRAMES


def picture_of(
    runner: Runner,
    exercise: Exercise,
    *,
    flashes: bool = False,
    ahead_frames: int = 0,
    knee_deg: float | None = None,
) -> StagePicture:
    """Return the picture of what is heard now, or `ahead_frames` later, when the painted picture is seen.

    `knee_deg` is how far the knee is bent; None takes what the body's position asks for. With `flashes`, the
    screen lights up where a phase begins. While the tape stands, nothing lies ahead.
    """
    session = runner.session
    frame = runner.frame - session.origin_frame + (0 if session.is_paused else ahead_frames)
    # Not past what the flow knows: the end of a set is told by the log, not by the picture.
    moment = session.timeline.moment(min(frame, session.timeline.end_frame - 1))
    plan = session.plan
    tempo = _present_tempo(session, moment)
    common = {
        "state": session.state,
        "header": header_text(plan, exercise),
        "counter": translate("Stage", "Set {number} of {sets}").format(number=session.set_number, sets=plan.sets),
        "feet": FeetDrawing(plan.foot, feet_used(exercise, plan.side), caption=foot_text(plan.foot)),
        "leg": _leg(exercise, knee_deg, moment.heel_height),
        "height": moment.heel_height,
        "phases": tuple((phase, number(float(tempo.seconds(phase)))) for phase in plan.tempo.phases_from(plan.start)),
    }
    if session.state is State.RESTING:
        return StagePicture(
            **{**common, "height": 0.0, "leg": None},
            big=clock_text(_seconds_up(moment.remaining_frames)),
            below=translate("Stage", "{reps} reps done").format(reps=session.reps_of_sets[-1]),
            word=translate("Stage", "REST"),
            hint=translate("Stage", "Next: set {number} of {sets}, {reps} reps · {load}").format(
                number=session.set_number + 1, sets=plan.sets, reps=plan.reps, load=load_text(plan.load)
            ),
        )
    if moment.section is Section.COUNT_IN:
        return StagePicture(
            **common,
            big=str(_seconds_up(moment.remaining_frames)),
            below=translate("Stage", "{reps} reps").format(reps=plan.reps),
            word=translate("Stage", "PAUSED") if session.is_paused else translate("Stage", "GET READY"),
            hint=translate("Stage", "Space goes on, Esc ends the set") if session.is_paused else "",
        )
    return StagePicture(
        **common,
        big=str(moment.rep),
        below=_target_text(plan),
        word=translate("Stage", "PAUSED") if session.is_paused else phase_word(moment.phase) if moment.phase else "",
        hint=_hint(session, tempo),
        phase=moment.phase,
        seconds_left=_tenths_up(moment.remaining_frames),
        is_flash=flashes and _is_flash(session.timeline, frame),
    )
