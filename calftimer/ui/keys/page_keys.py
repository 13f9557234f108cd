# SPDX-License-Identifier: MIT
"""The one key on a page that is no stage: it presses the page's main button, wherever the focus is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from calftimer.ui.keys.key_map import Action, KeyMap, Stroke

# Enter presses the button that has the focus; that button need not be the main one.
ENTER, SPACE = Stroke(int(Qt.Key.Key_Return)), Stroke(int(Qt.Key.Key_Space))
# What has a use of its own for letters, signs and the paging keys, by name: not all of it is on every page.
_KEEPS_KEYS = ("QComboBox", "QAbstractScrollArea", "QAbstractSlider", "QAbstractSpinBox", "QLineEdit")


class PageKeys(QObject):
    """Lets every stroke of the one key do `act` while the focus is on `page`.

    A text or a list that has the focus keeps letters, signs, Page Up and Page Down for itself; a number keeps
    its stepping keys, and a text its spaces, for they override shortcuts.
    """

    def __init__(
        self,
        page: QWidget,
        act: Callable[[], object],
        key_map: KeyMap,
        *,
        leaves: Iterable[Stroke] = (ENTER,),
    ) -> None:
        """`leaves` are strokes that stay with the page."""
        super().__init__(page)
        self._page, self._act, self._leaves = page, act, frozenset(leaves)
        self._shortcuts: list[QShortcut] = []
        self._unnamed: frozenset[Stroke] = frozenset()
        self.show_keys(key_map)
        page.installEventFilter(self)

    def show_keys(self, key_map: KeyMap) -> None:
        """Follow another key map."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        strokes = [stroke for stroke in key_map.of(Action.ONE_KEY) if stroke not in self._leaves]
        self._unnamed = frozenset(stroke for stroke in strokes if stroke.scan)
        self._shortcuts = [self._shortcut(stroke) for stroke in strokes if not stroke.scan]

    def _shortcut(self, stroke: Stroke) -> QShortcut:
        shortcut = QShortcut(stroke.sequence, self._page, self._act)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        return shortcut

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what no widget of the page wanted: keys that have no name are no shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and _belongs_to(QApplication.focusWidget(), event):
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat() and Stroke.of(event) in self._unnamed:
            self._act()
            return True
        return super().eventFilter(watched, event)


def _belongs_to(focused: QWidget | None, event: QKeyEvent) -> bool:
    """Tell whether the widget that has the focus has a use of its own for a key."""
    pages = event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
    writes = 0x20 < event.key() < Qt.Key.Key_Escape.value and not event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    return (pages or writes) and focused is not None and any(map(focused.inherits, _KEEPS_KEYS))
