# SPDX-License-Identifier: MIT
"""Is anything neglected: legs, knees, foot positions; in sets, or in another measure."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from calftimer.core.review.balance import KNEES, LEGS, feet, knees, legs
from calftimer.core.review.measures import HARD_SETS, REPS, TIME
from calftimer.core.review.said import Said
from calftimer.core.review.splits import Split
from calftimer.ui import theme
from calftimer.ui.review.figure import Figure
from calftimer.ui.review.marks import Style
from calftimer.ui.review.section import LIST_EMS, Reviewed, Section, bars_of
from calftimer.ui.review.words import explained, measure_name
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.flow_layout import FlowLayout

_METRICS = (HARD_SETS, REPS, TIME)


class BalanceSection(Section):
    """Left and right leg, straight and bent knees, toes in, straight and out."""

    splits = (Split.FOOT, Split.SIDE, Split.TEMPO, Split.EXERCISE, Split.EQUIPMENT, Split.KIND, Split.ATHLETE)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._reviewed: Reviewed | None = None
        self._metric = ComboBox(self.board)
        self._metric.setAccessibleName(self.tr("What is compared"))
        self._metric.setMinimumWidth(LIST_EMS * theme.em())
        for metric in _METRICS:
            self._metric.addItem(measure_name(metric.id, Said(metric.name)), metric.id)
        self._metric.activated.connect(lambda _: self._draw())
        row = FlowLayout(spacing=theme.em() // 2)
        row.addWidget(self._metric)
        self.column.addLayout(row)
        self._legs = self.add_figure(Figure(self.tr("Left and right leg"), Style.BARS, parent=self.board))
        self._knees = self.add_figure(Figure(self.tr("Straight and bent knees"), Style.BARS, parent=self.board))
        self._feet = self.add_figure(Figure(self.tr("Where the toes point"), Style.BARS, parent=self.board))
        self.column.addStretch(1)

    def show_reviewed(self, reviewed: Reviewed) -> None:
        """Draw what there is to say."""
        self._reviewed = reviewed
        self._draw()

    def _draw(self) -> None:
        """Draw the three, by week or month; what is split by the very thing a chart shows is not shown."""
        shown, metric = self._reviewed, _METRICS[self._metric.currentIndex()]
        catalogue, period, split, how = shown.catalogue, shown.span.period, shown.split, metric.explanation
        self._legs.setVisible(split is not Split.SIDE)
        self._feet.setVisible(split not in (Split.FOOT, Split.DIRECTION))
        for figure, table, more in (
            (self._legs, legs(shown.sets, metric, period, split), (LEGS,)),
            (self._knees, knees(shown.sets, catalogue, metric, period, split), (KNEES,)),
            (self._feet, feet(shown.sets, metric, period, split), ()),
        ):
            table, style = shown.named(table), bars_of(split)
            figure.show_table(table, shown.unit, explained(catalogue, *more, how), style=style)
