# SPDX-License-Identifier: MIT
"""Who trains in turn with the athlete who is here: each with the load and reps of their own last time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from calftimer.core.athlete import NAME_MAX, Athlete
from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import Choice, in_unit, plan_from
from calftimer.core.exercise import Exercise
from calftimer.core.loads import MachineLoads
from calftimer.core.plan import LOAD_MAX, REPS_MAX, Load, Unit
from calftimer.ui import theme
from calftimer.ui.settings import Settings
from calftimer.ui.train.columns import fill, pair_width
from calftimer.ui.widgets.expander_line import ExpanderLine
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.widgets.switch_button import SwitchButton
from calftimer.ui.widgets.tab_order import order_stops
from calftimer.ui.wording import athlete_name, load_text

_KEY = "train/partners"

translate = QCoreApplication.translate


class _Partner:
    """One athlete who trains along: their settings, and the steppers of what is their own."""

    def __init__(self, name: str, settings: Settings, parent: QWidget) -> None:
        self.settings, self.unit = settings, settings.unit
        of_load = translate("PartnersPanel", "Load, {name}").format(name=name)
        of_reps = translate("PartnersPanel", "Reps, {name}").format(name=name)
        self.load = Stepper(of_load, low=0, high=LOAD_MAX, text=self._load_text, parent=parent)
        reps = translate("PartnersPanel", "Reps")  # whose is said by the load beside it
        self.reps = Stepper(of_reps, low=1, high=REPS_MAX, caption=reps, parent=parent)

    def _load_text(self, value: Decimal) -> str:
        return load_text(Load(value, self.unit))


class PartnersPanel(QWidget):
    """Qt view of who trains; not there while only one athlete uses the log, unless `ask` is called.

    Signals:
        add_wanted: somebody new is to be taken in. arg1: the name.
        changed: somebody trains along, or no more.
    """

    add_wanted = Signal(str)
    changed = Signal()

    def __init__(self, catalogue: Catalogue, settings: Settings, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._settings = catalogue, settings
        self._names: dict[str, str] = {}
        self._along: dict[str, _Partner] = {}
        self._switches: dict[str, SwitchButton] = {}
        self._choice: Choice | None = None
        self._exercise: Exercise | None = None
        self._machine: MachineLoads | None = None
        self._is_wide = True
        self._shown: list[Stepper] = []
        self._is_asked = self._is_off = False
        self._line = ExpanderLine(parent=self)
        self._content = QWidget(self)
        self._others = QWidget(self._content)
        self._flow = FlowLayout(spacing=theme.em() // 3, parent=self._others)
        self._name = QLineEdit(self._content)
        self._name.setMaxLength(NAME_MAX)
        self._name.setPlaceholderText(self.tr("another athlete’s name"))
        self._name.setAccessibleName(self.tr("Name of who trains along"))
        self._add = QPushButton(self.tr("Add"), self._content)
        self._add.setMinimumWidth(theme.touch())
        self._add.setAccessibleName(self.tr("Add who trains along"))
        self._problem = label("", "problem", self._content, wrap=True)
        self._problem.hide()
        self._grid = QGridLayout()
        self._lay_out()
        self._line.toggled.connect(self._on_toggled)
        self._add.clicked.connect(self._on_add)
        self._name.returnPressed.connect(self._on_add)
        self.hide()

    def show_athletes(self, athletes: Sequence[Athlete], present: str) -> None:
        """Offer the `athletes` but the one who is `present`, an id; who trained along the last time does again."""
        self._names = {athlete.id: athlete_name(athlete.name) for athlete in athletes}
        others = {athlete_id: name for athlete_id, name in self._names.items() if athlete_id != present}
        if {key: switch.text() for key, switch in self._switches.items()} != others:
            for switch in self._switches.values():
                self._flow.removeWidget(switch)
                switch.hide()
                switch.deleteLater()
            self._switches = {athlete_id: self._switch(athlete_id, name) for athlete_id, name in others.items()}
            order_stops(self)
        kept = str(self._settings.own.value(_KEY, "")).split()
        self._let_train([athlete_id for athlete_id in kept if athlete_id in others])
        self._show_or_hide()

    def ask(self) -> None:
        """Open, so that a partner can be chosen or added."""
        self._is_asked = not self._switches
        self._show_or_hide()
        self._line.setChecked(True)
        next(iter(self._switches.values()), self._name).setFocus()

    def show_edit(self, on: bool) -> None:
        """Be gone while an exercise of a workout is changed: who trains that is chosen there."""
        self._is_off = on
        self._show_or_hide()

    def show_added(self, athlete_id: str) -> None:
        """Let who was just taken in train along; their load is what is to be said next."""
        self._name.clear()
        self.show_problem("")
        if athlete_id in self._switches:
            self._on_switch(athlete_id, True)
            self._along[athlete_id].load.setFocus()

    def show_problem(self, text: str) -> None:
        """Say why a name cannot be; empty is nothing."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Know the exercises of `catalogue`."""
        self._catalogue = catalogue

    def show_choice(self, choice: Choice, exercise: Exercise) -> None:
        """Show each one's own numbers for what is chosen, as they were left."""
        before, self._choice, self._exercise = self._choice, choice, exercise
        machines = {(plan.exercise, plan.variant) for plan in (choice.plan, before and before.plan) if plan}
        if len(machines) > 1:
            for partner in self._along.values():
                self._show_last(partner)
        self._arrange()

    def show_machine(self, machine: MachineLoads | None) -> None:
        """Offer the loads that exist; None offers every step."""
        self._machine = machine
        for partner in self._along.values():
            partner.load.offer(machine.loads if machine and machine.unit is partner.unit else ())

    def choices(self, choice: Choice) -> dict[str, Choice]:
        """Return what each partner does while `choice` is done: athlete id → their choice, in turn."""
        return {athlete_id: self._own(partner, choice) for athlete_id, partner in self._along.items()}

    def remember(self, choice: Choice) -> None:
        """Keep what each does as their last choice, for them to find it when they train alone, too."""
        for athlete_id, theirs in self.choices(choice).items():
            self._along[athlete_id].settings.remember_choice(theirs)

    def arrange(self, *, is_wide: bool) -> None:
        """Let the numbers stand two by two, or one below the other."""
        self._is_wide = is_wide
        self._arrange()

    def narrow_width(self) -> int:
        """Return the least width in pixels, the numbers one below the other."""
        return max((stepper.minimumSizeHint().width() for stepper in self._shown), default=0)

    def wide_width(self) -> int:
        """Return the width in pixels from which on the numbers stand two by two."""
        return pair_width(self._shown, self._grid) if len(self._shown) > 1 else self.narrow_width()

    def _show_or_hide(self) -> None:
        self.setVisible((self._is_asked or bool(self._switches)) and not self._is_off)

    def _on_toggled(self, on: bool) -> None:
        self._content.setVisible(on)
        self._is_asked = self._is_asked and on
        self._show_or_hide()

    def _switch(self, athlete_id: str, name: str) -> SwitchButton:
        switch = SwitchButton(name, self.tr("{name} trains along").format(name=name), parent=self._others)
        switch.turned.connect(lambda on: self._on_switch(athlete_id, on))
        self._flow.addWidget(switch)
        return switch

    def _on_switch(self, athlete_id: str, on: bool) -> None:
        others = [other for other in self._along if other != athlete_id]
        along = [*others, athlete_id] if on else others
        self._settings.own.setValue(_KEY, " ".join(along))
        self._let_train(along)
        self.changed.emit()

    def _let_train(self, along: Sequence[str]) -> None:
        for gone in self._along.keys() - set(along):
            partner = self._along.pop(gone)
            for stepper in (partner.load, partner.reps):
                self._grid.removeWidget(stepper)
                stepper.hide()
                stepper.deleteLater()
        self._along = {athlete_id: self._along.get(athlete_id) or self._partner(athlete_id) for athlete_id in along}
        for athlete_id, switch in self._switches.items():
            switch.setChecked(athlete_id in self._along)
        self._arrange()

    def _partner(self, athlete_id: str) -> _Partner:
        made = _Partner(self._names[athlete_id], self._settings.for_athlete(athlete_id), self._content)
        for stepper in (made.load, made.reps):
            stepper.value_changed.connect(lambda: self._on_number(made))
        if self._choice is not None:
            self._show_last(made)
        return made

    def _show_last(self, partner: _Partner) -> None:
        """Show what somebody last did on this equipment; else what is usual for the exercise."""
        plan = self._choice.plan
        last = partner.settings.last_choice(self._catalogue, plan.exercise)
        load = partner.settings.last_load(plan.exercise, plan.variant)
        usual = plan_from(self._catalogue, plan.exercise, variant=plan.variant).load
        load = load or in_unit(usual, partner.settings.unit, self._exercise)
        partner.unit = load.unit
        partner.load.step = self._step(load.unit)
        partner.load.offer(self._machine.loads if self._machine and self._machine.unit is load.unit else ())
        partner.load.set_value(load.value)
        partner.reps.set_value(last.plan.reps if last and not last.plan.kind.is_timed else plan.reps)

    def _on_number(self, partner: _Partner) -> None:
        """Remember a number at once, and nothing else of what they last chose."""
        last = partner.settings.last_choice(self._catalogue, self._choice.plan.exercise) or self._choice
        variant = self._choice.plan.variant
        own = self._own(partner, replace(last, plan=replace(last.plan, variant=variant)))
        partner.settings.remember_choice(own)
        self._say()

    def _own(self, partner: _Partner, choice: Choice) -> Choice:
        load = Load(partner.load.value, partner.unit)
        return choice.of_partner(load, int(partner.reps.value), self._step(partner.unit), self._machine)

    def _step(self, unit: Unit) -> Decimal:
        return Decimal(str(self._exercise.load_step_kg if unit is Unit.KG else self._exercise.load_step_lb))

    def _say(self) -> None:
        present = self._names.get(self._settings.athlete_id, "")
        with_loads = []
        for athlete_id, partner in self._along.items():
            load = load_text(Load(partner.load.value, partner.unit)) if partner.load.value else ""
            with_loads.append(f"{self._names[athlete_id]} {load}".strip())
        text = self.tr("{names} in turn") if with_loads else self.tr("{names} alone · with …")
        self._line.say(text.format(names=", ".join([present, *with_loads])))

    def _on_add(self) -> None:
        self.add_wanted.emit(self._name.text().strip())

    def _arrange(self) -> None:
        """Put the numbers that belong to the kind of set into the grid, and say who trains."""
        is_timed = self._choice is not None and self._choice.plan.kind.is_timed
        self._shown = []
        for partner in self._along.values():
            self._grid.removeWidget(partner.reps)
            partner.reps.setVisible(not is_timed)
            partner.load.show()  # now, not when the event loop comes to it: it may be focused next
            self._shown += [partner.load] if is_timed else [partner.load, partner.reps]
        fill(self._grid, self._shown, 2 if self._is_wide else 1)
        self._say()

    def _lay_out(self) -> None:
        gap = theme.em() // 3
        self._grid.setSpacing(gap)
        new = QHBoxLayout()
        new.setSpacing(gap)
        new.addWidget(self._name, 1)
        new.addWidget(self._add)
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(gap)
        inside.addWidget(self._others)
        inside.addLayout(self._grid)
        inside.addLayout(new)
        inside.addWidget(self._problem)
        self._content.hide()
        # What a high window has over belongs to the panel below.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self._line)
        column.addWidget(self._content)
