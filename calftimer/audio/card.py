# SPDX-License-Identifier: MIT
"""The sound card through miniaudio: Windows, macOS, and Linux without a sound server."""

from __future__ import annotations

import time
from collections.abc import Generator

import miniaudio
import numpy as np

from calftimer.audio import devices
from calftimer.audio.output import QUEUE_FRAMES
from calftimer.audio.renderer import Samples
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.errors import QT_TRANSLATE_NOOP, SoundError

PERIOD_MS = 20
PERIODS = 3
RING_FRAMES = 2 * QUEUE_FRAMES
_STALE_S = 0.5

_NO_CARD = QT_TRANSLATE_NOOP("Sound", "No sound card answers ({reason}). The set runs without sound.")
_GONE = QT_TRANSLATE_NOOP("Sound", "The sound card went away. The set goes on without sound.")


class CardOutput:
    """A ring of samples that miniaudio's thread empties.

    The card's thread (`_callback`) copies samples and publishes one tuple; it takes no lock, logs nothing
    and lets no memory grow. Everything else runs in the one thread that uses the output.
    """

    def __init__(self, device: str | None = None, *, without_server: bool = False) -> None:
        """Open the card; `without_server` leaves PulseAudio out, which has an output of its own.

        Raises:
            SoundError: no card can be opened; names the reason.
        """
        self.underruns = 0
        self._ring = np.zeros(RING_FRAMES, dtype=np.int16)
        self._written = 0
        self._published = (0, time.monotonic())
        self._buffer_frames = PERIOD_MS * PERIODS * SAMPLE_RATE // 1000
        devices.quiet_alsa()
        backends = [
            backend for backend in devices.BACKENDS if not (without_server and backend is miniaudio.Backend.PULSEAUDIO)
        ]
        try:
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=SAMPLE_RATE,
                buffersize_msec=PERIOD_MS,
                callback_periods=PERIODS,
                device_id=devices.device_id(device),
                backends=backends,
                app_name="calftimer",
            )
            callback = self._callback()
            next(callback)
            self._device.start(callback)
        except miniaudio.MiniaudioError as error:
            raise SoundError(_NO_CARD, reason=error.args[0]) from error
        self.name = device or self._device.backend

    def room(self) -> int:
        """Return the free part of the ring; raise SoundError when the card asks for nothing any more."""
        taken, at = self._published
        if time.monotonic() - at > _STALE_S:
            raise SoundError(_GONE)
        return max(0, QUEUE_FRAMES - (self._written - taken))

    def write(self, samples: Samples) -> None:
        """Copy `samples` into the ring; frames the card has asked for already are left out."""
        late = max(0, min(self._published[0] - self._written, len(samples)))
        first = (self._written + late) % RING_FRAMES
        head = min(len(samples) - late, RING_FRAMES - first)
        self._ring[first : first + head] = samples[late : late + head]
        self._ring[: len(samples) - late - head] = samples[late + head :]
        self._written += len(samples)

    def rewind(self, frames: int) -> int:
        """Go back as far as the card has not asked, less one period."""
        margin = PERIOD_MS * SAMPLE_RATE // 1000
        back = max(0, min(frames, self._written - self._published[0] - margin))
        self._written -= back
        return back

    def latency_frames(self) -> int:
        """Return the frames in the ring and in the card's buffer, as far as miniaudio lets one know."""
        taken, at = self._published
        passed = round((time.monotonic() - at) * SAMPLE_RATE)
        return self._written - taken + self._buffer_frames - passed

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        time.sleep(seconds)

    def close(self) -> None:
        """Give the card back."""
        self._device.close()

    def _callback(self) -> Generator[memoryview, int, None]:
        """Copy samples for the card. Runs in the card's thread."""
        out = np.zeros(RING_FRAMES, dtype=np.int16)
        frame_count = yield memoryview(out[:0])
        while True:
            taken = self._published[0]
            ready = max(0, min(frame_count, self._written - taken))
            first = taken % RING_FRAMES
            head = min(ready, RING_FRAMES - first)
            out[:head] = self._ring[first : first + head]
            out[head:ready] = self._ring[: ready - head]
            out[ready:frame_count] = 0
            if ready < frame_count and taken:
                self.underruns += 1
            self._published = (taken + frame_count, time.monotonic())
            frame_count = yield memoryview(out[:frame_count])
