# SPDX-License-Identifier: MIT
"""What a page of the log costs as the log grows: 1 000, 10 000, 100 000 sets."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from itertools import cycle
from pathlib import Path
from statistics import median
from time import perf_counter

from calftimer.core.plan import FootDirection, SetKind, SetPlan, Side, parse_foot
from calftimer.core.query import Query
from calftimer.core.record import SetRecord
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.rows import plan_columns, start_columns, time_text

SIZES = (1_000, 10_000, 100_000)
ROUNDS, PAGE = 15, 50
FIRST = datetime(2016, 1, 1, 12, tzinfo=UTC)
LAST = datetime(2036, 1, 1, tzinfo=UTC)
GOAL_MS = 100

NOTES = ("", "Left calf tighter than the right one, stretched longer.", "Fußsohle brannte am Ende.", "")


def fill(logbook: Logbook, make_plan: Callable[..., SetPlan], count: int) -> None:
    """Write `count` finished sets, 20 a day and two athletes in turns, in one commit; the last exercise is rare."""
    anna = logbook.athletes.add("Anna", FIRST, "UTC").id
    session = logbook.open_session(FIRST, "UTC")
    plans = cycle(
        plan_columns(make_plan(exercise=exercise, foot=parse_foot(foot), side=side))
        for exercise in ("standing-calf-raise", "seated-calf-raise", "leg-press-calf-raise")
        for foot in ("straight", "out:30", "in:10")
        for side in (Side.BOTH, Side.LEFT)
    )
    rows = []
    for number in range(count):
        begun = FIRST + timedelta(minutes=72 * number)
        rows.append(
            {
                "id": f"{number:036}",
                "session_id": session,
                "athlete_id": (FIRST_ATHLETE, anna)[number % 2],
                "exercise_number": 1,
                "set_number": 1,
                **start_columns(begun, "Europe/Berlin"),
                "finished_at": time_text(begun + timedelta(minutes=1)),
                "stop_reason": "target",
                "reps": 12,
                "note": "the only one of its kind" if number == 5 else NOTES[number % len(NOTES)],
                **next(plans),
                **({"exercise": "donkey-calf-raise", "kind": "drop"} if number < 10 else {}),
            }
        )
    columns = ", ".join(rows[0])
    marks = ", ".join(f":{column}" for column in rows[0])
    with logbook._connection as connection:
        connection.executemany(f"INSERT INTO sets ({columns}) VALUES ({marks})", rows)


def milliseconds(ask: Callable[[], object]) -> float:
    """Return what asking takes in the median."""
    times = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        ask()
        times.append(1000 * (perf_counter() - begun))
    return median(times)


def questions(logbook: Logbook) -> dict[str, Callable[[], object]]:
    """Return what is asked, by the name under which it is printed."""
    (middle,) = logbook.find(Query(until=FIRST.date() + (newest(logbook).started_at - FIRST) / 2), 1)

    def page(before: SetRecord | None = None, **query: object) -> Callable[[], object]:
        return lambda: logbook.find(Query(**query), PAGE, before)

    return {
        "first page": page(),
        "a page in the middle": page(before=middle),
        "one exercise": page(exercises=("seated-calf-raise",)),
        "two exercises, feet out": page(
            exercises=("seated-calf-raise", "leg-press-calf-raise"), foot=FootDirection.OUT
        ),
        "one athlete, left": page(athlete_id=FIRST_ATHLETE, side=Side.LEFT),
        "a month of the first year": page(since=date(2016, 1, 5), until=date(2016, 2, 4)),
        "a rare exercise": page(exercises=("donkey-calf-raise",)),
        "a rare kind": page(kinds=(SetKind.DROP,)),
        "words in many notes": page(text="tighter calf"),
        "words in one note": page(text="only kind"),
        "words in no note": page(text="ÄHNLICH"),
        "count all": lambda: logbook.count_found(Query()),
        "count one exercise": lambda: logbook.count_found(Query(exercises=("seated-calf-raise",))),
        "change a set": lambda: logbook.edits.change_set(
            middle.id, newest(logbook).started_at, "UTC", reps=logbook.get(middle.id).reps % 20 + 1
        ),
    }


def newest(logbook: Logbook) -> SetRecord:
    """Return the newest set."""
    return logbook.sets(limit=1)[0]


def test_pages_of_a_growing_log(make_plan: Callable[..., SetPlan], tmp_path: Path) -> None:
    """Print the milliseconds of each question at each size, and how many times the smallest log's the largest's is."""
    measured: dict[str, list[float]] = {}
    for size in SIZES:
        folder = tmp_path / str(size)
        folder.mkdir()
        with closing(Logbook(folder)) as logbook:
            fill(logbook, make_plan, size)
            for name, ask in questions(logbook).items():
                measured.setdefault(name, []).append(milliseconds(ask))
            logbook.edits.discard_sets([record.id for record in logbook.sets(limit=size // 10)], LAST, "UTC")
            measured.setdefault("first page of the trash", []).append(
                milliseconds(lambda: logbook.find(Query(trash=True), PAGE))
            )
            logbook.athletes.discard(logbook.athletes.read()[1].id, LAST, "UTC")
            measured.setdefault("an athlete is out", []).append(milliseconds(lambda: logbook.find(Query(), PAGE)))
            file_mb = logbook.path.stat().st_size / 1e6
    print(f"\n\nA page of {PAGE} sets, median of {ROUNDS}, ms (goal: {GOAL_MS}); {file_mb:.0f} MB at {SIZES[-1]} sets")
    print(f"{'':28}" + "".join(f"{size:>10,}" for size in SIZES) + f"{'ratio':>8}")
    for name, times in measured.items():
        print(f"{name:28}" + "".join(f"{time:10.2f}" for time in times) + f"{times[-1] / times[0]:8.1f}")
