# SPDX-License-Identifier: MIT
"""A quiet button that says by what is filtered and opens the list of what there is to choose from.

It is as narrow as what it says now, which a drop-down list is not: so all filters stand in one line.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget


class FilterChip(QPushButton):
    """One of several choices; the first one, whose key is None, lets everything through.

    Signals:
        chosen: a person chose. arg1: the choice's key.
    """

    chosen = Signal(object)

    def __init__(self, name: str, choices: Iterable[tuple[object, str]] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip-button")
        self._name = name
        self._key: object = None
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self.clicked.connect(self._open)
        self.set_choices(choices)

    @property
    def key(self) -> object:
        """The key of what is chosen."""
        return self._key

    def set_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Replace the choices, (key, text) pairs; what was chosen stays chosen where it is among them."""
        self._menu.clear()
        for key, text in choices:
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(key)
            action.triggered.connect(lambda _=False, key=key: self._on_chosen(key))
            self._group.addAction(action)
        self.choose(self._key)

    def choose(self, key: object) -> None:
        """Show `key` as chosen, the first choice where it is none of them; tells nobody."""
        actions = self._menu.actions()
        found = next((action for action in actions if action.data() == key), actions[0] if actions else None)
        self._key = found.data() if found else None
        if found:
            found.setChecked(True)
        text = found.text() if found else ""
        self.setText(f"{self._name if self._key is None else text} ▾")
        self.setAccessibleName(f"{self._name}: {text.replace('&&', '&')}")
        if self.property("filters") != (self._key is not None):
            self.setProperty("filters", self._key is not None)
            self.style().polish(self)

    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        chosen = self._group.checkedAction()
        if chosen is not None:
            self._menu.setActiveAction(chosen)

    def _on_chosen(self, key: object) -> None:
        if key != self._key:
            self.choose(key)
            self.chosen.emit(key)
