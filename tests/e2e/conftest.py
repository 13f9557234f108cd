# SPDX-License-Identifier: MIT
"""Real processes: a private sound server, a private screen, a keyboard, and calftimer as a person starts it.

Nothing here touches the machine's own sound or screen. Everything waits on something that can be observed
(a line, a row, a pixel, the length of a recording), and every process is ended by the test that started it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import threading
import time
import wave
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.pulse_audio import PulseAudio, child

SAMPLE_RATE = 48_000
SINK = "gym"
SCREEN_WIDTH, SCREEN_HEIGHT = 1280, 800
RAIL = slice(2, 80)  # columns of the rail
RAIL_GAP = 14  # rows: less is between an icon and its name, more between two pages
RAIL_STRETCH = 60  # rows: more is between the pages and who trains
# What would lead a process to the machine's own screen, sound or data.
_FOREIGN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "CALFTIMER_DATA_DIR", "PULSE_SERVER", "PULSE_SINK")

Samples = NDArray[np.int16]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder as e2e."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.e2e)


def need(*tools: str) -> None:
    """Skip where a tool is missing; in CI, where it must be there, fail."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        reason = f"needs {', '.join(missing)}, which this machine does not have"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)


def wait_until(look: Callable[[], Any], what: str, timeout_s: float = 60.0) -> Any:
    """Look until what is seen is true, and return it; fail with `what` after `timeout_s`."""
    give_up = time.monotonic() + timeout_s
    while not (seen := look()):
        if time.monotonic() > give_up:
            pytest.fail(f"waited {timeout_s:g} s in vain until {what}")
        time.sleep(0.01)
    return seen


@pytest.fixture
def until() -> Callable[..., Any]:
    """Return `wait_until(look, what, timeout_s)`."""
    return wait_until


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return an environment with a home of its own, no screen, and no sound server that answers."""
    home = tmp_path_factory.mktemp("home")
    runtime = tmp_path_factory.mktemp("runtime")
    runtime.chmod(0o700)
    no_cards = home / "asound.conf"
    no_cards.write_text("")
    return {
        **{name: value for name, value in os.environ.items() if name not in _FOREIGN},
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_RUNTIME_DIR": str(runtime),
        "PULSE_SERVER": f"unix:{runtime}/nobody",
        "ALSA_CONFIG_PATH": str(no_cards),  # no card of the machine either
        "LC_ALL": "C.UTF-8",
        "LANGUAGE": "en",
    }


@dataclass
class Recording:
    """What the sound server plays, as it grows in a file."""

    path: Path

    @property
    def frame_count(self) -> int:
        """Frames recorded so far."""
        return self.path.stat().st_size // 2

    @property
    def samples(self) -> Samples:
        """All samples recorded so far."""
        return np.fromfile(self.path, dtype="<i2", count=self.frame_count)

    def from_first_sound(self, frame_count: int) -> Samples:
        """Wait for `frame_count` frames from the first that is not zero on, and return them."""

        def enough() -> Samples | None:
            samples = self.samples
            heard = np.flatnonzero(samples)
            if len(heard) and len(samples) - heard[0] >= frame_count:
                return samples[heard[0] : heard[0] + frame_count]
            return None

        return wait_until(lambda: enough() is not None, f"{frame_count} frames were recorded") and enough()


class SoundServer(PulseAudio):
    """A PulseAudio with one card that leads nowhere."""

    def __init__(self, environment: dict[str, str], runtime: Path) -> None:
        super().__init__({**environment, "PULSE_SINK": SINK}, runtime, {SINK: "Gym"})

    @contextmanager
    def recording(self, path: Path) -> Iterator[Recording]:
        """Record the card into `path` until the block is left."""
        with path.open("wb") as file, child(self.recorder(SINK, 50), stdout=file, env=self.environment):
            recording = Recording(path)
            wait_until(lambda: recording.frame_count > 0, "the recorder heard the sink")
            yield recording


@pytest.fixture(scope="session")
def sound_server(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    """Run a private PulseAudio with one card."""
    need("pulseaudio", "pactl", "parec")
    with SoundServer(environment, tmp_path_factory.mktemp("pulse")).running() as server:
        yield server


class Screen:
    """A virtual screen, its pixels, and a keyboard."""

    def __init__(self, display: str, frame_buffer: Path) -> None:
        self.display = display
        self._frame_buffer = frame_buffer

    def picture(self) -> NDArray[np.uint8]:
        """Return the pixels: rows, columns, (red, green, blue)."""
        raw = self._frame_buffer.read_bytes()
        header = struct.unpack(">25I", raw[:100])
        width, height, stride, colours = header[4], header[5], header[12], header[19]
        first = header[0] + 12 * colours
        pixels = np.frombuffer(raw, np.uint8, stride * height, first).reshape(height, stride)[:, : width * 4]
        blue_first = pixels.reshape(height, width, 4)[:, :, 2::-1]
        return blue_first if header[7] == 0 else pixels.reshape(height, width, 4)[:, :, 1:]

    def colour_at(self, x: int, y: int) -> str:
        """Return the colour of a pixel as the theme writes it; negative counts from the right or bottom."""
        return "#{:02X}{:02X}{:02X}".format(*self.picture()[y, x])

    def count(self, colour: str, rows: slice = slice(None), columns: slice = slice(None)) -> int:
        """Return how many pixels of a part of the screen have exactly this colour."""
        wanted = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)], np.uint8)
        return int((self.picture()[rows, columns] == wanted).all(axis=2).sum())

    def lit_pages(self) -> list[int]:
        """Return the numbers of the rail's pages whose icon and name are lit, from 1; empty where there is no rail."""
        from calftimer.ui.look import DARK

        colours = [np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) for colour in (DARK.rail, DARK.accent)]
        rail = self.picture()[:, RAIL]
        if (rail[-1] != colours[0]).any():
            return []
        rows = np.flatnonzero((rail != colours[0]).any(axis=(1, 2)))
        rows = np.split(rows, np.flatnonzero(np.diff(rows) > RAIL_STRETCH) + 1)[0]
        pages = np.split(rows, np.flatnonzero(np.diff(rows) > RAIL_GAP) + 1)
        return [number for number, page in enumerate(pages, 1) if (rail[page] == colours[1]).all(axis=2).any()]


@pytest.fixture(scope="session")
def screen(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """Run a private Xvfb on a display nobody uses."""
    need("Xvfb", "xdotool")
    folder = tmp_path_factory.mktemp("screen")
    reader, writer = os.pipe()
    arguments = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{SCREEN_WIDTH}x{SCREEN_HEIGHT}x24"]
    arguments += ["-fbdir", str(folder), "-nolisten", "tcp", "-noreset"]
    with (folder / "log").open("wb") as log, child(arguments, pass_fds=[writer], stderr=log, env=environment):
        os.close(writer)
        with open(reader) as numbers:
            number = numbers.readline().strip()  # ends with the process, if it cannot start
        assert number, (folder / "log").read_text()
        yield Screen(f":{number}", folder / "Xvfb_screen0")


@dataclass
class Calftimer:
    """The program on one data folder."""

    folder: Path
    environment: dict[str, str]

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one command to its end."""
        return subprocess.run(
            self._line(*arguments), env=self.environment, capture_output=True, encoding="utf-8", timeout=90
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
        """Open the window on the virtual screen; its thread bears a burden of `burdened.py` while a set runs."""
        environment = {**self.environment, "DISPLAY": screen.display}
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
        burdened = [sys.executable, str(Path(__file__).with_name("burdened.py")), str(self.folder), str(burden)]
        line = self._line() if burden is None else burdened
        with child(line, env=environment, **pipes) as process, Running(process) as running:
            yield Window(running, screen, environment)

    def rows(self, query: str, *values: object) -> list[dict[str, Any]]:
        """Read rows of the log as another program would; none while there is no log."""
        path = self.folder / "calftimer.sqlite"
        if not path.exists():
            return []
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=5)
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
        """Wait until the heel's fill, which reaches the window's bottom left corner, has one of these colours."""
        self.shows(lambda screen: screen.colour_at(2, -3) in colours, f"the stage was {' or '.join(colours)}")

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
            ["xdotool", *arguments], env=self._environment, capture_output=True, text=True, timeout=20
        )
        assert not (check and done.returncode), done.stderr
        return done.stdout


@pytest.fixture(scope="session")
def calftimer_at(environment: dict[str, str]) -> Callable[[Path], Calftimer]:
    """Return `calftimer_at(folder)`: the program on a folder, where no sound card answers."""
    return lambda folder: Calftimer(folder, environment)


@pytest.fixture
def silent(tmp_path: Path, calftimer_at: Callable[[Path], Calftimer]) -> Calftimer:
    """Return the program on an empty folder, where no sound card answers."""
    return calftimer_at(tmp_path / "data")


@pytest.fixture
def audible(tmp_path: Path, sound_server: SoundServer) -> Calftimer:
    """Return the program on an empty folder, with the private sound server."""
    return Calftimer(tmp_path / "data", sound_server.environment)


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., tuple[Samples, dict[str, Any]]]:
    """Return `written(calftimer, sound_set, *choices)`: samples and timeline that `calftimer cues` writes for a set."""

    def write(calftimer: Calftimer, sound_set: str, *choices: str) -> tuple[Samples, dict[str, Any]]:
        wav, timeline = tmp_path / f"{sound_set}.wav", tmp_path / f"{sound_set}.json"
        out = ("--out", str(wav), "--timeline", str(timeline))
        assert calftimer.run("cues", *choices, "--sound", sound_set, *out).returncode == 0
        with wave.open(str(wav)) as file:
            assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, SAMPLE_RATE)
            samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
        return samples, json.loads(timeline.read_text())

    return write


@pytest.fixture
def busy_loops() -> Callable[[int], Any]:
    """Return `busy_loops(count)`: as long as its block, that many processes do nothing but compute."""

    @contextmanager
    def run(count: int) -> Iterator[None]:
        with ExitStack() as stack:
            for _ in range(count):
                stack.enter_context(child([sys.executable, "-c", "while True: pass"]))
            yield

    return run


@pytest.fixture
def calftimer_on(tmp_path: Path) -> Callable[[dict[str, str]], Calftimer]:
    """Return `calftimer_on(environment)`: the program on an empty folder, where the test says."""
    return lambda environment: Calftimer(tmp_path / "data", environment)


@pytest.fixture(scope="session")
def remember() -> Callable[..., None]:
    """Return `remember(folder, sound_set=…, **choices)`: write what the window will find as last time's choices."""
    from calftimer.catalogue.toml_files import shipped_catalogue
    from calftimer.core.choices import plan_from
    from calftimer.ui.settings import Settings

    def write(folder: Path, *, sound_set: str = "none", exercise: str = "leg-press-calf-raise", **choices: Any) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        settings = Settings(folder)
        settings.exercise, settings.sound_set = exercise, sound_set
        settings.remember_plan(plan_from(shipped_catalogue(), exercise, **choices))
        del settings  # Qt writes the file when it lets go of it

    return write


@pytest.fixture(scope="session")
def tabs_to(environment: dict[str, str]) -> Callable[..., int]:
    """Return `tabs_to(folder, name)`: how often Tab goes from START to the stepper of that name.

    A window on a copy of the folder, drawn nowhere, is asked for its own order of the focus.
    """
    ask = """
import shutil, sys, tempfile
from pathlib import Path
from PySide6.QtWidgets import QApplication
from calftimer.app import App
from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.ui.theme import apply_theme
from calftimer.ui.widgets.stepper import Stepper
application = QApplication([])
apply_theme(application)
folder = Path(sys.argv[1])
app = App(folder, shipped_catalogue())
app.window.show()
app.complete()
application.setActiveWindow(app.window)
tabs, widget = 0, app.window.focusWidget()
while not (isinstance(widget, Stepper) and widget.accessibleName().startswith(sys.argv[2] + ":")
           and app.window.notice.isAncestorOf(widget) is (sys.argv[3] == "notice")):
    application.focusWidget().focusNextChild()
    widget = application.focusWidget()
    tabs += 1
    assert tabs < 100
print(tabs)
app.close()
"""

    def count(folder: Path, name: str, *, in_notice: bool = False) -> int:
        copy = folder.with_name(f"{folder.name}-copy")
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("running"))
        done = subprocess.run(
            [sys.executable, "-c", ask, str(copy), name, "notice" if in_notice else "page"],
            env={**environment, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return int(done.stdout)

    return count


@pytest.fixture
def places_on_sound_page(
    environment: dict[str, str], screen: Screen, tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., list[Place]]:
    """Return `places_on_sound_page(*names)`: where the controls are that a screen reader calls so.

    A window on an empty folder, on the same screen, is asked for them.
    """
    ask = """
import sys
from pathlib import Path
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from calftimer.app import App
from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.ui.theme import apply_theme

def ask(folder, *names):
    application = QApplication([])
    apply_theme(application)
    app = App(Path(folder), shipped_catalogue())
    app.window.show()
    app.complete()
    app.window.show_page(app.sound_page)
    assert QTest.qWaitForWindowExposed(app.window)
    application.setActiveWindow(app.window)  # there is no window manager that would
    tabs, found = 0, {}
    while len(found) < len(names):
        widget = app.window.focusWidget()
        called = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        at = widget.mapToGlobal(widget.rect().center())
        found |= {name: (tabs, at.x(), at.y()) for name in names if called.startswith(name)}
        widget.focusNextChild()
        tabs += 1
        assert tabs < 100, found
    app.close()
    rail = app.window.findChild(QWidget, "rail").findChildren(QToolButton)
    page = 1 + [button.accessibleName() for button in rail].index("Sound")
    for name in names:
        sys.stdout.write("{} {} {} {}\\n".format(page, *found[name]))

if __name__ == "__main__":
    ask(*sys.argv[1:])
"""

    def find(*names: str) -> list[Place]:
        folder = tmp_path_factory.mktemp("asked")
        script = folder / "ask.py"
        script.write_text(ask)
        done = subprocess.run(
            [sys.executable, str(script), str(folder), *names],
            env={**environment, "DISPLAY": screen.display},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return [Place(*map(int, line.split())) for line in done.stdout.splitlines()]

    return find


@dataclass(frozen=True)
class Place:
    """A control: the number of its page, how many Tabs it is from the first there, and where its middle is."""

    page: int
    tabs: int
    x: int
    y: int


class Listener:
    """What one sink plays, as it comes, and when each stretch of it came."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe = pipe
        self._heard = bytearray()
        self._came: list[tuple[int, int]] = []
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        while piece := os.read(self._pipe.fileno(), 1 << 16):
            self._heard += piece
            self._came.append((time.monotonic_ns(), len(self._heard) // 2))

    @property
    def frame_count(self) -> int:
        """Frames heard so far."""
        return len(self._heard) // 2

    @property
    def samples(self) -> Samples:
        """All that was heard so far."""
        return np.frombuffer(bytes(self._heard[: self.frame_count * 2]), "<i2")

    def time_ns(self, frame: int) -> int:
        """Return when `frame` was heard, by the monotonic clock: as the promptest of all pieces says."""
        zero_ns = min(at_ns - frames * 1_000_000_000 // SAMPLE_RATE for at_ns, frames in list(self._came))
        return zero_ns + frame * 1_000_000_000 // SAMPLE_RATE

    def hears_more(self, frame_count: int) -> None:
        """Wait until `frame_count` frames more were heard."""
        wanted = self.frame_count + frame_count
        wait_until(lambda: self.frame_count >= wanted, f"{frame_count} frames more were heard", 60)

    def ended(self) -> None:
        """Wait for the end of what is heard: the server is gone."""
        self._thread.join(20)
        assert not self._thread.is_alive()


class OwnServer(PulseAudio):
    """A PulseAudio of one test, with two cards that lead nowhere."""

    def __init__(self, environment: dict[str, str], runtime: Path) -> None:
        super().__init__(environment, runtime, {"speakers": "Gym Speakers", "headphones": "My Headphones"})

    @contextmanager
    def listening(self, card: str = "speakers") -> Iterator[Listener]:
        """Listen to a card until the block is left."""
        with child(self.recorder(card, 10), stdout=subprocess.PIPE, env=self.environment) as process:
            listener = Listener(process.stdout)
            wait_until(lambda: listener.frame_count > 0, "the card was listened to")
            yield listener
            process.terminate()
            listener.ended()


@pytest.fixture
def own_server(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[OwnServer]:
    """Run a sound server that the test may kill."""
    need("pulseaudio", "pactl", "parec")
    with OwnServer(environment, tmp_path_factory.mktemp("own-pulse")).running() as server:
        yield server


@pytest.fixture
def player_on(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Any]]:
    """Return `player_on(environment, device=None)`: a sound process of the test's own on that server."""
    from calftimer.audio.player import SoundPlayer

    players: list[SoundPlayer] = []

    def make(environment: dict[str, str], device: str | None = None) -> SoundPlayer:
        for name in _FOREIGN:
            monkeypatch.delenv(name, raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        players.append(SoundPlayer(device))
        return players[-1]

    yield make
    for player in players:
        player.close()
