# SPDX-License-Identifier: MIT
"""What one changes in a set, one field for each thing; several sets at once say where they differ.

Each field has `changed` (a person changed it), `show_values` (the values of the sets shown), `value`, `is_changed`
and `problem` (what is wrong with it, empty where nothing is).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from calftimer.core.plan import KG_PER_LB, LOAD_MAX, Load, Unit
from calftimer.core.tempo import Tempo, parse_tempo
from calftimer.errors import TempoError
from calftimer.ui import theme
from calftimer.ui.log.columns import seconds_text
from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.wording import error_text, load_text

translate = QCoreApplication.translate


def differing_text() -> str:
    """Return what stands in a field in which the sets shown differ."""
    return translate("LogField", "various")


class Field(QWidget):
    """One thing of a set."""

    changed = Signal()

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.is_changed = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.em() // 4)

    @property
    def problem(self) -> str:
        """What is wrong with what was entered; empty where nothing is."""
        return ""

    def _touch(self) -> None:
        self.is_changed = True
        self.changed.emit()


class StepField(Field):
    """One of a row of values, by a stepper."""

    def __init__(
        self, name: str, values: Sequence[object], text: Callable[[object], str], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent=parent)
        self._choices, self._values, self._text = tuple(values), tuple(values), text
        self._differs = False
        self._stepper = Stepper(name, low=0, high=len(self._values) - 1, text=self._step_text, parent=self)
        self._stepper.value_changed.connect(self._on_step)
        self.column.addWidget(self._stepper)

    @property
    def value(self) -> object:
        """The value shown."""
        return self._values[int(self._stepper.value)]

    def offer(self, choices: Sequence[object]) -> None:
        """Have other choices; a value that is none of them gives way to the first, as if a person had stepped there."""
        value = self.value
        self._choices = self._values = tuple(choices)
        self._stepper.set_range(0, len(self._values) - 1)
        self._stepper.set_value(self._values.index(value) if value in self._values else 0)
        if value not in self._values and not self._differs:
            self._touch()

    def show_values(self, values: Sequence[object]) -> None:
        """Show the value of the sets; one that is none of the choices gets its place among them."""
        first = values[0]
        self.is_changed, self._differs = False, len(set(values)) > 1
        self._values = self._choices if first in self._choices else (first, *self._choices)
        self._stepper.set_range(0, len(self._values) - 1)
        self._stepper.set_value(self._values.index(first))

    def _step_text(self, step: Decimal) -> str:
        return differing_text() if self._differs else self._text(self._values[int(step)])

    def _on_step(self) -> None:
        if self._differs:
            self._differs = False
            self._stepper.set_value(self._stepper.value)
        self._touch()


class ListField(Field):
    """One of several choices, from a list."""

    def __init__(self, name: str, choices: Iterable[tuple[object, str]] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._list = ComboBox(self)
        self._list.setAccessibleName(name)
        self._list.setPlaceholderText(differing_text())
        self._list.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self._list.activated.connect(self._touch)
        self.column.addWidget(label(name, "quiet", self))
        self.column.addWidget(self._list)
        self.set_choices(choices)

    @property
    def value(self) -> object:
        """The key of what is chosen; None where the sets differ."""
        return self._list.currentData()

    def set_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Offer other choices, (key, text) pairs; none of them is chosen."""
        self._list.clear()
        for key, text in choices:
            self._list.addItem(text, key)
        self._list.setCurrentIndex(-1)

    def show_values(self, values: Sequence[object]) -> None:
        """Show the value of the sets; one that is none of the choices is added to them."""
        self.is_changed = False
        first = values[0]
        if len(set(values)) > 1:
            self._list.setCurrentIndex(-1)
            return
        keys = [self._list.itemData(at) for at in range(self._list.count())]
        if first not in keys:
            self._list.addItem(str(first), first)
            keys.append(first)
        self._list.setCurrentIndex(keys.index(first))


class BarField(Field):
    """One of a few choices side by side."""

    def __init__(self, name: str, choices: Sequence[tuple[object, str]], *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._choices = choices
        self._bar = ChoiceBar(name, choices, parent=self)
        self._bar.chosen.connect(self._on_chosen)
        self.column.addWidget(label(name, "quiet", self))
        self.column.addWidget(self._bar)

    @property
    def value(self) -> object:
        """The key of what is chosen; None where the sets differ."""
        return self._bar.key

    def show_values(self, values: Sequence[object]) -> None:
        """Show the value of the sets; none where they differ."""
        self.is_changed = False
        self._bar.set_choices(self._choices)
        if len(set(values)) == 1:
            self._bar.choose(values[0])

    def _on_chosen(self, key: object) -> None:
        self._bar.choose(key)  # Tab stops at it from now on
        self._touch()


class LoadField(Field):
    """A load in the unit in which it was entered; another unit takes the nearest load of its own steps."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._unit = Unit.KG
        self._steps = {Unit.KG: Decimal("0.5"), Unit.LB: Decimal(1)}
        self._differs = False
        self._stepper = Stepper(name, low=0, high=LOAD_MAX, text=self._load_text, parent=self)
        self._units = ChoiceBar(translate("LogField", "Unit"), [(unit, unit.value) for unit in Unit], parent=self)
        self.column.addWidget(self._stepper)
        self.column.addWidget(self._units)
        self._stepper.value_changed.connect(self._on_changed)
        self._units.chosen.connect(self._on_unit)

    @property
    def value(self) -> Load:
        """The load shown."""
        return Load(self._stepper.value, self._unit)

    def set_steps(self, kg: float, lb: float) -> None:
        """Step by these from now on."""
        self._steps = {Unit.KG: Decimal(str(kg)), Unit.LB: Decimal(str(lb))}
        self._stepper.step = self._steps[self._unit]

    def show_values(self, values: Sequence[Load]) -> None:
        """Show the load of the sets."""
        self.is_changed, self._differs = False, len(set(values)) > 1
        self._unit = values[0].unit
        self._units.choose(self._unit)
        self._stepper.step = self._steps[self._unit]
        self._stepper.set_value(values[0].value)

    def _load_text(self, value: Decimal) -> str:
        return differing_text() if self._differs else load_text(Load(value, self._unit))

    def _on_unit(self, unit: Unit) -> None:
        if unit is self._unit:
            return
        factor = KG_PER_LB if unit is Unit.KG else 1 / KG_PER_LB
        step = self._steps[unit]
        self._unit, self._stepper.step = unit, step
        self._stepper.set_value(round(self._stepper.value * factor / step) * step)
        self._on_changed()

    def _on_changed(self) -> None:
        if self._differs:
            self._differs = False
            self._stepper.set_value(self._stepper.value)
        self._touch()


class SecondsField(Field):
    """A number of seconds, to a tenth as it was measured, changed by whole ones."""

    def __init__(self, name: str, most: int, *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._differs = False
        self._stepper = Stepper(name, low=0, high=most, text=self._seconds_text, parent=self)
        self.column.addWidget(self._stepper)
        self._stepper.value_changed.connect(self._on_changed)

    @property
    def value(self) -> float:
        """The seconds shown."""
        return float(self._stepper.value)

    def show_values(self, values: Sequence[float]) -> None:
        """Show the seconds of the sets."""
        self.is_changed, self._differs = False, len(set(values)) > 1
        self._stepper.set_value(round(values[0], 1))

    def _seconds_text(self, value: Decimal) -> str:
        return differing_text() if self._differs else seconds_text(float(value))

    def _on_changed(self) -> None:
        if self._differs:
            self._differs = False
            self._stepper.set_value(self._stepper.value)
        self._touch()


class TempoField(Field):
    """A tempo as it is written; one that cannot be read says why."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(name)
        self.edit.textEdited.connect(self._on_text)
        self._problem = label("", "problem", self, wrap=True)
        self._problem.hide()
        self.column.addWidget(label(name, "quiet", self))
        self.column.addWidget(self.edit)
        self.column.addWidget(self._problem)

    @property
    def value(self) -> Tempo:
        """The tempo written; ask `problem` first."""
        return parse_tempo(self.edit.text())

    @property
    def problem(self) -> str:
        """Why the tempo cannot be read."""
        return self._problem.text()

    def show_values(self, values: Sequence[Tempo]) -> None:
        """Show the tempo of the sets; nothing where they differ."""
        differs = len({str(value) for value in values}) > 1
        self.edit.setText("" if differs else str(values[0]))
        self.edit.setPlaceholderText(differing_text() if differs else "")
        self._say("")
        self.is_changed = False

    def _on_text(self, text: str) -> None:
        try:
            parse_tempo(text)
        except TempoError as error:
            self._say(error_text(error))
        else:
            self._say("")
        self._touch()

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.edit.setAccessibleDescription(problem)
