# SPDX-License-Identifier: MIT
"""From taps to a delay: what is steady is found, what scatters is not believed."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.calibration import BEATS, SCATTER_MAX_MS, TAPS_ENOUGH, TAPS_LEFT_OUT, DelayTaps, beat_timeline
from calftimer.core.timeline import SAMPLE_RATE, CueKind

TAPS = TAPS_ENOUGH + TAPS_LEFT_OUT
# A tap shortly before a beat belongs to it: half the scatter that is believed stays clear of that limit.
LATENESS_MS = st.integers(-150, 750)


def tapped(late_ms: Iterable[float], first_beat: int = 0) -> DelayTaps:
    """Return the measurement after a tap on each beat, late by so many milliseconds."""
    taps = DelayTaps()
    for beat, late in enumerate(late_ms, first_beat):
        taps.add(beat * SAMPLE_RATE + round(late * SAMPLE_RATE / 1000))
    return taps


def test_the_beat_is_one_click_a_second_on_the_frame():
    """What one taps along with is a click at each whole second, long enough for the taps that are needed."""
    timeline = beat_timeline()

    assert [cue.frame for cue in timeline.cues] == [second * SAMPLE_RATE for second in range(BEATS)]
    assert {cue.kind for cue in timeline.cues} == {CueKind.COUNT_IN}
    assert timeline.frame_count >= BEATS * SAMPLE_RATE
    assert BEATS > 2 * TAPS


@given(LATENESS_MS, st.integers(0, BEATS))
def test_a_constant_lateness_is_found_to_the_millisecond(late_ms, first_beat):
    """Taps that are all equally late tell exactly that delay, whichever beat they begin with."""
    assert tapped([late_ms] * TAPS, first_beat).delay_ms() == late_ms


@given(LATENESS_MS, st.lists(st.floats(-40, 40), min_size=TAPS, max_size=3 * TAPS))
def test_a_steady_hand_is_believed_and_its_middle_lies_among_the_taps(late_ms, unsteady_ms):
    """Taps that vary by less than a hand does tell a delay that lies among the last ones."""
    delay_ms = tapped([late_ms + off for off in unsteady_ms]).delay_ms()

    counted = unsteady_ms[-TAPS_ENOUGH:]
    assert delay_ms is not None
    assert late_ms + min(counted) - 1 <= delay_ms <= late_ms + max(counted) + 1


@given(LATENESS_MS, st.integers(TAPS_LEFT_OUT, TAPS - 1), st.integers(0, 999))
def test_one_slip_is_left_out(late_ms, slip, slip_ms):
    """One tap that is anywhere does not move the delay."""
    taps = [late_ms] * TAPS
    taps[slip] = slip_ms

    assert tapped(taps).delay_ms() == late_ms


@given(LATENESS_MS, st.lists(st.integers(0, 999), min_size=TAPS_LEFT_OUT, max_size=TAPS_LEFT_OUT))
def test_the_first_taps_do_not_count(late_ms, while_finding_it):
    """While the beat is being found, taps may be anywhere."""
    assert tapped([*while_finding_it, *[late_ms] * TAPS_ENOUGH]).delay_ms() == late_ms


@given(st.integers(0, 600), st.integers(SCATTER_MAX_MS + 5, 190))
def test_taps_that_scatter_say_nothing(late_ms, scatter_ms):
    """Taps that lie on both sides of their middle, further than the limit, are refused; more are taken."""
    taps = tapped([late_ms + scatter_ms * (-1) ** beat for beat in range(TAPS)])

    assert taps.left() == 0
    assert taps.delay_ms() is None


@given(LATENESS_MS)
def test_steady_taps_after_scattered_ones_are_believed(late_ms):
    """Only the last taps count: whoever finds the beat late is measured all the same."""
    wild = [0, 400, 100, 700, 300, 600, 50, 500, 250, 650]

    assert tapped([*wild, *[late_ms] * TAPS_ENOUGH]).delay_ms() == late_ms


@given(st.integers(0, 3 * TAPS))
def test_it_says_how_many_taps_are_left(count):
    """What is left counts down from the taps that are needed to none, and until then there is no delay."""
    taps = tapped([100] * count)

    assert taps.left() == max(0, TAPS - count)
    assert (taps.delay_ms() is None) is (count < TAPS)
