# SPDX-License-Identifier: MIT
"""The report on paper: a heading never stands alone at the foot of a page, and nothing on it is for the window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize, QPdfWriter
from pytestqt.qtbot import QtBot

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import Unit
from calftimer.core.review.sets import Sets
from calftimer.core.review.splits import Split
from calftimer.ui.review.marks import Style
from calftimer.ui.review.paper import Paper
from calftimer.ui.review.report import write_report
from calftimer.ui.review.scope import Span
from calftimer.ui.review.section import Reviewed
from tests.ui.review.conftest import loads


@pytest.mark.parametrize("lines", range(20, 75, 6))
@pytest.mark.usefixtures("qtbot")
def test_a_heading_stands_with_what_it_heads(lines: int, tmp_path: Path) -> None:
    """Wherever on a page it falls, a heading is on the page of its chart, and another on that of its table."""
    writer = QPdfWriter(str(tmp_path / "report.pdf"))
    writer.setResolution(300)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    paper = Paper(writer)
    table = loads(("2026-03-02", 40), ("2026-03-04", 45))
    with paper.writing():
        for line in range(lines):
            paper.text(f"Line {line}")
        paper.figure("Chart", table, Unit.KG, Style.LINE)
        paper.numbers("Table", table, Unit.KG)

    paper.keep_headings()

    document = paper.document
    found = [document.find(title).block() for title in ("Chart", "Table")]
    assert [paper._last_page(heading) for heading in found] == [paper._last_page(heading.next()) for heading in found]


@pytest.fixture
def written(qtbot: QtBot, small_log: Sets, catalogue: Catalogue, tmp_path: Path) -> Paper:
    """The report of the small log as a document."""
    paper = Paper(QPdfWriter(str(tmp_path / "report.pdf")))
    with paper.writing():
        write_report(paper, Reviewed(small_log, small_log, catalogue, Unit.KG, Span.QUARTER, date(2026, 3, 10)))
    return paper


def test_the_report_compares_like_with_like(written: Paper) -> None:
    """An exercise is drawn of its matched sets, says which, and asks nobody to choose."""
    text = written.document.toPlainText()

    assert "Leg press · Toes out 30° · 3-0-2-1." in text
    assert "choose" not in text
    assert "differ in feet" not in text


def test_no_chart_has_two_quantities_far_apart(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, small_log: Sets, catalogue: Catalogue, tmp_path: Path
) -> None:
    """Seconds a rep, reps behind and rest have a chart each; a load of 0 throughout has none."""
    drawn = []
    monkeypatch.setattr(Paper, "_chart", lambda paper, table, style, height: drawn.append(table.columns[1:]))
    paper = Paper(QPdfWriter(str(tmp_path / "report.pdf")))

    with paper.writing():
        write_report(paper, Reviewed(small_log, small_log, catalogue, Unit.KG, Span.QUARTER, date(2026, 3, 10)))

    ids = [tuple(column.id for column in columns) for columns in drawn]
    assert ids[-3:] == [("seconds-per-rep-planned", "seconds-per-rep"), ("reps-behind",), ("rest-planned", "rest")]
    assert all(column.values.max() > 0 for columns in drawn for column in columns if columns[0].id == "load")


def test_no_empty_paragraph_stands_between_a_heading_and_its_table(written: Paper) -> None:
    """What follows a heading is its chart or the first cell of its table; above the title there is nothing."""
    assert written.document.firstBlock().text() == "Calf training"
    for place in written._headings:
        heading = written.document.findBlock(place)
        assert heading.next().text()


def test_the_report_is_split_as_the_page_is(
    qtbot: QtBot, small_log: Sets, catalogue: Catalogue, tmp_path: Path
) -> None:
    """Split by tempo, it says so, and each chart and its table has a column for each tempo."""
    paper = Paper(QPdfWriter(str(tmp_path / "report.pdf")))
    shown = Reviewed(small_log, small_log, catalogue, Unit.KG, Span.QUARTER, date(2026, 3, 10), Split.TEMPO)

    with paper.writing():
        write_report(paper, shown)

    text = paper.document.toPlainText()
    tempos = {str(setting.tempo) for setting in small_log.settings}
    assert "By tempo" in text
    assert len(tempos) > 1
    assert all(f"{tempo}: Left leg" in text for tempo in tempos)
    heads = [text.index(f"Sets per week: {muscle.lay_name}") for muscle in catalogue.muscles.values()]
    assert all(tempo in text[heads[0] : heads[1]] for tempo in tempos)
