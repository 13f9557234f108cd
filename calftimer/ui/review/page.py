# SPDX-License-Identifier: MIT
"""Are my calves getting anywhere? The parts of the review, drawn when they are shown, from sets read in a thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.ui import theme
from calftimer.ui.settings import Settings
from calftimer.ui.widgets.empty_view import EmptyView
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.notice_bar import NoticeBar
from calftimer.ui.wording import error_text, number

if TYPE_CHECKING:
    from calftimer.core.review.sets import Sets
    from calftimer.errors import CalftimerError
    from calftimer.logbook.logbook import Logbook
    from calftimer.ui.review.board import Board
    from calftimer.ui.review.reader import SetsReader


def _here_today() -> date:
    return datetime.now().astimezone().date()


class ReviewPage(QWidget):
    """Qt view of what the `Logbook` says.

    Signals:
        train_requested: there is no set yet, and a person wants to train.
        drawn: what was read is shown.
    """

    train_requested = Signal()
    drawn = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        settings: Settings,
        notice: NoticeBar,
        *,
        today: Callable[[], date] = _here_today,
        parent: QWidget | None = None,
    ) -> None:
        """`notice` says where a file was saved, or why it could not be; what is done in it may change the log."""
        super().__init__(parent)
        notice.acted.connect(self._on_acted)
        self._logbook: Logbook | None = None
        self._catalogue, self._settings, self._notice, self._today = catalogue, settings, notice, today
        self._board: Board | None = None
        self._empty = EmptyView(
            self.tr("Nothing to review yet"),
            self.tr(
                "After your first set you will see here what each muscle got this week against what two sources ask "
                "for, how each exercise goes, whether anything is neglected, and how long your habit holds."
            ),
            self.tr("Go to Train"),
            parent=self,
        )
        self._empty.pressed.connect(self.train_requested)
        self._reading = label(self.tr("Reading the log …"), "quiet", self, centred=True)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._reading)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(), theme.em(), theme.em(), theme.em())
        self._head = QHBoxLayout()
        self._head.addWidget(label(self.tr("Review"), "title", self), 1)
        column.addLayout(self._head)
        column.addLayout(self._stack, 1)
        self._reader: SetsReader | None = None
        self._last_read: Sets | None = None
        self._whole: Sets | None = None  # all of them, as they stood in the log at `_version`
        self._version: tuple[int, int] | None = None

    def show_logbook(self, logbook: Logbook) -> None:
        """Take the sets from `logbook`, from the next `refresh` on."""
        self._logbook, self._whole = logbook, None

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Count and name by `catalogue`, from the next `refresh` on."""
        self._catalogue = catalogue

    def refresh(self) -> None:
        """Draw, and read the log again where something was written since."""
        count = self._logbook.count() if self._logbook is not None else 0
        if not count:
            self._bring(self._empty)
            return
        if self._reader is None:
            from calftimer.ui.review.reader import SetsReader

            self._reader = SetsReader(parent=self)
            self._reader.progressed.connect(self._on_progress)
            self._reader.finished.connect(self._on_sets)
            self._reader.completed.connect(self._on_completed)
            self._reader.failed.connect(self._on_failure)
        version = self._logbook.version
        if self._whole is not None and version == self._version and self._logbook.path.exists():
            self._on_sets(self._whole)
            return
        self._whole, self._version = None, version
        if self._board is None:
            self._reading.setText(self.tr("Reading the log …"))
            self._bring(self._reading)
        self._reader.read(self._logbook.path, count, self._today())

    def _on_acted(self) -> None:
        """Draw anew where the page is in front; elsewhere it is drawn when it is shown."""
        if self.isVisible() and self._logbook is not None and self._logbook.is_open:
            self.refresh()

    def close_reader(self) -> None:
        """Stop reading, and wait until it has stopped."""
        if self._reader is not None:
            self._reader.close()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what can be done here."""
        super().focusInEvent(event)
        if self._stack.currentWidget() is self._empty:
            self._empty.button.setFocus(event.reason())
        elif self._board is not None:
            self._board.focus_chosen(event.reason())

    def _bring(self, shown: QWidget) -> None:
        """Show the board, or what stands in its place; without a board there is nothing to report."""
        self._stack.setCurrentWidget(shown)
        if self._board is not None:
            self._board.report.setVisible(shown is self._board)

    def _on_progress(self, done: int) -> None:
        self._reading.setText(self.tr("Reading the log: {count} sets …").format(count=number(done)))

    def _on_completed(self) -> None:
        self._whole = self._last_read

    def _on_sets(self, sets: Sets) -> None:
        self._last_read = sets
        if self._board is None:
            from calftimer.ui.review.board import Board  # pyqtgraph is slow to import

            self._board = Board(self._settings, parent=self)
            self._board.said.connect(self._notice.say)
            self._board.failed.connect(self._notice.warn)
            self._stack.addWidget(self._board)
            self._head.addWidget(self._board.report)
        self._board.show_sets(sets, self._logbook.athletes.read(), self._catalogue, self._today())
        is_new, focused = self._stack.currentWidget() is not self._board, self.window().focusWidget()
        self._bring(self._board)
        if is_new and self.isVisible() and (focused in (None, self) or self.isAncestorOf(focused)):
            self._board.focus_chosen(Qt.FocusReason.OtherFocusReason)  # not whatever Qt finds first in it
        self.drawn.emit()

    def _on_failure(self, error: CalftimerError) -> None:
        self._reading.setText(error_text(error))
        self._bring(self._reading)
