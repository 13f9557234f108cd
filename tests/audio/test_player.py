# SPDX-License-Identifier: MIT
"""The silent player: a tape on the monotonic clock, which these tests turn by hand."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.audio.player import SilentPlayer
from calftimer.core.timeline import SAMPLE_RATE, rest_timeline

SECOND_NS = 1_000_000_000


class HandClock:
    """The machine's monotonic clock, standing where the test puts it."""

    def __init__(self) -> None:
        self.now_ns = 12_345_678_901

    def __call__(self) -> int:
        """Return where it stands."""
        return self.now_ns


@pytest.fixture
def clock(monkeypatch) -> HandClock:
    """The monotonic clock, in the test's hand."""
    made = HandClock()
    monkeypatch.setattr(time, "monotonic_ns", made)
    return made


def test_it_stands_until_it_is_let_run(clock):
    """A new tape stands at frame 0, however late it gets."""
    player = SilentPlayer()
    clock.now_ns += 5 * SECOND_NS

    assert player.playhead() == 0


def test_it_runs_at_48000_frames_a_second(clock):
    """A running tape is at the exact frame of the time passed."""
    player = SilentPlayer()
    player.run()
    clock.now_ns += SECOND_NS * 3 // 2

    assert player.playhead() == 72_000


def test_it_stands_still_while_paused(clock):
    """Time that passes between stand and run does not count."""
    player = SilentPlayer()
    player.run()
    clock.now_ns += SECOND_NS
    player.stand()
    clock.now_ns += 60 * SECOND_NS
    standing = player.playhead()
    player.run()
    clock.now_ns += SECOND_NS

    assert (standing, player.playhead()) == (48_000, 96_000)


def test_saying_it_twice_is_saying_it_once(clock):
    """A second run or stand changes nothing."""
    player = SilentPlayer()
    player.run()
    clock.now_ns += SECOND_NS
    player.run()
    clock.now_ns += SECOND_NS
    player.stand()
    player.stand()

    assert player.playhead() == 96_000


def test_what_is_laid_does_not_move_it(clock):
    """Laying and hushing leave the playhead alone."""
    player = SilentPlayer()
    player.run()
    clock.now_ns += SECOND_NS
    player.lay(rest_timeline(SAMPLE_RATE), 10)
    player.hush(0)

    assert player.playhead() == 48_000


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 10**10)), max_size=30))
def test_it_counts_the_running_time_and_never_goes_back(turns):
    """After any turns of running and standing, the frame is that of the running time, and it only ever grew."""
    with pytest.MonkeyPatch.context() as patch:
        clock = HandClock()
        patch.setattr(time, "monotonic_ns", clock)
        player = SilentPlayer()
        ran_ns, frames = 0, [0]
        for running, passed_ns in turns:
            (player.run if running else player.stand)()
            clock.now_ns += passed_ns
            ran_ns += passed_ns if running else 0
            frames.append(player.playhead())

    assert frames[-1] == ran_ns * SAMPLE_RATE // SECOND_NS
    assert frames == sorted(frames)
