# SPDX-License-Identifier: MIT
"""What is heard while the machine or the window is busy is still, sample for sample, what `calftimer cues` wrote.

Each set lasts a few seconds, which is enough to hear a queue run dry; the minutes are in `tests/benchmarks`.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.clock import utc_now
from calftimer.core.choices import plan_from
from calftimer.core.record import StopReason
from calftimer.core.turn import Turn
from calftimer.logbook.logbook import Logbook
from tests.e2e.heard import first_difference, onsets

pytestmark = pytest.mark.burden

TEMPO, REPS = "1-0-1-0", 1
COUNT_IN_S = 5  # the window's
SETS = 100_000

# Burden → seconds of a set, count-in included, in which the window's thread must have borne it.
BURDENS = {"computes": 2.4, "holds the lock": 2.4, "writes and draws": 2.0}


@pytest.fixture
def expected(audible: Any, written: Callable[..., Any]) -> np.ndarray:
    """Return what `cues` writes for the set, from its first sound on."""
    samples, _ = written(audible, "clicks", "--tempo", TEMPO, "--reps", str(REPS), "--count-in", str(COUNT_IN_S))
    assert len(onsets(samples)) >= COUNT_IN_S + 2 * REPS + 1
    return samples[np.flatnonzero(samples)[0] :]


def test_four_busy_loops_change_no_sample(
    audible: Any, sound_server: Any, busy_loops: Callable[[int], Any], expected: np.ndarray, tmp_path: Path
) -> None:
    """While four processes compute without end, every sample of a set is the one that `cues` writes."""
    set_up = ("--tempo", TEMPO, "--reps", str(REPS), "--sets", "1", "--count-in", str(COUNT_IN_S), "--sound", "clicks")
    with busy_loops(4), sound_server.recording(tmp_path / "recorded.raw") as recording:
        done = audible.run("train", "leg-press-calf-raise", *set_up)
        heard = recording.from_first_sound(len(expected))

    assert (done.returncode, done.stderr) == (0, "")
    assert first_difference(heard, expected) == "none"


def fill_log(folder: Path) -> None:
    """Write a log of 100 000 sets, one every hour."""
    folder.mkdir(parents=True, exist_ok=True)
    logbook = Logbook(folder)
    session_id = logbook.open_session(utc_now(), "UTC")
    plan = plan_from(shipped_catalogue(), "leg-press-calf-raise", load="60kg")
    set_id = logbook.open_set(session_id, Turn(plan), None, utc_now(), "UTC")
    logbook.add_rep(set_id, 1, 4.0, plan.tempo)
    logbook.finish_set(set_id, utc_now(), StopReason.TARGET)
    path = logbook.path
    logbook.close()
    multiply(path)


def multiply(path: Path) -> None:
    """Repeat the only set of a log, hour by hour into the past."""
    connection = sqlite3.connect(path)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(sets)")]
    changed = {
        "id": "printf('%08d-%s', number, id)",
        "started_at": "strftime('%Y-%m-%dT%H:%M:%fZ', started_at, '-' || number || ' hours')",
        "finished_at": "strftime('%Y-%m-%dT%H:%M:%fZ', finished_at, '-' || number || ' hours')",
    }
    chosen = ", ".join(changed.get(column, column) for column in columns)
    numbers = "WITH RECURSIVE numbers(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers LIMIT ?)"
    with connection:
        connection.execute(
            f"INSERT INTO sets ({', '.join(columns)}) {numbers} SELECT {chosen} FROM sets, numbers", [SETS - 1]
        )
    connection.close()


@pytest.mark.parametrize("burden", BURDENS)
def test_a_burdened_window_changes_no_sample(
    audible: Any,
    sound_server: Any,
    screen: Any,
    remember: Callable[..., None],
    expected: np.ndarray,
    tmp_path: Path,
    burden: str,
) -> None:
    """While the window's thread computes, holds the interpreter lock, or writes the log and draws a chart of
    100 000 sets, every sample of its set is the one that `cues` writes."""
    if burden == "writes and draws":
        fill_log(audible.folder)
    remember(audible.folder, tempo=TEMPO, reps=REPS, sets=1, sound_set="clicks")

    with sound_server.recording(tmp_path / "recorded.raw") as recording, audible.window(screen, burden) as window:
        window.shows(lambda _: sound_server.streams(), "the sound card was open")
        window.press("space")
        window.shows(lambda _: recording.samples.any(), "the set was heard")
        begun_ns = time.monotonic_ns()
        heard = recording.from_first_sound(len(expected))
        over_ns = time.monotonic_ns()
        window.running.says("bore")
        borne = [[int(at) for at in line.split()[1:]] for line in window.running.lines if line.startswith("bore")]
        assert window.running.errors == []

    borne_ns = sum(max(0, min(over_ns, end) - max(begun_ns, begin)) for begin, end in borne)
    assert borne_ns / 1e9 > BURDENS[burden]
    assert first_difference(heard, expected) == "none"
