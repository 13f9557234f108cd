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
        sets_of.append({share.athlete_id: share.item.sets for share in shares})
        shown = replace(partners.on_machine(item), sets=items[first].sets)
        done = [(each, sets_of[first].get(each.athlete_id, each.item.sets)) for each in shares]
        named = [(share.name, replace(share.item, sets=sets)) for share, sets in done]
        details = details_text(shown, named, catalogue, gap_s=gap_s)
        joins_last = place > 0 and items[place - 1].joins_next
        lines.append(ItemLine(exercise_text(item, catalogue), details, item.joins_next, joins_last))
    return lines
