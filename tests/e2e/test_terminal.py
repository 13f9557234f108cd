# SPDX-License-Identifier: MIT
"""`calftimer train` as a process: the log after it, Ctrl-C, and SIGKILL at any moment."""

from __future__ import annotations

import random
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SEED = 20_260_314
KILLS = 6
FAST = ("--tempo", "0.3-0-0.3-0", "--count-in", "0", "--sets", "1", "--sound", "clicks")
KILL_MOMENTS_S = [round(random.Random(SEED + number).uniform(0.05, 6.0), 3) for number in range(KILLS)]


def reps_shown(lines: list[str]) -> int:
    """Return the rep in progress on the last live line."""
    return max(int(found[1]) for line in lines if (found := re.search(r"rep (\d+) of", line)))


@pytest.fixture
def cut_off(audible: Any, until: Callable[..., Any]) -> Any:
    """Return the program after a set that was killed once its third rep was in the log."""
    with audible.started("train", "seated-calf-raise", *FAST, "--reps", "40", "--load", "42.5kg") as running:
        until(lambda: audible.sets() and audible.sets()[0]["reps"] >= 3, "three reps were in the log")
        running.kill()
    return audible


def test_a_finished_set_is_in_the_log_with_all_that_was_chosen(audible: Any) -> None:
    """A set that `train` ran to its target stands in `log --json` with every choice and what was done."""
    done = audible.run(
        *("train", "leg-press-calf-raise", "--foot", "out:30", "--start", "concentric", "--tempo", "0.5-0.2-0.5-0.1"),
        *("--reps", "2", "--sets", "2", "--load", "175lb", "--rest", "1", "--count-in", "1", "--sound", "clicks"),
    )

    assert (done.returncode, done.stderr) == (0, "")
    second, first = audible.json("log")
    wanted = {
        "exercise": "leg-press-calf-raise",
        "variant": "leg-press",
        "knee": "straight",
        "foot": "out",
        "foot_angle_deg": 30,
        "side": "both",
        "range_of_motion": "full",
        "load": 175.0,
        "load_unit": "lb",
        "load_kg": pytest.approx(79.37866, abs=1e-4),
        "tempo": "0.5-0.2-0.5-0.1",
        "rep_start": "concentric",
        "reps": 2,
        "reps_target": 2,
        "sets_target": 2,
        "rest_target_s": 1,
        "time_under_tension_s": pytest.approx(2.6),
        "stop_reason": "target",
        "rir": None,
        "note": "",
    }
    assert {**first, **wanted} == first
    assert {**second, **wanted} == second
    assert (first["set_number"], second["set_number"]) == (1, 2)
    assert (first["rest_s"], second["rest_s"]) == (None, 1.0)  # the count-in is the last of the rest
    assert first["session_id"] == second["session_id"]


def test_the_live_line_names_every_phase_of_every_rep_in_order(audible: Any) -> None:
    """In a pipe, `train` writes one line for each phase of each rep, in the order of doing."""
    done = audible.run(
        *("train", "standing-calf-raise", "--tempo", "0.4-0.3-0.4-0.3", "--reps", "2", "--sets", "1"),
        *("--count-in", "0", "--sound", "clicks"),
    )

    phases = [line.split(" · ")[1:] for line in done.stdout.splitlines() if " · rep " in line]
    words = ["▼ LOWER", "‖ STRETCH", "▲ RAISE", "◆ SQUEEZE"]
    assert phases == [[f"rep {rep} of 2", word] for rep in (1, 2) for word in words]


def test_ctrl_c_in_mid_set_keeps_the_reps_and_exits_0(audible: Any, until: Callable[..., Any]) -> None:
    """Ctrl-C ends the set early: the reps that were done are logged, and the exit code is 0."""
    with audible.started("train", "leg-press-calf-raise", *FAST, "--reps", "40") as running:
        running.says("rep 3 of 40")
        running.interrupt()
        code = running.ended()

    assert (code, running.errors) == (0, [])
    (logged,) = audible.json("log")
    (row,) = audible.sets()
    assert logged["stop_reason"] == "ended_early"
    assert logged["reps"] == row["rows_of_reps"] >= 2
    assert running.lines[-1] == f"Done: {logged['reps']} reps."


def test_ctrl_c_before_the_first_rep_is_done_leaves_no_set(audible: Any) -> None:
    """Ctrl-C in the count-in ends the session, and the log stays empty."""
    with audible.started("train", "leg-press-calf-raise", "--count-in", "60") as running:
        running.says("begins in")
        running.interrupt()
        code = running.ended()

    assert (code, running.errors, running.lines[-1]) == (0, [], "Nothing was done.")
    assert audible.json("log") == []


@pytest.mark.parametrize("moment_s", KILL_MOMENTS_S)
def test_sigkill_loses_at_most_the_rep_in_progress(audible: Any, moment_s: float) -> None:
    """Whenever the program is killed after the first rep, the set's row is there with exactly the reps committed,
    all but the rep that was in progress, and the next start offers it back."""
    with audible.started("train", "standing-calf-raise", *FAST, "--reps", "40") as running:
        running.says("rep 2 of 40")
        with pytest.raises(subprocess.TimeoutExpired):  # the random moment itself; nothing is awaited here
            running.process.wait(moment_s)
        running.kill()

    (row,) = audible.sets()
    in_progress = reps_shown(running.lines)
    assert row["reps"] == row["rows_of_reps"]
    assert in_progress - 1 <= row["reps"] <= in_progress
    assert (row["finished_at"], row["stop_reason"], row["deleted_at"]) == (None, None, None)
    (offered,) = audible.json("recover")
    assert (offered["id"], offered["reps"], offered["reps_target"]) == (row["id"], row["reps"], 40)
    assert audible.json("log") == []
    connection = sqlite3.connect(audible.folder / "calftimer.sqlite")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


def test_a_set_that_was_cut_off_can_be_kept(cut_off: Any) -> None:
    """`recover --keep` puts the set into the log with its committed reps, marked as interrupted."""
    (row,) = cut_off.sets()

    cut_off.json("recover", "--keep")

    (logged,) = cut_off.json("log")
    assert (logged["id"], logged["reps"], logged["stop_reason"]) == (row["id"], row["rows_of_reps"], "interrupted")
    assert logged["time_under_tension_s"] == pytest.approx(0.6 * row["reps"])
    assert cut_off.json("recover") == []


def test_a_set_that_was_cut_off_can_be_corrected(cut_off: Any) -> None:
    """`recover --reps N` puts the set into the log with N reps and their time under tension."""
    cut_off.json("recover", "--reps", "10")

    (logged,) = cut_off.json("log")
    assert (logged["reps"], logged["time_under_tension_s"]) == (10, pytest.approx(6.0))
    assert cut_off.json("recover") == []


def test_a_set_that_was_cut_off_can_be_thrown_away(cut_off: Any) -> None:
    """`recover --throw-away` takes the set out of the log, and its row stays as a tombstone."""
    cut_off.json("recover", "--throw-away")

    (row,) = cut_off.sets()
    assert row["deleted_at"] is not None
    assert cut_off.json("log") == []
    assert cut_off.json("recover") == []


def test_a_running_set_is_not_offered_back(audible: Any, until: Callable[..., Any]) -> None:
    """While a set runs in one terminal, another start does not take it for one that was cut off."""
    with audible.started("train", "standing-calf-raise", *FAST, "--reps", "40") as running:
        until(audible.sets, "the set had begun")

        assert audible.json("recover") == []

        running.interrupt()
        running.ended()


def test_a_log_that_was_copied_away_after_a_kill_is_whole(cut_off: Any, tmp_path: Path) -> None:
    """The killed log with its write-ahead file can be copied, and the copy offers the same set."""
    shutil.copytree(cut_off.folder, tmp_path / "copy", ignore=shutil.ignore_patterns("running"))
    copy = type(cut_off)(tmp_path / "copy", cut_off.environment)

    assert [record["id"] for record in copy.json("recover")] == [row["id"] for row in cut_off.sets()]
