# SPDX-License-Identifier: MIT
"""What the sound benchmarks share: a sound server for each candidate, a recorder with a clock, load, tables.

Every candidate plays to a private PulseAudio of its own with a null sink, so that what the server's log says
of sound that ran out belongs to that candidate, and nobody mixes with it. The recordings are of the sink's
monitor: sample for sample what a card would have been given, at the same pace.
"""

from __future__ import annotations

import faulthandler
import fcntl
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.pulse_audio import PulseAudio, child

RATE = 48_000
HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SINK = "gym"
QT_PYTHON = os.environ.get("CALFTIMER_QTMULTIMEDIA_PYTHON", "")  # a Python with PySide6-Addons, numpy and msgspec

OURS = ("calftimer", "calftimer on miniaudio")
IN_PROCESS = ("miniaudio 200 ms", "miniaudio 500 ms", "QAudioSink pull 1.5 s", "pa_simple 200 ms")
PEERS = ("gtick", "Web Audio 0.2 s ahead")
EVERYBODY = OURS + IN_PROCESS + PEERS


def why_not(name: str) -> str:
    """Return what is missing for a candidate to play, or nothing."""
    if name.startswith("QAudioSink"):
        if not QT_PYTHON:
            return "set CALFTIMER_QTMULTIMEDIA_PYTHON to a Python that has PySide6-Addons, numpy and msgspec"
        tried = subprocess.run([QT_PYTHON, "-c", "import PySide6.QtMultimedia, numpy, msgspec"], capture_output=True)
        return "" if tried.returncode == 0 else "the Python named there has no QtMultimedia, numpy or msgspec"
    tools = {"gtick": ("gtick", "Xvfb", "xdotool"), "Web Audio 0.2 s ahead": ("chromium",)}.get(name, ())
    return ", ".join(f"{tool} is not installed" for tool in tools if not shutil.which(tool))


def players(names: tuple[str, ...]) -> list[str]:
    """Return those of `names` that can play here; say of the others why they cannot."""
    faulthandler.cancel_dump_traceback_later()  # these tests take minutes by design, and do not hang
    missing = [tool for tool in ("pulseaudio", "parec", "pactl") if not shutil.which(tool)]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    reasons = {name: why_not(name) for name in names}
    for name, reason in reasons.items():
        if reason:
            print(f"\nleft out: {name}: {reason}")
    return [name for name, reason in reasons.items() if not reason]


class Server(PulseAudio):
    """A PulseAudio with one null sink; its log tells of sound that ran out."""

    def __init__(self, environment: dict[str, str], runtime: Path) -> None:
        super().__init__(environment, runtime, {SINK: "Gym"}, "--log-level=debug", "--log-time=no")
        self._mark = 0

    def mark(self) -> None:
        """Count from here on."""
        self._mark = self.log.stat().st_size

    def underruns(self) -> int:
        """Return how often a stream had nothing to play since the mark."""
        with self.log.open("rb") as log:
            log.seek(self._mark)
            return log.read().count(b"underrun of ")


@contextmanager
def sound_server(folder: Path) -> Iterator[Server]:
    """Run a private PulseAudio in `folder`."""
    runtime = folder / "pulse"
    runtime.mkdir(mode=0o700, parents=True)
    (folder / "no-cards").touch()
    foreign = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "CALFTIMER_DATA_DIR")
    environment = {
        **{name: value for name, value in os.environ.items() if name not in foreign},
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / ".config"),
        "PULSE_SINK": SINK,
        "ALSA_CONFIG_PATH": str(folder / "no-cards"),
        "LC_ALL": "C.UTF-8",
        "LANGUAGE": "en",
        "PYTHONPATH": str(ROOT),
    }
    with Server(environment, runtime).running() as server:
        yield server


class Recorder:
    """What the sink plays, and when each frame of it is heard, in nanoseconds of the monotonic clock.

    A null sink is timed by that very clock, so one number says it all: when frame 0 was heard. It is found
    with a click whose time the server reports (`find_clock`). `arrived_ns` bounds it from above: a frame
    of the monitor is handed out when the sink has got past it, and never before.
    """

    def __init__(self, pipe: Any) -> None:
        self._pipe = pipe
        self._parts: list[bytes] = []
        self.stamps: list[tuple[int, int]] = []  # frames so far, when they had arrived
        self.start_ns = 0
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        total = 0
        while data := os.read(self._pipe.fileno(), 1 << 20):
            now = time.monotonic_ns()
            self._parts.append(data)
            total += len(data)
            self.stamps.append((total // 2, now))

    @property
    def frame_count(self) -> int:
        """Frames recorded so far."""
        return self.stamps[-1][0] if self.stamps else 0

    def samples(self, first: int = 0) -> np.ndarray:
        """Return what was recorded from frame `first` on."""
        data = b"".join(self._parts)
        return np.frombuffer(data[first * 2 : len(data) // 2 * 2], "<i2")

    def arrived_ns(self) -> int:
        """Return when frame 0 had been heard at the latest, by when frames arrived."""
        return min(now - frames * 1_000_000_000 // RATE for frames, now in self.stamps)

    def find_clock(self, server: Server) -> tuple[float, float]:
        """Set `start_ns` by a reference click; return the answers' spread and the distance to arrival, in ms."""
        first = self.frame_count
        done = subprocess.run(
            [sys.executable, str(HERE / "sound_candidates.py"), "reference"],
            env=server.environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        _, heard_ns, spread_us = done.stdout.split()
        time.sleep(0.3)
        click = first + int(onsets(self.samples(first))[0])
        self.start_ns = int(heard_ns) - click * 1_000_000_000 // RATE
        return int(spread_us) / 1e3, (self.arrived_ns() - self.start_ns) / 1e6

    def heard_ns(self, frame: float) -> float:
        """Return when a frame is heard."""
        return self.start_ns + frame * 1e9 / RATE

    def frame_at(self, at_ns: float) -> float:
        """Return which frame is heard then."""
        return (at_ns - self.start_ns) * RATE / 1e9


@contextmanager
def recording(server: Server) -> Iterator[Recorder]:
    """Record the sink's monitor until the block is left."""
    arguments = ["parec", "-d", f"{SINK}.monitor", f"--rate={RATE}", "--channels=1", "--format=s16le", "--raw"]
    with child([*arguments, "--latency-msec=50"], stdout=subprocess.PIPE, env=server.environment) as process:
        fcntl.fcntl(process.stdout, fcntl.F_SETPIPE_SZ, 1 << 20)
        recorder = Recorder(process.stdout)
        while not recorder.frame_count:
            time.sleep(0.01)
        yield recorder
        process.terminate()
        recorder._thread.join(5)


@contextmanager
def screen(folder: Path) -> Iterator[str]:
    """Run an Xvfb whose picture is in `folder`; yield its name."""
    folder.mkdir(parents=True, exist_ok=True)
    reader, writer = os.pipe()
    arguments = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-fbdir", str(folder)]
    with child([*arguments, "-nolisten", "tcp", "-noreset"], pass_fds=[writer], stderr=subprocess.DEVNULL):
        os.close(writer)
        with open(reader) as numbers:
            yield f":{numbers.readline().strip()}"


class Playing:
    """A candidate that plays: its process and what it has said, as {word: [monotonic nanoseconds]}."""

    def __init__(self, process: subprocess.Popen[Any], read: Callable[[str], tuple[str, int] | None]) -> None:
        self.process = process
        self.said: dict[str, list[int]] = {}
        self.others: list[str] = []
        self._read = read
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self.process.stdout:
            if found := self._read(line):
                self.said.setdefault(found[0], []).append(found[1])
            else:
                self.others.append(line)

    def tell(self, word: str) -> None:
        """Say `pause` or `run`; a peer does not listen."""
        if self.process.stdin is not None:
            self.process.stdin.write(f"{word}\n")
            self.process.stdin.flush()

    def is_alive(self) -> bool:
        """True while it runs."""
        return self.process.poll() is None


def _plain(line: str) -> tuple[str, int] | None:
    word, _, at = line.strip().rpartition(" ")
    return (word, int(at)) if word in ("imported", "opened", "paused") and at.isdigit() else None


def _console(line: str) -> tuple[str, int] | None:
    """Read a line of Chromium's log; its clock is brought to the monotonic one."""
    if '"said ' not in line:
        return None
    word, at_ms = line.split('"said ')[1].split('"')[0].split()
    return word, int(float(at_ms) * 1e6) - time.time_ns() + time.monotonic_ns()


@contextmanager
def playing(
    name: str, server: Server, folder: Path, sounds: str = "clicks", trouble: str = "none"
) -> Iterator[Playing]:
    """Let a candidate play `clicks`, or `tones` that are paused now and then."""
    with ExitStack() as stack:
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
        if name == "gtick":
            yield stack.enter_context(_gtick(server, folder))
        elif name.startswith("Web Audio"):
            hold = {"blocked": "&hold=600&every=1500", "locked": "&hold=250&every=500"}.get(trouble, "")
            hold += "&pause=2300" if sounds == "tones" else ""
            page = f"{(HERE / 'sound_page.html').as_uri()}?sounds={sounds}&ahead=0.2{hold}"
            options = ("--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr")
            options += ("--autoplay-policy=no-user-gesture-required", f"--user-data-dir={folder / 'chromium'}")
            process = stack.enter_context(child(["chromium", *options, page], env=server.environment, **pipes))
            yield Playing(process, _console)
        else:
            python = QT_PYTHON if name.startswith("QAudioSink") else sys.executable
            line = [python, str(HERE / "sound_candidates.py"), name, sounds, trouble]
            environment = {**server.environment, "QT_QPA_PLATFORM": "offscreen"}
            process = stack.enter_context(child(line, env=environment, stdin=subprocess.PIPE, **pipes))
            yield Playing(process, _plain)


@contextmanager
def _gtick(server: Server, folder: Path) -> Iterator[Playing]:
    """Set gtick to 60 beats a minute and press Start, as a hand would."""
    with screen(folder / "screen") as display:
        environment = {**server.environment, "DISPLAY": display}
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
        with child(["gtick"], env=environment, **pipes) as process:
            result = Playing(process, _plain)

            def do(*arguments: str) -> str:
                done = subprocess.run(["xdotool", *arguments], env=environment, capture_output=True, text=True)
                time.sleep(0.3)
                return done.stdout

            while not (found := do("search", "--onlyvisible", "--name", "GTick").split()):
                assert result.is_alive(), result.others
            time.sleep(1)
            for _ in range(5):
                do("windowfocus", found[-1])
                do("mousemove", "366", "109", "click", "--repeat", "3", "--delay", "60", "1")
                do("key", "ctrl+a")
                do("type", "60")
                do("key", "Tab")
                do("mousemove", "212", "254")
                do("click", "1")
                time.sleep(1)
                if server.streams():
                    break
            yield result


def onsets(samples: np.ndarray, threshold: int = 1000) -> np.ndarray:
    """Return the frames at which sound begins after 100 ms without."""
    heard = np.flatnonzero(np.abs(samples.astype(np.int32)) > threshold)
    return heard[np.diff(heard, prepend=-RATE) > RATE // 10]


@contextmanager
def busy_loops(count: int) -> Iterator[None]:
    """Run processes that do nothing but compute."""
    with ExitStack() as stack:
        for _ in range(count):
            stack.enter_context(child([sys.executable, "-c", "while True: pass"]))
        yield


def noise() -> str:
    """Say how busy the machine is with other things, measured for two seconds."""

    def ticks() -> list[int]:
        return [int(field) for field in Path("/proc/stat").read_text().splitlines()[0].split()[1:9]]

    before = ticks()
    time.sleep(2)
    passed = [later - earlier for earlier, later in zip(before, ticks(), strict=True)]
    idle = passed[3] + passed[4]
    return f"{os.cpu_count()} cores, {100 * (1 - idle / sum(passed)):.0f} % busy with other things before"


def table(title: str, head: tuple[str, ...], rows: list[tuple[object, ...]]) -> None:
    """Print a table in Markdown."""
    print(f"\n\n{title}\n")
    print("| " + " | ".join(head) + " |")
    print("|---" * len(head) + "|")
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |", flush=True)
