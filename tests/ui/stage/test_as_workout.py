# SPDX-License-Identifier: MIT
"""What follows a visit in the window: it is saved as a workout, or leads back to where it was begun."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import plan_from
from calftimer.core.plan import SetPlan
from calftimer.core.session import State
from calftimer.core.turn import FIRST_ATHLETE, take_turns, turns_of
from calftimer.core.visit import turns_of_items
from calftimer.core.workout import Workout, item_of
from calftimer.runner import Runner

SAVE = "Save as workout"


def saved(window: Any) -> list[tuple[str, list[tuple[str, int, int]]]]:
    """Return name, and exercise, sets and reps of each item, of the saved workouts."""
    found = window.logbook.workouts.read()
    return [(each.name, [(item.exercise, item.sets, item.reps) for item in each.items]) for each in found]


def is_offered(window: Any) -> bool:
    """Tell whether the summary offers to save the visit."""
    found = window.person.app.summary_page.findChildren(QPushButton)
    return next(each for each in found if each.text() == SAVE).isVisible()


@pytest.fixture
def done(window: Any, make_plan: Callable[..., SetPlan]) -> Any:
    """Return a window with the summary of two sets."""
    window.begin(*turns_of(make_plan()))
    window.at(27)
    window.at(100)
    return window


def test_a_visit_is_saved_by_one_press_and_taken_back(done: Any) -> None:
    """Under its day, and nothing opens; Undo in the notice bar takes it back, and it can be saved again."""
    done.person.click(SAVE)

    raises = [("standing-calf-raise", 2, 3)]
    assert saved(done) == [("Visit of 2 Mar 2026", raises)]
    assert done.person.app.window.notice.text == "“Visit of 2 Mar 2026” is among your workouts now."
    assert done.person.app.summary_page.isVisible()
    assert not is_offered(done)

    done.person.click("Undo")

    assert saved(done) == []
    assert is_offered(done)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_it_is_saved_by_the_keyboard(done: Any, key: Qt.Key) -> None:
    """Enter and Space press the button that has the focus."""
    button = done.person.button(SAVE)
    button.setFocus()
    done.person.press(key, on=button)

    assert len(saved(done)) == 1
    assert done.person.app.summary_page.isVisible()


def test_a_correction_counts(done: Any) -> None:
    """What is saved is what the log says by then."""
    page = done.person.app.summary_page
    done.person.press(Qt.Key.Key_Down, on=page)
    done.person.press(Qt.Key.Key_Right, on=page)
    done.person.click(SAVE)

    assert [items for _, items in saved(done)] == [[("standing-calf-raise", 2, 4)]]


def test_two_visits_of_a_day_have_two_names(done: Any, make_plan: Callable[..., SetPlan]) -> None:
    """The second one has a number after its day."""
    done.person.click(SAVE)
    done.begin(*turns_of(make_plan()))
    done.at(27)
    done.at(100)
    done.person.click(SAVE)

    assert [name for name, _ in saved(done)] == ["Visit of 2 Mar 2026", "Visit of 2 Mar 2026 (2)"]


def test_of_partners_the_one_who_is_here_saves_theirs(window: Any, make_plan: Callable[..., SetPlan]) -> None:
    """A workout has the sets of one athlete."""
    kim = window.logbook.athletes.add("Kim", window.now(), "UTC").id
    window.begin(*take_turns([turns_of(make_plan(sets=2), kim), turns_of(make_plan(sets=1), FIRST_ATHLETE)]))
    for second in (20, 27, 40, 60, 100):
        window.at(second)
    window.person.click(SAVE)

    assert [items for _, items in saved(window)] == [[("standing-calf-raise", 1, 3)]]


@pytest.mark.parametrize("is_changed", [False, True])
def test_a_saved_workout_is_offered_only_when_it_was_changed(
    window: Any, catalogue: Catalogue, is_changed: bool
) -> None:
    """Done as it was saved it is among the workouts already; with a set skipped it is another one."""
    plan = plan_from(catalogue, "standing-calf-raise", tempo="1-0-1-0", reps=3, sets=3, rest_s=20)
    workout = window.logbook.workouts.write(Workout("", "Mine", (item_of(plan),)), window.now(), "UTC")
    turns = turns_of_items(workout.items, catalogue, FIRST_ATHLETE)
    window.runner = Runner(turns, window.player, window.logbook, "UTC", window.now, workout_id=workout.id)
    window.person.app.stage.begin(window.runner)
    window.at(12)
    if is_changed:
        window.press(Qt.Key.Key_Q)
        window.click("Skip")
    window.press(Qt.Key.Key_Escape)
    window.press(Qt.Key.Key_Escape)

    assert window.state is State.DONE
    assert is_offered(window) is is_changed


def test_a_visit_in_which_nothing_was_done_leads_back(window: Any, make_plan: Callable[..., SetPlan]) -> None:
    """Escape in the first count-in shows the page on which it was begun."""
    app = window.person.app
    for page in (app.workouts.page, app.train_page):
        app.window.show_page(page)
        window.player.frame = 0
        window.runner = Runner(turns_of(make_plan()), window.player, window.logbook, "UTC", window.now)
        app.stage.begin(window.runner)
        window.press(Qt.Key.Key_Escape)

        assert page.isVisible()
