# SPDX-License-Identifier: MIT
"""A stepper goes in steps, or to the values that it is offered."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from calftimer.ui.widgets.stepper import Stepper

LOADS = tuple(map(Decimal, ("20", "22.5", "40", "42.5", "60")))


@pytest.fixture
def stepper(qtbot: QtBot) -> Stepper:
    """Return a stepper from 0 to 100 by 5 that stands at 40."""
    made = Stepper("Load", low=0, high=100, step=5)
    made.set_value(40)
    qtbot.addWidget(made)
    made.show()
    return made


def buttons(stepper: Stepper) -> list[bool]:
    """Return whether − and + can be pressed."""
    return [button.isEnabled() for button in stepper.findChildren(QAbstractButton)]


def test_it_goes_only_to_what_is_offered(stepper: Stepper, qtbot: QtBot) -> None:
    """Up and down lead from one offered value to the next, and each is told."""
    stepper.offer(LOADS)
    told: list[Decimal] = []
    stepper.value_changed.connect(told.append)

    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(stepper, key)

    assert told == [Decimal("42.5"), 60, Decimal("42.5")]


def test_five_steps_are_five_values(stepper: Stepper, qtbot: QtBot) -> None:
    """Page Down goes five values down, as far as there are any."""
    stepper.offer(LOADS)
    stepper.set_value(60)

    qtbot.keyClick(stepper, Qt.Key.Key_PageDown)

    assert stepper.value == 20


@pytest.mark.parametrize(("wanted", "shown"), [("41", "40"), ("31", "22.5"), ("0", "20"), ("99", "60")])
def test_a_value_that_is_not_offered_becomes_the_nearest(stepper: Stepper, wanted: str, shown: str) -> None:
    """A remembered load that the machine does not have is shown as the nearest it has; of two, the lighter."""
    stepper.offer(LOADS)

    stepper.set_value(Decimal(wanted))

    assert stepper.value == Decimal(shown)


def test_offering_moves_to_the_nearest_at_once(stepper: Stepper) -> None:
    """What stands there when values are offered is the nearest of them, and nobody is told."""
    told: list[Decimal] = []
    stepper.value_changed.connect(told.append)
    stepper.set_value(35)

    stepper.offer(LOADS)

    assert (stepper.value, told) == (40, [])


def test_at_the_ends_a_button_is_off(stepper: Stepper) -> None:
    """At the lightest and the heaviest that is offered there is no way on."""
    stepper.offer(LOADS)
    stepper.set_value(20)
    assert buttons(stepper) == [False, True]

    stepper.set_value(60)

    assert buttons(stepper) == [True, False]


def test_offered_nothing_it_goes_in_steps_again(stepper: Stepper, qtbot: QtBot) -> None:
    """Without offered values, the step holds, from where it stands."""
    stepper.offer(LOADS)
    stepper.set_value(Decimal("42.5"))

    stepper.offer(())
    qtbot.keyClick(stepper, Qt.Key.Key_Up)

    assert stepper.value == 45
