# SPDX-License-Identifier: MIT
"""What drawings are drawn with, on a screen or on paper, and what all of them have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from calftimer.core.tempo import Phase
from calftimer.ui.look import Look, worn


@dataclass(frozen=True)
class Ink:
    """Colours by what they mean. `body` fills limbs, `surface` what carries them, `mark` points at something."""

    ground: str
    surface: str
    line: str
    text: str
    quiet: str
    body: str
    mark: str
    against: str
    phases: Mapping[Phase, str]


# Darker shades of the same hues: on white the screen's own have too little contrast.
PAPER = Ink(
    ground="#FFFFFF",
    surface="#D5DAE1",
    line="#A3ACB8",
    text="#14181E",
    quiet="#4A5461",
    body="#3A4452",
    mark="#B35C00",
    against="#0B5E97",
    phases={
        Phase.ECCENTRIC: "#0B5E97",
        Phase.BOTTOM: "#8E3A69",
        Phase.CONCENTRIC: "#B35C00",
        Phase.TOP: "#0A6B4B",
    },
)


def ink_of(look: Look) -> Ink:
    """Return the ink of a screen that wears `look`."""
    return Ink(
        ground=look.panel,
        surface=look.surface,
        line=look.line,
        text=look.text,
        quiet=look.quiet,
        body=look.body,
        mark=look.mark,
        against=look.against,
        phases=look.phases,
    )


def screen_ink() -> Ink:
    """Return the ink of the screen as it looks now."""
    return ink_of(worn())


class Drawing(Protocol):
    """A picture as a value: equal values are equal pictures."""

    @property
    def ratio(self) -> float:
        """Width over height of the area it fills best."""

    @property
    def description(self) -> str:
        """What it shows, in a sentence, for those who do not see it."""

    def paint(self, painter: QPainter, area: QRectF, ink: Ink) -> None:
        """Paint into `area`, sharp at any size; text in the painter's font."""


def mixed(first: str, second: str, share: float) -> QColor:
    """Return a colour between two, opaque: `share` 0 is the first, 1 the second."""
    one, other = QColor(first), QColor(second)
    red, green, blue = (
        round(start + (end - start) * share) for start, end in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    )
    return QColor(red, green, blue)


def fitted(area: QRectF, ratio: float) -> QRectF:
    """Return the largest rectangle of `ratio` (width over height) in the middle of `area`."""
    width = min(area.width(), area.height() * ratio)
    height = width / ratio
    return QRectF(area.center().x() - width / 2, area.center().y() - height / 2, width, height)
