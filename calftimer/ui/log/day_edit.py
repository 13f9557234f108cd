# SPDX-License-Identifier: MIT
"""A day, typed or stepped through: day, month or year, whichever of them was tapped."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QPushButton, QWidget

FIRST_DAY = date(1970, 1, 1)


class _Field(QDateEdit):
    """Shows a day as the locale writes it. The wheel never changes it: it belongs to the page."""

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(parent)
        short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        self.setDisplayFormat(short if "yyyy" in short else short.replace("yy", "yyyy"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel, which is the page's
        self.setDateRange(QDate(FIRST_DAY), QDate(9999, 12, 31))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class DayEdit(QWidget):
    """A day between − and +; `is_quiet`: as small as what stands in a line above a list.

    Signals:
        day_changed: a person chose another day.
    """

    day_changed = Signal()

    def __init__(self, name: str, *, is_quiet: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = _Field(parent=self)
        self._field.setAccessibleName(name)
        self._field.setProperty("role", "quiet" if is_quiet else "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._button("−", self.tr("{name}: earlier").format(name=name), -1, is_quiet))
        row.addWidget(self._field, 1)
        row.addWidget(self._button("+", self.tr("{name}: later").format(name=name), 1, is_quiet))
        self._field.dateChanged.connect(self.day_changed)

    @property
    def day(self) -> date:
        """The day shown."""
        return self._field.date().toPython()

    def show_day(self, day: date) -> None:
        """Show `day`; tells nobody."""
        self._field.blockSignals(True)
        self._field.setDate(QDate(day))
        self._field.blockSignals(False)

    def describe(self, text: str) -> None:
        """Let a screen reader say `text` with the day."""
        self._field.setAccessibleDescription(text)

    def _button(self, sign: str, name: str, steps: int, is_quiet: bool) -> QPushButton:
        button = QPushButton(sign, self)
        button.setProperty("role", "chip-button" if is_quiet else "step")
        button.setAccessibleName(name)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field has the focus and the arrow keys
        button.clicked.connect(lambda: self._field.stepBy(steps))
        if is_quiet:
            button.setFixedWidth(button.sizeHint().height())
        return button
