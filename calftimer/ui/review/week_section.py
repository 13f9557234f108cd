# SPDX-License-Identifier: MIT
"""This week: sets for each muscle against what a source asks for, and what is missing in one sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from calftimer.core.review.attribution import ATTRIBUTION, Attribution, by_source, neutral, sources_of
from calftimer.core.review.heat_map import STREAK
from calftimer.core.review.measures import HARD_SETS
from calftimer.core.review.report import WeekReport, week_report
from calftimer.core.review.table import Table
from calftimer.core.review.weeks import DAYS_TRAINED, goals
from calftimer.ui import theme
from calftimer.ui.review.figure import Figure
from calftimer.ui.review.plot import Band, Style
from calftimer.ui.review.section import Reviewed, Section
from calftimer.ui.review.weights import WeightsView
from calftimer.ui.review.words import explained, said
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import catalogue_text, number

_WEEKS = {4: 4, 13: 13, 52: 52, 0: 52}  # of a chart, by the weeks of the span


class WeekSection(Section):
    """The week that runs and those before it.

    Signals:
        attribution_chosen: a person chose by whom sets count for muscles. arg1: the source's id, "" for neutral.
    """

    attribution_chosen = Signal(str)

    def __init__(self, source: str, read_weights: Callable[[Attribution], Attribution], **options: QWidget) -> None:
        """`source`: by whom sets count at first. `read_weights` puts in what the reader changed."""
        super().__init__(**options)
        self._source, self._read_weights = source, read_weights
        self.report: WeekReport | None = None
        self._sentence = label("", "value", self.board, wrap=True)
        self._about = label("", "quiet", self.board, wrap=True)
        self._goals = self._list(self.tr("Whose goal"))
        self._sources = self._list(self.tr("By whom a set counts for a muscle"))
        self.weights = WeightsView(parent=self.board)
        self.weights.changed.connect(self.draw)
        row = FlowLayout(spacing=theme.em() // 2)
        row.addWidget(self._goals)
        row.addWidget(self._sources)
        self.column.addWidget(self._sentence)
        self.column.addWidget(self._about)
        self.column.addLayout(row)
        self._weeks = self.add_figure(Figure(self.tr("Sets per week and muscle"), Style.BARS, parent=self.board))
        self._days = self.add_figure(Figure(self.tr("Days trained per week"), Style.BARS, parent=self.board))
        self.column.addWidget(self.weights)
        self.column.addStretch(1)

    def show_reviewed(self, reviewed: Reviewed) -> None:
        """Draw what there is to say, by the sources of the catalogue."""
        catalogue = reviewed.catalogue
        self._fill(self._goals, {source: catalogue.sources[source].name for source in goals(catalogue)}, None)
        chosen = {"": self.tr("Each muscle it trains, whole")} | {
            source: self.tr("As {source} says").format(source=catalogue_text(catalogue.sources[source].name))
            for source in sources_of(catalogue)
        }
        self._fill(self._sources, chosen, self._source)
        super().show_reviewed(reviewed)

    def draw(self) -> None:
        """Draw the weeks."""
        shown, catalogue = self.reviewed, self.reviewed.catalogue
        source = self._sources.currentData()
        if source != self._source:
            self._source = source
            self.attribution_chosen.emit(source)
        attribution = self._read_weights(by_source(catalogue, source) if source else neutral(catalogue))
        goal = goals(catalogue)[self._goals.currentData()]
        weeks = _WEEKS[shown.span.value]
        self.report = report = week_report(shown.whole, catalogue, attribution, goal, shown.today, weeks)
        self._sentence.setText(said(report.verdict.sentence))
        streak = report.streak
        self._about.setText(
            self.tr(
                "Days trained this week: {days}. Weeks in a row with two days or more: {weeks}, at best {best}."
            ).format(days=streak.days_this_week, weeks=streak.weeks, best=streak.best_weeks)
        )
        muscles = Table((report.weeks.columns[0], *report.weeks.columns[1:-1]))
        bands = [] if goal.sets is None else [self._band(goal.source, goal.sets.low, goal.sets.high)]
        self._weeks.show_table(muscles, shown.unit, explained(catalogue, HARD_SETS.explanation, ATTRIBUTION), bands)
        days = Table((report.weeks.columns[0], report.weeks.column("days")))
        bands = [] if goal.days is None else [self._band(goal.source, goal.days.low, goal.days.high)]
        self._days.show_table(days, shown.unit, explained(catalogue, DAYS_TRAINED, STREAK), bands)
        self.weights.show_weights(attribution, catalogue)

    def _band(self, source: str, low: float, high: float) -> Band:
        name = catalogue_text(self.reviewed.catalogue.sources[source].name)
        text = self.tr("{source}: {low}–{high}").format(source=name, low=number(low), high=number(high))
        return Band(text, low, high)

    def _list(self, name: str) -> ComboBox:
        box = ComboBox(self.board)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.activated.connect(lambda _: self.draw())
        return box

    def _fill(self, box: ComboBox, names: dict[str, str], chosen: str | None) -> None:
        before = chosen if box.count() == 0 else box.currentData()
        box.clear()
        for key, name in names.items():
            box.addItem(catalogue_text(name), key)
        box.setCurrentIndex(max(0, box.findData(before)))
