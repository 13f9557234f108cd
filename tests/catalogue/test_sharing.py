# SPDX-License-Identifier: MIT
"""Own entries given to somebody and taken from somebody: checked, and nothing written over unasked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from calftimer.catalogue.own import OwnCatalogue
from calftimer.catalogue.sharing import export_entries, read_shared, take_shared
from calftimer.catalogue.toml_files import read_toml, shipped_catalogue, write_toml
from calftimer.core.catalogue import Catalogue, Origin
from calftimer.core.own_entries import plain

STANDING = "standing-calf-raise"
SLOW = {"id": "own-slow", "name": "Slow", "tempo": "5-1-2-1", "note": "Mine."}


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    """Return the catalogue that ships."""
    return shipped_catalogue()


@pytest.fixture
def raise_with(shipped: Catalogue) -> Any:
    """Return a maker of plain exercises with the tempo own-slow."""

    def make(**changes: Any) -> dict[str, Any]:
        values = plain(shipped.exercise(STANDING)) | {"id": "own-raise", "name": "My raise", "tempo": "own-slow"}
        return values | changes

    return make


@pytest.fixture
def shared(tmp_path: Path, shipped: Catalogue, raise_with: Any) -> Path:
    """Return a file that somebody shared: an exercise and its tempo."""
    theirs = OwnCatalogue(tmp_path / "theirs", shipped)
    theirs.save("tempo", SLOW)
    catalogue = theirs.save("exercise", raise_with()).catalogue
    export_entries(catalogue, [("exercise", "own-raise")], tmp_path / "shared.toml")
    return tmp_path / "shared.toml"


@pytest.fixture
def mine(tmp_path: Path, shipped: Catalogue) -> OwnCatalogue:
    """Return somebody else's folder."""
    return OwnCatalogue(tmp_path / "mine", shipped)


def test_exported_with_the_tempo_it_uses(shared):
    """A shared exercise brings the own tempo it uses; the file is like any own file."""
    assert {table: [entry["id"] for entry in entries] for table, entries in read_toml(shared).items()} == {
        "exercise": ["own-raise"],
        "tempo": ["own-slow"],
    }


def test_shipped_tempo_is_not_exported(tmp_path, mine, raise_with):
    """A shared exercise leaves a shipped tempo at home."""
    catalogue = mine.save("exercise", raise_with(tempo="hart")).catalogue

    assert export_entries(catalogue, [("exercise", "own-raise")], tmp_path / "out.toml") == (("exercise", "own-raise"),)


def test_taken_where_nothing_stands(shared, mine):
    """Where nothing has its id, an entry is new, and taken it is the same as it was."""
    arrivals, problems = read_shared(mine, shared)

    assert problems == []
    assert [(arrival.key, arrival.standing, arrival.free_id) for arrival in arrivals] == [
        (("exercise", "own-raise"), None, "own-raise"),
        (("tempo", "own-slow"), None, "own-slow"),
    ]
    assert not mine.folder.exists()
    loaded = take_shared(mine, arrivals, {arrival.key: arrival.free_id for arrival in arrivals})
    assert loaded.problems == ()
    assert loaded.catalogue.exercise("own-raise").tempo == "own-slow"


def test_what_stands_here_is_told_of_and_kept(shared, mine, raise_with):
    """Where ids are taken, that is told, new ids are offered, and taken under these nothing is written over."""
    mine.save("tempo", SLOW | {"tempo": "9-0-9-0"})
    mine.save("exercise", raise_with(reps=99))

    arrivals, _ = read_shared(mine, shared)

    assert [(arrival.standing, arrival.is_same, arrival.free_id) for arrival in arrivals] == [
        (Origin.OWN, False, "own-raise-2"),
        (Origin.OWN, False, "own-slow-2"),
    ]
    catalogue = take_shared(mine, arrivals, {arrival.key: arrival.free_id for arrival in arrivals}).catalogue
    assert catalogue.exercise("own-raise").reps == 99
    assert catalogue.tempos["own-slow"].tempo == "9-0-9-0"
    assert catalogue.exercise("own-raise-2").tempo == "own-slow-2"


def test_replaced_where_one_says_so(shared, mine, raise_with):
    """An entry taken under the id it has takes the place of what stands here; one not named is left out."""
    mine.save("tempo", SLOW | {"tempo": "9-0-9-0"})
    mine.save("exercise", raise_with(reps=99))
    arrivals, _ = read_shared(mine, shared)

    catalogue = take_shared(mine, arrivals, {("exercise", "own-raise"): "own-raise"}).catalogue

    assert catalogue.exercise("own-raise").reps != 99
    assert catalogue.tempos["own-slow"].tempo == "9-0-9-0"


def test_same_entry_is_known(shared, mine):
    """An entry that stands here just so is known as the same."""
    arrivals, _ = read_shared(mine, shared)
    take_shared(mine, arrivals, {arrival.key: arrival.free_id for arrival in arrivals})

    assert [arrival.is_same for arrival in read_shared(mine, shared)[0]] == [True, True]


def test_changed_version_of_a_shipped_one(tmp_path, mine, raise_with):
    """Somebody's version of a shipped exercise is told apart from what ships, and offered under an own id."""
    write_toml(tmp_path / "shared.toml", {"exercise": [raise_with(id=STANDING, tempo="hart", reps=44)]})

    (arrival,), problems = read_shared(mine, tmp_path / "shared.toml")

    assert problems == []
    assert (arrival.standing, arrival.is_same) == (Origin.SHIPPED, False)
    assert arrival.free_id == f"own-{STANDING}"


def test_broken_entries_are_told_of(tmp_path, mine, raise_with):
    """Each entry that cannot be used is named with its field; the others can be taken."""
    entries = [raise_with(foot="in:45", tempo="hart"), raise_with(id="own-two"), raise_with(id="own-3", tempo="hart")]
    write_toml(tmp_path / "shared.toml", {"exercise": entries, "claim": []})

    arrivals, problems = read_shared(mine, tmp_path / "shared.toml")

    assert [arrival.entry.id for arrival in arrivals] == ["own-3"]
    assert len(problems) == 3
    assert all("shared.toml" in str(problem) for problem in problems)


@pytest.mark.parametrize("content", [b"[[", b"\xff\xfe", None])
def test_file_that_cannot_be_read(tmp_path, mine, content):
    """A file that is no TOML, or not there, is named."""
    if content is not None:
        (tmp_path / "shared.toml").write_bytes(content)

    arrivals, problems = read_shared(mine, tmp_path / "shared.toml")

    assert arrivals == []
    assert "shared.toml" in str(problems[0])


def test_broken_own_file_is_not_written_over(shared, mine):
    """An own entry that is left out, because it is broken, keeps its id."""
    mine.folder.mkdir(parents=True)
    (mine.folder / "a.toml").write_text('[[exercise]]\nid = "own-raise"\nname = "Half done"\n')

    arrivals, _ = read_shared(mine, shared)

    assert (arrivals[0].standing, arrivals[0].free_id) == (Origin.OWN, "own-raise-2")
