# SPDX-License-Identifier: MIT
"""Every boundary and cue of a set or a rest on its exact frame, for any tempo and any number of reps."""

from __future__ import annotations

import json
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.tempo import HEEL_HEIGHTS, Phase, Tempo, parse_tempo
from calftimer.core.timeline import (
    SAMPLE_RATE,
    TAIL_FRAMES,
    Cue,
    CueKind,
    Moment,
    PhaseSpan,
    Section,
    Timeline,
    flash_frames,
    frame_at,
    reps_timeline,
    rest_timeline,
    set_timeline,
)

E, B, C, T = Phase
S = SAMPLE_RATE

STARTS = st.sampled_from([E, C])
SETS = st.tuples(st.from_type(Tempo), st.integers(1, 40), STARTS, st.integers(0, 8))


def exact_spans(tempo: Tempo, reps: int, start: Phase, count_in_s: int) -> list[tuple[Fraction, Fraction, Phase, int]]:
    """Return the phases of a set with their exact seconds, added up as fractions."""
    spans = []
    at = Fraction(count_in_s)
    for rep in range(1, reps + 1):
        for phase in tempo.phases_from(start):
            seconds = tempo.seconds(phase)
            if seconds:
                spans.append((at, at + seconds, phase, rep))
            at += seconds
    return spans


def cues_of(timeline: Timeline, *kinds: CueKind) -> list[Cue]:
    """Return the cues of `kinds` in their order."""
    return [cue for cue in timeline.cues if cue.kind in kinds]


def moment_by_search(timeline: Timeline, frame: int) -> Moment:
    """Return what is at `frame`, found by looking at every span."""
    frame = max(frame, 0)
    last = timeline.spans[-1]
    if frame >= last.end_frame:
        return Moment(Section.OVER, last.rep, None, frame - last.end_frame, 0, HEEL_HEIGHTS[last.phase][1])
    for span in timeline.spans:
        if span.start_frame <= frame < span.end_frame:
            low, high = HEEL_HEIGHTS[span.phase]
            passed, length = frame - span.start_frame, span.end_frame - span.start_frame
            height = low + (high - low) * passed / length
            return Moment(Section.REPS, span.rep, span.phase, passed, length - passed, height)
    first = timeline.spans[0]
    return Moment(Section.COUNT_IN, 0, None, frame, first.start_frame - frame, HEEL_HEIGHTS[first.phase][0])


@pytest.mark.parametrize(
    ("seconds", "frame"),
    [
        (0, 0),
        (1, 48_000),
        (Fraction(1, 3), 16_000),
        (Fraction(1, 7), 6857),
        (Fraction(100_003, 1_000_000), 4800),
        (Fraction(100_011, 1_000_000), 4801),
        (3600, 172_800_000),
    ],
)
def test_frame_at(seconds, frame):
    """A time in seconds is at the nearest frame of 48 000 a second."""
    assert frame_at(seconds) == frame


@given(SETS)
def test_boundaries_are_rounded_from_the_start(values):
    """Every phase begins and ends at its exact second from the start, rounded once."""
    timeline = set_timeline(*values)

    assert timeline.spans == tuple(
        PhaseSpan(round(first * S), round(last * S), phase, rep) for first, last, phase, rep in exact_spans(*values)
    )


def test_long_sets_do_not_drift():
    """The 200th rep of a tempo that has no whole frames ends on its exact frame."""
    tempo = parse_tempo("1.000003-0.100001-0.999999-0.123457")
    timeline = set_timeline(tempo, 200, E, 3)

    assert timeline.end_frame == round((3 + 200 * Fraction(2_223_460, 1_000_000)) * S) == 21_489_216


@given(SETS)
def test_spans_are_contiguous(values):
    """Each phase begins on the frame on which the one before it ends, from the set's start to its end."""
    timeline = set_timeline(*values)
    spans = timeline.spans

    assert spans[0].start_frame == timeline.start_frame == values[3] * S
    assert all(a.end_frame == b.start_frame for a, b in pairwise(spans))
    assert spans[-1].end_frame == timeline.end_frame
    assert timeline.frame_count == timeline.end_frame + TAIL_FRAMES


@given(SETS)
def test_phase_cues(values):
    """Each phase that lasts has one cue with its length on its first frame, and a phase of zero has none."""
    timeline = set_timeline(*values)

    assert cues_of(timeline, CueKind.PHASE) == [
        Cue(span.start_frame, CueKind.PHASE, span.phase, span.rep, span.end_frame - span.start_frame)
        for span in timeline.spans
    ]
    assert {cue.phase for cue in cues_of(timeline, CueKind.PHASE)} == {p for p in Phase if values[0].seconds(p)}


@given(SETS)
def test_ticks_stand_on_whole_seconds_inside_a_phase(values):
    """A tick stands on each whole second of a phase, after its first frame and before its end."""
    timeline = set_timeline(*values)
    expected = [
        Cue(round((first + whole) * S), CueKind.TICK, phase, rep)
        for first, last, phase, rep in exact_spans(*values)
        for whole in range(1, 100)
        if round((first + whole) * S) < round(last * S)
    ]

    assert cues_of(timeline, CueKind.TICK) == expected


@given(SETS)
def test_last_rep_is_announced_once_on_its_first_frame(values):
    """The one last_rep cue stands on the first frame of the last rep, before that rep's first phase."""
    timeline = set_timeline(*values)
    reps = values[1]
    first = next(span for span in timeline.spans if span.rep == reps)

    assert cues_of(timeline, CueKind.LAST_REP) == [Cue(first.start_frame, CueKind.LAST_REP, rep=reps)]
    announced = timeline.cues.index(Cue(first.start_frame, CueKind.LAST_REP, rep=reps))
    assert timeline.cues[announced + 1].kind is CueKind.PHASE


@given(SETS)
def test_count_in_is_one_a_second(values):
    """The count-in has one cue a second from frame 0 to the second before the first phase."""
    timeline = set_timeline(*values)

    assert cues_of(timeline, CueKind.COUNT_IN) == [Cue(second * S, CueKind.COUNT_IN) for second in range(values[3])]


@given(SETS)
def test_set_end_is_the_last_cue(values):
    """The end of the set is announced once, on the frame on which the last phase ends, after all else."""
    timeline = set_timeline(*values)

    assert cues_of(timeline, CueKind.SET_END) == [Cue(timeline.end_frame, CueKind.SET_END)]
    assert timeline.cues[-1].kind is CueKind.SET_END


@given(SETS)
def test_cues_are_in_the_order_of_their_frames(values):
    """Cues never go back in time."""
    frames = [cue.frame for cue in set_timeline(*values).cues]

    assert frames == sorted(frames)


@given(SETS)
def test_moment_around_every_boundary(values):
    """One frame before, on and one after each boundary, moment() is what a search over all spans finds."""
    timeline = set_timeline(*values)
    edges = {0, timeline.end_frame, timeline.frame_count} | {span.start_frame for span in timeline.spans[-200:]}

    for frame in {edge + by for edge in edges for by in (-1, 0, 1)}:
        assert timeline.moment(frame) == moment_by_search(timeline, frame)


@given(SETS, st.data())
def test_moment_anywhere(values, data):
    """At any frame, moment() is what a search over all spans finds."""
    timeline = set_timeline(*values)
    frame = data.draw(st.integers(-S, timeline.frame_count + S))

    assert timeline.moment(frame) == moment_by_search(timeline, frame)


@given(SETS)
def test_reps_done_around_every_boundary(values):
    """A rep counts from the frame on which its last phase ends, and not one frame earlier."""
    timeline = set_timeline(*values)
    ends = {span.rep: span.end_frame for span in timeline.spans}

    for end in [0, timeline.start_frame, *ends.values()]:
        for frame in (end - 1, end, end + 1):
            assert timeline.reps_done(frame) == sum(frame >= rep_end for rep_end in ends.values())


@given(SETS)
def test_rep_end_frame(values):
    """rep_end_frame gives the end of each rep's last phase."""
    timeline = set_timeline(*values)
    ends = {span.rep: span.end_frame for span in timeline.spans}

    assert {rep: timeline.rep_end_frame(rep) for rep in range(1, values[1] + 1)} == ends


@given(SETS, st.data())
def test_cues_between(values, data):
    """cues_between gives the cues from the first frame on and before the second, as a search finds them."""
    timeline = set_timeline(*values)
    edges = st.sampled_from([cue.frame for cue in timeline.cues])
    first, last = (data.draw(edges) + data.draw(st.integers(-1, 1)) for _ in range(2))

    assert timeline.cues_between(first, last) == tuple(cue for cue in timeline.cues if first <= cue.frame < last)


def test_a_set_by_hand():
    """2 reps of 1.5-0-1-0 after a count-in of 1 s, worked out by hand."""
    timeline = set_timeline(parse_tempo("1.5-0-1-0"), 2, E, 1)

    assert timeline.cues == (
        Cue(0, CueKind.COUNT_IN),
        Cue(48_000, CueKind.PHASE, E, 1, 72_000),
        Cue(96_000, CueKind.TICK, E, 1),
        Cue(120_000, CueKind.PHASE, C, 1, 48_000),
        Cue(168_000, CueKind.LAST_REP, None, 2),
        Cue(168_000, CueKind.PHASE, E, 2, 72_000),
        Cue(216_000, CueKind.TICK, E, 2),
        Cue(240_000, CueKind.PHASE, C, 2, 48_000),
        Cue(288_000, CueKind.SET_END),
    )
    assert (timeline.start_frame, timeline.end_frame, timeline.frame_count) == (48_000, 288_000, 360_000)


def test_no_tick_falls_on_the_next_phase():
    """A second that ends less than half a frame before its phase does has no tick: that frame is the next phase's."""
    timeline = set_timeline(parse_tempo("1.000001-0-1-0"), 1, E)

    assert cues_of(timeline, CueKind.TICK) == []
    assert timeline.spans[1].start_frame == S


def test_order_of_doing_follows_the_start():
    """A rep that starts with raising does concentric, top, eccentric, bottom."""
    timeline = set_timeline(parse_tempo("3-1-2-1"), 1, C)

    assert [span.phase for span in timeline.spans] == [C, T, E, B]
    assert [span.start_frame for span in timeline.spans] == [0, 2 * S, 3 * S, 6 * S]


def test_heel_height_by_hand():
    """The heel is at the top when lowering begins, half way after half the phase, and down in the stretch."""
    timeline = set_timeline(parse_tempo("2-1-2-1"), 1, E, 1)

    assert [timeline.moment(half * S // 2).heel_height for half in range(0, 15, 2)] == [1, 1, 0.5, 0, 0, 0.5, 1, 1]


def test_json_shape():
    """The JSON of a timeline is exactly the shape that `calftimer cues --timeline` promises."""
    timeline = set_timeline(parse_tempo("2-0-1-0"), 1, C, 1)

    assert json.loads(json.dumps(timeline.to_json())) == {
        "sample_rate": 48000,
        "frames": 264000,
        "cues": [
            {"frame": 0, "kind": "count_in", "phase": None, "rep": None},
            {"frame": 48000, "kind": "last_rep", "phase": None, "rep": 1},
            {"frame": 48000, "kind": "phase", "phase": "concentric", "rep": 1},
            {"frame": 96000, "kind": "phase", "phase": "eccentric", "rep": 1},
            {"frame": 144000, "kind": "tick", "phase": "eccentric", "rep": 1},
            {"frame": 192000, "kind": "set_end", "phase": None, "rep": None},
        ],
    }


@given(SETS)
def test_json_holds_every_cue_in_order(values):
    """The JSON lists every cue with its frame, kind, phase and rep, in order, and nothing else."""
    timeline = set_timeline(*values)
    written = timeline.to_json()

    assert list(written) == ["sample_rate", "frames", "cues"]
    assert [tuple(cue.values()) for cue in written["cues"]] == [
        (cue.frame, cue.kind.value, cue.phase.value if cue.phase else None, cue.rep) for cue in timeline.cues
    ]
    assert {tuple(cue) for cue in written["cues"]} == {("frame", "kind", "phase", "rep")}


@pytest.mark.parametrize(
    ("rest_s", "warning_s", "counts_s"),
    [
        (90, [80], [87, 88, 89]),
        (12, [2], [9, 10, 11]),
        (11.5, [], [8.5, 9.5, 10.5]),
        (10, [], [7, 8, 9]),
        (5, [], [2, 3, 4]),
        (4, [], [2, 3]),
        (3, [], [2]),
        (2, [], []),
        (0, [], []),
    ],
)
def test_rest_warnings(rest_s, warning_s, counts_s):
    """A rest warns 10 s before its end and counts 3-2-1, except where the end of the set still rings."""
    rest = rest_timeline(round(rest_s * S))

    assert cues_of(rest, CueKind.REST_WARNING) == [Cue(round(at * S), CueKind.REST_WARNING) for at in warning_s]
    assert cues_of(rest, CueKind.REST_COUNT) == [Cue(round(at * S), CueKind.REST_COUNT) for at in counts_s]


@pytest.mark.parametrize(
    ("count_in_s", "cues"),
    [
        (0, [(50, CueKind.REST_WARNING), *((at, CueKind.REST_COUNT) for at in (57, 58, 59))]),
        (2, [(50, CueKind.REST_WARNING), (57, CueKind.REST_COUNT)]),
        (5, [(50, CueKind.REST_WARNING)]),
        (10, []),
    ],
)
def test_the_count_in_counts_in_the_rests_stead(count_in_s, cues):
    """What warns of the next set does so by the seconds to its first rep; in its count-in the rest is silent."""
    rest = rest_timeline(60 * S, count_in_frames=count_in_s * S)

    assert [(cue.frame / S, cue.kind) for cue in rest.cues[1:]] == cues


@given(st.integers(0, 3600 * S), st.data())
def test_rest_opens_with_the_end_of_the_set(frames, data):
    """A rest begins with the set's end, is over after its frames, the count-in included, and leaves room for the end
    to ring out."""
    count_in = data.draw(st.integers(0, frames))
    rest = rest_timeline(frames, count_in_frames=count_in)

    assert rest.cues[0] == Cue(0, CueKind.SET_END)
    assert [cue.frame for cue in rest.cues] == sorted(cue.frame for cue in rest.cues)
    assert (rest.start_frame, rest.end_frame, rest.frame_count) == (frames - count_in, frames, max(frames, TAIL_FRAMES))


def test_moments_of_a_rest():
    """A rest counts its frames down to nothing, and is over on its last frame; no rep is done in it."""
    rest = rest_timeline(20 * S)

    assert rest.moment(-5) == Moment(Section.REST, 0, None, 0, 20 * S, 0.0)
    assert rest.moment(20 * S - 1) == Moment(Section.REST, 0, None, 20 * S - 1, 1, 0.0)
    assert rest.moment(20 * S) == Moment(Section.OVER, 0, None, 0, 0, 0.0)
    assert rest.reps_done(20 * S) == 0


def test_flashes_are_at_most_three_a_second():
    """However short the phases, no second holds more than three flashes, and each stands on a phase's onset."""
    timeline = set_timeline(parse_tempo("0.1-0.1-0.1-0.1"), 20, Phase.ECCENTRIC)

    frames = flash_frames(timeline)

    assert set(frames) <= {span.start_frame for span in timeline.spans}
    assert all(sum(first <= frame < first + SAMPLE_RATE for frame in frames) <= 3 for first in frames)


def test_each_phase_flashes_where_there_is_time():
    """Phases of half a second and more each have their flash."""
    timeline = set_timeline(parse_tempo("1-0.5-1-0.5"), 3, Phase.ECCENTRIC)

    assert flash_frames(timeline) == tuple(span.start_frame for span in timeline.spans)


def test_a_set_without_a_last_rep():
    """Where no rep is the target, as in a hold, none is announced as the last."""
    timeline = reps_timeline((parse_tempo("0-20-0-0"),), Phase.ECCENTRIC, 2, target=0)

    assert cues_of(timeline, CueKind.LAST_REP) == []
    assert len(cues_of(timeline, CueKind.TICK)) == 19
