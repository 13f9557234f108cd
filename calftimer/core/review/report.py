# SPDX-License-Identifier: MIT
"""All that the review says of one athlete at once: what the page shows and `calftimer stats` prints.

The page may ask for its parts one by one; they are the same functions.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import Unit
from calftimer.core.review.attribution import ATTRIBUTION, Attribution
from calftimer.core.review.balance import KNEES, LEGS, feet, knees, legs
from calftimer.core.review.days import monday_of
from calftimer.core.review.heat_map import STREAK, Streak, streak
from calftimer.core.review.measures import LOAD_IN_BAND, METRICS
from calftimer.core.review.metric import Explanation
from calftimer.core.review.pace import FALLING_BEHIND, falling_behind, pace
from calftimer.core.review.progress import progress
from calftimer.core.review.records import MATCHED, bands, heaviest, most_reps, records_table
from calftimer.core.review.sets import Sets
from calftimer.core.review.splits import Split
from calftimer.core.review.table import Table
from calftimer.core.review.tabulate import check_one_exercise
from calftimer.core.review.visits import COMPARED
from calftimer.core.review.weeks import (
    DAYS_TRAINED,
    Goal,
    Verdict,
    Week,
    verdict,
    week_of,
    weeks_between,
    weeks_by_part,
)

WEEKS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class WeekReport:
    """The week that runs, against a source's goal, and the weeks before it."""

    week: Week
    goal: Goal
    verdict: Verdict
    attribution: Attribution
    weeks: Table
    streak: Streak

    def as_json(self) -> dict[str, object]:
        """Return it as plain JSON values."""
        ends = {"sets": self.goal.sets, "days": self.goal.days}
        return {
            "from": self.week.monday.isoformat(),
            "days": [day.isoformat() for day in self.week.days],
            "muscles": {
                one.muscle: {"sets": one.sets, "left": one.left, "right": one.right} for one in self.week.muscles
            },
            "attribution": self.attribution.source or "neutral",
            "goal": {"source": self.goal.source}
            | {name: [entry.low, entry.high] for name, entry in ends.items() if entry is not None},
            "verdict": self.verdict.state.value,
            "sentence": self.verdict.sentence.in_words(),
            "weeks": self.weeks.as_json(),
            "streak": {"weeks": self.streak.weeks, "best_weeks": self.streak.best_weeks},
        }


def week_report(
    sets: Sets, catalogue: Catalogue, attribution: Attribution, goal: Goal, today: date, weeks: int = WEEKS_SHOWN
) -> WeekReport:
    """Return the week that `today` lies in, and the `weeks` - 1 before it."""
    monday = monday_of(today)
    week = week_of(sets, attribution, monday)
    return WeekReport(
        week,
        goal,
        verdict(week, goal, catalogue),
        attribution,
        weeks_between(sets, catalogue, attribution, monday - timedelta(weeks=weeks - 1), today),
        streak(sets, today),
    )


@dataclass(frozen=True, slots=True)
class ExerciseReport:
    """One exercise: session by session, and its best sets; `heaviest` by band."""

    exercise: str
    sessions: Table
    most_reps: Table
    heaviest: dict[str, Table]

    def tables(self) -> dict[str, Table]:
        """Return the tables by their names in JSON."""
        return {
            "sessions": self.sessions,
            "most_reps": self.most_reps,
            **{f"heaviest_{band.replace('-', '_to_')}": table for band, table in self.heaviest.items()},
        }


def exercise_report(sets: Sets, catalogue: Catalogue) -> ExerciseReport:
    """Return the report of sets of one exercise; raise ValueError where they are of several."""
    check_one_exercise(sets)
    known_bands = bands(catalogue)
    exercises = exercises_in(sets)
    return ExerciseReport(
        exercises[0] if exercises else "",
        progress(sets, known_bands),
        records_table(most_reps(sets), catalogue),
        {band.id: records_table(heaviest(sets, band), catalogue) for band in known_bands},
    )


def exercises_in(sets: Sets) -> tuple[str, ...]:
    """Return the ids of the exercises that there are sets of, by name."""
    return tuple(sorted(sets.codes(lambda setting: setting.exercise)[1]))


def week_parts(
    sets: Sets, catalogue: Catalogue, attribution: Attribution, today: date, split: Split, weeks: int = WEEKS_SHOWN
) -> dict[str, Table]:
    """Return for each muscle's id the sets of the `weeks` up to today for each part; by athlete the `days` too."""
    first = monday_of(today) - timedelta(weeks=weeks - 1)
    measures = (*attribution.muscles, "days") if split is Split.ATHLETE else attribution.muscles
    return weeks_by_part(sets, catalogue, attribution, first, today, split, measures)


def shape_tables(sets: Sets, catalogue: Catalogue, split: Split = Split.NONE) -> dict[str, Table]:
    """Return balance and pace of all exercises together, by their names in JSON; with a split each for each part."""
    return {
        "legs": legs(sets, split=split),
        "knees": knees(sets, catalogue, split=split),
        "feet": feet(sets, split=split),
        "pace": pace(sets, split=split),
        "falling_behind": falling_behind(sets, split),
    }


def as_json(tables: dict[str, Table], unit: Unit) -> dict[str, object]:
    """Return tables as plain JSON values, masses in `unit`, with what has to be known beside them."""
    notes: dict[str, None] = {}
    for table in tables.values():
        notes |= dict.fromkeys(note.in_words() for note in table.notes)
    return {name: table.in_unit(unit).as_json() for name, table in tables.items()} | {"notes": list(notes)}


def explanations() -> dict[str, Explanation]:
    """Return how everything is computed: by the id of a metric, or the name of what is shown."""
    return {metric.id: metric.explanation for metric in METRICS.values()} | {
        "attribution": ATTRIBUTION,
        "compared": COMPARED,
        "days": DAYS_TRAINED,
        "falling-behind": FALLING_BEHIND,
        "knees": KNEES,
        "legs": LEGS,
        "load-in-band": LOAD_IN_BAND,
        "matched": MATCHED,
        "streak": STREAK,
    }
