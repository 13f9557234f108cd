# SPDX-License-Identifier: MIT
"""Lists that grow by rows: equipment, and steps in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from calftimer.ui import theme
from calftimer.ui.editor.fields import LinesEdit

TEXT_LENGTH_MAX = 400


class Row(QWidget):
    """Texts side by side, perhaps something to turn on, and buttons to move and remove the row.

    `payload` is what the row carries without showing it.
    """

    changed = Signal()

    def __init__(
        self,
        names: Sequence[str],
        texts: Sequence[str],
        payload: dict[str, Any],
        *,
        mark: str = "",
        wraps: bool = False,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.payload = payload
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(theme.em() // 4)
        self._edits = []
        for number, (name, text) in enumerate(zip(names, texts, strict=True)):
            edit = self._wrapping(name, text) if wraps else self._single(name, text)
            edit.setPlaceholderText(name)
            self.row.addWidget(edit, number + 1)
            self._edits.append(edit)
        self._mark: QPushButton | None = None
        if mark:
            self._mark = self.add_button("", mark, self.changed.emit)
            self._mark.setCheckable(True)
            self._mark.toggled.connect(self._show_mark)
            self._mark_name = mark

    @property
    def texts(self) -> tuple[str, ...]:
        """What is written, without blanks around it."""
        return tuple(
            " ".join(edit.lines()) if isinstance(edit, LinesEdit) else edit.text().strip() for edit in self._edits
        )

    @property
    def is_marked(self) -> bool:
        """Whether the mark is on; False where the row has none."""
        return self._mark is not None and self._mark.isChecked()

    def set_marked(self, on: bool) -> None:
        """Show the mark on or off."""
        self._mark.setChecked(on)
        self._show_mark(on)

    def add_button(self, text: str, name: str, slot: Callable[[], None]) -> QPushButton:
        """Add a button at the end of the row."""
        button = QPushButton(text, self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: slot())
        self.row.addWidget(button)
        return button

    def focus(self) -> None:
        """Begin to write in the first text."""
        self._edits[0].setFocus()

    def _single(self, name: str, text: str) -> QLineEdit:
        edit = QLineEdit(text, self)
        edit.setMaxLength(TEXT_LENGTH_MAX)
        edit.setAccessibleName(name)
        edit.setCursorPosition(0)
        edit.textEdited.connect(self.changed)
        return edit

    def _wrapping(self, name: str, text: str) -> LinesEdit:
        edit = LinesEdit(name, 2, parent=self)
        edit.setPlainText(text)
        edit.textChanged.connect(self.changed)
        return edit

    def _show_mark(self, on: bool) -> None:
        self._mark.setText(f"{'☑' if on else '☐'} {self._mark_name}")


class RowList(QWidget):
    """Rows, each with the same texts, and a button that adds one; ordered ones hold longer texts and move.

    Signals:
        changed: a person changed, added, moved or removed something.
    """

    changed = Signal()

    def __init__(
        self,
        columns: Sequence[str],
        add_text: str,
        *,
        mark: str = "",
        is_ordered: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns, self._mark, self._is_ordered = columns, mark, is_ordered
        self.rows: list[Row] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(theme.em() // 4)
        self._add = QPushButton(add_text, self)
        self._add.clicked.connect(self._on_add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 4)
        column.addLayout(self._box)
        column.addWidget(self._add)

    def set_rows(self, rows: Iterable[tuple[Sequence[str], bool, dict[str, Any]]]) -> None:
        """Replace all rows: (texts, marked, payload) each; tells nobody."""
        for row in tuple(self.rows):
            self._take_out(row)
        for texts, marked, payload in rows:
            self._append(texts, marked, payload)

    def _append(self, texts: Sequence[str], marked: bool, payload: dict[str, Any]) -> Row:
        row = Row(self._columns, texts, payload, mark=self._mark, wraps=self._is_ordered, parent=self)
        if self._mark:
            row.set_marked(marked)
        if self._is_ordered:
            row.add_button("↑", self.tr("Move up"), lambda: self._move_up(row)).setProperty("role", "step")
        row.add_button("✕", self.tr("Remove this line"), lambda: self._remove(row)).setProperty("role", "step")
        row.changed.connect(self.changed)
        self.rows.append(row)
        self._box.addWidget(row)
        row.show()
        return row

    def _on_add(self) -> None:
        row = self._append([""] * len(self._columns), False, {})
        row.focus()
        self.changed.emit()

    def _remove(self, row: Row) -> None:
        number = self.rows.index(row)
        self._take_out(row)
        if self.rows:
            self.rows[min(number, len(self.rows) - 1)].focus()
        else:
            self._add.setFocus()
        self.changed.emit()

    def _move_up(self, row: Row) -> None:
        number = self.rows.index(row)
        if number:
            self.rows.insert(number - 1, self.rows.pop(number))
            self._box.insertWidget(number - 1, row)
            self.changed.emit()

    def _take_out(self, row: Row) -> None:
        self.rows.remove(row)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()
