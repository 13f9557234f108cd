# SPDX-License-Identifier: MIT
"""The output on a sound server: a real PulseAudio whose card is recorded."""

from __future__ import annotations

import ctypes
import time

import numpy as np
import pytest

from calftimer.audio.arrival import Arrival
from calftimer.audio.ear import look_at_ear
from calftimer.audio.output import QUEUE_FRAMES, open_output
from calftimer.audio.pulse import PulseOutput
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.errors import SoundError
from tests.pulse_audio import child

S = SAMPLE_RATE
# What a stream begins with may fall into a block that the card has given to its monitor already.
LEAD = np.zeros(S // 4, np.int16)
GIVE_UP_S = 60.0


@pytest.fixture
def output(pulse_server):
    """A stream on the private server, closed in the end."""
    made = PulseOutput()
    yield made
    made.close()


def tone(frames, loudness=8000):
    """Return samples of which none is 0, and neighbours differ."""
    return (loudness + np.arange(frames) % 1000).astype(np.int16)


def until(output, is_so):
    """Let the output work until something is so."""
    give_up = time.monotonic() + GIVE_UP_S
    while not is_so():
        assert time.monotonic() < give_up
        output.wait(0.01)


def prompt_look(output):
    """Return a look at the ear that was not held up, so that its time is the one at which it looked."""
    while not (look := look_at_ear(output)).is_prompt:
        output.wait(0.01)
    return look


@pytest.mark.parametrize("device", [None, "gym", "Gym Speakers"])
def test_a_card_is_found_by_name_and_by_what_people_see(pulse_server, device):
    """The default card, one by its name on the server, and one by the name that people see, are the same here."""
    output = PulseOutput(device)
    name = output.name
    output.close()

    assert name == pulse_server.NAME


def test_a_card_that_is_not_there_is_named(pulse_server):
    """A card the server does not know is refused, and the reason given in the end names it."""
    with pytest.raises(SoundError, match="No such entity"):
        PulseOutput("old-headphones")
    with pytest.raises(SoundError, match="“Old Headphones”"):
        open_output("Old Headphones")


def test_without_a_server_the_reason_is_named(no_sound):
    """Where no server answers, the error says why."""
    with pytest.raises(SoundError, match=r"No sound server answers \(Connection refused\)"):
        PulseOutput()


def test_without_libpulse_the_reason_is_named(monkeypatch):
    """On a machine without libpulse, that is the reason given."""

    def not_there(name):
        raise OSError(f"{name}: cannot open shared object file")

    monkeypatch.setattr(ctypes, "CDLL", not_there)

    with pytest.raises(SoundError, match="libpulse is not installed"):
        PulseOutput()


def test_every_sample_is_heard(pulse_server, output):
    """What is written in pieces is heard in one, sample for sample."""
    samples = tone(S)
    with pulse_server.recording() as recording:
        output.write(LEAD)
        for piece in np.array_split(samples, 7):
            output.write(piece)
        until(output, recording.is_over)

    assert np.array_equal(recording.sound, samples)


def test_what_is_queued_can_be_written_over(pulse_server, output):
    """After going back, what is written takes the place of what was queued, to the frame and close to the ear."""
    with pulse_server.recording() as recording:
        output.write(LEAD)
        output.write(tone(QUEUE_FRAMES - len(LEAD)))
        until(output, lambda: len(recording.sound) > S // 2)
        begun, before = time.monotonic(), output.latency_frames()
        back = output.rewind(QUEUE_FRAMES)
        passed = time.monotonic() - begun
        output.write(np.zeros(QUEUE_FRAMES, np.int16))
        until(output, recording.is_over)

    assert before - back < (0.1 + passed) * S
    assert np.array_equal(recording.sound, tone(QUEUE_FRAMES - len(LEAD) - back))


def test_going_back_stops_short_of_the_ear(output):
    """No more can be taken back than is queued, less what the card has already; so much more room there is then."""
    output.write(tone(QUEUE_FRAMES))
    until(output, lambda: output.latency_frames() < QUEUE_FRAMES - S // 2)
    begun, latency, room = time.monotonic(), output.latency_frames(), output.room()
    back = output.rewind(10 * S)
    room_after, latency_after = output.room(), output.latency_frames()
    more = output.rewind(10 * S)
    abs_frames = (0.1 + time.monotonic() - begun) * S

    assert 0 < back < latency
    assert more == 0
    assert room_after == pytest.approx(room + back, abs=abs_frames)
    assert latency_after == pytest.approx(latency - back, abs=abs_frames)


def test_the_queue_takes_what_it_promises(output):
    """A new stream has room for the whole queue; a full one has none, and its latency is the queue's length."""
    empty = output.room()
    begun = time.monotonic()
    output.write(np.zeros(empty, np.int16))
    full, latency = output.room(), output.latency_frames()
    passed = time.monotonic() - begun

    assert empty == pytest.approx(QUEUE_FRAMES, abs=S // 10)
    assert full < (0.1 + passed) * S
    assert latency == pytest.approx(QUEUE_FRAMES, abs=(0.25 + passed) * S)


def test_once_settled_the_latency_falls_as_time_passes(output):
    """What the server says of the ear is not to be trusted at first; once it has settled, it moves as time does."""
    until(output, Arrival(output).turn)
    first = prompt_look(output)
    until(output, lambda: output.latency_frames() < S)
    last = prompt_look(output)

    assert first.latency_frames > QUEUE_FRAMES - S // 2
    assert (first.latency_frames - last.latency_frames) / S == pytest.approx((last.at_ns - first.at_ns) / 1e9, abs=0.2)


def test_sound_that_runs_out_is_counted(pulse_server, output):
    """A queue that was not filled again in time is an underrun, counted once; one that is filled in time is none."""
    counted = []
    for _ in range(2):
        with pulse_server.recording() as recording:
            output.write(tone(S))
            output.write(tone(S))
            until(output, lambda recording=recording: len(recording.sound) > 0)
            counted.append(output.underruns)
            until(output, recording.is_over)
            counted.append(output.underruns)

    assert counted == [0, 1, 1, 2]


def test_what_comes_too_late_is_not_heard(pulse_server, output):
    """After sound ran out, time goes on: what is written for then is dropped, what is due later is heard."""
    samples = tone(3 * S)
    with pulse_server.recording() as recording:
        output.write(LEAD)
        until(output, lambda: output.room() > QUEUE_FRAMES + S // 2)
        output.write(samples)
        until(output, recording.is_over)

    heard = recording.sound
    assert len(heard) < len(samples) - S // 4
    assert np.array_equal(heard, samples[-len(heard) :])


def test_a_server_that_dies_is_an_error(pulse_server, output):
    """When the server ends, the next look for room says so."""
    output.write(LEAD)
    pulse_server.kill()

    def is_lost():
        try:
            return output.room() < 0
        except SoundError as error:
            return "went away" in str(error)

    until(output, is_lost)


def test_a_closed_stream_is_gone_from_the_server(pulse_server):
    """Closing gives the card back, with what was queued."""
    output = PulseOutput()
    output.write(tone(QUEUE_FRAMES))
    playing = pulse_server.pactl("list", "short", "sink-inputs")
    output.close()

    give_up = time.monotonic() + GIVE_UP_S
    while pulse_server.pactl("list", "short", "sink-inputs"):
        assert time.monotonic() < give_up
    assert playing


@pytest.mark.parametrize("was_asked", [True, False])
def test_music_is_lowered_when_asked_and_comes_back(pulse_server, tmp_path, was_asked):
    """A server that lowers music for calls does so between the two words, where it was asked for, and only then."""
    pulse_server.pactl("load-module", "module-role-ducking", "ducking_roles=music", "volume=-20dB")
    hum = tmp_path / "hum"
    hum.write_bytes((10_000 * np.sin(2 * np.pi * 300 * np.arange(20 * S) / S)).astype("<i2").tobytes())
    output, levels = open_output(lowers_music=was_asked), []
    player = ["paplay", "--raw", "--rate=48000", "--channels=1", "--format=s16le", "--property=media.role=music"]
    with child([*player, str(hum)], env=pulse_server.environment), pulse_server.recording() as recording:
        for is_lowered in (False, True, False):
            output.lower_music(is_lowered)
            heard = len(recording.sound)
            until(output, lambda heard=heard: len(recording.sound) > heard + S // 2)
            levels.append(np.abs(recording.sound[-S // 10 :].astype(int)).max())
    output.close()

    assert levels == pytest.approx([10_000, 1_000 if was_asked else 10_000, 10_000], rel=0.01)


def test_where_the_ear_is_is_known_however_late_an_answer_is_read(output):
    """Held up again and again, as on a busy machine, the process still knows to milliseconds what is heard when."""
    given, zeros_ms = 0, []

    def play(seconds):
        nonlocal given
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            room = max(0, output.room())
            output.write(np.zeros(room, np.int16))
            given += room
            output.wait(0.01)
        look = look_at_ear(output)
        if look.is_prompt:
            zeros_ms.append(look.at_ns / 1e6 - (given - look.latency_frames) * 1000 / S)

    arrival = Arrival(output)
    until(output, arrival.turn)
    play(1)
    for _ in range(45):
        time.sleep(0.12)  # held up; an answer of the server comes in one of them
        play(0.02)

    assert len(zeros_ms) > 10
    assert max(zeros_ms) - min(zeros_ms) < 15  # 77 where libpulse reckons
