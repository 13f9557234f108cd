# SPDX-License-Identifier: MIT
"""How much was found, in words, and what would find more where nothing was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from calftimer.ui.log.filters import EVERYTHING, Filters
from calftimer.ui.widgets.empty_view import EmptyView
from calftimer.ui.wording import number

translate = QCoreApplication.translate


def count_text(found: int, count: int) -> str:
    """Write how many sets were found of how many."""
    if count == 1 == found:
        return translate("LogFound", "1 set")
    if found == count:
        return translate("LogFound", "{count} sets").format(count=number(count))
    return translate("LogFound", "{found} of {count} sets").format(found=number(found), count=number(count))


def chosen_text(count: int) -> str:
    """Write how many sets are chosen; nothing where none is."""
    return translate("LogFound", "{count} sets are chosen.").format(count=number(count)) if count else ""


def no_sets_yet(parent: QWidget) -> EmptyView:
    """Return what a log without a set shows."""
    return EmptyView(
        translate("LogFound", "No sets yet"),
        translate(
            "LogFound",
            "On the Train page choose an exercise and press START or Space. The set will be here before you "
            "have stood up, with load, tempo and every rep that you did.",
        ),
        translate("LogFound", "Go to Train"),
        parent=parent,
    )


def nothing_texts(filters: Filters, in_trash: bool, count_of: Callable[[Filters], int]) -> tuple[str, str]:
    """Say why nothing is shown and which one filter less finds something; and whereto the way out leads.

    `count_of` tells how many sets other filters find.
    """
    all_sets = translate("LogFound", "Show all sets")
    if filters == EVERYTHING:
        empty = translate("LogFound", "The trash is empty."), all_sets
        thrown_away = translate("LogFound", "All are in the trash."), translate("LogFound", "To the trash")
        return empty if in_trash else thrown_away
    asked = [name for name in _names() if getattr(filters, name) not in (None, "")]
    lines = [translate("LogFound", "No set is like that.")]
    for name in asked if len(asked) > 1 else ():
        if count := count_of(replace(filters, **{name: getattr(EVERYTHING, name)})):
            text = translate("LogFound", "Without {filter}: {count} found.")
            lines.append(text.format(filter=_names()[name], count=number(count)))
    return "\n".join(lines), all_sets


def _names() -> dict[str, str]:
    return {
        "exercise": translate("LogFound", "the exercise"),
        "athlete": translate("LogFound", "the athlete"),
        "period": translate("LogFound", "the period"),
        "foot": translate("LogFound", "the feet"),
        "kind": translate("LogFound", "the kind"),
        "side": translate("LogFound", "the side"),
        "text": translate("LogFound", "the text"),
    }
