# SPDX-License-Identifier: MIT
"""What is above the table while it shows the trash: what this is, and the athletes who were taken out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from calftimer.ui import theme
from calftimer.ui.widgets.button_icon import ButtonIcon
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import label


class TrashHead(QWidget):
    """Says what the trash is, with a button for each athlete who can come back.

    Signals:
        athlete_restored: a person wants an athlete back. arg1: the id.
    """

    athlete_restored = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about = self.tr("Thrown away, and kept here. Restore brings a set back to where it was.")
        self._athletes = QWidget(self)
        self._buttons: list[QPushButton] = []
        self._flow = FlowLayout(spacing=theme.em() // 3, parent=self._athletes)
        self._named = label(self.tr("Athletes who were taken out, with their sets:"), "quiet", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(about, "quiet", self, wrap=True))
        column.addWidget(self._named)
        column.addWidget(self._athletes)
        self.show_athletes(())

    def show_athletes(self, athletes: Iterable[tuple[str, str]]) -> None:
        """Show who was taken out, (id, name) pairs."""
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for athlete_id, name in athletes:
            button = QPushButton(self.tr("Restore {name}").format(name=name).replace("&", "&&"), self._athletes)
            button.setProperty("role", "chip-button")
            ButtonIcon("undo", button, is_quiet=True)
            button.clicked.connect(lambda _=False, key=athlete_id: self.athlete_restored.emit(key))
            self._flow.addWidget(button)
            self._buttons.append(button)
        for widget in (self._named, self._athletes):
            widget.setVisible(bool(self._buttons))
