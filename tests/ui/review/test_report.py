# SPDX-License-Identifier: MIT
"""The report on paper: a heading never stands alone at the foot of a page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize, QPdfWriter

from calftimer.core.plan import Unit
from calftimer.ui.review.plot import Style
from calftimer.ui.review.report import _Paper
from tests.ui.review.conftest import loads


@pytest.mark.parametrize("lines", range(20, 75, 6))
@pytest.mark.usefixtures("qtbot")
def test_a_heading_stands_with_what_it_heads(lines: int, tmp_path: Path) -> None:
    """Wherever on a page it falls, a heading is on the page of its chart, and another on that of its table."""
    writer = QPdfWriter(str(tmp_path / "report.pdf"))
    writer.setResolution(300)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    paper = _Paper(writer)
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
