# SPDX-License-Identifier: MIT
"""What a review is of: whose sets, since when, split by what; chosen above the charts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from calftimer.core.athlete import Athlete
from calftimer.core.review.days import Period
from calftimer.core.review.sets import Selection
from calftimer.core.review.splits import Split
from calftimer.ui.review.words import split_name
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
    def weeks_drawn(self) -> int:
        """How many weeks a chart of weeks has: those of the span, a year at most."""
        return min(self.value or Span.YEAR.value, Span.YEAR.value)

    @property
    def period(self) -> Period:
        """What is put together so that a chart of this span can be read."""
        return Period.MONTH if self is Span.ALL else Period.WEEK


def span_name(span: Span) -> str:
    """Return what a span is called."""
    return {
        Span.MONTH: translate("Review", "Last 4 weeks"),
        Span.QUARTER: translate("Review", "Last 3 months"),
        Span.YEAR: translate("Review", "Last 12 months"),
        Span.ALL: translate("Review", "All time"),
    }[span]


class Scope(QObject):
    """Lists of whose sets, of how far back, and of what a chart has a part for each of.

    Signals:
        changed: a person chose something else.
    """

    changed = Signal()

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._athletes, self._spans, self._splits = self.boxes = (ComboBox(parent), ComboBox(parent), ComboBox(parent))
        self._athletes.setAccessibleName(self.tr("Athlete"))
        self._spans.setAccessibleName(self.tr("Period"))
        self._splits.setAccessibleName(self.tr("A part for each"))
        for span in Span:
            self._spans.addItem(span_name(span), span)
        self._spans.setCurrentIndex(list(Span).index(Span.QUARTER))
        self._wanted = Split.NONE
        for box in self.boxes:
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.setToolTip(box.accessibleName())
        for box in (self._athletes, self._spans):
            box.activated.connect(lambda _: self.changed.emit())
        self._splits.activated.connect(lambda _: self._on_split())

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

    @property
    def split(self) -> Split:
        """What charts have a part for each of: what was chosen last, where it is offered."""
        return self._splits.currentData() or Split.NONE

    @property
    def wanted_split(self) -> Split:
        """What was chosen last."""
        return self._wanted

    def choose_split(self, split: Split) -> None:
        """Take a split as chosen, from the next `offer_splits` on; tells nobody."""
        self._wanted = split

    def offer_splits(self, splits: Sequence[Split]) -> None:
        """Offer these splits, and nothing where there is none; by athlete only where there are several."""
        self._splits.clear()
        for split in (Split.NONE, *splits):
            if split is not Split.ATHLETE or self._athletes.count() > 1:
                self._splits.addItem(split_name(split), split)
        self._splits.setCurrentIndex(max(0, self._splits.findData(self._wanted)))
        self._splits.setVisible(self._splits.count() > 1)

    def offer_spans(self, offered: bool) -> None:
        """Offer how far back, or not where that changes nothing."""
        self._spans.setVisible(offered)

    def _on_split(self) -> None:
        self._wanted = self.split
        self.changed.emit()

    def selection(self, today: date) -> Selection:
        """Return whose sets of how far back are drawn: split by athlete, everybody's."""
        athlete_id = None if self.split is Split.ATHLETE else self.athlete_id
        return Selection(athlete_id=athlete_id, since=self.span.since(today))
