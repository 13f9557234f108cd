# SPDX-License-Identifier: MIT
"""The numbers of a chart as a table: the same `Table` that the chart draws."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from calftimer.core.review.table import Table
from calftimer.ui import theme
from calftimer.ui.review.words import cell_text, head_text

ROWS_SEEN = 8  # at most; the rest scrolls
_ROWS_MEASURED = 200  # to find how wide a column has to be
_TEXT_LEAST = 4  # of the least width of a column, for a text to say anything
_NOWHERE = QModelIndex()


class TableModel(QAbstractTableModel):
    """Qt model of a `Table`, the newest row first."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None

    def show_table(self, table: Table) -> None:
        """Show other numbers."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def is_text(self, column: int) -> bool:
        """True where texts stand in a column, which can be cut; half a number or date is a wrong one."""
        return self._table.columns[column].values.dtype.kind == "O"

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() or self._table is None else len(self._table)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() or self._table is None else len(self._table.columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text; numbers stand right."""
        column = self._table.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):  # a narrow column is read by its tip
            return cell_text(column, len(self._table) - 1 - index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole and column.values.dtype.kind == "f":
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title with its unit."""
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if orientation == Qt.Orientation.Horizontal and role in texts:
            return head_text(self._table.columns[section])
        return None


class NumbersView(QTableView):
    """Qt view of a `Table`; Tab leaves it, and the columns are as wide as what stands in them."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers = TableModel(parent=self)
        self.setModel(self.numbers)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the columns fit
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setResizeContentsPrecision(_ROWS_MEASURED)
        self.horizontalHeader().setMinimumSectionSize(theme.em())
        self.verticalHeader().setDefaultSectionSize(round(theme.em() * 2))

    def show_table(self, table: Table) -> None:
        """Show other numbers."""
        self.numbers.show_table(table)
        rows = min(max(len(table), 1), ROWS_SEEN) * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns into the width there is."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns now: who is hidden does not measure what nobody sees."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give each column what it needs; where that is too much, texts give up the same share, and numbers last."""
        if not self.isVisible():
            return
        self.resizeColumnsToContents()
        header, room = self.horizontalHeader(), self.viewport().width()
        wanted = [header.sectionSize(column) for column in range(header.count())]
        texts = [column for column in range(header.count()) if self.numbers.is_text(column)]
        kept = sum(wanted) - sum(wanted[column] for column in texts)
        if room < kept + header.minimumSectionSize() * _TEXT_LEAST * len(texts):
            texts, kept = range(header.count()), 0
        if sum(wanted) > room > 0:
            share = (room - kept) / (sum(wanted) - kept)
            for column in texts:
                header.resizeSection(column, int(wanted[column] * share))
