# SPDX-License-Identifier: MIT
"""The sounds themselves, measured: pitches, beats, edges and levels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calftimer.audio.sounds import HIGH_HZ, LOW_HZ, SILENT, pitch_hz, sound_of
from calftimer.core.tempo import Phase
from calftimer.core.timeline import SAMPLE_RATE, Cue, CueKind

S = SAMPLE_RATE
SHORT_KINDS = [kind for kind in CueKind if kind is not CueKind.PHASE]


def phase_cue(phase: Phase, frames: int) -> Cue:
    """Return the cue of a phase of `frames`."""
    return Cue(0, CueKind.PHASE, phase, 1, frames)


def all_cues() -> list[Cue]:
    """Return one cue of every kind, each phase long, of odd length, and as short as a phase can be."""
    phases = [phase_cue(phase, frames) for phase in Phase for frames in (3 * S, 54_321, 4800)]
    return phases + [Cue(0, kind) for kind in SHORT_KINDS]


def name_of(cue: Cue) -> str:
    """Return a test id."""
    return f"{cue.kind.value}-{cue.phase.value}-{cue.length_frames}" if cue.phase else cue.kind.value


def pitch_at(sound: np.ndarray, second: float) -> float:
    """Return the strongest frequency in the 80 ms around `second`."""
    middle, half = round(second * S), S // 25
    window = sound[middle - half : middle + half]
    spectrum = np.abs(np.fft.rfft(window * np.hanning(len(window)), 1 << 17))
    return np.argmax(spectrum) * S / (1 << 17)


def beat_of(sound: np.ndarray) -> float:
    """Return the strongest frequency of the loudness, 1 to 20 Hz, after the first half second."""
    blocks = sound[S // 2 : len(sound) - S // 10].astype(np.float64)
    blocks = blocks[: len(blocks) // 480 * 480].reshape(-1, 480)
    loudness = np.sqrt((blocks**2).mean(axis=1))
    spectrum = np.abs(np.fft.rfft((loudness - loudness.mean()) * np.hanning(len(loudness)), 1 << 13))
    hz = np.arange(len(spectrum)) * 100 / (1 << 13)
    spectrum[(hz < 1) | (hz > 20)] = 0
    return hz[np.argmax(spectrum)]


@pytest.mark.parametrize(
    ("phase", "first_hz", "last_hz"),
    [
        (Phase.ECCENTRIC, HIGH_HZ, LOW_HZ),
        (Phase.BOTTOM, LOW_HZ, LOW_HZ),
        (Phase.CONCENTRIC, LOW_HZ, HIGH_HZ),
        (Phase.TOP, HIGH_HZ, HIGH_HZ),
    ],
)
@pytest.mark.parametrize("seconds", [2, 3.5, 8])
def test_pitch_is_the_heels_height(phase, first_hz, last_hz, seconds):
    """Lowering falls from the high pitch to the low one, raising rises, and the pauses stand at one pitch each."""
    sound = sound_of("tones", phase_cue(phase, round(seconds * S)))

    assert pitch_at(sound, 0.05) == pytest.approx(first_hz, rel=0.05)
    assert pitch_at(sound, seconds / 2) == pytest.approx((first_hz * last_hz) ** 0.5, rel=0.02)
    assert pitch_at(sound, seconds - 0.05) == pytest.approx(last_hz, rel=0.05)


@pytest.mark.parametrize(("phase", "sign"), [(Phase.ECCENTRIC, -1), (Phase.CONCENTRIC, 1)])
def test_moving_phases_never_turn(phase, sign):
    """The measured pitch of lowering only falls, and that of raising only rises."""
    sound = sound_of("tones", phase_cue(phase, 3 * S))
    pitches = [pitch_at(sound, second) for second in np.arange(0.05, 2.96, 0.1)]

    assert (sign * np.diff(pitches) > 0).all()


def test_the_two_pauses_are_told_apart():
    """The pauses stand still an octave apart and more, the stretch beating slowly and the squeeze quickly."""
    stretch, squeeze = (sound_of("tones", phase_cue(phase, 4 * S)) for phase in (Phase.BOTTOM, Phase.TOP))

    assert [pitch_at(stretch, second) for second in (0.5, 2, 3.5)] == pytest.approx([LOW_HZ] * 3, abs=0.5)
    assert [pitch_at(squeeze, second) for second in (0.5, 2, 3.5)] == pytest.approx([HIGH_HZ] * 3, abs=0.5)
    assert beat_of(stretch) == pytest.approx(3, abs=0.3)
    assert beat_of(squeeze) == pytest.approx(9, abs=0.3)


def test_pitch_is_logarithmic():
    """Equal steps of height are equal steps of a scale, from the low pitch to the high one."""
    assert pitch_hz(0) == LOW_HZ
    assert pitch_hz(1) == pytest.approx(HIGH_HZ)
    assert pitch_hz(0.75) / pitch_hz(0.5) == pytest.approx(pitch_hz(0.25) / pitch_hz(0))


@pytest.mark.parametrize("cue", all_cues(), ids=name_of)
def test_tones_have_no_click_at_their_edges(cue):
    """A tone begins and ends within 0.002 of silence, and no sample jumps further than the tone itself does."""
    sound = sound_of("tones", cue)
    jumps = np.abs(np.diff(np.concatenate([[0], sound, [0]])))

    assert abs(sound[0]) < 0.002
    assert abs(sound[-1]) < 0.002
    assert jumps[:48].max() < 0.03
    assert jumps[-48:].max() < 0.03
    assert jumps.max() < 0.15


@settings(max_examples=25)
@given(st.sampled_from(Phase), st.integers(4800, 20 * S))
def test_a_phase_tone_lasts_as_long_as_its_phase(phase, frames):
    """The tone of a phase has exactly the phase's frames."""
    assert len(sound_of("tones", phase_cue(phase, frames))) == frames


@pytest.mark.parametrize("cue", all_cues(), ids=name_of)
def test_a_tone_is_heard_within_a_tenth_of_a_millisecond(cue):
    """A tone, which rises from silence, has left it by its fifth sample."""
    samples = np.round(sound_of("tones", cue) * 32767)

    assert np.flatnonzero(samples)[0] <= 4


@pytest.mark.parametrize("cue", all_cues(), ids=name_of)
def test_a_click_is_loudest_where_it_begins(cue):
    """The loudest sample of a click is the first, except for the end of the set, which is a pattern of three."""
    sound = np.abs(sound_of("clicks", cue))

    if cue.kind is CueKind.SET_END:
        knocks = [sound[0], sound[round(0.2 * S)], sound[round(0.4 * S)]]
        assert knocks == pytest.approx([0.7, 0.7, 0.8])
    else:
        assert sound.argmax() == 0


@pytest.mark.parametrize("sound_set", ["tones", "clicks"])
def test_no_two_cues_sound_alike(sound_set):
    """Every phase and every kind of cue has a sound of its own."""
    cues = [phase_cue(phase, 2 * S) for phase in Phase] + [Cue(0, kind) for kind in SHORT_KINDS]

    assert len({sound_of(sound_set, cue).tobytes() for cue in cues}) == len(cues) == 11


@pytest.mark.parametrize("cue", all_cues(), ids=name_of)
def test_silence(cue):
    """The silent set has no sample for any cue."""
    assert len(sound_of(SILENT, cue)) == 0


def test_unknown_sound_set():
    """A set of sounds that does not exist is a bug of the caller."""
    with pytest.raises(KeyError):
        sound_of("trumpets", Cue(0, CueKind.TICK))
