# SPDX-License-Identifier: MIT
"""The left column of the train page: the exercise and its equipment."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue, Origin
from calftimer.core.exercise import Exercise
from calftimer.ui import theme
from calftimer.ui.drawings.body import BodyDrawing
from calftimer.ui.settings import SOUND_CHOICES
from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.exercise_card import ExerciseCard
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import catalogue_text, origin_text, within_line


class ExercisePanel(QWidget):
    """Qt view of the catalogue's exercises.

    Signals:
        exercise_chosen: a person chose an exercise. arg1: its id.
        variant_chosen: a person chose equipment. arg1: its id.
        sound_chosen: a person chose a sound set. arg1: its name.
        machine_wanted: a person wants to say which loads the equipment has.
    """

    exercise_chosen = Signal(str)
    variant_chosen = Signal(object)
    sound_chosen = Signal(object)
    machine_wanted = Signal()

    def __init__(self, catalogue: Catalogue, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._cards: dict[str, ExerciseCard] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 2)
        column.addWidget(label(self.tr("Exercise"), "heading", self))
        self._card_column = QVBoxLayout()
        self._card_column.setSpacing(column.spacing())
        column.addLayout(self._card_column)
        self._build_cards()
        column.addWidget(label(self.tr("Equipment"), "heading", self))
        self._variants = ChoiceBar(self.tr("Equipment"), stacked=True, parent=self)
        self._variants.chosen.connect(self.variant_chosen)
        column.addWidget(self._variants)
        self._machine = QPushButton(self)
        self._machine.clicked.connect(self.machine_wanted)
        self.show_machine("")
        column.addWidget(self._machine)
        self._notes = label("", "quiet", self, wrap=True)
        self._notes.hide()
        column.addWidget(self._notes)
        column.addWidget(label(self.tr("Sound"), "heading", self))
        self._sounds = ComboBox(self)
        self._sounds.setAccessibleName(self.tr("Sound"))
        names = {
            "tones": self.tr("Tones"),
            "tones+voice": self.tr("Tones and voice"),
            "voice": self.tr("Voice"),
            "clicks": self.tr("Clicks"),
            "none": self.tr("Silent"),
        }
        for choice in SOUND_CHOICES:
            self._sounds.addItem(names[choice], choice)
        self._sounds.activated.connect(lambda: self.sound_chosen.emit(self.sound_set))
        column.addWidget(self._sounds)
        self._summary = label("", "quiet", self, wrap=True)
        column.addWidget(self._summary)
        column.addStretch(1)
        self._exercise: Exercise | None = None

    @property
    def exercise(self) -> Exercise:
        """The exercise chosen."""
        return self._exercise

    @property
    def variant(self) -> str:
        """The id of the equipment chosen."""
        return self._variants.key

    @property
    def sound_set(self) -> str:
        """The sound set chosen."""
        return self._sounds.currentData()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Offer the exercises of `catalogue`; `show_choice` says which is chosen."""
        self._catalogue = catalogue
        before = list(self._cards.values())
        self._build_cards()
        for card in before:
            self._group.removeButton(card)
            self._card_column.removeWidget(card)
            card.hide()
            card.deleteLater()

    def show_sound(self, sound_set: str) -> None:
        """Show a sound set as chosen."""
        self._sounds.setCurrentIndex(self._sounds.findData(sound_set))

    def show_notes(self, line: str) -> None:
        """Show what the person wrote down for the equipment chosen; empty shows nothing."""
        self._notes.setText(f"✎ {line}")
        self._notes.setAccessibleName(self.tr("Your notes: {line}").format(line=line))
        self._notes.setVisible(bool(line))

    def show_machine(self, loads: str) -> None:
        """Show which loads the equipment has; empty where nobody said."""
        self._machine.setText(self.tr("Loads: {loads} …").format(loads=loads or self.tr("any")))

    def show_choice(self, exercise: Exercise, variant: str) -> None:
        """Show an exercise and its equipment as chosen."""
        self._exercise = exercise
        self._cards[exercise.id].setChecked(True)
        self._variants.set_choices((known.id, catalogue_text(known.name)) for known in exercise.variants)
        self._variants.choose(variant)
        self._summary.setText(catalogue_text(exercise.summary))

    def _build_cards(self) -> None:
        self._cards = {}
        for exercise in self._catalogue.exercises.values():
            figure = BodyDrawing(exercise.body)
            card = ExerciseCard(catalogue_text(exercise.name), self._detail(exercise), figure=figure, parent=self)
            card.clicked.connect(lambda _=False, key=exercise.id: self.exercise_chosen.emit(key))
            self._group.addButton(card)
            self._cards[exercise.id] = card
            self._card_column.addWidget(card)

    def _detail(self, exercise: Exercise) -> str:
        """Return whose it is if not ours, equipment and knee position on one line."""
        origin = self._catalogue.origin("exercise", exercise.id)
        names = [catalogue_text(variant.name) for variant in exercise.variants]
        if origin is Origin.SHIPPED:  # what a person named stays as they wrote it
            names = map(within_line, names)
        knee = within_line(catalogue_text(self._catalogue.knees[exercise.knee].name))
        return " · ".join(part for part in (origin_text(origin), *names, knee) if part)
