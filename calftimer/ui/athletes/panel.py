# SPDX-License-Identifier: MIT
"""The athletes on the Set-up page: their names and body masses; add one, delete one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from calftimer.core.athlete import NAME_MAX, Athlete
from calftimer.ui import theme
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.tab_order import order_stops
from calftimer.ui.wording import athlete_name, load_text

_NAME_EM, _MASS_EM = 16, 8


class _Line(QLineEdit):
    """A field of `ems` lines of text in width; `hint` stands in it while it is empty."""

    def __init__(self, hint: str, ems: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(NAME_MAX)
        self.setPlaceholderText(hint)
        self.setFixedWidth(ems * theme.em())

    def show_text(self, text: str) -> None:
        """Show what is in the log, but not over what is being written."""
        if not self.isModified():
            self.setText(text)
            self.setCursorPosition(0)  # of a long text, the beginning is seen


class AthleteRow(QWidget):
    """One athlete; what is written is told when the field is left.

    Signals:
        renamed: arg1: the name.
        weighed: arg1: the body mass as it was written; empty is not given.
        discard_wanted: take the athlete out.
    """

    renamed = Signal(str)
    weighed = Signal(str)
    discard_wanted = Signal()

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = _Line(athlete_name(""), _NAME_EM, self)
        self._mass = _Line(self.tr("body mass"), _MASS_EM, self)
        self._delete = QPushButton(self.tr("Delete"), self)
        self._problem = label("", "problem", self, wrap=True)
        self._problem.hide()
        fields = QWidget(self)
        flow = FlowLayout(spacing=theme.em() // 2, parent=fields)
        for widget in (self._name, self._mass, self._delete):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(fields)
        column.addWidget(self._problem)
        self._name.editingFinished.connect(lambda: self._tell(self._name, self.renamed))
        self._mass.editingFinished.connect(lambda: self._tell(self._mass, self.weighed))
        self._delete.clicked.connect(self.discard_wanted)

    def show_athlete(self, athlete: Athlete, *, may_go: bool) -> None:
        """Show an athlete, who may be deleted or not."""
        name = athlete_name(athlete.name)
        self._name.show_text(athlete.name)
        self._name.setAccessibleName(self.tr("Name of {name}").format(name=name))
        self._mass.show_text(load_text(athlete.body_mass) if athlete.body_mass else "")
        self._mass.setAccessibleName(self.tr("Body mass of {name}").format(name=name))
        self._delete.setAccessibleName(self.tr("Delete {name}").format(name=name))
        self._delete.setVisible(may_go)
        self.show_problem("")

    def _tell(self, edit: QLineEdit, signal: object) -> None:
        if edit.isModified():
            edit.setModified(False)
            signal.emit(edit.text().strip())

    def show_problem(self, text: str) -> None:
        """Say what is wrong with what was written; empty is nothing."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))


class AthletesPanel(QWidget):
    """Qt view of the log's athletes.

    Signals:
        renamed: arg1: an athlete's id. arg2: the new name.
        weighed: arg1: an athlete's id. arg2: the body mass as it was written.
        discard_wanted: take an athlete out. arg1: the id.
        add_wanted: take somebody in. arg1: the name.
    """

    renamed = Signal(str, str)
    weighed = Signal(str, str)
    discard_wanted = Signal(str)
    add_wanted = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, AthleteRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.em() // 2)
        self._new = _Line(self.tr("another athlete’s name"), _NAME_EM, self)
        self._new.setAccessibleName(self.tr("Name of another athlete"))
        self._add = QPushButton(self.tr("Add"), self)
        self._add.setAccessibleName(self.tr("Add this athlete"))
        self._problem = label("", "problem", self, wrap=True)
        self._problem.hide()
        fields = QWidget(self)
        flow = FlowLayout(spacing=theme.em() // 2, parent=fields)
        flow.addWidget(self._new)
        flow.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 2)
        column.addLayout(self._list)
        column.addWidget(fields)
        column.addWidget(self._problem)
        self._add.clicked.connect(self._on_add)
        self._new.returnPressed.connect(self._on_add)
        self.setEnabled(False)  # until the log is open

    def show_athletes(self, athletes: Sequence[Athlete]) -> None:
        """Show who trains here; what is being written stays."""
        self.setEnabled(True)
        for gone in self._rows.keys() - {athlete.id for athlete in athletes}:
            row = self._rows.pop(gone)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, athlete in enumerate(athletes):
            if athlete.id not in self._rows:
                self._list.insertWidget(place, self._row(athlete.id))
            self._rows[athlete.id].show_athlete(athlete, may_go=len(athletes) > 1)
        order_stops(self)

    def _row(self, athlete_id: str) -> AthleteRow:
        row = self._rows[athlete_id] = AthleteRow(parent=self)
        row.renamed.connect(lambda name: self.renamed.emit(athlete_id, name))
        row.weighed.connect(lambda mass: self.weighed.emit(athlete_id, mass))
        row.discard_wanted.connect(lambda: self.discard_wanted.emit(athlete_id))
        return row

    def show_problem(self, text: str, athlete_id: str = "") -> None:
        """Say what is wrong with what was written for an athlete, or for a new one; empty is nothing."""
        if athlete_id:
            self._rows[athlete_id].show_problem(text)
        else:
            self._problem.setText(text)
            self._problem.setVisible(bool(text))

    def show_added(self, athlete_id: str) -> None:
        """Somebody was taken in: have the field ready for the next one."""
        self._new.clear()
        self.show_problem("")

    def _on_add(self) -> None:
        self.add_wanted.emit(self._new.text().strip())
