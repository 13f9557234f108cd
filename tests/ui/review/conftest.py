# SPDX-License-Identifier: MIT
"""Tables and sets that can be counted by hand, and what shows them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from calftimer.core.catalogue import Catalogue
from calftimer.core.review.metric import Quantity
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Sets, sets_of
from calftimer.core.review.table import Column, Table
from tests.core.review.small_log import SMALL_LOG


@pytest.fixture
def kept(qtbot: QtBot) -> Callable[[Any], Any]:
    """Return `kept(widget)`: show a widget, and close it after the test."""
    shown: list[QWidget] = []

    def keep(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        shown.append(widget)
        widget.resize(800, 500)
        widget.show()
        QApplication.processEvents()
        return widget

    return keep


@pytest.fixture
def small_log(catalogue: Catalogue) -> Sets:
    """Return the sets of a fortnight in March 2026."""
    return sets_of(SMALL_LOG).known_by(catalogue)


def loads(*days_and_loads: tuple[str, float]) -> Table:
    """Return a table of days, loads, and reps."""
    days = np.array([day for day, _ in days_and_loads], dtype="datetime64[D]")
    kilograms = np.array([load for _, load in days_and_loads], dtype=float)
    return Table(
        (
            Column("from", Said("Day"), Quantity.DATE, days),
            Column("left", Said("Left leg"), Quantity.MASS, kilograms),
            Column("right", Said("Right leg"), Quantity.MASS, kilograms / 2),
            Column("reps", Said("Reps"), Quantity.REPS, np.full(len(days), 12.0)),
        ),
        (Said("Matched."),),
    )
