# SPDX-License-Identifier: MIT
"""A damaged log makes way for what can be got back of it, without a question and with nothing deleted."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from calftimer.logbook.backup import Backups
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.copying import Kind
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.mending import mend

RUBBISH = b"Dear diary, today I trained my calves. " * 500


def sets_in(folder: Path) -> int:
    """Return how many sets the log of a folder has, which must be sound."""
    with closing(Logbook(folder)) as logbook:
        assert logbook.problems() == []
        return logbook.count()


def test_what_can_be_read_takes_the_place(tmp_path: Path, logbook: Logbook, write_set: Callable[..., str]) -> None:
    """The sets that can be read are in the log again, and the damaged file is kept, byte by byte."""
    for _ in range(3):
        write_set()
    logbook.close()
    damaged = b"\xa5" * 50 + (tmp_path / FILE_NAME).read_bytes()[50:]
    (tmp_path / FILE_NAME).write_bytes(damaged)

    done = mend(tmp_path)

    assert (done.sets, done.read, done.backup) == (3, 3, None)
    assert done.aside.read_bytes() == damaged
    assert sets_in(tmp_path) == 3


def test_the_last_good_backup_fills_the_gaps(tmp_path: Path, logbook: Logbook, write_set: Callable[..., str]) -> None:
    """Where nothing can be read, the log goes on from the last good backup, which is named."""
    write_set()
    backup = Backups(tmp_path).make(Kind.SESSION).backup
    logbook.close()
    (tmp_path / FILE_NAME).write_bytes(RUBBISH)

    done = mend(tmp_path)

    assert (done.sets, done.read, done.backup) == (1, 0, backup)
    assert sets_in(tmp_path) == 1


def test_each_damaged_file_is_kept(tmp_path: Path) -> None:
    """Two logs damaged within one second are both kept; where nothing can be read a new log may begin."""
    asides = []
    for number in (b"1", b"2"):
        (tmp_path / FILE_NAME).write_bytes(number + RUBBISH)
        done = mend(tmp_path)
        assert (done.sets, done.backup) == (0, None)
        asides.append(done.aside)

    assert [aside.read_bytes()[:1] for aside in asides] == [b"1", b"2"]
    assert sets_in(tmp_path) == 0


def test_a_sound_log_stays(tmp_path: Path, logbook: Logbook, write_set: Callable[..., str]) -> None:
    """A log that is sound, as after another window mended it, is not touched."""
    write_set()
    logbook.close()
    before = (tmp_path / FILE_NAME).read_bytes()

    assert mend(tmp_path) is None
    assert Backups(tmp_path).all() == []
    assert (tmp_path / FILE_NAME).read_bytes() == before
    assert list(tmp_path.glob("*damaged*")) == []
