# SPDX-License-Identifier: MIT
"""The tape: which timeline is heard at which frame."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from calftimer.audio.renderer import render
from calftimer.audio.tape import Tape
from calftimer.core.tempo import Phase, Tempo, parse_tempo
from calftimer.core.timeline import SAMPLE_RATE, TAIL_FRAMES, rest_timeline, set_timeline

S = SAMPLE_RATE
SET = set_timeline(parse_tempo("1-0-1-0"), 2, Phase.ECCENTRIC, 1)
OTHER = set_timeline(parse_tempo("1.5-0-0.5-0"), 2, Phase.CONCENTRIC, 2)


def same(samples: np.ndarray, expected: np.ndarray) -> bool:
    """True where both are heard alike, and something is heard at all."""
    return bool(expected.any()) and np.array_equal(samples, expected)


def test_an_empty_tape_is_silent():
    """A tape with nothing laid on it gives zeros, as many as asked for."""
    samples = Tape("tones").render(12_345, S)

    assert len(samples) == S
    assert not samples.any()


def test_a_timeline_is_heard_from_its_frame_on():
    """A laid timeline begins on its frame, after silence."""
    tape = Tape("tones")
    tape.lay(SET, 1234)

    assert not tape.render(0, 1234).any()
    assert same(tape.render(1234, SET.frame_count), render(SET, "tones", 0, SET.frame_count))


def test_a_tape_with_more_laid_on_it_leaves_the_first_as_it_was():
    """The tape that would come is heard as if it were laid on this one, and this one is heard as before."""
    tape, laid = Tape("tones"), Tape("tones")
    for each in (tape, laid):
        each.lay(SET, 0)
    laid.lay(OTHER, S)
    other = tape.with_laid(OTHER, S)

    assert same(other.render(0, 6 * S), laid.render(0, 6 * S))
    assert same(tape.render(0, 6 * S), render(SET, "tones", 0, 6 * S))


def test_a_later_timeline_takes_the_place_of_all_after_it():
    """What is laid takes the place of all from its frame on, and nothing before it."""
    tape = Tape("tones")
    tape.lay(SET, 0)
    tape.lay(rest_timeline(20 * S), 4 * S)
    tape.lay(OTHER, S)

    assert same(tape.render(0, S), render(SET, "tones", 0, S))
    assert same(tape.render(S, 9 * S), render(OTHER, "tones", 0, 9 * S))


def test_a_timeline_laid_at_the_same_frame_replaces_the_first():
    """Of two timelines laid at one frame only the second is heard."""
    tape = Tape("clicks")
    tape.lay(SET, S)
    tape.lay(OTHER, S)

    assert same(tape.render(0, 9 * S), render(OTHER, "clicks", -S, 9 * S))


def test_silence_from_a_frame_on():
    """Laying None hushes from that frame on, all but a fade of 5 ms, and keeps what is before."""
    tape = Tape("tones")
    tape.lay(SET, 0)
    tape.lay(None, 70_000)

    assert same(tape.render(0, 70_000), render(SET, "tones", 0, 70_000))
    assert not tape.render(70_000 + S // 200, 10 * S).any()


def test_a_timeline_may_follow_silence():
    """After a hush, a timeline laid further on is heard from its frame."""
    tape = Tape("tones")
    tape.lay(SET, 0)
    tape.lay(None, S)
    tape.lay(OTHER, 2 * S)

    assert not tape.render(S, S).any()
    assert same(tape.render(2 * S, 5 * S), render(OTHER, "tones", 0, 5 * S))


@settings(max_examples=30)
@given(
    st.builds(set_timeline, st.from_type(Tempo), st.integers(1, 3), st.just(Phase.ECCENTRIC), st.integers(0, 2)),
    st.sampled_from(["tones", "clicks"]),
    st.integers(3, 100),
)
def test_a_rest_at_the_end_of_its_set_continues_it(timeline, sound_set, rest_s):
    """A rest laid on the frame on which its set ends, all else having died away, changes no sample of the end."""
    before_the_end = replace(timeline, cues=timeline.cues[:-1])
    assume(not render(before_the_end, sound_set, timeline.end_frame, S).any())
    tape = Tape(sound_set)
    tape.lay(timeline, 0)
    before = tape.render(0, timeline.frame_count)

    tape.lay(rest_timeline(rest_s * S), timeline.end_frame)

    assert timeline.frame_count == timeline.end_frame + TAIL_FRAMES
    assert same(tape.render(0, timeline.frame_count), before)


@settings(max_examples=30)
@given(st.lists(st.integers(1, 2 * S), min_size=1, max_size=20), st.sampled_from(["tones", "clicks"]))
def test_any_split_gives_the_same_samples(sizes, sound_set):
    """Rendered in stretches of any sizes, across all that is laid, a tape gives the samples it gives in one go."""
    tape = Tape(sound_set)
    tape.lay(SET, 700)
    tape.lay(rest_timeline(4 * S), 700 + SET.end_frame)
    tape.lay(OTHER, 700 + SET.end_frame + 4 * S)
    edges = np.cumsum([0, *sizes]).tolist()

    parts = [tape.render(first, last - first) for first, last in pairwise(edges)]

    assert np.array_equal(np.concatenate(parts), tape.render(0, edges[-1]))
