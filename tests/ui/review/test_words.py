# SPDX-License-Identifier: MIT
"""What the numbers of the review are called."""

from __future__ import annotations

import numpy as np
import pytest

from calftimer.core.review.measures import METRICS
from calftimer.core.review.metric import Metric, Quantity
from calftimer.core.review.said import Said
from calftimer.core.review.table import Column
from calftimer.ui.review.words import cell_text, measure_name, said


def test_seconds_are_rounded_to_the_nearest() -> None:
    """97.93 s of rest are 1:38, and 99.87 s 1:40, in tables as in the log."""
    column = Column("rest", Said("Rest"), Quantity.SECONDS, np.array([97.93, 99.87, 97.4]))

    assert [cell_text(column, row) for row in range(3)] == ["1:38", "1:40", "1:37"]


VOLUMES = [metric for metric in METRICS.values() if metric.quantity is Quantity.VOLUME]


@pytest.mark.parametrize("metric", VOLUMES, ids=lambda metric: metric.id)
def test_a_volume_says_whose_it_is(metric: Metric) -> None:
    """The summary counts both legs together, the review each of them: the name says so, the short one, too."""
    name = Said(metric.name)

    assert "for each leg" in said(name)
    assert "per leg" in measure_name(metric.id, name)
