# SPDX-License-Identifier: MIT
"""After a visit the log says what was better than the last time."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from types import MappingProxyType

import pytest

from calftimer.clock import utc_now
from calftimer.core.plan import Unit
from calftimer.core.record import StopReason
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import FIRST_ATHLETE, Turn
from calftimer.logbook.logbook import Logbook
from calftimer.ui.review.beside_last_time import BesideLastTime


@pytest.fixture
def logbook(tmp_path):
    """An empty log."""
    with closing(Logbook(tmp_path)) as opened:
        yield opened


@pytest.fixture
def train(logbook, make_plan):
    """Return `train(weeks_ago, reps)`: write a visit of one set, and return the set's id."""

    def write(weeks_ago, reps, session=None, plan=None, **of_turn):
        at = utc_now() - timedelta(weeks=weeks_ago)
        set_id = logbook.open_set(
            session or logbook.open_session(at, "UTC"), Turn(plan or make_plan(), **of_turn), None, at, "UTC"
        )
        for rep in range(1, reps + 1):
            logbook.add_rep(set_id, rep, 2.0 * rep, parse_tempo("1-0-1-0"))
        logbook.finish_set(set_id, at, StopReason.TARGET)
        return set_id

    return write


def compared(logbook, catalogue, set_id, qtbot, units=MappingProxyType({FIRST_ATHLETE: Unit.KG}), names=None):
    """Return what is said of the visit that a set is of."""
    beside = BesideLastTime(logbook)
    with qtbot.waitSignal(beside.compared) as said:
        beside.compare(set_id, catalogue, units, names)
    beside.close()
    return said.args[0]


def test_more_reps_than_the_last_time_are_said(logbook, catalogue, train, qtbot):
    """Two reps more with the same load are a record, and better than the last time."""
    train(1, 10)

    text = compared(logbook, catalogue, train(0, 12), qtbot)

    assert "★ Record: 12 reps" in text
    assert "▲ Most reps 10 → 12" in text


def test_what_stands_above_the_lines_is_not_said_again(logbook, catalogue, train, qtbot, make_plan):
    """Of one exercise done one way the lines have only the numbers; of several each says which it is of."""
    train(1, 10)
    one = compared(logbook, catalogue, train(0, 12), qtbot)
    visit = logbook.open_session(utc_now(), "UTC")
    train(0, 12, visit)
    several = compared(logbook, catalogue, train(0, 12, visit, make_plan(exercise="seated-calf-raise")), qtbot)

    assert one.startswith("★ Record: 12 reps with 80 kg\nBeside ")
    assert "Standing calf raise" not in one
    assert "Standing calf raise, Machine" in several


def test_of_a_first_visit_nothing_is_said(logbook, catalogue, train, qtbot):
    """Where there is no last time, there is nothing to say."""
    assert compared(logbook, catalogue, train(0, 12), qtbot) == ""


def test_each_partner_is_compared_by_name_and_in_their_own_unit(logbook, catalogue, train, qtbot):
    """Of two who trained together each line says whose it is, and loads are in that athlete's unit."""
    ben = logbook.athletes.add("Ben", utc_now(), "UTC").id
    units, names = {FIRST_ATHLETE: Unit.KG, ben: Unit.LB}, {FIRST_ATHLETE: "Ana", ben: "Ben"}
    train(1, 10)
    train(1, 10, athlete_id=ben)
    together = logbook.open_session(utc_now(), "UTC")
    train(0, 12, together)

    lines = compared(logbook, catalogue, train(0, 12, together, athlete_id=ben), qtbot, units, names).splitlines()

    records = [line for line in lines if "Record" in line]
    assert [line[:3] for line in records] == ["Ana", "Ben"]
    assert "80 kg" in records[0]
    assert "176.4 lb" in records[1]
    assert all("kg" not in line for line in lines if line.startswith("Ben"))
