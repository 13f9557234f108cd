# SPDX-License-Identifier: MIT
"""One backup: the log copied by SQLite's own online backup, checked, and only then given its name.

The name says when it was made (UTC), why, and how many sets it holds, to a person who finds it on a stick:
calftimer-2026-03-01T18-02-03-123456Z-session-412-sets.sqlite
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path

from calftimer.errors import QT_TRANSLATE_NOOP, LogbookError
from calftimer.logbook.checks import in_words

_NAME = re.compile(r"calftimer-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{6})Z-([a-z-]+)-(\d+)-sets?\.sqlite")
_STAMP = "%Y-%m-%dT%H-%M-%S-%f"
_LEFT_BEHIND_S = 3600.0  # older than this, a .part belongs to a program that was killed
_PAGES_AT_ONCE = 500  # 2 MB, some milliseconds; after each the progress is told

_FAILED = QT_TRANSLATE_NOOP(
    "Backup",
    "No backup could be made in {folder}: {reason}. The log itself was not changed. "
    "Look whether the disk is full or the folder may not be written.",
)


Progress = Callable[[float], None]  # is told the share that is done, from 0 to 1


def untold(_: float) -> None:
    """Tell nobody how far it is."""


class Kind(Enum):
    """Why a backup was made."""

    SESSION = "session"
    ASKED = "asked"
    BEFORE_MIGRATION = "before-migration"
    BEFORE_RESTORE = "before-restore"
    RECOVERED = "recovered"


@dataclass(frozen=True)
class Backup:
    """A backup as its name tells it; `sets` is the number of finished sets."""

    path: Path
    made_at: datetime
    kind: Kind
    sets: int

    @classmethod
    def from_path(cls, path: Path) -> Backup | None:
        """Return the backup that `path` is by its name, or None."""
        named = _NAME.fullmatch(path.name)
        try:
            made_at = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
            return cls(path, made_at, Kind(named[2]), int(named[3]))
        except (TypeError, ValueError):
            return None


def backups_in(folder: Path) -> list[Backup]:
    """Return the backups in a folder, newest first; none where the folder cannot be read."""
    try:
        found = [Backup.from_path(path) for path in folder.iterdir()]
    except OSError:
        return []
    return sorted(filter(None, found), key=lambda backup: backup.made_at, reverse=True)


def copy_log(connection: sqlite3.Connection, folder: Path, kind: Kind, progress: Progress = untold) -> Backup:
    """Copy the open log into `folder`, made if need be, and return the checked copy.

    Raises:
        LogbookError: it failed; nothing is left behind, and the log is untouched.
        sqlite3.DatabaseError: it failed because the log itself is damaged.
    """

    def tell(_: int, left: int, pages: int) -> None:
        progress(1 - left / max(pages, 1))  # there are none where the disk is full

    def copy(partial: Path) -> Counts:
        with closing(sqlite3.connect(partial)) as target:
            connection.backup(target, pages=_PAGES_AT_ONCE, progress=tell)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, to be read from anywhere
        return counts(connection)

    try:
        with backup_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
            connection.execute("BEGIN")  # what is counted is what is copied, whoever writes meanwhile
            try:
                return _kept(folder, kind, datetime.now(UTC), copy)
            finally:
                connection.rollback()
    except LogbookError:
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict) from None
        raise


def copy_backup(backup: Backup, folder: Path) -> Backup:
    """Copy a backup to another folder, under its name; raise LogbookError where that fails."""

    def copy(partial: Path) -> Counts:
        shutil.copyfile(backup.path, partial)
        return checked(backup.path)

    with backup_errors(folder):
        return _kept(folder, backup.kind, backup.made_at, copy)


Counts = dict[str, int]  # rows of each table


def counts(connection: sqlite3.Connection) -> Counts:
    """Return how many rows each table has, and under “” how many finished sets there are."""
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}
    if "sets" in found:
        found[""] = connection.execute(
            "SELECT count(*) FROM sets WHERE finished_at IS NOT NULL AND deleted_at IS NULL"
        ).fetchone()[0]
    return found


def checked(path: Path) -> Counts:
    """Check a file that nobody writes to, from end to end, and return its counts.

    Raises:
        sqlite3.DatabaseError: it is damaged.
        OSError: it cannot be read.
    """
    path.open("rb").close()  # SQLite says less of what is not there
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
        return counts(connection)


@contextmanager
def backup_errors(folder: Path) -> Iterator[None]:
    """Turn SQLite's and the file system's errors into one that names the folder of the backups."""
    try:
        yield
    except OSError as error:
        raise LogbookError(_FAILED, folder=folder, reason=error.strerror or error) from error
    except sqlite3.Error as error:
        raise LogbookError(_FAILED, folder=folder, reason=in_words(error)) from error


def settle(path: Path) -> None:
    """Wait until a file is on the disk itself."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def settle_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; where the system cannot, its own order must do."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _kept(folder: Path, kind: Kind, at: datetime, copy: Callable[[Path], Counts]) -> Backup:
    _sweep(folder)
    partial = folder / f"calftimer-{at:{_STAMP}}Z-{os.getpid()}.part"
    try:
        wanted = copy(partial)
        settle(partial)
        found = checked(partial)
        if found != wanted:
            raise sqlite3.DatabaseError("the copy is not whole")
        while True:
            sets = found.get("", 0)
            path = folder / f"calftimer-{at:{_STAMP}}Z-{kind.value}-{sets}-{'set' if sets == 1 else 'sets'}.sqlite"
            if not path.exists():
                break
            at += timedelta(microseconds=1)  # the clock was set back
        os.replace(partial, path)
        settle_folder(folder)
    finally:
        for left in (partial, partial.with_name(f"{partial.name}-journal")):
            left.unlink(missing_ok=True)
    return Backup(path, at, kind, sets)


def _sweep(folder: Path) -> None:
    """Remove what killed programs left half done."""
    for path in folder.glob("calftimer-*.part*"):
        if abs(time.time() - path.stat().st_mtime) > _LEFT_BEHIND_S:
            path.unlink(missing_ok=True)
