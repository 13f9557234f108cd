# SPDX-License-Identifier: MIT
"""From a damaged log to a sound one: what can be read of it, and what good backups have besides.

The result is one more backup; nothing else is changed. `restore` puts it, or another, in the log's place, and
sets the damaged file aside.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from calftimer.logbook.backup import Backups
from calftimer.logbook.connection import FILE_NAME, look_over, migrate, plain_errors
from calftimer.logbook.copying import Backup, Kind, checked, copy_log, counts
from calftimer.logbook.salvage import complete, fill_up, is_of_same_log, salvage


@dataclass(frozen=True)
class Recovered:
    """What was got back of a damaged log.

    recovered: a log of all that could be read, and of what only backups have; None where there was nothing.
    read: finished sets that could be read of the damaged log.
    backup: the newest sound backup of this log; None where there is none.
    lost: at least so many finished sets the damaged log had besides, as far as its indexes say.
    """

    recovered: Backup | None
    read: int
    backup: Backup | None
    lost: int = 0

    @property
    def from_backup(self) -> int:
        """Finished sets in `recovered` that only backups had."""
        return self.recovered.sets - self.read if self.recovered else 0


def recover(folder: Path) -> Recovered:
    """Recover what can be of the damaged log in `folder`; raise LogbookError where there is no room for it."""
    with plain_errors(folder / FILE_NAME):
        (folder / "running").mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder / "running", prefix="recovering-") as name:
            return _recovered(folder, Path(name))


def _recovered(folder: Path, place: Path) -> Recovered:
    backups = Backups(folder)
    fresh, copy = place / "fresh.sqlite", place / "backup.sqlite"
    known = salvage(folder / FILE_NAME, fresh)
    read = checked(fresh)[""]
    backup = _filled_up(fresh, copy, backups, known)
    complete(fresh)
    look_over(fresh, whole=True)
    with closing(sqlite3.connect(fresh)) as connection:
        is_empty = not connection.execute("SELECT count(*) FROM sets").fetchone()[0]
        recovered = None if is_empty else copy_log(connection, backups.home, Kind.RECOVERED)
    return Recovered(recovered, read, backup, max(0, known - recovered.sets) if recovered else 0)


def _filled_up(fresh: Path, copy: Path, backups: Backups, known: int) -> Backup | None:
    """Add what only backups have to the salvaged log `fresh`, by way of the file `copy`; return the first that did.

    The newest one of this log comes first, then older ones as long as they bring sets and fewer are there than the
    damaged log's indexes know: the newest may itself come from a log that had gaps. A backup that shares no set with
    what could be read may be of another log, and serves only where no other does.
    """
    first = stranger = None
    for backup in backups.sound():
        _copy_in_present_shape(backup, copy)
        if not is_of_same_log(fresh, copy):
            stranger = stranger or backup
            continue
        before = _finished(fresh)
        fill_up(fresh, copy)
        is_first, first = first is None, first or backup
        after = _finished(fresh)
        if after >= known or (after == before and not is_first):
            break
    if first is None and stranger is not None:
        _copy_in_present_shape(stranger, copy)
        fill_up(fresh, copy)
    return first or stranger


def _copy_in_present_shape(backup: Backup, copy: Path) -> None:
    shutil.copyfile(backup.path, copy)
    with closing(sqlite3.connect(copy)) as connection:
        migrate(connection, None)


def _finished(log: Path) -> int:
    with closing(sqlite3.connect(log)) as connection:
        return counts(connection)[""]
