# SPDX-License-Identifier: MIT
"""All keys on one sheet over the window: F1 or ? opens it, and Esc, F1, ? or a tap beside it closes it.

A set goes on under it, and its keys still work: what the sheet does not need goes to the stage.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from calftimer.ui import theme
from calftimer.ui.keys.key_map import KeyMap
from calftimer.ui.keys.key_sections import KeySection, key_sections
from calftimer.ui.look import worn
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.vertical_scroll import VerticalScroll

_SCROLLS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_ENDS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End})
_OF_THE_WINDOW = frozenset({Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F11, Qt.Key.Key_Question})
_VEIL_ALPHA = 150


class HelpSheet(QDialog):
    """A sheet in the window, not a window of its own: on a full screen nothing else can come up."""

    def __init__(self, window: QWidget, key_map: Callable[[], KeyMap], *, keys_go_to: Iterable[QWidget] = ()) -> None:
        """`key_map` is asked each time. To `keys_go_to` go the keys that the sheet leaves, if one had the focus."""
        super().__init__(window)
        self.setWindowFlags(Qt.WindowType.Widget)
        self._key_map, self._keys_go_to = key_map, tuple(keys_go_to)
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("All keys"))
        self._card = QFrame(self)
        self._card.setProperty("role", "panel")
        self._area = VerticalScroll(parent=self._card)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("All keys"))
        self._area.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
        close = QPushButton(self.tr("Close"), self._card)
        close.setAutoDefault(False)
        close.setAccessibleName(self.tr("Close the sheet (Esc)"))
        close.clicked.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(label(self.tr("All keys"), "title", self._card), 1)
        top.addWidget(close)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(*(theme.em(),) * 4)
        column.addLayout(top)
        column.addWidget(self._area, 1)
        self.hide()
        for keys in ("F1", "?"):
            shortcut = QShortcut(QKeySequence(keys), window, self.toggle)
            shortcut.setAutoRepeat(False)
        QApplication.instance().focusChanged.connect(self._on_focus)

    def toggle(self) -> None:
        """Open the sheet, or close it."""
        if self.isVisible():
            self.reject()
            return
        self._before = QApplication.focusWidget()
        self._area.setWidget(_rows_of(key_sections(self._key_map())))
        self._place()
        self.parentWidget().installEventFilter(self)  # no longer than it is shown: each frame of a set goes through it
        self.show()
        self.raise_()
        self._area.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Close without giving the focus back: something else is to be seen now."""
        if self.isVisible():
            self._before = None
            self.reject()

    def done(self, result: int) -> None:
        """Close; the focus goes back where it was."""
        before, self._before = self._before, None
        self.parentWidget().removeEventFilter(self)
        super().done(result)
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Keep Tab inside: what lies under the sheet cannot be seen."""
        close = self._card.findChild(QPushButton)
        (self._area if close.hasFocus() else close).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def event(self, event: QEvent) -> bool:
        """Let no key reach what lies under the sheet as a shortcut, but those of the window."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and event.key() not in _OF_THE_WINDOW
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; what the sheet has no use for goes to the stage, where a set goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() in _ENDS:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        elif self._before in self._keys_go_to and event.key() not in _SCROLLS:
            QApplication.sendEvent(self._before, event)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap beside the sheet closes it."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.reject()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken what lies under it, so that the sheet is read and the stage still seen."""
        veil = QColor(worn().background)
        veil.setAlpha(_VEIL_ALPHA)
        QPainter(self).fillRect(event.rect(), veil)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        """Whoever takes the focus, such as the page that comes when a session is over, is to be seen."""
        if self.isVisible() and now is not None and now.window() is self.window() and not self.isAncestorOf(now):
            self.put_away()

    def _place(self) -> None:
        room, line = self.parentWidget().rect(), theme.em()
        self.setGeometry(room)
        width = min(room.width() - 2 * line, 44 * line)
        around = self._card.layout().contentsMargins()
        content = self._area.widget().heightForWidth(width - around.left() - around.right())
        wanted = content + theme.touch() + self._card.layout().spacing() + around.top() + around.bottom() + line // 2
        height = min(room.height() - 2 * line, wanted)
        self._card.setGeometry(QRect((room.width() - width) // 2, (room.height() - height) // 2, width, height))


def _rows_of(sections: tuple[KeySection, ...]) -> QWidget:
    """Return the sections one below the other: keys at the left, what they do at the right."""
    content = QWidget()
    grid = QGridLayout(content)
    grid.setContentsMargins(0, 0, theme.em() // 2, 0)
    grid.setHorizontalSpacing(theme.em())
    grid.setVerticalSpacing(theme.em() // 3)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for section in sections:
        grid.addWidget(label(section.title, "heading", content, wrap=True), grid.rowCount(), 0, 1, 2)
        for row in section.rows:
            at = grid.rowCount()
            keys = label(row.keys, "key", content, wrap=True)
            does = label(row.does, "", content, wrap=True)
            keys.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            does.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            keys.setFont(theme.sized(keys.font(), 1.0, keys.font().Weight.Bold))
            grid.addWidget(keys, at, 0)
            grid.addWidget(does, at, 1)
        grid.setRowMinimumHeight(grid.rowCount(), theme.em() // 2)
    grid.setRowStretch(grid.rowCount(), 1)
    return content
