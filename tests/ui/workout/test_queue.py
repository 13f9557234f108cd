# SPDX-License-Identifier: MIT
"""What is still to come, in a rest: each row says it, and its buttons change it at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import SetPlan
from calftimer.core.turn import FIRST_ATHLETE, Sides, Turn, take_turns, turns_of
from calftimer.ui.stage.words import Cast
from calftimer.ui.workout.queue import QueuePanel


@pytest.fixture
def panel(qtbot: QtBot, catalogue: Catalogue) -> Callable[[tuple[Turn, ...]], QueuePanel]:
    """Return `panel(turns)`: show what is to come; Ann and the first athlete train."""

    def show(turns: tuple[Turn, ...]) -> QueuePanel:
        made = QueuePanel()
        qtbot.addWidget(made)
        made.resize(500, 700)
        made.show_turns(turns, Cast(catalogue.exercise, {"ann": "Ann"}))
        made.show()
        return made

    return show


def lines(panel: QueuePanel) -> list[str]:
    """Return the rows' texts."""
    found = [label for label in panel.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in found if label.property("role") in ("plain", "quiet")]


def button(panel: QueuePanel, name: str) -> QAbstractButton:
    """Return the shown button whose name begins so."""
    found = panel.findChildren(QAbstractButton)
    return next(each for each in found if each.isVisible() and each.accessibleName().startswith(name))


def test_rows_say_whose_set_of_what_it_is(panel: Any, make_plan: Callable[..., SetPlan]) -> None:
    """With partners, each row names athlete, exercise, set and load; a leg that follows stands in the same row."""
    mine, hers = turns_of(make_plan(sets=1)), turns_of(make_plan(sets=1), "ann", sides=Sides.EACH)

    shown = panel(take_turns([mine, hers]))

    assert lines(shown) == [
        "You · Standing calf raise · set 1 of 1 · 80 kg",
        "Ann · Standing calf raise · set 1 of 1 · left leg · 80 kg",
        "+ right leg · 80 kg",
    ]


def test_one_athlete_is_not_named(panel: Any, make_plan: Callable[..., SetPlan]) -> None:
    """Who trains alone knows it."""
    shown = panel(turns_of(make_plan(sets=1)))

    assert lines(shown) == ["Standing calf raise · set 1 of 1 · 80 kg"]


@pytest.mark.parametrize(
    ("press", "after"),
    [
        ("Skip: Standing calf raise · set 1", [2, 3]),
        ("Sooner: Standing calf raise · set 3", [1, 3, 2]),
        ("Once more: Standing calf raise · set 2", [1, 2, 3, 4]),
    ],
)
def test_the_buttons_change_what_comes(
    qtbot: QtBot, panel: Any, make_plan: Callable[..., SetPlan], press: str, after: list[int]
) -> None:
    """Skip, sooner, once more: told at once, and shown."""
    shown = panel(turns_of(make_plan(sets=3)))

    with qtbot.waitSignal(shown.turns_changed) as changed:
        qtbot.mouseClick(button(shown, press), Qt.MouseButton.LeftButton)

    assert [turn.set_number for turn in changed.args[0]] == after
    assert len(lines(shown)) == len(after)
    assert {turn.athlete_id for turn in changed.args[0]} == {FIRST_ATHLETE}


def test_the_first_can_go_no_sooner(panel: Any, make_plan: Callable[..., SetPlan]) -> None:
    """It has no such button, nor has the one behind a round that has begun."""
    plain = panel(turns_of(make_plan(sets=2)))
    begun = panel(turns_of(make_plan(sets=2), sides=Sides.EACH)[1:])

    for shown, count in ((plain, 1), (begun, 0)):
        names = [each.accessibleName() for each in shown.findChildren(QAbstractButton) if each.isVisible()]
        assert sum(name.startswith("Sooner") for name in names) == count


def test_nothing_more_is_said_to_be(qtbot: QtBot, panel: Any, make_plan: Callable[..., SetPlan]) -> None:
    """When the last set is skipped the panel says so; Escape leaves it."""
    shown = panel(turns_of(make_plan(sets=1)))
    qtbot.mouseClick(button(shown, "Skip"), Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(shown.closed):
        qtbot.keyClick(shown, Qt.Key.Key_Escape)

    assert lines(shown) == ["Nothing more: this was the last set."]
