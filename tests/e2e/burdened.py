# SPDX-License-Identifier: MIT
"""The real window, whose own thread is burdened while a set runs: `python burdened.py FOLDER BURDEN`.

BURDEN is a name in `BURDENS`. Each round is said on stdout: `bore FROM TO`, in monotonic nanoseconds.
"""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from calftimer.app import App
from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.clock import utc_now
from calftimer.core.choices import plan_from
from calftimer.core.record import StopReason
from calftimer.core.turn import Turn
from calftimer.ui.theme import apply_theme


def computes(_app: App, _folder: Path) -> Callable[[], object]:
    """Block the thread for 600 ms in Python."""

    def round_of() -> None:
        end = time.monotonic() + 0.6
        while time.monotonic() < end:
            pass

    return round_of


def holds_the_lock(_app: App, _folder: Path) -> Callable[[], object]:
    """Hold the interpreter lock for 250 ms in a C call."""
    library = ctypes.PyDLL(None)  # unlike CDLL, it keeps the lock
    return lambda: library.usleep(250_000)


def writes_and_draws(app: App, folder: Path) -> Callable[[], object]:
    """Write a set of 12 reps into the log, commit by commit, then read all sets in it and draw their charts.

    The Review page reads in a thread of its own; here the window's own has to.
    """
    from calftimer.logbook.columns import read_sets
    from calftimer.logbook.logbook import Logbook
    from calftimer.ui.review.board import Board

    board = Board(app.settings, parent=app.review_page)
    logbook = Logbook(folder)
    plan = plan_from(shipped_catalogue(), "leg-press-calf-raise")
    session_id = logbook.open_session(utc_now(), "UTC")

    def round_of() -> None:
        set_id = logbook.open_set(session_id, Turn(plan), None, utc_now(), "UTC")
        for rep in range(1, 13):
            logbook.add_rep(set_id, rep, 2.0 * rep, plan.tempo)
        logbook.finish_set(set_id, utc_now(), StopReason.TARGET)
        board.show_sets(read_sets(logbook.path), logbook.athletes.read(), shipped_catalogue(), utc_now().date())
        for part in ("week", "progress", "balance"):
            board.show_part(part)
            board.grab()

    return round_of


# Name → (milliseconds from one round to the next, what makes a round).
BURDENS = {
    "computes": (1500, computes),
    "holds the lock": (500, holds_the_lock),
    "writes and draws": (1500, writes_and_draws),
}


def main(folder: Path, burden: str) -> int:
    """Open the window as `run_window` does; bear the burden from the moment a set begins."""
    application = QApplication(sys.argv[:1])
    apply_theme(application)
    app = App(folder, shipped_catalogue())
    every_ms, make = BURDENS[burden]
    timer = QTimer(app.window)
    timer.setInterval(every_ms)

    def begin() -> None:
        round_of = make(app, folder)

        def bear() -> None:
            began_ns = time.monotonic_ns()
            round_of()
            sys.stdout.write(f"bore {began_ns} {time.monotonic_ns()}\n")
            sys.stdout.flush()

        timer.timeout.connect(bear)
        timer.start()

    app.train_page.start_requested.connect(begin)
    app.window.show()
    try:
        return application.exec()
    finally:
        app.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
