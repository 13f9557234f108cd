# SPDX-License-Identifier: MIT
"""The folder of a person's own TOML files: entries put in, taken out and put aside, and nothing written is lost.

The program writes one file per entry; files written by hand may hold many, and keep what the program does not
touch. What cannot be kept in its place is kept as a copy of the whole file in the folder `removed`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from calftimer.catalogue.entry_text import dumped, with_entry, without_entry
from calftimer.catalogue.toml_files import delete_file, read_bytes, read_toml, write_text
from calftimer.core.catalogue import typed_entry
from calftimer.core.own_entries import OWN_TABLES
from calftimer.errors import QT_TRANSLATE_NOOP, CatalogueError

REMOVED = "removed"

_FOLDER = QT_TRANSLATE_NOOP("Catalogue", "The folder of your own exercises, {path}, cannot be read: {reason}.")
_CHANGED = QT_TRANSLATE_NOOP("Catalogue", "{file} was changed in between; nothing was undone.")


@dataclass(frozen=True)
class Written:
    """What was done to a file: its bytes before and after, None where there was none; `copy` keeps those before."""

    path: Path
    before: bytes | None
    after: bytes | None
    copy: Path | None = None


class OwnFiles:
    """The files in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self) -> tuple[dict[str, dict[str, Any]], list[CatalogueError]]:
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

    def ids(self, table: str) -> set[str]:
        """Return the ids of `table`, those of entries that are left out, too."""
        return {raw["id"] for content in self.read()[0].values() for _, raw in _raw_entries(content, table)}

    def put(self, table: str, entry_id: str, raw: dict[str, Any], *, is_used: bool) -> Written:
        """Write an entry in the place of the one with that id, or into a new file.

        What is not `is_used`, because something in it is wrong, is kept as a copy before it is written over.

        Raises:
            WorldError, CatalogueError: a file cannot be written, or not be read any more; nothing was changed.
        """
        place = self._place(table, entry_id)
        if place is None:
            path = _free_path(self.folder, table, raw["id"])
            return self._write(path, None, dumped({table: [raw]}))
        path, number = place
        before = read_bytes(path)
        text, is_kept = with_entry(before.decode("utf-8-sig"), table, number, raw)
        return self._write(path, before, text, keeps_copy=not (is_kept and is_used))

    def take_out(self, table: str, entry_id: str) -> Path:
        """Move an entry that stands in a file to the folder `removed`; return its file there.

        Raises:
            WorldError, CatalogueError: as `put`.
        """
        path, number = self._place(table, entry_id)
        before = read_bytes(path)
        rest, entry, is_kept = without_entry(before.decode("utf-8-sig"), table, number)
        removed = _free_path(self.folder / REMOVED, table, entry_id, entry.encode())
        write_text(removed, entry, makes_folder=True)
        if rest:
            self._write(path, before, rest, keeps_copy=not is_kept)
        else:
            delete_file(path)
        return removed

    def bring_back(self, table: str, entry_id: str, removed: Path) -> None:
        """Move what `take_out` moved to a file in the folder."""
        text = read_bytes(removed).decode("utf-8-sig")
        write_text(_free_path(self.folder, table, entry_id), text, makes_folder=True)
        delete_file(removed)

    def removed(self, table: str) -> list[Path]:
        """Return the files of the entries of `table` that were taken out, the newest first."""
        paths = (self.folder / REMOVED).glob(f"{table}-*.toml")
        return sorted(paths, key=_written_at, reverse=True)

    def undo(self, written: Written) -> None:
        """Give a file back its bytes of before.

        Raises:
            CatalogueError: it was changed in between.
            WorldError: it cannot be written.
        """
        now = read_bytes(written.path) if written.path.exists() else None
        if now != written.after:
            raise CatalogueError(_CHANGED, file=written.path.name)
        if written.before is None:
            delete_file(written.path)
        else:
            write_text(written.path, written.before.decode("utf-8"))
        if written.copy is not None:
            delete_file(written.copy)

    def _write(self, path: Path, before: bytes | None, text: str, *, keeps_copy: bool = False) -> Written:
        copy = None
        if keeps_copy:
            copy = _free_path(self.folder / REMOVED, "before", path.stem)
            write_text(copy, before.decode("utf-8"), makes_folder=True)
        write_text(path, text, makes_folder=True)
        return Written(path, before, read_bytes(path), copy)

    def _place(self, table: str, entry_id: str) -> tuple[Path, int] | None:
        """Return the file and the number of the entry with an id; of several the first that fits its type, if any."""
        places = list(self._places(table, entry_id))
        sound = [(path, number) for path, number, is_sound in places if is_sound]
        return next(iter(sound or [place[:2] for place in places]), None)

    def _places(self, table: str, entry_id: str) -> Iterator[tuple[Path, int, bool]]:
        for name, content in self.read()[0].items():
            for number, raw in _raw_entries(content, table):
                if raw["id"] == entry_id:
                    yield self.folder / name, number, _fits(name, table, raw)


def file_name(table: str, entry_id: str) -> str:
    """Return the name of the file that the program writes for an entry."""
    return f"{table}-{entry_id}.toml"


def _written_at(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:  # a link to nowhere
        return 0


def _fits(name: str, table: str, raw: dict[str, Any]) -> bool:
    try:
        typed_entry(name, table, 1, raw)
    except CatalogueError:
        return False
    return True


def _free_path(folder: Path, table: str, entry_id: str, same: bytes | None = None) -> Path:
    """Return a path for a new file; what has the name is not written over, unless it is the `same`."""
    path, number = folder / file_name(table, entry_id), 2
    while path.exists() and (same is None or path.read_bytes() != same):
        path, number = folder / file_name(table, f"{entry_id}-{number}"), number + 1
    return path


def _is_entry_file(path: Path) -> bool:
    return path.suffix == ".toml" and not path.name.startswith(".")


def _raw_entries(content: dict[str, Any], table: str) -> list[tuple[int, dict[str, Any]]]:
    """Return (number, entry) of what has an id that is a text."""
    entries = content.get(table) if table in OWN_TABLES else None
    if not isinstance(entries, list):
        return []
    return [
        (number, raw) for number, raw in enumerate(entries) if isinstance(raw, dict) and isinstance(raw.get("id"), str)
    ]
