# SPDX-License-Identifier: MIT
"""The real window on a screen of its own, its stage in motion, and what it costs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.benchmarks import sound_lab as lab

COUNT_IN_S = 5
_TICKS = os.sysconf("SC_CLK_TCK")


def need(*tools: str) -> None:
    """Skip where a tool is missing."""
    missing = [tool for tool in ("Xvfb", "xdotool", *tools) if not shutil.which(tool)]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")


def remember(folder: Path, **choices: object) -> None:
    """Write what the window will find as last time's choices."""
    from calftimer.catalogue.toml_files import shipped_catalogue
    from calftimer.core.choices import plan_from
    from calftimer.ui.settings import Settings

    folder.mkdir(parents=True, exist_ok=True)
    settings = Settings(folder)
    settings.exercise, settings.sound_set = "standing-calf-raise", "clicks"
    settings.remember_plan(plan_from(shipped_catalogue(), "standing-calf-raise", **choices))


class Window:
    """A window that runs, and a keyboard."""

    def __init__(self, process: subprocess.Popen[bytes], environment: dict[str, str]) -> None:
        self.process = process
        self._environment = environment

    def do(self, *arguments: str) -> list[str]:
        """Let xdotool do something; return the words it answers."""
        done = subprocess.run(["xdotool", *arguments], env=self._environment, capture_output=True, text=True)
        return done.stdout.split()

    def press(self, key: str) -> None:
        """Press a key in the window."""
        self.do("key", key)


@contextmanager
def window(folder: Path, display: str, environment: dict[str, str], program: tuple[str, ...] = ()) -> Iterator[Window]:
    """Start the program on `folder`, fill the screen with it, and wait until it is at rest."""
    environment = {**environment, "DISPLAY": display}
    line = [sys.executable, *(program or ("-m", "calftimer")), "--data-dir", str(folder)]
    with lab.child(line, env=environment, cwd=lab.ROOT) as process:
        made = Window(process, environment)
        give_up = time.monotonic() + 30
        while not (found := made.do("search", "--onlyvisible", "--pid", str(process.pid), "--name", "calftimer")):
            assert process.poll() is None and time.monotonic() < give_up
            time.sleep(0.1)
        made.do("windowsize", found[0], "1280", "800")
        made.do("windowmove", found[0], "0", "0")
        made.do("windowfocus", found[0])
        time.sleep(4)
        yield made


def family(pid: int) -> list[int]:
    """Return a process and all that come from it."""
    parents = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue  # it has just ended
    found = [pid]
    for member in found:
        found.extend(child for child, parent in parents.items() if parent == member)
    return found


def computed_s(pids: list[int]) -> float:
    """Return the seconds of computing of processes so far."""
    total = 0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += int(fields[11]) + int(fields[12])
    return total / _TICKS


def shares(seconds: float, **groups: list[int]) -> dict[str, float]:
    """Look for so many seconds; return the percentage of one core that each group of processes took."""
    before = {name: computed_s(pids) for name, pids in groups.items()}
    time.sleep(seconds)
    return {name: 100 * (computed_s(pids) - before[name]) / seconds for name, pids in groups.items()}
