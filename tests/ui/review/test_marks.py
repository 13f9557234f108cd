# SPDX-License-Identifier: MIT
"""What a chart is made of: whose colour and filling a column has, and on what its bars stand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from calftimer.core.review.metric import Quantity
from calftimer.core.review.said import Said
from calftimer.core.review.table import Column
from calftimer.ui.review.marks import HUES, Style, highest, marks


def column(name: str, *values: float, key: object = None, measure: str = "") -> Column:
    """Return a column of sets."""
    return Column(name, Said(name), Quantity.SETS, np.array(values, dtype=float), key, measure=measure)


def test_stacked_parts_stand_on_each_other():
    """Each part begins where the one below it ends, and no value adds nothing; the highest is the whole."""
    found = marks([column("in", 3, 0, 2), column("out", 4, math.nan, 1)], Style.STACKED)

    assert [mark.bottom.tolist() for mark in found] == [[0, 0, 0], [3, 0, 2]]
    assert [mark.top.tolist() for mark in found] == [[3, 0, 2], [7, 0, 3]]
    assert highest(found) == 7
    assert {(mark.slot, mark.slots) for mark in found} == {(0, 1)}


def test_stacks_of_several_measures_stand_beside_each_other():
    """Left and right have a stack each, in which every part stands on the one before of the same leg."""
    of_parts = [
        column(f"{part}:{leg}", height, key=part, measure=leg)
        for part, heights in (("in", (1, 2)), ("out", (3, 4)))
        for leg, height in zip(("left", "right"), heights, strict=True)
    ]

    found = marks(of_parts, Style.STACKED)

    assert [(mark.slot, mark.slots) for mark in found] == [(0, 2), (1, 2), (0, 2), (1, 2)]
    assert [mark.bottom.tolist() for mark in found] == [[0], [0], [1], [2]]


def test_a_part_has_a_colour_and_its_measures_a_filling_each():
    """Split, left and right of a part share its colour and differ in filling; not split, each has its own colour."""
    split = [column(f"{part}:{leg}", 1, key=part, measure=leg) for part in "ab" for leg in ("left", "right")]

    assert [(mark.hue, mark.filling) for mark in marks(split, Style.LINE)] == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert [mark.hue for mark in marks([column("left", 1), column("right", 1)], Style.LINE)] == [0, 1]


@pytest.mark.parametrize("measures", [("",), ("left", "right")])
def test_no_two_parts_look_the_same(measures):
    """With more parts than colours, those of one colour differ in filling."""
    columns = [column(f"{part}{one}", 1, key=part, measure=one) for part in range(2 * HUES) for one in measures]

    looks = [(mark.hue, mark.filling) for mark in marks(columns, Style.BARS)]

    assert len(set(looks)) == len(looks)


def test_nothing_to_draw():
    """No column, and columns without rows, have no height."""
    assert marks([], Style.STACKED) == []
    assert highest(marks([column("in")], Style.BARS)) == 0
