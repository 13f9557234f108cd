# SPDX-License-Identifier: MIT
"""A real window on a virtual screen, driven by the keyboard alone, from START to the log."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.tempo import Phase
from calftimer.ui.look import DARK
from calftimer.ui.settings import Settings
from tests.e2e.screen import NOTICE

WAITING = DARK.raised  # the stage's fill in a count-in and in a rest
PAUSED = DARK.line
BAR = slice(-100, None), slice(120, 600)  # rows and columns in which nothing but the notice bar has its colour
LOWERING, RAISING = DARK.fills[Phase.ECCENTRIC], DARK.fills[Phase.CONCENTRIC]


def finished(calftimer: Any) -> list[dict[str, Any]]:
    """Return the rows of the finished sets."""
    return [row for row in calftimer.sets() if row["finished_at"]]


def test_two_sets_from_start_to_the_log_by_keyboard(silent: Any, screen: Any, remember: Any) -> None:
    """Space starts, pauses, goes on and skips the rest; after the last set comes the summary, Ctrl+3 shows the
    log, and every rep of both sets is in it."""
    remember(silent.folder, tempo="1-0-1-0", reps=2, sets=2, rest_s=15, load="60kg", foot="out:30")

    with silent.window(screen) as window:
        window.shows(lambda _: screen.lit_pages() == [1], "the train page was shown")
        window.press("space")
        window.stage_is(WAITING)
        window.stage_is(LOWERING)
        window.press("space")
        window.stage_is(PAUSED)
        window.press("space")
        window.stage_is(RAISING)
        window.shows(lambda _: len(finished(silent)) == 1, "the first set was saved")
        window.stage_is(WAITING)
        window.press("space")
        window.stage_is(LOWERING)
        window.shows(lambda _: len(finished(silent)) == 2, "the second set was saved")
        window.stage_is(DARK.background)  # the summary
        window.press("space")
        window.shows(lambda _: screen.lit_pages() == [1], "the train page was back")
        window.press("ctrl+3")
        window.shows(lambda _: screen.lit_pages() == [3], "the log was shown")

        assert window.running.errors == []

    first, second = silent.sets()
    for number, row in enumerate((first, second), 1):
        wanted = {
            "set_number": number,
            "sets_target": 2,
            "exercise": "leg-press-calf-raise",
            "foot": "out",
            "foot_angle_deg": 30,
            "load": "60",
            "load_unit": "kg",
            "load_kg": 60.0,
            "tempo": "1-0-1-0",
            "reps": 2,
            "rows_of_reps": 2,
            "reps_target": 2,
            "rest_target_s": 15,
            "time_under_tension_s": 4.0,
            "stop_reason": "target",
            "deleted_at": None,
        }
        assert {**row, **wanted} == row
        reps = silent.rows("SELECT rep, at_s FROM reps WHERE set_id = ? ORDER BY rep", row["id"])
        assert [(rep["rep"], rep["at_s"]) for rep in reps] == [(1, 2.0), (2, 4.0)]
    assert first["session_id"] == second["session_id"]
    assert first["rest_s"] is None
    assert 5.0 < second["rest_s"] < 20.0  # skipped: less than 15 s and the count-in of 5 s


def test_escape_ends_the_set_early_and_keeps_its_reps(silent: Any, screen: Any, remember: Any) -> None:
    """Escape in mid-set saves the reps done and goes to the rest; Escape there ends the session."""
    remember(silent.folder, tempo="0.5-0-0.5-0", reps=30, sets=2, rest_s=60)

    with silent.window(screen) as window:
        window.press("space")
        window.stage_is(LOWERING, RAISING)
        window.shows(lambda _: silent.sets() and silent.sets()[0]["reps"] >= 2, "two reps were in the log")
        window.press("Escape")
        window.shows(lambda _: finished(silent), "the set was saved")
        window.stage_is(WAITING)
        window.press("Escape")
        window.stage_is(DARK.background)

        assert window.running.errors == []

    (row,) = silent.sets()
    assert row["stop_reason"] == "ended_early"
    assert 2 <= row["reps"] == row["rows_of_reps"] < 30


def test_a_number_stepped_by_the_keyboard_is_remembered_after_a_restart(
    silent: Any, screen: Any, remember: Any, tabs_to: Callable[..., int]
) -> None:
    """Tab reaches the reps, the arrow keys step them, and the next start of the window trains that many."""
    remember(silent.folder, tempo="1-0-1-0", reps=8, sets=2, foot="in:10")
    tabs = tabs_to(silent.folder, "Reps")

    def remembered() -> Any:
        return Settings(silent.folder).last_plan(shipped_catalogue(), "leg-press-calf-raise")

    with silent.window(screen) as window:
        window.press(*["Tab"] * tabs, "Up", "Up", "Up", "Down")
        window.shows(lambda _: remembered().reps == 10, "the reps were remembered")
    with silent.window(screen) as window:
        window.press("space")
        window.shows(lambda _: silent.sets(), "the set had begun")

    plan = remembered()
    assert (plan.reps, plan.sets, str(plan.tempo), str(plan.foot)) == (10, 2, "1-0-1-0", "in:10")
    assert silent.sets()[0]["reps_target"] == 10


@pytest.fixture(scope="module")
def cut_off(
    calftimer_at: Callable[[Path], Any], screen: Any, remember: Any, tabs_to: Any, tmp_path_factory: Any
) -> tuple[Path, int]:
    """Return a folder whose window was killed in mid-set, and how often Tab goes to the reps in the question."""
    program = calftimer_at(tmp_path_factory.mktemp("killed") / "data")
    remember(program.folder, tempo="0.3-0-0.3-0", reps=40, sets=1)
    with program.window(screen) as window:
        window.press("space")
        window.shows(lambda _: program.sets() and program.sets()[0]["reps"] >= 3, "three reps were in the log")
        window.running.kill()
    return program.folder, tabs_to(program.folder, "Reps", in_notice=True)


@pytest.mark.parametrize("keys", [["keep"], ["correct", "keep"], ["throw away"]], ids=" then ".join)
def test_a_window_killed_in_mid_set_asks_what_to_keep(
    silent: Any, screen: Any, cut_off: tuple[Path, int], keys: list[str]
) -> None:
    """After SIGKILL in mid-set the next start of the window shows the question, and the keyboard can keep the
    set, correct its reps, or throw it away."""
    folder, tabs = cut_off
    shutil.copytree(folder, silent.folder)
    (killed,) = silent.sets()
    assert (killed["reps"], killed["finished_at"]) == (killed["rows_of_reps"], None)

    with silent.window(screen) as window:
        window.shows(lambda _: screen.count(NOTICE, *BAR) > 5_000, "the question was asked")
        window.press(*["Tab"] * tabs)
        if "correct" in keys:
            window.press("Up", "Up")
        window.press("Tab", *(["Tab"] if "throw away" in keys else []), "space")
        window.shows(lambda _: silent.sets()[0]["finished_at"] or silent.sets()[0]["deleted_at"], "it was answered")
        if "throw away" not in keys:  # which is followed by an offer to take it back
            window.shows(lambda _: screen.count(NOTICE, *BAR) == 0, "the question was gone")

        assert window.running.errors == []

    (row,) = silent.sets()
    if "throw away" in keys:
        assert row["deleted_at"] is not None
        assert silent.json("log") == []
    else:
        reps = killed["reps"] + (2 if "correct" in keys else 0)
        (logged,) = silent.json("log")
        assert (logged["reps"], logged["stop_reason"]) == (reps, "interrupted")
        assert logged["time_under_tension_s"] == pytest.approx(0.6 * reps)
    assert silent.json("recover") == []


def test_without_a_screen_the_program_says_how_to_train_in_the_terminal(silent: Any) -> None:
    """Without a screen `calftimer` ends with exit 1 and a sentence that names the terminal's command."""
    done = silent.run()

    assert done.returncode == 1
    (sentence,) = done.stderr.splitlines()
    assert "calftimer train standing-calf-raise" in sentence
