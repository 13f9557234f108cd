# SPDX-License-Identifier: MIT
"""The log as a table that reads on as one scrolls."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from calftimer.core.catalogue import Catalogue, variant_of
from calftimer.core.record import SetRecord
from calftimer.ui.wording import (
    catalogue_text,
    clock_text,
    foot_text,
    kind_name,
    load_text,
    number,
    phase_name,
    range_name,
    side_name,
    stop_text,
)

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook

PAGE_ROWS = 200
# Columns, the ones that say most first: where a page is too narrow, it shows as many of these as fit.
WHEN, EXERCISE, EQUIPMENT, KNEES, FEET, LOAD, REPS, TEMPO, SET, TENSION, REST, ENDED = range(12)
CHIEF_COLUMNS = (WHEN, EXERCISE, LOAD, REPS)
BY_WEIGHT = (*CHIEF_COLUMNS, TEMPO, SET, FEET, EQUIPMENT, TENSION, ENDED, REST, KNEES)

translate = QCoreApplication.translate
_NOWHERE = QModelIndex()


class LogModel(QAbstractTableModel):
    """Qt model of the `Logbook`, a page at a time."""

    def __init__(self, catalogue: Catalogue, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logbook: Logbook | None = None
        self._catalogue = catalogue
        self._exercises = catalogue.exercises_in_log()
        self._records: list[SetRecord] = []
        self._has_more = False
        self._is_merged = False
        self._columns = (
            translate("Log", "When"),
            translate("Log", "Exercise"),
            translate("Log", "Equipment"),
            translate("Log", "Knees"),
            translate("Log", "Feet"),
            translate("Log", "Load"),
            translate("Log", "Reps"),
            translate("Log", "Tempo"),
            translate("Log", "Set"),
            translate("Log", "Under tension"),
            translate("Log", "Rest before"),
            translate("Log", "Ended"),
            translate("Log", "Ended at"),
            translate("Log", "Begins with"),
            translate("Log", "Range"),
            translate("Log", "Side"),
            translate("Log", "Kind"),
            translate("Log", "In reserve"),
            translate("Log", "Note"),
        )

    def show_logbook(self, logbook: Logbook) -> None:
        """Take the rows from `logbook`, from the next `refresh` on."""
        self._logbook = logbook

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Call exercises and equipment by the names in `catalogue`, from the next `refresh` on."""
        self._catalogue = catalogue
        self._exercises = catalogue.exercises_in_log()

    def refresh(self) -> None:
        """Read the first page again; nothing happens before there is a logbook."""
        if self._logbook is None:
            return
        self.beginResetModel()
        self._records = self._logbook.sets(limit=PAGE_ROWS)
        self._has_more = len(self._records) == PAGE_ROWS
        self.endResetModel()

    @property
    def is_merged(self) -> bool:
        """True while the first column says in a few lines what the chief columns say."""
        return self._is_merged

    def merge(self, merged: bool) -> None:
        """Say the chief things of a set in its first column, for a page too narrow for more of them; or no longer."""
        if merged is not self._is_merged:
            self.beginResetModel()
            self._is_merged = merged
            self.endResetModel()

    def details(self, row: int, columns: Iterable[int]) -> str:
        """Return on one line what stands in `columns` of a row, each with its title."""
        cells = self.cells(self._records[row])
        return " · ".join(f"{self._columns[column]}: {cells[column]}" for column in columns if cells[column])

    def record(self, row: int) -> SetRecord:
        """Return the set shown in `row`."""
        return self._records[row]

    def cells(self, record: SetRecord) -> tuple[str, ...]:
        """Return the texts of a row."""
        exercise = self._exercises.get(record.exercise)
        variant = variant_of(exercise, record.variant) if exercise else None
        knee = self._catalogue.knees.get(record.knee)
        when = record.started_at.astimezone()
        ended = record.finished_at.astimezone() if record.finished_at else None
        return (
            QLocale().toString(when.replace(tzinfo=None), QLocale.FormatType.ShortFormat),
            catalogue_text(exercise.name) if exercise else record.exercise,
            catalogue_text(variant.name) if variant else record.variant,
            catalogue_text(knee.name) if knee else record.knee,
            foot_text(record.foot),
            load_text(record.load),
            translate("Log", "{reps} of {target}").format(reps=record.reps, target=record.reps_target),
            str(record.tempo),
            translate("Log", "{number} of {sets}").format(number=record.set_number, sets=record.sets_target),
            translate("Log", "{seconds} s").format(seconds=number(record.time_under_tension_s, 1)),
            "–"
            if record.rest_s is None
            else translate("Log", "{taken} of {planned}").format(
                taken=clock_text(record.rest_s), planned=clock_text(record.rest_target_s)
            ),
            stop_text(record.stop_reason),
            QLocale().toString(ended.time().replace(tzinfo=None), QLocale.FormatType.ShortFormat) if ended else "–",
            phase_name(record.start),
            range_name(record.range_of_motion),
            side_name(record.side),
            kind_name(record.kind),
            "–" if record.rir is None else number(record.rir, 1),
            record.note,
        )

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return the rows read so far."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        cells = self.cells(self._records[index.row()])
        if self._is_merged and index.column() == WHEN:
            load_and_reps = translate("Log", "{load} × {reps}").format(load=cells[LOAD], reps=cells[REPS])
            return "\n".join((cells[EXERCISE], load_and_reps, cells[WHEN]))
        return cells[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        return None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Tell whether older sets wait in the log."""
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        """Read the next page."""
        page = self._logbook.sets(limit=PAGE_ROWS, before=self._records[-1])
        self._has_more = len(page) == PAGE_ROWS
        if page:
            first = len(self._records)
            self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
            self._records += page
            self.endInsertRows()
