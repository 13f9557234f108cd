# SPDX-License-Identifier: MIT
"""How fast a pause is heard: from the call to the last sample at the ear, for every candidate at once."""

from __future__ import annotations

import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median

import numpy as np
import pytest

from tests.benchmarks import sound_lab as lab

PAUSES = 12
PLAYS_S, STANDS_S = 2.3, 2.3
SILENCE_FRAMES = lab.RATE // 4
STATES = {"idle": 0, "four busy loops": 4}


def heard_after_ms(recorder: lab.Recorder, paused_ns: int, end_ns: int) -> float:
    """Return when the last sample was heard before the first silence that follows a pause."""
    first = round(recorder.frame_at(paused_ns))
    part = recorder.samples(first)[: round(recorder.frame_at(end_ns)) - first]
    heard = np.concatenate([[0], np.flatnonzero(np.abs(part.astype(np.int32)) > 8), [len(part) + SILENCE_FRAMES]])
    last = heard[np.flatnonzero(np.diff(heard) >= SILENCE_FRAMES)[0]]
    return last * 1000 / lab.RATE


@pytest.mark.parametrize("state", STATES)
def test_pause_until_silence(state: str, tmp_path: Path) -> None:
    """Print how long each candidate sounds on after it was paused."""
    names = [name for name in lab.players(lab.EVERYBODY) if name != "gtick"]  # its hand is a mouse on a screen
    title = f"Pause until the last sample at the ear, ms, {state}, {PAUSES} pauses ({lab.noise()})"
    rows = []
    with ExitStack() as stack:
        servers, recorders, players, clocks = {}, {}, {}, {}
        for name in names:
            own = tmp_path / name.replace(" ", "-")
            servers[name] = stack.enter_context(lab.sound_server(own))
            recorders[name] = stack.enter_context(lab.recording(servers[name]))
            clocks[name] = recorders[name].find_clock(servers[name])
        for name in names:
            own = tmp_path / name.replace(" ", "-")
            players[name] = stack.enter_context(lab.playing(name, servers[name], own, "tones"))
        stack.enter_context(lab.busy_loops(STATES[state]))
        time.sleep(6)
        told = [player for player in players.values() if player.process.stdin is not None]
        for number in range(PAUSES):
            time.sleep(PLAYS_S + 0.037 * number)  # at other places of the server's period each time
            for player in told:
                player.tell("pause")
            time.sleep(STANDS_S)
            for player in told:
                player.tell("run")
        time.sleep(1)
        end_ns = time.monotonic_ns() - 500_000_000
        for name, player in players.items():
            assert player.is_alive(), player.others
            paused = [at for at in player.said["paused"] if at < end_ns - 1_700_000_000]
            times = [heard_after_ms(recorders[name], at, at + 2_200_000_000) for at in paused]
            rows.append((name, len(times), f"{median(times):.0f}", f"{max(times):.0f}", f"{clocks[name][0]:.1f}"))
    lab.table(title, ("candidate", "pauses", "median", "most", "spread of the reference"), rows)
