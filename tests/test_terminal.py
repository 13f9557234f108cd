# SPDX-License-Identifier: MIT
"""`train`: whose turn it is, with which leg, and what kind of set, on the live line and in the log."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import closing

import pytest

from calftimer.cli import run
from calftimer.clock import utc_now
from calftimer.logbook.logbook import Logbook

FAST = ("--tempo", "0.1-0-0.1-0", "--reps", "1", "--sets", "1", "--count-in", "0", "--sound", "none")


@pytest.fixture(autouse=True)
def clock(monkeypatch) -> None:
    """Let waiting take no time: the clock that the silent tape runs by goes on by as much as is waited."""
    began, passed_s = time.monotonic_ns(), [0.0]
    monkeypatch.setattr(time, "monotonic_ns", lambda: began + round(passed_s[0] * 1e9))
    monkeypatch.setattr(time, "sleep", lambda seconds: passed_s.append(passed_s.pop() + seconds))


@pytest.fixture
def says(capsys) -> Callable[..., tuple[int, list[str], str]]:
    """Run a command; return its code, its lines, and what it says on stderr."""

    def run_it(*arguments: str) -> tuple[int, list[str], str]:
        code = run(list(arguments))
        out, err = capsys.readouterr()
        return code, out.splitlines(), err

    return run_it


@pytest.fixture
def logged(says) -> Callable[[], list[dict[str, object]]]:
    """Return the sets in the log, the first one first."""
    return lambda: json.loads("\n".join(says("log", "--json")[1]))[::-1]


def test_each_leg_in_turn(says, logged):
    """Left then right are two sets of one number, named on the line, with the switch between them."""
    code, lines, err = says("train", "seated-calf-raise", *FAST, "--side", "each")

    assert (code, err) == (0, "")
    assert "Set 1 of 1, left leg done: 1 rep. Rest, then right leg" in lines
    assert lines[-1] == "Done: 1 + 1 reps."
    assert [(entry["side"], entry["set_number"]) for entry in logged()] == [("left", 1), ("right", 1)]


def test_a_single_leg_exercise_is_done_with_each_leg(says, logged):
    """Where nothing is said, a single-leg exercise is done with both legs in turn, as in the window."""
    says("train", "single-leg-calf-raise", *FAST)

    assert [entry["side"] for entry in logged()] == ["left", "right"]


def test_a_hold_is_shown_in_seconds(says, logged):
    """A stretch under load is 20 seconds where nothing is said, without reps on the line."""
    train = ("train", "standing-calf-raise", "--sets", "1", "--sound", "none", "--load", "40kg")
    _, lines, _ = says(*train, "--kind", "stretch")

    assert lines[0] == "Standing calf raise · straight · 40 kg · 20 s"
    assert "Set 1 of 1 · ‖ STRETCH" in lines
    assert lines[-1] == "Done: 20 s."
    assert [(entry["kind"], entry["reps"], entry["tempo"]) for entry in logged()] == [("stretch", 1, "0-20-0-0")]


def test_a_tempo_that_is_no_hold(says):
    """A hold in which the heel moves is refused, and says why."""
    code, lines, err = says("train", "standing-calf-raise", "--kind", "hold", "--tempo", "3-1-2-1", "--sound", "none")

    assert (code, lines) == (2, [])
    assert err.startswith("A hold is one long pause")


def test_range_and_kind_are_logged(says, logged):
    """Bottom-half reps of a warm-up stand in the log as such."""
    says("train", "standing-calf-raise", *FAST, "--kind", "warm-up", "--range", "bottom-half")

    assert [(entry["kind"], entry["range_of_motion"]) for entry in logged()] == [("warm_up", "bottom_half")]


def test_partners_take_turns(says, own_data_dir, logged):
    """Athletes that are named take turns; the line says whose set it is and who is next."""
    own_data_dir.mkdir(parents=True)
    with closing(Logbook(own_data_dir)) as logbook:
        ben = logbook.athletes.add("Ben", utc_now(), "UTC").id

    _, lines, _ = says("train", "standing-calf-raise", *FAST, "--athlete", "you", "--athlete", "BEN")

    assert "Set 1 of 1, You done: 1 rep. Rest, then Ben" in lines
    assert "Set 1 of 1, Ben · rep 1 of 1 · ▲ RAISE" in lines
    assert [entry["athlete_id"] == ben for entry in logged()] == [False, True]
    assert [entry["rest_s"] for entry in logged()] == [None, None]


def test_an_athlete_nobody_knows(says):
    """A name that is nobody's is refused with the names there are; nothing is trained."""
    assert says("train", "standing-calf-raise", *FAST, "--athlete", "Nobody") == (
        2,
        [],
        "There is no athlete “Nobody”. Choose one of: You.\n",
    )
