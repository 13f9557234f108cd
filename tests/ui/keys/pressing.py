# SPDX-License-Identifier: MIT
"""The event of a pressed key, as a keyboard or a remote sends it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def pressed(key: int, modifiers: object = Qt.KeyboardModifier.NoModifier, *, scan: int = 0) -> QKeyEvent:
    """Return the event of a pressed key."""
    return QKeyEvent(QEvent.Type.KeyPress, int(key), modifiers, scan, 0, 0)
