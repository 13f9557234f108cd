# SPDX-License-Identifier: MIT
"""An exercise card to hang on the wall: pictures and texts on pages of A4, portrait.

What has no room is set smaller, down to a type that is read from a step away; what still has none goes on to
a further page. The pages lie one below the other in one picture.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from calftimer.core.catalogue import Catalogue
from calftimer.core.emphasis import Emphasis, emphasis
from calftimer.core.exercise import Exercise
from calftimer.core.plan import FootPosition
from calftimer.core.tempo import Phase, Tempo
from calftimer.ui.drawings import card_sections as sections
from calftimer.ui.drawings.body import BodyDrawing
from calftimer.ui.drawings.feet import FeetDrawing
from calftimer.ui.drawings.flow import Atom, Placed, Run, Spot, flow, gap, text_atoms, type_of
from calftimer.ui.drawings.ink import Drawing, Ink
from calftimer.ui.wording import catalogue_text, foot_text, within_line

translate = QCoreApplication.translate

# Tenths of a millimetre.
PAGE_WIDTH, PAGE_HEIGHT = 2100, 2970
_MARGIN = 110
_GUTTER = 70
_WIDTH = PAGE_WIDTH - 2 * _MARGIN
_LEFT_WIDTH = 1090
_RIGHT_WIDTH = _WIDTH - _LEFT_WIDTH - _GUTTER
_FOOT_SIZE = 25
_BOTTOM = PAGE_HEIGHT - _MARGIN - 60
_PICTURES_HIGH, _PICTURES_LOW = 540, 430
# Type and height of the pictures: what is tried for a single page, best first, and what a longer card has.
_FITS = (
    *((size, _PICTURES_HIGH) for size in range(37, 32, -1)),
    *((size, _PICTURES_LOW) for size in range(35, 28, -1)),
)
_LONG_FIT = (33, _PICTURES_HIGH)
# Who is asked what an exercise trains, in this order.
SOURCES = ("research", "hart", "jordan")


class Laid(NamedTuple):
    """A card laid out: everything in its place, and how many pages it takes."""

    atoms: tuple[Placed, ...]
    pages: int
    size: int


@dataclass(frozen=True)
class CardDrawing:
    """The card of an exercise, with the toes as in `foot`, at `tempo`, and a person's own notes."""

    exercise: Exercise
    catalogue: Catalogue
    foot: FootPosition
    tempo: Tempo
    notes: str = ""

    @property
    def pages(self) -> int:
        """How many pages it takes."""
        return self.laid.pages

    @property
    def ratio(self) -> float:
        """Width over height, all pages one below the other."""
        return PAGE_WIDTH / (PAGE_HEIGHT * self.pages)

    @property
    def title(self) -> str:
        """The exercise's name."""
        return catalogue_text(self.exercise.name)

    @property
    def description(self) -> str:
        """What card it is."""
        return translate("Card", "Exercise card: {exercise}. {position}.").format(
            exercise=self.title, position=self._position
        )

    @cached_property
    def laid(self) -> Laid:
        """The card laid out in the application's type."""
        for fit in _FITS:
            laid = self._laid(*fit)
            if laid.pages == 1:
                return laid
        return self._laid(*_LONG_FIT)

    def paint(self, painter: QPainter, area: QRectF, ink: Ink) -> None:
        """Paint all pages, one below the other."""
        scale = min(area.width() / PAGE_WIDTH, area.height() / (PAGE_HEIGHT * self.pages))
        painter.save()
        painter.translate(area.center().x() - scale * PAGE_WIDTH / 2, area.top())
        painter.scale(scale, scale)
        for page in range(self.pages):
            painter.save()
            painter.translate(0, page * PAGE_HEIGHT)
            self.paint_page(painter, page, ink)
            painter.restore()
        painter.restore()

    def paint_page(self, painter: QPainter, page: int, ink: Ink) -> None:
        """Paint one page in tenths of a millimetre, from the painter's origin."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, PAGE_WIDTH, PAGE_HEIGHT), QColor(ink.ground))
        for placed in self.laid.atoms:
            if placed.page == page:
                painter.save()
                placed.atom.paint(painter, placed.place, ink)
                painter.restore()
        self._paint_foot(painter, page, ink)
        painter.restore()

    @property
    def _position(self) -> str:
        knee = catalogue_text(self.catalogue.knees[self.exercise.knee].name)
        return translate("Card", "{knee} · Feet: {feet}").format(knee=knee, feet=within_line(foot_text(self.foot)))

    def _said(self) -> dict[str, Emphasis]:
        known = [source for source in SOURCES if source in self.catalogue.sources]
        return {
            self.catalogue.sources[source].name: emphasis(self.catalogue, source, self.exercise, self.foot)
            for source in known
        }

    def _laid(self, size: int, picture_height: int) -> Laid:
        """Lay the card out in type of `size`: title and pictures across, then two columns."""
        exercise, catalogue, said = self.exercise, self.catalogue, self._said()
        placed, across = flow(self._head(size, picture_height), _MARGIN, Spot(0, _MARGIN), _MARGIN, _BOTTOM)
        columns = [(_MARGIN, _LEFT_WIDTH), (_MARGIN + _LEFT_WIDTH + _GUTTER, _RIGHT_WIDTH)]
        ends = [across, across]

        def put(column: int, make: Callable[[float, float], list[Atom]]) -> None:
            x, width = columns[column]
            found, ends[column] = flow(make(size, width), x, ends[column], _MARGIN, _BOTTOM)
            placed.extend(found)

        start = Phase(exercise.start)
        put(0, partial(sections.setup, exercise))
        put(0, partial(sections.steps, exercise))
        put(1, partial(sections.tempo_curve, self.tempo, start))
        put(1, partial(sections.cues, exercise, catalogue))
        put(1, partial(sections.emphases, said))
        for section in (
            partial(sections.mistakes, exercise, catalogue),
            partial(sections.notes, self.notes),
            partial(sections.sources, exercise, catalogue, said),
        ):
            put(ends.index(min(ends)), section)  # where there is room
        return Laid(tuple(placed), max(atom.page for atom in placed) + 1, size)

    def _head(self, size: int, picture_height: int) -> list[Atom]:
        """Return title, positions and the row of pictures."""
        title_size = 80 if len(self.title) <= 40 else 52
        equipment = ", ".join(dict.fromkeys(catalogue_text(variant.name) for variant in self.exercise.variants))
        legs = (
            translate("Card", "One leg at a time")
            if self.exercise.laterality == "unilateral"
            else translate("Card", "Both legs")
        )
        bottom, top = (BodyDrawing(self.exercise.body, height) for height in (0.0, 1.0))
        feet = FeetDrawing(self.foot, "both" if self.exercise.laterality == "bilateral" else "right")
        captions = (
            translate("Card", "Bottom: heels low, in the stretch"),
            translate("Card", "Top: heels high"),
            translate("Card", "From above: {position}").format(position=foot_text(self.foot)),
        )
        return [
            *text_atoms([Run(self.title, is_bold=True)], title_size, _WIDTH),
            *text_atoms([Run(f"{self._position} · {legs} · {equipment}", colour="quiet")], 1.05 * size, _WIDTH),
            *text_atoms([Run(catalogue_text(self.exercise.summary))], size, _WIDTH),
            gap(30),
            _pictures(tuple(zip((bottom, top, feet), captions, strict=True)), size, picture_height),
        ]

    def _paint_foot(self, painter: QPainter, page: int, ink: Ink) -> None:
        y = PAGE_HEIGHT - _MARGIN - 36
        painter.setPen(QPen(QColor(ink.line), 2))
        painter.drawLine(QLineF(_MARGIN, y, PAGE_WIDTH - _MARGIN, y))
        painter.setFont(type_of(_FOOT_SIZE))
        painter.setPen(QColor(ink.quiet))
        row = QRectF(_MARGIN, y + 4, _WIDTH, 1.3 * _FOOT_SIZE)
        warning = translate("Card", "Not medical advice. Stop at sharp pain; see a professional about pain that stays.")
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip, warning)
        name = "calftimer" if self.pages == 1 else f"calftimer · {page + 1}/{self.pages}"
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextDontClip, name)


def _pictures(pictures: tuple[tuple[Drawing, str], ...], size: int, height: int) -> Atom:
    """Return drawings side by side, each with its caption below."""
    spare = 40
    cell = (_WIDTH - spare * (len(pictures) - 1)) / len(pictures)
    caption = 1.5 * size

    def paint(painter: QPainter, place: QPointF, ink: Ink) -> None:
        for number, (drawing, text) in enumerate(pictures):
            box = QRectF(place.x() + number * (cell + spare), place.y(), cell, height)
            painter.setFont(type_of(size))
            drawing.paint(painter, box, ink)
            painter.setFont(type_of(0.94 * size))
            painter.setPen(QColor(ink.text))
            below = QRectF(box.left(), box.bottom(), cell, caption)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)

    return Atom(height + caption, paint)
