# SPDX-License-Identifier: MIT
"""What the Learn pages are built of: links that wrap, parts that open, and a column that scrolls up and down."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from calftimer.ui import theme
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.vertical_scroll import VerticalScroll


class LinkButton(QPushButton):
    """A button whose text wraps, with a quieter line below it; `sign` stands before the text."""

    def __init__(self, text: str, *, detail: str = "", sign: str = "→", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "link")
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._sign = label(sign, "link-sign", self)
        self._sign.setFixedWidth(round(1.3 * theme.em()))
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for line, role in ((text, "link-text"), (detail, "quiet")):
            if line:
                lines.addWidget(label(line, role, self, wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.em() // 2, theme.em() // 3, theme.em() // 2, theme.em() // 3)
        row.setSpacing(theme.em() // 3)
        row.addWidget(self._sign)
        row.addLayout(lines, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_sign(self, sign: str) -> None:
        """Show another sign before the text."""
        self._sign.setText(sign)

    def sizeHint(self) -> QSize:
        """Return the size of all lines."""
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size of all lines."""
        return self.layout().minimumSize()


class Expander(QWidget):
    """A heading that opens what it is the heading of; that is built when it is first opened.

    Signals:
        opened: it was opened, by a person or by `open`.
    """

    opened = Signal()

    def __init__(
        self, title: str, build: Callable[[], QWidget], *, detail: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._build = build
        self._content: QWidget | None = None
        self.header = LinkButton(title, detail=detail, sign="▸", parent=self)
        self.header.setProperty("role", "expander")
        self.header.setCheckable(True)
        self.header.toggled.connect(self._on_toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.em() // 3)
        self._column.addWidget(self.header)

    @property
    def content(self) -> QWidget | None:
        """What it opens; None before it was opened for the first time."""
        return self._content

    def open(self) -> None:
        """Show the content."""
        self.header.setChecked(True)

    def _on_toggled(self, on: bool) -> None:
        self.header.set_sign("▾" if on else "▸")
        if on and self._content is None:
            self._content = self._build()
            self._content.setParent(self)
            self._column.addWidget(self._content)
        if self._content is not None:
            self._content.setVisible(on)
        if on:
            self.opened.emit()


class AddressRow(QWidget):
    """Where something can be read: the address as text, and buttons that copy it and open it in the browser."""

    def __init__(self, address: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = address
        text = QLineEdit(address, self)
        text.setReadOnly(True)
        text.setCursorPosition(0)
        text.setAccessibleName(self.tr("Address"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text, 1)
        for name, slot in ((self.tr("Copy"), self._copy), (self.tr("Open"), self._open)):
            button = QPushButton(name, self)
            button.setAccessibleName(self.tr("{what} {address}").format(what=name, address=address))
            button.clicked.connect(slot)
            row.addWidget(button)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))


class ScrollColumn(VerticalScroll):
    """A column that scrolls up and down only; `name` is what a screen reader calls it."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        self._content = QWidget()
        super().__init__(self._content, is_fluid=True, parent=parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll
        self.verticalScrollBar().setSingleStep(2 * theme.em())
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(0, 0, theme.em() // 2, theme.em())
        self.column.setSpacing(theme.em() // 2)

    def add(self, widget: QWidget) -> QWidget:
        """Put `widget` at the end and return it."""
        self.column.addWidget(widget)
        widget.show()  # now, not when the event loop comes to it: it may be focused next
        return widget

    def clear(self) -> None:
        """Take everything out."""
        while item := self.column.takeAt(0):
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()

    def bring(self, widget: QWidget, control: QWidget | None = None) -> None:
        """Scroll until `widget` stands at the top, as soon as what was opened has its place.

        It gets the focus, or `control` inside it does: a focus proxy would take its neighbours out of Tab's way.
        """
        (control or widget).setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, widget, lambda: self._scroll_to(widget))

    def _scroll_to(self, widget: QWidget) -> None:
        self._content.layout().activate()
        top = widget.mapTo(self._content, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top - theme.em() // 2)


class Tiles(QWidget):
    """Widgets in columns of equal width, as many side by side as have `column_em` lines of text of room each.

    One that is hidden leaves no gap.
    """

    def __init__(self, column_em: float, *, most: int = 99, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column_em, self._most = column_em, most
        self._tiles: list[QWidget] = []
        self._placed: tuple[int, list[QWidget]] = (0, [])
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.em() // 2)

    def add(self, widget: QWidget) -> None:
        """Put `widget` at the end."""
        self._tiles.append(widget)
        self._place()

    def set_most(self, most: int) -> None:
        """Put at most `most` side by side."""
        self._most = most
        self._place()

    def _place(self) -> None:
        fitting = int((self.width() + self._grid.spacing()) / (self._column_em * theme.em() + self._grid.spacing()))
        shown = [tile for tile in self._tiles if not _is_put_away(tile)]
        columns = max(1, min(fitting, self._most, len(shown)))
        if (columns, shown) == self._placed:
            return
        for number, tile in enumerate(shown):
            self._grid.addWidget(tile, number // columns, number % columns)
        for number in range(max(columns, self._placed[0])):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        self._placed = (columns, shown)

    def event(self, event: QEvent) -> bool:
        """Close the gap that a tile leaves when it is hidden, and make room for one that is shown again."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Return the width of one column: more of them make it no wider."""
        width = max((tile.minimumSizeHint().width() for tile in self._tiles), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the tiles again for another width."""
        super().resizeEvent(event)
        self._place()


def _is_put_away(widget: QWidget) -> bool:
    """Tell whether somebody hid a widget; one that waits to be shown with its parent is not put away."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def panel(parent: QWidget) -> tuple[QFrame, QVBoxLayout]:
    """Return a panel and the column inside it."""
    frame = QFrame(parent)
    frame.setProperty("role", "panel")
    column = QVBoxLayout(frame)
    column.setContentsMargins(*(theme.em() * 2 // 3,) * 4)
    column.setSpacing(theme.em() // 3)
    return frame, column


def captioned(control: QWidget, name: str) -> QWidget:
    """Return `control` with its name above it."""
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(label(name, "heading", place, wrap=True))
    column.addWidget(control)
    return place
