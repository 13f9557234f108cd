# SPDX-License-Identifier: MIT
"""Text and pictures that flow down a column and on to further pages, measured before they are painted.

Lengths are in tenths of a millimetre, type sizes too: a page is a coordinate system that every paint device
scales as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from calftimer.ui.drawings.ink import Ink

Paint = Callable[[QPainter, QPointF, Ink], None]
# A paragraph of so many lines is not torn apart at the end of a page.
TOGETHER_LINES = 6


class Run(NamedTuple):
    """A part of a paragraph in one hand; `colour` is a field of `Ink`."""

    text: str
    is_bold: bool = False
    colour: str = "text"


@dataclass(frozen=True)
class Atom:
    """What is not torn apart: a line of text, a picture, or a gap, which is left out at the top of a page."""

    height: float
    paint: Paint | None = None
    stays_with_next: bool = False


class Placed(NamedTuple):
    """An atom and where its top left corner is."""

    page: int
    place: QPointF
    atom: Atom


class Spot(NamedTuple):
    """How far a column has come."""

    page: int
    y: float


def type_of(size: float, *, is_bold: bool = False) -> QFont:
    """Return the application's type at `size` tenths of a millimetre."""
    # The family that is really there: a file names it, and “Sans Serif” is nobody's.
    font = QFont(QFontInfo(QGuiApplication.font()).family())
    font.setPixelSize(max(1, round(size)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setBold(is_bold)
    return font


def gap(height: float, *, stays_with_next: bool = False) -> Atom:
    """Return empty room."""
    return Atom(height, None, stays_with_next)


def text_atoms(
    runs: Sequence[Run], size: float, width: float, *, indent: float = 0, marker: Paint | None = None
) -> list[Atom]:
    """Break a paragraph into lines of at most `width`; words longer than a line are broken where they must.

    `marker` is painted beside the first line, in the room that `indent` leaves.
    """
    text = "".join(run.text for run in runs).replace("\n", "\u2028")
    layout = QTextLayout(text, type_of(size))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_bold_ranges(runs))
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width - indent)
        lines.append(line)
    layout.endLayout()
    metrics = QFontMetricsF(type_of(size))
    height = 1.04 * metrics.height()
    atoms = []
    for number, line in enumerate(lines):
        pieces = _pieces(runs, text, line)
        paint = _line_paint(pieces, size, indent, metrics.ascent(), marker if number == 0 else None)
        atoms.append(Atom(height, paint, stays_with_next=len(lines) <= TOGETHER_LINES))
    if atoms:
        atoms[-1] = replace(atoms[-1], stays_with_next=False)
    return atoms


def _bold_ranges(runs: Sequence[Run]) -> list[QTextLayout.FormatRange]:
    ranges, start = [], 0
    for run in runs:
        if run.is_bold:
            made = QTextLayout.FormatRange()
            made.start, made.length = start, len(run.text)
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.Bold)
            made.format = bold
            ranges.append(made)
        start += len(run.text)
    return ranges


def _pieces(runs: Sequence[Run], text: str, line: object) -> list[tuple[float, Run]]:
    """Return the runs that a line holds, each with its place along the line."""
    first, last = line.textStart(), line.textStart() + line.textLength()
    pieces, start = [], 0
    for run in runs:
        a, b = max(first, start), min(last, start + len(run.text))
        if a < b:
            x = min(line.cursorToX(a)[0], line.cursorToX(b)[0])  # of text from right to left, b is on the left
            pieces.append((x, run._replace(text=text[a:b].replace("\u2028", "").rstrip())))
        start += len(run.text)
    return pieces


def _line_paint(
    pieces: list[tuple[float, Run]], size: float, indent: float, ascent: float, marker: Paint | None
) -> Paint:
    def paint(painter: QPainter, place: QPointF, ink: Ink) -> None:
        if marker is not None:
            marker(painter, place, ink)
        for x, run in pieces:
            painter.setFont(type_of(size, is_bold=run.is_bold))
            painter.setPen(QColor(getattr(ink, run.colour)))
            painter.drawText(place + QPointF(indent + x, ascent), run.text)

    return paint


def flow(atoms: Sequence[Atom], x: float, start: Spot, top: float, bottom: float) -> tuple[list[Placed], Spot]:
    """Place atoms one below the other from `start`, going on at `top` of the next page before `bottom`.

    An atom higher than a page is placed at the top of one all the same.
    """
    found: list[Placed] = []
    page, y = start
    number = 0
    while number < len(atoms):
        end = number
        while end + 1 < len(atoms) and atoms[end].stays_with_next:
            end += 1
        group = atoms[number : end + 1]
        if y + sum(atom.height for atom in group) > bottom and y > top:
            page, y = page + 1, top
        for atom in group:
            if y + atom.height > bottom and y > top and atom.paint:  # the group is higher than a page
                page, y = page + 1, top
            if atom.paint is None and y == top:
                continue
            if atom.paint:
                found.append(Placed(page, QPointF(x, y), atom))
            y += atom.height
        number = end + 1
    return found, Spot(page, y)
