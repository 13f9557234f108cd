# SPDX-License-Identifier: MIT
"""A damaged log: found when it is opened, read as far as it can be, and filled up from the last good backup.

Real damage to real files: flipped bits in many places, pages of rubbish, torn files, broken -wal.
"""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from calftimer.core.record import SetRecord, StopReason
from calftimer.core.turn import Turn
from calftimer.errors import LogbookDamagedError, LogbookTooNewError
from calftimer.logbook.backup import Backups
from calftimer.logbook.connection import FILE_NAME, look_over
from calftimer.logbook.copying import Kind
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.pages import read_rows
from calftimer.logbook.recovery import recover
from calftimer.logbook.restore import begin_anew, restore

NOW = datetime(2026, 3, 1, 18, 2, 3, tzinfo=UTC)
BACKED_UP, LATER = 90, 30
SEEDS = range(12)


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory, make_plan: Callable[..., object]) -> Path:
    """A folder with a log of 120 sets of three reps, and a backup of the first 90."""
    folder = tmp_path_factory.mktemp("trained")
    with closing(Logbook(folder)) as logbook:
        for number in range(BACKED_UP + LATER):
            at = NOW + timedelta(hours=number)
            set_id = logbook.open_set(logbook.open_session(at, "UTC"), Turn(make_plan()), None, at, "UTC")
            for rep in (1, 2, 3):
                logbook.add_rep(set_id, rep, 2.0 * rep, make_plan().tempo)
            logbook.finish_set(set_id, at + timedelta(seconds=6), StopReason.TARGET)
            if number == BACKED_UP - 1:
                Backups(folder).make(Kind.SESSION)
    return folder


@pytest.fixture
def folder(tmp_path: Path, trained: Path) -> Path:
    """A copy of that folder, to be damaged."""
    for name in (FILE_NAME, *(str(path.relative_to(trained)) for path in trained.glob("backups/*"))):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes((trained / name).read_bytes())
    return tmp_path


@pytest.fixture
def sound_sets(trained: Path) -> dict[str, SetRecord]:
    """The sets of the sound log, by id."""
    return sets_of(trained)


def sets_of(folder: Path) -> dict[str, SetRecord]:
    """Return all sets of a folder's log, which must be sound, by id."""
    with closing(Logbook(folder)) as logbook:
        assert logbook.problems() == []
        return {record.id: record for record in logbook.sets()}


def is_damaged(folder: Path) -> bool:
    """Tell whether the log is called damaged by the full check."""
    try:
        look_over(folder / FILE_NAME, whole=True)
    except LogbookDamagedError:
        return True
    return False


def put_back(folder: Path) -> dict[str, SetRecord]:
    """Recover the damaged log, put what was recovered in its place, and return its sets."""
    found = recover(folder)
    restore(folder, found.recovered.path)
    return sets_of(folder)


def flip(file: Path, places: list[int], chance: random.Random) -> None:
    """Flip one bit in each of these places of a file."""
    data = bytearray(file.read_bytes())
    for place in places:
        data[place] ^= 1 << chance.randrange(8)
    file.write_bytes(data)


def page_of(file: Path, text: str) -> int:
    """Return the number of the first page of a file on which a text stands."""
    return file.read_bytes().index(text.encode()) // 4096 + 1


def spoil_a_page_of_sets(folder: Path) -> None:
    """Overwrite the first page of the log on which sets stand."""
    log = folder / FILE_NAME
    number = page_of(log, "machinestraightstraight")
    data = bytearray(log.read_bytes())
    data[(number - 1) * 4096 : number * 4096] = b"\x5a" * 4096
    log.write_bytes(data)


def put_newest(folder: Path, source: Path, sets: int) -> Path:
    """Put the log `source` into the backups of `folder`, as the newest of them; return where."""
    at = max(backup.made_at for backup in Backups(folder).all()) + timedelta(days=1)
    path = Backups(folder).home / f"calftimer-{at:%Y-%m-%dT%H-%M-%S-%f}Z-session-{sets}-sets.sqlite"
    path.write_bytes(source.read_bytes())
    return path


@pytest.mark.parametrize("seed", SEEDS)
def test_flipped_bits_anywhere(folder, sound_sets, seed):
    """Wherever bits are flipped, the log is either as good as it was, or found damaged and recovered: every set
    of the backup is there, most of the later ones, none twice, and none that never was."""
    chance = random.Random(seed)
    log = folder / FILE_NAME
    places = [chance.randrange(log.stat().st_size) for _ in range(chance.choice([1, 3, 10]))]
    flip(log, places, chance)

    found = put_back(folder) if is_damaged(folder) else sets_of(folder)

    backed_up = sorted(sound_sets, key=lambda set_id: sound_sets[set_id].started_at)[:BACKED_UP]
    assert len({record.started_at for record in found.values()}) >= len(found) - len(places)
    assert set(backed_up) <= {*found} or not is_readable_as_before(found, backed_up)
    assert len(found) >= BACKED_UP
    assert len({*found} - {*sound_sets}) <= len(places)


def is_readable_as_before(found: dict[str, SetRecord], ids: list[str]) -> bool:
    """Tell whether more of these sets are missing than bits can change ids where SQLite sees nothing wrong."""
    return len({*ids} - {*found}) > 10


@pytest.mark.parametrize("share", [0.02, 0.3, 0.5, 0.7, 0.95])
def test_a_torn_file(folder, sound_sets, share):
    """Of a file that ends too early, what is there is read, and the backup has the rest of its own sets."""
    log = folder / FILE_NAME
    log.write_bytes(log.read_bytes()[: int(log.stat().st_size * share)])
    with pytest.raises(LogbookDamagedError):
        Logbook(folder)

    found = put_back(folder)

    assert BACKED_UP <= len(found) <= BACKED_UP + LATER
    assert all(sound_sets[set_id] == record for set_id, record in found.items())


def test_a_page_of_rubbish(folder, sound_sets):
    """Where one page is overwritten, all sets but those on it are read, and those come from the backup."""
    log = folder / FILE_NAME
    oldest = min(sound_sets.values(), key=lambda record: record.started_at)
    data = bytearray(log.read_bytes())
    # The id stands in reps, in sets and in indexes; each page on which it stands is overwritten.
    at = data.find(oldest.id.encode())
    while at >= 0:
        data[at // 4096 * 4096 : at // 4096 * 4096 + 4096] = b"\xa5" * 4096
        at = data.find(oldest.id.encode())
    log.write_bytes(data)

    found = recover(folder)

    assert 0 < found.from_backup < BACKED_UP
    assert found.read + found.from_backup == BACKED_UP + LATER
    restore(folder, found.recovered.path)
    assert sets_of(folder) == sound_sets


def test_what_is_lost_is_counted(folder, sound_sets):
    """Sets that neither the damaged log nor a backup has any more are counted, by what the indexes know of them."""
    for backup in Backups(folder).all():
        backup.path.unlink()
    spoil_a_page_of_sets(folder)

    found = recover(folder)

    assert 0 < found.read < len(sound_sets)
    assert found.lost == len(sound_sets) - found.read


def test_gaps_are_filled_from_older_backups_too(folder, sound_sets, tmp_path):
    """A newest backup that is empty, or has gaps itself, keeps no set from coming back that an older one has."""
    Backups(folder).make(Kind.SESSION)
    with_gaps = put_newest(folder, folder / FILE_NAME, 10)
    with closing(sqlite3.connect(with_gaps)) as connection, connection:
        connection.execute("DELETE FROM sets WHERE id NOT IN (SELECT id FROM sets ORDER BY started_at DESC LIMIT 10)")
    (tmp_path / "new").mkdir()
    Logbook(tmp_path / "new").close()
    put_newest(folder, tmp_path / "new" / FILE_NAME, 0)
    spoil_a_page_of_sets(folder)

    found = recover(folder)

    assert (found.backup.path, found.lost) == (with_gaps, 0)
    assert found.from_backup > 0
    restore(folder, found.recovered.path)
    assert sets_of(folder).keys() == sound_sets.keys()


def test_a_backup_of_another_log_fills_no_gap(folder, sound_sets, tmp_path, make_plan):
    """The newest backup that shares a set with what can be read is the one that serves, not that of a stranger."""
    (tmp_path / "theirs").mkdir()
    with closing(Logbook(tmp_path / "theirs")) as theirs:
        set_id = theirs.open_set(theirs.open_session(NOW, "UTC"), Turn(make_plan()), None, NOW, "UTC")
        theirs.add_rep(set_id, 1, 2.0, make_plan().tempo)
        theirs.finish_set(set_id, NOW + timedelta(seconds=6), StopReason.TARGET)
    (own,) = Backups(folder).all()
    put_newest(folder, Backups(tmp_path / "theirs").make(Kind.SESSION).backup.path, 1)
    spoil_a_page_of_sets(folder)

    found = recover(folder)

    assert found.backup == own
    restore(folder, found.recovered.path)
    assert set_id not in sets_of(folder)


def test_without_its_first_page_the_rows_are_found_by_their_form(folder, sound_sets):
    """Where even the list of tables is gone, rows are told apart by what is in them; nothing is made up."""
    for backup in Backups(folder).all():
        backup.path.unlink()
    log = folder / FILE_NAME
    data = log.read_bytes()
    log.write_bytes(b"\xa5" * 4096 + data[4096:])

    found = put_back(folder)

    assert {*found} <= {*sound_sets}
    assert len(found) > 0.9 * len(sound_sets)
    assert all(sound_sets[set_id] == record for set_id, record in found.items())


def test_reps_come_back_too(folder, trained):
    """The times of the reps are recovered with their sets."""
    log = folder / FILE_NAME
    flip(log, [100 + 8], random.Random(1))

    put_back(folder)

    with closing(sqlite3.connect(log)) as connection, closing(sqlite3.connect(trained / FILE_NAME)) as sound:
        query = "SELECT set_id, rep, at_s, tempo FROM reps ORDER BY set_id, rep"
        assert connection.execute(query).fetchall() == sound.execute(query).fetchall()


def test_a_value_that_means_nothing_is_found_and_taken_from_the_backup(folder, sound_sets):
    """A flipped bit in the tempo of a set is no damage to SQLite; it is to us, and the backup's row is taken."""
    log = folder / FILE_NAME
    with closing(sqlite3.connect(log)) as connection, connection:
        connection.execute("UPDATE sets SET tempo = '1-q-1-0' WHERE id = ?", [min(sound_sets)])

    with pytest.raises(LogbookDamagedError, match=r"the set .* cannot be read"):
        Logbook(folder)

    assert put_back(folder) == sound_sets


def test_a_lost_index_entry_is_damage(folder, sound_sets):
    """A set that the index does not lead to any more would not be shown; opening the log finds that."""
    log = folder / FILE_NAME
    with closing(sqlite3.connect(log)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'sets_by_start'").fetchone()
        narrower = sql.replace("deleted_at IS NULL", "deleted_at IS NULL AND id > 'x'")
        connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'sets_by_start'", [narrower])
        connection.commit()

    with pytest.raises(LogbookDamagedError):
        Logbook(folder)

    assert put_back(folder) == sound_sets


def test_what_was_deleted_does_not_come_back(folder, sound_sets):
    """A set thrown away after the backup stays thrown away, for its row is there to say so."""
    gone = max(sound_sets)
    with closing(Logbook(folder)) as logbook:
        logbook.discard_set(min(sound_sets), NOW)
        logbook.discard_set(gone, NOW)
    flip(folder / FILE_NAME, [100 + 8], random.Random(1))
    assert is_damaged(folder)

    found = put_back(folder)

    assert {*found} == {*sound_sets} - {gone, min(sound_sets)}


def test_old_rows_on_free_pages_stay_gone(folder, sound_sets):
    """Pages that hold nothing any more are not read: what stands there was changed since."""
    log = folder / FILE_NAME
    with closing(sqlite3.connect(log)) as connection, connection:
        connection.execute("CREATE TABLE copy AS SELECT * FROM sets")
        connection.execute("UPDATE copy SET note = 'old', id = 'old-' || id")
    with closing(sqlite3.connect(log)) as connection, connection:
        connection.execute("PRAGMA secure_delete = OFF")  # on in some builds of SQLite: those overwrite what is gone
        connection.execute("DROP TABLE copy")
    assert b"old-" in log.read_bytes()

    rows = read_rows(log)

    assert not any("old" in str(row) for row in rows.stray)
    assert len(rows.of_tables["sets"]) == len(sound_sets)


def test_long_texts_go_over_several_pages(folder, sound_sets):
    """A note longer than a page is read whole."""
    note = "My calves were sore. " * 1000
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE sets SET note = ? WHERE id = ?", [note, max(sound_sets)])

    rows = read_rows(folder / FILE_NAME).of_tables["sets"]

    assert [note in row for row in rows].count(True) == 1


def test_all_rows_of_a_sound_log_are_read(folder):
    """Our own reading of the pages says what SQLite says, table by table, value by value."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        wanted = {name: {tuple(row) for row in connection.execute(f"SELECT * FROM {name}")} for name in names}

    rows = read_rows(folder / FILE_NAME)

    assert {name: {*found} for name, found in rows.of_tables.items() if wanted[name]} == {
        name: padded for name, padded in wanted.items() if padded
    }


def test_the_wal_is_read_as_well(folder, sound_sets):
    """Sets that stand in the -wal of a killed program are recovered from there."""
    killed = subprocess.run([sys.executable, "-c", TRAIN_AND_DIE, str(folder)], capture_output=True, text=True)
    assert killed.returncode == -9, killed.stderr
    wal = (folder / f"{FILE_NAME}-wal").stat().st_size
    assert wal > 0
    (folder / FILE_NAME).write_bytes(b"\xa5" * 1000 + (folder / FILE_NAME).read_bytes()[1000:])

    found = recover(folder)

    assert found.recovered.sets == len(sound_sets) + 5


TRAIN_AND_DIE = """
import os, signal, sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from calftimer.logbook.logbook import Logbook
logbook = Logbook(Path(sys.argv[1]))
rows = [dict(row) for row in logbook._connection.execute("SELECT * FROM sets ORDER BY started_at DESC LIMIT 5")]
for number, row in enumerate(rows):
    logbook._database["sets"].insert(row | {"id": f"01900000-0000-7000-8000-00000000000{number}", "set_number": 9})
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_broken_wal_is_damage(folder, sound_sets):
    """SQLite drops what stands behind a broken place of the -wal without a word; we find it and read on."""
    killed = subprocess.run([sys.executable, "-c", TRAIN_AND_DIE, str(folder)], capture_output=True, text=True)
    assert killed.returncode == -9, killed.stderr
    wal = folder / f"{FILE_NAME}-wal"
    flip(wal, [32 + 24 + 2000], random.Random(1))

    with pytest.raises(LogbookDamagedError, match="in the -wal, are broken"):
        Logbook(folder)

    assert len(put_back(folder)) >= len(sound_sets) + 4


def test_a_write_that_was_cut_off_is_no_damage(folder, sound_sets):
    """The last write of a killed program, half done, is simply not there."""
    killed = subprocess.run([sys.executable, "-c", TRAIN_AND_DIE, str(folder)], capture_output=True, text=True)
    assert killed.returncode == -9, killed.stderr
    wal = folder / f"{FILE_NAME}-wal"
    wal.write_bytes(wal.read_bytes()[:-1000])

    read = read_rows(folder / FILE_NAME).of_tables["sets"]

    assert len(read) == len(sets_of(folder)) == len(sound_sets) + 4


def test_a_transaction_without_its_end_does_not_count(folder, sound_sets):
    """Of a change to all sets whose last page never reached the -wal, nothing is read: it was never saved."""
    change = TRAIN_AND_DIE.partition("rows = ")[0] + "logbook._connection.execute(\"UPDATE sets SET note = 'half'\")\n"
    change += "logbook._connection.commit()\nos.kill(os.getpid(), signal.SIGKILL)\n"
    killed = subprocess.run([sys.executable, "-c", change, str(folder)], capture_output=True, text=True)
    assert killed.returncode == -9, killed.stderr
    wal = folder / f"{FILE_NAME}-wal"
    assert any("half" in row for row in read_rows(folder / FILE_NAME).of_tables["sets"])

    wal.write_bytes(wal.read_bytes()[:-1000])

    assert not any("half" in row for row in read_rows(folder / FILE_NAME).of_tables["sets"])
    assert sets_of(folder) == sound_sets


def test_without_backup_and_rows_there_is_nothing(tmp_path):
    """Of a file that was never a log nothing is recovered, and nothing is changed."""
    (tmp_path / FILE_NAME).write_bytes(b"Dear diary, today I trained my calves. " * 500)
    with pytest.raises(LogbookDamagedError):
        Logbook(tmp_path)

    found = recover(tmp_path)

    assert (found.recovered, found.read, found.backup) == (None, 0, None)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [FILE_NAME]
    assert [path.name for path in (tmp_path / "running").glob("recovering-*")] == []


def test_a_new_log_can_be_begun(tmp_path):
    """What cannot be read at all is set aside as it is, and a new log begins."""
    (tmp_path / FILE_NAME).write_bytes(b"Dear diary, today I trained my calves. " * 500)

    aside = begin_anew(tmp_path)

    assert aside.read_bytes().startswith(b"Dear diary")
    assert sets_of(tmp_path) == {}


def test_sets_whose_session_is_gone_keep_their_place(folder, sound_sets):
    """A set is not lost with its session: an empty one with the same id takes its place."""
    for backup in Backups(folder).all():
        backup.path.unlink()
    log = folder / FILE_NAME
    with closing(sqlite3.connect(log)) as connection, connection:
        connection.execute("DELETE FROM sessions")
    flip(log, [100 + 8], random.Random(1))

    assert put_back(folder) == sound_sets


def test_a_newer_log_is_not_recovered(folder):
    """A log of a newer program is refused as such, and not called damaged."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("INSERT INTO _sqlite_migrations VALUES (99, 'calftimer', '0099_future', 'then')")

    with pytest.raises(LogbookTooNewError), suppress(LogbookDamagedError):
        Logbook(folder)


@pytest.mark.parametrize("at", [18, 19, 20, 21, 44, 47, 59])
def test_each_byte_of_the_head_that_matters(folder, sound_sets, at):
    """A flipped bit in the first bytes is called damage, not a disk that may not be written."""
    flip(folder / FILE_NAME, [at], random.Random(3))

    with pytest.raises(LogbookDamagedError, match="its first bytes are not those of a database"):
        Logbook(folder)

    assert put_back(folder) == sound_sets
