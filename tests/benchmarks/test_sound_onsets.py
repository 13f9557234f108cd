# SPDX-License-Identifier: MIT
"""How exact the onsets of a click a second are, in four states of the machine, for every candidate at once."""

from __future__ import annotations

import os
import time
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest

from tests.benchmarks import sound_lab as lab

SECONDS = int(os.environ.get("CALFTIMER_ONSET_SECONDS", "62"))
SETTLE_S = 10.0

# State → (busy loops, trouble in the candidate's own process, candidates that play at one time).
STATES = {
    "idle": (0, "none", 8),
    "four busy loops": (4, "none", 8),
    "interpreter computes 600 ms of every 1.5 s": (0, "blocked", 2),
    "interpreter lock held 250 ms of every 500": (0, "locked", 8),
}


def of_recording(samples: np.ndarray) -> tuple[int, int, int]:
    """Return the onsets heard, the most samples one is off the grid of the first, and the uneven spacings."""
    found = lab.onsets(samples)
    if len(found) < 2:
        return len(found), 0, 0
    seconds = np.round((found - found[0]) / lab.RATE).astype(int)
    off = found - found[0] - seconds * lab.RATE
    return len(found), int(np.abs(off).max()), int(np.count_nonzero(np.diff(found) != lab.RATE))


def measure(names: list[str], trouble: str, loops: int, folder: Path) -> list[tuple[object, ...]]:
    """Let these candidates play at one time; return a row for each."""
    with ExitStack() as stack:
        servers, recorders, players = {}, {}, {}
        for name in names:
            own = folder / name.replace(" ", "-")
            servers[name] = stack.enter_context(lab.sound_server(own))
            recorders[name] = stack.enter_context(lab.recording(servers[name]))
            players[name] = stack.enter_context(lab.playing(name, servers[name], own, "clicks", trouble))
        stack.enter_context(lab.busy_loops(loops))
        time.sleep(SETTLE_S)
        firsts = {name: recorder.frame_count for name, recorder in recorders.items()}
        for server in servers.values():
            server.mark()
        time.sleep(SECONDS)
        rows = []
        for name in names:
            underruns = servers[name].underruns()
            assert players[name].is_alive(), players[name].others
            count, most, uneven = of_recording(recorders[name].samples(firsts[name]))
            rows.append((name, count, most, f"{most / 48:.1f}", uneven, underruns))
        return rows


@pytest.mark.parametrize("state", STATES)
def test_onsets_of_a_click_a_second(state: str, tmp_path: Path) -> None:
    """Print for each candidate how far its onsets are off, how often the spacing is uneven, and the underruns."""
    loops, trouble, at_once = STATES[state]
    names = lab.players(lab.EVERYBODY)
    if trouble != "none":
        names = [name for name in names if name != "gtick"]  # nobody can be blocked there from outside
    title = f"Onsets, {state}, {SECONDS} s ({lab.noise()})"
    rows = []
    for first in range(0, len(names), at_once):
        rows += measure(names[first : first + at_once], trouble, loops, tmp_path)
    lab.table(title, ("candidate", "onsets", "most off, samples", "ms", "uneven spacings", "underruns"), rows)
