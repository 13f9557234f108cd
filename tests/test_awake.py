# SPDX-License-Identifier: MIT
"""Staying awake, asked of a real message bus of our own with a small desktop on it; no service of the machine's.

The desktop does what GNOME's and KDE's do: it counts who asks it not to sleep, and forgets who leaves the bus.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from calftimer.awake import Awake

jeepney = pytest.importorskip("jeepney", reason="D-Bus is asked on Linux only")

from jeepney import HeaderFields, MessageType, new_error, new_method_return  # noqa: E402
from jeepney.bus_messages import MatchRule, message_bus  # noqa: E402
from jeepney.io.blocking import open_dbus_connection  # noqa: E402

SCREEN_SAVER, GNOME = "org.freedesktop.ScreenSaver", "org.gnome.SessionManager"
HOLD_FOREVER = "from calftimer.awake import Awake; a = Awake(); a.hold(); print(a.wait(), flush=True); input()"


class Desktop(threading.Thread):
    """A service on the bus that can be asked not to sleep."""

    def __init__(self, address: str, name: str, *, refuses: bool = False, is_deaf: bool = False) -> None:
        """`refuses` answers with an error, `is_deaf` does not answer at all."""
        super().__init__(daemon=True)
        self.holders: dict[int, tuple[str, tuple[Any, ...]]] = {}
        self.requests = 0
        self._refuses, self._is_deaf = refuses, is_deaf
        self._bus = open_dbus_connection(address)
        self._ask(message_bus.RequestName(name))
        self._ask(message_bus.AddMatch(MatchRule(type="signal", member="NameOwnerChanged")))
        self.start()

    def _ask(self, message: Any) -> None:
        assert self._bus.send_and_get_reply(message, timeout=5).header.message_type is MessageType.method_return

    def run(self) -> None:
        """Answer until the bus is gone."""
        try:
            while True:
                self._take(self._bus.receive())
        except OSError:
            self._bus.close()

    def _take(self, message: Any) -> None:
        fields = message.header.fields
        member = fields.get(HeaderFields.member)
        if member == "NameOwnerChanged" and not message.body[2]:
            self.holders = {cookie: held for cookie, held in self.holders.items() if held[0] != message.body[0]}
        elif member == "Inhibit":
            self.requests += 1
            if self._is_deaf:
                return
            if self._refuses:
                self._bus.send(new_error(message, "org.freedesktop.DBus.Error.AccessDenied", "s", ("not today",)))
                return
            self.holders = {**self.holders, self.requests: (fields[HeaderFields.sender], message.body)}
            self._bus.send(new_method_return(message, "u", (self.requests,)))
        elif member in ("UnInhibit", "Uninhibit"):
            self.holders = {cookie: held for cookie, held in self.holders.items() if cookie != message.body[0]}
            self._bus.send(new_method_return(message))


def until(look: Callable[[], Any], what: str) -> None:
    """Look until what is seen is true."""
    give_up = time.monotonic() + 60
    while not look():
        assert time.monotonic() < give_up, f"waited in vain until {what}"
        threading.Event().wait(0.01)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    """Run a private session bus, which the process takes for the person's own; return its address."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs dbus-daemon, which this machine does not have")
    config = tmp_path / "bus.conf"
    config.write_text(
        f"<busconfig><type>session</type><listen>unix:path={tmp_path}/bus</listen><auth>EXTERNAL</auth>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/>'
        '<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>'
    )
    arguments = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as daemon:
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.terminate()


@pytest.fixture
def awake() -> Iterator[Awake]:
    """Return what is tested; it is closed afterwards."""
    held = Awake("a set is running")
    yield held
    held.close()


@pytest.mark.parametrize("name", [SCREEN_SAVER, GNOME])
def test_the_desktop_is_held_awake_exactly_from_hold_to_let_go(bus: str, awake: Awake, name: str) -> None:
    """Nobody asks before `hold`; one request stands until `let_go`; then there is none."""
    desktop = Desktop(bus, name)
    before = dict(desktop.holders)

    awake.hold()
    held = awake.wait()
    holders = dict(desktop.holders)
    awake.let_go()
    until(lambda: not desktop.holders, "the request was taken back")

    assert (before, held, len(holders), awake.why_not) == ({}, True, 1, "")
    until(lambda: not awake.is_held, "it said so")


@pytest.mark.parametrize("name", [SCREEN_SAVER, GNOME])
def test_the_desktop_can_say_who_keeps_it_awake_and_why(bus: str, awake: Awake, name: str) -> None:
    """The request carries the program's name and the reason, which desktops show."""
    desktop = Desktop(bus, name)

    awake.hold()
    awake.wait()

    ((_, body),) = desktop.holders.values()
    assert {"calftimer", "a set is running"} <= set(body)


def test_asking_twice_asks_once(bus: str, awake: Awake) -> None:
    """`hold` while held and `let_go` while let go do nothing."""
    desktop = Desktop(bus, SCREEN_SAVER)

    awake.let_go()
    awake.hold()
    awake.hold()
    awake.wait()
    awake.hold()
    awake.let_go()
    awake.let_go()
    until(lambda: not desktop.holders, "the request was taken back")

    assert desktop.requests == 1


def test_it_can_be_held_again(bus: str, awake: Awake) -> None:
    """After `let_go`, the next set is held as the first one was."""
    desktop = Desktop(bus, SCREEN_SAVER)
    seen = []

    for _ in range(3):
        awake.hold()
        seen.append((awake.wait(), len(desktop.holders)))
        awake.let_go()
        until(lambda: not desktop.holders, "the request was taken back")

    assert seen == [(True, 1)] * 3


def test_letting_go_and_holding_at_once_is_answered(bus: str, awake: Awake) -> None:
    """A new set right after the last one is held, and its question is answered at once."""
    desktop = Desktop(bus, SCREEN_SAVER)
    awake.hold()
    awake.wait()
    started = time.monotonic()

    awake.let_go()
    awake.hold()

    assert awake.wait()
    assert time.monotonic() - started < 5
    assert len(desktop.holders) == 1


def test_closing_lets_go_before_it_returns(bus: str, awake: Awake) -> None:
    """When `close` is back, the desktop has been told; later `hold`s are not heard."""
    desktop = Desktop(bus, SCREEN_SAVER)
    awake.hold()
    awake.wait()

    awake.close()
    awake.hold()

    assert (desktop.holders, awake.wait(), desktop.requests) == ({}, False, 1)


def test_a_killed_program_does_not_keep_the_machine_awake(bus: str) -> None:
    """SIGKILL leaves nothing behind: the request ends with the program's connection to the bus."""
    desktop = Desktop(bus, SCREEN_SAVER)
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", HOLD_FOREVER], env=dict(os.environ), **pipes) as process:
        held = process.stdout.readline().strip()
        holders = len(desktop.holders)
        process.kill()
        process.wait()

        until(lambda: not desktop.holders, "the desktop forgot it")

    assert (held, holders) == ("True", 1)


def test_without_a_bus_nothing_happens_and_the_reason_is_known(awake: Awake, monkeypatch: pytest.MonkeyPatch) -> None:
    """No message bus: no error and no warning, only a reason for who asks."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)

    awake.hold()

    assert not awake.wait()
    assert awake.why_not == "there is no desktop to ask (DBUS_SESSION_BUS_ADDRESS is not set)"


def test_a_desktop_that_refuses_is_quoted(bus: str, awake: Awake) -> None:
    """The reason of a refusal can be read."""
    Desktop(bus, SCREEN_SAVER, refuses=True)

    awake.hold()

    assert not awake.wait()
    assert f"{SCREEN_SAVER} said “not today”" in awake.why_not


def test_a_second_desktop_is_asked_where_the_first_refuses(bus: str, awake: Awake) -> None:
    """Where the screen saver refuses, the session manager is asked."""
    Desktop(bus, SCREEN_SAVER, refuses=True)
    other = Desktop(bus, GNOME)

    awake.hold()

    assert (awake.wait(), len(other.holders)) == (True, 1)


def test_a_deaf_desktop_keeps_nobody_waiting(bus: str, awake: Awake) -> None:
    """`hold` and `let_go` return at once, though the bus takes seconds to give up on a service that is silent."""
    desktop = Desktop(bus, SCREEN_SAVER, is_deaf=True)

    started = time.monotonic()
    awake.hold()
    until(lambda: desktop.requests, "it was asked")
    asked = time.monotonic()
    awake.let_go()
    awake.hold()
    awake.let_go()
    let_go = time.monotonic() - asked

    assert let_go < 0.5
    assert time.monotonic() - started < 20


def test_a_bus_that_goes_away_while_held_is_survived(bus: str, awake: Awake) -> None:
    """The desktop ends in mid-set: letting go and closing raise nothing."""
    desktop = Desktop(bus, SCREEN_SAVER)
    awake.hold()
    awake.wait()
    desktop._bus.sock.shutdown(2)
    until(lambda: not desktop.is_alive(), "the desktop ended")

    awake.let_go()
    awake.close()

    assert not awake.is_held


def doctor_says(folder: Path) -> str | None:
    """Return what `calftimer doctor` says about staying awake."""
    nobody = {"PULSE_SERVER": f"unix:{folder}/nobody", "ALSA_CONFIG_PATH": os.devnull}
    arguments = [sys.executable, "-m", "calftimer", "--data-dir", str(folder), "doctor", "--json"]
    done = subprocess.run(arguments, env={**os.environ, **nobody}, capture_output=True, text=True, timeout=60)
    return json.loads(done.stdout)["awake"]


def test_doctor_says_whether_the_machine_can_be_held_awake(bus: str, tmp_path: Path) -> None:
    """Nobody on the bus: the reason. A desktop: nothing to say, and nothing is held afterwards."""
    without = doctor_says(tmp_path)
    desktop = Desktop(bus, GNOME)

    assert "org.gnome.SessionManager" in without
    assert (doctor_says(tmp_path), desktop.requests, desktop.holders) == (None, 1, {})


# The window itself, in a process of its own.

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication
from calftimer.app import App
from calftimer.catalogue.toml_files import shipped_catalogue

application = QApplication([])
app = App(Path(sys.argv[1]), shipped_catalogue())
app.settings.sound_set = "none"
app.window.show()
app.complete()

def obey():
    {
        "start": lambda: app.train_page.start(),
        "end": app.stage_page._on_end,
        "close": app.window.close,
    }[sys.stdin.readline().strip()]()
    print("done", flush=True)

commands = QSocketNotifier(0, QSocketNotifier.Type.Read)
commands.activated.connect(obey)
print("ready", flush=True)
application.exec()
"""


class WindowProcess:
    """The program's window, which starts and ends a set when it is told to."""

    def __init__(self, folder: Path) -> None:
        nobody = {"PULSE_SERVER": f"unix:{folder}/nobody", "ALSA_CONFIG_PATH": os.devnull}
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **nobody}
        arguments = [sys.executable, "-c", WINDOW, str(folder)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        self.process = subprocess.Popen(arguments, env=environment, **pipes)
        assert self.process.stdout.readline() == "ready\n"

    def tell(self, command: str) -> None:
        """Give a command and wait until it is done."""
        self.process.stdin.write(f"{command}\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "done\n"


@pytest.fixture
def window(bus: str, tmp_path: Path) -> Iterator[WindowProcess]:
    """Open the window beside our desktop."""
    opened = WindowProcess(tmp_path)
    yield opened
    opened.process.kill()
    opened.process.communicate()


@pytest.fixture
def desktop(bus: str) -> Desktop:
    """Return a desktop that can be asked not to sleep."""
    return Desktop(bus, SCREEN_SAVER)


def test_a_set_in_the_window_holds_the_machine_awake_and_nothing_else_does(
    desktop: Desktop, window: WindowProcess
) -> None:
    """An open window lets the machine sleep; a set holds it awake; its end lets it sleep again."""
    before = dict(desktop.holders)

    window.tell("start")
    until(lambda: len(desktop.holders) == 1, "the set held the machine awake")
    window.tell("end")
    until(lambda: not desktop.holders, "the end of the session let it go")

    assert (before, desktop.requests) == ({}, 1)


def test_a_window_closed_in_mid_set_lets_the_machine_sleep(desktop: Desktop, window: WindowProcess) -> None:
    """When the window is closed, the desktop is told before the program ends."""
    window.tell("start")
    until(lambda: len(desktop.holders) == 1, "the set held the machine awake")

    window.tell("close")

    assert desktop.holders == {}


def test_a_window_killed_in_mid_set_lets_the_machine_sleep(desktop: Desktop, window: WindowProcess) -> None:
    """A crash leaves nothing behind."""
    window.tell("start")
    until(lambda: len(desktop.holders) == 1, "the set held the machine awake")

    window.process.kill()

    until(lambda: not desktop.holders, "the desktop forgot the window")
