# SPDX-License-Identifier: MIT
"""The Learn page with what belongs to it, connected: notes for the next set, the editor, the card on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from calftimer.catalogue.own import OwnCatalogue
from calftimer.core.catalogue import Catalogue, Origin, variant_of
from calftimer.core.own_entries import OWN_TABLES
from calftimer.core.search import Kind
from calftimer.errors import CalftimerError, LogbookError
from calftimer.ui.file_dialogs import ask_for_new_file
from calftimer.ui.learn.notes import SHOWN_MAX, notes_line
from calftimer.ui.learn.page import LearnPage
from calftimer.ui.main_window import MainWindow
from calftimer.ui.settings import Settings
from calftimer.ui.train.page import TrainPage
from calftimer.ui.wording import error_text

if TYPE_CHECKING:
    from calftimer.logbook.notes import Notes
    from calftimer.ui.editor.page import EditorPage


CARD_NOTES_MAX = 3000  # letters: all that can be written down has room on a card


def written_entries(before: Catalogue, after: Catalogue) -> list[tuple[str, str]]:
    """Return (table, id) of the person's own entries that are in `after` and were not so in `before`."""
    return [
        (table, entry_id)
        for table in OWN_TABLES
        for entry_id, entry in after.tables()[table].items()
        if after.origin(table, entry_id) is not Origin.SHIPPED and before.tables()[table].get(entry_id) != entry
    ]


class LearnRoom(QObject):
    """Builds the Learn page and, when it is first wanted, the editor.

    Signals:
        catalogue_changed: a person changed an exercise or a tempo of their own. arg1: the new `Catalogue`.
    """

    catalogue_changed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        train_page: TrainPage,
        settings: Settings,
        own: OwnCatalogue,
        catalogue: Catalogue,
        now: Callable[[], datetime],
        zone: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window, self._train_page, self._own, self._catalogue = window, train_page, own, catalogue
        self._settings = settings
        self._notes: Notes | None = None
        self._editor: EditorPage | None = None
        self.page = LearnPage(catalogue, settings, now, zone)
        wishes = self.page.wishes
        wishes.train_requested.connect(self._on_train)
        wishes.card_requested.connect(self._on_card)
        wishes.new_requested.connect(lambda: self._edit().new())
        wishes.copy_requested.connect(lambda exercise_id: self._edit().copy(exercise_id))
        wishes.edit_requested.connect(lambda exercise_id: self._edit().edit(exercise_id))
        wishes.notes_written.connect(self.show_line)
        train_page.machine_changed.connect(self.show_line)

    def show_notes(self, notes: Notes) -> None:
        """Keep the person's notes in `notes` from here on."""
        self._notes = notes
        self.page.show_notes(notes)
        self.show_line()

    def show_own(self) -> None:
        """Show all exercises and tempos, and what was left out of a person's own."""
        self._edit().overview()

    def line(self) -> str:
        """Return what the person wrote down for the exercise and the equipment chosen on the Train page."""
        plan = self._train_page.plan
        return self.line_of(plan.exercise, plan.variant)

    def show_line(self) -> None:
        """Show that line on the Train page."""
        self._train_page.show_notes(self.line())

    def line_of(self, exercise_id: str, variant_id: str, most: int = SHOWN_MAX) -> str:
        """Return what the person wrote down for an exercise and its equipment, at most so many letters of it."""
        if self._notes is None:
            return ""
        exercise = self._catalogue.exercise(exercise_id)
        variant = variant_of(exercise, variant_id) or exercise.variants[0]
        try:
            return notes_line(self._notes.read(exercise, variant), most)
        except LogbookError as error:
            self._window.notice.warn(error_text(error))
            return ""

    def _on_train(self, exercise_id: str, variant_id: str) -> None:
        self._train_page.choose(exercise_id, variant_id)
        self._window.show_page(self._train_page)

    def _edit(self) -> EditorPage:
        """Give the window to the editor; what is written there is not left by a key for another page."""
        if self._editor is None:
            from calftimer.ui.editor.page import EditorPage

            self._editor = EditorPage(self._own, self._settings, notice_elsewhere=self._window.notice)
            self._editor.saved.connect(self._on_saved)
            self._editor.closed.connect(lambda: self._window.show_page(self.page))
            self._window.add_full_page(self._editor)
        self._window.show_full(self._editor, keeps=True)
        return self._editor

    def _on_saved(self, catalogue: Catalogue) -> None:
        """Show what was saved; what was taken out needs no page."""
        written = written_entries(self._catalogue, catalogue)
        self._catalogue = catalogue
        self.page.show_catalogue(catalogue)
        self.catalogue_changed.emit(catalogue)
        if len(written) == 1:
            table, entry_id = written[0]
            if table == "exercise":
                self.page.show_entry(Kind.EXERCISE, entry_id)

    def _on_card(self, exercise_id: str, variant_id: str) -> None:
        """Ask where the card goes to; its ending says what kind of file it is."""
        ask_for_new_file(
            *(self._window, self._settings, "card", self.tr("Print card"), f"{exercise_id}.pdf"),
            [self.tr("PDF, to print (*.pdf)"), self.tr("Drawing (*.svg)"), self.tr("Picture (*.png)")],
            lambda path: self._write_card(exercise_id, variant_id, path),
        )

    def _write_card(self, exercise_id: str, variant_id: str, path: Path) -> None:
        from calftimer.ui.card_files import write_card  # draws for paper: not needed before

        try:
            notes = self.line_of(exercise_id, variant_id, CARD_NOTES_MAX)
            write_card(exercise_id, self._catalogue, path, notes=notes)
        except CalftimerError as error:
            self._window.notice.warn(error_text(error))
        else:
            self._window.notice.say(self.tr("The card is written to {path}.").format(path=path))
