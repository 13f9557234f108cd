# SPDX-License-Identifier: MIT
"""How one exercise goes: a measure over time, matched or split, and the best sets there were."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import numpy as np
from PySide6.QtWidgets import QWidget

from calftimer.core.review.days import Period
from calftimer.core.review.measures import METRICS
from calftimer.core.review.progress import (
    LOAD_IN_BAND,
    REPS_AT_LOAD,
    matches,
    progress,
)
from calftimer.core.review.records import bands, heaviest, most_reps, records_table
from calftimer.core.review.report import exercises_in
from calftimer.core.review.sets import Selection, Sets
from calftimer.core.review.table import Table
from calftimer.core.review.tabulate import Split, tabulate
from calftimer.ui import theme
from calftimer.ui.review.figure import Figure
from calftimer.ui.review.plot import Style
from calftimer.ui.review.records_view import RecordsView
from calftimer.ui.review.section import LIST_EMS, Reviewed, Section
from calftimer.ui.review.words import brief_setting_text, explained, measure_name, said, setting_text, split_name
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.wording import catalogue_text

_SPLITS = (Split.NONE, Split.FOOT, Split.SIDE, Split.LEG, Split.TEMPO, Split.EQUIPMENT, Split.KIND)


class ProgressSection(Section):
    """One exercise, measure by measure."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._exercises = self._list(self.tr("Exercise"))
        self._matches = self._list(self.tr("Which sets"))
        self._measures = self._list(self.tr("Measure"))
        self._splits = self._list(self.tr("A line for each"))
        row = FlowLayout(spacing=theme.em() // 2)
        for box in (self._exercises, self._matches, self._measures, self._splits):
            row.addWidget(box)
        self.column.addLayout(row)
        self._exercises.activated.connect(lambda _: self._fill_matches())
        self._over_time = self.add_figure(Figure(self.tr("Over time"), Style.LINE, parent=self.board))
        self.records = RecordsView(parent=self.board)
        self.column.addWidget(self.records)
        self.column.addStretch(1)
        for split in _SPLITS:
            self._splits.addItem(split_name(split), split)
        for box in (self._exercises, self._matches, self._measures, self._splits):
            box.activated.connect(lambda _: self.draw())

    def show_reviewed(self, reviewed: Reviewed) -> None:
        """Offer the exercises there are sets of; the one chosen stays."""
        self.reviewed = reviewed
        known = reviewed.catalogue.exercises_in_log()
        ids = exercises_in(reviewed.whole)
        names = ((key, catalogue_text(known[key].name) if key in known else key) for key in ids)
        newest = reviewed.whole.settings[reviewed.whole.setting[-1]].exercise if len(reviewed.whole) else None
        _fill(self._exercises, names, newest)
        self._fill_matches()
        self.draw()

    def draw(self) -> None:
        """Draw the measure, and the records of all time."""
        shown, exercise = self.reviewed, self._exercises.currentData()
        if exercise is None:
            return
        of_exercise = Selection(exercises=(exercise,))
        sets, whole = self._matched(of_exercise.of(shown.sets)), self._matched(of_exercise.of(shown.whole))
        known_bands = bands(shown.catalogue)
        table = progress(sets, known_bands)
        self._fill_measures(table)
        measure, split = self._measures.currentData(), self._splits.currentData()
        if split is Split.NONE or measure not in METRICS:
            chosen = [table.columns[0], table.column(measure)]
            if measure == "e1rm-low":
                chosen.append(table.column("e1rm-high"))
            drawn = Table(tuple(chosen), table.notes)
        else:
            drawn = tabulate(sets, METRICS[measure], Period.SESSION, split)
        setting = self._matches.currentData()
        answer = "" if setting is None else f"{setting_text(setting, shown.catalogue)}."
        self._over_time.show_table(drawn, shown.unit, self._how(measure), answer=answer)
        tables = {self.tr("Most reps for each load"): records_table(most_reps(whole), shown.catalogue)}
        for band in known_bands:
            title = self.tr("Heaviest load for {band}").format(band=said(band.name))
            tables[title] = records_table(heaviest(whole, band), shown.catalogue)
        self.records.show_tables({title: table for title, table in tables.items() if len(table)}, shown.unit)

    def _matched(self, sets: Sets) -> Sets:
        setting = self._matches.currentData()
        return sets if setting is None else sets.where(lambda one: one == setting)

    def _fill_matches(self) -> None:
        exercise = self._exercises.currentData()
        sets = Selection(exercises=(exercise,)).of(self.reviewed.whole) if exercise else self.reviewed.whole
        found = matches(sets)
        self._matches.clear()
        self._matches.addItem(self.tr("All its sets"), None)
        brief = Counter(brief_setting_text(match.setting) for match in found)
        for match in found:
            text = brief_setting_text(match.setting)
            if brief[text] > 1:  # they differ in equipment
                text = setting_text(match.setting, self.reviewed.catalogue)
            self._matches.addItem(f"{text} ×{match.sets}", match.setting)
        self._matches.setCurrentIndex(1 if found else 0)

    def _fill_measures(self, table: Table) -> None:
        columns = [column for column in table.columns[1:] if column.id != "e1rm-high"]
        names = ((column.id, measure_name(column.id, column.name)) for column in columns)
        loaded = np.nanmax(table.column("load").values, initial=0) > 0
        _fill(self._measures, names, "load" if loaded else "reps-at-load")

    def _how(self, measure: str) -> str:
        if measure in METRICS:
            how = METRICS[measure].explanation
        else:
            how = REPS_AT_LOAD if measure == "reps-at-load" else LOAD_IN_BAND
        return explained(self.reviewed.catalogue, how)

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
