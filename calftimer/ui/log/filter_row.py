# SPDX-License-Identifier: MIT
"""The row above the log in which a person says what to look for; it holds at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import FootDirection, SetKind, Side
from calftimer.ui import theme
from calftimer.ui.log.chips import FilterChip
from calftimer.ui.log.day_edit import DayEdit
from calftimer.ui.log.filters import EVERYTHING, NO_WARM_UPS, Filters, Period, days_of
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.tab_order import order_stops
from calftimer.ui.wording import catalogue_text, foot_direction_name, kind_name, side_name

TEXT_LENGTH_MAX = 100


def today() -> date:
    """Return the day it is here."""
    return datetime.now().astimezone().date()


class FilterRow(QWidget):
    """Qt view of a `Filters`.

    Signals:
        changed: a person looks for something else.
    """

    changed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLineEdit(self)
        self._text.setProperty("role", "quiet")
        self._text.setPlaceholderText(self.tr("Text in the note"))
        self._text.setAccessibleName(self.tr("Text in the note"))
        self._text.setMaxLength(TEXT_LENGTH_MAX)
        room = self._text.fontMetrics().horizontalAdvance(self._text.placeholderText())
        self._text.setFixedWidth(room + 2 * theme.em())
        self._exercise = FilterChip(self.tr("Exercise"), parent=self)
        self._athlete = FilterChip(self.tr("Athlete"), parent=self)
        self._period = FilterChip(
            self.tr("Period"),
            [
                (None, self.tr("any time")),
                (Period.WEEK.value, self.tr("this week")),
                (Period.MONTH.value, self.tr("this month")),
                (Period.YEAR.value, self.tr("this year")),
                (Period.RANGE.value, self.tr("from – to")),
            ],
            parent=self,
        )
        self._first = DayEdit(self.tr("From"), is_quiet=True, parent=self)
        self._last = DayEdit(self.tr("To"), is_quiet=True, parent=self)
        self._foot = FilterChip(
            self.tr("Feet"),
            [(None, self.tr("any")), *((foot.value, foot_direction_name(foot)) for foot in FootDirection)],
            parent=self,
        )
        self._kind = FilterChip(
            self.tr("Kind"),
            [
                (None, self.tr("any")),
                (NO_WARM_UPS, self.tr("no warm-ups")),
                *((kind.value, kind_name(kind)) for kind in SetKind),
            ],
            parent=self,
        )
        self._side = FilterChip(
            self.tr("Side"),
            [(None, self.tr("any")), *((side.value, side_name(side)) for side in Side)],
            parent=self,
        )
        self._clear = QPushButton(self.tr("✕ All sets"), self)
        self._clear.setProperty("role", "chip-button")
        self._clear.setAccessibleName(self.tr("Show all sets again"))
        self._clear.setToolTip(self.tr("Show all sets again (Esc)"))
        row = FlowLayout(spacing=theme.em() // 3, parent=self)
        for widget in (
            *(self._exercise, self._athlete, self._period, self._first, self._last),
            *(self._foot, self._kind, self._side, self._text, self._clear),
        ):
            row.addWidget(widget)

        order_stops(self)
        for chip in (self._exercise, self._athlete, self._foot, self._kind, self._side):
            chip.chosen.connect(self._on_changed)
        self._period.chosen.connect(self._on_period)
        for edit in (self._first, self._last):
            edit.day_changed.connect(self._on_changed)
        self._text.textEdited.connect(self._on_changed)
        self._clear.clicked.connect(self.clear)
        self._athlete.hide()
        self.show_filters(EVERYTHING)

    @property
    def filters(self) -> Filters:
        """What is looked for."""
        ranged = self._period.key == Period.RANGE.value
        return Filters(
            exercise=self._exercise.key,
            athlete=self._athlete.key,
            period=self._period.key,
            first=self._first.day.isoformat() if ranged else None,
            last=self._last.day.isoformat() if ranged else None,
            foot=self._foot.key,
            kind=self._kind.key,
            side=self._side.key,
            text=self._text.text(),
        )

    def show_names(self, catalogue: Catalogue, athletes: Mapping[str, str]) -> None:
        """Offer the exercises of `catalogue`, and athletes (id → name); one athlete alone is no choice."""
        exercises = catalogue.exercises.values()
        names = [(exercise.id, catalogue_text(exercise.name)) for exercise in exercises]
        self._exercise.set_choices([(None, self.tr("any")), *names])
        self._athlete.set_choices([(None, self.tr("everyone")), *athletes.items()])
        self._athlete.setVisible(len(athletes) > 1)

    def show_filters(self, filters: Filters) -> None:
        """Show what is looked for; tells nobody."""
        for chip, key in (
            (self._exercise, filters.exercise),
            (self._athlete, filters.athlete),
            (self._period, filters.period),
            (self._foot, filters.foot),
            (self._kind, filters.kind),
            (self._side, filters.side),
        ):
            chip.choose(key)
        self._text.setText(filters.text)
        if filters.first and filters.last:
            self._first.show_day(date.fromisoformat(filters.first))
            self._last.show_day(date.fromisoformat(filters.last))
        self._show_state()

    def clear(self) -> None:
        """Look for nothing in particular."""
        if self.filters != EVERYTHING:
            self.show_filters(EVERYTHING)
            self.changed.emit()

    def look_into_notes(self) -> None:
        """Let a person write what the note says."""
        self._text.setFocus()
        self._text.selectAll()

    def _on_period(self) -> None:
        """A stretch of days begins as this month."""
        if self._period.key == Period.RANGE.value:
            first, last = days_of(Period.RANGE, today())
            self._first.show_day(first)
            self._last.show_day(last)
        self._on_changed()

    def _on_changed(self) -> None:
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        ranged = self._period.key == Period.RANGE.value
        for edit in (self._first, self._last):
            edit.setVisible(ranged)
        self._clear.setVisible(self.filters != EVERYTHING)
