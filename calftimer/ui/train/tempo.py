# SPDX-License-Identifier: MIT
"""The tempo on the train page: presets, by hand, pulled in a curve, or phase by phase."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.tempo import PHASE_MAX_S, PHASES, Phase, Tempo, parse_tempo
from calftimer.errors import TempoError
from calftimer.ui import theme
from calftimer.ui.drawings.tempo_curve import TESTED_MAX_S, WORSE_FROM_S
from calftimer.ui.train.columns import fill, pair_width
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.labels import label, plain_tip
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.widgets.tempo_view import TempoView
from calftimer.ui.wording import catalogue_text, error_text, number, phase_name

PHASE_STEP_S = Decimal("0.5")


class TempoPanel(QFrame):
    """Qt view of a `Tempo`.

    Signals:
        changed: a person changed the tempo.
        entered: a person is done with the tempo field.
        validity_changed: the tempo can be read (arg1 True), or cannot.
    """

    changed = Signal()
    entered = Signal()
    validity_changed = Signal(bool)

    def __init__(self, catalogue: Catalogue, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._catalogue = catalogue
        self._start = Phase.ECCENTRIC
        self._reps = 1
        self.tempo = parse_tempo("3-1-2-1")
        self.is_valid = True
        self._presets = ComboBox(self)
        self._presets.setAccessibleName(self.tr("Tempo preset"))
        self._edit = QLineEdit(self)
        self._edit.setAccessibleName(self.tr("Tempo: lower, stretch, raise, squeeze, in seconds"))
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
        self._choice_grid, self._phase_grid = QGridLayout(), QGridLayout()
        self._phase_grid.setSpacing(2)
        column = QVBoxLayout(self)
        column.setSpacing(theme.em() // 3)
        column.addLayout(self._choice_grid)
        for widget in (self._problem, self._view, self._sums, self._pace):
            column.addWidget(widget)
        column.addLayout(self._phase_grid)
        self._fill_presets()
        self._presets.activated.connect(self._on_preset)
        self._edit.textEdited.connect(self._on_text)
        self._edit.returnPressed.connect(self.entered)
        self._view.tempo_changed.connect(self._on_curve)
        for phase, stepper in self._phases.items():
            stepper.value_changed.connect(lambda value, phase=phase: self._on_phase(phase, value))

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Offer the tempo presets of `catalogue`."""
        self._catalogue = catalogue
        self._fill_presets()

    def show_tempo(self, tempo: Tempo, start: Phase) -> None:
        """Show a tempo, beginning with `start`; tells nobody."""
        self._start = start
        self._show(tempo)

    def show_reps(self, reps: int) -> None:
        """Sum up for another number of reps."""
        self._reps = reps
        self._show_sums()

    def wide_width(self) -> int:
        """Return the width in pixels from which on the phases stand two by two."""
        inner = self.layout().contentsMargins()
        phases = pair_width(list(self._phases.values()), self._phase_grid) + inner.left() + inner.right()
        return phases + 2 * self.frameWidth()

    def narrow_width(self) -> int:
        """Return the least width in pixels, everything one below the other."""
        inner = self.layout().contentsMargins()
        around = inner.left() + inner.right() + 2 * self.frameWidth()
        inside = [*self._phases.values(), self._presets, self._edit, self._view]
        return max(widget.minimumSizeHint().width() for widget in inside) + around

    def arrange(self, *, is_wide: bool) -> None:
        """Let the phases stand two by two, or one below the other."""
        columns = 2 if is_wide else 1
        fill(self._phase_grid, list(self._phases.values()), columns)
        fill(self._choice_grid, [self._presets, self._edit], columns)
        self._choice_grid.setColumnStretch(0, 3)
        self._choice_grid.setColumnStretch(1, 2 if is_wide else 0)

    def _fill_presets(self) -> None:
        self._presets.clear()
        for preset in self._catalogue.tempos.values():
            self._presets.addItem(catalogue_text(preset.name), str(parse_tempo(preset.tempo)))
            self._presets.setItemData(self._presets.count() - 1, catalogue_text(preset.note), 3)  # tool tip
        self._presets.addItem(self.tr("By hand"), None)

    def _on_preset(self) -> None:
        if text := self._presets.currentData():
            self._show(parse_tempo(text))
            self.changed.emit()

    def _on_phase(self, phase: Phase, seconds: Decimal) -> None:
        try:
            self._show(self.tempo.with_phase(phase, Fraction(seconds)))
        except TempoError as error:
            self._show(self.tempo)
            self._problem.setText(error_text(error))
            self._problem.show()
            return
        self.changed.emit()

    def _on_curve(self, tempo: Tempo) -> None:
        self._show(tempo)
        self.changed.emit()

    def _on_text(self, text: str) -> None:
        try:
            tempo = parse_tempo(text)
        except TempoError as error:
            self._set_valid(False, error_text(error))
            return
        self._show(tempo, keep_text=True)
        self.changed.emit()

    def _set_valid(self, valid: bool, problem: str = "") -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if valid is not self.is_valid:
            self.is_valid = valid
            self.validity_changed.emit(valid)

    def _show(self, tempo: Tempo, *, keep_text: bool = False) -> None:
        self.tempo = tempo
        if not keep_text:
            self._edit.setText(str(tempo))
        for phase, stepper in self._phases.items():
            stepper.set_value(Decimal(f"{float(tempo.seconds(phase)):.6f}").normalize())
        index = self._presets.findData(str(tempo))
        self._presets.setCurrentIndex(index if index >= 0 else self._presets.count() - 1)
        self._presets.setToolTip(plain_tip(self._presets.currentData(3) or ""))
        self._view.set_tempo(tempo, self._start)
        self._set_valid(True)
        self._show_sums()

    def _show_sums(self) -> None:
        rep_s = float(self.tempo.rep_s)
        total_s = float(self.tempo.time_under_tension_s(self._reps))
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
        role = "problem" if rep_s > WORSE_FROM_S else "quiet"
        if role != self._pace.property("role"):
            self._pace.setProperty("role", role)
            self._pace.style().polish(self._pace)
