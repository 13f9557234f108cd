# SPDX-License-Identifier: MIT
"""A quiet bar that says what happened and offers what to do; never a dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class NoticeBar(QFrame):
    """Hidden until `say` is called; its last button always puts it away."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._text, 1)
        self._buttons: list[QWidget] = []
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty when hidden."""
        return self._text.text() if not self.isHidden() else ""

    def say(
        self,
        text: str,
        actions: Iterable[tuple[str, Callable[[], None]]] = (),
        *,
        extra: QWidget | None = None,
        can_close: bool = True,
        closed: Callable[[], None] = lambda: None,
    ) -> None:
        """Show `text` with a button for each action (label, what to do); a button also puts the bar away.

        `closed` is what Close does besides.
        """
        self.clear()
        self._text.setText(text)
        self.setAccessibleName(text)
        if extra is not None:
            self._add(extra)
        for label, act in actions:
            self._add(self._button(label, act))
        if can_close:
            self._add(self._button(self.tr("Close"), closed))
        self.show()

    def clear(self) -> None:
        """Put the bar away."""
        self.hide()
        for widget in self._buttons:
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._buttons = []

    def _add(self, widget: QWidget) -> None:
        widget.setParent(self)
        self._row.addWidget(widget)
        self._buttons.append(widget)
        widget.show()

    def _button(self, label: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(label, self)

        def put_away_and_act() -> None:
            self.clear()
            act()

        button.clicked.connect(put_away_and_act)
        return button
