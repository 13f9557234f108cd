# SPDX-License-Identifier: MIT
"""The tape: which timeline is to be heard at which frame of a session.

Timelines are laid at absolute frames; a later one takes the place of all that stood at and after its
frame. A rest laid where its set ends opens with that end and takes up what still rings, sample for sample.
Otherwise what began before that frame fades out within 5 ms under the later one, or into silence. Laid at the
very frame of the earlier one, as a rest made longer is, the later one leaves no trace of it.

The tape renders any stretch of itself on demand, so a rest of an hour costs no memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from calftimer.audio.mix import AS_DESIGNED, FADE_FRAMES, Mix, fade_out, joined
from calftimer.audio.renderer import Samples, Track, as_samples, voice_of
from calftimer.core.timeline import SAMPLE_RATE, CueKind, Timeline, rest_timeline

if TYPE_CHECKING:
    from calftimer.audio.voice import Voice

# After any session.
_NEVER = 1 << 62


class Tape:
    """Timelines in the order of their frames. Not thread-safe; the player guards it.

    `mix` holds the volumes; `voice` is who speaks in a set that speaks, the shipped English voice where none
    is given. It is loaded here, once.

    Raises:
        VoiceError: the shipped voice is damaged.
    """

    def __init__(self, sound_set: str, *, mix: Mix = AS_DESIGNED, voice: Voice | None = None) -> None:
        self._sound_set = sound_set
        self._mix = mix
        self._voice = voice_of(sound_set, voice)
        self._laid: list[tuple[int, Track | None]] = []

    @property
    def frame_count(self) -> int:
        """Where the last timeline with its tail ends."""
        return max((min(end, start + track.timeline.frame_count) for start, end, track, _ in self._pieces()), default=0)

    def lay(self, timeline: Timeline | None, frame: int) -> None:
        """Put `timeline` at `frame`, in place of all from there on; None is silence."""
        track = None if timeline is None else Track(timeline, self._sound_set, self._mix, self._voice)
        self._laid = [(start, laid) for start, laid in self._laid if start < frame]
        self._laid.append((frame, track))

    def with_laid(self, timeline: Timeline | None, frame: int) -> Tape:
        """Return a tape on which `timeline` is laid at `frame` as well; this one stays as it is."""
        other = copy(self)
        other.lay(timeline, frame)
        return other

    def render(self, frame: int, frame_count: int) -> Samples:
        """Return the samples of `frame_count` frames from `frame` on, int16, shape (frame_count,)."""
        out = np.zeros(frame_count, dtype=np.float32)
        end_frame = frame + frame_count
        for start, end, track, _ in self._pieces():
            first, last = max(start, frame), min(end, end_frame)
            if first < last:
                out[first - frame : last - frame] = track.render(first - start, last - first)
        for start, end, track, fades in self._pieces():
            last = min(end + (FADE_FRAMES if fades else track.reach_frames), end_frame)
            first = max(end, frame)
            if first >= last:
                continue
            heard = slice(first - frame, last - frame)
            ringing = track.render(first - start, last - first, until_frame=end - start)
            if fades:
                out[heard] = joined(out[heard], ringing * fade_out(first - end, last - first))
            else:  # the same sum as in the set's own timeline
                out[heard] += ringing
        return as_samples(out)

    def blocks(self, block_frames: int = SAMPLE_RATE) -> Iterator[Samples]:
        """Yield the whole tape, `frame_count` frames, in blocks."""
        for start in range(0, self.frame_count, block_frames):
            yield self.render(start, min(block_frames, self.frame_count - start))

    def timeline(self) -> Timeline:
        """Return all cues of the tape as one timeline, in frames of the tape; it has no spans and no reps."""
        cues = (
            replace(cue, frame=start + cue.frame)
            for start, end, track, _ in self._pieces()
            for cue in track.timeline.cues_between(0, end - start)
        )
        return Timeline(tuple(cues), (), 0, self.frame_count, self.frame_count, 0)

    def _pieces(self) -> Iterator[tuple[int, int, Track, bool]]:
        """Yield what is laid: first frame, frame of what comes after it, track, and whether it fades there."""
        for (start, track), (end, after) in pairwise((*self._laid, (_NEVER, None))):
            if track is not None:
                goes_on = after is not None and _ends_at(track, end - start) and _ends_at(after, 0)
                yield start, end, track, not goes_on


def _ends_at(track: Track, frame: int) -> bool:
    """Tell whether the end of a set sounds at `frame` of this track."""
    return any(cue.kind is CueKind.SET_END for cue in track.timeline.cues_between(frame, frame + 1))


def exercise_tape(
    a_set: Timeline, sets: int, rest_s: int, sound_set: str, *, mix: Mix = AS_DESIGNED, voice: Voice | None = None
) -> Tape:
    """Return the tape of `sets` times `a_set` with `rest_s` seconds between them, as played if nobody touches a key.

    The count-in of `a_set` is the last part of each rest, which is never shorter than that.
    """
    tape = Tape(sound_set, mix=mix, voice=voice)
    frame, count_in = 0, a_set.start_frame
    between = rest_timeline(max(rest_s * SAMPLE_RATE, count_in), count_in_frames=count_in)
    for number in range(1, sets + 1):
        rest = between if number < sets else rest_timeline(0)
        tape.lay(a_set, frame)
        tape.lay(rest, frame + a_set.end_frame)
        frame += a_set.end_frame + rest.start_frame
    return tape
