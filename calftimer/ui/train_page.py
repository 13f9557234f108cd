# SPDX-License-Identifier: MIT
"""Choose exercise, feet, numbers and tempo, and start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import plan_from
from calftimer.core.plan import SetPlan
from calftimer.ui import theme
from calftimer.ui.settings import Settings
from calftimer.ui.train_exercise import ExercisePanel
from calftimer.ui.train_feet import FeetPanel
from calftimer.ui.train_set import SetPanel


class TrainPage(QWidget):
    """Qt view of a `SetPlan` in the making; remembers the choices of each exercise.

    Signals:
        start_requested: a person wants to begin. arg1: the plan. arg2: the sound set.
    """

    start_requested = Signal(object, str)

    def __init__(self, catalogue: Catalogue, settings: Settings, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._settings = catalogue, settings
        self._exercise = ExercisePanel(catalogue, parent=self)
        self._feet = FeetPanel(catalogue, parent=self)
        self._set = SetPanel(catalogue, settings, parent=self)
        self._start = QPushButton(self.tr("START  ␣"), self)
        self._start.setProperty("role", "go")
        self._start.setAccessibleName(self.tr("Start the set (Space)"))
        right = QVBoxLayout()
        right.setSpacing(theme.em() // 2)
        right.addWidget(_scrolled(self._set), 1)
        right.addWidget(self._start)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.em(), theme.em(), theme.em(), theme.em())
        row.setSpacing(theme.em())
        row.addWidget(_scrolled(self._exercise), 30)
        row.addWidget(_scrolled(self._feet), 34)
        row.addLayout(right, 36)

        self._exercise.exercise_chosen.connect(self._on_exercise)
        self._exercise.variant_chosen.connect(self._remember)
        self._feet.foot_changed.connect(self._remember)
        self._set.changed.connect(self._remember)
        self._exercise.sound_chosen.connect(self._on_sound)
        self._set.validity_changed.connect(self._start.setEnabled)
        self._set.tempo_entered.connect(self._start.setFocus)
        self._start.clicked.connect(self.start)
        self.setFocusProxy(self._start)
        # Space starts wherever the focus is; a text field keeps its spaces, for it overrides shortcuts.
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self, self.start)
        space.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        space.setAutoRepeat(False)
        self._exercise.show_sound(settings.sound_set)
        known = settings.exercise in catalogue.exercises
        self._show_exercise(settings.exercise if known else next(iter(catalogue.exercises)))

    @property
    def plan(self) -> SetPlan:
        """The plan as chosen now."""
        return self._set.plan(self._exercise.exercise, self._exercise.variant, self._feet.foot)

    def start(self) -> None:
        """Ask for the set as it is chosen; nothing happens while the tempo cannot be read."""
        if self._set.is_valid:
            self._remember()
            self.start_requested.emit(self.plan, self._exercise.sound_set)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, for Space starts the set."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _on_exercise(self, exercise_id: str) -> None:
        self._settings.exercise = exercise_id
        self._show_exercise(exercise_id)

    def _on_sound(self, sound_set: str) -> None:
        self._settings.sound_set = sound_set

    def _show_exercise(self, exercise_id: str) -> None:
        """Show an exercise with its last choices, or with its own defaults."""
        exercise = self._catalogue.exercise(exercise_id)
        last = self._settings.last_plan(self._catalogue, exercise_id)
        plan = last or plan_from(self._catalogue, exercise_id)
        self._exercise.show_choice(exercise, plan.variant)
        self._feet.show_foot(plan.foot)
        self._set.show_plan(plan, exercise, own_unit=last is not None)

    def _remember(self) -> None:
        if self._set.is_valid:
            self._settings.remember_plan(self.plan)


def _scrolled(content: QWidget) -> QScrollArea:
    """Let `content` scroll up and down where the window is too low for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    area.setMinimumWidth(content.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
    return area
