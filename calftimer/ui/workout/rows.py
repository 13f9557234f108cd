# SPDX-License-Identifier: MIT
"""The rows in which a workout is shown: of each exercise what will be done, by each one who trains it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calftimer.core.catalogue import Catalogue
from calftimer.core.following import followed, gaps_s
from calftimer.core.workout import WorkoutItem
from calftimer.ui.workout.item_list import ItemLine
from calftimer.ui.workout.partners import Partners
from calftimer.ui.workout.words import details_text, exercise_text


def item_lines(items: Sequence[WorkoutItem], partners: Partners, catalogue: Catalogue) -> list[ItemLine]:
    """Return a row for each item; one that follows on a set is done as often as that, by whoever does that."""
    lines: list[ItemLine] = []
    sets_of: list[dict[str, int]] = []
    for place, (item, first, gap_s) in enumerate(zip(items, followed(items), gaps_s(items), strict=True)):
        shares = partners.shares(item)
        sets_of.append({name: own.sets for name, own in shares})
        shown = replace(partners.on_machine(item), sets=items[first].sets)
        shares = [(name, replace(own, sets=sets_of[first].get(name, own.sets))) for name, own in shares]
        details = details_text(shown, shares, catalogue, gap_s=gap_s)
        joins_last = place > 0 and items[place - 1].joins_next
        lines.append(ItemLine(exercise_text(item, catalogue), details, item.joins_next, joins_last))
    return lines
