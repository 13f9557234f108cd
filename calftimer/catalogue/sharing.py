# SPDX-License-Identifier: MIT
"""Own exercises and tempo presets given to somebody else, and taken from somebody: one TOML file.

Nothing that stands here is written over unless the caller says so, by id.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from calftimer.catalogue.own import Loaded, OwnCatalogue
from calftimer.catalogue.toml_files import read_toml, write_toml
from calftimer.core.catalogue import Catalogue, Origin
from calftimer.core.exercise import Exercise, TempoPreset
from calftimer.core.own_entries import OWN_PREFIX, new_id, overlay, plain, read_entries
from calftimer.errors import CatalogueError

Key = tuple[str, str]  # table, id


@dataclass(frozen=True)
class Arrival:
    """An entry from a shared file.

    `standing` tells what has its id here already, None where nothing has; `free_id` is one that nothing has.
    `is_same` where what stands here is equal to it.
    """

    table: str
    entry: Exercise | TempoPreset
    standing: Origin | None
    is_same: bool
    free_id: str

    @property
    def key(self) -> Key:
        """Table and id."""
        return self.table, self.entry.id


def export_entries(catalogue: Catalogue, chosen: Iterable[Key], path: Path) -> tuple[Key, ...]:
    """Write entries to a file to share, with the own tempos that they use; return what was written.

    Raises:
        WorldError: the file cannot be written.
    """
    keys = list(dict.fromkeys(chosen))
    for table, entry_id in tuple(keys):
        if table == "exercise":
            tempo = "tempo", catalogue.exercises[entry_id].tempo
            if catalogue.origin(*tempo) is not Origin.SHIPPED and tempo not in keys:
                keys.append(tempo)
    content: dict[str, list[dict[str, Any]]] = {}
    for table, entry_id in keys:
        content.setdefault(table, []).append(plain(catalogue.tables()[table][entry_id]))
    write_toml(path, content)
    return tuple(keys)


def read_shared(own: OwnCatalogue, path: Path) -> tuple[list[Arrival], list[CatalogueError]]:
    """Return the entries of a shared file that can be used here, exercises first, and what is wrong with the others."""
    try:
        entries, problems = read_entries({path.name: read_toml(path)})
    except CatalogueError as problem:
        return [], [problem]
    catalogue = own.load().catalogue
    laid, of_references = overlay(catalogue, entries)
    taken = {table: own.ids_taken(table) for table in ("exercise", "tempo")}
    arrivals = []
    for arrived in entries:
        table, entry = arrived.table, arrived.entry
        if (table, entry.id) not in laid.origins:
            continue
        here = catalogue.tables()[table].get(entry.id)
        standing = None
        if here is not None:
            standing = catalogue.origin(table, entry.id)
        elif entry.id in own.ids_in_files(table):
            standing = Origin.OWN  # a broken entry of this id: it is the person's, too
        free_id = new_id(entry.id.removeprefix(OWN_PREFIX), taken[table], prefix=OWN_PREFIX) if standing else entry.id
        taken[table].add(free_id)
        arrivals.append(Arrival(table, entry, standing, here == entry, free_id))
    return sorted(arrivals, key=lambda arrival: arrival.table), [*problems, *of_references]


def take_shared(own: OwnCatalogue, arrivals: Iterable[Arrival], ids: Mapping[Key, str]) -> Loaded:
    """Add the arrivals that `ids` names, each under the id it gives; an id that stands here is replaced.

    Raises:
        CatalogueError, WorldError: as `OwnCatalogue.save`; what came before in the file is added.
    """
    loaded = own.load()
    for arrival in sorted(arrivals, key=lambda arrival: arrival.table, reverse=True):  # tempos, then exercises
        if arrival.key not in ids:
            continue
        raw = plain(arrival.entry) | {"id": ids[arrival.key]}
        if arrival.table == "exercise":
            raw["tempo"] = ids.get(("tempo", raw["tempo"]), raw["tempo"])
            if raw["id"] != arrival.entry.id:
                raw.pop("was", None)  # the ids of before belong to the one that stands here
        loaded = own.save(arrival.table, raw)
    return loaded
