# SPDX-License-Identifier: MIT
"""Tempo and rest: planned beside performed, and where reps fell behind the sound."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget

from calftimer.core.review.metric import Metric, Quantity
from calftimer.core.review.pace import FALLING_BEHIND, falling_behind, pace
from calftimer.core.review.pace_measures import PLANNED_REP_TIME, PLANNED_REST, REP_TIME, REPS_BEHIND, REST
from calftimer.core.review.splits import Split
from calftimer.core.review.table import Table
from calftimer.ui.review.figure import Figure
from calftimer.ui.review.marks import Style
from calftimer.ui.review.section import Reviewed, Section
from calftimer.ui.review.words import explained


class PaceSection(Section):
    """Seconds a rep, reps behind, rest."""

    splits = (
        *(Split.FOOT, Split.SIDE, Split.KNEE, Split.TEMPO),
        *(Split.EXERCISE, Split.EQUIPMENT, Split.KIND, Split.ATHLETE),
    )

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        figures = {
            self.tr("Seconds a rep: planned and performed"): (REP_TIME, PLANNED_REP_TIME),
            self.tr("Reps behind the sound"): (REPS_BEHIND,),
            self.tr("Rest: planned and taken"): (REST, PLANNED_REST),
        }
        self._of_metrics: list[tuple[Figure, tuple[Metric, ...]]] = [
            (self.add_figure(Figure(title, Style.LINE, parent=self.board)), metrics)
            for title, metrics in figures.items()
        ]
        self._behind = self.add_figure(Figure(self.tr("At which rep sets fall behind"), Style.BARS, parent=self.board))
        self.column.addStretch(1)

    def show_reviewed(self, reviewed: Reviewed) -> None:
        """Draw all four, by week or month."""
        sets, split, catalogue = reviewed.sets, reviewed.split, reviewed.catalogue
        marked = bool(np.isfinite(sets.pace_lost_rep).any())
        for figure, metrics in self._of_metrics:
            table = reviewed.named(pace(sets, reviewed.span.period, split, metrics))
            how = explained(catalogue, *(metric.explanation for metric in metrics))
            nothing = self._nothing(table, metrics, marked=marked)
            figure.show_table(table, reviewed.unit, how, nothing=nothing)
        behind = reviewed.named(falling_behind(sets, split))
        shares = [column for column in behind.columns if column.quantity is Quantity.PERCENT]
        others = [column for column in behind.columns[1:] if column.quantity is not Quantity.PERCENT]
        table = Table((behind.columns[0], *shares, *others))
        style = Style.BARS if split is Split.NONE else Style.LINE
        nothing = self._nothing(table, (REPS_BEHIND,), marked=marked)
        self._behind.show_table(
            table, reviewed.unit, explained(catalogue, FALLING_BEHIND), style=style, nothing=nothing
        )

    def _nothing(self, table: Table, metrics: tuple[Metric, ...], *, marked: bool) -> str:
        """Return why a chart would be empty; empty where it is not."""
        if REPS_BEHIND in metrics and len(table) and not marked:
            return self.tr(
                "You marked no rep in this period at which you fell behind the sound (↓ during a set). Once you do, "
                "this chart says how many reps that were, and whether the tempo becomes too much."
            )
        if REST in metrics and not any(np.isfinite(column.values).any() for column in table.columns[1:]):
            return self.tr("No rest in this period: it takes two sets in one visit.")
        return ""
