# SPDX-License-Identifier: MIT
"""A row that goes on in the next line where the window is too narrow for it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from calftimer.ui.widgets.items_layout import ItemsLayout


class FlowLayout(ItemsLayout):
    """Lays its widgets side by side, line by line, each as large as it wants to be, but no wider than the line."""

    def __init__(self, *, spacing: int, parent: QWidget | None = None) -> None:
        """`spacing`: pixels between widgets and between lines."""
        super().__init__(parent=parent)
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than there is to fill."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width` pixels."""
        return self._lay(QRect(0, 0, width, 0), moves=False)

    def line_width(self) -> int:
        """Return the width in pixels at which everything stands on one line."""
        widths = [item.sizeHint().width() for item in self._items]
        return sum(widths) + self.spacing() * max(0, len(widths) - 1)

    def sizeHint(self) -> QSize:
        """Return the least size; the width is for the parent to give."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._lay(rect, moves=True)

    def _lay(self, rect: QRect, *, moves: bool) -> int:
        """Return the height used within `rect`, and move the items there."""
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(rect.width(), item.minimumSize().width())))
            if line and x + size.width() > rect.x() + rect.width():
                x, y, line = rect.x(), y + line + self.spacing(), 0
            if moves:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + self.spacing(), max(line, size.height())
        return y + line - rect.y()
