# SPDX-License-Identifier: MIT
"""The command line as a whole: help, wrong input, the data folder, and how it stands in a shell.

What a single command does is in the files beside this one.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

from calftimer import __version__
from tests.commands.processes import is_a_plain_sentence, process

COMMANDS = ("train", "cues", "log", "stats", "chart", "recover", "backup", "restore", "catalogue", "card", "doctor")


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


def test_a_reader_that_goes_away():
    """A pipe whose reader leaves after one byte is no error and says nothing."""
    with subprocess.Popen(
        [sys.executable, "-m", "calftimer", "catalogue", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout.read(1) == b"{"
        program.stdout.close()
        assert program.stderr.read() == b""
        assert program.wait(60) == 0
