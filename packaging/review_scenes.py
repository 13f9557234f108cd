# SPDX-License-Identifier: MIT
"""What the Review page can show: its parts, drawn from a log that has been read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop

from calftimer.app import App
from calftimer.core.review.splits import Split
from calftimer.ui.review.board import Board
from calftimer.ui.widgets.combo import ComboBox

PARTS = ("week", "progress", "calendar")  # balance and pace are built of the same figures


class ReviewScenes:
    """The Review page of one window on a log with sets in it."""

    def __init__(self, app: App) -> None:
        self._app = app
        self.by_name: dict[str, Callable[[], None]] = {
            **{f"review-{part}": lambda part=part: self._show(part, Split.NONE) for part in PARTS},
            "review-split": lambda: self._show("balance", Split.EXERCISE),
        }

    def _show(self, part: str, split: Split) -> None:
        """Show a part, split; the log is read in a thread, which is waited for the first time."""
        page = self._app.review_page
        self._app.window.show_page(page)
        if page.findChild(Board) is None:
            read = QEventLoop()
            page.drawn.connect(read.quit)
            read.exec()
        board = page.findChild(Board)
        board.show_part(part)
        for box in board.findChildren(ComboBox):
            if box.findData(split) >= 0:
                box.setCurrentIndex(box.findData(split))
                box.activated.emit(box.currentIndex())
