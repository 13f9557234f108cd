# SPDX-License-Identifier: MIT
"""A person's own entries on the disk: read, saved, removed, put back, renamed; never half-written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from calftimer.catalogue.own import OwnCatalogue
from calftimer.catalogue.toml_files import read_toml, shipped_catalogue
from calftimer.core.catalogue import Catalogue, Origin
from calftimer.core.own_entries import plain
from calftimer.errors import CatalogueError, UnknownNameError, WorldError

STANDING = "standing-calf-raise"


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    """Return the catalogue that ships."""
    return shipped_catalogue()


@pytest.fixture
def own(tmp_path: Path, shipped: Catalogue) -> OwnCatalogue:
    """Return an empty folder of own entries."""
    return OwnCatalogue(tmp_path, shipped)


@pytest.fixture
def raise_with(shipped: Catalogue) -> Any:
    """Return a maker of plain exercises, made after the shipped standing raise."""

    def make(**changes: Any) -> dict[str, Any]:
        return plain(shipped.exercise(STANDING)) | {"id": "own-raise", "name": "My raise"} | changes

    return make


def tempo(**changes: Any) -> dict[str, Any]:
    """Return a plain tempo preset."""
    return {"id": "own-slow", "name": "Slow", "tempo": "5-1-2-1", "note": "Mine."} | changes


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its content."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def written(own: OwnCatalogue, name: str, text: str) -> None:
    """Write an own file by hand."""
    own.folder.mkdir(exist_ok=True)
    (own.folder / name).write_text(text, encoding="utf-8")


def test_without_a_folder_there_is_what_ships(own, shipped):
    """Without own files the catalogue is the shipped one; looking makes no folder."""
    loaded = own.load()

    assert loaded.catalogue == shipped
    assert loaded.problems == ()
    assert not own.folder.exists()


def test_saved_and_loaded(own, shipped, raise_with):
    """A saved exercise is there at the next start, marked as own, in a file of its own."""
    loaded = own.save("exercise", raise_with(reps=7))

    again = OwnCatalogue(own.folder.parent, shipped).load()
    assert loaded == again
    assert again.problems == ()
    assert again.catalogue.exercise("own-raise").reps == 7
    assert again.catalogue.origin("exercise", "own-raise") is Origin.OWN
    assert os.listdir(own.folder) == ["exercise-own-raise.toml"]


def test_saved_again_replaces(own, raise_with):
    """Saving an id again changes that entry, in the same file."""
    own.save("exercise", raise_with(reps=7))

    loaded = own.save("exercise", raise_with(reps=8, name="Renamed"))

    assert loaded.catalogue.exercise("own-raise").reps == 8
    assert os.listdir(own.folder) == ["exercise-own-raise.toml"]


def test_changed_and_back(own, shipped, raise_with):
    """A shipped exercise that was changed is the shipped one again when the change is removed; Undo changes it back."""
    changed = own.save("exercise", raise_with(id=STANDING, reps=33))
    assert changed.catalogue.origin("exercise", STANDING) is Origin.CHANGED
    assert own.shipped_entry("exercise", STANDING).reps == shipped.exercise(STANDING).reps

    back, removed = own.remove("exercise", STANDING)
    assert back.catalogue.exercise(STANDING) == shipped.exercise(STANDING)
    assert back.catalogue.origin("exercise", STANDING) is Origin.SHIPPED

    assert own.restore(removed) == changed


@pytest.mark.parametrize(
    "change", [{"foot": "in:45"}, {"reps": 0}, {"tempo": "gone"}, {"name": ""}, {"variants": []}, {"was": [STANDING]}]
)
def test_wrong_entry_is_not_written(own, raise_with, change):
    """What cannot be used is refused before anything is written, and what stood there stays."""
    own.save("exercise", raise_with())
    before = bytes_of(own.folder)

    with pytest.raises(CatalogueError):
        own.save("exercise", raise_with(**change))

    assert bytes_of(own.folder) == before


def test_own_files_of_a_person_survive_an_update(own, shipped, raise_with, tmp_path):
    """Another version of what ships reads the same files and changes none of them."""
    own.save("exercise", raise_with())
    before = bytes_of(own.folder)
    newer = Catalogue(*(dict(table) for table in shipped.tables().values()))
    del newer.exercises[STANDING]

    loaded = OwnCatalogue(tmp_path, newer).load()

    assert loaded.catalogue.exercise("own-raise").name == "My raise"
    assert bytes_of(own.folder) == before


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("bad.toml", b"[[exercise]", "bad.toml is not readable as TOML"),
        ("bad.toml", b"\xff\xfe\x00", "bad.toml is not text in UTF-8"),
        ("bad.toml", b"", "bad.toml holds no entry"),
        ("bad.toml", b"# only a comment\n", "bad.toml holds no entry"),
        ("bad.toml", b'[[exercise]]\nid = "own-x"\n', "bad.toml: entry “own-x” in [[exercise]]: "),
        ("bad.toml", b'[[muscle]]\nid = "own-x"\n', "bad.toml: “muscle” cannot be added or changed"),
        ("bad.toml", b"exercise = 3\n", "bad.toml: “exercise” must be a list"),
        ("bad.toml", b"exercise = [3]\n", "bad.toml: entry “#1” in [[exercise]]: "),
        ("bad.toml", b"[[exercise]]\nid = 2026-01-01\n", "bad.toml: entry “2026-01-01” in [[exercise]]: "),
    ],
)
def test_broken_file_is_left_out_alone(own, raise_with, name, content, expected):
    """One broken file is named; the program starts, and the other files count."""
    own.save("exercise", raise_with())
    (own.folder / name).write_bytes(content)

    loaded = own.load()

    assert [str(problem)[: len(expected)] for problem in loaded.problems] == [expected]
    assert "own-raise" in loaded.catalogue.exercises
    assert (own.folder / name).read_bytes() == content


def test_folder_that_cannot_be_read(tmp_path, shipped):
    """A file in the folder's place is named, and what ships is there."""
    (tmp_path / "catalogue").write_text("")

    loaded = OwnCatalogue(tmp_path, shipped).load()

    assert len(loaded.problems) == 1
    assert str(tmp_path / "catalogue") in str(loaded.problems[0])
    assert loaded.catalogue.exercises == shipped.exercises


def test_folder_that_cannot_be_written(tmp_path, shipped, raise_with):
    """Where nothing can be written, saving says so."""
    (tmp_path / "catalogue").write_text("")

    with pytest.raises(WorldError, match="cannot be written"):
        OwnCatalogue(tmp_path, shipped).save("exercise", raise_with())


def test_other_files_in_the_folder_are_not_looked_at(own, raise_with):
    """Unfinished files and notes in the folder are no entries."""
    own.save("exercise", raise_with())
    written(own, ".half.toml", "[[")
    written(own, "notes.txt", "[[")

    assert own.load().problems == ()


def test_file_by_hand_keeps_what_is_not_touched(own):
    """In a file with several entries, written by hand, the others stay, broken ones too."""
    written(
        own,
        "mine.toml",
        '[[tempo]]\nid = "own-a"\nname = "A"\ntempo = "1-0-1-0"\nnote = "n"\n'
        '[[tempo]]\nid = "own-broken"\nname = "B"\n'
        '[[tempo]]\nid = "own-c"\nname = "C"\ntempo = "3-0-1-0"\nnote = "n"\n',
    )

    own.save("tempo", tempo(id="own-a", name="Changed"))
    loaded, _ = own.remove("tempo", "own-c")

    assert read_toml(own.folder / "mine.toml") == {
        "tempo": [tempo(id="own-a", name="Changed"), {"id": "own-broken", "name": "B"}]
    }
    assert loaded.catalogue.tempos["own-a"].name == "Changed"
    assert "own-c" not in loaded.catalogue.tempos


def test_new_entry_does_not_write_over_a_broken_file(own, raise_with):
    """A file that cannot be read keeps its content, whatever its name."""
    written(own, "exercise-own-raise.toml", "[[broken")

    loaded = own.save("exercise", raise_with())

    assert (own.folder / "exercise-own-raise.toml").read_text() == "[[broken"
    assert "own-raise" in loaded.catalogue.exercises


def test_removed_and_put_back(own, raise_with):
    """A removed exercise cannot be chosen, the log still knows its name, and it comes back as it was."""
    before = own.save("exercise", raise_with())

    loaded, removed = own.remove("exercise", "own-raise")

    with pytest.raises(UnknownNameError):
        loaded.catalogue.exercise("own-raise")
    assert loaded.catalogue.exercises_in_log()["own-raise"].name == "My raise"
    assert "own-raise" in own.ids_taken("exercise")
    assert own.restore(removed) == before
    assert list(bytes_of(own.folder)) == ["exercise-own-raise.toml"]


def test_shipped_entry_cannot_be_removed(own):
    """What ships cannot be removed."""
    with pytest.raises(CatalogueError, match="not one of your own"):
        own.remove("exercise", STANDING)


def test_tempo_in_use_cannot_be_removed(own, raise_with):
    """A tempo that an exercise has is not removed; the exercises are named."""
    own.save("tempo", tempo())
    own.save("exercise", raise_with(tempo="own-slow"))
    before = bytes_of(own.folder)

    with pytest.raises(CatalogueError, match="“Slow” is used by My raise"):
        own.remove("tempo", "own-slow")

    assert bytes_of(own.folder) == before


def test_changed_tempo_in_use_can_go_back(own, shipped):
    """A changed shipped tempo can go back to the shipped one, for its exercises have that then."""
    own.save("tempo", tempo(id="calftimer", tempo="4-0-4-0"))

    loaded, _ = own.remove("tempo", "calftimer")

    assert loaded.catalogue.tempos == shipped.tempos


def test_renamed_id_keeps_history(own, raise_with):
    """An exercise with a new id is found by its old one, and the log's sets stay with it."""
    own.save("exercise", raise_with())

    loaded = own.rename_id("own-raise", "own-tall-raise")

    exercise = loaded.catalogue.exercise("own-raise")
    assert exercise.id == "own-tall-raise"
    assert loaded.catalogue.ids_in_log(exercise) == ("own-tall-raise", "own-raise")
    assert loaded.problems == ()
    again = own.rename_id("own-tall-raise", "own-taller-raise")
    assert again.catalogue.exercise("own-raise").id == "own-taller-raise"


@pytest.mark.parametrize("new_id", [STANDING, "own-raise", "own-other", "own-gone", "Not a slug"])
def test_id_that_cannot_be_taken(own, raise_with, new_id):
    """An id that something has or had, or that is none, is refused, and nothing is written."""
    own.save("exercise", raise_with(id="own-gone"))
    own.remove("exercise", "own-gone")
    own.save("exercise", raise_with())
    own.save("exercise", raise_with(id="own-other"))
    before = bytes_of(own.folder)

    with pytest.raises(CatalogueError):
        own.rename_id("own-raise", new_id)

    assert bytes_of(own.folder) == before


def test_shipped_id_cannot_be_renamed(own, raise_with):
    """The id of a shipped exercise stays, changed or not."""
    own.save("exercise", raise_with(id=STANDING))

    with pytest.raises(CatalogueError, match="not one of your own"):
        own.rename_id(STANDING, "own-mine")


BY_HAND = """# My tempos

[[tempo]]
id = "own-a"  # never change
name = "A"
tempo = "1-0-1-0"
note = "n"

# The slow one
[[tempo]]
id = "own-b"
name = "B"
tempo = "5-0-1-0"
note = "n"
"""


def test_what_is_written_by_hand_keeps_its_form(own):
    """In a file written by hand only the value that was changed is another one: comments and tables stay."""
    written(own, "mine.toml", BY_HAND)

    loaded = own.save("tempo", tempo(id="own-b", name="B", tempo="6-0-1-0", note="n"))

    assert (own.folder / "mine.toml").read_text() == BY_HAND.replace("5-0-1-0", "6-0-1-0")
    assert loaded.written.copy is None


def test_a_broken_entry_is_kept_when_it_is_written_over(own, shipped):
    """What somebody wrote with a mistake in it is kept as it was when the editor saves that id."""
    text = f'# mine\n[[exercise]]\nid = "{STANDING}"\nname = "Evil"\nsumary = "Typo."  # by me\n'
    written(own, "zz.toml", text)

    loaded = own.save("exercise", plain(shipped.exercise(STANDING)) | {"name": "Changed"})

    assert loaded.catalogue.exercise(STANDING).name == "Changed"
    assert loaded.problems == ()
    assert loaded.written.copy.parent == own.folder / "removed"
    assert loaded.written.copy.read_text() == text
    assert own.removed() == []


def test_an_entry_left_out_for_what_it_names_is_kept_too(own, raise_with):
    """An exercise whose tempo there is not is left out; saving its id keeps what stood there."""
    own.save("tempo", tempo())
    own.save("exercise", raise_with(tempo="own-slow"))
    (own.folder / "tempo-own-slow.toml").unlink()
    before = (own.folder / "exercise-own-raise.toml").read_bytes()

    loaded = own.save("exercise", raise_with(name="Again"))

    assert loaded.catalogue.exercise("own-raise").name == "Again"
    assert loaded.written.copy.read_bytes() == before


def test_of_two_with_an_id_the_sound_one_is_written(own):
    """A broken entry is left alone where another one with its id is used."""
    broken = '[[tempo]]\nid = "own-b"\n'
    written(own, "a.toml", broken)
    written(own, "mine.toml", BY_HAND)

    loaded = own.save("tempo", tempo(id="own-b", name="Changed"))

    assert loaded.catalogue.tempos["own-b"].name == "Changed"
    assert (own.folder / "a.toml").read_text() == broken


def test_a_save_is_undone_to_the_byte(own):
    """Undo gives the file back as it was: changed, broken or not there."""
    broken = '[[tempo]]\nid = "own-slow"\nnam = "x"\n'
    written(own, "mine.toml", BY_HAND)
    written(own, "slow.toml", broken)
    before = bytes_of(own.folder)

    for entry_id in ("own-b", "own-slow", "own-new"):
        own.undo(own.save("tempo", tempo(id=entry_id, name="Changed")).written)
        assert bytes_of(own.folder) == before


def test_undo_keeps_what_was_written_in_between(own):
    """A file that was changed after the save stays, and that is said."""
    written(own, "mine.toml", BY_HAND)
    first = own.save("tempo", tempo(id="own-a", name="Changed")).written
    own.save("tempo", tempo(id="own-b", name="Changed too"))
    before = bytes_of(own.folder)

    with pytest.raises(CatalogueError, match=r"mine\.toml was changed in between"):
        own.undo(first)

    assert bytes_of(own.folder) == before


def test_removed_ones_are_known_after_a_restart(own, shipped, tmp_path):
    """What was removed is listed by whoever comes later, and comes back with its comments."""
    written(own, "mine.toml", BY_HAND)
    own.remove("tempo", "own-a")
    later = OwnCatalogue(tmp_path, shipped)
    (removed,) = later.removed()

    loaded = later.restore(removed)

    assert removed.entry.name == "A"
    assert loaded.catalogue.tempos["own-a"].name == "A"
    assert "# never change" in (own.folder / "tempo-own-a.toml").read_text()
    assert later.removed() == []


def test_each_version_that_was_removed_is_kept(own):
    """An id that is removed twice is there twice, the newest first; the same again only once."""
    for name in ("First", "Second", "Second"):
        own.save("tempo", tempo(name=name))
        _, removed = own.remove("tempo", "own-slow")
        os.utime(removed.path, ns=(0, len(name)))

    assert [removed.entry.name for removed in own.removed()] == ["Second", "First"]


def test_removed_ones_with_something_in_their_place_are_not_listed(own, raise_with):
    """While an id stands in a file, the ones removed before are not offered."""
    own.save("exercise", raise_with(name="First"))
    own.remove("exercise", "own-raise")
    own.save("exercise", raise_with(name="Second"))

    assert own.removed() == []
