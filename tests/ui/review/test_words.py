# SPDX-License-Identifier: MIT
"""What the numbers of the review are called."""

from __future__ import annotations

import pytest

from calftimer.core.review.measures import METRICS
from calftimer.core.review.metric import Metric, Quantity
from calftimer.core.review.said import Said
from calftimer.ui.review.words import measure_name, said

VOLUMES = [metric for metric in METRICS.values() if metric.quantity is Quantity.VOLUME]


@pytest.mark.parametrize("metric", VOLUMES, ids=lambda metric: metric.id)
def test_a_volume_says_whose_it_is(metric: Metric) -> None:
    """The summary counts both legs together, the review each of them: the name says so, the short one, too."""
    name = Said(metric.name)

    assert "for each leg" in said(name)
    assert "per leg" in measure_name(metric.id, name)
