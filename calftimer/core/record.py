# SPDX-License-Identifier: MIT
"""What was done: one record per set, target and performed side by side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum

from calftimer.core.plan import FootPosition, Load, RangeOfMotion, SetKind, Side
from calftimer.core.tempo import Phase, Tempo

JSON_KEYS = (
    *("id", "session_id", "athlete_id", "athlete", "exercise_number", "set_number", "sets_target"),
    *("started_at", "finished_at", "zone", "exercise", "variant", "knee", "foot", "foot_angle_deg"),
    *("kind", "side", "range_of_motion", "load", "load_unit", "load_kg", "tempo", "rep_start"),
    *("reps_target", "reps", "rest_target_s", "rest_s", "time_under_tension_s", "rep_times_s", "stop_reason"),
    *("rir", "pain", "pace_lost_rep", "body_mass_kg", "note", "deleted_at"),
)


class StopReason(Enum):
    """Why a set ended."""

    TARGET = "target"
    ENDED_EARLY = "ended_early"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class SetRecord:
    """One set as it stands in the log.

    `finished_at` and `stop_reason` are None while the set runs, and stay None when the program was killed.
    Times are UTC; `zone` is the IANA name of the place's time zone. `rest_s` is the rest taken before
    this set, None for the athlete's first. `rir` (reps in reserve) and `pain` (0 to 10) are None when not given,
    never 0. `exercise_number` is the exercise's place in the visit, from 1. `pace_lost_rep` is the rep from which on
    the athlete did not keep up with the sound. `body_mass_kg` is the athlete's on that day. `deleted_at` is when the
    set was thrown away, None for a set in the log.
    """

    id: str
    session_id: str
    set_number: int
    started_at: datetime
    finished_at: datetime | None
    zone: str
    exercise: str
    variant: str
    knee: str
    foot: FootPosition
    kind: SetKind
    side: Side
    range_of_motion: RangeOfMotion
    load: Load
    tempo: Tempo
    start: Phase
    sets_target: int
    reps_target: int
    reps: int
    rest_target_s: int
    rest_s: float | None
    time_under_tension_s: float
    stop_reason: StopReason | None
    rir: float | None
    note: str
    athlete_id: str
    exercise_number: int = 1
    pain: int | None = None
    pace_lost_rep: int | None = None
    body_mass_kg: float | None = None
    deleted_at: datetime | None = None

    @property
    def started_local(self) -> datetime:
        """When the set began, on the clock of the place where it was done."""
        return at_place(self.started_at, self.zone)

    @property
    def volume_kg(self) -> float:
        """Load × reps in kilograms, of both legs together where both lift it (external load only)."""
        return self.load.kg * self.reps


def at_place(moment: datetime, zone: str) -> datetime:
    """Return `moment` on the clock of a place by its IANA zone; in UTC where the zone is not known."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # not before the window's first picture

    try:
        return moment.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return moment.astimezone(UTC)


def as_json(record: SetRecord, athlete: str = "", rep_times_s: Iterable[float] = ()) -> dict[str, object]:
    """Return a record as plain JSON values by `JSON_KEYS`, each unit in its name.

    `athlete` is the name behind the id; `rep_times_s` are the seconds from the start at which each rep was complete.
    Times are ISO 8601 on the clock of the place, with its offset from UTC.
    """

    def time(moment: datetime | None) -> str | None:
        return at_place(moment, record.zone).isoformat(timespec="milliseconds") if moment else None

    return {
        "id": record.id,
        "session_id": record.session_id,
        "athlete_id": record.athlete_id,
        "athlete": athlete,
        "exercise_number": record.exercise_number,
        "set_number": record.set_number,
        "sets_target": record.sets_target,
        "started_at": time(record.started_at),
        "finished_at": time(record.finished_at),
        "zone": record.zone,
        "exercise": record.exercise,
        "variant": record.variant,
        "knee": record.knee,
        "foot": record.foot.direction.value,
        "foot_angle_deg": record.foot.angle_deg,
        "kind": record.kind.value,
        "side": record.side.value,
        "range_of_motion": record.range_of_motion.value,
        "load": float(record.load.value),
        "load_unit": record.load.unit.value,
        "load_kg": record.load.kg,
        "tempo": str(record.tempo),
        "rep_start": record.start.value,
        "reps_target": record.reps_target,
        "reps": record.reps,
        "rest_target_s": record.rest_target_s,
        "rest_s": record.rest_s,
        "time_under_tension_s": record.time_under_tension_s,
        "rep_times_s": list(rep_times_s),
        "stop_reason": record.stop_reason.value if record.stop_reason else None,
        "rir": record.rir,
        "pain": record.pain,
        "pace_lost_rep": record.pace_lost_rep,
        "body_mass_kg": record.body_mass_kg,
        "note": record.note,
        "deleted_at": time(record.deleted_at),
    }
