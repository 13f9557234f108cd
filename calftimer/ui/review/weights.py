# SPDX-License-Identifier: MIT
"""What a set counts for each muscle: seen and changed, an exercise and direction of the toes at a time."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import FootDirection
from calftimer.core.review.attribution import Attribution
from calftimer.ui import theme
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.wording import catalogue_text, foot_direction_name, number

_STEP = Decimal("0.05")


class WeightsView(QFrame):
    """Qt view of an `Attribution`.

    Signals:
        changed: a person changed a weight. `weight_set` says which, before it.
        weight_set: arg1: the exercise. arg2: the direction of the toes. arg3: the muscle. arg4: the weight.
        reset_requested: a person wants all changed weights as they were.
    """

    changed = Signal()
    weight_set = Signal(str, object, str, float)
    reset_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._attribution: Attribution | None = None
        self._catalogue: Catalogue | None = None
        self._steppers: dict[str, Stepper] = {}
        self._exercises = ComboBox(self)
        self._exercises.setAccessibleName(self.tr("Exercise"))
        self._toes = ComboBox(self)
        self._toes.setAccessibleName(self.tr("Toes"))
        for direction in FootDirection:
            self._toes.addItem(foot_direction_name(direction), direction)
        for box in (self._exercises, self._toes):
            box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(lambda _: self._show_place())
        self._reset = QPushButton(self.tr("As they were"), self)
        self._reset.setAccessibleName(self.tr("Take all changed weights back"))
        self._reset.clicked.connect(self._on_reset)
        place = FlowLayout(spacing=theme.em() // 2)
        for part in (self._exercises, self._toes, self._reset):
            place.addWidget(part)
        self._row = FlowLayout(spacing=theme.em() // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(), theme.em(), theme.em(), theme.em())
        column.addWidget(label(self.tr("What a set counts for each muscle"), "card-title", self, wrap=True))
        column.addWidget(
            label(
                self.tr("0 is nothing, 1 a whole set. No source gives such numbers: they are yours to choose."),
                "quiet",
                self,
                wrap=True,
            )
        )
        column.addLayout(place)
        column.addLayout(self._row)

    def show_weights(self, attribution: Attribution, catalogue: Catalogue) -> None:
        """Show other weights; the exercise and the toes that are looked at stay."""
        self._attribution = attribution
        if catalogue is not self._catalogue:
            self._catalogue = catalogue
            self._fill(catalogue)
        self._reset.setEnabled(bool(attribution.changed))
        self._show_place()

    def _fill(self, catalogue: Catalogue) -> None:
        chosen = self._exercises.currentData()
        self._exercises.clear()
        for exercise in catalogue.exercises.values():
            self._exercises.addItem(catalogue_text(exercise.name), exercise.id)
        self._exercises.setCurrentIndex(max(0, self._exercises.findData(chosen)))
        for muscle, entry in catalogue.muscles.items():
            if muscle not in self._steppers:
                name = catalogue_text(entry.lay_name)
                stepper = Stepper(
                    name, low=0, high=1, step=_STEP, text=lambda value: number(float(value), 2), parent=self
                )
                stepper.value_changed.connect(lambda value, muscle=muscle: self._on_value(muscle, value))
                self._steppers[muscle] = stepper
                self._row.addWidget(stepper)

    def _show_place(self) -> None:
        weights = self._attribution.of(*self._place())
        for muscle, stepper in self._steppers.items():
            stepper.set_value(Decimal(str(round(weights.get(muscle, 0.0), 2))))

    def _place(self) -> tuple[str, FootDirection]:
        return self._exercises.currentData(), self._toes.currentData()

    def _on_value(self, muscle: str, value: Decimal) -> None:
        self.weight_set.emit(*self._place(), muscle, float(value))
        self.changed.emit()

    def _on_reset(self) -> None:
        self.reset_requested.emit()
        self.changed.emit()
