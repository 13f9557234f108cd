# SPDX-License-Identifier: MIT
"""One workout: its exercises, the numbers of the chosen one, who trains, and START."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from calftimer.core.workout import NAME_LENGTH_MAX
from calftimer.ui import theme
from calftimer.ui.widgets.button_icon import ButtonIcon
from calftimer.ui.widgets.enter_key import press_focused
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.switch_button import SwitchButton
from calftimer.ui.widgets.tab_order import order_stops
from calftimer.ui.widgets.vertical_scroll import VerticalScroll
from calftimer.ui.workout.item_list import ItemLine, ItemList
from calftimer.ui.workout.numbers import NumbersPanel

LIST_EM = 18  # the least width of the exercises, in lines of text, where the numbers stand beside them


class WorkoutEditor(QWidget):
    """Qt view of a `Workout`; who holds it does what the buttons ask for and shows it again.

    Signals:
        others_wanted: another workout is to be chosen.
        named: a person wrote a name. arg1: the name.
        moved: the chosen exercise is to go up (arg1 -1) or down (+1).
        joined: the chosen exercise is to be joined to the next one, or parted from it. arg1: which.
        duplicated, removed, edit_wanted, undone, redone, as_last_time, kept, discarded, add_wanted, started: a button
            or key was pressed; kept: it is to be saved.
        athlete_turned: somebody trains along, or no more. arg1: the athlete's id. arg2: which.
    """

    others_wanted = Signal()
    named = Signal(str)
    moved = Signal(int)
    joined = Signal(bool)
    duplicated = Signal()
    removed = Signal()
    edit_wanted = Signal()
    undone = Signal()
    redone = Signal()
    as_last_time = Signal()
    kept = Signal()
    discarded = Signal()
    add_wanted = Signal()
    started = Signal()
    athlete_turned = Signal(str, bool)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = ItemList(self.tr("Exercises"), parent=self)
        self.numbers = NumbersPanel(parent=self)
        self.start = QPushButton(self.tr("START  ␣"), self)
        self.start.setProperty("role", "go")
        self.start.setAccessibleName(self.tr("Start the workout (Space)"))
        self.start.clicked.connect(self.started)
        self._name = QLineEdit(self)
        self._name.setAccessibleName(self.tr("Name of the workout"))
        self._name.setMaxLength(NAME_LENGTH_MAX)
        self._name.textEdited.connect(self.named)
        # Queued: Enter would else go on to START, which has the focus by then, and press it.
        self._name.returnPressed.connect(self.start.setFocus, Qt.ConnectionType.QueuedConnection)
        self._note = label("", "quiet", self, wrap=True)
        self._empty = label(
            self.tr("Nothing yet. Choose an exercise on the Train page and press “+ Workout” there."),
            "quiet",
            self,
            wrap=True,
        )
        self._others = self._button(self.tr("‹ Workouts"), self.others_wanted)
        self._undo = self._sign("undo", self.tr("Undo"), self.tr("Undo (Ctrl+Z)"), self.undone)
        self._redo = self._sign("redo", self.tr("Redo"), self.tr("Redo (Ctrl+Shift+Z)"), self.redone)
        self._discard = self._button(self.tr("Delete workout"), self.discarded)
        self._keep = self._button(self.tr("Save workout"), self.kept)
        self._last = self._button(self.tr("As last time"), self.as_last_time)
        self._last.setToolTip(self.tr("Take the loads and reps of the last time."))
        self._add = self._button(self.tr("Add exercise"), self.add_wanted)
        self._up = self._button(self.tr("↑ Up"), None)
        self._down = self._button(self.tr("↓ Down"), None)
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down.clicked.connect(lambda: self.moved.emit(1))
        self._join = SwitchButton(
            self.tr("Superset"), self.tr("Done in turn with the next exercise, without a rest between."), parent=self
        )
        self._join.turned.connect(self.joined)
        self._edit = self._button(self.tr("Edit …"), self.edit_wanted)
        self._duplicate = self._button(self.tr("Duplicate"), self.duplicated)
        self._remove = self._button(self.tr("Remove"), self.removed)
        self._of_one = (self._up, self._down, self._join, self._edit, self._duplicate, self._remove)
        self._athletes = QWidget(self)
        self._athlete_flow = FlowLayout(spacing=theme.em() // 3, parent=self._athletes)
        self._athletes_heading = label(self.tr("Who trains, in turn"), "heading", self, wrap=True)
        self._switches: dict[str, SwitchButton] = {}
        for keys, signal in (("Ctrl+Z", self.undone), ("Ctrl+Shift+Z", self.redone), ("Ctrl+Y", self.redone)):
            shortcut = QShortcut(QKeySequence(keys), self, signal.emit)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_out()

    @property
    def note(self) -> str:
        """What is said of whose workout it is; empty for a person's own."""
        return self._note.text()

    def show_workout(self, name: str, note: str, lines: Sequence[ItemLine], place: int) -> None:
        """Show a workout, the exercise at `place` chosen (-1: none); `note` says whose it is.

        Of an empty one only what can be done with it is shown.
        """
        if self._name.text() != name:
            self._name.setText(name)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.items.show_lines(lines, place)
        self.items.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        self.start.setEnabled(bool(lines))
        self._last.setVisible(bool(lines))
        self._discard.setVisible(bool(lines) and not note)
        self._keep.setVisible(bool(lines) and bool(note))
        for button in self._of_one:
            button.setVisible(bool(lines))
            button.setEnabled(0 <= place < len(lines))
        self._up.setEnabled(place > 0 or (place == 0 and lines[0].joins_next))
        self._down.setEnabled(0 <= place < len(lines) - 1 or (place > 0 and lines[place].joins_last))
        self._join.setEnabled(0 <= place < len(lines) - 1)
        self._join.setChecked(0 <= place < len(lines) and lines[place].joins_next)
        self.numbers.setVisible(0 <= place < len(lines))

    def show_steps(self, *, can_undo: bool, can_redo: bool) -> None:
        """Offer to take changes back, and to do them again."""
        self._undo.setEnabled(can_undo)
        self._redo.setEnabled(can_redo)

    def write_name(self) -> None:
        """Let the person write a name over the one that stands there."""
        self._name.setFocus()
        self._name.selectAll()

    def show_athletes(self, athletes: Sequence[tuple[str, str, bool]]) -> None:
        """Show who could train: (id, name, whether they do); one alone needs no choice."""
        for widget in (self._athletes, self._athletes_heading):
            widget.setVisible(len(athletes) > 1)
        shown = [(athlete_id, name) for athlete_id, name, _ in athletes]
        if shown == [(athlete_id, switch.text()) for athlete_id, switch in self._switches.items()]:
            for athlete_id, _, is_on in athletes:  # the one that is being pressed stays
                self._switches[athlete_id].setChecked(is_on)
            return
        for switch in self._switches.values():
            self._athlete_flow.removeWidget(switch)
            switch.hide()
            switch.deleteLater()
        self._switches = {}
        for athlete_id, name, is_on in athletes:
            switch = SwitchButton(name, self.tr("{name} trains along").format(name=name), parent=self._athletes)
            switch.setChecked(is_on)
            switch.turned.connect(lambda on, who=athlete_id: self.athlete_turned.emit(who, on))
            self._athlete_flow.addWidget(switch)
            self._switches[athlete_id] = switch
        order_stops(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to START, or to where there is something to do first."""
        super().focusInEvent(event)
        (self.start if self.start.isEnabled() else self._add).setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, for Space starts the workout."""
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: one column, START below it."""
        widths = [button.minimumSizeHint().width() for button in (*self._of_one, self._last, self._keep, self._discard)]
        return QSize(max(self.numbers.narrow_width(), *widths) + 3 * theme.em(), 4 * theme.touch())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room."""
        super().resizeEvent(event)
        room = self.width() - 3 * theme.em()
        left = room - theme.em() - LIST_EM * theme.em()
        is_across = left >= self.numbers.narrow_width()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_across else QBoxLayout.Direction.TopToBottom)
        self.numbers.arrange(is_wide=(left if is_across else room) >= self.numbers.wide_width())
        self.items.setMinimumHeight((2 if is_across else 5) * theme.touch())

    def _button(self, text: str, signal: object) -> QPushButton:
        button = QPushButton(text, self)
        if signal is not None:
            button.clicked.connect(lambda: signal.emit())
        return button

    def _sign(self, icon: str, name: str, hint: str, signal: object) -> QPushButton:
        button = self._button("", signal)
        button.setAccessibleName(name)
        button.setToolTip(hint)
        button.setMinimumWidth(theme.touch())
        ButtonIcon(icon, button)
        return button

    def _lay_out(self) -> None:
        gap = theme.em() // 2
        content = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._row.setContentsMargins(0, 0, gap, 0)
        self._row.setSpacing(theme.em())
        head = QHBoxLayout()
        head.addWidget(self._others)
        head.addWidget(self._name, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(gap)
        left.addLayout(head)
        left.addWidget(self._note)
        left.addWidget(self._empty)
        left.addWidget(self._flow((self._add, *self._of_one, self._undo, self._redo)))
        left.addWidget(self.items, 1)
        left.addStretch()  # takes the room where there is no list to take it
        right.addWidget(self._athletes_heading)
        right.addWidget(self._athletes)
        right.addWidget(self.numbers)
        right.addWidget(self._flow((self._last, self._keep, self._discard)))
        right.addStretch(1)
        self._row.addLayout(left, 55)
        self._row.addLayout(right, 45)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.em(), theme.em(), theme.em() // 2, theme.em())
        whole.setSpacing(gap)
        whole.addWidget(VerticalScroll(content, parent=self), 1)
        whole.addWidget(self.start)

    def _flow(self, widgets: Sequence[QWidget]) -> QWidget:
        place = QWidget(self)
        flow = FlowLayout(spacing=theme.em() // 3, parent=place)
        for widget in widgets:
            flow.addWidget(widget)
        return place
