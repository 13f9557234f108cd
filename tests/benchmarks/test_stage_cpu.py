# SPDX-License-Identifier: MIT
"""What the stage costs at 1280×800: an idle window, a set in each of its states, and a browser's ring, in one run.

The window and Chromium draw on the same kind of screen without a graphics card, one after the other.
`set` is a whole number of reps of 3-1-2-1: sliding and standing in their proper shares.
"""

from __future__ import annotations

import time
from contextlib import ExitStack
from pathlib import Path

from tests.benchmarks import sound_lab as lab
from tests.benchmarks import stage_lab

LOOK_S, REP_S = 14.0, 7.0  # two reps


def test_stage_against_an_idle_window_and_a_browser(tmp_path: Path) -> None:
    """Print the share of one core that window and sound take in each state, and what Chromium takes."""
    lab.players(())
    stage_lab.need("chromium")
    stage_lab.remember(tmp_path / "data", tempo="3-1-2-1", reps=9, sets=2, rest_s=60)
    title = f"The stage at 1280×800, {LOOK_S:g} s of each ({lab.noise()})"
    rows: list[tuple[object, ...]] = []
    with ExitStack() as stack:
        server = stack.enter_context(lab.sound_server(tmp_path / "sound"))
        display = stack.enter_context(lab.screen(tmp_path / "screen"))
        with stage_lab.window(tmp_path / "data", display, server.environment) as window:
            own = window.process.pid

            def look(state: str) -> float:
                others = [pid for pid in stage_lab.family(own) if pid != own]
                seen = stage_lab.shares(LOOK_S, window=[own], sound=others)
                rows.append((state, *(f"{seen[name]:.1f}" for name in ("window", "sound"))))
                return seen["window"]

            idle = look("idle window (Train page)")
            window.press("space")
            time.sleep(stage_lab.COUNT_IN_S + REP_S + 1)  # the first rep paints what is kept from then on
            moving = look("set, tempo 3-1-2-1")
            window.press("space")
            time.sleep(1)
            look("pause")
            window.press("space")
            window.press("Escape")
            time.sleep(1)
            look("rest")
        page = (lab.HERE / "stage_page.html").as_uri()
        options = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--autoplay-policy=no-user-gesture-required")
        options += ("--window-size=1280,800", "--window-position=0,0", f"--user-data-dir={tmp_path / 'chromium'}")
        line = ["chromium", *options, f"--app={page}"]
        environment = {**server.environment, "DISPLAY": display}
        with (tmp_path / "chromium.log").open("wb") as log:
            browser = stack.enter_context(lab.child(line, env=environment, stderr=log, stdout=log))
        while not server.streams():
            assert browser.poll() is None
            time.sleep(0.1)
        time.sleep(6)
        seen = stage_lab.shares(LOOK_S, all=stage_lab.family(browser.pid))["all"]
        rows.append(("Chromium: a ring and Web Audio, all its processes", f"{seen:.1f}", "in it"))
    lab.table(title, ("state", "window, % of one core", "sound process"), rows)
    print(f"\nset above idle: {moving - idle:.1f} %; set over Chromium: {moving / seen:.2f}")
