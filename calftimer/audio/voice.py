# SPDX-License-Identifier: MIT
"""Spoken words: a folder of recordings, checked and made ready to be mixed.

A folder holds one sound file per word, WAV, FLAC or Ogg Vorbis, in any sample rate, mono or stereo. A file
is named like its word (`lower.wav`, `last-one.ogg`, `12.flac`); the words are `core.speech.WORDS`. The four
phase words must be there; any other word that is not there is not said. A `voice.toml` may say whose voice
it is, and which file holds which word:

    language = "en"
    name = "Ann"
    licence = "CC0"

    [words]
    lower = "down.wav"

With a `[words]` table, only the files named there are used. Other kinds of files (a README, say) are let be.

Every word is freed of the silence around it and brought to one loudness, so that it begins on its frame and
the mix keeps its peak, whoever recorded it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import miniaudio
import msgspec
import numpy as np

from calftimer.audio.sounds import Sound
from calftimer.core.speech import PHASE_WORDS, PHRASES, WORDS
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.errors import QT_TRANSLATE_NOOP, VoiceError, Words
from calftimer.paths import shipped

ENDINGS = (".wav", ".flac", ".ogg")
WORD_MAX_S, PHRASE_MAX_S = 2.0, 3.0
# A word's root mean square and highest sample. With everything else lowered by mix.DUCKED, a phase's onset
# and the announcement of the last rep included, the sum stays under −1 dBFS.
LOUDNESS, VOICE_PEAK = 0.12, 0.54

_QUIET = 10 ** (-40 / 20)
_EDGE_FRAMES = SAMPLE_RATE // 500
_SOUND_ENDINGS = (*ENDINGS, ".mp3", ".m4a", ".aac", ".opus", ".wma", ".aif", ".aiff", ".oga", ".webm")

_NO_FOLDER = QT_TRANSLATE_NOOP("Voice", "There is no folder of voice recordings at {folder}.")
_NO_LANGUAGE = QT_TRANSLATE_NOOP("Voice", "There is no voice for the language “{language}”; there is {known}.")
_LIST = QT_TRANSLATE_NOOP("Voice", "{file} cannot be read: {reason}.")
_UNKNOWN = QT_TRANSLATE_NOOP(
    "Voice", "{file} is not named like a word the program says. Words are lower, last-one, 12 and so on."
)
_NAMED_NEARLY = QT_TRANSLATE_NOOP(
    "Voice", "{file} is not named like a word the program says. {hint} Words are lower, last-one, 12 and so on."
)
_HINT = QT_TRANSLATE_NOOP("Voice", "Is it “{word}”?")
_UNKNOWN_WORD = QT_TRANSLATE_NOOP("Voice", "{file} names the word “{word}”, which the program does not say. {hint}")
_TWICE = QT_TRANSLATE_NOOP("Voice", "The word “{word}” is there twice: {first} and {second}. Keep one.")
_GONE = QT_TRANSLATE_NOOP("Voice", "{file}, which voice.toml names for “{word}”, is not there.")
_MISSING = QT_TRANSLATE_NOOP("Voice", "The voice in {folder} lacks the word “{word}”: record {word}.wav.")
_FORMAT = QT_TRANSLATE_NOOP("Voice", "{file} is not a WAV, FLAC or Ogg Vorbis recording that can be played.")
_SILENT = QT_TRANSLATE_NOOP("Voice", "Nothing is to be heard in {file}.")
_LONG = QT_TRANSLATE_NOOP("Voice", "{file} lasts {seconds:.1f} s; “{word}” may last {limit:g} s at most.")


class _VoiceFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`voice.toml` as written."""

    language: str = ""
    name: str = ""
    licence: str = ""
    words: dict[str, str] = {}


@dataclass(frozen=True, eq=False)
class Voice:
    """Words ready to be mixed: float32, mono, 48 kHz, at most `VOICE_PEAK`; two voices are equal only if the same."""

    language: str
    name: str
    licence: str
    words: Mapping[str, Sound]
    lengths: Mapping[str, int]


def load_voice(folder: Path) -> Voice:
    """Read and check the voice in `folder`.

    Raises:
        VoiceError: the folder, a file, its name or its length is wrong, or a phase word is missing; names it.
    """
    if not folder.is_dir():
        raise VoiceError(_NO_FOLDER, folder=folder)
    about = _voice_file(folder / "voice.toml")
    files = _named(folder, about.words) if about.words else _found(folder)
    for word in PHASE_WORDS.values():
        if word not in files:
            raise VoiceError(_MISSING, folder=folder, word=word)
    words = {word: _recording(path, word) for word, path in files.items()}
    lengths = {word: len(sound) for word, sound in words.items()}
    return Voice(about.language, about.name, about.licence, MappingProxyType(words), MappingProxyType(lengths))


def own_voice(folder: Path | None) -> Voice | None:
    """Return a person's recordings, read again when a file was changed; None where there are none that can be used."""
    try:
        return None if folder is None else _own(folder, frozenset(map(_version, folder.iterdir())))
    except (VoiceError, OSError):
        return None


@lru_cache(maxsize=2)
def _own(folder: Path, _versions: frozenset[tuple[str, int]]) -> Voice:
    return load_voice(folder)


def _version(path: Path) -> tuple[str, int]:
    return path.name, path.stat().st_mtime_ns


def languages() -> tuple[str, ...]:
    """Return the languages of the voices that ship with the program, English first."""
    found = {path.parent.name for path in (shipped("resources") / "voices").glob("*/voice.toml")}
    return tuple(sorted(found, key=lambda language: (language != "en", language)))


def shipped_voice(language: str = "en") -> Voice:
    """Return a voice that ships with the program.

    Raises:
        VoiceError: there is none in this language, or its files are damaged.
    """
    if language not in languages():
        raise VoiceError(_NO_LANGUAGE, language=language, known=", ".join(languages()))
    return _shipped(language)


@lru_cache(maxsize=2)
def _shipped(language: str) -> Voice:
    return load_voice(shipped("resources") / "voices" / language)


def _voice_file(path: Path) -> _VoiceFile:
    if not path.exists():
        return _VoiceFile(name=path.parent.name)
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _VoiceFile)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise VoiceError(_LIST, file=path, reason=getattr(error, "strerror", None) or error) from error


def _named(folder: Path, words: Mapping[str, str]) -> dict[str, Path]:
    """Return the files that voice.toml names."""
    for word, name in words.items():
        if word not in WORDS:
            raise VoiceError(_UNKNOWN_WORD, file=folder / "voice.toml", word=word, hint=_hint(word))
        if not (folder / name).is_file():
            raise VoiceError(_GONE, file=folder / name, word=word)
    return {word: folder / name for word, name in words.items()}


def _found(folder: Path) -> dict[str, Path]:
    """Return the sound files of `folder` by the words they are named like."""
    files: dict[str, Path] = {}
    for path in sorted(folder.iterdir()):
        word, ending = path.stem.lower(), path.suffix.lower()
        if ending not in _SOUND_ENDINGS or path.name.startswith("."):
            continue
        if word not in WORDS:
            raise VoiceError(_NAMED_NEARLY if (hint := _hint(word)) else _UNKNOWN, file=path, hint=hint)
        if word in files:
            raise VoiceError(_TWICE, word=word, first=files[word].name, second=path.name)
        files[word] = path
    return files


def _hint(word: str) -> Words | str:
    close = get_close_matches(word.replace("_", "-").replace(" ", "-"), WORDS, n=1)
    return Words(_HINT, word=close[0]) if close else ""


def _recording(path: Path, word: str) -> Sound:
    """Decode one word, and trim, check and level it."""
    if path.suffix.lower() not in ENDINGS:
        raise VoiceError(_FORMAT, file=path)
    limit_s = PHRASE_MAX_S if word in PHRASES else WORD_MAX_S
    try:
        decoded = miniaudio.decode_file(str(path), miniaudio.SampleFormat.FLOAT32, 1, SAMPLE_RATE)
    except (miniaudio.DecodeError, OSError) as error:
        raise VoiceError(_FORMAT, file=path) from error
    sound = np.nan_to_num(np.array(decoded.samples, dtype=np.float32))
    peak = np.abs(sound).max(initial=0)
    if peak < 1e-4:
        raise VoiceError(_SILENT, file=path)
    heard = np.flatnonzero(np.abs(sound) > _QUIET * peak)
    sound = sound[heard[0] : heard[-1] + 1]
    if len(sound) > limit_s * SAMPLE_RATE:
        raise VoiceError(_LONG, file=path, seconds=len(sound) / SAMPLE_RATE, word=word, limit=limit_s)
    return _levelled(sound)


def _levelled(sound: Sound) -> Sound:
    """Bring a word to its loudness, or as near as its peak allows, with soft edges."""
    loudness = np.sqrt(np.mean(sound.astype(np.float64) ** 2))
    gain = min(LOUDNESS / loudness, VOICE_PEAK / np.abs(sound).max())
    sound = (sound * gain).astype(np.float32)
    edge = min(_EDGE_FRAMES, len(sound) // 2)
    ramp = np.linspace(0, 1, edge + 1, dtype=np.float32)[1:]
    sound[:edge] *= ramp
    sound[len(sound) - edge :] *= ramp[::-1]
    return sound
