# SPDX-License-Identifier: MIT
"""Backups: checked, named, rotated, copied to a second folder, and made while the log is in use."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from calftimer.core.record import StopReason
from calftimer.core.turn import Turn
from calftimer.errors import LogbookDamagedError, LogbookError, WorldError
from calftimer.logbook.backup import Backups
from calftimer.logbook.copying import Backup, Kind, _kept, backups_in, checked
from calftimer.logbook.logbook import Logbook

NOW = datetime(2026, 3, 1, 18, 2, 3, tzinfo=UTC)


@pytest.fixture
def logbook(tmp_path: Path) -> Iterator[Logbook]:
    """An open log in the folder `data`."""
    (tmp_path / "data").mkdir()
    with closing(Logbook(tmp_path / "data")) as opened:
        yield opened


@pytest.fixture
def train(logbook: Logbook, make_plan: Callable[..., object]) -> Callable[[int], None]:
    """A writer of so many finished sets."""

    def write(count: int) -> None:
        session = logbook.open_session(NOW, "UTC")
        for number in range(1, count + 1):
            set_id = logbook.open_set(session, Turn(make_plan(), number), None, NOW, "UTC")
            logbook.finish_set(set_id, NOW, StopReason.TARGET)

    return write


@pytest.fixture
def backups(logbook: Logbook) -> Backups:
    """The backups of the open log."""
    return Backups(logbook.path.parent)


@pytest.fixture
def stick(tmp_path: Path, backups: Backups) -> Path:
    """A second folder, chosen and still empty: where on it the backups go."""
    (tmp_path / "stick").mkdir()
    backups.send_to(tmp_path / "stick")
    (place,) = (tmp_path / "stick").iterdir()
    return place


def sets_in(file: Path) -> int:
    """Return how many sets a file holds."""
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("SELECT count(*) FROM sets").fetchone()[0]


def put(folder: Path, at: datetime, kind: Kind = Kind.SESSION, sets: int = 7) -> Path:
    """Put a backup of that time into a folder, as far as its name goes."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"calftimer-{at:%Y-%m-%dT%H-%M-%S-%f}Z-{kind.value}-{sets}-sets.sqlite"
    path.touch()
    return path


def test_a_backup_is_the_whole_log(backups, train):
    """A backup made while the log is open holds every set, in one file that says when, why and how many."""
    train(3)

    made = backups.make(Kind.SESSION)

    assert sets_in(made.backup.path) == 3
    assert checked(made.backup.path)["sets"] == 3
    assert list(backups.home.iterdir()) == [made.backup.path]
    assert Backup.from_path(made.backup.path) == made.backup
    assert made.backup.path.name.endswith("Z-session-3-sets.sqlite")
    assert abs(datetime.now(UTC) - made.backup.made_at) < timedelta(minutes=1)


def test_a_set_that_is_running_is_not_waited_for(backups, train, logbook):
    """A backup is made in the middle of somebody's transaction, and holds what was committed before."""
    train(2)
    with closing(sqlite3.connect(logbook.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE sets SET note = 'half done'")

        made = backups.make(Kind.SESSION)

        other.rollback()
    assert made.backup.sets == 2


def test_a_single_set_is_called_so(backups, train):
    """One set is a set, not sets, and its backup is found again."""
    train(1)

    made = backups.make(Kind.ASKED)

    assert made.backup.path.name.endswith("-asked-1-set.sqlite")
    assert backups.newest() == made.backup


def test_there_is_nothing_to_back_up(tmp_path):
    """Without a log a backup is refused in a sentence, and no log is made."""
    with pytest.raises(LogbookError, match=r"There is no log in .* yet"):
        Backups(tmp_path).make(Kind.ASKED)

    assert list(tmp_path.iterdir()) == []


def test_only_our_backups_are_listed(backups, train):
    """Other files in the folder, half backups and strange names are no backups."""
    train(1)
    made = backups.make(Kind.SESSION)
    strange = "calftimer-2026-99-01T00-00-00-000000Z-session-1-set.sqlite"
    for name in ("notes.txt", "calftimer-2026-03-01.part", strange):
        (backups.home / name).touch()

    assert backups.all() == [made.backup]


def test_old_ones_are_rotated_out(backups, train):
    """Of daily backups the last ten and one a week stay; those before a migration or a restore stay all."""
    train(1)
    days = [NOW - timedelta(days=day) for day in range(30)]
    rare = [put(backups.home, day, kind) for day in days for kind in (Kind.BEFORE_MIGRATION, Kind.BEFORE_RESTORE)]
    for day in days:
        put(backups.home, day)

    backups.make(Kind.SESSION)

    left = [backup for backup in backups.all() if backup.kind is Kind.SESSION]
    assert 10 + 3 <= len(left) <= 10 + 4
    assert all(path.exists() for path in rare)


def test_a_clock_set_back_costs_no_backup(backups, train):
    """A backup that is older than all others, by a clock that was set back, is not rotated out as it is made."""
    train(1)
    for day in range(40):
        put(backups.home, datetime.now(UTC) + timedelta(days=1 + day))

    made = backups.make(Kind.SESSION)

    assert made.backup.path.exists()


def test_two_backups_of_one_moment_are_two(backups, train, monkeypatch):
    """A backup never takes the place of another, not even where the clock stands still."""
    train(1)
    first = backups.make(Kind.SESSION).backup

    from calftimer.logbook import copying

    class Still(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:
            return first.made_at

    monkeypatch.setattr(copying, "datetime", Still)
    second = backups.make(Kind.SESSION).backup

    assert first.path.exists()
    assert second.path.exists()
    assert second.path != first.path


def test_a_second_folder_gets_a_copy(backups, train, stick):
    """Each backup is copied to the folder that was chosen, into one named after this computer."""
    train(2)

    made = backups.make(Kind.SESSION)

    assert made.elsewhere_problem is None
    assert [path.name for path in stick.iterdir()] == [made.backup.path.name]
    assert sets_in(stick / made.backup.path.name) == 2


def test_a_missing_stick_is_said_and_caught_up(backups, train, stick):
    """While the stick is away backups go on at home, it is not made up, and what it missed is copied later."""
    train(1)
    away = stick.with_name("away")
    stick.rename(away)
    missed = [backups.make(Kind.SESSION) for _ in range(2)]
    assert "is not there now" in str(missed[0].elsewhere_problem)
    assert not stick.exists()

    away.rename(stick)
    assert backups.catch_up() is None

    assert sorted(path.name for path in stick.iterdir()) == [made.backup.path.name for made in missed]


def test_a_new_stick_gets_all_that_is_kept(backups, train, tmp_path):
    """A folder chosen late gets the backups there are, and no more than rotation keeps."""
    train(1)
    earlier = [backups.make(Kind.SESSION).backup.path.name for _ in range(3)]
    (tmp_path / "late").mkdir()

    backups.send_to(tmp_path / "late")
    backups.catch_up()

    assert sorted(path.name for path in (tmp_path / "late").rglob("*.sqlite")) == earlier


def test_no_second_folder_any_more(backups, train, stick):
    """When no second folder is wanted any more nothing goes there, and what is there stays."""
    train(1)
    backups.make(Kind.SESSION)

    backups.send_to(None)
    backups.make(Kind.SESSION)

    assert backups.elsewhere is None
    assert len(list(stick.iterdir())) == 1
    assert len(backups.all()) == 2


def test_a_folder_that_is_not_there_is_not_chosen(backups, tmp_path):
    """A second folder must be there when it is chosen."""
    with pytest.raises(WorldError, match="cannot be used for backups"):
        backups.send_to(tmp_path / "nowhere")

    assert backups.elsewhere is None


def test_another_computers_backups_are_found(backups, stick):
    """On the stick the backups of other computers are listed too: that is how a log moves."""
    theirs = put(stick.with_name("calftimer-other-laptop"), NOW)

    assert [backup.path for backup in backups.all()] == [theirs]


def test_a_damaged_backup_is_not_the_last_good_one(backups, train):
    """The last good backup is one that can be read now."""
    train(1)
    good, spoilt = backups.make(Kind.SESSION).backup, backups.make(Kind.SESSION).backup
    spoilt.path.write_bytes(spoilt.path.read_bytes()[:5000])

    assert backups.newest() == spoilt
    assert backups.newest_sound() == good


def test_an_empty_backup_comes_after_all_others(backups, train):
    """A backup without a set brings nothing back: it is the newest one only where no other is."""
    empty = backups.make(Kind.SESSION).backup
    alone = backups.newest(), backups.newest_sound()
    train(1)
    full = backups.make(Kind.SESSION).backup
    newer = put(backups.home, full.made_at + timedelta(days=1), sets=0)

    assert alone == (empty, empty)
    assert newer in {backup.path for backup in backups.all()}
    assert (backups.newest(), backups.newest_sound()) == (full, full)


def test_a_damaged_copy_on_the_way_is_not_kept(backups, train, stick):
    """A backup at home that cannot be read any more is not copied to the stick, and it is said."""
    train(1)
    spoilt = backups.make(Kind.SESSION).backup
    for path in stick.iterdir():
        path.unlink()
    spoilt.path.write_bytes(spoilt.path.read_bytes()[:5000])

    problem = backups.catch_up()

    assert "No backup could be made" in str(problem)
    assert list(stick.iterdir()) == []


def test_a_damaged_log_is_found_by_its_backup(backups, train, logbook):
    """A backup of a damaged log is not kept, and the log is called damaged, not the disk."""
    train(200)
    logbook.close()
    data = bytearray(logbook.path.read_bytes())
    data[20 * 4096 : 21 * 4096] = b"\xa5" * 4096
    logbook.path.write_bytes(data)

    with pytest.raises(LogbookDamagedError, match="is damaged or not a log"):
        backups.make(Kind.SESSION)

    assert list(backups.home.iterdir()) == []


def test_a_copy_with_other_rows_is_not_kept(backups, train):
    """A copy that is sound and does not hold what was copied is no backup, and nothing of it stays."""
    train(1)
    made = backups.make(Kind.SESSION).backup
    wanted = checked(made.path) | {"reps": 99}

    def copy(partial: Path) -> dict[str, int]:
        shutil.copyfile(made.path, partial)
        return wanted

    with pytest.raises(sqlite3.DatabaseError, match="not whole"):
        _kept(backups.home, Kind.SESSION, NOW, copy)

    assert list(backups.home.iterdir()) == [made.path]


def test_what_a_killed_program_left_is_swept(backups, train):
    """A .part of yesterday goes with the next backup; one of just now may be another program's."""
    train(1)
    backups.home.mkdir()
    old, new = backups.home / "calftimer-old.part", backups.home / "calftimer-new.part"
    for path in (old, new):
        path.touch()
    os.utime(old, (0, 0))

    backups.make(Kind.SESSION)

    assert (old.exists(), new.exists()) == (False, True)


# The system refuses every byte of a file past 30 kB, as a full disk would.
NO_ROOM = """
import resource, sys
from pathlib import Path
from calftimer.errors import CalftimerError
from calftimer.logbook.backup import Backups
from calftimer.logbook.copying import Kind
resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))
try:
    Backups(Path(sys.argv[1])).make(Kind.SESSION)
except CalftimerError as error:
    print(type(error).__name__, error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
def test_a_full_disk_leaves_no_half_backup(backups, train, logbook):
    """Where there is no room the backup fails in a sentence, leaves nothing, and the log is as it was."""
    train(20)

    done = subprocess.run([sys.executable, "-c", NO_ROOM, str(backups.home.parent)], capture_output=True, text=True)

    assert done.stdout.startswith(f"LogbookError No backup could be made in {backups.home}: "), done
    assert "Look whether the disk is full" in done.stdout
    assert list(backups.home.iterdir()) == []
    assert logbook.count() == 20


def test_a_backup_asked_for_elsewhere_goes_there_alone(backups, train, tmp_path, stick):
    """A folder named once gets one backup; home and stick get none, and nothing is rotated."""
    train(1)
    (tmp_path / "once").mkdir()

    made = backups.make(Kind.ASKED, tmp_path / "once")

    assert made.backup.path.parent == tmp_path / "once"
    assert backups_in(backups.home) == backups_in(stick) == []
