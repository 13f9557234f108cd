# SPDX-License-Identifier: MIT
"""The log's shape through time: each `database/migrations/NNNN_*.sql` is one step, frozen once released.

sqlite-utils runs each step and its record in one transaction; a step that fails leaves nothing behind.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from sqlite_utils import Database, Migrations

from calftimer.logbook.rows import local_time
from calftimer.paths import shipped


@cache
def migrations() -> Migrations:
    """Return the steps in the order of their numbers."""
    steps = Migrations("calftimer")
    for path in _scripts():

        def run(database: Database, script: Path = path) -> None:
            database.register_function(local_time, deterministic=True)
            database.executescript(script.read_text(encoding="utf-8"))

        steps(name=path.stem)(run)
    return steps


def known_names() -> frozenset[str]:
    """Return the names of all steps this program knows."""
    return frozenset(path.stem for path in _scripts())


def _scripts() -> list[Path]:
    return sorted((shipped("database") / "migrations").glob("[0-9][0-9][0-9][0-9]_*.sql"))
