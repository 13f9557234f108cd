# SPDX-License-Identifier: MIT
"""The exercise cards and the anatomy of the Learn page: what they show, and what they do to the next set."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QScrollArea, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.emphasis import Level
from calftimer.core.flow import State
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.notes import NoteField
from calftimer.ui.drawings.heel import ANKLE_HIGH_DEG, ANKLE_LOW_DEG
from calftimer.ui.learn.anatomy import AnatomySection
from calftimer.ui.learn.card import CheckLine
from calftimer.ui.learn.notes import SHOWN_MAX, notes_line
from calftimer.ui.learn.pictures import ExercisePictures, heel_height_at
from calftimer.ui.learn.safety import PainScale
from calftimer.ui.settings import Settings, Switch
from calftimer.ui.widgets.stage_view import StageView
from tests.made import make_newer

STANDING = "standing-calf-raise"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def learner(person: Any) -> Any:
    """Somebody on the Learn page, at the card of the standing raise."""
    person.click("Learn")
    choose(person, "Exercise", STANDING)
    return person


def page(person: Any) -> QWidget:
    """Return the Learn page."""
    return person.app.learn.page


def choose(person: Any, name: str, key: str) -> None:
    """Choose from the list of this name, with the arrow keys."""
    found = page(person).findChildren(QComboBox)
    combo = next(combo for combo in found if combo.accessibleName() == name and combo.isVisible())
    combo.setCurrentIndex(0)
    person.press(Qt.Key.Key_End, on=combo)
    while combo.currentData() != key:
        person.press(Qt.Key.Key_Up, on=combo)
    QApplication.processEvents()


def texts(widget: QWidget) -> list[str]:
    """Return every text of a label that is to be seen."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def field(person: Any, name: str) -> QLineEdit:
    """Return the field of a note."""
    found = page(person).findChildren(QLineEdit)
    return next(edit for edit in found if edit.accessibleName() == name and edit.isVisible())


def write(person: Any, name: str, text: str) -> None:
    """Write a note over what stands there."""
    field(person, name).selectAll()
    person.bot.keyClicks(field(person, name), text)


def test_a_card_has_steps_cues_mistakes_and_setup(learner: Any, catalogue: Catalogue) -> None:
    """The card shows the summary, the checklist, the steps in order, the cues and each mistake with what to do
    instead; a step that keeps from harm says so in a word."""
    exercise = catalogue.exercise(STANDING)

    shown = texts(page(learner))

    assert exercise.summary in shown
    assert set(exercise.setup) <= set(shown)
    steps = [text for text in shown if text[0].isdigit()]
    wanted = [
        f"{number}.  {'⚠ Safety: ' if step.is_safety else ''}{step.text}"
        for number, step in enumerate(exercise.steps, 1)
    ]
    assert steps == wanted
    assert any("Safety" in step for step in steps)
    assert {catalogue.cues[name].text for name in exercise.cues} <= set(shown)
    assert all(any(catalogue.mistakes[name].instead in text for text in shown) for name in exercise.mistakes)


def test_the_checklist_is_ticked_for_the_moment(learner: Any) -> None:
    """A line of the checklist can be ticked by Space, and is not ticked the next time."""
    line = next(line for line in page(learner).findChildren(CheckLine) if line.isVisible())

    learner.press(Qt.Key.Key_Space, on=line)
    ticked = "☑" in texts(line)
    choose(learner, "Exercise", "donkey-calf-raise")
    choose(learner, "Exercise", STANDING)

    assert ticked
    assert "☑" not in texts(page(learner))


def test_train_this_leads_to_the_train_page(learner: Any) -> None:
    """“Train this” shows the Train page with the exercise and the equipment of the card chosen."""
    choose(learner, "Equipment", "dumbbell")

    learner.click("Train this")

    assert learner.app.train_page.isVisible()
    assert (learner.plan.exercise, learner.plan.variant) == (STANDING, "dumbbell")


def test_a_note_is_in_the_log_with_the_letter(learner: Any) -> None:
    """What is written is in the log's file at once, for this exercise and this equipment alone."""
    choose(learner, "Equipment", "machine")

    write(learner, "Seat", "4")

    exercise = learner.app.train_page._catalogue.exercise(STANDING)
    logbook = Logbook(learner.folder)
    read = [dict(logbook.notes.read(exercise, exercise.variant(name))) for name in ("machine", "dumbbell")]
    logbook.close()
    assert read == [{NoteField.SEAT: "4"}, {}]


def test_notes_come_back_after_a_restart(learner: Any, open_window: Callable[..., Any]) -> None:
    """A note is there again in the next window, on the card and on the Train page."""
    choose(learner, "Equipment", "machine")
    write(learner, "Pin", "hole 7")
    learner.click("Train this")
    learner.app.window.close()

    again = open_window(learner.folder)
    on_train = texts(again.app.train_page)
    again.click("Learn")

    assert "✎ Pin hole 7" in on_train
    assert field(again, "Pin").text() == "hole 7"


def test_a_note_can_be_taken_back(learner: Any) -> None:
    """Undo writes what stood there before, in the field and in the log."""
    write(learner, "Seat", "4")
    choose(learner, "Exercise", "donkey-calf-raise")
    choose(learner, "Exercise", STANDING)
    write(learner, "Seat", "9")

    learner.click("Undo the changes of the notes")

    assert field(learner, "Seat").text() == "4"
    learner.click("Train this")
    assert "✎ Seat 4" in texts(learner.app.train_page)


def test_the_train_page_shows_the_notes_of_what_is_chosen(learner: Any) -> None:
    """The line below the equipment follows the exercise and the equipment."""
    choose(learner, "Equipment", "machine")
    write(learner, "Seat", "4")
    learner.click("Train this")
    shown = "✎ Seat 4" in texts(learner.app.train_page)

    learner.click("Equipment: Dumbbells")
    other = [text for text in texts(learner.app.train_page) if text.startswith("✎")]
    learner.click("Equipment: Machine")

    assert (shown, other) == (True, [])
    assert "✎ Seat 4" in texts(learner.app.train_page)


def test_the_stage_shows_the_notes_while_it_counts_in(learner: Any) -> None:
    """In the count-in the notes stand on the stage, for the machine is set up now."""
    write(learner, "Foot plate", "low")
    learner.click("Train this")
    learner.choose_sound("none")
    stage = learner.app.stage_page

    learner.press(Qt.Key.Key_Space)

    picture = stage.findChild(StageView)._picture
    assert (picture.state, picture.hint) == (State.COUNT_IN, "✎ Foot plate low")


def test_a_long_note_is_cut_where_it_is_read_from_afar() -> None:
    """The line of notes has the settings first and is no longer than can be read from the machine."""
    line = notes_line({NoteField.SEAT: "4", NoteField.NOTE: "x" * 400})

    assert line.startswith("Seat 4 · xxx")
    assert len(line) == SHOWN_MAX
    assert notes_line({}) == ""


def test_without_a_log_nothing_can_be_written(open_window: Callable[..., Any], tmp_path: Path) -> None:
    """Where the log cannot be opened, the card says that nothing can be written down."""
    make_newer(tmp_path)
    person = open_window(tmp_path)

    person.click("Learn")

    assert any("nothing can be written down" in text for text in texts(page(person)))


def test_the_pictures_move_only_while_they_are_seen(learner: Any) -> None:
    """The leg goes through the rep while the card is shown, and stands when another page is."""
    pictures = next(shown for shown in page(learner).findChildren(ExercisePictures) if shown.isVisible())
    seen = set()

    def has_moved() -> bool:
        seen.add(pictures.leg.ankle_deg)
        return len(seen) > 3

    learner.bot.waitUntil(has_moved)
    moving = pictures.is_moving
    learner.click("Train")

    assert (moving, pictures.is_moving) == (True, False)
    assert all(ANKLE_LOW_DEG <= angle <= ANKLE_HIGH_DEG for angle in seen)


def test_pictures_that_stand_still_are_remembered(learner: Any) -> None:
    """Switched off, the pictures stand at the top of the rep, now and the next time."""
    learner.click("Pictures move")
    choose(learner, "Exercise", "donkey-calf-raise")

    pictures = next(shown for shown in page(learner).findChildren(ExercisePictures) if shown.isVisible())

    assert not pictures.is_moving
    assert pictures.leg.ankle_deg == ANKLE_HIGH_DEG
    assert not Settings(learner.folder).is_on(Switch.PICTURES_MOVE)


@pytest.mark.parametrize(
    ("start", "at_s", "height"),
    [
        (Phase.ECCENTRIC, 0.0, 1.0),
        (Phase.ECCENTRIC, 1.5, 0.5),
        (Phase.ECCENTRIC, 3.5, 0.0),
        (Phase.ECCENTRIC, 5.0, 0.5),
        (Phase.ECCENTRIC, 6.5, 1.0),
        (Phase.ECCENTRIC, 8.5, 0.5),
        (Phase.CONCENTRIC, 0.0, 0.0),
        (Phase.CONCENTRIC, 1.0, 0.5),
    ],
)
def test_the_loop_follows_the_tempo(start: Phase, at_s: float, height: float) -> None:
    """In 3-1-2-1 the heel is where the phase at that second has it, rep after rep."""
    assert heel_height_at(parse_tempo("3-1-2-1"), start, at_s) == pytest.approx(height)


def test_the_calf_is_coloured_as_the_source_says(learner: Any) -> None:
    """With toes out research has the inner head first, Jordan the outer; without a bend the claims stand below."""
    learner.click("Anatomy")
    section = page(learner).findChild(AnatomySection)
    choose(learner, "Exercise", STANDING)
    learner.click("Feet: Toes out")
    research = section.picture.levels
    said = texts(section)
    learner.click("According to: Jordan")
    jordan = section.picture.levels

    inner, outer = "gastrocnemius-medial", "gastrocnemius-lateral"
    assert (research[inner], research[outer]) == (Level.MOST, Level.MORE)
    assert (jordan[inner], jordan[outer]) == (Level.MORE, Level.MOST)
    assert any(text.startswith("●●●○") for text in said)
    assert "Jordan says" in texts(section)


def test_the_knee_follows_the_exercise(learner: Any) -> None:
    """For the seated raise the knee is bent and the soleus comes first."""
    learner.click("Anatomy")
    section = page(learner).findChild(AnatomySection)

    choose(learner, "Exercise", "seated-calf-raise")

    assert any("right angle" in text for text in texts(section))
    assert section.picture.levels["soleus"] is not Level.LESS
    assert section.picture.levels["gastrocnemius-medial"] is Level.LESS


def test_the_pain_scale_has_a_colour_for_each_zone(learner: Any) -> None:
    """0 to 3, 4 and 5, and 6 to 10 are painted in three colours, each as wide as its numbers."""
    learner.click("Safety")
    scale = page(learner).findChild(PainScale)
    picture = scale.grab().toImage()

    boxes = [scale.zone_box(zone) for zone in range(3)]
    colours = {picture.pixelColor(round(box.left()) + 8, round(box.top()) + 6).name() for box in boxes}

    assert len(colours) == 3
    assert [round(box.width() / scale.width() * 11) for box in boxes] == [4, 2, 5]


def test_a_card_is_written_where_the_person_wants_it(learner: Any, tmp_path: Path) -> None:
    """“Print card…” asks for a file, writes the card there and says so; the next card is asked for in that folder."""
    learner.click("Print card…")
    dialog = learner.app.window.findChild(QFileDialog)
    path = tmp_path / "wall.svg"

    dialog.fileSelected.emit(str(path))
    dialog.reject()

    assert b"<svg" in path.read_bytes()
    assert str(path) in learner.app.window.notice.text
    learner.click("Print card…")
    assert learner.app.window.findChildren(QFileDialog)[-1].directory().path() == str(tmp_path)
    learner.app.window.findChildren(QFileDialog)[-1].reject()


def test_new_opens_the_editor_and_what_is_saved_can_be_trained(learner: Any) -> None:
    """Copy opens the editor; what is saved there stands on the Learn page and on the Train page."""
    learner.click("Copy")
    editor = learner.app.learn._editor
    on_editor = editor.isVisible()
    editor.save()
    QApplication.processEvents()
    catalogue = learner.app.train_page._catalogue
    own = [exercise for exercise in catalogue.exercises if exercise not in (STANDING,)][-1]

    learner.app.learn.page.wishes.train_requested.emit(own, catalogue.exercise(own).variants[0].id)

    assert on_editor
    assert learner.plan.exercise == own
    assert own.startswith("own-")


@pytest.mark.parametrize("number", [1, 2, 4, 5])
def test_ctrl_and_a_number_leave_the_summary(person: Any, number: int) -> None:
    """After a set Ctrl and a number shows that page, though the rail is hidden."""
    person.app.window.show_full(person.app.summary_page)

    person.press(getattr(Qt.Key, f"Key_{number}"), on=person.app.window, modifier=CONTROL)

    app = person.app
    pages = (app.train_page, app.workouts.page, app.log_page, app.review_page, app.learn.page)
    assert [page.isVisible() for page in pages] == [place == number for place in range(1, 6)]


def test_ctrl_and_a_number_do_not_leave_a_set(person: Any) -> None:
    """While a set runs the keys for the pages do nothing."""
    person.choose_sound("none")
    person.press(Qt.Key.Key_Space)

    for number in range(1, 6):
        person.press(getattr(Qt.Key, f"Key_{number}"), on=person.app.window, modifier=CONTROL)

    assert person.app.stage_page.isVisible()
    assert person.app.stage_page.is_running


def shown_exercise(person: Any) -> str:
    """Return the exercise that the Learn page shows."""
    found = page(person).findChildren(QComboBox)
    return next(c for c in found if c.accessibleName() == "Exercise" and c.isVisible()).currentData()


def test_learn_shows_what_train_has_chosen_since(learner: Any) -> None:
    """Opened again, Learn shows the exercise that was chosen on the Train page meanwhile."""
    learner.click("Train")
    learner.app.train_page.choose("donkey-calf-raise", "machine")

    learner.click("Learn")

    assert shown_exercise(learner) == "donkey-calf-raise"


def test_learn_keeps_what_was_chosen_there_last(learner: Any) -> None:
    """Where nothing else was chosen on the Train page since, Learn keeps the exercise that was chosen on it."""
    choose(learner, "Exercise", "seated-calf-raise")

    learner.click("Train")
    learner.click("Learn")

    assert shown_exercise(learner) == "seated-calf-raise"


def test_a_saved_exercise_is_shown_and_said(learner: Any) -> None:
    """After saving a copy Learn shows it, and the notice says that it is saved."""
    learner.click("Copy")
    learner.click("Save")

    assert page(learner).isVisible()
    assert shown_exercise(learner).startswith("own-standing-calf-raise")
    assert learner.app.window.notice.text == "“Standing calf raise (copy)” is saved."


def test_what_is_saved_is_shown_from_its_top_on(learner: Any) -> None:
    """After saving, nothing above the list of exercises is scrolled away: its name is whole."""
    learner.click("Copy")
    learner.click("Save")
    QApplication.processEvents()
    combo = next(c for c in page(learner).findChildren(QComboBox) if c.accessibleName() == "Exercise" and c.isVisible())
    caption = combo.parentWidget().findChild(QLabel)

    assert caption.text() == "Exercise"
    assert caption.visibleRegion().boundingRect() == caption.rect()


def test_no_tempo_is_named_twice(learner: Any) -> None:
    """A preset whose name holds its tempo is offered with the tempo once."""
    found = page(learner).findChildren(QComboBox)
    combo = next(c for c in found if c.accessibleName() == "Tempo of the pictures" and c.isVisible())

    offered = [combo.itemText(place) for place in range(1, combo.count())]

    assert "Calftimer: 3-1-2-1" in offered
    assert all(text.count(combo.itemData(place)) == 1 for place, text in enumerate(offered, 1))


def top_of_pictures(person: Any) -> int:
    """Return where the pictures begin, below the top of what can be seen of the card."""
    pictures = next(found for found in page(person).findChildren(ExercisePictures) if found.isVisible())
    area = next(area for area in page(person).findChildren(QScrollArea) if area.isVisible())
    return pictures.mapTo(area.viewport(), pictures.rect().topLeft()).y()


def scroll_to(person: Any, value: int) -> None:
    """Scroll the card."""
    area = next(area for area in page(person).findChildren(QScrollArea) if area.isVisible())
    area.verticalScrollBar().setValue(value)
    QApplication.processEvents()


def test_the_pictures_stay_beside_the_steps(learner: Any) -> None:
    """In a large window the pictures are still there when the steps have been scrolled to, and end with the texts."""
    learner.app.window.resize(1400, 1100)
    QApplication.processEvents()
    places = []
    for value in (0, 700, 1200, 100_000):
        scroll_to(learner, value)
        places.append(top_of_pictures(learner))

    assert places[0] > 0
    assert places[1] == places[2] == 0
    assert -900 < places[3] <= 0


def test_pictures_that_do_not_fit_scroll_with_the_texts(learner: Any) -> None:
    """In a low window, which has no room for pictures and notes, they scroll away."""
    learner.app.window.resize(1024, 560)
    QApplication.processEvents()

    scroll_to(learner, 900)

    assert top_of_pictures(learner) < -300


def test_what_is_the_persons_is_marked(learner: Any) -> None:
    """A copy is marked as the person's on its card and in the list; what ships has no mark."""
    shipped = [label.text() for label in page(learner).findChildren(QLabel) if label.isVisible()]
    learner.click("Copy")
    learner.click("Save")
    QApplication.processEvents()

    combo = next(c for c in page(learner).findChildren(QComboBox) if c.accessibleName() == "Exercise" and c.isVisible())
    assert "✎ yours" not in shipped
    assert "✎ yours" in [label.text() for label in page(learner).findChildren(QLabel) if label.isVisible()]
    assert combo.currentText() == "Standing calf raise (copy) ✎"
    assert combo.currentData(Qt.ItemDataRole.AccessibleTextRole) == "Standing calf raise (copy) · yours"
    assert combo.itemText(combo.findData("standing-calf-raise")) == "Standing calf raise"


def test_undo_of_a_save_on_the_learn_page(learner: Any) -> None:
    """After the editor has closed the window's notice has the Undo, and the shipped exercise is there again."""
    learner.click("Edit")
    learner.click("Save")
    assert learner.app.window.notice.text == "“Standing calf raise” is saved."
    learner.click("Undo")
    QApplication.processEvents()

    assert learner.app.window.notice.text == "“Standing calf raise” is as it was before."
    assert "✎ changed by you" not in [label.text() for label in page(learner).findChildren(QLabel) if label.isVisible()]
