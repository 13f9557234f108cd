# SPDX-License-Identifier: MIT
"""The parts of the Learn page: what of the catalogue each shows, and how it is built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from calftimer.core.search import Entry, Kind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from calftimer.core.catalogue import Catalogue
    from calftimer.ui.learn.controls import ScrollColumn
    from calftimer.ui.settings import Settings

translate = QCoreApplication.translate

# Part → what it shows of the catalogue.
PARTS: dict[str, frozenset[Kind]] = {
    "exercises": frozenset({Kind.EXERCISE, Kind.CUE, Kind.MISTAKE}),
    "anatomy": frozenset({Kind.MUSCLE}),
    "debates": frozenset({Kind.DEBATE, Kind.CLAIM, Kind.STUDY}),
    "numbers": frozenset({Kind.RANGE}),
    "questions": frozenset({Kind.FAQ}),
    "safety": frozenset({Kind.SAFETY}),
}


def part_names() -> dict[str, str]:
    """Return the name of each part, in order."""
    return {
        "exercises": translate("LearnPage", "Exercises"),
        "anatomy": translate("LearnPage", "Anatomy"),
        "debates": translate("LearnPage", "Who says what"),
        "numbers": translate("LearnPage", "Numbers"),
        "questions": translate("LearnPage", "Questions"),
        "safety": translate("LearnPage", "Safety"),
    }


def part_entries() -> list[Entry]:
    """Return the parts as what the search finds, by their names and by what else somebody may call them."""
    others = {
        "anatomy": translate("LearnPage", "muscles"),
        "debates": translate("LearnPage", "studies, evidence"),
        "questions": translate("LearnPage", "FAQ, frequently asked"),
        "safety": translate("LearnPage", "dangers, injury"),
    }
    return [Entry(Kind.PART, part, name, "", others.get(part, "")) for part, name in part_names().items()]


def build_part(part: str, catalogue: Catalogue, settings: Settings, parent: QWidget) -> ScrollColumn:
    """Return a part that reads only; each is imported when it is first wanted. The exercises are the page's."""
    if part == "anatomy":
        from calftimer.ui.learn.anatomy import AnatomySection

        return AnatomySection(catalogue, settings, parent=parent)
    if part == "debates":
        from calftimer.ui.learn.debates import DebatesSection

        return DebatesSection(catalogue, parent=parent)
    if part == "numbers":
        from calftimer.ui.learn.numbers import NumbersSection

        return NumbersSection(catalogue, parent=parent)
    if part == "questions":
        from calftimer.ui.learn.questions import QuestionsSection

        return QuestionsSection(catalogue, parent=parent)
    from calftimer.ui.learn.safety import SafetySection

    return SafetySection(catalogue, parent=parent)
