# SPDX-License-Identifier: MIT
"""How loud each kind of cue is, how words stand out from tones, and how two sounds are joined.

A volume is a gain from 0 (silent) to 1 (as designed). Everything is designed to add up to less than −1 dBFS
at 1, which is the default: as loud as music that streaming services have brought to one loudness, so a pair
of headphones set for music is never startled. Quieter is the person's choice; louder is the machine's
volume.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from math import log2, log10

import numpy as np
from numpy.typing import NDArray

from calftimer.core.timeline import SAMPLE_RATE, CueKind

# −1 dBFS: no sample of any mix lies beyond it.
PEAK = 10 ** (-1 / 20)
FADE_FRAMES = SAMPLE_RATE // 200

# Under a word, everything else is lowered by 8 dB, within 30 ms before it, and comes back in 100 ms.
DUCKED = 0.4
DUCK_FRAMES = SAMPLE_RATE * 3 // 100
UNDUCK_FRAMES = SAMPLE_RATE // 10

_VOLUME_OF = {CueKind.REST_WARNING: "rest", CueKind.REST_COUNT: "rest", CueKind.SWITCH_SIDES: "rest"}


@dataclass(frozen=True, slots=True)
class Mix:
    """The volumes, as gains from 0 to 1: `master`, which all others are multiplied with, and one per kind of cue.

    Raises:
        ValueError: a gain lies outside 0 to 1.
    """

    master: float = 1.0
    phase: float = 1.0
    tick: float = 1.0
    count_in: float = 1.0
    last_rep: float = 1.0
    set_end: float = 1.0
    rest: float = 1.0
    voice: float = 1.0

    def __post_init__(self) -> None:
        for field in fields(self):
            if not 0 <= getattr(self, field.name) <= 1:
                raise ValueError(f"the volume of {field.name} is not between 0 and 1: {getattr(self, field.name)}")

    @classmethod
    def of_percents(cls, **percents: float) -> Mix:
        """Build a mix from percents by the names of the volumes; those not named stay at 100 %."""
        return cls(**{name: gain_of(percent) for name, percent in percents.items()})

    def gain(self, kind: CueKind) -> float:
        """Return the gain of a cue of this kind, the master's included."""
        return self.master * getattr(self, _VOLUME_OF.get(kind, kind.value))

    @property
    def voice_gain(self) -> float:
        """The gain of words, the master's included."""
        return self.master * self.voice


AS_DESIGNED = Mix()


def gain_of(percent: float) -> float:
    """Return the gain of a volume as the ear reads it: half the percents sound half as loud (−10 dB).

    0 % is silence; what lies outside 0 to 100 % counts as the nearest of the two.
    """
    percent = min(max(percent, 0), 100)
    return 10 ** (10 * log2(percent / 100) / 20) if percent else 0.0


def percent_of(gain: float) -> int:
    """Return the percents, rounded, whose gain this is."""
    return round(100 * 2 ** (20 * log10(gain) / 10)) if gain else 0


def ducking(words: Iterable[tuple[int, int, int]], start_frame: int, frame_count: int) -> NDArray[np.float32]:
    """Return the gain of all that is not a word, shape (frame_count,), from `start_frame` on.

    `words` are (first frame, frame after the last, frame from which nothing is lowered any more). The gain
    moves in ramps; where those of two words meet, the lower one counts.
    """
    frames = np.arange(start_frame, start_frame + frame_count)
    gain = np.ones(frame_count)
    for first, end, over in words:
        ramp = np.interp(frames, [first - DUCK_FRAMES, first, end - 1, over], [1, DUCKED, DUCKED, 1])
        np.minimum(gain, ramp, out=gain)
    return gain.astype(np.float32)


def fade_out(frame: int, frame_count: int) -> NDArray[np.float32]:
    """Return a gain that falls from 1 to 0 in `FADE_FRAMES`, read from its `frame` on, shape (frame_count,)."""
    at = np.clip((np.arange(frame, frame + frame_count) + 1) / (FADE_FRAMES + 1), 0, 1)
    return (0.5 + 0.5 * np.cos(np.pi * at)).astype(np.float32)


def joined(upper: NDArray[np.float32], under: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return `upper` with `under` mixed below it, as much as there is room for.

    Where `upper` is silent this is `under` itself, and where `upper` is at the peak it is `upper`:
    |u + v·(1 − |u|/PEAK)| ≤ |u| + PEAK − |u| = PEAK, if both are within PEAK.
    """
    return upper + under * (1 - np.abs(upper) / np.float32(PEAK))
