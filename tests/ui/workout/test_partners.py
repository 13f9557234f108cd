# SPDX-License-Identifier: MIT
"""Partners on the Workout page: who trains, and what each one does of it, before the visit begins."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from calftimer.core.catalogue import Catalogue
from calftimer.core.loads import MachineLoads
from calftimer.core.plan import Unit
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.ui.widgets.stepper import Stepper
from tests.ui.workout.arranging import CONTROL, LEG_PRESS, NOON, SEATED, STANDING, Arranger


def test_partners_train_in_turn_each_with_the_load_of_their_last_sets(trained: tuple[Arranger, str]) -> None:
    """Who trains is chosen on the page; loads are each one's own, and may be changed for today."""
    arranger, partner = trained
    arranger.add("Leg press calf raise")
    alone = arranger.lines[0]
    arranger.person.click("Kim")
    shown = arranger.lines[0]
    arranger.person.press(Qt.Key.Key_Up, on=arranger.person.stepper("Load, Kim", arranger.page.editor))

    turns = arranger.started()

    assert "40 kg" in alone
    assert "You 40 kg, Kim 45 kg" in shown
    assert [(turn.athlete_id, str(turn.plan.load)) for turn in turns[:3]] == [
        (FIRST_ATHLETE, "40 kg"),
        (partner, "50 kg"),
        (FIRST_ATHLETE, "40 kg"),
    ]
    arranger.person.click("Kim")
    assert {turn.athlete_id for turn in arranger.started()} == {FIRST_ATHLETE}


def test_a_partner_who_never_did_it_begins_in_a_unit_of_their_own(visited: tuple[Arranger, str]) -> None:
    """Who counts in pounds gets the load of the other one as pounds, at a step of the machine."""
    arranger, partner = visited
    arranger.app.settings.for_athlete(partner).unit = Unit.LB
    arranger.person.click("Do this again: Mon 2 Mar 2026, 12:00")
    arranger.person.click("Kim")

    assert "You 80 kg, Kim 180 lb" in arranger.lines[0]


def test_a_workout_is_done_with_loads_that_exist(trained: tuple[Arranger, str], catalogue: Catalogue) -> None:
    """Where the machine lacks a load, list, numbers and the visit that is started have the nearest one, for partners
    too."""
    arranger, partner = trained
    arranger.add("Leg press calf raise")
    arranger.person.click("Kim")
    exercise = catalogue.exercise(LEG_PRESS)
    loads = MachineLoads(Unit.KG, (Decimal(32), Decimal(42), Decimal(52)))
    arranger.app._logbook.machines.write(exercise, exercise.variants[0], loads, NOON, "UTC")
    arranger.show()

    assert "You 42 kg, Kim 42 kg" in arranger.lines[0]
    assert arranger.person.stepper("Load", arranger.page.editor).value == 42
    assert {(turn.athlete_id, str(turn.plan.load)) for turn in arranger.started()} == {
        (FIRST_ATHLETE, "42 kg"),
        (partner, "42 kg"),
    }


def test_a_past_visit_of_partners_is_done_again_by_each_as_it_was(unlike: tuple[Arranger, str]) -> None:
    """Sets and reps are everybody's own, and what one alone did is there for that one alone."""
    arranger, partner = unlike

    lines, turns = arranger.lines, arranger.started()

    assert lines == [
        "1. Standing calf raise · Machine: 1 × 2 · You 50 kg, Kim 2 × 1 45 kg · 3-1-2-1 · rest 1:30",
        "2. Seated calf raise: 2 × 1 · Kim 45 kg · 3-1-2-1 · rest 1:30",
    ]
    done = [(turn.athlete_id, turn.plan.exercise, turn.plan.reps, str(turn.plan.load)) for turn in turns]
    kims = [(partner, STANDING, 1, "45 kg")] * 2 + [(partner, SEATED, 1, "45 kg")] * 2
    assert done == [(FIRST_ATHLETE, STANDING, 2, "50 kg"), *kims]


def shown(arranger: Arranger) -> dict[str, str]:
    """Return the numbers that can be changed now: what each is called → what it says."""
    found = [stepper for stepper in arranger.page.editor.findChildren(Stepper) if stepper.isVisible()]
    return dict(stepper.accessibleName().split(": ", 1) for stepper in found)


def up(arranger: Arranger, name: str, times: int = 1) -> None:
    """Raise a number on the Workout page by keyboard."""
    for _ in range(times):
        arranger.person.press(Qt.Key.Key_Up, on=arranger.person.stepper(name, arranger.page.editor))


def test_what_a_partner_did_alone_is_changed_and_left_out_for_today(unlike: tuple[Arranger, str]) -> None:
    """Another load and more sets, and undone again; without the partner there is nothing to do in their exercise, which
    is not saved among one's own."""
    arranger, _ = unlike
    arranger.list.setCurrentRow(1)
    names = list(shown(arranger))
    up(arranger, "Load, Kim")
    up(arranger, "Sets")
    more = arranger.lines[1]
    arranger.person.click("Undo")
    arranger.person.click("Undo")
    arranger.person.click("Kim")

    assert sorted(names) == ["Load, Kim", "Reps", "Reps up to", "Rest", "Sets"]
    assert more == "2. Seated calf raise: 3 × 1 · Kim 47.5 kg · 3-1-2-1 · rest 1:30"
    assert arranger.lines[1] == "2. Seated calf raise: 2 × 1 · nobody now · 3-1-2-1 · rest 1:30"
    assert [turn.athlete_id for turn in arranger.started()] == [FIRST_ATHLETE]
    assert shown(arranger) == {}
    arranger.person.click("Save workout")
    assert [[item.exercise for item in each.items] for each in arranger.saved()] == [[STANDING]]


def test_what_is_each_one_s_own_is_said_and_changed_by_name(unlike: tuple[Arranger, str]) -> None:
    """For all there are only numbers that all have; a tap on the name shows theirs, and a change is theirs alone."""
    arranger, partner = unlike
    arranger.list.setCurrentRow(0)
    common = shown(arranger)
    said = [each.text() for each in arranger.page.editor.numbers.findChildren(QLabel) if each.isVisible()]
    arranger.person.click("Numbers: Kim")
    kims = shown(arranger)
    for name, times in (("Sets", 1), ("Reps", 3), ("Load, Kim", 1), ("Rest", 1)):
        up(arranger, name, times)
    line, turns = arranger.lines[0], arranger.started()
    kept = shown(arranger)["Sets"]
    for _ in range(6):
        arranger.person.press(Qt.Key.Key_Z, on=arranger.list, modifier=CONTROL)

    assert common == {"Rest": "1:30", "Load": "50 kg", "Load, Kim": "45 kg"}
    assert "Each has their own: sets, reps." in said
    assert kims == {"Sets": "2", "Reps": "1", "Reps up to": "no range", "Rest": "1:30", "Load, Kim": "45 kg"}
    assert "1 × 2 · You 50 kg, Kim 3 × 4 47.5 kg rest 1:45 · 3-1-2-1 · rest 1:30" in line
    done = [(turn.plan.reps, str(turn.plan.load), turn.plan.rest_s) for turn in turns if turn.athlete_id == partner]
    assert done[:3] == [(4, "47.5 kg", 105)] * 3
    mine = [(turn.plan.sets, turn.plan.reps) for turn in turns if turn.athlete_id == FIRST_ATHLETE]
    assert (mine, kept) == ([(1, 2)], "3")
    assert "You 50 kg, Kim 2 × 1 45 kg" in arranger.lines[0]


def test_who_came_along_gets_numbers_of_their_own_and_the_others_keep_theirs(trained: tuple[Arranger, str]) -> None:
    """In a planned workout: what is changed for all is so for both, what for one for that one; both by touch."""
    arranger, _ = trained
    arranger.add("Leg press calf raise")
    arranger.person.click("Kim")
    up(arranger, "Sets")
    both = arranger.lines[0]
    arranger.person.click("Numbers: You")
    arranger.person.click("Reps: less")
    arranger.person.click("Numbers: Kim")
    arranger.person.click("Sets: less")

    assert "4 × 15 · You 40 kg, Kim 45 kg" in both
    assert "4 × 14 · You 40 kg, Kim 3 × 15 45 kg" in arranger.lines[0]
    assert [(item.sets, item.reps) for item in arranger.saved()[0].items] == [(4, 14)]


def test_an_edit_for_all_keeps_what_is_each_one_s_own(unlike: tuple[Arranger, str]) -> None:
    """The Train page says that it is for all, and what is not; tempo and feet change for both, the rest stays."""
    arranger, _ = unlike
    arranger.list.setCurrentRow(0)
    arranger.person.click("Edit …")
    captions = [each.text() for each in arranger.app.train_page.findChildren(QLabel) if each.isVisible()]
    arranger.person.click("Feet: Toes out")
    arranger.person.press(Qt.Key.Key_Space)

    turns = arranger.started()

    own = "Each one’s own (here: You): load, sets, reps."
    assert f"Exercise 1 of “Visit of 2 Mar 2026”, for all. {own}" in captions
    assert {turn.plan.foot.angle_deg for turn in turns if turn.plan.exercise == STANDING} == {30}
    assert [(turn.plan.reps, str(turn.plan.load)) for turn in turns[:3]] == [(2, "50 kg"), (1, "45 kg"), (1, "45 kg")]


def test_an_edit_for_one_changes_theirs_alone(unlike: tuple[Arranger, str]) -> None:
    """Everything of it: her feet are turned out, the other one's are not, and the row says so."""
    arranger, partner = unlike
    arranger.list.setCurrentRow(0)
    arranger.person.click("Numbers: Kim")
    arranger.person.click("Edit …")
    captions = [each.text() for each in arranger.app.train_page.findChildren(QLabel) if each.isVisible()]
    arranger.person.click("Feet: Toes out")
    arranger.person.press(Qt.Key.Key_Space)

    turns = [turn for turn in arranger.started() if turn.plan.exercise == STANDING]

    assert "Exercise 1 of “Visit of 2 Mar 2026”, for Kim alone" in captions
    assert "You 50 kg, Kim 2 × 1 45 kg toes out 30°" in arranger.lines[0]
    assert {(turn.athlete_id, turn.plan.foot.angle_deg) for turn in turns} == {(FIRST_ATHLETE, 0), (partner, 30)}


def test_whose_numbers_are_shown_stays_so_from_exercise_to_exercise(trained: tuple[Arranger, str]) -> None:
    """Who has set one exercise for Kim goes on with the next."""
    arranger, _ = trained
    arranger.add("Leg press calf raise", "Seated calf raise")
    arranger.person.click("Kim")
    arranger.list.setCurrentRow(0)
    arranger.person.click("Numbers: Kim")
    arranger.list.setCurrentRow(1)
    up(arranger, "Sets")

    assert "Kim 4 × 15" in arranger.lines[1]


def test_a_workout_in_which_nobody_has_anything_to_do_says_so(unlike: tuple[Arranger, str]) -> None:
    """START does not begin a visit without a set."""
    arranger, _ = unlike
    arranger.person.click("Kim")
    arranger.list.setCurrentRow(0)
    arranger.person.click("Remove")
    arranger.person.press(Qt.Key.Key_Space, on=arranger.page.editor.start)

    assert not arranger.app.stage_page.is_running
    assert arranger.app.window.notice.text == "Nobody who trains now does any of it."
