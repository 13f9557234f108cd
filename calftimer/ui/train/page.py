# SPDX-License-Identifier: MIT
"""Choose exercise, feet, numbers and tempo, and start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import Choice, plan_from, usual_load, usual_sides
from calftimer.core.loads import MachineLoads
from calftimer.core.plan import SetPlan
from calftimer.core.workout import WorkoutItem
from calftimer.errors import InputError
from calftimer.ui import theme
from calftimer.ui.drawings.feet import feet_used
from calftimer.ui.keys.key_map import KeyMap
from calftimer.ui.keys.page_keys import PageKeys
from calftimer.ui.settings import Settings
from calftimer.ui.train.columns import Column
from calftimer.ui.train.exercise import ExercisePanel
from calftimer.ui.train.feet import FeetPanel
from calftimer.ui.train.partners import PartnersPanel
from calftimer.ui.train.set import SetPanel
from calftimer.ui.train.start_bar import StartBar
from calftimer.ui.widgets.enter_key import press_focused
from calftimer.ui.widgets.tab_order import order_stops
from calftimer.ui.wording import loads_text

if TYPE_CHECKING:
    from calftimer.core.athlete import Athlete

SIDE_EM = 15  # a column narrower than this makes text of what should be seen at a glance


class TrainPage(QWidget):
    """Qt view of a `Choice` in the making; remembers the choices of each exercise.

    Signals:
        start_requested: a person wants to begin. arg1: the items of a workout that are to be done, of each athlete in
            turn: id → items. arg2: the sound set.
        add_requested: what is chosen is to go into the workout. arg1: its items.
        edited: an exercise of a workout was changed. arg1: the items in its place; None leaves it as it was.
        machine_changed: another exercise or other equipment is chosen.
        machine_wanted: a person wants to say which loads that equipment has.
    """

    start_requested = Signal(object, str)
    add_requested = Signal(object)
    edited = Signal(object)
    machine_changed = Signal()
    machine_wanted = Signal()

    def __init__(self, catalogue: Catalogue, settings: Settings, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._settings = catalogue, settings
        self._exercise = ExercisePanel(catalogue, parent=self)
        self._feet = FeetPanel(catalogue, parent=self)
        self._set = SetPanel(catalogue, settings, parent=self)
        self.partners = PartnersPanel(catalogue, settings, parent=self)
        self._bar = StartBar(parent=self)
        self._start = self._bar.start
        self._is_editing = self._is_built = False
        self._columns = (Column(parent=self), Column(parent=self), Column(parent=self))
        self._arranged = 0
        right = QVBoxLayout()
        right.setSpacing(theme.em() // 2)
        right.addWidget(self._columns[2], 1)
        right.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.em(), theme.em(), theme.em(), theme.em())
        row.setSpacing(theme.em())
        row.addWidget(self._columns[0], 30)
        row.addWidget(self._columns[1], 34)
        row.addLayout(right, 36)

        self._exercise.exercise_chosen.connect(self._on_exercise)
        self._exercise.variant_chosen.connect(self._on_variant)
        self._exercise.machine_wanted.connect(self.machine_wanted)
        self._feet.foot_changed.connect(self._remember)
        self._set.changed.connect(self._remember)
        self._exercise.sound_chosen.connect(self._on_sound)
        self._set.details.partner_wanted.connect(self.partners.ask)
        self.partners.changed.connect(self._on_partners)
        self._set.validity_changed.connect(self._start.setEnabled)
        # Later, not at once: the Enter that ended the tempo would press START on its way up.
        self._set.tempo_entered.connect(self._start.setFocus, Qt.ConnectionType.QueuedConnection)
        self._bar.started.connect(self.start)
        self._bar.added.connect(self._on_added)
        self._bar.left.connect(lambda: self._end_edit(None))
        self._keys = PageKeys(self, self.start, settings.key_map)
        self._exercise.show_sound(settings.sound_set)
        self._show_exercise(self._remembered())
        self._arrange(3)
        self._is_built = True

    @property
    def plan(self) -> SetPlan:
        """The plan as chosen now."""
        return self.choice.plan

    @property
    def choice(self) -> Choice:
        """All that is chosen now."""
        return self._set.choice(self._exercise.exercise, self._exercise.variant, self._feet.foot)

    def show_athletes(self, athletes: Sequence[Athlete]) -> None:
        """Offer who could train along: all `athletes` of the log but the one who trains."""
        self.partners.show_athletes(athletes, self._settings.athlete_id)
        self._set.details.offer_partner(len(athletes) < 2)
        self._on_partners()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Offer the exercises and tempos of `catalogue`; what was chosen stays chosen where it is still there."""
        self._catalogue = catalogue
        self._exercise.show_catalogue(catalogue)
        self._feet.show_catalogue(catalogue)
        self._set.show_catalogue(catalogue)
        self.partners.show_catalogue(catalogue)
        self._show_exercise(self._remembered())

    def choose(self, exercise_id: str, variant: str) -> None:
        """Choose an exercise and its equipment, as if by hand."""
        self._on_exercise(exercise_id)
        self._exercise.show_choice(self._exercise.exercise, variant)
        self._on_variant()

    def edit(self, choice: Choice, caption: str) -> None:
        """Show an exercise of a workout to be changed; `edited` tells how it ended. `caption` says which it is."""
        self._is_editing = True
        self._bar.show_edit(caption)
        self.partners.show_edit(True)
        self._show_choice(choice, own_unit=True)

    def leave_edit(self) -> None:
        """Forget a change that is not kept, and show what was chosen before."""
        if self._is_editing:
            self._is_editing = False
            self._bar.show_edit("")
            self.partners.show_edit(False)
            self._show_exercise(self._remembered())

    def show_machine(self, machine: MachineLoads | None) -> None:
        """Offer the loads that exist on the equipment chosen; None offers every step."""
        self._set.show_machine(machine, self._exercise.variant)
        self.partners.show_machine(machine)
        self._exercise.show_machine(loads_text(machine) if machine else "")

    def show_notes(self, line: str) -> None:
        """Show what the person wrote down for the equipment chosen; empty shows nothing."""
        self._exercise.show_notes(line)

    def show_keys(self, key_map: KeyMap) -> None:
        """Start by the keys of another map."""
        self._keys.show_keys(key_map)

    def start(self) -> None:
        """Ask for the set as it is chosen, or keep the change; nothing happens while the tempo cannot be read."""
        if self._set.is_valid and self._is_editing:
            self._end_edit(self.choice.items())
        elif self._set.is_valid:
            self._remember()
            choice = self.choice
            self.partners.remember(choice)
            of_all = {self._settings.athlete_id: choice, **self.partners.choices(choice)}
            items_of = {athlete_id: theirs.items() for athlete_id, theirs in of_all.items()}
            self.start_requested.emit(items_of, self._exercise.sound_set)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to START. A focus proxy would take the panels, which change columns, out of Tab's way."""
        super().focusInEvent(event)
        self._start.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, for Space starts the set."""
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def _on_exercise(self, exercise_id: str) -> None:
        if not self._is_editing:
            self._settings.exercise = exercise_id
        self._show_exercise(exercise_id)

    def _on_variant(self) -> None:
        """Each piece of equipment has a load of its own: the one last used, else the usual one."""
        exercise, choice, variant = self._exercise.exercise, self.choice, self._exercise.variant
        usual = usual_load(exercise, variant, choice.plan.load.unit)
        load = self._settings.last_load(exercise.id, variant) or usual
        if load != choice.plan.load:
            choice = replace(choice, plan=replace(choice.plan, load=load), drop_load=None)
            self._set.show_choice(choice, exercise, own_unit=True, drops=not self._is_editing)
        self._remember()
        self.machine_changed.emit()

    def _on_sound(self, sound_set: str) -> None:
        self._settings.sound_set = sound_set

    def _remembered(self) -> str:
        """Return the exercise last chosen, whatever its id is now; else the first one."""
        remembered = self._settings.exercise
        try:
            return self._catalogue.exercise(remembered).id if remembered else next(iter(self._catalogue.exercises))
        except InputError:
            return next(iter(self._catalogue.exercises))

    def _show_exercise(self, exercise_id: str) -> None:
        """Show an exercise with its last choices, or with its own defaults."""
        exercise = self._catalogue.exercise(exercise_id)
        last = self._settings.last_choice(self._catalogue, exercise_id)
        choice = last or Choice(plan_from(self._catalogue, exercise_id), usual_sides(exercise))
        self._show_choice(choice, own_unit=last is not None)

    def _show_choice(self, choice: Choice, *, own_unit: bool) -> None:
        plan = choice.plan
        exercise = self._catalogue.exercise(plan.exercise)
        self._exercise.show_choice(exercise, plan.variant)
        self._feet.show_exercise(exercise, feet_used(exercise, plan.side))
        self._feet.show_foot(plan.foot)
        self._set.show_choice(choice, exercise, own_unit=own_unit, drops=not self._is_editing)
        self.partners.show_choice(choice, exercise)
        self._order_stops()  # cards and equipment may have been made anew
        self.machine_changed.emit()

    def _remember(self) -> None:
        if self._set.is_valid and not self._is_editing:
            self._settings.remember_choice(self.choice)
            self.partners.show_choice(self.choice, self._exercise.exercise)

    def _on_partners(self) -> None:
        """Make room for the numbers of those who train along."""
        self._arrange(self._count_for(self.width()))

    def _on_added(self) -> None:
        if self._set.is_valid:
            self._remember()
            self.add_requested.emit(self.choice.items())

    def _end_edit(self, items: tuple[WorkoutItem, ...] | None) -> None:
        self.leave_edit()
        self.edited.emit(items)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: one column, START below it."""
        sides = (self._exercise.minimumSizeHint().width(), self._feet.minimumSizeHint().width())
        numbers = (self._set.narrow_width(), self.partners.narrow_width())
        width = max(*sides, *numbers) + self._columns[0].width_around()
        return QSize(width + 2 * theme.em(), 3 * theme.touch())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panels side by side as far as there is room."""
        super().resizeEvent(event)
        self._arrange(self._count_for(self.width()))

    def _count_for(self, width: int) -> int:
        """Return how many columns fit into `width` pixels, two of them as wide as they have to be to be read."""
        gap = theme.em() + self._columns[0].width_around()
        side = max(SIDE_EM * theme.em(), self._exercise.minimumSizeHint().width(), self._feet.minimumSizeHint().width())
        left = width - theme.em() - gap - self._wide_width()
        return 1 + min(max(left // (side + gap), 0), 2)

    def _wide_width(self) -> int:
        """Return the width in pixels that the last column needs beside others."""
        return max(self._set.wide_width(), self.partners.wide_width())

    def _arrange(self, count: int) -> None:
        """Use `count` columns; the numbers and START are always in the last."""
        exercise, feet, numbers = self._exercise, self._feet, (self.partners, self._set)
        if count != self._arranged:
            self._arranged = count
            plan = {1: ((), (), (exercise, feet, *numbers)), 2: ((exercise, feet), (), numbers)}
            for column, panels in zip(self._columns, plan.get(count, ((exercise,), (feet,), numbers)), strict=True):
                column.take(panels)
        room = self.width() - 2 * theme.em() - self._columns[2].width_around()
        room = self._wide_width() if count > 1 else room
        self._set.arrange(is_wide=room >= self._set.wide_width())
        self.partners.arrange(is_wide=room >= self.partners.wide_width())
        self._order_stops()

    def _order_stops(self) -> None:
        if self._is_built:  # nobody presses Tab before the page has its size, and that orders them
            order_stops(self)
