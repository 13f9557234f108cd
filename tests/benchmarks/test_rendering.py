# SPDX-License-Identifier: MIT
"""How much faster than real time a set is rendered."""

from __future__ import annotations

from statistics import median
from time import perf_counter

import pytest

from calftimer.audio.renderer import blocks
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import SAMPLE_RATE, set_timeline

ROUNDS = 7


@pytest.mark.parametrize("sound_set", ["tones", "clicks"])
def test_rendering_against_real_time(sound_set: str) -> None:
    """Print the seconds of sound per second of computing: the first time, and with the sounds remembered."""
    print(f"\n\nRendering {sound_set}: 12 reps, seconds of sound per second of computing")
    print(f"{'block':>12}{'first':>12}{'again':>12}")
    for number, block_frames in enumerate((480, 2_400, SAMPLE_RATE)):
        rates: dict[str, list[float]] = {"first": [], "again": []}
        for attempt in range(ROUNDS):
            # A tempo that was never rendered before, so that nothing of it is remembered.
            odd = f"{1 + number + attempt / 10 + (sound_set == 'tones') / 100:.2f}"
            timeline = set_timeline(parse_tempo(f"3-1-{odd}-1"), 12, Phase.ECCENTRIC, 5)
            for kind in ("first", "again"):
                start = perf_counter()
                frames = sum(len(block) for block in blocks(timeline, sound_set, block_frames))
                rates[kind].append(frames / SAMPLE_RATE / (perf_counter() - start))
        print(f"{block_frames:12}{median(rates['first']):11.0f}×{median(rates['again']):11.0f}×")
