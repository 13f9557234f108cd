# SPDX-License-Identifier: MIT
"""A week: sets for each muscle and days trained, against what a source asks for, and what is missing.

A week runs from Monday to Sunday. Sets are `measures.HARD_SETS`, times what they count for the muscle. A day is
trained when a visit that has one of them began on it. Days in a row leave no rest between; both articles speak of
recovery between 2–3 days a week, and that a day between is rest enough is our reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

import numpy as np

from calftimer.core.catalogue import Catalogue
from calftimer.core.evidence import Range
from calftimer.core.review.attribution import Attribution
from calftimer.core.review.counting import are_lifts
from calftimer.core.review.days import Period, every_first_day, first_days
from calftimer.core.review.measures import HARD_SETS
from calftimer.core.review.metric import Explanation, Leg, Quantity
from calftimer.core.review.said import Said, name_of
from calftimer.core.review.sets import Sets
from calftimer.core.review.splits import Split, key_id, key_name, sets_by_part
from calftimer.core.review.table import Column, Table
from calftimer.errors import QT_TRANSLATE_NOOP

_WEEK_DAYS = 7
DAYS_TRAINED = Explanation(
    QT_TRANSLATE_NOOP(
        "Review",
        "A day counts as trained when it has at least one set that counts. A visit that goes on past midnight counts "
        "for the day on which it began. Both articles advise 2–3 days a week with time to recover; days in a row "
        "leave none between.",
    ),
    ("hart-frequency", "jordan-frequency"),
)


@dataclass(frozen=True, slots=True)
class Goal:
    """What a source asks for in a week; None where it says nothing."""

    source: str
    sets: Range | None
    days: Range | None


@dataclass(frozen=True, slots=True)
class MuscleWeek:
    """Sets of one week for a muscle: for each leg, and their mean."""

    muscle: str
    left: float
    right: float

    @property
    def sets(self) -> float:
        """The mean of both legs: a set of the left and one of the right leg are one."""
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class Week:
    """One week: `monday`, sets for each muscle in the order of the catalogue, and the days trained."""

    monday: date
    muscles: tuple[MuscleWeek, ...]
    days: tuple[date, ...]

    @property
    def days_in_a_row(self) -> int:
        """How many of the days follow right after another one."""
        return sum((later - earlier).days == 1 for earlier, later in zip(self.days, self.days[1:], strict=False))


class WeekState(Enum):
    """How a week stands to a goal."""

    NOTHING = "nothing"
    MISSING = "missing"
    MANY = "many"
    NO_REST = "no-rest"
    ENOUGH = "enough"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a week stands to a goal, and that as one sentence."""

    state: WeekState
    sentence: Said


def goals(catalogue: Catalogue) -> dict[str, Goal]:
    """Return what each source of the catalogue asks for in a week, by the source's id, in its order."""
    by_source: dict[str, dict[str, Range]] = {source: {} for source in catalogue.sources}
    for entry in catalogue.ranges.values():
        by_source[entry.source].setdefault(entry.quantity, entry)
    return {
        source: Goal(source, ranges.get("sets-per-week"), ranges.get("sessions-per-week"))
        for source, ranges in by_source.items()
        if "sets-per-week" in ranges
    }


def week_of(sets: Sets, attribution: Attribution, monday: date) -> Week:
    """Return the week that begins on `monday`."""
    begins = np.datetime64(monday, "D")
    sets = sets.take((sets.days >= begins) & (sets.days < begins + _WEEK_DAYS))
    left, right = (np.nan_to_num(HARD_SETS.per_set(sets, leg)) for leg in (Leg.LEFT, Leg.RIGHT))
    muscles = []
    for muscle in attribution.muscles:
        weights = attribution.per_set(sets, muscle)
        muscles.append(MuscleWeek(muscle, float(left @ weights), float(right @ weights)))
    return Week(monday, tuple(muscles), tuple(np.unique(sets.days[are_lifts(sets)]).tolist()))


def weeks_between(sets: Sets, catalogue: Catalogue, attribution: Attribution, first: date, last: date) -> Table:
    """Return sets for each muscle and days trained, for each week from `first`'s to `last`'s, empty ones included.

    Columns: `from`, one for each muscle's id, `days`.
    """
    begins = every_first_day(np.datetime64(first, "D"), np.datetime64(last, "D"), Period.WEEK)
    sets = sets.take((sets.days >= begins[0]) & (sets.days < begins[-1] + _WEEK_DAYS))
    rows = np.searchsorted(begins, first_days(sets.days, Period.WEEK))
    counted = np.nan_to_num(HARD_SETS.per_set(sets, Leg.MEAN))
    trained = first_days(np.unique(sets.days[are_lifts(sets)]), Period.WEEK)
    return Table(
        (
            Column("from", Said(QT_TRANSLATE_NOOP("Review", "Week from")), Quantity.DATE, begins),
            *(
                Column(
                    muscle,
                    name_of(catalogue.muscles[muscle].lay_name),
                    Quantity.SETS,
                    np.bincount(rows, counted * attribution.per_set(sets, muscle), len(begins)),
                    muscle,
                )
                for muscle in attribution.muscles
            ),
            Column(
                "days",
                Said(QT_TRANSLATE_NOOP("Review", "Days trained")),
                Quantity.DAYS,
                np.bincount(np.searchsorted(begins, trained), minlength=len(begins)).astype(float),
            ),
        )
    )


def weeks_by_part(
    sets: Sets,
    catalogue: Catalogue,
    attribution: Attribution,
    first: date,
    last: date,
    split: Split,
    measures: Sequence[str],
) -> dict[str, Table]:
    """Return some columns of `weeks_between` by their ids, each as a table with `from` and one column for each part."""
    of_parts = [
        (key, weeks_between(of_part, catalogue, attribution, first, last)) for key, of_part in sets_by_part(sets, split)
    ]
    head = weeks_between(sets, catalogue, attribution, first, last).columns[0]
    return {
        measure: Table(
            (
                head,
                *(
                    replace(weeks.column(measure), id=key_id(key), name=key_name(key), key=key)
                    for key, weeks in of_parts
                ),
            )
        )
        for measure in measures
    }


_NOTHING = QT_TRANSLATE_NOOP("Review", "No set yet this week; {source} asks for {parts}.")
_ASKED_SETS = QT_TRANSLATE_NOOP("Review", "{low}–{high} sets for each muscle")
_ASKED_DAYS = QT_TRANSLATE_NOOP("Review", "{low}–{high} days")
_MISSING = QT_TRANSLATE_NOOP("Review", "Still missing this week by {source}: {parts}.")
_MISSING_SETS = QT_TRANSLATE_NOOP("Review", "{muscle} ({sets} of {low} sets)")
_MISSING_DAYS = QT_TRANSLATE_NOOP("Review", "days ({days} of {low})")
_MANY = QT_TRANSLATE_NOOP("Review", "Nothing is missing this week, and more than {source} asks for: {parts}.")
_MANY_SETS = QT_TRANSLATE_NOOP("Review", "{muscle} ({sets} sets, at most {high})")
_MANY_DAYS = QT_TRANSLATE_NOOP("Review", "days ({days}, at most {high})")
_NO_REST = QT_TRANSLATE_NOOP(
    "Review", "No set is missing this week by {source}, but days in a row leave no rest between."
)
_ENOUGH = QT_TRANSLATE_NOOP("Review", "Nothing is missing this week by {source}.")


def verdict(week: Week, goal: Goal, catalogue: Catalogue) -> Verdict:
    """Say in one sentence how a week stands to a goal: what is missing first, then what is too much, then rest."""
    source = name_of(catalogue.sources[goal.source].name)
    days = len(week.days)

    def said(state: WeekState, template: str, *parts: Said) -> Verdict:
        return Verdict(state, Said(template, {"source": source} | ({"parts": parts} if parts else {})))

    def of_muscles(template: str, limit: str, is_off: object) -> list[Said]:
        if goal.sets is None:
            return []
        names = {muscle.muscle: name_of(catalogue.muscles[muscle.muscle].lay_name) for muscle in week.muscles}
        return [
            Said(template, {"muscle": names[muscle.muscle], "sets": muscle.sets, limit: getattr(goal.sets, limit)})
            for muscle in week.muscles
            if is_off(muscle.sets)
        ]

    if not days:
        asked = [(_ASKED_SETS, goal.sets), (_ASKED_DAYS, goal.days)]
        parts = [Said(template, {"low": one.low, "high": one.high}) for template, one in asked if one]
        return said(WeekState.NOTHING, _NOTHING, *parts)
    lacking = of_muscles(_MISSING_SETS, "low", lambda sets: sets < goal.sets.low)
    if goal.days and days < goal.days.low:
        lacking.append(Said(_MISSING_DAYS, {"days": days, "low": goal.days.low}))
    if lacking:
        return said(WeekState.MISSING, _MISSING, *lacking)
    many = of_muscles(_MANY_SETS, "high", lambda sets: sets > goal.sets.high)
    if goal.days and days > goal.days.high:
        many.append(Said(_MANY_DAYS, {"days": days, "high": goal.days.high}))
    if many:
        return said(WeekState.MANY, _MANY, *many)
    if week.days_in_a_row:
        return said(WeekState.NO_REST, _NO_REST)
    return said(WeekState.ENOUGH, _ENOUGH)
