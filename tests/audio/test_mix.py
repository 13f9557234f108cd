# SPDX-License-Identifier: MIT
"""Volumes, the peak that no mix reaches, words over tones, and how one timeline gives way to another."""

from __future__ import annotations

import pickle
from dataclasses import fields, replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from calftimer.audio.mix import AS_DESIGNED, DUCKED, FADE_FRAMES, PEAK, Mix, ducking, gain_of, joined, percent_of
from calftimer.audio.renderer import Track, render
from calftimer.audio.sounds import SOUND_SETS, SPOKEN_SETS
from calftimer.audio.tape import Tape
from calftimer.audio.voice import VOICE_PEAK, shipped_voice
from calftimer.core.speech import utterances
from calftimer.core.tempo import Phase, Tempo, parse_tempo
from calftimer.core.timeline import SAMPLE_RATE, CueKind, Timeline, rest_timeline, set_timeline

KINDS_OF_A_REST = (CueKind.REST_WARNING, CueKind.REST_COUNT, CueKind.SWITCH_SIDES)
S = SAMPLE_RATE
NAMES = [field.name for field in fields(Mix)]
GAINS = st.one_of(st.just(0.0), st.just(1.0), st.floats(0, 1))
MIXES = st.builds(Mix, **dict.fromkeys(NAMES, GAINS))
SOUNDS = st.sampled_from(SOUND_SETS)
STARTS = st.sampled_from([Phase.ECCENTRIC, Phase.CONCENTRIC])
SETS = st.builds(set_timeline, st.from_type(Tempo), st.integers(1, 3), STARTS, st.integers(0, 3))
TIMELINES = st.one_of(SETS, st.builds(rest_timeline, st.integers(0, 20 * S)))
SET = set_timeline(parse_tempo("2-0-1.5-0"), 3, Phase.ECCENTRIC, 1)
SET_AT_ONCE = set_timeline(parse_tempo("1-0-1-0"), 1, Phase.ECCENTRIC, 0)
OTHER = set_timeline(parse_tempo("1.5-0-0.5-0"), 2, Phase.CONCENTRIC, 2)


def whole(timeline: Timeline, sound_set: str, mix: Mix = AS_DESIGNED) -> np.ndarray:
    """Return all of a timeline as it is mixed: floats, before the clip."""
    return Track(timeline, sound_set, mix).render(0, timeline.frame_count + S)


def only(*kinds: str) -> Mix:
    """Return a mix in which only these kinds of cue are heard."""
    return Mix(**{name: float(name in ("master", *kinds)) for name in NAMES})


def test_half_the_percents_sound_half_as_loud():
    """Full is 0 dB, every halving takes away 10 dB, and 0 % is silence."""
    assert [gain_of(percent) for percent in (100, 50, 25)] == pytest.approx([1, 10**-0.5, 0.1])
    assert gain_of(0) == 0


def test_percents_outside_the_scale_count_as_its_ends():
    """What a settings file says beyond 0 to 100 % is neither an error nor louder than full."""
    assert (gain_of(-5), gain_of(1000)) == (0, 1)
    assert Mix.of_percents(master=300, tick=-1) == Mix(master=1, tick=0)


@given(st.integers(0, 100))
def test_percents_come_back(percent):
    """A gain shows the percents it was set with."""
    assert percent_of(gain_of(percent)) == percent


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("gain", [-0.1, 1.01, float("nan")])
def test_no_volume_is_beyond_full(name, gain):
    """A gain below 0 or above 1, which would break the peak, is a bug of the caller."""
    with pytest.raises(ValueError, match=f"the volume of {name} is not between 0 and 1"):
        Mix(**{name: gain})


@given(MIXES)
def test_a_mix_can_be_sent_to_another_process(mix):
    """A mix comes back from a pickle as it was."""
    assert pickle.loads(pickle.dumps(mix)) == mix


@pytest.mark.parametrize("kind", CueKind)
def test_every_kind_of_cue_has_a_volume(kind):
    """Each kind of cue follows one volume of its own kind and the master; the cues of a rest share one."""
    name = "rest" if kind in KINDS_OF_A_REST else kind.value

    assert AS_DESIGNED.gain(kind) == 1
    assert Mix(master=0.5, **{name: 0.25}).gain(kind) == 0.125


@settings(max_examples=60)
@example(set_timeline(parse_tempo("0.1-0.1-0.1-0.1"), 3, Phase.ECCENTRIC, 1), "clicks", AS_DESIGNED)
@example(set_timeline(parse_tempo("1.01-0-0-0"), 3, Phase.ECCENTRIC, 1), "voice", AS_DESIGNED)
@example(set_timeline(parse_tempo("1.01-0-0-0"), 3, Phase.ECCENTRIC, 1), "tones+voice", AS_DESIGNED)
@given(TIMELINES, SOUNDS, MIXES)
def test_no_mix_reaches_the_peak(timeline, sound_set, mix):
    """Whatever the timeline, the sounds and the volumes, the sum stays under −1 dBFS before the clip."""
    assert np.abs(whole(timeline, sound_set, mix)).max() < PEAK


def test_the_words_at_their_peak_leave_room_for_the_rest():
    """The loudest a word may be, over the loudest that sounds under it, is under −1 dBFS."""
    crowded = (set_timeline(parse_tempo(tempo), 1, Phase.ECCENTRIC) for tempo in ("1.01-0-0-0", "0.4-0-0-0"))
    under = max(
        np.abs(Track(replace(timeline, cues=timeline.cues[:-1]), sound_set, Mix(voice=0)).render(0, 2 * S)).max()
        for timeline in crowded
        for sound_set in SPOKEN_SETS
    )

    assert under * DUCKED + VOICE_PEAK < PEAK


@given(st.lists(st.tuples(st.floats(-PEAK, PEAK), st.floats(-PEAK, PEAK)), min_size=1))
def test_two_sounds_joined_stay_within_the_peak(pairs):
    """Two sounds within the peak, joined, are within it, and beside silence each is itself."""
    upper, under = np.array(pairs, dtype=np.float32).T
    silence = np.zeros_like(upper)

    assert np.abs(joined(upper, under)).max() <= PEAK * (1 + 1e-6)
    assert np.array_equal(joined(upper, silence), upper)
    assert np.array_equal(joined(silence, under), under)


@settings(max_examples=40)
@example([(rest_timeline(1), 0), (rest_timeline(0), 1)], "tones")
@example([(rest_timeline(0), 0), (SET_AT_ONCE, 1)], "clicks")
@given(st.lists(st.tuples(st.one_of(st.none(), TIMELINES), st.integers(0, 4 * S)), min_size=2, max_size=5), SOUNDS)
def test_no_tape_reaches_the_peak(laid, sound_set):
    """Wherever timelines are cut by others, no sample reaches the value at which it would be clipped."""
    tape = Tape(sound_set)
    frame = 0
    for timeline, later in laid:
        frame += later
        tape.lay(timeline, frame)

    assert np.abs(tape.render(0, frame + 5 * S).astype(int)).max() < int(PEAK * 32767)


@given(TIMELINES, SOUNDS, st.floats(0, 1))
def test_the_master_turns_everything(timeline, sound_set, gain):
    """The master volume multiplies the whole sum, words included; the lowering under words stays the same."""
    expected = whole(timeline, sound_set) * gain
    if gain == 0:
        assert not whole(timeline, sound_set, Mix(master=0)).any()
    else:
        assert np.abs(whole(timeline, sound_set, Mix(master=gain)) - expected).max() < 1e-6


@pytest.mark.parametrize("kind", CueKind)
@pytest.mark.parametrize("sound_set", ["tones", "clicks"])
def test_a_kind_turned_down_is_not_heard(sound_set, kind):
    """A kind of cue at volume 0 leaves out its cues and no other."""
    is_of_rest = kind in KINDS_OF_A_REST
    timeline = rest_timeline(20 * S, switches_sides=True) if is_of_rest else SET
    volume = "rest" if is_of_rest else kind.value
    others = [cue for cue in timeline.cues if AS_DESIGNED.gain(cue.kind) == only(volume).gain(cue.kind)]
    without = replace(timeline, cues=tuple(cue for cue in timeline.cues if cue not in others))

    assert kind in {cue.kind for cue in others}
    assert np.array_equal(whole(timeline, sound_set, Mix(**{volume: 0.0})), whole(without, sound_set))


@pytest.mark.parametrize("sound_set", SOUND_SETS)
def test_the_default_mix_is_the_sound_as_designed(sound_set):
    """render() without a mix gives the samples of a mix with every volume full."""
    expected = render(SET, sound_set, 0, SET.frame_count, mix=Mix(*[1.0] * len(NAMES)))

    assert np.array_equal(render(SET, sound_set, 0, SET.frame_count), expected)


def test_a_muted_voice_leaves_the_tones_alone():
    """With the voice at volume 0, nothing is said and nothing is lowered: what is heard are the tones."""
    end = SET.end_frame

    assert np.array_equal(whole(SET, "tones+voice", Mix(voice=0))[:end], whole(SET, "tones")[:end])


def test_tones_are_lowered_under_words():
    """While a word is said, the tone under it is heard at 40 %, and fully again 100 ms after it."""
    spoken, alone = whole(SET, "tones+voice", Mix()), whole(SET, "tones")
    voice = shipped_voice()
    said = [utterance for utterance in utterances(SET, voice.lengths) if utterance.frame < SET.end_frame]

    assert said
    for utterance in said:
        word = voice.words[utterance.word]
        at = slice(utterance.frame, utterance.frame + len(word))
        assert np.abs(spoken[at] - word - DUCKED * alone[at]).max() < 1e-6
    rests = [
        (before.frame + len(voice.words[before.word]) + S // 10, after.frame - 1440)
        for before, after in pairwise(said)
        if after.frame - before.frame > S
    ]
    assert rests
    for first, last in rests:
        assert np.array_equal(spoken[first:last], alone[first:last])


@given(st.lists(st.tuples(st.integers(0, S), st.integers(100, S)), max_size=4), st.integers(1000, 50_000))
def test_the_lowering_is_smooth(words, block):
    """The gain under words never jumps, stays between 40 % and full, and is the same in blocks of any size."""
    spans = [(first, first + length, first + length + 4800) for first, length in words]
    gain = ducking(spans, -2000, 3 * S)
    parts = [ducking(spans, start, min(block, 3 * S - 2000 - start)) for start in range(-2000, 3 * S - 2000, block)]

    assert np.array_equal(np.concatenate(parts), gain)
    assert np.abs(np.diff(gain)).max() <= (1 - DUCKED) / 1400
    assert gain.min() >= np.float32(DUCKED)
    assert gain.max() <= 1


@settings(max_examples=30)
@given(SOUNDS, st.integers(1, SET.end_frame - 1), st.one_of(st.none(), st.just(OTHER)))
def test_a_timeline_cut_in_the_middle_fades_out(sound_set, cut, following):
    """Cut before its end by another or by a hush, a timeline is heard fading for 5 ms, then the other alone."""
    tape = Tape(sound_set)
    tape.lay(SET, 0)
    before = tape.render(0, cut + FADE_FRAMES).astype(int)

    tape.lay(following, cut)

    after = tape.render(0, cut + 2 * S).astype(int)
    other = np.zeros(2 * S, int) if following is None else render(OTHER, sound_set, 0, 2 * S).astype(int)
    assert np.array_equal(after[:cut], before[:cut])
    assert np.array_equal(after[cut + FADE_FRAMES :], other[FADE_FRAMES:])
    if following is None:
        assert (np.abs(after[cut : cut + FADE_FRAMES]) <= np.abs(before[cut:]) + 1).all()


@settings(max_examples=30)
@given(st.integers(S, SET.end_frame - 1))
def test_a_cut_does_not_click(cut):
    """Where tones are hushed, the samples move no further from one to the next than the tones themselves do."""
    tape = Tape("tones")
    tape.lay(SET, 0)
    steps = np.abs(np.diff(tape.render(cut - 2000, 4000).astype(int))).max()

    tape.lay(None, cut)

    assert np.abs(np.diff(tape.render(cut - 2000, 4000).astype(int))).max() <= steps + 400


def test_what_begins_at_the_cut_is_not_heard():
    """Of the timeline that is cut, only what began before the cut fades; its cue on that very frame is silent."""
    tape = Tape("clicks")
    tape.lay(SET, 0)
    cue = next(cue for cue in SET.cues if cue.kind is CueKind.PHASE and cue.rep == 2)

    tape.lay(None, cue.frame)

    assert not tape.render(cue.frame, S).any()


@settings(max_examples=30)
@given(SETS, SOUNDS, st.integers(3, 60))
def test_a_rest_at_the_end_changes_nothing_of_the_end(timeline, sound_set, rest_s):
    """Laid where its set ends, a rest goes on sample for sample, with all that still rings and all that is said."""
    tape = Tape(sound_set)
    tape.lay(timeline, 0)
    before = tape.render(0, timeline.frame_count)

    tape.lay(rest_timeline(rest_s * S), timeline.end_frame)

    assert np.array_equal(tape.render(0, timeline.frame_count), before)


@pytest.mark.parametrize("sound_set", SOUND_SETS)
def test_a_rest_made_longer_leaves_no_trace(sound_set):
    """Laid again at its own frame, a rest that lasts longer is heard as if it had been laid so at first."""
    tape, straight = Tape(sound_set), Tape(sound_set)
    for each, seconds in ((tape, (20, 35)), (straight, (35,))):
        each.lay(SET, 0)
        for rest_s in seconds:
            each.lay(rest_timeline(rest_s * S), SET.end_frame)

    frames = SET.end_frame + 36 * S
    assert np.array_equal(tape.render(0, frames), straight.render(0, frames))


@settings(max_examples=30)
@given(
    st.lists(st.integers(1, S), min_size=1, max_size=20),
    st.lists(st.tuples(st.sampled_from([SET, OTHER, rest_timeline(4 * S), None]), st.integers(0, 3 * S)), max_size=4),
    SOUNDS,
    MIXES,
)
def test_any_split_of_a_cut_tape_gives_the_same_samples(sizes, laid, sound_set, mix):
    """Across cuts, fades and words, stretches of any sizes give the samples of one go."""
    tape = Tape(sound_set, mix=mix)
    frame = 0
    for timeline, later in laid:
        frame += later
        tape.lay(timeline, frame)
    edges = np.cumsum([0, *sizes]).tolist()

    parts = [tape.render(first, last - first) for first, last in pairwise(edges)]

    assert np.array_equal(np.concatenate(parts), tape.render(0, edges[-1]))
