# SPDX-License-Identifier: MIT
"""Opening the log: made, migrated and backed up, or refused with a sentence and left as it was."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from calftimer.errors import LogbookDamagedError, LogbookError, LogbookTooNewError
from calftimer.logbook import connection
from calftimer.logbook import migrations as steps
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.logbook import Logbook

NOW = datetime(2026, 3, 1, 18, tzinfo=UTC)
SHIPPED = Path(__file__).parents[2] / "database"
OF_TODAY = [("0001_sets",), ("0002_notes",), ("0003_visits",)]
ADD_COLUMN = "ALTER TABLE sessions ADD COLUMN place TEXT;\nCREATE TABLE places (id TEXT PRIMARY KEY) STRICT;\n"


@pytest.fixture
def file(tmp_path) -> Path:
    """The log's file in an empty folder; not made yet."""
    return tmp_path / "data" / FILE_NAME


@pytest.fixture
def log_with_a_session(file) -> str:
    """A closed log with one session in it; its id."""
    file.parent.mkdir()
    with closing(Logbook(file.parent)) as logbook:
        return logbook.open_session(NOW, "Europe/Berlin")


@pytest.fixture
def scripts(tmp_path, monkeypatch):
    """The folder of the migrations, a copy of the shipped one that a test may add to."""
    shutil.copytree(SHIPPED, tmp_path / "database")
    monkeypatch.setattr(steps, "shipped", lambda folder: tmp_path / folder)
    steps.migrations.cache_clear()
    yield tmp_path / "database" / "migrations"
    steps.migrations.cache_clear()


def rows(file: Path, query: str) -> list[tuple]:
    """Return the rows of a query on a file."""
    with closing(sqlite3.connect(file)) as opened:
        return opened.execute(query).fetchall()


def write(file: Path, *statements: str) -> None:
    """Carry out statements on a file."""
    with closing(sqlite3.connect(file)) as opened, opened:
        for statement in statements:
            opened.execute(statement)


def files(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes, but for the locks."""
    found = [path for path in folder.rglob("*") if path.is_file() and path.parent.name != "running"]
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


def test_a_new_log_is_made(file):
    """In an empty folder the log is made, sound and empty, and closed it is a single file."""
    file.parent.mkdir()

    with closing(Logbook(file.parent)) as logbook:
        assert (logbook.count(), logbook.problems(), logbook.sets()) == (0, [], [])

    assert list(files(file.parent)) == [FILE_NAME]


@pytest.mark.usefixtures("log_with_a_session")
def test_opening_again_migrates_nothing(file):
    """A log of the present shape is opened without a backup and without another migration."""
    applied = rows(file, "SELECT * FROM _sqlite_migrations")

    Logbook(file.parent).close()

    assert rows(file, "SELECT * FROM _sqlite_migrations") == applied
    assert list(files(file.parent)) == [FILE_NAME]


def test_an_empty_file_is_a_new_log(file):
    """A file of no bytes, as a crash may leave it, becomes a log."""
    file.parent.mkdir()
    file.touch()

    with closing(Logbook(file.parent)) as logbook:
        assert logbook.problems() == []


@pytest.mark.usefixtures("log_with_a_session")
def test_a_newer_log_is_refused_and_untouched(file):
    """A log with a migration this program does not know is refused by name, and not a byte changes."""
    write(
        file,
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('calftimer', '0099_future', 'then')",
    )
    before = files(file.parent)

    with pytest.raises(LogbookTooNewError) as caught:
        Logbook(file.parent)

    assert str(caught.value) == (
        f"The log {file} was written by a newer calftimer (it has “0099_future”). "
        "Nothing was changed; install the newer version to open it."
    )
    assert files(file.parent) == before
    assert list(before) == [FILE_NAME]


@pytest.mark.usefixtures("log_with_a_session")
def test_a_newer_log_that_is_open_is_refused_and_untouched(file):
    """A newer log whose program is running, so that its last rows stand in the -wal, is refused and keeps them."""
    with closing(sqlite3.connect(file)) as newer:
        newer.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('calftimer', '0099_new', 'then')"
        )
        newer.commit()
        before = files(file.parent)

        with pytest.raises(LogbookTooNewError, match="0099_new"):
            Logbook(file.parent)

        after = files(file.parent)
        assert set(after) == set(before) == {FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"}
        assert all(after[name] == before[name] for name in (FILE_NAME, f"{FILE_NAME}-wal"))


@pytest.mark.parametrize(
    "content", [b"Dear diary, today I trained my calves. " * 50, b"short", b"SQLite format 3\0" + b"\xff" * 5000]
)
def test_what_is_no_database_is_refused_and_untouched(file, content):
    """A file that is not SQLite's is refused as damaged, and not a byte changes."""
    file.parent.mkdir()
    file.write_bytes(content)

    with pytest.raises(LogbookDamagedError, match="Nothing was changed; the window and “calftimer restore --salvage”"):
        Logbook(file.parent)

    assert files(file.parent) == {FILE_NAME: content}


def test_somebody_elses_database_is_refused_and_untouched(file):
    """A sound SQLite file with other tables is refused, and not a byte changes."""
    file.parent.mkdir()
    write(file, "CREATE TABLE recipes (name TEXT)")
    before = files(file.parent)

    with pytest.raises(LogbookDamagedError, match="it holds other tables than a log"):
        Logbook(file.parent)

    assert files(file.parent) == before


@pytest.mark.usefixtures("log_with_a_session")
def test_a_torn_log_is_refused_and_untouched(file):
    """A log whose last pages are missing is refused as damaged, and not a byte changes."""
    torn = file.read_bytes()[: 3 * 4096]
    file.write_bytes(torn)

    with pytest.raises(
        LogbookDamagedError, match=r"damaged or not a log: parts of it cannot be read \(database disk image"
    ):
        Logbook(file.parent)

    assert files(file.parent) == {FILE_NAME: torn}


def test_a_folder_in_the_logs_place(file):
    """A folder where the log should be is refused in a sentence."""
    file.mkdir(parents=True)

    with pytest.raises(LogbookError, match="cannot be used"):
        Logbook(file.parent)


def test_a_missing_folder(file):
    """A data folder that is not there is refused in a sentence."""
    with pytest.raises(LogbookError, match="cannot be used: No such file or directory"):
        Logbook(file.parent)


def test_a_log_is_backed_up_before_it_is_migrated(file, log_with_a_session, scripts):
    """A log of the old shape is copied whole, then brought to the new shape with all its rows."""
    (scripts / "0090_places.sql").write_text(ADD_COLUMN)

    with closing(Logbook(file.parent)) as logbook:
        assert logbook.problems() == []

    (backup,) = (file.parent / "backups").iterdir()
    assert rows(file, "SELECT id, place FROM sessions") == [(log_with_a_session, None)]
    assert rows(backup, "SELECT id, started_at, zone FROM sessions") == [
        (log_with_a_session, "2026-03-01T18:00:00.000Z", "Europe/Berlin")
    ]
    assert rows(backup, "SELECT name FROM _sqlite_migrations") == OF_TODAY
    assert rows(file, "SELECT name FROM _sqlite_migrations") == [*OF_TODAY, ("0090_places",)]
    assert rows(backup, "PRAGMA integrity_check") == [("ok",)]


def test_a_new_log_is_not_backed_up(file, scripts):
    """A log that is made now goes through all migrations, and there is nothing to back up."""
    (scripts / "0090_places.sql").write_text(ADD_COLUMN)
    file.parent.mkdir()

    Logbook(file.parent).close()

    assert rows(file, "SELECT name FROM _sqlite_migrations") == [*OF_TODAY, ("0090_places",)]
    assert list(files(file.parent)) == [FILE_NAME]


def test_a_failing_migration_leaves_nothing_behind(file, log_with_a_session, scripts):
    """When a migration fails half way, nothing of it and of the ones before it stays; the log opens as before."""
    (scripts / "0090_places.sql").write_text(ADD_COLUMN)
    (scripts / "0091_broken.sql").write_text("CREATE TABLE more (id TEXT) STRICT;\nALTER TABLE nowhere ADD x TEXT;\n")
    before = rows(file, "SELECT name, sql FROM sqlite_master") + rows(file, "SELECT * FROM _sqlite_migrations")

    with pytest.raises(LogbookError, match="no such table: nowhere"):
        Logbook(file.parent)

    assert rows(file, "SELECT name, sql FROM sqlite_master") + rows(file, "SELECT * FROM _sqlite_migrations") == before
    (scripts / "0091_broken.sql").unlink()
    (scripts / "0090_places.sql").unlink()
    steps.migrations.cache_clear()
    Logbook(file.parent).close()
    assert rows(file, "SELECT id FROM sessions") == [(log_with_a_session,)]


def test_a_first_migration_that_fails_can_be_tried_again(file, scripts):
    """When a new log cannot be made, the next start makes it, as if there had been none."""
    file.parent.mkdir()
    script = scripts / "0001_sets.sql"
    good = script.read_text()
    script.write_text(good + "ALTER TABLE nowhere ADD x TEXT;\n")
    with pytest.raises(LogbookError, match="no such table: nowhere"):
        Logbook(file.parent)

    script.write_text(good)
    with closing(Logbook(file.parent)) as logbook:
        assert logbook.problems() == []


@pytest.mark.usefixtures("log_with_a_session")
def test_a_log_that_cannot_be_backed_up_is_not_migrated(file, scripts):
    """Where no backup can be made, the log is refused in a sentence and keeps its shape."""
    (scripts / "0090_places.sql").write_text(ADD_COLUMN)
    (file.parent / "backups").write_text("a file where the folder should be")

    with pytest.raises(LogbookError, match=r"No backup could be made in .*: File exists\. The log itself was not"):
        Logbook(file.parent)

    assert rows(file, "SELECT name FROM _sqlite_migrations") == OF_TODAY


@pytest.mark.usefixtures("log_with_a_session", "scripts")
def test_a_log_with_pending_migrations_may_be_killed(file, scripts):
    """A program killed in mid-migration leaves a log that the next start migrates."""
    (scripts / "0090_places.sql").write_text(ADD_COLUMN)
    killed = subprocess.run(
        [sys.executable, "-c", MIGRATE_AND_DIE, str(file), str(scripts)], capture_output=True, check=False
    )
    assert killed.returncode == -9

    Logbook(file.parent).close()

    assert rows(file, "SELECT name FROM _sqlite_migrations") == [*OF_TODAY, ("0090_places",)]


@pytest.mark.usefixtures("log_with_a_session")
def test_a_log_that_is_in_use_is_opened_at_once(file, monkeypatch):
    """A second window does not check the log again that the first has open; the next start does."""
    looked: list[Path] = []
    plain = connection.damage
    monkeypatch.setattr(connection, "damage", lambda *at, **how: looked.append(file) or plain(*at, **how))

    with closing(Logbook(file.parent)), closing(Logbook(file.parent)):
        assert len(looked) == 1
    Logbook(file.parent).close()

    assert len(looked) == 2


# Migrates as the program does, and kills itself between the two statements of the second script.
MIGRATE_AND_DIE = """
import os, signal, sys
from pathlib import Path
from calftimer.logbook import connection
from calftimer.logbook import migrations as steps
from calftimer.logbook.logbook import Logbook
steps.shipped = lambda folder: Path(sys.argv[2]).parent
statements = steps._statements
def half(script):
    yield next(statements(script))
    os.kill(os.getpid(), signal.SIGKILL)
steps._statements = half
Logbook(Path(sys.argv[1]).parent)
"""

# Waits for a line on stdin, so that several of it open the log at the same moment.
OPEN_TOGETHER = """
import sys
from pathlib import Path
from calftimer.logbook.logbook import Logbook
print("ready", flush=True)
sys.stdin.readline()
logbook = Logbook(Path(sys.argv[1]))
print(logbook.count())
logbook.close()
"""


def test_programs_that_start_at_once_make_one_log(file):
    """Several programs that open a folder without a log at the same moment all open the one that is made."""
    file.parent.mkdir()
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN_TOGETHER, str(file.parent)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    for program in programs:
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        program.stdin.write("\n")
        program.stdin.flush()

    ends = [program.communicate(timeout=60) for program in programs]

    assert [(out, err.strip().splitlines()[-1:]) for out, err in ends] == [("0\n", [])] * 4
    assert rows(file, "SELECT name FROM _sqlite_migrations") == OF_TODAY
