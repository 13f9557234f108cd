# SPDX-License-Identifier: MIT
"""Open the log's file: checked, migrated, ready to write; or refused with a sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import Timeout
from sqlite_utils import Database

from calftimer.errors import QT_TRANSLATE_NOOP, LogbookDamagedError, LogbookError, LogbookTooNewError
from calftimer.logbook.checks import damage, header_damage, in_words, is_of_the_world, is_undecodable, was_left_open
from calftimer.logbook.copying import Kind, copy_log
from calftimer.logbook.migrations import known_names, migrations
from calftimer.logbook.presence import Presence, entrance, is_in_use

FILE_NAME = "calftimer.sqlite"
BACKUPS = "backups"
_BUSY_S = 5.0
_SMALL = 4_000_000  # bytes; a log up to this size, about 2 800 sets, is checked whole at every start: 50 ms

_TOO_NEW = QT_TRANSLATE_NOOP(
    "Logbook",
    "The log {path} was written by a newer calftimer (it has “{name}”). "
    "Nothing was changed; install the newer version to open it.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "Logbook",
    "The log {path} is damaged or not a log: {reason}. "
    "Nothing was changed; the window and “calftimer restore --salvage” bring back what can be read and the backups.",
)
_FAILED = QT_TRANSLATE_NOOP("Logbook", "The log {path} cannot be used: {reason}.")
_BEING_REPLACED = QT_TRANSLATE_NOOP(
    "Logbook", "Another calftimer is just opening the log {path} or putting a backup there. Try again in a moment."
)


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's and the file system's errors into the log's own."""
    try:
        yield
    except sqlite3.OperationalError as error:
        template, kind = (DAMAGED, LogbookDamagedError) if is_undecodable(error) else (_FAILED, LogbookError)
        raise kind(template, path=path, reason=in_words(error)) from error
    except sqlite3.IntegrityError:
        raise  # a broken rule of the schema is a bug of ours
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise LogbookDamagedError(DAMAGED, path=path, reason=in_words(error)) from error
    except OSError as error:
        raise LogbookError(_FAILED, path=path, reason=error.strerror or error) from error


class LogDatabase(Database):
    """The open log; as long as it is open, nobody puts another file in its place.

    `is_shared` tells that another program had it open already.
    """

    def __init__(self, connection: sqlite3.Connection, presence: Presence, *, is_shared: bool) -> None:
        super().__init__(connection)
        self._presence, self.is_shared = presence, is_shared

    def close(self) -> None:
        """Close the file."""
        super().close()
        self._presence.close()


def open_database(path: Path) -> LogDatabase:
    """Open the log at `path`, made if need be, and bring it to the present shape.

    A log with rows is backed up before it is migrated. A small log, and one that was not closed, is looked over.

    Raises:
        LogbookTooNewError: the log has migrations this program does not know; it is left untouched.
        LogbookDamagedError: the file is not a sound SQLite database; it is left untouched.
        LogbookError: the file cannot be read or written.
    """
    with plain_errors(path), _entered(path):
        in_use = is_in_use(path.parent)
        presence = open_presence(path)
        try:
            if path.exists() and path.stat().st_size > 0:
                look_over(path, in_use=in_use)
            return LogDatabase(_opened(path), presence, is_shared=in_use)
        except BaseException:
            presence.close()
            raise


@contextmanager
def _entered(path: Path) -> Iterator[None]:
    """Open the log one after the other, so that nobody looks at a file that another is just making."""
    try:
        lock = entrance(path.parent)
        lock.acquire()
    except Timeout as error:
        raise LogbookError(_BEING_REPLACED, path=path) from error
    try:
        yield
    finally:
        lock.release()


def open_presence(path: Path) -> Presence:
    """Be known to use the log at `path`; raise LogbookError where it is just being replaced."""
    try:
        return Presence(path.parent)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            raise LogbookError(_BEING_REPLACED, path=path) from error
        raise


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_BUSY_S)
    try:
        # A rep is committed every few seconds: FULL costs nothing there and survives a power cut.
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {pragma}")
        migrate(connection, path.parent / BACKUPS)
        return connection
    except BaseException:
        connection.close()
        raise


def look_over(path: Path, *, whole: bool = False, in_use: bool = False) -> None:
    """Look at the log read-only, before anything may write to it: as a whole, or as much as costs no time.

    A log that is in use was looked over by who opened it. One that nobody has open is read as immutable: SQLite
    would leave an empty -wal and -shm beside it.

    Raises:
        LogbookTooNewError, LogbookDamagedError: as `open_database`.
    """
    left_open = was_left_open(path)
    mode = "mode=ro" if left_open or in_use else "mode=ro&immutable=1"
    if (reason := header_damage(path)) is not None:
        raise LogbookDamagedError(DAMAGED, path=path, reason=reason)
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=_BUSY_S)
    try:
        refuse_what_is_no_log(connection, path)
        whole = whole or (path.stat().st_size <= _SMALL and not in_use)
        is_looked_over = whole or (left_open and not in_use)
        if is_looked_over and (reason := damage(connection, path, whole=whole)) is not None:
            raise LogbookDamagedError(DAMAGED, path=path, reason=reason)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if is_of_the_world(error):
            raise
        raise LogbookDamagedError(DAMAGED, path=path, reason=in_words(error)) from error
    finally:
        connection.close()


def refuse_what_is_no_log(connection: sqlite3.Connection, path: Path) -> None:
    """Raise LogbookTooNewError or LogbookDamagedError for an open file that is not a log this program can use."""
    applied = [migration.name for migration in migrations().applied(Database(connection))]
    if not applied and Database(connection).table_names():
        raise LogbookDamagedError(DAMAGED, path=path, reason="it holds other tables than a log")
    for name in applied:
        if name not in known_names():
            raise LogbookTooNewError(_TOO_NEW, path=path, name=name)


def migrate(connection: sqlite3.Connection, backups: Path | None) -> None:
    """Bring an open log to the present shape, all steps or none; one with rows is copied to `backups` before."""
    steps, database = migrations(), Database(connection)
    if not steps.pending(database):
        return
    if steps.applied(database) and backups is not None:
        copy_log(connection, backups, Kind.BEFORE_MIGRATION)
    with connection:  # only one of two programs that start at once takes them
        connection.execute("BEGIN IMMEDIATE")
        steps.apply(database)
