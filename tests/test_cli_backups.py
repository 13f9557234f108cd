# SPDX-License-Identifier: MIT
"""`calftimer backup` and `calftimer restore`: what they write, what they refuse, and the way back."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from calftimer.cli import run
from calftimer.logbook.backup import Backups
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.logbook import Logbook
from tests import made

NOW = datetime(2026, 3, 1, 18, 2, 3, tzinfo=UTC)


@pytest.fixture
def says(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run a command line in this process; return exit code, stdout and stderr."""

    def call(*arguments: object) -> tuple[int, str, str]:
        code = run([str(argument) for argument in arguments])
        written = capsys.readouterr()
        return code, written.out, written.err

    return call


@pytest.fixture
def train(own_data_dir: Path, make_plan: Callable[..., object]) -> Callable[[int], None]:
    """A writer of so many finished sets into the person's log, which it closes again."""
    return lambda count: made.train(own_data_dir, make_plan(), count)


def sets(folder: Path) -> int:
    """Return how many sets are in the log of a folder."""
    with closing(Logbook(folder)) as logbook:
        return logbook.count()


def test_backup_says_what_and_where(says, own_data_dir, train):
    """backup names the file and the number of sets, and --list shows it."""
    train(2)

    code, out, err = says("backup")
    (made,) = Backups(own_data_dir).all()

    assert (code, out, err) == (0, f"2 sets backed up and checked: {made.path}\n", "")
    assert str(made.path) in says("restore", "--list")[1]


def test_backup_to_a_folder(says, own_data_dir, train, tmp_path):
    """backup --to writes into that folder, which must be there, and nowhere else."""
    train(1)

    assert says("backup", "--to", tmp_path / "nowhere") == (1, "", f"There is no folder {tmp_path / 'nowhere'}.\n")
    code, out, _ = says("backup", "--to", tmp_path, "--json")

    assert (code, json.loads(out)["sets"], json.loads(out)["kind"]) == (0, 1, "asked")
    assert Path(json.loads(out)["path"]).parent == tmp_path
    assert Backups(own_data_dir).all() == []


def test_backup_without_a_log(says, own_data_dir):
    """Without a log backup says so and ends with 1."""
    assert says("backup") == (1, "", f"There is no log in {own_data_dir} yet, so there is nothing to back up.\n")


def test_restore_and_undo(says, own_data_dir, train):
    """restore takes the newest backup and says how to go back; doing so brings the sets of before."""
    train(1)
    says("backup")
    train(2)

    code, out, err = says("restore")

    assert (code, err, sets(own_data_dir)) == (0, "", 1)
    name = out.splitlines()[-1].rpartition(" ")[2]
    assert says("restore", name)[0] == 0
    assert sets(own_data_dir) == 3


def test_restore_without_backups(says, own_data_dir, train):
    """Where there is no backup restore says so, and the log stays."""
    train(1)

    code, out, err = says("restore")

    assert (code, out) == (2, "")
    assert err == f"There are no backups in {own_data_dir / 'backups'}.\n"
    assert sets(own_data_dir) == 1


def test_restore_while_a_window_is_open(says, own_data_dir, train):
    """While the log is open in a window restore is refused with 1."""
    train(1)
    says("backup")
    with closing(Logbook(own_data_dir)):
        code, out, err = says("restore")

    assert (code, out) == (1, "")
    assert "is open in another window, terminal or program" in err


def test_a_damaged_log_is_salvaged(says, own_data_dir, train):
    """restore --salvage takes what can be read, fills it up, and says where the damaged log is."""
    train(3)
    says("backup")
    train(1)
    log = own_data_dir / FILE_NAME
    log.write_bytes(b"\xa5" * 50 + log.read_bytes()[50:])
    code, _, err = says("log")
    assert (code, "“calftimer restore --salvage”" in err) == (1, True)

    code, out, _ = says("restore", "--salvage")

    assert (code, sets(own_data_dir)) == (0, 4)
    assert out.startswith("4 set(s) could be read, 0 more are from backups.\nThe log has 4 set(s) now")
    assert Path(out.splitlines()[-1].partition(": ")[2]).read_bytes().startswith(b"\xa5" * 50)


def test_an_empty_log_points_to_its_backups(says, own_data_dir, train):
    """Where the log went away and a backup has sets, `log` says how to see the backups."""
    train(1)
    says("backup")
    (own_data_dir / FILE_NAME).unlink()

    assert says("log") == (0, "No sets yet. There are backups; see them with: calftimer restore --list\n", "")


def test_an_empty_log_is_not_backed_up_over_a_full_one(says, own_data_dir, train):
    """Where the log went away, `backup` names the backup to bring back, and `restore` brings that, not an empty one."""
    train(2)
    says("backup")
    (full,) = Backups(own_data_dir).all()
    (own_data_dir / FILE_NAME).write_bytes(b"")

    code, out, err = says("backup")
    says("doctor")  # which makes a log of the empty file
    again = says("backup")
    says("restore", full.path)
    says("restore", full.path.name)

    assert (code, out, err) == again
    assert (code, out) == (1, "")
    assert err == (
        f"The log in {own_data_dir} is empty, but there is a backup of 2 sets: {full.path}. Bring that back first; "
        "nothing was backed up.\n"
    )
    (own_data_dir / FILE_NAME).write_bytes(b"")
    says("doctor")
    says("restore", says("restore", "--list")[1].split()[-1])
    assert says("restore")[0] == 0
    assert sets(own_data_dir) == 2


def test_a_backup_that_is_not_there_is_named_whoever_has_the_log(says, own_data_dir, train):
    """restore of a file that is not there says so, also while the log is open in a window."""
    train(1)
    with closing(Logbook(own_data_dir)):
        code, _, err = says("restore", "nowhere.sqlite")

    assert (code, err) == (
        1,
        "There is no backup nowhere.sqlite. See them with: calftimer restore --list\n",
    )


def test_doctor_names_what_was_salvaged(says, own_data_dir, train):
    """After a salvage the last good backup is the one that was made of what could be read."""
    train(3)
    says("backup")
    train(1)
    log = own_data_dir / FILE_NAME
    log.write_bytes(b"\xa5" * 50 + log.read_bytes()[50:])
    says("restore", "--salvage")

    assert json.loads(says("doctor", "--json")[1])["backups"]["sets"] == 4


def test_train_mends_a_damaged_log(says, own_data_dir, train):
    """A set can be done in the terminal with a damaged log: it is set aside, what can be read is in the new one."""
    train(3)
    log = own_data_dir / FILE_NAME
    log.write_bytes(b"\xa5" * 50 + log.read_bytes()[50:])
    brief = ("--sound", "none", "--tempo", "0-0-X-0", "--reps", 1, "--sets", 1, "--count-in", 0)

    code, out, err = says("train", "standing-calf-raise", *brief)

    (aside,) = own_data_dir.glob("*damaged*")
    assert (code, "Done: 1 rep." in out, sets(own_data_dir)) == (0, True, 4)
    assert (
        err == f"The log was damaged. 3 set(s) of 3 in it now could be read of it. The damaged file is kept: {aside}\n"
    )


def test_what_is_salvaged_as_json(says, own_data_dir, train):
    """With --json there is JSON alone on stdout; how much could be read stands on stderr."""
    train(3)
    log = own_data_dir / FILE_NAME
    log.write_bytes(b"\xa5" * 50 + log.read_bytes()[50:])

    code, out, err = says("restore", "--salvage", "--json")

    assert (code, json.loads(out)["sets"]) == (0, 3)
    assert err == "3 set(s) could be read, 0 more are from backups.\n"


def test_a_sound_log_is_not_salvaged(says, own_data_dir, train):
    """restore --salvage leaves a sound log alone."""
    train(1)

    assert says("restore", "--salvage") == (
        2,
        "",
        f"The log {own_data_dir / FILE_NAME} is not damaged; nothing was changed.\n",
    )


def test_one_thing_at_a_time(says):
    """A file, --list and --salvage exclude each other."""
    assert says("restore", "x.sqlite", "--list")[0] == 2


def test_doctor_knows_the_backups(says, own_data_dir, train, tmp_path):
    """doctor says which backup is the last good one, and where else they go."""
    train(2)
    says("backup")
    (tmp_path / "stick").mkdir()
    Backups(own_data_dir).send_to(tmp_path / "stick")
    (made,) = Backups(own_data_dir).all()

    found = json.loads(says("doctor", "--json")[1])["backups"]

    assert (found["count"], found["newest"], found["sets"]) == (1, str(made.path), 2)
    assert (Path(found["elsewhere"]).parent, found["elsewhere_is_there"]) == (tmp_path / "stick", True)


def test_doctor_finds_damage_that_a_start_does_not(says, own_data_dir, train, monkeypatch):
    """doctor checks the whole log, also a large one, and ends with 1."""
    from calftimer.logbook import connection

    monkeypatch.setattr(connection, "_SMALL", 0)
    train(200)
    log = own_data_dir / FILE_NAME
    data = bytearray(log.read_bytes())
    data[30 * 4096 : 31 * 4096] = b"\xa5" * 4096
    log.write_bytes(data)
    Logbook(own_data_dir).close()

    code, out, _ = says("doctor")

    assert code == 1
    assert "is damaged or not a log" in out
