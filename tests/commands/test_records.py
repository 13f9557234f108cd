# SPDX-License-Identifier: MIT
"""`log` and `recover`: what they write of the sets, finished or cut off, and of a log that is damaged."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta

import pytest

from calftimer.core.plan import SetKind, Side, parse_load
from calftimer.core.record import JSON_KEYS, as_json
from calftimer.core.tempo import parse_tempo
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.logbook import Logbook
from tests.commands.processes import is_a_plain_sentence, process
from tests.made import TRAINED


def test_an_empty_log(says):
    """An empty log is no error: it says how to begin, and as JSON it is an empty list."""
    assert says("log") == (0, "No sets yet. Run one with: calftimer train standing-calf-raise\n", "")
    assert says("log", "--json") == (0, "[]\n", "")


def test_log_as_json(says, own_data_dir, write_sets):
    """log --json gives every field of every set, newest first."""
    records = write_sets(own_data_dir, 3, load=parse_load("175lb"))

    code, out, err = says("log", "--json")

    found = json.loads(out)
    assert (code, err) == (0, "")
    assert found == [as_json(record, "You", [2.0]) for record in records]
    assert [entry["set_number"] for entry in found] == [3, 2, 1]


def test_log_as_csv(own_data_dir, write_sets):
    """log --csv gives the same columns with a header, as RFC 4180 and UTF-8; what is not known is empty."""
    (record,) = write_sets(own_data_dir, 1)
    with closing(Logbook(own_data_dir)) as logbook:
        logbook.edits.change_set(record.id, TRAINED, "UTC", note='Fuß "ab",\nzweite Zeile')

    done = subprocess.run(
        [sys.executable, "-m", "calftimer", "log", "--csv"],
        capture_output=True,
        env=os.environ | {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
        check=False,
    )

    text = done.stdout.decode("utf-8")
    assert (done.returncode, done.stderr) == (0, b"")
    assert text.split("\r\n")[0] == ",".join(JSON_KEYS)
    assert text.endswith("\r\n")
    assert '"Fuß ""ab"",\nzweite Zeile"' in text
    (row,) = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    assert row["note"] == 'Fuß "ab",\nzweite Zeile'
    expected = as_json(record, "You", [2.0]) | {"note": row["note"], "rep_times_s": "2.0"}
    assert row == {name: "" if value is None else str(value) for name, value in expected.items()}


def test_an_empty_log_as_csv(says):
    """An empty log as CSV is the header alone."""
    assert says("log", "--csv") == (0, ",".join(JSON_KEYS) + "\r\n", "")


def test_log_narrowed(says, own_data_dir, write_sets):
    """The log can be narrowed to an athlete, to days, to words of notes, and to what was discarded."""
    first, second, third = write_sets(own_data_dir, 3)[::-1]
    with closing(Logbook(own_data_dir)) as logbook:
        anna = logbook.athletes.add("Anna", TRAINED, "UTC")
        logbook.edits.change_set(first.id, TRAINED, "UTC", athlete_id=anna.id, note="Left calf")
        logbook.edits.change_set(second.id, TRAINED, "UTC", started_at=TRAINED - timedelta(days=3))
        logbook.edits.discard_sets([third.id], TRAINED, "UTC")

    def found(*options: object) -> list[str]:
        code, out, err = says("log", "--json", *options)
        assert (code, err) == (0, "")
        return [entry["id"] for entry in json.loads(out)]

    assert found() == [first.id, second.id]
    assert found("--athlete", "anna") == [first.id]
    assert found("--athlete", "you") == [second.id]
    assert found("--since", "2026-03-01") == [first.id]
    assert found("--until", "2026-02-26") == [second.id]
    assert found("--note", "CALF") == [first.id]
    assert found("--trash") == [third.id]
    assert found("--limit", 1) == [first.id]
    assert says("log", "--note", "nothing") == (0, "No such sets.\n", "")


def test_log_as_lines(own_data_dir, write_sets):
    """log writes one line a set, newest first, with all that was recorded, by the clock of the set's place."""
    write_sets(own_data_dir, 2)

    done = process("log", TZ="Asia/Tokyo")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "2026-03-01 18:04 · standing-calf-raise (machine) · straight · 80 kg · 1 of 3 reps · 1-0-1-0 · set 2 of 2 · "
        "2 s under tension · rest 60 s · ended_early",
        "2026-03-01 18:03 · standing-calf-raise (machine) · straight · 80 kg · 1 of 3 reps · 1-0-1-0 · set 1 of 2 · "
        "2 s under tension · ended_early",
    ]


def test_a_line_says_the_seconds_of_a_hold(says, own_data_dir, write_sets):
    """A timed set has seconds, done and planned, where another one has reps."""
    write_sets(own_data_dir, 1, kind=SetKind.HOLD, tempo=parse_tempo("0-0-0-20"), reps=1)

    assert " · hold · straight · 80 kg · 2 s of 20 s · 0-0-0-20 · " in says("log")[1]


@pytest.mark.parametrize(("variant", "words"), [("machine", "no load"), ("step", "body weight")])
def test_a_line_says_no_load_in_words(says, own_data_dir, write_sets, variant, words):
    """A load of 0 is body weight, and on equipment that has weights no load; CSV keeps the number."""
    write_sets(own_data_dir, 1, load=parse_load("0kg"), variant=variant)

    assert f" · straight · {words} · 1 of 3 reps · " in says("log")[1]
    assert ",0.0,kg,0.0," in says("log", "--csv")[1]


def test_the_first_day_is_not_after_the_last(says, own_data_dir, write_sets):
    """A time that ends before it begins is wrong input, in one sentence."""
    write_sets(own_data_dir, 1)

    assert says("log", "--since", "2026-03-02", "--until", "2026-03-01") == (
        2,
        "",
        "--since 2026-03-02 is after --until 2026-03-01: no day lies between.\n",
    )


def test_a_line_says_what_is_not_usual(says, own_data_dir, write_sets):
    """A line says the kind and the leg where they are not the usual ones, the note, and of several athletes whose."""
    write_sets(own_data_dir, 1, kind=SetKind.WARM_UP, side=Side.LEFT)
    with closing(Logbook(own_data_dir)) as logbook:
        logbook.athletes.add("Anna", TRAINED, "UTC")
        logbook.edits.change_set(logbook.sets()[0].id, TRAINED, "UTC", note="Left ankle stiff.")

    assert says("log")[1] == (
        "2026-03-01 18:03 · You · standing-calf-raise (machine) · warm-up · left leg · straight · 80 kg · "
        "1 of 3 reps · 1-0-1-0 · set 1 of 2 · 2 s under tension · ended_early · Left ankle stiff.\n"
    )


def test_log_of_one_exercise_and_so_many(says, own_data_dir, write_sets):
    """--exercise and --limit narrow the log."""
    write_sets(own_data_dir, 3)
    write_sets(own_data_dir, 2, exercise="seated-calf-raise")

    _, seated, _ = says("log", "--json", "--exercise", "seated-calf-raise")
    _, newest, _ = says("log", "--json", "--limit", 2)

    assert [entry["exercise"] for entry in json.loads(seated)] == ["seated-calf-raise"] * 2
    assert [entry["set_number"] for entry in json.loads(newest)] == [3, 2]


def test_log_mentions_sets_that_were_cut_off(says, own_data_dir, cut_off):
    """A set that was cut off is not in the log, and stderr says how to see it."""
    cut_off(own_data_dir, 2)

    code, out, err = says("log")

    assert code == 0
    assert out.startswith("No sets yet.")
    assert err == "1 set(s) were cut off; see them with: calftimer recover\n"


@pytest.mark.parametrize("command", [["log"], ["recover"], ["train", "standing-calf-raise", "--sound", "none"]])
def test_a_log_from_the_future(says, own_data_dir, write_sets, command):
    """A log made by a newer program ends every command that needs it with 1 and a sentence."""
    write_sets(own_data_dir)
    with closing(sqlite3.connect(own_data_dir / FILE_NAME)) as connection, connection:
        connection.execute("INSERT INTO _sqlite_migrations VALUES (9, 'calftimer', '0099_future', 'then')")

    code, out, err = says(*command)

    assert (code, out) == (1, "")
    assert "written by a newer calftimer" in err
    assert is_a_plain_sentence(err)


def test_a_damaged_log(says, own_data_dir):
    """A log that is no database ends the command with 1 and a sentence, and stays as it is."""
    own_data_dir.mkdir(parents=True)
    (own_data_dir / FILE_NAME).write_bytes(b"not a database at all" * 100)

    code, out, err = says("log", "--json")

    assert (code, out) == (1, "")
    assert "is damaged or not a log" in err
    assert is_a_plain_sentence(err)
    assert (own_data_dir / FILE_NAME).read_bytes() == b"not a database at all" * 100


def test_recover_shows(says, own_data_dir, cut_off):
    """recover shows the sets that were cut off, newest first, and changes nothing."""
    ids = cut_off(own_data_dir, 1, 2)

    for _ in range(2):
        code, out, err = says("recover", "--json")
        assert (code, err) == (0, "")
        assert [(entry["id"], entry["reps"]) for entry in json.loads(out)] == [(ids[1], 2), (ids[0], 1)]


def test_a_set_without_a_rep_is_not_recovered(says, own_data_dir, cut_off):
    """A set cut off before its first rep is mentioned by no command: there is nothing in it to keep."""
    cut_off(own_data_dir, 0)

    assert says("log") == (0, "No sets yet. Run one with: calftimer train standing-calf-raise\n", "")
    assert "cut off" not in says("doctor")[1]
    assert says("recover")[1] == "No set was cut off.\n"


def test_recover_nothing(says):
    """Without a set that was cut off, recover says so."""
    assert says("recover") == (0, "No set was cut off.\n", "")
    assert says("recover", "--keep", "--json") == (0, "[]\n", "")


@pytest.mark.parametrize(
    ("option", "logged"),
    [(["--keep"], [(2, "interrupted")]), (["--reps", 3], [(3, "interrupted")]), (["--throw-away"], [])],
)
def test_recover_decides_on_the_newest(says, own_data_dir, cut_off, option, logged):
    """recover keeps, corrects or throws away the newest set that was cut off, and leaves the others."""
    ids = cut_off(own_data_dir, 1, 2)

    assert says("recover", *option)[0] == 0

    assert [(entry["reps"], entry["stop_reason"]) for entry in json.loads(says("log", "--json")[1])] == logged
    assert [entry["id"] for entry in json.loads(says("recover", "--json")[1])] == ids[:1]


@pytest.mark.parametrize(
    "command",
    [
        *(["log"], ["log", "--csv"], ["recover", "--keep"], ["stats", "--week"], ["chart", "sets"], ["doctor"]),
        *(["restore", "--list"], ["backup"]),
    ],
)
def test_reading_makes_nothing(says, own_data_dir, command):
    """Where there is no log, a command that reads it makes neither log nor folder."""
    code, _, err = says(*command)

    assert (code, "Traceback" in err) == (1 if command == ["backup"] else 0, False)
    assert not own_data_dir.exists()


@pytest.mark.parametrize("page", [2, 20, 40])
def test_damage_is_said_in_words(says, own_data_dir, write_sets, page):
    """log and doctor say in one line what is wrong with the log; what SQLite calls it stands in parentheses."""
    write_sets(own_data_dir, 100)
    log = own_data_dir / FILE_NAME
    data = bytearray(log.read_bytes())
    data[page * 4096 : (page + 1) * 4096] = b"\xa5" * 4096
    log.write_bytes(data)

    _, _, err = says("log")
    _, out, _ = says("doctor")

    said = rf"The log {re.escape(str(log))} is damaged or not a log: [a-z][^(\n]* \([^\n]+\)\. Nothing was changed.*\."
    assert re.fullmatch(said, err.strip())
    assert re.search(rf"^log: {said}$", out, re.MULTILINE)
