# SPDX-License-Identifier: MIT
"""Tables and sets that can be counted by hand, and what shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from calftimer.clock import utc_now, zone_name
from calftimer.core.catalogue import Catalogue
from calftimer.core.record import StopReason
from calftimer.core.review.metric import Quantity
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Sets, sets_of
from calftimer.core.review.table import Column, Table
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import FIRST_ATHLETE, Turn
from calftimer.logbook.logbook import Logbook
from calftimer.ui.review.page import ReviewPage
from calftimer.ui.settings import Settings
from calftimer.ui.widgets.notice_bar import NoticeBar
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


@pytest.fixture
def train(make_plan: Callable[..., Any], tmp_path: Path) -> Callable[..., None]:
    """Return `train(weeks_ago, reps, **plan)`: write a session of one finished set into the log of `tmp_path`."""

    def write(weeks_ago: int, reps: int, athlete_id: str = FIRST_ATHLETE, **changes: Any) -> None:
        at = utc_now() - timedelta(weeks=weeks_ago)
        with closing(Logbook(tmp_path)) as logbook:
            session = logbook.open_session(at, zone_name())
            set_id = logbook.open_set(session, Turn(make_plan(**changes), athlete_id=athlete_id), None, at, zone_name())
            for rep in range(1, reps + 1):
                logbook.add_rep(set_id, rep, 7.0 * rep, parse_tempo("3-1-2-1"))
            logbook.finish_set(set_id, at, StopReason.TARGET)

    return write


@pytest.fixture
def page(catalogue: Any, tmp_path: Path, kept: Callable[[Any], Any], qtbot: Any) -> Iterator[Callable[[], ReviewPage]]:
    """Return `page()`: the review page on the log of `tmp_path`, its sets read."""
    logbooks = []

    def show() -> ReviewPage:
        logbooks.append(Logbook(tmp_path))
        shown = kept(ReviewPage(catalogue, Settings(tmp_path), kept(NoticeBar())))
        shown.show_logbook(logbooks[-1])
        shown.refresh()
        if logbooks[-1].count():
            qtbot.waitUntil(lambda: shown._board is not None)
        return shown

    yield show
    for logbook in logbooks:
        logbook.close()


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
