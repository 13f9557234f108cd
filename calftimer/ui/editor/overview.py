# SPDX-License-Identifier: MIT
"""All exercises and tempo presets, the person's marked: change, copy, share, take in."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from calftimer.catalogue.own import Removed
from calftimer.core.catalogue import Catalogue, Origin
from calftimer.core.exercise import Exercise, TempoPreset
from calftimer.core.own_entries import OWN_TABLES
from calftimer.errors import CatalogueError
from calftimer.ui import theme
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.switch_button import SwitchButton
from calftimer.ui.widgets.turning_row import TurningRow
from calftimer.ui.wording import catalogue_text, error_text, origin_text


def _detail(entry: Exercise | TempoPreset) -> str:
    if isinstance(entry, TempoPreset):
        return entry.tempo
    return " · ".join(catalogue_text(variant.name) for variant in entry.variants)


def _row_button(text: str, name: str, act: Callable[[], None], parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setAccessibleName(f"{text}: {name}")
    button.clicked.connect(lambda: act())
    return button


class EditorOverview(QWidget):
    """Qt view of what can be changed in a `Catalogue`.

    Signals:
        new_requested: arg1: the table.
        copy_requested, edit_requested: arg1: the table. arg2: the entry's id.
        share_requested: arg1: list of (table, id).
        take_requested: a person wants entries from a file.
        bring_back_requested: arg1: the `Removed`.
    """

    new_requested = Signal(str)
    copy_requested = Signal(str, str)
    edit_requested = Signal(str, str)
    share_requested = Signal(object)
    take_requested = Signal()
    bring_back_requested = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share_switches: dict[tuple[str, str], SwitchButton] = {}
        self._new = {
            "exercise": self._button(self.tr("New exercise"), lambda: self.new_requested.emit("exercise")),
            "tempo": self._button(self.tr("New tempo"), lambda: self.new_requested.emit("tempo")),
        }
        self._take = self._button(self.tr("Take from a file…"), self.take_requested.emit)
        self._share = self._button(self.tr("Share the ticked…"), self._on_share)
        bar = TurningRow()
        for button in (*self._new.values(), self._take, self._share):
            bar.addWidget(button)
        bar.addStretch(1)
        self._problems = label("", "problem", self, wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.em() // 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.em() // 2, 0)
        column.setSpacing(theme.em() // 2)
        column.addLayout(bar)
        column.addWidget(self._problems)
        column.addLayout(self._rows)
        column.addStretch(1)

    @property
    def first_stop(self) -> QWidget:
        """Where the focus is at first."""
        return self._new["exercise"]

    def show_catalogue(
        self, catalogue: Catalogue, problems: Iterable[CatalogueError], removed: Iterable[Removed]
    ) -> None:
        """Show the entries of `catalogue`, what was wrong with own ones left out, and those `removed`."""
        texts = [error_text(problem) for problem in problems]
        left_out = self.tr("Left out, because something in your files is wrong:")
        self._problems.setText("\n".join([left_out, *texts]) if texts else "")
        self._problems.setVisible(bool(texts))
        self._share_switches.clear()
        while item := self._rows.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        titles = {"exercise": self.tr("Exercises"), "tempo": self.tr("Tempos")}
        for table in OWN_TABLES:
            self._rows.addWidget(label(titles[table], "heading", self))
            entries = catalogue.tables()[table].values()
            for entry in sorted(entries, key=lambda entry: catalogue.origin(table, entry.id) is Origin.SHIPPED):
                origin = catalogue.origin(table, entry.id)
                detail = _detail(entry)
                self._rows.addWidget(self._row(table, entry.id, catalogue_text(entry.name), detail, origin))
        if removed := list(removed):
            self._rows.addWidget(label(self.tr("Removed"), "heading", self))
        for gone in removed:
            self._rows.addWidget(self._removed_row(gone))
        self._show_share()

    def _row(self, table: str, entry_id: str, name: str, detail: str, origin: Origin) -> QFrame:
        frame, row = self._panel(name, " · ".join(part for part in (origin_text(origin), detail) if part))
        if origin is not Origin.SHIPPED:
            switch = SwitchButton(self.tr("Share"), self.tr("Put it into the file to share."), parent=frame)
            switch.setAccessibleName(self.tr("Share: {name}").format(name=name))
            switch.turned.connect(self._show_share)
            self._share_switches[table, entry_id] = switch
            row.addWidget(switch)
        for text, signal in ((self.tr("Copy"), self.copy_requested), (self.tr("Change"), self.edit_requested)):
            row.addWidget(_row_button(text, name, lambda signal=signal: signal.emit(table, entry_id), frame))
        return frame

    def _removed_row(self, removed: Removed) -> QFrame:
        name = catalogue_text(removed.entry.name)
        frame, row = self._panel(name, _detail(removed.entry))
        bring_back = self.tr("Bring back")
        row.addWidget(_row_button(bring_back, name, lambda: self.bring_back_requested.emit(removed), frame))
        return frame

    def _panel(self, name: str, detail: str) -> tuple[QFrame, TurningRow]:
        frame = QFrame(self)
        frame.setProperty("role", "panel")
        row = TurningRow()
        frame.setLayout(row)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label(name, "card-title", frame, wrap=True))
        texts.addWidget(label(detail, "quiet", frame, wrap=True))
        row.addLayout(texts, 1)
        return frame, row

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda: slot())
        return button

    def _ticked(self) -> list[tuple[str, str]]:
        return [key for key, switch in self._share_switches.items() if switch.isChecked()]

    def _show_share(self) -> None:
        self._share.setEnabled(bool(self._ticked()))
        self._share.setVisible(bool(self._share_switches))

    def _on_share(self) -> None:
        self.share_requested.emit(self._ticked())
