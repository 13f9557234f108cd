# SPDX-License-Identifier: MIT
"""An output that has just been opened, until it is known how far the ear is.

A server answers before it plays: for up to two seconds it may report the ear as moving while the device
still starts. So an output counts as settled when it has asked for more than it was given at first, and the
ear has moved at its proper pace for a while.
"""

from __future__ import annotations

import time

import numpy as np

from calftimer.audio.output import Output
from calftimer.core.timeline import SAMPLE_RATE

BLOCK_FRAMES = SAMPLE_RATE
LOOK_S = 0.2
GIVE_UP_S = 4.0
_TOLERANCE = 0.05


class Arrival:
    """Plays silence on `output` until it has settled."""

    def __init__(self, output: Output) -> None:
        self.output = output
        self._opened_at = self._looked_at = time.monotonic()
        self._given = 0
        self._ear = 0

    def turn(self) -> bool:
        """Feed silence; return True once the output can be used.

        Raises:
            SoundError: the output went away.
        """
        room = min(self.output.room(), BLOCK_FRAMES)
        if room > 0:
            self.output.write(np.zeros(room, dtype=np.int16))
            self._given += room
        now = time.monotonic()
        if now - self._opened_at > GIVE_UP_S:
            return True
        passed = now - self._looked_at
        if passed < LOOK_S:
            return False
        moved = self._given - self.output.latency_frames() - self._ear
        self._ear += moved
        self._looked_at = now
        has_asked = self._given > BLOCK_FRAMES + LOOK_S * SAMPLE_RATE
        return has_asked and abs(moved / SAMPLE_RATE - passed) < _TOLERANCE * passed
