# SPDX-License-Identifier: MIT
"""From a damaged log to one that can be trained with, without a question: the damaged file is set aside, and what
can be read of it, filled up from the last good backup, takes its place; where nothing can, a new log begins.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from calftimer.errors import LogbookDamagedError
from calftimer.logbook.backup import Backups
from calftimer.logbook.connection import FILE_NAME, look_over, plain_errors
from calftimer.logbook.copying import Backup
from calftimer.logbook.recovery import Recovered, recover
from calftimer.logbook.restore import begin_anew, restore


@dataclass(frozen=True)
class Mended:
    """What became of a damaged log.

    aside: where the damaged file is kept.
    sets: finished sets in the log that took its place; 0 where a new one was begun.
    read: of these, those that could be read of the damaged file; the others come from `backup`.
    backup: the newest sound backup; None where there is none.
    lost: at least so many finished sets were in the damaged file and could not be got back.
    """

    aside: Path
    sets: int
    read: int
    backup: Backup | None
    lost: int = 0


def mend(folder: Path) -> Mended | None:
    """Put a sound log in the place of the damaged one; None where it is sound, as when another window mended it.

    Nothing is deleted: the damaged file is set aside, what was recovered stays in the list of backups, too.

    Raises:
        LogbookError: the log is open elsewhere, or cannot be written; it is as it was.
    """
    if not _is_damaged(folder):
        return None
    try:
        found = recover(folder)
    except LogbookDamagedError:  # beyond recovery
        found = Recovered(None, 0, Backups(folder).newest_sound())
    if not _is_damaged(folder):  # reading may take a while
        return None
    if found.recovered is None:
        return Mended(begin_anew(folder), 0, 0, found.backup)
    done = restore(folder, found.recovered.path)
    return Mended(done.aside, done.sets, found.read, found.backup, found.lost)


def _is_damaged(folder: Path) -> bool:
    log = folder / FILE_NAME
    try:
        with plain_errors(log):
            look_over(log, whole=True)
    except LogbookDamagedError:
        return True
    return False
