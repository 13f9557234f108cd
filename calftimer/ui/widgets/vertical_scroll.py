# SPDX-License-Identifier: MIT
"""An area that scrolls up and down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from calftimer.ui import theme


class VerticalScroll(QScrollArea):
    """Shows `content` without a frame, as wide as itself and as high as it has to be.

    It is never narrower than the content may be with the bar beside it, so nothing is cut at the side; where the
    content comes to need more, the layout around it is told. It takes no focus: what is in it does, and brings itself
    into sight.
    """

    def __init__(
        self, content: QWidget | None = None, *, is_fluid: bool = False, parent: QWidget | None = None
    ) -> None:
        """`is_fluid`: the content lays itself out by the width it is given, so it may get less than it needs now."""
        super().__init__(parent)
        self._is_fluid = is_fluid
        self._least_width = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if content is not None:
            self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: the content's width, the height of something to touch."""
        content = None if self._is_fluid else self.widget()
        width = 0 if content is None else content.minimumSizeHint().width()
        return QSize(width + self.verticalScrollBar().sizeHint().width(), theme.touch())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the layout when the content may be no longer as narrow as it was."""
        seen = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            width = self.minimumSizeHint().width()
            if width != self._least_width:
                self._least_width = width
                self.updateGeometry()
        return seen
