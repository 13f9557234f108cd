# SPDX-License-Identifier: MIT
"""The train page's panels side by side, or one below the other where the window is too narrow for that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from calftimer.ui import theme
from calftimer.ui.widgets.vertical_scroll import VerticalScroll


class Column(VerticalScroll):
    """Panels one below the other, as wide as the column; they scroll up and down where the window is too low."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        content = QWidget()
        super().__init__(content, parent=parent)
        self._panels = QVBoxLayout(content)
        self._panels.setContentsMargins(0, 0, theme.em() // 4, 0)  # the bar stands clear of what it scrolls
        self._panels.setSpacing(theme.em())

    def take(self, panels: Sequence[QWidget]) -> None:
        """Hold `panels` from now on, the first on top, each with the focus it had; no panels hide the column."""
        for place, panel in enumerate(panels):
            if self._panels.indexOf(panel) != place:
                focused = QApplication.focusWidget()
                self._panels.insertWidget(place, panel, 1)
                if focused is not None and panel.isAncestorOf(focused):
                    focused.setFocus()
        self.setVisible(bool(panels))

    def width_around(self) -> int:
        """Return the pixels that the column takes beside its panels."""
        return self._panels.contentsMargins().right() + self.verticalScrollBar().sizeHint().width()


def fill(grid: QGridLayout, widgets: Sequence[QWidget], columns: int) -> None:
    """Put `widgets` into `grid` row by row."""
    for widget in widgets:
        grid.removeWidget(widget)
    for index, widget in enumerate(widgets):
        grid.addWidget(widget, index // columns, index % columns)
    for column in range(2):
        grid.setColumnStretch(column, 1 if column < columns else 0)


def pair_width(widgets: Sequence[QWidget], grid: QGridLayout) -> int:
    """Return the least width of `widgets` two by two."""
    widths = [widget.minimumSizeHint().width() for widget in widgets]
    return max(widths[::2]) + grid.horizontalSpacing() + max(widths[1::2])
