# SPDX-License-Identifier: MIT
"""How long the window takes to be seen, against a bare PySide6 window, each in a fresh process.

Both as an installed program starts: what Python compiles is kept from the first run on.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from tests.first_picture import LISTEN

ROUNDS = 15

BARE = """
from time import perf_counter
start = perf_counter()
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

def seen():
    os.write(1, str(perf_counter() - start).encode())
    os._exit(0)

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, seen)

application = QApplication([])
window = Window()
window.setCentralWidget(QLabel("calftimer", window))
window.resize(1280, 800)
window.show()
application.exec()
"""

# The real command; only the signal that tells of the first picture is listened to, before anybody else.
OURS = f"""
from time import perf_counter
start = perf_counter()
import os, sys
{LISTEN}

def seen():
    os.write(1, str(perf_counter() - start).encode())
    os._exit(0)

listen(seen)
from calftimer.__main__ import main
if __name__ == "__main__":
    os.environ["CALFTIMER_DATA_DIR"] = sys.argv.pop()
    main()
"""


# The same steps as the command's, each timed.
STAGES = """
from time import perf_counter
start = perf_counter()
import gc, json, os, sys
from pathlib import Path
gc.disable()
spent = {}

def stage(name):
    global start
    now = perf_counter()
    spent[name] = now - start
    start = now

import msgspec
stage("import msgspec")
from calftimer.catalogue.toml_files import shipped_catalogue
stage("import calftimer.catalogue and core")
catalogue = shipped_catalogue()
stage("read the catalogue")
import PySide6.QtWidgets
stage("import PySide6.QtWidgets")
from PySide6.QtCore import Qt
stage("PySide6's namespace Qt, which is built when first named")
import calftimer.app, calftimer.ui.language
stage("import calftimer.app and ui")
from calftimer.ui import theme
application = theme.new_application(sys.argv[:1])
stage("QApplication")
theme.use(application, theme.SYSTEM, has_sheet=False)
stage("type and palette")
folder = Path(sys.argv[1])
folder.mkdir(exist_ok=True)
app = calftimer.app.App(folder, catalogue)
stage("App(): build the train page")
theme.theme_of(application).put_on_sheet()
stage("style sheet")

def seen():
    stage("show and paint")
    os.write(1, json.dumps(spent).encode())
    os._exit(0)

app.window.first_painted.disconnect()
app.window.first_painted.connect(seen)
app.window.show()
application.exec()
"""


@pytest.fixture(params=["xcb", "offscreen"])
def environment(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[dict[str, str]]:
    """Return an environment with a private virtual screen, and one that draws nowhere."""
    others = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE")
    base = {name: value for name, value in os.environ.items() if name not in others}
    base["PYTHONPYCACHEPREFIX"] = str(tmp_path / "compiled")
    if request.param == "offscreen":
        yield {**base, "QT_QPA_PLATFORM": "offscreen"}
        return
    if shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb, which this machine does not have")
    reader, writer = os.pipe()
    arguments = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(arguments, pass_fds=[writer], stderr=subprocess.DEVNULL)
    try:
        os.close(writer)
        with open(reader) as numbers:
            yield {**base, "DISPLAY": f":{numbers.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


def seconds(script: Path, folder: Path, environment: dict[str, str]) -> float:
    """Run a script to its first picture and return what it measured."""
    done = subprocess.run(
        [sys.executable, str(script), str(folder)], env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return float(done.stdout)


def stages_ms(script: Path, folder: Path, environment: dict[str, str]) -> dict[str, float]:
    """Return the milliseconds of each stage, the median of some runs."""
    command = [sys.executable, str(script), str(folder)]
    runs = [json.loads(subprocess.check_output(command, env=environment, stderr=subprocess.DEVNULL)) for _ in range(7)]
    return {name: 1000 * median(run[name] for run in runs) for name in runs[0]}


def test_window_up_to_its_first_picture(environment: dict[str, str], tmp_path: Path) -> None:
    """Print how long our window and a bare one take from the first line of Python to the first picture."""
    scripts = {name: tmp_path / f"{name}.py" for name in ("bare", "ours", "stages")}
    for name, text in zip(scripts, (BARE, OURS, STAGES), strict=True):
        scripts[name].write_text(text)
    for name in ("bare", "ours"):
        seconds(scripts[name], tmp_path / "warm", environment)
    measured: dict[str, list[float]] = {"bare": [], "ours": []}

    for number in range(ROUNDS):
        for name in ("bare", "ours") if number % 2 else ("ours", "bare"):
            measured[name].append(seconds(scripts[name], tmp_path / f"{name}-{number}", environment))

    ratios = sorted(ours / bare for ours, bare in zip(measured["ours"], measured["bare"], strict=True))
    print(f"\n\nWindow up to its first picture, {environment['QT_QPA_PLATFORM']}, {ROUNDS} pairs of fresh processes")
    print(f"{'':22}{'median ms':>10}{'least ms':>10}")
    for name, times in measured.items():
        print(f"{name:22}{1000 * median(times):10.0f}{1000 * min(times):10.0f}")
    print(f"{'ratio (goal ≤ 1.5)':22}{median(ratios):10.2f}  from {ratios[0]:.2f} to {ratios[-1]:.2f}")
    print("\nWhere ours goes, ms (the bare window needs the first line as well):")
    for name, spent in stages_ms(scripts["stages"], tmp_path / "stages", environment).items():
        print(f"{spent:8.1f}  {name}")
