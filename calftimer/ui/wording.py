# SPDX-License-Identifier: MIT
"""The words a person reads for the core's values, each through translation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from calftimer.core.catalogue import Origin
from calftimer.core.plan import FootDirection, FootPosition, Load, Side
from calftimer.core.record import SetKind, StopReason
from calftimer.core.tempo import Phase
from calftimer.errors import CalftimerError

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


def range_name(range_of_motion: str) -> str:
    """Return which part of the movement was done."""
    return {
        "full": translate("Range", "full"),
        "bottom_half": translate("Range", "bottom half"),
        "top_half": translate("Range", "top half"),
    }[range_of_motion]


def kind_name(kind: SetKind) -> str:
    """Return what a set is for."""
    return {
        SetKind.WORKING: translate("Kind", "working set"),
        SetKind.AMRAP: translate("Kind", "as many as possible"),
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


def load_text(load: Load) -> str:
    """Write a load with its unit; no load is body weight."""
    if load.value == 0:
        return translate("Load", "body weight")
    return f"{number(float(load.value))} {load.unit.value}"


def clock_text(seconds: float) -> str:
    """Write seconds as minutes and seconds: 1:30."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def catalogue_text(text: str) -> str:
    """Translate a text of the catalogue."""
    return translate("catalogue", text)


def origin_text(origin: Origin) -> str:
    """Return whose an entry of the catalogue is; nothing where it ships with the program."""
    return {
        Origin.SHIPPED: "",
        Origin.OWN: translate("Origin", "yours"),
        Origin.CHANGED: translate("Origin", "changed by you"),
    }[origin]


def error_text(error: CalftimerError) -> str:
    """Return an error's sentence in the person's language."""
    for context in ("Tempo", "Plan", "Catalogue", "Logbook", "Sound", "Voice", "Paths", "Screen", "Card"):
        translated = translate(context, error.template)
        if translated != error.template:
            return translated.format(**error.values)
    return str(error)
