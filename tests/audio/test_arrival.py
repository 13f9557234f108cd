# SPDX-License-Identifier: MIT
"""A card that was just opened: it is used once it is known how far its ear is."""

from __future__ import annotations

from itertools import cycle

import pytest

from calftimer.audio.arrival import GIVE_UP_S, LOOK_S, Arrival
from calftimer.audio.output import QUEUE_FRAMES
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.errors import SoundError


@pytest.fixture
def settles(gym, make_ear):
    """Return `settles(until_s, report)`: how many seconds a new card takes to settle, and the card.

    For `until_s` it does not say its latency but `report(latency, ear)`, with the frame that is at the ear.
    """

    def run(until_s=0.0, report=None):
        ear = make_ear()
        honest = ear.latency_frames

        def passed():
            return gym.clock.monotonic() - gym.clock.start_ns / 1e9

        ear.latency_frames = lambda: report(honest(), ear.now) if passed() < until_s else honest()
        arrival = Arrival(ear)
        while not arrival.turn():
            ear.wait(0.01)
            assert passed() < 2 * GIVE_UP_S
        return passed(), ear

    return run


def test_a_card_that_moves_at_its_pace_is_taken_soon(settles):
    """An ear that moves as it should is trusted after it was looked at a few times."""
    seconds, _ = settles()

    assert LOOK_S <= seconds <= 4 * LOOK_S


def test_it_plays_silence_and_fills_the_queue(settles):
    """Until then the card gets silence, as much as it takes."""
    seconds, ear = settles()

    assert not ear.heard.any()
    assert ear.latency_frames() == pytest.approx(QUEUE_FRAMES, abs=SAMPLE_RATE // 50)
    assert ear.now == pytest.approx(seconds * SAMPLE_RATE, abs=1)


@pytest.mark.parametrize(
    "report",
    [
        pytest.param(lambda latency, ear: latency + ear, id="the ear stands still"),
        pytest.param(lambda latency, ear: 0, id="the ear has caught up with what was given"),
        pytest.param(lambda latency, ear: latency - ear // 10, id="the ear runs a tenth too fast"),
        pytest.param(lambda latency, ear: latency // 3, id="the queue is not full"),
    ],
)
def test_a_card_that_reports_what_cannot_be_is_not_trusted_yet(settles, report):
    """A server that does not know yet where the ear is, and says something all the same, is waited for."""
    seconds, _ = settles(3.0, report)

    assert 3.0 < seconds < 3.0 + 4 * LOOK_S


def test_a_card_that_asks_for_no_more_is_not_trusted_yet(make_ear):
    """An ear that is said to move, by a server that asks for nothing more, has not begun to play."""
    ear = make_ear()
    room = ear.room
    ear.room = lambda: 0 if 0 < ear.now <= 3 * SAMPLE_RATE // 2 else room()
    arrival = Arrival(ear)
    while not arrival.turn():
        ear.wait(0.01)

    assert 3 * SAMPLE_RATE // 2 < ear.now < 3 * SAMPLE_RATE


def test_a_card_that_never_settles_is_taken_in_the_end(settles):
    """Sound with a delay that is not known exactly is better than none: after a while the card is used as it is."""
    seconds, _ = settles(100.0, lambda latency, ear: 0)

    assert seconds == pytest.approx(GIVE_UP_S, abs=0.05)


@pytest.mark.parametrize("held_ms", [5, 30, 250])
def test_looks_that_were_interrupted_do_not_put_it_off(gym, make_ear, held_ms):
    """Beside busy programs, where three looks of four are held up after the answer, a card is taken soon."""
    ear, held_up = make_ear(), cycle([True, True, True, False])
    answer = ear.latency_frames

    def look():
        frames = answer()
        gym.clock.now_ns += next(held_up) * held_ms * 1_000_000
        return frames

    ear.latency_frames = look
    arrival = Arrival(ear)
    while not arrival.turn():
        ear.wait(0.01)

    assert (gym.clock.now_ns - gym.clock.start_ns) / 1e9 <= 4 * LOOK_S + 9 * held_ms / 1000


def test_a_card_that_goes_away_meanwhile_is_an_error(make_ear):
    """A card lost before it settled is lost like any other."""
    ear = make_ear()
    arrival = Arrival(ear)
    ear.is_gone = True

    with pytest.raises(SoundError):
        arrival.turn()
