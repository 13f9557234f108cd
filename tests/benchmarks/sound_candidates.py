# SPDX-License-Identifier: MIT
"""Ways to play a tape from Python, each as a process of its own: `python sound_candidates.py WAY SOUNDS TROUBLE`.

WAY is a name in `WAYS`. SOUNDS is `clicks` (a click each second) or `tones` (one tone of a minute, to be cut).
TROUBLE is what this process does to its own interpreter meanwhile: `none`, `blocked` (Python that
computes for 600 ms every 1.5 s) or `locked` (a C call that holds the interpreter lock 250 ms out of every 500).

It says `imported`, `opened` and the monotonic nanoseconds on stdout, plays at once, and takes the words
`pause`, `run` and `quit` on stdin; `pause` is answered with the nanoseconds at which it was carried out.
"""

from __future__ import annotations

import ctypes
import os
import select
import sys
import threading
import time
from collections.abc import Callable, Generator
from pathlib import Path

RATE = 48_000
BLOCK_FRAMES = RATE // 100
# Silence before the first sound: what a stream begins with may fall into the block that the sink has already
# handed to its monitor, and then it is not in the recording.
LEAD_FRAMES = RATE // 4


def timeline(sounds: str) -> object:
    """Return what is played: 150 reps of four clicks, or 10 reps of two long tones."""
    from calftimer.core.tempo import Phase, parse_tempo
    from calftimer.core.timeline import set_timeline

    tempo, reps = ("1-1-1-1", 150) if sounds == "clicks" else ("60-0-60-0", 10)
    return set_timeline(parse_tempo(tempo), reps, Phase.ECCENTRIC)


def say(what: str) -> None:
    """Tell the benchmark."""
    os.write(1, f"{what} {time.monotonic_ns()}\n".encode())


class Feed:
    """The tape as a callback reads it: what is due next, or silence while it stands."""

    def __init__(self, sounds: str) -> None:
        import numpy as np

        from calftimer.audio.tape import Tape

        self._zeros = np.zeros
        self._tape = Tape(sounds)
        self._tape.lay(timeline(sounds), LEAD_FRAMES)
        self._position = 0
        self.stands = False

    def read(self, frames: int) -> bytes:
        """Return the next frames."""
        if self.stands:
            return self._zeros(frames, dtype="int16").tobytes()
        samples = self._tape.render(self._position, frames)
        self._position += frames
        return samples.tobytes()

    def pause(self) -> None:
        """Give silence from the next read on."""
        self.stands = True

    def run(self) -> None:
        """Go on."""
        self.stands = False


def engine(sounds: str) -> object:
    """calftimer's own: the sound process on PulseAudio."""
    from calftimer.audio.player import SoundPlayer

    say("imported")
    player = SoundPlayer()
    player.wait_for_card()
    player.begin(sounds)
    player.lay(timeline(sounds), LEAD_FRAMES)
    player.run()
    player.pause = player.stand
    return player


def serve_on_card(*arguments: object) -> None:
    """Be the sound process, on miniaudio in place of libpulse."""
    import miniaudio

    from calftimer.audio import devices
    from calftimer.audio import engine as engine_module
    from calftimer.audio.card import CardOutput

    devices.BACKENDS = [miniaudio.Backend.PULSEAUDIO]
    engine_module.open_output = lambda device, lowers_music: CardOutput(device)
    engine_module.serve(*arguments)


def engine_on_card(sounds: str) -> object:
    """calftimer's sound process on CardOutput, whose miniaudio plays to the same server."""
    from calftimer.audio import player as player_module

    player_module.serve = serve_on_card
    return engine(sounds)


def miniaudio_ms(buffer_ms: int) -> Callable[[str], Feed]:
    """A miniaudio callback in this process."""

    def play(sounds: str) -> Feed:
        import miniaudio

        feed = Feed(sounds)
        say("imported")

        def callback() -> Generator[bytes, int, None]:
            frames = yield b""
            while True:
                frames = yield feed.read(frames)

        feed.device = miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=RATE,
            buffersize_msec=buffer_ms,
            backends=[miniaudio.Backend.PULSEAUDIO],
        )
        generator = callback()
        next(generator)
        feed.device.start(generator)
        return feed

    return play


def qt_pull(sounds: str) -> Feed:
    """QAudioSink, which pulls from a QIODevice in a thread of its own; a buffer of 1.5 s."""
    from PySide6.QtCore import QCoreApplication, QIODevice, QThread
    from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

    feed = Feed(sounds)
    say("imported")

    class Source(QIODevice):
        def readData(self, size: int) -> bytes:
            return feed.read(min(size, 1 << 16) // 2)

        def writeData(self, data: bytes) -> int:
            return 0

        def bytesAvailable(self) -> int:
            return 1 << 20

        def isSequential(self) -> bool:
            return True

    class Thread(QThread):
        def run(self) -> None:
            form = QAudioFormat()
            form.setSampleRate(RATE)
            form.setChannelCount(1)
            form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
            self.source = Source()
            self.source.open(QIODevice.OpenModeFlag.ReadOnly)
            self.sink = QAudioSink(QMediaDevices.defaultAudioOutput(), form)
            self.sink.setBufferSize(RATE * 2 * 3 // 2)
            self.sink.start(self.source)
            self.exec()

    feed.application = QCoreApplication([])
    feed.thread = Thread()
    feed.thread.start()
    return feed


class _SampleSpec(ctypes.Structure):
    _fields_ = [("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8)]


class _BufferAttributes(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize")]


def open_pa_simple(buffer_ms: int) -> tuple[ctypes.CDLL, int]:
    """Return libpulse-simple and a playback stream of this depth."""
    library = ctypes.CDLL("libpulse-simple.so.0")
    library.pa_simple_new.restype = ctypes.c_void_p
    library.pa_simple_new.argtypes = (
        [ctypes.c_char_p] * 2 + [ctypes.c_int] + [ctypes.c_char_p] * 2 + [ctypes.c_void_p] * 4
    )
    library.pa_simple_write.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p]
    library.pa_simple_get_latency.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    library.pa_simple_get_latency.restype = ctypes.c_uint64
    spec = _SampleSpec(3, RATE, 1)
    attributes = _BufferAttributes(0xFFFFFFFF, buffer_ms * RATE // 1000 * 2, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
    stream = library.pa_simple_new(
        None, b"candidate", 1, None, b"clicks", ctypes.byref(spec), None, ctypes.byref(attributes), None
    )
    if not stream:
        raise SystemExit("no sound server answers")
    return library, stream


def pa_simple(sounds: str) -> Feed:
    """libpulse's simple API, written to from a thread of this process; 200 ms."""
    feed = Feed(sounds)
    say("imported")
    library, stream = open_pa_simple(200)

    def write() -> None:
        while True:
            data = feed.read(BLOCK_FRAMES)
            library.pa_simple_write(stream, data, len(data), None)

    threading.Thread(target=write, daemon=True).start()
    return feed


def reference() -> None:
    """Play one click whose time at the ear is known by the server's own report, and say when it was heard.

    After three seconds, in which the report settles, the click is written; then the ear is asked for a
    hundred times. Said: the median of the answers, and how far they lie apart, in microseconds.
    """
    library, stream = open_pa_simple(200)
    silence, click = bytes(2 * BLOCK_FRAMES), b"\xff\x7f" * BLOCK_FRAMES
    written, click_at, answers = 0, 3 * RATE, []
    while written < 6 * RATE:
        data = click if written == click_at else silence
        library.pa_simple_write(stream, data, len(data), None)
        written += BLOCK_FRAMES
        if written > 2 * RATE:
            before = time.monotonic_ns()
            latency_us = library.pa_simple_get_latency(stream, None)
            now = (before + time.monotonic_ns()) // 2
            answers.append(now + latency_us * 1000 - (written - click_at) * 1_000_000_000 // RATE)
    answers.sort()
    middle, tenth = answers[len(answers) // 2], len(answers) // 10
    print(f"heard {middle} {(answers[-tenth] - answers[tenth]) // 1000}")


WAYS: dict[str, Callable[[str], object]] = {
    "calftimer": engine,
    "calftimer on miniaudio": engine_on_card,
    "miniaudio 200 ms": miniaudio_ms(200),
    "miniaudio 500 ms": miniaudio_ms(500),
    "QAudioSink pull 1.5 s": qt_pull,
    "pa_simple 200 ms": pa_simple,
}


def make_trouble(trouble: str, seconds: float) -> None:
    """Let up to `seconds` pass: quietly, or with a piece of trouble in it."""
    if trouble == "blocked":
        until = time.monotonic() + 0.6
        while time.monotonic() < until:
            pass
    elif trouble == "locked":
        ctypes.PyDLL(None).usleep(250_000)
        seconds = 0.25
    ready, _, _ = select.select([0], [], [], 0.9 if trouble == "blocked" else seconds)
    if ready:
        _obey(os.read(0, 100).decode())


def _obey(words: str) -> None:
    for word in words.split():
        if word == "pause":
            say("paused")
            playing.pause()
        elif word == "run":
            playing.run()
        else:
            os._exit(0)
    if not words:
        os._exit(0)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    if sys.argv[1] == "reference":
        reference()
    else:
        way, sounds, trouble = sys.argv[1:]
        playing = WAYS[way](sounds)
        say("opened")
        while True:
            make_trouble(trouble, 1.0)
