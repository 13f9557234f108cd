# SPDX-License-Identifier: MIT
"""The right column of the train page: load, reps, sets, rest, tempo and sound."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.exercise import Exercise
from calftimer.core.plan import KG_PER_LB, LOAD_MAX, REPS_MAX, REST_MAX_S, SETS_MAX, FootPosition, Load, SetPlan, Unit
from calftimer.core.tempo import PHASE_MAX_S, PHASES, Phase, Tempo, parse_tempo
from calftimer.errors import TempoError
from calftimer.ui import theme
from calftimer.ui.drawings.tempo_curve import TESTED_MAX_S, WORSE_FROM_S
from calftimer.ui.settings import Settings
from calftimer.ui.train.columns import fill, pair_width
from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.labels import label, plain_tip
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.widgets.switch_button import SwitchButton
from calftimer.ui.widgets.tempo_view import TempoView
from calftimer.ui.wording import catalogue_text, clock_text, error_text, load_text, number, phase_name

PHASE_STEP_S = Decimal("0.5")
REST_STEP_S = 15


class SetPanel(QWidget):
    """Qt view of the numbers of a `SetPlan`.

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
        self._tempo = parse_tempo("3-1-2-1")
        self._start = Phase.ECCENTRIC
        self.is_valid = True

        self._load = Stepper(self.tr("Load"), low=0, high=LOAD_MAX, text=self._load_text, parent=self)
        self._units = ChoiceBar(self.tr("Unit"), [(unit, unit.value) for unit in Unit], parent=self)
        self._reps = Stepper(self.tr("Reps"), low=1, high=REPS_MAX, parent=self)
        self._sets = Stepper(self.tr("Sets"), low=1, high=SETS_MAX, parent=self)
        self._rest = Stepper(self.tr("Rest"), low=0, high=REST_MAX_S, step=REST_STEP_S, text=clock_text, parent=self)
        self._open_ended = SwitchButton(
            self.tr("AMRAP"),
            self.tr("As many reps as possible: the set goes on past the target until you end it."),
            parent=self,
        )
        self._presets = ComboBox(self)
        self._presets.setAccessibleName(self.tr("Tempo preset"))
        self._tempo_edit = QLineEdit(self)
        self._tempo_edit.setAccessibleName(self.tr("Tempo: lower, stretch, raise, squeeze, in seconds"))
        self._problem = label("", "problem", self, wrap=True)
        self._view = TempoView(parent=self)
        self._sums = label("", "quiet", self, wrap=True)
        self._pace = label("", "quiet", self, wrap=True)
        self._phases = {
            phase: Stepper(
                f"{theme.PHASE_SHAPES[phase]} {phase_name(phase)}",
                low=0,
                high=int(PHASE_MAX_S),
                step=PHASE_STEP_S,
                text=lambda value: f"{number(float(value))} s",
                parent=self,
            )
            for phase in PHASES
        }
        self._lay_out()
        self._fill_presets()

        self._load.value_changed.connect(self._on_number)
        self._reps.value_changed.connect(self._on_number)
        self._sets.value_changed.connect(self._on_number)
        self._rest.value_changed.connect(self._on_number)
        self._open_ended.turned.connect(self.changed)
        self._units.chosen.connect(self._on_unit)
        self._presets.activated.connect(self._on_preset)
        self._tempo_edit.textEdited.connect(self._on_tempo_text)
        self._tempo_edit.returnPressed.connect(self.tempo_entered)
        self._view.tempo_changed.connect(self._on_curve)
        for phase, stepper in self._phases.items():
            stepper.value_changed.connect(lambda value, phase=phase: self._on_phase(phase, value))

    def plan(self, exercise: Exercise, variant: str, foot: FootPosition) -> SetPlan:
        """Return the plan of these numbers for an exercise."""
        return SetPlan(
            exercise=exercise.id,
            variant=variant,
            knee=exercise.knee,
            foot=foot,
            tempo=self._tempo,
            start=self._start,
            load=Load(self._load.value, self._unit),
            reps=int(self._reps.value),
            sets=int(self._sets.value),
            rest_s=int(self._rest.value),
            is_open_ended=self._open_ended.isChecked(),
        )

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Offer the tempo presets of `catalogue`."""
        self._catalogue = catalogue
        self._fill_presets()

    def show_plan(self, plan: SetPlan, exercise: Exercise, *, own_unit: bool) -> None:
        """Show a plan's numbers; `own_unit` keeps the unit they were entered in."""
        self._exercise = exercise
        self._unit = plan.load.unit
        self._load.set_value(plan.load.value)
        if not own_unit and self._settings.unit is not self._unit:
            self._convert_load(self._settings.unit)
        self._units.choose(self._unit)
        self._load.step = self._load_step()
        self._load.set_value(self._load.value)
        self._reps.set_value(plan.reps)
        self._sets.set_value(plan.sets)
        self._rest.set_value(plan.rest_s)
        self._open_ended.setChecked(plan.is_open_ended)
        self._start = plan.start
        self._show_tempo(plan.tempo)

    def wide_width(self) -> int:
        """Return the width in pixels from which on the numbers stand two by two."""
        inner = self._tempo_frame.layout().contentsMargins()
        phases = pair_width(list(self._phases.values()), self._phase_grid) + inner.left() + inner.right()
        return max(pair_width(self._numbers, self._number_grid), phases + 2 * self._tempo_frame.frameWidth())

    def narrow_width(self) -> int:
        """Return the least width in pixels, the numbers one below the other."""
        inner = self._tempo_frame.layout().contentsMargins()
        framed = [*self._phases.values(), self._presets, self._tempo_edit, self._view]
        around = inner.left() + inner.right() + 2 * self._tempo_frame.frameWidth()
        widths = [widget.minimumSizeHint().width() + around for widget in framed]
        return max(*widths, *(widget.minimumSizeHint().width() for widget in self._numbers))

    def arrange(self, *, is_wide: bool) -> None:
        """Let the numbers stand two by two, or in a narrow column one below the other."""
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            columns = 2 if is_wide else 1
            fill(self._number_grid, self._numbers, columns)
            fill(self._phase_grid, list(self._phases.values()), columns)
            fill(self._choice_grid, [self._presets, self._tempo_edit], columns)
            self._choice_grid.setColumnStretch(0, 3)
            self._choice_grid.setColumnStretch(1, 2 if is_wide else 0)

    def _lay_out(self) -> None:
        self._numbers = [self._load, self._units, self._reps, self._sets, self._rest, self._open_ended]
        self._number_grid, self._phase_grid, self._choice_grid = QGridLayout(), QGridLayout(), QGridLayout()
        self._number_grid.setSpacing(theme.em() // 3)
        self._phase_grid.setSpacing(2)
        tempo = self._tempo_frame = QFrame(self)
        tempo.setProperty("role", "panel")
        inner = QVBoxLayout(tempo)
        inner.setSpacing(theme.em() // 3)
        inner.addLayout(self._choice_grid)
        inner.addWidget(self._problem)
        inner.addWidget(self._view)
        inner.addWidget(self._sums)
        inner.addWidget(self._pace)
        inner.addLayout(self._phase_grid)
        self._is_wide = False
        self.arrange(is_wide=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 2)
        column.addWidget(label(self.tr("This set"), "heading", self))
        column.addLayout(self._number_grid)
        column.addWidget(label(self.tr("Tempo"), "heading", self))
        column.addWidget(tempo)
        column.addStretch(1)

    def _fill_presets(self) -> None:
        self._presets.clear()
        for preset in self._catalogue.tempos.values():
            self._presets.addItem(catalogue_text(preset.name), str(parse_tempo(preset.tempo)))
            self._presets.setItemData(self._presets.count() - 1, catalogue_text(preset.note), 3)  # tool tip
        self._presets.addItem(self.tr("By hand"), None)

    def _load_text(self, value: Decimal) -> str:
        return load_text(Load(value, self._unit))

    def _load_step(self) -> Decimal:
        step = self._exercise.load_step_kg if self._unit is Unit.KG else self._exercise.load_step_lb
        return Decimal(str(step))

    def _convert_load(self, unit: Unit) -> None:
        """Go over to `unit` at the nearest load that its steps reach."""
        factor = KG_PER_LB if unit is Unit.KG else 1 / KG_PER_LB
        self._unit = unit
        step = self._load_step()
        self._load.step = step
        self._load.set_value(round(self._load.value * factor / step) * step)

    def _on_number(self) -> None:
        self._show_sums()
        self.changed.emit()

    def _on_unit(self, unit: Unit) -> None:
        if unit is not self._unit:
            self._convert_load(unit)
            self._settings.unit = unit
            self.changed.emit()

    def _on_preset(self) -> None:
        if text := self._presets.currentData():
            self._show_tempo(parse_tempo(text))
            self.changed.emit()

    def _on_phase(self, phase: Phase, seconds: Decimal) -> None:
        try:
            self._show_tempo(self._tempo.with_phase(phase, Fraction(seconds)))
        except TempoError as error:
            self._show_tempo(self._tempo)
            self._problem.setText(error_text(error))
            self._problem.show()
            return
        self.changed.emit()

    def _on_curve(self, tempo: Tempo) -> None:
        self._show_tempo(tempo)
        self.changed.emit()

    def _on_tempo_text(self, text: str) -> None:
        try:
            tempo = parse_tempo(text)
        except TempoError as error:
            self._set_valid(False, error_text(error))
            return
        self._show_tempo(tempo, keep_text=True)
        self.changed.emit()

    def _set_valid(self, valid: bool, problem: str = "") -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if valid is not self.is_valid:
            self.is_valid = valid
            self.validity_changed.emit(valid)

    def _show_tempo(self, tempo: Tempo, *, keep_text: bool = False) -> None:
        self._tempo = tempo
        if not keep_text:
            self._tempo_edit.setText(str(tempo))
        for phase, stepper in self._phases.items():
            stepper.set_value(Decimal(f"{float(tempo.seconds(phase)):.6f}").normalize())
        index = self._presets.findData(str(tempo))
        self._presets.setCurrentIndex(index if index >= 0 else self._presets.count() - 1)
        self._presets.setToolTip(plain_tip(self._presets.currentData(3) or ""))
        self._view.set_tempo(tempo, self._start)
        self._set_valid(True)
        self._show_sums()

    def _show_sums(self) -> None:
        rep_s = float(self._tempo.rep_s)
        total_s = float(self._tempo.time_under_tension_s(int(self._reps.value)))
        self._sums.setText(
            self.tr("{rep} s per rep · {total} s under tension, pauses included").format(
                rep=number(rep_s), total=number(total_s, 1)
            )
        )
        self._show_pace(rep_s)

    def _show_pace(self, rep_s: float) -> None:
        """Note a rep slower than was tested; say it louder where slower reps looked worse."""
        text = ""
        if rep_s > WORSE_FROM_S:
            text = self.tr("Over 10 s per rep: in the few studies there are, slower reps looked worse for growth.")
        elif rep_s > TESTED_MAX_S:
            text = self.tr("Over 8 s per rep: outside the 0.5–8 s in which studies found growth to be alike.")
        self._pace.setText(text)
        self._pace.setVisible(bool(text))
        self._pace.setProperty("role", "problem" if rep_s > WORSE_FROM_S else "quiet")
        self._pace.style().polish(self._pace)
