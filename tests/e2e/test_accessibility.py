# SPDX-License-Identifier: MIT
"""What a screen reader finds on the accessibility bus, page by page, in the real window."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

SYSTEM_PYTHON = "/usr/bin/python3"
WALKER = Path(__file__).with_name("accessible_tree.py")
PAGES = {"1": "Train", "2": "Workout", "3": "Log", "4": "Review", "5": "Learn", "6": "Sound", "7": "Set-up"}
# A text that Tab stops at to be read, and the list of Learn's parts.
READ = {"panel", "filler"}
WORKED = {"push button", "check box", "radio button", "spin button", "combo box", "text", "entry", "table", "image"}


@pytest.fixture
def bus(silent: Any) -> Iterator[Any]:
    """Return the program on an empty folder, told by a message bus of its own that somebody may listen."""
    look = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    try:
        lacks = subprocess.run([SYSTEM_PYTHON, "-c", look], capture_output=True).returncode
    except OSError:
        lacks = 1
    if lacks or not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        pytest.skip("needs dbus, at-spi2-core, python3-gi and gir1.2-atspi-2.0, which this machine does not have")
    line = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    daemon = subprocess.Popen(
        line, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=silent.environment, text=True
    )
    try:
        silent.environment = {
            **silent.environment,
            "DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip(),
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        yield silent
    finally:
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()


@pytest.fixture
def tree(bus: Any, until: Callable[..., Any]) -> Callable[..., list[dict[str, Any]]]:
    """Return `tree(window, has, state)`: the nodes that are shown, as soon as one has that name and state."""

    def walk(window: Any, has: str, state: str = "SHOWING") -> list[dict[str, Any]]:
        def look() -> list[dict[str, Any]] | None:
            asked = [SYSTEM_PYTHON, "-W", "ignore", str(WALKER), str(window.running.process.pid)]
            done = subprocess.run(asked, env=bus.environment, capture_output=True, text=True, timeout=60)
            nodes = json.loads(done.stdout) if done.stdout.strip() else []
            return nodes if any(node["name"] == has and state in node["states"] for node in nodes) else None

        return until(look, f"a screen reader found “{has}”")

    return walk


def test_every_control_of_every_page_is_named_and_is_what_it_looks_like(bus: Any, screen: Any, tree: Any) -> None:
    """On each page, everything that takes the focus has a name and a role one can work with; what is on or off
    says so, numbers are spin buttons that say their value, and lists say what they are for."""
    with bus.window(screen) as window:
        for key, page in PAGES.items():
            window.press(f"ctrl+{key}")
            nodes = tree(window, page, "CHECKED")
            controls = [node for node in nodes if "FOCUSABLE" in node["states"]]
            assert [node for node in controls if not node["name"].strip()] == []
            assert {node["role"] for node in controls} <= WORKED | READ
            assert {node["role"] for node in controls if page != "Learn"} <= WORKED
            assert [n for n in controls if n["role"] == "check box" and "CHECKABLE" not in n["states"]] == []
            assert [n for n in controls if n["role"] == "combo box" and not n["description"]] == []
        assert window.running.process.poll() is None


def test_numbers_pictures_and_switches_have_their_roles(bus: Any, screen: Any, tree: Any) -> None:
    """On the Train page the reps are a spin button, the tempo's curve and the feet are pictures that say what
    they show, START is a button; on the Set-up page a switch is a check box."""
    with bus.window(screen) as window:
        nodes = tree(window, "Start the set (Space)")
        roles = {node["name"]: node["role"] for node in nodes}
        assert roles["Start the set (Space)"] == "push button"
        assert any(role == "spin button" and name.startswith("Reps: ") for name, role in roles.items())
        assert any(role == "image" and name.startswith("Heel height") for name, role in roles.items())
        assert any(role == "image" and "Straight" in name for name, role in roles.items())
        window.press("ctrl+7")
        nodes = tree(window, "Less motion")
        switch = next(node for node in nodes if node["name"] == "Less motion")
        assert switch["role"] == "check box"
        assert "CHECKED" not in switch["states"]
        assert switch["description"]
