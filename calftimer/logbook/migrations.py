# SPDX-License-Identifier: MIT
"""The log's shape through time: each `database/migrations/NNNN_*.sql` is one step, frozen once released.

sqlite-utils runs each step and its record in one transaction; a step that fails leaves nothing behind.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
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
            for statement in _statements(script.read_text(encoding="utf-8")):
                database.execute(statement)

        steps(name=path.stem)(run)
    return steps


def known_names() -> frozenset[str]:
    """Return the names of all steps this program knows."""
    return frozenset(path.stem for path in _scripts())


def _statements(script: str) -> Iterator[str]:
    """Yield the statements of a script in which each begins on a line of its own.

    `Database.executescript` asks at every letter whether a statement is complete, which takes longer than all of them.
    """
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    yield statement  # what stands behind the last one: nothing, or a comment


def _scripts() -> list[Path]:
    return sorted((shipped("database") / "migrations").glob("[0-9][0-9][0-9][0-9]_*.sql"))
