# SPDX-License-Identifier: MIT
"""Play a tape: through the sound process, or silently on the monotonic clock.

Both players have the same few words: lay and hush timelines on the tape, let it run or stand still, and
ask `playhead()`: the frame being heard now. The session's only clock is that playhead.
"""

from __future__ import annotations

import multiprocessing
import time
from ctypes import c_int64
from pathlib import Path
from typing import Protocol

from calftimer.audio.engine import serve
from calftimer.audio.mix import AS_DESIGNED, Mix
from calftimer.audio.sounds import SILENT
from calftimer.audio.words import Status, Word
from calftimer.core.timeline import SAMPLE_RATE, Timeline
from calftimer.errors import QT_TRANSLATE_NOOP, SoundError

_ANSWER_S = 10.0
_DIED = QT_TRANSLATE_NOOP("Sound", "The sound process ended unexpectedly. The set goes on without sound.")
_SLOW = QT_TRANSLATE_NOOP("Sound", "The sound card has not answered yet. The set runs without sound until it does.")


class Player(Protocol):
    """What the runner needs of a player. Frames are on the tape."""

    @property
    def underruns(self) -> int | None:
        """How often sound ran out so far; None where nothing is to be heard."""

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


class SilentPlayer:
    """A tape that runs on the monotonic clock and is not heard."""

    underruns = None

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


class SoundPlayer:
    """A tape played by the sound process, which lives as long as this object.

    Use it from one thread. Nothing here waits for sound: words are sent, the shared block is read.
    A sound process that ended is started again at the frame that is due.
    """

    def __init__(self, device: str | None = None, *, lowers_music: bool = False) -> None:
        """Start the sound process on `device`, the default card if None.

        `lowers_music` asks the system to lower other programs' music.
        """
        self.delay_frames = 0
        self._device = device
        self._lowers_music = lowers_music
        self._mix = AS_DESIGNED
        self._voice_folder: Path | None = None
        self._session = 0
        self._sound_set = SILENT
        self._laid: list[tuple[Timeline | None, int]] = []
        self._running = False
        self._heard_last = 0
        self._underruns = 0  # of sound processes that ended
        self._start_process()

    def begin(self, sound_set: str, mix: Mix = AS_DESIGNED, voice_folder: Path | None = None) -> None:
        """Begin a session: an empty tape at frame 0, standing still.

        `voice_folder` holds a person's own recordings for the sets that speak.
        """
        self._session += 1
        self._sound_set, self._mix, self._voice_folder, self._laid = sound_set, mix, voice_folder, []
        self._running, self._heard_last = False, 0
        self._say(Word.BEGIN, self._session, sound_set, mix, voice_folder, 0)

    def lay(self, timeline: Timeline | None, frame: int) -> None:
        """Lay `timeline` at `frame`; it is heard from the next moment on that is not yet at the ear."""
        self._laid = [(laid, start) for laid, start in self._laid if start < frame]
        self._laid.append((timeline, frame))
        self._say(Word.LAY, timeline, frame)

    def hush(self, frame: int) -> None:
        """Let nothing more be heard from `frame` on."""
        self.lay(None, frame)

    def run(self) -> None:
        """Let the tape run."""
        self._running = True
        self._say(Word.RUN)

    def stand(self) -> None:
        """Let the tape stand still."""
        self._running = False
        self._say(Word.STAND)

    def playhead(self) -> int:
        """Return the frame being heard: as published, and on by the monotonic clock since.

        `delay_frames` is how much later it is heard than the sound server knows (wireless headphones).
        """
        session, *heard = self._status.read()
        if session == self._session:
            self._heard_last = max(self._heard_last, _heard_at(time.monotonic_ns(), *heard) - self.delay_frames)
        return self._heard_last

    @property
    def underruns(self) -> int:
        """How often sound ran out since this object was made."""
        return self._underruns + self._status.read()[-1]

    def use_device(self, device: str | None) -> None:
        """Go over to another card, the default one if None."""
        self._device = device
        self._say(Word.DEVICE, device)

    def sleep(self) -> None:
        """Give the card back until the next session begins."""
        self._running = False
        self._say(Word.SLEEP)

    def news(self) -> list[SoundError | None]:
        """Return what happened to the card since last asked: an error when it went, None when it came."""
        told: list[SoundError | None] = []
        try:
            while self._connection.poll():
                audible, text, values = self._connection.recv()
                told.append(None if audible else SoundError(text, **values))
        except (EOFError, OSError):
            told.append(SoundError(_DIED))
            self._start_again()
        return told

    def wait_for_card(self) -> SoundError | None:
        """Wait until the sound process has tried the card; return why there is none, or None."""
        if not self._connection.poll(_ANSWER_S):
            return SoundError(_SLOW)  # a process that died would have let go of the pipe
        return self.news()[-1]

    def close(self) -> None:
        """End the sound process."""
        self._say(Word.QUIT)
        self._process.join(2)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._connection.close()

    def _start_process(self, *status: int) -> None:
        """Start the sound process; until it speaks, the playhead goes by `status`."""
        # Spawned, not forked: a fork of a program with threads and an open window is not safe.
        context = multiprocessing.get_context("spawn")
        block = context.RawArray(c_int64, len(Status.PLACES))
        self._status = Status(block)
        if status:
            self._status.write(*status)
        self._connection, other_end = context.Pipe()
        self._process = context.Process(
            target=serve, args=(other_end, block, self._device, self._lowers_music), name="calftimer sound", daemon=True
        )
        self._process.start()
        other_end.close()

    def _start_again(self) -> None:
        """Start a new sound process where the tape is now; what was due meanwhile is dropped."""
        session, *heard = self._status.read()
        now_ns = time.monotonic_ns()
        frame = _heard_at(now_ns, *heard) if session == self._session else 0
        self._underruns += heard[-1]
        self._connection.close()
        self._start_process(self._session, frame, now_ns, self._running, False, 0)
        self._say(Word.BEGIN, self._session, self._sound_set, self._mix, self._voice_folder, frame)
        for timeline, start in self._laid:
            self._say(Word.LAY, timeline, start)
        if self._running:
            self._say(Word.RUN, now_ns)

    def _say(self, word: Word, *values: object) -> None:
        try:
            self._connection.send((word, *values))
        except OSError:
            return  # `news` finds the end of the process, and starts a new one with all that was laid


def _heard_at(now_ns: int, heard: int, at_ns: int, is_running: int, *_: int) -> int:
    """Return the frame heard now: as it was told at `at_ns`, and on by the monotonic clock since."""
    return heard + (now_ns - at_ns) * SAMPLE_RATE // 1_000_000_000 if is_running else heard


def player_for(
    sound_set: str, sound: SoundPlayer | None, mix: Mix = AS_DESIGNED, voice_folder: Path | None = None
) -> Player:
    """Return `sound` with a new session begun, or the silent player where nothing shall be heard."""
    if sound is None or sound_set == SILENT:
        return SilentPlayer()
    sound.begin(sound_set, mix, voice_folder)
    return sound
