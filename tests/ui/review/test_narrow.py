# SPDX-License-Identifier: MIT
"""In a small window with large text, no part of the review is wider than what can be seen of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from calftimer.core.athlete import Athlete
from calftimer.core.catalogue import Catalogue
from calftimer.core.review.sets import Sets
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.ui import theme
from calftimer.ui.review.board import Board
from calftimer.ui.settings import Settings

ROOM = (720, 560)  # what 1024 × 600 leaves beside the names of the pages


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    """Text of 200 %."""
    theme.use(qapp, "dark", 200)
    yield
    theme.use(qapp, "dark")


@pytest.mark.parametrize("part", ["week", "progress", "balance", "pace", "calendar"])
@pytest.mark.usefixtures("large_text")
def test_nothing_is_wider_than_its_part(
    part: str, kept: Callable[[Any], Any], small_log: Sets, catalogue: Catalogue, tmp_path: Path
) -> None:
    """Lists of long texts are cut to the line, and what stands below them with them."""
    board = kept(Board(Settings(tmp_path)))
    board.resize(*ROOM)
    board.show_sets(small_log, [Athlete(FIRST_ATHLETE, "")], catalogue, date(2026, 3, 10))
    board.show_part(part)
    QApplication.processEvents()

    section = board._parts[part]
    assert section.isVisible()
    assert section.board.width() == section.viewport().width()
