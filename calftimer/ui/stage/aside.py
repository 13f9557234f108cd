# SPDX-License-Identifier: MIT
"""What lies beside a rest: the set just done, to be corrected, or the sets to come, which somebody else lays there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from calftimer.core.record import SetRecord
from calftimer.core.session import State
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.ui.keys.key_map import FIRST_KEYS
from calftimer.ui.keys.page_keys import PageKeys
from calftimer.ui.stage.after_set import AfterSet
from calftimer.ui.stage.correction_keys import CorrectionKeys
from calftimer.ui.stage.corrections import Corrections
from calftimer.ui.widgets.enter_key import press_focused
from calftimer.ui.widgets.vertical_scroll import VerticalScroll

if TYPE_CHECKING:
    from calftimer.runner import Runner

# So soon before the next count-in a rest in which a note is written is made longer.
_NEAR_FRAMES = 3 * SAMPLE_RATE
_CLEAR = "QScrollArea, QScrollArea > QWidget { background: transparent; }"


class _Area(VerticalScroll):
    """Scrolls up and down, and leaves the keys to the stage: Page Down is the button of a remote."""

    def __init__(self, content: QWidget, *, parent: QWidget) -> None:
        super().__init__(content, parent=parent)
        self.setStyleSheet(_CLEAR)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Want none."""
        event.ignore()


class RestAside(QStackedWidget):
    """Hidden until there is something to show; its size is for the stage's layout to give.

    Signals:
        corrected: the set just done has other values now. arg1: its SetRecord.
        acted: a person pressed the one key while something else lay there.
        left: the keys may go back to the stage.
        moved: it wants another size.
    """

    corrected = Signal(object)
    acted = Signal()
    left = Signal()
    moved = Signal()

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.corrections: Corrections | None = None
        self.keys = FIRST_KEYS
        self._record: SetRecord | None = None
        self._title = ""
        self._other: QWidget | None = None
        self.panel = AfterSet()
        self._area = _Area(self.panel, parent=self)  # for large text in a low window
        self.addWidget(self._area)
        self.panel.changed.connect(self._on_changed)
        self.panel.left.connect(self.left)
        CorrectionKeys(self.panel, parent.keyPressEvent)
        self.hide()

    def offer(self, set_id: str | None, title: str) -> None:
        """Let the set be corrected, if it is in the log already; `title` says which it is."""
        records = self.corrections.records((set_id,)) if self.corrections is not None else []
        if records:
            self._title = title
            self._show(records[0])
            self.panel.guard()
            self.show()
            self.moved.emit()

    def put_away(self) -> None:
        """The rest is over: keep the note, give the keys back."""
        self.panel.finish_note()
        self.lay(None)
        self._record = None
        if self.isVisible():
            self.hide()
            self.left.emit()

    def lay(self, widget: QWidget | None) -> None:
        """Show another widget in place of the set just done; None takes it away."""
        before, self._other = self._other, widget
        if before is not None:
            self.removeWidget(before)
            before.hide()
            before.deleteLater()
        if widget is not None:
            PageKeys(widget, self.acted.emit, self.keys)  # Space starts the set, whichever button has the focus
            self.setCurrentIndex(self.addWidget(widget))
            widget.setFocus()
        self.setVisible(widget is not None or self._record is not None)
        if before is not widget:
            self.moved.emit()
            if widget is None:
                self.left.emit()

    @property
    def other(self) -> QWidget | None:
        """What lies there in place of the set just done."""
        return self._other

    @property
    def is_writing(self) -> bool:
        """True while a person types a note."""
        return self.panel.is_writing

    def mind(self, runner: Runner) -> None:
        """Let no set begin under the hands of who is busy here: a note makes the rest longer, all else holds it."""
        runner.hold_rest(self._other is not None)
        session = runner.session
        count_in_at = session.origin_frame + session.timeline.start_frame
        if session.state is State.RESTING and self.is_writing and count_in_at - runner.frame < _NEAR_FRAMES:
            runner.extend_rest()
            self.panel.say(self.tr("15 s more rest, as long as you write."))
            self.moved.emit()

    def wanted(self, room: QSize) -> QSize:
        """Return the size it wants in a stage of that size; empty where there is nothing to show."""
        if self.isHidden():
            return QSize()
        if self._other is not None:
            return room
        width = room.width() if room.height() > room.width() else self.panel.width_in(room.width())
        return QSize(width, self.panel.height_in(width))

    def wanted_when_low(self, wanted: QSize) -> QSize:
        """Return what it wants where it gets less height than `wanted`, and scrolls."""
        return wanted + QSize(self._area.verticalScrollBar().sizeHint().width(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, for Space starts the set."""
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Correct the set just done by a key; return whether it was one for that."""
        if self._record is None or self._other is not None or event.isAutoRepeat():
            return False
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            if self.corrections.undo() if undo else self.corrections.redo():
                self._read_again()
            return True
        return self.panel.take_key(event)

    def _on_changed(self, column: str, value: object) -> None:
        self.corrections.change(self._record.id, **{column: value})
        self._read_again()

    def _read_again(self) -> None:
        """Show what the log holds now: a change that could not be written is not shown."""
        for record in self.corrections.records((self._record.id,)):
            self._show(record)
            self.corrected.emit(record)

    def _show(self, record: SetRecord) -> None:
        self._record = record
        self.panel.show_set(record, self._title)
