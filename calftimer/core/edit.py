# SPDX-License-Identifier: MIT
"""Changes to what stands in the log: what may be changed to what, and what was changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from calftimer.core.plan import check_counts
from calftimer.core.record import SetRecord
from calftimer.core.tempo import Tempo
from calftimer.errors import QT_TRANSLATE_NOOP, LogbookError, PlanError

REPS_DONE_MAX = 999
NOTE_MAX = 2000  # letters
TENSION_MAX_S = 3600
EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)

# Fields of a `SetRecord` that a person may change. Load, foot, tempo and the like check themselves.
EDITABLE = frozenset(
    (
        *("athlete_id", "started_at", "zone", "exercise", "variant", "knee", "foot", "kind", "side"),
        *("range_of_motion", "load", "tempo", "start", "sets_target", "reps_target", "reps"),
        *("time_under_tension_s", "rir", "pain", "pace_lost_rep", "note"),
    )
)


class StepKind(Enum):
    """What a step did."""

    ADDED = "added"
    CHANGED = "changed"
    DISCARDED = "discarded"
    RESTORED = "restored"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Edit:
    """One row that was changed: the columns that became different, before and after, as they stand in the log.

    `entity` is the table (sets, sessions, athletes, workouts), `entity_id` the row. `is_undone`: it was taken back.
    """

    entity: str
    entity_id: str
    before: Mapping[str, object]
    after: Mapping[str, object]
    at: datetime
    zone: str
    is_undone: bool


@dataclass(frozen=True, slots=True)
class Step:
    """What one undo takes back: the edits that were made together, never none."""

    number: int
    at: datetime
    zone: str
    edits: tuple[Edit, ...]

    @property
    def kind(self) -> StepKind:
        """What the step did when it was first done."""
        if any(edit.entity == "sessions" for edit in self.edits):
            return StepKind.MOVED
        if "created_at" in self.edits[0].after:
            return StepKind.ADDED
        if "deleted_at" in self.edits[0].after:
            return StepKind.DISCARDED if self.edits[0].after["deleted_at"] else StepKind.RESTORED
        return StepKind.CHANGED


class ChangedMeanwhileError(LogbookError):
    """Sets were not changed, for somebody else was there first, since a person saw them.

    `records` are all the sets that were to be changed, as they stand now; `meanwhile` says what became of those that
    are others now, and `wanted` what the change would make of each of them.
    """

    def __init__(self, records: Sequence[SetRecord], meanwhile: Sequence[Edit], wanted: Sequence[Edit]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Edit", "This was changed meanwhile, in another window or program. It stays as it is now."
            )
        )
        self.records, self.meanwhile, self.wanted = tuple(records), tuple(meanwhile), tuple(wanted)


def changed(record: SetRecord, now: datetime, **changes: object) -> SetRecord:
    """Return `record` with other values, each checked; a set that is moved in time keeps its length.

    Another rep where the pace was lost is one of those done. Where it is left, so it stays: it may have been a rep
    that was broken off, and who counts again may pass it on the way. A hold of some seconds is one rep, of none none.

    Raises:
        PlanError: a value cannot be.
        TypeError: a field is not one of `EDITABLE`.
    """
    if unknown := changes.keys() - EDITABLE:
        raise TypeError(f"cannot be edited: {', '.join(sorted(unknown))}")
    after = replace(record, **changes)
    if after.kind.is_timed and "time_under_tension_s" in changes and "reps" not in changes:
        after = replace(after, reps=int(after.time_under_tension_s > 0))
    check_counts(reps=after.reps_target, sets=after.sets_target)
    _check(after.reps, 0, REPS_DONE_MAX, QT_TRANSLATE_NOOP("Edit", "{value} reps cannot be; use 0 to {high}."))
    _check(after.rir, 0, 10, QT_TRANSLATE_NOOP("Edit", "{value} reps in reserve cannot be; use 0 to {high}."))
    _check(after.pain, 0, 10, QT_TRANSLATE_NOOP("Edit", "Pain goes from 0 to {high}, not to {value}."))
    if after.pace_lost_rep != record.pace_lost_rep:
        _check_pace(after)
    _check(
        after.time_under_tension_s,
        0,
        TENSION_MAX_S if "time_under_tension_s" in changes else float("inf"),
        QT_TRANSLATE_NOOP("Edit", "{value} s under tension cannot be; use 0 to {high}."),
    )
    if len(after.note) > NOTE_MAX:
        raise PlanError(
            QT_TRANSLATE_NOOP("Edit", "The note has {count} letters; there is room for {limit}."),
            count=len(after.note),
            limit=NOTE_MAX,
        )
    for name in ("exercise", "variant", "knee"):
        if not getattr(after, name):
            raise PlanError(QT_TRANSLATE_NOOP("Edit", "A set needs an exercise, its equipment and a knee position."))
    if "zone" in changes:
        _check_zone(after.zone)
    if "started_at" in changes:
        check_start(after.started_at, now)
        if record.finished_at is not None:
            after = replace(after, finished_at=record.finished_at + (after.started_at - record.started_at))
    return after


@dataclass(frozen=True, slots=True)
class SeenRep:
    """A rep as the log saw it: which, from 1; the seconds under tension when it was complete; the tempo it had."""

    rep: int
    at_s: float
    tempo: Tempo


def tension_s(tempo: Tempo, reps: int, seen: Sequence[SeenRep]) -> float:
    """Return the seconds under tension of `reps` reps at `tempo`, after either was corrected.

    `seen` is what the log saw of the set, in order. This is the one rule, whatever was corrected first:

    - Where `tempo` is the one that the set began with, what was seen holds, with a tempo that was changed on the way;
      reps beyond what was seen took as long as `tempo` says.
    - Where it is another one, a person says that the set was done at that tempo, so every rep took as long as it says.
    """
    holds = bool(seen) and seen[0].tempo == tempo
    rep, at_s = max(((one.rep, one.at_s) for one in seen if holds and one.rep <= reps), default=(0, 0.0))
    return at_s + float(tempo.time_under_tension_s(reps - rep))


def check_start(started_at: datetime, now: datetime) -> None:
    """Raise PlanError where a set cannot have begun at `started_at`, a time with its offset."""
    if started_at > now:
        raise PlanError(QT_TRANSLATE_NOOP("Edit", "A set cannot have begun at a time that is still to come."))
    if started_at < EARLIEST:
        raise PlanError(QT_TRANSLATE_NOOP("Edit", "A set cannot have begun before {year}."), year=EARLIEST.year)


def _check(value: float | None, low: float, high: float, template: str) -> None:
    if value is not None and not low <= value <= high:
        raise PlanError(template, value=value, high=high)


def _check_pace(record: SetRecord) -> None:
    if record.pace_lost_rep is not None and not record.reps:
        raise PlanError(QT_TRANSLATE_NOOP("Edit", "The pace cannot be lost in a set without a rep."))
    _check(
        record.pace_lost_rep,
        1,
        record.reps,
        QT_TRANSLATE_NOOP("Edit", "The pace cannot be lost at rep {value}; use 1 to {high}."),
    )


def _check_zone(zone: str) -> None:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise PlanError(QT_TRANSLATE_NOOP("Edit", "“{zone}” is not a time zone."), zone=zone) from None
