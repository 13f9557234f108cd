# SPDX-License-Identifier: MIT
"""This week: sets for each muscle against what a source asks for, and what is missing in one sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calftimer.core.review.attribution import ATTRIBUTION, Attribution, by_source, neutral, sources_of
from calftimer.core.review.heat_map import STREAK
from calftimer.core.review.measures import HARD_SETS
from calftimer.core.review.report import WeekReport, week_parts, week_report
from calftimer.core.review.splits import Split
from calftimer.core.review.table import Table
from calftimer.core.review.weeks import DAYS_TRAINED, goals
from calftimer.ui import theme
from calftimer.ui.review.figure import Figure
from calftimer.ui.review.marks import Band, Style
from calftimer.ui.review.section import Reviewed, Section, bars_of
from calftimer.ui.review.weights import WeightsView
from calftimer.ui.review.words import explained, said
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import catalogue_text, number


class WeekSection(Section):
    """The week that runs and those before it.

    Signals:
        attribution_chosen: a person chose by whom sets count for muscles. arg1: the source's id, "" for neutral.
    """

    attribution_chosen = Signal(str)
    splits = (
        *(Split.FOOT, Split.DIRECTION, Split.SIDE, Split.KNEE, Split.TEMPO),
        *(Split.EXERCISE, Split.EQUIPMENT, Split.RANGE, Split.KIND, Split.ATHLETE),
    )

    def __init__(self, source: str, read_weights: Callable[[Attribution], Attribution], **options: QWidget) -> None:
        """`source`: by whom sets count at first. `read_weights` puts in what the reader changed."""
        super().__init__(**options)
        self._source, self._read_weights = source, read_weights
        self._reviewed: Reviewed | None = None
        self.report: WeekReport | None = None
        self._sentence = label("", "value", self.board, wrap=True)
        self._about = label("", "quiet", self.board, wrap=True)
        self._goals = self._list(self.tr("Whose goal"))
        self._sources = self._list(self.tr("By whom a set counts for a muscle"))
        self.weights = WeightsView(parent=self.board)
        self.weights.changed.connect(self._draw)
        row = FlowLayout(spacing=theme.em() // 2)
        row.addWidget(self._goals)
        row.addWidget(self._sources)
        self.column.addWidget(self._sentence)
        self.column.addWidget(self._about)
        self.column.addLayout(row)
        self._weeks = self.add_figure(Figure(self.tr("Sets per week and muscle"), Style.BARS, parent=self.board))
        self._of_muscle: dict[str, Figure] = {}
        self._muscles = QVBoxLayout()
        self._muscles.setSpacing(theme.em())
        self.column.addLayout(self._muscles)
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
        self._reviewed = reviewed
        self._draw()

    def _draw(self) -> None:
        """Draw the weeks."""
        shown, catalogue = self._reviewed, self._reviewed.catalogue
        source = self._sources.currentData()
        if source != self._source:
            self._source = source
            self.attribution_chosen.emit(source)
        attribution = self._read_weights(by_source(catalogue, source) if source else neutral(catalogue))
        goal = goals(catalogue)[self._goals.currentData()]
        weeks = shown.weeks
        self.report = report = week_report(shown.whole, catalogue, attribution, goal, shown.today, weeks)
        self._sentence.setText(said(report.verdict.sentence))
        streak = report.streak
        self._about.setText(
            self.tr(
                "Days trained this week: {days}. Weeks in a row with two days or more: {weeks}, at best {best}."
            ).format(days=streak.days_this_week, weeks=streak.weeks, best=streak.best_weeks)
        )
        bands = [] if goal.sets is None else [self._band(goal.source, goal.sets.low, goal.sets.high)]
        how = explained(catalogue, HARD_SETS.explanation, ATTRIBUTION)
        self._weeks.setVisible(shown.split is Split.NONE)
        self._weeks.show_table(Table(report.weeks.columns[:-1]), shown.unit, how, bands)
        parts = {}
        if shown.split is not Split.NONE:
            parts = week_parts(shown.sets, catalogue, attribution, shown.today, shown.split, weeks)
        for muscle in catalogue.muscles:
            figure = self._figure_of(muscle)
            figure.setVisible(muscle in parts)
            if muscle in parts:
                table = shown.named(parts[muscle])
                figure.show_table(table, shown.unit, how, bands, style=bars_of(shown.split))
        self._days.setVisible(shown.split in (Split.NONE, Split.ATHLETE))
        days = Table((report.weeks.columns[0], report.weeks.column("days")))
        bands = [] if goal.days is None else [self._band(goal.source, goal.days.low, goal.days.high)]
        how = explained(catalogue, DAYS_TRAINED, STREAK)
        self._days.show_table(shown.named(parts.get("days", days)), shown.unit, how, bands)
        self.weights.show_weights(attribution, catalogue)

    def _figure_of(self, muscle: str) -> Figure:
        """Return the figure of one muscle, which has a part for each of what is split."""
        if muscle not in self._of_muscle:
            name = catalogue_text(self._reviewed.catalogue.muscles[muscle].lay_name)
            title = self.tr("Sets per week: {muscle}").format(muscle=name)
            figure = Figure(title, Style.STACKED, parent=self.board)
            self._of_muscle[muscle] = self.add_figure(figure, self._muscles)
        return self._of_muscle[muscle]

    def _band(self, source: str, low: float, high: float) -> Band:
        name = catalogue_text(self._reviewed.catalogue.sources[source].name)
        text = self.tr("{source}: {low}–{high}").format(source=name, low=number(low), high=number(high))
        return Band(text, low, high)

    def _list(self, name: str) -> ComboBox:
        box = ComboBox(self.board)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(lambda _: self._draw())
        return box

    def _fill(self, box: ComboBox, names: dict[str, str], chosen: str | None) -> None:
        before = chosen if box.count() == 0 else box.currentData()
        box.clear()
        for key, name in names.items():
            box.addItem(catalogue_text(name), key)
        box.setCurrentIndex(max(0, box.findData(before)))
