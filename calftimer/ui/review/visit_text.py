# SPDX-License-Identifier: MIT
"""A visit beside the one before, in words: what was better, what was not, what was new."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import Unit
from calftimer.core.review.metric import Quantity
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Setting
from calftimer.core.review.visits import Change, Comparison, Visit
from calftimer.ui.dates import day_text
from calftimer.ui.review.words import measure_name, setting_text
from calftimer.ui.wording import catalogue_text, number

translate = QCoreApplication.translate
_SIGNS = {Change.BETTER: "▲", Change.SAME: "=", Change.WORSE: "▼"}


def visit_lines(visit: Visit, catalogue: Catalogue, unit: Unit) -> list[str]:
    """Return a visit as lines: its totals, new records, each number that changed, what was done for the first time."""
    if visit.day is None:
        return [translate("Review", "There is no visit to compare yet.")]
    lines = [day_sets_text(visit.day, visit.sets)]
    lines += change_lines(visit, catalogue, unit)
    for setting in visit.first_times:
        lines.append(translate("Review", "＋ For the first time: {setting}").format(setting=_name(setting, catalogue)))
    return lines


def day_sets_text(day: date, sets: float) -> str:
    """Return how many sets a day had."""
    one, several = (
        translate("Review", "{day}: 1 set for each leg"),
        translate("Review", "{day}: {sets} sets for each leg"),
    )
    return (one if sets == 1 else several).format(day=day_text(day), sets=number(sets, 1))


def change_lines(visit: Visit, catalogue: Catalogue, unit: Unit, *, names_settings: bool = True) -> list[str]:
    """Return new records, and each setting beside its last time; none where there is nothing to compare.

    Without `names_settings` no line says of which setting it is, for there is but one, and it stands above.
    """
    lines = []
    for record in visit.records:
        text = translate("Review", "★ Record: {reps} reps with {load}, {setting}")
        if not names_settings:
            text = translate("Review", "★ Record: {reps} reps with {load}")
        load, setting = _value(record.load_kg, Quantity.MASS, unit), _name(record.setting, catalogue)
        lines.append(text.format(reps=record.reps, load=load, setting=setting))
    for setting in dict.fromkeys(comparison.setting for comparison in visit.comparisons):
        found = [one for one in visit.comparisons if one.setting == setting]
        before = translate("Review", "{setting}, beside {day}: {changes}")
        if not names_settings:
            before = translate("Review", "Beside {day}: {changes}")
        changes = " · ".join(_change(one, unit) for one in found if one.now or one.before)  # 0 as before says nothing
        lines.append(
            before.format(setting=_name(setting, catalogue), day=day_text(found[0].before_day), changes=changes)
        )
    return lines


def _change(comparison: Comparison, unit: Unit) -> str:
    """Return one number beside that of last time."""
    metric, sign = comparison.metric, _SIGNS[comparison.change]
    name, now = measure_name(metric.id, Said(metric.name)), _value(comparison.now, metric.quantity, unit)
    if comparison.change is Change.SAME:
        return translate("Review", "{sign} {metric} {now}").format(sign=sign, metric=name, now=now)
    before = number(comparison.before * metric.quantity.factor(unit), 1)
    text = translate("Review", "{sign} {metric} {before} → {now}")
    return text.format(sign=sign, metric=name, before=before, now=now)


def _value(value: float, quantity: Quantity, unit: Unit) -> str:
    symbol = translate("Quantity", quantity.symbol(unit)) if quantity.symbol(unit) else ""
    return f"{number(value * quantity.factor(unit), 1)} {symbol}".strip()


def _name(setting: Setting, catalogue: Catalogue) -> str:
    exercise = catalogue.exercises_in_log().get(setting.exercise)
    name = catalogue_text(exercise.name) if exercise else setting.exercise
    return f"{name}, {setting_text(setting, catalogue)}"
