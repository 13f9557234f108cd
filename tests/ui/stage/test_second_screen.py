# SPDX-License-Identifier: MIT
"""The stage on a second screen: a process of its own on two screens that are drawn nowhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from calftimer.app import App
from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.ui.theme import apply_theme
application = QApplication([])
apply_theme(application)
laptop, tv = application.screens()
app = App(Path(sys.argv[1]), shipped_catalogue())
app.settings.sound_set = "none"
app.settings.stage_screen = sys.argv[2]
app.train_page._exercise.show_sound("none")
app.window.show()
app.complete()
told = {}
app.setup.page.refresh()
told["offered"] = [app.setup.page._screen._list.itemText(at) for at in range(app.setup.page._screen._list.count())]
mirror = app.setup.second_screen
told["before"] = mirror.view is not None
pictures = []
app.stage_page.picture_shown.connect(pictures.append)
app.train_page.start()
while len(pictures) < 2 or not app.window.isActiveWindow():
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
view = mirror.view
if view is not None:
    told["screen"], told["geometry"] = view.screen().name(), view.geometry().getRect()
    told["same"] = view.picture == app.stage_page._view.picture
    told["keys"] = app.window.isActiveWindow()
application.screenRemoved.emit(tv)
told["after_removal"] = mirror.view is not None
told["goes_on"] = app.stage_page.is_running
application.screenAdded.emit(tv)
told["after_return"] = mirror.view is not None
QTest.keyClick(app.stage_page, Qt.Key.Key_Escape)
told["at_the_end"] = mirror.view is not None
app.close()
print(json.dumps(told))
"""


@pytest.fixture
def session(tmp_path: Path) -> Any:
    """Return `session(name)`: what was seen in a session with the stage wanted on the screen of that name."""
    screens = [
        {"name": "laptop", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "dpr": 1},
        {"name": "tv", "x": 1280, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1},
    ]
    described = tmp_path / "screens.json"
    described.write_text(json.dumps({"screens": screens}))

    def run(name: str) -> dict[str, Any]:
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(tmp_path / "data"), name],
            env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={described}"},
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    (tmp_path / "data").mkdir()
    return run


def test_the_stage_is_shown_on_the_screen_that_was_chosen(session: Any) -> None:
    """For a session, the chosen screen shows the same picture from edge to edge, and the window keeps the keys;
    when the screen goes away the set goes on, when it comes back the picture is there again."""
    seen = session("tv")

    assert seen["offered"] == ["None", "tv, 1920 × 1080"]
    assert not seen["before"]
    assert (seen["screen"], seen["geometry"]) == ("tv", [1280, 0, 1920, 1080])
    assert seen["same"]
    assert seen["keys"]
    assert (seen["after_removal"], seen["goes_on"], seen["after_return"]) == (False, True, True)
    assert not seen["at_the_end"]


@pytest.mark.parametrize("name", ["", "laptop", "gone"])
def test_no_second_picture_where_none_is_wanted_or_can_be(session: Any, name: str) -> None:
    """Without a choice, with the window's own screen, or with one that is not there, the set runs alone."""
    seen = session(name)

    assert "screen" not in seen
    assert seen["goes_on"]
