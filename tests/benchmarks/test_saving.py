# SPDX-License-Identifier: MIT
"""What the logbook costs beside plain sqlite3 that does the same commits with the same pragmas."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import perf_counter

from calftimer.core.plan import SetPlan
from calftimer.core.record import StopReason
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import FIRST_ATHLETE, Turn
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.rows import plan_columns, start_columns, time_text

ROUNDS, REPS = 30, 12
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def with_logbook(logbook: Logbook, session_id: str, plan: SetPlan) -> list[float]:
    """Save a set; return the seconds of each call: open, each rep, finish."""
    marks = [perf_counter()]
    set_id = logbook.open_set(session_id, Turn(plan), None, NOON, "UTC")
    marks.append(perf_counter())
    for rep in range(1, REPS + 1):
        logbook.add_rep(set_id, rep, 7.0 * rep, parse_tempo("1-0-1-0"))
        marks.append(perf_counter())
    logbook.finish_set(set_id, NOON, StopReason.TARGET)
    marks.append(perf_counter())
    return [later - earlier for earlier, later in pairwise(marks)]


def plainly(connection: sqlite3.Connection, session_id: str, plan: SetPlan, number: int) -> list[float]:
    """Do the same in plain SQL, one commit for each call above; return the seconds of each."""
    row = {
        "id": f"plain-{number}",
        "session_id": session_id,
        "athlete_id": FIRST_ATHLETE,
        "exercise_number": 1,
        "set_number": 1,
        **start_columns(NOON, "UTC"),
        **plan_columns(plan),
    }
    insert = f"INSERT INTO sets ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"
    marks = [perf_counter()]
    with connection:
        connection.execute(insert, list(row.values()))
    marks.append(perf_counter())
    for rep in range(1, REPS + 1):
        with connection:
            connection.execute("INSERT INTO reps VALUES (?, ?, ?, '1-0-1-0')", (row["id"], rep, 7.0 * rep))
            connection.execute(
                "UPDATE sets SET reps = ?, time_under_tension_s = ? WHERE id = ?", (rep, 7.0 * rep, row["id"])
            )
        marks.append(perf_counter())
    with connection:
        connection.execute(
            "UPDATE sets SET finished_at = ?, stop_reason = ? WHERE id = ?", (time_text(NOON), "target", row["id"])
        )
    marks.append(perf_counter())
    return [later - earlier for earlier, later in pairwise(marks)]


def test_saving_a_set_against_plain_sqlite(make_plan: Callable[..., SetPlan], tmp_path: Path) -> None:
    """Print the milliseconds of each commit of a set of 12 reps, ours and plain, in turns."""
    for name in ("ours", "plain"):
        (tmp_path / name).mkdir()
    logbook = Logbook(tmp_path / "ours")
    Logbook(tmp_path / "plain").close()
    connection = sqlite3.connect(tmp_path / "plain" / FILE_NAME)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    session_id = logbook.open_session(NOON, "UTC")
    with connection:
        connection.execute(
            "INSERT INTO sessions (id, started_at, zone) VALUES (?, ?, ?)", (session_id, time_text(NOON), "UTC")
        )
    ours, plain = [], []

    for number in range(ROUNDS):
        if number % 2:
            ours.append(with_logbook(logbook, session_id, make_plan()))
            plain.append(plainly(connection, session_id, make_plan(), number))
        else:
            plain.append(plainly(connection, session_id, make_plan(), number))
            ours.append(with_logbook(logbook, session_id, make_plan()))

    logbook.close()
    connection.close()
    print(f"\n\nSaving a set of {REPS} reps ({REPS + 2} commits), median of {ROUNDS}, ms")
    print(f"{'':18}{'ours':>8}{'plain':>8}{'ratio':>8}{'most, ours':>12}")
    for name, times_of in (
        ("open the set", lambda times: times[:1]),
        ("one rep", lambda times: times[1:-1]),
        ("finish the set", lambda times: times[-1:]),
        ("the whole set", lambda times: [sum(times)]),
    ):
        a, b = ([1000 * second for times in measured for second in times_of(times)] for measured in (ours, plain))
        print(f"{name:18}{median(a):8.2f}{median(b):8.2f}{median(a) / median(b):8.2f}{max(a):12.2f}")
