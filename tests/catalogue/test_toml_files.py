# SPDX-License-Identifier: MIT
"""The catalogue's files: every valid entry survives writing and reading, and a file is whole or not there."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.catalogue.toml_files import delete_file, read_toml, shipped_catalogue, write_toml
from calftimer.core.exercise import Exercise, Step, TempoPreset, Variant
from calftimer.core.own_entries import OWN_PREFIX, OWN_TABLES, plain
from calftimer.errors import CatalogueError, WorldError

slugs = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}", fullmatch=True)
texts = st.text(min_size=1)
many_slugs = st.lists(slugs, max_size=3).map(tuple)
sizes = st.floats(0, 1e6, allow_nan=False)
variants = st.builds(
    Variant,
    id=slugs,
    name=texts,
    equipment=texts,
    sources=many_slugs,
    load_kg=st.none() | sizes,
    was=many_slugs,
)
exercises = st.builds(
    Exercise,
    id=slugs,
    name=texts,
    summary=texts,
    laterality=st.sampled_from(["bilateral", "unilateral"]),
    knee=slugs,
    start=st.sampled_from(["eccentric", "concentric"]),
    foot=texts,
    tempo=slugs,
    load_kg=sizes,
    load_step_kg=st.floats(0.001, 100),
    load_step_lb=st.floats(0.001, 100),
    reps=st.integers(1, 200),
    sets=st.integers(1, 30),
    rest_s=st.integers(0, 3600),
    trains=many_slugs,
    body=st.sampled_from(["leg-press", "standing", "donkey", "seated", "single-leg"]),
    support=st.sampled_from(["sled", "platform", "step", "bar"]),
    setup=st.lists(texts, max_size=3).map(tuple),
    steps=st.lists(st.builds(Step, text=texts, is_safety=st.booleans()), max_size=3).map(tuple),
    cues=many_slugs,
    mistakes=many_slugs,
    sources=many_slugs,
    was=many_slugs,
    variants=st.lists(variants, min_size=1, max_size=3).map(tuple),
)
presets = st.builds(TempoPreset, id=slugs, name=texts, tempo=texts, source=st.none() | slugs, note=texts)


@given(exercises | presets)
def test_written_and_read_is_the_same(tmp_path_factory, entry):
    """Every exercise and preset that there can be, whatever its texts hold, is read as it was written."""
    path = tmp_path_factory.getbasetemp() / "round-trip.toml"

    write_toml(path, {"entry": [plain(entry)]})

    assert msgspec.convert(read_toml(path)["entry"][0], type(entry)) == entry


@given(exercises)
def test_plain_values_name_every_field_of_the_type(exercise):
    """No field of an exercise is forgotten in the strategy above, or the round trip would prove less."""
    assert {field.name for field in msgspec.structs.fields(Exercise)} == set(msgspec.structs.asdict(exercise))


def test_shipped_entries_survive_too():
    """Every shipped exercise and preset is the same after its plain values are typed again."""
    catalogue = shipped_catalogue()

    for table in OWN_TABLES:
        for entry in catalogue.tables()[table].values():
            assert msgspec.convert(plain(entry), type(entry)) == entry


def test_no_shipped_id_looks_like_an_own_one():
    """No shipped id begins as the ids of a person's entries do, so the two never meet."""
    catalogue = shipped_catalogue()

    ids = [entry_id for table in OWN_TABLES for entry_id in catalogue.tables()[table]]
    assert [entry_id for entry_id in ids if entry_id.startswith(OWN_PREFIX)] == []


def test_what_stood_there_is_replaced_and_nothing_is_left_over(tmp_path):
    """A file is written over, its folder made where that is asked for, and no unfinished file stays."""
    path = tmp_path / "new" / "file.toml"
    write_toml(path, {"tempo": [{"id": "one"}]}, makes_folder=True)

    write_toml(path, {"tempo": [{"id": "two"}]})

    assert read_toml(path) == {"tempo": [{"id": "two"}]}
    assert os.listdir(path.parent) == ["file.toml"]


def test_failed_write_leaves_the_old_file(tmp_path):
    """Where the new file cannot take the old one's place, that is said and nothing is left behind."""
    path = tmp_path / "file.toml"
    (path / "not-empty").mkdir(parents=True)  # a folder of that name cannot be replaced by a file

    with pytest.raises(WorldError, match=r"file\.toml cannot be written: .*\. Nothing was changed\."):
        write_toml(path, {"tempo": []})

    assert os.listdir(tmp_path) == ["file.toml"]
    assert path.is_dir()


def test_a_missing_folder_is_not_made(tmp_path):
    """A folder that nobody asked to be made may be misspelt: it is told, and nothing is made."""
    with pytest.raises(WorldError, match="cannot be written: No such file or directory"):
        write_toml(tmp_path / "nowhere" / "file.toml", {})

    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file mask")
@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o002, 0o664), (0o077, 0o600)])
def test_a_file_may_be_read_by_whom_the_mask_lets(tmp_path, mask, mode):
    """A file is shared like any other that the person writes: the system's mask says who may read it."""
    before = os.umask(mask)
    try:
        write_toml(tmp_path / "file.toml", {})
    finally:
        os.umask(before)

    assert (tmp_path / "file.toml").stat().st_mode & 0o777 == mode


def test_folder_that_cannot_be_made(tmp_path):
    """Where a file stands in the place of the folder, the file cannot be written, and that is said."""
    (tmp_path / "folder").write_text("")

    with pytest.raises(WorldError, match="cannot be written"):
        write_toml(tmp_path / "folder" / "file.toml", {}, makes_folder=True)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"[[exercise", "file.toml is not readable as TOML: "),
        (b"id = 1\nid = 2", "file.toml is not readable as TOML: "),
        (b"a = " + b"[" * 5000, "file.toml is not readable as TOML: "),
        (b"a = " + b"9" * 5000, "file.toml is not readable as TOML: "),
        ("name = “ü”".encode("utf-16"), "file.toml is not text in UTF-8"),
        ('name = "Gr\xfc\xdfe"'.encode("latin-1"), "file.toml is not text in UTF-8"),
    ],
)
def test_unreadable_file(tmp_path, content, expected):
    """What is no TOML or not in UTF-8 is refused with the file's name and the reason."""
    (tmp_path / "file.toml").write_bytes(content)

    with pytest.raises(CatalogueError) as caught:
        read_toml(tmp_path / "file.toml")

    assert str(caught.value).startswith(expected)


def test_folder_instead_of_file(tmp_path):
    """A folder whose name ends in .toml is refused like a file that cannot be read."""
    with pytest.raises(CatalogueError, match="cannot be read"):
        read_toml(tmp_path)


def test_mark_before_the_first_line(tmp_path):
    """The mark that some editors put before the first line, and their line ends, do no harm."""
    (tmp_path / "file.toml").write_bytes(b'\xef\xbb\xbfname = "x"\r\n')

    assert read_toml(tmp_path / "file.toml") == {"name": "x"}


def test_delete(tmp_path: Path):
    """A file is deleted; one that is gone is fine; one that cannot be deleted is told of."""
    (tmp_path / "file.toml").write_text("")
    (tmp_path / "folder.toml" / "x").mkdir(parents=True)

    delete_file(tmp_path / "file.toml")
    delete_file(tmp_path / "file.toml")

    assert os.listdir(tmp_path) == ["folder.toml"]
    with pytest.raises(WorldError):
        delete_file(tmp_path / "folder.toml")
