# SPDX-License-Identifier: MIT
"""Kill calftimer at random moments, again and again, and look at what the log has afterwards.

Run as a program: folder, seed, how many times. It forks a child that writes as a session does, kills it with
SIGKILL at a moment drawn from the seed, opens the log as the next start does, and compares it with what the
child had been told was saved. Prints one JSON line for each kill.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from calftimer.core.plan import STRAIGHT, Load, SetPlan, Unit
from calftimer.core.record import StopReason
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.turn import Turn
from calftimer.logbook import connection as opening
from calftimer.logbook.backup import Backups
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.copying import Kind, checked
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.restore import restore

NOW = datetime(2026, 3, 1, 18, 2, 3, tzinfo=UTC)
PLAN = SetPlan(
    exercise="standing-calf-raise",
    variant="machine",
    knee="straight",
    foot=STRAIGHT,
    tempo=parse_tempo("1-0-1-0"),
    start=Phase.ECCENTRIC,
    load=Load(Decimal(80), Unit.KG),
    reps=5,
    sets=3,
    rest_s=60,
    count_in_s=3,
)
# The moments, and how many things are done at most before the kill; then it comes within 20 ms.
DONE_MAX = {"mid-rep": 25, "mid-save": 60, "mid-migration": 1, "mid-backup": 12, "mid-restore": 6}
MOMENTS = tuple(DONE_MAX)
OLD_SETS, OLD_REPS = 300, 4


class Told:
    """A pipe through which the child says what the log has promised to keep."""

    def __init__(self) -> None:
        self._read, self._write = os.pipe()
        self._heard = b""

    def say(self, *words: object) -> None:
        """Say it in one write, which a pipe does not tear."""
        os.write(self._write, f"{' '.join(map(str, words))}\n".encode())

    def wait(self, count: int) -> None:
        """Wait until the child has said so many things, or is gone."""
        os.close(self._write)
        while self._heard.count(b"\n") < count and (more := os.read(self._read, 1)):
            self._heard += more

    def heard(self) -> list[list[str]]:
        """Return all that was said, once the child is gone."""
        with os.fdopen(self._read, "rb") as stream:
            return [line.split() for line in (self._heard + stream.read()).decode().splitlines()]


def train(folder: Path, told: Told, between_s: float) -> None:
    """Do sets until killed; a rep takes `between_s`."""
    logbook = Logbook(folder)
    session = logbook.open_session(NOW, "UTC")
    number = 0
    while True:
        number += 1
        set_id = logbook.open_set(session, Turn(PLAN, number), None, NOW, "UTC")
        told.say("set", set_id)
        for rep in range(1, PLAN.reps + 1):
            time.sleep(between_s)
            told.say("saving", set_id, rep)
            logbook.add_rep(set_id, rep, 2.0 * rep, PLAN.tempo)
            told.say("rep", set_id, rep)
        logbook.finish_set(set_id, NOW, StopReason.TARGET)
        told.say("finished", set_id)


def back_up(folder: Path, told: Told) -> None:
    """Make backups until killed, with a set between them."""
    logbook = Logbook(folder)
    session = logbook.open_session(NOW, "UTC")
    while True:
        set_id = logbook.open_set(session, Turn(PLAN), None, NOW, "UTC")
        logbook.finish_set(set_id, NOW, StopReason.TARGET)
        told.say("finished", set_id)
        made = Backups(folder).make(Kind.SESSION)
        told.say("backup", made.backup.path.name)


def go_back_and_forth(folder: Path, told: Told) -> None:
    """Restore one backup and the other in turns until killed."""
    chosen = sorted(folder.glob("chosen-*"))
    while True:
        for path in chosen:
            restore(folder, path)
            told.say("restored", path.name)


def old_log(folder: Path) -> None:
    """Write a log of the first shape with many sets, the way the first version left it."""
    scripts = Path(opening.__file__).parents[2] / "database" / "migrations"
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.executescript((scripts / "0001_sets.sql").read_text(encoding="utf-8"))
        connection.execute(
            "CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT)"
        )
        connection.execute("INSERT INTO _sqlite_migrations VALUES (1, 'calftimer', '0001_sets', 'then')")
        connection.execute("INSERT INTO sessions VALUES ('s', '2025-01-01T10:00:00.000Z', 'UTC', NULL, NULL)")
        for number in range(OLD_SETS):
            connection.execute(
                "INSERT INTO sets VALUES (?, 's', 1, '2025-01-01T10:00:00.000Z', '2025-01-01T10:01:00.000Z', 'UTC', "
                "'standing-calf-raise', 'machine', 'straight', 'straight', 0, 'working', 'both', 'full', '80', 'kg', "
                "80.0, '1-0-1-0', 'eccentric', 3, 5, ?, 60, NULL, 8.0, 'target', NULL, '', NULL)",
                [f"old-{number}", OLD_REPS],
            )
            connection.executemany(
                "INSERT INTO reps VALUES (?, ?, ?, '1-0-1-0')",
                [(f"old-{number}", rep, 2.0 * rep) for rep in range(1, OLD_REPS + 1)],
            )


def kill_once(folder: Path, moment: str, chance: random.Random, migration_s: float) -> tuple[int, list[str]]:
    """Prepare, fork, kill, and look; return how many things had been done, and what is wrong."""
    if moment == "mid-migration":
        old_log(folder)
    elif moment == "mid-restore":
        for sets in (1, 2):
            with closing(Logbook(folder)) as logbook:
                session = logbook.open_session(NOW, "UTC")
                logbook.finish_set(logbook.open_set(session, Turn(PLAN), None, NOW, "UTC"), NOW, StopReason.TARGET)
            Backups(folder).make(Kind.SESSION).backup.path.rename(folder / f"chosen-{sets}.sqlite")
    told = Told()
    child = os.fork()
    if child == 0:
        try:
            told.say("begun")
            if moment == "mid-migration":
                Logbook(folder).close()
                told.say("migrated")
                signal.pause()
            elif moment == "mid-backup":
                back_up(folder, told)
            elif moment == "mid-restore":
                go_back_and_forth(folder, told)
            else:
                train(folder, told, 0.01 if moment == "mid-rep" else 0.0)
        finally:
            os._exit(1)
    told.wait(1 if moment == "mid-migration" else chance.randint(1, DONE_MAX[moment]))
    time.sleep(chance.uniform(0, migration_s if moment == "mid-migration" else 0.02))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        return 0, ["the child ended by itself"]
    said = told.heard()
    return len(said), wrong_with(folder, moment, said)


def wrong_with(folder: Path, moment: str, said: list[list[str]]) -> list[str]:
    """Open the log as the next start does; return what is not as it was promised."""
    wrong = []
    with closing(Logbook(folder)) as logbook:
        wrong += logbook.problems()
        finished = {record.id: record for record in logbook.sets()}
        cut_off = {record.id: record for record in logbook.interrupted()}
        for kind, *words in said:
            record = finished.get(words[0]) or cut_off.get(words[0]) if words else None
            if kind == "set" and record is None:
                wrong.append(f"the set {words[0]} is gone")
            elif kind == "rep" and (record is None or record.reps < int(words[1])):
                wrong.append(f"rep {words[1]} of {words[0]} is gone")
            elif kind == "finished" and words[0] not in finished:
                wrong.append(f"the finished set {words[0]} is not among the finished")
        saving = {words[0]: int(words[1]) for kind, *words in said if kind == "saving"}
        for record in (*finished.values(), *cut_off.values()):
            times = logbook.rep_times_s(record.id)
            if record.reps != len(times) or (record.id in saving and record.reps > saving[record.id]):
                wrong.append(f"{record.id} has {record.reps} reps and {len(times)} times")
        if moment == "mid-migration" and (
            len(finished) != OLD_SETS or any(record.reps != OLD_REPS for record in finished.values())
        ):
            wrong.append(f"{len(finished)} of {OLD_SETS} old sets are there")
        if moment == "mid-restore" and len(finished) not in (1, 2):
            wrong.append(f"{len(finished)} sets are of neither log")
    backed_up = [words[0] for kind, *words in said if kind == "backup"]
    if backed_up and not (folder / "backups" / backed_up[-1]).exists():  # those before may be rotated out
        wrong.append(f"the backup {backed_up[-1]} is gone")
    for backup in Backups(folder).all():
        if checked(backup.path)[""] != backup.sets:
            wrong.append(f"{backup.path.name} has other sets than it says")
    return wrong


def time_of_migration_s(folder: Path) -> float:
    """Return how long the old log takes to be opened, here and now, so that kills fall within that time."""
    folder.mkdir()
    old_log(folder)
    begun = time.perf_counter()
    Logbook(folder).close()
    return time.perf_counter() - begun


def main(folder: Path, seed: int, kills: int) -> None:
    """Kill so many times, the moments in turn."""
    chance = random.Random(seed)
    migration_s = time_of_migration_s(folder / "timed")
    for number in range(kills):
        moment, place = MOMENTS[number % len(MOMENTS)], folder / str(number)
        place.mkdir()
        done, wrong = kill_once(place, moment, chance, migration_s)
        sys.stdout.write(json.dumps({"moment": moment, "number": number, "done": done, "wrong": wrong}) + "\n")
        if not wrong:
            shutil.rmtree(place)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
