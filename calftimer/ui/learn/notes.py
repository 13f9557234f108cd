# SPDX-License-Identifier: MIT
"""The person's own lines for an exercise on one piece of equipment; saved with every letter."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from calftimer.core.exercise import Exercise, Variant
from calftimer.errors import CalftimerError
from calftimer.ui import theme
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import error_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from calftimer.logbook.notes import NoteField, Notes

SHOWN_MAX = 90  # letters of a line that is read from the machine

# Field → row, column and how many columns its text takes: numbers side by side, words below each other.
_PLACES = {"seat": (0, 0, 1), "pin": (0, 2, 1), "foot_plate": (1, 0, 3), "note": (2, 0, 3)}

translate = QCoreApplication.translate


def field_name(field: NoteField) -> str:
    """Return what a field is for."""
    return {
        "seat": translate("Notes", "Seat"),
        "pin": translate("Notes", "Pin"),
        "foot_plate": translate("Notes", "Foot plate"),
        "note": translate("Notes", "Note"),
    }[field.value]


def notes_line(notes: Mapping[NoteField, str], most: int = SHOWN_MAX) -> str:
    """Return notes on one line of at most `most` letters, settings first: “Seat 4 · Pin 7 · heels off”.

    Empty where there are none.
    """
    parts = [text if field.value == "note" else f"{field_name(field)} {text}" for field, text in notes.items()]
    line = " · ".join(parts)
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


class NotesPanel(QFrame):
    """Qt view of the `Notes` of one exercise and variant.

    Signals:
        written: a person changed a text, and it is saved.
    """

    written = Signal()

    def __init__(self, now: Callable[[], datetime], zone: Callable[[], str], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._now, self._zone = now, zone
        self._notes: Notes | None = None
        self._exercise: Exercise | None = None
        self._variant: Variant | None = None
        self._before: dict[NoteField, str] = {}
        self._edits: dict[NoteField, QLineEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.em() * 2 // 3,) * 4)
        hint = self.tr("For this exercise on this equipment. Saved as you write; shown again when the set starts.")
        column.addWidget(label(hint, "quiet", self, wrap=True))
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        column.addLayout(self._grid)
        self._problem = label("", "problem", self, wrap=True)
        self._problem.hide()
        column.addWidget(self._problem)
        self._undo = QPushButton(self.tr("Undo"), self)
        self._undo.setAccessibleName(self.tr("Undo the changes of the notes"))
        self._undo.clicked.connect(self._on_undo)
        self._undo.hide()
        column.addWidget(self._undo)

    def show_notes(self, notes: Notes | None, exercise: Exercise, variant: Variant) -> None:
        """Show the notes of `exercise` on `variant`; without a log they cannot be written."""
        if not self._edits and notes is not None:
            self._build()
        self._notes, self._exercise, self._variant = notes, exercise, variant
        self._undo.hide()
        try:
            self._before = dict(notes.read(exercise, variant)) if notes is not None else {}
        except CalftimerError as error:
            self._say(error_text(error))
        else:
            self._say("" if notes is not None else self.tr("The log is not open, so nothing can be written down."))
        for field, edit in self._edits.items():
            edit.setText(self._before.get(field, ""))
            edit.setEnabled(notes is not None)

    def _build(self) -> None:
        from calftimer.logbook.notes import NOTE_MAX, NoteField  # sqlite-utils is slow to import

        for field in NoteField:
            row, column, span = _PLACES[field.value]
            name = field_name(field)
            edit = QLineEdit(self)
            edit.setMaxLength(NOTE_MAX)
            edit.setAccessibleName(name)
            edit.textEdited.connect(lambda text, field=field: self._on_edited(field, text))
            caption = label(name, "quiet", self)
            caption.setBuddy(edit)
            self._grid.addWidget(caption, row, column)
            self._grid.addWidget(edit, row, column + 1, 1, span)
            self._edits[field] = edit

    def _on_edited(self, field: NoteField, text: str) -> None:
        self._undo.show()
        self._write(field, text)

    def _on_undo(self) -> None:
        """Write what stood there when the exercise was shown."""
        for field, edit in self._edits.items():
            before = self._before.get(field, "")
            if edit.text() != before:
                edit.setText(before)
                self._write(field, before)
        self._undo.hide()
        next(iter(self._edits.values())).setFocus()

    def _write(self, field: NoteField, text: str) -> None:
        try:
            self._notes.write(self._exercise, self._variant, field, text, self._now(), self._zone())
        except CalftimerError as error:
            self._say(error_text(error))
            return
        self._say("")
        self.written.emit()

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
