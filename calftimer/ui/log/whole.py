# SPDX-License-Identifier: MIT
"""The Log page from top to bottom: where there is little room, what is above the board scrolls away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calftimer.ui import theme
from calftimer.ui.log.board import LogBoard
from calftimer.ui.widgets.vertical_scroll import VerticalScroll


class WholeLog(VerticalScroll):
    """Shows `above` over `board`, which is never higher than what can be seen at once.

    Shown, or of another height, it shows the board, unless the focus is above it.
    """

    def __init__(self, above: Sequence[QWidget], board: LogBoard, *, parent: QWidget | None = None) -> None:
        content = QWidget(parent)
        super().__init__(content, parent=parent)
        self._above, self._board = above, board
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 2)
        for part in above:
            column.addWidget(part)
        column.addWidget(board, 1)

    def bring_board(self) -> None:
        """Scroll to the board, as soon as all has its place."""
        QTimer.singleShot(0, self, self._bring_board)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the board have the height there is now."""
        super().resizeEvent(event)
        self._board.set_room(self.viewport().height())
        self.bring_board()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the board."""
        super().showEvent(event)
        self.bring_board()

    def _bring_board(self) -> None:
        focused = self.window().focusWidget()
        if focused is None or not any(part.isAncestorOf(focused) for part in self._above):
            self.widget().layout().activate()
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
