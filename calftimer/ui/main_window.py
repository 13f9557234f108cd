# SPDX-License-Identifier: MIT
"""The main window: a rail of pages, the pages, a notice bar, and the stage over all of it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from calftimer.ui import theme
from calftimer.ui.widgets.notice_bar import NoticeBar


class MainWindow(QMainWindow):
    """Shows one page at a time; `show_full` gives a page the whole window.

    Ctrl and a number shows a page from wherever one is, but from a page that keeps the window.

    Signals:
        first_painted: the window has been painted for the first time.
        page_shown: a page of the rail came up. arg1: the page.
        closing: the window is about to close; nothing has been torn down yet.
    """

    first_painted = Signal()
    page_shown = Signal(object)
    closing = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painted = False
        self._is_kept = False
        self.setWindowTitle("calftimer")
        self.notice = NoticeBar(parent=self)
        self._pages = QStackedWidget(self)
        self._rail = QScrollArea(self)  # with large type the buttons are higher than a low window
        self._rail.setObjectName("rail")
        self._rail.setWidgetResizable(True)
        self._rail.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rail.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rail.setFixedWidth(round(5.2 * theme.em()) + 8)
        places = QWidget(self._rail)
        places.setObjectName("places")
        self._rail.setWidget(places)
        self._group = QButtonGroup(self)
        self._rail_column = QVBoxLayout(places)
        self._rail_column.setContentsMargins(4, theme.em(), 4, theme.em())
        self._rail_column.addStretch(1)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._pages, 1)
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(centre, 1)
        self.setCentralWidget(whole)

    def add_button(self, sign: str, name: str) -> int:
        """Add a button to the rail and return its place; Ctrl+1, Ctrl+2, … press it. `put_page` gives it a page."""
        place = len(self._group.buttons())
        number = place + 1
        button = QToolButton(self._rail.widget())
        button.setText(f"{sign}\n{name}")
        button.setCheckable(True)
        button.setFixedWidth(round(5.2 * theme.em()))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(name)
        button.setToolTip(self.tr("{page} (Ctrl+{number})").format(page=name, number=number))
        button.setEnabled(False)
        button.clicked.connect(lambda: self.show_page(self._pages.widget(place)))
        QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda: self._on_number(place))
        self._group.addButton(button)
        self._rail_column.insertWidget(place, button)
        self._pages.addWidget(QWidget(self))
        return place

    def put_page(self, place: int, page: QWidget) -> None:
        """Put `page` behind the button at `place`."""
        empty = self._pages.widget(place)
        self._pages.insertWidget(place, page)
        self._pages.removeWidget(empty)
        empty.deleteLater()
        self._group.buttons()[place].setEnabled(True)

    def add_full_page(self, page: QWidget) -> None:
        """Add a page that has no button."""
        self._pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show a page beside the rail."""
        self._is_kept = False
        self._rail.show()
        index = self._pages.indexOf(page)
        if index < len(self._group.buttons()):
            self._group.buttons()[index].setChecked(True)
        self._pages.setCurrentWidget(page)
        page.setFocus()
        self.page_shown.emit(page)

    def show_full(self, page: QWidget, *, keeps: bool = False) -> None:
        """Give a page the whole window; `show_page` brings the rail back, and so do the keys unless it `keeps` it."""
        self._is_kept = keeps
        self._rail.hide()
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def _on_number(self, place: int) -> None:
        if not self._is_kept and self._group.buttons()[place].isEnabled():
            self.show_page(self._pages.widget(place))

    def place(self, geometry: QByteArray) -> None:
        """Put the window where it was; without a memory, at a size that shows the train page whole."""
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            room = self.screen().availableGeometry()
            self.resize(min(1280, room.width()), min(800, room.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, when the first picture is on the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the set be saved before anything is gone."""
        self.closing.emit()
        super().closeEvent(event)
