# SPDX-License-Identifier: MIT
"""Whether the sound and the playhead run away from the server's clock: `CALFTIMER_DRIFT_MINUTES`, 2 if unset.

`CALFTIMER_DRIFT_MINUTES=30 python -m pytest tests/benchmarks -m benchmark -k drift -s`
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest

from calftimer.audio.player import SoundPlayer
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import set_timeline
from tests.benchmarks import sound_lab as lab

MINUTES = float(os.environ.get("CALFTIMER_DRIFT_MINUTES", "2"))
LOOK_S = 0.05


def test_drift_of_sound_and_playhead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Print what the onsets add up to, and how far the playhead is from the frame that is heard."""
    lab.players(())
    title = f"Drift of calftimer over {MINUTES:g} min ({lab.noise()})"
    reps = int(MINUTES * 15) + 1
    looks: list[tuple[int, int]] = []
    ran_out: list[str] = []
    with lab.sound_server(tmp_path) as server, lab.recording(server) as recorder:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        clock_before = recorder.find_clock(server)
        start_ns = recorder.start_ns
        first = recorder.frame_count
        player = SoundPlayer()
        player.wait_for_card()
        server.mark()
        player.begin("clicks")
        player.lay(set_timeline(parse_tempo("1-1-1-1"), reps, Phase.ECCENTRIC), 0)
        player.run()
        begun, counted = time.monotonic(), player.underruns
        end = begun + MINUTES * 60
        while time.monotonic() < end:
            time.sleep(LOOK_S)
            before = time.monotonic_ns()
            frame = player.playhead()
            looks.append(((before + time.monotonic_ns()) // 2, frame))
            if player.underruns != counted:
                counted = player.underruns
                ran_out.append(f"{time.monotonic() - begun:.0f} s")
        underruns, counted = server.underruns(), player.underruns
        last = recorder.frame_count
        player.close()
        time.sleep(1)
        clock_after = recorder.find_clock(server)
        moved_ms = (recorder.start_ns - start_ns) / 1e6
        per_frame = 1e9 / lab.RATE + (recorder.start_ns - start_ns) / recorder.frame_count  # as the sink counts
        found = lab.onsets(recorder.samples(first)[: last - first]) + first

    at_ns = np.array([at for at, _ in looks], dtype=np.int64)
    frames = np.array([frame for _, frame in looks], dtype=np.int64)
    off_ms = (frames - ((at_ns - start_ns) / per_frame - found[0])) / 48
    settled = at_ns > at_ns[0] + 5_000_000_000
    thirds = [float(np.median(part)) for part in np.array_split(off_ms[settled], 3)]
    spacing = np.diff(found)
    seconds = np.round(spacing / lab.RATE).astype(int)
    uneven = spacing - seconds * lab.RATE
    lab.table(
        title,
        ("measure", "value"),
        [
            ("onsets recorded", len(found)),
            ("onsets missing between the first and the last", int((seconds - 1).sum())),
            ("sum of the spacings' errors, samples", int(uneven.sum())),
            ("largest error of a spacing, samples", int(np.abs(uneven).max())),
            ("underruns, by the server and by calftimer", f"{underruns} and {counted}"),
            ("when they were counted", ", ".join(ran_out) or "–"),
            ("longest time between two looks (the machine stood still?), ms", f"{np.diff(at_ns).max() / 1e6:.0f}"),
            (
                "playhead less the frame heard, ms: median, 5 %, 95 %",
                ", ".join(f"{np.percentile(off_ms[settled], part):+.2f}" for part in (50, 5, 95)),
            ),
            (
                "the same: least, most",
                f"{off_ms[settled].min():+.2f}, {off_ms[settled].max():+.2f}",
            ),
            ("the same in the first 5 s: least, most", f"{off_ms[~settled].min():+.2f}, {off_ms[~settled].max():+.2f}"),
            ("median in each third of the time", ", ".join(f"{part:+.2f}" for part in thirds)),
            ("playhead went back", int(np.count_nonzero(np.diff(frames) < 0))),
            (
                "server's clock against the monotonic one, from begin to end, ms (taken into account above)",
                f"{moved_ms:+.2f}",
            ),
            (
                "uncertainty of the reference: spread of its answers, and the bound by arrival, ms",
                f"{clock_before[0]:.2f} and {clock_before[1]:+.2f}; at the end {clock_after[0]:.2f} and "
                f"{clock_after[1]:+.2f}",
            ),
        ],
    )
