# SPDX-License-Identifier: MIT
"""The review of a period on paper: a PDF with the sentence of the week, the charts and their numbers.

It is split as the page is, wherever that means something.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPdfWriter

from calftimer.core.review.attribution import neutral
from calftimer.core.review.balance import feet, knees, legs
from calftimer.core.review.pace import pace
from calftimer.core.review.pace_measures import PLANNED_REP_TIME, PLANNED_REST, REP_TIME, REPS_BEHIND, REST
from calftimer.core.review.progress import matches, progress, split_progress
from calftimer.core.review.records import bands, heaviest, most_reps, records_table
from calftimer.core.review.report import exercises_in, week_parts, week_report
from calftimer.core.review.sets import Selection
from calftimer.core.review.splits import Split, alike_but_for
from calftimer.core.review.table import Table
from calftimer.core.review.weeks import goals
from calftimer.ui.dates import day_text
from calftimer.ui.review.balance_section import BalanceSection
from calftimer.ui.review.marks import Style
from calftimer.ui.review.pace_section import PaceSection
from calftimer.ui.review.paper import Paper
from calftimer.ui.review.progress_section import ProgressSection
from calftimer.ui.review.scope import span_name
from calftimer.ui.review.section import Reviewed, bars_of
from calftimer.ui.review.week_section import WeekSection
from calftimer.ui.review.words import measure_name, said, setting_text, split_name
from calftimer.ui.wording import catalogue_text

translate = QCoreApplication.translate
DPI = 300
MARGIN_MM = 15.0


def report_pdf(reviewed: Reviewed) -> bytes:
    """Return the report as a PDF file's content."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(translate("Review", "Calf training"))
    writer.setCreator("calftimer")
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM))
    paper = Paper(writer)
    with paper.writing():
        write_report(paper, reviewed)
    paper.keep_together()
    paper.document.print_(writer)
    buffer.close()
    return bytes(data.data())


def write_report(paper: Paper, reviewed: Reviewed) -> None:
    """Write all parts of the review, one after the other."""
    paper.text(translate("Review", "Calf training"), "title")
    about = [span_name(reviewed.span), day_text(reviewed.today)]
    if reviewed.split is not Split.NONE:
        about.append(split_name(reviewed.split))
    paper.text(" · ".join(about))
    _write_weeks(paper, _split_by(reviewed, WeekSection.splits))
    for exercise in exercises_in(reviewed.sets):
        _write_exercise(paper, _split_by(reviewed, ProgressSection.splits), exercise)
    _write_balance(paper, _split_by(reviewed, BalanceSection.splits))
    _write_pace(paper, _split_by(reviewed, PaceSection.splits))


def _split_by(reviewed: Reviewed, splits: Sequence[Split]) -> Reviewed:
    """Return what is shown where only `splits` mean something."""
    return reviewed if reviewed.split in splits else replace(reviewed, split=Split.NONE)


def _write_weeks(paper: Paper, reviewed: Reviewed) -> None:
    catalogue, weeks, split = reviewed.catalogue, reviewed.weeks, reviewed.split
    attribution = neutral(catalogue)
    table = None
    for goal in goals(catalogue).values():
        week = week_report(reviewed.whole, catalogue, attribution, goal, reviewed.today, weeks)
        paper.text(said(week.verdict.sentence))
        table = Table(week.weeks.columns[:-1])
    if split is Split.NONE:
        if table is not None:
            paper.figure(translate("Review", "Sets per week and muscle"), table, reviewed.unit, Style.BARS)
        return
    of_parts = week_parts(reviewed.sets, catalogue, attribution, reviewed.today, split, weeks)
    for muscle, named in catalogue.muscles.items():
        title = translate("WeekSection", "Sets per week: {muscle}").format(muscle=catalogue_text(named.lay_name))
        paper.figure(title, reviewed.named(of_parts[muscle]), reviewed.unit, bars_of(split))


def _write_exercise(paper: Paper, reviewed: Reviewed, exercise: str) -> None:
    """Write how an exercise went, of the setting with the most sets: only like is compared; then its records."""
    catalogue, unit, known = reviewed.catalogue, reviewed.unit, reviewed.catalogue.exercises_in_log()
    of_exercise = Selection(exercises=(exercise,))
    sets, whole = of_exercise.of(reviewed.sets), of_exercise.of(reviewed.whole)
    name = catalogue_text(known[exercise].name) if exercise in known else exercise
    for match in matches(sets)[:1]:
        alike = sets.where(alike_but_for(match.setting, reviewed.split))
        setting = f"{setting_text(match.setting, catalogue, reviewed.split)}."
        table = progress(alike, bands(catalogue))
        if reviewed.split is Split.NONE:
            paper.figure(name, table, unit, Style.LINE, (("load",), ("reps-at-load",)), about=setting)
            continue
        for measure in ("load", "reps-at-load"):
            if np.nansum(table.column(measure).values):  # of body weight alone there is no load
                parts = reviewed.named(split_progress(alike, measure, bands(catalogue), reviewed.split))
                title = _titled(name, measure_name(measure, table.column(measure).name))
                paper.figure(title, parts, unit, Style.LINE, about=setting)
    records = records_table(most_reps(whole), catalogue)
    title = translate("Review", "Most reps for each load, of all time")
    paper.numbers(_titled(name, title), records, unit)
    for band in bands(catalogue):
        title = translate("Review", "Heaviest load for {band}, of all time").format(band=said(band.name))
        paper.numbers(_titled(name, title), records_table(heaviest(whole, band), catalogue), unit)


def _write_balance(paper: Paper, reviewed: Reviewed) -> None:
    """Write legs, knees and feet; not what is split by the very thing that it shows."""
    sets, unit, period, split = reviewed.sets, reviewed.unit, reviewed.span.period, reviewed.split
    style = bars_of(split)
    if split is not Split.SIDE:
        of_legs = reviewed.named(legs(sets, period=period, split=split))
        paper.figure(translate("Review", "Left and right leg"), of_legs, unit, style)
    of_knees = reviewed.named(knees(sets, reviewed.catalogue, period=period, split=split))
    paper.figure(translate("Review", "Straight and bent knees"), of_knees, unit, style)
    if split is not Split.FOOT:
        of_feet = reviewed.named(feet(sets, period=period, split=split))
        paper.figure(translate("Review", "Where the toes point"), of_feet, unit, style)


def _write_pace(paper: Paper, reviewed: Reviewed) -> None:
    """Write tempo and rest. One axis serves one quantity: seconds a rep and seconds of rest are ten times apart."""
    sets, unit, period, split = reviewed.sets, reviewed.unit, reviewed.span.period, reviewed.split
    kinds = [(PLANNED_REP_TIME, REP_TIME), (PLANNED_REST, REST)]
    if np.isfinite(sets.pace_lost_rep).any():
        kinds.insert(1, (REPS_BEHIND,))
    title = translate("Review", "Tempo and rest")
    if split is Split.NONE:
        drawn = [tuple(metric.id for metric in metrics) for metrics in kinds]
        paper.figure(title, pace(sets, period), unit, Style.LINE, drawn)
        return
    for metrics in kinds:
        names = ", ".join(translate("Review", metric.name) for metric in metrics)
        of_kind = reviewed.named(pace(sets, period, split, metrics))
        paper.figure(names, of_kind, unit, Style.LINE)


def _titled(name: str, what: str) -> str:
    return translate("Review", "{exercise}: {records}").format(exercise=name, records=what)
