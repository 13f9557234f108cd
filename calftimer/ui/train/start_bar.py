# SPDX-License-Identifier: MIT
"""What can be done with what is chosen: start it, or put it into a workout."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from calftimer.ui import theme
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.turning_row import TurningRow


class StartBar(QWidget):
    """START and a smaller button beside it; while an exercise of a workout is changed, they keep or leave the change.

    Signals:
        started: the large button was pressed.
        added: what is chosen is to go into the workout.
        left: the change of an exercise is to be forgotten.
    """

    started = Signal()
    added = Signal()
    left = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_editing = False
        self._caption = label("", "heading", self, wrap=True)
        self.start = QPushButton(self)
        self.start.setProperty("role", "go")
        self.start.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._other = QPushButton(self)
        self._other.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        row = TurningRow()
        row.setSpacing(theme.em() // 3)
        row.addWidget(self.start, 1)
        row.addWidget(self._other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 3)
        column.addWidget(self._caption)
        column.addLayout(row)
        self.start.clicked.connect(self.started)
        self._other.clicked.connect(lambda: (self.left if self._is_editing else self.added).emit())
        self.show_edit("")

    def show_edit(self, caption: str) -> None:
        """Say which exercise of a workout is being changed; empty is none, and START starts."""
        self._is_editing = bool(caption)
        self._caption.setText(caption)
        self._caption.setVisible(self._is_editing)
        self.start.setText(self.tr("SAVE  ␣") if caption else self.tr("START  ␣"))
        self.start.setAccessibleName(
            self.tr("Save the change (Space)") if caption else self.tr("Start the set (Space)")
        )
        self._other.setText(self.tr("Cancel") if caption else self.tr("+ Workout"))
        self._other.setAccessibleName(self.tr("Forget the change") if caption else self.tr("Add to workout"))
