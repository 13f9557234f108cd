# SPDX-License-Identifier: MIT
"""What the machine can do to a log: a full disk, folders that may not be written, locks, two windows.

Each is real: a small disk that fills up, locks held by other connections, permissions taken away.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from calftimer.core.record import StopReason
from calftimer.core.turn import Turn
from calftimer.errors import LogbookDamagedError, LogbookError
from calftimer.logbook import connection as opening
from calftimer.logbook.backup import Backups
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.copying import Kind
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.restore import restore

NOW = datetime(2026, 3, 1, 18, 2, 3, tzinfo=UTC)
is_root = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB of its own."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = is_root and sys.platform == "linux"
    if (
        not mounted
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)], capture_output=True
        ).returncode
    ):
        pytest.skip("only root may mount a disk, and not everywhere")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def a_set(logbook: Logbook, plan: object) -> str:
    """Do a set without reps; return its id."""
    set_id = logbook.open_set(logbook.open_session(NOW, "UTC"), Turn(plan), None, NOW, "UTC")
    logbook.finish_set(set_id, NOW, StopReason.TARGET)
    return set_id


# Opens the log on a disk, fills the disk, and goes on: says which calls failed and how, and what is there when
# there is room again.
ON_A_FULL_DISK = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from calftimer.core.record import StopReason
from calftimer.core.turn import Turn
from calftimer.errors import CalftimerError
from calftimer.logbook.backup import Backups
from calftimer.logbook.copying import Kind
from calftimer.logbook.logbook import Logbook
sys.path.insert(0, sys.argv[2])
from killed import PLAN
folder, now = Path(sys.argv[1]), datetime(2026, 3, 1, tzinfo=UTC)
logbook = Logbook(folder)
session = logbook.open_session(now, "UTC")
finished = []
def train():
    set_id = logbook.open_set(session, Turn(PLAN), None, now, "UTC")
    for rep in range(1, 6):
        logbook.add_rep(set_id, rep, 2.0 * rep, PLAN.tempo)
    logbook.finish_set(set_id, now, StopReason.TARGET)
    finished.append(set_id)
said = []
for _ in range(20):
    train()
filler = folder / "filler"
with filler.open("wb", buffering=0) as file:
    try:
        while True:
            file.write(bytes(1024))
    except OSError:
        pass
for job in (train, train, lambda: Backups(folder).make(Kind.SESSION)):
    try:
        for _ in range(100):
            job()
    except CalftimerError as error:
        said.append(str(error))
left = [path.name for path in (folder / "backups").glob("*")]
filler.unlink()
train()
made = Backups(folder).make(Kind.SESSION)
sets = [record.id for record in logbook.sets()]
print(json.dumps([said, left, set(finished) <= set(sets), made.backup.sets == len(sets), logbook.problems()]))
logbook.close()
"""


def test_a_disk_that_fills_up(small_disk):
    """On a full disk sets and backups fail in sentences; nothing finished is lost, and with room all goes on."""
    killer = Path(__file__).parents[1] / "e2e"

    done = subprocess.run(
        [sys.executable, "-c", ON_A_FULL_DISK, str(small_disk), str(killer)], capture_output=True, text=True
    )

    assert done.stderr == ""
    said, left, all_there, backup_whole, problems = json.loads(done.stdout)
    assert len(said) == 3
    assert all(sentence.startswith("The log ") and "disk" in sentence for sentence in said[:2])
    assert said[2].startswith("No backup could be made in ")
    assert (left, all_there, backup_whole, problems) == ([], True, True, [])


def test_a_restore_on_a_full_disk_changes_nothing(small_disk, make_plan):
    """Where there is no room to set the log aside, it is not replaced."""
    with closing(Logbook(small_disk)) as logbook:
        a_set(logbook, make_plan())
    backup = Backups(small_disk).make(Kind.SESSION).backup
    with closing(Logbook(small_disk)) as logbook:
        a_set(logbook, make_plan())
    with (small_disk / "filler").open("wb", buffering=0) as file, pytest.raises(OSError, match="No space left"):
        while True:
            file.write(bytes(512))

    with pytest.raises(LogbookError, match=r"cannot be used: No space left on device|No backup could be made"):
        restore(small_disk, backup.path)

    (small_disk / "filler").unlink()
    with closing(Logbook(small_disk)) as logbook:
        assert (logbook.count(), logbook.problems()) == (2, [])


@pytest.mark.skipif(is_root, reason="root may write anything")
def test_a_read_only_folder(tmp_path, make_plan):
    """A log in a folder that may not be written is refused in a sentence, and stays as it is."""
    with closing(Logbook(tmp_path)) as logbook:
        a_set(logbook, make_plan())
    before = (tmp_path / FILE_NAME).read_bytes()
    for path in (tmp_path / "running", tmp_path):
        path.chmod(0o555)
    try:
        with pytest.raises(LogbookError, match="cannot be used"):
            Logbook(tmp_path)
    finally:
        for path in (tmp_path, tmp_path / "running"):
            path.chmod(0o755)

    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_a_read_only_disk(tmp_path, make_plan):
    """A log on a disk that is mounted read-only is refused as that, not as damaged, and stays as it is."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if (
        not is_root
        or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)], capture_output=True).returncode
    ):
        pytest.skip("only root may mount a disk, and not everywhere")
    try:
        with closing(Logbook(disk)) as logbook:
            a_set(logbook, make_plan())
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)

        with pytest.raises(LogbookError, match="cannot be used") as caught:
            Logbook(disk)

        assert not isinstance(caught.value, LogbookDamagedError)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_log_locked_by_another_program(tmp_path, make_plan, monkeypatch):
    """While another program holds the log's lock, it is said in a sentence; then all goes on, nothing is lost."""
    monkeypatch.setattr(opening, "_BUSY_S", 0.05)
    with closing(Logbook(tmp_path)) as logbook, closing(sqlite3.connect(logbook.path)) as other:
        a_set(logbook, make_plan())
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(LogbookError, match=r"cannot be used: another program holds it \(database is locked\)"):
            a_set(logbook, make_plan())

        other.rollback()
        a_set(logbook, make_plan())
        assert (logbook.count(), logbook.problems()) == (2, [])


def test_a_log_that_is_locked_cannot_be_opened_and_is_not_called_damaged(tmp_path, monkeypatch):
    """A log that another program keeps to itself is refused as locked."""
    monkeypatch.setattr(opening, "_BUSY_S", 0.05)
    Logbook(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("CREATE TABLE theirs (x)")
        other.commit()

        with pytest.raises(LogbookError, match="locked") as caught:
            Logbook(tmp_path)

        assert not isinstance(caught.value, LogbookDamagedError)


def test_two_windows_on_one_log(tmp_path, make_plan):
    """Two windows write in turns, one makes a backup meanwhile, and each sees the sets of both."""
    with closing(Logbook(tmp_path)) as one, closing(Logbook(tmp_path)) as other:
        ids = [a_set(window, make_plan()) for _ in range(5) for window in (one, other)]
        made = Backups(tmp_path).make(Kind.SESSION)

        assert {record.id for record in one.sets()} == {record.id for record in other.sets()} == {*ids}
        assert made.backup.sets == 10


def test_a_newer_window_sees_a_set_that_runs_in_the_other(tmp_path, make_plan):
    """A backup made while a set runs elsewhere holds that set, unfinished, so that it is offered back from there."""
    with closing(Logbook(tmp_path)) as one:
        running = one.open_set(one.open_session(NOW, "UTC"), Turn(make_plan()), None, NOW, "UTC")
        made = Backups(tmp_path).make(Kind.SESSION)
        one.finish_set(running, NOW, StopReason.TARGET)
    restore(tmp_path, made.backup.path)

    with closing(Logbook(tmp_path)) as logbook:
        assert [record.id for record in logbook.interrupted()] == [running]


@pytest.mark.parametrize("year", [1970, 2000, 2199])
def test_any_date_of_the_clock(tmp_path, make_plan, year):
    """A clock that is set to another century changes nothing about a log being opened, backed up and restored."""
    at = datetime(year, 2, 28, 23, 59, 59, tzinfo=UTC)
    with closing(Logbook(tmp_path)) as logbook:
        set_id = logbook.open_set(logbook.open_session(at, "UTC"), Turn(make_plan()), None, at, "UTC")
        logbook.finish_set(set_id, at, StopReason.TARGET)

    restore(tmp_path, Backups(tmp_path).make(Kind.SESSION).backup.path)

    with closing(Logbook(tmp_path)) as logbook:
        assert [record.started_at for record in logbook.sets()] == [at]
