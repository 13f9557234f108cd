# SPDX-License-Identifier: MIT
"""Where shipped files and the person's files are."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from calftimer.errors import QT_TRANSLATE_NOOP, ResourceError, WorldError

DATA_DIR_VARIABLE = "CALFTIMER_DATA_DIR"

_PACKAGE = Path(__file__).resolve().parent


@cache
def shipped(folder: str) -> Path:
    """Return a folder that ships with the program: `resources` or `database`.

    A wheel carries it inside the package; a checkout and an editable install have it beside the package.
    """
    for parent in (_PACKAGE, _PACKAGE.parent):
        if (path := parent / folder).is_dir():
            return path
    raise ResourceError(
        QT_TRANSLATE_NOOP("Paths", "The program's own folder “{folder}” is missing. Install calftimer again."),
        folder=folder,
    )


def named_data_dir(given: Path | None = None) -> Path:
    """Return the person's data folder, there or not: `given`, else CALFTIMER_DATA_DIR, else the system's."""
    if given is None and (named := os.environ.get(DATA_DIR_VARIABLE)):
        given = Path(named)
    if given is None:
        from platformdirs import user_data_path  # only here: it is not needed where the folder is named

        given = user_data_path("calftimer", appauthor=False)
    return given


def data_dir(given: Path | None = None) -> Path:
    """Return the person's data folder, made if need be.

    Raises:
        WorldError: the folder cannot be made or is a file.
    """
    folder = named_data_dir(given)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorldError(
            QT_TRANSLATE_NOOP(
                "Paths", "The data folder {path} cannot be made: {reason}. Choose another with --data-dir."
            ),
            path=folder,
            reason=error.strerror,
        ) from error
    return folder
