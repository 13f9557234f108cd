# SPDX-License-Identifier: MIT
"""Change, discard and restore what was logged; every change is a step that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from calftimer.core.edit import changed, check_start
from calftimer.core.record import SetRecord
from calftimer.errors import QT_TRANSLATE_NOOP, LogbookError
from calftimer.logbook.rows import record_columns, record_from, start_columns, tension_s, time_from, time_text
from calftimer.logbook.steps import Steps


class Edits(Steps):
    """The edits of an open log."""

    def change_set(self, set_id: str, now: datetime, zone: str, /, **changes: object) -> None:
        """Give a finished set other values, by the names and with the values of `SetRecord`, as one step.

        Reps bring their time under tension with them unless it is given, too; a load its kilograms; `started_at` the
        time it was finished.

        Raises:
            PlanError: a value cannot be.
            UnknownNameError: there is no such set or athlete.
            LogbookError: the set is not over yet, or the log cannot be written.
        """
        self.change_sets([set_id], now, zone, **changes)

    def change_sets(self, set_ids: Sequence[str], now: datetime, zone: str, /, **changes: object) -> None:
        """Give several sets the same values in one step; all are changed, or where one cannot be, none."""
        with self.writing():
            if "athlete_id" in changes:
                self._check_athlete(changes["athlete_id"])
            rows = [("sets", set_id, self._changed_columns(set_id, now, changes)) for set_id in set_ids]
            self.take(rows, now, zone)

    def discard_sets(self, set_ids: Sequence[str], now: datetime, zone: str) -> None:
        """Put sets into the trash, in one step; their rows stay as tombstones."""
        self._set_deleted(set_ids, time_text(now), now, zone)

    def restore_sets(self, set_ids: Sequence[str], now: datetime, zone: str) -> None:
        """Take sets out of the trash again, in one step."""
        self._set_deleted(set_ids, None, now, zone)

    def move_session(self, session_id: str, started_at: datetime, now: datetime, zone: str) -> None:
        """Let a session have begun at another time; all its sets move with it by as much.

        Raises:
            PlanError: the time is still to come.
            LogbookError: one of its sets is not over yet.
        """
        with self.writing():
            row = self.row("sessions", session_id, ["started_at"])
            by = started_at - time_from(row["started_at"])
            changes = [("sessions", session_id, {"started_at": time_text(started_at)})]
            for found in self._connection.execute("SELECT * FROM sets WHERE session_id = ?", [session_id]).fetchall():
                record = record_from(found)
                if record.deleted_at is None:
                    _check_is_over(record)
                check_start(record.started_at + by, now)
                columns = start_columns(record.started_at + by, record.zone)
                if record.finished_at is not None:
                    columns["finished_at"] = time_text(record.finished_at + by)
                changes.append(("sets", record.id, columns))
            self.take(changes, now, zone)

    def _set_deleted(self, set_ids: Sequence[str], deleted_at: str | None, now: datetime, zone: str) -> None:
        with self.writing():
            # A set that is in the trash already keeps the time at which it came there.
            was_deleted = {set_id: self.row("sets", set_id, ["deleted_at"])[0] is not None for set_id in set_ids}
            others = [set_id for set_id, was in was_deleted.items() if was is (deleted_at is None)]
            self.take([("sets", set_id, {"deleted_at": deleted_at}) for set_id in others], now, zone)

    def _changed_columns(self, set_id: str, now: datetime, changes: dict[str, object]) -> dict[str, object]:
        record = record_from(self.row("sets", set_id))
        _check_is_over(record)
        after = changed(record, now, **changes)
        columns = record_columns(after)
        if after.reps != record.reps and "time_under_tension_s" not in changes:
            columns["time_under_tension_s"] = tension_s(self._connection, record, after.reps)[1]
        return columns

    def _check_athlete(self, athlete_id: object) -> None:
        if self.row("athletes", str(athlete_id), ["deleted_at"])[0] is not None:
            raise LogbookError(
                QT_TRANSLATE_NOOP("Logbook", "The athlete was taken out; bring them back to give them sets.")
            )


def _check_is_over(record: SetRecord) -> None:
    if record.finished_at is None:
        raise LogbookError(QT_TRANSLATE_NOOP("Logbook", "The set is not over yet; it can be changed when it is."))
