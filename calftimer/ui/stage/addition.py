# SPDX-License-Identifier: MIT
"""Another exercise for the visit that is on: which, with what, how many sets, and when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.following import gaps_s
from calftimer.core.plan import SETS_MAX
from calftimer.core.workout import WorkoutItem
from calftimer.ui import theme
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.widgets.tab_order import order_stops
from calftimer.ui.widgets.vertical_scroll import VerticalScroll
from calftimer.ui.wording import catalogue_text
from calftimer.ui.workout.words import details_text

_CLEAR = "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"

Items = tuple[WorkoutItem, ...]


class Addition(QFrame):
    """Lists exercises and equipment; the rest is as it was last time.

    Signals:
        chosen: it is to be done. arg1: its items, a tuple of `WorkoutItem`. arg2: whether at the end of the visit.
        left: a person wants none.
    """

    chosen = Signal(object, bool)
    left = Signal()

    def __init__(
        self, catalogue: Catalogue, items: Callable[[str, str], Items], *, parent: QWidget | None = None
    ) -> None:
        """`items` returns an exercise as it was done last time, by its id and its equipment's, empty for the last."""
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Add an exercise"))
        self._catalogue, self._items_of = catalogue, items
        self._items: Items = ()
        self._exercises, self._variants = ComboBox(self), ComboBox(self)
        self._exercises.setAccessibleName(self.tr("Exercise"))
        self._variants.setAccessibleName(self.tr("Equipment"))
        for exercise in catalogue.exercises.values():
            self._exercises.addItem(catalogue_text(exercise.name), exercise.id)
        self._sets = Stepper(self.tr("Sets"), low=1, high=SETS_MAX, parent=self)
        self._details = label("", "quiet", self, wrap=True)
        back = QPushButton(self.tr("Back"), self)
        back.setMinimumWidth(theme.touch())
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Add an exercise"), "card-title", self, wrap=True), 1)
        head.addWidget(back)
        buttons = QWidget(self)
        flow = FlowLayout(spacing=theme.em() // 3, parent=buttons)
        for name, at_end in ((self.tr("After this exercise"), False), (self.tr("At the end"), True)):
            button = QPushButton(name, buttons)
            button.clicked.connect(lambda _=False, at_end=at_end: self.chosen.emit(self._items, at_end))
            flow.addWidget(button)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.em() // 4, 0)
        for part in (self._exercises, self._variants, self._sets, self._details, buttons):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addLayout(head)
        area = VerticalScroll(content, parent=self)
        area.setStyleSheet(_CLEAR)
        whole.addWidget(area, 1)
        self._exercises.currentIndexChanged.connect(lambda: self._show_exercise())
        self._variants.activated.connect(lambda: self._show_items(self._variants.currentData()))
        self._sets.value_changed.connect(self._on_sets)
        self._show_exercise()
        order_stops(self)

    def begin(self) -> None:
        """Give the keys to the list of exercises."""
        self._exercises.setFocus()

    def _show_exercise(self) -> None:
        exercise = self._catalogue.exercise(self._exercises.currentData())
        self._variants.clear()
        for variant in exercise.variants:
            self._variants.addItem(catalogue_text(variant.name), variant.id)
        self._variants.setVisible(len(exercise.variants) > 1)
        self._show_items("")
        self._variants.choose(self._items[0].variant)

    def _show_items(self, variant_id: str) -> None:
        self._items = self._items_of(self._exercises.currentData(), variant_id)
        self._sets.set_value(self._items[0].sets)
        self._show_details()

    def _on_sets(self, sets: object) -> None:
        self._items = tuple(replace(item, sets=int(sets)) for item in self._items)
        self._show_details()

    def _show_details(self) -> None:
        gaps = zip(self._items, gaps_s(self._items), strict=True)
        lines = (details_text(item, (), self._catalogue, gap_s=gap_s) for item, gap_s in gaps)
        self._details.setText("\n+ ".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
