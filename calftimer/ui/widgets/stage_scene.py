# SPDX-License-Identifier: MIT
"""What of the stage stays as it is from frame to frame."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor

from calftimer.core.tempo import Phase
from calftimer.ui.widgets.stage_parts import ChipPart, PanelPart
from calftimer.ui.widgets.stage_text import StageText


@dataclass(slots=True)
class Scene:
    """What is painted alike from frame to frame: (top, bottom, place, …) of each part, and its colours.

    `taken` are the boxes (left, right, top, bottom) that the line keeps away from; a line shorter than `stump`
    between two boxes is none.
    """

    ground: QColor
    fill: QColor
    line: QColor
    inks: tuple[str, str]
    texts: list[tuple[int, int, QRect, StageText]]
    chips: list[tuple[int, int, QRect, QRectF, Phase, str]]
    taken: list[tuple[float, float, float, float]]
    stump: float
    feet: QRect
    leg: QRect
    chip: ChipPart
    panel: PanelPart
