# SPDX-License-Identifier: MIT
"""The loads of a machine: written, read under ids of before, and taken out again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import msgspec
import pytest

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.loads import MachineLoads, Plate
from calftimer.core.plan import Unit

NOW = datetime(2026, 3, 1, 18, tzinfo=UTC)
ZONE = "Europe/Berlin"
SLED = MachineLoads(Unit.LB, (Decimal("47.5"),), (Plate(Decimal(45), 8), Plate(Decimal("2.5"), 2)))
STACK = MachineLoads.in_steps(Unit.KG, Decimal(5), Decimal(100), Decimal("7.5"))
EXERCISE = shipped_catalogue().exercise("standing-calf-raise")
VARIANT, OTHER = EXERCISE.variants[:2]


def test_nothing_is_known(logbook):
    """Of a machine nobody described no loads are known."""
    assert logbook.machines.read(EXERCISE, VARIANT) is None


@pytest.mark.parametrize("loads", [SLED, STACK])
def test_written_and_read(logbook, loads):
    """Loads are read back exactly, for this machine alone."""
    logbook.machines.write(EXERCISE, VARIANT, loads, NOW, ZONE)

    assert logbook.machines.read(EXERCISE, VARIANT) == loads
    assert logbook.machines.read(EXERCISE, OTHER) is None


def test_written_anew_and_taken_out(logbook):
    """What is written later holds; None takes the loads out."""
    logbook.machines.write(EXERCISE, VARIANT, SLED, NOW, ZONE)
    logbook.machines.write(EXERCISE, VARIANT, STACK, NOW + timedelta(minutes=1), ZONE)
    assert logbook.machines.read(EXERCISE, VARIANT) == STACK

    logbook.machines.write(EXERCISE, VARIANT, None, NOW + timedelta(minutes=2), ZONE)
    assert logbook.machines.read(EXERCISE, VARIANT) is None


def test_ids_of_before(logbook):
    """Loads written for an exercise and a variant under older ids are found under the new ones; the newest holds."""
    logbook.machines.write(EXERCISE, VARIANT, SLED, NOW, ZONE)
    variant = msgspec.structs.replace(VARIANT, id="new-variant", was=(VARIANT.id,))
    exercise = msgspec.structs.replace(EXERCISE, id="new-exercise", was=(EXERCISE.id,), variants=(variant,))

    assert logbook.machines.read(exercise, variant) == SLED
    logbook.machines.write(exercise, variant, None, NOW + timedelta(minutes=1), ZONE)
    assert logbook.machines.read(exercise, variant) is None
