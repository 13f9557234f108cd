# SPDX-License-Identifier: MIT
"""What the Log page costs as the log grows, until the rows are painted: 1 000, 10 000, 100 000 sets.

The processor's time is taken, which is what one waits for on a machine with nothing else to do.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import process_time

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.clock import utc_now
from calftimer.core.plan import SetPlan, Side, parse_foot
from calftimer.core.record import StopReason
from calftimer.core.turn import Turn
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.logbook import Logbook
from calftimer.ui import theme
from calftimer.ui.log.filters import EVERYTHING, Filters
from calftimer.ui.log.page import LogPage
from calftimer.ui.log.room import LogRoom
from calftimer.ui.log.table import LogTable
from calftimer.ui.main_window import MainWindow
from calftimer.ui.settings import Settings

SIZES = (1_000, 10_000, 100_000)
ROUNDS = 9
GOAL_MS = 100
FIRST = datetime(2016, 1, 1, 12, tzinfo=UTC)
TEMPLATES = tuple(
    {"exercise": exercise, "foot": parse_foot(foot), "side": side}
    for exercise in ("standing-calf-raise", "seated-calf-raise", "leg-press-calf-raise")
    for foot in ("straight", "out:30", "in:10")
    for side in (Side.BOTH, Side.LEFT)
)


def fill(folder: Path, make_plan: Callable[..., SetPlan], count: int) -> None:
    """Log a set of each kind, and copy them until there are `count`, an hour apart; one note in seven is written."""
    folder.mkdir()
    with closing(Logbook(folder)) as logbook:
        session = logbook.open_session(FIRST, "UTC")
        for number, changes in enumerate(TEMPLATES):
            at = FIRST - timedelta(days=30 - number)
            set_id = logbook.open_set(session, Turn(make_plan(**changes)), None, at, "UTC")
            logbook.finish_set(set_id, at + timedelta(minutes=1), StopReason.TARGET)
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(sets)")]
        own = {
            "id": "printf('copy-%09d', number)",
            "started_at": f"strftime('%Y-%m-%dT%H:%M:%fZ', '{FIRST:%Y-%m-%d %H:%M}', number || ' hours')",
            "started_local": f"strftime('%Y-%m-%dT%H:%M:%S', '{FIRST:%Y-%m-%d %H:%M}', number || ' hours')",
            "note": "CASE number % 7 WHEN 0 THEN 'left heel higher than the right one' ELSE '' END",
        }
        connection.execute(
            "WITH RECURSIVE numbers(number) AS (SELECT 0 UNION ALL SELECT number + 1 FROM numbers LIMIT ?), "
            "kinds AS (SELECT *, row_number() OVER (ORDER BY id) - 1 AS place FROM sets) "
            f"INSERT INTO sets ({', '.join(columns)}) "
            f"SELECT {', '.join(own.get(name, name) for name in columns)} FROM numbers "
            f"JOIN kinds ON place = number % {len(TEMPLATES)}",
            [count - len(TEMPLATES)],
        )


def milliseconds(act: Callable[[], object], before: Callable[[], object]) -> float:
    """Return the median of what an act takes until everything is painted; `before` makes it ready each time."""
    times = []
    for _ in range(ROUNDS):
        before()
        QApplication.processEvents()
        begun = process_time()
        act()
        QApplication.processEvents()
        times.append(1000 * (process_time() - begun))
    return median(times)


def acts(page: LogPage) -> dict[str, tuple[Callable[[], object], Callable[[], object]]]:
    """Return what a person does, each with what comes before it, by the name under which it is printed."""
    table, text = page.findChild(LogTable), page.findChild(QLineEdit)

    def look_for(filters: Filters) -> None:
        page.filter_row.show_filters(filters)
        page.filter_row.changed.emit()

    def all_sets() -> None:
        look_for(EVERYTHING)

    def deep() -> None:
        """Read as much as somebody who scrolls for long."""
        for _ in range(4):
            if table.model().canFetchMore(QModelIndex()):
                table.model().fetchMore(QModelIndex())

    return {
        "open the page": (page.refresh, all_sets),
        "the next page": (lambda: table.scrollToBottom(), all_sets),
        "the sixth page": (lambda: table.scrollToBottom(), lambda: (all_sets(), deep())),
        "an exercise": (lambda: look_for(Filters(exercise="seated-calf-raise")), all_sets),
        "feet and side": (lambda: look_for(Filters(foot="in", side="left")), all_sets),
        "from a day to a day": (
            lambda: look_for(Filters(period="range", first="2016-01-10", last="2016-01-20")),
            all_sets,
        ),
        "a letter of a note": (lambda: QTest.keyClick(text, Qt.Key.Key_E), all_sets),
        "nothing found, how to widen": (lambda: look_for(Filters(side="right", text="nothing")), all_sets),
        "the next row": (lambda: QTest.keyClick(table, Qt.Key.Key_Down), all_sets),
        "throw a set away": (lambda: table.thrown_away.emit(), all_sets),
    }


def test_waiting_for_the_log_page(make_plan: Callable[..., SetPlan], tmp_path: Path, qapp: QApplication) -> None:
    """Print the milliseconds of each act at each size, and how many times the smallest log's the largest's is."""
    theme.apply_theme(qapp)
    measured: dict[str, list[float]] = {}
    for size in SIZES:
        folder = tmp_path / str(size)
        fill(folder, make_plan, size)
        with closing(Logbook(folder)) as logbook:
            window = MainWindow()
            room = LogRoom(window, Settings(folder), shipped_catalogue(), utc_now, lambda: "UTC")
            window.put_page(window.add_button("log", "Log"), room.page)
            room.show_logbook(logbook)
            window.resize(1280, 800)
            window.show()
            for name, (act, before) in acts(room.page).items():
                measured.setdefault(name, []).append(milliseconds(act, before))
            window.close()
            window.deleteLater()
            QApplication.processEvents()
    print(f"\n\nThe Log page, until the rows are painted, median of {ROUNDS}, ms (goal: {GOAL_MS})")
    print(f"{'':30}" + "".join(f"{size:>10,}" for size in SIZES) + f"{'ratio':>8}")
    for name, times in measured.items():
        print(f"{name:30}" + "".join(f"{time:10.1f}" for time in times) + f"{times[-1] / times[0]:8.1f}")
