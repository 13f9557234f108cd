# SPDX-License-Identifier: MIT
"""Somebody on the Workout page: with an empty log, with one, and with a partner in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import plan_from
from calftimer.core.plan import parse_load
from calftimer.core.record import StopReason
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.core.visit import turns_of_partners
from calftimer.core.workout import Workout, item_of
from tests.ui.workout.arranging import NOON, SEATED, STANDING, Arranger, write_sets


@pytest.fixture
def arranger(person: Any) -> Arranger:
    """Return somebody on the Workout page of a new window."""
    made = Arranger(person)
    made.show()
    return made


@pytest.fixture
def three(arranger: Arranger) -> Arranger:
    """Return somebody with a workout of leg press, standing and seated raises."""
    arranger.add("Leg press calf raise", "Standing calf raise", "Seated calf raise")
    return arranger


@pytest.fixture
def trained(person: Any, catalogue: Catalogue) -> Iterator[tuple[Arranger, str]]:
    """Return somebody whose log has leg press sets of their own and of a partner, and the partner's id."""
    logbook = person.app._logbook
    partner = logbook.athletes.add("Kim", NOON, "UTC").id
    write_sets(logbook, catalogue, FIRST_ATHLETE, "80kg", 12, 11)
    write_sets(logbook, catalogue, partner, "45kg", 9)
    made = Arranger(person)
    made.show()
    yield made, partner


@pytest.fixture
def visited(person: Any, catalogue: Catalogue) -> tuple[Arranger, str]:
    """Return somebody on the Workout page who trained leg press, then a superset with Kim, who began; and Kim's id."""
    logbook = person.app._logbook
    partner = logbook.athletes.add("Kim", NOON, "UTC").id
    write_sets(logbook, catalogue, FIRST_ATHLETE, "80kg", 12, 11)
    pair = [item_of(plan_from(catalogue, exercise, load="50kg", sets=2)) for exercise in (STANDING, SEATED)]
    mine = Workout().with_items([replace(pair[0], joins_next=True), pair[1]]).items
    theirs = [replace(item, load=parse_load("45kg")) for item in mine]
    session = logbook.open_session(NOON + timedelta(days=1), "UTC")
    for minutes, turn in enumerate(turns_of_partners({partner: theirs, FIRST_ATHLETE: mine}, catalogue)):
        at = NOON + timedelta(days=1, minutes=minutes)
        set_id = logbook.open_set(session, turn, None, at, "UTC")
        logbook.add_rep(set_id, 1, 7.0, turn.plan.tempo)
        logbook.finish_set(set_id, at, StopReason.ENDED_EARLY)
    made = Arranger(person)
    made.show()
    return made, partner


@pytest.fixture
def unlike(person: Any, catalogue: Catalogue) -> tuple[Arranger, str]:
    """Return somebody whose partner, Kim, did other sets and reps in the last visit, and seated raises alone."""
    logbook = person.app._logbook
    partner = logbook.athletes.add("Kim", NOON, "UTC").id
    mine = [item_of(plan_from(catalogue, STANDING, load="50kg", sets=1, reps=2))]
    theirs = [item_of(plan_from(catalogue, exercise, load="45kg", sets=2, reps=1)) for exercise in (STANDING, SEATED)]
    session = logbook.open_session(NOON, "UTC")
    for minutes, turn in enumerate(turns_of_partners({FIRST_ATHLETE: mine, partner: theirs}, catalogue)):
        at = NOON + timedelta(minutes=minutes)
        set_id = logbook.open_set(session, turn, None, at, "UTC")
        for rep in range(1, turn.plan.reps + 1):
            logbook.add_rep(set_id, rep, 7.0 * rep, turn.plan.tempo)
        logbook.finish_set(set_id, at, StopReason.TARGET)
    made = Arranger(person)
    made.show()
    person.click("Do this again: Mon 2 Mar 2026, 12:00")
    return made, partner
