# SPDX-License-Identifier: MIT
"""Is the log sound? What SQLite can tell, and what only the program knows: whether every set can be read."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from calftimer.logbook.wal import is_torn

# What a flipped bit makes of a text passes SQLite's checks; these are the texts that must mean something.
UNREADABLE = """
tempo GLOB '*[^0-9.X-]*' OR load GLOB '*[^0-9.]*' OR load = '' OR datetime(started_at) IS NULL
OR finished_at IS NOT NULL AND datetime(finished_at) IS NULL
OR deleted_at IS NOT NULL AND datetime(deleted_at) IS NULL
"""

# What SQLite says of the machine, not of the file.
_OF_THE_WORLD = frozenset(
    (
        *(sqlite3.SQLITE_PERM, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM),
        *(sqlite3.SQLITE_READONLY, sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL),
        *(sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_NOLFS, sqlite3.SQLITE_AUTH),
    )
)

_WORDS = {
    sqlite3.SQLITE_BUSY: "another program holds it",
    sqlite3.SQLITE_LOCKED: "another program holds it",
    sqlite3.SQLITE_PERM: "it may not be written",
    sqlite3.SQLITE_READONLY: "it may not be written",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk does not answer as it should",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened",
    sqlite3.SQLITE_NOTADB: "it is no database",
}


def in_words(found: Exception | str) -> str:
    """Return what SQLite found, an error or a verdict of its checks, in words; its own stay in parentheses."""
    if isinstance(found, UnicodeDecodeError | sqlite3.OperationalError) and is_undecodable(found):
        return "a text in it is no text any more"
    words = _WORDS.get(getattr(found, "sqlite_errorcode", 0) & 0xFF, "parts of it cannot be read")
    return f"{words} ({' '.join(str(found).removeprefix('*** in database main ***').split())})"


def is_of_the_world(error: Exception) -> bool:
    """Tell whether an error met while reading comes from the machine; otherwise the file is to blame."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _OF_THE_WORLD


def is_undecodable(error: sqlite3.OperationalError | UnicodeDecodeError) -> bool:
    """Tell whether a text in the file is no text, which Python says in its own words, without a code of SQLite's."""
    return not hasattr(error, "sqlite_errorcode") and "utf-8" in str(error).lower()


def was_left_open(path: Path) -> bool:
    """Tell whether the log at `path` is open, or was when its program ended: the last to leave removes the -wal."""
    return path.with_name(f"{path.name}-wal").exists()


def header_damage(path: Path) -> str | None:
    """Return what is wrong with the first bytes of the file, None where they are those of an SQLite database."""
    with path.open("rb") as file:
        head = file.read(100)
    size = int.from_bytes(head[16:18], "big")
    is_sound = (
        len(head) == 100
        and head[:16] == b"SQLite format 3\0"
        and (size == 1 or (size >= 512 and size & (size - 1) == 0))
        and set(head[18:20]) <= {1, 2}  # how it may be read and written
        and head[20:24] == bytes((0, 64, 32, 32))  # no reserved bytes; shares of a page, which are fixed
        and int.from_bytes(head[44:48], "big") <= 4  # 0: there are no tables yet
        and int.from_bytes(head[56:60], "big") <= 1  # UTF-8
    )
    return None if is_sound else "its first bytes are not those of a database"


def damage(connection: sqlite3.Connection, path: Path, *, whole: bool = False) -> str | None:
    """Return what is wrong with an open log, None where it is sound; `whole` compares indexes and references, too.

    10 000 sets take 0.1 s, `whole` 0.2 s.
    """
    if is_torn(path):
        return "the latest changes beside it, in the -wal, are broken"
    (verdict,) = connection.execute(f"PRAGMA {'integrity_check' if whole else 'quick_check'}(1)").fetchone()
    if verdict != "ok":
        return in_words(verdict)
    if whole and (loose := connection.execute("PRAGMA foreign_key_check").fetchone()) is not None:
        return f"a row of {loose[0]} without its {loose[2]}"
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'sets'").fetchone():
        unreadable = connection.execute(f"SELECT id FROM sets WHERE {UNREADABLE} LIMIT 1").fetchone()
        if unreadable is not None:
            return f"the set {unreadable[0]} cannot be read"
    return None
