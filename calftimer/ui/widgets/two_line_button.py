# SPDX-License-Identifier: MIT
"""A button whose words go on two lines where one is too narrow: what is high enough to be tapped has room for both."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from calftimer.ui import theme


def in_two(text: str, metrics: QFontMetrics) -> str:
    """Return `text` with a line's end at the blank that leaves the longer line shortest; one word stays whole."""
    blanks = [at for at, sign in enumerate(text) if sign == " "]
    ways = [f"{text[:at]}\n{text[at + 1 :]}" for at in blanks]
    return min(ways, key=lambda way: _width(way, metrics), default=text)


def _width(text: str, metrics: QFontMetrics) -> int:
    return metrics.size(Qt.TextFlag.TextShowMnemonic, text).width()


class TwoLineButton(QPushButton):
    """Wants one line, and is content with two; a screen reader says the text as it was given."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._given = text  # measured when it is shown: a measure here would fix the style before its role is said
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # Qt's own never gives way

    def setText(self, text: str) -> None:
        """Show `text`, on as many lines as there is width for."""
        self._given = text
        self.setAccessibleName(text)
        self._show()

    def sizeHint(self) -> QSize:
        """Return the size of all words on one line."""
        return self._size(self._given)

    def minimumSizeHint(self) -> QSize:
        """Return the size of the words on two lines."""
        return self._size(in_two(self._given, self._metrics()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words where they need it."""
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        fits = self.sizeHint().width() <= self.width()
        shown = self._given if fits else in_two(self._given, self._metrics())
        if shown != self.text():
            super().setText(shown)

    def _size(self, text: str) -> QSize:
        size = super().sizeHint()
        around = size.width() - _width(self.text(), self.fontMetrics())
        return QSize(around + _width(text, self._metrics()), size.height())

    def _metrics(self) -> QFontMetrics:
        """Return the measures of the words as they are when the button is down, should the style make them bold."""
        return QFontMetrics(theme.sized(self.font(), 1.0, QFont.Weight.Bold))
