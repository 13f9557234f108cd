# SPDX-License-Identifier: MIT
"""Labels in the roles that the style sheet knows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def label(text: str, role: str, parent: QWidget, *, wrap: bool = False, centred: bool = False) -> QLabel:
    """Return a label; `role` is one of heading, quiet, value, title, problem and the chips."""
    made = QLabel(text, parent)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if centred:
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
