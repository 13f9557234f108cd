# SPDX-License-Identifier: MIT
"""What is known of a recording: where sounds begin, which tape it is of, and whether the playhead kept pace."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable
from fractions import Fraction
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from calftimer.audio.tape import Tape
from calftimer.core.tempo import Phase, Tempo
from calftimer.core.timeline import SAMPLE_RATE, Timeline, reps_timeline

Samples = NDArray[np.int16]
SILENCE_FRAMES = SAMPLE_RATE // 10
LOOKS = 15


def onsets(samples: Samples) -> NDArray[np.int64]:
    """Return where sound begins after silence of 100 ms or more."""
    sounding = np.flatnonzero(samples)
    return sounding[np.diff(sounding, prepend=-SAMPLE_RATE) > SILENCE_FRAMES]


def uneven_set(reps: int) -> Timeline:
    """Return a set without two phases of one length, so that a few clicks tell where in it they are."""
    millis = (range(430 + 29 * rep, 430 + 29 * rep + 28, 14) for rep in range(reps))
    return reps_timeline([_tempo(*pair) for pair in millis], Phase.ECCENTRIC)


def _tempo(lower_ms: int, raise_ms: int) -> Tempo:
    return Tempo(Fraction(lower_ms, 1000), Fraction(0), Fraction(raise_ms, 1000), Fraction(0))


def rendered(timeline: Timeline, sound_set: str, **choices: Any) -> Samples:
    """Return all samples of a tape with this timeline at its beginning."""
    tape = Tape(sound_set, **choices)
    tape.lay(timeline, 0)
    return tape.render(0, timeline.frame_count)


def place_of(heard: Samples, expected: Samples) -> int:
    """Return the frame of `heard` at which `expected` began, as most of the onsets say; negative when before."""
    places = Counter(int(place) for onset in onsets(heard) for place in onset - onsets(expected))
    assert places, "nothing was heard"
    place, agreeing = places.most_common(1)[0]
    assert agreeing > 1, f"nothing of the tape was recognised: sound began at {onsets(heard)}"
    return place


def strangers(heard: Samples, expected: Samples) -> list[int]:
    """Return the frames of `expected` at which something began to sound that is not there, or is louder there.

    Silence and fades are no strangers: what is missing, `first_difference` says.
    """
    place = place_of(heard, expected)
    due = np.zeros(len(heard), np.int16)
    first, last = max(place, 0), min(place + len(expected), len(heard))
    due[first:last] = expected[first - place : last - place]
    more = np.abs(heard.astype(np.int32)) > np.abs(due.astype(np.int32))
    return [int(frame) - place for frame in onsets(np.where(more, heard, 0))]


def longest_silence(samples: Samples) -> tuple[int, int]:
    """Return the first frame of the longest silence and the first after it; one at the beginning counts as none."""
    sounding = np.concatenate([[0], np.flatnonzero(samples) + 1, [len(samples) + 1]])
    longest = int(np.diff(sounding[1:]).argmax()) + 1
    return int(sounding[longest]), max(int(sounding[longest]), int(sounding[longest + 1]) - 1)


def first_difference(played: Samples, expected: Samples) -> str:
    """Say where two recordings part, for a failure that can be read."""
    if len(played) != len(expected):
        return f"{len(played)} samples, not {len(expected)}"
    differing = np.flatnonzero(played != expected)
    if not len(differing):
        return "none"
    return f"{len(differing)} of {len(expected)} samples, {differing[0]} to {differing[-1]}"


class Follower:
    """Somebody who looks at a player's playhead all the time, as the window does, and asks for its news."""

    PROMPT_NS = 2_000_000

    def __init__(self, player: Any, until: Callable[..., Any]) -> None:
        self._player = player
        self._until = until
        self._zeros_ns: list[int] = []
        self.news: list[str] = []

    def look(self) -> int:
        """Look once; a look that was interrupted by other processes says nothing of when it was."""
        self.news += [str(error) if error else "back" for error in self._player.news()]
        before_ns = time.monotonic_ns()
        frame = self._player.playhead()
        after_ns = time.monotonic_ns()
        if frame > 0 and after_ns - before_ns < self.PROMPT_NS:
            self._zeros_ns.append(before_ns - frame * 1_000_000_000 // SAMPLE_RATE)
        return frame

    def follow(self, frame: int) -> None:
        """Look until `frame` is heard."""
        self._until(lambda: self.look() >= frame, f"frame {frame} was heard")

    def follow_until(self, look: Callable[[], Any], what: str) -> Any:
        """Look until something else is seen."""
        return self._until(lambda: self.look() and look(), what)

    @property
    def zero_ns(self) -> int:
        """When frame 0 was heard, by the playhead."""
        return int(median(self._zeros_ns))

    @property
    def unsteadiness_ms(self) -> float:
        """How far the playhead ever stayed from the monotonic clock, from one extreme to the other.

        By the middle of some looks at a time: a single look at a busy machine may be off, a jump stays.
        """
        middles = [median(self._zeros_ns[at : at + LOOKS]) for at in range(0, len(self._zeros_ns) - LOOKS + 1, LOOKS)]
        return (max(middles) - min(middles)) / 1e6


def apart_ms(times_ns: Iterable[int]) -> float:
    """Return how far the earliest and the latest of some times are apart."""
    times = list(times_ns)
    return (max(times) - min(times)) / 1e6
