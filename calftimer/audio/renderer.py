# SPDX-License-Identifier: MIT
"""From a timeline to samples: pure, block by block, the same samples whatever the block size."""

from __future__ import annotations

import os
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from calftimer.audio.sounds import sound_of
from calftimer.core.timeline import SAMPLE_RATE, TAIL_FRAMES, Timeline

Samples = NDArray[np.int16]

_FULL_SCALE = 32767
# −1 dBFS. The levels in `sounds` stay below it; the clip is the guarantee, not the means.
PEAK = 10 ** (-1 / 20)


def render(timeline: Timeline, sound_set: str, start_frame: int, frame_count: int) -> Samples:
    """Mix the cues of `timeline` that are heard in `frame_count` frames from `start_frame` on.

    Returns int16 samples of shape (frame_count,). A cue's sound begins exactly at the cue's frame and may
    ring on into later blocks; frames before 0 and after the end are silence.
    """
    mix = np.zeros(frame_count, dtype=np.float32)
    longest = max((cue.length_frames for cue in timeline.cues), default=0)
    reach = max(longest, TAIL_FRAMES)
    for cue in timeline.cues_between(start_frame - reach, start_frame + frame_count):
        sound = sound_of(sound_set, cue)
        offset = cue.frame - start_frame
        first, last = max(offset, 0), min(offset + len(sound), frame_count)
        if first < last:
            mix[first:last] += sound[first - offset : last - offset]
    np.clip(mix, -PEAK, PEAK, out=mix)
    return np.round(mix * _FULL_SCALE).astype(np.int16)


def blocks(timeline: Timeline, sound_set: str, block_frames: int = SAMPLE_RATE) -> Iterator[Samples]:
    """Yield the whole timeline, `frame_count` frames, in blocks."""
    for start in range(0, timeline.frame_count, block_frames):
        yield render(timeline, sound_set, start, min(block_frames, timeline.frame_count - start))


def write_wav(path: Path, timeline: Timeline, sound_set: str) -> None:
    """Write the sound of `timeline` as a 16-bit mono WAV at 48 kHz; a failed write leaves nothing behind."""
    partial = path.with_name(path.name + ".part")
    try:
        with open(partial, "wb") as raw, wave.open(raw, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(SAMPLE_RATE)
            for block in blocks(timeline, sound_set):
                file.writeframes(block.astype("<i2").tobytes())
        os.replace(partial, path)
    finally:
        partial.unlink(missing_ok=True)
