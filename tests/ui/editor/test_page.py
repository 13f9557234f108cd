# SPDX-License-Identifier: MIT
"""The editor as a person uses it: fields found by name, what is wrong said beside them, saved at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from calftimer.catalogue.own import OwnCatalogue
from calftimer.catalogue.toml_files import read_toml
from calftimer.core.catalogue import Catalogue, Origin
from calftimer.core.own_entries import plain
from calftimer.core.plan import FOOT_ANGLE_RANGE_DEG, FootDirection
from calftimer.ui import theme
from calftimer.ui.editor.page import EditorPage
from calftimer.ui.settings import Settings
from calftimer.ui.widgets.stepper import Stepper

STANDING = "standing-calf-raise"


@dataclass
class Writer:
    """Somebody in front of the editor."""

    page: EditorPage
    own: OwnCatalogue
    bot: QtBot
    saved: list[Catalogue] = field(default_factory=list)
    closed: list[bool] = field(default_factory=list)

    def found(self, kind: type, name: str) -> list[QWidget]:
        """Return the shown widgets of a kind that a screen reader calls `name`, in the order on the page."""
        QApplication.processEvents()  # what was just made is shown
        shown = [widget for widget in self.page.findChildren(kind) if widget.isVisible()]
        named = [widget for widget in shown if name in (widget.accessibleName(), getattr(widget, "text", str)())]
        return sorted(named, key=lambda widget: widget.mapTo(self.page, QPoint()).y())

    def click(self, name: str, number: int = 0) -> None:
        """Click a button."""
        self.bot.mouseClick(self.found(QAbstractButton, name)[number], Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def write(self, name: str, text: str, number: int = 0) -> None:
        """Write a text, over what stands in the field."""
        edits = self.found(QLineEdit, name) or self.found(QPlainTextEdit, name)
        edits[number].selectAll()
        self.bot.keyClicks(edits[number], text)

    def escape(self) -> None:
        """Press Esc where the focus is."""
        QApplication.processEvents()
        self.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    def stepper(self, name: str) -> Stepper:
        """Return a stepper."""
        shown = (stepper for stepper in self.page.findChildren(Stepper) if stepper.isVisible())
        return next(stepper for stepper in shown if stepper.accessibleName().startswith(f"{name}:"))

    def save_button(self) -> QAbstractButton:
        """Return the button that saves."""
        return self.found(QAbstractButton, "Save")[0]

    def texts(self) -> list[str]:
        """Return every text that is shown."""
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible() and label.text()]


@pytest.fixture
def writer(qtbot: QtBot, catalogue: Catalogue, tmp_path: Path) -> Writer:
    """Return somebody in front of the editor, on an empty folder."""
    own = OwnCatalogue(tmp_path, catalogue)
    page = EditorPage(own, Settings(tmp_path))
    qtbot.addWidget(page)
    page.resize(1024, 600)
    page.overview()
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    found = Writer(page, own, qtbot)
    page.saved.connect(found.saved.append)
    page.closed.connect(lambda: found.closed.append(True))
    return found


def fill_in(writer: Writer, name: str = "Box raise") -> None:
    """Fill in all that a new exercise needs."""
    writer.write("Name", name)
    writer.write("In short", "Up and down on a box.")
    writer.write("Name", "Box", number=1)


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


def test_leaving_asks_where_something_would_be_lost(writer):
    """Esc leaves a form in which nothing was changed; otherwise it asks first."""
    writer.page.edit(STANDING)
    writer.escape()
    assert writer.closed == [True]

    writer.page.edit(STANDING)
    writer.write("Name", "Changed")
    writer.escape()
    assert writer.closed == [True]
    writer.click("Throw away")

    assert writer.closed == [True, True]
    assert writer.saved == []


def test_all_others_are_a_tap_away(writer):
    """A form leads to the overview, and asks first where something would be lost there, too."""
    writer.page.edit(STANDING)
    writer.write("Name", "Changed")
    writer.click("All exercises and tempos")
    assert not writer.found(QAbstractButton, "New tempo")
    writer.click("Throw away")
    assert writer.found(QAbstractButton, "New tempo")

    writer.escape()
    assert writer.closed == [True]


def test_save_by_key(writer):
    """Ctrl+S saves."""
    writer.page.new()
    fill_in(writer)
    writer.bot.keyClick(writer.found(QLineEdit, "Name")[0], Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert "own-box-raise" in writer.saved[-1].exercises


def test_overview_marks_what_is_the_persons(writer):
    """The overview says which are the person's and which were changed, and leads back after a form."""
    writer.page.new()
    fill_in(writer)
    writer.click("Save")
    writer.page.overview()
    writer.click("Change: Standing calf raise")
    writer.click("Save")

    assert "yours · Box" in writer.texts()
    assert any(text.startswith("changed by you · ") for text in writer.texts())
    assert "Exercises and tempos" in writer.texts()


def test_problems_of_own_files_are_shown(writer):
    """What is wrong with an own file is shown in the overview."""
    writer.own.folder.mkdir()
    (writer.own.folder / "mine.toml").write_text("[[exercise")

    writer.page.overview()

    assert any("mine.toml is not readable as TOML" in text for text in writer.texts())


def test_cannot_be_written(writer):
    """Where the folder cannot be written, the form stays, with all that was filled in, and says why."""
    writer.page.new()
    fill_in(writer)
    writer.own.folder.parent.joinpath("catalogue").write_text("in the way")

    writer.click("Save")

    assert any("cannot be written" in text for text in writer.texts())
    assert writer.saved == []
    assert writer.found(QLineEdit, "Name")[0].text() == "Box raise"


def test_share_and_take(writer, tmp_path, catalogue):
    """What was shared is taken by somebody else: told as new, then as the same."""
    writer.own.save("exercise", plain(catalogue.exercise(STANDING)) | {"id": "own-raise", "name": "Mine"})
    writer.page.overview()
    assert not writer.found(QAbstractButton, "Share the ticked…")[0].isEnabled()
    writer.click("Share: Mine")
    writer.click("Share the ticked…")
    dialog = writer.page.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "shared"))
    dialog.close()
    assert Settings(tmp_path).file_folder("share") == str(tmp_path)
    assert [entry["id"] for entry in read_toml(tmp_path / "shared.toml")["exercise"]] == ["own-raise"]

    writer.page.edit("own-raise")
    writer.click("Delete")
    writer.page.take_from(tmp_path / "shared.toml")
    assert "exercise · own-raise · new" in writer.texts()
    writer.click("Take these")
    assert writer.saved[-1].exercise("own-raise").name == "Mine"

    writer.page.take_from(tmp_path / "shared.toml")
    assert "exercise · own-raise · stands here already, the same" in writer.texts()


def test_taking_never_writes_over_unasked(writer, tmp_path, catalogue):
    """An id that stands here is told of; by default the newcomer gets another one."""
    raw = plain(catalogue.exercise(STANDING)) | {"id": "own-raise", "name": "Mine"}
    writer.own.save("exercise", raw)
    writer.page.overview()
    writer.page.share_to([("exercise", "own-raise")], tmp_path / "shared.toml")
    writer.own.save("exercise", raw | {"name": "Mine, but better"})

    writer.page.take_from(tmp_path / "shared.toml")
    assert "exercise · own-raise · you have another one with this id" in writer.texts()
    writer.click("Take these")

    assert writer.saved[-1].exercise("own-raise").name == "Mine, but better"
    assert writer.saved[-1].exercise("own-raise-2").name == "Mine"


def test_controls_are_large_enough_and_named(writer):
    """Every control of the form can be tapped, and a screen reader has a name for it."""
    writer.page.edit(STANDING)
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
    controls = [widget for kind in kinds for widget in writer.page.findChildren(kind) if widget.isVisible()]

    small = [
        (type(widget).__name__, widget.accessibleName()) for widget in controls if widget.height() < theme.TOUCH_PX
    ]
    narrow = [widget.text() for widget in controls if isinstance(widget, QAbstractButton) and widget.width() < 40]
    nameless = [
        widget
        for widget in controls
        if not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert (small, narrow, nameless) == ([], [], [])


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800)])
def test_form_fits_across(writer, size):
    """The form scrolls up and down only: nothing of it lies beside the window."""
    writer.page.resize(*size)
    writer.page.edit(STANDING)
    QApplication.processEvents()

    area = next(area for area in writer.page.findChildren(QScrollArea) if area.isVisible())
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    assert area.widget().height() > area.viewport().height()
