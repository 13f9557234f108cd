# SPDX-License-Identifier: MIT
"""An independent listener for spoken words, what disturbs it, and other voices to compare with.

The listener is PocketSphinx, whose wheel brings its model of American English (`pip install pocketsphinx`). It
knows the words that the program says and no others, as the ear of somebody who trains does. It was made with the
speech of people at 16 kHz; a voice without bass is harder for it than for an ear, so figures of voices are to be
compared, and are no share of what people understand.
"""

from __future__ import annotations

import subprocess
import wave
from collections.abc import Iterable
from dataclasses import replace
from hashlib import md5
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from calftimer.audio.renderer import Track
from calftimer.audio.voice import Voice
from calftimer.core.speech import utterances
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import SAMPLE_RATE, set_timeline

Heard = NDArray[np.float64]

RATE = 16_000
LEVEL = 0.08  # root mean square of every word
FLOOR = 0.001  # of the room in which nothing else sounds
AROUND = 2 * RATE // 5
CUT_HZ = 4000

_NAMES = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen
"""
_TEENS, _TENS = _NAMES.split(), ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def text_of(word: str) -> str:
    """Return a word of `core.speech.WORDS` up to 100 as it is spoken: “twenty one”, “last one”."""
    if not word.isdecimal():
        return word.replace("-", " ")
    number = int(word)
    if number == 100:
        return "one hundred"
    tens, ones = divmod(number, 10)
    if number < 20:
        return _TEENS[number - 1]
    return _TENS[tens - 2] + (f" {_TEENS[ones - 1]}" if ones else "")


class Listener:
    """Somebody who knows `words` and nothing else."""

    def __init__(self, words: Iterable[str], folder: Path) -> None:
        """Make its dictionary in `folder`."""
        import pocketsphinx

        self._words = {text_of(word): word for word in words}
        needed = {part for text in self._words for part in text.split()}
        model = Path(pocketsphinx.get_model_path("en-us"))
        with (model / "cmudict-en-us.dict").open(encoding="utf-8") as file:
            lines = [line for line in file if line.split(maxsplit=1)[0].split("(")[0] in needed]
        (folder / "words.dict").write_text("".join(lines), encoding="utf-8")
        self._decoder: Any = pocketsphinx.Decoder(
            hmm=str(model / "en-us"), dict=str(folder / "words.dict"), lm=None, loglevel="FATAL"
        )
        choices = " | ".join(self._words)
        self._decoder.add_jsgf_string("words", f"#JSGF V1.0; grammar words; public <word> = {choices} ;")
        self._decoder.activate_search("words")

    def understands(self, sound: Heard) -> str:
        """Return the word that is heard, or “–” where it is none."""
        pcm = np.round(np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes()
        self._decoder.start_utt()
        self._decoder.process_raw(pcm, full_utt=True)
        self._decoder.end_utt()
        found = self._decoder.hyp()
        return self._words.get(found.hypstr, "–") if found else "–"


def pink(frames: int, seed: int) -> Heard:
    """Noise as loud in each octave from 50 Hz on; root mean square 1."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(frames))
    return _levelled(np.fft.irfft(spectrum / np.sqrt(np.maximum(np.fft.rfftfreq(frames, 1 / RATE), 50)), frames))


def drums(frames: int, seed: int) -> Heard:
    """Music without words, 126 beats a minute: kick, snare, hats, bass and a chord; root mean square 1."""
    random = np.random.default_rng(seed)
    beat = round(RATE * 60 / 126)
    t = np.arange(RATE // 4) / RATE
    kick = np.sin(2 * np.pi * (55 * t + 1.3 * (1 - np.exp(-30 * t)))) * np.exp(-14 * t)
    snare = 0.5 * random.standard_normal(len(t)) * np.exp(-22 * t) + 0.4 * np.sin(380 * np.pi * t) * np.exp(-25 * t)
    hat = 0.25 * np.diff(random.standard_normal(len(t) + 1)) * np.exp(-60 * t)
    bar = 4 * beat
    whole = np.zeros(frames + bar + len(t))
    for half in range((frames + bar) // (beat // 2)):
        stroke = hat + (kick if half % 2 == 0 else 0) + (snare if half % 4 == 2 else 0)
        whole[half * (beat // 2) :][: len(t)] += stroke
    root = np.array([55.0, 43.65, 65.41, 49.0])[np.arange(len(whole)) // bar % 4]
    turns = 2 * np.pi * np.cumsum(root) / RATE
    whole += 0.15 * np.sign(np.sin(turns)) + 0.08 * sum(np.sin(turns * step) for step in (4, 4.757, 6, 8))
    first = int(random.integers(0, bar))
    return _levelled(whole[first : first + frames])


def without_highs(sound: Heard) -> Heard:
    """What is left of it above `CUT_HZ`: nothing, as with a loss of hearing there."""
    hz = np.fft.rfftfreq(len(sound), 1 / RATE)
    gain = np.interp(hz, [CUT_HZ - 200, CUT_HZ + 200], [1, 0])
    return np.fft.irfft(np.fft.rfft(sound) * gain, len(sound))


def _levelled(sound: Heard) -> Heard:
    return sound / np.sqrt(np.mean(sound**2))


def _in(noise: Any, ratio_db: float) -> Any:
    def mixed(word: Heard, seed: int) -> Heard:
        around = np.pad(LEVEL * _levelled(word), AROUND)
        return around + LEVEL * 10 ** (-ratio_db / 20) * noise(len(around), seed)

    return mixed


def in_quiet(word: Heard, seed: int) -> Heard:
    """The word in a room that is not quite silent."""
    around = np.pad(LEVEL * _levelled(word), AROUND)
    return around + FLOOR * np.random.default_rng(seed).standard_normal(len(around))


SURROUNDINGS = {
    "in quiet": in_quiet,
    "nothing over 4 kHz": lambda word, seed: without_highs(in_quiet(word, seed)),
    "pink noise −6 dB": _in(pink, 6),
    "as loud": _in(pink, 0),
    "drums −6 dB": _in(drums, 6),
    "as loud ": _in(drums, 0),
}


def seed_of(word: str) -> int:
    """Return a number that belongs to the word, so that every run hears the same noise."""
    return int(md5(word.encode()).hexdigest()[:6], 16)


def at_listeners_rate(sound: NDArray[Any]) -> Heard:
    """Return 48 kHz as 16 kHz."""
    whole = np.asarray(sound[: len(sound) // 6 * 6], dtype=np.float64)
    return np.fft.irfft(np.fft.rfft(whole)[: len(whole) // 6 + 1], len(whole) // 3) / 3


def over_tones(voice: Voice, words: Iterable[str], tempo: str) -> dict[str, Heard]:
    """Return each word as a long set of `tones + voice` has it, with its surroundings but no other word."""
    timeline = set_timeline(parse_tempo(tempo), 200, Phase.ECCENTRIC)
    at = {said.word: said.frame for said in utterances(timeline, voice.lengths)}
    around = SAMPLE_RATE // 4
    mixes = {}
    for word in at.keys() & set(words):
        alone = replace(voice, words={name: sound * (name == word) for name, sound in voice.words.items()})
        mix = Track(timeline, "tones+voice", voice=alone).render(at[word] - around, voice.lengths[word] + 2 * around)
        mixes[word] = at_listeners_rate(mix)
    return mixes


def spoken_by(command: list[str], words: Iterable[str], folder: Path) -> dict[str, Heard]:
    """Return each word as an engine says it; `command` ends where the name of the WAV file and the text belong."""
    said = {}
    for word in words:
        path = folder / "said.wav"
        text = [text_of(word)] if "espeak" in command[0] else ["-t", text_of(word)]
        target = ["-w", str(path)] if "espeak" in command[0] else ["-o", str(path)]
        subprocess.run([*command, *target, *text], check=True, capture_output=True)
        with wave.open(str(path)) as file:
            rate, samples = file.getframerate(), np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768
        loud = np.flatnonzero(np.abs(samples) > 0.025 * np.abs(samples).max())
        samples = samples[loud[0] : loud[-1] + 1]
        wanted = np.arange(int(len(samples) * RATE / rate)) * rate / RATE
        said[word] = samples if rate == RATE else np.interp(wanted, np.arange(len(samples)), samples)
    return said
