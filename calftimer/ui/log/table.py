# SPDX-License-Identifier: MIT
"""The table of sets: as many columns as fit, several rows to be chosen, and the keys that act on them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from calftimer.ui import theme
from calftimer.ui.log.columns import Column, chief_columns, columns_by_weight
from calftimer.ui.log.model import LogModel

ALL_ROWS_MAX = 5000  # more are not read to be chosen at once


class LogTable(QTableView):
    """Qt view of a `LogModel`.

    Signals:
        chosen: other rows are chosen, or the same ones say something else.
        opened: a person wants to see more of the row that is chosen: Enter, or a double tap.
        thrown_away: a person pressed Delete.
    """

    chosen = Signal()
    opened = Signal()
    thrown_away = Signal()

    def __init__(self, model: LogModel, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._widths: list[int] = []
        self._never: Collection[int] = ()
        self._chief = chief_columns(has_sides=False)
        self.setModel(model)
        self.setAccessibleName(self.tr("All sets, newest first"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # the widths follow from what stands in them
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(8)
        self.doubleClicked.connect(self.opened)
        model.rowsInserted.connect(self._on_rows)
        self.selectionModel().selectionChanged.connect(self.chosen)

    def choose_several(self, several: bool) -> None:
        """Let each tap add a row to those chosen, or choose one alone."""
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.MultiSelection if several else mode.ExtendedSelection)

    def leave_out(self, columns: Collection[int]) -> None:
        """Never show `columns`, from the next `measure` on."""
        self._never = columns

    def measure(self) -> None:
        """Measure what stands in the rows read so far, and show as many columns as fit."""
        self._widths = self._measured(0, self._model.rowCount() - 1)
        self._fit()

    @property
    def rows(self) -> list[int]:
        """The rows chosen, from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def choose(self, set_ids: Sequence[str], otherwise: int = 0) -> None:
        """Choose sets where they are still there; else the row `otherwise`, or the last one."""
        rows = [row for row in map(self._model.row_of, set_ids) if row >= 0]
        if not rows and self._model.rowCount():
            rows = [min(max(otherwise, 0), self._model.rowCount() - 1)]
        chosen = QItemSelection()
        for row in rows:
            index = self._model.index(row, Column.WHEN)
            chosen.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        if rows:
            current = self._model.index(rows[0], Column.WHEN)
            self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def scroll_to_chosen(self) -> None:
        """Bring the first row that is chosen into sight, in the middle where it was out of it."""
        index = self._model.index(min(self.rows, default=0), self.columnAt(0))
        if not self.viewport().rect().contains(self.visualRect(index).center()):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home goes to the newest set and End to the oldest that was read: a row is chosen as a whole."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action not in ends or not self._model.rowCount():
            return super().moveCursor(action, modifiers)
        return self._model.index(ends[action] % self._model.rowCount(), self.columnAt(0))

    def hidden_columns(self) -> list[int]:
        """Return the columns that are not shown and are nobody else's to show."""
        hidden = [column for column in Column if self.isColumnHidden(column) and column not in self._never]
        return [column for column in hidden if column not in self._chief] if self._model.is_merged else hidden

    def selectAll(self) -> None:
        """Choose all that was found, also what was not read yet."""
        while self._model.canFetchMore(QModelIndex()) and self._model.rowCount() < ALL_ROWS_MAX:
            self._model.fetchMore(QModelIndex())
        super().selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete throws away; all else moves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.thrown_away.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as fit now."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again for text of another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and getattr(self, "_widths", None):
            self.measure()

    def _on_rows(self, parent: QModelIndex, first: int, last: int) -> None:
        """Older sets were read: make room for what is wider in them."""
        wider = [max(both) for both in zip(self._widths, self._measured(first, last), strict=True)]
        if (wider, chief_columns(has_sides=self._model.has_sides)) != (self._widths, self._chief):
            self._widths = wider
            self._fit()

    def _measured(self, first: int, last: int) -> list[int]:
        """Return the width in pixels of each column with its title and the rows from `first` to `last`."""
        columns = range(self._model.columnCount())
        air = 2 * round(theme.em() * 0.5) + 2 * round(theme.em() * 0.25) + 4
        title = QFontMetrics(theme.sized(self.font(), 1.0, QFont.Weight.Bold))
        orientation, metrics = Qt.Orientation.Horizontal, QFontMetrics(self.font())
        widths = [title.horizontalAdvance(self._model.headerData(column, orientation)) for column in columns]
        texts: list[set[str]] = [set() for _ in columns]
        for row in range(first, last + 1):
            for known, text in zip(texts, self._model.cells_of(row), strict=True):
                known.add(text)
        return [
            max([width, *(metrics.horizontalAdvance(text) for text in known)]) + air
            for width, known in zip(widths, texts, strict=True)
        ]

    def _fit(self) -> None:
        """Show the columns that say most, as many as there is room for; all else stands in the detail."""
        if not self._widths or not self._model.rowCount():
            return
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * self.frameWidth() - 4
        self._chief = chief_columns(has_sides=self._model.has_sides)
        shown: list[int] = []
        for column in (column for column in columns_by_weight(self._chief) if column not in self._never):
            if sum(self._widths[other] for other in [*shown, column]) > room:
                break
            shown.append(column)
        merged = len(shown) < len(self._chief)
        if merged:
            shown = [Column.WHEN]
        self._model.merge(merged)
        self.horizontalHeader().setVisible(not merged)
        lines = 3 if merged else 1
        height = lines * QFontMetrics(self.font()).lineSpacing() + round(theme.em() * (0.8 if merged else 1.4))
        self.verticalHeader().setDefaultSectionSize(height)
        spare = (room - sum(self._widths[column] for column in shown)) // len(shown)
        for column, width in enumerate(self._widths):
            self.setColumnHidden(column, column not in shown)
            if column in shown:
                self.setColumnWidth(column, room if merged else width + min(spare, 2 * theme.em()))
        self.chosen.emit()
