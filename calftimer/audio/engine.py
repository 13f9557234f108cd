# SPDX-License-Identifier: MIT
"""The sound process: holds the tape, keeps the output filled, and says which frame is being heard.

A process of its own, because the sound must not wait for the window: neither a blocked window thread nor a
held interpreter lock there can reach it. It gets a few words through a pipe (`Word`) and answers with one
small block of shared memory (`Status`) that the window reads whenever it draws. Words that concern the
person (a card opened, failed, went away) go back through the pipe.

One thread does it all, a hundred times a second while there is an output: read words, fill it, look where the
ear is. `QUEUE_FRAMES` of sound are queued ahead; a pause or a new timeline rewrites what is queued, shortly
before the ear.

When the output is lost, the tape runs on by the monotonic clock. Every second a new output is tried, and
it begins with the frame that belongs to the moment at which it will be heard: what was due in between is
dropped.
"""

from __future__ import annotations

import contextlib
import signal
import time
from ctypes import Array, c_int64
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from calftimer.audio.arrival import Arrival
from calftimer.audio.ear import look_at_ear
from calftimer.audio.mix import Mix
from calftimer.audio.output import QUEUE_FRAMES, Output, open_output
from calftimer.audio.renderer import Samples
from calftimer.audio.tape import Tape
from calftimer.audio.voice import own_voice
from calftimer.audio.words import Status, Word
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.errors import SoundError

RAMP_FRAMES = SAMPLE_RATE // 200
# What is rendered at a time: a millisecond of work, so that no word waits until the whole queue is rendered.
BITE_FRAMES = SAMPLE_RATE // 2
# How much is made ready before what is queued is taken back; while it is heard, there is time for what follows.
READY_FRAMES = 2 * SAMPLE_RATE
_NOTHING = np.zeros(0, dtype=np.int16)
# Silence before what begins: so much longer may a hold-up between look and write be without its beginning being lost.
LEAD_FRAMES = SAMPLE_RATE // 5
TURN_S = 0.01
RETRY_S = 1.0
OPENING_MAX_S = 1.5


class Engine:
    """The sound process's only object."""

    def __init__(self, connection: Connection, status: Status, device: str | None, lowers_music: bool) -> None:
        self._connection = connection
        self._status = status
        self._device = device
        self._lowers_music = lowers_music
        self._output: Output | None = None
        self._arrival: Arrival | None = None
        self._retry_at = 0.0
        self._was_lost = False
        self._asleep = False
        self._underruns = 0
        self._session = 0
        self._tape = Tape("none")
        self._running = False
        self._resumed = False
        self._run_at_latest = 0.0  # 0: nobody waits to run
        # While running: the tape's frame that the next write begins with.
        self._position = 0
        # Without an output: the frame heard at a time of the monotonic clock.
        self._heard_frame, self._heard_at_ns = 0, time.monotonic_ns()

    def run(self) -> None:
        """Serve until the window says QUIT or is gone."""
        with contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError):
            while self._serve_words():
                try:
                    self._turn()
                except SoundError as error:
                    self._lose(error)
        self._leave_output()

    def _turn(self) -> None:
        if self._output is None and not self._asleep:
            self._wait_for_output()
        if self._output is not None:
            self._output.lower_music(self._running)
        has_room = self._output is not None and self._fill()
        if self._run_at_latest and (self._output is not None or time.monotonic() >= self._run_at_latest):
            self._run()
        self._publish()
        playing = self._output or (self._arrival and self._arrival.output)
        if playing is None:
            self._connection.poll(self._idle_s())
        else:
            playing.wait(0 if has_room else TURN_S)

    def _idle_s(self) -> float | None:
        """Return for how long there is nothing to do without an output, unless a word comes; None: for ever."""
        due = [at for at in (self._run_at_latest, 0 if self._asleep else self._retry_at) if at]
        return max(0.0, min(due) - time.monotonic()) if due else None

    def _serve_words(self) -> bool:
        """Do what the window asked for; return False when it is time to leave."""
        while self._connection.poll():
            word, *values = self._connection.recv()
            if word is Word.QUIT:
                return False
            try:
                _SERVE[word](self, *values)
            except SoundError as error:
                self._lose(error)
        return True

    def _begin(self, session: int, sound_set: str, mix: Mix, voice_folder: Path | None, frame: int) -> None:
        self._stand()
        self._session, self._tape = session, Tape(sound_set, mix=mix, voice=own_voice(voice_folder))
        self._asleep = False
        self._position = frame
        self._resumed = frame > 0
        self._heard_frame, self._heard_at_ns = frame, time.monotonic_ns()

    def _lay(self, timeline: object, frame: int) -> None:
        before, self._tape = self._tape, self._tape.with_laid(timeline, frame)
        if not self._running or self._output is None or frame >= self._position:
            return
        self._make_ready(max(frame, self._position - self._output.latency_frames()))
        self._position -= self._output.rewind(self._position - max(frame, 0))
        if frame < self._position:  # too late for the tape's own fade: from the one sound over to the other
            fading = before.render(self._position, RAMP_FRAMES)
            self._fill(np.round(fading * _RAMP[::-1] + self._next(RAMP_FRAMES) * _RAMP).astype(np.int16))
        else:
            self._fill()

    def _run(self, since_ns: int | None = None) -> None:
        """Run, or wait a moment for a card that is being opened: a first beep before it would be lost."""
        if self._running:
            return
        if since_ns is not None:
            self._arrival = Arrival(self._output) if self._output is not None else self._arrival
            self._output = None
        elif self._output is None and not self._was_lost and self._run_at_latest == 0:
            self._run_at_latest = time.monotonic() + OPENING_MAX_S
            return
        self._run_at_latest = 0.0
        if self._output is not None:
            self._make_ready(self._position)
        self._heard_at_ns = since_ns or time.monotonic_ns()
        self._running = True
        if self._output is not None:
            self._output.rewind(QUEUE_FRAMES)
            lead = np.zeros(LEAD_FRAMES, dtype=np.int16)
            self._fill(np.concatenate([lead, self._rise()]) if self._resumed else lead)

    def _stand(self) -> None:
        """Fade out shortly before the ear; the tape goes on later from where the fade began."""
        self._run_at_latest = 0.0
        if not self._running:
            return
        heard = self._heard_now()
        self._running, self._resumed = False, True
        if self._output is None:
            self._position = self._heard_frame = heard
            return
        self._position -= self._output.rewind(self._position)
        self._fill(_shaped(self._tape.render(self._position, RAMP_FRAMES), _RAMP[::-1]))

    def _use_device(self, device: str | None) -> None:
        """Go over to another card; the tape runs on meanwhile."""
        self._device = device
        self._leave_output()
        self._retry_at = 0.0

    def _sleep(self) -> None:
        self._stand()
        self._leave_output()
        self._asleep = True

    def _fill(self, head: Samples = _NOTHING) -> bool:
        """Queue `head` and a bite of the tape, or silence as far as there is room; tell whether more could be queued.

        In one write: a head alone may be over at the ear before the rest comes, which the server counts as
        sound that ran out. Silence comes whole, so that none of what it takes the place of is heard even if
        this process is held up now.
        """
        room = self._output.room() - len(head)
        if self._running:
            rest = self._next(max(0, min(room, BITE_FRAMES)))
        else:
            rest = np.zeros(max(0, min(room, QUEUE_FRAMES)), dtype=np.int16)
        if len(head) + len(rest):
            self._output.write(np.concatenate([head, rest]))
        return room > len(rest)

    def _make_ready(self, frame: int) -> None:
        """Render what will be heard from `frame` on, so that it takes a moment only when it is to be written.

        A tone is made whole when it is first needed: 10 ms for each of its seconds, and several times that on a
        busy machine. Between a rewind and the write there is not as much time.
        """
        self._tape.render(frame, READY_FRAMES)

    def _rise(self) -> Samples:
        """Return what is next on the tape, faded in."""
        return _shaped(self._next(RAMP_FRAMES), _RAMP)

    def _next(self, frames: int) -> Samples:
        """Return the next frames of the tape, and go on behind them."""
        self._position += frames
        return self._tape.render(self._position - frames, frames)

    def _wait_for_output(self) -> None:
        """Try to open an output now and then; take it over once it has settled."""
        if self._arrival is None and time.monotonic() >= self._retry_at:
            self._retry_at = time.monotonic() + RETRY_S
            try:
                self._arrival = Arrival(open_output(self._device, lowers_music=self._lowers_music))
            except SoundError as error:
                if not self._was_lost:
                    self._was_lost = True
                    self._tell(False, error.template, error.values)
        # While the tape stands still nothing is due, so there is nothing to wait for.
        if self._arrival is not None and (self._arrival.turn() or not self._running):
            self._take_over(self._arrival.output)

    def _take_over(self, output: Output) -> None:
        """Go on with `output`, at the frame that is due at the ear when the next write gets there."""
        self._output, self._arrival = output, None
        if self._running:
            self._make_ready(self._heard_now())
            look = look_at_ear(output)
            self._position = self._heard_at(look.at_ns) + look.latency_frames - output.rewind(QUEUE_FRAMES)
            self._fill(self._rise())
        self._was_lost = False
        self._tell(True, output.name, {})

    def _lose(self, error: SoundError) -> None:
        self._leave_output()
        self._retry_at = time.monotonic() + RETRY_S / 4
        self._was_lost = True
        self._tell(False, error.template, error.values)

    def _leave_output(self) -> None:
        """Give the output back; the tape goes on from where it was last heard, by the monotonic clock."""
        output = self._output or (self._arrival and self._arrival.output)
        self._output = self._arrival = None
        if output is not None:
            self._underruns += output.underruns
            output.close()

    def _heard_now(self) -> int:
        return self._heard_at(time.monotonic_ns())

    def _heard_at(self, at_ns: int) -> int:
        """Return the frame heard at a time of the monotonic clock, by what was last known of the ear."""
        if not self._running:
            return self._heard_frame
        return self._heard_frame + (at_ns - self._heard_at_ns) * SAMPLE_RATE // 1_000_000_000

    def _publish(self) -> None:
        if self._output is not None and not self._running:
            self._heard_frame, self._heard_at_ns = self._position, time.monotonic_ns()
        elif self._output is not None and (look := look_at_ear(self._output)).is_prompt:
            self._heard_frame, self._heard_at_ns = self._position - look.latency_frames, look.at_ns
        underruns = self._underruns + (self._output.underruns if self._output is not None else 0)
        self._status.write(
            self._session, self._heard_frame, self._heard_at_ns, self._running, self._output is not None, underruns
        )

    def _tell(self, audible: bool, text: str, values: dict[str, object]) -> None:
        self._connection.send((audible, text, {key: str(value) for key, value in values.items()}))


_SERVE = {
    Word.BEGIN: Engine._begin,
    Word.LAY: Engine._lay,
    Word.RUN: Engine._run,
    Word.STAND: Engine._stand,
    Word.DEVICE: Engine._use_device,
    Word.SLEEP: Engine._sleep,
}

_RAMP = (0.5 - 0.5 * np.cos(np.pi * (np.arange(RAMP_FRAMES) + 0.5) / RAMP_FRAMES)).astype(np.float32)


def _shaped(samples: Samples, shape: np.ndarray) -> Samples:
    return np.round(samples * shape).astype(np.int16)


def serve(connection: Connection, block: Array[c_int64], device: str | None, lowers_music: bool) -> None:
    """Be the sound process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the terminal's business; the pipe's end is ours
    Engine(connection, Status(block), device, lowers_music).run()
