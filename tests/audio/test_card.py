# SPDX-License-Identifier: MIT
"""The output through miniaudio: its ring with a card in the test's hand, and its ways with a real sound server."""

from __future__ import annotations

import ctypes
import time

import miniaudio
import numpy as np
import pytest

from calftimer.audio import card as card_module
from calftimer.audio.card import BUFFER_FRAMES, LATE_FRAMES, MARGIN_FRAMES, PERIOD_MS, CardOutput
from calftimer.audio.output import QUEUE_FRAMES
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.errors import SoundError

S = SAMPLE_RATE
PERIOD_FRAMES = PERIOD_MS * S // 1000
GIVE_UP_S = 60.0


class HandDevice:
    """In place of miniaudio's device: a card that asks when the test says so."""

    backend = "by hand"

    def __init__(self, **_):
        self.heard = np.zeros(0, np.int16)

    def start(self, callback):
        """Remember whom to ask."""
        self._callback = callback

    def asks(self, frames=PERIOD_FRAMES):
        """Ask for samples, as the card's thread does, and return them."""
        samples = np.frombuffer(bytes(self._callback.send(frames)), np.int16)
        self.heard = np.concatenate([self.heard, samples])
        return samples

    def close(self):
        """Nothing to give back."""


@pytest.fixture
def by_hand(monkeypatch, gym):
    """A card whose requests and clock are in the test's hand: output, device, clock."""
    monkeypatch.setattr(miniaudio, "PlaybackDevice", HandDevice)
    monkeypatch.setattr(card_module, "time", gym.clock)
    made = CardOutput()
    return made, made._device, gym.clock


@pytest.fixture
def card(pulse_server):
    """A card of the private server, closed in the end."""
    made = CardOutput()
    yield made
    made.close()


def until(card, is_so):
    """Let the card play until something is so."""
    give_up = time.monotonic() + GIVE_UP_S
    while not is_so():
        assert time.monotonic() < give_up
        card.wait(0.005)


def tone(frames):
    """Return samples of which none is 0 and none is like another near it."""
    return (1 + np.arange(frames) % 30_011).astype(np.int16)


def test_the_card_gets_every_sample_as_the_ring_goes_round(by_hand):
    """More than the ring holds is given to the card sample for sample, whatever it asks for at a time."""
    output, device, _ = by_hand
    samples = tone(3 * QUEUE_FRAMES)
    written, sizes = 0, np.random.default_rng(1)
    while len(device.heard) < len(samples):
        piece = samples[written : written + output.room()]
        output.write(piece)
        written += len(piece)
        device.asks(min(int(sizes.integers(1, 3000)), len(samples) - len(device.heard)))

    assert np.array_equal(device.heard, samples)
    assert output.underruns == 0


def test_the_room_is_the_queue_less_what_waits(by_hand):
    """The ring takes the whole queue, then nothing, then what the card has taken."""
    output, device, _ = by_hand
    rooms = [output.room()]
    output.write(tone(QUEUE_FRAMES))
    rooms.append(output.room())
    device.asks()
    rooms.append(output.room())

    assert rooms == [QUEUE_FRAMES, 0, PERIOD_FRAMES]


def test_what_is_queued_can_be_written_over_close_to_what_the_card_has(by_hand):
    """After going back, what is written takes the place of what was queued, from the margin on."""
    output, device, _ = by_hand
    output.write(tone(S))
    device.asks()
    back = output.rewind(10 * S)
    output.write(np.full(S, -7, np.int16))
    for _ in range(5):
        device.asks()

    kept = PERIOD_FRAMES + MARGIN_FRAMES
    assert back == S - kept
    assert np.array_equal(device.heard[:kept], tone(S)[:kept])
    assert (device.heard[kept:] == -7).all()


def test_a_request_between_going_back_and_writing_gets_the_old_sound(by_hand):
    """The ring is not empty in between; of the new sound, what comes too late is left out and the rest is in place."""
    output, device, _ = by_hand
    output.write(tone(S))
    output.rewind(10 * S)
    device.asks()
    output.write(-tone(S))
    device.asks()

    assert np.array_equal(device.heard[:PERIOD_FRAMES], tone(S)[:PERIOD_FRAMES])
    late = PERIOD_FRAMES - MARGIN_FRAMES
    assert np.array_equal(device.heard[PERIOD_FRAMES:], -tone(S)[late : late + PERIOD_FRAMES])
    assert output.underruns == 0


def test_a_ring_that_is_empty_is_silence_and_an_underrun(by_hand):
    """What is missing is zeros, counted; what is written for it later is left out."""
    output, device, _ = by_hand
    output.write(tone(PERIOD_FRAMES + 100))
    device.asks()
    before = output.underruns
    device.asks()
    output.write(-tone(S))
    device.asks()

    assert (before, output.underruns) == (0, 1)
    assert not device.heard[PERIOD_FRAMES + 100 : 2 * PERIOD_FRAMES].any()
    late = PERIOD_FRAMES - 100
    assert np.array_equal(device.heard[2 * PERIOD_FRAMES :], -tone(S)[late : late + PERIOD_FRAMES])


def test_silence_before_anything_was_written_is_no_underrun(by_hand):
    """A card that asks before the first write was not let down."""
    output, device, _ = by_hand
    device.asks()

    assert output.underruns == 0


@pytest.mark.parametrize(("after_frames", "underruns"), [(PERIOD_FRAMES, 0), (LATE_FRAMES, 0), (LATE_FRAMES + 48, 1)])
def test_a_request_that_comes_too_late_is_an_underrun(by_hand, after_frames, underruns):
    """A card that asks when all it can hold was played must have run dry, though the ring was full."""
    output, device, clock = by_hand
    output.write(tone(QUEUE_FRAMES))
    device.asks()
    clock.now_ns += after_frames * 1_000_000_000 // S
    device.asks()

    assert output.underruns == underruns


def test_the_latency_is_the_ring_and_the_cards_buffer_less_the_time_since(by_hand):
    """How far the ear is: what waits, what the card has asked for, and the time since it asked."""
    output, device, clock = by_hand
    output.write(tone(S))
    device.asks()
    clock.now_ns += 20_000_000
    latency = output.latency_frames()
    back = output.rewind(S // 2)

    assert latency == S - PERIOD_FRAMES + BUFFER_FRAMES - S // 50
    assert output.latency_frames() == latency - back


@pytest.mark.parametrize(("seconds", "is_lost"), [(1.0, False), (3.0, True)])
def test_a_card_that_asks_for_nothing_any_more_is_lost(by_hand, seconds, is_lost):
    """A busy machine may hold the card up for a second; one that does not ask for longer went away."""
    output, device, clock = by_hand
    device.asks()
    clock.now_ns += round(seconds * 1e9)

    if is_lost:
        with pytest.raises(SoundError, match="went away"):
            output.room()
    else:
        assert output.room() > 0


def test_a_real_card_plays_what_is_written(pulse_server, card):
    """On a sound server, the samples are heard, in their order."""
    samples = tone(S)
    with pulse_server.recording() as recording:
        card.write(np.zeros(2 * S, np.int16))
        card.write(samples)
        until(card, recording.is_over)

    # A busy machine may put silence in between.
    heard = recording.sound[recording.sound != 0]
    assert np.array_equal(heard[: S // 10], samples[: S // 10])
    assert np.array_equal(heard[-S // 10 :], samples[-S // 10 :])


def test_a_held_interpreter_is_counted(card):
    """A full ring is no use to a real card while the interpreter lock is held: its late request is counted."""
    card.write(np.zeros(card.room(), np.int16))
    until(card, lambda: card.latency_frames() < QUEUE_FRAMES)
    before = card.underruns
    ctypes.PyDLL(None).usleep(4 * BUFFER_FRAMES * 1_000_000 // S)  # keeps the lock, as a library may
    until(card, lambda: card.underruns > before)

    assert card.latency_frames() > QUEUE_FRAMES // 2


def test_a_server_that_dies_is_a_lost_card(pulse_server, card):
    """When the server ends, a look for room says so before long."""
    pulse_server.kill()

    def is_lost():
        try:
            return card.room() < 0
        except SoundError as error:
            return "went away" in str(error)

    until(card, is_lost)


def test_without_a_card_the_reason_is_named(no_sound):
    """Where nothing plays, the error says what miniaudio said."""
    with pytest.raises(SoundError, match=r"No sound card answers \(.+\)"):
        CardOutput()


def test_the_sound_server_can_be_left_out(pulse_server):
    """Without the server's backend, a machine that has nothing but the server has no card."""
    with pytest.raises(SoundError, match="No sound card answers"):
        CardOutput(without_server=True)


def test_a_chosen_card_that_is_gone_is_named(pulse_server):
    """A remembered card that is not there is an error that names it."""
    with pytest.raises(SoundError, match="“Old Headphones”"):
        CardOutput("Old Headphones")
