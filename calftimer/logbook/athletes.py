# SPDX-License-Identifier: MIT
"""The athletes of the log. Whoever is taken out takes their sets out of the lists with them, and back in again."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from sqlite_utils import Database
from uuid_utils import uuid7

from calftimer.core.athlete import Athlete
from calftimer.core.plan import Load, Unit, format_decimal
from calftimer.errors import QT_TRANSLATE_NOOP, PlanError
from calftimer.logbook.connection import plain_errors
from calftimer.logbook.rows import time_text
from calftimer.logbook.steps import Steps


class Athletes:
    """The athletes of an open log; changes are steps that can be undone."""

    def __init__(self, database: Database, path: Path, steps: Steps) -> None:
        self._connection: sqlite3.Connection = database.conn
        self._path = path
        self._steps = steps

    def read(self) -> list[Athlete]:
        """Return who trains here, in the order in which they came; never nobody."""
        return self._read("deleted_at IS NULL")

    def discarded(self) -> list[Athlete]:
        """Return who was taken out and can come back, the last one first."""
        return self._read("deleted_at IS NOT NULL", "deleted_at DESC, id DESC")

    def get(self, athlete_id: str) -> Athlete:
        """Return one athlete, also one that was taken out; raise UnknownNameError where there is none."""
        with plain_errors(self._path):
            return _athlete(self._steps.row("athletes", athlete_id))

    def add(self, name: str, now: datetime, zone: str, body_mass: Load | None = None) -> Athlete:
        """Take somebody in; raise PlanError for a name that is empty, too long or somebody else's."""
        athlete = Athlete(str(uuid7()), name.strip(), body_mass)
        with self._steps.writing():
            self._check_name(athlete)
            # Nobody yet, so that taking them in is a step, and taking that back leaves a tombstone, as deleting does.
            row = {"id": athlete.id, "created_at": "", "deleted_at": time_text(now), "zone": zone, **_columns(athlete)}
            self._connection.execute(
                f"INSERT INTO athletes ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values())
            )
            self._take_in(athlete.id, now, zone)
        return athlete

    def change(self, athlete_id: str, now: datetime, zone: str, /, **changes: object) -> Athlete:
        """Give an athlete another `name` or `body_mass`, and return them; sets already done keep their body mass."""
        athlete = replace(self.get(athlete_id), **changes)
        athlete = replace(athlete, name=athlete.name.strip())
        with self._steps.writing():
            self._check_name(athlete)
            self._steps.take([("athletes", athlete_id, _columns(athlete))], now, zone)
        return athlete

    def discard(self, athlete_id: str, now: datetime, zone: str) -> None:
        """Take an athlete out, with their sets; raise PlanError where nobody would be left."""
        with self._steps.writing():
            if [athlete.id for athlete in self.read()] == [athlete_id]:
                raise PlanError(QT_TRANSLATE_NOOP("Athlete", "One athlete has to stay."))
            if self.get(athlete_id) in self.read():
                self._steps.take([("athletes", athlete_id, {"deleted_at": time_text(now)})], now, zone)

    def restore(self, athlete_id: str, now: datetime, zone: str) -> int | None:
        """Take an athlete in again, with their sets, as one step; return its number, None where nothing changed."""
        with self._steps.writing():
            return self._take_in(athlete_id, now, zone)

    def _take_in(self, athlete_id: str, now: datetime, zone: str) -> int | None:
        created_at = self._steps.row("athletes", athlete_id, ["created_at"])[0] or time_text(now)
        return self._steps.take([("athletes", athlete_id, {"created_at": created_at, "deleted_at": None})], now, zone)

    def _check_name(self, athlete: Athlete) -> None:
        others = (other.name.casefold() for other in self.read() if other.id != athlete.id)
        if athlete.name.casefold() in others:
            raise PlanError(
                QT_TRANSLATE_NOOP("Athlete", "There is an athlete called {name} already."), name=athlete.name
            )

    def _read(self, where: str, order: str = "id") -> list[Athlete]:
        with plain_errors(self._path):
            rows = self._connection.execute(f"SELECT * FROM athletes WHERE {where} ORDER BY {order}")
            return [_athlete(row) for row in rows]


def _athlete(row: sqlite3.Row) -> Athlete:
    mass = Load(Decimal(row["body_mass"]), Unit(row["body_mass_unit"])) if row["body_mass"] else None
    return Athlete(row["id"], row["name"], mass)


def _columns(athlete: Athlete) -> dict[str, object]:
    mass = athlete.body_mass
    return {
        "name": athlete.name,
        "body_mass": format_decimal(mass.value) if mass else None,
        "body_mass_unit": mass.unit.value if mass else None,
    }
