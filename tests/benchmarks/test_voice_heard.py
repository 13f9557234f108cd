# SPDX-License-Identifier: MIT
"""Are the recorded words understood, by a listener who did not make them? Beside the engines as they come.

pip install pocketsphinx; apt install flite espeak-ng
python -m pytest tests/benchmarks/test_voice_heard.py -m benchmark -s
"""

from __future__ import annotations

import faulthandler
import shutil
from pathlib import Path

import pytest

from calftimer.audio.voice import shipped_voice
from calftimer.core.speech import PHASE_WORDS, PHRASES
from tests.benchmarks import sound_lab as lab
from tests.benchmarks import voice_lab

PHASES = tuple(PHASE_WORDS.values())
NUMBERS = tuple(str(number) for number in range(1, 101))
WORDS = (*PHASES, *PHRASES, *NUMBERS)
ENGINES = {
    "flite kal16 as it comes": ["flite", "-voice", "kal16"],
    "flite kal16, as short": ["flite", "-voice", "kal16", "--setf", "duration_stretch=0.72"],
    "espeak-ng en-us as it comes": ["espeak-ng", "-v", "en-us"],
}


@pytest.fixture(scope="module")
def recordings() -> dict[str, voice_lab.Heard]:
    """The words that ship, at the listener's rate, where there is a listener."""
    pytest.importorskip("pocketsphinx", reason="needs PocketSphinx, the listener: pip install pocketsphinx")
    faulthandler.cancel_dump_traceback_later()  # these tests take minutes by design, and do not hang
    voice = shipped_voice()
    return {word: voice_lab.at_listeners_rate(voice.words[word]) for word in WORDS}


def misheard(listener: voice_lab.Listener, words: dict[str, voice_lab.Heard], where: str) -> dict[str, str]:
    """Return what is understood in place of a word, by the words that are not understood."""
    disturbed = voice_lab.SURROUNDINGS[where]
    heard = {word: listener.understands(disturbed(words[word], voice_lab.seed_of(word))) for word in words}
    return {word: other for word, other in heard.items() if other != word}


def row(listener: voice_lab.Listener, name: str, words: dict[str, voice_lab.Heard]) -> tuple[str, ...]:
    """Return a line of a table, and print which words were taken for which in the quiet."""
    wrong = {where: misheard(listener, words, where) for where in voice_lab.SURROUNDINGS}
    taken = ", ".join(f"{word} → {other}" for word, other in wrong["in quiet"].items())
    print(f"{name}, in quiet: {taken or 'every word understood'}")
    return name, *(f"{100 * (1 - len(those) / len(words)):.0f}" for those in wrong.values())


def test_every_word_among_all(recordings: dict[str, voice_lab.Heard], tmp_path: Path) -> None:
    """Print the share of all words understood among all: as recorded, over tones, and by the engines as they come."""
    listener = voice_lab.Listener(WORDS, tmp_path)
    print()
    rows = [
        row(listener, "recordings", recordings),
        row(listener, "over the tones of 3-1-2-1", voice_lab.over_tones(shipped_voice(), WORDS, "3-1-2-1")),
    ]
    for name, command in ENGINES.items():
        if shutil.which(command[0]):
            rows.append(row(listener, name, voice_lab.spoken_by(command, WORDS, tmp_path)))
        else:
            print(f"left out: {name}: {command[0]} is not installed")
    lab.table("Understood among all words, %", ("voice", *voice_lab.SURROUNDINGS), rows)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("phase words", PHASES),
        ("phrases", PHRASES),
        ("numbers to 12", NUMBERS[:12]),
        ("teens and tens", (*NUMBERS[12:19], *NUMBERS[19:99:10])),
    ],
)
def test_words_among_those_that_are_said_in_their_place(
    recordings: dict[str, voice_lab.Heard], tmp_path: Path, name: str, words: tuple[str, ...]
) -> None:
    """Print which words are taken for which, by a listener who expects nothing else in that place."""
    listener = voice_lab.Listener(words, tmp_path)
    rows = []
    for where in voice_lab.SURROUNDINGS:
        wrong = misheard(listener, {word: recordings[word] for word in words}, where)
        taken = ", ".join(f"{word} → {other}" for word, other in wrong.items())
        rows.append((where, f"{len(words) - len(wrong)} of {len(words)}", taken or "–"))
    lab.table(f"Understood among themselves: {name}", ("surroundings", "understood", "taken for"), rows)
