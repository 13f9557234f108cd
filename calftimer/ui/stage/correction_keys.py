# SPDX-License-Identifier: MIT
"""Brings the keys that correct a set to the page they are for, wherever in the window the focus is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QWidget

from calftimer.ui.keys.key_map import Action, KeyMap, Stroke

_KEYS = (
    *("0", "1", "2", "3", "4", "5", "P", "Shift+P", "N", "Left", "Right", "Up", "Down"),
    *("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Esc"),
)


class CorrectionKeys(QObject):
    """Hands the keys on while a widget can be seen, though a button or the notice bar has the focus.

    A button would move the focus by the arrows. A text keeps its letters, a number its steps: both override shortcuts.
    """

    def __init__(self, shown: QWidget, take: Callable[[QKeyEvent], object]) -> None:
        """`take` gets each key while `shown` can be seen."""
        super().__init__(shown)
        self._take = take
        self._shortcuts = {stroke: self._shortcut(stroke, shown) for stroke in map(Stroke.parse, _KEYS)}

    def show_keys(self, key_map: KeyMap) -> None:
        """Leave alone what was taught to be the one key."""
        for stroke, shortcut in self._shortcuts.items():
            shortcut.setEnabled(key_map.owner(stroke) is not Action.ONE_KEY)

    def _shortcut(self, stroke: Stroke, shown: QWidget) -> QShortcut:
        shortcut = QShortcut(stroke.sequence, shown, lambda: self._send(stroke))
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        return shortcut

    def _send(self, stroke: Stroke) -> None:
        modifiers = Qt.KeyboardModifier(stroke.modifiers)
        self._take(QKeyEvent(QEvent.Type.KeyPress, stroke.key, modifiers))
