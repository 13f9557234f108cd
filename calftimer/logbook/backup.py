# SPDX-License-Identifier: MIT
"""The backups of one log: made, rotated and listed, at home and in a folder of the person's choice.

At home is `backups` in the data folder. The other folder may be a synced one or a stick; it gets copies of the
backups at home, and what it missed while it was away.
"""

from __future__ import annotations

import platform
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from calftimer.errors import QT_TRANSLATE_NOOP, CalftimerError, LogbookError, WorldError
from calftimer.logbook.connection import BACKUPS, FILE_NAME, open_presence, plain_errors
from calftimer.logbook.copying import Backup, Kind, backups_in, checked, copy_backup, copy_log
from calftimer.logbook.rotation import kept

_ROTATED = (Kind.SESSION, Kind.ASKED)  # the others are rare, and each was made because something was at stake
_CHOICE = "elsewhere.txt"

_AWAY = QT_TRANSLATE_NOOP(
    "Backup",
    "The second folder for backups, {folder}, is not there now. It gets what it misses with the next backup once it "
    "is back.",
)
_NO_FOLDER = QT_TRANSLATE_NOOP("Backup", "The folder {folder} cannot be used for backups: {reason}.")
_LOST_LOG = QT_TRANSLATE_NOOP(
    "Backup",
    "The log in {folder} is empty, but there is a backup of {sets} sets: {path}. Bring that back first; nothing was "
    "backed up.",
)
_NO_LOG = QT_TRANSLATE_NOOP("Backup", "There is no log in {folder} yet, so there is nothing to back up.")


@dataclass(frozen=True)
class Made:
    """A backup that was made, and what kept it from the second folder, if anything did."""

    backup: Backup
    elsewhere_problem: CalftimerError | None


class Backups:
    """The backups of the log in one data folder. Nothing is kept open: any thread may use it, one at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.home = folder / BACKUPS

    @property
    def elsewhere(self) -> Path | None:
        """The second folder, there or not; None where none was chosen."""
        try:
            text = (self.home / _CHOICE).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return None
        return Path(text) if text else None

    def send_to(self, folder: Path | None) -> None:
        """Have a second folder from now on, or none: one of its own in `folder`, named after this computer.

        Raises:
            WorldError: the folder cannot be written.
        """
        place = None if folder is None else folder / f"calftimer-{_computer()}"
        try:
            if place is not None:
                if not folder.is_dir():
                    raise NotADirectoryError(None, "it is not there")
                place.mkdir(exist_ok=True)
            self.home.mkdir(exist_ok=True)
            (self.home / _CHOICE).write_text("" if place is None else f"{place.absolute()}\n", encoding="utf-8")
        except OSError as error:
            raise WorldError(_NO_FOLDER, folder=folder or self.home, reason=error.strerror or error) from error

    def all(self) -> list[Backup]:
        """Return every backup there is, newest first; of one that is in both folders the one at home."""
        places = [self.home]
        if (elsewhere := self.elsewhere) is not None:
            # Another computer's are found too: that is how a log moves to a new one.
            places += sorted(path for path in elsewhere.parent.glob("calftimer-*") if path.is_dir())
        found: dict[str, Backup] = {}
        for place in places:
            for backup in backups_in(place):
                found.setdefault(backup.path.name, backup)
        return sorted(found.values(), key=lambda backup: backup.made_at, reverse=True)

    def newest(self) -> Backup | None:
        """Return the newest backup that has a set; where none has, the newest."""
        return next(iter(self._by_worth()), None)

    def sound(self) -> Iterator[Backup]:
        """Yield the backups that are whole when looked at now, newest first; those without a set come last."""
        for backup in self._by_worth():
            try:
                if checked(backup.path):
                    yield backup
            except (OSError, sqlite3.Error):
                continue

    def newest_sound(self) -> Backup | None:
        """Return the first of `sound`; None where none is."""
        return next(self.sound(), None)

    def _by_worth(self) -> list[Backup]:
        """Return all backups, newest first, but those of an empty log last: they bring nothing back."""
        return sorted(self.all(), key=lambda backup: backup.sets == 0)

    def make(self, kind: Kind, folder: Path | None = None) -> Made:
        """Copy the log as it is now, rotate, and let the second folder catch up; or copy it to `folder` alone.

        The log may be open and written meanwhile; this waits for nobody and keeps nobody waiting.

        Raises:
            LogbookDamagedError: the log itself is damaged.
            LogbookError: no backup could be made; or it was asked for of an empty log, while a backup has sets.
        """
        log = self._folder / FILE_NAME
        if kind is Kind.ASKED and holds_nothing(self._folder):
            newest = self.newest()
            if newest is not None and newest.sets:
                raise LogbookError(_LOST_LOG, folder=self._folder, path=newest.path, sets=newest.sets)
        if not log.exists() or log.stat().st_size == 0:
            raise LogbookError(_NO_LOG, folder=self._folder)
        with plain_errors(log), closing(open_presence(log)), closing(sqlite3.connect(log)) as connection:
            backup = copy_log(connection, folder or self.home, kind)
        if folder is not None:
            return Made(backup, None)
        self._rotate(self.home, backup)
        return Made(backup, self.catch_up())

    def catch_up(self) -> CalftimerError | None:
        """Copy to the second folder what it lacks; return what kept it from that, None where nothing did."""
        place = self.elsewhere
        if place is None:
            return None
        if not place.is_dir():
            return WorldError(_AWAY, folder=place)
        here, there = backups_in(self.home), backups_in(place)
        names = {backup.path.name for backup in there}
        keep = kept(backup.made_at for backup in (*here, *there) if backup.kind in _ROTATED)
        try:
            for backup in reversed(here):
                is_kept = backup.kind not in _ROTATED or backup.made_at in keep
                if is_kept and backup.path.name not in names:
                    self._rotate(place, copy_backup(backup, place))
        except CalftimerError as error:
            return error
        return None

    def _rotate(self, place: Path, made: Backup) -> None:
        """Remove the backups that rotation does not keep; never the one just made, whatever the clock says."""
        turning = [backup for backup in backups_in(place) if backup.kind in _ROTATED]
        keep = kept(backup.made_at for backup in turning)
        for backup in turning:
            if backup.made_at not in keep and backup.path != made.path:
                backup.path.unlink(missing_ok=True)


def holds_nothing(folder: Path) -> bool:
    """Tell whether the log in `folder` is there, sound enough to be read, and has no set, not even in the trash."""
    log = folder / FILE_NAME
    try:
        if log.stat().st_size == 0:
            return True
        with closing(sqlite3.connect(f"{log.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return not connection.execute("SELECT EXISTS (SELECT 1 FROM sets)").fetchone()[0]
    except (OSError, sqlite3.Error):
        return False


def _computer() -> str:
    return re.sub(r"[^\w.-]+", "-", platform.node()).strip("-.") or "computer"
