# SPDX-License-Identifier: MIT
"""`doctor`: what it finds of folder, log, catalogue and sound."""

from __future__ import annotations

import json
import sys

import pytest

from calftimer import __version__
from calftimer.doctor import report_lines
from calftimer.logbook.connection import FILE_NAME
from tests.commands.processes import process


def test_doctor(own_data_dir, write_sets):
    """doctor says versions, folder, log, sound and screen, and ends with 0 where nothing is wrong with the log."""
    write_sets(own_data_dir, 2)

    done = process("doctor", "--json")

    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert report["calftimer"] == __version__
    assert report["python"] == ".".join(map(str, sys.version_info[:3]))
    assert all(report["libraries"].values())
    assert report["data_dir"] == str(own_data_dir)
    assert (report["catalogue"]["exercises"], report["catalogue"]["problems"]) == (5, [])
    assert report["log"] == {
        "file": str(own_data_dir / FILE_NAME),
        "is_there": True,
        "sets": 2,
        "interrupted": 0,
        "underruns": 0,
        "sessions_heard": 0,
        "problems": [],
    }
    assert set(report["sound"]) == {"devices", "problem"}
    assert bool(report["sound"]["devices"]) or bool(report["sound"]["problem"])


def test_doctor_in_lines(own_data_dir, cut_off):
    """doctor's lines name the data folder, the log and what was cut off."""
    cut_off(own_data_dir, 2)

    done = process("doctor")

    assert done.returncode == 0
    assert f"data folder: {own_data_dir}\n" in done.stdout
    assert f"log: {own_data_dir / FILE_NAME}, 0 sets, " in done.stdout
    assert "1 set(s) were cut off; see them with: calftimer recover\n" in done.stdout


def test_doctor_makes_no_log(own_data_dir):
    """Looking leaves nothing behind that would hide that the log went away."""
    done = process("doctor")

    assert done.returncode == 0
    assert f"log: {own_data_dir / FILE_NAME}, not there yet; the first set begins it\n" in done.stdout
    assert not (own_data_dir / FILE_NAME).exists()


def test_doctor_misses_a_log_that_went_away(own_data_dir, write_sets):
    """Where the log is gone and a backup is not, doctor says how to bring it back."""
    write_sets(own_data_dir, 2)
    process("backup")
    (own_data_dir / FILE_NAME).unlink()

    assert f"log: {own_data_dir / FILE_NAME}, not there, but backups are; to bring" in process("doctor").stdout
    assert not (own_data_dir / FILE_NAME).exists()


def test_doctor_misses_the_sets_of_an_empty_log(own_data_dir, write_sets):
    """Where the log is a file of no bytes, as after the power went, and there are backups, doctor says so."""
    write_sets(own_data_dir, 2)
    process("backup")
    (own_data_dir / FILE_NAME).write_bytes(b"")
    for rest in ("-wal", "-shm"):
        (own_data_dir / f"{FILE_NAME}{rest}").unlink(missing_ok=True)

    assert f"log: {own_data_dir / FILE_NAME}, empty, but backups are there; to bring" in process("doctor").stdout


def test_doctor_on_a_log_that_cannot_be_read(own_data_dir):
    """Of a log that cannot be read, no number of sets is said, and its file is named once."""
    own_data_dir.mkdir(parents=True)
    (own_data_dir / FILE_NAME).write_bytes(b"Dear diary, today I trained my calves. " * 500)

    done = process("doctor")

    line = next(line for line in done.stdout.splitlines() if line.startswith("log: "))
    assert (done.returncode, line.count(FILE_NAME), "sets" in line) == (1, 1, False)
    assert json.loads(process("doctor", "--json").stdout)["log"]["sets"] is None


@pytest.mark.parametrize(
    ("underruns", "sessions", "said"),
    [
        (0, 3, "sound: never ran out in the last 3 sessions"),
        (1, 3, "sound: ran out once in the last 3 sessions"),
        (2, 1, "sound: ran out 2 times in the last session"),
    ],
)
def test_doctor_says_how_often_the_sound_ran_out(own_data_dir, underruns, sessions, said):
    """The line on sound is said as one would say it."""
    report = json.loads(process("doctor", "--json").stdout)
    report["log"] |= {"underruns": underruns, "sessions_heard": sessions}

    assert said in report_lines(report)


def test_doctor_finds_a_damaged_log(own_data_dir):
    """doctor ends with 1 where the log is damaged, and still says all the rest."""
    own_data_dir.mkdir(parents=True)
    (own_data_dir / FILE_NAME).write_bytes(b"not a database at all" * 100)

    done = process("doctor", "--json")

    assert done.returncode == 1
    (problem,) = json.loads(done.stdout)["log"]["problems"]
    assert "is damaged or not a log" in problem
    assert "Traceback" not in done.stderr
