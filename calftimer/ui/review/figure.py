# SPDX-License-Identifier: MIT
"""One chart of the review: its answer, its definition, the value pointed at, its numbers, and ways to take it along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from calftimer.core.plan import Unit
from calftimer.core.review.table import Table
from calftimer.ui import theme
from calftimer.ui.review.marks import Band, Style, drawn_columns
from calftimer.ui.review.plot import TablePlot
from calftimer.ui.review.table_view import NumbersView
from calftimer.ui.review.words import cell_text, head_text, said, symbol_text
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import label

CHART_HEIGHT_EM = 13


class Figure(QFrame):
    """Qt view of a `Table`: chart, and on demand its numbers and how they are computed.

    Signals:
        taken: a person wants the chart or its numbers elsewhere. arg1: "copy", "csv", "png" or "svg".
    """

    taken = Signal(str)

    def __init__(self, title: str, style: Style, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.title = ""
        self.table: Table | None = None
        self._heading = label("", "card-title", self, wrap=True)
        self._answer = label("", "", self, wrap=True)
        self._said = label("", "quiet", self, wrap=True)
        self.plot = TablePlot("", style, parent=self)
        self.plot.setMinimumHeight(CHART_HEIGHT_EM * theme.em())
        self.plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.plot.row_pointed.connect(self._on_row)
        self._reading = label(" ", "quiet", self, wrap=True)
        self._explanation = label("", "quiet", self, wrap=True)
        self._explanation.hide()
        self._numbers = NumbersView("", parent=self)
        self._numbers.hide()
        self._how = self._toggle(self.tr("How is this computed?"), self._explanation)
        self._show_numbers = self._toggle(self.tr("Table"), self._numbers)
        self._takers: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(), theme.em(), theme.em(), theme.em())
        column.setSpacing(theme.em() // 3)
        for part in (
            self._heading,
            self._answer,
            self._said,
            self.plot,
            self._reading,
            self._explanation,
            self._numbers,
        ):
            column.addWidget(part, 1 if part is self.plot else 0)
        column.addLayout(self._row())
        self.rename(title)

    def show_table(
        self,
        table: Table,
        unit: Unit,
        how: str = "",
        bands: Sequence[Band] = (),
        answer: str = "",
        *,
        style: Style | None = None,
        about: str = "",
        nothing: str = "",
    ) -> None:
        """Show other numbers: converted to `unit`, with how they are computed, ranges and the sentence they answer.

        `style` is another one than before. `about` says of what the numbers are. `nothing` says why there is nothing to
        see, and stands in the chart's place.
        """
        self.table = table.in_unit(unit)
        drawn = drawn_columns(self.table)
        symbol = symbol_text(drawn[0]) if drawn else ""
        if not len(self.table):
            nothing = nothing or self.tr("No set in this period.")
        for part in (self.plot, self._reading, self._show_numbers, *self._takers.values()):
            part.setVisible(not nothing)
        notes = " ".join(filter(None, [about, *map(said, table.notes)]))
        for text, told in ((nothing or answer, self._answer), (notes, self._said)):
            told.setText(text)
            told.setVisible(bool(text))
        self._explanation.setText(how)
        self._how.setVisible(bool(how))
        self.plot.show_table(self.table, symbol, bands, style)
        self.plot.setAccessibleDescription(" ".join(filter(None, [answer, notes])))
        self._numbers.show_table(self.table)
        self._reading.setText(" ")

    def rename(self, title: str) -> None:
        """Call the figure by another title, on the screen, for screen readers and in files."""
        self.title = title
        self._heading.setText(title)
        self.plot.setAccessibleName(title)
        self._numbers.setAccessibleName(self.tr("Numbers: {title}").format(title=title))
        for what, button in self._takers.items():
            button.setAccessibleName(self.tr("{what}: {title}").format(what=what, title=title))

    @property
    def reading(self) -> str:
        """What is said of the row that is pointed at."""
        return self._reading.text().strip()

    def _on_row(self, row: int) -> None:
        if row < 0:
            self._reading.setText(" ")
            return
        first, *others = self.table.columns
        values = ", ".join(f"{head_text(column)} {cell_text(column, row)}" for column in others)
        self._reading.setText(f"{head_text(first)} {cell_text(first, row)}: {values}")

    def _toggle(self, text: str, shown: QWidget) -> QPushButton:
        button = QPushButton(text, self)
        button.setCheckable(True)
        button.setProperty("role", "switch")
        button.toggled.connect(shown.setVisible)
        return button

    def _row(self) -> FlowLayout:
        row = FlowLayout(spacing=theme.em() // 2)
        for button in (self._how, self._show_numbers):
            row.addWidget(button)
        for what, text in (("copy", self.tr("Copy")), ("csv", "CSV…"), ("png", "PNG…"), ("svg", "SVG…")):
            button = QPushButton(text, self)
            button.clicked.connect(lambda _=False, what=what: self.taken.emit(what))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._takers[text] = button
            row.addWidget(button)
        return row
