# SPDX-License-Identifier: MIT
"""The right column of the train page: kind of set, load, reps or seconds, sets, rest, legs and tempo."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import Choice, in_unit
from calftimer.core.exercise import Exercise
from calftimer.core.loads import MachineLoads
from calftimer.core.plan import (
    LOAD_MAX,
    REPS_MAX,
    REST_MAX_S,
    SETS_MAX,
    FootPosition,
    Load,
    SetKind,
    SetPlan,
    Side,
    Unit,
)
from calftimer.core.tempo import PHASE_MAX_S, Phase
from calftimer.core.turn import Sides
from calftimer.core.workout import STRETCH_S, hold_of, hold_tempo
from calftimer.ui import theme
from calftimer.ui.settings import Settings
from calftimer.ui.train.columns import fill, pair_width
from calftimer.ui.train.details import DetailsPanel
from calftimer.ui.train.tempo import TempoPanel
from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.wording import clock_text, load_text, loading_text

REST_STEP_S = 15
HOLD_STEP_S = 5


class SetPanel(QWidget):
    """Qt view of a `Choice` but for exercise, equipment and feet.

    Signals:
        changed: a person changed a number or the tempo.
        tempo_entered: a person is done with the tempo field.
        validity_changed: the tempo can be read (arg1 True), or cannot.
    """

    changed = Signal()
    validity_changed = Signal(bool)
    tempo_entered = Signal()

    def __init__(self, catalogue: Catalogue, settings: Settings, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._settings = catalogue, settings
        self._exercise: Exercise | None = None
        self._unit = settings.unit
        self._start, self._variant = Phase.ECCENTRIC, ""
        self._drops = True
        self._machine: MachineLoads | None = None

        own = load_text(Load(Decimal(0), Unit.KG))  # so is written on some equipment; the columns stay as they are
        self._load = Stepper(self.tr("Load"), low=0, high=LOAD_MAX, text=self._load_text, widest=own, parent=self)
        self._units = ChoiceBar(self.tr("Unit"), [(unit, unit.value) for unit in Unit], parent=self)
        self._reps = Stepper(self.tr("Reps"), low=1, high=REPS_MAX, parent=self)
        self._hold = Stepper(
            self.tr("Hold"), low=HOLD_STEP_S, high=int(PHASE_MAX_S), step=HOLD_STEP_S, text=_seconds_text, parent=self
        )
        self._sets = Stepper(self.tr("Sets"), low=1, high=SETS_MAX, parent=self)
        self._rest = Stepper(self.tr("Rest"), low=0, high=REST_MAX_S, step=REST_STEP_S, text=clock_text, parent=self)
        self._kinds = ComboBox(self)
        self._kinds.setAccessibleName(self.tr("Kind of set"))
        for name, kind, held in (
            (self.tr("Working"), SetKind.WORKING, None),
            (self.tr("Warm-up"), SetKind.WARM_UP, None),
            (self.tr("AMRAP"), SetKind.AMRAP, None),
            (self.tr("Drop set"), SetKind.DROP, None),
            (self.tr("Hold, top"), SetKind.HOLD, Phase.TOP),
            (self.tr("Hold, bottom"), SetKind.HOLD, Phase.BOTTOM),
            (self.tr("Stretch"), SetKind.STRETCH, Phase.BOTTOM),
        ):
            self._kinds.addItem(name, (kind, held))
        self._drop = Stepper(
            self.tr("Then drop to"), low=0, high=LOAD_MAX, text=self._load_text, widest=own, parent=self
        )
        self._plates = label("", "quiet", self, wrap=True)
        self.details = DetailsPanel(parent=self)
        self._tempo_heading = label(self.tr("Tempo"), "heading", self)
        self._tempo = TempoPanel(catalogue, parent=self)
        self._lay_out()

        self._load.value_changed.connect(self._offer_drop)
        for stepper in (self._load, self._drop, self._reps, self._hold, self._sets, self._rest):
            stepper.value_changed.connect(self._on_number)
        self._kinds.activated.connect(self._on_kind)
        self._units.chosen.connect(self._on_unit)
        self.details.changed.connect(self.changed)
        self._tempo.changed.connect(self.changed)
        self._tempo.entered.connect(self.tempo_entered)
        self._tempo.validity_changed.connect(self.validity_changed)

    @property
    def is_valid(self) -> bool:
        """Whether the tempo can be read; a hold needs none."""
        return self._tempo.is_valid or self._kind.is_timed

    def choice(self, exercise: Exercise, variant: str, foot: FootPosition) -> Choice:
        """Return what is chosen for an exercise."""
        kind, held = self._kinds.currentData()
        details, reps = self.details, int(self._reps.value)
        plan = SetPlan(
            exercise=exercise.id,
            variant=variant,
            knee=exercise.knee,
            foot=foot,
            tempo=hold_tempo(held, int(self._hold.value)) if held else self._tempo.tempo,
            start=self._start,
            load=Load(self._load.value, self._unit),
            reps=1 if held else details.reps_most,
            sets=int(self._sets.value),
            rest_s=int(self._rest.value),
            side=Side.BOTH if details.sides is Sides.EACH else Side(details.sides.value),
            kind=kind,
            range_of_motion=details.range_of_motion,
        )
        return Choice(
            plan,
            details.sides,
            reps_least=reps if not held and details.reps_most > reps else None,
            stretches=details.stretches,
            drop_load=Load(self._drop.value, self._unit) if kind is SetKind.DROP and self._drops else None,
        )

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Offer the tempo presets of `catalogue`."""
        self._catalogue = catalogue
        self._tempo.show_catalogue(catalogue)

    def show_choice(self, choice: Choice, exercise: Exercise, *, own_unit: bool, drops: bool = True) -> None:
        """Show what is chosen; `own_unit` keeps the unit it was entered in, without `drops` a drop set is one alone."""
        plan = choice.plan
        self._exercise, self._drops = exercise, drops
        self.show_machine(None, plan.variant)
        self._unit = plan.load.unit
        self._load.set_value(plan.load.value)
        self._drop.set_value(choice.drop_load.value if choice.drop_load else 0)
        if not own_unit and self._settings.unit is not self._unit:
            self._convert_loads(self._settings.unit)
        self._units.choose(self._unit)
        self._load.step = self._drop.step = self._load_step()
        if choice.drop_load is None:
            self._offer_drop()
        is_timed = plan.kind.is_timed
        self._sets.set_value(plan.sets)
        self._rest.set_value(plan.rest_s)
        moving = self._settings.last_moving(self._catalogue, exercise) if is_timed else choice
        self._reps.set_value(moving.reps_least or moving.plan.reps)
        self._hold.set_value(float(plan.tempo.rep_s) if is_timed else STRETCH_S)
        held = hold_of(plan.tempo) if is_timed else None
        self._kinds.choose((plan.kind, held))
        self._start = plan.start
        self._tempo.show_tempo(moving.plan.tempo, plan.start)
        self.details.show_reps(int(self._reps.value))
        self.details.show_choice(
            exercise,
            choice.sides,
            moving.plan.range_of_motion,
            reps_most=moving.plan.reps,
            stretches=moving.stretches,
        )
        self._show_kind()

    def show_machine(self, machine: MachineLoads | None, variant: str) -> None:
        """Offer the loads that exist on a piece of equipment, in its unit, and say how they are built; None: all."""
        self._machine, self._variant = machine, variant
        if machine is not None and machine.unit is not self._unit:
            self._convert_loads(machine.unit)
            self._units.choose(machine.unit)
        for stepper in (self._load, self._drop):
            stepper.offer(machine.loads if machine else ())
        self._units.setEnabled(machine is None)
        self._show_plates()

    def _show_plates(self) -> None:
        shown = (stepper for stepper in (self._load, self._drop) if self._machine and not stepper.isHidden())
        texts = [loading_text(self._machine, stepper.value) for stepper in shown]
        self._plates.setText(self.tr("To load: {plates}").format(plates=self.tr("; for the drop set: ").join(texts)))
        self._plates.setVisible(any(texts))

    def wide_width(self) -> int:
        """Return the width in pixels from which on the numbers stand two by two."""
        numbers = [self._load, self._units, self._reps, self._sets, self._rest, self._kinds]
        return max(pair_width(numbers, self._number_grid), self._tempo.wide_width())

    def narrow_width(self) -> int:
        """Return the least width in pixels, the numbers one below the other."""
        widgets = [*self._numbers, *self.details.parts]
        return max(self._tempo.narrow_width(), *(widget.minimumSizeHint().width() for widget in widgets))

    def arrange(self, *, is_wide: bool) -> None:
        """Let the numbers stand two by two, or in a narrow column one below the other."""
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            self._fill()
            self.details.arrange(is_wide=is_wide)
            self._tempo.arrange(is_wide=is_wide)

    @property
    def _kind(self) -> SetKind:
        return self._kinds.currentData()[0]

    def _lay_out(self) -> None:
        self._numbers = [self._load, self._units, self._reps, self._hold, self._sets, self._rest, self._kinds]
        self._numbers.append(self._drop)
        self._number_grid = QGridLayout()
        self._number_grid.setSpacing(theme.em() // 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 2)
        column.addWidget(label(self.tr("This set"), "heading", self))
        column.addLayout(self._number_grid)
        column.addWidget(self._plates)
        column.addWidget(self.details)
        column.addWidget(self._tempo_heading)
        column.addWidget(self._tempo)
        column.addStretch(1)
        self._is_wide = False
        self.details.show_timed(False)
        self.arrange(is_wide=True)

    def _fill(self) -> None:
        """Put the numbers that belong to the kind of set into the grid."""
        is_timed = self._kind.is_timed
        hidden = {
            self._reps: is_timed,
            self._hold: not is_timed,
            self._drop: self._kind is not SetKind.DROP or not self._drops,
        }
        for widget, is_hidden in hidden.items():
            widget.setVisible(not is_hidden)
        self._number_grid.removeWidget(self._drop)
        shown = [widget for widget in self._numbers if not hidden.get(widget, False)]
        fill(self._number_grid, shown, 2 if self._is_wide else 1)

    def _show_kind(self) -> None:
        """Show what the kind of set needs: reps and tempo, or seconds."""
        self._fill()
        self._show_plates()
        is_timed = self._kind.is_timed
        self.details.show_timed(is_timed)
        self._tempo_heading.setVisible(not is_timed)
        self._tempo.setVisible(not is_timed)
        self._tempo.show_reps(self.details.reps_most)

    def _load_text(self, value: Decimal) -> str:
        return load_text(Load(value, self._unit), self._exercise, self._variant)

    def _load_step(self) -> Decimal:
        step = self._exercise.load_step_kg if self._unit is Unit.KG else self._exercise.load_step_lb
        return Decimal(str(step))

    def _convert_loads(self, unit: Unit) -> None:
        """Go over to `unit` at the nearest loads that its steps reach."""
        before, self._unit = self._unit, unit
        for stepper in (self._load, self._drop):
            stepper.step = self._load_step()
            stepper.set_value(in_unit(Load(stepper.value, before), unit, self._exercise).value)

    def _offer_drop(self) -> None:
        """Offer a fifth less for the drop set, at a step of the machine."""
        step = self._load_step()
        self._drop.set_value(self._load.value * 4 // (5 * step) * step)

    def _on_number(self) -> None:
        self._show_plates()
        self.details.show_reps(int(self._reps.value))
        self._tempo.show_reps(self.details.reps_most)
        self.changed.emit()

    def _on_kind(self) -> None:
        self._show_kind()
        self.validity_changed.emit(self.is_valid)
        self.changed.emit()

    def _on_unit(self, unit: Unit) -> None:
        if unit is not self._unit:
            self._convert_loads(unit)
            self._settings.unit = unit
            self.changed.emit()


def _seconds_text(value: Decimal) -> str:
    return clock_text(float(value))
