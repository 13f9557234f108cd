# SPDX-License-Identifier: MIT
"""Own exercises and cards by command: shared, taken in, renamed, trained, printed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from calftimer.catalogue.own import OwnCatalogue
from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.own_entries import plain
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.notes import NoteField

# A card drawn in this process needs an application, and it must be the one that the other tests use.
pytestmark = pytest.mark.usefixtures("qapp")

TEMPO = {"id": "own-slow", "name": "Slow", "tempo": "5-1-2-1", "note": "Mine."}
# Silent and short: what is trained, not how it sounds, is looked at here.
SHORT = ("--tempo", "0.1-0-0.1-0", "--reps", "1", "--sets", "1", "--count-in", "0", "--sound", "none")


@pytest.fixture
def own(own_data_dir: Path) -> OwnCatalogue:
    """Return the person's entries: an exercise with a tempo of its own."""
    own_data_dir.mkdir(parents=True)
    own = OwnCatalogue(own_data_dir)
    own.save("tempo", TEMPO)
    entry = plain(shipped_catalogue().exercise("standing-calf-raise"))
    own.save("exercise", entry | {"id": "own-hack", "name": "Hack squat calf raise", "tempo": "own-slow"})
    return own


def test_own_entries_are_listed(says, own):
    """catalogue shows own exercises and tempos among those that ship."""
    code, out, err = says("catalogue")

    assert (code, err) == (0, "")
    assert "own-hack                 Hack squat calf raise: " in out
    assert "5-1-2-1                  Slow: Mine.\n" in out


def test_an_own_exercise_is_trained_and_found_in_the_log(says, own):
    """train runs an own exercise, and log --exercise finds its sets."""
    assert says("train", "own-hack", *SHORT)[0] == 0
    assert says("train", "seated-calf-raise", *SHORT)[0] == 0

    assert [record["exercise"] for record in json.loads(says("log", "--json", "--exercise", "own-hack")[1])] == [
        "own-hack"
    ]


def test_a_renamed_exercise_keeps_its_sets(says, own, own_data_dir):
    """After catalogue rename, log finds the sets that were done under the old id, by either id."""
    says("train", "own-hack", *SHORT)

    assert says("catalogue", "rename", "own-hack", "own-sled") == (0, "own-hack is now own-sled\n", "")

    for name in ("own-sled", "own-hack"):
        (record,) = json.loads(says("log", "--json", "--exercise", name)[1])
        assert record["exercise"] == "own-hack"
    with closing(Logbook(own_data_dir)) as logbook:
        assert logbook.count() == 1


def test_a_broken_own_entry_is_named_and_left_out(says, own):
    """A mistake in an own file is said on stderr with file, entry and field; everything else works."""
    (own.folder / "mine.toml").write_text('[[exercise]]\nid = "own-torn"\nname = 5\n', encoding="utf-8")

    code, out, err = says("catalogue")

    assert code == 0
    assert "own-hack" in out
    assert "own-torn" not in out
    assert err.count("\n") == 1
    assert err.startswith("mine.toml: entry “own-torn” in [[exercise]]: ")


def test_doctor_lists_what_is_wrong_with_own_entries(own):
    """doctor says how many own entries there are and which are left out."""
    (own.folder / "mine.toml").write_text("this is no TOML", encoding="utf-8")

    done = subprocess.run([sys.executable, "-m", "calftimer", "doctor", "--json"], capture_output=True, text=True)

    found = json.loads(done.stdout)["catalogue"]
    assert (found["exercises"], found["own"]) == (6, 2)
    assert ["mine.toml" in problem for problem in found["problems"]] == [True]


def test_a_folder_that_is_not_there_is_told(says, own, tmp_path):
    """Neither an export nor a card makes a folder that somebody may have misspelt: it says so, with exit code 1."""
    for call in (("catalogue", "export", tmp_path / "no" / "x.toml", "own-hack"), ("card", "own-hack", "--out")):
        arguments = call if call[0] == "catalogue" else (*call, tmp_path / "no" / "x.svg")
        code, out, err = says(*arguments)

        assert (code, out) == (1, "")
        assert f"{arguments[-1] if call[0] == 'card' else arguments[2]} cannot be written: No such file" in err
    assert not (tmp_path / "no").exists()


def test_a_tempo_is_listed_once(says, own):
    """A preset whose name holds its tempo is listed with the tempo once."""
    out = says("catalogue")[1]

    (line,) = (line for line in out.splitlines() if line.startswith("3-1-2-1 "))
    assert line.count("3-1-2-1") == 1
    assert "Calftimer: 7 s a rep." in line


def test_export_and_import(says, own, tmp_path):
    """What one exports with the tempo it uses, another takes in; a second time it is there already."""
    shared, elsewhere = tmp_path / "shared.toml", tmp_path / "elsewhere"
    elsewhere.mkdir()

    assert says("catalogue", "export", shared, "own-hack") == (0, "exercise own-hack\ntempo own-slow\n", "")
    assert says("catalogue", "import", shared, "--data-dir", elsewhere) == (
        0,
        "exercise own-hack: added as own-hack\ntempo own-slow: added as own-slow\n",
        "",
    )
    assert says("catalogue", "import", shared, "--data-dir", elsewhere) == (
        0,
        "exercise own-hack: already here\ntempo own-slow: already here\n",
        "",
    )

    taken = OwnCatalogue(elsewhere).load().catalogue
    assert taken.exercise("own-hack") == own.load().catalogue.exercise("own-hack")


@pytest.mark.parametrize("replace", [False, True])
def test_import_overwrites_nothing_unasked(says, own, tmp_path, replace):
    """An entry whose id is taken gets a new id; with --replace it takes the place."""
    shared = tmp_path / "shared.toml"
    says("catalogue", "export", shared, "own-slow")
    own.save("tempo", TEMPO | {"tempo": "4-1-2-1"})

    code, out, _ = says("catalogue", "import", shared, *(["--replace"] if replace else []))

    tempos = own.load().catalogue.tempos
    assert code == 0
    if replace:
        assert out == "tempo own-slow: replaced\n"
        assert tempos["own-slow"].tempo == "5-1-2-1"
    else:
        new = out.strip().rpartition(" ")[2]
        assert (tempos["own-slow"].tempo, tempos[new].tempo) == ("4-1-2-1", "5-1-2-1")


def test_import_of_what_cannot_be_used(says, own_data_dir, tmp_path):
    """A file with mistakes is taken in as far as it can be used; the rest is named, and the exit code is 1."""
    own_data_dir.mkdir(parents=True)
    shared = tmp_path / "shared.toml"
    lines = ['[[tempo]]\nid = "own-even"\nname = "Even"\ntempo = "2-0-2-0"\nnote = "N."', '[[tempo]]\nid = "own-odd"']
    shared.write_text("\n".join(lines), encoding="utf-8")

    code, out, err = says("catalogue", "import", shared)

    assert (code, out) == (1, "tempo own-even: added as own-even\n")
    assert err.startswith("shared.toml: entry “own-odd” in [[tempo]]: ")


def test_export_of_an_unknown_id(says, own, tmp_path):
    """export names an id that is neither an exercise nor a tempo, and writes nothing."""
    code, out, err = says("catalogue", "export", tmp_path / "shared.toml", "own-nobody")

    assert (code, out) == (2, "")
    assert err == "There is no exercise and no tempo with the id “own-nobody”.\n"
    assert not (tmp_path / "shared.toml").exists()


@pytest.mark.parametrize("ending", ["pdf", "svg", "png"])
def test_card_needs_no_screen(own, tmp_path, ending):
    """card writes the card of an own exercise where there is no screen, in each format."""
    out = tmp_path / f"card.{ending}"
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    line = [sys.executable, "-m", "calftimer", "card", "own-hack", "--foot", "out:30", "--out", str(out)]

    done = subprocess.run([*line, "--dpi", "75"], env=environment, capture_output=True, text=True)

    assert (done.returncode, done.stdout, done.stderr) == (0, f"{out}: 1 page\n", "")
    assert out.read_bytes()[:4] in (b"%PDF", b"<?xm", b"\x89PNG")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("standing-calf-raise", "--out", "card.txt"), "card.txt"),
        (("standing-raise", "--out", "card.pdf"), "Did you mean “standing-calf-raise”?"),
        (("standing-calf-raise", "--out", "card.pdf", "--foot", "in:45"), "outside what a leg can do safely"),
        (("standing-calf-raise", "--out", "card.pdf", "--tempo", "2-1-3"), "2-1-3"),
    ],
)
def test_a_card_that_cannot_be_drawn(says, own_data_dir, tmp_path, monkeypatch, arguments, said):
    """card says in a sentence what is wrong with a wrong ending, name, angle or tempo, and writes nothing."""
    monkeypatch.chdir(tmp_path)

    code, out, err = says("card", *arguments)

    assert (code, out) == (2, "")
    assert said in err
    assert list(tmp_path.glob("card.*")) == []


def test_a_card_has_what_was_written_down(says, own, own_data_dir, tmp_path):
    """The card of an exercise has the notes and machine settings of each equipment; without a log it has none."""
    says("card", "own-hack", "--out", tmp_path / "before.svg")
    exercise = own.load().catalogue.exercise("own-hack")
    with closing(Logbook(own_data_dir)) as logbook:
        logbook.notes.write(exercise, exercise.variants[0], NoteField.SEAT, "4711", datetime.now(UTC), "UTC")

    assert says("card", "own-hack", "--out", tmp_path / "after.svg")[0] == 0

    assert "4711" not in (tmp_path / "before.svg").read_text(encoding="utf-8")
    assert "4711" in (tmp_path / "after.svg").read_text(encoding="utf-8")
