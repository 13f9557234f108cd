# SPDX-License-Identifier: MIT
"""Play a tape: through the sound card, or silently on the monotonic clock.

Both players have the same few words: lay and hush timelines on the tape, let it run or stand still, and
ask `playhead()`: the frame being heard now. The session's only clock is that playhead.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from typing import Protocol

import miniaudio
import numpy as np

from calftimer.audio import devices
from calftimer.audio.sounds import SILENT
from calftimer.audio.tape import Tape
from calftimer.core.timeline import SAMPLE_RATE, Timeline
from calftimer.errors import QT_TRANSLATE_NOOP, SoundError

PERIOD_MS = 50
PERIODS = 4
RING_FRAMES = 1 << 17
AHEAD_FRAMES = SAMPLE_RATE

_NO_CARD = QT_TRANSLATE_NOOP("Sound", "No sound card answers ({reason}). The set runs without sound.")


class Player(Protocol):
    """What the runner needs of a player. Frames are on the tape."""

    @property
    def is_audible(self) -> bool:
        """True where a sound card plays."""

    def lay(self, timeline: Timeline, frame: int) -> None:
        """Lay `timeline` at `frame`, in place of all that stood there and after."""

    def hush(self, frame: int) -> None:
        """Let nothing more be heard from `frame` on."""

    def run(self) -> None:
        """Let the tape run."""

    def stand(self) -> None:
        """Let the tape stand still."""

    def playhead(self) -> int:
        """Return the frame being heard now; it never goes back."""

    def close(self) -> None:
        """Give the sound card back."""


class SilentPlayer:
    """A tape that runs on the monotonic clock and is not heard."""

    is_audible = False

    def __init__(self) -> None:
        self._passed_ns = 0
        self._running_since_ns: int | None = None

    def lay(self, timeline: Timeline, frame: int) -> None:
        """Nothing is heard, so nothing is kept."""

    def hush(self, frame: int) -> None:
        """Nothing is heard anyway."""

    def run(self) -> None:
        """Let the tape run."""
        if self._running_since_ns is None:
            self._running_since_ns = time.monotonic_ns()

    def stand(self) -> None:
        """Let the tape stand still."""
        if self._running_since_ns is not None:
            self._passed_ns += time.monotonic_ns() - self._running_since_ns
            self._running_since_ns = None

    def playhead(self) -> int:
        """Return the frames passed while running."""
        running_ns = 0
        if self._running_since_ns is not None:
            running_ns = time.monotonic_ns() - self._running_since_ns
        return (self._passed_ns + running_ns) * SAMPLE_RATE // 1_000_000_000

    def close(self) -> None:
        """Nothing to give back."""


class CardPlayer:
    """A tape played by the sound card.

    Threads. The person's thread lays timelines; the *feeder* renders them ahead into a ring of samples;
    the sound card's thread (`_callback`) only copies from the ring and publishes one tuple. The ring is
    indexed by the tape's frame, so a timeline laid over frames not yet taken is simply rendered again.
    """

    is_audible = True

    def __init__(self, sound_set: str, device_name: str | None = None) -> None:
        """Open the sound card and let it play silence.

        Raises:
            SoundError: no card can be opened; names the reason.
        """
        self._tape = Tape(sound_set)
        self._ring = np.zeros(RING_FRAMES, dtype=np.int16)
        self._guard = threading.Condition()
        self._rendered_frame = 0
        self._taken_frame = 0
        self._heard_last = 0
        self._running = False
        self._closing = False
        self.underruns = 0
        self._published = (0, time.monotonic(), False)
        devices.quiet_alsa()
        try:
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=SAMPLE_RATE,
                buffersize_msec=PERIOD_MS,
                callback_periods=PERIODS,
                device_id=devices.device_id(device_name),
                backends=devices.BACKENDS,
                app_name="calftimer",
            )
        except miniaudio.MiniaudioError as error:
            raise SoundError(_NO_CARD, reason=error.args[0]) from error
        self._latency_frames = PERIOD_MS * PERIODS * SAMPLE_RATE // 1000
        self._feeder = threading.Thread(target=self._feed, name="feeder", daemon=True)
        self._feeder.start()
        callback = self._callback()
        next(callback)
        self._device.start(callback)

    def lay(self, timeline: Timeline | None, frame: int) -> None:
        """Lay `timeline` at `frame`; what the card has already taken is not called back."""
        with self._guard:
            self._tape.lay(timeline, frame)
            self._rendered_frame = min(self._rendered_frame, max(frame, self._taken_frame))
            self._render_ahead(SAMPLE_RATE // 2)
            self._guard.notify()

    def hush(self, frame: int) -> None:
        """Let nothing more be heard from `frame` on."""
        self.lay(None, frame)

    def run(self) -> None:
        """Let the tape run."""
        self._running = True

    def stand(self) -> None:
        """Let the tape stand still."""
        self._running = False

    def playhead(self) -> int:
        """Return the frame being heard: what was taken, less what still waits in the card's buffer.

        Between two callbacks the clock fills in, and never past what the card has taken.
        """
        taken, at, running = self._published
        heard = taken - self._latency_frames + round((time.monotonic() - at) * SAMPLE_RATE) if running else taken
        self._heard_last = max(self._heard_last, min(heard, taken))
        return self._heard_last

    def close(self) -> None:
        """Stop the card and the feeder."""
        with self._guard:
            self._closing = True
            self._guard.notify()
        self._device.close()
        self._feeder.join()

    def _feed(self) -> None:
        """Keep the ring rendered ahead. Runs in the feeder's thread."""
        with self._guard:
            while not self._closing:
                self._render_ahead(AHEAD_FRAMES)
                self._guard.wait(0.1)

    def _render_ahead(self, ahead_frames: int) -> None:
        """Render up to `ahead_frames` past what the card has taken; the guard is held."""
        taken = self._taken_frame
        start = max(self._rendered_frame, taken)
        end = taken + ahead_frames
        if start >= end:
            return
        samples = self._tape.render(start, end - start)
        first = start % RING_FRAMES
        head = min(len(samples), RING_FRAMES - first)
        self._ring[first : first + head] = samples[:head]
        self._ring[: len(samples) - head] = samples[head:]
        self._rendered_frame = end

    def _callback(self) -> Generator[memoryview, int, None]:
        """Copy samples for the card. Runs in the sound card's thread: no lock, no log, no growing memory."""
        out = np.zeros(RING_FRAMES, dtype=np.int16)
        frame_count = yield memoryview(out[:0])
        while True:
            out[:frame_count] = 0
            running = self._running
            if running:
                taken = self._taken_frame
                ready = max(0, min(frame_count, self._rendered_frame - taken))
                first = taken % RING_FRAMES
                head = min(ready, RING_FRAMES - first)
                out[:head] = self._ring[first : first + head]
                out[head:ready] = self._ring[: ready - head]
                if ready < frame_count:
                    self.underruns += 1
                self._taken_frame = taken + frame_count
            self._published = (self._taken_frame, time.monotonic(), running)
            frame_count = yield memoryview(out[:frame_count])


def open_player(sound_set: str) -> tuple[Player, SoundError | None]:
    """Open the sound card; without one, return the silent player and the reason."""
    if sound_set == SILENT:
        return SilentPlayer(), None
    try:
        return CardPlayer(sound_set), None
    except SoundError as error:
        return SilentPlayer(), error
