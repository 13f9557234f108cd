# SPDX-License-Identifier: MIT
"""Private sound servers, and what they play as it is recorded."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from tests.e2e.waiting import wait_until
from tests.pulse_audio import PulseAudio, child

SAMPLE_RATE = 48_000
SINK = "gym"
Samples = NDArray[np.int16]


@dataclass
class Recording:
    """What the sound server plays, as it grows in a file."""

    path: Path

    @property
    def frame_count(self) -> int:
        """Frames recorded so far."""
        return self.path.stat().st_size // 2

    @property
    def samples(self) -> Samples:
        """All samples recorded so far."""
        return np.fromfile(self.path, dtype="<i2", count=self.frame_count)

    def from_first_sound(self, frame_count: int) -> Samples:
        """Wait for `frame_count` frames from the first that is not zero on, and return them."""

        def enough() -> Samples | None:
            samples = self.samples
            heard = np.flatnonzero(samples)
            if len(heard) and len(samples) - heard[0] >= frame_count:
                return samples[heard[0] : heard[0] + frame_count]
            return None

        return wait_until(lambda: enough() is not None, f"{frame_count} frames were recorded") and enough()


class SoundServer(PulseAudio):
    """A PulseAudio with one card that leads nowhere."""

    def __init__(self, environment: dict[str, str], runtime: Path) -> None:
        super().__init__({**environment, "PULSE_SINK": SINK}, runtime, {SINK: "Gym"})

    @contextmanager
    def recording(self, path: Path) -> Iterator[Recording]:
        """Record the card into `path` until the block is left."""
        with path.open("wb") as file, child(self.recorder(SINK, 50), stdout=file, env=self.environment):
            recording = Recording(path)
            wait_until(lambda: recording.frame_count > 0, "the recorder heard the sink")
            yield recording


class Listener:
    """What one sink plays, as it comes, and when each stretch of it came."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe = pipe
        self._heard = bytearray()
        self._came: list[tuple[int, int]] = []
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        while piece := os.read(self._pipe.fileno(), 1 << 16):
            self._heard += piece
            self._came.append((time.monotonic_ns(), len(self._heard) // 2))

    @property
    def frame_count(self) -> int:
        """Frames heard so far."""
        return len(self._heard) // 2

    @property
    def samples(self) -> Samples:
        """All that was heard so far."""
        return np.frombuffer(bytes(self._heard[: self.frame_count * 2]), "<i2")

    def time_ns(self, frame: int) -> int:
        """Return when `frame` was heard, by the monotonic clock: as the promptest of all pieces says."""
        zero_ns = min(at_ns - frames * 1_000_000_000 // SAMPLE_RATE for at_ns, frames in list(self._came))
        return zero_ns + frame * 1_000_000_000 // SAMPLE_RATE

    def hears_more(self, frame_count: int) -> None:
        """Wait until `frame_count` frames more were heard."""
        wanted = self.frame_count + frame_count
        wait_until(lambda: self.frame_count >= wanted, f"{frame_count} frames more were heard")

    def ended(self) -> None:
        """Wait for the end of what is heard: the server is gone."""
        self._thread.join(60)
        assert not self._thread.is_alive()


class OwnServer(PulseAudio):
    """A PulseAudio of one test, with two cards that lead nowhere."""

    def __init__(self, environment: dict[str, str], runtime: Path) -> None:
        super().__init__(environment, runtime, {"speakers": "Gym Speakers", "headphones": "My Headphones"})

    @contextmanager
    def listening(self, card: str = "speakers") -> Iterator[Listener]:
        """Listen to a card until the block is left."""
        with child(self.recorder(card, 10), stdout=subprocess.PIPE, env=self.environment) as process:
            listener = Listener(process.stdout)
            wait_until(lambda: listener.frame_count > 0, "the card was listened to")
            yield listener
            process.terminate()
            listener.ended()
