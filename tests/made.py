# SPDX-License-Identifier: MIT
"""Sets as many tests need them: one record, changed as named, a log with so many finished sets, one too new."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from calftimer.core.plan import STRAIGHT, Load, RangeOfMotion, SetKind, SetPlan, Side, Unit
from calftimer.core.record import SetRecord, StopReason
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.turn import FIRST_ATHLETE, Turn
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.logbook import Logbook

TRAINED = datetime(2026, 3, 1, 18, 2, 3, tzinfo=UTC)


def a_record(**changes: object) -> SetRecord:
    """Return a finished set, 12 of 12 reps of 3-1-2-1 with 80 kg on the standing machine; change what you name."""
    values = {
        "id": "one",
        "session_id": "session",
        "set_number": 1,
        "started_at": TRAINED,
        "finished_at": TRAINED + timedelta(seconds=84),
        "zone": "UTC",
        "exercise": "standing-calf-raise",
        "variant": "machine",
        "knee": "straight",
        "foot": STRAIGHT,
        "kind": SetKind.WORKING,
        "side": Side.BOTH,
        "range_of_motion": RangeOfMotion.FULL,
        "load": Load(Decimal(80), Unit.KG),
        "tempo": parse_tempo("3-1-2-1"),
        "start": Phase.ECCENTRIC,
        "sets_target": 3,
        "reps_target": 12,
        "reps": 12,
        "rest_target_s": 90,
        "rest_s": None,
        "time_under_tension_s": 84.0,
        "stop_reason": StopReason.TARGET,
        "rir": None,
        "note": "",
        "athlete_id": FIRST_ATHLETE,
    }
    return SetRecord(**(values | changes))


def train(folder: Path, plan: SetPlan, count: int) -> None:
    """Write so many finished sets of `plan`, a minute apart, into the log of `folder`, made if need be; close it."""
    folder.mkdir(parents=True, exist_ok=True)
    with closing(Logbook(folder)) as logbook:
        session = logbook.open_session(TRAINED, "UTC")
        for number in range(1, count + 1):
            at = TRAINED + timedelta(minutes=number)
            set_id = logbook.open_set(session, Turn(plan, number), None, at, "UTC")
            logbook.finish_set(set_id, at, StopReason.TARGET)


def make_newer(folder: Path) -> Path:
    """Make the log in `folder` one of a newer calftimer and return its path."""
    Logbook(folder).close()
    path = folder / FILE_NAME
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('calftimer', '9999_far', '')"
        )
    connection.close()
    return path
