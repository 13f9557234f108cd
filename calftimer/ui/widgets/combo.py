# SPDX-License-Identifier: MIT
"""A drop-down list that a page can be scrolled past, with lines that a finger can hit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

_SHORT_PX = 4


class ComboBox(QComboBox):
    """Shows one of several texts. The wheel never chooses: who turns it over a page wants to see more of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_lines = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel, or the next arrow key would choose

    def sizeHint(self) -> QSize:
        """Return the size at which the longest text is whole: under a style sheet Qt's own is some pixels short."""
        return super().sizeHint() + QSize(_SHORT_PX, 0)

    def minimumSizeHint(self) -> QSize:
        """Return the least size, by the same measure."""
        return super().minimumSizeHint() + QSize(_SHORT_PX, 0)

    def choose(self, value: object) -> bool:
        """Show the line that stands for `value`, whatever kind of value it is; return whether there is one."""
        index = next((index for index in range(self.count()) if self.itemData(index) == value), -1)
        if index >= 0:
            self.setCurrentIndex(index)
        return index >= 0

    def showPopup(self) -> None:
        """Open the list. Its lines are made when they are first seen: with them comes a window of their own."""
        if not self._has_lines:
            from calftimer.ui.widgets.combo_lines import Lines

            self._has_lines = True
            self.setItemDelegate(Lines(self))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page; over the open list it is the list that gets it."""
        event.ignore()
