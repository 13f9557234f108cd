# SPDX-License-Identifier: MIT
"""What tests of the log share: an open one, and finished sets to put into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from calftimer.core.plan import SetPlan
from calftimer.core.record import StopReason
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import Turn
from calftimer.logbook.logbook import Logbook

NOW = datetime(2026, 3, 1, 18, 2, 3, 456_000, tzinfo=UTC)
ZONE = "Europe/Berlin"


@pytest.fixture
def logbook(tmp_path: Path) -> Iterator[Logbook]:
    """An open, empty log."""
    with closing(Logbook(tmp_path)) as opened:
        yield opened


@pytest.fixture
def write_set(logbook: Logbook, make_plan: Callable[..., SetPlan]) -> Callable[..., str]:
    """A writer of one finished set of `reps` reps of 2 s, in a session of its own unless one is named; its id."""

    def write(
        at: datetime = NOW,
        reps: int = 3,
        zone: str = ZONE,
        session: str | None = None,
        note: str = "",
        rest_s: float | None = None,
        **changes: object,
    ) -> str:
        of_turn = {
            name: changes.pop(name) for name in ("athlete_id", "set_number", "exercise_number") if name in changes
        }
        session = session or logbook.open_session(at, zone)
        turn = replace(Turn(make_plan(**changes)), **of_turn)
        set_id = logbook.open_set(session, turn, rest_s, at, zone)
        for rep in range(1, reps + 1):
            logbook.add_rep(set_id, rep, 2.0 * rep, parse_tempo("1-0-1-0"))
        logbook.finish_set(set_id, at + timedelta(seconds=2 * reps), StopReason.TARGET)
        if note:
            logbook.edits.change_set(set_id, at + timedelta(days=1), zone, note=note)
        return set_id

    return write
