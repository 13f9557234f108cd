# SPDX-License-Identifier: MIT
"""Every set, newest first: found by filters, read in full, changed, thrown away and brought back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.record import SetRecord
from calftimer.errors import LogbookError
from calftimer.ui import theme
from calftimer.ui.log.actions import LogActions
from calftimer.ui.log.board import LogBoard
from calftimer.ui.log.columns import Column
from calftimer.ui.log.editor import EditPanel
from calftimer.ui.log.filter_row import FilterRow
from calftimer.ui.log.filters import EVERYTHING, Filters
from calftimer.ui.log.found import chosen_text, count_text, no_sets_yet, nothing_texts
from calftimer.ui.log.head import LogHead
from calftimer.ui.log.model import PAGE_ROWS, LogModel, ids_of
from calftimer.ui.log.reading import LogReading
from calftimer.ui.log.table import ALL_ROWS_MAX, LogTable
from calftimer.ui.log.trash import TrashHead
from calftimer.ui.log.whole import WholeLog
from calftimer.ui.widgets.empty_view import EmptyView

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook


class LogPage(QWidget):
    """Qt view of the `Logbook`; what a person does to it goes through `actions`.

    Signals:
        train_requested: there is no set yet, and a person wants to train.
        filters_changed: a person looks for something else; `filters` says what.
    """

    train_requested = Signal()
    filters_changed = Signal()

    def __init__(self, catalogue: Catalogue, actions: LogActions, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._actions = catalogue, actions
        self._logbook: Logbook | None = None
        self._reading: LogReading | None = None
        self._in_trash = False
        self._model = LogModel(catalogue, parent=self)
        self._head = LogHead(parent=self)
        self._trash = TrashHead(parent=self)
        self.filter_row = FilterRow(parent=self)
        self._table = LogTable(self._model, parent=self)
        self._editor = EditPanel(actions.now, parent=self)
        self._nothing = EmptyView(self.tr("Nothing found"), "", "", parent=self)
        self._board = LogBoard(self._table, self._editor, self._nothing, parent=self)
        self._empty = no_sets_yet(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._whole = WholeLog((self._head, self._trash, self.filter_row), self._board, parent=self)
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(), theme.em(), theme.em(), theme.em())
        column.addLayout(self._stack)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._whole)

    def _connect(self) -> None:
        head, table = self._head, self._table
        self._empty.pressed.connect(self.train_requested)
        self._nothing.pressed.connect(self._on_all)
        self.filter_row.changed.connect(self._on_filters)
        table.chosen.connect(self._on_chosen)
        table.opened.connect(self._on_opened)
        table.thrown_away.connect(self._on_discard)
        head.change_wanted.connect(self._on_opened)
        head.restore_wanted.connect(self._on_opened)
        head.discard_wanted.connect(self._on_discard)
        head.undo_wanted.connect(self._undo)
        head.redo_wanted.connect(self._redo)
        head.several_turned.connect(table.choose_several)
        head.trash_turned.connect(self._show_trash)
        self._trash.athlete_restored.connect(self._actions.restore_athlete)
        self._editor.save_requested.connect(self._on_save)
        self._editor.closed.connect(self._board.close_editor)
        self._actions.done.connect(self._on_done)
        self._model.failed.connect(self._actions.tell)
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Undo), self._undo),
            (QKeySequence("Ctrl+Shift+Z"), self._redo),
            (QKeySequence("Ctrl+Y"), self._redo),
            (QKeySequence(QKeySequence.StandardKey.Find), self.filter_row.look_into_notes),
            (QKeySequence(Qt.Key.Key_Escape), self._on_escape),
        ):
            QShortcut(keys, self, slot).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._show_trash(False)

    def show_logbook(self, logbook: Logbook, filters: Filters = EVERYTHING) -> None:
        """Show the sets of `logbook`, or those that `filters` let through."""
        self._logbook = logbook
        self._actions.show_logbook(logbook)
        self._read_names()
        self.filter_row.show_filters(filters)
        self.refresh()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Call exercises and equipment by the names in `catalogue`."""
        self._catalogue = catalogue
        self.refresh()

    def refresh(self) -> None:
        """Read the log again, also who trains; the newest set is chosen."""
        self._read()

    def finish(self, *, is_last: bool = False) -> None:
        """Keep what was changed in the editor, and put it away; `is_last`: the window closes, and asks nothing."""
        if self._board.is_editing and self._editor.can_save:
            self._save(asks=not is_last)
        self._board.close_editor()

    # Reading

    def _read(self, rows: int = PAGE_ROWS, chosen: Sequence[str] = (), otherwise: int = 0) -> None:
        """Read names and at least `rows` sets, and choose sets, or the row `otherwise` where none is there."""
        if self._logbook is None:
            return
        shown = self._stack.currentWidget()
        try:
            with QSignalBlocker(self._table):  # what is chosen while rows come and go was not chosen by a person
                self._read_names()
                query = self._reading.query(self.filter_row.filters, trash=self._in_trash)
                never = set() if len(self._reading.athletes) > 1 else {Column.ATHLETE}
                self._table.leave_out(never if self._in_trash else never | {Column.THROWN_AWAY})
                rows = max(rows, min(self._reading.rows_down_to(chosen, query), ALL_ROWS_MAX))
                self._model.find(self._logbook, query, rows=rows)
                self._table.measure()
                self._table.choose(chosen, otherwise)
            self._show_counts()
            self._on_chosen()
        except LogbookError as error:
            self._actions.tell(error)
        self._hold_focus(shown)

    def _read_names(self) -> None:
        if self._reading is not None and self._reading.is_of(self._logbook, self._catalogue):
            return
        self._reading = reading = LogReading(self._logbook, self._catalogue)
        self._actions.words = reading.words
        self._model.show_words(reading.words)
        self._trash.show_athletes(reading.gone.items())
        self.filter_row.show_names(self._catalogue, reading.athletes)

    def _count_of(self, filters: Filters) -> int:
        return self._reading.count(filters, trash=self._in_trash)

    def _show_counts(self) -> None:
        """Say how many were found of how many; where there are none, what would find some."""
        filters = self.filter_row.filters
        is_whole = not self._model.canFetchMore(QModelIndex())
        found = self._model.rowCount() if is_whole else self._count_of(filters)
        count = found if filters == EVERYTHING else self._reading.count_whole(trash=self._in_trash)
        self._head.show_count(count_text(found, count))
        has_any = bool(count or self._in_trash or self._reading.has_any())
        self._stack.setCurrentWidget(self._whole if has_any else self._empty)
        self._board.show_rows(found > 0)
        if not found:
            self._nothing.show_text(*nothing_texts(filters, self._in_trash, self._count_of))

    # Choosing

    def _chosen(self) -> list[SetRecord]:
        return [self._model.record(row) for row in self._table.rows]

    def _on_chosen(self) -> None:
        """Show what was recorded of the set chosen; the editor goes with it, and keeps what was changed in it."""
        if self._logbook is None or not self._logbook.is_open:  # a backup is taking its place
            return
        chosen = self._chosen()
        edits = self._logbook.edits
        self._head.show_possible(has_chosen=bool(chosen), can_undo=edits.can_undo(), can_redo=edits.can_redo())
        if self._board.is_editing and ids_of(chosen) != ids_of(self._editor.records):
            self._edit(chosen)
        if len(chosen) == 1:
            details = self._model.details(self._table.rows[0], self._table.hidden_columns())
            self._board.show_detail("\n".join(filter(None, (details, self._reading.history(chosen[0].id)))))
        else:
            self._board.show_detail(chosen_text(len(chosen)))

    def _on_filters(self) -> None:
        self.finish()
        self._read()
        self.filters_changed.emit()

    def _show_trash(self, shown: bool) -> None:
        self.finish()
        self._in_trash = shown
        self._head.show_trash(shown)
        self._trash.setVisible(shown)
        self._read()

    def _on_all(self) -> None:
        """From where nothing was found: to all sets, of the log where the trash is empty."""
        if self.filter_row.filters == EVERYTHING:
            self._show_trash(not self._in_trash)
        self.filter_row.clear()
        self._table.setFocus()

    def _on_escape(self) -> None:
        """Go back by one: from the editor, the filters, the trash."""
        if self._board.is_editing:
            self._board.close_editor()
        elif self.filter_row.filters != EVERYTHING:
            self.filter_row.clear()
        elif self._in_trash:
            self._show_trash(False)

    # Changing

    def _on_opened(self) -> None:
        """Change the sets chosen; in the trash, bring them back."""
        chosen = self._chosen()
        if not chosen:
            return
        if self._in_trash:
            self._actions.restore(ids_of(chosen))
        else:
            self._edit(chosen)
            self._editor.begin()
            self._whole.bring_board()

    def _edit(self, records: list[SetRecord]) -> None:
        """Let `records` be changed; what was changed in others is kept."""
        self.finish()
        if records and not self._in_trash:
            self._editor.show_records(records, self._catalogue, self._actions.words, self._reading.athletes)
            self._board.open_editor()

    def _save(self, *, asks: bool = True) -> bool:
        """Put the editor away first, for rows come and go when the log changes; what cannot be kept comes back."""
        records, changes = self._editor.records, self._editor.changes
        self._board.close_editor()
        return self._actions.change(records, changes, asks=asks)

    def _on_save(self) -> None:
        if not self._save():
            self._board.open_editor()

    def _on_discard(self) -> None:
        if (chosen := self._chosen()) and not self._in_trash:
            self._board.close_editor()
            self._actions.discard(ids_of(chosen))

    def _undo(self) -> None:
        self.finish()
        self._actions.undo()

    def _redo(self) -> None:
        self.finish()
        self._actions.redo()

    def _on_done(self, set_ids: Sequence[str]) -> None:
        """The log holds something else: show it where one was; sets that became different are brought into sight."""
        chosen, place = set_ids or ids_of(self._chosen()), self._table.verticalScrollBar().value()
        self._read(max(PAGE_ROWS, self._model.rowCount()), chosen, min(self._table.rows, default=0))
        self._table.verticalScrollBar().setValue(place)
        if set_ids:
            self._table.scroll_to_chosen()

    def _hold_focus(self, before: QWidget) -> None:
        """Take the focus back that a button lost by going away, or where all was shown in place of `before`."""
        focused = self.window().focusWidget()
        is_same = self._stack.currentWidget() is before
        if self.isVisible() and not (is_same and focused is not None and self.isAncestorOf(focused)):
            self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what can be done here."""
        super().focusInEvent(event)
        first = self._nothing.button if self._table.isHidden() else self._table
        (self._empty.button if self._stack.currentWidget() is self._empty else first).setFocus(event.reason())

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes to another page keeps what was changed on this one."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.finish()
