# SPDX-License-Identifier: MIT
"""A few wrapped lines below a list: what the list has no room for. They scroll where they would take too much."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from calftimer.ui import theme
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.vertical_scroll import VerticalScroll


class DetailView(VerticalScroll):
    """Shows a text as high as it needs to be."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # to scroll with the arrow keys
        self.setAccessibleName(name)
        self._text = label("", "quiet", self, wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setWidget(self._text)
        self._height = theme.em()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def sizeHint(self) -> QSize:
        """Return the size of the text, as far as it may have it."""
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: one line."""
        return QSize(4 * theme.em(), theme.em())

    def show_text(self, text: str, width: int, most: int) -> None:
        """Show `text` in `width` pixels, `most` pixels high at most; an empty one takes no room."""
        self._text.setText(text)
        self.setAccessibleDescription(text)
        wanted = self._text.heightForWidth(width - self.verticalScrollBar().sizeHint().width()) + 2
        self._height = max(min(wanted, most), theme.em())
        self.setMaximumHeight(self._height)
        self.updateGeometry()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if wanted > most else Qt.FocusPolicy.NoFocus)
        self.setVisible(bool(text))
