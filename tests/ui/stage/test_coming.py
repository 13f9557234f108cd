# SPDX-License-Identifier: MIT
"""The sets to come, in the window: the rest waits for who changes them, and another exercise is added."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QPushButton, QScrollArea, QWidget

from calftimer.core.plan import SetPlan, parse_load
from calftimer.core.record import StopReason
from calftimer.core.session import State
from calftimer.core.tempo import parse_tempo
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import FIRST_ATHLETE, Turn, take_turns, turns_of
from calftimer.runner import Runner
from calftimer.ui.widgets.stage_view import StageView
from calftimer.ui.widgets.stepper import Stepper

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
# With `make_plan`: count-in to 2 s, three reps to 8 s, 20 s of rest: the next count-in is due at 26 s.


class Window:
    """A visit in a real window, its tape in the test's hand."""

    def __init__(self, person: Any, player: Any) -> None:
        self.person, self.player = person, player
        self.page, self.logbook = person.app.stage_page, person.app._logbook

    def now(self) -> datetime:
        """Return the time at the frame the tape stands at."""
        return NOON + timedelta(seconds=self.player.frame / SAMPLE_RATE)

    def begin(self, *turns: Turn) -> None:
        """Begin a visit, and come into the first rest."""
        self.runner = Runner(turns, self.player, self.logbook, "UTC", self.now)
        self.person.app.stage.begin(self.runner)
        self.at(9)

    def at(self, second: float) -> Any:
        """Wind the tape to a second; return what the stage shows then."""
        self.player.frame = round(second * SAMPLE_RATE)
        self.person.bot.waitUntil(lambda: self.runner.frame == self.player.frame or self.runner.is_done)
        QApplication.processEvents()
        return self.page.findChild(StageView).picture

    def press(self, key: Qt.Key) -> None:
        """Press a key on the stage."""
        self.person.press(key, on=self.page)
        QApplication.processEvents()

    def click(self, name: str) -> None:
        """Click a button of what lies beside the rest."""
        found = self.page.aside.other.findChildren(QAbstractButton)
        wanted = next(each for each in found if each.isVisible() and name in (each.text(), each.accessibleName()))
        self.person.bot.mouseClick(wanted, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def part(self, kind: type[QWidget], name: str) -> Any:
        """Return a control of what lies beside the rest."""
        found = self.page.aside.other.findChildren(kind)
        return next(each for each in found if each.accessibleName().startswith(name))

    @property
    def state(self) -> State:
        """Where the visit stands."""
        return self.runner.session.state

    def to_come(self) -> list[tuple[str, str, int, int]]:
        """Return athlete, exercise, exercise number and set number of what is to come."""
        session = self.runner.session
        return [
            (turn.athlete_id, turn.plan.exercise, turn.exercise_number, turn.set_number)
            for turn in session.turns[session.index + 1 :]
        ]


@pytest.fixture
def window(person: Any, cranked: Any) -> Window:
    """Return a window in which nothing has begun."""
    return Window(person, cranked)


def test_the_rest_waits_while_the_queue_is_open(window: Window, make_plan: Callable[..., SetPlan]) -> None:
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


def test_an_arrow_in_the_queue_marks_nothing(window: Window, make_plan: Callable[..., SetPlan]) -> None:
    """↓ is for the list then; with the list closed it says that the last set fell behind."""
    window.begin(*turns_of(make_plan(sets=3)))
    window.press(Qt.Key.Key_Q)
    window.person.press(Qt.Key.Key_Down, on=window.page.aside.other)
    window.press(Qt.Key.Key_Down)
    assert window.runner.session.pace_lost_rep is None

    window.press(Qt.Key.Key_Q)
    window.press(Qt.Key.Key_Down)
    assert window.runner.session.pace_lost_rep == 3


def test_a_queue_that_was_closed_in_time_delays_nothing(window: Window, make_plan: Callable[..., SetPlan]) -> None:
    """The next set counts in by itself, when it would have."""
    window.begin(*turns_of(make_plan(sets=3)))
    window.press(Qt.Key.Key_Q)
    window.at(20)
    window.press(Qt.Key.Key_Q)
    window.at(26)

    assert (window.state, window.runner.session.origin_frame) == (State.COUNT_IN, 26 * SAMPLE_RATE)


def test_an_exercise_is_added_as_it_was_last_time(window: Window, make_plan: Callable[..., SetPlan]) -> None:
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


def test_the_rest_waits_while_an_exercise_is_chosen(window: Window, make_plan: Callable[..., SetPlan]) -> None:
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


def test_partners_add_an_exercise_for_all(window: Window, make_plan: Callable[..., SetPlan]) -> None:
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


def test_the_list_stays_where_it_is(window: Window, make_plan: Callable[..., SetPlan]) -> None:
    """A set skipped by the keyboard scrolls nothing; the focus is then on the button that is always there."""
    window.begin(*turns_of(make_plan(sets=12)))
    window.press(Qt.Key.Key_Q)
    found = window.page.aside.other.findChildren(QPushButton)
    skip = next(each for each in found if each.text() == "Skip")
    skip.setFocus()
    window.person.press(Qt.Key.Key_Space, on=skip)
    QApplication.processEvents()
    bar = window.page.aside.other.findChild(QScrollArea).verticalScrollBar()

    assert bar.maximum() > 0
    assert (bar.value(), QApplication.focusWidget().text()) == (0, "Close")
    assert len(window.to_come()) == 10
