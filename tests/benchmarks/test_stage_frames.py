# SPDX-License-Identifier: MIT
"""How evenly the stage is painted during a set: the times between two pictures while the level slides.

A picture counts as missed where the next one comes more than one and a half frames of a 60 Hz display later.
"""

from __future__ import annotations

import time
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest

from tests.benchmarks import sound_lab as lab
from tests.benchmarks import stage_lab

REPS, REP_S = 5, 7.0
FRAME_MS = 1000 / 60
STATES = {"idle": 0, "two busy loops": 2}


@pytest.mark.parametrize("state", STATES)
def test_frame_times_of_a_set(state: str, tmp_path: Path) -> None:
    """Print the times between pictures and of painting them, 95th and 99th percentile, and the missed ones."""
    lab.players(())
    stage_lab.need()
    stage_lab.remember(tmp_path / "data", tempo="3-1-2-1", reps=REPS, sets=1)
    title = f"Frames of a set at 1280×800, {state} ({lab.noise()})"
    log = tmp_path / "painted"
    with ExitStack() as stack:
        server = stack.enter_context(lab.sound_server(tmp_path / "sound"))
        display = stack.enter_context(lab.screen(tmp_path / "screen"))
        program = (str(lab.HERE / "stage_watched.py"), str(log))
        window = stack.enter_context(stage_lab.window(tmp_path / "data", display, server.environment, program))
        stack.enter_context(lab.busy_loops(STATES[state]))
        window.press("space")
        time.sleep(stage_lab.COUNT_IN_S + REPS * REP_S + 3)
        window.process.terminate()
        window.process.wait(10)

    began, took, slides = np.loadtxt(log, dtype=np.int64, ndmin=2).T
    both = (slides[1:] == 1) & (slides[:-1] == 1)
    between = np.diff(began)[both] / 1e6
    between = between[between < 500]  # the others are the stretches and squeezes in between
    missed = int(np.sum(between > 1.5 * FRAME_MS))
    rows = []
    for name, times in (("between two pictures", between), ("painting", took[slides == 1] / 1e6)):
        parts = (np.median(times), *np.percentile(times, (95, 99)), times.max())
        rows.append((name, len(times), *(f"{part:.2f}" for part in parts)))
    lab.table(title, ("ms", "pictures", "median", "95 %", "99 %", "most"), rows)
    print(f"\nmissed: {missed} of {len(between)} ({100 * missed / len(between):.2f} %)")
