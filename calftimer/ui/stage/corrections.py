# SPDX-License-Identifier: MIT
"""What a person corrects or adds after a set, written at once and undone with one key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from calftimer.core.record import SetRecord
from calftimer.errors import CalftimerError

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook


class Corrections:
    """Changes sets that are in the log. Undoes its own changes, and nobody else's."""

    def __init__(
        self,
        logbook: Logbook,
        now: Callable[[], datetime],
        zone: Callable[[], str],
        tell: Callable[[CalftimerError], None],
    ) -> None:
        """`tell` is told what the log answered where it could not be read or written."""
        self._logbook, self._now, self._zone, self._tell = logbook, now, zone, tell
        self._done, self._undone = 0, 0

    def records(self, set_ids: tuple[str | None, ...]) -> list[SetRecord]:
        """Return those of the sets that are in the log."""
        try:
            return [self._logbook.get(set_id) for set_id in set_ids if set_id is not None]
        except CalftimerError as error:
            self._tell(error)
            return []

    def change(self, set_id: str, **columns: object) -> None:
        """Write other values into a set: `reps`, `rir`, `pain`, `note`."""
        try:
            self._logbook.edits.change_set(set_id, self._now(), self._zone(), **columns)
        except CalftimerError as error:
            self._tell(error)
        else:
            self._done, self._undone = self._done + 1, 0

    def undo(self) -> bool:
        """Take the last change back; return whether there was one."""
        if not self._done or not self._taken_back(self._logbook.edits.undo):
            return False
        self._done, self._undone = self._done - 1, self._undone + 1
        return True

    def redo(self) -> bool:
        """Do again what was taken back last; return whether there was such a thing."""
        if not self._undone or not self._taken_back(self._logbook.edits.redo):
            return False
        self._done, self._undone = self._done + 1, self._undone - 1
        return True

    def _taken_back(self, act: Callable[[datetime, str], object]) -> bool:
        try:
            return act(self._now(), self._zone()) is not None
        except CalftimerError as error:
            self._tell(error)
            return False
