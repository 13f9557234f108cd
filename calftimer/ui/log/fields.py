# SPDX-License-Identifier: MIT
"""What one changes in a set, one field for each thing; several sets at once say where they differ.

Each field has `changed` (a person changed it), `show_values` (the values of the sets shown), `value`, `is_changed`
and `problem` (what is wrong with it, empty where nothing is).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from calftimer.core.tempo import Tempo, parse_tempo
from calftimer.errors import CalftimerError
from calftimer.ui import theme
from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import error_text

translate = QCoreApplication.translate


def differing_text() -> str:
    """Return what stands in a field in which the sets shown differ."""
    return translate("LogField", "various")


class Field(QWidget):
    """One thing of a set."""

    changed = Signal()

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.is_changed = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)  # beside a field that is higher it keeps its own height
        self.column.setSpacing(theme.em() // 4)

    @property
    def problem(self) -> str:
        """What is wrong with what was entered; empty where nothing is."""
        return ""

    def _touch(self) -> None:
        self.is_changed = True
        self.changed.emit()


class CheckedField(Field):
    """A field whose value can be wrong, and that says so; who makes one puts `problem_label` below what is entered."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.problem_label = label("", "problem", self, wrap=True)
        self.problem_label.hide()

    @property
    def problem(self) -> str:
        """Why the value cannot be kept."""
        return self.problem_label.text()

    def say(self, problem: str) -> None:
        """Show what is wrong, or nothing more."""
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))

    def check(self, read: Callable[[], object]) -> None:
        """Take what was entered for changed, and say why `read` refuses it, if it does."""
        try:
            read()
        except CalftimerError as error:
            self.say(error_text(error))
        else:
            self.say("")
        self._touch()


class ListField(Field):
    """One of several choices, from a list."""

    def __init__(self, name: str, choices: Iterable[tuple[object, str]] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._list = ComboBox(self)
        self._list.setAccessibleName(name)
        self._list.setPlaceholderText(differing_text())
        self._list.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self._list.activated.connect(self._touch)
        self.column.addWidget(label(name, "quiet", self))
        self.column.addWidget(self._list)
        self.set_choices(choices)

    @property
    def value(self) -> object:
        """The key of what is chosen; None where the sets differ."""
        return self._list.currentData()

    def set_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Offer other choices, (key, text) pairs; none of them is chosen."""
        self._list.clear()
        for key, text in choices:
            self._list.addItem(text, key)
        self._list.setCurrentIndex(-1)

    def show_values(self, values: Sequence[object]) -> None:
        """Show the value of the sets; one that is none of the choices is added to them."""
        self.is_changed = False
        first = values[0]
        if len(set(values)) > 1:
            self._list.setCurrentIndex(-1)
            return
        keys = [self._list.itemData(at) for at in range(self._list.count())]
        if first not in keys:
            self._list.addItem(str(first), first)
            keys.append(first)
        self._list.setCurrentIndex(keys.index(first))


class BarField(Field):
    """One of a few choices side by side."""

    def __init__(self, name: str, choices: Sequence[tuple[object, str]], *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._choices = choices
        self._bar = ChoiceBar(name, choices, parent=self)
        self._bar.chosen.connect(self._on_chosen)
        self.column.addWidget(label(name, "quiet", self))
        self.column.addWidget(self._bar)

    @property
    def value(self) -> object:
        """The key of what is chosen; None where the sets differ."""
        return self._bar.key

    def show_values(self, values: Sequence[object]) -> None:
        """Show the value of the sets; none where they differ."""
        self.is_changed = False
        self._bar.set_choices(self._choices)
        if len(set(values)) == 1:
            self._bar.choose(values[0])

    def _on_chosen(self, key: object) -> None:
        self._bar.choose(key)  # Tab stops at it from now on
        self._touch()


class TempoField(CheckedField):
    """A tempo as it is written; one that cannot be read says why."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(name)
        self.edit.textEdited.connect(lambda text: self.check(lambda: parse_tempo(text)))
        self.column.addWidget(label(name, "quiet", self))
        self.column.addWidget(self.edit)
        self.column.addWidget(self.problem_label)

    @property
    def value(self) -> Tempo:
        """The tempo written; ask `problem` first."""
        return parse_tempo(self.edit.text())

    def show_values(self, values: Sequence[Tempo]) -> None:
        """Show the tempo of the sets; nothing where they differ."""
        differs = len({str(value) for value in values}) > 1
        self.edit.setText("" if differs else str(values[0]))
        self.edit.setPlaceholderText(differing_text() if differs else "")
        self.say("")
        self.is_changed = False

    def say(self, problem: str) -> None:
        """Show what is wrong, and let a screen reader say it with the tempo."""
        super().say(problem)
        self.edit.setAccessibleDescription(problem)
