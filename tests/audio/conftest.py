# SPDX-License-Identifier: MIT
"""A sound process without a process and a card without a card, on a clock turned by hand; and a private PulseAudio.

The clock moves only while the sound process waits, so that a minute of sound takes no time and every run is alike.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from ctypes import c_int64
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from calftimer.audio import arrival as arrival_module
from calftimer.audio import ear as ear_module
from calftimer.audio import engine as engine_module
from calftimer.audio import renderer as renderer_module
from calftimer.audio.engine import Engine
from calftimer.audio.mix import AS_DESIGNED
from calftimer.audio.output import QUEUE_FRAMES
from calftimer.audio.words import Status, Word
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.errors import SoundError
from tests.pulse_audio import PulseAudio, child

STEP_NS = 10_000_000
SECOND_NS = 1_000_000_000


class HandClock:
    """A monotonic clock that stands still until somebody waits, and what is to happen at which time."""

    def __init__(self) -> None:
        self.now_ns = 50 * SECOND_NS
        self.start_ns = self.now_ns
        self._due: list[tuple[int, int, Callable[[], None]]] = []

    def monotonic(self) -> float:
        """Return the time in seconds, as `time.monotonic` does."""
        return self.now_ns / SECOND_NS

    def monotonic_ns(self) -> int:
        """Return the time in nanoseconds, as `time.monotonic_ns` does."""
        return self.now_ns

    def at(self, seconds: float, action: Callable[[], None]) -> None:
        """Do something so many seconds after the beginning."""
        self._due.append((self.start_ns + round(seconds * SECOND_NS), len(self._due), action))
        self._due.sort(key=lambda due: due[:2])

    def step(self) -> None:
        """Let a hundredth of a second pass, or less when something is to happen before."""
        until = self.now_ns + STEP_NS
        self.now_ns = max(self.now_ns, min([until, *(at for at, *_ in self._due[:1])]))
        while self._due and self._due[0][0] <= self.now_ns:
            self._due.pop(0)[-1]()


class Ear:
    """A card that remembers what was heard of it. Like a server, it takes no word about the next 50 ms."""

    MARGIN_FRAMES = SAMPLE_RATE // 20

    def __init__(self, clock: HandClock, name: str = "ear") -> None:
        self.name = name
        self.underruns = 0
        self.lowered: list[tuple[bool, float]] = []
        self.is_gone = False
        self.opened_ns = clock.now_ns
        self.closed_ns: int | None = None
        self.longest_write = 0
        self._clock = clock
        self._samples = np.zeros(120 * SAMPLE_RATE, np.int16)
        self._end = 0

    @property
    def now(self) -> int:
        """The frame that is at the ear, counted from the opening on."""
        until_ns = self._clock.now_ns if self.closed_ns is None else self.closed_ns
        return (until_ns - self.opened_ns) * SAMPLE_RATE // SECOND_NS

    @property
    def heard(self) -> np.ndarray:
        """All that was heard so far."""
        return self._samples[: self.now]

    def frame_at(self, seconds: float, clock: HandClock) -> int:
        """Return which frame is at the ear so many seconds after the test's beginning."""
        return (clock.start_ns + round(seconds * SECOND_NS) - self.opened_ns) * SAMPLE_RATE // SECOND_NS

    def room(self) -> int:
        """Return the room in the queue; the ear goes on when it is empty."""
        if self.is_gone:
            raise SoundError("The card is gone.")
        return QUEUE_FRAMES - (self._end - self.now)

    def write(self, samples: np.ndarray) -> None:
        """Queue samples; what comes too late is not heard any more."""
        late = min(max(0, self.now - self._end), len(samples))
        self._samples[self._end + late : self._end + len(samples)] = samples[late:]
        self._end += len(samples)
        self.longest_write = max(self.longest_write, len(samples))

    def rewind(self, frames: int) -> int:
        """Go back, but not closer to the ear than the margin."""
        back = max(0, min(frames, self._end - self.now - self.MARGIN_FRAMES))
        self._end -= back
        return back

    def latency_frames(self) -> int:
        """Return how far the next write is from the ear."""
        return self._end - self.now

    def lower_music(self, is_lowered: bool) -> None:
        """Remember when music was to be lower."""
        if is_lowered != (bool(self.lowered) and self.lowered[-1][0]):
            self.lowered.append((is_lowered, self._clock.monotonic()))

    def wait(self, seconds: float) -> None:
        """Let a step of time pass, or none."""
        if seconds > 0:
            self._clock.step()

    def close(self) -> None:
        """Nothing more is heard."""
        self.closed_ns = self._clock.now_ns


class Line:
    """The sound process's end of a real pipe, whose waiting turns the clock."""

    def __init__(self, end: Connection, clock: HandClock) -> None:
        self.send, self.recv = end.send, end.recv
        self.waits: list[float | None] = []
        self._end, self._clock = end, clock

    def poll(self, timeout: float | None = 0.0) -> bool:
        """Wait for a word on the clock turned by hand."""
        if timeout == 0.0:
            return self._end.poll()
        self.waits.append(timeout)
        give_up = None if timeout is None else self._clock.monotonic() + timeout
        while not self._end.poll() and (give_up is None or self._clock.monotonic() < give_up):
            self._clock.step()
        return self._end.poll()


class Gym:
    """A sound process that plays to ears, and the window's end of its pipe."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch
        self.clock = HandClock()
        self.ears: list[Ear] = []
        self.has_card = True
        self.opening_s = 0.0
        self.devices: list[str | None] = []
        self.playheads: list[tuple[float, int]] = []
        self.status = Status((c_int64 * len(Status.PLACES))())
        self._window, other_end = Pipe()
        self.line = Line(other_end, self.clock)
        self._engine = Engine(self.line, self.status, None, False)

    def open_output(self, device: str | None, *, lowers_music: bool) -> Ear:
        """Open a new ear, where there is a card."""
        self.devices.append(device)
        self.clock.now_ns += round(self.opening_s * SECOND_NS)
        if not self.has_card:
            raise SoundError("No card answers ({reason}).", reason="none is there")
        self.ears.append(Ear(self.clock, f"ear {len(self.ears) + 1}"))
        return self.ears[-1]

    def say(self, word: Word, *values: object) -> None:
        """Say a word to the sound process."""
        self._window.send((word, *values))

    def at(self, seconds: float, word: Word, *values: object) -> None:
        """Say a word so many seconds after the beginning."""
        self.clock.at(seconds, lambda: self.say(word, *values))

    def set_of(self, sound_set: str, timeline: object, *, begin: float = 0.1, run: float = 0.5) -> None:
        """Begin a session with one timeline, and let it run."""
        self.at(begin, Word.BEGIN, 1, sound_set, AS_DESIGNED, None, 0)
        self.at(begin, Word.LAY, timeline, 0)
        self.at(run, Word.RUN)

    def loses_card(self, seconds: float) -> None:
        """Take the card away at that time."""

        def lose() -> None:
            self.has_card = False
            self.ears[-1].is_gone = True

        self.clock.at(seconds, lose)

    def finds_card(self, seconds: float) -> None:
        """Put a card there at that time."""
        self.clock.at(seconds, lambda: setattr(self, "has_card", True))

    def is_held_up(self, seconds: float, for_s: float) -> None:
        """Keep the sound process from working for a while, as a busy machine does."""

        def hold() -> None:
            self.clock.now_ns += round(for_s * SECOND_NS)

        self.clock.at(seconds, hold)

    def is_held_up_after_the_next_write(self, for_s: float) -> None:
        """Keep the sound process from working for a while in the middle of what it does."""
        ear, write = self.ears[-1], self.ears[-1].write

        def write_once(samples: np.ndarray) -> None:
            write(samples)
            ear.write = write
            self.clock.now_ns += round(for_s * SECOND_NS)

        ear.write = write_once

    def is_held_up_before_the_next_write(self, for_s: float) -> None:
        """Keep the process from working when it has made up its mind where to write, and has not written."""
        ear = self.ears[-1]

        def write_once(samples: np.ndarray) -> None:
            del ear.write
            self.clock.now_ns += round(for_s * SECOND_NS)
            ear.write(samples)

        ear.write = write_once

    def is_held_up_in_looks(self, seconds: float, for_s: float, which: Iterable[bool]) -> None:
        """Keep the sound process from working in some of the looks to come, right after it is told how far the ear is.

        The looks are those at the last card there is then.
        """

        def hold() -> None:
            ear, latency_frames = self.ears[-1], self.ears[-1].latency_frames
            is_held_up = iter(which)

            def look() -> int:
                frames = latency_frames()
                if next(is_held_up, False):
                    self.clock.now_ns += round(for_s * SECOND_NS)
                return frames

            ear.latency_frames = look

        self.clock.at(seconds, hold)

    def renders_slowly(self, for_s: float) -> None:
        """Let each sound take so long to be made when it is first needed, as a long tone does on a busy machine."""

        def make(*arguments: object) -> np.ndarray:
            if arguments not in made:
                made.add(arguments)
                self.clock.now_ns += round(for_s * SECOND_NS)
            return sound_of(*arguments)

        made: set[tuple[object, ...]] = set()
        sound_of = renderer_module.sound_of
        self._monkeypatch.setattr(renderer_module, "sound_of", make)

    def look_until(self, seconds: float, every_s: float = 0.05) -> None:
        """Note the playhead as the window would read it, now and then."""

        def look() -> None:
            _, frame, at_ns, is_running, *_ = self.status.read()
            passed = (self.clock.now_ns - at_ns) * SAMPLE_RATE // SECOND_NS if is_running else 0
            self.playheads.append(((self.clock.now_ns - self.clock.start_ns) / SECOND_NS, frame + passed))

        for number in range(1, round(seconds / every_s)):
            self.clock.at(number * every_s, look)

    def until(self, seconds: float) -> Ear | None:
        """Let the sound process work until then, and quit; return the last ear."""
        self.at(seconds, Word.QUIT)
        self._engine.run()
        return self.ears[-1] if self.ears else None

    def until_window_ends(self, seconds: float) -> None:
        """Let the sound process work until the window is gone."""
        self.clock.at(seconds, self._window.close)
        self._engine.run()

    def news(self) -> list[tuple[bool, str]]:
        """Return what the sound process told the window: whether sound is heard, and the card's name or the error."""
        told = []
        while self._window.poll():
            audible, text, values = self._window.recv()
            told.append((audible, text.format(**values)))
        return told


@pytest.fixture
def gym(monkeypatch: pytest.MonkeyPatch) -> Gym:
    """A sound process on a clock turned by hand, with a card."""
    made = Gym(monkeypatch)
    monkeypatch.setattr(engine_module, "time", made.clock)
    monkeypatch.setattr(arrival_module, "time", made.clock)
    monkeypatch.setattr(ear_module, "time", made.clock)
    monkeypatch.setattr(engine_module, "open_output", made.open_output)
    return made


@pytest.fixture
def make_ear(gym: Gym) -> Callable[[], Ear]:
    """Return a maker of cards on the gym's clock."""
    return lambda: Ear(gym.clock)


class Recording:
    """What a card plays, as it comes; a thread reads it, so that the recorder never waits for us."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe
        self._data = bytearray(os.read(pipe, 1 << 16))
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        while piece := os.read(self._pipe, 1 << 16):
            self._data += piece

    @property
    def sound(self) -> np.ndarray:
        """What was recorded between the first and the last sample so far that is not silent."""
        samples = self._samples()
        heard = np.flatnonzero(samples)
        return samples[heard[0] : heard[-1] + 1] if len(heard) else samples[:0]

    def is_over(self) -> bool:
        """True once half a second of silence has followed a sound."""
        heard = np.flatnonzero(samples := self._samples())
        return len(heard) > 0 and len(samples) - heard[-1] > SAMPLE_RATE // 2

    def _samples(self) -> np.ndarray:
        data = bytes(self._data)
        return np.frombuffer(data[: len(data) // 2 * 2], "<i2")


class PulseServer(PulseAudio):
    """A PulseAudio of one test with one card that leads nowhere."""

    NAME, DESCRIPTION = "gym", "Gym Speakers"

    def __init__(self, runtime: Path) -> None:
        own = {"HOME": str(runtime), "XDG_CONFIG_HOME": str(runtime / "config"), "LC_ALL": "C.UTF-8"}
        super().__init__({**os.environ, **own}, runtime, {self.NAME: self.DESCRIPTION})

    @contextmanager
    def recording(self) -> Iterator[Recording]:
        """Record the card until the block is left."""
        with child(self.recorder(self.NAME, 10), stdout=subprocess.PIPE, env=self.environment) as process:
            recording = Recording(process.stdout.fileno())
            yield recording
            process.terminate()
            recording.reader.join()


@pytest.fixture
def no_sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No sound server answers this process, and it sees no card of the machine."""
    no_cards = tmp_path / "asound.conf"
    no_cards.touch()
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(no_cards))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    monkeypatch.delenv("PULSE_SINK", raising=False)


@pytest.fixture
def pulse_server(
    no_sound: None, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[PulseServer]:
    """Run a private PulseAudio, and lead this process to it."""
    missing = [tool for tool in ("pulseaudio", "pactl", "parec") if shutil.which(tool) is None]
    if missing:
        told: Any = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        told(f"needs {', '.join(missing)}, which this machine does not have")
    server = PulseServer(tmp_path_factory.mktemp("pulse"))
    for name in ("PULSE_SERVER", "XDG_RUNTIME_DIR", "HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, server.environment[name])
    with server.running():
        yield server
