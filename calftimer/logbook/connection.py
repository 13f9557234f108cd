# SPDX-License-Identifier: MIT
"""Open the log's file: checked, migrated, ready to write; or refused with a sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from calftimer.errors import QT_TRANSLATE_NOOP, LogbookDamagedError, LogbookError, LogbookTooNewError
from calftimer.logbook.backup import back_up
from calftimer.logbook.migrations import known_names, migrations

FILE_NAME = "calftimer.sqlite"
_BUSY_S = 5.0

_TOO_NEW = QT_TRANSLATE_NOOP(
    "Logbook",
    "The log {path} was written by a newer calftimer (it has “{name}”). "
    "Nothing was changed; install the newer version to open it.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "Logbook", "The log {path} is damaged or not a log ({reason}). Nothing was changed; put a backup in its place."
)
_FAILED = QT_TRANSLATE_NOOP("Logbook", "The log {path} cannot be used: {reason}.")


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's and the file system's errors into the log's own."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise LogbookError(_FAILED, path=path, reason=error) from error
    except sqlite3.IntegrityError:
        raise  # a broken rule of the schema is a bug of ours
    except sqlite3.DatabaseError as error:
        raise LogbookDamagedError(_DAMAGED, path=path, reason=error) from error
    except OSError as error:
        raise LogbookError(_FAILED, path=path, reason=error.strerror or error) from error


def open_database(path: Path) -> Database:
    """Open the log at `path`, made if need be, and bring it to the present shape.

    A log with rows is backed up before it is migrated.

    Raises:
        LogbookTooNewError: the log has migrations this program does not know; it is left untouched.
        LogbookDamagedError: the file is not a sound SQLite database; it is left untouched.
        LogbookError: the file cannot be read or written.
    """
    with plain_errors(path):
        if path.exists() and path.stat().st_size > 0:
            _refuse_what_is_not_ours(path)
        connection = sqlite3.connect(path, timeout=_BUSY_S)
        try:
            return _prepared(connection, path)
        except BaseException:
            connection.close()
            raise


def _refuse_what_is_not_ours(path: Path) -> None:
    """Look at the log read-only, before anything may write to it.

    A log that nobody has open is read as immutable: SQLite would leave an empty -wal and -shm beside it.
    """
    mode = "mode=ro" if path.with_name(f"{path.name}-wal").exists() else "mode=ro&immutable=1"
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=_BUSY_S)
    try:
        applied = [migration.name for migration in migrations().applied(Database(connection))]
        if not applied and Database(connection).table_names():
            raise LogbookDamagedError(_DAMAGED, path=path, reason="it holds other tables than a log")
        for name in applied:
            if name not in known_names():
                raise LogbookTooNewError(_TOO_NEW, path=path, name=name)
    finally:
        connection.close()


def _prepared(connection: sqlite3.Connection, path: Path) -> Database:
    database = Database(connection)
    # A rep is committed every few seconds: FULL costs nothing there and survives a power cut.
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    steps = migrations()
    if steps.pending(database):
        if steps.applied(database):
            back_up(connection, path.parent / "backups")
        with connection:  # all steps or none, and only one of two programs that start at once takes them
            connection.execute("BEGIN IMMEDIATE")
            steps.apply(database)
    return database
