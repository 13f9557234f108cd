# SPDX-License-Identifier: MIT
"""A table is as high as its rows and no wider than the window; half a number is never shown."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from calftimer.core.plan import Unit
from calftimer.core.review.metric import Quantity
from calftimer.core.review.said import Said
from calftimer.core.review.table import Column, Table, text_column
from calftimer.ui.review.table_view import ROWS_SEEN, NumbersView
from calftimer.ui.review.words import cell_text, head_text


def records(rows: int) -> Table:
    """Return a table of days, loads and long texts."""
    days = np.arange(np.datetime64("2026-03-01"), np.datetime64("2026-03-01") + rows)
    texts = (text_column([f"{word} that is rather long" for _ in range(rows)]) for word in ("Exercise", "Equipment"))
    return Table(
        (
            Column("day", Said("Day"), Quantity.DATE, days),
            Column("load", Said("Load of the day"), Quantity.MASS, np.full(rows, 1234.5)),
            *(Column(str(place), Said("Text"), Quantity.TEXT, text) for place, text in enumerate(texts)),
        )
    )


@pytest.fixture
def numbers(kept):
    """An empty table."""
    return kept(NumbersView("Records"))


def widths(view: NumbersView) -> list[int]:
    """Return the width of each column."""
    return [view.columnWidth(column) for column in range(view.model().columnCount())]


def test_texts_give_way_to_numbers(numbers):
    """Where there is too little room the texts are cut, and dates and numbers are whole."""
    numbers.resize(1200, 300)
    numbers.show_table(records(3))
    QApplication.processEvents()
    wide = widths(numbers)

    numbers.resize(450, 300)
    QApplication.processEvents()
    narrow = widths(numbers)

    assert narrow[:2] == wide[:2]
    assert narrow[2] < wide[2]
    assert sum(narrow) <= numbers.viewport().width()


def test_where_there_is_no_room_at_all_nothing_is_wider(numbers):
    """In a very narrow window all columns give up the same share."""
    numbers.show_table(records(3))
    numbers.resize(130, 300)
    QApplication.processEvents()

    assert sum(widths(numbers)) <= numbers.viewport().width()


def test_a_table_is_as_high_as_its_rows(numbers):
    """Three rows take the room of three, many that of eight, and the rest scrolls."""
    heights = []
    for rows in (3, 4, ROWS_SEEN, 50):
        numbers.show_table(records(rows))
        heights.append(numbers.height())

    assert heights[1] - heights[0] == numbers.verticalHeader().defaultSectionSize()
    assert heights[2] == heights[3]


def test_who_is_hidden_does_not_measure(numbers):
    """A hidden table leaves its columns as they are, and fits them when it is shown."""
    numbers.resize(360, 300)
    numbers.hide()
    numbers.show_table(records(300))
    before = widths(numbers)

    numbers.show()
    QApplication.processEvents()

    assert set(before) == {numbers.horizontalHeader().defaultSectionSize()}
    assert widths(numbers) != before
    assert sum(widths(numbers)) <= numbers.viewport().width()


def test_the_seconds_of_a_column_are_written_in_one_way():
    """Where one value has minutes all have, and the title says so; else all are seconds."""
    long, short = (
        Table((Column("time", Said("Time"), Quantity.SECONDS, np.array(values)),)).in_unit(Unit.KG)
        for values in ((364.0, 45.0), (5.5, 45.0))
    )

    assert (head_text(long.columns[0]), [cell_text(long.columns[0], row) for row in (0, 1)]) == (
        "Time (min:s)",
        ["6:04", "0:45"],
    )
    assert (head_text(short.columns[0]), [cell_text(short.columns[0], row) for row in (0, 1)]) == (
        "Time (s)",
        ["5.5", "45"],
    )
