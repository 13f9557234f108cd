# SPDX-License-Identifier: MIT
"""The commands without a window: what they write, where, and with which exit code.

In-process through `run` where that shows the same, in a process of its own where it does not.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
import wave
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from calftimer import __version__
from calftimer.audio.renderer import render
from calftimer.cli import run
from calftimer.core.plan import SetKind, Side, parse_load
from calftimer.core.record import JSON_KEYS, StopReason, as_json
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import set_timeline
from calftimer.core.turn import Turn
from calftimer.doctor import report_lines
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.logbook import Logbook

NOW = datetime(2026, 3, 1, 18, 2, 3, tzinfo=UTC)
COMMANDS = ("train", "cues", "log", "stats", "chart", "recover", "backup", "restore", "catalogue", "card", "doctor")
SCREEN_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def says(capsys):
    """Run a command line in this process; return exit code, stdout and stderr."""

    def call(*arguments: object) -> tuple[int, str, str]:
        code = run([str(argument) for argument in arguments])
        written = capsys.readouterr()
        return code, written.out, written.err

    return call


def process(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run `calftimer` in a process of its own without a screen, with more environment variables if given."""
    environment = {name: value for name, value in os.environ.items() if name not in SCREEN_VARIABLES}
    return subprocess.run(
        [sys.executable, "-m", "calftimer", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment | {"PYTHONUTF8": "1"} | variables,
        timeout=60,
        check=False,
    )


@pytest.fixture
def write_sets(make_plan):
    """A writer of finished sets into a data folder, one a minute; returns their records, newest first."""

    def write(folder: Path, count: int = 2, **changes: object):
        folder.mkdir(parents=True, exist_ok=True)
        with closing(Logbook(folder)) as logbook:
            session = logbook.open_session(NOW, "UTC")
            for number in range(1, count + 1):
                begun = NOW + timedelta(minutes=number)
                rest_s = None if number == 1 else 60.0
                set_id = logbook.open_set(session, Turn(make_plan(**changes), number), rest_s, begun, "UTC")
                logbook.add_rep(set_id, 1, 2.0, parse_tempo("1-0-1-0"))
                logbook.finish_set(set_id, begun + timedelta(seconds=3), StopReason.ENDED_EARLY)
            return logbook.sets()

    return write


@pytest.fixture
def cut_off(make_plan):
    """A writer of sets that were cut off, with so many reps each, into a data folder; returns their ids."""

    def write(folder: Path, *reps: int) -> list[str]:
        folder.mkdir(parents=True, exist_ok=True)
        ids = []
        with closing(Logbook(folder)) as logbook:
            session = logbook.open_session(NOW, "UTC")
            for number, count in enumerate(reps, 1):
                begun = NOW + timedelta(minutes=number)
                ids.append(logbook.open_set(session, Turn(make_plan(), number), None, begun, "UTC"))
                for rep in range(1, count + 1):
                    logbook.add_rep(ids[-1], rep, 2.0 * rep, parse_tempo("1-0-1-0"))
        return ids

    return write


def is_a_plain_sentence(text: str) -> bool:
    """True for one line of one or two sentences without a traceback."""
    ends = re.findall(r"[.?!](?=\s|$)", text)
    return text.count("\n") == 1 and text.endswith("\n") and len(ends) <= 2 and "Traceback" not in text


def test_version(says):
    """--version says name and version."""
    assert says("--version") == (0, f"calftimer {__version__}\n", "")


def test_help_lists_every_command(says):
    """--help names every command there is."""
    code, out, err = says("--help")

    assert (code, err) == (0, "")
    listed = set(re.findall(r"^  (\w+) ", out.partition("Commands:")[2], re.MULTILINE))
    assert listed == {*COMMANDS}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_takes_a_data_dir(says, command):
    """Every command has --data-dir and explains itself."""
    code, out, _ = says(command, "--help")

    assert code == 0
    assert "--data-dir" in out


CUES = ("cues", "--reps", 3, "--json", "--tempo")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["frob"], "frob"),
        (["--frob"], "--frob"),
        (["cues", "--tempo", "3121"], "--reps"),
        (["cues", "--tempo", "3121", "--reps", "3"], "Nothing to write"),
        (["cues", "--tempo", "3121", "--reps", "many", "--json"], "many"),
        (["cues", "--tempo", "3121", "--reps", "0", "--json"], "0 reps cannot be planned"),
        (["cues", "--tempo", "3121", "--reps", "201", "--json"], "201 reps cannot be planned"),
        (["cues", "--tempo", "3121", "--reps", "3", "--count-in", "-1", "--json"], "-1 seconds of count-in"),
        (["cues", "--tempo", "3121", "--reps", "3", "--start", "bottom", "--json"], "bottom"),
        (["cues", "--tempo", "3121", "--reps", "3", "--sound", "tuba", "--json"], "tuba"),
        ([*CUES, "3-1-2"], "three numbers"),
        ([*CUES, "-1-0-2-0"], "negative"),
        ([*CUES, "0-0-0-0"], "no length"),
        ([*CUES, "3-1-2-x-1"], "has 5"),
        ([*CUES, ""], "is empty"),
        ([*CUES, "slow"], "“slow”"),
        ([*CUES, "3--2-1"], "negative"),
        ([*CUES, "3-1-2-"], "empty part"),
        ([*CUES, "3-x-2-1"], "a pause cannot be done fast"),
        ([*CUES, "36000-1-36000-1"], "too long"),
        ([*CUES, "0.01-1-2-1"], "too short"),
        ([*CUES, "2.1234567-1-2-1"], "six decimals"),
        (["train", "standing-calf-rise"], "Did you mean “standing-calf-raise”?"),
        (["train", "squat"], "Choose one of"),
        (["train", "standing-calf-raise", "--foot", "in:45"], "use 5° to 20°"),
        (["train", "standing-calf-raise", "--foot", "sideways"], "not a foot position"),
        (["train", "standing-calf-raise", "--load", "heavy"], "not a load"),
        (["train", "standing-calf-raise", "--load", "9000kg"], "not possible"),
        (["train", "standing-calf-raise", "--sets", "0"], "0 sets"),
        (["train", "standing-calf-raise", "--rest", "-5"], "-5 seconds of rest"),
        (["train", "standing-calf-raise", "--variant", "partner"], "Choose one of: machine, dumbbell, step"),
        (["log", "--exercise", "squat"], "squat"),
        (["log", "--limit", "0"], "--limit"),
        (["log", "--since", "yesterday"], "--since"),
        (["log", "--csv", "--json"], "Choose one of --csv and --json"),
        (["recover", "--keep", "--throw-away"], "Choose one of --keep, --reps and --throw-away"),
        (["recover", "--keep", "--reps", "3"], "Choose one of --keep, --reps and --throw-away"),
    ],
)
def test_wrong_input(says, own_data_dir, arguments, said):
    """Wrong input ends with 2 and one or two sentences on stderr; nothing is written, not even a data folder."""
    code, out, err = says(*arguments)

    assert (code, out) == (2, "")
    assert said in err
    assert is_a_plain_sentence(err)
    assert not own_data_dir.exists()


def test_wrong_input_in_a_process(tmp_path):
    """In a process of its own, wrong input gives the same code and sentence and no traceback."""
    done = process("cues", "--tempo", "3-1-2", "--reps", "3", "--out", tmp_path / "set.wav")

    assert (done.returncode, done.stdout) == (2, "")
    assert "3-0-1-2" in done.stderr
    assert is_a_plain_sentence(done.stderr)
    assert list(tmp_path.iterdir()) == []


def test_cues_files(says, tmp_path):
    """--out writes the set's sound, --timeline its cues, and stdout says how many and how long."""
    code, out, err = says(
        "cues",
        *("--tempo", "2.5-1-X-0", "--reps", 3, "--start", "concentric", "--count-in", 2),
        *("--sound", "tones", "--out", tmp_path / "set.wav", "--timeline", tmp_path / "set.json"),
    )
    timeline = set_timeline(parse_tempo("2.5-1-X-0"), 3, Phase.CONCENTRIC, 2)

    assert (code, out, err) == (0, f"{len(timeline.cues)} cues, 17.0 s\n", "")
    assert json.loads((tmp_path / "set.json").read_text()) == timeline.to_json()
    with wave.open(str(tmp_path / "set.wav"), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 48_000)
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
    assert np.array_equal(samples, render(timeline, "tones", 0, timeline.frame_count))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["set.json", "set.wav"]


def test_cues_of_the_issue(tmp_path):
    """12 reps of 3-1-2-1 with clicks, by hand: the cues' frames, and a click's first sample on each of them."""
    done = process(
        "cues",
        *("--tempo", "3-1-2-1", "--reps", 12, "--sound", "clicks"),
        *("--out", tmp_path / "set.wav", "--timeline", tmp_path / "set.json"),
    )
    assert (done.returncode, done.stderr) == (0, "")
    written = json.loads((tmp_path / "set.json").read_text())
    with wave.open(str(tmp_path / "set.wav"), "rb") as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")

    second = 48_000
    frames_of = {
        kind: [cue["frame"] for cue in written["cues"] if cue["kind"] == kind]
        for kind in ("count_in", "phase", "tick", "last_rep", "set_end")
    }
    assert frames_of["count_in"] == [second * at for at in range(5)]
    assert frames_of["phase"] == [second * (5 + 7 * rep + at) for rep in range(12) for at in (0, 3, 4, 6)]
    assert frames_of["tick"] == [second * (5 + 7 * rep + at) for rep in range(12) for at in (1, 2, 5)]
    assert frames_of["last_rep"] == [second * (5 + 7 * 11)]
    assert frames_of["set_end"] == [second * (5 + 7 * 12)]
    assert written["frames"] == len(samples)
    heard = np.flatnonzero(samples[: frames_of["set_end"][0] + 1])
    begins = heard[np.diff(heard, prepend=-second) > 240].tolist()
    assert begins == sorted({cue["frame"] for cue in written["cues"]})


def test_cues_as_json(says):
    """--json writes the timeline on stdout, and nothing else."""
    code, out, err = says("cues", "--tempo", "1-0-1-0", "--reps", 1, "--count-in", 0, "--json")

    assert (code, err) == (0, "")
    assert json.loads(out) == set_timeline(parse_tempo("1-0-1-0"), 1, Phase.ECCENTRIC, 0).to_json()


def test_the_set_starts_with_the_eccentric(says):
    """Without --start, the first phase is the eccentric, after a count-in of 5 s."""
    _, out, _ = says("cues", "--tempo", "3-1-2-1", "--reps", 1, "--json")

    first = next(cue for cue in json.loads(out)["cues"] if cue["kind"] == "phase")
    assert first == {"frame": 240_000, "kind": "phase", "phase": "eccentric", "rep": 1}


@pytest.mark.parametrize(("option", "name"), [("--out", "set.wav"), ("--timeline", "set.json")])
def test_cues_that_cannot_be_written(says, tmp_path, option, name):
    """Where the file cannot be written, the command ends with 1 and a sentence, and leaves nothing."""
    path = tmp_path / "missing" / name

    code, out, err = says("cues", "--tempo", "3121", "--reps", 1, option, path)

    assert (code, out, err) == (1, "", f"{path} cannot be written: No such file or directory.\n")
    assert list(tmp_path.iterdir()) == []


def test_cues_too_long_for_a_file(says, tmp_path):
    """A set longer than a WAV file can hold ends with 2 and a sentence, at once."""
    code, _, err = says("cues", "--tempo", "60-60-60-60", "--reps", 200, "--out", tmp_path / "set.wav")

    assert (code, err) == (2, "This set lasts 13.3 hours; a WAV file ends at 12.4 hours.\n")
    assert list(tmp_path.iterdir()) == []


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
        logbook.edits.change_set(record.id, NOW, "UTC", note='Fuß "ab",\nzweite Zeile')

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
        anna = logbook.athletes.add("Anna", NOW, "UTC")
        logbook.edits.change_set(first.id, NOW, "UTC", athlete_id=anna.id, note="Left calf")
        logbook.edits.change_set(second.id, NOW, "UTC", started_at=NOW - timedelta(days=3))
        logbook.edits.discard_sets([third.id], NOW, "UTC")

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


def test_a_line_says_what_is_not_usual(says, own_data_dir, write_sets):
    """A line says the kind and the leg where they are not the usual ones, the note, and of several athletes whose."""
    write_sets(own_data_dir, 1, kind=SetKind.WARM_UP, side=Side.LEFT)
    with closing(Logbook(own_data_dir)) as logbook:
        logbook.athletes.add("Anna", NOW, "UTC")
        logbook.edits.change_set(logbook.sets()[0].id, NOW, "UTC", note="Left ankle stiff.")

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


def test_catalogue(says):
    """catalogue lists every exercise with its variants, and every tempo preset."""
    code, out, err = says("catalogue")

    assert (code, err) == (0, "")
    for name in ("leg-press", "standing", "donkey", "seated", "single-leg"):
        assert re.search(rf"^{name}-calf-raise +\S", out, re.MULTILINE)
    assert re.search(r"^3-0-2-1 +Hart: 6 s a rep", out, re.MULTILINE)
    assert re.search(r"^2-2-2-2 +Jordan: 8 s a rep", out, re.MULTILINE)


def test_catalogue_as_json(says):
    """catalogue --json gives every table as a list."""
    code, out, err = says("catalogue", "--json")

    found = json.loads(out)
    assert (code, err) == (0, "")
    tables = ["muscles", "knees", "exercises", "tempos", "sources", "studies", "claims", "ranges"]
    assert list(found) == [*tables, "cues", "mistakes", "faqs", "debates", "safety", "workouts"]
    assert all(table and all(entry["id"] for entry in table) for table in found.values())


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


@pytest.mark.parametrize("place", ["before", "after", "variable"])
def test_the_data_folder_is_named(says, tmp_path, monkeypatch, write_sets, place):
    """The data folder can be named before the command, after it, and by the variable."""
    folder = tmp_path / "named"
    write_sets(folder, 1)
    option = ("--data-dir", folder)
    if place == "variable":
        monkeypatch.setenv("CALFTIMER_DATA_DIR", str(folder))
    arguments = {"before": [*option, "log"], "after": ["log", *option], "variable": ["log"]}[place]

    code, out, _ = says(*arguments, "--json")

    assert (code, len(json.loads(out))) == (0, 1)


def test_the_nearer_data_folder_counts(says, tmp_path, own_data_dir, write_sets):
    """Named after the command counts before named before it, and that before the variable."""
    for count, folder in enumerate((own_data_dir, tmp_path / "before", tmp_path / "after"), 1):
        write_sets(folder, count)
    before, after = ("--data-dir", tmp_path / "before"), ("--data-dir", tmp_path / "after")

    lines = [["log"], [*before, "log"], [*before, "log", *after]]
    counts = [len(json.loads(says(*line, "--json")[1])) for line in lines]

    assert counts == [1, 2, 3]


def test_a_data_folder_that_cannot_be(says, tmp_path):
    """A file in the data folder's place ends with 1 and a sentence."""
    (tmp_path / "file").touch()

    code, out, err = says("log", "--data-dir", tmp_path / "file")

    assert (code, out) == (1, "")
    assert err == f"The data folder {tmp_path / 'file'} cannot be made: File exists. Choose another with --data-dir.\n"


def test_a_folder_with_a_space_and_umlauts(tmp_path, write_sets):
    """A data folder of any name works."""
    folder = tmp_path / "Wade & Fuß, groß#1?"
    write_sets(folder, 1)

    done = process("--data-dir", folder, "log", "--json")

    assert (done.returncode, len(json.loads(done.stdout))) == (0, 1)


@pytest.mark.skipif(sys.platform != "linux", reason="Only on Linux is a machine without a screen found out beforehand")
def test_the_window_without_a_screen():
    """Without a screen the window ends with 1, one sentence, and the command that needs none; Qt does not abort."""
    done = process()

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open. "
        "A set runs in the terminal as well: calftimer train standing-calf-raise\n"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="Only on Linux is a machine without a screen found out beforehand")
def test_the_window_with_a_screen_that_does_not_answer():
    """A DISPLAY behind which nothing answers is said in the same way."""
    done = process(DISPLAY=":9876")

    assert (done.returncode, done.stdout) == (1, "")
    assert "nothing answers on DISPLAY :9876" in done.stderr
    assert is_a_plain_sentence(done.stderr)


def test_commands_need_no_qt():
    """The commands that need no window load neither Qt nor the charts, and each only what it uses."""
    look = "import sys; from calftimer.cli import run; run(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"

    def modules(*arguments: str) -> set[str]:
        done = subprocess.run([sys.executable, "-c", look, *arguments], capture_output=True, text=True, check=True)
        return {name.partition(".")[0] for name in done.stderr.split()}

    assert not modules("log") & {"PySide6", "pyqtgraph"}
    assert not modules("catalogue", "--json") & {"PySide6", "pyqtgraph", "miniaudio", "sqlite_utils", "numpy"}
    assert not modules("cues", "--tempo", "3121", "--reps", "1", "--json") & {"PySide6", "pyqtgraph", "sqlite_utils"}


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


def test_a_reader_that_goes_away():
    """A pipe whose reader leaves after one byte is no error and says nothing."""
    with subprocess.Popen(
        [sys.executable, "-m", "calftimer", "catalogue", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout.read(1) == b"{"
        program.stdout.close()
        assert program.stderr.read() == b""
        assert program.wait(60) == 0


def test_training_in_the_terminal():
    """A set trained in the terminal without sound is in the log with what was chosen, as the window would log it."""
    done = process(
        *("train", "single-leg-calf-raise", "--variant", "dumbbell", "--foot", "out:30", "--start", "concentric"),
        *("--tempo", "0.5-0-0.6-0", "--reps", 2, "--sets", 1, "--load", "42.5lb", "--rest", 0, "--count-in", 0),
        *("--side", "left", "--sound", "none"),
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Single-leg calf raise · out:30 · 42.5 lb · 2 reps · 0.5-0-0.6-0\n")
    assert done.stdout.endswith("Done: 2 reps.\n")
    assert "Set 1 of 1, left leg · rep 2 of 2 · ▼ LOWER\n" in done.stdout

    (entry,) = json.loads(process("log", "--json").stdout)
    assert (entry["exercise"], entry["variant"], entry["knee"]) == ("single-leg-calf-raise", "dumbbell", "straight")
    assert (entry["foot"], entry["foot_angle_deg"], entry["rep_start"]) == ("out", 30, "concentric")
    assert (entry["load"], entry["load_unit"], entry["tempo"]) == (42.5, "lb", "0.5-0-0.6-0")
    assert (entry["reps_target"], entry["reps"], entry["sets_target"]) == (2, 2, 1)
    assert (entry["time_under_tension_s"], entry["stop_reason"]) == (2.2, "target")
