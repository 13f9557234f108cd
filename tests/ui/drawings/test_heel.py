# SPDX-License-Identifier: MIT
"""Heel height and ankle angle are one movement."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.ui.drawings.heel import ankle_deg, heel_height


def test_the_stretch_is_drawn_up_and_the_top_is_pointed() -> None:
    """The lowest heel is at −25°, the middle at a right angle, the highest at +25°."""
    assert [ankle_deg(height) for height in (0.0, 0.5, 1.0)] == [-25.0, 0.0, 25.0]


@given(st.floats(0, 1))
def test_the_way_there_and_back_is_the_same(height: float) -> None:
    """The height of the angle of a height is that height."""
    assert heel_height(ankle_deg(height)) == pytest.approx(height, abs=1e-12)


@pytest.mark.parametrize("height", [-0.01, 1.01, float("nan")])
def test_there_is_no_height_beyond_the_range(height: float) -> None:
    """A height outside 0 to 1 is refused."""
    with pytest.raises(ValueError, match="heel's height"):
        ankle_deg(height)


@pytest.mark.parametrize("angle", [-25.1, 25.1, float("nan")])
def test_there_is_no_angle_beyond_the_range(angle: float) -> None:
    """An angle outside −25° to +25° is refused."""
    with pytest.raises(ValueError, match="ankle"):
        heel_height(angle)
