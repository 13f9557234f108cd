# SPDX-License-Identifier: MIT
"""Where things stand on the stage: no two boxes touch, nothing leaves the window, the number has its height."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF

from calftimer.ui.stage.layout import BIG_LEAST, StageLayout, lay_out

SIZES = [(1024, 600), (1280, 800), (1920, 1080), (800, 1280), (3840, 2160), (1366, 768)]
SETS = [{"rests": False, "leg_ratio": 0.55}, {"rests": False, "leg_ratio": 1.75}, {"rests": True, "leg_ratio": None}]


def touching(layout: StageLayout) -> list[tuple[str, str]]:
    """Return the pairs of boxes that have a pixel in common."""
    boxes = {name: box.adjusted(0.01, 0.01, -0.01, -0.01) for name, box in layout.boxes().items()}
    return [(one, other) for one, other in combinations(boxes, 2) if boxes[one].intersects(boxes[other])]


@given(
    width=st.integers(800, 3840),
    height=st.integers(600, 2160),
    text=st.floats(12, 34),
    button=st.floats(0.03, 0.25),
    of=st.sampled_from(SETS),
)
def test_no_two_boxes_touch_and_none_leaves_the_window(
    width: int, height: int, text: float, button: float, of: dict[str, object]
) -> None:
    """Whatever the size of window, text and buttons: each thing has a place of its own, on the screen."""
    rows = 3.0 if of["rests"] else 1.0
    layout = lay_out(QSizeF(width, height), text, QSizeF(width * button * rows, max(56, 2.6 * text)), **of)

    assert touching(layout) == []
    outside = [name for name, box in layout.boxes().items() if not QRectF(0, 0, width, height).contains(box)]
    assert outside == []


@pytest.mark.parametrize("text", [16, 32])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("of", SETS[:2])
def test_the_number_has_a_quarter_of_the_height(size: tuple[int, int], text: float, of: dict[str, object]) -> None:
    """At every size and text size the rep's digits may be a quarter of the window high, and a little more."""
    layout = lay_out(QSizeF(*size), text, QSizeF(180, 99), **of)

    assert layout.big.height() >= (BIG_LEAST - 0.001) * size[1] >= 0.25 * size[1]


@pytest.mark.parametrize("size", SIZES)
def test_the_lines_can_be_read(size: tuple[int, int]) -> None:
    """At 200 % no line is lower than the text that was asked for, but for a tenth."""
    layout = lay_out(QSizeF(*size), 32, QSizeF(180, 99), rests=False, leg_ratio=0.55)

    lines = (layout.header, layout.counter, layout.below, layout.coming, layout.hint, *layout.chips)
    assert min(line.height() / 1.3 for line in lines) >= 0.9 * 32
