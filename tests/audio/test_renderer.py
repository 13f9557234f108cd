# SPDX-License-Identifier: MIT
"""From a timeline to samples: the same in any blocks, on the exact frames, under the peak, and as a WAV file."""

from __future__ import annotations

import subprocess
import sys
import wave
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from calftimer.audio.renderer import PEAK, WAV_FRAMES_MAX, blocks, render, write_wav
from calftimer.audio.sounds import sound_of
from calftimer.core.tempo import Phase, Tempo, parse_tempo
from calftimer.core.timeline import SAMPLE_RATE, Timeline, rest_timeline, set_timeline
from calftimer.errors import PlanError

S = SAMPLE_RATE
STARTS = st.sampled_from([Phase.ECCENTRIC, Phase.CONCENTRIC])
# The sets of sounds without words, in which cues are all that is heard.
SOUNDS = st.sampled_from(["tones", "clicks"])
TIMELINES = st.one_of(
    st.builds(set_timeline, st.from_type(Tempo), st.integers(1, 3), STARTS, st.integers(0, 3)),
    st.builds(rest_timeline, st.integers(0, 20 * S)),
)


def whole(timeline: Timeline, sound_set: str) -> np.ndarray:
    """Return all samples of a timeline, rendered in one go."""
    return render(timeline, sound_set, 0, timeline.frame_count)


def float_mix(timeline: Timeline, sound_set: str) -> np.ndarray:
    """Return the sum of all sounds of a timeline as floats, nothing clipped and nothing rounded."""
    mix = np.zeros(timeline.frame_count + 2 * S)
    for cue in timeline.cues:
        sound = sound_of(sound_set, cue)
        mix[cue.frame : cue.frame + len(sound)] += sound
    return mix


@settings(max_examples=40)
@given(TIMELINES, SOUNDS, st.lists(st.integers(1, 3 * S), min_size=1, max_size=30))
def test_any_split_gives_the_same_samples(timeline, sound_set, sizes):
    """Rendered in blocks of any sizes, a timeline gives the samples it gives in one go."""
    parts, at = [], 0
    for size in sizes:
        parts.append(render(timeline, sound_set, at, size))
        at += size

    assert np.array_equal(np.concatenate(parts), render(timeline, sound_set, 0, at))


@settings(max_examples=20)
@given(TIMELINES, SOUNDS, st.integers(500, 2 * S))
def test_blocks_cover_the_whole_timeline(timeline, sound_set, block_frames):
    """blocks() gives every frame of a timeline once, whatever their size."""
    assert np.array_equal(np.concatenate(list(blocks(timeline, sound_set, block_frames))), whole(timeline, sound_set))


@settings(max_examples=30)
@given(TIMELINES, SOUNDS)
def test_samples_are_the_sum_of_the_sounds(timeline, sound_set):
    """Every sample is the sum of the sounds heard at its frame, each begun on its cue's frame."""
    mix = float_mix(timeline, sound_set)[: timeline.frame_count] * 32767

    assert np.abs(whole(timeline, sound_set) - mix).max() <= 0.51


def test_before_and_after_is_silence():
    """Before frame 0 and after the end there is nothing to hear, and nothing of it is lost between."""
    timeline = set_timeline(parse_tempo("1-0-1-0"), 1, Phase.ECCENTRIC, 1)
    around = render(timeline, "tones", -S, timeline.frame_count + 3 * S)

    assert not around[:S].any()
    assert not around[S + timeline.frame_count :].any()
    assert np.array_equal(around[S : S + timeline.frame_count], whole(timeline, "tones"))


def test_the_silent_set_is_silent():
    """The set of sounds called none gives zeros."""
    assert not whole(set_timeline(parse_tempo("2-0-1-0"), 2, Phase.ECCENTRIC, 2), "none").any()


TENTHS = st.integers(0, 30).map(lambda tenths: Fraction(tenths, 10))


@given(
    st.builds(Tempo, TENTHS, TENTHS, TENTHS, TENTHS).filter(lambda tempo: tempo.rep_s),
    st.integers(1, 4),
    STARTS,
    st.integers(0, 3),
)
def test_clicks_begin_on_their_frames(tempo, reps, start, count_in_s):
    """With clicks, sound begins after silence exactly on the frames of the cues, and nowhere else."""
    timeline = set_timeline(tempo, reps, start, count_in_s)
    heard = np.flatnonzero(whole(timeline, "clicks")[: timeline.end_frame + 1])
    after_silence = heard[np.diff(heard, prepend=-S) > 240]

    assert after_silence.tolist() == sorted({cue.frame for cue in timeline.cues})


@given(st.from_type(Tempo), st.integers(1, 3), STARTS, st.integers(0, 2))
def test_each_click_by_itself_begins_on_its_frame(tempo, reps, start, count_in_s):
    """With clicks and any tempo, a cue alone gives silence before its frame and a sample on it."""
    timeline = set_timeline(tempo, reps, start, count_in_s)
    for cue in timeline.cues[:30]:
        alone = Timeline((cue,), (), 0, 0, cue.frame + S, 0)
        samples = render(alone, "clicks", cue.frame - 1000, 2000)
        assert np.flatnonzero(samples)[0] == 1000


@settings(max_examples=60)
@example(set_timeline(parse_tempo("0.1-0.1-0.1-0.1"), 3, Phase.ECCENTRIC, 1), "tones")
@example(set_timeline(parse_tempo("1.000001-0-0-0"), 2, Phase.ECCENTRIC, 1), "clicks")
@example(set_timeline(parse_tempo("1.0001-0-0-0"), 2, Phase.ECCENTRIC, 1), "clicks")
@example(set_timeline(parse_tempo("0.1-0-0-0"), 1, Phase.ECCENTRIC), "tones")
@example(set_timeline(parse_tempo("0-0-1.01-0"), 1, Phase.CONCENTRIC), "tones")
@given(TIMELINES, SOUNDS)
def test_the_peak_stays_below_the_clip(timeline, sound_set):
    """The sum of all sounds stays under −1 dBFS before the clip, which therefore never takes anything away."""
    assert np.abs(float_mix(timeline, sound_set)).max() < PEAK == 10 ** (-1 / 20)


@settings(max_examples=20)
@given(st.from_type(Tempo), st.integers(1, 3), SOUNDS)
def test_samples_stay_below_the_clip(tempo, reps, sound_set):
    """No rendered sample reaches the value at which it would have been clipped."""
    samples = whole(set_timeline(tempo, reps, Phase.ECCENTRIC, 2), sound_set).astype(int)

    assert 0 < np.abs(samples).max() < int(PEAK * 32767)


def pitch_of(samples: np.ndarray) -> float:
    """Return the strongest frequency in some samples."""
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)), 1 << 17))
    return np.argmax(spectrum) * S / (1 << 17)


def test_the_phases_of_a_set_are_told_apart_by_ear():
    """In a rendered set, lowering falls, the stretch stands low, raising rises, and the squeeze stands high."""
    samples = whole(set_timeline(parse_tempo("3-2-3-2"), 2, Phase.ECCENTRIC), "tones")
    fall, low, rise, high = (
        [pitch_of(samples[round(s * S) : round(s * S) + S // 10]) for s in (begin + 0.3, end - 0.2)]
        for begin, end in ((0, 3), (3, 5), (5, 8), (8, 10))
    )

    assert fall[0] > 2 * fall[1]
    assert rise[1] > 2 * rise[0]
    assert low[0] == pytest.approx(low[1], rel=0.01)
    assert high[0] == pytest.approx(high[1], rel=0.01)
    assert high[0] > 2 * low[0]


def test_wav_file(tmp_path):
    """The file is 16-bit mono at 48 kHz and holds exactly the rendered samples."""
    timeline = set_timeline(parse_tempo("1.3-0-1-0.2"), 2, Phase.CONCENTRIC, 1)
    path = tmp_path / "set.wav"

    write_wav(path, timeline, "tones")

    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 48_000)
        assert file.getnframes() == timeline.frame_count
        samples = np.frombuffer(file.readframes(timeline.frame_count), dtype="<i2")
    assert np.array_equal(samples, whole(timeline, "tones"))
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_into_a_missing_folder_leaves_nothing(tmp_path):
    """Where the folder is missing, the write fails and makes neither folder nor file."""
    with pytest.raises(FileNotFoundError):
        write_wav(tmp_path / "missing" / "set.wav", rest_timeline(0), "tones")

    assert list(tmp_path.iterdir()) == []


def test_a_write_over_a_folder_leaves_nothing(tmp_path):
    """Where a folder has the file's name, the write fails and leaves the folder alone."""
    path = tmp_path / "set.wav"
    path.mkdir()

    with pytest.raises(OSError, match="directory"):
        write_wav(path, rest_timeline(0), "tones")

    assert list(tmp_path.iterdir()) == [path]
    assert list(path.iterdir()) == []


# The system refuses every byte of a file past 300 kB, as a full disk would.
WRITE_TOO_MUCH = """
import resource, sys
from pathlib import Path
from calftimer.audio.renderer import write_wav
from calftimer.core.timeline import rest_timeline
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
try:
    write_wav(Path(sys.argv[1]), rest_timeline(60 * 48_000), "tones")
except OSError as error:
    sys.exit(error.strerror)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
def test_a_write_that_runs_out_of_room_keeps_the_old_file(tmp_path):
    """Where the room ends in mid-file, the part written is taken away and the file that was there stays."""
    path = tmp_path / "set.wav"
    path.write_bytes(b"the old one")

    done = subprocess.run(
        [sys.executable, "-c", WRITE_TOO_MUCH, str(path)], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (1, "File too large\n")
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes() == b"the old one"


def test_a_set_too_long_for_a_wav_file(tmp_path):
    """A set longer than a WAV file can be is refused in a sentence before anything is written."""
    timeline = set_timeline(parse_tempo("60-60-60-60"), 200, Phase.ECCENTRIC)

    with pytest.raises(PlanError) as caught:
        write_wav(tmp_path / "set.wav", timeline, "tones")

    assert str(caught.value) == "This set lasts 13.3 hours; a WAV file ends at 12.4 hours."
    assert list(tmp_path.iterdir()) == []


def test_the_longest_wav_file_fits_its_header():
    """The limit is the last whole sample whose file size, less 8 bytes, still fits in 32 bits."""
    assert 36 + 2 * WAV_FRAMES_MAX <= 2**32 - 1 < 36 + 2 * (WAV_FRAMES_MAX + 1)
