# SPDX-License-Identifier: MIT
"""How the review grows with the log: from a thousand to a hundred thousand sets, from the file to the page's data."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter

from uuid_utils import uuid7

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.plan import SetPlan, Side, parse_foot, parse_load
from calftimer.core.review.attribution import neutral
from calftimer.core.review.days import Period
from calftimer.core.review.heat_map import calendar
from calftimer.core.review.measures import TIME
from calftimer.core.review.report import exercise_report, shape_tables, week_report
from calftimer.core.review.sets import Selection, Sets
from calftimer.core.review.splits import Split
from calftimer.core.review.tabulate import tabulate
from calftimer.core.review.weeks import goals
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.logbook.columns import read_sets
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.rows import plan_columns, start_columns, time_text

SIZES = (1_000, 10_000, 100_000)
ROUNDS = 5
SETS_OF_A_VISIT = 12
LAST = datetime(2026, 3, 1, 18, tzinfo=UTC)
EXERCISES = (
    ("standing-calf-raise", "machine", "straight", Side.BOTH),
    ("leg-press-calf-raise", "leg-press", "straight", Side.BOTH),
    ("seated-calf-raise", "machine", "bent-90", Side.BOTH),
    ("single-leg-calf-raise", "step", "straight", Side.LEFT),
    ("single-leg-calf-raise", "step", "straight", Side.RIGHT),
)


def plans(make_plan: Callable[..., SetPlan]) -> list[SetPlan]:
    """Return sets as they follow each other over the years: exercises, feet, tempos, loads."""
    return [
        make_plan(
            exercise=exercise, variant=variant, knee=knee, side=side,
            foot=parse_foot(foot), tempo=parse_tempo(tempo), load=parse_load(load),
        )
        for load in ("40kg", "42.5kg", "45kg", "50kg", "60kg")
        for tempo in ("3-1-2-1", "2-0-2-1")
        for foot in ("straight", "out:30", "in:10")
        for exercise, variant, knee, side in EXERCISES
    ]  # fmt: skip


def fill(folder: Path, count: int, make_plan: Callable[..., SetPlan]) -> Path:
    """Write a log of `count` sets, a visit of twelve every second day up to `LAST`; return its file."""
    folder.mkdir()
    with closing(Logbook(folder)) as logbook:
        connection = logbook._database.conn
        columns = [plan_columns(plan) for plan in plans(make_plan)]
        rows, sessions = [], []
        for number, of_plan in enumerate(islice(cycle(columns), count)):
            visit, place = divmod(count - 1 - number, SETS_OF_A_VISIT)
            at = LAST - timedelta(days=2 * visit, minutes=3 * place)
            if place == SETS_OF_A_VISIT - 1 or not sessions:
                sessions.append((str(uuid7()), time_text(at), "UTC"))
            reps = 8 + number % 17
            rows.append(
                of_plan
                | start_columns(at, "Europe/Berlin")
                | {"id": str(uuid7()), "session_id": sessions[-1][0], "athlete_id": FIRST_ATHLETE, "exercise_number": 1}
                | {"set_number": 1, "finished_at": time_text(at), "stop_reason": "target", "body_mass_kg": 80.0}
                | {
                    "reps": reps,
                    "time_under_tension_s": 6.0 * reps,
                    "rest_s": 95.5,
                    "pace_lost_rep": number % 23 or None,
                }
            )
        with connection:
            connection.executemany("INSERT INTO sessions (id, started_at, zone) VALUES (?, ?, ?)", sessions)
            names = ", ".join(rows[0])
            marks = ", ".join("?" * len(rows[0]))
            connection.executemany(
                f"INSERT INTO sets ({names}) VALUES ({marks})", [tuple(row.values()) for row in rows]
            )
        return logbook.path


def test_review_growth(make_plan, tmp_path):
    """Print milliseconds for reading (the last year, and all), and for each part of the page."""
    catalogue = shipped_catalogue()
    year = (LAST - timedelta(days=365)).date()

    def parts(sets: Sets) -> dict[str, Callable[[], object]]:
        goal, whole = goals(catalogue)["hart"], neutral(catalogue)
        standing = Selection(exercises=("standing-calf-raise",)).of(sets)
        return {
            "weeks": lambda: week_report(sets, catalogue, whole, goal, LAST.date()),
            "one exercise": lambda: exercise_report(standing, catalogue),
            "balance and pace": lambda: shape_tables(sets, catalogue),
            "both by foot": lambda: shape_tables(sets, catalogue, Split.FOOT),
            "calendar": lambda: calendar(sets, year, LAST.date()),
            "time by foot": lambda: tabulate(sets, TIME, Period.WEEK, Split.FOOT),
        }

    print("\nmilliseconds, the middle of", ROUNDS, "rounds")
    for count in SIZES:
        path = fill(tmp_path / str(count), count, make_plan)
        every = read_sets(path).known_by(catalogue)
        assert len(every) == count
        found = {
            "read a year": took(lambda path=path: read_sets(path, since=year).known_by(catalogue)),
            "read all": took(lambda path=path: read_sets(path).known_by(catalogue)),
        } | {name: took(part) for name, part in parts(every).items()}
        of_year = Selection(since=year, until=date.max).of(every)
        found["page of a year"] = found["read a year"] + sum(map(took, parts(of_year).values()))
        print(f"{count:7} sets:", ", ".join(f"{name} {ms:.0f}" for name, ms in found.items()))


def took(do: Callable[[], object]) -> float:
    """Return the milliseconds of `do`, the middle of several rounds."""
    marks = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        do()
        marks.append(1000 * (perf_counter() - begun))
    return median(marks)
