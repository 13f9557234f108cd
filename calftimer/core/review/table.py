# SPDX-License-Identifier: MIT
"""The one form of data behind every chart: named columns with a quantity each.

The chart draws it, the table under the chart shows it, and copying and CSV write it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from calftimer.core.plan import Unit
from calftimer.core.review.metric import Quantity
from calftimer.core.review.said import Said, plain

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_QUOTED_SIGNS = frozenset(',"\r\n')


@dataclass(frozen=True, eq=False)
class Column:
    """One column: `values` is a float array (NaN: no value), dates (datetime64), or texts (objects: str or Said).

    `key` is the value of the core that the column is about (a foot position, a side, an athlete's id …), for who
    wants to name or colour it in another way than `name` says. `measure` says which of several numbers of that part it
    is; empty where there is one. `symbol` stands for the unit, once it is chosen.
    """

    id: str
    name: Said
    quantity: Quantity
    values: np.ndarray
    key: object = None
    symbol: str = ""
    measure: str = ""

    def __len__(self) -> int:
        return len(self.values)


@dataclass(frozen=True, eq=False)
class Table:
    """Columns of one length; the first says what each row is. `notes` are what a reader has to know beside it."""

    columns: tuple[Column, ...]
    notes: tuple[Said, ...] = ()

    def __len__(self) -> int:
        return len(self.columns[0])

    def column(self, column_id: str) -> Column:
        """Return the column with `column_id`; raise KeyError where there is none."""
        for column in self.columns:
            if column.id == column_id:
                return column
        raise KeyError(column_id)

    def rows(self) -> Iterator[tuple[object, ...]]:
        """Yield the rows as plain values: float or None, date, str or Said."""
        return zip(*(_plain_values(column.values) for column in self.columns), strict=True)

    def in_unit(self, unit: Unit) -> Table:
        """Return the table as a reader of `unit` reads it: masses converted, symbols set."""
        return replace(
            self,
            columns=tuple(
                replace(
                    column,
                    values=column.values * column.quantity.factor(unit)
                    if column.quantity.factor(unit) != 1
                    else column.values,
                    symbol=column.quantity.symbol(unit),
                )
                for column in self.columns
            ),
        )

    def as_csv(self, words: Callable[[Said], str] = Said.in_words) -> str:
        """Return RFC 4180 text: a head of names with units, ISO dates, a point before decimals, empty for no value.

        Call it on `in_unit(...)`. A text that a spreadsheet would take for a formula gets an apostrophe before it.
        """

        def cell(value: object) -> str:
            if value is None:
                return ""
            if isinstance(value, float):
                return f"{value:.10g}"
            text = words(value) if isinstance(value, Said) else plain(value)
            return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text

        head = (
            f"{words(column.name)} ({column.symbol})" if column.symbol else words(column.name)
            for column in self.columns
        )
        lines = [head, *(map(cell, row) for row in self.rows())]
        return "".join(",".join(map(_quoted, line)) + "\r\n" for line in lines)

    def as_json(self) -> list[dict[str, object]]:
        """Return a plain JSON object for each row, by the columns' ids; masses in kilograms unless converted."""
        ids = [column.id for column in self.columns]
        return [dict(zip(ids, map(_json_value, row), strict=True)) for row in self.rows()]


def _quoted(text: str) -> str:
    """Return a CSV field, in quotes where it needs them."""
    return '"' + text.replace('"', '""') + '"' if _QUOTED_SIGNS.intersection(text) else text


def _plain_values(values: np.ndarray) -> list[object]:
    plain_ones = values.tolist()
    if values.dtype.kind == "f":
        return [None if value != value else value for value in plain_ones]
    return plain_ones


def _json_value(value: object) -> object:
    if isinstance(value, Said):
        return value.in_words()
    if isinstance(value, float):
        return round(value, 6)
    return value if value is None or isinstance(value, int) else plain(value)


def text_column(values: list[object]) -> np.ndarray:
    """Return texts, Saids or other values as an array of objects."""
    column = np.empty(len(values), dtype=object)
    column[:] = values
    return column
