# SPDX-License-Identifier: MIT
"""Every set, newest first: as many columns as fit, and for the set that is chosen all that was recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedLayout, QTableView, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.ui import theme
from calftimer.ui.log_model import BY_WEIGHT, CHIEF_COLUMNS, WHEN, LogModel
from calftimer.ui.widgets.detail_view import DetailView
from calftimer.ui.widgets.empty_view import EmptyView
from calftimer.ui.widgets.labels import label

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook

DETAIL_SHARE = 0.35  # of the page's height, at most


class LogPage(QWidget):
    """Qt view of the `Logbook`.

    Signals:
        train_requested: there is no set yet, and a person wants to train.
    """

    train_requested = Signal()

    def __init__(self, catalogue: Catalogue, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LogModel(catalogue, parent=self)
        self._widths: list[int] = []
        self._table = QTableView(self)
        self._table.setModel(self._model)
        self._table.setAccessibleName(self.tr("All sets, newest first"))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setAlternatingRowColors(True)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # the widths follow from what stands in them
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(8)
        self._detail = DetailView(self.tr("All that was recorded of the set that is chosen"), parent=self)
        board = QWidget(self)
        below = QVBoxLayout(board)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.em() // 2)
        below.addWidget(self._table, 1)
        below.addWidget(self._detail)
        self._empty = EmptyView(
            self.tr("No sets yet"),
            self.tr(
                "On the Train page choose an exercise and press START or Space. The set will be here before you "
                "have stood up, with load, tempo and every rep that you did."
            ),
            self.tr("Go to Train"),
            parent=self,
        )
        self._empty.pressed.connect(self.train_requested)
        self._board = board
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(board)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(), theme.em(), theme.em(), theme.em())
        column.addWidget(label(self.tr("Log"), "title", self))
        column.addLayout(self._stack, 1)
        self._model.rowsInserted.connect(self._on_rows)
        self._table.selectionModel().currentRowChanged.connect(self._show_detail)

    def show_logbook(self, logbook: Logbook) -> None:
        """Show the sets of `logbook`."""
        self._model.show_logbook(logbook)
        self.refresh()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Call exercises and equipment by the names in `catalogue`."""
        self._model.show_catalogue(catalogue)
        self.refresh()

    def refresh(self) -> None:
        """Read the log again; the newest set is chosen."""
        self._model.refresh()
        has_sets = bool(self._model.rowCount())
        self._stack.setCurrentWidget(self._board if has_sets else self._empty)
        self._widths = self._measured(0, self._model.rowCount() - 1)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what can be done here."""
        super().focusInEvent(event)
        first = self._table if self._stack.currentWidget() is self._board else self._empty.button
        first.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as fit now."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again for text of another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._widths:
            self._widths = self._measured(0, self._model.rowCount() - 1)
            self._fit()

    def _on_rows(self, parent: QModelIndex, first: int, last: int) -> None:
        """Older sets were read: make room for what is wider in them."""
        self._widths = [max(both) for both in zip(self._widths, self._measured(first, last), strict=True)]
        self._fit()

    def _measured(self, first: int, last: int) -> list[int]:
        """Return the width in pixels of each column with its title and the rows from `first` to `last`."""
        columns = range(self._model.columnCount())
        air = 2 * round(theme.em() * 0.5) + 2 * round(theme.em() * 0.25) + 4
        title = QFontMetrics(theme.sized(self.font(), 1.0, QFont.Weight.Bold))
        orientation, metrics = Qt.Orientation.Horizontal, QFontMetrics(self.font())
        widths = [title.horizontalAdvance(self._model.headerData(column, orientation)) for column in columns]
        for row in range(first, last + 1):
            cells = self._model.cells(self._model.record(row))
            widths = [max(widths[column], metrics.horizontalAdvance(cells[column])) for column in columns]
        return [width + air for width in widths]

    def _fit(self) -> None:
        """Show the columns that say most, as many as there is room for; all else stands below the table."""
        if not self._widths or not self._model.rowCount():
            return
        around = self._table.verticalScrollBar().sizeHint().width() + 2 * self._table.frameWidth() + 4
        room = self.width() - 2 * theme.em() - around
        shown: list[int] = []
        for column in [*BY_WEIGHT, *(rest for rest in range(len(self._widths)) if rest not in BY_WEIGHT)]:
            if sum(self._widths[other] for other in [*shown, column]) > room:
                break
            shown.append(column)
        merged = len(shown) < len(CHIEF_COLUMNS)
        if merged:
            shown = [WHEN]
        if merged is not self._model.is_merged:
            self._model.merge(merged)
        self._table.horizontalHeader().setVisible(not merged)
        lines = 3 if merged else 1
        height = lines * QFontMetrics(self.font()).lineSpacing() + round(theme.em() * (0.8 if merged else 1.4))
        self._table.verticalHeader().setDefaultSectionSize(height)
        spare = (room - sum(self._widths[column] for column in shown)) // len(shown)
        for column, width in enumerate(self._widths):
            self._table.setColumnHidden(column, column not in shown)
            if column in shown:
                self._table.setColumnWidth(column, room if merged else width + min(spare, 2 * theme.em()))
        if not self._table.currentIndex().isValid():
            self._table.selectRow(0)
        self._show_detail()

    def _show_detail(self) -> None:
        row = self._table.currentIndex().row()
        if not 0 <= row < self._model.rowCount():
            return
        hidden = [column for column in range(len(self._widths)) if self._table.isColumnHidden(column)]
        if self._model.is_merged:
            hidden = [column for column in hidden if column not in CHIEF_COLUMNS]
        room = round(self.height() * DETAIL_SHARE)
        self._detail.show_text(self._model.details(row, hidden), self.width() - 2 * theme.em(), room)
