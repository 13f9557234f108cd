# SPDX-License-Identifier: MIT
"""Lifting tempo: the four phases of a repetition and their seconds.

A tempo is *written* eccentric-bottom-concentric-top, the notation of strength training
(`3-1-2-1` = 3 s lowering, 1 s pause in the stretch, 2 s raising, 1 s pause at the top). That is not
the order in which an exercise is *done*: a raise from the floor begins with the concentric. The
order of doing comes from `Tempo.phases_from`.

`X` means "as fast as possible". It is an intent, not a duration, so it counts with a declared
nominal second. Seconds are exact fractions: the timeline rounds each boundary once, from the start
of the set, and no error can add up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from calftimer.errors import QT_TRANSLATE_NOOP, TempoError, Words

EXPLOSIVE_NOMINAL_S = Fraction(1)
PHASE_MIN_S = Fraction(1, 10)
PHASE_MAX_S = Fraction(60)


class Phase(Enum):
    """A phase of a repetition, in written order."""

    ECCENTRIC = "eccentric"
    BOTTOM = "bottom"
    CONCENTRIC = "concentric"
    TOP = "top"

    __hash__ = object.__hash__  # asked for with each frame of the stage; Enum's own is written in Python

    @property
    def is_pause(self) -> bool:
        """True where the heel rests: in the stretch and at the top."""
        return self in (Phase.BOTTOM, Phase.TOP)


PHASES = tuple(Phase)

# The heel's height at the start and at the end of each phase: 0 in the stretch, 1 at the top.
HEEL_HEIGHTS = {
    Phase.ECCENTRIC: (1.0, 0.0),
    Phase.BOTTOM: (0.0, 0.0),
    Phase.CONCENTRIC: (0.0, 1.0),
    Phase.TOP: (1.0, 1.0),
}


@dataclass(frozen=True, slots=True)
class Tempo:
    """Seconds of each phase, in written order, and which moving phases are explosive (`X`)."""

    eccentric_s: Fraction
    bottom_s: Fraction
    concentric_s: Fraction
    top_s: Fraction
    explosive: frozenset[Phase] = frozenset()

    def seconds(self, phase: Phase) -> Fraction:
        """Return the length of `phase` in seconds, exact."""
        return (self.eccentric_s, self.bottom_s, self.concentric_s, self.top_s)[PHASES.index(phase)]

    @property
    def rep_s(self) -> Fraction:
        """Seconds of one whole repetition, pauses included."""
        return self.eccentric_s + self.bottom_s + self.concentric_s + self.top_s

    def time_under_tension_s(self, reps: int) -> Fraction:
        """Seconds under tension of `reps` repetitions; the pauses count, for the load stays on."""
        return self.rep_s * reps

    def phases_from(self, start: Phase) -> tuple[Phase, ...]:
        """Return the four phases in the order of doing, beginning with `start`."""
        first = PHASES.index(start)
        return PHASES[first:] + PHASES[:first]

    def with_phase(self, phase: Phase, seconds: Fraction) -> Tempo:
        """Return this tempo with `phase` lasting `seconds`; raise TempoError if it cannot be followed."""
        parts = self._parts()
        parts[PHASES.index(phase)] = _decimal(Fraction(seconds))
        return parse_tempo("-".join(parts))

    def _parts(self) -> list[str]:
        return ["X" if phase in self.explosive else _decimal(self.seconds(phase)) for phase in PHASES]

    def __str__(self) -> str:
        return "-".join(self._parts())


def _decimal(seconds: Fraction) -> str:
    """Write `seconds` as the shortest exact decimal: 3, 2.5, 0.125."""
    return f"{float(seconds):.6f}".rstrip("0").rstrip(".")


_HOW = QT_TRANSLATE_NOOP("Tempo", "Write four numbers: lowering, stretch, raising, squeeze, for example 3-1-2-1.")
_NTH = {Phase.BOTTOM: QT_TRANSLATE_NOOP("Tempo", "2nd"), Phase.TOP: QT_TRANSLATE_NOOP("Tempo", "4th")}
_EMPTY = QT_TRANSLATE_NOOP("Tempo", "The tempo is empty. {how}")
_LETTERS = QT_TRANSLATE_NOOP(
    "Tempo", "“{part}” in the tempo “{text}” is not a number of seconds or X (as fast as you can). {how}"
)
_NEGATIVE = QT_TRANSLATE_NOOP(
    "Tempo", "The tempo “{text}” has a negative number; a phase lasts 0 seconds or more. {how}"
)
_THREE = QT_TRANSLATE_NOOP(
    "Tempo",
    "The tempo “{text}” has three numbers, and that can be read in two ways: is the missing one the pause "
    "in the stretch ({bottom}) or the pause at the top ({top})? Write all four.",
)
_COUNT = QT_TRANSLATE_NOOP("Tempo", "A tempo has four parts, and “{text}” has {count}. {how}")
_PAUSE_X = QT_TRANSLATE_NOOP(
    "Tempo",
    "In the tempo “{text}” the {nth} part is X, but that part is a pause, and a pause cannot be done fast. "
    "X can stand for the first (lowering) or the third part (raising); write 0 for no pause.",
)
_GAP = QT_TRANSLATE_NOOP("Tempo", "The tempo “{text}” has an empty part; write 0 for no pause. {how}")
_ZERO = QT_TRANSLATE_NOOP(
    "Tempo", "The tempo “{text}” gives a rep of no length. At least one phase must last longer than 0 seconds."
)
_LONG = QT_TRANSLATE_NOOP(
    "Tempo", "A phase of {seconds} seconds in the tempo “{text}” is too long; the limit is {limit} seconds."
)
_SHORT = QT_TRANSLATE_NOOP(
    "Tempo",
    "A phase of {seconds} seconds in the tempo “{text}” is too short to follow; use 0, or at least {limit} seconds.",
)
_PRECISE = QT_TRANSLATE_NOOP("Tempo", "“{part}” in the tempo “{text}” has more than six decimals; six are the limit.")

_SPACED_SEPARATOR = re.compile(r"\s*([-–—/:])\s*")
_SEPARATOR = re.compile(r"[-–—/:]|\s+")
_SIGNED = re.compile(r"(?:^|[-–—/:\s])[-–—−](?=[0-9.,Xx])")
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+")
_COMPACT = re.compile(r"[0-9Xx]+")


def _shortened(text: str, limit: int = 40) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"


def parse_tempo(text: str) -> Tempo:
    """Read a tempo as people write it.

    `3-1-2-1`, `3121`, `2.5-1-2-1`, `31X1`; spaces, en dashes, slashes and decimal commas are
    tolerated. Three numbers are refused with the question, for writers disagree on which pause
    they leave out.

    Raises:
        TempoError: names what is wrong, with the text as it was given.
    """
    body = _SPACED_SEPARATOR.sub(r"\1", text.strip())
    shown = _shortened(text.strip())
    if not body:
        raise TempoError(_EMPTY, how=Words(_HOW))
    if _SIGNED.search(body):
        raise TempoError(_NEGATIVE, text=shown, how=Words(_HOW))
    parts = _SEPARATOR.split(body)
    if len(parts) == 1 and _COMPACT.fullmatch(body):
        parts = list(body)
    if "" in parts:
        raise TempoError(_GAP, text=shown, how=Words(_HOW))
    for part in parts:
        if part not in ("X", "x") and not _NUMBER.fullmatch(part):
            raise TempoError(_LETTERS, part=_shortened(part), text=shown, how=Words(_HOW))
    if len(parts) == 3:
        a, b, c = parts
        raise TempoError(_THREE, text=shown, bottom=f"{a}-0-{b}-{c}", top=f"{a}-{b}-{c}-0")
    if len(parts) != 4:
        raise TempoError(_COUNT, text=shown, count=len(parts), how=Words(_HOW))
    return _tempo_from(parts, shown)


def _tempo_from(parts: list[str], shown: str) -> Tempo:
    """Build the tempo from four checked parts; raise TempoError where a value cannot be followed."""
    seconds: list[Fraction] = []
    explosive: set[Phase] = set()
    for phase, part in zip(PHASES, parts, strict=True):
        if part in ("X", "x"):
            if phase.is_pause:
                raise TempoError(_PAUSE_X, text=shown, nth=Words(_NTH[phase]))
            explosive.add(phase)
            seconds.append(EXPLOSIVE_NOMINAL_S)
            continue
        number = part.replace(",", ".")
        if len(number.partition(".")[2]) > 6:
            raise TempoError(_PRECISE, part=_shortened(part), text=shown)
        if len(number) > 12 or (value := Fraction(number.rstrip("."))) > PHASE_MAX_S:
            raise TempoError(_LONG, text=shown, seconds=_shortened(part), limit=int(PHASE_MAX_S))
        if 0 < value < PHASE_MIN_S:
            raise TempoError(_SHORT, text=shown, seconds=part, limit=float(PHASE_MIN_S))
        seconds.append(value)
    if not any(seconds):
        raise TempoError(_ZERO, text=shown)
    return Tempo(*seconds, frozenset(explosive))
