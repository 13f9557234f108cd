# SPDX-License-Identifier: MIT
"""Teach the program the button of a remote, a pedal or headphones; forget it; go back to the first keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from calftimer.ui import theme
from calftimer.ui.keys.key_map import FIRST_KEYS, LEARNABLE, RESERVED, Action, KeyMap, Stroke, action_name
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import label


class KeysPanel(QWidget):
    """Qt view of a `KeyMap`; has no page of its own.

    Signals:
        changed: a person taught, forgot or took back. arg1: the new KeyMap.
    """

    changed = Signal(object)

    def __init__(self, key_map: KeyMap, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key_map = key_map
        self._before: KeyMap | None = None
        self._learning: Action | None = None
        self._learn_buttons: dict[Action, QPushButton] = {}
        self._key_rows: dict[Action, FlowLayout] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 2)
        hint = self.tr(
            "Press Learn, then the button of your remote, pedal or headphones. Press a key below to forget it."
        )
        column.addWidget(label(hint, "quiet", self, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.em())
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        for number, action in enumerate(LEARNABLE):
            self._add_action(grid, number, action)
        column.addLayout(grid)
        self._note = label("", "quiet", self, wrap=True)
        self._undo = QPushButton(self.tr("Undo"), self)
        self._undo.clicked.connect(self._on_undo)
        self._undo.hide()
        self._first = QPushButton(self.tr("Back to the first keys"), self)
        self._first.clicked.connect(self._on_first)
        row = QHBoxLayout()
        row.addWidget(self._note, 1)
        row.addWidget(self._undo)
        row.addWidget(self._first)
        column.addLayout(row)
        self._show()

    @property
    def key_map(self) -> KeyMap:
        """The map as it is now."""
        return self._key_map

    @property
    def note(self) -> str:
        """What was said last."""
        return self._note.text()

    def _add_action(self, grid: QGridLayout, at: int, action: Action) -> None:
        learn = QPushButton(self)
        learn.clicked.connect(lambda: self._listen(None if self._learning is action else action))
        learn.installEventFilter(self)
        keys = FlowLayout(spacing=theme.em() // 2)
        self._learn_buttons[action], self._key_rows[action] = learn, keys
        grid.addWidget(label(action_name(action), "", self, wrap=True), at, 0)
        grid.addLayout(keys, at, 1)
        grid.addWidget(learn, at, 2, Qt.AlignmentFlag.AlignTop)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While learning, every key belongs to the learning: no shortcut, no click, no way to the next control."""
        if self._learning is None or watched is not self._learn_buttons[self._learning]:
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress:
            if not event.isAutoRepeat():
                self._take(event)
            return True
        if event.type() is QEvent.Type.KeyRelease:
            return True
        if event.type() is QEvent.Type.FocusOut:
            self._listen(None)
        return super().eventFilter(watched, event)

    def _listen(self, action: Action | None) -> None:
        """Wait for the key of an action; None: no more."""
        self._learning = action
        for known, button in self._learn_buttons.items():
            text = self.tr("Press the button… (Esc: no)") if known is action else self.tr("Learn")
            button.setText(text)
            button.setAccessibleName(f"{text}: {action_name(known)}")
        if action is not None:
            self._learn_buttons[action].setFocus()
            self._say("")

    def _take(self, event: QKeyEvent) -> None:
        stroke, action = Stroke.of(event), self._learning
        if event.key() == Qt.Key.Key_Escape:
            self._listen(None)
            self._say("")
        elif stroke is None:
            self._say(self.tr("This button cannot be told from others. Press another one."))
        elif stroke in RESERVED:
            self._say(self.tr("{key} is needed for the window itself. Press another one.").format(key=stroke.text))
        else:
            self._listen(None)
            self._learn(action, stroke)

    def _learn(self, action: Action, stroke: Stroke) -> None:
        owner = self._key_map.owner(stroke)
        if owner is action:
            self._say(self.tr("{key} does that already.").format(key=stroke.text))
            return
        names = {"key": stroke.text, "new": action_name(action)}
        if owner is None:
            said = self.tr("{key}: {new}.").format(**names)
        else:
            old = action_name(owner) or self.tr("change the tempo")
            said = self.tr("{key} now does: {new}. It no longer does: {old}.").format(**names, old=old)
        self._change(self._key_map.learnt(action, stroke), said)

    def _forget(self, stroke: Stroke) -> None:
        self._change(self._key_map.forgotten(stroke), self.tr("{key} does nothing any more.").format(key=stroke.text))

    def _on_first(self) -> None:
        if self._key_map != FIRST_KEYS:
            self._change(FIRST_KEYS, self.tr("The keys are as they were at first."))

    def _on_undo(self) -> None:
        before, self._before = self._before, None
        if before is not None:
            self._key_map = before
            self._say("")
            self._show()
            self.changed.emit(before)

    def _change(self, key_map: KeyMap, said: str) -> None:
        self._before, self._key_map = self._key_map, key_map
        self._say(said)
        self._show()
        self.changed.emit(key_map)

    def _say(self, text: str) -> None:
        """Say what happened; what was changed just now can be undone."""
        self._note.setText(text)
        self._undo.setVisible(bool(text) and self._before is not None)
        if text:
            QTimer.singleShot(0, self._first, self._scroll_to_note)

    def _scroll_to_note(self) -> None:
        """Bring what was said into sight where the panel stands on a page that scrolls."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self._first)

    def _show(self) -> None:
        """Show the keys of each action, and listen to none."""
        self._listen(None)
        for action, row in self._key_rows.items():
            while row.count():
                if widget := row.takeAt(0).widget():
                    widget.hide()
                    widget.deleteLater()
            for stroke in self._key_map.of(action):
                row.addWidget(self._key_button(stroke))
        self._first.setEnabled(self._key_map != FIRST_KEYS)

    def _key_button(self, stroke: Stroke) -> QPushButton:
        is_fixed = stroke in RESERVED
        button = QPushButton(stroke.text if is_fixed else f"{stroke.text}  ✕", self)
        button.setAccessibleName(stroke.text if is_fixed else self.tr("Forget the key {key}").format(key=stroke.text))
        button.setEnabled(not is_fixed)
        button.clicked.connect(lambda: self._forget(stroke))
        return button
