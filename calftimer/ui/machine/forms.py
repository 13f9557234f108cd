# SPDX-License-Identifier: MIT
"""What can be said about the loads of a machine: even steps, the pins of a stack, or plates on a bar or sled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from calftimer.core.loads import MachineLoads, Plate, parse_weights
from calftimer.core.plan import Unit
from calftimer.errors import QT_TRANSLATE_NOOP, PlanError
from calftimer.ui import theme
from calftimer.ui.editor.fields import FormField
from calftimer.ui.learn.controls import Tiles
from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.wording import number

# What gyms have; any other weight is written by hand.
USUAL_PLATES = {
    Unit.KG: tuple(map(Decimal, ("25", "20", "15", "10", "5", "2.5", "1.25"))),
    Unit.LB: tuple(map(Decimal, ("45", "35", "25", "10", "5", "2.5"))),
}
_FIRST_COUNT, _COUNT_MAX = 4, 20
_FIELD_EM = 11


def weights_text(weights: Iterable[Decimal]) -> str:
    """Write weights so that `parse_weights` reads them."""
    return "  ".join(number(float(weight)) for weight in weights)


class MachineForm(QWidget):
    """Qt view of one way to say what a machine can be loaded with.

    Signals:
        edited: a person writes something.
        changed: a person changed something, and is done with that.
    """

    edited = Signal()
    changed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.em() // 2)

    def machine(self, unit: Unit) -> MachineLoads | None:
        """Return what the form says; None is any load. Raise PlanError where it cannot be."""
        return None

    def show_machine(self, machine: MachineLoads) -> None:
        """Fill the form in."""

    def show_unit(self, unit: Unit) -> None:
        """Go over to another unit."""

    def _edit(self, caption: str, hint: str = "") -> tuple[FormField, QLineEdit]:
        edit = QLineEdit(self)
        edit.textEdited.connect(self.edited)
        edit.editingFinished.connect(self.changed)
        return FormField(caption, edit, hint=hint, parent=self), edit


class StepsForm(MachineForm):
    """From a lightest to a heaviest load in even steps."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        fields = Tiles(_FIELD_EM, most=3, parent=self)
        low, self._low = self._edit(self.tr("Lightest"))
        high, self._high = self._edit(self.tr("Heaviest"))
        step, self._step = self._edit(self.tr("Step"))
        for field in (low, high, step):
            fields.add(field)
        self.column.addWidget(fields)

    def show_machine(self, machine: MachineLoads) -> None:
        """Fill the form in."""
        for edit, value in ((self._low, machine.bases[0]), (self._high, machine.bases[-1]), (self._step, machine.step)):
            edit.setText(weights_text([value]))

    def machine(self, unit: Unit) -> MachineLoads:
        """Return what the form says."""
        return MachineLoads.in_steps(unit, *(_one(edit.text()) for edit in (self._low, self._high, self._step)))


class StackForm(MachineForm):
    """The weights of a stack, by its pins, and small weights that can be put on top."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        pins, self._pins = self._edit(
            self.tr("Weights of the stack"), self.tr("As they stand on it, with blanks between: 5 10 15 22.5.")
        )
        extra, self._extra = self._edit(
            self.tr("Small weights to put on top"), self.tr("Each as often as it is there: 2.5 2.5. May be empty.")
        )
        self.column.addWidget(pins)
        self.column.addWidget(extra)

    def show_machine(self, machine: MachineLoads) -> None:
        """Fill the form in."""
        self._pins.setText(weights_text(machine.bases))
        self._extra.setText(weights_text(reversed(_each(machine.plates))))

    def machine(self, unit: Unit) -> MachineLoads:
        """Return what the form says."""
        pins, extra = parse_weights(self._pins.text()), parse_weights(self._extra.text())
        if not pins:
            raise PlanError(QT_TRANSLATE_NOOP("Plan", "Write the weights of the stack."))
        return MachineLoads(unit, pins, _plates(Counter(extra)), ends=1)


class PlatesForm(MachineForm):
    """A bar or sled, and how many plates there are of each weight."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._unit = Unit.KG
        bar, self._bar = self._edit(
            self.tr("Bar or sled without plates"), self.tr("0 where it is not counted in the load.")
        )
        self._bar.setText("0")
        self._ends = ChoiceBar(
            self.tr("Plates go on"), [(2, self.tr("both sides alike")), (1, self.tr("one peg"))], parent=self
        )
        self._ends.choose(2)
        self._ends.chosen.connect(self._on_ends)
        top = Tiles(2 * _FIELD_EM, most=2, parent=self)
        top.add(bar)
        top.add(FormField(self.tr("Plates go on"), self._ends, parent=self))
        self._counts = {unit: Tiles(_FIELD_EM, parent=self) for unit in Unit}
        self._steppers = {unit: self._steppers_of(unit) for unit in Unit}
        other, self._other = self._edit(
            self.tr("Other plates"), self.tr("Each as often as it is there: 0.5 0.5. May be empty.")
        )
        self.column.addWidget(top)
        counted = label(self.tr("How many there are, both sides together"), "heading", self, wrap=True)
        self.column.addWidget(counted)
        for counts in self._counts.values():
            self.column.addWidget(counts)
        self.column.addWidget(other)
        self._step()
        self.show_unit(self._unit)

    def show_machine(self, machine: MachineLoads) -> None:
        """Fill the form in."""
        self.show_unit(machine.unit)
        self._bar.setText(weights_text(machine.bases))
        self._ends.choose(machine.ends)
        self._step()
        counts = Counter(_each(machine.plates))
        for weight, stepper in self._steppers[machine.unit].items():
            stepper.set_value(counts.pop(weight, 0))
        self._other.setText(weights_text(sorted(counts.elements(), reverse=True)))

    def show_unit(self, unit: Unit) -> None:
        """Offer the plates that are usual in a unit."""
        self._unit = unit
        for known, counts in self._counts.items():
            counts.setVisible(known is unit)

    def machine(self, unit: Unit) -> MachineLoads:
        """Return what the form says."""
        counts = Counter({weight: int(stepper.value) for weight, stepper in self._steppers[unit].items()})
        counts.update(parse_weights(self._other.text()))
        return MachineLoads(unit, (_one(self._bar.text()),), _plates(counts), self._ends.key)

    def _steppers_of(self, unit: Unit) -> dict[Decimal, Stepper]:
        steppers = {}
        for weight in USUAL_PLATES[unit]:
            steppers[weight] = Stepper(f"{number(float(weight))} {unit.value}", low=0, high=_COUNT_MAX, parent=self)
            steppers[weight].set_value(_FIRST_COUNT)
            steppers[weight].value_changed.connect(self.changed)
            self._counts[unit].add(steppers[weight])
        return steppers

    def _step(self) -> None:
        for stepper in (*self._steppers[Unit.KG].values(), *self._steppers[Unit.LB].values()):
            stepper.step = Decimal(self._ends.key)

    def _on_ends(self) -> None:
        self._step()
        self.changed.emit()


def _one(text: str) -> Decimal:
    """Read one weight; raise PlanError where there is none, or more than one."""
    weights = parse_weights(text)
    if len(weights) != 1:
        raise PlanError(QT_TRANSLATE_NOOP("Plan", "Write one number into each field."))
    return weights[0]


def _plates(counts: Counter[Decimal]) -> tuple[Plate, ...]:
    return tuple(Plate(weight, count) for weight, count in counts.items() if count)


def _each(plates: Iterable[Plate]) -> list[Decimal]:
    return [plate.weight for plate in plates for _ in range(plate.count)]
