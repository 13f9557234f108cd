# SPDX-License-Identifier: MIT
"""What a page shows while it has nothing to show: what will be here, and a button that leads to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from calftimer.ui import theme
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.vertical_scroll import VerticalScroll


class EmptyView(VerticalScroll):
    """A title, a few sentences and one button.

    Signals:
        pressed: the button was pressed.
    """

    pressed = Signal()

    def __init__(self, title: str, text: str, button: str, *, parent: QWidget | None = None) -> None:
        content = QWidget()
        super().__init__(content, parent=parent)
        self.button = QPushButton(button, content)
        self.button.setProperty("role", "first")
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(content)
        column.setSpacing(theme.em())
        column.addStretch(2)
        column.addWidget(label(title, "value", content, wrap=True, centred=True))
        self._text = label(text, "quiet", content, wrap=True, centred=True)
        column.addWidget(self._text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setFocusProxy(self.button)

    def show_text(self, text: str, button: str) -> None:
        """Show other sentences, and on the button where it leads now."""
        self._text.setText(text)
        self.button.setText(button)
