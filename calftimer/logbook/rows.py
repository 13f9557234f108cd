# SPDX-License-Identifier: MIT
"""Between a row of the table `sets` and a `SetRecord`."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from decimal import Decimal

from calftimer.core.plan import FootDirection, FootPosition, Load, SetPlan, Side, Unit, format_decimal
from calftimer.core.record import SetKind, SetRecord, StopReason
from calftimer.core.tempo import Phase, parse_tempo


def time_text(moment: datetime) -> str:
    """Write a time as UTC text that sorts: 2026-03-01T18:02:03.456Z."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def time_from(text: str) -> datetime:
    """Read what `time_text` wrote."""
    return datetime.fromisoformat(text)


def plan_columns(plan: SetPlan) -> dict[str, object]:
    """Return the columns of a set that its plan decides."""
    return {
        "exercise": plan.exercise,
        "variant": plan.variant,
        "knee": plan.knee,
        "foot": plan.foot.direction.value,
        "foot_angle_deg": plan.foot.angle_deg,
        "kind": (SetKind.AMRAP if plan.is_open_ended else SetKind.WORKING).value,
        "side": plan.side.value,
        "range_of_motion": "full",
        "load": format_decimal(plan.load.value),
        "load_unit": plan.load.unit.value,
        "load_kg": plan.load.kg,
        "tempo": str(plan.tempo),
        "rep_start": plan.start.value,
        "sets_target": plan.sets,
        "reps_target": plan.reps,
        "rest_target_s": plan.rest_s,
    }


def record_from(row: sqlite3.Row) -> SetRecord:
    """Build the record of a row."""
    return SetRecord(
        id=row["id"],
        session_id=row["session_id"],
        set_number=row["set_number"],
        started_at=time_from(row["started_at"]),
        finished_at=time_from(row["finished_at"]) if row["finished_at"] else None,
        zone=row["zone"],
        exercise=row["exercise"],
        variant=row["variant"],
        knee=row["knee"],
        foot=FootPosition(FootDirection(row["foot"]), row["foot_angle_deg"]),
        kind=SetKind(row["kind"]),
        side=Side(row["side"]),
        range_of_motion=row["range_of_motion"],
        load=Load(Decimal(row["load"]), Unit(row["load_unit"])),
        tempo=parse_tempo(row["tempo"]),
        start=Phase(row["rep_start"]),
        sets_target=row["sets_target"],
        reps_target=row["reps_target"],
        reps=row["reps"],
        rest_target_s=row["rest_target_s"],
        rest_s=row["rest_s"],
        time_under_tension_s=row["time_under_tension_s"],
        stop_reason=StopReason(row["stop_reason"]) if row["stop_reason"] else None,
        rir=row["rir"],
        note=row["note"],
    )
