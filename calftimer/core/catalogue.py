# SPDX-License-Identifier: MIT
"""The catalogue: everything the program knows about calf training, typed and checked.

`build_catalogue` takes the parsed tables of the TOML files (it opens none) and returns a `Catalogue`, or
raises `CatalogueError` naming file, entry, field and what was expected. References between entries are
checked after the types, so a catalogue that exists has no loose ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

import msgspec

from calftimer.core.evidence import Claim, Range, Source, Study
from calftimer.core.exercise import Exercise, KneePosition, Muscle, TempoPreset
from calftimer.core.guide import CoachingCue, Debate, Faq, Mistake, SafetyNote
from calftimer.core.plan import FootDirection, parse_foot
from calftimer.core.tempo import parse_tempo
from calftimer.errors import QT_TRANSLATE_NOOP, CatalogueError, InputError, UnknownNameError

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
}

_FIELD = QT_TRANSLATE_NOOP("Catalogue", "{file}: entry “{entry}” in [[{table}]]: {problem}.")
_TABLE = QT_TRANSLATE_NOOP("Catalogue", "{file}: there is no table “{table}” in a catalogue; expected one of {known}.")
_LIST = QT_TRANSLATE_NOOP("Catalogue", "{file}: “{table}” must be a list of entries, written [[{table}]].")
_TWICE = QT_TRANSLATE_NOOP("Catalogue", "{file}: the id “{entry}” stands twice in [[{table}]]; ids must be unique.")
_UNKNOWN = QT_TRANSLATE_NOOP("Catalogue", "There is no {what} called “{name}”. {hint}")
_MEANT = QT_TRANSLATE_NOOP("Catalogue", "Did you mean “{close}”?")
_ONE_OF = QT_TRANSLATE_NOOP("Catalogue", "Choose one of: {names}.")


@dataclass(frozen=True)
class Catalogue:
    """All entries by table and id, in the order of the files."""

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

    def exercise(self, exercise_id: str) -> Exercise:
        """Return the exercise, or raise UnknownNameError with the nearest name."""
        return _found(self.exercises, exercise_id, QT_TRANSLATE_NOOP("Catalogue", "exercise"))

    def claims_on_toes(self, direction: FootDirection) -> list[Claim]:
        """Return what each source says about `direction`: one claim per source, research first."""
        order = {"research": 0, "article": 1, "program": 2}
        claims = [claim for claim in self.claims.values() if claim.foot is direction and claim.short]
        return sorted(claims, key=lambda claim: order[self.sources[claim.source].kind])


def _found(table: Mapping[str, Any], name: str, what: str) -> Any:
    if name in table:
        return table[name]
    close = get_close_matches(name, table, n=1)
    hint = _MEANT.format(close=close[0]) if close else _ONE_OF.format(names=", ".join(table))
    raise UnknownNameError(_UNKNOWN, what=what, name=name, hint=hint)


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
                entry = _typed(file, table, number, raw)
                if entry.id in tables[table]:
                    raise CatalogueError(_TWICE, file=file, table=table, entry=entry.id)
                tables[table][entry.id] = entry
                origin[table, entry.id] = file
    catalogue = Catalogue(*(tables[name] for name in TABLES))  # the fields stand in the order of the tables
    for table, entry_id, problem in _loose_ends(catalogue):
        raise CatalogueError(_FIELD, file=origin[table, entry_id], table=table, entry=entry_id, problem=problem)
    return catalogue


def _typed(file: str, table: str, number: int, raw: Any) -> Any:
    """Convert one parsed entry to its type; msgspec's message names the field and what was expected."""
    try:
        return msgspec.convert(raw, TABLES[table])
    except msgspec.ValidationError as error:
        name = raw.get("id") if isinstance(raw, dict) else None
        raise CatalogueError(
            _FIELD, file=file, table=table, entry=name or f"#{number}", problem=str(error).replace("$.", "")
        ) from None


def _loose_ends(catalogue: Catalogue) -> Iterable[tuple[str, str, str]]:
    """Yield (table, entry id, problem) for each reference or value that leads nowhere."""

    def missing(field: str, names: Iterable[str | None], table: Mapping[str, Any]) -> Iterable[str]:
        for name in names:
            if name is not None and name not in table:
                yield f"{field} names “{name}”, which is not in the catalogue"

    for exercise in catalogue.exercises.values():
        problems = [
            *missing("knee", [exercise.knee], catalogue.knees),
            *missing("tempo", [exercise.tempo], catalogue.tempos),
            *missing("trains", exercise.trains, catalogue.muscles),
            *missing("sources", exercise.sources, catalogue.sources),
            *missing("cues", exercise.cues, catalogue.cues),
            *missing("mistakes", exercise.mistakes, catalogue.mistakes),
            *(
                problem
                for variant in exercise.variants
                for problem in missing(f"variant {variant.id}: sources", variant.sources, catalogue.sources)
            ),
            *_unreadable("foot", parse_foot, exercise.foot),
        ]
        variants = [variant.id for variant in exercise.variants]
        problems += [f"variant “{name}” stands twice" for name in set(variants) if variants.count(name) > 1]
        yield from (("exercise", exercise.id, problem) for problem in problems)
    for preset in catalogue.tempos.values():
        problems = [
            *missing("source", [preset.source], catalogue.sources),
            *_unreadable("tempo", parse_tempo, preset.tempo),
        ]
        yield from (("tempo", preset.id, problem) for problem in problems)
    for claim in catalogue.claims.values():
        problems = [
            *missing("source", [claim.source], catalogue.sources),
            *missing("studies", claim.studies, catalogue.studies),
            *missing("favours", claim.favours, catalogue.muscles),
            *missing("knee", [claim.knee], catalogue.knees),
            *missing("exercise", [claim.exercise], catalogue.exercises),
        ]
        yield from (("claim", claim.id, problem) for problem in problems)
    for table, entries in (
        ("cue", catalogue.cues),
        ("mistake", catalogue.mistakes),
        ("faq", catalogue.faqs),
        ("debate", catalogue.debates),
        ("safety", catalogue.safety),
    ):
        for entry in entries.values():
            yield from ((table, entry.id, problem) for problem in missing("claims", entry.claims, catalogue.claims))
    for entry in catalogue.faqs.values():
        yield from (("faq", entry.id, problem) for problem in missing("source", [entry.source], catalogue.sources))
    for entry in catalogue.ranges.values():
        problems = list(missing("source", [entry.source], catalogue.sources))
        if entry.low > entry.high:
            problems.append(f"low {entry.low:g} is above high {entry.high:g}")
        yield from (("range", entry.id, problem) for problem in problems)


def _unreadable(field: str, read: Any, text: str) -> Iterable[str]:
    try:
        read(text)
    except InputError as error:
        yield f"{field}: {str(error).rstrip('.')}"
