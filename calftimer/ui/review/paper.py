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
from calftimer.ui.review.plot import TablePlot
from calftimer.ui.review.words import axis_text, brief_head_text, cell_text, said, symbol_text

translate = QCoreApplication.translate
SCREEN_DPI = 96
CHART_WIDTH_PX = 760
CHART_HEIGHT_PX, ONE_OF_SEVERAL_PX = 240, 190
CHART_SCALE = 3
PAPER = replace(LIGHT, name="paper", background="#FFFFFF")
ROWS_MOST = 13  # of a table, a quarter of weeks; the CSV file has them all
COLUMNS_MOST = 9  # beside the first one; more stand in a table of their own below
_ABOVE = {"title": 1000, "heading": 60, "text": 200}  # the air above it, as a part of the width
_AROUND_CELL = 800  # the same of the air around what stands in a cell
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
                self._chart(chart, style, CHART_HEIGHT_PX if len(charts) == 1 else ONE_OF_SEVERAL_PX)
        for text in filter(None, (about, *map(said, table.notes))):
            self.text(text)
        self._table(table)

    def numbers(self, title: str, table: Table, unit: Unit) -> None:
        """Write a heading and numbers, where there are any."""
        if len(table):
            self.text(title, "heading")
            self._table(table.in_unit(unit))

    def _chart(self, table: Table, style: Style, height: int) -> None:
        plot = TablePlot("", style, lambda: PAPER)
        plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        plot.resize(CHART_WIDTH_PX, height)
        plot.show()  # its layout is made when it is shown
        first = drawn_columns(table)[0]
        plot.show_table(table, symbol_text(first) if len(table.columns) > 2 else axis_text(first))
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
        form.setHeight(self._picture_width * height / CHART_WIDTH_PX)
        self._begin("text")
        self._cursor.insertImage(form)

    def _table(self, table: Table) -> None:
        first, *others = (column for column in table.columns if _tells(column) and column.id != "exercise")
        for at in range(0, len(others), COLUMNS_MOST):
            self._columns(table, (first, *others[at : at + COLUMNS_MOST]))
        if len(table) > ROWS_MOST:
            more = translate("Review", "… and {count} earlier rows").format(count=len(table) - ROWS_MOST)
            self.text(more)

    def _columns(self, table: Table, columns: Sequence[Column]) -> None:
        rows = range(len(table) - 1, max(-1, len(table) - 1 - ROWS_MOST), -1)  # the newest first
        form = QTextTableFormat()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setHeaderRowCount(1)
        form.setCellPadding(self._width / _AROUND_CELL)
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
