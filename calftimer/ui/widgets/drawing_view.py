# SPDX-License-Identifier: MIT
"""A widget that shows one drawing, or one after the other where it moves."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from calftimer.ui import theme
from calftimer.ui.drawings.ink import Drawing, screen_ink
from calftimer.ui.widgets.kept_pixmaps import KeptPixmaps


class DrawingView(QWidget):
    """Qt view of a `Drawing`; `lines` is its preferred height in lines of text."""

    def __init__(self, drawing: Drawing, lines: int = 12, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._drawing: Drawing | None = None
        self._kept: KeptPixmaps | None = None
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

    def show_moment(self, drawing: Drawing) -> None:
        """Show a moment of a movement: it is kept for the next time round, and a screen reader is not told."""
        if self._kept is None:
            self._kept = KeptPixmaps()
        if drawing != self._drawing:
            self._drawing = drawing
            self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing that nobody sees."""
        super().hideEvent(event)
        self._kept = None

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
        drawing, ink, area = self._drawing, screen_ink(), QRectF(self.rect())
        if self._kept is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            drawing.paint(painter, area, ink)
            return

        def paint(inner: QPainter) -> None:
            inner.setFont(self.font())
            drawing.paint(inner, area, ink)

        key = drawing, ink.ground, ink.text, self.font().toString()
        painter.drawPixmap(0, 0, self._kept.get(key, QSizeF(self.size()), self.devicePixelRatioF(), paint))
