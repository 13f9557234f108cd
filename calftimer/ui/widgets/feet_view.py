# SPDX-License-Identifier: MIT
"""The feet of a plan, from above."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from calftimer.core.plan import STRAIGHT, FootPosition
from calftimer.ui import theme
from calftimer.ui.drawings.feet import FeetDrawing, Laterality
from calftimer.ui.widgets.drawing_view import DrawingView
from calftimer.ui.wording import foot_text


class FeetView(DrawingView):
    """Qt view of a `FootPosition`: one foot or both, the position's name below."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(_drawing(STRAIGHT, "both"), parent=parent)

    def set_foot(self, foot: FootPosition, laterality: Laterality = "both") -> None:
        """Draw `foot`."""
        self.set_drawing(_drawing(foot, laterality))

    def sizeHint(self) -> QSize:
        """Return a size at which the angle can be read."""
        return QSize(18 * theme.em(self.font()), 13 * theme.em(self.font()))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(10 * theme.em(self.font()), 8 * theme.em(self.font()))


def _drawing(foot: FootPosition, laterality: Laterality) -> FeetDrawing:
    return FeetDrawing(foot, laterality, caption=foot_text(foot))
