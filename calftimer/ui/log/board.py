# SPDX-License-Identifier: MIT
"""The table with what belongs to it: the detail below, the editor beside, below or in its place, or why it is empty."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from calftimer.ui import theme
from calftimer.ui.log.editor import EditPanel
from calftimer.ui.log.table import LogTable
from calftimer.ui.widgets.detail_view import DetailView
from calftimer.ui.widgets.empty_view import EmptyView

DETAIL_SHARE = 0.3  # of the board's height, at most
# The editor lies beside the table from this width on, below it from this height on, else in its place.
BESIDE_EM, BELOW_EM = 36, 30
EDITOR_EM = 19
LEAST_EM = 14  # of height, or all the room that can be seen; the page scrolls where there is less
NO_LIMIT = 16_777_215  # Qt's own


class LogBoard(QWidget):
    """Arranges `table`, `editor` and `nothing`, which it shows in place of an empty table."""

    def __init__(
        self, table: LogTable, editor: EditPanel, nothing: EmptyView, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._table, self._editor, self._nothing = table, editor, nothing
        self._room = NO_LIMIT
        self._detail = DetailView(self.tr("All that was recorded of the set that is chosen"), parent=self)
        self._list = QWidget(self)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 2)
        column.addWidget(table, 1)
        column.addWidget(nothing, 1)
        column.addWidget(self._detail)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.em())
        self._box.addWidget(self._list, 1)
        self._box.addWidget(editor)
        editor.hide()

    def show_rows(self, found: bool) -> None:
        """Show the table, or what says that there is nothing to show."""
        self._table.setVisible(found)
        self._nothing.setVisible(not found)
        if not found:
            self.show_detail("")

    def show_detail(self, text: str) -> None:
        """Show what the table has no room for."""
        self._detail.show_text(text, self._list.width(), round(self.height() * DETAIL_SHARE))

    def set_room(self, height: int) -> None:
        """Be satisfied with `height` pixels, those that can be seen at once."""
        if height != self._room:
            self._room = height
            self.updateGeometry()

    @property
    def is_editing(self) -> bool:
        """Whether the editor is shown."""
        return not self._editor.isHidden()

    def open_editor(self) -> None:
        """Show the editor."""
        self._editor.show()
        self._arrange()

    def close_editor(self) -> None:
        """Put the editor away; its focus goes to the table."""
        focused = self.window().focusWidget()
        had_focus = focused is not None and self._editor.isAncestorOf(focused)
        self._editor.hide()
        self._arrange()
        if had_focus:
            self._table.setFocus()

    def hasHeightForWidth(self) -> bool:
        """Take the height there is, and no more: what is inside scrolls."""
        return False

    def sizeHint(self) -> QSize:
        """Want no more than the least."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which a few rows or fields can be seen, the editor in the table's place."""
        parts = [self._list] if self._editor.isHidden() else [self._list, self._editor]
        return QSize(max(part.minimumSizeHint().width() for part in parts), min(LEAST_EM * theme.em(), self._room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find a place for the editor."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        line = theme.em()
        is_beside, is_below = self.width() >= BESIDE_EM * line, self.height() >= BELOW_EM * line
        width = max(EDITOR_EM * line, self._editor.least_width())
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)
        self._box.setStretch(1, 0 if is_beside else 1)
        self._editor.setMinimumWidth(width if is_beside else 0)
        self._editor.setMaximumWidth(width if is_beside else NO_LIMIT)
        self._list.setVisible(self._editor.isHidden() or is_beside or is_below)
