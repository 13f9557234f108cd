# SPDX-License-Identifier: MIT
"""The estimate of a single lift, against the table of multipliers that was worked out apart (formats 2.2)."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.review.e1rm import FORMULAS, estimates_kg, range_kg

TABLE = {
    5: (1.17, 1.12, 1.17, 1.12, 1.19, 1.17, 1.14, 1.13),  # Lander: 100 / (101.3 - 13.35615) = 1.1371
    8: (1.27, 1.24, 1.23, 1.20, 1.26, 1.28, 1.25, 1.23),
    10: (1.33, 1.33, 1.26, 1.25, 1.31, 1.35, 1.34, 1.29),
    12: (1.40, 1.44, 1.28, 1.30, 1.35, 1.41, 1.44, 1.36),
}


@pytest.mark.parametrize("reps", TABLE)
def test_the_formulas(reps):
    """Each formula gives the multiplier of the table."""
    assert estimates_kg(np.array([1.0]), np.array([reps]))[:, 0].round(2).tolist() == list(TABLE[reps])


def test_the_formulas_are_the_eight():
    """Eight formulas, in the order of the table."""
    assert [name.split()[0] for name in FORMULAS] == [
        *("Epley", "Brzycki", "Lombardi", "O'Conner", "Mayhew", "Wathan", "Lander", "Desgorces")
    ]


@given(st.floats(0.5, 1000))
def test_one_rep_is_its_own_maximum(load_kg):
    """A single is what was lifted, by every formula."""
    assert estimates_kg(np.array([load_kg]), np.array([1]))[:, 0].tolist() == [load_kg] * len(FORMULAS)


@pytest.mark.parametrize(("load_kg", "reps"), [(50, 13), (50, 37), (50, 200), (50, 0), (0, 5), (np.nan, 5)])
def test_where_there_is_none(load_kg, reps):
    """More than 12 reps, no rep, no load or an unknown one: no estimate, and no division by zero."""
    assert np.isnan(range_kg(np.array([load_kg]), np.array([reps]))).all()


@given(st.floats(0.5, 1000), st.integers(2, 11))
def test_the_range_rises_with_the_reps(load_kg, reps):
    """One rep more is a higher estimate at both ends, and the lowest is above the load."""
    low, high = range_kg(np.array([load_kg, load_kg]), np.array([reps, reps + 1]))

    assert load_kg < low[0] < low[1]
    assert low[0] < high[0] < high[1]
