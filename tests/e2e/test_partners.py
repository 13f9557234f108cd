# SPDX-License-Identifier: MIT
"""Two athletes, one laptop: a whole session in turn in a real window, heard, and driven by the keyboard alone."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.choices import plan_from
from calftimer.core.plan import parse_load
from calftimer.core.record import StopReason
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import FIRST_ATHLETE, Turn
from calftimer.core.workout import Workout, item_of
from calftimer.logbook.logbook import Logbook
from calftimer.ui.look import DARK

WAITING = DARK.raised  # the stage's fill in a count-in and in a rest
REST_S, COUNT_IN_S, CHANGE_OVER_S = 13, 5, 6
TEMPO, REP_S = "0.3-0-0.3-0", 0.6
ASK = """
import sys
from pathlib import Path
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from calftimer.app import App
from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.ui.theme import apply_theme
application = QApplication([])
apply_theme(application)
app = App(Path(sys.argv[1]), shipped_catalogue())
app.window.show()
app.complete()
application.setActiveWindow(app.window)
app.window.show_page(app.workouts.page)
app.workouts.page.chooser.open_first()
tabs, called = 0, ""
while True:
    widget = application.focusWidget()
    called = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    if called == sys.argv[2]:
        break
    widget.focusNextChild()
    tabs += 1
    assert tabs < 100
print(tabs)
app.close()
"""


@pytest.fixture
def gym(audible: Any, remember: Callable[..., None]) -> tuple[Any, str, str]:
    """Return the program on a folder with Ada, who trains, and Ben, who did 40 kg last week; and Ben's id and that of
    the one workout, two short sets."""
    remember(audible.folder, sound_set="tones", tempo="3-1-2-1", reps=12, sets=3)
    plan = plan_from(
        shipped_catalogue(), "leg-press-calf-raise", tempo=TEMPO, reps=2, sets=2, rest_s=REST_S, load="60kg"
    )
    last_week = datetime.now(UTC) - timedelta(days=7)
    with closing(Logbook(audible.folder)) as logbook:
        logbook.athletes.change(FIRST_ATHLETE, last_week, "UTC", name="Ada")
        ben = logbook.athletes.add("Ben", last_week, "UTC").id
        before = logbook.open_session(last_week, "UTC")
        turn = Turn(replace(plan, load=parse_load("40kg")), athlete_id=ben)
        set_id = logbook.open_set(before, turn, None, last_week, "UTC")
        logbook.add_rep(set_id, 1, REP_S, parse_tempo(TEMPO))
        logbook.finish_set(set_id, last_week + timedelta(seconds=10), StopReason.ENDED_EARLY)
        workout = logbook.workouts.write(Workout(name="Evening", items=(item_of(plan),)), last_week, "UTC").id
    return audible, ben, workout


@pytest.fixture
def tabs_in_workout(environment: dict[str, str]) -> Callable[[Path, str], int]:
    """Return `tabs_in_workout(folder, name)`: how often Tab goes in the first workout from START to what a screen
    reader calls so; a window drawn nowhere is asked for its own order of the focus."""

    def count(folder: Path, name: str) -> int:
        done = subprocess.run(
            [sys.executable, "-c", ASK, str(folder), name],
            env={**environment, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return int(done.stdout)

    return count


def at(row: dict[str, Any], column: str) -> float:
    """Return a time of a row in seconds."""
    return datetime.fromisoformat(row[column]).timestamp()


def test_partners_train_in_turn_and_each_rests_by_a_clock_of_their_own(
    gym: tuple[Any, str, str], screen: Any, sound_server: Any, tabs_in_workout: Callable[[Path, str], int]
) -> None:
    """Ben is let in, Space starts, each has two sets in turn; Ada falls behind in her first, says how many reps were
    left in it, and both keep their own loads and rests. Every rep done is in the log."""
    program, ben, workout = gym
    copy = shutil.copytree(program.folder, program.folder.with_name("copy"))  # of a log open twice both windows say so

    def sets() -> list[dict[str, Any]]:
        return [row for row in program.sets() if row["stop_reason"] != "ended_early"]

    def finished(count: int) -> None:
        window.shows(lambda _: sum(bool(row["finished_at"]) for row in sets()) == count, f"set {count} was saved")

    with ThreadPoolExecutor(1) as aside, program.window(screen) as window:
        tabs = aside.submit(tabs_in_workout, copy, "Ben")
        window.shows(lambda _: sound_server.streams(), "the sound card was open")  # from then on pages have keys
        window.press("ctrl+2")
        window.shows(lambda _: screen.lit_pages() == [2], "the workouts were shown")
        window.press("Return", *["Tab"] * tabs.result(), "Return", "space")
        window.stage_is(WAITING)

        window.shows(lambda _: sets() and sets()[0]["reps"] >= 1, "Ada's first rep was done")
        window.press("Down")
        finished(1)
        window.stage_is(WAITING)
        window.press("2")
        window.shows(lambda _: sets()[0]["rir"] == 2, "the reps in reserve were kept")
        window.press("space")
        finished(2)
        finished(3)
        window.stage_is(WAITING)
        window.press("space")
        finished(4)
        window.stage_is(DARK.background)  # the summary

        assert window.running.errors == []

    done = sets()
    assert [(row["athlete_id"], row["set_number"], row["load"]) for row in done] == [
        (FIRST_ATHLETE, 1, "60"),
        (ben, 1, "40"),
        (FIRST_ATHLETE, 2, "60"),
        (ben, 2, "40"),
    ]
    assert [(row["reps"], row["rows_of_reps"], row["tempo"], row["stop_reason"]) for row in done] == [
        (2, 2, TEMPO, "target")
    ] * 4
    for row in done:
        reps = program.rows("SELECT rep, at_s, tempo FROM reps WHERE set_id = ? ORDER BY rep", row["id"])
        assert reps == [{"rep": rep, "at_s": pytest.approx(rep * REP_S), "tempo": TEMPO} for rep in (1, 2)]
    assert [(row["rir"], row["pace_lost_rep"]) for row in done] == [(2, 2), *[(None, None)] * 3]
    (session,) = program.rows("SELECT * FROM sessions WHERE id = ?", done[0]["session_id"])
    assert {row["session_id"] for row in done} == {session["id"]}
    assert session["workout_id"] == workout

    ada, first_of_ben, ada_again, ben_again = done
    assert (ada["rest_s"], first_of_ben["rest_s"]) == (None, None)
    for before, after in ((ada, ada_again), (first_of_ben, ben_again)):
        assert after["rest_s"] == pytest.approx(at(after, "started_at") - at(before, "finished_at"), abs=0.5)
    changed_over_s = at(first_of_ben, "finished_at") - at(ada, "finished_at") + CHANGE_OVER_S + COUNT_IN_S
    assert ada_again["rest_s"] == pytest.approx(max(REST_S, changed_over_s), abs=0.5)
    assert at(ben_again, "started_at") - at(ada_again, "finished_at") < CHANGE_OVER_S + COUNT_IN_S  # skipped
    assert ben_again["rest_s"] > CHANGE_OVER_S + 2 * COUNT_IN_S  # from his own set on, not from Ada's
