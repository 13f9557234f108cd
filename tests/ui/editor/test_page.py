# SPDX-License-Identifier: MIT
"""The editor as a page: leaving and saving, the overview, sharing and taking in, keys, touch and widths."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
)

from calftimer.catalogue.toml_files import read_toml
from calftimer.core.own_entries import plain
from calftimer.ui import theme
from calftimer.ui.settings import Settings
from tests.ui.editor.writing import STANDING, fill_in


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
