# SPDX-License-Identifier: MIT
"""Where the notice bar stands: below the pages, and never so that something moves under the pointer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QStackedWidget, QWidget

from calftimer.ui.widgets.items_layout import ItemsLayout
from calftimer.ui.widgets.notice_bar import NoticeBar

# Above the page instead of below it; over it instead of beside it.
_PLACES = ((False, False), (True, False), (True, True), (False, True))


class NoticePlace(QWidget):
    """Holds the pages and the bar.

    The bar comes below the page, which gives it its room, or above it where that would move or cover what the pointer
    is on, so that nobody taps what was not there a moment ago. Where that would move it, too, the bar lies over an end
    of the page until the pointer has left.
    """

    def __init__(
        self, pages: QStackedWidget, notice: NoticeBar, is_followed: Callable[[], bool], *, parent: QWidget
    ) -> None:
        """`is_followed` tells that the page is followed by eye, as the stage is in a set: nothing of it is covered."""
        super().__init__(parent)
        self._notice = notice
        self._layers = _Layers(pages, notice, is_followed, parent=self)
        for widget in (pages, notice):
            widget.installEventFilter(self)
        pages.currentChanged.connect(notice.pass_by)
        pages.currentChanged.connect(self.give_room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer as it leaves the page."""
        if event.type() is (QEvent.Type.Enter if watched is self._notice else QEvent.Type.Leave):
            self.give_room()
        return super().eventFilter(watched, event)

    def give_room(self) -> None:
        """Let the page have all of its room beside the bar, from now on."""
        self._layers.is_over = False
        self._layers.invalidate()
        self._layers.activate()


class _Layers(ItemsLayout):
    """The pages, and the bar below or above them, or over their lower or upper end."""

    def __init__(
        self, pages: QStackedWidget, notice: NoticeBar, is_followed: Callable[[], bool], *, parent: QWidget
    ) -> None:
        super().__init__(parent=parent)
        self._is_followed = is_followed
        self.is_over = self._is_above = self._is_shown = False
        for widget in (pages, notice):
            self.addWidget(widget)

    def sizeHint(self) -> QSize:
        """Want what the pages want."""
        return self._items[0].sizeHint()

    def minimumSize(self) -> QSize:
        """Return the least size at which the page has its own beside a bar that has its room."""
        pages, notice = self._items
        least = pages.minimumSize()
        if notice.isEmpty():  # hidden
            return least
        height = 0 if self.is_over else notice.minimumSize().height()
        return QSize(max(least.width(), notice.minimumSize().width()), least.height() + height)

    def setGeometry(self, rect: QRect) -> None:
        """Place pages and bar."""
        super().setGeometry(rect)
        was_shown, self._is_shown = self._is_shown, not self._items[1].isEmpty()
        if not self._is_shown:
            self._items[0].setGeometry(rect)
        elif was_shown:
            self._place(rect)
        else:  # Qt lays out what is just about to be seen, and the pointer is still where it was
            self._find_place(rect)

    def _find_place(self, rect: QRect) -> None:
        """Take the first place in which the pointer is on what it was on."""
        pages = self._items[0].widget()
        is_free = not pages.underMouse() or self._is_followed()
        pointed_at = pages.childAt(pages.mapFromGlobal(QCursor.pos()))
        for self._is_above, self.is_over in _PLACES:
            self._place(rect)
            if is_free or self._is_on(pointed_at):
                break

    def _is_on(self, widget: QWidget | None) -> bool:
        """Tell whether the pointer is on `widget`, a part of the pages or None for their ground, not on the bar."""
        pages, notice = self._items
        at = self.parentWidget().mapFromGlobal(QCursor.pos())
        return not notice.geometry().contains(at) and pages.widget().childAt(at - pages.geometry().topLeft()) is widget

    def _place(self, rect: QRect) -> None:
        pages, notice = self._items
        bar = notice.widget()
        bar.resize(rect.width(), bar.height())  # its buttons find their place by its width, and it its height
        height = min(bar.heightForWidth(rect.width()), rect.height())
        below = QRect(rect.left(), rect.bottom() + 1 - height, rect.width(), height)
        notice.setGeometry(QRect(rect.topLeft(), below.size()) if self._is_above else below)
        if not self.is_over:
            rect = rect.adjusted(0, height, 0, 0) if self._is_above else rect.adjusted(0, 0, 0, -height)
        pages.setGeometry(rect)
        bar.raise_()
