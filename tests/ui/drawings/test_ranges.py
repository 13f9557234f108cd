# SPDX-License-Identifier: MIT
"""Ranges side by side, measured in the pixels that were painted."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from calftimer.ui.drawings.ink import Ink, ink_of
from calftimer.ui.drawings.ranges import RangeBar, RangeDrawing
from calftimer.ui.look import DARK

AREA = QRectF(0, 0, 900, 200)
INK = ink_of(DARK)
BOUNDS = st.tuples(st.floats(0, 400), st.floats(0.1, 400)).map(sorted)


def painted(drawing: RangeDrawing, ink: Ink = INK) -> tuple[np.ndarray, QRectF]:
    """Return the pixels (rows, columns, red green blue) and where the bars are."""
    image = QImage(round(AREA.width()), round(AREA.height()), QImage.Format.Format_RGB888)
    image.fill(QColor(ink.ground))
    painter = QPainter(image)
    em = QFontMetricsF(painter.font()).height()
    drawing.paint(painter, AREA, ink)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy(), drawing.plot(AREA, em)


def columns_of(pixels: np.ndarray, colour: str, top: float, bottom: float) -> np.ndarray:
    """Return the columns with a pixel of this colour between two rows."""
    wanted = np.array(QColor(colour).getRgb()[:3])
    return np.flatnonzero(
        (np.abs(pixels[round(top) : round(bottom)].astype(int) - wanted) <= 12).all(axis=2).any(axis=0)
    )


@pytest.mark.parametrize(("low", "high"), [(2, 3), (6, 12), (10, 20), (90, 120), (0.5, 8)])
def test_a_bar_reaches_from_its_lowest_to_its_highest_number(qapp: Any, low: float, high: float) -> None:
    """The bar's ends stand where its numbers stand on the axis, to half its thickness."""
    drawing = RangeDrawing((RangeBar("Somebody", low, high),), "")
    pixels, plot = painted(drawing)

    found = columns_of(pixels, INK.mark, plot.top(), plot.bottom())

    reach = plot.height() / 1.7 * 0.45
    assert found.min() == pytest.approx(drawing.x_of(low, plot), abs=reach)
    assert found.max() == pytest.approx(drawing.x_of(high, plot), abs=reach)


def test_ours_is_hollow(qapp: Any) -> None:
    """A bar of our own arithmetic has no pixel of the mark's colour; a source's bar has many."""
    theirs, plot = painted(RangeDrawing((RangeBar("A", 10, 20),), ""))
    ours, _ = painted(RangeDrawing((RangeBar("A", 10, 20, is_own=True),), ""))

    assert len(columns_of(theirs, INK.mark, plot.top(), plot.bottom())) > 20
    assert len(columns_of(ours, INK.mark, plot.top(), plot.bottom())) == 0


@given(st.lists(BOUNDS, min_size=1, max_size=6))
def test_every_bar_lies_on_the_axis(bounds: list[list[float]]) -> None:
    """Whatever the numbers, the axis begins at 0, ends behind the highest, and has few steps."""
    drawing = RangeDrawing(tuple(RangeBar("A", low, high) for low, high in bounds), "")
    plot = QRectF(100, 0, 500, 100)

    assert all(100 <= drawing.x_of(low, plot) <= drawing.x_of(high, plot) < 600 for low, high in bounds)


def test_the_description_holds_every_number() -> None:
    """Who does not see the bars hears name, both ends and unit of each."""
    drawing = RangeDrawing((RangeBar("Hart", 2, 3), RangeBar("Jordan", 2, 2)), "seconds")

    assert drawing.description == "Hart 2–3 seconds; Jordan 2 seconds"
