# SPDX-License-Identifier: MIT
"""What the voice says when: every word inside its room, and none over another."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.speech import (
    AFTER_COUNT_FRAMES,
    AFTER_END_FRAMES,
    AFTER_WARNING_FRAMES,
    GAP_FRAMES,
    HALFWAY,
    LAST_ONE,
    NUMBERS,
    PHASE_WORDS,
    PHRASES,
    REST,
    SET_COMPLETE,
    SWITCH_SIDES,
    THREE_TO_GO,
    WORDS,
    Utterance,
    utterances,
)
from calftimer.core.tempo import Phase, Tempo, parse_tempo
from calftimer.core.timeline import (
    SAMPLE_RATE,
    TAIL_FRAMES,
    CueKind,
    Timeline,
    reps_timeline,
    rest_timeline,
    set_timeline,
)

S = SAMPLE_RATE
STARTS = st.sampled_from([Phase.ECCENTRIC, Phase.CONCENTRIC])
SETS = st.builds(set_timeline, st.from_type(Tempo), st.integers(1, 12), STARTS, st.integers(0, 12))
RESTS = st.builds(
    lambda frames, count_in, switches: rest_timeline(
        frames + count_in, count_in_frames=count_in, switches_sides=switches
    ),
    *(st.integers(0, 100 * S), st.integers(0, 12 * S), st.booleans()),
)
LENGTHS = st.dictionaries(st.sampled_from((*PHASE_WORDS.values(), *PHRASES, *NUMBERS[:15])), st.integers(1, 3 * S))
# Half a second for each word.
HALVES = dict.fromkeys(WORDS, S // 2)


def a_set(tempo: str, reps: int, count_in_s: int = 0) -> Timeline:
    """Return the timeline of a set that begins with the eccentric."""
    return set_timeline(parse_tempo(tempo), reps, Phase.ECCENTRIC, count_in_s)


def said(timeline: Timeline, lengths: dict[str, int] = HALVES) -> list[tuple[float, str]]:
    """Return what is said, at seconds from the timeline's start."""
    return [(utterance.frame / S, utterance.word) for utterance in utterances(timeline, lengths)]


def words_of_rep(timeline: Timeline, rep: int, lengths: dict[str, int]) -> list[Utterance]:
    """Return what is said from the beginning of a rep to its end."""
    spans = [span for span in timeline.spans if span.rep == rep]
    first, last = spans[0].start_frame, spans[-1].end_frame
    return [utterance for utterance in utterances(timeline, lengths) if first <= utterance.frame < last]


@given(st.one_of(SETS, RESTS), LENGTHS)
def test_no_word_is_said_over_another(timeline, lengths):
    """Whatever the tempo, the reps and the lengths of the words, each word is over before the next begins."""
    for one, following in pairwise(utterances(timeline, lengths)):
        assert one.frame + lengths[one.word] <= following.frame


@given(SETS, LENGTHS)
def test_no_word_is_longer_than_its_phase(timeline, lengths):
    """Each word of a rep lies inside one phase, and one that follows another in it keeps the gap."""
    utterances_of_reps = [
        u for u in utterances(timeline, lengths) if timeline.start_frame <= u.frame < timeline.end_frame
    ]
    for span in timeline.spans:
        inside = [u for u in utterances_of_reps if span.start_frame <= u.frame < span.end_frame]
        assert all(u.frame + lengths[u.word] <= span.end_frame for u in inside)
        assert [u.frame for u in inside[:1]] in ([], [span.start_frame])
        assert len(inside) <= 2
        assert all(b.frame - a.frame == lengths[a.word] + GAP_FRAMES for a, b in pairwise(inside))


@given(st.one_of(SETS, RESTS), LENGTHS)
def test_the_words_end_with_their_timeline(timeline, lengths):
    """No word reaches past the frame at which the timeline's sound is over, or a rest goes over into the count-in."""
    for utterance in utterances(timeline, lengths):
        assert utterance.frame >= 0
        assert utterance.frame + lengths[utterance.word] <= timeline.frame_count
        if not timeline.spans and timeline.start_frame:
            assert utterance.frame + lengths[utterance.word] <= timeline.start_frame


@given(SETS, LENGTHS)
def test_a_phase_word_is_said_on_the_onset_of_its_phase(timeline, lengths):
    """At each onset stands the phase's word if it fits, unless the rep's number or announcement took its place."""
    at = {utterance.frame: utterance.word for utterance in utterances(timeline, lengths)}
    first_of_rep = {span.rep: span.start_frame for span in reversed(timeline.spans)}
    for span in timeline.spans:
        word = PHASE_WORDS[span.phase]
        fits = lengths.get(word, 61 * S) <= span.end_frame - span.start_frame
        if fits and span.start_frame != first_of_rep[span.rep]:
            assert at[span.start_frame] == word
        elif fits:
            assert at[span.start_frame] in {word, str(span.rep), LAST_ONE, THREE_TO_GO, HALFWAY}


@given(SETS, LENGTHS)
def test_a_rep_is_counted_or_announced_once(timeline, lengths):
    """Each rep has at most one word besides its phases', which is its number or its announcement."""
    for rep in range(1, timeline.reps + 1):
        extra = [u.word for u in words_of_rep(timeline, rep, lengths) if u.word not in PHASE_WORDS.values()]
        half = timeline.reps // 2 + 1 if timeline.reps >= 8 else None
        announcement = {half: HALFWAY, timeline.reps: LAST_ONE, timeline.reps - 2: THREE_TO_GO}.get(rep)
        assert extra in ([], [str(rep)], [announcement])


@given(st.from_type(Tempo), st.integers(1, 12), st.integers(1, S // 10))
def test_short_words_are_all_said(tempo, reps, length):
    """Words shorter than any phase leave no rep without a number or an announcement."""
    timeline = set_timeline(tempo, reps, Phase.ECCENTRIC, 0)
    spoken = [u.word for u in utterances(timeline, dict.fromkeys(WORDS, length)) if u.frame < timeline.end_frame]

    expected = [str(rep) for rep in range(1, reps + 1)]
    expected[-1] = LAST_ONE
    if reps > 3:
        expected[-3] = THREE_TO_GO
    if reps >= 8:
        expected[reps // 2] = HALFWAY
    assert [word for word in spoken if word not in PHASE_WORDS.values()] == expected


def test_a_set():
    """Phases are named, reps are counted in the longest phase, the last ones announced, and the end is said."""
    lower, stretch, up, squeeze = PHASE_WORDS.values()

    assert said(a_set("3-1-2-1", 5)) == [
        *((0.0, lower), (0.6, "1"), (3.0, stretch), (4.0, up), (6.0, squeeze)),
        *((7.0, lower), (7.6, "2"), (10.0, stretch), (11.0, up), (13.0, squeeze)),
        *((14.0, lower), (14.6, THREE_TO_GO), (17.0, stretch), (18.0, up), (20.0, squeeze)),
        *((21.0, lower), (21.6, "4"), (24.0, stretch), (25.0, up), (27.0, squeeze)),
        *((28.0, lower), (28.6, LAST_ONE), (31.0, stretch), (32.0, up), (34.0, squeeze)),
        (35.6, SET_COMPLETE),
    ]


def test_the_number_goes_where_there_is_room():
    """The number stands in the longest phase, wherever in the rep that is."""
    assert (2.6, "1") in said(a_set("1-1-3-1", 2))
    assert (1.6, "1") in said(a_set("1-2-1-1", 2))


def test_a_number_without_room_takes_the_place_of_the_first_word():
    """Where no phase has room for its word and the number, the number is said on the rep's onset."""
    assert said(a_set("0.8-0-0.8-0", 2))[:2] == [(0.0, "1"), (0.8, "raise")]


def test_an_announcement_without_room_is_replaced_by_the_number():
    """Where “last one” fits into no phase, the last rep is counted like the others."""
    words = [word for _, word in said(a_set("0.8-0-0.8-0", 2), {**HALVES, LAST_ONE: S})]

    assert LAST_ONE not in words
    assert "2" in words


@pytest.mark.parametrize("reps", [1, 2, 3])
def test_a_set_that_begins_with_its_last_three_is_not_told_so(reps):
    """“Three to go” is not said on the first rep."""
    assert THREE_TO_GO not in [word for _, word in said(a_set("3-1-2-1", reps))]


@pytest.mark.parametrize(("reps", "rep"), [(8, 5), (9, 5), (15, 8), (20, 11)])
def test_halfway_is_said_when_half_of_the_reps_are_done(reps, rep):
    """In a set of eight and more, “halfway” opens the first rep after the half, in place of its number."""
    timeline = a_set("2-0-2-0", reps)

    assert [u.word for u in words_of_rep(timeline, rep, HALVES)] == ["lower", HALFWAY, "raise"]
    assert [word for _, word in said(timeline)].count(HALFWAY) == 1


def test_a_short_set_has_no_half():
    """A set of seven reps is over too soon for its half to be worth saying."""
    assert HALFWAY not in [word for _, word in said(a_set("2-0-2-0", 7))]


def test_nothing_is_announced_without_a_last_rep():
    """A timeline that does not announce its last rep, as one without an end, is counted throughout."""
    whole = a_set("2-0-2-0", 5)
    cues = tuple(cue for cue in whole.cues if cue.kind is not CueKind.LAST_REP)
    endless = Timeline(cues, whole.spans, whole.start_frame, whole.end_frame, whole.frame_count, whole.reps)

    assert [word for _, word in said(endless) if word.isdigit()] == ["1", "2", "3", "4", "5"]


def test_phases_too_short_for_their_words_are_not_named():
    """A phase shorter than its word has none, and the others keep theirs."""
    assert said(a_set("2-0.4-1-0.4", 1)) == [(0.0, "lower"), (0.6, LAST_ONE), (2.4, "raise"), (4.4, SET_COMPLETE)]


def test_a_count_in_is_counted_down():
    """The last five seconds are numbers after their beeps; a longer count-in begins with “get ready”."""
    after = AFTER_COUNT_FRAMES / S

    assert said(a_set("3-1-2-1", 1, 3))[:3] == [(at + after, str(3 - at)) for at in range(3)]
    assert said(a_set("3-1-2-1", 1, 8))[:6] == [
        (after, "get-ready"),
        *((3 + at + after, str(5 - at)) for at in range(5)),
    ]


def test_a_rest():
    """A rest says that the set is complete, that it is a rest, when ten seconds are left, and to get ready."""
    assert said(rest_timeline(60 * S)) == [
        (AFTER_END_FRAMES / S, SET_COMPLETE),
        ((TAIL_FRAMES + GAP_FRAMES) / S, REST),
        (50 + AFTER_WARNING_FRAMES / S, "ten-seconds"),
        (57 + AFTER_COUNT_FRAMES / S, "get-ready"),
    ]


def test_a_rest_that_ends_with_a_count_in():
    """“Ten seconds” are those to the first rep; the count-in speaks for itself."""
    assert said(rest_timeline(60 * S, count_in_frames=5 * S))[2:] == [(50 + AFTER_WARNING_FRAMES / S, "ten-seconds")]


def test_a_rest_in_which_sides_are_switched():
    """A pause for the other leg says so after the end's sound has rung out, in place of “rest”."""
    assert said(rest_timeline(8 * S, switches_sides=True)) == [
        (AFTER_END_FRAMES / S, SET_COMPLETE),
        ((TAIL_FRAMES + AFTER_WARNING_FRAMES) / S, SWITCH_SIDES),
        (5 + AFTER_COUNT_FRAMES / S, "get-ready"),
    ]


def test_no_rest_is_not_called_one():
    """After the last set, which is laid with a rest of no length, nothing is said but that it is complete."""
    assert said(rest_timeline(0)) == [(AFTER_END_FRAMES / S, SET_COMPLETE)]


@given(SETS, st.integers(2 * TAIL_FRAMES, 100 * S))
def test_a_rest_says_what_the_end_of_its_set_says(timeline, rest_frames):
    """While the end of a set rings out, its own timeline and the rest laid there say the same."""
    end = [
        (u.frame - timeline.end_frame, u.word) for u in utterances(timeline, HALVES) if u.frame >= timeline.end_frame
    ]
    rest = [(u.frame, u.word) for u in utterances(rest_timeline(rest_frames), HALVES) if u.frame < TAIL_FRAMES]

    assert end == rest


def test_what_the_voice_lacks_is_not_said():
    """Words that a voice does not hold are left out, and a voice without any says nothing."""
    assert {word for _, word in said(a_set("3-1-2-1", 9), {"lower": S // 2, "3": S // 2})} == {"lower", "3"}
    assert said(a_set("3-1-2-1", 9), {}) == []


def a_hold(tempo: str) -> Timeline:
    """Return the timeline of a timed set: one rep that nobody calls the last."""
    return reps_timeline((parse_tempo(tempo),), Phase.ECCENTRIC, target=0)


def test_a_hold_is_counted_down():
    """A hold has its phase word, “halfway” and its last five seconds, and no number of a rep."""
    after_beep = AFTER_COUNT_FRAMES / S

    assert said(a_hold("0-20-0-0"))[:7] == [
        (0, "stretch"),
        (10 + after_beep, HALFWAY),
        *((20 - left + after_beep, str(left)) for left in (5, 4, 3, 2, 1)),
    ]


def test_a_short_hold_has_no_half():
    """A hold of less than 16 s is only counted down, and nothing is said into its phase word."""
    words = [word for _, word in said(a_hold("0-0-0-5"), HALVES | {"squeeze": S * 3 // 2})]

    assert words == ["squeeze", "3", "2", "1", SET_COMPLETE]


@given(st.integers(1, 60), LENGTHS)
def test_no_word_of_a_hold_is_said_over_another(seconds, lengths):
    """However long a hold is and its words are, each word is over before the next begins."""
    timeline = a_hold(f"0-{seconds}-0-0")

    for one, following in pairwise(utterances(timeline, lengths)):
        assert one.frame + lengths[one.word] <= following.frame
