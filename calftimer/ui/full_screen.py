# SPDX-License-Identifier: MIT
"""Distance mode: F11 gives the window the whole screen; once asked for, every set gets it again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from calftimer.ui.settings import Settings

_FULL = Qt.WindowState.WindowFullScreen


class FullScreen(QObject):
    """Takes a window to the whole screen and back."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._is_for_set = False
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F11), window, self.toggle)
        shortcut.setAutoRepeat(False)

    @property
    def is_full(self) -> bool:
        """True while the window has the whole screen."""
        return bool(self._window.windowState() & _FULL)

    def toggle(self) -> None:
        """Take the whole screen or give it back, and remember that for the sets to come."""
        self._is_for_set = False
        self._set(not self.is_full)
        self._settings.is_full_screen = self.is_full

    def enter_for_set(self) -> None:
        """A set begins: take the whole screen if that was asked for before."""
        if self._settings.is_full_screen and not self.is_full:
            self._is_for_set = True
            self._window.installEventFilter(self)  # no longer than that: each frame of a set goes through it
            self._set(True)

    def leave_after_set(self) -> None:
        """The session is over: the window is again as it was before, if the set made it full."""
        if self._is_for_set:
            self._is_for_set = False
            self._window.removeEventFilter(self)
            self._set(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that is closed in mid-set remembers the place it had before the set."""
        if event.type() is QEvent.Type.Close:
            self.leave_after_set()
        return super().eventFilter(watched, event)

    def _set(self, full: bool) -> None:
        """Maximized or not is kept beside, so the way back leads to where one was."""
        state = self._window.windowState()
        self._window.setWindowState(state | _FULL if full else state & ~_FULL)
