# SPDX-License-Identifier: MIT
"""Phases and cues of a set, or of a rest, at integer frames.

A *frame* is one sample of the mono stream, 48 000 a second. Every boundary is computed from the
timeline's start as an exact fraction of a second and rounded once; nothing is summed, so the last rep
of a long set is as exact as the first. Ear and eye read the same timeline: the renderer asks for the
cues of a block, the stage asks what is at the frame being heard.

    0 ── count-in ── set_start ── phase │ phase │ phase │ phase │ … ── set_end ── tail ── frame_count
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from math import ceil

from calftimer.core.tempo import HEEL_HEIGHTS, Phase, Tempo

SAMPLE_RATE = 48_000
TAIL_FRAMES = 3 * SAMPLE_RATE // 2
REST_WARNING_S = 10
REST_COUNTS_S = (3, 2, 1)


class CueKind(Enum):
    """What a cue tells the lifter."""

    COUNT_IN = "count_in"
    LAST_REP = "last_rep"
    PHASE = "phase"
    TICK = "tick"
    SET_END = "set_end"
    REST_WARNING = "rest_warning"
    REST_COUNT = "rest_count"
    SWITCH_SIDES = "switch_sides"


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing to be heard from `frame` on; `length_frames` is the phase's length, 0 for short sounds."""

    frame: int
    kind: CueKind
    phase: Phase | None = None
    rep: int | None = None
    length_frames: int = 0


@dataclass(frozen=True, slots=True)
class PhaseSpan:
    """A phase of one rep: frames `start_frame` (included) to `end_frame` (not included)."""

    start_frame: int
    end_frame: int
    phase: Phase
    rep: int


class Section(Enum):
    """The part of a timeline a frame lies in."""

    COUNT_IN = "count_in"
    REPS = "reps"
    REST = "rest"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Moment:
    """What is at one frame: section, rep (1-based), phase, frames left in it, and the heel's height (0 to 1)."""

    section: Section
    rep: int
    phase: Phase | None
    elapsed_frames: int
    remaining_frames: int
    heel_height: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """The cues and phases of one set or one rest, in frames from its own start.

    `reps` is the number of the last rep, `first_rep` that of the first: not 1 where a set goes on after a pause.

    A rest has no spans. It is over at `end_frame`, where the next set's first rep begins; that set's count-in takes
    its last part, from `start_frame` on, and nothing of the rest is heard from there.
    """

    cues: tuple[Cue, ...]
    spans: tuple[PhaseSpan, ...]
    start_frame: int
    end_frame: int
    frame_count: int
    reps: int
    first_rep: int = 1

    def moment(self, frame: int) -> Moment:
        """Return what is at `frame`; frames before 0 count as 0, frames past the end as over."""
        frame = max(frame, 0)
        if frame >= self.end_frame:
            return Moment(Section.OVER, self.reps, None, frame - self.end_frame, 0, self._height_at_end())
        if not self.spans:
            return Moment(Section.REST, 0, None, frame, self.end_frame - frame, 0.0)
        if frame < self.start_frame:
            height = HEEL_HEIGHTS[self.spans[0].phase][0]
            return Moment(Section.COUNT_IN, 0, None, frame, self.start_frame - frame, height)
        span = self.spans[bisect_right(self.spans, frame, key=_start_frame) - 1]
        elapsed = frame - span.start_frame
        low, high = HEEL_HEIGHTS[span.phase]
        height = low + (high - low) * elapsed / (span.end_frame - span.start_frame)
        return Moment(Section.REPS, span.rep, span.phase, elapsed, span.end_frame - frame, height)

    def reps_done(self, frame: int) -> int:
        """Return how many reps are complete at `frame`, those before `first_rep` included."""
        if not self.spans or frame < self.start_frame:
            return self.first_rep - 1
        if frame >= self.end_frame:
            return self.reps
        return self.spans[bisect_right(self.spans, frame, key=_start_frame) - 1].rep - 1

    def rep_end_frame(self, rep: int) -> int:
        """Return the frame at which `rep` (1-based) is complete."""
        last = bisect_right(self.spans, rep, key=lambda span: span.rep) - 1
        return self.spans[last].end_frame

    def cues_between(self, start_frame: int, end_frame: int) -> tuple[Cue, ...]:
        """Return the cues with `start_frame` <= frame < `end_frame`."""
        return self.cues[_first_cue(self.cues, start_frame) : _first_cue(self.cues, end_frame)]

    def to_json(self) -> dict[str, object]:
        """Return the timeline as written by `calftimer cues --timeline`."""
        return {
            "sample_rate": SAMPLE_RATE,
            "frames": self.frame_count,
            "cues": [
                {
                    "frame": cue.frame,
                    "kind": cue.kind.value,
                    "phase": cue.phase.value if cue.phase else None,
                    "rep": cue.rep,
                }
                for cue in self.cues
            ],
        }

    def _height_at_end(self) -> float:
        return HEEL_HEIGHTS[self.spans[-1].phase][1] if self.spans else 0.0


def _start_frame(span: PhaseSpan) -> int:
    return span.start_frame


def _first_cue(cues: tuple[Cue, ...], frame: int) -> int:
    return bisect_right(cues, frame - 1, key=lambda cue: cue.frame)


def frame_at(seconds: Fraction | int) -> int:
    """Return the frame nearest to `seconds` from the start."""
    return round(Fraction(seconds) * SAMPLE_RATE)


def set_timeline(tempo: Tempo, reps: int, start: Phase, count_in_s: int = 0) -> Timeline:
    """Build the timeline of a set of `reps` repetitions of one tempo; see `reps_timeline`."""
    return reps_timeline((tempo,) * reps, start, count_in_s)


def reps_timeline(
    tempos: Sequence[Tempo], start: Phase, count_in_s: int = 0, *, first_rep: int = 1, target: int | None = None
) -> Timeline:
    """Build the timeline of a set: count-in, a rep of each of `tempos` beginning with `start`, end and tail.

    Phases of zero seconds have neither span nor cue. A tick stands on each whole second inside a phase.
    Reps are numbered from `first_rep` on. Rep `target`, the last one if None, is announced where it begins.
    """
    cues = [Cue(frame_at(second), CueKind.COUNT_IN) for second in range(count_in_s)]
    spans: list[PhaseSpan] = []
    last_rep = first_rep + len(tempos) - 1
    at_s = Fraction(count_in_s)
    for rep, tempo in enumerate(tempos, first_rep):
        if rep == (last_rep if target is None else target):
            cues.append(Cue(frame_at(at_s), CueKind.LAST_REP, rep=rep))
        for phase in tempo.phases_from(start):
            seconds = tempo.seconds(phase)
            if not seconds:
                continue
            span = PhaseSpan(frame_at(at_s), frame_at(at_s + seconds), phase, rep)
            spans.append(span)
            cues.append(Cue(span.start_frame, CueKind.PHASE, phase, rep, span.end_frame - span.start_frame))
            ticks = (frame_at(at_s + whole) for whole in range(1, ceil(seconds)))
            cues.extend(Cue(tick, CueKind.TICK, phase, rep) for tick in ticks if tick < span.end_frame)
            at_s += seconds
    end_frame = spans[-1].end_frame
    cues.append(Cue(end_frame, CueKind.SET_END))
    frames = end_frame + TAIL_FRAMES
    return Timeline(tuple(cues), tuple(spans), frame_at(count_in_s), end_frame, frames, last_rep, first_rep)


def single_cue_timeline(kind: CueKind) -> Timeline:
    """Build a timeline of one cue, to be tried out; a phase is a second of raising."""
    length = SAMPLE_RATE if kind is CueKind.PHASE else 0
    cue = Cue(0, kind, Phase.CONCENTRIC if length else None, None, length)
    return Timeline((cue,), (), length, length, length + TAIL_FRAMES, 0)


@lru_cache(maxsize=4)
def flash_frames(timeline: Timeline) -> tuple[int, ...]:
    """Return the phase onsets at which the screen may flash: at most three in any second (WCAG 2.3.1)."""
    chosen: list[int] = []
    for span in timeline.spans:
        if not chosen or span.start_frame - chosen[-1] > SAMPLE_RATE // 3:
            chosen.append(span.start_frame)
    return tuple(chosen)


def rest_timeline(rest_frames: int, *, count_in_frames: int = 0, switches_sides: bool = False) -> Timeline:
    """Build a rest of `rest_frames`: it opens with the end of the set, warns at 10 s, counts 3-2-1.

    Its last `count_in_frames` are left to the count-in of the next set, which counts in their stead. One that
    `switches_sides` says so, once the end of the set has rung out.

    The sound of the set's end rings into the rest, so a rest laid where its set ends continues it
    sample for sample.
    """
    cues = [Cue(0, CueKind.SET_END)]
    start_frame = rest_frames - count_in_frames
    if switches_sides and start_frame > TAIL_FRAMES:
        cues.append(Cue(TAIL_FRAMES, CueKind.SWITCH_SIDES))
    for seconds_left in (REST_WARNING_S, *REST_COUNTS_S):
        frame = rest_frames - seconds_left * SAMPLE_RATE
        if frame > TAIL_FRAMES and seconds_left * SAMPLE_RATE > count_in_frames:
            kind = CueKind.REST_WARNING if seconds_left == REST_WARNING_S else CueKind.REST_COUNT
            cues.append(Cue(frame, kind))
    return Timeline(tuple(cues), (), start_frame, rest_frames, max(rest_frames, TAIL_FRAMES), 0)
