# SPDX-License-Identifier: MIT
"""The train page: what a person chooses is the plan, and it is there again next time."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import FootDirection, Unit, parse_foot
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.errors import TempoError
from calftimer.ui import theme
from calftimer.ui.widgets.feet_view import FeetView
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.widgets.tempo_view import TempoView

DIRECTION_NAMES = {FootDirection.IN: "Toes in", FootDirection.STRAIGHT: "Straight", FootDirection.OUT: "Toes out"}


def shown_texts(person: Any) -> list[str]:
    """Return the texts of all labels that can be seen on the train page."""
    return [found.text() for found in person.app.train_page.findChildren(QLabel) if found.isVisible()]


def chips(person: Any) -> dict[str, str]:
    """Return what each source is shown to say about the feet: name of the source → text."""
    found = [found for found in person.app.train_page.findChildren(QLabel) if found.isVisible()]
    found = [chip for chip in found if str(chip.property("role")).startswith("chip")]
    return {chip.accessibleName().partition(":")[0]: chip.text() for chip in found}


def test_a_new_window_shows_the_first_exercise_with_its_own_defaults(person: Any, catalogue: Catalogue) -> None:
    """Without a memory, the plan is the first exercise's own."""
    exercise = next(iter(catalogue.exercises.values()))

    plan = person.plan

    assert (plan.exercise, plan.variant, plan.knee) == (exercise.id, exercise.variants[0].id, exercise.knee)
    assert (plan.reps, plan.sets, plan.rest_s) == (exercise.reps, exercise.sets, exercise.rest_s)
    assert str(plan.tempo) == catalogue.tempos[exercise.tempo].tempo
    assert plan.foot == parse_foot(exercise.foot)


def test_every_exercise_can_be_chosen(person: Any, catalogue: Catalogue) -> None:
    """A click on an exercise's card makes it the plan's, with its knee position and its first equipment."""
    for exercise in catalogue.exercises.values():
        person.click(exercise.name)

        plan = person.plan
        assert (plan.exercise, plan.knee, plan.variant) == (exercise.id, exercise.knee, exercise.variants[0].id)


def test_every_equipment_of_every_exercise_can_be_chosen(person: Any, catalogue: Catalogue) -> None:
    """A click on an equipment makes it the plan's."""
    for exercise in catalogue.exercises.values():
        person.click(exercise.name)
        for variant in exercise.variants:
            person.click(f"Equipment: {variant.name}")

            assert (person.plan.exercise, person.plan.variant) == (exercise.id, variant.id)


def test_every_foot_angle_a_leg_can_do_is_reached_by_the_stepper(person: Any) -> None:
    """The angle goes in steps of 5° from the least to the greatest of each direction, and no further."""
    reached = {}
    for direction, name in DIRECTION_NAMES.items():
        person.click(f"Feet: {name}")
        stepper = person.stepper("Angle")
        stepper.step_by(-20)
        reached[direction] = [person.plan.foot.angle_deg]
        for _ in range(8):
            person.press(Qt.Key.Key_Up, on=stepper)
            reached[direction].append(person.plan.foot.angle_deg)
        assert person.plan.foot.direction is direction

    assert sorted(set(reached[FootDirection.IN])) == [5, 10, 15, 20]
    assert sorted(set(reached[FootDirection.STRAIGHT])) == [0]
    assert sorted(set(reached[FootDirection.OUT])) == [15, 20, 25, 30, 35, 40, 45]


def test_each_direction_keeps_its_own_angle(person: Any) -> None:
    """Going from toes out to toes in and back brings the angle back that was set."""
    person.click("Feet: Toes out")
    person.press(Qt.Key.Key_Up, on=person.stepper("Angle"))
    before = person.plan.foot
    person.click("Feet: Toes in")
    person.click("Feet: Straight")

    person.click("Feet: Toes out")

    assert person.plan.foot == before


def test_straight_feet_have_no_angle_to_step(person: Any) -> None:
    """The angle's stepper is disabled while the feet are straight."""
    person.click("Feet: Straight")
    straight = person.stepper("Angle").isEnabled()
    person.click("Feet: Toes out")

    assert (straight, person.stepper("Angle").isEnabled()) == (False, True)


@pytest.mark.parametrize("direction", ["out", "in"])
def test_hart_and_jordan_are_shown_to_disagree(person: Any, direction: str) -> None:
    """For toes out and for toes in, research, Hart and Jordan each have a line, Hart and Jordan say different
    things, and the one that research contradicts is marked."""
    person.click(f"Feet: Toes {direction}")

    said = chips(person)

    assert next(iter(said)).startswith("Research")
    hart, jordan = said["Hart"], said["Jordan"]
    inner, outer = ("Hart", "Jordan") if direction == "out" else ("Jordan", "Hart")
    assert "inner head" in said[inner]
    assert "outer head" in said[outer]
    assert (hart.endswith("disagrees"), jordan.endswith("disagrees")) == (False, True)


def test_a_disagreement_is_told_by_words_and_by_colour(person: Any) -> None:
    """The line that disagrees has another role in the style than the one that agrees."""
    person.click("Feet: Toes out")

    roles = {
        chip.accessibleName().partition(":")[0]: chip.property("role")
        for chip in person.app.train_page.findChildren(QLabel)
        if chip.isVisible() and str(chip.property("role")).startswith("chip")
    }

    assert roles["Jordan"] == "chip-against"
    assert roles["Hart"] == "chip"


def test_the_feet_in_the_picture_are_the_feet_of_the_plan(person: Any) -> None:
    """The drawing's name for a screen reader has direction and angle."""
    person.click("Feet: Toes out")
    person.press(Qt.Key.Key_Up, on=person.stepper("Angle"))

    (view,) = person.app.train_page.findChildren(FeetView)

    assert view.accessibleName() == f"Feet from above: Toes out {person.plan.foot.angle_deg}°"


def test_numbers_are_changed_by_the_buttons(person: Any) -> None:
    """The buttons of reps, sets, rest and load change the plan by one step."""
    before = person.plan
    for name in ("Reps", "Sets", "Rest", "Load"):
        person.click(f"{name}: more")
    person.click("Reps: less")
    person.click("Reps: less")

    plan = person.plan
    assert (plan.reps, plan.sets, plan.rest_s) == (before.reps - 1, before.sets + 1, before.rest_s + 15)
    assert plan.load.value == before.load.value + Decimal(5)


@pytest.mark.parametrize(
    ("key", "steps"),
    [
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Plus, 1),
        (Qt.Key.Key_Down, -1),
        (Qt.Key.Key_Left, -1),
        (Qt.Key.Key_Minus, -1),
        (Qt.Key.Key_PageUp, 5),
        (Qt.Key.Key_PageDown, -5),
    ],
)
def test_numbers_are_changed_by_keys(person: Any, key: Qt.Key, steps: int) -> None:
    """On a stepper, arrows, plus and minus step by one, Page Up and Page Down by five."""
    before = person.plan.reps

    person.press(key, on=person.stepper("Reps"))

    assert person.plan.reps == before + steps


def test_a_preset_sets_the_tempo(person: Any, catalogue: Catalogue) -> None:
    """Choosing a preset writes its tempo into the plan, the field and the four steppers."""
    for preset in catalogue.tempos.values():
        person.choose_preset(preset.tempo)

        assert str(person.plan.tempo) == person.tempo_edit.text() == preset.tempo


def test_both_articles_have_a_preset_of_their_own_name(person: Any) -> None:
    """The presets name Hart and Jordan."""
    names = [person.presets.itemText(index) for index in range(person.presets.count())]

    assert any(name.startswith("Hart") for name in names)
    assert any(name.startswith("Jordan") for name in names)


def test_a_tempo_written_by_hand_is_the_plans(person: Any, called: Callable[..., str]) -> None:
    """A tempo that can be read is taken at once: plan, steppers, sums and drawing follow."""
    person.write_tempo("2.5-1-2-0")

    assert str(person.plan.tempo) == "2.5-1-2-0"
    assert person.presets.currentText() == "By hand"
    phases = [called(stepper) for stepper in person.app.train_page.findChildren(Stepper)][-4:]
    assert [text.partition(": ")[2] for text in phases] == ["2.5 s", "1 s", "2 s", "0 s"]
    reps = person.plan.reps
    assert any(text.startswith(f"5.5 s per rep · {5.5 * reps:g} s under tension") for text in shown_texts(person))
    (view,) = person.app.train_page.findChildren(TempoView)
    assert view.accessibleName() == "Heel height over one rep: Lower 2.5 s, Stretch 1 s, Raise 2 s, Squeeze 0 s"


def test_a_phase_is_stepped_by_half_seconds(person: Any) -> None:
    """A phase's own stepper changes only that phase, by half a second."""
    person.write_tempo("3-1-2-1")

    person.press(Qt.Key.Key_Up, on=person.stepper(f"{theme.PHASE_SHAPES[Phase.CONCENTRIC]} Raise"))

    assert (str(person.plan.tempo), person.tempo_edit.text()) == ("3-1-2.5-1", "3-1-2.5-1")


@pytest.mark.parametrize("text", ["3-1-2", "-1-0-2-0", "0-0-0-0", "3-1-2-x-1", "", "three", "36000-0-1-0"])
def test_a_tempo_that_cannot_be_read_disables_start_and_says_why(person: Any, text: str) -> None:
    """While the tempo cannot be read, START is disabled, Space starts nothing, and the reason is shown."""
    with pytest.raises(TempoError) as reason:
        parse_tempo(text)
    start = person.button("Start the set (Space)")

    person.write_tempo(text)
    person.app.train_page.start()

    (problem,) = [
        found
        for found in person.app.train_page.findChildren(QLabel)
        if found.property("role") == "problem" and found.isVisible()
    ]
    assert problem.text() == str(reason.value)
    assert not start.isEnabled()
    assert not person.app.stage_page.is_running
    person.write_tempo("2-0-2-0")
    assert start.isEnabled()
    assert not problem.isVisible()


def test_a_load_goes_over_to_pounds_and_back_at_the_nearest_step(person: Any, catalogue: Catalogue) -> None:
    """kg → lb takes the nearest load of the pounds' steps, and lb → kg the nearest of the kilograms'."""
    assert (person.plan.load.value, person.plan.load.unit) == (Decimal(40), Unit.KG)

    person.click("Unit: lb")
    pounds = person.plan.load
    person.click("Unit: kg")

    assert (pounds.value, pounds.unit) == (Decimal(90), Unit.LB)  # 88.18 lb, in steps of 10
    assert (person.plan.load.value, person.plan.load.unit) == (Decimal(40), Unit.KG)  # 40.82 kg, in steps of 5


def test_the_unit_is_remembered(person: Any, open_window: Callable[..., Any]) -> None:
    """The next window begins with the unit that was chosen last, for an exercise never trained before too."""
    person.click("Unit: lb")
    person.app.close()

    again = open_window(person.folder)
    again.click("Seated calf raise")

    assert again.plan.load.unit is Unit.LB


def test_last_choices_come_back_for_each_exercise(person: Any, open_window: Callable[..., Any]) -> None:
    """Two exercises with different choices each find their own again, in the same window and in the next."""
    person.click("Standing calf raise")
    person.click("Equipment: Dumbbells")
    person.click("Feet: Toes in")
    person.click("Reps: more")
    standing = person.plan
    person.click("Seated calf raise")
    person.click("Feet: Toes out")
    person.write_tempo("4-2-1-0")
    person.click("Sets: more")
    person.click("Rest: less")
    person.click("Load: more")
    seated = person.plan
    person.click("Standing calf raise")
    assert person.plan == standing
    person.click("Seated calf raise")
    person.app.close()

    again = open_window(person.folder)

    assert again.plan == seated
    again.click("Standing calf raise")
    assert again.plan == standing


def test_settings_that_cannot_be_read_count_as_not_remembered(
    person: Any, open_window: Callable[..., Any], catalogue: Catalogue
) -> None:
    """A settings file full of nonsense gives the exercise's own defaults, not an error."""
    default = person.plan
    person.app.close()
    (person.folder / "settings.ini").write_text(
        "[train]\nexercise=leg-press-calf-raise\nsound=trumpet\nunit=stone\n"
        "[plan-leg-press-calf-raise]\ntempo=soon\nreps=many\nfoot=sideways\n[window]\ngeometry=none\n"
    )

    again = open_window(person.folder)

    assert again.plan.reps == default.reps
    assert again.plan.tempo == default.tempo


def test_space_starts_whatever_has_the_focus(person: Any, qtbot: Any) -> None:
    """Space on a stepper or on a choice begins the set and changes nothing in the plan."""
    person.choose_sound("none")
    for target in (person.stepper("Reps"), person.button("Feet: Toes out")):
        before = person.plan
        target.setFocus()

        person.press(Qt.Key.Key_Space)

        assert person.app.stage_page.is_running
        assert person.plan == before
        person.press(Qt.Key.Key_Escape, on=person.app.stage_page)
        qtbot.waitUntil(lambda: not person.app.stage_page.is_running)


def test_space_in_the_tempo_field_is_a_space(person: Any) -> None:
    """A tempo may be written with spaces; they start nothing."""
    person.tempo_edit.setFocus()
    person.write_tempo("2 0 2 0")

    assert str(person.plan.tempo) == "2-0-2-0"
    assert not person.app.stage_page.is_running


def test_enter_presses_the_button_that_has_the_focus(person: Any) -> None:
    """Enter on a choice takes it."""
    button: QAbstractButton = person.button("Feet: Toes in")
    button.setFocus()

    person.press(Qt.Key.Key_Return, on=button)

    assert person.plan.foot.direction is FootDirection.IN


def test_enter_in_the_tempo_field_takes_the_tempo_and_starts_nothing(person: Any) -> None:
    """Enter ends the writing of a tempo; START has the focus then, and no set was begun."""
    started = []
    person.app.train_page.start_requested.connect(lambda plan, _: started.append(plan))
    person.tempo_edit.setFocus()
    person.write_tempo("2-1-1-2")

    person.press(Qt.Key.Key_Return, on=person.tempo_edit)
    QApplication.processEvents()

    assert (started, str(person.plan.tempo)) == ([], "2-1-1-2")
    assert QApplication.focusWidget().accessibleName().startswith("Start the set")


@pytest.mark.parametrize("toes", ["Toes in", "Toes out"])
def test_what_is_said_of_straight_knees_is_not_said_of_the_seated_raise(person: Any, toes: str) -> None:
    """With bent knees no head is said to be favoured; the one study of it is named with how sure it is."""
    person.click("Seated calf raise")
    person.click(f"Feet: {toes}")

    texts = " ".join(shown_texts(person))
    assert chips(person) == {}
    assert "about straight knees" in texts
    assert "no clear effect of the feet showed in seated raises" in texts
    assert "measured, not trained" in texts
    assert "8.4" not in texts


def test_the_number_of_trials_stands_with_the_numbers(person: Any) -> None:
    """What research found of turned toes says that it is one trial."""
    person.click("Feet: Toes out")

    assert any("8.4 %" in text and "one trial" in text for text in shown_texts(person))


def test_each_piece_of_equipment_begins_with_a_load_of_its_own(person: Any) -> None:
    """As the leg press does, so do the standing machine and the dumbbells; on a step it is the body alone."""
    person.click("Standing calf raise")
    loads = [str(person.plan.load)]
    for variant in ("dumbbell", "step", "machine"):
        person.app.train_page.choose("standing-calf-raise", variant)
        loads.append(str(person.plan.load))

    assert loads == ["20 kg", "10 kg", "0 kg", "20 kg"]


def test_a_machine_without_a_load_is_not_called_body_weight(person: Any) -> None:
    """On a machine nothing was put on; on a step the body is what is lifted. The stage and the workout say the same."""
    person.click("Standing calf raise")
    for _ in range(8):
        person.click("Load: less")
    on_machine = person.stepper("Load").accessibleName()
    person.app.train_page.choose("standing-calf-raise", "step")
    on_step = person.stepper("Load").accessibleName()

    assert (on_machine, on_step) == ("Load: no load", "Load: body weight")
