# SPDX-License-Identifier: MIT
"""Write sets as they happen, and read them back.

A set has a row from its first phase on, and every completed rep is a commit of its own. A running set is
claimed by a lock file of the operating system, which a killed program lets go: that is how the next start
tells a set that was cut off from one that is running in another window.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from filelock import FileLock, Timeout
from uuid_utils import uuid7

from calftimer.core.edit import tension_s
from calftimer.core.query import Query
from calftimer.core.record import SetRecord, StopReason
from calftimer.core.tempo import Tempo
from calftimer.core.turn import Turn
from calftimer.errors import QT_TRANSLATE_NOOP, LogbookError, UnknownNameError
from calftimer.logbook.athletes import Athletes
from calftimer.logbook.checks import in_words
from calftimer.logbook.connection import FILE_NAME, open_database, plain_errors
from calftimer.logbook.edits import Edits
from calftimer.logbook.finding import IN_LOG, count_sql, page_sql
from calftimer.logbook.machines import Machines
from calftimer.logbook.notes import Notes
from calftimer.logbook.rows import plan_columns, record_from, reps_seen, start_columns, time_text
from calftimer.logbook.workouts import Workouts


class Logbook:
    """The open log of one data folder. Use it from the thread that opened it, and close it."""

    def __init__(self, folder: Path) -> None:
        """Open the log in `folder`; raise LogbookError where it cannot be used."""
        self.path = folder / FILE_NAME
        self.is_open = True
        self._claims_folder = folder / "running"
        self._claims: dict[str, FileLock] = {}
        self._running: set[str] = set()
        self._database = open_database(self.path)
        self.is_shared = self._database.is_shared  # with a program that had it open already
        self._connection: sqlite3.Connection = self._database.conn
        self._connection.row_factory = sqlite3.Row
        self.notes = Notes(self._database, self.path)
        self.machines = Machines(self._database, self.path)
        self.edits = Edits(self._database, self.path)
        self.athletes = Athletes(self._database, self.path, self.edits)
        self.workouts = Workouts(self._database, self.path, self.edits)

    def close(self) -> None:
        """Close the file; claims on running sets are let go."""
        self.is_open = False
        for set_id in list(self._claims):
            self._let_go(set_id)
        self._database.close()

    # Writing

    def open_session(self, now: datetime, zone: str, workout_id: str | None = None) -> str:
        """Begin a session, made from a workout if there is one, and return its id."""
        session_id = str(uuid7())
        with plain_errors(self.path), self._database.atomic():
            self._database["sessions"].insert(
                {"id": session_id, "started_at": time_text(now), "zone": zone, "workout_id": workout_id}
            )
        return session_id

    def open_set(
        self,
        session_id: str,
        turn: Turn,
        rest_s: float | None,
        now: datetime,
        zone: str,
        *,
        rest_planned_s: int | None = None,
    ) -> str:
        """Write the row of a set that has just begun, claim it, and return its id.

        `rest_planned_s`: what the rest before it came to be planned as; None is the turn's own.
        """
        set_id = str(uuid7())
        body_mass = self.athletes.get(turn.athlete_id).body_mass
        row = {
            "id": set_id,
            "session_id": session_id,
            "athlete_id": turn.athlete_id,
            "exercise_number": turn.exercise_number,
            "set_number": turn.set_number,
            **start_columns(now, zone),
            "rest_s": rest_s,
            "body_mass_kg": body_mass.kg if body_mass else None,
            **plan_columns(turn.plan),
            "rest_target_s": turn.rest_s if rest_planned_s is None else rest_planned_s,
        }
        self._claim(set_id)
        self._running.add(set_id)
        try:
            with plain_errors(self.path), self._database.atomic():
                self._database["sets"].insert(row)
        except BaseException:
            self._let_go(set_id)
            raise
        return set_id

    def add_rep(self, set_id: str, rep: int, at_s: float, tempo: Tempo) -> None:
        """Commit one completed rep: `at_s` seconds under tension since the set began, at `tempo`."""
        with plain_errors(self.path), self._database.atomic():
            self._database["reps"].insert({"set_id": set_id, "rep": rep, "at_s": at_s, "tempo": str(tempo)})
            self._database["sets"].update(set_id, {"reps": rep, "time_under_tension_s": at_s})

    def mark_pace(self, set_id: str, rep: int | None) -> None:
        """Keep the rep from which on the athlete fell behind the sound; None for no such rep."""
        self._update(set_id, pace_lost_rep=rep)

    def finish_set(self, set_id: str, now: datetime, reason: StopReason) -> None:
        """Mark a set as over."""
        self._update(set_id, finished_at=time_text(now), stop_reason=reason.value)
        self._let_go(set_id)

    def note_underruns(self, session_id: str, underruns: int) -> None:
        """Keep how often the sound ran out in a session."""
        with plain_errors(self.path), self._database.atomic():
            self._database["sessions"].update(session_id, {"underruns": underruns})

    def discard_set(self, set_id: str, now: datetime) -> None:
        """Take a set out of the log; its row stays as a tombstone."""
        self._update(set_id, deleted_at=time_text(now))
        self._let_go(set_id)

    def restore_set(self, set_id: str) -> None:
        """Take back a `discard_set`."""
        self._update(set_id, deleted_at=None)

    def keep_interrupted(self, set_id: str, reps: int | None = None) -> None:
        """Close a set that was cut off, with the reps that were committed or with `reps` if that is not right.

        It ended when its last rep did, as far as anyone knows.
        """
        record = self.get(set_id)
        reps = record.reps if reps is None else reps
        with plain_errors(self.path):
            seen = reps_seen(self._connection, set_id)
        last_s = max((one.at_s for one in seen if one.rep <= reps), default=0.0)
        self._update(
            set_id,
            reps=reps,
            time_under_tension_s=tension_s(record.tempo, reps, seen),
            finished_at=time_text(record.started_at + timedelta(seconds=last_s)),
            stop_reason=StopReason.INTERRUPTED.value,
        )
        self._let_go(set_id)

    # Reading

    def get(self, set_id: str) -> SetRecord:
        """Return one set; raise UnknownNameError where there is none."""
        records = self._read("SELECT * FROM sets WHERE id = ?", [set_id])
        if not records:
            raise UnknownNameError(QT_TRANSLATE_NOOP("Logbook", "There is no set “{id}” in the log."), id=set_id)
        return records[0]

    def has_set(self, set_id: str) -> bool:
        """Tell whether a set is in the log, thrown away or not."""
        return self._has("sets", set_id)

    def has_session(self, session_id: str) -> bool:
        """Tell whether a session is in the log."""
        return self._has("sessions", session_id)

    def find(self, query: Query, limit: int = -1, before: SetRecord | None = None) -> list[SetRecord]:
        """Return what `query` finds, newest first: at most `limit` sets, those after `before` in that order."""
        return self._read(*page_sql(query, limit, before))

    def count_found(self, query: Query) -> int:
        """Return how many sets `query` finds."""
        sql, values = count_sql(query)
        with plain_errors(self.path):
            return self._connection.execute(sql, values).fetchone()[0]

    def sets(
        self, *, limit: int = -1, before: SetRecord | None = None, exercises: Sequence[str] = ()
    ) -> list[SetRecord]:
        """Return finished sets, newest first: at most `limit`, those after `before` in that order.

        `exercises` are the ids an exercise has had; none takes every exercise.
        """
        return self.find(Query(exercises=tuple(exercises)), limit, before)

    def sets_since(self, since: datetime) -> list[SetRecord]:
        """Return finished sets that began at or after `since`, newest first."""
        return self._read(
            f"SELECT * FROM sets WHERE {IN_LOG} AND started_at >= ? ORDER BY started_at DESC, id DESC",
            [time_text(since)],
        )

    def rep_times_s(self, set_id: str) -> list[float]:
        """Return when each rep was complete, in seconds since the set began."""
        with plain_errors(self.path):
            rows = self._connection.execute("SELECT at_s FROM reps WHERE set_id = ? ORDER BY rep", [set_id])
            return [row["at_s"] for row in rows]

    def interrupted(self) -> list[SetRecord]:
        """Return sets that were cut off: not finished, and not running in any window or terminal."""
        for record in self._unfinished():
            if record.id not in self._claims:
                self._claim(record.id)
        # Asked again: a set that ended while it was looked at is no longer among them.
        return [record for record in self._unfinished() if record.id in self._claims and record.id not in self._running]

    def drop_empty(self, now: datetime) -> list[SetRecord]:
        """Take sets that were cut off before their first rep out of the log; return the others that were cut off.

        There is nothing in them to keep, so nobody is asked, and they are in no trash.
        """
        found = self.interrupted()
        for record in found:
            if not record.reps:
                self.discard_set(record.id, now)
        return [record for record in found if record.reps]

    def open_elsewhere(self) -> int:
        """Return how many unfinished sets another window or terminal holds; ask `interrupted` first."""
        return sum(record.id not in self._claims for record in self._unfinished())

    def count(self) -> int:
        """Return how many finished sets there are."""
        return self.count_found(Query())

    @property
    def version(self) -> tuple[int, int]:
        """Return what is another after every change, by this program or another one."""
        with plain_errors(self.path):
            return self._connection.total_changes, *self._connection.execute("PRAGMA data_version").fetchone()

    def underruns(self, sessions: int) -> tuple[int, int]:
        """Return (how often the sound ran out, in how many sessions) over the last `sessions` that were heard."""
        with plain_errors(self.path):
            return tuple(
                self._connection.execute(
                    "SELECT coalesce(sum(underruns), 0), count(*) FROM (SELECT underruns FROM sessions "
                    "WHERE underruns IS NOT NULL AND deleted_at IS NULL ORDER BY id DESC LIMIT ?)",
                    [sessions],
                ).fetchone()
            )

    def problems(self) -> list[str]:
        """Check the whole file; return what is wrong, empty when it is sound."""
        with plain_errors(self.path):
            verdicts = [row[0] for row in self._connection.execute("PRAGMA integrity_check")]
            loose = [
                f"{row[0]}: row without its {row[2]}" for row in self._connection.execute("PRAGMA foreign_key_check")
            ]
        return [in_words(verdict) for verdict in verdicts if verdict != "ok"] + loose

    def _has(self, table: str, row_id: str) -> bool:
        with plain_errors(self.path):
            return self._connection.execute(f"SELECT 1 FROM {table} WHERE id = ?", [row_id]).fetchone() is not None

    def _unfinished(self) -> list[SetRecord]:
        return self._read(
            "SELECT * FROM sets WHERE finished_at IS NULL AND deleted_at IS NULL ORDER BY started_at DESC, id DESC", []
        )

    def _read(self, sql: str, values: Sequence[object]) -> list[SetRecord]:
        with plain_errors(self.path):
            return [record_from(row) for row in self._connection.execute(sql, values)]

    def _update(self, set_id: str, **columns: object) -> None:
        with plain_errors(self.path), self._database.atomic():
            self._database["sets"].update(set_id, columns)

    def _claim(self, set_id: str) -> bool:
        """Claim a set for this program; False where another one holds it."""
        try:
            self._claims_folder.mkdir(exist_ok=True)
            lock = FileLock(self._claims_folder / f"{set_id}.lock")
            lock.acquire(timeout=0)
        except Timeout:
            return False
        except OSError as error:
            raise LogbookError(
                QT_TRANSLATE_NOOP("Logbook", "The log's folder {path} cannot be written: {reason}."),
                path=self.path.parent,
                reason=error.strerror,
            ) from error
        self._claims[set_id] = lock
        return True

    def _let_go(self, set_id: str) -> None:
        self._running.discard(set_id)
        if lock := self._claims.pop(set_id, None):
            lock.release()
            Path(lock.lock_file).unlink(missing_ok=True)
