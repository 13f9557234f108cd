# SPDX-License-Identifier: MIT
"""A large button with a title and a quieter line below it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from calftimer.ui import theme
from calftimer.ui.widgets.labels import label


class ExerciseCard(QPushButton):
    """One exercise to choose."""

    def __init__(self, title: str, detail: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em() // 2, theme.em() // 2, theme.em() // 2, theme.em() // 2)
        column.setSpacing(2)
        for text, role in ((title, "card-title"), (detail, "quiet")):
            line = label(text, role, self, wrap=True)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(line)

    def sizeHint(self) -> QSize:
        """Return the size of both lines."""
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size of both lines."""
        return self.layout().minimumSize()
