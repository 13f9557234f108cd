# SPDX-License-Identifier: MIT
"""The log as a table that reads on as one scrolls."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import SetKind, Side
from calftimer.core.query import Query
from calftimer.core.record import SetRecord
from calftimer.errors import LogbookError
from calftimer.ui.log.columns import NOT_GIVEN, Column, RecordWords, column_title
from calftimer.ui.look import worn

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook

PAGE_ROWS = 100  # more than a screen has room for; fewer are read sooner

translate = QCoreApplication.translate
_NOWHERE = QModelIndex()


def ids_of(records: Iterable[SetRecord]) -> list[str]:
    """Return the ids of sets."""
    return [record.id for record in records]


class LogModel(QAbstractTableModel):
    """Qt model of what is found in the `Logbook`, a page at a time.

    Signals:
        failed: the next page could not be read; what was read stays. arg1: the LogbookError.
    """

    failed = Signal(object)

    def __init__(self, catalogue: Catalogue, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logbook: Logbook | None = None
        self._query: Query | None = None
        self._words = RecordWords(catalogue)
        self._records: list[SetRecord] = []
        self._cells: dict[int, tuple[str, ...]] = {}  # of the rows that were looked at
        self._has_more = False
        self._is_merged = False

    def show_words(self, words: RecordWords) -> None:
        """Write sets with other names, from the next `find` on."""
        self._words = words

    def find(self, logbook: Logbook, query: Query, *, rows: int = PAGE_ROWS) -> None:
        """Read the first `rows` sets that `query` asks for, newest first."""
        self.beginResetModel()
        self._logbook, self._query = logbook, query
        self._records = logbook.find(query, limit=rows)
        self._cells = {}
        self._has_more = len(self._records) == rows
        self.endResetModel()

    @property
    def is_merged(self) -> bool:
        """True while the first column says in a few lines what the chief columns say."""
        return self._is_merged

    def merge(self, merged: bool) -> None:
        """Say the chief things of a set in its first column, for a page too narrow for more of them; or no longer."""
        if merged is not self._is_merged:
            self._is_merged = merged
            if self._records:
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def details(self, row: int, columns: Iterable[int]) -> str:
        """Return on one line what stands in `columns` of a row, each with its title."""
        cells = self.cells_of(row)
        said = (column for column in columns if cells[column] not in ("", NOT_GIVEN))
        return " · ".join(f"{column_title(Column(column))}: {cells[column]}" for column in said)

    def record(self, row: int) -> SetRecord:
        """Return the set shown in `row`."""
        return self._records[row]

    def row_of(self, set_id: str) -> int:
        """Return where a set stands; -1 where it was not read, or is no longer there."""
        return next((row for row, record in enumerate(self._records) if record.id == set_id), -1)

    def cells(self, record: SetRecord) -> tuple[str, ...]:
        """Return the texts of a set."""
        return self._words.cells(record)

    def cells_of(self, row: int) -> tuple[str, ...]:
        """Return the texts of a row."""
        if row not in self._cells:
            self._cells[row] = self._words.cells(self._records[row])
        return self._cells[row]

    @property
    def has_sides(self) -> bool:
        """Whether a set that was read so far is of one leg alone."""
        return any(record.side is not Side.BOTH for record in self._records)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return the rows read so far."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text; a warm-up is written more quietly."""
        if role == Qt.ItemDataRole.ForegroundRole:
            is_warm_up = self._records[index.row()].kind is SetKind.WARM_UP
            return QColor(worn().quiet) if is_warm_up else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        cells = self.cells_of(index.row())
        if self._is_merged and index.column() == Column.WHEN:
            load_and_reps = translate("Log", "{load} × {reps}").format(load=cells[Column.LOAD], reps=cells[Column.REPS])
            record = self._records[index.row()]
            if record.side is not Side.BOTH:
                load_and_reps = f"{load_and_reps} · {cells[Column.SIDE]}"
            kind = "" if record.kind is SetKind.WORKING else cells[Column.KIND]
            when = " · ".join(filter(None, (cells[Column.WHEN], kind)))
            return "\n".join((cells[Column.EXERCISE], load_and_reps, when))
        return cells[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_title(Column(section))
        return None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Tell whether older sets wait in the log."""
        return self._has_more and not parent.isValid() and self._logbook.is_open

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        """Read the next page; where it cannot be read, nothing more is tried before the next `find`."""
        try:
            page = self._logbook.find(self._query, limit=PAGE_ROWS, before=self._records[-1])
        except LogbookError as error:
            self._has_more = False
            self.failed.emit(error)
            return
        self._has_more = len(page) == PAGE_ROWS
        if page:
            first = len(self._records)
            self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
            self._records += page
            self.endInsertRows()
