# SPDX-License-Identifier: MIT
"""An output that has just been opened, until it is known how far the ear is.

A server answers before it plays: for up to four seconds it may report the ear as moving, or as having caught
up with what was given, while the device still plays out its own silence. So an output counts as settled when
it has asked for more than it was given at first, its queue is full, and the ear has moved at its proper pace
for a while. Looks that other programs interrupted say nothing about its pace and are left out.
"""

from __future__ import annotations

import time

import numpy as np

from calftimer.audio.ear import look_at_ear
from calftimer.audio.output import QUEUE_FRAMES, Output
from calftimer.core.timeline import SAMPLE_RATE

LOOK_S = 0.2
GIVE_UP_S = 6.0
_FULL_FRAMES = QUEUE_FRAMES // 2
_TOLERANCE = 0.05


class Arrival:
    """Plays silence on `output` until it has settled."""

    def __init__(self, output: Output) -> None:
        self.output = output
        self._opened_at = time.monotonic()
        self._looked_at_ns = time.monotonic_ns()
        self._given = 0
        self._ear = 0

    def turn(self) -> bool:
        """Feed silence; return True once the output can be used.

        Raises:
            SoundError: the output went away.
        """
        room = min(self.output.room(), QUEUE_FRAMES)
        if room > 0:
            self.output.write(np.zeros(room, dtype=np.int16))
            self._given += room
        if time.monotonic() - self._opened_at > GIVE_UP_S:
            return True
        if time.monotonic_ns() - self._looked_at_ns < LOOK_S * 1_000_000_000:
            return False
        look = look_at_ear(self.output)
        if not look.is_prompt:
            return False
        passed = (look.at_ns - self._looked_at_ns) / 1_000_000_000
        moved = self._given - look.latency_frames - self._ear
        self._ear += moved
        self._looked_at_ns = look.at_ns
        is_full = look.latency_frames > _FULL_FRAMES and self._given > QUEUE_FRAMES + LOOK_S * SAMPLE_RATE
        return is_full and abs(moved / SAMPLE_RATE - passed) < _TOLERANCE * passed
