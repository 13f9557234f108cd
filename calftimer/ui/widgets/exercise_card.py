# SPDX-License-Identifier: MIT
"""A large button with a small figure, a title and a quieter line below it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from calftimer.ui import theme
from calftimer.ui.drawings.ink import Drawing
from calftimer.ui.widgets.drawing_view import DrawingView
from calftimer.ui.widgets.labels import label

_FIGURE_WIDTH, _FIGURE_HEIGHT = 3.3, 3.3  # in lines of text


class ExerciseCard(QPushButton):
    """One exercise to choose; `figure` is a picture that says at once what is done."""

    def __init__(
        self, title: str, detail: str, *, figure: Drawing | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        # A button would keep its text on as few lines as it likes; this one gives way and wraps.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        air = 2 * theme.em() // 5
        row = QHBoxLayout(self)
        row.setContentsMargins(air, air, air, air)
        row.setSpacing(air)
        if figure is not None:
            view = DrawingView(figure, parent=self)
            view.setFixedSize(round(_FIGURE_WIDTH * theme.em()), round(_FIGURE_HEIGHT * theme.em()))
            view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(view, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(2)
        for text, role in ((title, "card-title"), (detail, "quiet")):
            line = label(text, role, self, wrap=True)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(line)
        if figure is None:
            column.addStretch(1)  # beside higher ones, the text begins at the top
        row.addLayout(column, 1)

    def sizeHint(self) -> QSize:
        """Return the size of figure and both lines."""
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size of figure and both lines."""
        return self.layout().minimumSize()
