# SPDX-License-Identifier: MIT
"""The numbers of the exercise that is chosen in a workout: what is changed most, without leaving the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from calftimer.core.exercise import Exercise
from calftimer.core.loads import MachineLoads
from calftimer.core.plan import LOAD_MAX, REPS_MAX, REST_MAX_S, SETS_MAX, Load, Unit
from calftimer.core.tempo import PHASE_MAX_S
from calftimer.core.workout import WorkoutItem, hold_of, hold_tempo
from calftimer.ui import theme
from calftimer.ui.train.columns import fill
from calftimer.ui.train.set import HOLD_STEP_S, REST_STEP_S
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.wording import clock_text, load_text, range_text


class NumbersPanel(QWidget):
    """Qt view of the numbers of a `WorkoutItem`, and of the loads with which partners do it.

    Signals:
        changed: a person changed a number. arg1: the item with it.
        load_changed: a person changed a partner's load. arg1: the athlete's id. arg2: the `Load`.
    """

    changed = Signal(object)
    load_changed = Signal(str, object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: WorkoutItem | None = None
        self._exercise: Exercise | None = None
        self._sets = Stepper(self.tr("Sets"), low=1, high=SETS_MAX, parent=self)
        self._reps = Stepper(self.tr("Reps"), low=1, high=REPS_MAX, parent=self)
        self._most = Stepper(self.tr("Reps up to"), low=1, high=REPS_MAX, text=self._most_text, parent=self)
        self._hold = Stepper(
            self.tr("Hold"), low=HOLD_STEP_S, high=int(PHASE_MAX_S), step=HOLD_STEP_S, text=_clock, parent=self
        )
        bare = load_text(Load(Decimal(0), Unit.KG))  # so is written on some equipment; the columns stay as they are
        self._load = Stepper(self.tr("Load"), low=0, high=LOAD_MAX, text=self._load_text, widest=bare, parent=self)
        self._rest = Stepper(self.tr("Rest"), low=0, high=REST_MAX_S, step=REST_STEP_S, text=_clock, parent=self)
        self._loads: list[Stepper] = []
        self._partners: list[tuple[str, str, Unit]] = []
        self._is_wide = True
        self._shown: list[QWidget] = []
        self._title = label("", "heading", self, wrap=True)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.em() // 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 2)
        column.addWidget(self._title)
        column.addLayout(self._grid)
        for stepper in (self._sets, self._reps, self._most, self._hold, self._load, self._rest):
            stepper.value_changed.connect(self._on_number)

    def show_item(
        self,
        item: WorkoutItem,
        exercise: Exercise | None,
        title: str,
        partners: Sequence[tuple[str, str, Load]],
        machine: MachineLoads | None = None,
        *,
        follows: bool = False,
    ) -> None:
        """Show an item; `partners` are (athlete id, name, load) of those who train it besides.

        `machine` has the loads that exist, None every step. Of what only partners do their loads are shown. What
        `follows` on a set is done as often as that, without a rest of its own.
        """
        self._item, self._exercise = item, exercise
        self._title.setText(title)
        self._sets.set_value(item.sets)
        self._reps.set_value(item.reps)
        self._most.set_range(item.reps, REPS_MAX)
        self._most.set_value(item.reps_most or item.reps)
        self._hold.set_value(float(item.tempo.rep_s) if item.kind.is_timed else HOLD_STEP_S)
        self._load.step = _load_step(exercise, item.load.unit)
        self._load.set_value(item.load.value)
        self._rest.set_value(item.rest_s)
        self._show_partners(partners, exercise)
        units = [item.load.unit, *(load.unit for _, _, load in partners)]
        for stepper, unit in zip((self._load, *self._loads), units, strict=True):
            stepper.offer(machine.loads if machine is not None and machine.unit is unit else ())
        reps = [self._hold] if item.kind.is_timed else [self._reps, self._most]
        own = [] if item.only_theirs else [*([] if follows else [self._sets, self._rest]), *reps, self._load]
        for stepper in (self._sets, self._rest, self._reps, self._most, self._hold, self._load):
            stepper.setVisible(stepper in own)
        self._shown = [*own, *self._loads]
        fill(self._grid, self._shown, 2 if self._is_wide else 1)

    def wide_width(self) -> int:
        """Return the width in pixels from which on the numbers stand two by two."""
        return 2 * self.narrow_width() + self._grid.horizontalSpacing()

    def narrow_width(self) -> int:
        """Return the least width in pixels, the numbers one below the other."""
        steppers = (self._sets, self._rest, self._reps, self._most, self._hold, self._load, *self._loads)
        return max(stepper.minimumSizeHint().width() for stepper in steppers)

    def arrange(self, *, is_wide: bool) -> None:
        """Let the numbers stand two by two, or one below the other."""
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            fill(self._grid, self._shown, 2 if is_wide else 1)

    def _show_partners(self, partners: Sequence[tuple[str, str, Load]], exercise: Exercise | None) -> None:
        keys = [(athlete_id, name, load.unit) for athlete_id, name, load in partners]
        if keys == self._partners:  # a stepper that is being pressed stays
            for stepper, (_, _, load) in zip(self._loads, partners, strict=True):
                stepper.step = _load_step(exercise, load.unit)
                stepper.set_value(load.value)
            return
        self._partners = keys
        for stepper in self._loads:
            self._grid.removeWidget(stepper)
            stepper.hide()
            stepper.deleteLater()
        self._loads = []
        for athlete_id, name, load in partners:
            stepper = Stepper(
                self.tr("Load, {name}").format(name=name),
                low=0,
                high=LOAD_MAX,
                step=_load_step(exercise, load.unit),
                text=lambda value, unit=load.unit: self._load_in(value, unit),
                parent=self,
            )
            stepper.set_value(load.value)
            stepper.value_changed.connect(
                lambda value, who=athlete_id, unit=load.unit: self.load_changed.emit(who, Load(value, unit))
            )
            self._loads.append(stepper)

    def _load_text(self, value: Decimal) -> str:
        return self._load_in(value, self._item.load.unit if self._item else Unit.KG)

    def _load_in(self, value: Decimal, unit: Unit) -> str:
        return load_text(Load(value, unit), self._exercise, self._item.variant if self._item else "")

    def _most_text(self, value: Decimal) -> str:
        low = int(self._reps.value)
        return self.tr("no range") if value <= low else range_text(low, int(value))

    def _on_number(self) -> None:
        item = replace(
            self._item,
            sets=int(self._sets.value),
            rest_s=int(self._rest.value),
            load=Load(self._load.value, self._item.load.unit),
        )
        if item.kind.is_timed:
            item = replace(item, tempo=hold_tempo(hold_of(item.tempo), int(self._hold.value)))
        else:
            reps, most = int(self._reps.value), int(self._most.value)
            had_range = self._item.reps_most is not None or most > self._item.reps
            item = replace(item, reps=reps, reps_most=most if had_range and most > reps else None)
        self.changed.emit(item)


def _load_step(exercise: Exercise | None, unit: Unit) -> Decimal:
    if exercise is None:
        return Decimal(1)
    return Decimal(str(exercise.load_step_kg if unit is Unit.KG else exercise.load_step_lb))


def _clock(value: Decimal) -> str:
    return clock_text(float(value))
