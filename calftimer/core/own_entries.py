# SPDX-License-Identifier: MIT
"""The person's own exercises and tempo presets, laid over those that ship.

An own entry with a new id is added; one with the id of a shipped entry takes its place. What is wrong in
an own file never stops the program: the entry is left out, and a `CatalogueError` says why.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from calftimer.core.catalogue import TABLES, Catalogue, Origin, entry_error, typed_entry
from calftimer.core.exercise import Exercise, TempoPreset
from calftimer.core.references import loose_ends
from calftimer.core.type_problems import plain_problem
from calftimer.errors import QT_TRANSLATE_NOOP, CatalogueError

OWN_TABLES = ("exercise", "tempo")
# No shipped id begins so: what a person adds cannot meet what a later version ships.
OWN_PREFIX = "own-"
ID_LENGTH_MAX = 48

_TABLE = QT_TRANSLATE_NOOP(
    "Catalogue",
    "{file}: “{table}” cannot be added or changed; your own files may hold [[exercise]] and [[tempo]].",
)
_LIST = QT_TRANSLATE_NOOP("Catalogue", "{file}: “{table}” must be a list of entries, written [[{table}]].")
_EMPTY = QT_TRANSLATE_NOOP("Catalogue", "{file} holds no entry; expected [[exercise]] or [[tempo]].")
_TWICE = QT_TRANSLATE_NOOP(
    "Catalogue", "{file}: the id “{entry}” in [[{table}]] is taken by {other}; this one is left out."
)


@dataclass(frozen=True)
class OwnEntry:
    """One entry of an own file; its type fits, its references are not looked at yet."""

    file: str
    table: str
    entry: Exercise | TempoPreset


def read_entries(files: Mapping[str, Mapping[str, Any]]) -> tuple[list[OwnEntry], list[CatalogueError]]:
    """Return the entries of parsed own files (name → top-level table) that fit their types, and what does not."""
    found: dict[tuple[str, str], OwnEntry] = {}
    problems = []
    for file, content in files.items():
        if not content:
            problems.append(CatalogueError(_EMPTY, file=file))
        for table, entries in content.items():
            if table not in OWN_TABLES:
                problems.append(CatalogueError(_TABLE, file=file, table=table))
                continue
            if not isinstance(entries, list):
                problems.append(CatalogueError(_LIST, file=file, table=table))
                continue
            for number, raw in enumerate(entries, 1):
                try:
                    entry = typed_entry(file, table, number, raw)
                except CatalogueError as problem:
                    problems.append(problem)
                    continue
                key = table, entry.id
                if key in found:
                    problems.append(
                        CatalogueError(_TWICE, file=file, table=table, entry=entry.id, other=found[key].file)
                    )
                else:
                    found[key] = OwnEntry(file, table, entry)
    return list(found.values()), problems


def overlay(
    shipped: Catalogue, entries: Iterable[OwnEntry], removed: Iterable[Exercise] = ()
) -> tuple[Catalogue, list[CatalogueError]]:
    """Lay `entries` over `shipped`; return the catalogue and what is wrong with the entries left out.

    `removed` are exercises the person took out: the log still knows their names.
    """
    kept = {(own.table, own.entry.id): own for own in entries}
    set_aside: dict[str, Exercise] = {}
    problems: list[CatalogueError] = []
    while True:
        catalogue = _laid(shipped, kept.values())
        wrong: dict[tuple[str, str], CatalogueError] = {}
        for table, entry_id, _, problem in loose_ends(catalogue) if kept else ():  # what ships was looked at before
            if (table, entry_id) in kept:
                own = kept[table, entry_id]
                wrong.setdefault((table, entry_id), entry_error(own.file, table, entry_id, problem))
        if not wrong:  # what is left out may be what another one names, so look until nothing is wrong
            break
        problems += wrong.values()
        for key in wrong:
            own = kept.pop(key)
            if own.table == "exercise":
                set_aside[own.entry.id] = own.entry
    for exercise in removed:
        set_aside.setdefault(exercise.id, exercise)
    set_aside = {key: exercise for key, exercise in set_aside.items() if key not in catalogue.exercises}
    return replace(catalogue, set_aside=set_aside), problems


def _laid(shipped: Catalogue, entries: Iterable[OwnEntry]) -> Catalogue:
    tables = {name: dict(table) for name, table in shipped.tables().items()}
    origins = {}
    for own in entries:
        table = tables[own.table]
        before = table.get(own.entry.id)
        origins[own.table, own.entry.id] = Origin.OWN if before is None else Origin.CHANGED
        table[own.entry.id] = _with_old_ids(own.entry, before)
    return Catalogue(*(tables[name] for name in TABLES), origins=origins)


def _with_old_ids(entry: Any, shipped: Any) -> Any:
    """Give a changed exercise the old ids that a later version of the shipped one knows of, variants too."""
    if not isinstance(shipped, Exercise):
        return entry
    variants = []
    for variant in entry.variants:
        known = shipped.variant(variant.id)
        was = (*variant.was, *(old for old in known.was if old not in variant.was)) if known else variant.was
        variants.append(msgspec.structs.replace(variant, was=was))
    was = (*entry.was, *(old for old in shipped.was if old not in entry.was))
    return msgspec.structs.replace(entry, was=was, variants=tuple(variants))


def field_problems(catalogue: Catalogue, table: str, raw: Mapping[str, Any]) -> dict[str, str]:
    """Return what is wrong with an entry in the making, by field; empty where it can be saved.

    `raw` is what would stand in the file: plain values. A field that is missing is named, too.
    """
    found = {}
    for known in msgspec.structs.fields(TABLES[table]):
        if known.name not in raw:
            if known.required:
                found[known.name] = f"{known.name} is missing"
            continue
        try:
            msgspec.convert(raw[known.name], known.type)
        except msgspec.ValidationError as error:
            found[known.name] = _in_words(known.name, str(error), TABLES[table])
    if found:
        return found
    try:
        entry = msgspec.convert(raw, TABLES[table])
    except msgspec.ValidationError as error:  # a field that there is not
        return {"id": plain_problem(str(error), TABLES[table])}
    laid = _laid(catalogue, [OwnEntry("", table, entry)])
    for at_table, entry_id, field, problem in loose_ends(laid):
        if (at_table, entry_id) == (table, entry.id):
            found.setdefault(field, problem)
    return found


def _in_words(field: str, message: str, type_: type[msgspec.Struct]) -> str:
    """Return what is wrong with the value of one field; that it is empty stays as it is, for the form knows it."""
    if "of length >= 1" in message:
        return message
    what, _, path = message.partition(" - at `$")
    return plain_problem(f"{what} - at `$.{field}{path or '`'}", type_)


def plain(entry: msgspec.Struct) -> dict[str, Any]:
    """Return an entry as it stands in a file: what is at its default is left out."""
    values = {}
    for field in msgspec.structs.fields(type(entry)):
        value = getattr(entry, field.name)
        if not field.required and value == field.default:
            continue
        if isinstance(value, tuple):
            value = [plain(part) if isinstance(part, msgspec.Struct) else part for part in value]
        values[field.name] = value
    return values


def new_id(name: str, taken: Collection[str], *, prefix: str = "") -> str:
    """Return a slug made from `name` that is not in `taken`: `prefix` before it, a number behind it if need be."""
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall(r"[a-z0-9]+", ascii_name))
    slug = f"{prefix}{words or 'entry'}"[:ID_LENGTH_MAX].rstrip("-")
    number, found = 2, slug
    while found in taken:
        found, number = f"{slug}-{number}", number + 1
    return found
