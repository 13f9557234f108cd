# SPDX-License-Identifier: MIT
"""What the tests of the commands share: the command line in this process, and sets in a data folder."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from calftimer.cli import run
from calftimer.core.record import StopReason
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import Turn
from calftimer.logbook.logbook import Logbook
from tests.made import TRAINED


@pytest.fixture
def says(capsys):
    """Run a command line in this process; return exit code, stdout and stderr."""

    def call(*arguments: object) -> tuple[int, str, str]:
        code = run([str(argument) for argument in arguments])
        written = capsys.readouterr()
        return code, written.out, written.err

    return call


@pytest.fixture
def write_sets(make_plan):
    """A writer of finished sets into a data folder, one a minute; returns their records, newest first."""

    def write(folder: Path, count: int = 2, **changes: object):
        folder.mkdir(parents=True, exist_ok=True)
        with closing(Logbook(folder)) as logbook:
            session = logbook.open_session(TRAINED, "UTC")
            for number in range(1, count + 1):
                begun = TRAINED + timedelta(minutes=number)
                rest_s = None if number == 1 else 60.0
                set_id = logbook.open_set(session, Turn(make_plan(**changes), number), rest_s, begun, "UTC")
                logbook.add_rep(set_id, 1, 2.0, parse_tempo("1-0-1-0"))
                logbook.finish_set(set_id, begun + timedelta(seconds=3), StopReason.ENDED_EARLY)
            return logbook.sets()

    return write


@pytest.fixture
def cut_off(make_plan):
    """A writer of sets that were cut off, with so many reps each, into a data folder; returns their ids."""

    def write(folder: Path, *reps: int) -> list[str]:
        folder.mkdir(parents=True, exist_ok=True)
        ids = []
        with closing(Logbook(folder)) as logbook:
            session = logbook.open_session(TRAINED, "UTC")
            for number, count in enumerate(reps, 1):
                begun = TRAINED + timedelta(minutes=number)
                ids.append(logbook.open_set(session, Turn(make_plan(), number), None, begun, "UTC"))
                for rep in range(1, count + 1):
                    logbook.add_rep(ids[-1], rep, 2.0 * rep, parse_tempo("1-0-1-0"))
        return ids

    return write
