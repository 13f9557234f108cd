# SPDX-License-Identifier: MIT
"""What a review is of: whose sets, since when; chosen in a row above the charts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from calftimer.core.athlete import Athlete
from calftimer.core.review.days import Period
from calftimer.core.review.sets import Selection
from calftimer.ui import theme
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.wording import athlete_name

translate = QCoreApplication.translate


class Span(Enum):
    """How far back; the value is in weeks, 0 for all."""

    MONTH = 4
    QUARTER = 13
    YEAR = 52
    ALL = 0

    def since(self, today: date) -> date | None:
        """Return the first day."""
        return None if self is Span.ALL else today - timedelta(weeks=self.value)

    @property
    def period(self) -> Period:
        """What is put together so that a chart of this span can be read."""
        return {Span.YEAR: Period.WEEK, Span.ALL: Period.MONTH}.get(self, Period.WEEK)


def span_name(span: Span) -> str:
    """Return what a span is called."""
    return {
        Span.MONTH: translate("Review", "Last 4 weeks"),
        Span.QUARTER: translate("Review", "Last 3 months"),
        Span.YEAR: translate("Review", "Last year"),
        Span.ALL: translate("Review", "All time"),
    }[span]


class ScopeRow(QWidget):
    """Lists of whose sets, and of how far back.

    Signals:
        changed: a person chose something else.
    """

    changed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._athletes = ComboBox(self)
        self._athletes.setAccessibleName(self.tr("Athlete"))
        self._spans = ComboBox(self)
        self._spans.setAccessibleName(self.tr("Period"))
        for span in Span:
            self._spans.addItem(span_name(span), span)
        self._spans.setCurrentIndex(list(Span).index(Span.QUARTER))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.em() // 4)
        for box in (self._athletes, self._spans):
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.activated.connect(lambda _: self.changed.emit())
            row.addWidget(box)

    def show_athletes(self, athletes: Sequence[Athlete], present: str) -> None:
        """Offer these athletes, and nothing where there is one only."""
        self._athletes.clear()
        for athlete in athletes:
            self._athletes.addItem(athlete_name(athlete.name), athlete.id)
        self._athletes.setCurrentIndex(max(0, self._athletes.findData(present)))
        self._athletes.setVisible(len(athletes) > 1)

    @property
    def athlete_id(self) -> str | None:
        """Whose sets."""
        return self._athletes.currentData()

    @property
    def span(self) -> Span:
        """How far back."""
        return self._spans.currentData()

    def choose_span(self, span: Span) -> None:
        """Show a span as chosen; tells nobody."""
        self._spans.setCurrentIndex(list(Span).index(span))

    def selection(self, today: date, *, whole: bool = False) -> Selection:
        """Return what is chosen; `whole` leaves the span aside."""
        return Selection(athlete_id=self.athlete_id, since=None if whole else self.span.since(today))
