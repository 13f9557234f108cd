# SPDX-License-Identifier: MIT
"""Real processes: a private sound server, a private screen, a keyboard, and calftimer as a person starts it.

Nothing here touches the machine's own sound or screen. Everything waits on something that can be observed
(a line, a row, a pixel, the length of a recording), and every process is ended by the test that started it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import wave
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.e2e.listening import SAMPLE_RATE, OwnServer, Samples, SoundServer
from tests.e2e.program import Calftimer
from tests.e2e.screen import SCREEN_HEIGHT, SCREEN_WIDTH, Screen
from tests.e2e.waiting import need, wait_until
from tests.pulse_audio import child

# What would lead a process to the machine's own screen, sound or data.
_FOREIGN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "CALFTIMER_DATA_DIR", "PULSE_SERVER", "PULSE_SINK")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder as e2e."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.e2e)


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


@pytest.fixture(scope="session")
def sound_server(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    """Run a private PulseAudio with one card."""
    need("pulseaudio", "pactl", "parec")
    with SoundServer(environment, tmp_path_factory.mktemp("pulse")).running() as server:
        yield server


@pytest.fixture(scope="session")
def screen(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """Run a private Xvfb on a display nobody uses."""
    need("Xvfb", "xdotool")
    folder = tmp_path_factory.mktemp("screen")
    reader, writer = os.pipe()
    arguments = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{SCREEN_WIDTH}x{SCREEN_HEIGHT}x24"]
    # "-r": no key repeats, however late a busy machine lets it go.
    arguments += ["-fbdir", str(folder), "-nolisten", "tcp", "-noreset", "-r"]
    with (folder / "log").open("wb") as log, child(arguments, pass_fds=[writer], stderr=log, env=environment):
        os.close(writer)
        with open(reader) as numbers:
            number = numbers.readline().strip()  # ends with the process, if it cannot start
        assert number, (folder / "log").read_text()
        yield Screen(f":{number}", folder / "Xvfb_screen0")


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
    assert QTest.qWaitForWindowExposed(app.window, 60_000)
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
