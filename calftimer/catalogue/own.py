# SPDX-License-Identifier: MIT
"""The person's own exercises and tempo presets: a folder of TOML files beside the log.

`load` lays them over what ships. Removed entries go to the folder `removed`, so that they can be put back and the
log still knows the exercise's name.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from calftimer.catalogue.own_files import OwnFiles, Written, file_name
from calftimer.catalogue.toml_files import delete_file, read_toml, shipped_catalogue
from calftimer.core.catalogue import Catalogue, Origin, entry_error, typed_entry
from calftimer.core.exercise import Exercise, TempoPreset
from calftimer.core.own_entries import OWN_TABLES, field_problems, overlay, plain, read_entries
from calftimer.errors import QT_TRANSLATE_NOOP, CatalogueError

FOLDER = "catalogue"

_IN_USE = QT_TRANSLATE_NOOP("Catalogue", "The tempo “{name}” is used by {exercises}. Give them another tempo first.")
_NOT_OWN = QT_TRANSLATE_NOOP("Catalogue", "“{entry}” in [[{table}]] is not one of your own entries.")
_TAKEN = QT_TRANSLATE_NOOP("Catalogue", "The id “{entry}” in [[{table}]] is taken; choose another one.")


@dataclass(frozen=True)
class Loaded:
    """The catalogue with the person's entries in it, and what was wrong with those left out.

    `written` is the file that was changed for it, if one was.
    """

    catalogue: Catalogue
    problems: tuple[CatalogueError, ...] = ()
    written: Written | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Removed:
    """An entry that was taken out, and the file in which it waits to be put back."""

    table: str
    entry: Exercise | TempoPreset
    path: Path


class OwnCatalogue:
    """The folder of one person's entries."""

    def __init__(self, data_folder: Path, shipped: Catalogue | None = None) -> None:
        self.folder = data_folder / FOLDER
        self._files = OwnFiles(self.folder)
        self._shipped = shipped or shipped_catalogue()

    def load(self) -> Loaded:
        """Read the folder; never fails because of what stands in it."""
        files, problems = self._files.read()
        entries, of_entries = read_entries(files)
        catalogue, of_references = overlay(
            self._shipped, entries, [removed.entry for removed in self._removed("exercise")]
        )
        return Loaded(catalogue, (*problems, *of_entries, *of_references))

    def shipped_entry(self, table: str, entry_id: str) -> Exercise | TempoPreset | None:
        """Return the entry as it ships, or None where it does not."""
        return self._shipped.tables()[table].get(entry_id)

    def save(self, table: str, raw: dict[str, Any]) -> Loaded:
        """Add an entry, or put it in the place of the one with its id; return the catalogue with it.

        What is written over without being used, because something in it is wrong, is kept as a copy
        (`Loaded.written.copy`).

        Raises:
            CatalogueError: the entry cannot be used; nothing was written.
            WorldError: the file cannot be written; nothing was changed.
        """
        catalogue = self.load().catalogue
        self._check(catalogue, table, raw)
        is_used = catalogue.origin(table, raw["id"]) is not Origin.SHIPPED
        written = self._files.put(table, raw["id"], plain(typed_entry("", table, 1, raw)), is_used=is_used)
        return replace(self.load(), written=written)

    def undo(self, written: Written) -> Loaded:
        """Give the file that `save` wrote back its content of before.

        Raises:
            CatalogueError: the file was changed in between.
            WorldError: it cannot be written.
        """
        self._files.undo(written)
        return self.load()

    def remove(self, table: str, entry_id: str) -> tuple[Loaded, Removed]:
        """Take an own entry out, or give a changed one back to what ships; `restore` undoes it.

        Raises:
            CatalogueError: it is not an own entry, or an exercise needs the tempo.
            WorldError: the files cannot be written; nothing was changed.
        """
        catalogue = self.load().catalogue
        entry = self._own_entry(catalogue, table, entry_id)
        if table == "tempo" and catalogue.origin(table, entry_id) is Origin.OWN:
            users = [exercise.name for exercise in catalogue.exercises.values() if exercise.tempo == entry_id]
            if users:
                raise CatalogueError(_IN_USE, name=entry.name, exercises=", ".join(users))
        removed = Removed(table, entry, self._files.take_out(table, entry_id))
        return self.load(), removed

    def removed(self) -> list[Removed]:
        """Return what was taken out and has nothing in its place, the newest first."""
        catalogue = self.load().catalogue
        return [
            removed
            for table in OWN_TABLES
            for removed in self._removed(table)
            if catalogue.origin(table, removed.entry.id) is Origin.SHIPPED
        ]

    def restore(self, removed: Removed) -> Loaded:
        """Put back what `remove` took out, as it was written.

        Raises:
            CatalogueError: it cannot be used, perhaps because a tempo of it is gone; it stays where it is.
            WorldError: the files cannot be written.
        """
        table, entry = removed.table, removed.entry
        if entry.id in self._files.ids(table):  # something stands in its place
            loaded = self.save(table, plain(entry))
            delete_file(removed.path)
            return loaded
        self._check(self.load().catalogue, table, plain(entry))
        self._files.bring_back(table, entry.id, removed.path)
        return self.load()

    def rename_id(self, exercise_id: str, new_id: str) -> Loaded:
        """Give an own exercise another id; the sets in the log stay with it.

        Raises:
            CatalogueError: it is not an own exercise, or the new id is taken or no id.
            WorldError: the file cannot be written; nothing was changed.
        """
        catalogue = self.load().catalogue
        exercise = self._own_entry(catalogue, "exercise", exercise_id)
        if catalogue.origin("exercise", exercise_id) is not Origin.OWN:
            raise CatalogueError(_NOT_OWN, table="exercise", entry=exercise_id)
        if new_id in catalogue.exercises_in_log():
            raise CatalogueError(_TAKEN, table="exercise", entry=new_id)
        raw = plain(exercise) | {"id": new_id, "was": [*exercise.was, exercise_id]}
        others = {key: known for key, known in catalogue.exercises.items() if key != exercise_id}
        self._check(replace(catalogue, exercises=others), "exercise", raw)
        self._files.put("exercise", exercise_id, raw, is_used=True)
        return self.load()

    def ids_in_files(self, table: str) -> set[str]:
        """Return the ids of `table` in own files, those of entries that are left out, too."""
        return self._files.ids(table)

    def ids_taken(self, table: str) -> set[str]:
        """Return every id that a new entry of `table` must not have, those of removed ones, too."""
        catalogue = self.load().catalogue
        removed = {path.stem.partition("-")[2] for path in self._files.removed(table)}
        in_log = catalogue.exercises_in_log() if table == "exercise" else ()
        return {*self.ids_in_files(table), *catalogue.tables()[table], *removed, *in_log}

    def _check(self, catalogue: Catalogue, table: str, raw: dict[str, Any]) -> None:
        for problem in field_problems(catalogue, table, raw).values():
            raise entry_error(file_name(table, str(raw.get("id"))), table, str(raw.get("id")), problem)

    def _own_entry(self, catalogue: Catalogue, table: str, entry_id: str) -> Exercise | TempoPreset:
        if catalogue.origin(table, entry_id) is Origin.SHIPPED:
            raise CatalogueError(_NOT_OWN, table=table, entry=entry_id)
        return catalogue.tables()[table][entry_id]

    def _removed(self, table: str) -> list[Removed]:
        found = []
        for path in self._files.removed(table):
            try:
                entries, _ = read_entries({path.name: read_toml(path)})
            except CatalogueError:
                continue  # nobody is waiting for it but the log, which then shows the id
            found += [Removed(table, own.entry, path) for own in entries if own.table == table]
        return found
