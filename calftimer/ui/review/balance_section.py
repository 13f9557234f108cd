# SPDX-License-Identifier: MIT
"""Is anything neglected: legs, knees, foot positions; in sets, or in another measure."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from calftimer.core.review.balance import KNEES, LEGS, feet, knees, legs
from calftimer.core.review.measures import HARD_SETS, REPS, TIME
from calftimer.core.review.said import Said
from calftimer.ui import theme
from calftimer.ui.review.figure import Figure
from calftimer.ui.review.plot import Style
from calftimer.ui.review.section import LIST_EMS, Section
from calftimer.ui.review.words import explained, measure_name
from calftimer.ui.widgets.combo import ComboBox

_METRICS = (HARD_SETS, REPS, TIME)


class BalanceSection(Section):
    """Left and right leg, straight and bent knees, toes in, straight and out."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._metric = ComboBox(self.board)
        self._metric.setAccessibleName(self.tr("What is compared"))
        self._metric.setMinimumWidth(LIST_EMS * theme.em())
        for metric in _METRICS:
            self._metric.addItem(measure_name(metric.id, Said(metric.name)), metric.id)
        self._metric.activated.connect(lambda _: self.draw())
        self.column.addWidget(self._metric)
        self._legs = self.add_figure(Figure(self.tr("Left and right leg"), Style.BARS, parent=self.board))
        self._knees = self.add_figure(Figure(self.tr("Straight and bent knees"), Style.BARS, parent=self.board))
        self._feet = self.add_figure(Figure(self.tr("Where the toes point"), Style.BARS, parent=self.board))
        self.column.addStretch(1)

    def draw(self) -> None:
        """Draw the three, by week or month."""
        shown, metric = self.reviewed, _METRICS[self._metric.currentIndex()]
        catalogue, period, how = shown.catalogue, shown.span.period, metric.explanation
        self._legs.show_table(legs(shown.sets, metric, period), shown.unit, explained(catalogue, LEGS, how))
        by_knee = knees(shown.sets, catalogue, metric, period)
        self._knees.show_table(by_knee, shown.unit, explained(catalogue, KNEES, how))
        self._feet.show_table(feet(shown.sets, metric, period), shown.unit, explained(catalogue, how))
