# SPDX-License-Identifier: MIT
"""A drop-down list that a page can be scrolled past, with lines that a finger can hit."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from calftimer.ui import theme


class _Lines(QStyledItemDelegate):
    """Lines as high as everything else that is tapped."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the size of a line."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), theme.touch()))


class ComboBox(QComboBox):
    """Shows one of several texts. The wheel never chooses: who turns it over a page wants to see more of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Lines(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel, or the next arrow key would choose

    def choose(self, value: object) -> bool:
        """Show the line that stands for `value`, whatever kind of value it is; return whether there is one."""
        index = next((index for index in range(self.count()) if self.itemData(index) == value), -1)
        if index >= 0:
            self.setCurrentIndex(index)
        return index >= 0

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page; over the open list it is the list that gets it."""
        event.ignore()
