# SPDX-License-Identifier: MIT
"""The review of a period on paper: a PDF with the sentence of the week, the charts and their numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageSize,
    QPdfWriter,
    QTextBlock,
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
from calftimer.core.review.pace import pace
from calftimer.core.review.progress import progress
from calftimer.core.review.records import bands, heaviest, most_reps, records_table
from calftimer.core.review.report import exercises_in, week_report
from calftimer.core.review.sets import Selection
from calftimer.core.review.table import Table
from calftimer.core.review.weeks import goals
from calftimer.ui.look import LIGHT
from calftimer.ui.review.plot import Style, TablePlot, drawn_columns
from calftimer.ui.review.scope import span_name
from calftimer.ui.review.section import Reviewed
from calftimer.ui.review.words import cell_text, day_text, head_text, said, symbol_text
from calftimer.ui.wording import catalogue_text

translate = QCoreApplication.translate
DPI, SCREEN_DPI = 300, 96
MARGIN_MM = 15.0
CHART_PX = (1000, 420)
CHART_SCALE = 2
ROWS_MOST = 10  # of a table; the CSV file has them all
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
    sets, catalogue, unit = reviewed.sets, reviewed.catalogue, reviewed.unit
    paper.text(translate("Review", "Calf training"), "title")
    paper.text(f"{span_name(reviewed.span)} · {day_text(reviewed.today)}")
    attribution = neutral(catalogue)
    for goal in goals(catalogue).values():
        week = week_report(reviewed.whole, catalogue, attribution, goal, reviewed.today)
        paper.text(said(week.verdict.sentence))
    weeks = Table(week.weeks.columns[:-1])
    paper.figure(translate("Review", "Sets per week and muscle"), weeks, unit, Style.BARS)
    known = catalogue.exercises_in_log()
    for exercise in exercises_in(sets):
        name = catalogue_text(known[exercise].name) if exercise in known else exercise
        of_exercise = Selection(exercises=(exercise,))
        table = progress(of_exercise.of(sets), bands(catalogue))
        paper.figure(name, table, unit, Style.LINE, ("load", "reps-at-load"))
        whole = of_exercise.of(reviewed.whole)
        records = records_table(most_reps(whole), catalogue)
        paper.numbers(translate("Review", "Most reps for each load"), records, unit)
        for band in bands(catalogue):
            records = records_table(heaviest(whole, band), catalogue)
            paper.numbers(translate("Review", "Heaviest load for {band}").format(band=said(band.name)), records, unit)
    period = reviewed.span.period
    paper.figure(translate("Review", "Left and right leg"), legs(sets, period=period), unit, Style.BARS)
    paper.figure(translate("Review", "Knees"), knees(sets, catalogue, period=period), unit, Style.BARS)
    paper.figure(translate("Review", "Where the toes point"), feet(sets, period=period), unit, Style.BARS)
    paper.figure(translate("Review", "Tempo and rest"), pace(sets, period), unit, Style.LINE)


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
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        if role == "heading":
            self._headings.append(self._cursor.position())
        self._cursor.insertText(text, _form(role))
        self._cursor.insertBlock()

    def figure(self, title: str, table: Table, unit: Unit, style: Style, drawn: Sequence[str] = ()) -> None:
        """Write a heading, a chart of the columns `drawn` (or of all that one axis serves), notes and numbers."""
        if not len(table):
            return
        table = table.in_unit(unit)
        self.text(title, "heading")
        charts = [Table((table.columns[0], table.column(column))) for column in drawn] or [table]
        for chart in charts:
            self._chart(chart, style)
        for note in table.notes:
            self.text(said(note))
        self._table(table)

    def numbers(self, title: str, table: Table, unit: Unit) -> None:
        """Write a heading and numbers, where there are any."""
        if len(table):
            self.text(title, "heading")
            self._table(table.in_unit(unit))

    def _chart(self, table: Table, style: Style) -> None:
        plot = TablePlot("", style, lambda: LIGHT)
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
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.insertImage(form)
        self._cursor.insertBlock()

    def _table(self, table: Table) -> None:
        columns = [column for column in table.columns if _tells(column) and column.id != "exercise"]
        rows = range(len(table) - 1, max(-1, len(table) - 1 - ROWS_MOST), -1)  # the newest first
        form = QTextTableFormat()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setHeaderRowCount(1)
        form.setCellPadding(self._width / 300)
        form.setBorder(0)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        made = self._cursor.insertTable(len(rows) + 1, len(columns), form)
        for place, column in enumerate(columns):
            made.cellAt(0, place).firstCursorPosition().insertText(head_text(column), _form("cell", bold=True))
            for line, row in enumerate(rows, 1):
                made.cellAt(line, place).firstCursorPosition().insertText(cell_text(column, row), _form("cell"))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        if len(table) > ROWS_MOST:
            more = translate("Review", "… and {count} earlier rows").format(count=len(table) - ROWS_MOST)
            self.text(more)
        self._cursor.insertBlock()


def _tells(column: object) -> bool:
    """True where a column has a value in some row: columns of dashes take room on paper and say nothing."""
    values = column.values
    return values.dtype.kind != "f" or bool((values == values).any())


def _form(role: str, *, bold: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(_POINTS[role])
    form.setFontWeight(QFont.Weight.Bold if bold or role in ("title", "heading") else QFont.Weight.Normal)
    return form
