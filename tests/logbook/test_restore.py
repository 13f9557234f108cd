# SPDX-License-Identifier: MIT
"""Going back to a backup, and back from there; never over a log that is in use, and never half."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from calftimer.errors import LogbookError, LogbookTooNewError
from calftimer.logbook.backup import Backups
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.copying import Kind
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.restore import restore
from tests import made

NOW = datetime(2026, 3, 1, 18, 2, 3, tzinfo=UTC)
SHIPPED = Path(__file__).parents[2] / "database"


@pytest.fixture
def train(tmp_path: Path, make_plan: Callable[..., object]) -> Callable[[int], None]:
    """A writer of so many finished sets into the log of the test, which it closes again."""
    return lambda count: made.train(tmp_path, make_plan(), count)


def count(folder: Path) -> int:
    """Return how many sets the log of a folder has, when it is opened as the program does."""
    with closing(Logbook(folder)) as logbook:
        assert logbook.problems() == []
        return logbook.count()


def everything(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_there_and_back(tmp_path, train):
    """A restore brings the sets of the backup, keeps the log that was there, and is undone by restoring that."""
    train(2)
    backup = Backups(tmp_path).make(Kind.SESSION).backup
    train(3)

    done = restore(tmp_path, backup.path)
    assert (done.sets, done.before.sets, done.aside) == (2, 5, None)
    assert count(tmp_path) == 2

    restore(tmp_path, done.before.path)
    assert count(tmp_path) == 5
    assert {found.sets for found in Backups(tmp_path).all()} == {2, 5}


def test_what_stood_in_the_wal_is_kept_too(tmp_path, train):
    """Sets that a killed program left beside the log are in the backup that is made before the restore."""
    train(1)
    backup = Backups(tmp_path).make(Kind.SESSION).backup
    killed = subprocess.run([sys.executable, "-c", TRAIN_AND_DIE, str(tmp_path)], capture_output=True, text=True)
    assert (killed.returncode, (tmp_path / f"{FILE_NAME}-wal").stat().st_size > 0) == (-9, True), killed.stderr

    done = restore(tmp_path, backup.path)

    assert (done.sets, count(tmp_path)) == (1, 1)
    with closing(sqlite3.connect(done.before.path)) as connection:
        assert connection.execute("SELECT note FROM sets").fetchall() == [("written just before",)]


TRAIN_AND_DIE = """
import os, signal, sys
from pathlib import Path
from calftimer.logbook.logbook import Logbook
logbook = Logbook(Path(sys.argv[1]))
(record,) = logbook.sets()
logbook._update(record.id, note="written just before")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_log_that_is_gone_comes_back(tmp_path, train):
    """Where the log was deleted, a backup takes its place; there is nothing to set aside."""
    train(2)
    backup = Backups(tmp_path).make(Kind.SESSION).backup
    (tmp_path / FILE_NAME).unlink()

    done = restore(tmp_path, backup.path)

    assert (done.before, done.aside, count(tmp_path)) == (None, None, 2)


def test_a_log_that_is_open_is_not_replaced(tmp_path, train):
    """While another window has the log open a restore is refused in a sentence, and not a file changes."""
    train(2)
    backup = Backups(tmp_path).make(Kind.SESSION).backup
    with closing(Logbook(tmp_path)) as other:
        before = everything(tmp_path)

        with pytest.raises(LogbookError, match="is open in another window, terminal or program"):
            restore(tmp_path, backup.path)

        assert everything(tmp_path) == before
        assert other.count() == 2


def test_a_log_that_another_tool_has_open_is_not_replaced(tmp_path, train):
    """A database browser that has the log open counts, too."""
    train(2)
    backup = Backups(tmp_path).make(Kind.SESSION).backup
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as browser:
        assert browser.execute("SELECT count(*) FROM sets").fetchone() == (2,)

        with pytest.raises(LogbookError, match="is open in another window, terminal or program"):
            restore(tmp_path, backup.path)

        assert browser.execute("SELECT count(*) FROM sets").fetchone() == (2,)
    assert count(tmp_path) == 2


def test_nobody_opens_a_log_that_is_being_replaced(tmp_path, train, monkeypatch):
    """Who opens the log while another is put in its place is told to try again, and can a moment later."""
    from calftimer.logbook import presence

    train(1)
    monkeypatch.setattr(presence, "_WAIT_S", 0.0)
    with presence.Alone(tmp_path), pytest.raises(LogbookError, match=r"or putting a backup there\. Try again"):
        Logbook(tmp_path)

    assert count(tmp_path) == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "it is not a log"), (b"no database at all" * 100, "file is not a database"), (None, "No such file")],
)
def test_what_is_no_backup_is_refused(tmp_path, train, content, reason):
    """A file that is no backup is refused with the reason, and the log stays as it is."""
    train(1)
    chosen = tmp_path / "chosen.sqlite"
    if content is not None:
        chosen.write_bytes(content)
    log = (tmp_path / FILE_NAME).read_bytes()

    with pytest.raises(LogbookError, match=rf"chosen.sqlite cannot be used: .*{reason}.*Nothing was changed"):
        restore(tmp_path, chosen)

    assert (tmp_path / FILE_NAME).read_bytes() == log
    assert [path.name for path in (tmp_path / "running").iterdir() if path.suffix] == []


def test_a_damaged_backup_is_refused(tmp_path, train):
    """A backup with flipped bytes in its middle is found out before anything is touched."""
    train(200)
    backup = Backups(tmp_path).make(Kind.SESSION).backup
    data = bytearray(backup.path.read_bytes())
    data[20 * 4096 : 21 * 4096] = b"\xa5" * 4096
    backup.path.write_bytes(data)

    with pytest.raises(LogbookError, match="Nothing was changed; choose another"):
        restore(tmp_path, backup.path)

    assert count(tmp_path) == 200


def test_somebody_elses_database_is_refused(tmp_path, train):
    """A sound database that is no log is no backup either."""
    train(1)
    with closing(sqlite3.connect(tmp_path / "recipes.sqlite")) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")

    with pytest.raises(LogbookError, match="it is not a log"):
        restore(tmp_path, tmp_path / "recipes.sqlite")

    assert count(tmp_path) == 1


def test_a_newer_programs_backup_is_refused(tmp_path, train):
    """A backup of a newer program is refused by the name of what it has."""
    train(1)
    backup = Backups(tmp_path).make(Kind.SESSION).backup
    with closing(sqlite3.connect(backup.path)) as connection, connection:
        connection.execute("INSERT INTO _sqlite_migrations VALUES (99, 'calftimer', '0099_future', 'then')")

    with pytest.raises(LogbookTooNewError, match="0099_future"):
        restore(tmp_path, backup.path)

    assert count(tmp_path) == 1


def test_an_old_backup_is_brought_to_the_present_shape(tmp_path, train):
    """A backup of the first shape is migrated before it becomes the log; the backup itself stays as it is."""
    train(1)
    old = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.executescript((SHIPPED / "migrations" / "0001_sets.sql").read_text())
        connection.execute(
            "CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT)"
        )
        connection.execute("INSERT INTO _sqlite_migrations VALUES (1, 'calftimer', '0001_sets', 'then')")
        connection.execute("INSERT INTO sessions VALUES ('s', '2025-01-01T10:00:00.000Z', 'UTC', NULL, NULL)")
    before = old.read_bytes()

    restore(tmp_path, old)

    assert count(tmp_path) == 0
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        assert connection.execute("SELECT id FROM sessions").fetchall() == [("s",)]
    assert old.read_bytes() == before


def test_a_damaged_log_is_set_aside_byte_by_byte(tmp_path, train):
    """A damaged log is kept under a name that says so, with its -wal, and the backup takes its place."""
    train(2)
    backup = Backups(tmp_path).make(Kind.SESSION).backup
    damaged = (tmp_path / FILE_NAME).read_bytes()[:9000]
    (tmp_path / FILE_NAME).write_bytes(damaged)
    (tmp_path / f"{FILE_NAME}-wal").write_bytes(b"whatever stood there")

    done = restore(tmp_path, backup.path)

    assert done.before is None
    assert done.aside.name.startswith("calftimer-damaged-")
    assert done.aside.read_bytes() == damaged
    assert done.aside.with_name(f"{done.aside.name}-wal").read_bytes() == b"whatever stood there"
    assert count(tmp_path) == 2


def test_nothing_is_replaced_where_nothing_can_be_set_aside(tmp_path, train):
    """Where the log cannot be kept as a backup first, it is not replaced."""
    train(2)
    backup = Backups(tmp_path).make(Kind.SESSION, tmp_path).backup
    shutil.rmtree(tmp_path / "backups", ignore_errors=True)
    (tmp_path / "backups").write_text("a file where the folder should be")
    train(1)

    with pytest.raises(LogbookError, match="No backup could be made"):
        restore(tmp_path, backup.path)

    assert count(tmp_path) == 3
