# SPDX-License-Identifier: MIT
"""The loads of a machine in the real window with the real log: said once, and from then on only these are offered."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from calftimer.clock import utc_now
from calftimer.core.catalogue import variant_of
from calftimer.core.loads import MachineLoads, Plate
from calftimer.core.plan import Unit
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import turns_of
from calftimer.logbook.logbook import Logbook
from calftimer.runner import Runner
from calftimer.ui.machine.page import MachinePage
from calftimer.ui.widgets.exercise_card import ExerciseCard

STANDING, MACHINE = "standing-calf-raise", "machine"


@pytest.fixture
def lifter(person: Any) -> Any:
    """Return somebody who has opened the machine page of the standing machine."""
    person.app.train_page.choose(STANDING, MACHINE)
    person.click("Loads: any …")
    return person


def page(person: Any) -> MachinePage:
    """Return the machine page."""
    return person.app.window.findChild(MachinePage)


def choose(person: Any, name: str) -> None:
    """Press the choice of this name on the machine page."""
    found = page(person).findChildren(QAbstractButton)
    person.bot.mouseClick(next(b for b in found if b.accessibleName().endswith(name)), Qt.MouseButton.LeftButton)


def write(person: Any, name: str, text: str) -> None:
    """Write into the field of this name, over what stands there."""
    edits = page(person).findChildren(QLineEdit)
    edit = next(edit for edit in edits if edit.accessibleName() == name and edit.isVisible())
    edit.selectAll()
    person.bot.keyClick(edit, Qt.Key.Key_Delete)
    person.bot.keyClicks(edit, text)


def card(person: Any, name: str) -> ExerciseCard:
    """Return the card of this exercise on the Train page."""
    cards = person.app.train_page.findChildren(ExerciseCard)
    return next(card for card in cards if card.accessibleName().startswith(name))


def texts(person: Any) -> str:
    """Return all that is written in labels now."""
    labels = person.app.window.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def known(person: Any) -> MachineLoads | None:
    """Return what the log knows of the standing machine."""
    exercise = person.app._catalogue.exercise(STANDING)
    return person.app._logbook.machines.read(exercise, variant_of(exercise, MACHINE))


def test_at_first_any_load_is_offered(lifter: Any) -> None:
    """Where nothing is known, the page says in which steps loads are offered, and nothing is written."""
    assert page(lifter).isVisible()
    assert "in steps of 2.5 kg" in texts(lifter)
    assert known(lifter) is None


def test_even_steps(lifter: Any) -> None:
    """Lightest, heaviest and step are written, kept, and the stepper on the Train page follows."""
    choose(lifter, "Even steps")
    write(lifter, "Lightest", "8")
    write(lifter, "Heaviest", "80")
    write(lifter, "Step", "7,5")
    lifter.click("Done")

    assert known(lifter) == MachineLoads.in_steps(Unit.KG, Decimal(8), Decimal(80), Decimal("7.5"))
    lifter.stepper("Load").set_value(30)
    lifter.stepper("Load").step_by(1)
    assert lifter.plan.load.value == 38
    assert lifter.app.train_page.isVisible()


def test_a_stack_with_small_weights_on_top(lifter: Any) -> None:
    """The pins as they stand on the stack, and an add-on: the pin and the add-on to take are said."""
    choose(lifter, "Pin stack")
    write(lifter, "Weights of the stack", "10 15 22.5 40")
    write(lifter, "Small weights to put on top", "2.5")
    lifter.click("Done")

    stepper = lifter.stepper("Load")
    stepper.set_value(0)
    seen = [stepper.value]
    for _ in range(9):
        stepper.step_by(1)
        seen.append(stepper.value)
    assert list(dict.fromkeys(seen)) == list(map(Decimal, ("10", "12.5", "15", "17.5", "22.5", "25", "40", "42.5")))
    assert "pin 40 + 2.5" in texts(lifter)


def test_plates_on_both_sides(lifter: Any) -> None:
    """With a bar of 20 and plates, only what can be loaded is offered, and the plates for it are said."""
    choose(lifter, "Plates")
    write(lifter, "Bar or sled without plates", "20")
    for weight in ("25", "15", "5", "2.5", "1.25"):
        lifter.stepper(f"{weight} kg", page(lifter)).step_by(-4)
    lifter.click("Done")

    assert known(lifter) == MachineLoads(Unit.KG, (Decimal(20),), (Plate(Decimal(20), 4), Plate(Decimal(10), 4)))
    lifter.stepper("Load").set_value(Decimal(79))
    lifter.stepper("Load").step_by(0)
    assert lifter.plan.load.value == 80
    lifter.stepper("Load").step_by(-1)
    lifter.stepper("Load").step_by(1)
    assert "20 + 10 each side" in texts(lifter)


def test_plates_come_in_pairs_on_a_bar_and_singly_on_a_peg(lifter: Any) -> None:
    """The number of plates goes by two where they go on both sides, by one where there is one peg."""
    choose(lifter, "Plates")
    stepper = lifter.stepper("20 kg", page(lifter))
    stepper.step_by(1)
    assert stepper.value == 6

    choose(lifter, "one peg")
    stepper.step_by(1)

    assert stepper.value == 7
    assert known(lifter).ends == 1


def test_what_cannot_be_is_said_and_not_kept(lifter: Any) -> None:
    """A word that is no weight is named; what was known stays, also when the page is left so."""
    choose(lifter, "Pin stack")
    before = known(lifter)

    write(lifter, "Weights of the stack", "10 x")

    assert "“x” is not a weight" in texts(lifter)
    lifter.press(Qt.Key.Key_Escape, on=page(lifter))
    assert known(lifter) == before


def test_any_load_takes_it_back(lifter: Any) -> None:
    """“Any load” frees the stepper again."""
    choose(lifter, "Plates")
    choose(lifter, "Any load")
    lifter.press(Qt.Key.Key_Escape, on=page(lifter))

    assert known(lifter) is None
    assert lifter.button("Loads: any …").isVisible()
    lifter.stepper("Load").set_value(60)
    lifter.stepper("Load").step_by(1)
    assert lifter.plan.load.value == 62.5


def test_it_is_there_again_at_the_next_start(open_window: Callable[..., Any], tmp_path: Path, catalogue: Any) -> None:
    """A machine in pounds is offered in pounds, from the first moment the log is open, and shown as it was set up."""
    exercise = catalogue.exercise(STANDING)
    machine = MachineLoads(Unit.LB, (Decimal(0),), (Plate(Decimal(45), 4), Plate(Decimal(7), 2)))
    folder = tmp_path / "data"
    folder.mkdir()
    log = Logbook(folder)
    log.machines.write(exercise, variant_of(exercise, MACHINE), machine, utc_now(), "UTC")
    log.close()

    person = open_window(folder)
    person.app.train_page.choose(STANDING, MACHINE)

    person.stepper("Load").set_value(88)

    assert str(person.plan.load) == "90 lb"
    person.click("Loads: 0 to 194 lb …")
    assert page(person)._machine() == machine


def test_another_machine_has_loads_of_its_own(lifter: Any) -> None:
    """What is known of one machine is not offered on another, and a load that only the other has is kept there."""
    app = lifter.app
    choose(lifter, "Even steps")
    write(lifter, "Heaviest", "50")
    lifter.click("Done")
    app.train_page.choose("seated-calf-raise", MACHINE)
    lifter.stepper("Load").set_value(80)
    lifter.stepper("Load").step_by(1)
    heavy = lifter.plan.load
    assert heavy.value > 80
    assert lifter.button("Loads: any …").isVisible()

    app.train_page.choose(STANDING, MACHINE)
    assert lifter.button("Loads: 2.5 to 50 kg …").isVisible()
    lifter.bot.mouseClick(card(lifter, "Seated calf raise"), Qt.MouseButton.LeftButton)

    assert lifter.plan.load == heavy


def test_each_machine_keeps_the_load_last_used_on_it(person: Any) -> None:
    """Machine and dumbbells have a load each: who goes over to the other and back finds both as they were."""
    person.app.train_page.choose(STANDING, MACHINE)
    QApplication.processEvents()  # the choices of equipment are shown
    person.stepper("Load").set_value(60)
    person.stepper("Load").step_by(1)
    person.click("Equipment: Dumbbells")
    person.stepper("Load").set_value(15)
    person.stepper("Load").step_by(1)

    person.click("Equipment: Machine")
    assert person.plan.load.value == 62.5

    person.click("Equipment: Dumbbells")
    assert person.plan.load.value == 17.5


def test_the_plates_of_a_drop_set_are_not_added_to_those_of_the_set(lifter: Any) -> None:
    """What is on for the set and what is left for its drop set are said apart."""
    choose(lifter, "Plates")
    lifter.click("Done")
    lifter.stepper("Load").set_value(60)
    kinds = lifter.app.train_page.findChildren(type(lifter.presets))
    kind = next(combo for combo in kinds if combo.accessibleName() == "Kind of set")
    while kind.currentText() != "Drop set":
        lifter.press(Qt.Key.Key_Down, on=kind)
    lifter.stepper("Load").step_by(1)
    lifter.stepper("Then drop to").set_value(40)
    lifter.stepper("Then drop to").step_by(1)

    assert "To load: 25 + 5 + 1.25 each side; for the drop set: 20 + 1.25 each side" in texts(lifter)


def test_a_rest_says_which_plates_the_next_set_takes(lifter: Any, cranked: Any) -> None:
    """Beside the load of the next set stands what to put on."""
    choose(lifter, "Plates")
    lifter.click("Done")
    app = lifter.app
    lifter.stepper("Load").set_value(60)
    app.stage.begin(Runner(turns_of(lifter.plan), cranked, app._logbook, "UTC", utc_now))
    cranked.frame = 25 * SAMPLE_RATE
    app.stage_page._on_frame()

    lifter.press(Qt.Key.Key_Escape, on=app.stage_page)

    assert app.stage_page._camera.take().hint.startswith("60 kg · 25 + 5 each side · ")
    app.stage_page.leave()
