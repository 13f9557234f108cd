# SPDX-License-Identifier: MIT
"""The exercises of a workout, one below the other; what is joined is held together by a line at the left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from calftimer.ui import theme
from calftimer.ui.look import worn
from calftimer.ui.widgets.labels import breakable

_LINE = Qt.ItemDataRole.UserRole
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One exercise as it is shown; `joins_next` and `joins_last` tell to which of its neighbours it is joined."""

    title: str
    details: str
    joins_next: bool = False
    joins_last: bool = False


class _Lines(QStyledItemDelegate):
    """Paints a title and the wrapped details below it."""

    def _fonts(self, option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
        return theme.sized(option.font, 1.0, QFont.Weight.Bold), option.font

    def _air(self) -> int:
        return theme.em() // 2

    def _heights(self, option: QStyleOptionViewItem, line: ItemLine, width: int) -> list[int]:
        room = QRect(0, 0, width - 3 * self._air(), 100_000)
        return [
            QFontMetrics(font).boundingRect(room, _WRAPPED, breakable(text)).height()
            for font, text in zip(self._fonts(option), (line.title, line.details), strict=True)
        ]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the size of both texts in the list's width, no lower than what a finger can hit."""
        width = self.parent().viewport().width()
        height = sum(self._heights(option, index.data(_LINE), width)) + 2 * self._air()
        return QSize(width, max(height, theme.touch()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint one exercise."""
        line, look, air = index.data(_LINE), worn(), self._air()
        gap = air // 3
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(air + 1, gap / 2 + 1, -1, -gap / 2 - 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(look.raised if is_chosen else look.panel))
        painter.setPen(QPen(QColor(look.accent if is_chosen else look.panel), 2))
        painter.drawRoundedRect(box, air, air)
        if line.joins_next or line.joins_last:
            middle, x = box.center().y(), option.rect.left() + air / 2
            top = option.rect.top() if line.joins_last else middle
            bottom = option.rect.bottom() + 1 if line.joins_next else middle
            painter.setPen(QPen(QColor(look.accent), max(3, air // 3)))
            painter.drawLine(round(x), round(top), round(x), round(bottom))
            painter.drawLine(round(x), round(middle), round(box.left()), round(middle))
        y = option.rect.top() + air
        heights = self._heights(option, line, option.rect.width())
        colours, texts = (look.text, look.quiet), (line.title, line.details)
        for font, colour, text, height in zip(self._fonts(option), colours, texts, heights, strict=True):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(
                QRect(option.rect.left() + 2 * air, y, option.rect.width() - 3 * air, height), _WRAPPED, breakable(text)
            )
            y += height
        painter.restore()


class ItemList(QListWidget):
    """Qt view of the items of a workout.

    Ctrl+Up and Ctrl+Down move the chosen one, Delete takes it out, Enter edits it.

    Signals:
        chosen: another one is chosen. arg1: its place, -1 for none.
        move_wanted: the chosen one is to go up (arg1 -1) or down (+1).
        dropped: one was pulled somewhere. arg1: its place. arg2: the place before which it is to stand.
        remove_wanted: the chosen one is to go.
        edit_wanted: the chosen one is to be changed.
    """

    chosen = Signal(int)
    move_wanted = Signal(int)
    dropped = Signal(int, int)
    remove_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("role", "rows")
        self.setItemDelegate(_Lines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.currentRowChanged.connect(self.chosen)
        self.doubleClicked.connect(self.edit_wanted)

    def show_lines(self, lines: Sequence[ItemLine], place: int) -> None:
        """Show these exercises, the one at `place` chosen; tells nobody."""
        self.blockSignals(True)
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        for number, line in enumerate(lines):
            item = self.item(number)
            if item is None:
                item = QListWidgetItem(self)
            item.setData(_LINE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{number + 1}. {line.title}: {line.details}")
        self.setCurrentRow(place)
        self.blockSignals(False)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew for another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where it is to stand; who holds the workout puts it there."""
        place = self.currentRow()
        spot = event.position().toPoint()
        under = self.indexAt(spot)
        if under.isValid():
            before = under.row() + (1 if spot.y() > self.visualRect(under).center().y() else 0)
        else:
            before = self.count()
        event.setDropAction(Qt.DropAction.IgnoreAction)  # the list moves nothing itself
        event.accept()
        if place >= 0:
            self.dropped.emit(place, before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, remove, edit."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            self.move_wanted.emit(steps[event.key()])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)
