# SPDX-License-Identifier: MIT
"""Every set, newest first, with all that was recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QStackedLayout, QTableView, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.ui import theme
from calftimer.ui.log_model import LogModel
from calftimer.ui.widgets.labels import label

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook


class LogPage(QWidget):
    """Qt view of the `Logbook`."""

    def __init__(self, catalogue: Catalogue, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LogModel(catalogue, parent=self)
        title = label(self.tr("Log"), "title", self)
        self._table = QTableView(self)
        self._table.setModel(self._model)
        self._table.setAccessibleName(self.tr("All sets, newest first"))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setAlternatingRowColors(True)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(round(2.4 * theme.em()))
        self._table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._empty = label(
            self.tr(
                "No sets yet.\n\nRun a set on the Train page: choose an exercise, press START or Space. "
                "It will be here before you have stood up, with every rep that you did."
            ),
            "quiet",
            self,
            wrap=True,
            centred=True,
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(), theme.em(), theme.em(), theme.em())
        column.addWidget(title)
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self._table)

    def show_logbook(self, logbook: Logbook) -> None:
        """Show the sets of `logbook`."""
        self._model.show_logbook(logbook)
        self.refresh()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Call exercises and equipment by the names in `catalogue`."""
        self._model.show_catalogue(catalogue)
        self.refresh()

    def refresh(self) -> None:
        """Read the log again."""
        self._model.refresh()
        self._stack.setCurrentWidget(self._table if self._model.rowCount() else self._empty)
        self._table.resizeColumnsToContents()
