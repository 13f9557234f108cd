# SPDX-License-Identifier: MIT
"""The calendar: each day in its place, readable by keys, and fuller the more was done."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from calftimer.ui.look import worn
from calftimer.ui.review.visit_text import day_sets_text
from calftimer.ui.widgets.heat_map import HeatMap

LAST = date(2026, 3, 12)  # a Thursday


@pytest.fixture
def calendar(kept):
    """A calendar with two days of training."""
    shown = kept(HeatMap("Sets on each day"))
    shown.show_days({date(2026, 3, 10): 4.0, date(2026, 3, 12): 8.0}, LAST)
    return shown


def filled(calendar, day):
    """Return how many pixels of a day's square have the colour of what was done."""
    image = calendar.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    square = image.copy(calendar.place(day).toAlignedRect())
    pixels = np.frombuffer(square.constBits(), np.uint32)
    return int(((pixels & 0xFFFFFF) == (QColor(worn().accent).rgb() & 0xFFFFFF)).sum())


def test_weeks_are_columns_and_mondays_stand_on_top(calendar):
    """The first day is a Monday; a day later stands below, a week later to the right, and no two overlap."""
    monday = LAST - timedelta(days=3)

    assert calendar.first.weekday() == 0
    assert calendar.place(monday).top() < calendar.place(monday + timedelta(days=1)).top()
    assert calendar.place(monday - timedelta(days=7)).right() < calendar.place(monday).left()
    assert calendar.place(monday).bottom() < calendar.place(monday + timedelta(days=1)).top()
    assert calendar.rect().contains(calendar.place(LAST).toAlignedRect())


@pytest.mark.parametrize(("sets", "text"), ((1.0, "1 set for"), (0.5, "0.5 sets for"), (9.0, "9 sets for")))
def test_one_set_is_not_several(qapp, sets, text):
    """A day of one set has a set, any other has sets."""
    assert text in day_sets_text(LAST, sets)


def test_more_sets_fill_more_of_the_day(calendar):
    """A day with more sets has more of its square filled, a day without any nothing."""
    most, some, none = (filled(calendar, date(2026, 3, day)) for day in (12, 10, 11))

    assert most > some > 0 == none


def test_the_arrow_keys_go_from_day_to_day(calendar, qtbot):
    """The first key points at the last day, then up and down by days, left and right by weeks, never past the end."""
    days = []
    calendar.day_pointed.connect(days.append)

    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(calendar, key)

    assert days == [date(2026, 3, day) for day in (12, 11, 4, 11, 12)]


def test_a_tap_points_at_its_day_and_beside_the_days_at_none(calendar, qtbot):
    """A tap on a square reads that day; one beside them, or on a day to come, reads none."""
    days = []
    calendar.day_pointed.connect(days.append)
    to_come = calendar.place(LAST).center().toPoint() + QPoint(0, round(calendar.place(LAST).height() * 1.3))

    for place in (calendar.place(date(2026, 3, 10)).center().toPoint(), QPoint(1, 1), to_come):
        qtbot.mouseClick(calendar, Qt.MouseButton.LeftButton, pos=place)

    assert days == [date(2026, 3, 10), None]
