# SPDX-License-Identifier: MIT
"""The words a person reads for the core's values, each through translation."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from calftimer.core.catalogue import Origin
from calftimer.core.choices import has_weights
from calftimer.core.exercise import Exercise
from calftimer.core.loads import MachineLoads
from calftimer.core.plan import FootDirection, FootPosition, Load, RangeOfMotion, SetKind, Side
from calftimer.core.record import StopReason
from calftimer.core.tempo import Phase
from calftimer.core.turn import Sides
from calftimer.errors import CalftimerError, Words

translate = QCoreApplication.translate


def phase_word(phase: Phase) -> str:
    """Return the word called on the gym floor."""
    return {
        Phase.ECCENTRIC: translate("Phase", "LOWER"),
        Phase.BOTTOM: translate("Phase", "STRETCH"),
        Phase.CONCENTRIC: translate("Phase", "RAISE"),
        Phase.TOP: translate("Phase", "SQUEEZE"),
    }[phase]


def phase_name(phase: Phase) -> str:
    """Return the phase's name in running text."""
    return {
        Phase.ECCENTRIC: translate("Phase", "Lower"),
        Phase.BOTTOM: translate("Phase", "Stretch"),
        Phase.CONCENTRIC: translate("Phase", "Raise"),
        Phase.TOP: translate("Phase", "Squeeze"),
    }[phase]


def foot_direction_name(direction: FootDirection) -> str:
    """Return where the toes point."""
    return {
        FootDirection.IN: translate("Foot", "Toes in"),
        FootDirection.STRAIGHT: translate("Foot", "Straight"),
        FootDirection.OUT: translate("Foot", "Toes out"),
    }[direction]


def foot_text(foot: FootPosition) -> str:
    """Return a foot position with its angle."""
    name = foot_direction_name(foot.direction)
    if foot.direction is FootDirection.STRAIGHT:
        return name
    return translate("Foot", "{direction} {angle}°").format(direction=name, angle=foot.angle_deg)


def side_name(side: Side) -> str:
    """Return which leg works."""
    return {
        Side.BOTH: translate("Side", "both"),
        Side.LEFT: translate("Side", "left"),
        Side.RIGHT: translate("Side", "right"),
    }[side]


def sides_name(sides: Sides) -> str:
    """Return which legs an exercise is done with, as it is chosen."""
    return {
        Sides.BOTH: translate("Side", "Both legs"),
        Sides.LEFT: translate("Side", "Left leg"),
        Sides.RIGHT: translate("Side", "Right leg"),
        Sides.EACH: translate("Side", "Left, then right"),
    }[sides]


def range_name(range_of_motion: RangeOfMotion) -> str:
    """Return which part of the movement was done."""
    return {
        RangeOfMotion.FULL: translate("Range", "full"),
        RangeOfMotion.BOTTOM_HALF: translate("Range", "bottom half"),
        RangeOfMotion.TOP_HALF: translate("Range", "top half"),
    }[range_of_motion]


def kind_name(kind: SetKind) -> str:
    """Return what a set is for."""
    return {
        SetKind.WARM_UP: translate("Kind", "warm-up"),
        SetKind.WORKING: translate("Kind", "working set"),
        SetKind.AMRAP: translate("Kind", "as many as possible"),
        SetKind.DROP: translate("Kind", "drop set"),
        SetKind.HOLD: translate("Kind", "timed hold"),
        SetKind.STRETCH: translate("Kind", "loaded stretch"),
    }[kind]


def stop_text(reason: StopReason | None) -> str:
    """Return why a set ended."""
    return {
        StopReason.TARGET: translate("StopReason", "target reached"),
        StopReason.ENDED_EARLY: translate("StopReason", "ended early"),
        StopReason.INTERRUPTED: translate("StopReason", "cut off"),
        None: "",
    }[reason]


def number(value: float, decimals: int = 3) -> str:
    """Write a number as the locale does, without trailing zeros."""
    locale = QLocale()
    text = locale.toString(float(value), "f", decimals)
    point = locale.decimalPoint()
    return text.rstrip("0").removesuffix(point) if point in text else text


def quoted(text: str) -> str:
    """Return what a person wrote, or what something is called, in the quotation marks of the language."""
    return translate("Wording", "“{text}”").format(text=text)


def range_text(low: float, high: float) -> str:
    """Write both ends of a range, or the one number it is."""
    return number(low) if low == high else f"{number(low)}–{number(high)}"


def quantity_name(quantity: str) -> str:
    """Return what a range of the catalogue is about."""
    return {
        "sessions-per-week": translate("Quantity", "Days a week"),
        "sets-per-session": translate("Quantity", "Sets a session"),
        "sets-per-week": translate("Quantity", "Sets a week"),
        "reps": translate("Quantity", "Reps a set"),
        "rest-s": translate("Quantity", "Rest between sets, seconds"),
        "angle-deg": translate("Quantity", "Toes turned, degrees"),
        "concentric-s": translate("Quantity", "Raising, seconds"),
        "eccentric-s": translate("Quantity", "Lowering, seconds"),
        "top-pause-s": translate("Quantity", "Squeeze at the top, seconds"),
        "bottom-pause-s": translate("Quantity", "Stretch at the bottom, seconds"),
    }[quantity]


def quantity_unit(quantity: str) -> str:
    """Return the unit of a range, as it is read out after its numbers."""
    if quantity.endswith("-s"):
        return translate("Quantity", "seconds")
    if quantity == "angle-deg":
        return translate("Quantity", "degrees")
    return ""


def load_text(load: Load, exercise: Exercise | None = None, variant_id: str = "") -> str:
    """Write a load with its unit. None is body weight; on equipment of an exercise that has weights it is no load."""
    if load.value == 0:
        is_left_out = exercise is not None and has_weights(exercise, variant_id)
        return translate("Load", "no load") if is_left_out else translate("Load", "body weight")
    return f"{number(float(load.value))} {load.unit.value}"


def loads_text(machine: MachineLoads) -> str:
    """Say in a few words which loads a machine has: “20 to 160 kg”."""
    low, high, unit = number(float(machine.loads[0])), number(float(machine.loads[-1])), machine.unit.value
    if low == high:
        return f"{low} {unit}"
    return translate("Load", "{low} to {high} {unit}").format(low=low, high=high, unit=unit)


def loading_text(machine: MachineLoads, load: Decimal) -> str:
    """Say how a load is built, as in “20 + 10 each side”; empty where there are no plates, or no such load."""
    loading = machine.loading(load) if machine.plates else None
    if loading is None:
        return ""
    counts = [(weight, loading.plates.count(weight)) for weight in dict.fromkeys(loading.plates)]
    parts = [number(float(weight)) if count == 1 else f"{count} × {number(float(weight))}" for weight, count in counts]
    if len(machine.bases) > 1:
        parts.insert(0, translate("Load", "pin {weight}").format(weight=number(float(loading.base))))
    plates = " + ".join(parts) or translate("Load", "no plates")
    is_paired = bool(loading.plates) and machine.ends == 2
    return translate("Load", "{plates} each side").format(plates=plates) if is_paired else plates


def athlete_name(name: str) -> str:
    """Return what an athlete is called; who trained before there were names is “You”."""
    return name or translate("Athletes", "You")


def clock_text(seconds: float) -> str:
    """Write seconds as minutes and seconds, to the nearest second: 1:30. A clock that runs is given whole ones."""
    whole = max(0, round(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def catalogue_text(text: str) -> str:
    """Translate a text of the catalogue."""
    return translate("catalogue", text)


def within_line(name: str) -> str:
    """Return a name of the program as it stands within a line: small in English, as it is where names keep their
    capitals. What a person named is written as they wrote it, and does not come here."""
    are_small = translate("Wording", "yes", "Are names written small within a line, as in English? yes or no") == "yes"
    return name.lower() if are_small else name


def origin_text(origin: Origin) -> str:
    """Return whose an entry of the catalogue is; nothing where it ships with the program."""
    return {
        Origin.SHIPPED: "",
        Origin.OWN: translate("Origin", "yours"),
        Origin.CHANGED: translate("Origin", "changed by you"),
    }[origin]


# Where the templates of errors are translated.
_ERROR_CONTEXTS = (
    *("Tempo", "Plan", "Catalogue", "Logbook", "Sound", "Voice", "Paths", "Screen", "Card", "Athlete", "Edit"),
    *("Review", "Files", "Workout", "Backup", "Commands"),
)


def error_text(error: CalftimerError) -> str:
    """Return an error's sentence in the person's language."""
    for context in _ERROR_CONTEXTS:
        if translate(context, error.template) != error.template:
            return _in_words(context, error.template, error.values)
    return str(error)


def _in_words(context: str, template: str, values: Mapping[str, object]) -> str:
    shown = {
        name: _in_words(context, value.template, value.values) if isinstance(value, Words) else value
        for name, value in values.items()
    }
    return translate(context, template).format(**shown)
