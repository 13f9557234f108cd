# SPDX-License-Identifier: MIT
"""A row that becomes a column where its parts do not fit side by side."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QWidget, QWidgetItem

from calftimer.ui.widgets.layout_parts import parts_of

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class TurningRow(QBoxLayout):
    """A box layout that chooses its direction by its width; it is no wider than its widest part has to be."""

    def __init__(self) -> None:
        super().__init__(_ACROSS)

    def minimumSize(self) -> QSize:
        """Return the least size: the width of the widest part."""
        return QSize(max(self._widths(), default=0), super().minimumSize().height())

    def setGeometry(self, rect: QRect) -> None:
        """Turn where need be, and place the parts."""
        widths = self._widths()
        fits = sum(widths) + self.spacing() * max(0, len(widths) - 1) <= rect.width()
        if self.direction() is not (_ACROSS if fits else _DOWN):
            self.setDirection(_ACROSS if fits else _DOWN)
        super().setGeometry(rect)

    def _widths(self) -> list[int]:
        items = [QWidgetItem(part) if isinstance(part, QWidget) else part for part in parts_of(self)]
        return [item.minimumSize().width() for item in items if not item.isEmpty()]
