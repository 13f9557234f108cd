# SPDX-License-Identifier: MIT
"""The numbers each source gives for programming: sessions, sets, reps, rest, seconds and degrees, side by side."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.evidence import Range
from calftimer.core.search import Kind
from calftimer.ui import theme
from calftimer.ui.drawings.ranges import ROW_EM, RangeBar, RangeDrawing
from calftimer.ui.learn.controls import ScrollColumn, panel
from calftimer.ui.widgets.drawing_view import DrawingView
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import catalogue_text, quantity_name, quantity_unit


class RangeView(DrawingView):
    """Qt view of a `RangeDrawing`: as wide as there is room, as high as it has rows."""

    def __init__(self, drawing: RangeDrawing, *, parent: QWidget | None = None) -> None:
        super().__init__(drawing, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for a row for each source, and the axis."""
        em = theme.em(self.font())
        return QSize(24 * em, round((len(self.drawing.bars) * ROW_EM + 1.5) * em))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which the bars can be told apart."""
        return QSize(16 * theme.em(self.font()), self.sizeHint().height())


class NumbersSection(ScrollColumn):
    """Qt view of the catalogue's ranges, a panel for each quantity."""

    def __init__(self, catalogue: Catalogue, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Numbers"), parent=parent)
        self._catalogue = catalogue
        self._panels: dict[str, QWidget] = {}
        self.add(
            label(
                self.tr(
                    "What each source asks for. Hollow bars are our own sums and choices. "
                    "A range that nobody tested is no law: start low, add when it gets easy."
                ),
                "quiet",
                self,
                wrap=True,
            )
        )
        for quantity, ranges in _by_quantity(catalogue.ranges.values()).items():
            self._panels[quantity] = self.add(self._panel(quantity, ranges))
        self.column.addStretch(1)

    def show_entry(self, kind: Kind, entry_id: str) -> None:
        """Scroll to the quantity that a range is about."""
        self.bring(self._panels[self._catalogue.ranges[entry_id].quantity], self)

    def _panel(self, quantity: str, ranges: list[Range]) -> QWidget:
        frame, column = panel(self)
        column.addWidget(label(quantity_name(quantity), "card-title", frame, wrap=True))
        bars = tuple(self._bar(entry) for entry in ranges)
        column.addWidget(RangeView(RangeDrawing(bars, quantity_unit(quantity)), parent=frame))
        for entry in ranges:
            column.addWidget(label(f"• {catalogue_text(entry.note)}", "quiet", frame, wrap=True))
        return frame

    def _bar(self, entry: Range) -> RangeBar:
        source = self._catalogue.sources[entry.source]
        name = catalogue_text(source.name)
        if entry.label:  # a source may give two ranges of a quantity
            name = self.tr("{source}, {which}").format(source=name, which=catalogue_text(entry.label))
        return RangeBar(name, entry.low, entry.high, entry.derived or source.kind == "program")


def _by_quantity(ranges: Iterable[Range]) -> dict[str, list[Range]]:
    """Return the ranges by what they are about, in the order of the files."""
    found: dict[str, list[Range]] = {}
    for entry in ranges:
        found.setdefault(entry.quantity, []).append(entry)
    return found
