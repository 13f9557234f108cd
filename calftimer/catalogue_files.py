# SPDX-License-Identifier: MIT
"""Read the catalogue's TOML files."""

from __future__ import annotations

import tomllib

from calftimer.core.catalogue import Catalogue, build_catalogue
from calftimer.errors import QT_TRANSLATE_NOOP, CatalogueError
from calftimer.paths import shipped


def shipped_catalogue() -> Catalogue:
    """Return the catalogue that ships with the program.

    Raises:
        CatalogueError: a file is not TOML, or an entry is wrong; names file, entry and field.
    """
    files = {}
    for path in sorted((shipped("resources") / "catalogue").glob("*.toml")):
        try:
            files[path.name] = tomllib.loads(path.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise CatalogueError(
                QT_TRANSLATE_NOOP("Catalogue", "{file} is not readable as TOML: {reason}."),
                file=path.name,
                reason=error,
            ) from error
    return build_catalogue(files)
