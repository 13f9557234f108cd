# SPDX-License-Identifier: MIT
"""What sound costs: megabytes to install, time until the first click is heard, and the sound process while it runs."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest

from calftimer.audio.player import SoundPlayer
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import set_timeline
from tests.benchmarks import sound_lab as lab

ROUNDS = 5
LOOK_S = 20.0
LEAD_NS = 250_000_000  # the silence that every candidate begins with, see sound_candidates.py
TICKS = os.sysconf("SC_CLK_TCK")


def of_wheels(*names: str, python: str = sys.executable) -> str:
    """Return the megabytes of installed distributions."""
    ask = (
        "import sys; from importlib.metadata import distribution as d\n"
        "print(sum(p.locate().stat().st_size for n in sys.argv[1:] for p in d(n).files or [] if p.locate().is_file()))"
    )
    done = subprocess.run([python, "-c", ask, *names], capture_output=True, text=True)
    return f"{int(done.stdout) / 1e6:.1f}" if done.returncode == 0 else "?"


def of_debian(*names: str) -> str:
    """Return the megabytes that Debian says its packages take."""
    done = subprocess.run(["dpkg-query", "-W", "-f", "${Installed-Size}\n", *names], capture_output=True, text=True)
    return f"{sum(map(int, done.stdout.split())) * 1024 / 1e6:.1f}" if done.returncode == 0 else "?"


def size_of(name: str) -> str:
    """Return what a candidate adds to a machine with Python, numpy and a sound server, in megabytes."""
    if name == "calftimer":
        return "0 (libpulse comes with the server)"
    if "miniaudio" in name:
        return of_wheels("miniaudio", "cffi", "pycparser")
    if name.startswith("QAudioSink"):
        return f"{of_wheels('PySide6-Addons', python=lab.QT_PYTHON)} (all of Addons)"
    if name.startswith("pa_simple"):
        return "0 (libpulse comes with the server)"
    return of_debian("gtick") if name == "gtick" else of_debian("chromium", "chromium-common")


def test_install_size_and_start(tmp_path: Path) -> None:
    """Print the size, and the median time from the start of a process to each step on the way to the first click."""
    names = [name for name in lab.players(lab.EVERYBODY) if name != "gtick"]
    title = f"Install size, and a fresh process until its first click is heard, median of {ROUNDS} ({lab.noise()})"
    rows = []
    for name in names:
        own = tmp_path / name.replace(" ", "-")
        times: dict[str, list[float]] = {"imported": [], "opened": [], "heard": []}
        with lab.sound_server(own) as server, lab.recording(server) as recorder:
            recorder.find_clock(server)
            for number in range(ROUNDS + 1):
                first = recorder.frame_count
                start = time.monotonic_ns()
                with lab.playing(name, server, own) as player:
                    while not len(found := lab.onsets(recorder.samples(first))):
                        assert player.is_alive() and time.monotonic_ns() - start < 30e9, player.others
                        time.sleep(0.1)
                    heard = recorder.heard_ns(first + found[0])
                if number:  # the first one warms the disk's cache
                    times["heard"].append(heard - start - LEAD_NS)
                    for word in ("imported", "opened"):
                        times[word].append(player.said[word][0] - start)
                time.sleep(0.5)
        rows.append((name, size_of(name), *(f"{median(values) / 1e6:.0f}" for values in times.values())))
    if not lab.why_not("gtick"):
        rows.append(("gtick", size_of("gtick"), "–", "–", "–"))
    head = ("candidate", "installed, MB", "imported, ms", "opened, ms", "first frame heard, ms")
    lab.table(title, head, rows)


def spent(pid: int) -> tuple[float, float, float]:
    """Return a process's seconds of computing, and its resident and its own (unshared) megabytes."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    roll = dict(
        line.split()[:2] for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:] if ":" in line
    )
    own = (int(roll["Private_Clean:"]) + int(roll["Private_Dirty:"])) / 1000
    return (int(fields[11]) + int(fields[12])) / TICKS, int(roll["Rss:"]) / 1000, own


def test_sound_process_at_rest_and_at_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Print the share of one core and the memory of calftimer's sound process in each of its states."""
    lab.players(())
    title = f"The sound process, {LOOK_S:g} s of each ({lab.noise()})"
    rows = []
    with lab.sound_server(tmp_path) as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        player = SoundPlayer()
        player.wait_for_card()
        pid = player._process.pid

        def look(state: str) -> None:
            time.sleep(2)
            before = spent(pid)[0]
            time.sleep(LOOK_S)
            after, resident, own = spent(pid)
            rows.append((state, f"{100 * (after - before) / LOOK_S:.1f}", f"{resident:.0f}", f"{own:.0f}"))

        look("open, nothing plays")
        for sound_set in ("clicks", "tones", "tones+voice"):
            player.begin(sound_set)
            player.lay(set_timeline(parse_tempo("3-1-1-1"), 12, Phase.ECCENTRIC), 0)
            player.run()
            look(f"a set of {sound_set}, tempo 3-1-1-1")
        player.stand()
        look("paused")
        player.sleep()
        look("asleep (the card given back)")
        player.close()
    lab.table(title, ("state", "% of one core", "resident, MB", "of it its own"), rows)
