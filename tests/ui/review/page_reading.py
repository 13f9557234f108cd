# SPDX-License-Identifier: MIT
"""Use the review page as a person does: show a part, choose from its lists, read what it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from PySide6.QtWidgets import QComboBox, QLabel

from calftimer.core.plan import parse_load
from calftimer.core.review.splits import Split
from calftimer.ui.review.balance_section import BalanceSection
from calftimer.ui.review.board import Board
from calftimer.ui.review.calendar_section import CalendarSection
from calftimer.ui.review.pace_section import PaceSection
from calftimer.ui.review.page import ReviewPage
from calftimer.ui.review.progress_section import ProgressSection
from calftimer.ui.review.week_section import WeekSection

PARTS = {
    "week": WeekSection,
    "progress": ProgressSection,
    "balance": BalanceSection,
    "pace": PaceSection,
    "calendar": CalendarSection,
}
SLED = {"exercise": "leg-press-calf-raise", "variant": "leg-press", "load": parse_load("60kg")}


def stats(folder: Path, *options: str) -> Any:
    """Return what `calftimer stats --json` says."""
    from calftimer.cli import main

    done = CliRunner().invoke(main, ["stats", "--json", "--data-dir", str(folder), *options], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def shown(page: ReviewPage, part: str) -> Any:
    """Show a part of the page and return it."""
    board = page.findChild(Board)
    board.show_part(part)
    return board.findChild(PARTS[part])


def texts(widget: Any) -> str:
    """Return all that is written on a widget."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def choose(section: Any, name: str, key: object) -> None:
    """Choose from the list that a screen reader calls `name`, as a person does."""
    box = next(one for one in section.findChildren(QComboBox) if one.accessibleName() == name)
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def split_by(page: ReviewPage, split: Split) -> None:
    """Choose what charts have a part for each of."""
    choose(page.findChild(Board), "A part for each", split)
