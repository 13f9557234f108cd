# SPDX-License-Identifier: MIT
"""A session as values: where it stands, what can happen to it, and what must be done.

The transitions between them stand in `flow`, all in one table.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from calftimer.core.plan import SetPlan
from calftimer.core.record import StopReason
from calftimer.core.tempo import Tempo
from calftimer.core.timeline import Timeline


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


class Event(Enum):
    """What can happen to a session: the tape was heard up to a frame, or a person wishes something.

    CHANGE_TEMPO comes with the tempo of the reps after the present one.
    """

    START = "start"
    HEARD = "heard"
    PAUSE = "pause"
    RESUME = "resume"
    END = "end"
    SKIP_REST = "skip_rest"
    EXTEND_REST = "extend_rest"
    CHANGE_TEMPO = "change_tempo"


class IllegalEventError(Exception):
    """An event that the state does not take: a bug of the caller, never of the person."""


@dataclass(frozen=True, slots=True)
class Session:
    """The state of a session; frames are on the tape.

    With `waits_after_rest` no set begins by itself: a rest that is over runs on (OVERTIME) until it is skipped.
    `tempos` holds the tempo of each rep of the set. `is_open` tells that its row is written. `done_s` are the
    seconds under tension of the completed reps; `before_s` those that lie before the present timeline.
    """

    plan: SetPlan
    resumes_at_rep: bool = False
    waits_after_rest: bool = False
    state: State = State.READY
    set_number: int = 1
    timeline: Timeline | None = None
    origin_frame: int = 0
    tempos: tuple[Tempo, ...] = ()
    is_open: bool = False
    reps_done: int = 0
    done_s: float = 0.0
    before_s: float = 0.0
    rest_started_frame: int | None = None
    rest_taken_frames: int | None = None
    reps_of_sets: tuple[int, ...] = ()
    seconds_of_sets: tuple[float, ...] = ()

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
    """The set's first phase has begun: write its row."""

    set_number: int
    rest_taken_s: float | None


@dataclass(frozen=True, slots=True)
class CommitRep:
    """Rep `rep` of `tempo` is complete, after `at_s` seconds under tension since the set began."""

    rep: int
    at_s: float
    tempo: Tempo


@dataclass(frozen=True, slots=True)
class FinishSet:
    """The set is over with the reps committed so far."""

    stop_reason: StopReason


@dataclass(frozen=True, slots=True)
class DiscardSet:
    """The set ended before its first rep was complete: nothing to keep."""


Effect = Lay | Hush | StopTape | RunTape | OpenSet | CommitRep | FinishSet | DiscardSet
