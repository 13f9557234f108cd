# SPDX-License-Identifier: MIT
"""The catalogue's TOML files: read and written."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from calftimer.catalogue.entry_text import dumped
from calftimer.catalogue.parsed import parsed
from calftimer.core.catalogue import Catalogue, build_catalogue
from calftimer.errors import QT_TRANSLATE_NOOP, CatalogueError, WorldError
from calftimer.paths import shipped

_NOT_TOML = QT_TRANSLATE_NOOP("Catalogue", "{file} is not readable as TOML: {reason}.")
_NOT_UTF8 = QT_TRANSLATE_NOOP("Catalogue", "{file} is not text in UTF-8; save it again in that encoding.")
_NOT_READ = QT_TRANSLATE_NOOP("Catalogue", "{file} cannot be read: {reason}.")
_NOT_WRITTEN = QT_TRANSLATE_NOOP("Catalogue", "{file} cannot be written: {reason}. Nothing was changed.")


def shipped_catalogue() -> Catalogue:
    """Return the catalogue that ships with the program.

    Raises:
        CatalogueError: a file is not TOML, or an entry is wrong; names file, entry and field.
    """
    folder = shipped("resources") / "catalogue"
    texts = {path.name: read_bytes(path) for path in sorted(folder.glob("*.toml"))}
    return build_catalogue(parsed(folder, texts, tables_of))


def read_toml(path: Path) -> dict[str, Any]:
    """Return a file's content.

    Raises:
        CatalogueError: the file cannot be read, is not UTF-8 or not TOML.
    """
    return tables_of(path.name, read_bytes(path))


def read_bytes(path: Path) -> bytes:
    """Return a file's bytes; raise CatalogueError where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise CatalogueError(_NOT_READ, file=path.name, reason=error.strerror or error) from error


def tables_of(name: str, text: bytes) -> dict[str, Any]:
    """Return the content of the file `name`; raise CatalogueError where it is not UTF-8 or not TOML."""
    import tomllib  # only here: most runs find what ships parsed already, and no own file

    try:
        return tomllib.loads(text.decode("utf-8-sig"))  # some editors put a mark before the first line
    except UnicodeDecodeError as error:
        raise CatalogueError(_NOT_UTF8, file=name) from error
    except (ValueError, RecursionError) as error:
        raise CatalogueError(_NOT_TOML, file=name, reason=str(error).rstrip(".")) from error


def write_toml(path: Path, content: Mapping[str, Any], *, makes_folder: bool = False) -> None:
    """Write tables to a file, as `write_text`."""
    write_text(path, dumped(content), makes_folder=makes_folder)


def write_text(path: Path, text: str, *, makes_folder: bool = False) -> None:
    """Write a file whole or not at all: what stood there stays until the new one is on the disk.

    The file may be read by whom the system's file mask lets. A missing folder is made only where the caller
    `makes_folder`: the program's own; one that a person named may be misspelt.

    Raises:
        WorldError: the file cannot be written.
    """
    from uuid import uuid4  # only here: reading is all that most runs need

    unfinished = path.with_name(f".{uuid4().hex}.part")
    try:
        if makes_folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("xb") as file:  # not by tempfile, whose files nobody else may read
            file.write(text.encode("utf-8", "replace"))
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, path)
    except OSError as error:
        with suppress(OSError):  # no folder: then there is nothing to take away
            unfinished.unlink(missing_ok=True)
        raise WorldError(_NOT_WRITTEN, file=path, reason=error.strerror or error) from error


def delete_file(path: Path) -> None:
    """Take a file away; one that is gone already is fine.

    Raises:
        WorldError: the file cannot be deleted.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise WorldError(_NOT_WRITTEN, file=path, reason=error.strerror or error) from error
