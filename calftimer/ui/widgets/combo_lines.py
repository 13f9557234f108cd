# SPDX-License-Identifier: MIT
"""The lines of an open list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from calftimer.ui import theme


class Lines(QStyledItemDelegate):
    """Lines as high as everything else that is tapped."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the size of a line."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), theme.touch()))
