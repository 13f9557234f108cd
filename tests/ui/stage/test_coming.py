# SPDX-License-Identifier: MIT
"""The sets to come, in the window: the rest waits for who changes them, and another exercise is added."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QScrollArea

from calftimer.core.loads import MachineLoads
from calftimer.core.plan import SetPlan, Unit, parse_load
from calftimer.core.record import StopReason
from calftimer.core.session import State
from calftimer.core.tempo import parse_tempo
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import FIRST_ATHLETE, Turn, take_turns, turns_of
from calftimer.ui.widgets.stage_view import StageView
from calftimer.ui.widgets.stepper import Stepper

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
# With `make_plan`: count-in to 2 s, three reps to 8 s, 20 s of rest: the next count-in is due at 26 s.


def test_the_rest_waits_while_the_queue_is_open(window: Any, make_plan: Callable[..., SetPlan]) -> None:
    """Where the next set would count in, the stage says that it waits, and counts on; the panel stays where it was,
    so what is under the finger stays there; when it is closed the set still waits for a person."""
    window.begin(*turns_of(make_plan(sets=3)))
    window.press(Qt.Key.Key_Q)
    panel = window.page.aside.other
    skip = next(each for each in panel.findChildren(QPushButton) if each.text() == "Skip")
    before = skip.mapTo(window.page, QPoint())
    due, later = window.at(26.5), window.at(30.5)

    assert (due.word, due.big, later.big, window.state) == ("READY?", "0:02", "+0:02", State.OVERTIME)
    assert window.page.aside.other is panel
    assert skip.isVisible()
    assert skip.mapTo(window.page, QPoint()) == before
    window.click("Close")
    window.at(31)
    assert (window.page.aside.other, window.state) == (None, State.OVERTIME)
    window.press(Qt.Key.Key_Space)
    assert window.state is State.COUNT_IN


def test_an_arrow_in_the_queue_marks_nothing(window: Any, make_plan: Callable[..., SetPlan]) -> None:
    """↓ is for the list then; with the list closed it says that the last set fell behind."""
    window.begin(*turns_of(make_plan(sets=3)))
    window.press(Qt.Key.Key_Q)
    window.person.press(Qt.Key.Key_Down, on=window.page.aside.other)
    window.press(Qt.Key.Key_Down)
    assert window.runner.session.pace_lost_rep is None

    window.press(Qt.Key.Key_Q)
    window.press(Qt.Key.Key_Down)
    assert window.runner.session.pace_lost_rep == 3


def test_a_queue_that_was_closed_in_time_delays_nothing(window: Any, make_plan: Callable[..., SetPlan]) -> None:
    """The next set counts in by itself, when it would have."""
    window.begin(*turns_of(make_plan(sets=3)))
    window.press(Qt.Key.Key_Q)
    window.at(20)
    window.press(Qt.Key.Key_Q)
    window.at(26)

    assert (window.state, window.runner.session.origin_frame) == (State.COUNT_IN, 26 * SAMPLE_RATE)


def test_an_exercise_is_added_as_it_was_last_time(window: Any, make_plan: Callable[..., SetPlan]) -> None:
    """Load, reps and tempo come from the log; equipment and sets are chosen; it has a number of its own."""
    light = make_plan(exercise="seated-calf-raise", tempo=parse_tempo("2-1-2-1"), load=parse_load("55kg"))
    session_id = window.logbook.open_session(NOON, "UTC")
    set_id = window.logbook.open_set(session_id, Turn(light), None, NOON, "UTC")
    for rep in range(1, 10):
        window.logbook.add_rep(set_id, rep, 6.0 * rep, light.tempo)
    window.logbook.finish_set(set_id, NOON, StopReason.TARGET)
    window.begin(*turns_of(make_plan(sets=2)), *turns_of(make_plan(exercise="leg-press-calf-raise"), exercise_number=2))
    window.press(Qt.Key.Key_Q)
    window.click("Add an exercise…")
    window.part(QComboBox, "Exercise").choose("seated-calf-raise")
    window.part(Stepper, "Sets").set_value(2)
    window.part(Stepper, "Sets").step_by(-1)
    window.click("After this exercise")

    assert window.to_come() == [
        (FIRST_ATHLETE, "standing-calf-raise", 1, 2),
        (FIRST_ATHLETE, "seated-calf-raise", 3, 1),
        (FIRST_ATHLETE, "leg-press-calf-raise", 2, 1),
        (FIRST_ATHLETE, "leg-press-calf-raise", 2, 2),
    ]
    added = window.runner.session.turns[2].plan
    assert (added.load.value, str(added.tempo), added.reps) == (55, "2-1-2-1", 9)
    rows = [each.text() for each in window.page.aside.other.findChildren(QLabel) if each.isVisible()]
    assert "Seated calf raise · set 1 of 1 · 55 kg" in rows


def test_the_rest_waits_while_an_exercise_is_chosen(window: Any, make_plan: Callable[..., SetPlan]) -> None:
    """Going back to the queue is no end of it either; Escape goes back one step at a time."""
    window.begin(*turns_of(make_plan(sets=2)))
    window.press(Qt.Key.Key_Q)
    window.click("Add an exercise…")
    addition = window.page.aside.other
    window.at(28.5)
    window.person.press(Qt.Key.Key_Escape, on=addition)
    window.at(29.5)

    assert window.state is State.OVERTIME
    assert window.page.aside.other.accessibleName() == "What comes next"
    assert len(window.to_come()) == 1


def test_partners_add_an_exercise_for_all(window: Any, make_plan: Callable[..., SetPlan]) -> None:
    """Everybody who trains does it, in turn, at the end where that is wanted."""
    kim = window.logbook.athletes.add("Kim", NOON, "UTC").id
    window.begin(*take_turns([turns_of(make_plan(), FIRST_ATHLETE), turns_of(make_plan(), kim)]))
    window.press(Qt.Key.Key_Q)
    window.click("Add an exercise…")
    window.part(QComboBox, "Exercise").choose("seated-calf-raise")
    while window.part(Stepper, "Sets").value > 1:
        window.part(Stepper, "Sets").step_by(-1)
    window.click("At the end")

    seated = "seated-calf-raise"
    assert window.to_come()[-2:] == [(FIRST_ATHLETE, seated, 2, 1), (kim, seated, 2, 1)]


def test_the_list_stays_where_it_is(window: Any, make_plan: Callable[..., SetPlan]) -> None:
    """A set skipped by the keyboard scrolls nothing; the focus is then on the button that is always there."""
    window.begin(*turns_of(make_plan(sets=12)))
    window.press(Qt.Key.Key_Q)
    found = window.page.aside.other.findChildren(QPushButton)
    skip = next(each for each in found if each.text() == "Skip")
    skip.setFocus()
    window.person.press(Qt.Key.Key_Return, on=skip)
    QApplication.processEvents()
    bar = window.page.aside.other.findChild(QScrollArea).verticalScrollBar()

    assert bar.maximum() > 0
    assert (bar.value(), QApplication.focusWidget().text()) == (0, "Close")
    assert len(window.to_come()) == 10


def added_load(window: Any) -> str:
    """Add the seated raise at the end, and return its load."""
    window.press(Qt.Key.Key_Q)
    window.click("Add an exercise…")
    window.part(QComboBox, "Exercise").choose("seated-calf-raise")
    window.click("At the end")
    return str(window.runner.session.turns[-1].plan.load)


def test_what_was_never_done_is_begun_in_the_athlete_s_unit(window: Any, make_plan: Callable[..., SetPlan]) -> None:
    """Who counts in pounds gets the usual 20 kg as 45 lb."""
    window.person.app.settings.unit = Unit.LB
    window.begin(*turns_of(make_plan(sets=2)))

    assert added_load(window) == "45 lb"


def test_what_was_never_done_is_begun_with_a_load_that_exists(window: Any, make_plan: Callable[..., SetPlan]) -> None:
    """Where the machine's loads are known it is the nearest of them, in the machine's unit."""
    exercise = window.person.app.train_page._catalogue.exercise("seated-calf-raise")
    pins = MachineLoads(Unit.LB, (Decimal(30), Decimal(50)))
    window.logbook.machines.write(exercise, exercise.variants[0], pins, window.now(), "UTC")
    window.begin(*turns_of(make_plan(sets=2)))

    assert added_load(window) == "50 lb"


@pytest.mark.parametrize("name", ["Close", "Skip"])
def test_space_starts_the_set_whichever_button_has_the_focus(
    window: Any, make_plan: Callable[..., SetPlan], name: str
) -> None:
    """The bar says “Start now Space”, and so it is, in the queue and while an exercise is chosen; no set is skipped."""
    window.begin(*turns_of(make_plan(sets=3)))
    window.press(Qt.Key.Key_Q)
    button = next(each for each in window.page.aside.other.findChildren(QPushButton) if each.text() == name)
    button.setFocus()
    window.person.press(Qt.Key.Key_Space, on=button)

    assert (window.state, window.page.aside.other, len(window.to_come())) == (State.COUNT_IN, None, 1)


def test_space_starts_the_set_while_an_exercise_is_chosen(window: Any, make_plan: Callable[..., SetPlan]) -> None:
    """Also with the focus in the list of exercises; nothing is added."""
    window.begin(*turns_of(make_plan(sets=3)))
    window.press(Qt.Key.Key_Q)
    window.click("Add an exercise…")
    window.person.press(Qt.Key.Key_Space, on=window.part(QComboBox, "Exercise"))

    assert (window.state, len(window.to_come())) == (State.COUNT_IN, 1)


def test_a_tap_beside_the_queue_closes_it(window: Any, make_plan: Callable[..., SetPlan]) -> None:
    """It starts nothing; the next tap does."""
    window.begin(*turns_of(make_plan(sets=3)))
    window.press(Qt.Key.Key_Q)
    view = window.page.findChild(StageView)
    window.person.bot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    first = window.page.aside.other, window.state
    window.person.bot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))

    assert first == (None, State.RESTING)
    assert window.state is State.COUNT_IN
