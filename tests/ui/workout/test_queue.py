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
    """Return `panel(turns, done)`: show what is to come after `done`; Ann and the first athlete train."""

    def show(turns: tuple[Turn, ...], done: tuple[Turn, ...] = ()) -> QueuePanel:
        made = QueuePanel()
        qtbot.addWidget(made)
        made.resize(500, 700)
        made.show_turns(done, turns, Cast(catalogue.exercise, {"ann": "Ann"}))
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
        ("Skip: Standing calf raise · set 2", [(1, 2), (1, 3), (2, 1)]),
        ("Sooner: Seated calf raise · set 1", [(1, 2), (1, 3), (2, 1), (1, 4)]),
        ("Once more: Standing calf raise · set 3", [(1, 2), (1, 3), (1, 4), (1, 5), (2, 1)]),
    ],
)
def test_the_buttons_change_what_comes(
    qtbot: QtBot, panel: Any, make_plan: Callable[..., SetPlan], press: str, after: list[tuple[int, int]]
) -> None:
    """Skip, sooner, once more: told at once, shown, and counted as they will be done."""
    first, *mine = turns_of(make_plan(sets=4))
    other = turns_of(make_plan(exercise="seated-calf-raise", sets=1), exercise_number=2)
    shown = panel((*mine, *other), (first,))

    with qtbot.waitSignal(shown.turns_changed) as changed:
        qtbot.mouseClick(button(shown, press), Qt.MouseButton.LeftButton)

    assert [(turn.exercise_number, turn.set_number) for turn in changed.args[0]] == after
    assert len(lines(shown)) == len(after)
    assert {turn.athlete_id for turn in changed.args[0]} == {FIRST_ATHLETE}


def test_what_can_go_no_sooner_has_no_button_for_it(panel: Any, make_plan: Callable[..., SetPlan]) -> None:
    """The first one, one that is like the one before it, and the one behind a round that has begun."""
    other = turns_of(make_plan(exercise="seated-calf-raise", sets=1), exercise_number=2)
    left, *right = turns_of(make_plan(sets=1), sides=Sides.EACH)
    plain = panel((*turns_of(make_plan(sets=2)), *other))
    begun = panel((*right, *other), (left,))

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


def test_tab_goes_down_the_panel(panel: Any, make_plan: Callable[..., SetPlan]) -> None:
    """From Close by “Add an exercise…” and who may go next to the rows, also after a change."""
    shown = panel(turns_of(make_plan(sets=2)))
    shown.show_turns((), turns_of(make_plan(sets=1)), Cast(shown._cast.exercise, {FIRST_ATHLETE: "", "ann": "Ann"}))
    stop, found = button(shown, ""), []
    while len(found) < 5:
        found += [stop.text()] if isinstance(stop, QAbstractButton) and stop.isVisible() else []
        stop = stop.nextInFocusChain()

    assert found == ["Close", "Add an exercise…", "Next: Ann", "Skip", "Once more"]
