# SPDX-License-Identifier: MIT
"""The numbers of a chart as a table: the same `Table` that the chart draws."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from calftimer.core.review.table import Table
from calftimer.ui import theme
from calftimer.ui.review.words import cell_text, head_text

ROWS_SEEN = 8  # at least; the rest scrolls
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
        self._is_fitting = True  # Qt resizes it before it is made
        super().__init__(parent)
        self.numbers = TableModel(parent=self)
        self.setModel(self.numbers)
        self.setAccessibleName(name)
        self._is_fitting = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the columns fit
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setMinimumSectionSize(theme.em())
        self.verticalHeader().setDefaultSectionSize(round(theme.em() * 2))
        self.setMinimumHeight(ROWS_SEEN * round(theme.em() * 2))

    def show_table(self, table: Table) -> None:
        """Show other numbers."""
        self.numbers.show_table(table)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns into the width there is, once: what it does may resize the view again."""
        super().resizeEvent(event)
        if not self._is_fitting:
            self._is_fitting = True
            self._fit()
            self._is_fitting = False

    def _fit(self) -> None:
        """Give each column what it needs; where that is too much for the window, all give up the same share."""
        self.resizeColumnsToContents()
        header, room = self.horizontalHeader(), self.viewport().width()
        wanted = [header.sectionSize(column) for column in range(header.count())]
        if sum(wanted) > room > 0:
            for column, width in enumerate(wanted):
                header.resizeSection(column, int(width * room / sum(wanted)))
