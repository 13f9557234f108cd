# SPDX-License-Identifier: MIT
"""What the core says of the log, in the reader's language, unit and way of writing numbers and dates."""

from __future__ import annotations

from datetime import date

import numpy as np
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from calftimer.core.catalogue import Catalogue, variant_of
from calftimer.core.plan import RangeOfMotion, SetKind, Side
from calftimer.core.review.metric import Explanation, Quantity
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Setting
from calftimer.core.review.splits import Split
from calftimer.core.review.table import Column
from calftimer.ui.dates import day_text
from calftimer.ui.wording import catalogue_text, clock_text, foot_text, kind_name, number, range_name, side_name

translate = QCoreApplication.translate
_MINUTE_S = 60


def said(sentence: Said) -> str:
    """Return a sentence in words."""
    return sentence.in_words(_translated, shown)


def shown(value: object) -> str:
    """Return a value as the reader's country writes it, a day as everywhere in the program."""
    if isinstance(value, date):
        return day_text(value)
    if isinstance(value, float):
        return number(value, 1)
    return QLocale().toString(value) if isinstance(value, int) else str(value)


def cell_text(column: Column, row: int) -> str:
    """Return a value of a column; a dash where there is none."""
    value = column.values[row]
    if isinstance(value, np.datetime64):
        return shown(value.astype("datetime64[D]").item())
    if isinstance(value, Said):
        return said(value)
    if not isinstance(value, float):
        return shown(value)
    if np.isnan(value):
        return "–"
    return clock_text(value) if _has_minutes(column) else number(float(value), 1)


def copied_text(column: Column, row: int) -> str:
    """Return a value of a column as a spreadsheet of the reader's country takes it: a day is one there, no text."""
    value = column.values[row]
    if not isinstance(value, np.datetime64):
        return cell_text(column, row)
    day = value.astype("datetime64[D]").item()
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def _has_minutes(column: Column) -> bool:
    """Tell whether the seconds of a column are written as minutes and seconds, all of them or none."""
    return column.quantity is Quantity.SECONDS and bool((column.values >= _MINUTE_S).any())


def amount_text(value: float, column: Column) -> str:
    """Return a value with the unit of its column."""
    if column.quantity is Quantity.SECONDS and value >= _MINUTE_S:
        return clock_text(value)
    return "–" if np.isnan(value) else f"{number(float(value), 1)} {symbol_text(column)}".strip()


def head_text(column: Column) -> str:
    """Return a column's title with the unit in which its values are written."""
    return _titled(said(column.name), _unit_text(column))


def brief_head_text(column: Column) -> str:
    """Return a column's title with the unit in which its values are written, where there is little room."""
    return _titled(measure_name(column.id, column.name), _unit_text(column))


def axis_text(column: Column) -> str:
    """Return a column's title with the unit that its values have on an axis."""
    return _titled(said(column.name), symbol_text(column))


def _titled(name: str, unit: str) -> str:
    return f"{name} ({unit})" if unit else name


def _unit_text(column: Column) -> str:
    return translate("Quantity", "min:s") if _has_minutes(column) else symbol_text(column)


def symbol_text(column: Column) -> str:
    """Return the unit of a column; empty where it has none."""
    return translate("Quantity", column.symbol) if column.symbol else ""


def _translated(context: str, text: str) -> str:
    return catalogue_text(text) if context == "catalogue" else translate(context, text)


def explained(catalogue: Catalogue, *explanations: Explanation) -> str:
    """Return how something is computed, and who says what it rests on."""
    texts = [translate("Review", explanation.text) for explanation in dict.fromkeys(explanations)]
    claims = [catalogue.claims[key] for key in dict.fromkeys(key for one in explanations for key in one.rests_on)]
    names = {key: catalogue_text(source.name) for key, source in catalogue.sources.items()}
    return "\n".join([*texts, *(f"· {names[claim.source]}: {catalogue_text(claim.text)}" for claim in claims)])


def setting_text(setting: Setting, catalogue: Catalogue, split: Split = Split.NONE) -> str:
    """Return what a setting differs in from others of its exercise: equipment, and what `brief_setting_text` says.

    What sets are split by is left out, for it is not what they have in common.
    """
    exercise = catalogue.exercises_in_log().get(setting.exercise)
    variant = variant_of(exercise, setting.variant) if exercise else None
    equipment = catalogue_text(variant.name) if variant else setting.variant
    parts = ("" if split is Split.EQUIPMENT else equipment, brief_setting_text(setting, split))
    return " · ".join(filter(None, parts))


def brief_setting_text(setting: Setting, split: Split = Split.NONE) -> str:
    """Return a setting without its equipment, short enough for a list: leg, feet, tempo, kind, range."""
    both, full = setting.side is Side.BOTH, setting.range_of_motion is RangeOfMotion.FULL
    parts = (
        ((Split.SIDE, Split.LEG), "" if both else side_name(setting.side)),
        ((Split.FOOT, Split.DIRECTION), foot_text(setting.foot)),
        ((Split.TEMPO,), str(setting.tempo)),
        ((Split.KIND,), "" if setting.kind is SetKind.WORKING else kind_name(setting.kind)),
        ((Split.RANGE,), "" if full else range_name(setting.range_of_motion)),
    )
    return " · ".join(text for splits, text in parts if text and split not in splits)


def measure_name(column_id: str, otherwise: Said) -> str:
    """Return what a measure is called in a list, where its whole name would not fit."""
    brief = {
        "sets": translate("Review", "Sets"),
        "reps": translate("Review", "Reps"),
        "most-reps": translate("Review", "Most reps"),
        "reps-at-load": translate("Review", "Reps with that load"),
        "volume": translate("Review", "Volume per leg"),
        "lifted-volume": translate("Review", "Volume per leg, with body mass"),
        "time-under-tension": translate("Review", "Time, with pauses"),
        "time-moving": translate("Review", "Time, moving"),
        "e1rm-low": translate("Review", "Single lift (1RM)"),
    }
    return brief.get(column_id) or said(otherwise)


def split_name(split: Split) -> str:
    """Return what a chart has a part for each of."""
    return {
        Split.NONE: translate("Review", "Not split"),
        Split.FOOT: translate("Review", "By foot angle"),
        Split.DIRECTION: translate("Review", "By toes"),
        Split.SIDE: translate("Review", "By side"),
        Split.LEG: translate("Review", "By leg"),
        Split.KNEE: translate("Review", "By knee"),
        Split.TEMPO: translate("Review", "By tempo"),
        Split.EXERCISE: translate("Review", "By exercise"),
        Split.EQUIPMENT: translate("Review", "By equipment"),
        Split.RANGE: translate("Review", "By range"),
        Split.KIND: translate("Review", "By kind of set"),
        Split.ATHLETE: translate("Review", "By athlete"),
    }[split]
