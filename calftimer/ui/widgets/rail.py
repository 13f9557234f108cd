# SPDX-License-Identifier: MIT
"""The buttons that lead to the pages: a column at the left, or a row at the bottom of a window that stands upright."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QToolButton, QWidget

from calftimer.ui import theme

_NO_LIMIT_PX = 16_777_215  # Qt's own; Python is not given it


class Rail(QScrollArea):
    """Holds buttons with icon and name; where the names do not fit, the icons stay."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QToolButton] = []
        self.upright_width = 0  # pixels, also while it lies across
        self._last: QToolButton | None = None
        self.setObjectName("rail")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._places = QWidget(self)
        self._places.setObjectName("places")
        self.setWidget(self._places)
        self._is_across = False
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._places)
        self._row.setSpacing(4)
        self._row.addStretch(1)

    @property
    def places(self) -> QWidget:
        """The widget that the buttons lie on."""
        return self._places

    def add(self, button: QToolButton) -> None:
        """Add a button after the others."""
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row.insertWidget(len(self._buttons), button)
        self._buttons.append(button)
        self._arrange()

    def add_last(self, button: QToolButton) -> None:
        """Add a button that stands at the far end, while it is shown; its text makes the rail no wider."""
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row.addWidget(button)
        self._last = button
        button.installEventFilter(self)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room when the last button comes, and use it when it goes."""
        if watched is self._last and event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._arrange()
        return super().eventFilter(watched, event)

    def _shown(self) -> list[QToolButton]:
        last = [] if self._last is None or self._last.isHidden() else [self._last]
        return [*self._buttons, *last]

    def lie(self, *, across: bool) -> None:
        """Be a row instead of a column, or a column again."""
        if across is not self._is_across:
            self._is_across = across
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the names where they fit."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Take more room for larger text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def _arrange(self) -> None:
        if not self._buttons:
            return
        line = theme.em()
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if self._is_across else QBoxLayout.Direction.TopToBottom
        )
        self._row.setContentsMargins(*(4, 2, 4, 2) if self._is_across else (4, line // 2, 4, line // 2))
        self._row.setStretch(len(self._buttons), 0 if self._is_across else 1)
        bold = QFontMetrics(theme.sized(self.font(), 1.0, QFont.Weight.Bold))  # the page that is shown
        width = max(bold.horizontalAdvance(button.text()) for button in self._buttons) + line // 2 + 8
        height = max(theme.TOUCH_PX, round(1.5 * line) + bold.height() + line // 2 + 8)
        shows_names = self._room(width, height)
        side = max(theme.TOUCH_PX, 2 * line)
        for button in self._shown():
            style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
            button.setToolButtonStyle(style if shows_names else Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.ensurePolished()  # the style sheet's own least height comes first
            button.setFixedHeight(height if shows_names else side)
            self._row.setStretchFactor(button, 1 if self._is_across else 0)
        self.upright_width = max(width, side, 5 * line) + 8
        thick = (height if shows_names else side) + 4 if self._is_across else self.upright_width
        self.setMinimumSize(*(0, thick) if self._is_across else (thick, 0))
        self.setMaximumSize(*(_NO_LIMIT_PX, thick) if self._is_across else (thick, _NO_LIMIT_PX))

    def _room(self, width: int, height: int) -> bool:
        """Tell whether buttons of that size fit."""
        count, margins = len(self._shown()), self._row.contentsMargins()
        if self._is_across:
            return count * (width + 4) + margins.left() + margins.right() <= self.width()
        return count * (height + 4) + margins.top() + margins.bottom() <= self.height()


class BesideRail(QBoxLayout):
    """The rail and the rest of the window beside it, or above it where the window stands upright or is too narrow.

    So the rail never makes the window wider: the page alone says how narrow it may be.
    """

    def __init__(self, rail: Rail, rest: QWidget) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._rail = rail
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        self.addWidget(rail)
        self.addWidget(rest, 1)

    def minimumSize(self) -> QSize:
        """Return the least size: the width of the page alone, and the height of both while the rail is below."""
        return QSize(self._least_width(), super().minimumSize().height())

    def setGeometry(self, rect: QRect) -> None:
        """Turn where need be, and place both."""
        is_beside = rect.width() >= max(rect.height(), self._least_width() + self._rail.upright_width)
        direction = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.BottomToTop
        if self.direction() is not direction:
            self.setDirection(direction)
            self._rail.lie(across=not is_beside)
        super().setGeometry(rect)

    def _least_width(self) -> int:
        return self.itemAt(1).minimumSize().width()
