# SPDX-License-Identifier: MIT
"""When a set began, and what was noted: the two fields of the editor that can be wrong by what is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale, QTime
from PySide6.QtWidgets import QWidget

from calftimer.core.edit import NOTE_MAX, check_start
from calftimer.ui import theme
from calftimer.ui.editor.fields import LinesEdit
from calftimer.ui.log.day_edit import DayEdit
from calftimer.ui.log.fields import CheckedField, differing_text
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.wording import number

_DAY_MINUTES = 24 * 60
_STEP_MINUTES = 5

translate = QCoreApplication.translate


def clock_time(minutes: Decimal) -> str:
    """Write minutes since midnight as the locale writes a time."""
    return QLocale().toString(QTime(int(minutes) // 60, int(minutes) % 60), QLocale.FormatType.ShortFormat)


class MomentField(CheckedField):
    """Day and time by the clock of the set's place; of one set only."""

    def __init__(self, now: Callable[[], datetime], *, parent: QWidget | None = None) -> None:
        super().__init__(translate("LogField", "Date and time"), parent=parent)
        self._now = now
        self._shown: datetime | None = None
        self._day = DayEdit(translate("LogField", "Date"), parent=self)
        self._time = Stepper(
            translate("LogField", "Time"),
            low=0,
            high=_DAY_MINUTES - 1,
            step=_STEP_MINUTES,
            text=clock_time,
            parent=self,
        )
        self.column.addWidget(label(translate("LogField", "Date"), "quiet", self))
        self.column.addWidget(self._day)
        self.column.addWidget(self._time)
        self.column.addWidget(self.problem_label)
        self._day.day_changed.connect(self._on_changed)
        self._time.value_changed.connect(self._on_changed)

    @property
    def value(self) -> datetime:
        """When the set began; the seconds stay as they were unless the time is changed."""
        day, before = self._day.day, self._shown
        moment = before.replace(year=day.year, month=day.month, day=day.day)
        minutes = int(self._time.value)
        if minutes != before.hour * 60 + before.minute:
            moment = moment.replace(hour=minutes // 60, minute=minutes % 60, second=0, microsecond=0)
        return moment

    def show_values(self, values: Sequence[datetime]) -> None:
        """Show when the set began; of several nothing is shown."""
        self.is_changed = False
        self._shown = values[0]
        self._day.show_day(values[0].date())
        self._time.set_value(values[0].hour * 60 + values[0].minute)
        self.say("")
        self.setVisible(len(values) == 1)

    def _on_changed(self) -> None:
        self.check(lambda: check_start(self.value, self._now()))

    def say(self, problem: str) -> None:
        """Show what is wrong, and let a screen reader say it with the day."""
        super().say(problem)
        self._day.describe(problem)


class NoteField(CheckedField):
    """What was noted."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(translate("LogField", "Note"), parent=parent)
        self._edit = LinesEdit(self.name, 2, parent=self)
        self.column.addWidget(label(self.name, "quiet", self))
        self.column.addWidget(self._edit)
        self.column.addWidget(self.problem_label)
        self._edit.textChanged.connect(self._on_text)
        self.column.setSpacing(theme.em() // 4)

    @property
    def value(self) -> str:
        """The note."""
        return self._edit.toPlainText().strip()

    def show_values(self, values: Sequence[str]) -> None:
        """Show the note; nothing where the sets differ."""
        differs = len(set(values)) > 1
        self._edit.blockSignals(True)
        self._edit.setPlainText("" if differs else values[0])
        self._edit.blockSignals(False)
        self._edit.setPlaceholderText(differing_text() if differs else "")
        self.say("")
        self.is_changed = False

    def _on_text(self) -> None:
        problem = ""
        if len(self.value) > NOTE_MAX:
            problem = translate("LogField", "The note has {count} letters; there is room for {limit}.").format(
                count=number(len(self.value)), limit=number(NOTE_MAX)
            )
        self.say(problem)
        self._touch()
