# SPDX-License-Identifier: MIT
"""A log that waits for nobody, another program's hold on it, and sessions that have begun."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from calftimer.core.turn import turns_of
from calftimer.logbook import connection as opening
from calftimer.logbook.logbook import Logbook
from tests.runner.floor import BEGAN, Floor


@pytest.fixture
def logbook(tmp_path, monkeypatch) -> Iterator[Logbook]:
    """An open log that does not wait for other programs."""
    monkeypatch.setattr(opening, "_BUSY_S", 0.0)
    with closing(Logbook(tmp_path)) as opened:
        yield opened


@pytest.fixture
def other(logbook) -> Iterator[sqlite3.Connection]:
    """Another program's connection, which can hold the log."""
    with closing(sqlite3.connect(logbook.path, timeout=0)) as connection:
        yield connection


@pytest.fixture
def floor(logbook, make_plan):
    """A maker of sessions that have been started."""

    def start(**changes: object) -> Floor:
        made = Floor(turns_of(make_plan(**changes)), logbook)
        made.runner.start()
        return made

    return start


@pytest.fixture
def ben(logbook) -> str:
    """The id of a second athlete."""
    return logbook.athletes.add("Ben", BEGAN, "Europe/Berlin").id
