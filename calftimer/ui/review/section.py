# SPDX-License-Identifier: MIT
"""A part of the review page: what it is told to show, and a column of figures that scrolls."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import Unit
from calftimer.core.review.days import monday_of
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Sets
from calftimer.core.review.splits import Split, with_names
from calftimer.core.review.table import Table
from calftimer.ui import theme
from calftimer.ui.review.figure import Figure
from calftimer.ui.review.marks import Style
from calftimer.ui.review.scope import Span
from calftimer.ui.widgets.vertical_scroll import VerticalScroll

LIST_EMS = 12  # the least width of a list, in ems; what stands in it may be longer than a line of large text


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What a part of the page is to show.

    `sets` are drawn: those of the span, of the athlete chosen, or of everybody where they are split by athlete.
    `whole` are the athlete's of all time. `names` are the parts' names, where the core does not know them.
    """

    sets: Sets
    whole: Sets
    catalogue: Catalogue
    unit: Unit
    span: Span
    today: date
    split: Split = Split.NONE
    names: Mapping[Hashable, Said] = field(default_factory=dict)

    @property
    def weeks(self) -> int:
        """How many weeks a chart of weeks has: those of the span, a year at most; of all time those there are."""
        if self.span is not Span.ALL or not len(self.whole):
            return self.span.weeks_drawn
        since = monday_of(self.whole.days.min().item())
        return min(self.span.weeks_drawn, (monday_of(self.today) - since).days // 7 + 1)

    def named(self, table: Table) -> Table:
        """Return a table whose parts are called as the reader calls them."""
        return with_names(table, self.names)


class Part(Protocol):
    """What stands below a name of the page: it draws what it is shown.

    `splits` mean something to it; `has_span`: so does how far back one looks.
    """

    taken: Signal
    splits: tuple[Split, ...]
    has_span: bool

    def show_reviewed(self, reviewed: Reviewed) -> None:
        """Draw what there is to say."""


def bars_of(split: Split) -> Style:
    """Return how counts are drawn: on each other where the parts make one person's whole, else beside each other."""
    return Style.BARS if split in (Split.NONE, Split.LEG, Split.ATHLETE) else Style.STACKED


class Section(VerticalScroll):
    """A column of figures.

    Signals:
        taken: a person wants a figure elsewhere. arg1: the Figure. arg2: "copy", "csv", "png" or "svg".
    """

    taken = Signal(object, str)
    has_span = True

    def __init__(self, *, parent: QWidget | None = None) -> None:
        self.board = QWidget()
        super().__init__(self.board, parent=parent)
        self.figures: list[Figure] = []
        self.column = QVBoxLayout(self.board)
        self.column.setContentsMargins(0, 0, theme.em() // 2, 0)
        self.column.setSpacing(theme.em())

    def add_figure(self, figure: Figure, column: QVBoxLayout | None = None) -> Figure:
        """Put a figure below the others, or at the end of a `column` within them."""
        self.figures.append(figure)
        figure.taken.connect(lambda what: self.taken.emit(figure, what))
        (column or self.column).addWidget(figure)
        return figure
