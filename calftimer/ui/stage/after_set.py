# SPDX-License-Identifier: MIT
"""What a person says about a set that is over, without typing: reps, reps in reserve, pain, a note.

It stands beside the rest and in the summary. What nobody gave is shown as –, and stays empty.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QSizePolicy, QWidget

from calftimer.core.plan import REPS_MAX
from calftimer.core.record import SetRecord
from calftimer.ui import theme
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.stage_pad import NumberPad
from calftimer.ui.widgets.stepper import Stepper

RIR_MAX, PAIN_MAX, NOTE_LENGTH_MAX = 5, 10, 500
# A finger that comes down so soon was meant for the set.
GUARD_MS = 700
# Who has typed so lately is still writing.
WRITING_MS = 10_000
NOT_GIVEN = "–"
# The numbers in one row, or in two; and how much of a window the panel takes for one.
_COLUMNS = RIR_MAX + 1, (RIR_MAX + 1) // 2
_SHARE_OF_ROOM = 0.37
_LEAVES_NOTE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})
_RATINGS = tuple(getattr(Qt.Key, f"Key_{number}") for number in range(RIR_MAX + 1))
_CORRECTS = frozenset({*_RATINGS, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_P, Qt.Key.Key_N})


class _PainStepper(Stepper):
    """From no answer, −1, up to pain that there is, 1, and down to none, 0; from none down to no answer again."""

    def _next(self, *, is_up: bool) -> Decimal:
        return Decimal(int(is_up)) if self._value < 0 else super()._next(is_up=is_up)

    def _limits(self) -> tuple[Decimal, Decimal]:
        return self._low - 1, self._high  # one can always go down


def corrects(event: QKeyEvent) -> bool:
    """Tell whether a key says something about a set, if that has what it is about."""
    other = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return event.key() in _CORRECTS and not other and not event.isAutoRepeat()


class AfterSet(QFrame):
    """Qt view of what can be corrected in a `SetRecord`.

    Signals:
        changed: a person changed a value. arg1: its column in the log, arg2: the value.
        left: a person is through with the note; the keys may go back to where they were.
    """

    changed = Signal(str, object)
    left = Signal()

    def __init__(self, *, guard_ms: int = GUARD_MS, parent: QWidget | None = None) -> None:
        """`guard_ms`: how long after `guard` no finger and no mouse does anything."""
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._target = 0
        self._note_in_log = ""
        self._typed = QElapsedTimer()
        self._guard = QTimer(self, singleShot=True, interval=guard_ms)
        self._guard.timeout.connect(lambda: self._let_through(False))
        self._title = label("", "quiet", self, wrap=True, centred=True)
        self._reps = self._stepper(self.tr("Reps done"), 0, REPS_MAX, self._reps_text)
        self._rir = NumberPad(self.tr("Reps in reserve"), [*map(str, range(RIR_MAX)), f"{RIR_MAX}+"], parent=self)
        self._pain = self._stepper(self.tr("Pain, 0 to 10"), -1, PAIN_MAX, _given_text, kind=_PainStepper)
        self._note = QLineEdit(self)
        self._note.setPlaceholderText(self.tr("Note"))
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setMaxLength(NOTE_LENGTH_MAX)
        self._note.textEdited.connect(lambda: self._typed.start())
        self._note.editingFinished.connect(self._on_note)
        self._note.installEventFilter(self)
        self._reps.value_changed.connect(lambda value: self.changed.emit("reps", int(value)))
        self._rir.value_changed.connect(lambda value: self.changed.emit("rir", value))
        self._pain.value_changed.connect(lambda value: self.changed.emit("pain", None if value < 0 else int(value)))
        self._grid = QGridLayout(self)
        side = theme.em() // 2
        self._grid.setContentsMargins(side, side, side, side)
        self._grid.setSpacing(theme.em() // 3)
        self._is_wide: bool | None = None
        self._stand(_COLUMNS[0], is_wide=False)

    def _stepper(
        self, name: str, low: int, high: int, text: Callable[[Decimal], str], kind: type[Stepper] = Stepper
    ) -> Stepper:
        stepper = kind(name, low=low, high=high, text=text, parent=self)
        stepper.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a tap leaves the keys, and a remote's, to the page
        stepper.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return stepper

    def _reps_text(self, reps: object) -> str:
        return self.tr("{reps} of {target}").format(reps=reps, target=self._target)

    def show_set(self, record: SetRecord, title: str) -> None:
        """Show what stands in the log; `title` says whose set it is, and which."""
        self._target = record.reps_target
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._reps.setVisible(not record.kind.is_timed)
        self._reps.set_value(record.reps)
        self._rir.set_value(None if record.rir is None else min(int(record.rir), RIR_MAX))
        self._pain.set_value(-1 if record.pain is None else record.pain)
        self._rir.setVisible(not record.kind.is_timed)
        self._note_in_log = record.note
        if not (self._note.hasFocus() and self._note.isModified()):
            self._note.setText(record.note)

    def say(self, text: str) -> None:
        """Say something in place of whose set it is, until a set is shown again."""
        self._title.setText(text)
        self._title.setVisible(True)

    def guard(self) -> None:
        """Let no finger do anything for a moment."""
        self._let_through(True)
        self._guard.start()

    def _let_through(self, through: bool) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, through)

    @property
    def is_writing(self) -> bool:
        """True while a person types the note."""
        return self._note.hasFocus() and self._typed.isValid() and self._typed.elapsed() < WRITING_MS

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key says; return whether it says something here."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not corrects(event):
            return False
        if key in _RATINGS and not shift and self._rir.isVisibleTo(self):
            self._rir.press(_RATINGS.index(key))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._reps.isVisibleTo(self):
            self._reps.step_by(1 if key == Qt.Key.Key_Right else -1)
        elif key == Qt.Key.Key_P:
            self._pain.step_by(-1 if shift else 1)
        elif key == Qt.Key.Key_N:
            self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Escape end the note, and nothing else; all other keys are letters there."""
        if event.type() is QEvent.Type.ShortcutOverride and event.key() in _LEAVES_NOTE:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and event.key() in _LEAVES_NOTE:
            self.finish_note()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def finish_note(self) -> None:
        """Keep what was typed so far."""
        self._typed.invalidate()
        self._note.setModified(False)
        self._on_note()

    def _on_note(self) -> None:
        text = self._note.text().strip()
        if text != self._note_in_log:
            self._note_in_log = text
            self.changed.emit("note", text)

    # Size

    def width_in(self, room: int) -> int:
        """Return how wide the panel is at best, beside something else, in a window of `room` pixels."""
        for columns in _COLUMNS:
            self._stand(columns, is_wide=False)
            width = self._grid.totalMinimumSize().width()
            if width <= room * _SHARE_OF_ROOM:
                break
        return width

    def height_in(self, width: int) -> int:
        """Stand as `width` pixels ask for, and return the height that takes."""
        for is_wide, columns in ((True, _COLUMNS[0]), (False, _COLUMNS[0]), (False, _COLUMNS[1])):
            self._stand(columns, is_wide=is_wide)
            if self._grid.totalMinimumSize().width() <= width:
                break
        by_width = self._grid.totalHeightForWidth(width) if self._grid.hasHeightForWidth() else 0
        return max(by_width, self._grid.totalSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return self._grid.totalMinimumSize()

    def _stand(self, columns: int, *, is_wide: bool) -> None:
        """Stand in one column, or in two; with so many numbers side by side."""
        for part in self.findChildren(QWidget):
            part.ensurePolished()  # sizes are the style sheet's, also before it is shown
        self._rir.set_columns(columns)
        if is_wide is self._is_wide:
            return
        self._is_wide = is_wide
        parts = (self._reps, self._rir, self._pain, self._note)
        for part in (self._title, *parts):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._title, 0, 0, 1, 2)
        for place, part in enumerate(parts):
            if is_wide:
                self._grid.addWidget(part, 1 + place // 2, place % 2)
            else:
                self._grid.addWidget(part, 1 + place, 0, 1, 2)


def _given_text(value: object) -> str:
    """Write a number, or that it was not given."""
    return str(value) if value >= 0 else NOT_GIVEN
