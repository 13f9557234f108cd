# SPDX-License-Identifier: MIT
"""What the window and the sound process say to each other: words through a pipe, a status in shared memory."""

from __future__ import annotations

from ctypes import Array, c_int64
from enum import Enum, auto


class Word(Enum):
    """What the window tells the sound process; each comes with its values in a tuple."""

    BEGIN = auto()  # session number, sound set, mix, folder of a voice or None, frame: a new, empty tape, standing
    LAY = auto()  # timeline or None, frame
    RUN = auto()  # nothing, or when it ran already (monotonic ns): the tape goes on as if it never stood
    STAND = auto()
    DEVICE = auto()  # name or None: use this card from now on
    SLEEP = auto()  # give the card back until the next BEGIN
    QUIT = auto()


class Status:
    """The shared block, as named places: written by the sound process, read by the window.

    A count that is odd while it is written, and the same before and after a read, tells a whole read. While
    the writer is held up in mid-write, or was killed there, the last whole read counts: nobody waits for it.
    """

    PLACES = ("count", "session", "heard_frame", "at_ns", "is_running", "is_audible", "underruns")

    def __init__(self, block: Array[c_int64]) -> None:
        self._block = block
        self._whole = (0,) * (len(self.PLACES) - 1)

    def write(self, *values: int) -> None:
        """Write all places but the count."""
        block = self._block
        block[0] += 1
        block[1 : len(self.PLACES)] = values
        block[0] += 1

    def read(self) -> tuple[int, ...]:
        """Return all places but the count, whole."""
        before = self._block[0]
        values = tuple(self._block[1 : len(self.PLACES)])
        if not before & 1 and before == self._block[0]:
            self._whole = values
        return self._whole
