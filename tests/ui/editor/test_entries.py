# SPDX-License-Identifier: MIT
"""Exercises and tempos made, copied, changed, deleted and had back in the editor's forms."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
)

from calftimer.core.catalogue import Origin
from calftimer.core.own_entries import plain
from calftimer.core.plan import FOOT_ANGLE_RANGE_DEG, FootDirection
from tests.ui.editor.writing import STANDING, fill_in


def test_new_exercise(writer):
    """A new exercise is saved with what was written, marked as own, and told to whoever listens."""
    writer.page.new()
    fill_in(writer)
    writer.click("One at a time")
    writer.click("Raising")
    writer.click("Feet: Toes out")
    writer.bot.keyClick(writer.stepper("Reps"), Qt.Key.Key_Up)

    writer.click("Save")

    exercise = writer.saved[-1].exercise("own-box-raise")
    assert (exercise.name, exercise.summary) == ("Box raise", "Up and down on a box.")
    assert (exercise.laterality, exercise.start, exercise.foot) == ("unilateral", "concentric", "out:30")
    assert exercise.reps == 16
    assert [(known.id, known.name, known.equipment) for known in exercise.variants] == [("box", "Box", "Box")]
    assert writer.saved[-1].origin("exercise", exercise.id) is Origin.OWN
    assert writer.closed == [True]
    assert writer.own.load().catalogue == writer.saved[-1]


def test_every_shipped_entry_passes_through_the_form_unchanged(writer, catalogue):
    """Opened and saved without a change, every shipped exercise and tempo says what it said."""
    for exercise in catalogue.exercises.values():
        writer.page.edit(exercise.id)
        writer.page.save()
        saved = writer.saved[-1]
        order = {"cues": set(exercise.cues), "mistakes": set(exercise.mistakes)}
        assert plain(saved.exercise(exercise.id)) | order == plain(exercise) | order
        assert saved.origin("exercise", exercise.id) is Origin.CHANGED
    for preset in catalogue.tempos.values():
        writer.page.edit_tempo(preset.id)
        writer.page.save()
        assert writer.saved[-1].tempos[preset.id] == preset
    assert writer.own.load().problems == ()


def test_what_is_missing_is_said_beside_the_field_and_beside_save(writer):
    """A new exercise cannot be saved before it has name, summary and equipment; the reason is there to read."""
    writer.page.new()

    assert not writer.save_button().isEnabled()
    assert writer.texts().count("This is needed.") == 2
    assert "At least one line is needed." in writer.texts()
    assert "Name: This is needed." in writer.texts()

    fill_in(writer)

    assert writer.save_button().isEnabled()
    assert [text for text in writer.texts() if "needed" in text] == []


def test_nothing_moves_under_the_hand_of_who_writes(writer):
    """A line that says what is wrong keeps its place when that is mended, until another entry is written."""
    page = writer.page
    page.new()
    QApplication.processEvents()
    form = page._form
    places = [form.fields[key].mapTo(form, QPoint()).y() for key in ("summary", "variants", "cues")]
    writer.write("Name", "Hack squat calf raise")
    writer.write("In short", "Up and down.")
    QApplication.processEvents()
    mended = [form.fields[key].problem for key in ("name", "summary")]
    now = [form.fields[key].mapTo(form, QPoint()).y() for key in ("summary", "variants", "cues")]
    page.edit(STANDING)
    QApplication.processEvents()

    assert (mended, now) == (["", ""], places)
    assert form.fields["summary"].mapTo(form, QPoint()).y() < places[0]


def test_equipment_without_a_name(writer):
    """A line of equipment that has lost its name is told of, beside the list."""
    writer.page.edit(STANDING)
    edit = writer.found(QLineEdit, "Name")[1]
    edit.selectAll()
    writer.bot.keyClick(edit, Qt.Key.Key_Delete)

    assert "Each line needs a name." in writer.texts()
    assert "Equipment: Each line needs a name." in writer.texts()
    assert not writer.save_button().isEnabled()


@pytest.mark.parametrize("direction", list(FootDirection))
def test_impossible_angles_cannot_be_set(writer, direction):
    """The feet can only be turned as far as a leg can."""
    writer.page.new()
    names = {FootDirection.IN: "Toes in", FootDirection.STRAIGHT: "Straight", FootDirection.OUT: "Toes out"}
    writer.click(f"Feet: {names[direction]}")
    angle = writer.stepper("Angle")

    for key, limit in zip(
        (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown), reversed(FOOT_ANGLE_RANGE_DEG[direction]), strict=True
    ):
        for _ in range(3):
            writer.bot.keyClick(angle, key)
        assert angle.value == limit


def test_changed_shipped_exercise_goes_back(writer, catalogue):
    """A changed shipped exercise is marked, can go back to the shipped one, and Undo takes that back."""
    writer.page.edit(STANDING)
    writer.write("Name", "My standing raise")
    writer.click("Save")
    assert writer.saved[-1].exercise(STANDING).name == "My standing raise"

    writer.page.edit(STANDING)
    assert "changed by you" in writer.texts()
    writer.click("Back to the shipped one")
    assert writer.saved[-1].exercise(STANDING) == catalogue.exercise(STANDING)
    assert "“My standing raise” is the shipped one again." in writer.texts()

    writer.click("Undo")
    assert writer.saved[-1].exercise(STANDING).name == "My standing raise"


def test_deleted_and_undone(writer):
    """A deleted exercise is gone at once, and Undo brings it back as it was."""
    writer.page.new()
    fill_in(writer)
    writer.click("Save")
    before = writer.saved[-1]

    writer.page.edit("own-box-raise")
    writer.click("Delete")
    assert "own-box-raise" not in writer.saved[-1].exercises

    writer.click("Undo")
    assert writer.saved[-1] == before


def test_shipped_entry_has_no_delete(writer):
    """What ships can be changed, not deleted."""
    writer.page.edit(STANDING)

    assert not writer.found(QAbstractButton, "Delete")
    assert not writer.found(QAbstractButton, "Back to the shipped one")


def test_copy(writer, catalogue):
    """A copy has another id and name, all the rest, and is nobody's but the person's."""
    writer.page.copy(STANDING)
    writer.click("Save")

    source, copy = catalogue.exercise(STANDING), writer.saved[-1].exercise(f"own-{STANDING}-copy")
    assert copy.name == "Standing calf raise (copy)"
    assert (copy.steps, copy.setup, copy.trains) == (source.steps, source.setup, source.trains)
    assert [known.id for known in copy.variants] == [known.id for known in source.variants]
    assert copy.sources == ()


def test_equipment_renamed_keeps_its_id(writer, catalogue):
    """Equipment under another name keeps its id, so its sets stay with it; one more gets an id of its own."""
    writer.page.edit(STANDING)
    writer.write("Name", "Big machine", number=1)
    writer.click("Add equipment")
    writer.write("Name", "Machine", number=len(catalogue.exercise(STANDING).variants) + 1)
    writer.click("Save")

    before, after = catalogue.exercise(STANDING), writer.saved[-1].exercise(STANDING)
    assert [known.id for known in after.variants] == [*(known.id for known in before.variants), "machine-2"]
    assert after.variants[0].name == "Big machine"


def test_steps_added_marked_moved_and_removed(writer):
    """Steps stand in the order shown, with those marked that keep one from harm."""
    writer.page.new()
    fill_in(writer)
    for number, text in enumerate(("First", "Second", "Third")):
        writer.click("Add a step")
        writer.write("Step", text, number=number)
    writer.click("Safety", 1)
    writer.click("Move up", 1)
    writer.click("Remove this line", -1)

    writer.click("Save")

    steps = writer.saved[-1].exercise("own-box-raise").steps
    assert [(step.text, step.is_safety) for step in steps] == [("Second", True), ("First", False)]


def test_tab_goes_through_the_rows_as_they_stand(writer, catalogue):
    """The Tab key goes from the summary through each line of equipment to the button that adds one; moved steps too."""
    writer.page.edit(STANDING)
    writer.click("Add a step")
    writer.click("Move up", -1)
    variants = len(catalogue.exercise(STANDING).variants)
    steps = len(catalogue.exercise(STANDING).steps) + 1

    chain, widget = [], writer.page.nextInFocusChain()
    while widget is not writer.page:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            chain.append(widget.accessibleName() or widget.text())
        widget = widget.nextInFocusChain()

    chain += chain  # it is a ring
    first = chain.index("In short")
    row = ["Name", "What is needed", "Remove this line"]
    assert chain[first + 1 : first + 2 + variants * len(row)] == row * variants + ["Add equipment"]
    first = chain.index("Set-up")
    row = ["Step", "Safety", "Move up", "Remove this line"]
    assert chain[first + 1 : first + 2 + steps * len(row)] == row * steps + ["Add a step"]


def test_what_it_trains_is_ticked(writer, catalogue):
    """Space turns a tick, and so does a tap anywhere on the line."""
    writer.page.edit(STANDING)
    muscles = writer.found(QListWidget, "Trains")[0]
    first, second, *_ = catalogue.exercise(STANDING).trains
    muscles.setFocus()
    muscles.setCurrentRow(0)
    writer.bot.keyClick(muscles, Qt.Key.Key_Space)
    middle = muscles.visualItemRect(muscles.item(1)).center()
    writer.bot.mouseClick(muscles.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    writer.click("Save")

    trains = writer.saved[-1].exercise(STANDING).trains
    assert first not in trains
    assert second not in trains
    assert len(trains) == len(catalogue.exercise(STANDING).trains) - 2


def test_new_tempo_is_offered_to_exercises(writer):
    """A new tempo is read as it is written, and the next exercise can have it."""
    writer.page.new_tempo()
    writer.write("Name", "Slow")
    writer.write("Tempo", "5-0-2")
    assert not writer.save_button().isEnabled()
    assert any("three numbers" in text for text in writer.texts())
    writer.write("Tempo", "5-0-2-1")
    writer.click("Save")

    writer.page.edit(STANDING)
    tempos = writer.found(QComboBox, "Tempo")[0]
    assert writer.saved[-1].tempos["own-slow"].tempo == "5-0-2-1"
    assert tempos.findData("own-slow") >= 0


def test_tempo_in_use_stays(writer):
    """A tempo that an exercise has is not deleted, and the exercise is named."""
    writer.own.save("tempo", {"id": "own-slow", "name": "Slow", "tempo": "5-0-2-1", "note": "Mine."})
    raw = plain(writer.own.load().catalogue.exercise(STANDING)) | {"tempo": "own-slow"}
    writer.own.save("exercise", raw)

    writer.page.edit_tempo("own-slow")
    writer.click("Delete")

    assert "The tempo “Slow” is used by Standing calf raise. Give them another tempo first." in writer.texts()
    assert "own-slow" in writer.own.load().catalogue.tempos


def test_equipment_has_names_of_its_own(writer):
    """Two lines of equipment that differ only in capitals are refused, beside the field and beside Save."""
    writer.page.new()
    fill_in(writer)
    writer.click("Add equipment")
    writer.write("Name", "bOX", number=2)
    assert not writer.save_button().isEnabled()
    assert writer.texts().count("Each line needs a name of its own.") == 1
    assert "Equipment: Each line needs a name of its own." in writer.texts()

    writer.write("Name", "Step", number=2)
    assert writer.save_button().isEnabled()


@pytest.mark.parametrize("name", ["standing calf raise", "Mine"])
def test_a_name_that_there_is_already_is_told(writer, catalogue, name):
    """A second exercise of a name is allowed, and told; an exercise is no second one of itself."""
    said = "There is an exercise of this name already."
    writer.own.save("exercise", plain(catalogue.exercise(STANDING)) | {"id": "own-raise", "name": "Mine"})
    writer.page.edit("own-raise")
    assert said not in writer.texts()

    writer.page.new()
    fill_in(writer, name)
    assert said in writer.texts()
    assert writer.found(QLineEdit, "Name")[0].accessibleDescription() == said
    assert writer.save_button().isEnabled()
    writer.write("Name", "Another")
    assert said not in writer.texts()
