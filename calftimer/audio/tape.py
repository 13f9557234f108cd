# SPDX-License-Identifier: MIT
"""The tape: which timeline is to be heard at which frame of a session.

Timelines are laid at absolute frames; a later one takes the place of all that stood at and after its
frame. The tape renders any stretch of itself on demand, so a rest of an hour costs no memory.
"""

from __future__ import annotations

import numpy as np

from calftimer.audio.renderer import Samples, render
from calftimer.core.timeline import Timeline


class Tape:
    """Timelines in the order of their frames. Not thread-safe; the player guards it."""

    def __init__(self, sound_set: str) -> None:
        self._sound_set = sound_set
        self._laid: list[tuple[int, Timeline | None]] = []

    def lay(self, timeline: Timeline | None, frame: int) -> None:
        """Put `timeline` at `frame`, in place of all from there on; None is silence."""
        self._laid = [(start, laid) for start, laid in self._laid if start < frame]
        self._laid.append((frame, timeline))

    def render(self, frame: int, frame_count: int) -> Samples:
        """Return the samples of `frame_count` frames from `frame` on, int16, shape (frame_count,)."""
        out = np.zeros(frame_count, dtype=np.int16)
        for index, (start, timeline) in enumerate(self._laid):
            end = self._laid[index + 1][0] if index + 1 < len(self._laid) else frame + frame_count
            first, last = max(start, frame), min(end, frame + frame_count)
            if timeline is not None and first < last:
                out[first - frame : last - frame] = render(timeline, self._sound_set, first - start, last - first)
        return out
