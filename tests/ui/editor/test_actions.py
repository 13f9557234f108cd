# SPDX-License-Identifier: MIT
"""What the editor does to the files: said in one place at a time, undone, and nothing a person wrote is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit

from calftimer.catalogue.toml_files import read_toml
from calftimer.core.catalogue import Catalogue, Origin
from calftimer.core.own_entries import plain
from calftimer.ui.editor.texts import translated
from calftimer.ui.language import ENGLISH, speak
from calftimer.ui.widgets.notice_bar import NoticeBar
from tests.ui.editor.writing import STANDING, Writer, fill_in


def test_a_change_of_a_shipped_one_is_undone(writer):
    """Saving says so and offers Undo, which leaves no file behind; the shipped one is there again."""
    writer.page.edit(STANDING)
    writer.write("Name", "Changed")
    writer.click("Save")
    assert writer.page.notice.text == "“Changed” is saved."

    writer.click("Undo")

    assert writer.saved[-1].origin("exercise", STANDING) is Origin.SHIPPED
    assert list(writer.own.folder.iterdir()) == []
    assert writer.page.notice.text == "“Changed” is as it was before."


def test_a_change_of_an_own_one_is_undone(writer, catalogue):
    """Undo writes the earlier version back."""
    writer.own.save("exercise", plain(catalogue.exercise(STANDING)) | {"id": "own-raise", "name": "Mine"})
    writer.page.edit("own-raise")
    writer.write("Name", "Not mine")
    writer.click("Save")
    assert writer.saved[-1].exercise("own-raise").name == "Not mine"

    writer.click("Undo")

    assert writer.saved[-1].exercise("own-raise").name == "Mine"
    assert writer.own.load().catalogue.exercise("own-raise").name == "Mine"


def test_a_new_one_has_no_undo(writer):
    """Undo of a new entry would throw away what was written; it can be deleted, and comes back from there."""
    writer.page.new()
    fill_in(writer)
    writer.click("Save")

    assert writer.page.notice.text == "“Box raise” is saved."
    assert writer.found(QAbstractButton, "Undo") == []


def test_what_was_left_out_is_kept_and_named(writer):
    """Saving over an entry with a mistake keeps it, and says where."""
    writer.own.folder.mkdir()
    text = f'[[exercise]]\nid = "{STANDING}"\nname = "Evil"\nsumary = "Typo."\n'
    (writer.own.folder / "zz.toml").write_text(text)
    writer.page.edit(STANDING)
    writer.write("Name", "Changed")

    writer.click("Save")

    (kept,) = (writer.own.folder / "removed").iterdir()
    assert kept.read_text() == text
    assert writer.page.notice.text == f"“Changed” is saved. What stood in zz.toml is kept in {kept}."


def test_removed_ones_are_brought_back_from_the_overview(writer, catalogue):
    """What was deleted stands in the overview, at any later time, and comes back."""
    writer.own.save("exercise", plain(catalogue.exercise(STANDING)) | {"id": "own-raise", "name": "Mine"})
    writer.own.remove("exercise", "own-raise")
    writer.page.overview()

    writer.click("Bring back: Mine")

    assert writer.saved[-1].exercise("own-raise").name == "Mine"
    assert writer.page.notice.text == "“Mine” is back."
    assert writer.found(QAbstractButton, "Bring back: Mine") == []


def test_deleted_brought_back_and_deleted_again(writer, catalogue):
    """Each thing takes the place of what was said before: there is one notice at a time."""
    writer.own.save("exercise", plain(catalogue.exercise(STANDING)) | {"id": "own-raise", "name": "Mine"})
    said = []
    for _ in range(2):
        writer.page.edit("own-raise")
        writer.click("Delete")
        said.append(writer.page.notice.text)
        writer.click("Undo")
        said.append(writer.page.notice.text)

    assert said == ["“Mine” was deleted.", "“Mine” is back."] * 2


def test_out_of_sight_it_speaks_elsewhere(writer, qtbot):
    """When the editor closes with a save, the bar of the window says it, and its own bar is empty."""
    elsewhere = NoticeBar()
    qtbot.addWidget(elsewhere)
    page = type(writer.page)(writer.own, writer.page._settings, notice_elsewhere=elsewhere)
    qtbot.addWidget(page)
    page.closed.connect(page.hide)
    page.show()
    page.edit(STANDING)

    page.save()

    assert (elsewhere.text, page.notice.text) == ("“Standing calf raise” is saved.", "")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Let what is built in the test speak German; English again after it."""
    before = QLocale()
    speak(qapp, "de")
    yield
    speak(qapp, ENGLISH)
    QLocale.setDefault(before)


def test_only_what_was_changed_is_stored_in_the_persons_language(german, writer, catalogue):
    """Texts that were shown in German and left alone are stored as they ship, line by line."""
    shipped = plain(catalogue.exercise(STANDING))
    writer.page.edit(STANDING)
    steps = writer.found(QPlainTextEdit, "Schritt")
    assert steps[0].toPlainText() != shipped["steps"][0]["text"]
    steps[1].setPlainText("Mein Schritt.")
    writer.click("Speichern")

    expected = shipped | {"steps": [dict(step) for step in shipped["steps"]]}
    expected["steps"][1]["text"] = "Mein Schritt."
    assert read_toml(writer.own.folder / f"exercise-{STANDING}.toml") == {"exercise": [expected]}


def test_a_copy_keeps_what_is_translated(german, writer, catalogue):
    """A copy made in German has a German name, and texts that are English again in English."""
    writer.page.copy(STANDING)
    writer.click("Speichern")

    copied = writer.saved[-1].exercise(new_ids(writer, catalogue)[0])
    assert copied.summary == catalogue.exercise(STANDING).summary
    assert copied.steps == catalogue.exercise(STANDING).steps
    assert copied.name.endswith("(Kopie)")


def test_texts_that_were_stored_in_german_are_mended(german, writer, catalogue):
    """A shipped exercise that was saved in German throughout is stored as it ships at the next save."""
    shipped = plain(catalogue.exercise(STANDING))
    writer.own.save("exercise", translated(shipped))
    writer.page.edit(STANDING)
    writer.click("Speichern")

    assert plain(writer.saved[-1].exercise(STANDING)) == shipped


def new_ids(writer: Writer, catalogue: Catalogue) -> list[str]:
    """Return the ids of the exercises that do not ship."""
    return [key for key in writer.saved[-1].exercises if key not in catalogue.exercises]
