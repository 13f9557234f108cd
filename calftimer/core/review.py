# SPDX-License-Identifier: MIT
"""What the log says, in numbers: each definition stands here once.

A *week* runs from Monday to Sunday, by the date at the place where the set was done. A set counts for each
muscle its exercise trains, whole; unfinished and deleted sets are not handed in.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from calftimer.core.exercise import Exercise
from calftimer.core.record import SetRecord


@dataclass(frozen=True, slots=True)
class WeekSets:
    """Sets of one week by muscle id; `monday` is the week's first day."""

    monday: date
    sets: Mapping[str, int]
    days_trained: int


@dataclass(frozen=True, slots=True)
class VolumePoint:
    """One set on the time line: load × reps in kilograms (external load only), and the reps."""

    at: datetime
    volume_kg: float
    reps: int


def local_date(record: SetRecord) -> date:
    """Return the date of a set where it was done."""
    return record.started_at.astimezone(_zone(record.zone)).date()


def monday_of(day: date) -> date:
    """Return the Monday of the week `day` lies in."""
    return day - timedelta(days=day.weekday())


def sets_per_week(
    records: Iterable[SetRecord], exercises: Mapping[str, Exercise], muscles: Iterable[str], first: date, last: date
) -> list[WeekSets]:
    """Count sets per muscle for each week from `first`'s to `last`'s, weeks without a set included.

    `exercises` holds the exercise for each id that a record may have. A set with no rep counts nothing; an
    exercise that is not in `exercises` counts for no muscle, but its day counts as trained.
    """
    muscles = tuple(muscles)
    counts: dict[date, dict[str, int]] = defaultdict(lambda: dict.fromkeys(muscles, 0))
    days: dict[date, set[date]] = defaultdict(set)
    for record in records:
        if record.reps == 0:
            continue
        day = local_date(record)
        days[monday_of(day)].add(day)
        exercise = exercises.get(record.exercise)
        for muscle in exercise.trains if exercise else ():
            if muscle in muscles:
                counts[monday_of(day)][muscle] += 1
    weeks = (monday_of(last) - monday_of(first)).days // 7 + 1
    mondays = (monday_of(first) + timedelta(weeks=number) for number in range(weeks))
    return [WeekSets(monday, dict(counts[monday]), len(days[monday])) for monday in mondays]


def volume_points(records: Iterable[SetRecord], *exercise_ids: str) -> list[VolumePoint]:
    """Return load × reps of each set of an exercise, oldest first; it may have had other ids before.

    Sets of different exercises are never in one list: a sled's load is not a standing load.
    """
    points = [
        VolumePoint(record.started_at, record.volume_kg, record.reps)
        for record in records
        if record.exercise in exercise_ids and record.reps
    ]
    return sorted(points, key=lambda point: point.at)


@lru_cache(maxsize=64)
def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
