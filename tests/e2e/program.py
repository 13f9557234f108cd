# SPDX-License-Identifier: MIT
"""The program on one data folder: commands run to their end, processes watched while they run, and its window."""

from __future__ import annotations

import json
import re
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import numpy as np
import pytest

from tests.e2e.screen import BESIDE_PAGES, Screen
from tests.e2e.waiting import wait_until
from tests.pulse_audio import child


@dataclass
class Calftimer:
    """The program on one data folder."""

    folder: Path
    environment: dict[str, str]

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one command to its end."""
        return subprocess.run(
            self._line(*arguments), env=self.environment, capture_output=True, encoding="utf-8", timeout=180
        )

    def json(self, *arguments: str) -> Any:
        """Run a command that must succeed and return what it wrote as JSON."""
        done = self.run(*arguments, "--json")
        assert (done.returncode, done.stderr) == (0, "")
        return json.loads(done.stdout)

    @contextmanager
    def started(self, *arguments: str) -> Iterator[Running]:
        """Start a command and go on while it runs."""
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
        with child(self._line(*arguments), env=self.environment, **pipes) as process, Running(process) as running:
            yield running

    @contextmanager
    def window(self, screen: Screen, burden: str | None = None) -> Iterator[Window]:
        """Open the window on the virtual screen; its thread bears a burden of `burdened.py` while a set runs.

        The mouse lies on no page, as its place decides where the notice bar stands.
        """
        environment = {**self.environment, "DISPLAY": screen.display}
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
        burdened = [sys.executable, str(Path(__file__).with_name("burdened.py")), str(self.folder), str(burden)]
        line = self._line() if burden is None else burdened
        subprocess.run(["xdotool", "mousemove", *map(str, BESIDE_PAGES)], env=environment, check=True, timeout=60)
        with child(line, env=environment, **pipes) as process, Running(process) as running:
            yield Window(running, screen, environment)

    def rows(self, query: str, *values: object) -> list[dict[str, Any]]:
        """Read rows of the log as another program would; none while there is no log."""
        path = self.folder / "calftimer.sqlite"
        if not path.exists():
            return []
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=60)
        connection.row_factory = sqlite3.Row
        try:
            return [dict(row) for row in connection.execute(query, values)]
        except sqlite3.OperationalError as error:
            if "no such table" in str(error):  # the file is there, its tables are not yet
                return []
            raise
        finally:
            connection.close()

    def sets(self) -> list[dict[str, Any]]:
        """Return the rows of all sets with the number of their committed reps, in the order of doing."""
        return self.rows(
            "SELECT sets.*, (SELECT count(*) FROM reps WHERE set_id = sets.id) AS rows_of_reps FROM sets ORDER BY id"
        )

    def _line(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "calftimer", "--data-dir", str(self.folder), *arguments]


@dataclass
class Running:
    """A process and what it has said so far; a thread reads each pipe, so that none fills up."""

    process: subprocess.Popen[str]
    lines: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def __enter__(self) -> Running:
        """Begin to read."""
        self._readers = [
            threading.Thread(target=self._read, args=(pipe, into), daemon=True)
            for pipe, into in ((self.process.stdout, self.lines), (self.process.stderr, self.errors))
        ]
        for reader in self._readers:
            reader.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End the process, and read what it left."""
        if self.process.poll() is None:
            self.process.kill()
        self.ended()

    def says(self, pattern: str) -> re.Match[str]:
        """Wait until a line matches, and return the match of the first."""

        def look() -> re.Match[str] | None:
            return next((found for line in list(self.lines) if (found := re.search(pattern, line))), None)

        return wait_until(look, f"it said “{pattern}”")

    def ended(self, timeout_s: float = 60.0) -> int:
        """Wait for the end and return the exit code; every line has been read then."""
        code = self.process.wait(timeout_s)
        for reader in self._readers:
            reader.join()
        return code

    @staticmethod
    def _read(pipe: IO[str], into: list[str]) -> None:
        for line in pipe:
            into.append(line.rstrip("\n"))

    def interrupt(self) -> None:
        """Do what Ctrl-C does."""
        self.process.send_signal(signal.SIGINT)

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.ended()


class Window:
    """A window of calftimer on the virtual screen. There is no window manager: the focus is given by hand."""

    def __init__(self, running: Running, screen: Screen, environment: dict[str, str]) -> None:
        self.running = running
        self.screen = screen
        self._environment = environment
        self._id = self._found()

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        self._xdotool("key", "--delay", "30", *keys)

    def click(self, x: int, y: int) -> None:
        """Move the mouse there and click."""
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def shows(self, look: Callable[[Screen], Any], what: str, timeout_s: float = 60.0) -> Any:
        """Wait until the picture is as wanted."""
        return wait_until(lambda: look(self.screen), what, timeout_s)

    def stage_is(self, *colours: str) -> None:
        """Wait until the heel's fill, which reaches the bottom left corner, has one of these colours."""
        self.shows(lambda screen: screen.corner() in colours, f"the stage was {' or '.join(colours)}")

    def _found(self) -> str:
        """Wait for the window on the screen, give it the keyboard, and return its id."""
        pid = str(self.running.process.pid)
        search = ("search", "--all", "--onlyvisible", "--pid", pid, "--name", "calftimer")

        def look() -> str | None:
            if self.running.process.poll() is not None:
                pytest.fail(f"the window ended: {self.running.errors}")
            found = self._xdotool(*search, check=False).split()
            return found[0] if found else None

        window_id = wait_until(look, "the window was on the screen")
        wait_until(lambda: len(np.unique(self.screen.picture()[::8, ::8].reshape(-1, 3), axis=0)) > 5, "it was painted")
        self._xdotool("windowfocus", window_id)
        wait_until(lambda: self._xdotool("getwindowfocus").split() == [window_id], "the window had the keyboard")
        return window_id

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self._environment, capture_output=True, text=True, timeout=60
        )
        assert not (check and done.returncode), done.stderr
        return done.stdout
