# SPDX-License-Identifier: MIT
"""The sound card through miniaudio: Windows, macOS, and Linux without a sound server.

What the card has asked for cannot be taken back, so its buffer is a trade: a deep one outlasts a busy machine,
a shallow one lets a pause be heard soon. With 60 ms a period, a pause is heard after 116 ms (133 at most), and the
card's thread, which needs the interpreter lock and a turn on a core, may be late by about 50 ms. Measured on two
cores: no gap in 45 s beside four busy loops, one to three a minute with other programs on top. More was not chosen:
80 ms had gaps there as well, and a pause took up to 165 ms.
"""

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

# miniaudio asks us for whole periods and keeps one of them to itself, so what it has asked for is heard after
# one to two periods (measured on PulseAudio, to which it gives one; elsewhere it may be three).
PERIOD_MS = 60
PERIODS = 2
BUFFER_FRAMES = PERIODS * PERIOD_MS * SAMPLE_RATE // 1000
# A request this long after the one before came too late: a part of the buffer is with the card itself by then.
LATE_FRAMES = BUFFER_FRAMES - PERIOD_MS * SAMPLE_RATE // 4000
# While a rewind is on its way into the ring, the card may ask. It then gets what was there, which is seldom and
# sounds like a cut; a whole period of margin would rule it out and make every pause later by as much.
MARGIN_FRAMES = SAMPLE_RATE // 200
RING_FRAMES = 2 * QUEUE_FRAMES
_STALE_S = 2.0  # a busy machine may keep the card from asking for more than half a second

_NO_CARD = QT_TRANSLATE_NOOP("Sound", "No sound card answers ({reason}). The set runs without sound.")
_GONE = QT_TRANSLATE_NOOP("Sound", "The sound card went away. The set goes on without sound.")


class CardOutput:
    """A ring of samples that miniaudio's thread empties.

    miniaudio does not say when a card ran dry. `underruns` is what can be inferred: the ring was empty, or the
    card asked so late that all it can hold by our reckoning had been played. A card with a deeper buffer of its
    own may have had sound left then; one with a shallower buffer may have run dry uncounted.

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
        self._written = 0  # the ring is good up to here
        self._next = 0  # where the next write goes
        self._published = (0, time.monotonic())
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
        return max(0, QUEUE_FRAMES - (self._next - taken))

    def write(self, samples: Samples) -> None:
        """Copy `samples` into the ring; frames the card has asked for already are left out."""
        late = max(0, min(self._published[0] - self._next, len(samples)))
        first = (self._next + late) % RING_FRAMES
        head = min(len(samples) - late, RING_FRAMES - first)
        self._ring[first : first + head] = samples[late : late + head]
        self._ring[: len(samples) - late - head] = samples[late + head :]
        self._next += len(samples)
        self._written = self._next

    def rewind(self, frames: int) -> int:
        """Go back as far as the card has not asked, less the margin."""
        back = max(0, min(frames, self._next - self._published[0] - MARGIN_FRAMES))
        self._next -= back
        return back

    def latency_frames(self) -> int:
        """Return the frames in the ring and in the card's buffer, as far as miniaudio lets one know."""
        taken, at = self._published
        passed = round((time.monotonic() - at) * SAMPLE_RATE)
        return self._next - taken + BUFFER_FRAMES - passed

    def lower_music(self, is_lowered: bool) -> None:
        """A card knows nothing of other programs."""

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
            taken, asked_at = self._published
            now = time.monotonic()
            ready = max(0, min(frame_count, self._written - taken))
            first = taken % RING_FRAMES
            head = min(ready, RING_FRAMES - first)
            out[:head] = self._ring[first : first + head]
            out[head:ready] = self._ring[: ready - head]
            out[ready:frame_count] = 0
            was_late = (now - asked_at) * SAMPLE_RATE > LATE_FRAMES
            if taken and (was_late or ready < frame_count):
                self.underruns += 1
            self._published = (taken + frame_count, now)
            frame_count = yield memoryview(out[:frame_count])
