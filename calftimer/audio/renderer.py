# SPDX-License-Identifier: MIT
"""From a timeline to samples: pure, block by block, the same samples whatever the block size."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from calftimer.audio.files import WAV_FRAMES_MAX as WAV_FRAMES_MAX
from calftimer.audio.files import write_wav_blocks
from calftimer.audio.mix import AS_DESIGNED, DUCK_FRAMES, UNDUCK_FRAMES, Mix, ducking
from calftimer.audio.mix import PEAK as PEAK
from calftimer.audio.sounds import SPOKEN_SETS, Sound, sound_of
from calftimer.core.speech import Utterance, utterances
from calftimer.core.timeline import SAMPLE_RATE, TAIL_FRAMES, Timeline

if TYPE_CHECKING:
    from calftimer.audio.voice import Voice

Samples = NDArray[np.int16]

_FULL_SCALE = 32767


class Track:
    """A timeline made ready to be heard: its sounds, its words where the set speaks, and its volumes.

    `voice` is who speaks in a set that speaks, the shipped English voice where none is given.

    Raises:
        VoiceError: the shipped voice is damaged.
    """

    def __init__(self, timeline: Timeline, sound_set: str, mix: Mix = AS_DESIGNED, voice: Voice | None = None) -> None:
        self.timeline = timeline
        self._sound_set = sound_set
        self._mix = mix
        self._voice = voice_of(sound_set, voice)
        self._said: tuple[Utterance, ...] = ()
        longest_word = 0
        if sound_set in SPOKEN_SETS and mix.voice_gain > 0:
            self._said = utterances(timeline, self._voice.lengths)
            longest_word = max((self._voice.lengths[said.word] for said in self._said), default=0)
        longest_cue = max((cue.length_frames for cue in timeline.cues), default=0)
        # No sound lasts longer than this after its cue, and no word, its ducking included.
        self.reach_frames = max(longest_cue, TAIL_FRAMES, longest_word + UNDUCK_FRAMES)

    def render(self, start_frame: int, frame_count: int, until_frame: int | None = None) -> Sound:
        """Mix what is heard in `frame_count` frames from `start_frame` on: float32, shape (frame_count,), within PEAK.

        With `until_frame`, only what began before that frame is heard, as loud as if nothing were left out.
        """
        end_frame = start_frame + frame_count
        begun_by = end_frame if until_frame is None else min(end_frame, until_frame)
        mix = np.zeros(frame_count, dtype=np.float32)
        for cue in self.timeline.cues_between(start_frame - self.reach_frames, begun_by):
            _add(mix, sound_of(self._sound_set, cue), cue.frame - start_frame, self._mix.gain(cue.kind))
        words = self._words(start_frame - self.reach_frames, end_frame + DUCK_FRAMES)
        if words:
            mix *= ducking((self._lowered(first, first + len(word)) for first, word in words), start_frame, frame_count)
        for first, word in words:
            if first < begun_by:
                _add(mix, word, first - start_frame, self._mix.voice_gain)
        return mix

    def _lowered(self, first: int, end: int) -> tuple[int, int, int]:
        """Return what a word lowers, for `ducking`: nothing at the set's end, which the rest sounds as well."""
        over = end + UNDUCK_FRAMES
        return first, end, over if end > self.timeline.end_frame else min(over, self.timeline.end_frame)

    def _words(self, start_frame: int, end_frame: int) -> list[tuple[int, Sound]]:
        """Return the words that begin in these frames, and where they begin."""
        first = bisect_left(self._said, start_frame, key=lambda said: said.frame)
        last = bisect_left(self._said, end_frame, key=lambda said: said.frame)
        return [(said.frame, self._voice.words[said.word]) for said in self._said[first:last]]


def voice_of(sound_set: str, voice: Voice | None) -> Voice | None:
    """Return who speaks in `sound_set`: nobody, `voice`, or the shipped English voice."""
    if voice is not None or sound_set not in SPOKEN_SETS:
        return voice
    from calftimer.audio.voice import shipped_voice  # 50 ms that only sets that speak need

    return shipped_voice()


def as_samples(mix: Sound) -> Samples:
    """Return a float mix as int16. The clip is the guarantee for the peak, not the means: it takes nothing away."""
    return np.round(np.clip(mix, -PEAK, PEAK) * _FULL_SCALE).astype(np.int16)


def render(
    timeline: Timeline,
    sound_set: str,
    start_frame: int,
    frame_count: int,
    *,
    mix: Mix = AS_DESIGNED,
    voice: Voice | None = None,
) -> Samples:
    """Mix the cues and words of `timeline` that are heard in `frame_count` frames from `start_frame` on.

    Returns int16 samples of shape (frame_count,). A cue's sound begins exactly at the cue's frame and may
    ring on into later blocks; frames before 0 and after the end are silence.
    """
    return as_samples(Track(timeline, sound_set, mix, voice).render(start_frame, frame_count))


def blocks(
    timeline: Timeline,
    sound_set: str,
    block_frames: int = SAMPLE_RATE,
    *,
    mix: Mix = AS_DESIGNED,
    voice: Voice | None = None,
) -> Iterator[Samples]:
    """Yield the whole timeline, `frame_count` frames, in blocks."""
    track = Track(timeline, sound_set, mix, voice)
    for start in range(0, timeline.frame_count, block_frames):
        yield as_samples(track.render(start, min(block_frames, timeline.frame_count - start)))


def write_wav(path: Path, timeline: Timeline, sound_set: str) -> None:
    """Write the sound of `timeline` as a 16-bit mono WAV at 48 kHz; a failed write leaves nothing behind.

    Raises:
        PlanError: the set lasts longer than a WAV file can.
        OSError: the file cannot be written.
    """
    write_wav_blocks(path, blocks(timeline, sound_set), timeline.frame_count)


def _add(mix: Sound, sound: Sound, offset: int, gain: float) -> None:
    """Add what of `sound`, begun at frame `offset` of `mix`, lies in `mix`."""
    first, last = max(offset, 0), min(offset + len(sound), len(mix))
    if first < last:
        mix[first:last] += sound[first - offset : last - offset] * np.float32(gain)
