# SPDX-License-Identifier: MIT
"""Put a backup in the log's place. What was there is set aside first, so that can be undone.

The new file is checked and brought to the present shape before anything is touched, and takes the log's name in
one step: a program killed at any moment leaves the one log or the other.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from calftimer.errors import QT_TRANSLATE_NOOP, LogbookDamagedError, LogbookError, LogbookTooNewError
from calftimer.logbook.checks import in_words
from calftimer.logbook.connection import BACKUPS, FILE_NAME, look_over, migrate, plain_errors, refuse_what_is_no_log
from calftimer.logbook.copying import Backup, Kind, Progress, checked, copy_log, settle, settle_folder, untold
from calftimer.logbook.presence import Alone

_OPEN_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Restore",
    "The log {path} is open in another window, terminal or program. Nothing was changed; close that one first.",
)
_NOT_GOOD = QT_TRANSLATE_NOOP(
    "Restore", "The backup {path} cannot be used: {reason}. Nothing was changed; choose another."
)
_PREPARED = 0.6  # of the time a restore takes; the rest goes to setting aside what was there


@dataclass(frozen=True)
class Restored:
    """What a restore did.

    sets: finished sets in the log now.
    before: the log as it was, to go back to; None where there was none, or it was damaged.
    aside: where a damaged log was set aside; None where it was sound.
    """

    sets: int
    before: Backup | None
    aside: Path | None


def restore(folder: Path, chosen: Path, progress: Progress = untold) -> Restored:
    """Make the file `chosen` the log of `folder`; the log must not be open anywhere, not by the caller either.

    Raises:
        LogbookTooNewError: the backup was made by a newer calftimer.
        LogbookError: it cannot be used, the log is open, or the disk is full; the log is as it was.
    """
    log = folder / FILE_NAME
    candidate = folder / "running" / f"{FILE_NAME}.part"
    with plain_errors(log):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            with _alone(folder, log):
                sets = _prepare(chosen, candidate, progress)
                before, aside = _set_aside(log, lambda share: progress(_PREPARED + share * (1 - _PREPARED)))
                os.replace(candidate, log)
                settle_folder(folder)
        finally:
            for left in ("", "-journal", "-wal", "-shm"):
                candidate.with_name(f"{candidate.name}{left}").unlink(missing_ok=True)
    return Restored(sets, before, aside)


def begin_anew(folder: Path) -> Path:
    """Set a damaged log aside, so that the next to open the folder begins a new one; return where it is now.

    Raises:
        LogbookError: the log is open, or the disk is full; it is as it was.
    """
    log = folder / FILE_NAME
    with plain_errors(log), _alone(folder, log):
        aside = _set_damaged_aside(log)
        log.unlink()
        return aside


@contextmanager
def _alone(folder: Path, log: Path) -> Iterator[None]:
    try:
        with Alone(folder):
            yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            raise LogbookError(_OPEN_ELSEWHERE, path=log) from error
        raise


def _prepare(chosen: Path, candidate: Path, progress: Progress) -> int:
    """Copy `chosen`, check it and bring it to the present shape; return how many finished sets it has."""
    try:
        progress(0.0)
        shutil.copyfile(chosen, candidate)
        progress(_PREPARED / 5)
        checked(candidate)[""]
        with closing(sqlite3.connect(candidate)) as connection:
            refuse_what_is_no_log(connection, chosen)
            migrate(connection, None)
        settle(candidate)
        progress(_PREPARED / 2)
        return checked(candidate)[""]
    except KeyError as error:
        raise LogbookError(_NOT_GOOD, path=chosen, reason="it is not a log") from error
    except LogbookDamagedError as error:
        raise LogbookError(_NOT_GOOD, path=chosen, reason=error.values["reason"]) from error
    except (OSError, sqlite3.Error) as error:
        reason = in_words(error) if isinstance(error, sqlite3.Error) else error.strerror or error
        raise LogbookError(_NOT_GOOD, path=chosen, reason=reason) from error


def _set_aside(log: Path, progress: Progress) -> tuple[Backup | None, Path | None]:
    """Keep the log as a backup, or, where it is damaged, byte by byte; fold its -wal in, or move it along."""
    if not log.exists() or log.stat().st_size == 0:
        return None, None
    try:
        with suppress(LogbookTooNewError):
            look_over(log, whole=True)
        with closing(sqlite3.connect(log)) as connection:
            backup = copy_log(connection, log.parent / BACKUPS, Kind.BEFORE_RESTORE, progress)
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()  # no -wal is left for the next file
            return backup, None
    except sqlite3.OperationalError:
        raise
    except (LogbookDamagedError, sqlite3.DatabaseError):
        return None, _set_damaged_aside(log)


def _set_damaged_aside(log: Path) -> Path:
    at = datetime.now(UTC)
    while (aside := log.with_name(f"{log.stem}-damaged-{at:%Y-%m-%dT%H-%M-%SZ}{log.suffix}")).exists():
        at += timedelta(seconds=1)  # never over one that was set aside before
    beside = [(log.with_name(f"{log.name}{end}"), aside.with_name(f"{aside.name}{end}")) for end in ("", "-wal")]
    for source, target in beside:
        if source.exists():
            shutil.copyfile(source, target)
            settle(target)
    settle_folder(log.parent)
    for end in ("-wal", "-shm"):
        log.with_name(f"{log.name}{end}").unlink(missing_ok=True)
    return aside
