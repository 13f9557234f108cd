# SPDX-License-Identifier: MIT
"""Partners on the Train page, in the real window with the real log: chosen, added, remembered, started."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from calftimer.clock import utc_now
from calftimer.core.choices import plan_from
from calftimer.core.plan import SetKind, Unit
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.core.visit import turns_of_partners

SEATED = "seated-calf-raise"


def line(person: Any) -> str:
    """Return what the page says of who trains; empty where it says nothing."""
    panel = person.app.train_page.partners
    return panel._line.accessibleName() if panel.isVisible() else ""


def choose_kind(person: Any, kind: str) -> None:
    """Choose the kind of set with the arrow keys."""
    found = person.app.train_page.findChildren(type(person.presets))
    combo = next(combo for combo in found if combo.accessibleName() == "Kind of set")
    while combo.currentText() != kind:
        person.press(Qt.Key.Key_Down, on=combo)


def open_line(person: Any) -> None:
    """Open it with the keyboard."""
    expander = person.button(line(person))
    expander.setFocus()
    person.press(Qt.Key.Key_Return, on=expander)


def started(person: Any) -> list[tuple[str, str, int, str]]:
    """Press Space and return whose sets are due: (name, load, reps, exercise); the visit is left again."""
    person.choose_sound("none")
    found: list[Any] = []
    page = person.app.train_page
    page.start_requested.connect(lambda items_of, _: found.append(items_of))
    person.press(Qt.Key.Key_Space, on=page)
    assert person.app.stage_page.is_running
    runner = person.app.stage.runner
    assert runner.session.turns == turns_of_partners(found[-1], person.app._catalogue)
    person.app.stage_page.leave()
    person.app.window.show_page(page)
    names = {athlete.id: athlete.name or "You" for athlete in person.app._logbook.athletes.read()}
    return [
        (names[turn.athlete_id], str(turn.plan.load), turn.plan.reps, turn.plan.exercise)
        for turn in runner.session.turns
    ]


@pytest.fixture
def ben(person: Any) -> str:
    """Take Ben into the log, and return the id."""
    athlete = person.app._logbook.athletes.add("Ben", utc_now(), "UTC")
    person.app.athletes.refresh()
    return athlete.id


def test_alone_the_page_has_nothing_of_partners(person: Any) -> None:
    """With one athlete the page is as it was."""
    assert line(person) == ""


def test_with_two_athletes_one_can_train_with_the_other(person: Any, ben: str) -> None:
    """By keyboard: open the line, choose the other one, set load and reps; sets go in turn, each with their own."""
    person.click("Seated calf raise")
    assert line(person) == "You alone · with …"
    open_line(person)
    person.button("Ben").setFocus()
    person.press(Qt.Key.Key_Return, on=person.button("Ben"))
    person.press(Qt.Key.Key_Up, on=person.stepper("Load, Ben"))
    person.press(Qt.Key.Key_Down, on=person.stepper("Reps, Ben"))

    turns = started(person)

    assert turns == [("You", "20 kg", 15, SEATED), ("Ben", "22.5 kg", 14, SEATED)] * 3
    assert line(person) == "You, Ben 22.5 kg in turn"


def test_who_trained_along_does_again_next_time(
    person: Any, ben: str, open_window: Callable[..., Any], catalogue: Any
) -> None:
    """Partner and numbers are there after a restart, and the partner finds the load when training alone."""
    person.click("Seated calf raise")
    open_line(person)
    person.click("Ben")
    person.click("Load, Ben: more")
    person.app.close()

    again = open_window(person.folder)

    assert line(again) == "You, Ben 22.5 kg in turn"
    theirs = again.app.settings.for_athlete(ben)
    assert str(theirs.last_choice(catalogue, SEATED).plan.load) == "22.5 kg"
    assert str(again.plan.load) == "20 kg"


def test_each_exercise_and_each_equipment_has_a_partners_own_load(person: Any, ben: str, catalogue: Any) -> None:
    """Another exercise shows what the partner did there; what they chose besides stays as it was."""
    theirs = person.app.settings.for_athlete(ben)
    theirs.remember_plan(plan_from(catalogue, SEATED, load="55lb", tempo="4-0-1-1", reps=9))
    person.click("Standing calf raise")
    open_line(person)
    person.click("Ben")
    standing = line(person)
    person.click("Seated calf raise")
    seated = line(person)
    person.click("Load, Ben: more")

    plan = theirs.last_plan(catalogue, SEATED)

    assert standing == "You, Ben 20 kg in turn"
    assert seated == "You, Ben 55 lb in turn"
    assert (str(plan.load), str(plan.tempo), plan.reps) == ("60 lb", "4-0-1-1", 9)


def test_a_partner_s_first_load_is_in_a_unit_of_their_own(person: Any, ben: str) -> None:
    """The usual 40 kg of the leg press are 90 lb, for it goes by 10 lb."""
    person.app.settings.for_athlete(ben).unit = Unit.LB
    open_line(person)
    person.click("Ben")

    assert line(person) == "You, Ben 90 lb in turn"


def test_somebody_new_is_added_there(person: Any, ben: str) -> None:
    """The name is written and entered: they train along at once, and their load has the focus; Undo takes them out."""
    open_line(person)
    edit = next(each for each in person.app.train_page.findChildren(QLineEdit) if "along" in each.accessibleName())
    edit.setFocus()
    person.bot.keyClicks(edit, "Cy Ann")
    person.press(Qt.Key.Key_Return, on=edit)
    with_her, has_focus = line(person), QApplication.focusWidget() is person.stepper("Load, Cy Ann")
    said = person.app.window.notice.text

    person.click("Undo")

    assert person.app.window.notice.text == "Cy Ann is not added."
    assert with_her == "You, Cy Ann 40 kg in turn"
    assert edit.text() == ""
    assert has_focus
    assert said == "Cy Ann is added."
    assert not person.app.stage_page.is_running
    assert [athlete.name for athlete in person.app._logbook.athletes.read()] == ["", "Ben"]
    assert line(person) == "You alone · with …"


def test_a_name_that_is_taken_is_said_to_be(person: Any, ben: str) -> None:
    """It is said below the field, and what was written stays."""
    open_line(person)
    edit = next(each for each in person.app.train_page.findChildren(QLineEdit) if "along" in each.accessibleName())
    person.bot.keyClicks(edit, "ben")
    person.click("Add who trains along")

    assert person.app.train_page.partners._problem.text() == "There is an athlete called ben already."
    assert edit.text() == "ben"


@pytest.mark.parametrize("way", ["details", "menu"])
def test_alone_there_is_a_way_to_a_first_partner(person: Any, way: str) -> None:
    """Among what is seldom changed, and in the list of who trains (F2): it leads to the field for a name."""
    if way == "details":
        person.click("Both legs · Full range")
        person.click("Train with a partner …")
    else:
        person.app.window.show_page(person.app.log_page)
        person.press(Qt.Key.Key_F2, on=person.app.window)
        menu = person.app.window.findChild(QMenu)
        next(action for action in menu.actions() if action.text() == "Train with a partner …").trigger()
        menu.close()
    person.bot.keyClicks(QApplication.focusWidget(), "Kim")
    person.press(Qt.Key.Key_Return)

    assert line(person) == "You, Kim 40 kg in turn"


def test_a_hold_has_no_reps_of_a_partner(person: Any, ben: str) -> None:
    """Only the load is theirs; the seconds are everybody's."""
    open_line(person)
    person.click("Ben")
    choose_kind(person, "Hold, top")
    shown = person.stepper("Reps, Ben").isVisible(), person.stepper("Load, Ben").isVisible()
    found: list[Any] = []
    person.app.train_page.start_requested.connect(lambda items_of, _: found.append(items_of))
    person.app.train_page.start()
    person.app.stage_page.leave()

    assert shown == (False, True)
    assert [(item.kind, item.reps) for (item,) in found[0].values()] == [(SetKind.HOLD, 1)] * 2


def test_a_drop_set_drops_by_the_same_share(person: Any, ben: str) -> None:
    """40 kg to 30 kg is 80 kg to 60 kg for a partner who is twice as strong."""
    open_line(person)
    person.click("Ben")
    choose_kind(person, "Drop set")
    person.stepper("Then drop to").set_value(30)
    person.stepper("Load, Ben").set_value(80)
    found: list[Any] = []
    person.app.train_page.start_requested.connect(lambda items_of, _: found.append(items_of))
    person.app.train_page.start()
    person.app.stage_page.leave()

    assert {who: [str(item.load) for item in items] for who, items in found[0].items()} == {
        FIRST_ATHLETE: ["40 kg", "30 kg"],
        ben: ["80 kg", "60 kg"],
    }


def test_partners_are_no_part_of_an_exercise_of_a_workout(person: Any, ben: str) -> None:
    """While one is changed the line is gone, also when the athletes are looked up again; then it is back."""
    person.click("Add to workout")
    person.click("Show")
    person.click("Edit …")
    person.app.athletes.refresh()
    during = line(person)
    person.click("Forget the change")
    person.app.window.show_page(person.app.train_page)

    assert (during, line(person)) == ("", "You alone · with …")


def test_who_is_deleted_trains_along_no_more(person: Any, ben: str) -> None:
    """The line says who is left, and is gone with the last."""
    open_line(person)
    person.click("Ben")
    person.app._logbook.athletes.discard(ben, utc_now(), "UTC")
    person.app.athletes.refresh()

    assert line(person) == ""
    assert {name for name, *_ in started(person)} == {"You"}


def test_an_opened_line_that_nobody_came_of_goes_when_it_is_closed(person: Any) -> None:
    """Alone, the page is as it was before."""
    person.click("Both legs · Full range")
    person.click("Train with a partner …")
    asked = line(person)

    person.click("You alone · with …")

    assert (asked, line(person)) == ("You alone · with …", "")


def test_the_line_stays_as_high_as_a_line(person: Any, ben: str) -> None:
    """Where a hold leaves room in a high window, it is not the line of partners that takes it."""
    person.app.window.resize(800, 1280)
    choose_kind(person, "Hold, top")
    QApplication.processEvents()
    panel = person.app.train_page.partners

    assert panel.height() <= panel.sizeHint().height()
