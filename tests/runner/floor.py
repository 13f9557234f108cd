# SPDX-License-Identifier: MIT
"""A session carried out: the real flow and the real log, with a player whose tape the test moves by hand.

The plan, unless a test says otherwise: a count-in of 2 s, 2 sets of 3 reps of 2 s, 20 s rest. The first
set's reps are complete at 4, 6 and 8 s; the second set counts in at 26 s, its first rep ends the rest at 28 s, and
its reps are complete at 30, 32 and 34 s.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from calftimer.core.record import StopReason
from calftimer.core.session import State
from calftimer.core.timeline import SAMPLE_RATE, Timeline, rest_timeline
from calftimer.core.turn import Turn
from calftimer.logbook.logbook import Logbook
from calftimer.runner import Runner

S = SAMPLE_RATE
BEGAN = datetime(2026, 3, 1, 18, tzinfo=UTC)


class HandPlayer:
    """A player whose tape stands where the test puts it, and that remembers what it was told."""

    def __init__(self) -> None:
        self.underruns = 3
        self.frame = 0
        self.running = False
        self.told: list[tuple] = []

    def lay(self, timeline: Timeline, frame: int) -> None:
        """Remember the timeline and its frame."""
        self.told.append(("lay", timeline, frame))

    def hush(self, frame: int) -> None:
        """Remember the frame."""
        self.told.append(("hush", frame))

    def run(self) -> None:
        """Let the test move the tape."""
        self.running = True

    def stand(self) -> None:
        """Keep the tape where it is."""
        self.running = False

    def playhead(self) -> int:
        """Return where the test put the tape."""
        return self.frame

    def close(self) -> None:
        """Nothing to give back."""


class Floor:
    """A runner on a hand-driven player and a real log, with a wall clock that follows the tape."""

    def __init__(self, turns: tuple[Turn, ...], logbook: Logbook, **options: object) -> None:
        self.player = HandPlayer()
        self.logbook = logbook
        self.wall = BEGAN
        self.runner = Runner(turns, self.player, logbook, "Europe/Berlin", lambda: self.wall, **options)

    def at(self, second: float) -> None:
        """Put the tape, and the wall clock with it, at `second`, and tick."""
        assert self.player.running or self.runner.is_done
        self.player.frame = round(second * S)
        self.wall = BEGAN + timedelta(seconds=second)
        self.runner.tick()

    @property
    def state(self) -> State:
        """The session's state."""
        return self.runner.session.state

    def sets(self) -> list[tuple[int, int, StopReason]]:
        """Return number, reps and reason of the finished sets in the log, in the order of doing."""
        return [(record.set_number, record.reps, record.stop_reason) for record in reversed(self.logbook.sets())]


def rest_of(seconds: int) -> Timeline:
    """Return the timeline of a rest before a set of the plan."""
    return rest_timeline(seconds * S, count_in_frames=2 * S)
