# SPDX-License-Identifier: MIT
"""Labels in the roles that the style sheet knows. What they show is never markup, whoever wrote it."""

from __future__ import annotations

import re
from unicodedata import category

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

WORD_LENGTH_MAX = 24
_UNITS = ("%", "kg", "lb")
_PART_LENGTH = 8
_BREAK_HERE, _JOINER = "\N{ZERO WIDTH SPACE}", "\N{ZERO WIDTH JOINER}"
# Scripts that are written without blanks, from Thai to Khmer and from the Chinese radicals on, break by themselves.
_LONG_WORD = rf"[^\s\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]{{{WORD_LENGTH_MAX + 1},}}"


def breakable(text: str) -> str:
    """Return `text` with places in its longest words, such as addresses, at which a line may end.

    No line ends between a number and its unit.
    """
    for unit in _UNITS:
        text = text.replace(f" {unit}", f"\N{NO-BREAK SPACE}{unit}")
    if max(map(len, text.split()), default=0) <= WORD_LENGTH_MAX:  # nearly always, and the pattern is slow to make
        return text
    return re.sub(_LONG_WORD, lambda found: _in_parts(found[0]), text)


def _in_parts(word: str) -> str:
    parts = []
    for number, sign in enumerate(word):
        is_joined = category(sign).startswith("M") or _JOINER in (sign, word[number - 1])
        if number and number % _PART_LENGTH == 0 and not is_joined:
            parts.append(_BREAK_HERE)
        parts.append(sign)
    return "".join(parts)


def plain_tip(text: str) -> str:
    """Return `text` so that a tool tip, which has no plain format, shows it as it is written."""
    if "<" not in text:
        return text
    from html import escape  # seldom

    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


class PlainLabel(QLabel):
    """Shows a text as it is written. One that wraps also breaks words too long for a line.

    `text` and what a screen reader says are the text as it was given.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def text(self) -> str:
        """Return the text as it was given."""
        return self._given

    def setText(self, text: str) -> None:
        """Show `text`."""
        before, self._given = self._given, text
        self._show(before)

    def clear(self) -> None:
        """Show nothing."""
        self.setText("")

    def setWordWrap(self, on: bool) -> None:
        """Let lines end where they are full, in the middle of a word if need be."""
        super().setWordWrap(on)
        self._show(self._given)

    def _show(self, before: str) -> None:
        shown = breakable(self._given) if self.wordWrap() else self._given
        super().setText(shown)
        if shown != self._given:
            self.setAccessibleName(self._given)
        elif self.accessibleName() == before != self._given:
            self.setAccessibleName("")  # it was ours; Qt says the text


def label(text: str, role: str, parent: QWidget, *, wrap: bool = False, centred: bool = False) -> PlainLabel:
    """Return a label; `role` is one of heading, quiet, value, title, problem and the chips."""
    made = PlainLabel(text, parent)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if centred:
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
