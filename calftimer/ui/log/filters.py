# SPDX-License-Identifier: MIT
"""By what the log is searched, as a value that can be written down and asked of the log."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from enum import Enum

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import FootDirection, SetKind, Side
from calftimer.core.query import Query

NO_WARM_UPS = "no_warm_ups"


class Period(Enum):
    """Which days are looked at; RANGE goes from one day to another."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"


def days_of(period: Period, today: date, week_begins: int = 1) -> tuple[date, date]:
    """Return the first and the last day of the week, month or year in which `today` is.

    `week_begins` is the weekday of a week's first day, Monday being 1. A RANGE begins as this month until today.
    """
    if period is Period.WEEK:
        first = today - timedelta(days=(today.isoweekday() - week_begins) % 7)
        return first, first + timedelta(days=6)
    if period is Period.YEAR:
        return date(today.year, 1, 1), date(today.year, 12, 31)
    first = today.replace(day=1)
    next_month = (first + timedelta(days=31)).replace(day=1)
    return first, (today if period is Period.RANGE else next_month - timedelta(days=1))


@dataclass(frozen=True, slots=True)
class Filters:
    """What is looked for; None and an empty text let everything through.

    All values are plain texts, as they are written down: ids, the values of `Period`, `FootDirection`, `SetKind` (or
    NO_WARM_UPS) and `Side`, and days as 2026-11-14. `first` and `last` count for Period.RANGE alone.
    """

    exercise: str | None = None
    athlete: str | None = None
    period: str | None = None
    first: str | None = None
    last: str | None = None
    foot: str | None = None
    kind: str | None = None
    side: str | None = None
    text: str = ""

    def to_text(self) -> str:
        """Write what is looked for."""
        return json.dumps({name: value for name, value in asdict(self).items() if value})

    @classmethod
    def from_text(cls, text: str) -> Filters:
        """Read what `to_text` wrote; what cannot be read filters nothing."""
        try:
            written = json.loads(text)
            known = {name: written[name] for name in asdict(cls()) if isinstance(written.get(name), str)}
            found = cls(**known)
            found.query(None, date(2000, 1, 1), 1)
        except (ValueError, TypeError, AttributeError):
            return cls()
        return found

    def days(self, today: date, week_begins: int) -> tuple[date | None, date | None]:
        """Return the first and the last day that is looked at."""
        if self.period is None:
            return None, None
        if Period(self.period) is not Period.RANGE:
            return days_of(Period(self.period), today, week_begins)
        first, last = (date.fromisoformat(day) if day else None for day in (self.first, self.last))
        return (last, first) if first and last and last < first else (first, last)

    def query(self, catalogue: Catalogue | None, today: date, week_begins: int, *, trash: bool = False) -> Query:
        """Return what to ask the log; exercises are looked up in `catalogue` under all ids they have had."""
        since, until = self.days(today, week_begins)
        exercises = () if self.exercise is None else (self.exercise,)
        known = catalogue.exercises_in_log().get(self.exercise) if catalogue and self.exercise else None
        if known is not None:
            exercises = catalogue.ids_in_log(known)
        kinds = ()
        if self.kind == NO_WARM_UPS:
            kinds = tuple(kind for kind in SetKind if kind is not SetKind.WARM_UP)
        elif self.kind is not None:
            kinds = (SetKind(self.kind),)
        return Query(
            exercises=exercises,
            athlete_id=self.athlete,
            since=since,
            until=until,
            text=self.text,
            foot=None if self.foot is None else FootDirection(self.foot),
            kinds=kinds,
            side=None if self.side is None else Side(self.side),
            trash=trash,
        )


EVERYTHING = Filters()
