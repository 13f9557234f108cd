# SPDX-License-Identifier: MIT
"""A number changed by two large buttons or the keys; never by typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from calftimer.core.loads import above, below, nearest
from calftimer.ui.widgets.labels import PlainLabel

_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_PageUp: 5,
    Qt.Key.Key_PageDown: -5,
}


class Stepper(QFrame):
    """Shows a label and a value between − and +.

    Signals:
        value_changed: a person changed the value. arg1: the new value (Decimal).
    """

    value_changed = Signal(object)

    def __init__(
        self,
        label: str,
        *,
        low: Decimal | int,
        high: Decimal | int,
        step: Decimal | int = 1,
        text: Callable[[Decimal], str] = str,
        caption: str = "",
        widest: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`label` is its name; `caption` stands above the value where something shorter will do.

        There is room for `widest`, where that may stand there another time.
        """
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._label = label
        self._low, self._high, self.step = Decimal(low), Decimal(high), Decimal(step)
        self._text, self._widest = text, widest
        self._offered: Sequence[Decimal] = ()
        self._value = self._low
        above_value = PlainLabel(caption or label, self)
        above_value.setProperty("role", "quiet")
        above_value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown = PlainLabel(parent=self)
        self._shown.setProperty("role", "value")
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._less = self._button("−", self.tr("less"), -1)
        self._more = self._button("+", self.tr("more"), 1)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(above_value)
        middle.addWidget(self._shown)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(2)
        row.addWidget(self._less)
        row.addLayout(middle, 1)
        row.addWidget(self._more)
        self._show()

    @property
    def value(self) -> Decimal:
        """The value shown."""
        return self._value

    def set_value(self, value: Decimal | int | float) -> None:
        """Show `value`, held within the limits or to what is offered; tells nobody."""
        value = Decimal(str(value))
        self._value = nearest(self._offered, value) if self._offered else min(max(value, self._low), self._high)
        self._show()

    def set_range(self, low: Decimal | int, high: Decimal | int) -> None:
        """Change the limits."""
        self._low, self._high = Decimal(low), Decimal(high)
        self.set_value(self._value)

    def offer(self, values: Sequence[Decimal]) -> None:
        """Go only to `values`, which are sorted, and to the nearest of them now; none: to multiples of the step."""
        self._offered = values
        self.set_value(self._value)

    def step_by(self, steps: int) -> None:
        """Move to the next value that is offered, or to the next multiple of the step, `steps` times."""
        before = self._value
        for _ in range(abs(steps)):
            self.set_value(self._next(is_up=steps > 0))
        if self._value != before:
            self.value_changed.emit(self._value)

    def _next(self, *, is_up: bool) -> Decimal:
        if self._offered:
            value = (above if is_up else below)(self._offered, self._value)
            return self._value if value is None else value
        remainder = self._value % self.step
        return self._value + self.step - remainder if is_up else self._value - (remainder or self.step)

    def _limits(self) -> tuple[Decimal, Decimal]:
        return (self._offered[0], self._offered[-1]) if self._offered else (self._low, self._high)

    def _button(self, sign: str, name: str, steps: int) -> QPushButton:
        button = QPushButton(sign, self)
        button.setProperty("role", "step")
        button.setAccessibleName(f"{self._label}: {name}")
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the stepper itself has the focus and the arrow keys
        button.clicked.connect(lambda: self.step_by(steps))
        return button

    def _show(self) -> None:
        text = self._text(self._value)
        self._shown.setText(text)
        self._hold_width()
        low, high = self._limits()
        self._less.setEnabled(self._value > low)
        self._more.setEnabled(self._value < high)
        self.setAccessibleName(f"{self._label}: {text}")

    def _hold_width(self) -> None:
        """Keep room for the widest value, so that nothing moves and nothing is cut when the value changes."""
        self._shown.ensurePolished()
        metrics = QFontMetrics(self._shown.font())
        low, high = self._limits()
        texts = (self._text(low), self._text(high), self._shown.text(), self._widest)
        self._shown.setMinimumWidth(max(metrics.horizontalAdvance(text) for text in texts) + 2)

    def changeEvent(self, event: QEvent) -> None:
        """Hold room for larger text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_shown"):
            self._hold_width()

    def event(self, event: QEvent) -> bool:
        """Keep the stepping keys from shortcuts: Page Down may also be the button of a remote."""
        if event.type() is QEvent.Type.ShortcutOverride and event.key() in _STEPS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys step by one, Page Up and Page Down by five."""
        steps = _STEPS.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.step_by(steps)
