# SPDX-License-Identifier: MIT
"""One visit after it is done: what was better than last time, and what was not.

"Last time" is, for each setting trained (see `sets.Setting`), the latest earlier visit that has sets of the very
same setting. What was never done like this before is not compared.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

import numpy as np

from calftimer.core.review.counting import are_lifts, counts, leg_of
from calftimer.core.review.measures import HARD_SETS, LOAD, MOST_REPS, TIME, volume_of
from calftimer.core.review.metric import Explanation, Metric
from calftimer.core.review.pace_measures import REPS_BEHIND
from calftimer.core.review.records import Record, most_reps
from calftimer.core.review.sets import Sets, Setting
from calftimer.core.review.tabulate import total
from calftimer.errors import QT_TRANSLATE_NOOP

COMPARED = Explanation(
    QT_TRANSLATE_NOOP(
        "Review",
        "Compared with the last session that had sets of the same exercise and equipment, leg, foot angle, kind, "
        "range and tempo. Reps are compared at the heaviest load that both sessions had.",
    )
)


class Change(Enum):
    """How a number stands to that of last time."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One number of a setting, now and last time; `load_kg` is the load at which reps are compared."""

    setting: Setting
    metric: Metric
    now: float
    before: float
    before_day: date
    load_kg: float | None = None

    @property
    def change(self) -> Change:
        """More is better; of reps behind the sound, fewer are."""
        gain = self.before - self.now if self.metric is REPS_BEHIND else self.now - self.before
        if abs(gain) < 1e-9:  # sums of floats
            return Change.SAME
        return Change.BETTER if gain > 0 else Change.WORSE


@dataclass(frozen=True)
class Visit:
    """A visit: its totals, what it is compared with, what was done for the first time, and its new records."""

    session_id: str
    day: date | None
    sets: float
    seconds: float
    comparisons: tuple[Comparison, ...]
    first_times: tuple[Setting, ...]
    records: tuple[Record, ...]

    def changed(self, change: Change) -> tuple[Comparison, ...]:
        """Return what was better, the same or worse."""
        return tuple(comparison for comparison in self.comparisons if comparison.change is change)

    def of(self, athlete_id: str) -> Visit:
        """Return the visit with the comparisons, first times and records of one athlete alone; its totals stay."""
        return replace(
            self,
            comparisons=tuple(one for one in self.comparisons if one.setting.athlete_id == athlete_id),
            first_times=tuple(setting for setting in self.first_times if setting.athlete_id == athlete_id),
            records=tuple(record for record in self.records if record.setting.athlete_id == athlete_id),
        )


def compare_session(sets: Sets, session_id: str) -> Visit:
    """Return a session beside the visits before it. `sets` may be of all athletes: a setting has one athlete.

    Of a session whose sets lie in several visits (see `sets.Sets`) it is the latest. Sets of later visits are left
    aside. A session without a set that counts gives an empty Visit.
    """
    sets = sets.take(counts(sets))
    here = sets.visit == _latest_visit(sets, session_id)
    present = sets.take(here)
    if not len(present):
        return Visit(session_id, None, 0.0, 0.0, (), (), ())
    past = sets.take(~here & (sets.started_s < present.started_s[0]))
    comparisons: list[Comparison] = []
    first_times: list[Setting] = []
    lifts = present.take(are_lifts(present))
    order = np.unique(lifts.setting, return_index=True)[1]
    for code in lifts.setting[np.sort(order)]:
        setting = sets.settings[code]
        now, earlier = lifts.take(lifts.setting == code), past.take(past.setting == code)
        if len(earlier):
            comparisons += _comparisons(setting, now, earlier.take(earlier.visit == earlier.visit[-1]))
        else:
            first_times.append(setting)
    return Visit(
        session_id,
        present.days[0].item(),
        total(present, HARD_SETS),
        total(present, TIME),
        tuple(comparisons),
        tuple(first_times),
        _new_records(lifts, past),
    )


def _comparisons(setting: Setting, now: Sets, before: Sets) -> list[Comparison]:
    day = before.days[0].item()
    volume = volume_of(now) if volume_of(now) is volume_of(before) else None
    leg = leg_of(now)  # the sets before are of the same setting
    found = [
        Comparison(setting, metric, total(now, metric, leg), total(before, metric, leg), day)
        for metric in (LOAD, HARD_SETS, volume, REPS_BEHIND)
        if metric is not None
    ]
    common = np.intersect1d(now.load_kg, before.load_kg)
    if len(common):
        load_kg = common[-1]
        reps = [total(one.take(one.load_kg == load_kg), MOST_REPS) for one in (now, before)]
        found.insert(1, Comparison(setting, MOST_REPS, *reps, day, float(load_kg)))
    return found


def _new_records(present: Sets, past: Sets) -> tuple[Record, ...]:
    """Return the sets of the visit with more reps than ever before with their load; the first ever is no record."""
    known = {(record.setting, record.load_kg): record.reps for record in most_reps(past)}
    best = most_reps(present)
    return tuple(record for record in best if record.reps > known.get((record.setting, record.load_kg), np.inf))


def _latest_visit(sets: Sets, session_id: str) -> int:
    return max((place for place, one in enumerate(sets.session_ids) if one == session_id), default=-1)
