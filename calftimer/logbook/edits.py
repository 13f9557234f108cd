# SPDX-License-Identifier: MIT
"""Change, discard and restore what was logged; every change is a step that can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from calftimer.core.edit import ChangedMeanwhileError, Edit, changed, check_start, tension_s
from calftimer.core.record import SetRecord
from calftimer.errors import QT_TRANSLATE_NOOP, LogbookError
from calftimer.logbook.rows import record_columns, record_from, reps_seen, start_columns, time_from, time_text
from calftimer.logbook.steps import Steps


class Edits(Steps):
    """The edits of an open log."""

    def change_set(self, set_id: str, now: datetime, zone: str, /, **changes: object) -> int | None:
        """Give a finished set other values, by the names and with the values of `SetRecord`, as one step.

        Return its number, None where nothing became different.

        Reps and tempo bring their time under tension with them unless it is given, too (see `core.edit.tension_s`); a
        load its kilograms; `started_at` the time it was finished. Of a timed set the seconds are not led by the
        tempo, so that its tempo alone brings none.

        Raises:
            PlanError: a value cannot be.
            UnknownNameError: there is no such set or athlete.
            LogbookError: the set is not over yet, or the log cannot be written.
        """
        return self.change_sets([set_id], now, zone, **changes)

    def change_sets(self, set_ids: Sequence[str], now: datetime, zone: str, /, **changes: object) -> int | None:
        """Give several sets the same values in one step; all are changed, or where one cannot be, none."""
        with self.writing():
            return self._change(set_ids, now, zone, changes)

    def change_seen(self, seen: Sequence[SetRecord], now: datetime, zone: str, /, **changes: object) -> int | None:
        """Give several sets the same values as `change_sets` does, but never over what a person has not seen.

        Raises:
            ChangedMeanwhileError: one of them is in the trash now, or has another value than in `seen` where it is to
                be changed. Nothing is changed.
        """
        with self.writing():
            stand = [record_from(self.row("sets", record.id)) for record in seen]
            others = [pair for pair in zip(seen, stand, strict=True) if _is_other(*pair, changes)]
            if others:
                meanwhile = [_edit(old, _columns(old), _columns(new), now, zone) for old, new in others]
                wanted = [
                    _edit(new, record_columns(new), self._changed_columns(new.id, now, changes), now, zone)
                    for _, new in others
                ]
                raise ChangedMeanwhileError(stand, meanwhile, wanted)
            return self._change([record.id for record in seen], now, zone, changes)

    def discard_sets(self, set_ids: Sequence[str], now: datetime, zone: str) -> int | None:
        """Put sets into the trash, in one step, and return its number; their rows stay as tombstones."""
        return self._set_deleted(set_ids, time_text(now), now, zone)

    def restore_sets(self, set_ids: Sequence[str], now: datetime, zone: str) -> int | None:
        """Take sets out of the trash again, in one step, and return its number."""
        return self._set_deleted(set_ids, None, now, zone)

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

    def _change(self, set_ids: Sequence[str], now: datetime, zone: str, changes: Mapping[str, object]) -> int | None:
        if "athlete_id" in changes:
            self._check_athlete(changes["athlete_id"])
        rows = [("sets", set_id, self._changed_columns(set_id, now, changes)) for set_id in set_ids]
        return self.take(rows, now, zone)

    def _set_deleted(self, set_ids: Sequence[str], deleted_at: str | None, now: datetime, zone: str) -> int | None:
        with self.writing():
            # A set that is in the trash already keeps the time at which it came there.
            was_deleted = {set_id: self.row("sets", set_id, ["deleted_at"])[0] is not None for set_id in set_ids}
            others = [set_id for set_id, was in was_deleted.items() if was is (deleted_at is None)]
            return self.take([("sets", set_id, {"deleted_at": deleted_at}) for set_id in others], now, zone)

    def _changed_columns(self, set_id: str, now: datetime, changes: Mapping[str, object]) -> dict[str, object]:
        record = record_from(self.row("sets", set_id))
        _check_is_over(record)
        after = changed(record, now, **changes)
        columns = record_columns(after)
        is_other = after.reps != record.reps or (after.tempo != record.tempo and not after.kind.is_timed)
        if is_other and "time_under_tension_s" not in changes:
            columns["time_under_tension_s"] = tension_s(after.tempo, after.reps, reps_seen(self._connection, set_id))
        return columns

    def _check_athlete(self, athlete_id: object) -> None:
        if self.row("athletes", str(athlete_id), ["deleted_at"])[0] is not None:
            raise LogbookError(
                QT_TRANSLATE_NOOP("Logbook", "The athlete was taken out; bring them back to give them sets.")
            )


def _is_other(seen: SetRecord, stands: SetRecord, changes: Mapping[str, object]) -> bool:
    """Tell whether `changes` would write over what is not as it was seen; what both made the same is no matter."""
    was_discarded = stands.deleted_at is not None and seen.deleted_at is None
    return was_discarded or any(
        getattr(stands, name) not in (getattr(seen, name), value) for name, value in changes.items()
    )


def _columns(record: SetRecord) -> dict[str, object]:
    """Return the columns of a set that a person may change; of one in the trash only that it is there."""
    if record.deleted_at is not None:
        return {"deleted_at": time_text(record.deleted_at)}
    return {**record_columns(record), "deleted_at": None}


def _edit(of: SetRecord, before: Mapping[str, object], after: Mapping[str, object], now: datetime, zone: str) -> Edit:
    """Return what differs between the columns of a set, as an edit that nobody has made."""
    names = [name for name in after if before[name] != after[name]]
    was, becomes = ({name: columns[name] for name in names} for columns in (before, after))
    return Edit("sets", of.id, was, becomes, now, zone, is_undone=False)


def _check_is_over(record: SetRecord) -> None:
    if record.finished_at is None:
        raise LogbookError(QT_TRANSLATE_NOOP("Logbook", "The set is not over yet; it can be changed when it is."))
