# SPDX-License-Identifier: MIT
"""The rows of the Set-up page: a name, what it means, and one control; each can be found by its words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from calftimer.core.search import nearly_begins
from calftimer.ui import theme
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.switch_button import SwitchButton
from calftimer.ui.widgets.turning_row import TurningRow
from calftimer.ui.widgets.two_line_button import TwoLineButton


class SettingRow(QFrame):
    """A row that a search can find. `words` are further words for what it is about, as people call it."""

    def __init__(self, name: str, hint: str, words: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.name = name
        self._hint = label(hint, "quiet", self, wrap=True)
        self._hint.setVisible(bool(hint))
        self._words = words

    @property
    def searched(self) -> str:
        """All by which the row is found."""
        return " ".join((self.name, self._hint.text(), self._words))

    def matches(self, query: str, *, with_slips: bool = False) -> bool:
        """Tell whether each word of `query` begins a word of the row, or nearly does where slips are allowed."""
        begins = nearly_begins if with_slips else str.startswith
        known = self.searched.casefold().replace("/", " ").split()
        return all(any(begins(word, asked) for word in known) for asked in query.casefold().split())

    def show_hint(self, text: str) -> None:
        """Say something else below the name."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def _lay_out(self, control: QWidget, text_stretch: int, control_stretch: int) -> None:
        """Set name and hint at the left and `control` at the right; the stretches share out the width."""
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label(self.name, "card-title", self, wrap=True))
        texts.addWidget(self._hint)
        row = TurningRow()
        self.setLayout(row)
        row.setSpacing(theme.em())
        row.addLayout(texts, text_stretch)
        row.addWidget(control, control_stretch)
        self.setFocusProxy(control)


class _List(ComboBox):
    """A list no wider than its place."""

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(13)


class ChoiceRow(SettingRow):
    """One of several.

    Signals:
        chosen: a person chose. arg1: the choice's key.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        hint: str,
        choices: Iterable[tuple[object, str]] = (),
        words: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, hint, words, parent=parent)
        self._list = _List(parent=self)
        self._list.setAccessibleName(name)
        self._list.setAccessibleDescription(hint)
        self._list.activated.connect(lambda: self.chosen.emit(self._list.currentData()))
        self._lay_out(self._list, 3, 2)
        self.show_choices(choices)

    @property
    def searched(self) -> str:
        """The names of the choices find the row too."""
        return " ".join((super().searched, *(self._list.itemText(at) for at in range(self._list.count()))))

    def show_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Offer other choices: (key, text) pairs."""
        self._list.clear()
        for key, text in choices:
            self._list.addItem(text, key)

    def choose(self, key: object) -> None:
        """Show `key` as chosen, the first where it is none of the choices; tells nobody."""
        keys = [self._list.itemData(at) for at in range(self._list.count())]
        self._list.setCurrentIndex(keys.index(key) if key in keys else 0)


class SwitchRow(SettingRow):
    """On or off.

    Signals:
        turned: a person turned it. arg1: on or off.
    """

    turned = Signal(bool)

    def __init__(
        self, name: str, hint: str, words: str = "", *, is_on: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, hint, words, parent=parent)
        self._button = SwitchButton(name, hint, parent=self)
        self._button.setChecked(is_on)
        self._button.turned.connect(self.turned)
        column = QVBoxLayout(self)
        column.addWidget(self._button)
        column.addWidget(self._hint)
        self.setFocusProxy(self._button)

    def show_on(self, *, on: bool) -> None:
        """Show it on or off; tells nobody."""
        self._button.setChecked(on)


class ActionRow(SettingRow):
    """Something to do, or the way to where it is set up.

    Signals:
        wanted: a person pressed its button.
    """

    wanted = Signal()

    def __init__(self, name: str, hint: str, action: str, words: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(name, hint, words, parent=parent)
        button = TwoLineButton(action, self)
        button.setAccessibleName(f"{name}: {action}")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self.wanted)
        self._lay_out(button, 1, 0)


class TextRow(SettingRow):
    """Something to be read, and whatever widget stands below it."""

    def __init__(
        self, name: str, hint: str, words: str = "", *, below: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, hint, words, parent=parent)
        column = QVBoxLayout(self)
        column.addWidget(label(name, "card-title", self, wrap=True))
        column.addWidget(self._hint)
        if below is not None:
            column.addWidget(below)
