# SPDX-License-Identifier: MIT
"""Files to take along: sound, 16-bit mono at 48 kHz, and text; each is written whole or not at all.

WAV is written by the standard library; FLAC, Ogg Vorbis (.ogg) and Ogg Opus (.opus) by soundfile, which is
libsndfile, imported for these alone.
"""

from __future__ import annotations

import os
import wave
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from calftimer.core.timeline import SAMPLE_RATE
from calftimer.errors import QT_TRANSLATE_NOOP, InputError, PlanError, WorldError

if TYPE_CHECKING:
    from calftimer.audio.renderer import Samples

# A WAV file writes its size, less 8 bytes, in 32 bits; the header takes 44.
WAV_FRAMES_MAX = (2**32 - 1 - 36) // 2
_ENCODINGS = {".flac": ("FLAC", "PCM_16"), ".ogg": ("OGG", "VORBIS"), ".opus": ("OGG", "OPUS")}
ENDINGS = (".wav", *_ENCODINGS)

_ENDING = QT_TRANSLATE_NOOP(
    "Sound", "{path} does not end in one of {endings}: the ending says which kind of sound file to write."
)
_LONG = QT_TRANSLATE_NOOP("Sound", "This set lasts {hours:.1f} hours; a WAV file ends at {limit:.1f} hours.")
_NO_LIBRARY = QT_TRANSLATE_NOOP(
    "Sound", "{ending} files need the library soundfile ({reason}). Install it, or write a .wav file."
)
_NOT_ENCODED = QT_TRANSLATE_NOOP("Sound", "{path} cannot be written: {reason}.")


def write_sound(path: Path, blocks: Iterable[Samples], frame_count: int) -> None:
    """Write `blocks`, `frame_count` frames in all, as the kind of file that the ending of `path` says.

    A name without an ending is a WAV file.

    Raises:
        InputError: no such kind of file can be written.
        PlanError: it lasts longer than a WAV file can.
        WorldError: soundfile is not installed, or cannot encode.
        OSError: the file cannot be written.
    """
    ending = path.suffix.lower()
    if ending in ("", ".wav"):
        write_wav_blocks(path, blocks, frame_count)
    elif ending in _ENCODINGS:
        _write_encoded(path, blocks)
    else:
        raise InputError(_ENDING, path=path, endings=", ".join(ENDINGS))


def write_wav_blocks(path: Path, blocks: Iterable[Samples], frame_count: int) -> None:
    """Write `blocks`, `frame_count` frames in all, as a WAV file, whatever the ending of `path`.

    Raises:
        PlanError: it lasts longer than a WAV file can.
        OSError: the file cannot be written.
    """
    if frame_count > WAV_FRAMES_MAX:
        hours, limit = (frames / SAMPLE_RATE / 3600 for frames in (frame_count, WAV_FRAMES_MAX))
        raise PlanError(_LONG, hours=hours, limit=limit)

    def write(raw: IO[bytes]) -> None:
        with wave.open(raw, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(SAMPLE_RATE)
            for block in blocks:
                file.writeframes(block.astype("<i2").tobytes())

    _write_whole(path, write)


def write_text(path: Path, text: str) -> None:
    """Write `text` as UTF-8; a failed write leaves nothing behind. Raises OSError."""
    _write_whole(path, lambda raw: raw.write(text.encode()))


def _write_encoded(path: Path, blocks: Iterable[Samples]) -> None:
    try:
        import soundfile  # 15 ms and 3.7 MB that only an export needs
    except (ImportError, OSError) as error:  # OSError: the wheel without its libsndfile
        raise WorldError(_NO_LIBRARY, ending=path.suffix, reason=error) from error
    container, subtype = _ENCODINGS[path.suffix.lower()]

    def write(raw: IO[bytes]) -> None:
        sink = _Sink(raw)
        try:
            with soundfile.SoundFile(sink, "w", SAMPLE_RATE, 1, format=container, subtype=subtype) as file:
                for block in blocks:
                    file.write(block)
                    sink.check()
        except (RuntimeError, AssertionError) as error:  # what soundfile makes of a write that fell short
            sink.check()
            raise WorldError(_NOT_ENCODED, path=path, reason=error) from error
        sink.check()

    _write_whole(path, write)


def _write_whole(path: Path, write: Callable[[IO[bytes]], object]) -> None:
    """Let `write` fill a file beside `path`, then put it in its place; a failed write leaves nothing behind."""
    partial = path.with_name(path.name + ".part")
    try:
        with open(partial, "wb") as raw:
            write(raw)
        os.replace(partial, path)
    finally:
        partial.unlink(missing_ok=True)


class _Sink:
    """A file for libsndfile, which writes from C, where an exception would be lost: the first one is kept."""

    def __init__(self, raw: IO[bytes]) -> None:
        self._raw = raw
        self._error: OSError | None = None

    def check(self) -> None:
        """Raise the error that a write met, if any."""
        if self._error is not None:
            raise self._error

    def _kept(self, do: Callable[..., int], *values: Any) -> int:
        try:
            return do(*values)
        except OSError as error:
            self._error = self._error or error
            return 0

    def write(self, data: bytes) -> int:
        return self._kept(self._raw.write, data)

    def read(self, count: int) -> bytes:
        return b""

    def seek(self, frame: int, whence: int = 0) -> int:
        return self._kept(self._raw.seek, frame, whence)

    def tell(self) -> int:
        return self._kept(self._raw.tell)
