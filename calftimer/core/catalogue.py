# SPDX-License-Identifier: MIT
"""The catalogue: everything the program knows about calf training, typed and checked.

`build_catalogue` takes the parsed tables of the TOML files (it opens none) and returns a `Catalogue`, or
raises `CatalogueError` naming file, entry, field and what was expected. References between entries are
checked after the types, so a catalogue that exists has no loose ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import msgspec

from calftimer.core.evidence import Claim, Range, Source, Study
from calftimer.core.exercise import Exercise, KneePosition, Muscle, TempoPreset, Variant
from calftimer.core.guide import CoachingCue, Debate, Faq, Mistake, SafetyNote
from calftimer.core.plan import FootDirection
from calftimer.core.references import loose_ends
from calftimer.core.template import WorkoutTemplate
from calftimer.core.type_problems import plain_problem
from calftimer.errors import QT_TRANSLATE_NOOP, CatalogueError, UnknownNameError, Words

# Table name in the TOML files → type of its entries.
TABLES: dict[str, type[msgspec.Struct]] = {
    "muscle": Muscle,
    "knee": KneePosition,
    "exercise": Exercise,
    "tempo": TempoPreset,
    "source": Source,
    "study": Study,
    "claim": Claim,
    "range": Range,
    "cue": CoachingCue,
    "mistake": Mistake,
    "faq": Faq,
    "debate": Debate,
    "safety": SafetyNote,
    "workout": WorkoutTemplate,
}

_FIELD = QT_TRANSLATE_NOOP("Catalogue", "{file}: entry “{entry}” in [[{table}]]: {problem}.")
_TABLE = QT_TRANSLATE_NOOP("Catalogue", "{file}: there is no table “{table}” in a catalogue; expected one of {known}.")
_LIST = QT_TRANSLATE_NOOP("Catalogue", "{file}: “{table}” must be a list of entries, written [[{table}]].")
_TWICE = QT_TRANSLATE_NOOP("Catalogue", "{file}: the id “{entry}” stands twice in [[{table}]]; ids must be unique.")
_UNKNOWN = QT_TRANSLATE_NOOP("Catalogue", "There is no {what} called “{name}”. {hint}")
_MEANT = QT_TRANSLATE_NOOP("Catalogue", "Did you mean “{close}”?")
_ONE_OF = QT_TRANSLATE_NOOP("Catalogue", "Choose one of: {names}.")


class Origin(Enum):
    """Where an entry comes from: the program, the person, or the person in place of the program's."""

    SHIPPED = "shipped"
    OWN = "own"
    CHANGED = "changed"


@dataclass(frozen=True)
class Catalogue:
    """All entries by table and id, in the order of the files.

    `origins` holds (table, id) of the person's entries alone. `set_aside` are exercises that cannot be
    trained but stand in the log: removed ones, and own ones that name what is no longer there.
    """

    muscles: Mapping[str, Muscle]
    knees: Mapping[str, KneePosition]
    exercises: Mapping[str, Exercise]
    tempos: Mapping[str, TempoPreset]
    sources: Mapping[str, Source]
    studies: Mapping[str, Study]
    claims: Mapping[str, Claim]
    ranges: Mapping[str, Range]
    cues: Mapping[str, CoachingCue]
    mistakes: Mapping[str, Mistake]
    faqs: Mapping[str, Faq]
    debates: Mapping[str, Debate]
    safety: Mapping[str, SafetyNote]
    workouts: Mapping[str, WorkoutTemplate]
    origins: Mapping[tuple[str, str], Origin] = field(default_factory=dict)
    set_aside: Mapping[str, Exercise] = field(default_factory=dict)

    def tables(self) -> dict[str, Mapping[str, Any]]:
        """Return the entries by the table's name in the files."""
        return dict(zip(TABLES, vars(self).values(), strict=False))

    def origin(self, table: str, entry_id: str) -> Origin:
        """Return where an entry of `table` comes from."""
        return self.origins.get((table, entry_id), Origin.SHIPPED)

    def exercise(self, exercise_id: str) -> Exercise:
        """Return the exercise, also by an id it had before; raise UnknownNameError with the nearest name."""
        found = self.exercises.get(exercise_id) or next(
            (exercise for exercise in self.exercises.values() if exercise_id in exercise.was), None
        )
        return found or _found(self.exercises, exercise_id, QT_TRANSLATE_NOOP("Catalogue", "exercise"))

    def exercises_in_log(self) -> dict[str, Exercise]:
        """Return the exercise for each id that a record may have: ids of today, ids of before, set aside."""
        known: dict[str, Exercise] = {}
        for exercises in (self.exercises, self.set_aside):
            for exercise in exercises.values():
                known.setdefault(exercise.id, exercise)
            for exercise in exercises.values():
                for old_id in exercise.was:
                    known.setdefault(old_id, exercise)
        return known

    def ids_in_log(self, exercise: Exercise) -> tuple[str, ...]:
        """Return the ids under which the log may hold `exercise`, today's first."""
        return (exercise.id, *(old_id for old_id in exercise.was if old_id not in self.exercises))

    def claims_on_toes(self, direction: FootDirection) -> list[Claim]:
        """Return what each source says about `direction`: one claim per source, research first."""
        order = {"research": 0, "article": 1, "program": 2}
        claims = [claim for claim in self.claims.values() if claim.foot is direction and claim.short]
        return sorted(claims, key=lambda claim: order[self.sources[claim.source].kind])


def variant_of(exercise: Exercise, variant_id: str) -> Variant | None:
    """Return the variant with `variant_id`, also by an id it had before, or None."""
    return exercise.variant(variant_id) or next((known for known in exercise.variants if variant_id in known.was), None)


def _found(table: Mapping[str, Any], name: str, what: str) -> Any:
    if name in table:
        return table[name]
    from difflib import get_close_matches  # not before the window's first picture

    close = get_close_matches(name, table, n=1)
    hint = Words(_MEANT, close=close[0]) if close else Words(_ONE_OF, names=", ".join(table))
    raise UnknownNameError(_UNKNOWN, what=Words(what), name=name, hint=hint)


def build_catalogue(files: Mapping[str, Mapping[str, Any]]) -> Catalogue:
    """Build the catalogue from parsed files (name → top-level table).

    Raises:
        CatalogueError: a field is missing, unknown, of the wrong type or out of range, an id stands
            twice, or a reference leads nowhere.
    """
    tables: dict[str, dict[str, Any]] = {name: {} for name in TABLES}
    origin: dict[tuple[str, str], str] = {}
    for file, content in files.items():
        for table, entries in content.items():
            if table not in TABLES:
                raise CatalogueError(_TABLE, file=file, table=table, known=", ".join(TABLES))
            if not isinstance(entries, list):
                raise CatalogueError(_LIST, file=file, table=table)
            for number, raw in enumerate(entries, 1):
                entry = typed_entry(file, table, number, raw)
                if entry.id in tables[table]:
                    raise CatalogueError(_TWICE, file=file, table=table, entry=entry.id)
                tables[table][entry.id] = entry
                origin[table, entry.id] = file
    catalogue = Catalogue(*(tables[name] for name in TABLES))  # the fields stand in the order of the tables
    for table, entry_id, _, problem in loose_ends(catalogue):
        raise entry_error(origin[table, entry_id], table, entry_id, problem)
    return catalogue


def entry_error(file: str, table: str, entry_id: str, problem: str) -> CatalogueError:
    """Return the error that says what is wrong with one entry; `problem` names the field."""
    return CatalogueError(_FIELD, file=file, table=table, entry=entry_id, problem=problem)


def typed_entry(file: str, table: str, number: int, raw: Any) -> Any:
    """Convert one parsed entry to its type, or raise CatalogueError naming the field and what was expected."""
    try:
        return msgspec.convert(raw, TABLES[table])
    except msgspec.ValidationError as error:
        name = raw.get("id") if isinstance(raw, dict) else None
        raise entry_error(file, table, name or f"#{number}", plain_problem(str(error), TABLES[table])) from None
