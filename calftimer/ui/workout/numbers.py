# SPDX-License-Identifier: MIT
"""The numbers of the exercise that is chosen in a workout: what is changed most, without leaving the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from calftimer.core.choices import load_step
from calftimer.core.exercise import Exercise
from calftimer.core.loads import MachineLoads
from calftimer.core.plan import LOAD_MAX, REPS_MAX, REST_MAX_S, SETS_MAX, Load, Unit
from calftimer.core.tempo import PHASE_MAX_S
from calftimer.core.together import Part
from calftimer.core.workout import WorkoutItem, hold_of, hold_tempo
from calftimer.ui import theme
from calftimer.ui.train.columns import fill
from calftimer.ui.train.set import HOLD_STEP_S, REST_STEP_S
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.wording import clock_text, load_text, range_text
from calftimer.ui.workout.partners import Share
from calftimer.ui.workout.whose import WhoseBar


class NumbersPanel(QWidget):
    """Qt view of the numbers of a `WorkoutItem`: those common to all who train it, or those of one of them.

    Signals:
        changed: a person changed a number. arg1: the id of the athlete whose it is, empty for all. arg2: the item that
            they do from now on.
        person_chosen: another one's numbers are to be shown.
    """

    changed = Signal(str, object)
    person_chosen = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: WorkoutItem | None = None
        self._exercise: Exercise | None = None
        self._shares: dict[str, Share] = {}
        self._present = ""
        self._whose = WhoseBar(parent=self)
        self._sets = Stepper(self.tr("Sets"), low=1, high=SETS_MAX, parent=self)
        self._reps = Stepper(self.tr("Reps"), low=1, high=REPS_MAX, parent=self)
        self._most = Stepper(self.tr("Reps up to"), low=1, high=REPS_MAX, text=self._most_text, parent=self)
        self._hold = Stepper(
            self.tr("Hold"), low=HOLD_STEP_S, high=int(PHASE_MAX_S), step=HOLD_STEP_S, text=_clock, parent=self
        )
        bare = load_text(Load(Decimal(0), Unit.KG))  # so is written on some equipment; the columns stay as they are
        self._load = Stepper(self.tr("Load"), low=0, high=LOAD_MAX, text=self._load_text, widest=bare, parent=self)
        self._rest = Stepper(self.tr("Rest"), low=0, high=REST_MAX_S, step=REST_STEP_S, text=_clock, parent=self)
        self._loads: dict[str, Stepper] = {}
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
        column.addWidget(self._whose)
        column.addLayout(self._grid)
        self._whose.chosen.connect(self.person_chosen)
        for stepper in (self._sets, self._reps, self._most, self._hold, self._rest):
            stepper.value_changed.connect(self._on_number)
        self._load.value_changed.connect(lambda value: self._on_load(self._present, value))

    @property
    def athlete_id(self) -> str:
        """The athlete whose numbers are shown; empty for what is common to all, and where nobody trains along."""
        return self._whose.athlete_id

    def show_item(
        self,
        item: WorkoutItem,
        exercise: Exercise | None,
        title: str,
        shares: Sequence[Share],
        present: str,
        machine: MachineLoads | None = None,
        *,
        follows: bool = False,
    ) -> None:
        """Show an item, as it is common; `shares` is what each one does of it, empty for the athlete `present` alone.

        `machine` has the loads that exist, None every step. What `follows` on a set is done as often as that, without
        a rest of its own.
        """
        self._exercise, self._present = exercise, present
        self._shares = {share.athlete_id: share for share in shares}
        self._title.setText(title)
        self._whose.show_shares(shares)
        own = self._whose.own
        self._item = item = own or item
        self._sets.set_value(item.sets)
        self._reps.set_value(item.reps)
        self._most.set_range(item.reps, REPS_MAX)
        self._most.set_value(item.reps_most or item.reps)
        self._hold.set_value(float(item.tempo.rep_s) if item.kind.is_timed else HOLD_STEP_S)
        self._rest.set_value(item.rest_s)
        self._show_loads(shares, machine)
        has_parts = {
            Part.SETS: [] if follows else [self._sets],
            Part.REST: [] if follows else [self._rest],
            Part.REPS: [] if item.kind.is_timed else [self._reps, self._most],
            Part.TEMPO: [self._hold] if item.kind.is_timed else [],
        }
        apart = self._whose.own_parts
        numbers = [stepper for part, steppers in has_parts.items() if part not in apart for stepper in steppers]
        loads = {present: self._load, **self._loads}
        if own is not None:
            loads = {self.athlete_id: loads[self.athlete_id]}
        elif shares:
            loads = {key: stepper for key, stepper in loads.items() if key in self._shares}
        self._shown = [] if item.only_theirs and not shares else [*numbers, *loads.values()]
        for stepper in self._steppers():
            stepper.setVisible(stepper in self._shown)
        fill(self._grid, self._shown, 2 if self._is_wide else 1)

    def wide_width(self) -> int:
        """Return the width in pixels from which on the numbers stand two by two."""
        stepper = max(stepper.minimumSizeHint().width() for stepper in self._steppers())
        return max(2 * stepper + self._grid.horizontalSpacing(), self._whose.minimumSizeHint().width())

    def narrow_width(self) -> int:
        """Return the least width in pixels, the numbers one below the other."""
        return max(widget.minimumSizeHint().width() for widget in (self._whose, *self._steppers()))

    def arrange(self, *, is_wide: bool) -> None:
        """Let the numbers stand two by two, or one below the other."""
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            fill(self._grid, self._shown, 2 if is_wide else 1)

    def _steppers(self) -> list[Stepper]:
        return [self._sets, self._rest, self._reps, self._most, self._hold, self._load, *self._loads.values()]

    def _show_loads(self, shares: Sequence[Share], machine: MachineLoads | None) -> None:
        """Show the load of the present athlete, and of each partner in a stepper of their own."""
        partners = [share for share in shares if share.athlete_id != self._present]
        keys = [(share.athlete_id, share.name, share.item.load.unit) for share in partners]
        if keys != self._partners:  # else a stepper that is being pressed stays
            self._partners = keys
            for stepper in self._loads.values():
                self._grid.removeWidget(stepper)
                stepper.hide()
                stepper.deleteLater()
            self._loads = {athlete_id: self._load_of(athlete_id, name, unit) for athlete_id, name, unit in keys}
        mine = self._shares.get(self._present)
        loads = [mine.item.load if mine else self._item.load, *(share.item.load for share in partners)]
        for stepper, load in zip((self._load, *self._loads.values()), loads, strict=True):
            stepper.step = Decimal(1) if self._exercise is None else load_step(self._exercise, load.unit)
            stepper.set_value(load.value)
            stepper.offer(machine.loads if machine is not None and machine.unit is load.unit else ())

    def _load_of(self, athlete_id: str, name: str, unit: Unit) -> Stepper:
        stepper = Stepper(
            self.tr("Load, {name}").format(name=name),
            low=0,
            high=LOAD_MAX,
            text=lambda value: self._load_in(value, unit),
            parent=self,
        )
        stepper.value_changed.connect(lambda value: self._on_load(athlete_id, value))
        return stepper

    def _load_text(self, value: Decimal) -> str:
        mine = self._shares.get(self._present)
        item = mine.item if mine else self._item
        return self._load_in(value, item.load.unit if item else Unit.KG)

    def _load_in(self, value: Decimal, unit: Unit) -> str:
        return load_text(Load(value, unit), self._exercise, self._item.variant if self._item else "")

    def _most_text(self, value: Decimal) -> str:
        low = int(self._reps.value)
        return self.tr("no range") if value <= low else range_text(low, int(value))

    def _on_number(self) -> None:
        item = replace(self._item, sets=int(self._sets.value), rest_s=int(self._rest.value))
        if item.kind.is_timed:
            item = replace(item, tempo=hold_tempo(hold_of(item.tempo), int(self._hold.value)))
        else:
            reps, most = int(self._reps.value), int(self._most.value)
            had_range = self._item.reps_most is not None or most > self._item.reps
            item = replace(item, reps=reps, reps_most=most if had_range and most > reps else None)
        self.changed.emit(self.athlete_id, item)

    def _on_load(self, athlete_id: str, value: Decimal) -> None:
        """A load is one athlete's, also beside what is common."""
        share = self._shares.get(athlete_id)
        item = share.item if share else self._item
        self.changed.emit(share.athlete_id if share else "", replace(item, load=Load(value, item.load.unit)))


def _clock(value: Decimal) -> str:
    return clock_text(float(value))
