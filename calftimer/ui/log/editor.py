# SPDX-License-Identifier: MIT
"""The panel in which one set is changed, or several together; it lies beside the table and keeps nobody waiting."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.record import SetRecord
from calftimer.ui import theme
from calftimer.ui.learn.controls import Tiles
from calftimer.ui.log.columns import RecordWords
from calftimer.ui.log.set_fields import SetFields
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.tab_order import order_stops, stops_in
from calftimer.ui.widgets.vertical_scroll import VerticalScroll
from calftimer.ui.wording import number

FIELD_EM = 15


class EditPanel(QFrame):
    """Qt view of one set or several, to be changed.

    Signals:
        save_requested: a person wants to keep what was changed; `changes` says what.
        closed: a person is done, and keeps nothing more.
    """

    save_requested = Signal()
    closed = Signal()

    def __init__(self, now: Callable[[], datetime], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._records: tuple[SetRecord, ...] = ()
        self._title = label("", "card-title", self, wrap=True)
        self._save = QPushButton(self.tr("Save"), self)
        self._save.setProperty("role", "first")
        self._save.setToolTip(self.tr("Save (Ctrl+S)"))
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setToolTip(self.tr("Leave it as it was (Esc)"))
        self._tiles = tiles = Tiles(FIELD_EM)
        self._fields = SetFields(now, tiles)
        for field in self._fields.by_name.values():
            tiles.add(field)
            field.changed.connect(self._show_state)
        foot = QHBoxLayout()
        foot.addWidget(self._cancel)
        foot.addWidget(self._save, 1)
        column = QVBoxLayout(self)
        column.setSpacing(theme.em() // 2)
        column.addWidget(self._title)
        column.addWidget(VerticalScroll(tiles), 1)
        column.addLayout(foot)
        self._fields.tempo.edit.returnPressed.connect(self.save)
        self._save.clicked.connect(self.save)
        self._cancel.clicked.connect(self.closed)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save)

    @property
    def records(self) -> tuple[SetRecord, ...]:
        """The sets shown."""
        return self._records

    @property
    def changes(self) -> dict[str, object]:
        """What a person changed: fields of a `SetRecord` with their new values; ask `can_save` first."""
        return self._fields.changes

    @property
    def can_save(self) -> bool:
        """Whether there is something to be kept, and nothing wrong in it."""
        return self._fields.is_changed and not self._fields.problem

    def show_records(
        self, records: Sequence[SetRecord], catalogue: Catalogue, words: RecordWords, athletes: Mapping[str, str]
    ) -> None:
        """Show what is to be changed; `athletes` (id → name) are those there are to choose from."""
        self._records = tuple(records)
        several = self.tr("Change {count} sets together").format(count=number(len(records)))
        self._title.setText(self.tr("Change this set") if len(records) == 1 else several)
        self._fields.show(records, catalogue, words, athletes)
        self._show_state()
        order_stops(self)

    def least_width(self) -> int:
        """Return the width in pixels at which every field is whole."""
        around = self.layout().contentsMargins()
        bar = self.findChild(QScrollArea).verticalScrollBar().sizeHint().width()
        return self._tiles.minimumSizeHint().width() + around.left() + around.right() + bar + 2 * self.frameWidth()

    def begin(self) -> None:
        """Give the focus to the first field shown, and show it, wherever the panel was scrolled to for other sets."""
        next(stop for stop in stops_in(self) if stop.isVisibleTo(self)).setFocus()
        self.findChild(QScrollArea).verticalScrollBar().setValue(0)

    def save(self) -> None:
        """Ask for what was changed to be kept; nothing happens while something in it is wrong."""
        if self._save.isEnabled():
            self.save_requested.emit()

    def _show_state(self) -> None:
        self._save.setEnabled(self.can_save)
