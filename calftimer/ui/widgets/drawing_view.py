# SPDX-License-Identifier: MIT
"""A widget that shows one drawing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from calftimer.ui import theme
from calftimer.ui.drawings.ink import Drawing, screen_ink


class DrawingView(QWidget):
    """Qt view of a `Drawing`; `lines` is its preferred height in lines of text."""

    def __init__(self, drawing: Drawing, lines: int = 12, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._drawing: Drawing | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_drawing(drawing)

    @property
    def drawing(self) -> Drawing:
        """The picture shown."""
        return self._drawing

    def set_drawing(self, drawing: Drawing) -> None:
        """Show `drawing`; an equal one is not painted again."""
        if drawing != self._drawing:
            self._drawing = drawing
            self.setAccessibleName(drawing.description)
            self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which it can be read."""
        height = self._lines * theme.em(self.font())
        return QSize(round(height * self._drawing.ratio), height)

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return self.sizeHint() * 0.6

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing.paint(painter, QRectF(self.rect()), screen_ink())
