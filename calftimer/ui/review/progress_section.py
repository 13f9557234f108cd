# SPDX-License-Identifier: MIT
"""How one exercise goes: a measure over time, matched or split, and the best sets there were."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import numpy as np
from PySide6.QtWidgets import QWidget

from calftimer.core.review.progress import gain, matches, metric_of, progress, split_progress
from calftimer.core.review.records import bands, heaviest, most_reps, records_table
from calftimer.core.review.report import exercises_in
from calftimer.core.review.sets import Selection, Sets
from calftimer.core.review.splits import Split, alike_but_for
from calftimer.core.review.table import Table
from calftimer.ui import theme
from calftimer.ui.review.figure import Figure
from calftimer.ui.review.marks import Style
from calftimer.ui.review.records_view import RecordsView
from calftimer.ui.review.section import LIST_EMS, Reviewed, Section
from calftimer.ui.review.words import (
    amount_text,
    brief_setting_text,
    cell_text,
    explained,
    measure_name,
    said,
    setting_text,
)
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.wording import catalogue_text, number


class ProgressSection(Section):
    """One exercise, measure by measure."""

    splits = (
        *(Split.FOOT, Split.DIRECTION, Split.SIDE, Split.LEG, Split.TEMPO),
        *(Split.EQUIPMENT, Split.RANGE, Split.KIND, Split.ATHLETE),
    )

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._reviewed: Reviewed | None = None
        self._matches_of: str | None = None  # the exercise that they are of
        self._exercises = self._list(self.tr("Exercise"))
        self._matches = self._list(self.tr("Which sets"))
        self._measures = self._list(self.tr("Measure"))
        row = FlowLayout(spacing=theme.em() // 2)
        for box in (self._exercises, self._matches, self._measures):
            row.addWidget(box)
        self.column.addLayout(row)
        self._exercises.activated.connect(lambda _: self._fill_matches())
        self._over_time = self.add_figure(Figure("", Style.LINE, parent=self.board))
        self.records = RecordsView(parent=self.board)
        self.column.addWidget(self.records)
        self.column.addStretch(1)
        for box in (self._exercises, self._matches, self._measures):
            box.activated.connect(lambda _: self._draw())

    def show_reviewed(self, reviewed: Reviewed) -> None:
        """Offer the exercises there are sets of; the one chosen stays."""
        self._reviewed = reviewed
        known = reviewed.catalogue.exercises_in_log()
        ids = sorted({*exercises_in(reviewed.whole), *exercises_in(reviewed.sets)})
        names = ((key, catalogue_text(known[key].name) if key in known else key) for key in ids)
        newest = reviewed.whole.settings[reviewed.whole.setting[-1]].exercise if len(reviewed.whole) else None
        _fill(self._exercises, names, newest)
        self._fill_matches()
        self._draw()

    def _draw(self) -> None:
        """Draw the measure, and the records of all time."""
        shown, exercise = self._reviewed, self._exercises.currentData()
        if exercise is None:
            return
        of_exercise = Selection(exercises=(exercise,))
        sets, whole = self._matched(of_exercise.of(shown.sets), shown.split), self._matched(of_exercise.of(shown.whole))
        known_bands = bands(shown.catalogue)
        table = progress(sets, known_bands)
        self._fill_measures(table)
        measure = self._measures.currentData()
        if shown.split is Split.NONE:
            chosen = [table.columns[0], table.column(measure)]
            if measure == "e1rm-low":
                chosen.append(table.column("e1rm-high"))
            drawn = Table(tuple(chosen), table.notes)
        else:
            drawn = shown.named(split_progress(sets, measure, known_bands, shown.split))
        self._over_time.rename(f"{self._exercises.currentText()}: {self._measures.currentText()}")
        answer = self._answer(table, measure)
        alike = self._what_is_alike()
        self._over_time.show_table(drawn, shown.unit, self._how(measure), answer=answer, about=alike)
        tables = {self.tr("Most reps for each load"): records_table(most_reps(whole), shown.catalogue)}
        for band in known_bands:
            title = self.tr("Heaviest load for {band}").format(band=said(band.name))
            tables[title] = records_table(heaviest(whole, band), shown.catalogue)
        self.records.show_tables({title: table for title, table in tables.items() if len(table)}, shown.unit)

    def _answer(self, table: Table, measure: str) -> str:
        """Say whether it gets better; nothing where that cannot be compared."""
        found = gain(table, measure) if self._reviewed.split is Split.NONE else None
        if found is None:
            return ""
        column, days = table.in_unit(self._reviewed.unit).column(measure), table.columns[0]
        first, last, best = (column.values[row] for row in (found.first, found.last, found.best))
        more = self.tr("Last {now}: {difference} more than on {day}. The best was {best}.")
        less = self.tr("Last {now}: {difference} less than on {day}. The best was {best}.")
        same = self.tr("Last {now}: the same as on {day}. The best was {best}.")
        return (more if last > first else less if last < first else same).format(
            now=amount_text(last, column),
            difference=amount_text(abs(last - first), column),
            day=cell_text(days, found.first),
            best=amount_text(best, column),
        )

    def _what_is_alike(self) -> str:
        """Say which sets are drawn: those of one setting, or with a split those that differ in nothing else."""
        setting = self._matches.currentData()
        if setting is None:
            return ""
        return f"{setting_text(setting, self._reviewed.catalogue, self._reviewed.split)}."

    def _matched(self, sets: Sets, split: Split = Split.NONE) -> Sets:
        setting = self._matches.currentData()
        return sets if setting is None else sets.where(alike_but_for(setting, split))

    def _fill_matches(self) -> None:
        exercise = self._exercises.currentData()
        sets = Selection(exercises=(exercise,)).of(self._reviewed.whole) if exercise else self._reviewed.whole
        found = matches(sets)
        kept = self._matches.currentData() if exercise == self._matches_of else ""
        self._matches_of = exercise
        self._matches.clear()
        self._matches.addItem(self.tr("All its sets"), None)
        brief = Counter(brief_setting_text(match.setting) for match in found)
        for match in found:
            text = brief_setting_text(match.setting)
            if brief[text] > 1:  # they differ in equipment
                text = setting_text(match.setting, self._reviewed.catalogue)
            self._matches.addItem(self._counted(text, match.sets), match.setting)
        offered = [None, *(match.setting for match in found)]
        self._matches.setCurrentIndex(offered.index(kept) if kept in offered else min(1, len(found)))

    def _counted(self, setting: str, sets: int) -> str:
        """Say how many sets of a setting there are, whatever time is drawn."""
        one, several = self.tr("{setting} · 1 set in all"), self.tr("{setting} · {sets} sets in all")
        return (one if sets == 1 else several).format(setting=setting, sets=number(sets))

    def _fill_measures(self, table: Table) -> None:
        columns = [column for column in table.columns[1:] if column.id != "e1rm-high"]
        names = ((column.id, measure_name(column.id, column.name)) for column in columns)
        loaded = np.nanmax(table.column("load").values, initial=0) > 0
        _fill(self._measures, names, "load" if loaded else "reps-at-load")

    def _how(self, measure: str) -> str:
        metric = metric_of(measure, bands(self._reviewed.catalogue))
        return explained(self._reviewed.catalogue, metric.explanation)

    def _list(self, name: str) -> ComboBox:
        box = ComboBox(self.board)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumWidth(LIST_EMS * theme.em())
        return box


def _fill(box: ComboBox, names: Iterable[tuple[str, str]], at_first: str | None) -> None:
    """Offer other choices; the one chosen stays where it is still there."""
    chosen = box.currentData() or at_first
    box.clear()
    for key, name in names:
        box.addItem(name, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
