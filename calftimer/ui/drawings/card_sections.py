# SPDX-License-Identifier: MIT
"""What stands on an exercise card, section by section, as atoms of a given type size and width."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from calftimer.core.catalogue import Catalogue, Origin
from calftimer.core.emphasis import Emphasis, Level
from calftimer.core.exercise import Exercise
from calftimer.core.tempo import Phase, Tempo
from calftimer.ui.drawings.calf import CalfDrawing, level_name, muscle_name
from calftimer.ui.drawings.calf_shape import MUSCLES
from calftimer.ui.drawings.flow import Atom, Paint, Run, gap, text_atoms, type_of
from calftimer.ui.drawings.ink import Ink
from calftimer.ui.drawings.tempo_curve import TempoCurve
from calftimer.ui.wording import catalogue_text, number, phase_name, quoted, within_line

translate = QCoreApplication.translate
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip


def heading(text: str, size: float, width: float) -> list[Atom]:
    """Return a section's heading with a line below it; it stays with what follows."""

    def rule(painter: QPainter, place: QPointF, ink: Ink) -> None:
        painter.setPen(QPen(QColor(ink.mark), 0.09 * size))
        painter.drawLine(place, place + QPointF(width, 0))

    lines = text_atoms([Run(text, is_bold=True)], 1.12 * size, width)
    kept = [Atom(line.height, line.paint, stays_with_next=True) for line in lines]
    return [
        gap(0.9 * size, stays_with_next=True),
        *kept,
        Atom(0.16 * size, rule, stays_with_next=True),
        gap(0.35 * size, stays_with_next=True),
    ]


def setup(exercise: Exercise, size: float, width: float) -> list[Atom]:
    """Return what to go through before the first set, with a box to tick for each."""
    if not exercise.setup:
        return []
    atoms = heading(translate("Card", "Before you start"), size, width)
    for text in exercise.setup:
        atoms += text_atoms(
            [Run(catalogue_text(text))], size, width, indent=1.5 * size, marker=_box(0.8 * size, 0.28 * size)
        )
        atoms.append(gap(0.18 * size))
    return atoms


def steps(exercise: Exercise, size: float, width: float) -> list[Atom]:
    """Return the steps in order; those that keep one from harm carry the word and a filled number."""
    if not exercise.steps:
        return []
    atoms = heading(translate("Card", "Step by step"), size, width)
    for place, step in enumerate(exercise.steps, 1):
        runs = [Run(catalogue_text(step.text))]
        if step.is_safety:
            runs.insert(0, Run(translate("Card", "Safety:") + " ", is_bold=True, colour="mark"))
        marker = _badge(str(place), size, is_filled=step.is_safety)
        atoms += text_atoms(runs, size, width, indent=1.9 * size, marker=marker)
        atoms.append(gap(0.36 * size))
    return atoms


def cues(exercise: Exercise, catalogue: Catalogue, size: float, width: float) -> list[Atom]:
    """Return what to think of during a rep."""
    if not exercise.cues:
        return []
    atoms = heading(translate("Card", "Think of"), size, width)
    for cue in exercise.cues:
        text = catalogue_text(catalogue.cues[cue].text)
        atoms += text_atoms([Run(text)], size, width, indent=1.1 * size, marker=_dot(size))
        atoms.append(gap(0.15 * size))
    return atoms


def mistakes(exercise: Exercise, catalogue: Catalogue, size: float, width: float) -> list[Atom]:
    """Return what goes wrong, and what to do instead."""
    if not exercise.mistakes:
        return []
    atoms = heading(translate("Card", "Mistakes, and what to do instead"), size, width)
    for entry in (catalogue.mistakes[mistake] for mistake in exercise.mistakes):
        runs = [Run(catalogue_text(entry.name) + ". ", is_bold=True), Run(catalogue_text(entry.instead))]
        atoms += text_atoms(runs, size, width, indent=1.1 * size, marker=_cross(size))
        atoms.append(gap(0.22 * size))
    return atoms


def notes(text: str, size: float, width: float) -> list[Atom]:
    """Return a person's own notes."""
    if not text.strip():
        return []
    return [*heading(translate("Card", "Your notes"), size, width), *text_atoms([Run(text.strip())], size, width)]


def tempo_curve(tempo: Tempo, start: Phase, size: float, width: float) -> list[Atom]:
    """Return the tempo: its name, the curve of a rep, and its phases in words."""
    curve = TempoCurve(tempo, start)
    words = ", ".join(
        f"{within_line(phase_name(phase))}\u00a0"  # a number keeps its unit
        + (translate("Card", "as fast as you can") if phase in tempo.explosive else _seconds(tempo, phase))
        for phase in tempo.phases_from(start)
        if tempo.seconds(phase)
    )
    title = translate("Card", "Tempo {tempo}: {seconds} s a rep").format(
        tempo=str(tempo), seconds=number(float(tempo.rep_s))
    )

    def paint(painter: QPainter, place: QPointF, ink: Ink) -> None:
        painter.setFont(type_of(size))
        curve.paint(painter, QRectF(place.x(), place.y(), width, 0.3 * width), ink)

    return [
        *heading(title, size, width),
        Atom(0.3 * width, paint, stays_with_next=True),
        gap(0.2 * size, stays_with_next=True),
        *text_atoms([Run(words, colour="quiet")], 0.94 * size, width),
    ]


def _seconds(tempo: Tempo, phase: Phase) -> str:
    return f"{number(float(tempo.seconds(phase)))}\u00a0s"


def emphases(found: Mapping[str, Emphasis], size: float, width: float) -> list[Atom]:
    """Return the calf once for each source (by its name), filled by what that source says, and the legend."""
    names = 5.4 * size
    cell, height = (width - names) / len(found), 0.68 * width
    line = 1.25 * size
    small = 0.86 * size

    def calves(painter: QPainter, place: QPointF, ink: Ink) -> None:
        rows = place.y() + line + height + 0.25 * size
        painter.setPen(QColor(ink.text))
        painter.setFont(type_of(small))
        for row, muscle in enumerate(MUSCLES):
            box = QRectF(place.x(), rows + row * line, names, line)
            painter.drawText(box, _LEFT, muscle_name(muscle))
        for column, (name, said) in enumerate(found.items()):
            left = place.x() + names + column * cell
            painter.setPen(QColor(ink.text))
            painter.setFont(type_of(size, is_bold=True))
            painter.drawText(QRectF(left, place.y(), cell, line), _CENTRE, catalogue_text(name))
            drawing = CalfDrawing(said.levels, has_labels=False, has_legend=False)
            drawing.paint(painter, QRectF(left, place.y() + line, cell, height), ink)
            for row, muscle in enumerate(MUSCLES):
                level = said.levels.get(muscle, Level.NOT_SAID)
                painter.setFont(type_of(small, is_bold=level is Level.MOST))
                painter.drawText(QRectF(left, rows + row * line, cell, line), _CENTRE, level_name(level))
        painter.setPen(QPen(QColor(ink.line), 0.04 * size))
        for row in range(len(MUSCLES) + 1):
            y = rows + row * line
            painter.drawLine(QPointF(place.x(), y), QPointF(place.x() + width, y))

    words = translate(
        "Card",
        "Right leg from behind, the inner side on the left. How much of the work each muscle is said to get; "
        "knees and depth matter more than toes.",
    )
    return [
        *heading(translate("Card", "What it trains, and who says so"), size, width),
        Atom(line + height + 0.5 * size + len(MUSCLES) * line, calves, stays_with_next=True),
        *text_atoms([Run(words, colour="quiet")], small, width),
    ]


def sources(
    exercise: Exercise, catalogue: Catalogue, found: Mapping[str, Emphasis], size: float, width: float
) -> list[Atom]:
    """Return who names the exercise, and the studies that the research rests on here.

    A person's own exercise rests on no study: what it trains is read from its knee and its toes alone.
    """
    named = [catalogue.sources[source] for source in exercise.sources if source in catalogue.sources]
    texts = [f"{catalogue_text(source.name)}, {quoted(catalogue_text(source.title))}" for source in named]
    ids = dict.fromkeys(study for said in found.values() for claim in said.claims for study in claim.studies)
    is_own = catalogue.origin("exercise", exercise.id) is Origin.OWN
    cited = [] if is_own else [catalogue.studies[study] for study in ids]
    texts += [f"{_first_author(study.authors)} {study.year}" for study in cited]
    if not texts:
        return []
    words = translate("Card", "Sources: {sources}.").format(sources="; ".join(texts))
    return [gap(0.9 * size), *text_atoms([Run(words, colour="quiet")], 0.8 * size, width)]


def _first_author(authors: str) -> str:
    first, *others = authors.removesuffix(" et al.").removesuffix(" et al").split(",")
    surname = first.rsplit(" ", 1)[0]
    is_alone = not others and first == authors
    return surname if is_alone else translate("Card", "{author} and others").format(author=surname)


def _box(side: float, down: float) -> Paint:
    def paint(painter: QPainter, place: QPointF, ink: Ink) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(ink.quiet), 0.1 * side))
        painter.drawRoundedRect(QRectF(place.x() + 0.05 * side, place.y() + down, side, side), 0.15 * side, 0.15 * side)

    return paint


def _badge(text: str, size: float, *, is_filled: bool) -> Paint:
    def paint(painter: QPainter, place: QPointF, ink: Ink) -> None:
        box = QRectF(place.x(), place.y() - 0.02 * size, 1.26 * size, 1.26 * size)
        painter.setPen(QPen(QColor(ink.mark if is_filled else ink.quiet), 0.08 * size))
        painter.setBrush(QColor(ink.mark) if is_filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        painter.setPen(QColor(ink.ground if is_filled else ink.text))
        painter.setFont(type_of(0.8 * size, is_bold=True))
        painter.drawText(box, _CENTRE, text)

    return paint


def _dot(size: float) -> Paint:
    def paint(painter: QPainter, place: QPointF, ink: Ink) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink.mark))
        painter.drawEllipse(place + QPointF(0.35 * size, 0.68 * size), 0.2 * size, 0.2 * size)

    return paint


def _cross(size: float) -> Paint:
    def paint(painter: QPainter, place: QPointF, ink: Ink) -> None:
        painter.setPen(QPen(QColor(ink.against), 0.14 * size))
        middle = place + QPointF(0.4 * size, 0.68 * size)
        for slope in (1, -1):
            reach = QPointF(0.24 * size, slope * 0.24 * size)
            painter.drawLine(middle - reach, middle + reach)

    return paint
