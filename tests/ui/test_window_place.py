# SPDX-License-Identifier: MIT
"""Where a remembered window goes when the screens are not what they were."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from calftimer.ui.window_place import within

LAPTOP, TV = QRect(0, 30, 1280, 770), QRect(1280, 0, 1920, 1080)
SIDES = st.integers(-5000, 5000), st.integers(-5000, 5000), st.integers(1, 5000), st.integers(1, 5000)
RECTS = st.builds(QRect, *SIDES)


def test_a_window_that_fits_stays_where_it_was() -> None:
    """On the screen on which it was, nothing is moved."""
    assert within(QRect(1400, 100, 1000, 700), [LAPTOP, TV]) == QRect(1400, 100, 1000, 700)


def test_a_window_on_a_screen_that_is_gone_comes_to_the_first() -> None:
    """After the second screen was taken away, its window is on the laptop, in its size as far as it fits."""
    assert within(QRect(1400, 100, 1000, 700), [LAPTOP]) == QRect(280, 100, 1000, 700)
    assert within(QRect(4000, 4000, 1900, 1000), [LAPTOP, TV]) == LAPTOP


def test_a_window_between_two_screens_goes_to_the_one_that_shows_more_of_it() -> None:
    """A window that hangs over an edge is moved the shorter way."""
    assert within(QRect(1200, 100, 800, 600), [LAPTOP, TV]) == QRect(1280, 100, 800, 600)
    assert within(QRect(600, 100, 800, 600), [LAPTOP, TV]) == QRect(480, 100, 800, 600)


@given(RECTS, st.lists(RECTS, min_size=1, max_size=3))
def test_a_window_always_lies_in_one_room_and_is_never_larger(wanted: QRect, rooms: list[QRect]) -> None:
    """Whatever the screens are, the window is inside one of them and not larger than it was; twice is as once."""
    place = within(wanted, rooms)

    assert any(room.contains(place) for room in rooms)
    assert place.width() <= wanted.width()
    assert place.height() <= wanted.height()
    assert within(place, rooms) == place
