# SPDX-License-Identifier: MIT
"""The best sets there were, as tables below each other, each saying what it is matched by."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from calftimer.core.plan import Unit
from calftimer.core.review.metric import Quantity
from calftimer.core.review.table import Table
from calftimer.ui import theme
from calftimer.ui.review.table_view import NumbersView
from calftimer.ui.review.words import cell_text
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import label


class RecordsView(QFrame):
    """One of several tables of records."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._tables: dict[str, Table] = {}
        self._which = ComboBox(self)
        self._which.setAccessibleName(self.tr("Which records"))
        self._which.activated.connect(lambda _: self._show())
        self._numbers = NumbersView(self.tr("Records"), parent=self)
        self._alike = label("", "quiet", self, wrap=True)  # what all rows share need not stand in each
        self._none = label(self.tr("No record yet: it takes a working set."), "quiet", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(), theme.em(), theme.em(), theme.em())
        column.addWidget(label(self.tr("Records of all time"), "card-title", self))
        row = FlowLayout(spacing=theme.em() // 2)
        row.addWidget(self._which)
        column.addLayout(row)
        for part in (self._alike, self._numbers, self._none):
            column.addWidget(part)

    def show_tables(self, tables: Mapping[str, Table], unit: Unit) -> None:
        """Show other records, by their titles."""
        self._tables = {title: table.in_unit(unit) for title, table in tables.items()}
        chosen = self._which.currentText()
        self._which.clear()
        self._which.addItems(list(self._tables))
        self._which.setCurrentIndex(max(0, self._which.findText(chosen)))
        self._show()

    def _show(self) -> None:
        table = self._tables.get(self._which.currentText())
        self._which.setVisible(table is not None)
        self._numbers.setVisible(table is not None)
        self._none.setVisible(table is None)
        if table is not None:
            texts = [column for column in table.columns if column.quantity is Quantity.TEXT]
            alike = [one for one in texts if len({cell_text(one, row) for row in range(len(table))}) == 1]
            self._alike.setText(" · ".join(cell_text(column, 0) for column in alike))
            others = tuple(column for column in table.columns if column not in alike)
            self._numbers.show_table(Table(others, table.notes))
        self._alike.setVisible(table is not None and bool(self._alike.text()))
