# SPDX-License-Identifier: MIT
"""Who has the log open: many programs may share it, one at a time opens it, and who replaces it must be alone.

The lock of those who share it is SQLite's own, on a file beside the log: it holds on every system, is let go
when a program is killed, and does not depend on whether the log itself can still be read.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from filelock import FileLock

FILE_NAME = "open"
_WAIT_S = 10.0  # for a program that is just opening the log, or putting another in its place


def entrance(folder: Path) -> FileLock:
    """Return the lock that is held while the log of `folder` is opened: looked over, made and migrated by one."""
    return FileLock(_claims(folder) / "opening", timeout=_WAIT_S)


class Presence:
    """Known to be using the log of a folder, until `close`; a killed program is not."""

    def __init__(self, folder: Path) -> None:
        """Share the log of `folder`; raise sqlite3.OperationalError where that cannot be or another is alone."""
        self._connection = _lock_file(folder, _WAIT_S)
        try:
            self._connection.execute("BEGIN")
            self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Be gone."""
        self._connection.close()


class Alone:
    """Alone with the log of a folder, as long as the block runs: nobody has it open, and nobody can open it."""

    def __init__(self, folder: Path) -> None:
        self._connection = _lock_file(folder, 0)

    def __enter__(self) -> None:
        """Raise sqlite3.OperationalError (“database is locked”) where the log is open in another program."""
        try:
            self._connection.execute("BEGIN EXCLUSIVE")
        except BaseException:
            self._connection.close()
            raise

    def __exit__(self, *_: object) -> None:
        self._connection.close()


def is_in_use(folder: Path) -> bool:
    """Tell whether a program has the log of `folder` open now."""
    try:
        with Alone(folder):
            return False
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            return True
        raise


def _claims(folder: Path) -> Path:
    claims = folder / "running"
    claims.mkdir(exist_ok=True)  # the folder itself is made by nobody here
    return claims


def _lock_file(folder: Path, wait_s: float) -> sqlite3.Connection:
    path = _claims(folder) / FILE_NAME
    connection = sqlite3.connect(path, timeout=wait_s, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = MEMORY")  # nothing is ever written, so nothing need be rolled back
    return connection
