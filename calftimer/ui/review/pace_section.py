# SPDX-License-Identifier: MIT
"""Tempo and rest: planned beside performed, and where reps fell behind the sound."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from calftimer.core.review.measures import PLANNED_REP_TIME, PLANNED_REST, REP_TIME, REPS_BEHIND, REST
from calftimer.core.review.metric import Metric
from calftimer.core.review.pace import FALLING_BEHIND, falling_behind, pace
from calftimer.core.review.table import Table
from calftimer.ui.review.figure import Figure
from calftimer.ui.review.plot import Style
from calftimer.ui.review.section import Section
from calftimer.ui.review.words import explained


class PaceSection(Section):
    """Seconds a rep, reps behind, rest."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        figures = {
            self.tr("Seconds a rep: planned and performed"): (PLANNED_REP_TIME, REP_TIME),
            self.tr("Reps behind the sound"): (REPS_BEHIND,),
            self.tr("Rest: planned and taken"): (PLANNED_REST, REST),
        }
        self._of_metrics: list[tuple[Figure, tuple[Metric, ...]]] = [
            (self.add_figure(Figure(title, Style.LINE, parent=self.board)), metrics)
            for title, metrics in figures.items()
        ]
        self._behind = self.add_figure(Figure(self.tr("At which rep sets fall behind"), Style.BARS, parent=self.board))
        self.column.addStretch(1)

    def draw(self) -> None:
        """Draw all four, by week or month."""
        shown = self.reviewed
        table = pace(shown.sets, shown.span.period)
        for figure, metrics in self._of_metrics:
            columns = (table.columns[0], *(table.column(metric.id) for metric in metrics))
            how = explained(shown.catalogue, *(metric.explanation for metric in metrics))
            figure.show_table(Table(columns), shown.unit, how)
        behind = falling_behind(shown.sets)
        columns = (behind.column("rep"), behind.column("share"), behind.column("reached"), behind.column("behind"))
        self._behind.show_table(Table(columns), shown.unit, explained(shown.catalogue, FALLING_BEHIND))
