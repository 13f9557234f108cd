# SPDX-License-Identifier: MIT
"""The sound of each cue, as pure functions of the cue: float32 arrays, mono, 48 kHz, 1.0 = full scale.

Four sets of sounds:

    tones        each phase has a tone for its whole length whose pitch is the heel's height: it falls while
                 the heel sinks, rises while it rises, and stands still, low and softly beating in the
                 stretch, high and quickly beating in the squeeze.
    clicks       a short knock per cue, whose first sample stands on the cue's frame; nothing else.
    voice        the clicks under spoken words.
    tones+voice  the tones under spoken words.

The words are no part of this file: `core/speech` places them, `audio/voice` holds them, `audio/renderer`
mixes them in. A set that speaks has a shorter end, for a word follows it.

Where the sound is put. Nearly all energy lies between 500 Hz and 3.5 kHz, and that of tones nowhere above
4 kHz: bass and drums of a gym leave room there, small loudspeakers carry it, and ears that hear nothing
above 4 kHz lose nothing of it. The overtones of a tone stand in phases that keep its peak low, so that it is
2 dB louder than a sine with the same peak.

Levels. What can sound at one moment (a phase's onset, the announcement of the last rep, a tick that rings
on) adds up to less than −1 dBFS at full volume; no volume is higher, so no mix needs a limiter.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from calftimer.core.tempo import HEEL_HEIGHTS, Phase
from calftimer.core.timeline import SAMPLE_RATE, Cue, CueKind

Sound = NDArray[np.float32]

SOUND_SETS = ("tones", "clicks", "voice", "tones+voice")
SPOKEN_SETS = frozenset({"voice", "tones+voice"})
SILENT = "none"

LOW_HZ, HIGH_HZ = 523.25, 1244.5
_OVERTONES_BELOW_HZ = 4000.0
_RAMP_FRAMES = SAMPLE_RATE // 200
_SILENCE: Sound = np.zeros(0, dtype=np.float32)


def sound_of(sound_set: str, cue: Cue) -> Sound:
    """Return the sound of `cue` in `sound_set`, without words; an empty array where the set is silent.

    Raises:
        KeyError: there is no such set.
    """
    if sound_set == SILENT:
        return _SILENCE
    sounds = {"tones": _tone, "clicks": _click, "voice": _click, "tones+voice": _tone}[sound_set]
    if sound_set in SPOKEN_SETS and cue.kind is CueKind.SET_END:
        return _short_end(sound_set)
    return sounds(cue.kind, cue.phase, cue.length_frames)


def _seconds(frames: int) -> NDArray[np.float64]:
    return np.arange(frames) / SAMPLE_RATE


def _reed(phase_rad: NDArray[np.float64]) -> NDArray[np.float64]:
    """A soft reed: the fundamental with two overtones, so that small loudspeakers carry it. Peak < 1."""
    return (np.sin(phase_rad) - 0.6 * np.cos(2 * phase_rad) + 0.4 * np.sin(3 * phase_rad)) / 1.203


def _faded(signal: NDArray[np.float64], ramp_frames: int = _RAMP_FRAMES) -> NDArray[np.float64]:
    """Raise and lower the edges over `ramp_frames`, without a click; the first sample is not zero."""
    ramp_frames = min(ramp_frames, len(signal) // 2)
    ramp = 0.5 - 0.5 * np.cos(np.pi * (np.arange(ramp_frames) + 1) / (ramp_frames + 1))
    signal[:ramp_frames] *= ramp
    signal[len(signal) - ramp_frames :] *= ramp[::-1]
    return signal


def _beep(hz: float, seconds: float, gain: float) -> NDArray[np.float64]:
    """A short tone that dies away, with soft edges; a high one has no overtones. Peak < `gain`."""
    t = _seconds(round(seconds * SAMPLE_RATE))
    wave = _reed if 3 * hz < _OVERTONES_BELOW_HZ else np.sin
    return _faded(gain * wave(2 * np.pi * hz * t) * np.exp(-3 * t / seconds))


def _sequence(*parts: NDArray[np.float64] | float) -> Sound:
    """Join sounds and pauses (in seconds) one after the other."""
    arrays = [np.zeros(round(part * SAMPLE_RATE)) if isinstance(part, float) else part for part in parts]
    return np.concatenate(arrays).astype(np.float32)


# Beats per second of the two pauses: slow and low in the stretch, quick and high in the squeeze.
_PAUSE_BEATS_HZ = {Phase.BOTTOM: 3.0, Phase.TOP: 9.0}


def pitch_hz(height: float) -> float:
    """Return the pitch of a heel height (0 to 1), on a musical (logarithmic) scale."""
    return LOW_HZ * (HIGH_HZ / LOW_HZ) ** height


def _phase_tone(phase: Phase, frames: int) -> Sound:
    """The tone of a whole phase: its pitch is the heel's height."""
    t = _seconds(frames)
    first, last = map(pitch_hz, HEEL_HEIGHTS[phase])
    hz = first * (last / first) ** (np.arange(frames) / max(frames, 1))
    level = 0.26 + 0.20 * np.exp(-t / 0.06)
    if phase in _PAUSE_BEATS_HZ:
        level *= 0.7 + 0.3 * np.cos(2 * np.pi * _PAUSE_BEATS_HZ[phase] * t)
    return _faded(level * _reed(2 * np.pi * np.cumsum(hz) / SAMPLE_RATE)).astype(np.float32)


@lru_cache(maxsize=32)
def _tone(kind: CueKind, phase: Phase | None, length_frames: int) -> Sound:
    match kind:
        case CueKind.PHASE:
            return _phase_tone(phase, length_frames)
        case CueKind.TICK:
            return _sequence(_beep(2093.0, 0.035, 0.16))
        case CueKind.COUNT_IN:
            return _sequence(_beep(784.0, 0.14, 0.5))
        case CueKind.LAST_REP:
            return _sequence(_beep(1568.0, 0.09, 0.22), 0.03, _beep(2093.0, 0.16, 0.22))
        case CueKind.SET_END:
            return _sequence(_beep(1046.5, 0.18, 0.55), 0.04, _beep(784.0, 0.18, 0.55), 0.04, _beep(523.25, 0.75, 0.6))
        case CueKind.REST_WARNING:
            return _sequence(_beep(659.3, 0.16, 0.45), 0.06, _beep(659.3, 0.16, 0.45))
        case CueKind.REST_COUNT:
            return _sequence(_beep(659.3, 0.16, 0.5))
        case CueKind.SWITCH_SIDES:
            return _sequence(_beep(659.3, 0.12, 0.5), 0.04, _beep(987.8, 0.2, 0.5))


_CLICKS_HZ = {Phase.ECCENTRIC: 850.0, Phase.BOTTOM: 600.0, Phase.CONCENTRIC: 1500.0, Phase.TOP: 2200.0}


def _knock(hz: float, seconds: float, gain: float) -> NDArray[np.float64]:
    """A damped cosine: its loudest sample is the first, which is the exact instant of the cue."""
    t = _seconds(round(seconds * SAMPLE_RATE))
    knock = gain * np.cos(2 * np.pi * hz * t) * np.exp(-6 * t / seconds)
    fade = min(_RAMP_FRAMES, len(knock))
    knock[-fade:] *= np.linspace(1, 0, fade)
    return knock


@lru_cache(maxsize=32)
def _click(kind: CueKind, phase: Phase | None, length_frames: int) -> Sound:
    match kind:
        case CueKind.PHASE:
            return _knock(_CLICKS_HZ[phase], 0.045, 0.5).astype(np.float32)
        case CueKind.TICK:
            return _knock(1000.0, 0.015, 0.15).astype(np.float32)
        case CueKind.COUNT_IN:
            return _knock(1000.0, 0.06, 0.5).astype(np.float32)
        case CueKind.LAST_REP:
            return _knock(2800.0, 0.09, 0.22).astype(np.float32)
        case CueKind.SET_END:
            return _sequence(_knock(1000.0, 0.12, 0.7), 0.08, _knock(1000.0, 0.12, 0.7), 0.08, _knock(600.0, 0.5, 0.8))
        case CueKind.REST_WARNING:
            return _sequence(_knock(800.0, 0.06, 0.5), 0.12, _knock(800.0, 0.06, 0.5))
        case CueKind.REST_COUNT:
            return _knock(800.0, 0.06, 0.5).astype(np.float32)
        case CueKind.SWITCH_SIDES:
            return _sequence(_knock(800.0, 0.06, 0.5), 0.1, _knock(1500.0, 0.06, 0.5))


@lru_cache(maxsize=len(SPOKEN_SETS))
def _short_end(sound_set: str) -> Sound:
    """The end of a set that a word follows: over within 0.6 s (core.speech.AFTER_END_FRAMES)."""
    if sound_set == "voice":
        return _sequence(_knock(1000.0, 0.1, 0.7), 0.05, _knock(1000.0, 0.1, 0.7), 0.05, _knock(600.0, 0.28, 0.8))
    return _sequence(_beep(1046.5, 0.12, 0.55), 0.03, _beep(784.0, 0.12, 0.55), 0.03, _beep(523.25, 0.29, 0.6))
