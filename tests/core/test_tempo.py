# SPDX-License-Identifier: MIT
"""Reading and writing tempos: every form that is taken, and every refusal in its own words."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.tempo import EXPLOSIVE_NOMINAL_S, HEEL_HEIGHTS, PHASES, Phase, Tempo, parse_tempo
from calftimer.errors import TempoError

E, B, C, T = PHASES


def seconds_of(text: str) -> tuple[Fraction, ...]:
    """Return the four phases of a written tempo, in written order."""
    tempo = parse_tempo(text)
    return tuple(tempo.seconds(phase) for phase in PHASES)


def refusal(text: str) -> TempoError:
    """Return the error with which `text` is refused."""
    with pytest.raises(TempoError) as caught:
        parse_tempo(text)
    return caught.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3-1-2-1", (3, 1, 2, 1)),
        ("3121", (3, 1, 2, 1)),
        ("2.5-1-2-1", (Fraction(5, 2), 1, 2, 1)),
        ("2,5-1-2-1", (Fraction(5, 2), 1, 2, 1)),
        (".5-0-1.-0", (Fraction(1, 2), 0, 1, 0)),
        ("  3 - 1 -2- 1 ", (3, 1, 2, 1)),
        ("3 1 2 1", (3, 1, 2, 1)),
        ("3  1\t2 1", (3, 1, 2, 1)),
        ("3–1–2–1", (3, 1, 2, 1)),
        ("3—1—2—1", (3, 1, 2, 1)),
        ("3/1/2/1", (3, 1, 2, 1)),
        ("3:1:2:1", (3, 1, 2, 1)),
        ("10-0-10-0", (10, 0, 10, 0)),
        ("60-60-60-60", (60, 60, 60, 60)),
        ("0.1-0-0-0", (Fraction(1, 10), 0, 0, 0)),
        ("0.100001-0-2-0", (Fraction(100_001, 1_000_000), 0, 2, 0)),
        ("0-0-2-0", (0, 0, 2, 0)),
        ("0002", (0, 0, 0, 2)),
    ],
)
def test_forms(text, expected):
    """Each way people write a tempo gives its exact seconds in written order."""
    assert seconds_of(text) == expected


@pytest.mark.parametrize(
    ("text", "explosive", "written"),
    [
        ("31X1", {C}, "3-1-X-1"),
        ("31x1", {C}, "3-1-X-1"),
        ("3-1-X-1", {C}, "3-1-X-1"),
        ("X-0-2-0", {E}, "X-0-2-0"),
        ("x 0 x 0", {E, C}, "X-0-X-0"),
    ],
)
def test_explosive(text, explosive, written):
    """X marks a moving phase as explosive, counts with the nominal second, and is written back as X."""
    tempo = parse_tempo(text)

    assert tempo.explosive == explosive
    assert {tempo.seconds(phase) for phase in explosive} == {EXPLOSIVE_NOMINAL_S}
    assert str(tempo) == written


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "3-1-2",
            "The tempo “3-1-2” has three numbers, and that can be read in two ways: is the missing one the pause in "
            "the stretch (3-0-1-2) or the pause at the top (3-1-2-0)? Write all four.",
        ),
        (
            "312",
            "The tempo “312” has three numbers, and that can be read in two ways: is the missing one the pause in "
            "the stretch (3-0-1-2) or the pause at the top (3-1-2-0)? Write all four.",
        ),
        (
            "-1-0-2-0",
            "The tempo “-1-0-2-0” has a negative number; a phase lasts 0 seconds or more. "
            "Write four numbers: lowering, stretch, raising, squeeze, for example 3-1-2-1.",
        ),
        (
            "3--1-2-1",
            "The tempo “3--1-2-1” has a negative number; a phase lasts 0 seconds or more. "
            "Write four numbers: lowering, stretch, raising, squeeze, for example 3-1-2-1.",
        ),
        (
            "0-0-0-0",
            "The tempo “0-0-0-0” gives a rep of no length. At least one phase must last longer than 0 seconds.",
        ),
        (
            "3-1-2-x-1",
            "A tempo has four parts, and “3-1-2-x-1” has 5. "
            "Write four numbers: lowering, stretch, raising, squeeze, for example 3-1-2-1.",
        ),
        (
            "3",
            "A tempo has four parts, and “3” has 1. "
            "Write four numbers: lowering, stretch, raising, squeeze, for example 3-1-2-1.",
        ),
        (
            "",
            "The tempo is empty. Write four numbers: lowering, stretch, raising, squeeze, for example 3-1-2-1.",
        ),
        (
            " \t ",
            "The tempo is empty. Write four numbers: lowering, stretch, raising, squeeze, for example 3-1-2-1.",
        ),
        (
            "slow-1-2-1",
            "“slow” in the tempo “slow-1-2-1” is not a number of seconds or X (as fast as you can). "
            "Write four numbers: lowering, stretch, raising, squeeze, for example 3-1-2-1.",
        ),
        (
            "3-1-nan-1",
            "“nan” in the tempo “3-1-nan-1” is not a number of seconds or X (as fast as you can). "
            "Write four numbers: lowering, stretch, raising, squeeze, for example 3-1-2-1.",
        ),
        (
            "３-1-2-1",
            "“３” in the tempo “３-1-2-1” is not a number of seconds or X (as fast as you can). "
            "Write four numbers: lowering, stretch, raising, squeeze, for example 3-1-2-1.",
        ),
        (
            "3-1-2-1-",
            "The tempo “3-1-2-1-” has an empty part; write 0 for no pause. "
            "Write four numbers: lowering, stretch, raising, squeeze, for example 3-1-2-1.",
        ),
        (
            "36000-1-2-1",
            "A phase of 36000 seconds in the tempo “36000-1-2-1” is too long; the limit is 60 seconds.",
        ),
        (
            "60.000001-1-2-1",
            "A phase of 60.000001 seconds in the tempo “60.000001-1-2-1” is too long; the limit is 60 seconds.",
        ),
        (
            "3-0.05-2-1",
            "A phase of 0.05 seconds in the tempo “3-0.05-2-1” is too short to follow; use 0, or at least 0.1 seconds.",
        ),
        (
            "3-X-2-1",
            "In the tempo “3-X-2-1” the 2nd part is X, but that part is a pause, and a pause cannot be done fast. "
            "X can stand for the first (lowering) or the third part (raising); write 0 for no pause.",
        ),
        (
            "3-1-2-x",
            "In the tempo “3-1-2-x” the 4th part is X, but that part is a pause, and a pause cannot be done fast. "
            "X can stand for the first (lowering) or the third part (raising); write 0 for no pause.",
        ),
        (
            "2.0000001-1-2-1",
            "“2.0000001” in the tempo “2.0000001-1-2-1” has more than six decimals; six are the limit.",
        ),
    ],
)
def test_refusals(text, sentence):
    """What cannot be read or followed is refused in a sentence that says what is wrong."""
    assert str(refusal(text)) == sentence


def test_each_refusal_of_the_issue_has_its_own_message():
    """The seven kinds of wrong input never share a message."""
    wrong = ["3-1-2", "-1-0-2-0", "0-0-0-0", "3-1-2-x-1", "", "abc", "36000-0-36000-0"]

    assert len({refusal(text).template for text in wrong}) == len(wrong)


@given(st.integers(41, 5000))
def test_long_input_is_shown_shortened(length):
    """However long the input, the message stays a sentence a person can read."""
    assert len(str(refusal("9" * length))) < 300


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text):
    """Any text either gives a tempo whose rep has a length, or a TempoError."""
    try:
        tempo = parse_tempo(text)
    except TempoError:
        return
    assert tempo.rep_s > 0


@given(st.text(alphabet="0123456789xX.,-–/ ", max_size=20))
def test_near_tempos_are_followable(text):
    """Whatever is taken from text that looks like a tempo has phases of 0 or of 0.1 to 60 seconds."""
    try:
        phases = seconds_of(text)
    except TempoError:
        return
    assert all(value == 0 or Fraction(1, 10) <= value <= 60 for value in phases)


@given(
    st.lists(
        st.one_of(st.just(0), st.integers(100_000, 60_000_000)).map(lambda micros: Fraction(micros, 1_000_000)),
        min_size=4,
        max_size=4,
    ).filter(any),
)
def test_round_trip_of_every_followable_length(seconds):
    """Writing a tempo and reading it back gives the same exact seconds, to the last microsecond."""
    tempo = Tempo(*seconds)

    assert parse_tempo(str(tempo)) == tempo


@given(st.from_type(Tempo))
def test_round_trip(tempo):
    """Writing a tempo and reading it back keeps seconds and X."""
    assert parse_tempo(str(tempo)) == tempo


@given(st.from_type(Tempo))
def test_written_form_is_the_shortest(tempo):
    """A written tempo has no exponent, and no zeros or point that say nothing."""
    for part in str(tempo).split("-"):
        assert part == "X" or ("." not in part) or (part[-1] not in "0." and "e" not in part)


@pytest.mark.parametrize(
    ("start", "order"),
    [
        (E, (E, B, C, T)),
        (B, (B, C, T, E)),
        (C, (C, T, E, B)),
        (T, (T, E, B, C)),
    ],
)
def test_phases_from(start, order):
    """The order of doing is the written order, begun at the start phase."""
    assert parse_tempo("3-1-2-1").phases_from(start) == order


def test_rep_seconds_count_the_pauses():
    """A rep's length and the time under tension include both pauses."""
    tempo = parse_tempo("2.5-1-2-0.5")

    assert tempo.rep_s == 6
    assert tempo.time_under_tension_s(12) == 72


@given(st.from_type(Tempo), st.sampled_from(PHASES), st.integers(1, 600))
def test_with_phase_changes_that_phase_alone(tempo, phase, tenths):
    """with_phase sets one phase, takes its X away, and leaves the other three as they were."""
    changed = tempo.with_phase(phase, Fraction(tenths, 10))

    assert changed.seconds(phase) == Fraction(tenths, 10)
    assert changed.explosive == tempo.explosive - {phase}
    assert [changed.seconds(other) for other in PHASES if other is not phase] == [
        tempo.seconds(other) for other in PHASES if other is not phase
    ]


@pytest.mark.parametrize("seconds", [Fraction(61), Fraction(1, 20), Fraction(-1)])
def test_with_phase_refuses_what_cannot_be_followed(seconds):
    """with_phase refuses a phase that is too long, too short or negative."""
    with pytest.raises(TempoError):
        parse_tempo("3-1-2-1").with_phase(B, seconds)


def test_with_phase_refuses_a_rep_of_no_length():
    """The last phase that lasts cannot be set to zero."""
    with pytest.raises(TempoError, match="a rep of no length"):
        parse_tempo("0-0-2-0").with_phase(C, Fraction(0))


def test_pauses_hold_the_heel_still():
    """The heel moves in the moving phases and stands still in the pauses, and each phase begins where one ends."""
    assert {phase for phase, (first, last) in HEEL_HEIGHTS.items() if first == last} == {B, T}
    assert {phase for phase in Phase if phase.is_pause} == {B, T}
    assert all(HEEL_HEIGHTS[a][1] == HEEL_HEIGHTS[b][0] for a, b in [(E, B), (B, C), (C, T), (T, E)])
