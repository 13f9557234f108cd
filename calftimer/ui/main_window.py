# SPDX-License-Identifier: MIT
"""The main window: a rail of pages, the pages, a notice bar below them, and the stage over all of it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QButtonGroup, QMainWindow, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from calftimer.ui.widgets.button_icon import ButtonIcon
from calftimer.ui.widgets.notice_bar import NoticeBar
from calftimer.ui.widgets.notice_place import NoticePlace
from calftimer.ui.widgets.rail import BesideRail, Rail
from calftimer.ui.window_place import within


class _Pages(QStackedWidget):
    """The pages, of which only the one that is shown says how small the window may be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the page that is shown."""
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()


class MainWindow(QMainWindow):
    """Shows one page at a time; `show_full` gives a page the whole window.

    Ctrl and a number shows a page from wherever one is, but from a page that keeps the window.

    Signals:
        first_painted: the window has been painted for the first time.
        page_shown: a page of the rail came up. arg1: the page.
        refused: a person pressed a key or tapped while rail and pages are held.
        closing: the window is about to close; nothing has been torn down yet.
    """

    first_painted = Signal()
    page_shown = Signal(object)
    refused = Signal()
    closing = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painted = False
        self._is_kept = self._is_held = False
        self.setWindowTitle("calftimer")
        self.notice = NoticeBar(parent=self)
        self._pages = _Pages(self)
        self.notice.left.connect(lambda: self._pages.currentWidget().setFocus())
        self._rail = Rail(parent=self)
        self._group = QButtonGroup(self)
        whole = QWidget(self)
        centre = QWidget(whole)
        self._column = QVBoxLayout(centre)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(NoticePlace(self._pages, self.notice, lambda: self.is_kept, parent=centre), 1)
        whole.setLayout(BesideRail(self._rail, centre))
        self.setCentralWidget(whole)

    def add_button(self, icon: str, name: str) -> int:
        """Add a button to the rail and return its place; Ctrl+1, Ctrl+2, … press it. `put_page` gives it a page.

        `icon` is the name of a file in `resources/icons`.
        """
        place = len(self._group.buttons())
        number = place + 1
        button = QToolButton(self._rail.places)
        button.setText(name)
        ButtonIcon(icon, button, lines=1.5, is_quiet=True)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(name)
        button.setToolTip(self.tr("{page} (Ctrl+{number})").format(page=name, number=number))
        button.setEnabled(False)
        button.clicked.connect(lambda: self.show_page(self._pages.widget(place)))
        QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda: self._on_number(place))
        self._group.addButton(button)
        self._rail.add(button)
        self._pages.addWidget(QWidget(self))
        return place

    def add_last_button(self, button: QToolButton) -> None:
        """Put a button that leads to no page at the far end of the rail."""
        self._rail.add_last(button)

    def add_above(self, widget: QWidget) -> None:
        """Put a line above the pages."""
        self._column.insertWidget(0, widget)

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

    @property
    def shown_place(self) -> int:
        """The place of the page that is shown, as `add_button` returned it; the first one's for a page without."""
        index = self._pages.currentIndex()
        return index if index < len(self._group.buttons()) else 0

    @property
    def is_kept(self) -> bool:
        """True while a page keeps the window: a session runs, or something is being written."""
        return self._is_kept or self._is_held

    def hold(self, held: bool) -> None:
        """Let nobody use rail and pages while something needs them to stand still, or give them back."""
        self._is_held = held
        self._rail.setEnabled(not held)
        self._pages.setEnabled(not held)
        (self if held else self._pages.currentWidget()).setFocus()  # held, no key presses what is left to be pressed

    def show_place(self, place: int) -> None:
        """Show the page that `put_page` put behind the button at `place`."""
        self.show_page(self._pages.widget(place))

    def show_full(self, page: QWidget, *, keeps: bool = False) -> None:
        """Give a page the whole window; `show_page` brings the rail back, and so do the keys unless it `keeps` it."""
        self._is_kept = keeps
        self._rail.hide()
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def _on_number(self, place: int) -> None:
        if not self.is_kept and self._group.buttons()[place].isEnabled():
            self.show_page(self._pages.widget(place))

    def place(self, geometry: QByteArray) -> None:
        """Put the window where it was, if that is still on a screen; without a memory, at a size that shows all."""
        rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(min(1280, rooms[0].width()), min(800, rooms[0].height()))
        elif not self.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
            self.setGeometry(within(self.geometry(), rooms))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell that nothing can be done now, instead of seeming dead."""
        super().keyPressEvent(event)
        self._refuse()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell the same to who taps on what is held."""
        super().mousePressEvent(event)
        self._refuse()

    def _refuse(self) -> None:
        if self._is_held:
            self.refused.emit()

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
