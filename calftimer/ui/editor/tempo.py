# SPDX-License-Identifier: MIT
"""The form of a tempo preset: name, tempo, note."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.tempo import Phase, Tempo, parse_tempo
from calftimer.errors import TempoError
from calftimer.ui import theme
from calftimer.ui.editor.exercise import NAME_LENGTH_MAX
from calftimer.ui.editor.fields import FormField, LinesEdit
from calftimer.ui.widgets.tempo_view import TempoView


class TempoForm(QWidget):
    """Qt view of a tempo preset in the making, as the plain values that stand in a file.

    Signals:
        changed: a person changed something.
    """

    changed = Signal()
    table = "tempo"

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hidden: dict[str, Any] = {}
        self._name = QLineEdit(self)
        self._name.setMaxLength(NAME_LENGTH_MAX)
        self._tempo = QLineEdit(self)
        self._note = LinesEdit(self.tr("Note"), 3, parent=self)
        self._view = TempoView(parent=self)
        self.fields = {
            "name": FormField(self.tr("Name"), self._name, parent=self),
            "tempo": FormField(
                self.tr("Tempo"),
                self._tempo,
                hint=self.tr("Lower, stretch, raise, squeeze, in seconds: 3-1-2-1. X is as fast as you can."),
                parent=self,
            ),
            "note": FormField(
                self.tr("Note"), self._note, hint=self.tr("Whose it is, or what it is for."), parent=self
            ),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.em() // 2, 0)
        column.setSpacing(theme.em())
        column.addWidget(self.fields["name"])
        column.addWidget(self.fields["tempo"])
        column.addWidget(self._view)
        column.addWidget(self.fields["note"])
        column.addStretch(1)
        self._name.textEdited.connect(self.changed)
        self._tempo.textEdited.connect(self._on_tempo)
        self._note.textChanged.connect(self.changed)
        self._view.tempo_changed.connect(self._on_pulled)

    @property
    def first_stop(self) -> QWidget:
        """Where the focus is at first."""
        return self._name

    def show_entry(self, catalogue: Catalogue, raw: Mapping[str, Any]) -> None:
        """Show an entry's plain values; tells nobody."""
        self.blockSignals(True)
        self._hidden = {key: raw[key] for key in ("id", "source") if raw.get(key)}
        self._name.setText(raw["name"])
        self._tempo.setText(raw["tempo"])
        self._note.setPlainText(raw["note"])
        self._draw()
        for field in self.fields.values():
            field.make_room()
        self.blockSignals(False)

    def raw(self) -> dict[str, Any]:
        """Return the entry as it would stand in a file; `id` is the one it came with, if any."""
        texts = {"name": self._name.text().strip(), "tempo": self._tempo.text().strip()}
        return {**self._hidden, **texts, "note": " ".join(self._note.lines())}

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it."""
        for key, field in self.fields.items():
            field.set_problem(problems.get(key, ""))

    def _on_tempo(self) -> None:
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        with suppress(TempoError):  # the last one that could be read stays; the field says what is wrong
            self._view.set_tempo(parse_tempo(self._tempo.text()), Phase.ECCENTRIC)

    def _on_pulled(self, tempo: Tempo) -> None:
        self._tempo.setText(str(tempo))
        self.changed.emit()
