# SPDX-License-Identifier: MIT
"""Teach the program the button of a remote, a pedal or headphones; forget it; go back to the first keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from calftimer.ui import theme
from calftimer.ui.accessible import announce
from calftimer.ui.keys.key_map import CORRECTING, FIRST_KEYS, LEARNABLE, RESERVED, Action, KeyMap, Stroke, action_name
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.layout_parts import parts_of
from calftimer.ui.widgets.two_line_button import TwoLineButton


class _NotePlace(QWidget):
    """Room for what is said about a row, kept also while nothing is said."""

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = label("", "quiet", self, wrap=True)
        self.undo = QPushButton(self.tr("Undo"), self)
        keeps = self.undo.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.undo.setSizePolicy(keeps)
        self.undo.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.note, 1)
        row.addWidget(self.undo)

    def say(self, text: str, *, can_undo: bool) -> None:
        """Show `text`, with Undo beside it where something can be undone."""
        self.note.setText(text)
        self.undo.setVisible(can_undo)


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
        self._gaps: dict[Action, dict[int, int]] = {}  # where keys were forgotten: place in the row → width
        self._said: Action | None = None  # the row in which something is said; None is the last one
        self._notes: dict[Action | None, _NotePlace] = {}
        self._learn_buttons: dict[Action, QPushButton] = {}
        self._key_rows: dict[Action, FlowLayout] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 2)
        hint = self.tr(
            "Press Learn, then the button of your remote, pedal or headphones. Press a key below to forget it."
        )
        column.addWidget(label(hint, "quiet", self, wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.em())
        self._grid.setVerticalSpacing(theme.em() // 4)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 5)
        for number, action in enumerate(LEARNABLE):
            self._add_action(2 * number, action)
        column.addLayout(self._grid)
        self._first = TwoLineButton(self.tr("Back to the first keys"), self)
        self._first.clicked.connect(self._on_first)
        row = QHBoxLayout()
        row.addWidget(self._note_place(None), 1)
        row.addWidget(self._first)
        column.addLayout(row)
        column.addStretch(1)  # the rows never share out room that is left: it would move them
        self._show()

    @property
    def key_map(self) -> KeyMap:
        """The map as it is now."""
        return self._key_map

    @property
    def note(self) -> str:
        """What was said last."""
        return self._notes[self._said].note.text()

    def _note_place(self, action: Action | None) -> _NotePlace:
        place = self._notes[action] = _NotePlace(parent=self)
        place.undo.clicked.connect(self._on_undo)
        return place

    def _add_action(self, at: int, action: Action) -> None:
        learn = QPushButton(self)
        learn.clicked.connect(lambda: self._listen(None if self._learning is action else action))
        learn.installEventFilter(self)
        keys = FlowLayout(spacing=theme.em() // 2)
        self._learn_buttons[action], self._key_rows[action] = learn, keys
        name = label(action_name(action), "", self, wrap=True)
        name.setMinimumHeight(theme.touch())  # beside the keys, not above them
        self._grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(keys, at, 1)
        self._grid.addWidget(learn, at, 2, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._note_place(action), at + 1, 0, 1, 3)

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
        before, self._learning = self._learning, action
        for known, button in self._learn_buttons.items():
            text = self.tr("Stop") if known is action else self.tr("Learn")
            button.setText(text)
            button.setAccessibleName(f"{text}: {action_name(known)}")
        if action is not None:
            self._learn_buttons[action].setFocus()
            self._say(self.tr("Press the button now. Esc leaves all as it is."), action)
        elif before is not None:
            self._say("", before)

    def _take(self, event: QKeyEvent) -> None:
        stroke, action = Stroke.of(event), self._learning
        if event.key() == Qt.Key.Key_Escape:
            self._listen(None)
        elif stroke is None:
            self._say(self.tr("This button cannot be told from others. Press another one."), action)
        elif stroke in RESERVED:
            text = self.tr("{key} is needed for the window itself. Press another one.")
            self._say(text.format(key=stroke.text), action)
        else:
            self._listen(None)
            self._learn(action, stroke)

    def _learn(self, action: Action, stroke: Stroke) -> None:
        owner = self._key_map.owner(stroke)
        if owner is action:
            self._say(self.tr("{key} does that already.").format(key=stroke.text), action)
            return
        names = {"key": stroke.text, "new": action_name(action)}
        if owner is None:
            said = self.tr("{key}: {new}.").format(**names)
        else:
            old = action_name(owner) or self.tr("change the tempo")
            said = self.tr("{key} now does: {new}. It no longer does: {old}.").format(**names, old=old)
        if stroke in CORRECTING:
            lost = self.tr("In a rest it no longer corrects the set just done.")
            said = f"{said} {lost}"
        self._change(self._key_map.learnt(action, stroke), said, action)

    def _forget(self, stroke: Stroke, button: QPushButton) -> None:
        action = self._key_map.owner(stroke)
        row = self._key_rows[action]
        place = row.indexOf(button)
        gaps = {**self._gaps, action: {**self._gaps.get(action, {}), place: button.width()}}
        said = self.tr("{key} does nothing any more.").format(key=stroke.text)
        self._change(self._key_map.forgotten(stroke), said, action, gaps=gaps)

    def _on_first(self) -> None:
        if self._key_map != FIRST_KEYS:
            self._change(FIRST_KEYS, self.tr("The keys are as they were at first."), None)

    def _on_undo(self) -> None:
        before, self._before = self._before, None
        if before is not None:
            self._key_map, self._gaps = before, {}
            self._say("", self._said)
            self._show()
            self.changed.emit(before)

    def _change(
        self, key_map: KeyMap, said: str, action: Action | None, *, gaps: dict[Action, dict[int, int]] | None = None
    ) -> None:
        self._before, self._key_map, self._gaps = self._key_map, key_map, gaps or {}
        for number in range(self._grid.rowCount()):  # a row that loses keys keeps its height, and all below its place
            self._grid.setRowMinimumHeight(number, self._grid.cellRect(number, 0).height())
        self._show()
        self._say(said, action, can_undo=True)
        self.changed.emit(key_map)

    def _say(self, text: str, action: Action | None, *, can_undo: bool = False) -> None:
        """Say in the row of an action what happened; nothing else is said. What was just changed can be undone."""
        self._said = action
        for known, place in self._notes.items():
            place.say(text if known is action else "", can_undo=can_undo and known is action)
        if text:
            announce(self, text)
            QTimer.singleShot(0, self._notes[action], lambda: self._bring(self._notes[action]))

    def _bring(self, place: QWidget) -> None:
        """Scroll until `place` is seen, and not at all where it is: what lies under the finger is to stay there."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is None:
            return
        below = place.mapTo(around.viewport(), QPoint(0, place.height())).y() - around.viewport().height()
        if below > 0:
            bar = around.verticalScrollBar()
            bar.setValue(bar.value() + below)

    def _show(self) -> None:
        """Show the keys of each action, and listen to none."""
        self._listen(None)
        for action, row in self._key_rows.items():
            while row.count():
                if widget := row.takeAt(0).widget():
                    widget.hide()
                    widget.deleteLater()
            buttons = [self._key_button(stroke) for stroke in self._key_map.of(action)]
            for place, width in sorted(self._gaps.get(action, {}).items()):
                buttons.insert(place, self._gap(width))
            for button in buttons:
                row.addWidget(button)
        self._first.setEnabled(self._key_map != FIRST_KEYS)
        self._order_stops()

    def _order_stops(self) -> None:
        """Let Tab go row by row: the keys were made after the buttons beside them."""
        stops: list[QWidget] = []
        for action, row in self._key_rows.items():
            stops += parts_of(row)
            stops += [self._learn_buttons[action], self._notes[action].undo]
        stops += [self._notes[None].undo, self._first]
        # From the last on, each to behind the first: Qt leaves a pair as it is that is next to each other all round.
        for stop in reversed(stops[1:]):
            QWidget.setTabOrder(stops[0], stop)

    def _key_button(self, stroke: Stroke) -> QPushButton:
        is_fixed = stroke in RESERVED
        button = TwoLineButton(stroke.text if is_fixed else f"{stroke.text}  ✕", self)
        button.setAccessibleName(stroke.text if is_fixed else self.tr("Forget the key {key}").format(key=stroke.text))
        button.setEnabled(not is_fixed)
        button.clicked.connect(lambda: self._forget(stroke, button))
        return button

    def _gap(self, width: int) -> QPushButton:
        """Return what stands in the place of a key that was forgotten: a second tap there must not take the next."""
        gap = QPushButton("–", self)
        gap.setAccessibleName(self.tr("Forgotten"))
        gap.setEnabled(False)
        gap.setFixedWidth(width)
        return gap
