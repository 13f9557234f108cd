# SPDX-License-Identifier: MIT
"""Legs, range of movement, a range of reps and the stretch after a set: one line that opens, for they seldom change."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from calftimer.core.exercise import Exercise
from calftimer.core.plan import REPS_MAX, RangeOfMotion
from calftimer.core.turn import Sides
from calftimer.core.workout import STRETCH_S
from calftimer.ui import theme
from calftimer.ui.train.columns import fill
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.expander_line import ExpanderLine
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.widgets.switch_button import SwitchButton
from calftimer.ui.wording import range_text, sides_name


class DetailsPanel(QWidget):
    """Qt view of what seldom changes from set to set.

    Signals:
        changed: a person changed something.
        partner_wanted: somebody is to train along, where there is nobody yet.
    """

    changed = Signal()
    partner_wanted = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reps = 1
        self._has_reps = True
        self._line = ExpanderLine(parent=self)
        self._sides = ComboBox(self)
        self._sides.setAccessibleName(self.tr("Legs"))
        self._ranges = ComboBox(self)
        self._ranges.setAccessibleName(self.tr("Range of movement"))
        for part, name in (
            (RangeOfMotion.FULL, self.tr("Full range")),
            (RangeOfMotion.BOTTOM_HALF, self.tr("Bottom half")),
        ):
            self._ranges.addItem(name, part)
        self._most = Stepper(self.tr("Reps up to"), low=1, high=REPS_MAX, text=self._most_text, parent=self)
        self._stretch = SwitchButton(
            self.tr("Then stretch {seconds} s").format(seconds=STRETCH_S),
            self.tr("After each set, rest in the stretch with the load on, on the leg that worked."),
            parent=self,
        )
        self._content = QWidget(self)
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.em() // 3)
        self._content.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 3)
        column.addWidget(self._line)
        column.addWidget(self._content)
        self._partner = QPushButton(self.tr("Train with a partner …"), self)
        self._partner.clicked.connect(self.partner_wanted)
        self.parts = [self._sides, self._ranges, self._most, self._stretch, self._partner]
        self.arrange(is_wide=True)
        self._line.toggled.connect(self._content.setVisible)
        self._sides.activated.connect(self._on_change)
        self._ranges.activated.connect(self._on_change)
        self._most.value_changed.connect(self._on_change)
        self._stretch.turned.connect(self._on_change)

    @property
    def sides(self) -> Sides:
        """The legs chosen."""
        return self._sides.currentData()

    @property
    def range_of_motion(self) -> RangeOfMotion:
        """The range of movement chosen."""
        return self._ranges.currentData() if self._has_reps else RangeOfMotion.FULL

    @property
    def reps_most(self) -> int:
        """The upper end of the range of reps; the reps themselves where there is none."""
        return max(int(self._most.value), self._reps)

    @property
    def stretches(self) -> bool:
        """Whether a stretch follows each set."""
        return self._stretch.isChecked() and self._has_reps

    @property
    def line(self) -> str:
        """What is chosen, in a few words."""
        return self._line.accessibleName()

    def show_choice(
        self, exercise: Exercise, sides: Sides, part: RangeOfMotion, *, reps_most: int, stretches: bool
    ) -> None:
        """Show what is chosen for an exercise; a single-leg one offers no work with both."""
        self._sides.clear()
        for each in Sides:
            if each is not Sides.BOTH or exercise.laterality == "bilateral" or sides is Sides.BOTH:
                self._sides.addItem(sides_name(each), each)
        self._sides.choose(sides)
        if not self._ranges.choose(part):
            self._ranges.choose(RangeOfMotion.FULL)
        self._most.set_value(reps_most)
        self._stretch.setChecked(stretches)
        self._say()

    def show_parts(self, on: bool) -> None:
        """Open the line, or close it."""
        self._line.setChecked(on)

    def offer_partner(self, on: bool) -> None:
        """Offer to train with a partner, or not."""
        self._partner.setVisible(on)

    def show_reps(self, reps: int) -> None:
        """Let a range of reps begin at `reps`."""
        had_range = int(self._most.value) > self._reps
        self._reps = reps
        self._most.set_range(reps, REPS_MAX)
        if not had_range:
            self._most.set_value(reps)
        self._most.set_value(self._most.value)
        self._say()

    def show_timed(self, is_timed: bool) -> None:
        """Offer only what a hold has: legs."""
        self._has_reps = not is_timed
        for part in (self._ranges, self._most, self._stretch):
            part.setVisible(self._has_reps)
        self._say()

    def arrange(self, *, is_wide: bool) -> None:
        """Let the parts stand two by two, or one below the other."""
        fill(self._grid, self.parts, 2 if is_wide else 1)

    def _most_text(self, value: Decimal) -> str:
        return self.tr("no range") if value <= self._reps else range_text(self._reps, int(value))

    def _on_change(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        """Sum up what is chosen."""
        words = [self._sides.currentText()]
        if self._has_reps:
            words.append(self._ranges.currentText())
            if self.reps_most > self._reps:
                words.append(self.tr("{range} reps").format(range=range_text(self._reps, self.reps_most)))
            if self.stretches:
                words.append(self.tr("stretch {seconds} s").format(seconds=STRETCH_S))
        self._line.say(" · ".join(words))
