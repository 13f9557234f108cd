# SPDX-License-Identifier: MIT
"""A line that sums up what is chosen and opens it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from calftimer.ui import theme
from calftimer.ui.widgets.labels import label


class ExpanderLine(QPushButton):
    """Says in a few words what is chosen, and opens where it can be changed; the text wraps."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "expander")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._sign = label("▸", "link-sign", self)
        self._words = label("", "link-text", self, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.em() // 2, theme.em() // 3, theme.em() // 2, theme.em() // 3)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        for child in (self._sign, self._words):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(lambda on: self._sign.setText("▾" if on else "▸"))

    def say(self, words: str) -> None:
        """Show other words."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of the words."""
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the words."""
        return self.layout().minimumSize()
