# SPDX-License-Identifier: MIT
"""The calendar of what was done, how long the habit holds, and what the last visit brought."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from calftimer.core.review.heat_map import STREAK, calendar, streak
from calftimer.core.review.visits import COMPARED, compare_session
from calftimer.ui import theme
from calftimer.ui.review.section import Reviewed, Section
from calftimer.ui.review.visit_text import day_sets_text, visit_lines
from calftimer.ui.review.words import explained
from calftimer.ui.widgets.heat_map import HeatMap
from calftimer.ui.widgets.labels import label

_YEARS_DAYS = 371


class CalendarSection(Section):
    """A heat map of days, and the last visit."""

    splits = ()
    has_span = False

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._values: dict[date, float] = {}
        panel, column = self._panel(self.tr("Days trained"))
        self._streak = label("", "value", panel, wrap=True)
        self.map = HeatMap(self.tr("Sets on each day"), parent=panel)
        self.map.day_pointed.connect(self._on_day)
        self._reading = label(" ", "quiet", panel, wrap=True)
        self._how = label("", "quiet", panel, wrap=True)
        for part in (self._streak, self.map, self._reading, self._how):
            column.addWidget(part)
        panel, column = self._panel(self.tr("The last visit"))
        self._visit = label("", "", panel, wrap=True)
        self._compared = label("", "quiet", panel, wrap=True)
        column.addWidget(self._visit)
        column.addWidget(self._compared)
        self.column.addStretch(1)

    def show_reviewed(self, reviewed: Reviewed) -> None:
        """Draw the last year."""
        first = reviewed.today - timedelta(days=_YEARS_DAYS)
        days, sets = calendar(reviewed.whole, first, reviewed.today).columns
        self._values = dict(zip(days.values.tolist(), sets.values.tolist(), strict=True))
        self.map.show_days(self._values, reviewed.today)
        found = streak(reviewed.whole, reviewed.today)
        one, several = self.tr("1 week in a row, at best {best}"), self.tr("{weeks} weeks in a row, at best {best}")
        text = one if found.weeks == 1 else several
        self._streak.setText(text.format(weeks=found.weeks, best=found.best_weeks))
        self._how.setText(explained(reviewed.catalogue, STREAK))
        last = reviewed.whole.session_ids[reviewed.whole.visit[-1]] if len(reviewed.whole) else ""
        visit = compare_session(reviewed.whole, last)
        self._visit.setText("\n".join(visit_lines(visit, reviewed.catalogue, reviewed.unit)))
        self._compared.setText(explained(reviewed.catalogue, COMPARED))

    def _on_day(self, day: date | None) -> None:
        self._reading.setText(" " if day is None else day_sets_text(day, self._values.get(day, 0.0)))

    def _panel(self, title: str) -> tuple[QFrame, QVBoxLayout]:
        panel = QFrame(self.board)
        panel.setProperty("role", "panel")
        column = QVBoxLayout(panel)
        column.setContentsMargins(theme.em(), theme.em(), theme.em(), theme.em())
        column.addWidget(label(title, "card-title", panel, wrap=True))
        self.column.addWidget(panel)
        return panel, column
