# SPDX-License-Identifier: MIT
"""What a chart is made of before it is drawn: which columns, in which colour and filling, and where bars stand.

A part of a split has a colour; where each part has several measures (left and right, planned and performed) these
differ in filling or line. Without a split each column has a colour of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from calftimer.core.review.metric import Quantity
from calftimer.core.review.table import Column, Table

COUNTED = (Quantity.SETS, Quantity.REPS, Quantity.DAYS, Quantity.NUMBER)
HUES = 4  # as many as there are colours that all eyes tell apart


class Style(Enum):
    """How the numbers are drawn: counts as BARS beside each other, what rises and falls as a LINE with points.

    STACKED are bars whose parts stand on each other, where they add up to a whole.
    """

    BARS = "bars"
    STACKED = "stacked"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Band:
    """A range to compare with, from `low` to `high` on the value axis."""

    label: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Mark:
    """One column as it is drawn.

    `hue` is its colour (0 to HUES - 1) and `filling` tells apart those of one colour. Its bars are the `slot`th of
    `slots` beside each other, and stand on `bottom`.
    """

    column: Column
    hue: int
    filling: int
    slot: int
    slots: int
    bottom: np.ndarray

    @property
    def top(self) -> np.ndarray:
        """Where its bars end; no value is no bar."""
        return self.bottom + np.nan_to_num(self.column.values)


def drawn_columns(table: Table) -> tuple[Column, ...]:
    """Return the columns of a table that one value axis can serve."""
    numbers = [column for column in table.columns[1:] if column.values.dtype.kind == "f"]
    return tuple(column for column in numbers if column.quantity is numbers[0].quantity)


def marks(columns: Sequence[Column], style: Style) -> list[Mark]:
    """Return how columns of one length are drawn."""
    measures = list(dict.fromkeys(column.measure for column in columns))
    parts = list(dict.fromkeys(_part(column) for column in columns))
    stacks = style is Style.STACKED
    slots = len(measures) if stacks else len(columns)
    heights = [np.zeros(len(columns[0]))] * slots if columns else []
    found = []
    for place, column in enumerate(columns):
        measure = measures.index(column.measure)
        again, hue = divmod(parts.index(_part(column)), HUES)
        slot = measure if stacks else place
        filling = again * len(measures) + measure
        mark = Mark(column, hue, filling, slot, slots, heights[slot] if stacks else np.zeros(len(column)))
        if stacks:
            heights[slot] = mark.top
        found.append(mark)
    return found


def _part(column: Column) -> object:
    return column.key if column.measure else column.id


def highest(marks: Sequence[Mark]) -> float:
    """Return the greatest value that is drawn; 0 where there is none."""
    return max((float(mark.top.max()) for mark in marks if len(mark.column)), default=0.0)
