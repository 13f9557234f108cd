# SPDX-License-Identifier: MIT
"""A session as values: where it stands, what can happen to it, and what must be done.

The transitions between them stand in `flow`, all in one table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from calftimer.core.plan import SetPlan
from calftimer.core.record import StopReason
from calftimer.core.tempo import Tempo
from calftimer.core.timeline import Timeline
from calftimer.core.turn import Turn


class State(Enum):
    """Where a session stands."""

    READY = "ready"
    COUNT_IN = "count_in"
    COUNT_IN_PAUSED = "count_in_paused"
    LIFTING = "lifting"
    LIFTING_PAUSED = "lifting_paused"
    RESTING = "resting"
    OVERTIME = "overtime"
    DONE = "done"

    __hash__ = object.__hash__  # asked for with each frame of the stage; Enum's own is written in Python


class Event(Enum):
    """What can happen to a session: the tape was heard up to a frame, or a person wishes something.

    CHANGE_TEMPO comes with the tempo of the reps after the present one, CHANGE_TURNS with all turns after the
    present one. While a rest is held nothing begins by itself, until FREE_REST. MARK_PACE is the rep at which the
    athlete fell behind the sound; once more, and it was not so.
    """

    START = "start"
    HEARD = "heard"
    PAUSE = "pause"
    RESUME = "resume"
    END = "end"
    SKIP_REST = "skip_rest"
    EXTEND_REST = "extend_rest"
    HOLD_REST = "hold_rest"
    FREE_REST = "free_rest"
    CHANGE_TEMPO = "change_tempo"
    CHANGE_TURNS = "change_turns"
    MARK_PACE = "mark_pace"

    __hash__ = object.__hash__  # as above


class IllegalEventError(Exception):
    """An event that the state does not take: a bug of the caller, never of the person."""


@dataclass(frozen=True, slots=True)
class SetResult:
    """A set that is over: the turn as it was done, the reps, the seconds under tension, where pace was lost."""

    turn: Turn
    reps: int
    seconds: float
    pace_lost_rep: int | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """The state of a session; frames are on the tape.

    `turns` are the sets done, the present one at `index`, and those to come. In a rest the present one is the set
    just done. With `waits_after_rest` no set begins by itself: a rest that is over runs on (OVERTIME) until it is
    skipped; so does the present one where its next count-in comes while it `is_held`. `tempos` holds the tempo of each
    rep of the set. `is_open` tells that its row is written. `done_s` are the seconds under tension of the completed
    reps; `before_s` those that lie before the present timeline.
    `ended_frames` tells by athlete where the last set ended, and `stood_frames` how long the tape has stood in pauses
    since then; `results` holds the sets that are over, in the order
    of `turns`. `pace_lost_rep` is that of the set at hand, or of the one just done.
    """

    turns: tuple[Turn, ...]
    resumes_at_rep: bool = False
    waits_after_rest: bool = False
    is_held: bool = False
    state: State = State.READY
    index: int = 0
    timeline: Timeline | None = None
    origin_frame: int = 0
    tempos: tuple[Tempo, ...] = ()
    is_open: bool = False
    reps_done: int = 0
    done_s: float = 0.0
    before_s: float = 0.0
    pace_lost_rep: int | None = None
    ended_frames: Mapping[str, int] = field(default_factory=dict)
    stood_frames: Mapping[str, int] = field(default_factory=dict)
    results: tuple[SetResult, ...] = ()

    @property
    def turn(self) -> Turn:
        """The set at hand; in a rest, and at the end, the one before."""
        return self.turns[self.index]

    @property
    def plan(self) -> SetPlan:
        """The plan of the set at hand."""
        return self.turn.plan

    @property
    def next_turn(self) -> Turn | None:
        """The set after the one at hand, None after the last."""
        return self.turns[self.index + 1] if self.index + 1 < len(self.turns) else None

    @property
    def resting_since(self) -> Mapping[str, int]:
        """By athlete, the frame from which the rest clock runs: while the tape stands, everybody rests on."""
        return {athlete: frame - self.stood_frames.get(athlete, 0) for athlete, frame in self.ended_frames.items()}

    @property
    def is_paused(self) -> bool:
        """True while the tape stands still."""
        return self.state in (State.COUNT_IN_PAUSED, State.LIFTING_PAUSED)

    @property
    def is_resting(self) -> bool:
        """True between two sets, also when the rest is over and the next set waits."""
        return self.state in (State.RESTING, State.OVERTIME)


# Effects: what the runner must do, in order.


@dataclass(frozen=True, slots=True)
class Lay:
    """Lay `timeline` on the tape at `frame`, in place of all that stood there and after."""

    timeline: Timeline
    frame: int


@dataclass(frozen=True, slots=True)
class Hush:
    """Nothing more is to be heard from `frame` on."""

    frame: int


@dataclass(frozen=True, slots=True)
class StopTape:
    """The tape stands still (pause)."""


@dataclass(frozen=True, slots=True)
class RunTape:
    """The tape runs on from where it stood."""


@dataclass(frozen=True, slots=True)
class OpenSet:
    """The set's first phase has begun at `frame`, which may lie a moment back: write its row.

    `rest_taken_s` is since the same athlete's last set, None before the first; `rest_planned_s` stands beside it.
    """

    turn: Turn
    rest_taken_s: float | None
    rest_planned_s: int
    frame: int


@dataclass(frozen=True, slots=True)
class CommitRep:
    """Rep `rep` of `tempo` is complete, after `at_s` seconds under tension since the set began."""

    rep: int
    at_s: float
    tempo: Tempo


@dataclass(frozen=True, slots=True)
class FinishSet:
    """The set is over with the reps committed so far, at `frame`, which may lie a moment back."""

    stop_reason: StopReason
    frame: int


@dataclass(frozen=True, slots=True)
class DiscardSet:
    """The set ended before its first rep was complete: nothing to keep."""


@dataclass(frozen=True, slots=True)
class MarkPace:
    """In the set at hand, or the one just done, the athlete fell behind at rep `rep`; None takes it back."""

    rep: int | None


LogEffect = OpenSet | CommitRep | FinishSet | DiscardSet | MarkPace
Effect = Lay | Hush | StopTape | RunTape | LogEffect
