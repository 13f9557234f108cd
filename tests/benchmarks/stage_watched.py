# SPDX-License-Identifier: MIT
"""calftimer as it is started, writing down when its stage was painted: `stage_watched.py LOG --data-dir FOLDER`.

Each line: when the paint began, how long it took (both nanoseconds), whether the level slides.
"""

from __future__ import annotations

import sys
import time
from typing import TextIO

from PySide6.QtGui import QPaintEvent

from calftimer.__main__ import main
from calftimer.core.tempo import HEEL_HEIGHTS
from calftimer.ui.widgets.stage_view import StageView


def watch(log: TextIO) -> None:
    """Let every stage write to `log` when it paints."""
    paint = StageView.paintEvent

    def painted(view: StageView, event: QPaintEvent) -> None:
        began = time.monotonic_ns()
        paint(view, event)
        phase = view.picture.phase
        slides = phase is not None and len(set(HEEL_HEIGHTS[phase])) == 2
        log.write(f"{began} {time.monotonic_ns() - began} {int(slides)}\n")

    StageView.paintEvent = painted


if __name__ == "__main__":
    with open(sys.argv.pop(1), "w", encoding="utf-8") as file:
        watch(file)
        main()
