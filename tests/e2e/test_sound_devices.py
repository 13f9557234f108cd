# SPDX-License-Identifier: MIT
"""The sound process on a real server whose cards come and go: what is heard stays on the beat it belongs to.

The tape of these tests has no two phases of one length, so a recording says by itself which part of the
tape it is of, and anything heard at a wrong moment is a stranger to it.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from calftimer.audio.output import QUEUE_FRAMES
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import SAMPLE_RATE, set_timeline
from tests.e2e.heard import (
    Follower,
    apart_ms,
    first_difference,
    longest_silence,
    onsets,
    place_of,
    rendered,
    strangers,
    uneven_set,
)

SECOND = SAMPLE_RATE
CLICKS = uneven_set(20)
CLICKS_HEARD = rendered(CLICKS, "clicks")
TONES = set_timeline(parse_tempo("2-0-2-0"), 5, Phase.ECCENTRIC, count_in_s=1)
# Two recordings tell when a tape began to a few milliseconds on a quiet machine, and a recorder gets its samples in
# pieces of 10 ms, by which the playhead is earlier. The rest is for machines that do other things meanwhile.
BEAT_TOLERANCE_MS = 10
EAR_TOLERANCE_MS = 30
CLOCK_TOLERANCE_MS = 50
STOPPED_FRAMES = QUEUE_FRAMES + 2 * SECOND  # the last second of it is not in the queue, whenever the stop begins
EDGE_FRAMES = SAMPLE_RATE // 100  # more than a fade takes
RECORDER_MS = 10
LEAST_LATE_MS = 200
PAUSES = 4


@pytest.fixture
def following(player_on: Callable[..., Any], until: Callable[..., Any]) -> Callable[..., tuple[Any, Follower]]:
    """Return `following(environment, device=None)`: a player whose card is open, and somebody who looks at it."""

    def make(environment: dict[str, str], device: str | None = None) -> tuple[Any, Follower]:
        player = player_on(environment, device)
        assert player.wait_for_card() is None
        return player, Follower(player, until)

    return make


def start(player: Any, timeline: Any = CLICKS, sound_set: str = "clicks") -> None:
    """Let a session of one timeline run."""
    player.begin(sound_set)
    player.lay(timeline, 0)
    player.run()


def sound_process() -> int:
    """Return the id of this process's sound process."""
    (found,) = [child for child in multiprocessing.active_children() if child.name == "calftimer sound"]
    return found.pid


def heard_from(listener: Any, first_frame: int = 0) -> tuple[np.ndarray, int]:
    """Return the clicks of a recording from a frame on, and when the tape began by them."""
    samples = listener.samples[first_frame:]
    return samples, listener.time_ns(first_frame + place_of(samples, CLICKS_HEARD))


def first_sound(samples: np.ndarray) -> int:
    """Return the first frame that is not silent."""
    return int(np.flatnonzero(samples)[0])


def clicks_in(samples: np.ndarray, tape_from: int, tape_to: int) -> str:
    """Say how a recording and the tape part between two frames of the tape."""
    place = place_of(samples, CLICKS_HEARD)
    return first_difference(samples[place + tape_from : place + tape_to], CLICKS_HEARD[tape_from:tape_to])


@pytest.mark.parametrize("card", ["is open", "is being opened"])
def test_the_first_click_of_a_session_is_heard_whole_and_at_once(
    own_server: Any, player_on: Callable[..., Any], until: Callable[..., Any], card: str
) -> None:
    """The first click is heard whole, and at once where the card is open, else as soon as it is; not sooner than a
    busy machine may need to write it."""
    with own_server.listening() as listener:
        player = player_on(own_server.environment)
        if card == "is open":
            assert player.wait_for_card() is None
        follower = Follower(player, until)
        player.begin("clicks")
        player.lay(CLICKS, 0)
        begun_at = listener.frame_count
        player.run()
        if card == "is being opened":  # how long that takes is the machine's affair
            until(own_server.streams, "the card was opened")
            opened_at = listener.frame_count
        follower.follow(3 * SECOND // 2)
        listener.hears_more(SECOND // 2)
        heard, zero_ns = heard_from(listener)

    late_ms = (place_of(heard, CLICKS_HEARD) - begun_at) / SAMPLE_RATE * 1000
    limit_ms = 350 if card == "is open" else (opened_at - begun_at) / SAMPLE_RATE * 1000 + 1000
    assert strangers(heard, CLICKS_HEARD) == []
    assert clicks_in(heard, 0, 3 * SECOND // 2) == "none"
    assert LEAST_LATE_MS < late_ms < limit_ms
    assert apart_ms([zero_ns, follower.zero_ns]) < EAR_TOLERANCE_MS


def test_a_long_first_tone_is_heard_from_its_first_sample_on(own_server: Any, following: Callable[..., Any]) -> None:
    """A session that begins with a phase of 20 s, whose tone takes long to make, is heard from its first sample on,
    and the playhead is where the ear is."""
    timeline = set_timeline(parse_tempo("20-0-20-0"), 1, Phase.ECCENTRIC)
    player, follower = following(own_server.environment)
    with own_server.listening() as listener:
        start(player, timeline, "tones")
        follower.follow(SECOND)
        heard = listener.samples
        expected = rendered(timeline, "tones")
        first, lead = first_sound(heard), first_sound(expected)
        zero_ns = listener.time_ns(first - lead)

    expected = expected[lead:][: SECOND // 2]
    assert first_difference(heard[first:][: len(expected)], expected) == "none"
    assert apart_ms([zero_ns, follower.zero_ns]) < EAR_TOLERANCE_MS
    assert follower.unsteadiness_ms < CLOCK_TOLERANCE_MS


def test_a_server_that_crashed_is_played_to_again_on_the_beat(own_server: Any, following: Callable[..., Any]) -> None:
    """While no server answers, the playhead goes on by the clock; with a new one the frames that are due then
    are heard, and nothing of what was due before; each is told once."""
    player, follower = following(own_server.environment)
    with own_server.listening() as listener:
        start(player)
        follower.follow(SECOND)
        own_server.kill()
        listener.ended()
        _, before_ns = heard_from(listener)
    follower.follow(2 * SECOND)
    own_server.start()
    with own_server.listening() as listener:
        follower.follow_until(lambda: "back" in follower.news, "the sound was back")
        back_at = follower.look()
        follower.follow(back_at + 2 * SECOND)
        heard, after_ns = heard_from(listener)

    assert follower.news == ["The sound server went away. The set goes on without sound.", "back"]
    assert follower.unsteadiness_ms < CLOCK_TOLERANCE_MS
    assert apart_ms([before_ns, after_ns]) < BEAT_TOLERANCE_MS
    assert apart_ms([after_ns, follower.zero_ns]) < EAR_TOLERANCE_MS
    assert strangers(heard, CLICKS_HEARD) == []
    assert clicks_in(heard, back_at + SECOND // 2, back_at + 3 * SECOND // 2) == "none"


def test_a_killed_sound_process_is_started_again_on_the_beat(own_server: Any, following: Callable[..., Any]) -> None:
    """After SIGKILL of the sound process the playhead goes on by the clock, a new process plays what is due
    then, and nothing of what was due before is heard."""
    player, follower = following(own_server.environment)
    with own_server.listening() as listener:
        start(player)
        follower.follow(SECOND)
        _, before_ns = heard_from(listener)
        os.kill(sound_process(), signal.SIGKILL)
        follower.follow_until(lambda: "back" in follower.news, "the sound was back")
        back_at, mark = follower.look(), listener.frame_count
        follower.follow(back_at + 2 * SECOND)
        heard, after_ns = heard_from(listener, mark)

    assert follower.news == ["The sound process ended unexpectedly. The set goes on without sound.", "back"]
    assert follower.unsteadiness_ms < CLOCK_TOLERANCE_MS
    assert apart_ms([before_ns, after_ns]) < BEAT_TOLERANCE_MS
    assert apart_ms([after_ns, follower.zero_ns]) < EAR_TOLERANCE_MS
    assert strangers(heard, CLICKS_HEARD) == []
    assert clicks_in(heard, back_at + SECOND // 2, back_at + 3 * SECOND // 2) == "none"


def test_what_a_stopped_sound_process_missed_is_dropped(own_server: Any, following: Callable[..., Any]) -> None:
    """A sound process that stands still for longer than the queue lasts plays nothing late afterwards: time
    goes on, the playhead as well, and every click heard stands on its frame."""
    player, follower = following(own_server.environment)
    with own_server.listening() as listener:
        start(player)
        follower.follow(SECOND)
        process = sound_process()
        os.kill(process, signal.SIGSTOP)
        try:
            follower.follow(SECOND + STOPPED_FRAMES)
        finally:
            os.kill(process, signal.SIGCONT)
        back_at = follower.look()
        follower.follow(back_at + 2 * SECOND)
        heard, zero_ns = heard_from(listener)

    assert follower.news == []
    assert apart_ms([zero_ns, follower.zero_ns]) < EAR_TOLERANCE_MS
    assert player.underruns > 0
    assert follower.unsteadiness_ms < CLOCK_TOLERANCE_MS
    assert strangers(heard, CLICKS_HEARD) == []
    assert clicks_in(heard, back_at - SECOND, back_at) != "none"
    assert clicks_in(heard, back_at + SECOND // 2, back_at + 3 * SECOND // 2) == "none"


# What happens → which card plays afterwards. One after the other, so that each begins where the one before ended.
CHANGES = {
    "the default card is another": (lambda server: server.pactl("set-default-sink", "headphones"), "headphones"),
    "the stream is moved": (
        lambda server: server.pactl("move-sink-input", server.streams()[0][0], "speakers"),
        "speakers",
    ),
    "the card is unplugged": (lambda server: server.unplug("speakers"), "headphones"),
}


def test_a_set_goes_on_on_the_card_that_is_there(own_server: Any, following: Callable[..., Any]) -> None:
    """When the system brings the stream to another card in mid-set, that card plays what is due, on the beat."""
    player, follower = following(own_server.environment)
    with own_server.listening() as speakers, own_server.listening("headphones") as headphones:
        start(player)
        follower.follow(SECOND)
        _, zero_ns = heard_from(speakers)
        zeros_ns = [zero_ns]
        for change, (happens, plays) in CHANGES.items():
            listener = {"speakers": speakers, "headphones": headphones}[plays]
            mark = listener.frame_count
            happens(own_server)

            def plays_now(listener: Any = listener, mark: int = mark) -> bool:
                return len(onsets(listener.samples[mark:])) > 0

            follower.follow_until(plays_now, f"{change}, and the other card played")
            moved_at = follower.look()
            follower.follow(moved_at + 2 * SECOND)
            heard, zero_ns = heard_from(listener, mark)
            zeros_ns.append(zero_ns)
            assert strangers(heard, CLICKS_HEARD) == [], change
            assert clicks_in(heard, moved_at + SECOND // 2, moved_at + 3 * SECOND // 2) == "none", change

    assert follower.news == []
    assert follower.unsteadiness_ms < CLOCK_TOLERANCE_MS
    assert apart_ms(zeros_ns) < BEAT_TOLERANCE_MS


def test_the_chosen_card_plays(own_server: Any, following: Callable[..., Any]) -> None:
    """A card chosen by its name is the one that plays. (Those chosen by what people see them as are heard below.)"""
    player, follower = following(own_server.environment, "headphones")
    with own_server.listening("headphones") as chosen, own_server.listening() as other:
        start(player)
        follower.follow(SECOND)
        heard, silence = chosen.samples, other.samples

    assert strangers(heard, CLICKS_HEARD) == []
    assert not silence.any()


def test_each_card_of_the_list_can_be_played(own_server: Any, following: Callable[..., Any]) -> None:
    """Every name that the program lists is one that it plays, and no two are the same card."""
    ask = "from calftimer.audio.devices import playback_devices; print(*playback_devices(), sep=chr(10))"
    line = [sys.executable, "-c", ask]
    names = subprocess.check_output(line, env=own_server.environment, text=True, timeout=60).splitlines()
    played = []
    for name in names:
        player, _ = following(own_server.environment, name)
        played.append(own_server.streams()[0][1])
        player.close()

    assert len(names) == len(own_server.cards)
    assert sorted(played) == sorted(own_server.cards)


def test_another_card_can_be_chosen_in_mid_set(own_server: Any, following: Callable[..., Any]) -> None:
    """The card chosen in mid-set plays what is due, on the beat, and the first one nothing more."""
    player, follower = following(own_server.environment)
    with own_server.listening() as first, own_server.listening("headphones") as second:
        start(player)
        follower.follow(SECOND)
        _, before_ns = heard_from(first)
        player.use_device("My Headphones")
        follower.follow_until(lambda: "back" in follower.news, "the other card was open")
        moved_at, mark = follower.look(), first.frame_count
        follower.follow(moved_at + 2 * SECOND)
        heard, after_ns = heard_from(second)
        left = first.samples[mark:]

    assert not left.any()
    assert follower.unsteadiness_ms < CLOCK_TOLERANCE_MS
    assert apart_ms([before_ns, after_ns]) < BEAT_TOLERANCE_MS
    assert apart_ms([after_ns, follower.zero_ns]) < EAR_TOLERANCE_MS
    assert strangers(heard, CLICKS_HEARD) == []
    assert clicks_in(heard, moved_at + SECOND // 2, moved_at + 3 * SECOND // 2) == "none"


def test_a_chosen_card_that_is_missing_plays_once_it_is_plugged_in(
    own_server: Any, player_on: Callable[..., Any], until: Callable[..., Any]
) -> None:
    """Without the chosen card the set runs by the clock and says which is missing; plugged in, it plays what is
    due."""
    own_server.unplug("headphones")
    player = player_on(own_server.environment, "My Headphones")
    missing = player.wait_for_card()
    follower = Follower(player, until)
    start(player)
    follower.follow(SECOND)
    own_server.plug_in("headphones")
    with own_server.listening("headphones") as listener:
        follower.follow_until(lambda: "back" in follower.news, "the sound was back")
        back_at = follower.look()
        follower.follow(back_at + 2 * SECOND)
        heard, zero_ns = heard_from(listener)

    assert str(missing).startswith("There is no sound card called “My Headphones” now.")
    assert follower.news == ["back"]
    assert follower.unsteadiness_ms < CLOCK_TOLERANCE_MS
    assert apart_ms([zero_ns, follower.zero_ns]) < EAR_TOLERANCE_MS
    assert strangers(heard, CLICKS_HEARD) == []
    assert clicks_in(heard, back_at + SECOND // 2, back_at + 3 * SECOND // 2) == "none"


def test_a_pause_is_silent_and_takes_nothing_out(own_server: Any, following: Callable[..., Any]) -> None:
    """A tone that is paused is silent until it goes on from where it stopped, sample for sample."""
    player, follower = following(own_server.environment)
    with own_server.listening() as listener:
        start(player, TONES, "tones")
        follower.follow(3 * SECOND // 2)
        player.stand()
        listener.hears_more(SECOND // 2)
        player.run()
        follower.follow(5 * SECOND // 2)
        heard = listener.samples

    expected = rendered(TONES, "tones")
    heard, expected = (samples[np.flatnonzero(samples)[0] :] for samples in (heard, expected))
    cut = int(np.flatnonzero(heard[: 2 * SECOND] != expected[: 2 * SECOND])[0])
    stopped, resumed = cut + np.array(longest_silence(heard[cut:]))
    assert cut <= stopped <= cut + EDGE_FRAMES
    assert resumed - stopped > SECOND // 3
    rest = heard[resumed + EDGE_FRAMES :][: SECOND // 2]
    found = [
        start
        for start in range(cut - EDGE_FRAMES, cut + EDGE_FRAMES)
        if np.array_equal(rest, expected[start + EDGE_FRAMES :][: len(rest)])
    ]
    assert found in ([cut], [cut - 1])  # the first sample of a fade may be as loud as without it


def test_a_pause_is_heard_within_100_ms(own_server: Any, following: Callable[..., Any]) -> None:
    """The last sample before the silence is heard at most 100 ms after the pause, at another moment of the
    server's period each time."""
    player, follower = following(own_server.environment)
    after_ms = []
    with own_server.listening() as listener:
        start(player, TONES, "tones")
        follower.follow(SECOND)
        for number in range(PAUSES):
            follower.follow(follower.look() + SECOND // 3 + number * 317)
            mark, paused_ns = listener.frame_count, time.monotonic_ns()
            player.stand()
            listener.hears_more(SECOND // 3)
            stopped = mark + longest_silence(listener.samples[mark:])[0]
            # As late as it can be: a recorder is handed a piece when the sink has played it, or when it begins to.
            after_ms.append((listener.time_ns(stopped) - paused_ns) / 1e6 + RECORDER_MS)
            player.run()

    assert max(after_ms) <= 100


def test_a_hushed_tape_leaves_no_tail(own_server: Any, following: Callable[..., Any]) -> None:
    """A tone that is hushed is silent within 100 ms and stays so, while the playhead goes on."""
    player, follower = following(own_server.environment)
    with own_server.listening() as listener:
        start(player, TONES, "tones")
        follower.follow(3 * SECOND // 2)
        mark, hushed_ns = listener.frame_count, time.monotonic_ns()
        player.hush(player.playhead())
        follower.follow(7 * SECOND // 2)
        rest = listener.samples[mark:]
        stopped, resumed = longest_silence(rest)
        after_ms = (listener.time_ns(mark + stopped) - hushed_ns) / 1e6 + RECORDER_MS

    assert resumed == len(rest)  # nothing after it
    assert after_ms <= 100
    assert follower.unsteadiness_ms < CLOCK_TOLERANCE_MS


def test_no_rep_is_lost_or_doubled_when_the_server_is_restarted(
    tmp_path: Path, calftimer_on: Callable[..., Any], own_server: Any
) -> None:
    """`train` says once that the sound went and once that it is back, shows each rep once, and logs them all."""
    calftimer = calftimer_on(own_server.environment)
    tempo = ("--tempo", "0.5-0-0.5-0", "--reps", "7", "--sets", "1", "--count-in", "0")
    with calftimer.started("train", "standing-calf-raise", *tempo, "--sound", "clicks") as running:
        running.says("rep 2 of 7")
        own_server.kill()
        running.says("rep 3 of 7")
        own_server.start()
        code = running.ended()

    assert code == 0
    assert running.errors == ["The sound server went away. The set goes on without sound.", "The sound is back."]
    phases = [f"rep {rep} of 7 · {word}" for rep in range(1, 8) for word in ("▼ LOWER", "▲ RAISE")]
    assert [line.partition(" · ")[2] for line in running.lines if "rep" in line.partition(" · ")[2]][1:] == phases
    (logged,) = calftimer.json("log")
    assert (logged["reps"], logged["time_under_tension_s"], logged["stop_reason"]) == (7, 7.0, "target")
