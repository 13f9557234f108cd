# SPDX-License-Identifier: MIT
"""With which load somebody steps into a session, or into an exercise that is added to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import plan_from
from calftimer.core.loads import MachineLoads
from calftimer.core.plan import SetKind, SetPlan, Unit, parse_load
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.core.workout import item_of, with_drop
from calftimer.logbook.logbook import Logbook
from calftimer.ui.settings import Settings
from calftimer.ui.stage.last_time import LastTime

LEG_PRESS = "leg-press-calf-raise"
STACK = MachineLoads(Unit.KG, tuple(map(Decimal, (12, 32, 42, 62, 82))))


@pytest.fixture
def settings(qapp: object, tmp_path: Path) -> Settings:
    """Return the settings of an empty folder."""
    return Settings(tmp_path)


@pytest.fixture
def last_time(settings: Settings, tmp_path: Path, catalogue: Catalogue) -> Iterator[Callable[..., LastTime]]:
    """Return `last_time(machine)`: what looks into a log in which the leg press has these loads."""
    logbook = Logbook(tmp_path)

    def look(machine: MachineLoads | None = None) -> LastTime:
        exercise = catalogue.exercise(LEG_PRESS)
        logbook.machines.write(exercise, exercise.variants[0], machine, datetime(2026, 3, 2, tzinfo=UTC), "UTC")
        return LastTime(settings, logbook, catalogue)

    yield look
    logbook.close()


@pytest.fixture
def pair(catalogue: Catalogue) -> tuple[SetPlan, SetPlan]:
    """Return a set with 80 kg, and the drop set of 60 kg after it."""
    first = plan_from(catalogue, LEG_PRESS, load="80kg")
    return first, replace(first, kind=SetKind.DROP, load=parse_load("60kg"))


def test_a_drop_set_is_lighter_by_the_same_share(
    last_time: Callable[..., LastTime], settings: Settings, pair: tuple[SetPlan, SetPlan]
) -> None:
    """Of 80 kg dropped to 60 kg somebody with 40 kg does 40 and 30 kg, at a step of the equipment, in their unit."""
    first, drop = pair
    settings.remember_plan(replace(first, load=parse_load("40kg")))
    kilograms = [str(last_time().own_load(FIRST_ATHLETE, plan, first)) for plan in pair]
    settings.remember_plan(replace(first, load=parse_load("100lb")))
    pounds = last_time().own_load(FIRST_ATHLETE, drop, first)

    assert kilograms == ["40 kg", "30 kg"]
    assert (pounds.unit, pounds.value % 5) == (Unit.LB, 0)
    assert 70 <= pounds.value <= 80


@pytest.mark.parametrize(("own", "loads"), [("60kg", ["62 kg", "42 kg"]), ("32kg", ["32 kg", "12 kg"])])
def test_who_steps_in_gets_loads_that_the_machine_has(
    last_time: Callable[..., LastTime], settings: Settings, pair: tuple[SetPlan, SetPlan], own: str, loads: list[str]
) -> None:
    """The nearest one for the set, and for the drop set the nearest that is lighter than that."""
    settings.remember_plan(replace(pair[0], load=parse_load(own)))

    found = last_time(STACK)

    assert [str(found.own_load(FIRST_ATHLETE, plan, pair[0])) for plan in pair] == loads


def test_an_added_drop_set_is_lighter_for_the_partner_too(
    last_time: Callable[..., LastTime], settings: Settings, pair: tuple[SetPlan, SetPlan]
) -> None:
    """Who never did a drop set there does one with less than they lift, as the machine has it."""
    settings.for_athlete("kim").remember_plan(replace(pair[0], load=parse_load("60kg")))
    items = with_drop(item_of(replace(pair[0], sets=1)), parse_load("60kg"))

    turns = last_time(STACK).turns([FIRST_ATHLETE, "kim"], items)

    assert [str(turn.plan.load) for turn in turns if turn.athlete_id == "kim"] == ["62 kg", "42 kg"]
