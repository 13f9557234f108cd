# SPDX-License-Identifier: MIT
"""How much later than the computer thinks a person hears: from taps to a beat.

The beat is one click a second on the tape. A tap is the frame that the computer thought was being heard at
that moment. Somebody who taps with what is heard taps as much after the click's frame as the sound is
late. The middle of the taps (their median) leaves out a single slip; taps that scatter too widely say
nothing, and more are asked for.
"""

from __future__ import annotations

from statistics import median

from calftimer.core.timeline import SAMPLE_RATE, Cue, CueKind, Timeline

BEATS = 40
TAPS_ENOUGH = 8
TAPS_LEFT_OUT = 2
SCATTER_MAX_MS = 60
# A tap belongs to the beat before it, or to the next one if it comes this shortly before it: people tap a
# little early.
EARLY_FRAMES = SAMPLE_RATE // 5


def beat_timeline() -> Timeline:
    """Return a beat a second, to tap along with."""
    cues = tuple(Cue(second * SAMPLE_RATE, CueKind.COUNT_IN) for second in range(BEATS))
    end = BEATS * SAMPLE_RATE
    return Timeline(cues, (), end, end, end, 0)


class DelayTaps:
    """The taps of one measurement."""

    def __init__(self) -> None:
        self._late_frames: list[int] = []

    def add(self, frame: int) -> None:
        """Take a tap at `frame` of the beat's tape; the first two, while the beat is found, do not count."""
        self._late_frames.append((frame + EARLY_FRAMES) % SAMPLE_RATE - EARLY_FRAMES)

    def left(self) -> int:
        """Return how many more taps are needed at least."""
        return max(0, TAPS_ENOUGH + TAPS_LEFT_OUT - len(self._late_frames))

    def delay_ms(self) -> int | None:
        """Return the delay in milliseconds, or None while there are too few taps that agree."""
        if self.left():
            return None
        taps = self._late_frames[-TAPS_ENOUGH:]
        middle = median(taps)
        scatter = median(abs(tap - middle) for tap in taps)
        if scatter * 1000 > SCATTER_MAX_MS * SAMPLE_RATE:
            return None
        return round(middle * 1000 / SAMPLE_RATE)
