# SPDX-License-Identifier: MIT
"""From a damaged log to a sound one: what can be read of it, and what the last good backup has besides.

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
from calftimer.logbook.copying import Backup, Kind, checked, copy_log
from calftimer.logbook.salvage import complete, fill_up, salvage


@dataclass(frozen=True)
class Recovered:
    """What was got back of a damaged log.

    recovered: a log of all that could be read, and of what only `backup` has; None where there was nothing.
    read: finished sets that could be read of the damaged log.
    backup: the newest sound backup; None where there is none.
    lost: at least so many finished sets the damaged log had besides, as far as its indexes say.
    """

    recovered: Backup | None
    read: int
    backup: Backup | None
    lost: int = 0

    @property
    def from_backup(self) -> int:
        """Finished sets in `recovered` that only the backup had."""
        return self.recovered.sets - self.read if self.recovered else 0


def holds_nothing(folder: Path) -> bool:
    """Tell whether the log in `folder` is there, sound enough to be read, and has no set, not even in the trash."""
    log = folder / FILE_NAME
    try:
        with closing(sqlite3.connect(f"{log.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return not connection.execute("SELECT EXISTS (SELECT 1 FROM sets)").fetchone()[0]
    except sqlite3.Error:
        return False


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
    backup = backups.newest_sound()
    if backup is not None:
        shutil.copyfile(backup.path, copy)
        with closing(sqlite3.connect(copy)) as connection:
            migrate(connection, None)
        fill_up(fresh, copy)
    complete(fresh)
    look_over(fresh, whole=True)
    with closing(sqlite3.connect(fresh)) as connection:
        is_empty = not connection.execute("SELECT count(*) FROM sets").fetchone()[0]
        recovered = None if is_empty else copy_log(connection, backups.home, Kind.RECOVERED)
    return Recovered(recovered, read, backup, max(0, known - recovered.sets) if recovered else 0)
