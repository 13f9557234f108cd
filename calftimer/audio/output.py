# SPDX-License-Identifier: MIT
"""Where samples go: a queue that plays by itself and can be written over until shortly before the ear."""

from __future__ import annotations

import sys
from typing import Protocol

from calftimer.audio.renderer import Samples
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.errors import SoundError

# How much is queued towards the ear. As long as this the sound process may be kept from working, by other
# programs or by a disk, before sound runs out; with one second, that happened in half an hour beside heavy load.
QUEUE_FRAMES = 4 * SAMPLE_RATE


class Output(Protocol):
    """A queue of `QUEUE_FRAMES` towards the ear. Used from one thread."""

    underruns: int

    @property
    def name(self) -> str:
        """The device that plays."""

    def room(self) -> int:
        """Return how many frames can be queued now; raise SoundError when the device is gone."""

    def write(self, samples: Samples) -> None:
        """Queue samples (int16, mono, 48 kHz) where the last write ended, or where `rewind` went to."""

    def rewind(self, frames: int) -> int:
        """Let the next write begin up to `frames` earlier; return how many it will be."""

    def latency_frames(self) -> int:
        """Return the frames between where the next write goes and the ear; negative when it comes too late."""

    def lower_music(self, is_lowered: bool) -> None:
        """Let other programs be lower from now on, or as loud as they are, where that was asked for and can be."""

    def wait(self, seconds: float) -> None:
        """Let time pass."""

    def close(self) -> None:
        """Give the device back; what is queued is not played."""


def open_output(device: str | None = None, *, lowers_music: bool = False) -> Output:
    """Open `device`, or the default one: by the sound server on Linux, else by miniaudio.

    `lowers_music` lets `Output.lower_music` ask the sound server to lower other programs.

    Raises:
        SoundError: nothing plays; names the reason.
    """
    from calftimer.audio.card import CardOutput

    if sys.platform == "linux":
        from calftimer.audio.pulse import PulseOutput

        try:
            return PulseOutput(device, lowers_music=lowers_music)
        except SoundError:
            return CardOutput(device, without_server=True)
    return CardOutput(device)
