# SPDX-License-Identifier: MIT
"""A document that grows: headings, paragraphs, charts and tables, which flow from page to page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QCoreApplication, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
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
from calftimer.core.review.metric import Quantity
from calftimer.core.review.table import Column, Table
from calftimer.ui.look import LIGHT
from calftimer.ui.review.marks import Style, drawn_columns
from calftimer.ui.review.picture import paint_picture
from calftimer.ui.review.plot import TablePlot
from calftimer.ui.review.words import axis_text, brief_head_text, cell_text, said, symbol_text
from calftimer.ui.wording import number

translate = QCoreApplication.translate
SCREEN_DPI = 96
CHART_WIDTH_PX = 760
CHART_HEIGHT_PX, ONE_OF_SEVERAL_PX = 240, 190
CHART_SCALE = 3
PAPER = replace(LIGHT, name="paper", background="#FFFFFF")
ROWS_MOST = 13  # of a table, a quarter of weeks; the CSV file has them all
ROWS_KEPT = 6  # of a table, on the page on which it begins
_ABOVE = {"title": 1000, "heading": 60, "text": 200}  # the air above it, as a part of the width
_AROUND_CELL = 800  # the same of the air around what stands in a cell
_BETWEEN_COLUMNS = 1 / 100  # the air at the right of it, in widths
_POINTS = {"title": 20, "heading": 13, "text": 9, "cell": 8}


class Paper:
    """A document that grows, as wide as the page."""

    def __init__(self, writer: QPdfWriter) -> None:
        self._width = writer.width()
        self._picture_width = writer.width() * SCREEN_DPI / writer.resolution()  # pictures are measured as on a screen
        self.document = QTextDocument()
        self.document.documentLayout().setPaintDevice(writer)
        self.document.setDocumentMargin(0)  # the page has margins of its own
        self.document.setPageSize(QSizeF(writer.width(), writer.height()))
        self._cursor = QTextCursor(self.document)
        self._rows_kept: list[int] = []  # the last row of each table that is not parted from its head
        self._kept: list[tuple[int, int]] = []  # where a heading stands, and the last of what stays on its page

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Lay the document out once, when the block is left, and not anew for each cell."""
        self._cursor.beginEditBlock()
        yield
        self._cursor.endEditBlock()

    def keep_together(self) -> None:
        """Begin a page with each heading whose charts, texts and first rows would part; if a page cannot hold all of
        them, only with one that would part from what comes first."""
        for heads, ends in self._kept:
            heading, last = self.document.findBlock(heads), self.document.findBlock(ends)
            if self._last_page(heading) == self._last_page(last):
                continue
            is_alone = self._last_page(heading) != self._last_page(heading.next())
            as_it_flows = heading.blockFormat()
            on_a_page = heading.blockFormat()
            on_a_page.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(heading).setBlockFormat(on_a_page)
            if not is_alone and self._last_page(heading) != self._last_page(last):
                QTextCursor(heading).setBlockFormat(as_it_flows)

    def _last_page(self, block: QTextBlock) -> int:
        bottom = self.document.documentLayout().blockBoundingRect(block).bottom()
        return int((bottom - 1) // self.document.pageSize().height())

    def text(self, text: str, role: str = "text") -> None:
        """Write a paragraph."""
        self._begin(role)
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
        with self._kept_together(title):
            self._figure(table, style, drawn, about)

    def numbers(self, title: str, table: Table, unit: Unit) -> None:
        """Write a heading and numbers, where there are any."""
        if len(table):
            with self._kept_together(title):
                self._table(table.in_unit(unit))

    @contextmanager
    def _kept_together(self, title: str) -> Iterator[None]:
        """Write a heading; what is written in the block stays on its page, down to the first rows of numbers."""
        self.text(title, "heading")
        heads, tables = self._cursor.position(), len(self._rows_kept)
        yield
        self._kept.append((heads, self._rows_kept[tables]))

    def _figure(self, table: Table, style: Style, drawn: Sequence[Sequence[str]], about: str) -> None:
        charts = [Table((table.columns[0], *map(table.column, columns))) for columns in drawn] or [table]
        for chart in charts:
            if any(np.nansum(column.values) for column in drawn_columns(chart)):
                self._chart(chart, style, CHART_HEIGHT_PX if len(charts) == 1 else ONE_OF_SEVERAL_PX)
        for text in filter(None, (about, *map(said, table.notes))):
            self.text(text)
        self._table(table)

    def _chart(self, table: Table, style: Style, height: int) -> None:
        plot = TablePlot("", style, lambda: PAPER)
        plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        plot.resize(CHART_WIDTH_PX, height)
        plot.show()  # its layout is made when it is shown
        first = drawn_columns(table)[0]
        plot.show_table(table, symbol_text(first) if len(table.columns) > 2 else axis_text(first))
        image = QImage(plot.size() * CHART_SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(CHART_SCALE)
        paint_picture(plot, image)
        plot.close()
        plot.deleteLater()
        image.setDevicePixelRatio(1)
        form = QTextImageFormat()
        name = f"chart-{self.document.characterCount()}"
        self.document.addResource(QTextDocument.ResourceType.ImageResource, name, image)
        form.setName(name)
        form.setWidth(self._picture_width)
        form.setHeight(self._picture_width * height / CHART_WIDTH_PX)
        self._begin("text")
        self._cursor.insertImage(form)

    def _table(self, table: Table) -> None:
        first, *others = (column for column in table.columns if _tells(column) and column.id != "exercise")
        for columns in self._side_by_side(first, others, len(table)):
            self._columns(table, columns)
        if len(table) > ROWS_MOST:
            more = translate("Review", "… and {count} earlier rows").format(count=number(len(table) - ROWS_MOST))
            self.text(more)

    def _side_by_side(self, first: Column, others: Sequence[Column], length: int) -> Iterator[list[Column]]:
        """Yield the columns of each table: `first` and as many of the others as the page is wide, words unbroken."""
        fitting, room = [first], self._width - self._least_width(first, length)
        for column in others:
            width = self._least_width(column, length)
            if len(fitting) > 1 and width > room:
                yield fitting
                fitting, room = [first], self._width - self._least_width(first, length)
            fitting.append(column)
            room -= width
        yield fitting

    def _least_width(self, column: Column, length: int) -> float:
        """Return the width of a column whose head breaks between words only; air included."""
        words = brief_head_text(column).split()
        cells = (cell_text(column, row) for row in range(max(0, length - ROWS_MOST), length))
        widest = [
            max(map(self._metrics(bold=bold).horizontalAdvance, texts), default=0.0)
            for bold, texts in ((True, words), (False, cells))
        ]
        return max(widest) + self._width * (_BETWEEN_COLUMNS + 3 / _AROUND_CELL)  # and what Qt keeps between cells

    def _metrics(self, *, bold: bool) -> QFontMetricsF:
        font = QFont(self.document.defaultFont())
        font.setPointSizeF(_POINTS["cell"])
        font.setBold(bold)
        return QFontMetricsF(font, self.document.documentLayout().paintDevice())

    def _columns(self, table: Table, columns: Sequence[Column]) -> None:
        rows = range(len(table) - 1, max(-1, len(table) - 1 - ROWS_MOST), -1)  # the newest first
        form = QTextTableFormat()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setHeaderRowCount(1)
        form.setCellPadding(self._width / _AROUND_CELL)
        form.setBorder(0)
        whole, head = QTextBlockFormat(), QTextBlockFormat()
        whole.setNonBreakableLines(True)
        for cells in (whole, head):
            cells.setRightMargin(self._width * _BETWEEN_COLUMNS)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        made = self._cursor.insertTable(len(rows) + 1, len(columns), form)
        for place, column in enumerate(columns):
            cell = made.cellAt(0, place).firstCursorPosition()
            cell.setBlockFormat(head)
            cell.insertText(brief_head_text(column), _form("cell", bold=True))
            for line, row in enumerate(rows, 1):
                cell = made.cellAt(line, place).firstCursorPosition()
                cell.setBlockFormat(whole)
                cell.insertText(cell_text(column, row), _form("cell"))
        self._rows_kept.append(made.cellAt(min(ROWS_KEPT, len(rows)), 0).firstPosition())
        self._cursor.movePosition(QTextCursor.MoveOperation.End)


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
