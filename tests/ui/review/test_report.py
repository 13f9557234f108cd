# SPDX-License-Identifier: MIT
"""The report on paper: what belongs together stands on one page, and nothing on it is for the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize, QPdfWriter
from pytestqt.qtbot import QtBot

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import Unit
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Sets
from calftimer.core.review.splits import Split
from calftimer.core.review.table import Table
from calftimer.ui.review.marks import Style
from calftimer.ui.review.paper import Paper
from calftimer.ui.review.report import write_report
from calftimer.ui.review.scope import Span
from calftimer.ui.review.section import Reviewed
from calftimer.ui.review.words import cell_text
from tests.ui.review.conftest import loads


@pytest.fixture
def paper(tmp_path: Path, qtbot: QtBot) -> Paper:
    """An A4 page with nothing on it."""
    writer = QPdfWriter(str(tmp_path / "report.pdf"))
    writer.setResolution(300)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    made = Paper(writer)
    made.writer = writer  # it paints on it
    return made


def pages(paper: Paper, title: str) -> set[int]:
    """Return the pages on which a heading and all it heads stand, down to the end or the next heading."""
    heading = paper.document.find(title).block()
    after = {paper.document.findBlock(heads).position() for heads, _ in paper._kept}
    found, block = {paper._last_page(heading)}, heading.next()
    while block.isValid() and block.position() not in after:
        found |= {paper._last_page(block)} if block.length() > 1 else set()
        block = block.next()
    return found


@pytest.mark.parametrize("lines", range(20, 75, 6))
def test_what_belongs_together_stands_on_one_page(lines: int, paper: Paper) -> None:
    """Wherever on a page it falls, a heading is on the page of its chart, its texts and all its numbers."""
    table = loads(("2026-03-02", 40), ("2026-03-04", 45))
    with paper.writing():
        for line in range(lines):
            paper.text(f"Line {line}")
        paper.figure("Chart", table, Unit.KG, Style.LINE, about="Of these sets.")
        paper.numbers("Table", table, Unit.KG)

    paper.keep_together()

    assert (len(pages(paper, "Chart")), len(pages(paper, "Table"))) == (1, 1)


@pytest.mark.parametrize("lines", (20, 34, 50, 74))
def test_a_heading_of_more_than_a_page_stands_with_its_first_chart(lines: int, paper: Paper) -> None:
    """What no page can hold flows on from where it stands, but its heading never stands alone."""
    table = loads(*((f"2026-03-{day:02}", 40 + day) for day in range(1, 20)))
    measure = table.columns[1].id
    with paper.writing():
        for line in range(lines):
            paper.text(f"Line {line}")
        paper.figure("Chart", table, Unit.KG, Style.LINE, [(measure,)] * 6)

    paper.keep_together()

    heading = paper.document.find("Chart").block()
    assert len(pages(paper, "Chart")) > 1
    assert paper._last_page(heading) == paper._last_page(heading.next())


def test_a_long_table_is_parted_only_behind_some_rows(paper: Paper) -> None:
    """Wherever it begins, six rows stand on the page of its heading, and the others follow below its head."""
    table = loads(*((f"2026-03-{day:02}", 40 + day) for day in range(1, 20)))
    with paper.writing():
        for number in range(5):
            paper.figure(f"Chart {number}.", table, Unit.KG, Style.LINE)

    paper.keep_together()

    of_sixth = [paper._last_page(paper.document.findBlock(rows)) for _, rows in paper._kept]
    assert of_sixth == [paper._last_page(paper.document.findBlock(heads)) for heads, _ in paper._kept]
    assert [paper.document.findBlock(rows).text() for _, rows in paper._kept] == [cell_text(table.columns[0], 13)] * 5
    assert any(len(pages(paper, f"Chart {number}.")) > 1 for number in range(5))


def test_no_word_of_a_head_is_broken(paper: Paper) -> None:
    """However many columns there are and however long their words, each line of a head ends at a space."""
    head, load, *_ = loads(("2026-03-02", 40), ("2026-03-04", 45)).columns
    names = [f"Haltephasenlänge der {number}. Wiederholungsgruppe" for number in range(10)]
    columns = [replace(load, id=f"c{number}", name=Said(name)) for number, name in enumerate(names)]
    with paper.writing():
        paper.numbers("Table", Table((head, *columns)), Unit.KG)
    paper.document.documentLayout().documentSize()  # lays it out

    broken, found, block = [], 0, paper.document.firstBlock()
    while block.isValid():
        if "Haltephasenlänge" in block.text():
            found += 1
            lines = [block.layout().lineAt(at) for at in range(block.layout().lineCount())]
            ends = [line.textStart() + line.textLength() for line in lines[:-1]]
            broken += [block.text() for end in ends if block.text()[end - 1] != " "]
        block = block.next()

    assert (found, broken) == (10, [])


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
    for place, _ in written._kept:
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
