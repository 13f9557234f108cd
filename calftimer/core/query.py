# SPDX-License-Identifier: MIT
"""What a person looks for in the log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from calftimer.core.plan import FootDirection, SetKind, Side


@dataclass(frozen=True, slots=True)
class Query:
    """Which sets are wanted; what is left out is not asked for.

    `exercises`: the ids an exercise has had, or those of several. `since` and `until`: first and last day, both
    included, by the date at the place where a set was done. `text`: words that all stand in the note, in any order
    and in large or small letters. `trash`: discarded sets instead of those in the log.
    """

    exercises: tuple[str, ...] = ()
    athlete_id: str | None = None
    since: date | None = None
    until: date | None = None
    text: str = ""
    foot: FootDirection | None = None
    kinds: tuple[SetKind, ...] = ()
    side: Side | None = None
    trash: bool = False
