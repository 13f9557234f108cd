# SPDX-License-Identifier: MIT
"""Servers that crash, cards that come and go, a pause: what is heard then, against where the playhead is.

The tape in these tests has clicks at irregular distances, so that a stretch of a recording tells which clicks
it holds. A recording and the playhead are compared by the monotonic clock.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from calftimer.audio.devices import playback_devices
from calftimer.audio.pulse import PulseOutput
from calftimer.audio.tape import Tape
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import Cue, CueKind, Timeline, set_timeline
from calftimer.errors import SoundError

S = 48_000
RAMP_FRAMES = S // 200
NS = 1_000_000_000
# How far picture and sound may be apart: the recorder's own way is in it.
APART_MAX_MS = 50
# The playhead and the monotonic clock: a machine of two cores may be away for a while.
JUMP_MAX_FRAMES = 3 * S // 10

FRAMES = [0, *(int(frame) for frame in np.cumsum(np.random.default_rng(1).integers(17_000, 31_000, 80)))]


def clicks() -> Timeline:
    """Return a timeline with a click at each of `FRAMES`."""
    end = FRAMES[-1] + S
    return Timeline(tuple(Cue(frame, CueKind.COUNT_IN) for frame in FRAMES), (), end, end, end, 0)


def clicks_of(frame_count: int) -> np.ndarray:
    """Return the first samples of that timeline, as the tape has them."""
    tape = Tape("clicks")
    tape.lay(clicks(), 0)
    return tape.render(0, frame_count)


def onsets(samples: np.ndarray) -> np.ndarray:
    """Return where sound begins after 50 ms of silence or more."""
    heard = np.flatnonzero(samples)
    return heard[np.diff(heard, prepend=-S) > S // 20]


def sound_process() -> int:
    """Return the id of the sound process."""
    (process,) = [child for child in multiprocessing.active_children() if child.name == "calftimer sound"]
    return process.pid


class Follower:
    """Looks at a player all the time, as a window does."""

    def __init__(self, player: Any) -> None:
        self.player = player
        self.news: list[SoundError | None] = []
        self.moves: list[int] = []
        self._seen: list[tuple[int, int]] = []

    def start(self, timeline: Timeline, sound_set: str = "clicks") -> None:
        """Begin a session and let it run."""
        self.player.begin(sound_set)
        self.player.lay(timeline, 0)
        self.player.run()

    def look(self) -> int:
        """Note the playhead and the news."""
        frame = self.player.playhead()
        self._seen.append((time.monotonic_ns(), frame))
        self.news += self.player.news()
        return frame

    def until(self, what: Callable[[], Any], timeout_s: float = 30.0) -> None:
        """Look until something is true."""
        give_up = time.monotonic() + timeout_s
        while self.look() is not None and not what():
            assert time.monotonic() < give_up, f"waited {timeout_s:g} s in vain at frame {self._seen[-1][1]}"
            time.sleep(0.005)

    def until_frame(self, frame: int) -> None:
        """Look until the playhead is there."""
        self.until(lambda: self._seen[-1][1] >= frame)

    def for_seconds(self, seconds: float) -> None:
        """Look for so long on the tape."""
        self.until_frame(self.look() + round(seconds * S))

    @property
    def told(self) -> list[str]:
        """What was told of the card: the error's text when it went, "" when it came."""
        return [str(error) if error else "" for error in self.news]

    def frame_at(self, at_ns: int) -> float:
        """Return where the playhead was at a time."""
        times, frames = np.array(self._seen).T
        return float(np.interp(at_ns, times, frames))

    def assert_went_by_the_clock(self, since_frame: int = 1) -> None:
        """Fail if the playhead went back, jumped, or fell behind the monotonic clock."""
        times, frames = np.array([(at, frame) for at, frame in self._seen if frame >= since_frame]).T
        by_the_clock = frames[0] + (times - times[0]) * S // NS
        assert np.diff(frames).min() >= 0
        assert np.abs(frames - by_the_clock).max() < JUMP_MAX_FRAMES

    def heard(self, listener: Any) -> list[int]:
        """Return which clicks were heard, by their numbers; fail if one was heard off its frame or time.

        Between two whole clicks that follow each other the distance is exactly the timeline's. A click into which
        the sound came back has lost its beginning.
        """
        samples = listener.samples
        found = onsets(samples)
        numbers = []
        for onset in found:
            frame = self.frame_at(listener.time_ns(int(onset)))
            numbers.append(int(np.abs(np.array(FRAMES) - frame).argmin()))
            apart_ms = (frame - FRAMES[numbers[-1]]) * 1000 / S
            assert abs(apart_ms) < APART_MAX_MS, f"click {numbers[-1]} was heard {apart_ms:.1f} ms from the playhead"
        assert all(np.diff(numbers) > 0)
        assert np.diff(found).min(initial=S) > min(np.diff(FRAMES)) - S // 20  # never in a burst
        whole = samples[found] == clicks_of(1)[0]
        for first in range(len(found) - 1):
            before, after = numbers[first : first + 2]
            one_stretch = after == before + 1 and not self._was_moved(FRAMES[before], FRAMES[after])
            if one_stretch and whole[first : first + 2].all():
                wanted = FRAMES[after] - FRAMES[before]
                assert found[first + 1] - found[first] == wanted, f"between clicks {before} and {after}"
        return numbers

    def moved(self) -> None:
        """Note that the sound goes over to another card here: the two need not agree to the sample."""
        self.moves.append(self.look())

    def _was_moved(self, first: int, last: int) -> bool:
        return any(first - S < frame < last + S for frame in self.moves)


def clicks_between(first: int, last: int) -> set[int]:
    """Return the numbers of the clicks in these frames of the tape."""
    return {number for number, frame in enumerate(FRAMES) if first <= frame < last}


def test_the_first_click_is_heard_whole_when_a_set_starts_at_once(own_server: Any, player_on: Any) -> None:
    """A set that is started in the moment the player is made waits for the card: its first click is heard from
    its first sample on, and the others stand where they belong."""
    with own_server.listening() as listener:
        follower = Follower(player_on(own_server.environment))
        follower.start(clicks())
        follower.until_frame(2 * S)

    played = listener.samples[onsets(listener.samples)[0] :]
    assert len(played) > S
    assert np.array_equal(played[:S], clicks_of(S))
    assert follower.told == [""]


def test_a_server_that_crashes_and_comes_back_costs_only_the_sound_of_that_time(
    own_server: Any, player_on: Any
) -> None:
    """The playhead goes on by the monotonic clock, the loss and the return are told once each, and the sound comes
    back on the frames it belongs to: what was due meanwhile is never heard."""
    follower = Follower(player_on(own_server.environment))
    with own_server.listening() as listener:
        follower.start(clicks())
        follower.until_frame(2 * S)
        own_server.kill()
        listener.ended()
        gone_at = follower.look()
    before = follower.heard(listener)

    follower.for_seconds(1)
    starting = threading.Thread(target=own_server.start)
    starting.start()
    follower.until(lambda: not starting.is_alive())
    with own_server.listening() as listener:
        follower.until(lambda: follower.player.is_audible)
        back_at = follower.look()
        follower.for_seconds(3)
    after = follower.heard(listener)

    follower.assert_went_by_the_clock()
    arrived, went, came_back = follower.told
    assert (arrived, came_back) == ("", "")
    assert went.endswith("The set goes on without sound.")
    assert set(before) >= clicks_between(0, gone_at - S // 2)
    assert set(after) >= clicks_between(back_at + S // 2, back_at + 2 * S)
    assert not set(after) & clicks_between(0, back_at - S // 2)


def test_a_killed_sound_process_is_followed_by_one_at_the_due_frame(own_server: Any, player_on: Any) -> None:
    """After SIGKILL of the sound process the playhead goes on by the clock, a new process is heard on the frames
    that are due, and a delay that is set counts once."""
    follower = Follower(player_on(own_server.environment))
    with own_server.listening() as listener:
        follower.start(clicks())
        follower.until_frame(2 * S)
        killed_at = follower.look()
        os.kill(sound_process(), signal.SIGKILL)
        follower.moved()
        follower.until(lambda: len(follower.news) == 2)
        follower.until(lambda: follower.player.is_audible)
        back_at = follower.look()
        follower.for_seconds(3)
    numbers = follower.heard(listener)

    follower.assert_went_by_the_clock()
    assert [bool(text) for text in follower.told] == [False, True, False]
    assert set(numbers) >= clicks_between(0, killed_at - S // 2) | clicks_between(back_at + S // 2, back_at + 2 * S)


def test_a_sound_process_that_was_held_up_leaves_out_what_is_late(own_server: Any, player_on: Any) -> None:
    """A sound process that is stopped for two seconds counts that sound ran out, and what is heard afterwards
    stands on its frames: nothing is played late."""
    follower = Follower(player_on(own_server.environment))
    with own_server.listening() as listener:
        follower.start(clicks())
        follower.until_frame(2 * S)
        ran_out_before = follower.player.underruns
        stopped_at = follower.look()
        os.kill(sound_process(), signal.SIGSTOP)
        follower.for_seconds(2)
        os.kill(sound_process(), signal.SIGCONT)
        on_at = follower.look()
        follower.for_seconds(3)
    numbers = follower.heard(listener)

    follower.assert_went_by_the_clock()
    assert (ran_out_before, follower.told) == (0, [""])
    assert follower.player.underruns > 0
    assert set(numbers) >= clicks_between(0, stopped_at) | clicks_between(on_at + S, on_at + 2 * S)
    assert not set(numbers) & clicks_between(stopped_at + 5 * S // 4, on_at - S // 4)
    origins = onsets(listener.samples) - np.array([FRAMES[number] for number in numbers])
    assert set(origins) == {origins[0]}  # one grid, before and after


def test_another_default_card_in_mid_set_takes_the_sound_along(own_server: Any, player_on: Any) -> None:
    """The set goes on, by ear and by playhead, when the default card changes, when the stream is moved by hand,
    and when the card that plays is unplugged."""
    follower = Follower(player_on(own_server.environment))
    with own_server.listening() as speakers, own_server.listening("headphones") as headphones:
        follower.start(clicks())
        follower.until_frame(2 * S)
        own_server.pactl("set-default-sink", "headphones")
        follower.moved()
        follower.for_seconds(2)
        assert own_server.stream()[1] == "headphones"
        own_server.pactl("move-sink-input", own_server.stream()[0], "speakers")
        follower.moved()
        follower.for_seconds(2)
        own_server.unplug("speakers")
        follower.moved()
        follower.for_seconds(2)
        end = follower.look()

    follower.assert_went_by_the_clock()
    assert follower.told == [""]
    first, second, third = follower.moves
    on_speakers, on_headphones = set(follower.heard(speakers)), set(follower.heard(headphones))
    near = S // 4
    assert on_speakers >= clicks_between(0, first - near) | clicks_between(second + near, third - near)
    assert on_headphones >= clicks_between(first + near, second - near) | clicks_between(third + near, end - near)
    assert on_speakers & on_headphones <= set().union(*(clicks_between(at - near, at + near) for at in follower.moves))


@pytest.mark.parametrize("device", ["headphones", "My Headphones"])
def test_a_card_that_is_chosen_is_the_one_that_plays(own_server: Any, player_on: Any, device: str) -> None:
    """A card chosen by the server's name for it, or by the name people see, plays; the default card does not."""
    follower = Follower(player_on(own_server.environment, device))
    with own_server.listening() as speakers, own_server.listening("headphones") as headphones:
        follower.start(clicks())
        follower.until_frame(2 * S)

    assert set(follower.heard(headphones)) >= clicks_between(0, 3 * S // 2)
    assert not speakers.samples.any()
    assert follower.told == [""]


def test_every_card_of_the_list_plays_when_it_is_chosen(
    own_server: Any, player_on: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list of cards holds the names that people know them by, and each leads to its own card."""
    for name, value in own_server.environment.items():
        monkeypatch.setenv(name, value)
    names = playback_devices()
    assert sorted(names) == sorted(own_server.CARDS.values())

    for name in names:
        output = PulseOutput(name)
        assert own_server.CARDS[output.name] == name
        output.close()


def test_another_card_in_mid_set_goes_on_at_the_due_frame(own_server: Any, player_on: Any) -> None:
    """A card chosen while a set runs takes over on the frames that are due by the clock."""
    follower = Follower(player_on(own_server.environment))
    with own_server.listening() as speakers, own_server.listening("headphones") as headphones:
        follower.start(clicks())
        follower.until_frame(2 * S)
        follower.player.use_device("My Headphones")
        left_at = follower.look()
        follower.until(lambda: len(follower.news) == 2)
        back_at = follower.look()
        follower.for_seconds(2)

    follower.assert_went_by_the_clock()
    assert follower.told == ["", ""]
    assert set(follower.heard(speakers)) >= clicks_between(0, left_at - S // 4)
    assert set(follower.heard(headphones)) >= clicks_between(back_at + S // 2, back_at + 3 * S // 2)
    assert max(follower.heard(speakers)) < min(follower.heard(headphones))


def test_a_missing_card_plays_as_soon_as_it_is_plugged_in(own_server: Any, player_on: Any) -> None:
    """A set on a card that is not there runs by the clock and says once that it is missing; when the card comes,
    the sound is heard on it, on the frames that are due."""
    own_server.unplug("headphones")
    follower = Follower(player_on(own_server.environment, "My Headphones"))
    follower.start(clicks())
    follower.until_frame(3 * S // 2)
    assert follower.told == ["There is no sound card called “My Headphones”."]

    own_server.plug_in("headphones")
    with own_server.listening("headphones") as headphones:
        follower.until(lambda: follower.player.is_audible)
        back_at = follower.look()
        follower.for_seconds(2)

    follower.assert_went_by_the_clock()
    assert follower.told[1:] == [""]
    assert set(follower.heard(headphones)) >= clicks_between(back_at + S // 2, back_at + 3 * S // 2)


def tones() -> tuple[Timeline, np.ndarray]:
    """Return a set and its samples."""
    timeline = set_timeline(parse_tempo("2-0-2-0"), 1, Phase.ECCENTRIC)
    tape = Tape("tones")
    tape.lay(timeline, 0)
    return timeline, tape.render(0, timeline.frame_count)


def where_it_stops(played: np.ndarray, expected: np.ndarray) -> int:
    """Return the first sample that is not the set's."""
    return int(np.flatnonzero(played[: len(expected)] != expected[: len(played)])[0])


def test_a_pause_is_silent_and_takes_nothing_out_of_the_set(own_server: Any, player_on: Any) -> None:
    """A tone that is paused fades within 5 ms, nothing is heard until it goes on, and what is heard then is the
    set from that frame on, sample for sample, after 5 ms of fading in."""
    timeline, expected = tones()
    follower = Follower(player_on(own_server.environment))
    with own_server.listening() as listener:
        follower.start(timeline, "tones")
        follower.until_frame(S)
        follower.player.stand()
        listener.hears_more(S)
        paused_at = follower.look()
        listener.hears_more(S // 2)
        assert follower.look() == paused_at
        follower.player.run()
        follower.until_frame(timeline.frame_count)
        listener.hears_more(S // 4)

    first_sound = int(np.flatnonzero(expected)[0])
    played = listener.samples[np.flatnonzero(listener.samples)[0] - first_sound :]
    cut = where_it_stops(played, expected)
    assert abs(cut - paused_at) < S // 10
    sounding = np.flatnonzero(played)
    gap = int(np.diff(sounding).argmax())
    stop, on = int(sounding[gap]) + 1, int(sounding[gap + 1])
    assert stop - cut <= RAMP_FRAMES
    assert on - stop > S
    fade_out = np.abs(played[cut - RAMP_FRAMES : stop + 1].astype(int))
    assert np.abs(np.diff(played[cut - RAMP_FRAMES : stop + 1].astype(int))).max() < fade_out.max()
    # The gap taken out, the set is there as if it had never stood, but for the two ramps.
    (resumed,) = [
        start
        for start in range(cut - RAMP_FRAMES, cut + 2)
        if np.array_equal(played[on + RAMP_FRAMES :][:S], expected[start + RAMP_FRAMES :][:S])
    ]
    rest = expected[resumed + RAMP_FRAMES :]
    assert np.array_equal(played[on + RAMP_FRAMES :][: len(rest)], rest)


@pytest.mark.parametrize("word", ["hush", "begin"])
def test_what_is_ended_leaves_neither_tail_nor_crack(own_server: Any, player_on: Any, word: str) -> None:
    """A tone that is hushed, or left for a new session, is gone 5 ms after it stops, without a step in its wave."""
    timeline, expected = tones()
    follower = Follower(player_on(own_server.environment))
    with own_server.listening() as listener:
        follower.start(timeline, "tones")
        follower.until_frame(S)
        asked_at = follower.look()
        if word == "hush":
            follower.player.hush(asked_at)
        else:
            follower.player.begin("tones")
        listener.hears_more(2 * S)

    first_sound = int(np.flatnonzero(expected)[0])
    played = listener.samples[np.flatnonzero(listener.samples)[0] - first_sound :].astype(int)
    cut = where_it_stops(played, expected)
    assert abs(cut - asked_at) < S // 4
    assert not played[cut + RAMP_FRAMES + 1 :].any()
    steps = np.abs(np.diff(played))
    assert steps[cut - 10 :].max() <= 1.2 * steps[:cut].max()
