# SPDX-License-Identifier: MIT
"""The person's own exercises and tempo presets: a folder of TOML files beside the log.

`load` lays them over what ships. The program writes one file per entry; files written by hand may hold
many, and keep what the program does not touch. Removed entries go to the folder `removed`, so that they can
be put back and the log still knows the exercise's name.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from calftimer.catalogue.toml_files import delete_file, read_toml, shipped_catalogue, write_toml
from calftimer.core.catalogue import Catalogue, Origin, entry_error, typed_entry
from calftimer.core.exercise import Exercise, TempoPreset
from calftimer.core.own_entries import OWN_TABLES, field_problems, overlay, plain, read_entries
from calftimer.errors import QT_TRANSLATE_NOOP, CatalogueError

FOLDER = "catalogue"
REMOVED = "removed"

_FOLDER = QT_TRANSLATE_NOOP("Catalogue", "The folder of your own exercises, {path}, cannot be read: {reason}.")
_IN_USE = QT_TRANSLATE_NOOP("Catalogue", "The tempo “{name}” is used by {exercises}. Give them another tempo first.")
_NOT_OWN = QT_TRANSLATE_NOOP("Catalogue", "“{entry}” in [[{table}]] is not one of your own entries.")
_TAKEN = QT_TRANSLATE_NOOP("Catalogue", "The id “{entry}” in [[{table}]] is taken; choose another one.")


@dataclass(frozen=True)
class Loaded:
    """The catalogue with the person's entries in it, and what was wrong with those left out."""

    catalogue: Catalogue
    problems: tuple[CatalogueError, ...] = ()


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
        self._shipped = shipped or shipped_catalogue()

    def load(self) -> Loaded:
        """Read the folder; never fails because of what stands in it."""
        files, problems = self._files()
        entries, of_entries = read_entries(files)
        catalogue, of_references = overlay(self._shipped, entries, self._removed_exercises())
        return Loaded(catalogue, (*problems, *of_entries, *of_references))

    def shipped_entry(self, table: str, entry_id: str) -> Exercise | TempoPreset | None:
        """Return the entry as it ships, or None where it does not."""
        return self._shipped.tables()[table].get(entry_id)

    def save(self, table: str, raw: dict[str, Any]) -> Loaded:
        """Add an entry, or put it in the place of the one with its id; return the catalogue with it.

        Raises:
            CatalogueError: the entry cannot be used; nothing was written.
            WorldError: the file cannot be written; nothing was changed.
        """
        self._check(self.load().catalogue, table, raw)
        self._put(table, raw["id"], plain(typed_entry("", table, 1, raw)))
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
        removed = Removed(table, entry, self.folder / REMOVED / _file_name(table, entry_id))
        write_toml(removed.path, {table: [plain(entry)]}, makes_folder=True)
        self._put(table, entry_id, None)
        return self.load(), removed

    def restore(self, removed: Removed) -> Loaded:
        """Put back what `remove` took out."""
        loaded = self.save(removed.table, plain(removed.entry))
        delete_file(removed.path)
        return loaded

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
        self._put("exercise", exercise_id, raw)
        return self.load()

    def ids_in_files(self, table: str) -> set[str]:
        """Return the ids of `table` in own files, those of entries that are left out, too."""
        return {raw["id"] for content in self._files()[0].values() for raw in _raw_entries(content, table)}

    def ids_taken(self, table: str) -> set[str]:
        """Return every id that a new entry of `table` must not have, those of removed ones, too."""
        catalogue = self.load().catalogue
        removed = {path.stem.partition("-")[2] for path in self._removed_files(table)}
        in_log = catalogue.exercises_in_log() if table == "exercise" else ()
        return {*self.ids_in_files(table), *catalogue.tables()[table], *removed, *in_log}

    def _check(self, catalogue: Catalogue, table: str, raw: dict[str, Any]) -> None:
        for problem in field_problems(catalogue, table, raw).values():
            raise entry_error(_file_name(table, str(raw.get("id"))), table, str(raw.get("id")), problem)

    def _own_entry(self, catalogue: Catalogue, table: str, entry_id: str) -> Exercise | TempoPreset:
        if catalogue.origin(table, entry_id) is Origin.SHIPPED:
            raise CatalogueError(_NOT_OWN, table=table, entry=entry_id)
        return catalogue.tables()[table][entry_id]

    def _files(self) -> tuple[dict[str, dict[str, Any]], list[CatalogueError]]:
        """Return the content of each readable file by name, and what is wrong with the others."""
        files: dict[str, dict[str, Any]] = {}
        problems = []
        try:
            paths = sorted(path for path in self.folder.iterdir() if _is_entry_file(path))
        except FileNotFoundError:
            paths = []
        except OSError as error:
            return {}, [CatalogueError(_FOLDER, path=self.folder, reason=error.strerror or error)]
        for path in paths:
            try:
                files[path.name] = read_toml(path)
            except CatalogueError as problem:
                problems.append(problem)
        return files, problems

    def _put(self, table: str, entry_id: str, raw: dict[str, Any] | None) -> None:
        """Replace the entry in the file it stands in, or write a new file; None takes it out."""
        for name, content in self._files()[0].items():
            entries = _raw_entries(content, table)
            for number, known in enumerate(entries):
                if known.get("id") != entry_id:
                    continue
                whole = list(content[table])
                place = next(index for index, value in enumerate(whole) if value is entries[number])
                whole[place : place + 1] = [] if raw is None else [raw]
                rest = {key: value for key, value in (content | {table: whole}).items() if value != []}
                if rest:
                    write_toml(self.folder / name, rest)
                else:
                    delete_file(self.folder / name)
                return
        if raw is not None:
            write_toml(self._free_path(table, raw["id"]), {table: [raw]}, makes_folder=True)

    def _free_path(self, table: str, entry_id: str) -> Path:
        """Return a path for a new file; a broken file that has the name is not written over."""
        path, number = self.folder / _file_name(table, entry_id), 2
        while path.exists():
            path, number = self.folder / _file_name(table, f"{entry_id}-{number}"), number + 1
        return path

    def _removed_files(self, table: str) -> Iterable[Path]:
        return (self.folder / REMOVED).glob(f"{table}-*.toml")

    def _removed_exercises(self) -> list[Exercise]:
        found = []
        for path in self._removed_files("exercise"):
            try:
                entries, _ = read_entries({path.name: read_toml(path)})
            except CatalogueError:
                continue  # nobody is waiting for it but the log, which then shows the id
            found += [own.entry for own in entries if own.table == "exercise"]
        return found


def _is_entry_file(path: Path) -> bool:
    return path.suffix == ".toml" and not path.name.startswith(".")


def _file_name(table: str, entry_id: str) -> str:
    return f"{table}-{entry_id}.toml"


def _raw_entries(content: dict[str, Any], table: str) -> list[dict[str, Any]]:
    entries = content.get(table) if table in OWN_TABLES else None
    return (
        [raw for raw in entries if isinstance(raw, dict) and isinstance(raw.get("id"), str)]
        if isinstance(entries, list)
        else []
    )
