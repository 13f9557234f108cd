# SPDX-License-Identifier: MIT
"""The line above the log: how many sets there are, and what can be done with those that are chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from calftimer.ui import theme
from calftimer.ui.widgets.button_icon import ButtonIcon
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import label


class LogHead(QWidget):
    """Title, count and buttons; in the trash other buttons than in the log.

    Signals:
        change_wanted, discard_wanted, restore_wanted: something is to be done with the sets chosen.
        undo_wanted, redo_wanted: what was done last is to be taken back, or done again.
        several_turned: each tap is to add a set to those chosen (arg1 True), or to choose one alone.
        trash_turned: the trash is to be shown (arg1 True), or the log.
    """

    change_wanted = Signal()
    discard_wanted = Signal()
    restore_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    several_turned = Signal(bool)
    trash_turned = Signal(bool)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(self.tr("Log"), "title", self)
        self._count = label("", "quiet", self)
        self._change = self._button("change", self.tr("Change"), self.tr("Change the sets chosen (Enter)"))
        self._discard = self._button("trash", self.tr("Throw away"), self.tr("Throw the sets chosen away (Delete)"))
        self._restore = self._button("undo", self.tr("Restore"), self.tr("Bring the sets chosen back (Enter)"))
        self._several = self._button("several", self.tr("Several"), self.tr("Each tap adds a set to those chosen"))
        self._undo = self._button("undo", "", self.tr("Undo (Ctrl+Z)"))
        self._redo = self._button("redo", "", self.tr("Redo (Ctrl+Shift+Z)"))
        self._trash = self._button("trash", self.tr("Trash"), self.tr("Show what was thrown away"))
        for button in (self._several, self._trash):
            button.setCheckable(True)
        flow = FlowLayout(spacing=theme.em() // 3, parent=self)
        buttons = (self._change, self._discard, self._restore, self._several, self._undo, self._redo, self._trash)
        height = self._change.sizeHint().height()
        for text in (self._title, self._count):
            text.setMinimumHeight(height)
            text.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        for widget in (self._title, self._count, *buttons):
            flow.addWidget(widget)
        for button, wish in (
            (self._change, self.change_wanted),
            (self._discard, self.discard_wanted),
            (self._restore, self.restore_wanted),
            (self._undo, self.undo_wanted),
            (self._redo, self.redo_wanted),
        ):
            button.clicked.connect(lambda _=False, wish=wish: wish.emit())
        self._several.clicked.connect(self.several_turned)
        self._trash.clicked.connect(self.trash_turned)

    def show_count(self, text: str) -> None:
        """Say how many sets there are."""
        self._count.setText(text)

    def show_trash(self, shown: bool) -> None:
        """Offer what can be done in the trash, or in the log."""
        self._trash.setChecked(shown)
        self._title.setText(self.tr("Trash") if shown else self.tr("Log"))
        for button in (self._change, self._discard):
            button.setVisible(not shown)
        self._restore.setVisible(shown)

    def show_possible(self, *, has_chosen: bool, can_undo: bool, can_redo: bool) -> None:
        """Enable what can be done."""
        for button in (self._change, self._discard, self._restore):
            button.setEnabled(has_chosen)
        self._undo.setEnabled(can_undo)
        self._redo.setEnabled(can_redo)

    def _button(self, icon: str, text: str, hint: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "chip-button")
        button.setAccessibleName(text or hint)
        button.setToolTip(hint)
        ButtonIcon(icon, button, is_quiet=True)
        return button
