# SPDX-License-Identifier: MIT
"""Where things stand on the stage: no two boxes touch, nothing leaves the window, the number has its height."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF

from calftimer.ui.stage.layout import BIG_LEAST, Needs, StageLayout, lay_out

SIZES = [(1024, 600), (1280, 800), (1920, 1080), (800, 1280), (3840, 2160), (1366, 768)]
ALL_LINES = frozenset({"who", "task", "clocks"})
SETS = [Needs(leg_ratio=0.55), Needs(leg_ratio=1.75), Needs(leg_ratio=0.55, lines=frozenset({"who"}))]
HELD = Needs(leg_ratio=0.55, has_phases=False)
RESTS = [Needs(rests=True, has_phases=False), Needs(rests=True, has_phases=False, lines=ALL_LINES)]


def touching(layout: StageLayout) -> list[tuple[str, str]]:
    """Return the pairs of boxes that have a pixel in common."""
    boxes = {name: box.adjusted(0.01, 0.01, -0.01, -0.01) for name, box in layout.boxes().items()}
    return [(one, other) for one, other in combinations(boxes, 2) if boxes[one].intersects(boxes[other])]


@given(
    width=st.integers(800, 3840),
    height=st.integers(600, 2160),
    text=st.floats(12, 34),
    button=st.floats(0.03, 0.25),
    aside=st.sampled_from([(0, 0), (0.3, 0.4), (0.6, 0.9)]),
    needs=st.sampled_from([*SETS, HELD, *RESTS]),
)
def test_no_two_boxes_touch_and_none_leaves_the_window(
    width: int, height: int, text: float, button: float, aside: tuple[float, float], needs: Needs
) -> None:
    """Whatever the size of window, text, buttons and what lies aside: each thing has a place of its own."""
    rows = 3.0 if needs.rests else 1.0
    buttons = QSizeF(width * button * rows, max(56, 2.6 * text))
    beside = QSizeF(width * aside[0], height * aside[1]) if needs.rests else QSizeF()
    layout = lay_out(QSizeF(width, height), text, replace(needs, buttons=buttons, aside=beside))

    assert touching(layout) == []
    outside = [name for name, box in layout.boxes().items() if not QRectF(0, 0, width, height).contains(box)]
    assert outside == []
    assert not (needs.rests and aside[0]) or layout.aside.height() > 0


@pytest.mark.parametrize("text", [16, 32])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("needs", [*SETS, HELD])
def test_the_number_has_a_quarter_of_the_height(size: tuple[int, int], text: float, needs: Needs) -> None:
    """At every size and text size the rep's digits may be a quarter of the window high, and a little more."""
    layout = lay_out(QSizeF(*size), text, replace(needs, buttons=QSizeF(180, 99)))

    assert layout.big.height() >= (BIG_LEAST - 0.001) * size[1] >= 0.25 * size[1]


@pytest.mark.parametrize("text", [16, 32])
@pytest.mark.parametrize("size", SIZES)
def test_the_countdown_stays_large_beside_the_set_just_done(size: tuple[int, int], text: float) -> None:
    """With the panel, all lines and large text, the rest's number is a seventh of the window high at the least."""
    needs = replace(RESTS[1], buttons=QSizeF(700, 3.2 * text), aside=QSizeF(23 * text, 24 * text))
    layout = lay_out(QSizeF(*size), text, needs)

    assert layout.big.height() >= size[1] / 7
    assert layout.big.width() >= 0.33 * size[0]


@pytest.mark.parametrize("size", SIZES)
def test_the_lines_can_be_read(size: tuple[int, int]) -> None:
    """At 200 % no line is lower than the text that was asked for, but for a tenth."""
    layout = lay_out(QSizeF(*size), 32, replace(SETS[0], buttons=QSizeF(180, 99)))

    lines = (layout.header, layout.counter, layout.below, layout.coming, layout.hint, *layout.chips)
    assert min(line.height() / 1.3 for line in lines) >= 0.9 * 32
