# SPDX-License-Identifier: MIT
"""The train page: kinds of set, legs, ranges and what follows a set."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from calftimer.core.plan import RangeOfMotion, SetKind, Side
from calftimer.core.turn import Sides
from calftimer.ui.train.details import DetailsPanel
from calftimer.ui.widgets.switch_button import SwitchButton


def pick(person: Any, name: str, text: str) -> None:
    """Choose `text` in the list called `name` with the arrow keys."""
    found = person.app.train_page.findChildren(QComboBox)
    combo = next(combo for combo in found if combo.accessibleName() == name)
    key = Qt.Key.Key_Down if combo.findText(text) > combo.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(combo.findText(text) - combo.currentIndex())):
        person.press(key, on=combo)
    assert combo.currentText() == text


def open_details(person: Any) -> None:
    """Open the line of what seldom changes."""
    panel = person.app.train_page.findChild(DetailsPanel)
    person.click(panel.line)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Warm-up", SetKind.WARM_UP), ("AMRAP", SetKind.AMRAP), ("Working", SetKind.WORKING)],
)
def test_the_kind_of_set_is_the_plans(person: Any, text: str, kind: SetKind) -> None:
    """What is chosen for the set is planned; reps and tempo stay."""
    before = person.plan

    pick(person, "Kind of set", text)

    assert (person.plan.kind, person.plan.reps, person.plan.tempo) == (kind, before.reps, before.tempo)


@pytest.mark.parametrize(
    ("text", "kind", "tempo"),
    [
        ("Hold, top", SetKind.HOLD, "0-0-0-25"),
        ("Hold, bottom", SetKind.HOLD, "0-25-0-0"),
        ("Stretch", SetKind.STRETCH, "0-25-0-0"),
    ],
)
def test_a_hold_has_seconds_in_place_of_reps_and_tempo(person: Any, text: str, kind: SetKind, tempo: str) -> None:
    """A hold or a stretch is planned by seconds alone; a working set has its reps and its tempo again."""
    before = person.plan
    pick(person, "Kind of set", text)
    person.click("Hold: more")

    held = person.plan
    shown = [person.stepper(name).isVisible() for name in ("Hold", "Reps")]
    edit = person.tempo_edit.isVisible()
    pick(person, "Kind of set", "Working")

    assert (held.kind, held.reps, str(held.tempo)) == (kind, 1, tempo)
    assert (shown, edit) == ([True, False], False)
    assert person.plan == before


def test_reps_and_tempo_are_there_again_after_a_hold(person: Any, open_window: Callable[..., Any]) -> None:
    """Also when the program was closed over a hold, a working set has the reps and the tempo it had before."""
    person.write_tempo("4-1-2-0")
    person.click("Reps: more")
    before = person.plan
    pick(person, "Kind of set", "Hold, top")
    person.app.window.close()

    again = open_window(person.folder)
    held = again.plan.kind
    pick(again, "Kind of set", "Working")

    assert held is SetKind.HOLD
    assert again.plan == before


@pytest.mark.parametrize("closes", [True, False])
def test_what_a_hold_has_nothing_of_is_there_again_after_it(
    person: Any, open_window: Callable[..., Any], closes: bool
) -> None:
    """A range of reps stays a range, half the movement half, and the stretch after each set comes back."""
    for _ in range(4):
        person.press(Qt.Key.Key_Up, on=person.stepper("Reps up to"))
    pick(person, "Range of movement", "Bottom half")
    switch = next(each for each in person.app.train_page.findChildren(SwitchButton) if "stretch" in each.text())
    switch.click()
    before = person.app.train_page.choice
    pick(person, "Kind of set", "Hold, bottom")
    held = person.app.train_page.choice
    if closes:
        person.app.window.close()
        person = open_window(person.folder)
    else:
        person.click("Seated calf raise")
        person.click("Leg press calf raise")
    again = person.app.train_page.choice
    pick(person, "Kind of set", "Working")

    assert (before.reps_least, before.plan.reps, before.stretches) == (15, 19, True)
    assert (held.reps_least, held.plan.range_of_motion, held.stretches) == (None, RangeOfMotion.FULL, False)
    assert again == held
    assert person.app.train_page.choice == before


def test_a_hold_can_start_while_the_tempo_cannot_be_read(person: Any) -> None:
    """A hold needs no tempo: START is there again when one is chosen."""
    person.write_tempo("soon")
    start = person.button("Start the set (Space)")
    was = start.isEnabled()

    pick(person, "Kind of set", "Hold, top")

    assert (was, start.isEnabled()) == (False, True)


def test_a_single_leg_exercise_begins_with_left_then_right(person: Any) -> None:
    """It offers no work with both legs; an exercise for both begins with both."""
    both = person.app.train_page.choice.sides
    person.click("Single-leg calf raise")
    combo = next(combo for combo in person.app.train_page.findChildren(QComboBox) if combo.accessibleName() == "Legs")

    offered = [combo.itemText(index) for index in range(combo.count())]

    assert both is Sides.BOTH
    assert person.app.train_page.choice.sides is Sides.EACH
    assert offered == ["Left leg", "Right leg", "Left, then right"]


def test_legs_range_and_stretch_stand_behind_one_line_that_says_them(person: Any) -> None:
    """The line is closed at first and sums up what is chosen."""
    panel = person.app.train_page.findChild(DetailsPanel)
    closed = panel.parts[0].isVisible()
    open_details(person)
    pick(person, "Legs", "Left, then right")
    pick(person, "Range of movement", "Bottom half")
    person.click("Then stretch 20 s")
    most = person.stepper("Reps up to")
    for _ in range(5):
        person.press(Qt.Key.Key_Up, on=most)

    choice = person.app.train_page.choice
    assert (closed, panel.parts[0].isVisible()) == (False, True)
    assert panel.line == "Left, then right · Bottom half · 15–20 reps · stretch 20 s"
    assert (choice.sides, choice.plan.range_of_motion) == (Sides.EACH, RangeOfMotion.BOTTOM_HALF)
    assert (choice.reps_least, choice.plan.reps, choice.stretches) == (15, 20, True)


def test_a_range_goes_with_its_lower_end(person: Any) -> None:
    """Without a range, more reps stay without one; reps raised over a range's upper end leave none."""
    reps, most = person.stepper("Reps"), person.stepper("Reps up to")
    person.press(Qt.Key.Key_Up, on=reps)
    without = person.app.train_page.choice.reps_least
    person.press(Qt.Key.Key_Up, on=most)
    person.press(Qt.Key.Key_Up, on=most)
    ranged = (person.app.train_page.choice.reps_least, person.plan.reps)
    person.press(Qt.Key.Key_PageUp, on=reps)

    assert (without, ranged) == (None, (16, 18))
    assert (person.app.train_page.choice.reps_least, person.plan.reps) == (None, 21)


def test_a_drop_set_offers_a_lighter_load(person: Any) -> None:
    """A fifth less than the load, at a step of the machine, and it follows the load; it can be changed."""
    pick(person, "Kind of set", "Drop set")
    offered = person.app.train_page.choice.drop_load.value
    person.click("Load: more")
    followed = person.app.train_page.choice.drop_load.value
    person.click("Then drop to: less")

    assert (offered, followed) == (Decimal(30), Decimal(35))
    assert person.app.train_page.choice.drop_load.value == Decimal(30)


def test_all_of_it_is_there_next_time(person: Any, open_window: Callable[..., Any]) -> None:
    """Kind, legs, range, reps and what follows the set come back for the exercise, in the next window too."""
    pick(person, "Kind of set", "Drop set")
    open_details(person)
    pick(person, "Legs", "Right leg")
    person.click("Then stretch 20 s")
    person.press(Qt.Key.Key_Up, on=person.stepper("Reps up to"))
    person.click("Then drop to: less")
    before = person.app.train_page.choice
    person.click("Seated calf raise")
    assert person.app.train_page.choice.plan.kind is SetKind.WORKING
    person.app.close()

    again = open_window(person.folder)
    again.click("Leg press calf raise")

    assert again.app.train_page.choice == before
    assert before.plan.side is Side.RIGHT


def test_a_hold_is_remembered_and_leaves_the_tempo_alone(person: Any) -> None:
    """After a hold the exercise comes back with it; a working set then has the reps and the tempo it had."""
    usual = person.plan
    pick(person, "Kind of set", "Hold, bottom")
    held = person.plan
    person.click("Seated calf raise")
    person.click("Leg press calf raise")

    assert person.plan == held
    pick(person, "Kind of set", "Working")
    assert (person.plan.reps, person.plan.tempo) == (usual.reps, usual.tempo)


def test_settings_from_before_there_were_kinds_still_hold(person: Any, open_window: Callable[..., Any]) -> None:
    """What was remembered without kind, legs and range is a working set, a single-leg exercise left then right."""
    person.app.close()
    (person.folder / "settings.ini").write_text(
        "[train]\nexercise=single-leg-calf-raise\n"
        "[plan-single-leg-calf-raise]\nvariant=dumbbell\nfoot=straight\nstart=eccentric\ntempo=2-0-2-0\n"
        "reps=9\nsets=2\nload=12 kg\nrest_s=60\n"
    )

    choice = open_window(person.folder).app.train_page.choice

    assert (choice.plan.reps, choice.plan.kind, choice.sides) == (9, SetKind.WORKING, Sides.EACH)
