# SPDX-License-Identifier: MIT
"""The review of a period on paper: a PDF with the sentence of the week, the charts and their numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageSize,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from calftimer.core.plan import Unit
from calftimer.core.review.attribution import neutral
from calftimer.core.review.balance import feet, knees, legs
from calftimer.core.review.measures import PLANNED_REP_TIME, PLANNED_REST, REP_TIME, REPS_BEHIND, REST
from calftimer.core.review.metric import Quantity
from calftimer.core.review.pace import pace
from calftimer.core.review.progress import matches, progress
from calftimer.core.review.records import bands, heaviest, most_reps, records_table
from calftimer.core.review.report import exercises_in, week_report
from calftimer.core.review.sets import Selection
from calftimer.core.review.table import Column, Table
from calftimer.core.review.weeks import goals
from calftimer.ui.look import LIGHT
from calftimer.ui.review.marks import Style, drawn_columns
from calftimer.ui.review.plot import TablePlot
from calftimer.ui.review.scope import span_name
from calftimer.ui.review.section import Reviewed
from calftimer.ui.review.words import brief_head_text, cell_text, day_text, head_text, said, setting_text, symbol_text
from calftimer.ui.wording import catalogue_text

translate = QCoreApplication.translate
DPI, SCREEN_DPI = 300, 96
MARGIN_MM = 15.0
CHART_PX = (760, 300)
CHART_SCALE = 3
PAPER = replace(LIGHT, name="paper", background="#FFFFFF")
ROWS_MOST = 13  # of a table, a quarter of weeks; the CSV file has them all
_ABOVE = {"title": 1000, "heading": 40, "text": 200}  # the air above it, as a part of the width
_POINTS = {"title": 20, "heading": 13, "text": 9, "cell": 8}


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
    paper = _Paper(writer)
    with paper.writing():
        _write(paper, reviewed)
    paper.keep_headings()
    paper.document.print_(writer)
    buffer.close()
    return bytes(data.data())


def _write(paper: _Paper, reviewed: Reviewed) -> None:
    paper.text(translate("Review", "Calf training"), "title")
    paper.text(f"{span_name(reviewed.span)} · {day_text(reviewed.today)}")
    _write_weeks(paper, reviewed)
    for exercise in exercises_in(reviewed.sets):
        _write_exercise(paper, reviewed, exercise)
    _write_shape(paper, reviewed)


def _write_weeks(paper: _Paper, reviewed: Reviewed) -> None:
    catalogue, weeks = reviewed.catalogue, reviewed.span.weeks_drawn
    attribution = neutral(catalogue)
    table = None
    for goal in goals(catalogue).values():
        week = week_report(reviewed.whole, catalogue, attribution, goal, reviewed.today, weeks)
        paper.text(said(week.verdict.sentence))
        table = Table(week.weeks.columns[:-1])
    if table is not None:
        paper.figure(translate("Review", "Sets per week and muscle"), table, reviewed.unit, Style.BARS)


def _write_exercise(paper: _Paper, reviewed: Reviewed, exercise: str) -> None:
    """Write how an exercise went, of the setting with the most sets: only like is compared; then its records."""
    catalogue, unit, known = reviewed.catalogue, reviewed.unit, reviewed.catalogue.exercises_in_log()
    of_exercise = Selection(exercises=(exercise,))
    sets, whole = of_exercise.of(reviewed.sets), of_exercise.of(reviewed.whole)
    name = catalogue_text(known[exercise].name) if exercise in known else exercise
    for match in matches(sets)[:1]:
        table = progress(sets.where(match.setting.__eq__), bands(catalogue))
        setting = f"{setting_text(match.setting, catalogue)}."
        paper.figure(name, table, unit, Style.LINE, (("load",), ("reps-at-load",)), about=setting)
    records = records_table(most_reps(whole), catalogue)
    paper.numbers(_titled(name, translate("Review", "Most reps for each load")), records, unit)
    for band in bands(catalogue):
        title = translate("Review", "Heaviest load for {band}").format(band=said(band.name))
        paper.numbers(_titled(name, title), records_table(heaviest(whole, band), catalogue), unit)


def _write_shape(paper: _Paper, reviewed: Reviewed) -> None:
    sets, unit, period = reviewed.sets, reviewed.unit, reviewed.span.period
    paper.figure(translate("Review", "Left and right leg"), legs(sets, period=period), unit, Style.BARS)
    by_knee = knees(sets, reviewed.catalogue, period=period)
    paper.figure(translate("Review", "Straight and bent knees"), by_knee, unit, Style.BARS)
    paper.figure(translate("Review", "Where the toes point"), feet(sets, period=period), unit, Style.BARS)
    # One axis serves one quantity: seconds a rep and seconds of rest are ten times apart.
    drawn = [tuple(metric.id for metric in metrics) for metrics in ((PLANNED_REP_TIME, REP_TIME), (PLANNED_REST, REST))]
    if np.isfinite(sets.pace_lost_rep).any():
        drawn.insert(1, (REPS_BEHIND.id,))
    paper.figure(translate("Review", "Tempo and rest"), pace(sets, period), unit, Style.LINE, drawn)


def _titled(name: str, what: str) -> str:
    return translate("Review", "{exercise}: {records}").format(exercise=name, records=what)


class _Paper:
    """A document that grows, as wide as the page."""

    def __init__(self, writer: QPdfWriter) -> None:
        self._width = writer.width()
        self._picture_width = writer.width() * 0.98 * SCREEN_DPI / DPI  # pictures are measured as on a screen
        self.document = QTextDocument()
        self.document.documentLayout().setPaintDevice(writer)
        self.document.setPageSize(QSizeF(writer.width(), writer.height()))
        self._cursor = QTextCursor(self.document)
        self._headings: list[int] = []

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Lay the document out once, when the block is left, and not anew for each cell."""
        self._cursor.beginEditBlock()
        yield
        self._cursor.endEditBlock()

    def keep_headings(self) -> None:
        """Begin a page with each heading that stands on another page than what it heads."""
        for place in self._headings:
            heading = self.document.findBlock(place)
            if self._last_page(heading) != self._last_page(heading.next()):
                form = heading.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(heading).setBlockFormat(form)

    def _last_page(self, block: QTextBlock) -> int:
        bottom = self.document.documentLayout().blockBoundingRect(block).bottom()
        return int((bottom - 1) // self.document.pageSize().height())

    def text(self, text: str, role: str = "text") -> None:
        """Write a paragraph."""
        self._begin(role)
        if role == "heading":
            self._headings.append(self._cursor.position())
        self._cursor.insertText(text, _form(role))

    def _begin(self, role: str) -> None:
        """Begin a paragraph with air above it; none is empty but the one that parts a heading from a table above it."""
        form = QTextBlockFormat()
        form.setTopMargin(self._width / _ABOVE[role])
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        is_behind_table = self._cursor.block().length() == 1 and not self._cursor.atStart()
        if self._cursor.block().length() > 1 or (is_behind_table and role == "heading"):
            self._cursor.insertBlock(form)
        else:
            self._cursor.setBlockFormat(form)

    def figure(
        self,
        title: str,
        table: Table,
        unit: Unit,
        style: Style,
        drawn: Sequence[Sequence[str]] = (),
        *,
        about: str = "",
    ) -> None:
        """Write a heading, a chart for each group of columns `drawn` (or of all that one axis serves), and numbers.

        `about` and the notes stand before the numbers. What is 0 throughout needs no chart.
        """
        if not len(table):
            return
        table = table.in_unit(unit)
        self.text(title, "heading")
        charts = [Table((table.columns[0], *map(table.column, columns))) for columns in drawn] or [table]
        for chart in charts:
            if any(np.nansum(column.values) for column in drawn_columns(chart)):
                self._chart(chart, style)
        for text in filter(None, (about, *map(said, table.notes))):
            self.text(text)
        self._table(table)

    def numbers(self, title: str, table: Table, unit: Unit) -> None:
        """Write a heading and numbers, where there are any."""
        if len(table):
            self.text(title, "heading")
            self._table(table.in_unit(unit))

    def _chart(self, table: Table, style: Style) -> None:
        plot = TablePlot("", style, lambda: PAPER)
        plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        plot.resize(*CHART_PX)
        plot.show()  # its layout is made when it is shown
        first = drawn_columns(table)[0]
        plot.show_table(table, symbol_text(first) if len(table.columns) > 2 else head_text(first))
        image = QImage(plot.size() * CHART_SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(CHART_SCALE)
        plot.paint_on(image)
        plot.close()
        plot.deleteLater()
        image.setDevicePixelRatio(1)
        form = QTextImageFormat()
        name = f"chart-{self.document.characterCount()}"
        self.document.addResource(QTextDocument.ResourceType.ImageResource, name, image)
        form.setName(name)
        form.setWidth(self._picture_width)
        form.setHeight(self._picture_width * CHART_PX[1] / CHART_PX[0])
        self._begin("text")
        self._cursor.insertImage(form)

    def _table(self, table: Table) -> None:
        columns = [column for column in table.columns if _tells(column) and column.id != "exercise"]
        rows = range(len(table) - 1, max(-1, len(table) - 1 - ROWS_MOST), -1)  # the newest first
        form = QTextTableFormat()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setHeaderRowCount(1)
        form.setCellPadding(self._width / 300)
        form.setBorder(0)
        whole = QTextBlockFormat()
        whole.setNonBreakableLines(True)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        made = self._cursor.insertTable(len(rows) + 1, len(columns), form)
        for place, column in enumerate(columns):
            made.cellAt(0, place).firstCursorPosition().insertText(brief_head_text(column), _form("cell", bold=True))
            for line, row in enumerate(rows, 1):
                cell = made.cellAt(line, place).firstCursorPosition()
                cell.setBlockFormat(whole)
                cell.insertText(cell_text(column, row), _form("cell"))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        if len(table) > ROWS_MOST:
            more = translate("Review", "… and {count} earlier rows").format(count=len(table) - ROWS_MOST)
            self.text(more)


def _tells(column: Column) -> bool:
    """True where a column has a value in some row: columns of dashes, and of no load, take room and say nothing."""
    if column.values.dtype.kind != "f":
        return True
    is_load = column.quantity in (Quantity.MASS, Quantity.VOLUME)
    return bool((column.values > 0).any() if is_load else np.isfinite(column.values).any())


def _form(role: str, *, bold: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(_POINTS[role])
    form.setFontWeight(QFont.Weight.Bold if bold or role in ("title", "heading") else QFont.Weight.Normal)
    return form
