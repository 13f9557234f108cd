# SPDX-License-Identifier: MIT
"""A part of the review page: figures one below the other that scroll, drawn from the sets when they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import Unit
from calftimer.core.review.sets import Sets
from calftimer.ui import theme
from calftimer.ui.review.figure import Figure
from calftimer.ui.review.scope import Span

LIST_EMS = 12  # the least width of a list, in ems; what stands in it may be longer than a line of large text


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What a section is to show: `sets` of the span, `whole` of all time, both of the athlete chosen."""

    sets: Sets
    whole: Sets
    catalogue: Catalogue
    unit: Unit
    span: Span
    today: date


class Section(QScrollArea):
    """A column of figures.

    Signals:
        taken: a person wants a figure elsewhere. arg1: the Figure. arg2: "copy", "csv", "png" or "svg".
    """

    taken = Signal(object, str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reviewed: Reviewed | None = None
        self.figures: list[Figure] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.board = QWidget(self)
        self.column = QVBoxLayout(self.board)
        self.column.setContentsMargins(0, 0, theme.em() // 2, 0)
        self.column.setSpacing(theme.em())
        self.setWidget(self.board)

    def add_figure(self, figure: Figure) -> Figure:
        """Put a figure below the others."""
        self.figures.append(figure)
        figure.taken.connect(lambda what: self.taken.emit(figure, what))
        self.column.addWidget(figure)
        return figure

    def show_reviewed(self, reviewed: Reviewed) -> None:
        """Draw what there is to say."""
        self.reviewed = reviewed
        self.draw()

    def draw(self) -> None:
        """Draw `reviewed`."""
        raise NotImplementedError
