# SPDX-License-Identifier: MIT
"""Render the English voice in resources/voices/en from Flite, ahead of time.

    apt install flite && pip install numpy soundfile
    python packaging/render_voices.py [folder]

Each word is spoken by Flite's voice kal16, made clearer for a loud room (the voice's bass goes, 1 to 4 kHz
comes forward, soft consonants are brought up, peaks are rounded), freed of the silence around it, brought to
one loudness, and written as mono Ogg Vorbis at 16 kHz, the rate of the voice. Numbers go to 100: more would
take more room than they are worth, and a rep after the hundredth is not counted aloud. Every run gives the
same sound; the files differ in Ogg's serial numbers.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import wave
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
RATE = 16_000
SLOWNESS = 0.72  # Flite's duration_stretch: a phase word and a number should fit into one second
# Numbers that a listener took for others at that pace, and understood more often at this one; others got no better.
SLOWER = {"6": 0.77, "8": 0.8, "13": 0.9, "17": 0.77, "18": 0.9, "30": 0.8, "60": 0.8}
LOUDNESS = 0.16  # root mean square of each word
QUALITY = 0.5  # of the Ogg Vorbis encoder, 0 to 1
SILENCE = 10 ** (-32 / 20)

PHRASES = {
    "lower": "lower",
    "stretch": "stretch",
    "raise": "raise",
    "squeeze": "squeeze",
    "last-one": "last one",
    "three-to-go": "three to go",
    "halfway": "halfway",
    "switch-sides": "switch sides",
    "rest": "rest",
    "ten-seconds": "ten seconds",
    "get-ready": "get ready",
    "set-complete": "set complete",
}
NUMBERS = {str(number): str(number) for number in range(1, 101)}

HEAD = """\
# Rendered by packaging/render_voices.py; see resources/voices/README.md.
language = "en"
name = "Kal, Flite"
licence = "CMU Flite licence (BSD-like): free to use, modify and distribute"

# The word, and its file in this folder.
[words]
"""

# How much each frequency is raised, in dB.
TONE_HZ = (100, 200, 300, 500, 1000, 2000, 3200, 4200, 5500, 7600)
TONE_DB = (-50, -32, -18, -5, 4, 10, 9, 2, -6, -16)


def spoken(text: str, slowness: float, folder: Path) -> NDArray[np.float64]:
    """Return what Flite says, mono at 16 kHz, 1.0 = full scale."""
    path = folder / "word.wav"
    voice = ("-voice", "kal16", "--setf", f"duration_stretch={slowness}")
    subprocess.run(["flite", *voice, "-t", text, "-o", str(path)], check=True)
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768


def clear(word: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return `word` made for a loud room: its tone, its soft parts, its peaks, its edges, its loudness."""
    spectrum = np.fft.rfft(word, 2 * len(word))
    hz = np.fft.rfftfreq(2 * len(word), 1 / RATE)
    word = np.fft.irfft(spectrum * 10 ** (np.interp(hz, TONE_HZ, TONE_DB) / 20))[: len(word)]
    window = np.hanning(RATE // 50)
    envelope = np.sqrt(np.convolve(word**2, window / window.sum(), "same"))
    word = word * np.maximum(envelope / envelope.max(), 0.03) ** -0.6
    word = np.tanh(4 * word / np.abs(word).max())
    heard = np.flatnonzero(np.abs(word) > SILENCE * np.abs(word).max())
    word = word[heard[0] : heard[-1] + 1]
    edge = RATE // 250
    word[:edge] *= np.linspace(0, 1, edge)
    word[-4 * edge :] *= np.linspace(1, 0, 4 * edge)
    return word * LOUDNESS / np.sqrt(np.mean(word**2))


def main(folder: Path) -> None:
    """Render every word and the list of them into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    with tempfile.TemporaryDirectory() as scratch:
        for word, text in (PHRASES | NUMBERS).items():
            name = f"{word}.ogg"
            samples = clear(spoken(text, SLOWER.get(word, SLOWNESS), Path(scratch)))
            assert np.abs(samples).max() < 1
            soundfile.write(folder / name, samples, RATE, subtype="VORBIS", compression_level=1 - QUALITY)
            lines.append(f'{word} = "{name}"\n')
            print(f"{word:12} {len(samples) / RATE:.2f} s, {(folder / name).stat().st_size} bytes")
    (folder / "voice.toml").write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "voices" / "en")
