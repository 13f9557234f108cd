# SPDX-License-Identifier: MIT
"""What a chart has a part for each of: foot angle, side, tempo, athlete …; which set is of which part, and its name.

Every set is of one part, so the parts of a sum add up to it. LEG is another thing: each leg's share of all sets.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from enum import Enum

import numpy as np

from calftimer.core.plan import FootDirection, FootPosition, RangeOfMotion, SetKind, Side
from calftimer.core.review.metric import Leg
from calftimer.core.review.said import Said
from calftimer.core.review.sets import Sets, Setting
from calftimer.core.review.table import Column, Table
from calftimer.core.tempo import Tempo
from calftimer.errors import QT_TRANSLATE_NOOP


class Split(Enum):
    """What a chart has a part for each of. LEG shows each leg's share of all sets, SIDE how the sets were done."""

    NONE = "none"
    FOOT = "foot"
    DIRECTION = "direction"
    SIDE = "side"
    LEG = "leg"
    KNEE = "knee"
    TEMPO = "tempo"
    EXERCISE = "exercise"
    EQUIPMENT = "equipment"
    RANGE = "range"
    KIND = "kind"
    ATHLETE = "athlete"


_KEYS: dict[Split, Callable[[Setting], Hashable]] = {
    Split.FOOT: lambda setting: setting.foot,
    Split.DIRECTION: lambda setting: setting.foot.direction,
    Split.SIDE: lambda setting: setting.side,
    Split.KNEE: lambda setting: setting.knee,
    Split.TEMPO: lambda setting: setting.tempo,
    Split.EXERCISE: lambda setting: setting.exercise,
    Split.EQUIPMENT: lambda setting: (setting.exercise, setting.variant),
    Split.RANGE: lambda setting: setting.range_of_motion,
    Split.KIND: lambda setting: setting.kind,
    Split.ATHLETE: lambda setting: setting.athlete_id,
}
# What a setting may differ in where a chart is split; equipment brings its own knee.
_FIELDS: dict[Split, tuple[str, ...]] = {
    Split.NONE: (),
    Split.FOOT: ("foot",),
    Split.DIRECTION: ("foot",),
    Split.SIDE: ("side",),
    Split.LEG: ("side",),
    Split.KNEE: ("knee", "variant"),
    Split.TEMPO: ("tempo",),
    Split.EXERCISE: ("exercise", "variant", "knee"),
    Split.EQUIPMENT: ("variant", "knee"),
    Split.RANGE: ("range_of_motion",),
    Split.KIND: ("kind",),
    Split.ATHLETE: ("athlete_id",),
}
_PART_OF = QT_TRANSLATE_NOOP("Review", "{part}: {measure}")


def parts(sets: Sets, split: Split) -> tuple[np.ndarray, list[Hashable]]:
    """Return (the place of each set's part, the parts in their order) for any split but NONE and LEG."""
    codes, keys = sets.codes(_KEYS[split])
    order = sorted(range(len(keys)), key=lambda place: (_order(keys[place]), key_id(keys[place])))
    ranks = np.empty(len(keys), dtype=np.intp)
    ranks[order] = np.arange(len(keys))
    return ranks[codes], [keys[place] for place in order]


def sets_by_part(sets: Sets, split: Split) -> list[tuple[Hashable, Sets]]:
    """Return the sets of each part, in the order of the parts, for any split but NONE and LEG."""
    codes, keys = parts(sets, split)
    return [(key, sets.take(codes == place)) for place, key in enumerate(keys)]


def alike_but_for(setting: Setting, split: Split) -> Callable[[Setting], bool]:
    """Return what tells the settings that differ from `setting` in nothing but what is split: like beside like."""

    def is_alike(other: Setting) -> bool:
        return replace(other, **{name: getattr(setting, name) for name in _FIELDS[split]}) == setting

    return is_alike


def beside(tables: Mapping[str, tuple[Said, Table]]) -> Table:
    """Return several tables of the same sets, periods and split as one, by their measures' ids and names.

    For each part it has the measures beside each other, with the ids `part:measure`; without a split `measure`.
    """
    first = next(iter(tables.values()))[1]
    if len(tables) == 1:
        return first
    columns = [first.columns[0]]
    for place in range(1, len(first.columns)):
        columns += [_of_measure(table.columns[place], measure, name) for measure, (name, table) in tables.items()]
    notes: list[Said] = []
    for _, table in tables.values():
        notes += [note for note in table.notes if note not in notes]
    return Table(tuple(columns), tuple(notes))


def _of_measure(column: Column, measure: str, name: Said) -> Column:
    if column.key is None:
        return replace(column, id=measure, name=name)
    of_part = Said(_PART_OF, {"part": column.name, "measure": name})
    return replace(column, id=f"{column.id}:{measure}", name=of_part, measure=measure)


def with_names(table: Table, names: Mapping[Hashable, Said]) -> Table:
    """Return a table whose parts are called by `names`, where these know them: athletes, exercises, equipment."""

    def named(column: Column) -> Column:
        name = names.get(column.key)
        if name is None:
            return column
        return replace(column, name=Said(_PART_OF, {**column.name.values, "part": name}) if column.measure else name)

    return replace(table, columns=tuple(map(named, table.columns)))


_NAMES = {
    Leg.LEFT: QT_TRANSLATE_NOOP("Review", "Left leg"),
    Leg.RIGHT: QT_TRANSLATE_NOOP("Review", "Right leg"),
    Side.BOTH: QT_TRANSLATE_NOOP("Review", "Both legs"),
    Side.LEFT: QT_TRANSLATE_NOOP("Review", "Left leg"),
    Side.RIGHT: QT_TRANSLATE_NOOP("Review", "Right leg"),
    FootDirection.IN: QT_TRANSLATE_NOOP("Review", "Toes in"),
    FootDirection.STRAIGHT: QT_TRANSLATE_NOOP("Review", "Toes straight"),
    FootDirection.OUT: QT_TRANSLATE_NOOP("Review", "Toes out"),
    SetKind.WARM_UP: QT_TRANSLATE_NOOP("Review", "warm-up"),
    SetKind.WORKING: QT_TRANSLATE_NOOP("Review", "working set"),
    SetKind.AMRAP: QT_TRANSLATE_NOOP("Review", "as many reps as possible"),
    SetKind.DROP: QT_TRANSLATE_NOOP("Review", "drop set"),
    SetKind.HOLD: QT_TRANSLATE_NOOP("Review", "timed hold"),
    SetKind.STRETCH: QT_TRANSLATE_NOOP("Review", "loaded stretch"),
    RangeOfMotion.FULL: QT_TRANSLATE_NOOP("Review", "full range"),
    RangeOfMotion.BOTTOM_HALF: QT_TRANSLATE_NOOP("Review", "bottom half"),
    RangeOfMotion.TOP_HALF: QT_TRANSLATE_NOOP("Review", "top half"),
}
_TURNED = QT_TRANSLATE_NOOP("Review", "{direction} {angle}°")


def key_id(key: Hashable) -> str:
    """Return a key of a split as it stands in JSON and column ids."""
    if isinstance(key, tuple):
        return "/".join(key)
    return str(key.value if isinstance(key, Enum) else key)


def key_name(key: Hashable) -> Said:
    """Return what a key of a split is called; ids of the catalogue and of athletes are named by who knows them."""
    if isinstance(key, FootPosition) and key.direction is not FootDirection.STRAIGHT:
        return Said(_TURNED, {"direction": Said(_NAMES[key.direction]), "angle": key.angle_deg})
    if isinstance(key, FootPosition):
        return Said(_NAMES[key.direction])
    return Said(_NAMES[key]) if key in _NAMES else Said("{id}", {"id": key_id(key)})


def _order(key: object) -> float:
    """Return where a key stands: feet from in to out, tempos from fast to slow, the rest by name."""
    if isinstance(key, FootPosition):
        return key.signed_deg
    if isinstance(key, Tempo):
        return float(key.rep_s)
    return list(_NAMES).index(key) if key in _NAMES else 0.0
