# SPDX-License-Identifier: MIT
"""The fields of a set that are stepped through: one of a row of values, a load, seconds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from calftimer.core.catalogue import Exercise
from calftimer.core.choices import load_step
from calftimer.core.plan import KG_PER_LB, LOAD_MAX, Load, Unit
from calftimer.ui.log.columns import seconds_text
from calftimer.ui.log.fields import Field, differing_text
from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.wording import load_text

_STEPS = {Unit.KG: Decimal("0.5"), Unit.LB: Decimal(1)}

translate = QCoreApplication.translate


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


class LoadField(Field):
    """A load in the unit in which it was entered; another unit takes the nearest load of its own steps."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._unit = Unit.KG
        self._steps = _STEPS
        self._lifted_on: tuple[Exercise | None, str] = (None, "")
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

    def set_equipment(self, exercise: Exercise | None, variant_id: str) -> None:
        """Step, and write that there is no load, as on this equipment of an exercise; None is on any."""
        self._lifted_on = (exercise, variant_id)
        self._steps = {unit: load_step(exercise, unit) for unit in Unit} if exercise else _STEPS
        self._stepper.step = self._steps[self._unit]
        self._stepper.set_value(self._stepper.value)

    def show_values(self, values: Sequence[Load]) -> None:
        """Show the load of the sets."""
        self.is_changed, self._differs = False, len(set(values)) > 1
        self._unit = values[0].unit
        self._units.choose(self._unit)
        self._stepper.step = self._steps[self._unit]
        self._stepper.set_value(values[0].value)

    def _load_text(self, value: Decimal) -> str:
        return differing_text() if self._differs else load_text(Load(value, self._unit), *self._lifted_on)

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
