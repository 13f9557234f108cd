# SPDX-License-Identifier: MIT
"""What was done: one record per set, target and performed side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from calftimer.core.plan import FootPosition, Load, Side
from calftimer.core.tempo import Phase, Tempo


class StopReason(Enum):
    """Why a set ended."""

    TARGET = "target"
    ENDED_EARLY = "ended_early"
    INTERRUPTED = "interrupted"


class SetKind(Enum):
    """What a set is for; AMRAP is as many reps as possible."""

    WORKING = "working"
    AMRAP = "amrap"


@dataclass(frozen=True, slots=True)
class SetRecord:
    """One set as it stands in the log.

    `finished_at` and `stop_reason` are None while the set runs, and stay None when the program was killed.
    Times are UTC; `zone` is the IANA name of the place's time zone. `rest_s` is the rest taken before
    this set, None for the first. `rir` (reps in reserve) is None when not given, never 0.
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
    range_of_motion: str
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

    @property
    def volume_kg(self) -> float:
        """Load × reps in kilograms (external load only)."""
        return self.load.kg * self.reps


def as_json(record: SetRecord) -> dict[str, object]:
    """Return a record as plain JSON values, each unit in its name."""
    return {
        "id": record.id,
        "session_id": record.session_id,
        "set_number": record.set_number,
        "sets_target": record.sets_target,
        "started_at": record.started_at.isoformat(timespec="milliseconds"),
        "finished_at": record.finished_at.isoformat(timespec="milliseconds") if record.finished_at else None,
        "zone": record.zone,
        "exercise": record.exercise,
        "variant": record.variant,
        "knee": record.knee,
        "foot": record.foot.direction.value,
        "foot_angle_deg": record.foot.angle_deg,
        "kind": record.kind.value,
        "side": record.side.value,
        "range_of_motion": record.range_of_motion,
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
        "stop_reason": record.stop_reason.value if record.stop_reason else None,
        "rir": record.rir,
        "note": record.note,
    }
