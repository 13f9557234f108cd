# SPDX-License-Identifier: MIT
"""The sound process: words in, samples at the ear out, on a card and a clock in the test's hand."""

from __future__ import annotations

from itertools import cycle

import numpy as np
import pytest

from calftimer.audio.engine import BITE_FRAMES, LEAD_FRAMES, OPENING_MAX_S, RAMP_FRAMES
from calftimer.audio.mix import AS_DESIGNED
from calftimer.audio.output import QUEUE_FRAMES
from calftimer.audio.tape import Tape
from calftimer.audio.words import Word
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import SAMPLE_RATE, set_timeline
from tests.audio.conftest import Ear

S = SAMPLE_RATE
SET = set_timeline(parse_tempo("1-1-1-1"), 6, Phase.ECCENTRIC)
OTHER = set_timeline(parse_tempo("0.5-0-0.7-0"), 8, Phase.CONCENTRIC)
QUEUE_S = QUEUE_FRAMES / S
BEGINS_FRAMES = Ear.MARGIN_FRAMES + LEAD_FRAMES  # from the ear to the beginning of what runs


def tape_of(sound_set, *laid):
    """Return the tape that timelines laid at frames make."""
    tape = Tape(sound_set)
    for timeline, frame in laid:
        tape.lay(timeline, frame)
    return tape


def whole(sound_set, *laid, frames=40 * S):
    """Return the samples of such a tape."""
    return tape_of(sound_set, *laid).render(0, frames)


def rises(heard, tape):
    """True where what is heard begins softly, though the tape is loud there."""
    loud = np.abs(tape[:RAMP_FRAMES].astype(int)).max()
    edge = RAMP_FRAMES // 8
    return loud > 1000 and np.abs(heard[:edge].astype(int)).max() < loud // 10


def first_sound(samples):
    """Return the first frame that is not silent."""
    return int(np.flatnonzero(samples)[0])


def test_music_is_lowered_only_while_the_tape_runs(gym):
    """Other programs are lower from the run to the stand; before, in a pause and after they are as loud as they are."""
    gym.set_of("tones", SET, run=1.0)
    gym.at(3.0, Word.STAND)
    gym.at(5.0, Word.RUN)
    gym.at(6.0, Word.STAND)
    ear = gym.until(8)

    words = [(is_lowered, at - gym.clock.start_ns / 1e9) for is_lowered, at in ear.lowered]
    assert words == [(on, pytest.approx(at, abs=0.02)) for on, at in [(True, 1), (False, 3), (True, 5), (False, 6)]]


@pytest.mark.parametrize("sound_set", ["clicks", "tones"])
def test_what_is_heard_is_the_tape(gym, sound_set):
    """From the run on, every sample at the ear is that of the tape, long after the first queue was played."""
    gym.set_of(sound_set, SET)
    ear = gym.until(15)

    start = ear.frame_at(0.5, gym.clock) + BEGINS_FRAMES
    expected = whole(sound_set, (SET, 0))
    assert not ear.heard[:start].any()
    assert np.array_equal(ear.heard[start:], expected[: len(ear.heard) - start])


def test_the_playhead_is_the_frame_at_the_ear(gym):
    """The frame that is published is the one being heard, from the first moment on."""
    gym.set_of("clicks", SET)
    gym.look_until(10)
    gym.until(10)

    start_s = 0.5 + BEGINS_FRAMES / S
    running = [(at, frame) for at, frame in gym.playheads if at > 0.5]
    assert max(abs(frame - (at - start_s) * S) for at, frame in running) <= 1


def test_a_stand_is_heard_at_once_and_nothing_is_taken_out(gym):
    """A stand fades out right behind what cannot be taken back; the next run goes on at that very frame."""
    gym.set_of("tones", SET)
    gym.at(2.503, Word.STAND)
    gym.at(9.0, Word.RUN)
    gym.look_until(12)
    ear = gym.until(12)

    start = ear.frame_at(0.5, gym.clock) + BEGINS_FRAMES
    stood = ear.frame_at(2.503, gym.clock) + ear.MARGIN_FRAMES
    again = ear.frame_at(9.0, gym.clock) + BEGINS_FRAMES
    expected = whole("tones", (SET, 0))
    assert np.array_equal(ear.heard[start:stood], expected[: stood - start])
    fade = ear.heard[stood : stood + RAMP_FRAMES].astype(int)
    assert np.abs(np.diff(fade)).max() <= np.abs(np.diff(expected[stood - start :][:RAMP_FRAMES].astype(int))).max()
    assert abs(fade[-1]) < 100
    assert not ear.heard[stood + RAMP_FRAMES : again].any()
    rest = ear.heard[again + RAMP_FRAMES :]
    assert np.array_equal(rest, expected[stood - start + RAMP_FRAMES :][: len(rest)])
    assert rises(ear.heard[again:], expected[stood - start :])
    standing = {frame for at, frame in gym.playheads if 2.6 < at < 9.0}
    assert standing == {stood - start}


def test_a_stand_is_silent_even_if_the_process_is_held_up_after_it(gym):
    """Nothing of what was queued is heard after a stand, though the process cannot work for seconds."""
    gym.set_of("tones", SET)
    gym.clock.at(2.5, lambda: gym.is_held_up_after_the_next_write(3.5))
    gym.at(2.5, Word.STAND)
    ear = gym.until(7)

    assert not ear.heard[ear.frame_at(2.5, gym.clock) + ear.MARGIN_FRAMES + RAMP_FRAMES :].any()


def test_a_process_held_up_for_seconds_loses_nothing(gym):
    """For nearly four seconds without any work of the sound process, all is heard, sample for sample."""
    gym.set_of("tones", SET)
    gym.is_held_up(5.0, 3.95)
    ear = gym.until(15)

    start = ear.frame_at(0.5, gym.clock) + BEGINS_FRAMES
    assert np.array_equal(ear.heard[start:], whole("tones", (SET, 0))[: len(ear.heard) - start])


def test_a_beginning_is_heard_whole_though_the_process_is_held_up_before_it_is_written(gym):
    """A tenth of a second between the look where the ear is and the write takes nothing of the first sound."""
    gym.set_of("clicks", SET)
    gym.clock.at(0.5, lambda: gym.is_held_up_before_the_next_write(0.12))
    ear = gym.until(3)

    start = ear.frame_at(0.5, gym.clock) + BEGINS_FRAMES
    assert np.array_equal(ear.heard[start:], whole("clicks", (SET, 0))[: len(ear.heard) - start])


@pytest.mark.parametrize("busy_s", [0.04, 0.2, 0.9])
def test_a_tone_that_takes_long_to_make_is_heard_from_its_first_sample_on(gym, busy_s):
    """However long the first tone takes to be made, it is heard whole, and the playhead is where the ear is."""
    timeline = set_timeline(parse_tempo("0.3-0-9-0"), 2, Phase.ECCENTRIC)
    expected = whole("tones", (timeline, 0))
    gym.renders_slowly(busy_s)
    gym.set_of("tones", timeline)
    gym.look_until(12)
    ear = gym.until(12)

    start = first_sound(ear.heard) - first_sound(expected)
    assert start <= ear.frame_at(0.5 + 4 * busy_s, gym.clock) + BEGINS_FRAMES
    assert np.array_equal(ear.heard[start:], expected[: len(ear.heard) - start])
    start_s = (start - ear.frame_at(0, gym.clock)) / S
    assert max(abs(frame - (at - start_s) * S) for at, frame in gym.playheads if at > start_s + 0.1) <= 1


def test_a_timeline_whose_sounds_take_long_to_make_is_in_time(gym):
    """One laid at the ear, whose sounds take longer to be made than the margin, does not lead the playhead astray."""
    gym.renders_slowly(0.2)
    gym.set_of("tones", SET)
    gym.at(2.5, Word.LAY, OTHER, S)
    gym.look_until(8)
    ear = gym.until(8)

    zero = first_sound(ear.heard) - first_sound(whole("tones", (SET, 0)))
    before, after = whole("tones", (SET, 0)), whole("tones", (SET, 0), (OTHER, S))
    heard = ear.heard[zero:]
    (changed,) = np.flatnonzero(heard[: 4 * S] != before[: 4 * S])[:1]
    assert np.array_equal(heard[changed + RAMP_FRAMES :], after[changed + RAMP_FRAMES : len(heard)])
    start_s = (zero - ear.frame_at(0, gym.clock)) / S
    assert max(abs(frame - (at - start_s) * S) for at, frame in gym.playheads if at > start_s + 0.1) <= 1


def test_a_card_taken_over_plays_what_is_due_however_long_it_takes_to_make(gym):
    """On a card that comes in mid-set, sounds that take long to be made are on their frames, and so is the playhead."""
    gym.set_of("tones", OTHER)
    gym.at(3.0, Word.DEVICE, "headphones")
    gym.clock.at(3.01, lambda: gym.renders_slowly(0.2))
    gym.is_held_up_in_looks(3.01, 0.1, cycle([True, False]))
    gym.look_until(9)
    ear = gym.until(9)

    second = gym.ears[1]
    start_s = 0.5 + BEGINS_FRAMES / S
    zero = round((gym.clock.start_ns - second.opened_ns) / 1e9 * S + start_s * S)
    begun = first_sound(ear.heard)
    expected = whole("tones", (OTHER, 0))[begun - zero : len(ear.heard) - zero]
    assert rises(ear.heard[begun:], expected)
    assert np.array_equal(ear.heard[begun + RAMP_FRAMES :], expected[RAMP_FRAMES:])
    assert max(abs(frame - (at - start_s) * S) for at, frame in gym.playheads if at > 0.6) <= 2


@pytest.mark.parametrize("how_often", [1, 2, 7])
def test_a_look_at_the_ear_that_was_interrupted_is_not_believed(gym, how_often):
    """Where the process is held up between latency and clock, however often, the playhead does not stray."""
    gym.set_of("clicks", SET)
    gym.is_held_up_in_looks(3.0, 0.26, [True] * how_often)
    gym.look_until(8)
    gym.until(8)

    start_s = 0.5 + BEGINS_FRAMES / S
    assert max(abs(frame - (at - start_s) * S) for at, frame in gym.playheads if at > 0.6) <= 1


def test_what_comes_too_late_is_dropped_and_the_rest_stays_on_its_frame(gym):
    """After the queue ran out, there is silence for what was missed, and no cue comes later than its frame."""
    gym.set_of("tones", SET)
    gym.is_held_up(5.0, QUEUE_S + 2)
    ear = gym.until(20)

    start = ear.frame_at(0.5, gym.clock) + BEGINS_FRAMES
    dry = ear.frame_at(5.0, gym.clock) + QUEUE_FRAMES
    back = ear.frame_at(5.0 + QUEUE_S + 2.0, gym.clock)
    expected = whole("tones", (SET, 0))
    assert not ear.heard[dry:back].any()
    assert np.array_equal(ear.heard[back:], expected[back - start : len(ear.heard) - start])


def test_words_are_read_between_two_bites(gym):
    """A running tape is written in bites, so that no word waits for the whole queue."""
    gym.set_of("tones", SET)
    gym.clock.at(0.49, lambda: setattr(gym.ears[0], "longest_write", 0))
    ear = gym.until(3)

    assert BITE_FRAMES <= ear.longest_write <= BITE_FRAMES + LEAD_FRAMES + RAMP_FRAMES


def test_a_timeline_laid_in_what_is_queued_is_heard_on_its_frame(gym):
    """What is queued already is written over from the new timeline's frame on, as the tape would have it."""
    gym.set_of("tones", SET)
    gym.at(1.0, Word.LAY, OTHER, 2 * S)
    ear = gym.until(12)

    start = ear.frame_at(0.5, gym.clock) + BEGINS_FRAMES
    expected = whole("tones", (SET, 0), (OTHER, 2 * S))
    assert np.array_equal(ear.heard[start:], expected[: len(ear.heard) - start])


def test_a_timeline_laid_too_late_is_faded_in_at_the_ear(gym):
    """One laid where the ear has been goes on as if it had stood there, from one sound over to the other."""
    gym.set_of("tones", SET)
    gym.at(1.5, Word.LAY, OTHER, S // 2)
    ear = gym.until(8)

    start = ear.frame_at(0.5, gym.clock) + BEGINS_FRAMES
    over = ear.frame_at(1.5, gym.clock) + ear.MARGIN_FRAMES
    before, after = whole("tones", (SET, 0)), whole("tones", (SET, 0), (OTHER, S // 2))
    assert np.array_equal(ear.heard[start:over], before[: over - start])
    rest = ear.heard[over + RAMP_FRAMES :]
    assert np.array_equal(rest, after[over - start + RAMP_FRAMES :][: len(rest)])
    both = np.concatenate([before[over - start :][:RAMP_FRAMES], after[over - start :][:RAMP_FRAMES]]).astype(int)
    steps = np.abs(np.diff(ear.heard[over - 1 : over + RAMP_FRAMES + 1].astype(int)))
    assert steps.max() <= np.abs(np.diff(both)).max()


def test_silence_laid_is_heard_as_silence(gym):
    """After a hush nothing sounds from its frame on, once the tape's own fade is over."""
    gym.set_of("tones", SET)
    gym.at(1.0, Word.LAY, None, 2 * S)
    ear = gym.until(9)

    start = ear.frame_at(0.5, gym.clock) + BEGINS_FRAMES
    assert ear.heard[start + S : start + 2 * S].any()
    assert not ear.heard[start + 2 * S + RAMP_FRAMES * 2 :].any()


def test_a_lost_card_does_not_stop_the_tape(gym):
    """While the card is gone the playhead goes on by the clock, without a jump, and no cue is played twice or late."""
    gym.set_of("tones", SET)
    gym.loses_card(3.0)
    gym.finds_card(5.1)
    gym.look_until(12)
    ear = gym.until(12)

    second = gym.ears[1]
    start_s = 0.5 + BEGINS_FRAMES / S
    assert max(abs(frame - (at - start_s) * S) for at, frame in gym.playheads if at > 0.5) <= 2
    # Where frame 0 of the tape would have been at the second card's ear.
    zero = round((gym.clock.start_ns - second.opened_ns) / 1e9 * S + start_s * S)
    begun = first_sound(ear.heard)
    expected = whole("tones", (SET, 0))
    assert begun > 0
    assert np.array_equal(
        ear.heard[begun + RAMP_FRAMES :], expected[begun + RAMP_FRAMES - zero : len(ear.heard) - zero]
    )


def test_a_lost_card_is_told_once_and_so_is_its_return(gym):
    """The window hears of the first card, of its loss, and of the new one; failed tries in between are not news."""
    gym.set_of("clicks", SET)
    gym.loses_card(3.0)
    gym.finds_card(8.0)
    gym.until(12)

    assert len(gym.devices) > 4
    assert gym.news() == [(True, "ear 1"), (False, "The card is gone."), (True, "ear 2")]


def test_without_any_card_the_tape_runs_and_the_reason_is_told(gym):
    """Where no card opens, the set runs by the clock after a moment, and the reason is told once."""
    gym.has_card = False
    gym.set_of("clicks", SET)
    gym.look_until(6)
    gym.until(6)

    assert gym.news() == [(False, "No card answers (none is there).")]
    at, frame = gym.playheads[-1]
    assert frame == pytest.approx((at - 0.5) * S, abs=2)


def test_a_card_that_takes_its_time_to_open_loses_no_first_cue(gym):
    """A run that was said before the card was open waits for it: the tape begins at its first frame."""
    gym.opening_s = 0.7
    gym.say(Word.BEGIN, 1, "clicks", AS_DESIGNED, None, 0)
    gym.say(Word.LAY, SET, 0)
    gym.say(Word.RUN)
    ear = gym.until(6)

    expected = whole("clicks", (SET, 0))
    found = first_sound(ear.heard) - first_sound(expected)
    assert found <= ear.frame_at(0.7, gym.clock) + ear.MARGIN_FRAMES + BEGINS_FRAMES
    assert np.array_equal(ear.heard[found:], expected[: len(ear.heard) - found])


def test_underruns_of_all_cards_are_summed(gym):
    """What ran out on a card that is gone still counts when another plays."""
    gym.set_of("clicks", SET)
    gym.clock.at(1.0, lambda: setattr(gym.ears[0], "underruns", 2))
    gym.loses_card(3.0)
    gym.finds_card(3.1)
    gym.clock.at(7.0, lambda: setattr(gym.ears[1], "underruns", 3))
    gym.until(8)

    assert gym.status.read()[-1] == 5


def test_another_card_is_taken_on_the_frame_that_is_due(gym):
    """Asked for another card, the process closes the one and plays on the other what is due there."""
    gym.set_of("tones", SET)
    gym.at(3.0, Word.DEVICE, "headphones")
    ear = gym.until(10)

    first, second = gym.ears
    assert gym.devices == [None, "headphones"]
    assert first.closed_ns == gym.clock.start_ns + 3_000_000_000
    zero = round((gym.clock.start_ns - second.opened_ns) / 1e9 * S + 0.5 * S) + BEGINS_FRAMES
    begun = first_sound(ear.heard) + RAMP_FRAMES
    expected = whole("tones", (SET, 0))
    assert np.array_equal(ear.heard[begun:], expected[begun - zero : len(ear.heard) - zero])


def test_asleep_it_waits_for_a_word_and_nothing_else(gym):
    """Asleep, the card is given back and the process waits without a limit; the next session opens a card again."""
    gym.at(1.0, Word.SLEEP)
    gym.set_of("clicks", SET, begin=100.0, run=100.2)
    ear = gym.until(106)

    assert gym.ears[0].closed_ns == gym.clock.start_ns + 1_000_000_000
    assert gym.line.waits == [None]
    expected = whole("clicks", (SET, 0))
    found = first_sound(ear.heard) - first_sound(expected)
    assert np.array_equal(ear.heard[found:], expected[: len(ear.heard) - found])


def test_without_a_card_it_looks_once_a_second(gym):
    """With no card and nothing that runs, the process sleeps from one try to the next."""
    gym.has_card = False
    gym.until(20)

    assert 18 <= len(gym.devices) <= 22
    assert len(gym.line.waits) <= 2 * len(gym.devices)


def test_quit_gives_the_card_back(gym):
    """Told to quit, the process closes the card."""
    ear = gym.until(1)

    assert ear.closed_ns == gym.clock.start_ns + 1_000_000_000


def test_the_windows_end_is_the_end(gym):
    """When the window is gone the process ends by itself and closes the card."""
    gym.set_of("clicks", SET)
    gym.until_window_ends(2)

    assert gym.ears[0].closed_ns == gym.clock.start_ns + 2_000_000_000


def test_a_new_session_begins_with_an_empty_tape(gym):
    """A session begun over a running one stops it, and plays only what is laid for the new one."""
    gym.set_of("tones", SET)
    gym.at(3.0, Word.BEGIN, 2, "clicks", AS_DESIGNED, None, 0)
    gym.at(3.1, Word.LAY, OTHER, 0)
    gym.at(3.5, Word.RUN)
    ear = gym.until(8)

    stood = ear.frame_at(3.0, gym.clock) + ear.MARGIN_FRAMES + RAMP_FRAMES
    again = ear.frame_at(3.5, gym.clock) + BEGINS_FRAMES
    assert not ear.heard[stood:again].any()
    assert np.array_equal(ear.heard[again:], whole("clicks", (OTHER, 0))[: len(ear.heard) - again])
    assert gym.status.read()[0] == 2


def test_a_process_started_again_goes_on_where_the_tape_is(gym):
    """Begun at a frame and told since when it runs, the process plays what is due, faded in, and not what was."""
    since_ns = gym.clock.start_ns
    gym.at(0.2, Word.BEGIN, 1, "tones", AS_DESIGNED, None, 5 * S)
    gym.at(0.2, Word.LAY, SET, 0)
    gym.at(0.2, Word.RUN, since_ns)
    gym.look_until(6)
    ear = gym.until(6)

    assert max(abs(frame - (5 * S + at * S)) for at, frame in gym.playheads if at > 0.25) <= 2
    begun = first_sound(ear.heard)
    shift = 5 * S + (ear.opened_ns - since_ns) * S // 1_000_000_000
    expected = whole("tones", (SET, 0))[shift:]
    assert np.array_equal(ear.heard[begun + RAMP_FRAMES :], expected[begun + RAMP_FRAMES : len(ear.heard)])


def test_the_wait_for_a_card_is_short(gym):
    """A run that was said before it is known that there is no card waits for a moment only."""
    gym.has_card = False
    gym.say(Word.BEGIN, 1, "clicks", AS_DESIGNED, None, 0)
    gym.say(Word.RUN)
    gym.look_until(4)
    gym.until(4)

    at, frame = gym.playheads[-1]
    assert frame == pytest.approx((at - OPENING_MAX_S) * S, abs=S // 20)
