# SPDX-License-Identifier: MIT
"""The parts of the review side by side in a row of names, what they are of, and the ways to take them along."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from calftimer.core.athlete import Athlete
from calftimer.core.catalogue import Catalogue
from calftimer.core.review.sets import Selection, Sets
from calftimer.errors import CalftimerError
from calftimer.ui import theme
from calftimer.ui.review.balance_section import BalanceSection
from calftimer.ui.review.calendar_section import CalendarSection
from calftimer.ui.review.figure import Figure
from calftimer.ui.review.memory import ReviewMemory
from calftimer.ui.review.pace_section import PaceSection
from calftimer.ui.review.part_names import part_names
from calftimer.ui.review.progress_section import ProgressSection
from calftimer.ui.review.scope import Scope
from calftimer.ui.review.section import Part, Reviewed
from calftimer.ui.review.taking import CONTENT, ask_where, copy
from calftimer.ui.review.week_section import WeekSection
from calftimer.ui.settings import Settings
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.tab_order import order_stops
from calftimer.ui.wording import error_text


class Board(QWidget):
    """Qt view of all `Sets` of a log. `report` is a button for whoever shows the board to place.

    Signals:
        said: something was done. arg1: the text.
        failed: something could not be done. arg1: the text.
    """

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, settings: Settings, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._memory = ReviewMemory(settings.own)
        self._athletes: Sequence[Athlete] = ()
        self._sets: Sets | None = None
        self._catalogue: Catalogue | None = None
        self._today: date | None = None
        self._drawn: set[str] = set()
        names = {
            "week": self.tr("This week"),
            "progress": self.tr("Progress"),
            "balance": self.tr("Balance"),
            "pace": self.tr("Tempo and rest"),
            "calendar": self.tr("Calendar"),
        }
        self._makers: dict[str, Callable[[], Part]] = {
            "week": self._week,
            "progress": lambda: ProgressSection(parent=self),
            "balance": lambda: BalanceSection(parent=self),
            "pace": lambda: PaceSection(parent=self),
            "calendar": lambda: CalendarSection(parent=self),
        }
        self._parts: dict[str, Part] = {}
        self._part = self._memory.part if self._memory.part in names else "week"
        self._buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        row = FlowLayout(spacing=theme.em() // 4)
        for part, name in names.items():
            button = self._buttons[part] = QPushButton(name, self)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setAccessibleName(name)
            bold = QFontMetrics(theme.sized(self.font(), 1.0, QFont.Weight.Bold))  # as the chosen one is
            button.setMinimumWidth(bold.horizontalAdvance(name) + round(1.4 * theme.em()))
            button.clicked.connect(lambda _=False, part=part: self.show_part(part))
            group.addButton(button)
            row.addWidget(button)
        self._menu = ComboBox(self)  # in place of the names, where they would take too many lines
        self._menu.setAccessibleName(self.tr("What to review"))
        self._menu.activated.connect(lambda: self.show_part(self._menu.currentData()))
        for part, name in names.items():
            self._menu.addItem(name, part)
        row.addWidget(self._menu)
        self._menu.hide()
        self._names_width = row.line_width()
        self.scope = Scope(parent=self)
        self.scope.choose_span(self._memory.span)
        self.scope.choose_split(self._memory.split)
        self.scope.changed.connect(self._on_scope)
        self.report = QPushButton(self.tr("Report (PDF) …"), self)
        self.report.hide()  # until it has its place
        self.report.clicked.connect(self._on_report)
        for box in self.scope.boxes:
            row.addWidget(box)
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 2)
        column.addLayout(row)
        column.addLayout(self._stack, 1)

    def show_sets(self, sets: Sets, athletes: Sequence[Athlete], catalogue: Catalogue, today: date) -> None:
        """Draw other sets; what is chosen stays chosen."""
        self._sets, self._catalogue, self._today = sets.known_by(catalogue), catalogue, today
        if tuple(athletes) != tuple(self._athletes):
            self._athletes = athletes
            self.scope.show_athletes(athletes, self._settings.athlete_id)
        self._drawn.clear()
        self.show_part(self._part)

    def show_part(self, part: str) -> None:
        """Show a part, built and drawn if need be."""
        self._part = self._memory.part = part
        if part not in self._parts:
            built = self._parts[part] = self._makers[part]()
            built.taken.connect(self._on_taken)
            self._stack.addWidget(built)
        self._buttons[part].setChecked(True)
        self._menu.setCurrentIndex(self._menu.findData(part))
        self.scope.offer_splits(self._parts[part].splits)
        self.scope.offer_spans(self._parts[part].has_span)
        if part not in self._drawn:
            self._drawn.add(part)
            self._parts[part].show_reviewed(self.reviewed())
            order_stops(self)  # figures may be new
            self.setTabOrder(self.scope.boxes[-1], self.report)
        self._stack.setCurrentWidget(self._parts[part])

    def reviewed(self) -> Reviewed:
        """Return what the part that is shown is to show."""
        split = self.scope.split
        return Reviewed(
            self.scope.selection(self._today).of(self._sets),
            Selection(athlete_id=self.scope.athlete_id).of(self._sets),
            self._catalogue,
            self._settings.unit,
            self.scope.span,
            self._today,
            split,
            part_names(split, self._sets, self._catalogue, self._athletes),
        )

    def focus_chosen(self, reason: Qt.FocusReason) -> None:
        """Give the focus to the name of the part that is shown."""
        (self._menu if self._buttons[self._part].isHidden() else self._buttons[self._part]).setFocus(reason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names of the parts become a list that drops down where they do not fit on one line."""
        super().resizeEvent(event)
        fits = self._names_width <= self.width()
        self._menu.setVisible(not fits)
        for button in self._buttons.values():
            button.setVisible(fits)

    def _week(self) -> Part:
        section = WeekSection(self._memory.source, self._memory.weighted, parent=self)
        section.attribution_chosen.connect(lambda source: setattr(self._memory, "source", source))
        section.weights.weight_set.connect(self._memory.set_weight)
        section.weights.reset_requested.connect(self._memory.reset_weights)
        return section

    def _on_scope(self) -> None:
        self._memory.span, self._memory.split = self.scope.span, self.scope.wanted_split
        self._drawn.clear()
        self.show_part(self._part)

    def _on_taken(self, figure: Figure, what: str) -> None:
        if what == "copy":
            copy(figure)
            self.said.emit(self.tr("The numbers are on the clipboard."))
        else:
            ask_where(self, self._settings, figure.title, what, lambda: CONTENT[what](figure), self._tell)

    def _on_report(self) -> None:
        from calftimer.ui.review.report import report_pdf

        ask_where(self, self._settings, "calftimer", "pdf", lambda: report_pdf(self.reviewed()), self._tell)

    def _tell(self, outcome: Path | CalftimerError) -> None:
        if isinstance(outcome, CalftimerError):
            self.failed.emit(error_text(outcome))
        else:
            self.said.emit(self.tr("Saved: {path}").format(path=outcome))
