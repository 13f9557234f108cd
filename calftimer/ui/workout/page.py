# SPDX-License-Identifier: MIT
"""The Workout page: which one, and then what is in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from calftimer.ui.keys.key_map import KeyMap
from calftimer.ui.keys.page_keys import PageKeys
from calftimer.ui.workout.chooser import WorkoutChooser
from calftimer.ui.workout.editor import WorkoutEditor


class WorkoutPage(QWidget):
    """Shows the chooser or the editor.

    Signals:
        refresh_wanted: the page came up; what it shows may have changed meanwhile.
    """

    refresh_wanted = Signal()

    def __init__(self, key_map: KeyMap, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooser = WorkoutChooser(parent=self)
        self.editor = WorkoutEditor(parent=self)
        self._views = QStackedWidget(self)
        self._views.addWidget(self.chooser)
        self._views.addWidget(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views)
        self._keys = PageKeys(self.editor, self._start, key_map)

    @property
    def shows_editor(self) -> bool:
        """Whether one workout is shown, not the choice of them."""
        return self._views.currentWidget() is self.editor

    def show_editor(self, on: bool) -> None:
        """Show one workout, or the choice of them."""
        self._views.setCurrentWidget(self.editor if on else self.chooser)
        if self.isVisible():
            self.setFocus()

    def refresh(self) -> None:
        """Show what is so now."""
        self.refresh_wanted.emit()

    def show_keys(self, key_map: KeyMap) -> None:
        """Start by the keys of another map."""
        self._keys.show_keys(key_map)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what is shown."""
        super().focusInEvent(event)
        (self.editor if self.shows_editor else self.chooser.first or self.chooser).setFocus(event.reason())

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the view that is shown."""
        return self._views.currentWidget().minimumSizeHint()

    def _start(self) -> None:
        if self.editor.start.isEnabled():
            self.editor.started.emit()
