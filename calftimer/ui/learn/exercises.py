# SPDX-License-Identifier: MIT
"""The exercise cards: one at a time, with its pictures, its texts and the person's own notes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import plan_from
from calftimer.core.exercise import Exercise, Variant
from calftimer.core.search import Kind
from calftimer.core.tempo import parse_tempo
from calftimer.ui import theme
from calftimer.ui.learn.card import ExerciseTexts
from calftimer.ui.learn.controls import ScrollColumn, Tiles, captioned
from calftimer.ui.learn.notes import NotesPanel
from calftimer.ui.learn.pictures import ExercisePictures
from calftimer.ui.learn.wishes import Wishes
from calftimer.ui.settings import Settings, Switch
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import catalogue_text, origin_text

if TYPE_CHECKING:
    from calftimer.logbook.notes import Notes

SIDE_BY_SIDE_EM = 44
_OWN_SIGN = "✎"
# Pictures and notes stay in sight beside the texts unless more than this of them would have to be out of it.
OVERHANG_MAX_EM = 4


class ExercisesSection(ScrollColumn):
    """Qt view of the catalogue's exercises.

    Signals:
        link_requested: a person wants to see something else. arg1: its kind. arg2: its id.
    """

    _right: QWidget | None = None  # Qt asks `eventFilter` before there is one
    link_requested = Signal(object, str)

    def __init__(
        self,
        catalogue: Catalogue,
        settings: Settings,
        now: Callable[[], datetime],
        zone: Callable[[], str],
        wishes: Wishes,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Exercises"), parent=parent)
        self._catalogue, self._settings, self._wishes = catalogue, settings, wishes
        self._notes: Notes | None = None
        self._exercises = self._combo(self.tr("Exercise"))
        self._exercises.activated.connect(lambda: self._show(self._exercises.currentData()))
        self._variants = self._combo(self.tr("Equipment"))
        self._variants.activated.connect(self._show_notes)
        self._tempos = self._combo(self.tr("Tempo of the pictures"))
        self._tempos.activated.connect(self._on_tempo)
        choices = Tiles(13, most=3, parent=self)
        for combo in (self._exercises, self._variants, self._tempos):
            choices.add(captioned(combo, combo.accessibleName()))
        self.add(choices)
        self._buttons = Tiles(7.4, most=5, parent=self)
        self._add_buttons()
        self.add(self._buttons)
        self._title = label("", "title", self, wrap=True)
        self.add(self._title)
        self._whose = label("", "quiet", self, wrap=True)
        self.add(self._whose)
        self._texts: ExerciseTexts | None = None
        self._pictures: ExercisePictures | None = None
        self._card = QWidget(self)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._card)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(theme.em())
        self._left, self._right = QWidget(self._card), QWidget(self._card)
        for half, share in ((self._left, 11), (self._right, 10)):
            column = QVBoxLayout(half)
            column.setContentsMargins(0, 0, 0, 0)
            self._halves.addWidget(half, share)
        self._own = NotesPanel(now, zone, parent=self._right)
        self._own.written.connect(wishes.notes_written)
        self._right.layout().addWidget(label(self.tr("Your notes"), "heading", self._right))
        self._right.layout().addWidget(self._own)
        self._right.layout().addStretch(1)
        self._right.installEventFilter(self)
        self.verticalScrollBar().valueChanged.connect(self._keep_in_sight)
        self.add(self._card)
        self.column.addStretch(1)
        for exercise in catalogue.exercises.values():
            self._add_exercise(exercise)
        self.show_exercise(settings.exercise)

    @property
    def exercise(self) -> Exercise:
        """The exercise shown."""
        return self._catalogue.exercise(self._exercises.currentData())

    @property
    def variant(self) -> Variant:
        """The equipment shown."""
        return self.exercise.variant(self._variants.currentData())

    def show_exercise(self, exercise_id: str) -> None:
        """Show an exercise, also by an id it had before; the first one where it is not in the catalogue."""
        known = self._catalogue.exercises_in_log().get(exercise_id)
        is_there = known is not None and known.id in self._catalogue.exercises
        self._show(known.id if is_there else next(iter(self._catalogue.exercises)))

    def show_log(self, notes: Notes | None) -> None:
        """Take the person's notes from here on from `notes`."""
        self._notes = notes
        self._show_notes()

    def show_entry(self, kind: Kind, entry_id: str) -> None:
        """Show an exercise, or a cue or mistake on the card of an exercise that has it."""
        if kind is Kind.EXERCISE:
            self._show(entry_id)
            self.bring(self._exercises.parentWidget(), self._exercises)  # with its name above it
            return
        named = [
            exercise.id
            for exercise in self._catalogue.exercises.values()
            if entry_id in (exercise.cues if kind is Kind.CUE else exercise.mistakes)
        ]
        if self.exercise.id not in named:
            self._show(named[0])
        self.bring(self._texts.places[entry_id])

    def _combo(self, name: str) -> ComboBox:
        combo = ComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setMinimumContentsLength(8)
        combo.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return combo

    def _add_buttons(self) -> None:
        for text, act in (
            (self.tr("Train this"), lambda: self._wishes.train_requested.emit(self.exercise.id, self.variant.id)),
            (self.tr("Print card…"), lambda: self._wishes.card_requested.emit(self.exercise.id, self.variant.id)),
            (self.tr("Edit"), lambda: self._wishes.edit_requested.emit(self.exercise.id)),
            (self.tr("Copy"), lambda: self._wishes.copy_requested.emit(self.exercise.id)),
            (self.tr("New exercise"), self._wishes.new_requested.emit),
        ):
            button = QPushButton(text, self)
            button.setAccessibleName(text)
            button.clicked.connect(act)
            self._buttons.add(button)
        self._buttons.findChild(QPushButton).setProperty("role", "first")

    def _show(self, exercise_id: str) -> None:
        """Show an exercise, as it was trained last."""
        exercise = self._catalogue.exercise(exercise_id)
        plan = self._settings.last_plan(self._catalogue, exercise_id) or plan_from(self._catalogue, exercise_id)
        self._exercises.setCurrentIndex(self._exercises.findData(exercise_id))
        self._title.setText(catalogue_text(exercise.name))
        whose = origin_text(self._catalogue.origin("exercise", exercise_id))
        self._whose.setText(f"{_OWN_SIGN} {whose}")
        self._whose.setVisible(bool(whose))
        self._variants.clear()
        for variant in exercise.variants:
            self._variants.addItem(catalogue_text(variant.name), variant.id)
        self._variants.setCurrentIndex(max(0, self._variants.findData(plan.variant)))
        self._tempos.clear()
        self._tempos.addItem(self.tr("Yours: {tempo}").format(tempo=plan.tempo), str(plan.tempo))
        for preset in self._catalogue.tempos.values():
            name = catalogue_text(preset.name)
            self._tempos.addItem(name if preset.tempo in name else f"{name}: {preset.tempo}", preset.tempo)
        for old in (self._texts, self._pictures):
            if old is not None:
                old.hide()
                old.deleteLater()
        self._texts = ExerciseTexts(exercise, self._catalogue, parent=self._left)
        self._texts.link_requested.connect(self.link_requested)
        self._left.layout().addWidget(self._texts)
        self._texts.show()
        knee_deg = self._catalogue.knees[exercise.knee].bend_deg
        self._pictures = ExercisePictures(exercise, plan, min(knee_deg, 90), parent=self._right)
        self._pictures.let_move(self._settings.is_on(Switch.PICTURES_MOVE))
        self._pictures.moving_changed.connect(self._on_moving)
        self._right.layout().insertWidget(0, self._pictures)
        self._pictures.show()
        self._show_notes()

    def _add_exercise(self, exercise: Exercise) -> None:
        """Add an exercise to the list; the person's have a sign there, which their cards explain."""
        name = catalogue_text(exercise.name)
        whose = origin_text(self._catalogue.origin("exercise", exercise.id))
        self._exercises.addItem(f"{name} {_OWN_SIGN}" if whose else name, exercise.id)
        if whose:
            place = self._exercises.count() - 1
            self._exercises.setItemData(place, f"{name} · {whose}", Qt.ItemDataRole.AccessibleTextRole)

    def _show_notes(self) -> None:
        self._own.show_notes(self._notes, self.exercise, self.variant)

    def _on_tempo(self) -> None:
        self._pictures.set_tempo(parse_tempo(self._tempos.currentData()))

    def _on_moving(self, on: bool) -> None:
        self._settings.turn(Switch.PICTURES_MOVE, on)

    def _keep_in_sight(self) -> None:
        """Let the pictures follow the scrolling beside the texts, as far as the texts go, where they fit."""
        if self._halves.direction() is not QBoxLayout.Direction.LeftToRight:
            return
        height = self._own.geometry().bottom() + 1
        overhang = max(0, height - self.viewport().height())
        down = 0
        if overhang <= OVERHANG_MAX_EM * theme.em():
            passed = self.verticalScrollBar().value() - self._card.y() - overhang
            down = max(0, min(passed, self._card.height() - height))
        self._right.move(self._right.x(), down)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the layout has put back to the top is moved down again."""
        if watched is self._right and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._keep_in_sight()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put pictures beside the texts where there is room, above them where there is not."""
        super().resizeEvent(event)
        beside = self.viewport().width() >= SIDE_BY_SIDE_EM * theme.em()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop
        if self._halves.direction() is not direction:
            self._halves.setDirection(direction)
