# SPDX-License-Identifier: MIT
"""Enter presses the button that has the focus, on pages where Space has another meaning."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


def press_focused(page: QWidget, event: QKeyEvent) -> bool:
    """Press the button of `page` that has the focus if `event` is Enter; tell whether that was so."""
    focused = page.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(focused, QAbstractButton):
        return False
    focused.click()
    return True
