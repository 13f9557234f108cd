# SPDX-License-Identifier: MIT
"""The Workout page in the real window, on the real log: arrange, save, undo, start, do a visit again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import plan_from, workout_of
from calftimer.core.loads import MachineLoads
from calftimer.core.plan import SetKind, Side, Unit, parse_load
from calftimer.core.record import StopReason
from calftimer.core.repeat import DoneItem
from calftimer.core.turn import FIRST_ATHLETE, Sides
from calftimer.core.visit import turns_of_partners
from calftimer.core.workout import Workout, item_of, supersets, with_drop
from calftimer.ui.widgets.exercise_card import ExerciseCard
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.workout.editor import WorkoutEditor
from calftimer.ui.workout.words import done_text, summary_text
from tests.ui.workout.arranging import CONTROL, LEG_PRESS, NOON, SEATED, SHIFT, STANDING, Arranger, write_sets


def test_what_is_chosen_on_the_train_page_goes_into_a_workout(three: Arranger) -> None:
    """Exercises are added one after the other to one workout with a name, which the log keeps."""
    assert three.names == ["Leg press calf raise", "Standing calf raise", "Seated calf raise"]
    (workout,) = three.saved()
    assert workout.name == "Workout 1"
    assert [item.exercise for item in workout.items] == [LEG_PRESS, STANDING, SEATED]


def test_what_was_added_is_said_and_can_be_shown(arranger: Arranger) -> None:
    """The notice bar names workout and exercise, and leads there."""
    arranger.app.window.show_page(arranger.app.train_page)
    arranger.person.click("Add to workout")
    said = arranger.app.window.notice.text

    arranger.person.click("Show")

    assert said == "Added to “Workout 1”: Leg press calf raise."
    assert arranger.page.isVisible()
    assert arranger.list.isVisible()


def test_a_drop_set_is_added_as_it_will_be_done(arranger: Arranger) -> None:
    """The lighter set is an item of its own, joined to the set before it."""
    page = arranger.app.train_page
    arranger.app.window.show_page(page)
    combo = next(c for c in page.findChildren(type(arranger.person.presets)) if c.accessibleName() == "Kind of set")
    while combo.currentText() != "Drop set":
        arranger.person.press(Qt.Key.Key_Down, on=combo)
    arranger.person.click("Add to workout")

    (workout,) = arranger.saved()

    assert [item.kind for item in workout.items] == [SetKind.WORKING, SetKind.DROP]
    assert supersets(workout.items) == [(0, 1)]


def test_a_drop_set_is_shown_as_often_as_it_will_be_done(arranger: Arranger) -> None:
    """However many sets are planned, the row of the drop set says as many, and how soon each follows."""
    item = item_of(plan_from(arranger.app._catalogue, LEG_PRESS, load="40kg", reps=3, sets=1))
    arranger.app.workouts.add(with_drop(item, parse_load("30kg")))
    arranger.app.window.show_page(arranger.page)
    arranger.list.setCurrentRow(0)
    arranger.person.press(Qt.Key.Key_Up, on=arranger.person.stepper("Sets", arranger.page.editor))
    shown = arranger.lines[1]
    arranger.list.setCurrentRow(1)
    sets = next(each for each in arranger.page.findChildren(Stepper) if each.accessibleName().startswith("Sets"))

    assert "after 15 s · drop set · 2 × 3 · 30 kg" in shown
    assert not sets.isVisible()  # it would change nothing
    assert [str(turn.plan.load) for turn in arranger.started()] == ["40 kg", "30 kg"] * 2


@pytest.mark.parametrize("way", ["button", "keys", "drag"])
def test_exercises_change_places(three: Arranger, way: str) -> None:
    """By button, by Ctrl and arrow, or pulled: the first goes one down, and stays chosen."""
    three.list.setCurrentRow(0)
    if way == "button":
        three.person.click("↓ Down")
    elif way == "keys":
        three.person.press(Qt.Key.Key_Down, on=three.list, modifier=CONTROL)
    else:
        spot = three.list.visualItemRect(three.list.item(1)).bottomLeft()
        mime = three.list.model().mimeData([three.list.model().index(0, 0)])
        event = QDropEvent(
            QPointF(spot), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        three.list.dropEvent(event)

    assert three.names == ["Standing calf raise", "Leg press calf raise", "Seated calf raise"]
    assert three.list.currentRow() == 1
    assert [item.exercise for item in three.saved()[0].items] == [STANDING, LEG_PRESS, SEATED]


def test_removing_and_undoing(three: Arranger) -> None:
    """Delete takes the chosen one out; Ctrl+Z brings everything back, one change after the other."""
    before = three.lines
    three.list.setCurrentRow(1)
    three.person.press(Qt.Key.Key_Delete, on=three.list)
    three.person.click("Duplicate")
    changed = three.names

    three.list.setFocus()
    three.person.press(Qt.Key.Key_Z, on=three.list, modifier=CONTROL)
    three.person.click("Undo")

    assert changed == ["Leg press calf raise", "Seated calf raise", "Seated calf raise"]
    assert three.lines == before
    assert [item.exercise for item in three.saved()[0].items] == [LEG_PRESS, STANDING, SEATED]


def test_what_was_undone_is_done_again_by_touch(three: Arranger) -> None:
    """Redo stands beside Undo, and can be pressed only when something was taken back."""
    redo = three.person.button("Redo")
    first = redo.isEnabled()
    three.person.click("Remove")
    removed = three.names
    three.person.click("Undo")
    undone = redo.isEnabled()
    three.person.click("Redo")

    assert (first, undone, redo.isEnabled()) == (False, True, False)
    assert three.names == removed


def test_a_superset_is_done_in_turn(three: Arranger) -> None:
    """Two exercises that are joined alternate when the workout is started."""
    three.list.setCurrentRow(0)
    three.person.click("Superset")

    turns = three.started()

    assert [turn.plan.exercise for turn in turns[:4]] == [LEG_PRESS, STANDING, LEG_PRESS, STANDING]
    assert turns[-1].plan.exercise == SEATED


def test_the_numbers_of_the_chosen_exercise_are_changed_beside_it(three: Arranger) -> None:
    """Sets, reps, range, load and rest are the chosen item's, and the line says them."""
    three.list.setCurrentRow(2)
    editor = three.page.editor
    for name in ("Sets", "Rest", "Load"):
        three.person.press(Qt.Key.Key_Up, on=three.person.stepper(name, editor))
    for _ in range(3):
        three.person.press(Qt.Key.Key_Up, on=three.person.stepper("Reps up to", editor))

    item = three.saved()[0].items[2]

    assert (item.sets, item.reps, item.reps_most, item.rest_s) == (4, 15, 18, 105)
    assert item.load.value == Decimal("22.5")
    assert three.lines[2] == "3. Seated calf raise: 4 × 15–18 · 22.5 kg · 3-1-2-1 · rest 1:45"


def test_an_exercise_is_edited_on_the_train_page(three: Arranger) -> None:
    """Everything of it can be changed there; what the Train page remembers by itself stays."""
    before = three.app.train_page.choice
    three.list.setCurrentRow(0)
    three.person.click("Edit …")
    shown = three.app.train_page.plan
    three.person.click("Feet: Toes out")
    three.person.press(Qt.Key.Key_Space)

    assert shown.exercise == LEG_PRESS
    assert three.page.isVisible()
    assert not three.app.stage_page.is_running
    assert "toes out 30°" in three.lines[0]
    assert three.app.train_page.choice == before
    three.app.window.show_page(three.app.train_page)
    three.person.click("Leg press calf raise")
    assert three.app.train_page.plan.foot.angle_deg == 0


@pytest.mark.parametrize("way", ["Forget the change", "Log"])
def test_an_edit_can_be_left(three: Arranger, way: str) -> None:
    """Cancel, or another page, leaves the exercise as it was, and the Train page starts sets again."""
    before = three.lines
    three.list.setCurrentRow(0)
    three.person.press(Qt.Key.Key_Return, on=three.list)
    three.person.click("Feet: Toes in")
    three.person.click(way)

    three.app.window.show_page(three.app.train_page)

    assert three.lines == before
    assert three.person.button("Start the set (Space)").isVisible()


def test_a_workout_of_a_source_is_shown_with_its_note_and_becomes_ones_own(
    arranger: Arranger, catalogue: Catalogue
) -> None:
    """Nothing is saved while it is only looked at; a change makes it the person's, and the source's stays."""
    template = catalogue.workouts["jordan-8-12"]
    arranger.person.click(template.name)
    looked_at = arranger.saved()
    note = arranger.page.editor.note
    arranger.list.setCurrentRow(0)
    arranger.person.click("Remove")

    (own,) = arranger.saved()

    assert looked_at == []
    assert note == f"1–2 × a week. {template.note}"
    assert (own.name, len(own.items)) == (template.name, len(template.items) - 1)
    assert arranger.page.editor.note == ""
    arranger.person.click("‹ Workouts")
    arranger.person.click(template.name)  # the person's own stands first
    assert len(arranger.lines) == len(template.items) - 1


def test_adding_after_a_source_was_looked_at_begins_a_workout_of_ones_own(arranger: Arranger) -> None:
    """What ships is not written into by “+ Workout”."""
    arranger.person.click("Hart: leg press, toes out")

    arranger.add("Seated calf raise")

    assert arranger.names == ["Seated calf raise"]
    assert [workout.name for workout in arranger.saved()] == ["Workout 1"]


def test_a_workout_is_named_and_there_next_time(three: Arranger, open_window: Callable[..., Any]) -> None:
    """The name is written into the field; the next window offers the workout by it."""
    edit = three.page.editor.findChild(QLineEdit)
    edit.selectAll()
    QTest.keyClicks(edit, "Calves first")
    three.app.close()

    again = Arranger(open_window(three.person.folder))
    again.show()
    again.person.click("Calves first")

    assert again.names == ["Leg press calf raise", "Standing calf raise", "Seated calf raise"]


def test_a_deleted_workout_can_be_had_back(three: Arranger) -> None:
    """Delete asks nothing; Undo in the notice bar brings the workout back."""
    three.person.click("Delete workout")
    deleted = three.saved()

    three.person.click("Undo")

    assert deleted == []
    assert [workout.name for workout in three.saved()] == ["Workout 1"]
    assert three.person.button("Workout 1").isVisible()


def test_a_workout_that_is_empty_starts_nothing(arranger: Arranger) -> None:
    """A new one says where exercises come from; Space does nothing, and nothing is saved."""
    arranger.person.click("New workout")

    arranger.person.press(Qt.Key.Key_Space, on=arranger.page.editor)

    assert not arranger.page.editor.start.isEnabled()
    assert not arranger.app.stage_page.is_running
    assert arranger.saved() == []


def test_an_empty_workout_shows_only_what_can_be_done_with_it(arranger: Arranger) -> None:
    """The way to exercises stands right below the words that ask for them; there is nothing to move or to delete."""
    arranger.person.click("New workout")
    editor = arranger.page.editor
    buttons = [button for button in editor.findChildren(QPushButton) if button.isVisible()]
    texts = {button.text() or button.accessibleName() for button in buttons}
    asks = next(each for each in editor.findChildren(QLabel) if each.text().startswith("Nothing yet."))
    top = asks.mapTo(editor, QPoint(0, asks.height())).y()

    assert texts == {"‹ Workouts", "Add exercise", "Undo", "Redo", "START  ␣"}
    assert 0 <= arranger.person.button("Add exercise").mapTo(editor, QPoint(0, 0)).y() - top < 40
    arranger.add("Seated calf raise")
    assert arranger.person.button("Remove").isVisible()


def test_add_exercise_leads_to_the_train_page_and_says_how_to_come_back(arranger: Arranger) -> None:
    """Space starts a set there, so the button that adds is named."""
    arranger.person.click("New workout")

    arranger.person.click("Add exercise")

    assert arranger.app.train_page.isVisible()
    assert "“+ Workout”" in arranger.app.window.notice.text


def test_enter_ends_the_name_and_starts_nothing(three: Arranger) -> None:
    """The focus goes on to START, for the next Enter or Space."""
    edit = three.page.editor.findChild(QLineEdit)
    edit.setFocus()

    three.person.press(Qt.Key.Key_Return, on=edit)
    QApplication.processEvents()

    assert not three.app.stage_page.is_running
    assert three.page.editor.focusWidget() is three.page.editor.start


def test_a_visit_is_written_with_the_workout_it_came_from(three: Arranger) -> None:
    """START runs all sets as one session."""
    turns = three.started()

    assert [(turn.exercise_number, turn.set_number) for turn in turns] == [
        (place, number) for place in (1, 2, 3) for number in (1, 2, 3)
    ]
    assert {turn.athlete_id for turn in turns} == {FIRST_ATHLETE}


def test_a_name_is_taken_back_in_one_step_and_done_again(three: Arranger) -> None:
    """Undo takes the whole name back, not its last letter; Ctrl+Shift+Z and Ctrl+Y bring it back."""
    name = next(
        field for field in three.page.findChildren(QLineEdit) if field.accessibleName() == "Name of the workout"
    )
    name.selectAll()
    three.person.bot.keyClicks(name, "Legs")
    seen = [name.text()]
    three.list.setFocus()
    for key, modifier in (("Z", CONTROL), ("Y", CONTROL), ("Z", CONTROL), ("Z", CONTROL | SHIFT)):
        three.person.press(getattr(Qt.Key, f"Key_{key}"), on=three.list, modifier=modifier)
        seen.append(name.text())

    assert seen == ["Legs", "Workout 1", "Legs", "Workout 1", "Legs"]
    assert three.saved()[0].name == "Legs"


def test_a_workout_of_another_one_is_opened_in_ones_own_unit(trained: tuple[Arranger, str]) -> None:
    """Who counts in pounds gets the loads of a workout made in kilograms as pounds, at a step that exists."""
    arranger, partner = trained
    arranger.add("Seated calf raise")
    kilograms = arranger.saved()[0].items[0].load
    arranger.app.athletes.switch(partner)
    other = Arranger(arranger.person)
    arranger.app.settings.unit = Unit.LB
    other.show()
    other.person.click("Workout 1")
    pounds = other.started()[0].plan.load

    assert kilograms.unit is Unit.KG
    assert pounds.unit is Unit.LB
    assert pounds.value % 5 == 0
    assert f"{int(pounds.value)} lb" in other.lines[0]


def test_as_last_time_takes_loads_and_reps(trained: tuple[Arranger, str]) -> None:
    """The load and the most reps done with it; what was never done stays, and it can be undone."""
    arranger, _ = trained
    arranger.add("Leg press calf raise", "Seated calf raise")
    before = arranger.lines
    arranger.person.click("As last time")

    assert arranger.lines[0] == "1. Leg press calf raise: 3 × 12 · 80 kg · 3-1-2-1 · rest 1:30"
    assert arranger.lines[1] == before[1]
    arranger.person.click("Undo")
    assert arranger.lines == before


def test_only_loads_that_exist_are_offered(trained: tuple[Arranger, str], catalogue: Catalogue) -> None:
    """Where the machine's loads are known, the load goes to the next one that can be built."""
    arranger, _ = trained
    exercise = catalogue.exercise(LEG_PRESS)
    loads = MachineLoads(Unit.KG, (Decimal(40), Decimal(57), Decimal(80)))
    arranger.app._logbook.machines.write(exercise, exercise.variants[0], loads, NOON, "UTC")
    arranger.add("Leg press calf raise")
    stepper = arranger.person.stepper("Load", arranger.page.editor)

    arranger.person.press(Qt.Key.Key_Up, on=stepper)

    assert arranger.saved()[0].items[0].load.value == 57


def test_a_source_s_workout_has_the_loads_of_the_last_sets(trained: tuple[Arranger, str]) -> None:
    """Nobody has to enter a load that the log knows."""
    arranger, _ = trained
    arranger.person.click("Hart: leg press, toes out")

    assert arranger.lines == ["1. Leg press calf raise: 3 × 10–20 · 80 kg · toes out 45° · 3-0-2-1 · rest 1:30"]


def test_an_exercise_that_is_gone_is_said_to_be(arranger: Arranger, catalogue: Catalogue) -> None:
    """A saved workout with an exercise that nobody knows is shown, and says why it cannot start."""
    workout = workout_of(catalogue.workouts["hart-leg-press"], catalogue)
    gone = [type(workout.items[0])(**{**_fields(workout.items[0]), "exercise": "own-gone"})]
    arranger.app._logbook.workouts.write(Workout(name="Old").with_items(gone), NOON, "UTC")
    arranger.app.window.show_page(arranger.app.train_page)
    arranger.show()
    arranger.person.click("Old")

    arranger.person.press(Qt.Key.Key_Space, on=arranger.page.editor.start)

    assert not arranger.app.stage_page.is_running
    assert "own-gone" in arranger.app.window.notice.text


def _fields(item: Any) -> dict[str, Any]:
    return {name: getattr(item, name) for name in item.__dataclass_fields__}


def test_left_and_right_are_turns_of_one_athlete(arranger: Arranger) -> None:
    """A single-leg exercise is started with the left leg, and the right one follows on."""
    arranger.add("Single-leg calf raise")

    turns = arranger.started()

    assert [(turn.plan.side, turn.follows_on) for turn in turns[:2]] == [(Side.LEFT, False), (Side.RIGHT, True)]


def test_the_editor_stands_on_one_column_where_the_window_is_narrow(three: Arranger) -> None:
    """The numbers go below the exercises, and START stays in sight."""
    editor = three.page.findChild(WorkoutEditor)
    three.app.window.resize(1280, 800)
    three.person.bot.waitUntil(lambda: editor.numbers.mapTo(editor, editor.rect().topLeft()).x() > 300)

    three.app.window.resize(520, 900)

    three.person.bot.waitUntil(lambda: editor.numbers.mapTo(editor, editor.rect().topLeft()).x() < 100)
    assert editor.start.visibleRegion().boundingRect() == editor.start.rect()


AGAIN = "Do this again: Tue 3 Mar 2026, 12:00"


def test_a_past_visit_is_done_again_as_it_was(visited: tuple[Arranger, str]) -> None:
    """By keyboard alone: exercises, loads, the superset and the turns of partners, ready to start; nothing is saved."""
    arranger, partner = visited
    arranger.person.button(AGAIN).setFocus()
    arranger.person.press(Qt.Key.Key_Return)

    lines, turns = arranger.lines, arranger.started()

    assert lines == [
        "1. Standing calf raise · Machine: 2 × 1 · Kim 45 kg, You 50 kg · 3-1-2-1 · rest 1:30",
        "2. Seated calf raise: after 15 s · 2 × 1 · Kim 45 kg, You 50 kg · 3-1-2-1",
    ]
    assert [(turn.athlete_id, turn.plan.exercise, str(turn.plan.load)) for turn in turns[:4]] == [
        (partner, STANDING, "45 kg"),
        (partner, SEATED, "45 kg"),
        (FIRST_ATHLETE, STANDING, "50 kg"),
        (FIRST_ATHLETE, SEATED, "50 kg"),
    ]
    assert len(turns) == 8
    assert arranger.saved() == []


def test_visits_say_when_and_what_the_newest_first(visited: tuple[Arranger, str]) -> None:
    """Also one that no workout was made for; what partners did besides is not said, but who they were."""
    arranger, _ = visited
    cards = [card for card in arranger.page.chooser.findChildren(ExerciseCard) if "again" in card.accessibleName()]

    assert [card.accessibleName() for card in cards] == [AGAIN, "Do this again: Mon 2 Mar 2026, 12:00"]
    assert [card.accessibleDescription().split("\n") for card in cards] == [
        ["Standing calf raise · Machine: 2 × 1, 50 kg", "Seated calf raise: 2 × 1, 50 kg", "with Kim"],
        ["Leg press calf raise: 12 + 11, 80 kg"],
    ]


@pytest.mark.parametrize(
    ("reps", "text"),
    [
        ([{12}, {12}, {12}], "3 × 12"),
        ([{4}, {3}, {1}], "4 + 3 + 1"),
        ([{9}, {8, 7}], "2 × 7–9"),
        ([{9}] * 6 + [{7}], "7 × 7–9"),
        ([{0}], "1 × 0"),
    ],
)
def test_a_visit_shows_what_was_done_in_each_set(catalogue: Catalogue, reps: list[set[int]], text: str) -> None:
    """Sets that differ stand one by one; many, or those of legs that differ, as a range."""
    item = item_of(plan_from(catalogue, LEG_PRESS, kind=SetKind.AMRAP))

    assert done_text(DoneItem(item, tuple(map(frozenset, reps)))) == text


def test_what_follows_a_set_is_left_out_and_what_stands_alone_is_not(catalogue: Catalogue) -> None:
    """A drop set that lost its set is a part of the visit like any other."""
    raises, drop = (
        item_of(plan_from(catalogue, LEG_PRESS, sets=2, kind=kind)) for kind in (SetKind.WORKING, SetKind.DROP)
    )
    seated = item_of(plan_from(catalogue, SEATED, sets=3))
    pair = [replace(raises, joins_next=True), drop, seated]

    assert summary_text(pair, catalogue) == "Leg press calf raise 2 × 15 · Seated calf raise 3 × 15"
    assert summary_text(pair[1:], catalogue) == summary_text(pair, catalogue)
    assert summary_text([drop], catalogue) == "Leg press calf raise 2 × 15"


def test_a_visit_says_that_it_was_done_leg_by_leg(arranger: Arranger, catalogue: Catalogue) -> None:
    """What was done left, then right is not shown as if it had been done with both legs."""
    item = item_of(plan_from(catalogue, STANDING, load="20kg", sets=1), Sides.EACH)
    session = arranger.app._logbook.open_session(NOON, "UTC")
    for minutes, turn in enumerate(turns_of_partners({FIRST_ATHLETE: [item]}, catalogue)):
        at = NOON + timedelta(minutes=minutes)
        set_id = arranger.app._logbook.open_set(session, turn, None, at, "UTC")
        arranger.app._logbook.add_rep(set_id, 1, 7.0, turn.plan.tempo)
        arranger.app._logbook.finish_set(set_id, at, StopReason.ENDED_EARLY)
    arranger.show()
    cards = [card for card in arranger.page.chooser.findChildren(ExerciseCard) if "again" in card.accessibleName()]

    assert cards[0].accessibleDescription().endswith("20 kg, left, then right")


def test_older_visits_are_shown_when_they_are_asked_for(person: Any, catalogue: Catalogue) -> None:
    """Five at first, and a button for more as long as there are more."""
    for day in range(7):
        at = NOON + timedelta(days=day)
        write_sets(person.app._logbook, catalogue, FIRST_ATHLETE, "80kg", 12, at=at)
    arranger = Arranger(person)
    arranger.show()

    def shown() -> int:
        cards = arranger.page.chooser.findChildren(ExerciseCard)
        return sum("again" in card.accessibleName() and card.isVisible() for card in cards)

    first = shown()
    arranger.person.click("Older visits")

    assert (first, shown()) == (5, 7)
    assert "Older visits" not in [
        button.text() for button in arranger.page.findChildren(QPushButton) if button.isVisible()
    ]


def test_a_changed_visit_is_saved_only_when_that_is_asked_for(visited: tuple[Arranger, str]) -> None:
    """More load for today makes no workout; “Save workout” makes one, and the name is written over the day's."""
    arranger, _ = visited
    arranger.person.click("Do this again: Mon 2 Mar 2026, 12:00")
    arranger.person.press(Qt.Key.Key_Up, on=arranger.person.stepper("Load", arranger.page.editor))
    arranger.add("Seated calf raise")
    looked_at = arranger.saved()
    note = arranger.page.editor.note
    arranger.person.click("Save workout")
    QTest.keyClicks(QApplication.focusWidget(), "Mondays")

    (kept,) = arranger.saved()

    assert looked_at == []
    assert "Mon 2 Mar 2026, 12:00" in note
    assert kept.name == "Mondays"
    assert [(item.exercise, str(item.load)) for item in kept.items] == [(LEG_PRESS, "85 kg"), (SEATED, "20 kg")]
    assert arranger.page.editor.note == ""


def test_a_name_keeps_a_visit(visited: tuple[Arranger, str]) -> None:
    """Who writes a name into the field wants it kept."""
    arranger, _ = visited
    arranger.person.click(AGAIN)
    edit = arranger.page.editor.findChild(QLineEdit)
    edit.selectAll()
    QTest.keyClicks(edit, "Superset")

    assert [workout.name for workout in arranger.saved()] == ["Superset"]
