# SPDX-License-Identifier: MIT
"""Between a row of the table `sets` and a `SetRecord`."""

from __future__ import annotations

import sqlite3
from collections.abc import Sized
from datetime import UTC, datetime
from decimal import Decimal

from calftimer.core.edit import SeenRep
from calftimer.core.plan import (
    FootDirection,
    FootPosition,
    Load,
    RangeOfMotion,
    SetKind,
    SetPlan,
    Side,
    Unit,
    format_decimal,
)
from calftimer.core.record import SetRecord, StopReason, at_place
from calftimer.core.tempo import Phase, parse_tempo


def marks(values: Sized) -> str:
    """Return a question mark for each value, to stand in a list of SQL."""
    return ", ".join("?" * len(values))


def time_text(moment: datetime) -> str:
    """Write a time as UTC text that sorts: 2026-03-01T18:02:03.456Z."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def time_from(text: str) -> datetime:
    """Read what `time_text` wrote."""
    return datetime.fromisoformat(text)


def local_time(at: str, zone: str) -> str:
    """Return what the clock of the place showed at a time of the log: 2026-03-01T19:02:03."""
    return at_place(time_from(at), zone).replace(tzinfo=None).isoformat(timespec="seconds")


def start_columns(started_at: datetime, zone: str) -> dict[str, object]:
    """Return the columns of a set that its beginning decides."""
    started = time_text(started_at)
    return {"started_at": started, "zone": zone, "started_local": local_time(started, zone)}


def plan_columns(plan: SetPlan) -> dict[str, object]:
    """Return the columns of a set that its plan decides."""
    return {
        **_position_columns(plan),
        "sets_target": plan.sets,
        "reps_target": plan.reps,
        "rest_target_s": plan.rest_s,
    }


def record_columns(record: SetRecord) -> dict[str, object]:
    """Return the columns of a record that a person may change, and what is derived from them."""
    return {
        **start_columns(record.started_at, record.zone),
        **_position_columns(record),
        "athlete_id": record.athlete_id,
        "finished_at": time_text(record.finished_at) if record.finished_at else None,
        "sets_target": record.sets_target,
        "reps_target": record.reps_target,
        "reps": record.reps,
        "time_under_tension_s": record.time_under_tension_s,
        "rir": record.rir,
        "pain": record.pain,
        "pace_lost_rep": record.pace_lost_rep,
        "note": record.note,
    }


def _position_columns(of: SetPlan | SetRecord) -> dict[str, object]:
    return {
        "exercise": of.exercise,
        "variant": of.variant,
        "knee": of.knee,
        "foot": of.foot.direction.value,
        "foot_angle_deg": of.foot.angle_deg,
        "kind": of.kind.value,
        "side": of.side.value,
        "range_of_motion": of.range_of_motion.value,
        "load": format_decimal(of.load.value),
        "load_unit": of.load.unit.value,
        "load_kg": of.load.kg,
        "tempo": str(of.tempo),
        "rep_start": of.start.value,
    }


def reps_seen(connection: sqlite3.Connection, set_id: str) -> list[SeenRep]:
    """Return the reps that the log saw of a set, in order."""
    rows = connection.execute("SELECT rep, at_s, tempo FROM reps WHERE set_id = ? ORDER BY rep", [set_id])
    return [SeenRep(row["rep"], row["at_s"], parse_tempo(row["tempo"])) for row in rows]


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
        range_of_motion=RangeOfMotion(row["range_of_motion"]),
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
        athlete_id=row["athlete_id"],
        exercise_number=row["exercise_number"],
        pain=row["pain"],
        pace_lost_rep=row["pace_lost_rep"],
        body_mass_kg=row["body_mass_kg"],
        deleted_at=time_from(row["deleted_at"]) if row["deleted_at"] else None,
    )
