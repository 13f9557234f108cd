# SPDX-License-Identifier: MIT
"""Say which loads exist on one machine; what is said holds as soon as its field is left."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from calftimer.core.loads import MachineLoads
from calftimer.core.plan import Load, Unit
from calftimer.errors import PlanError
from calftimer.ui import theme
from calftimer.ui.machine.forms import MachineForm, PlatesForm, StackForm, StepsForm, weights_text
from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.tab_order import order_stops
from calftimer.ui.widgets.vertical_scroll import VerticalScroll
from calftimer.ui.wording import error_text, load_text, number

ANY, STEPS, STACK, PLATES = "any", "steps", "stack", "plates"
_SHOWN_MAX = 12  # loads that are listed; of more, those in the middle are left out
_STEPS_AT_FIRST = 20


class MachinePage(QWidget):
    """Qt view of a `MachineLoads`, or of none: then any load is offered.

    Signals:
        changed: a person changed it, and it can be. arg1: the MachineLoads, None for any load.
        closed: a person is done.
    """

    changed = Signal(object)
    closed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "title", self, wrap=True)
        about = label(
            self.tr("The Train page then offers only loads that exist here, and says which plates make them."),
            *("quiet", self),
            wrap=True,
        )
        names = {
            ANY: self.tr("Any load"),
            STEPS: self.tr("Even steps"),
            STACK: self.tr("Pin stack"),
            PLATES: self.tr("Plates"),
        }
        self._kinds = ChoiceBar(self.tr("What the load is made of"), names.items(), turns=True, parent=self)
        self._units = ChoiceBar(self.tr("Unit"), [(unit, unit.value) for unit in Unit], parent=self)
        self._forms: dict[str, MachineForm] = {
            ANY: MachineForm(),
            STEPS: StepsForm(),
            STACK: StackForm(),
            PLATES: PlatesForm(),
        }
        self._found = label("", "quiet", self, wrap=True)
        self._any_text = ""
        self._told: MachineLoads | None = None
        self._problem = label("", "problem", self, wrap=True)
        self._done = QPushButton(self.tr("Done"), self)
        self._done.setProperty("role", "first")
        self._lay_out(about)
        self._kinds.chosen.connect(self._on_kind)
        self._units.chosen.connect(self._on_unit)
        for form in self._forms.values():
            form.edited.connect(self._check)
            form.changed.connect(self._on_changed)
        self._done.clicked.connect(self._on_done)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._on_done)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_machine(self, name: str, machine: MachineLoads | None, unit: Unit, step: Decimal) -> None:
        """Show what is known of the machine called `name`; `unit` and `step` are for where nothing is."""
        self._title.setText(self.tr("Loads: {machine}").format(machine=name))
        kind, self._told = _kind_of(machine), machine
        self._kinds.choose(kind)
        usual = MachineLoads.in_steps(unit, step, step * _STEPS_AT_FIRST, step)
        for form in (self._forms[STEPS], self._forms[STACK]):
            form.show_machine(usual)
        self._any_text = self.tr("Loads are offered in steps of {step}.").format(step=load_text(Load(step, unit)))
        self._show_unit(unit if machine is None else machine.unit)
        if machine is not None:
            self._forms[kind].show_machine(machine)
        self._show_form()

    def focusInEvent(self, event: object) -> None:
        """Hand the focus on to the choice of a kind; a focus proxy would take the fields out of Tab's way."""
        super().focusInEvent(event)
        next(button for button in self._kinds.findChildren(QAbstractButton) if button.isChecked()).setFocus()

    def _lay_out(self, about: QWidget) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.em() // 2, 0)
        column.setSpacing(theme.em() // 2)
        for widget in (about, self._kinds, self._units, *self._forms.values(), self._problem, self._found):
            column.addWidget(widget)
        column.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._done)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.em(), theme.em(), theme.em() // 2, 0)
        whole.addLayout(top)
        whole.addWidget(VerticalScroll(content), 1)

    def _show_unit(self, unit: Unit) -> None:
        self._units.choose(unit)
        for form in self._forms.values():
            form.show_unit(unit)

    def _show_form(self) -> None:
        chosen = self._kinds.key
        self._units.setVisible(chosen != ANY)
        for kind, form in self._forms.items():
            form.setVisible(kind == chosen)
        order_stops(self)
        self._check()

    def _on_kind(self) -> None:
        self._show_form()
        self._on_changed()

    def _on_unit(self, unit: Unit) -> None:
        self._show_unit(unit)
        self._on_changed()

    def _on_changed(self) -> None:
        if self._check() and self._machine() != self._told:
            self._told = self._machine()
            self.changed.emit(self._told)

    def _on_done(self) -> None:
        self._on_changed()  # not every system takes the focus from a field when a button is pressed
        self.closed.emit()

    def _machine(self) -> MachineLoads | None:
        return self._forms[self._kinds.key].machine(self._units.key)

    def _check(self) -> bool:
        """Say which loads there are, or what is wrong; tell whether nothing is."""
        problem, found = "", ""
        try:
            machine = self._machine()
        except PlanError as error:
            problem = error_text(error)
        else:
            found = self._any_text if machine is None else self._found_text(machine.loads)
        for text, shown in ((problem, self._problem), (found, self._found)):
            shown.setText(text)
            shown.setVisible(bool(text))
        return not problem

    def _found_text(self, loads: Sequence[Decimal]) -> str:
        half = _SHOWN_MAX // 2
        many = len(loads) > _SHOWN_MAX
        shown = f"{weights_text(loads[:half])}  …  {weights_text(loads[-half:])}" if many else weights_text(loads)
        return self.tr("{count} loads: {loads} {unit}").format(
            count=number(len(loads)), loads=shown, unit=self._units.key.value
        )


def _kind_of(machine: MachineLoads | None) -> str:
    """Return which form shows a machine."""
    if machine is None:
        return ANY
    if machine.plates and len(machine.bases) == 1:
        return PLATES
    return STEPS if machine.step is not None and not machine.plates else STACK
