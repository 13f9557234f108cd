# SPDX-License-Identifier: MIT
"""Where shipped files and the person's files are."""

from __future__ import annotations

from pathlib import Path

import pytest

from calftimer import paths
from calftimer.errors import ResourceError, WorldError
from calftimer.paths import data_dir, shipped

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def package(tmp_path, monkeypatch) -> Path:
    """An installed package that is somewhere else, with nothing in it."""
    folder = tmp_path / "site-packages" / "calftimer"
    folder.mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", folder)
    shipped.cache_clear()
    yield folder
    shipped.cache_clear()


@pytest.mark.parametrize("folder", ["resources", "database"])
def test_a_checkout_has_them_beside_the_package(folder):
    """In a checkout, shipped folders stand beside the package."""
    assert shipped(folder) == ROOT / folder


def test_a_wheel_has_them_inside_the_package(package):
    """A folder inside the package comes before one beside it."""
    (package / "resources").mkdir()
    (package.parent / "resources").mkdir()

    assert shipped("resources") == package / "resources"


def test_an_editable_install_has_them_beside_the_package(package):
    """Where the package has none inside, the folder beside it is taken."""
    (package.parent / "database").mkdir()

    assert shipped("database") == package.parent / "database"


@pytest.mark.usefixtures("package")
def test_a_missing_folder():
    """A folder that did not ship is said in a sentence."""
    with pytest.raises(ResourceError) as caught:
        shipped("resources")

    assert str(caught.value) == "The program's own folder “resources” is missing. Install calftimer again."


def test_the_folder_that_is_named_comes_first(tmp_path):
    """A data folder named in so many words comes before the variable, and is made with its parents."""
    folder = tmp_path / "a" / "b"

    assert data_dir(folder) == folder
    assert folder.is_dir()


def test_the_variable_comes_next(own_data_dir):
    """Without a named folder, CALFTIMER_DATA_DIR says which."""
    assert data_dir() == own_data_dir
    assert own_data_dir.is_dir()


@pytest.mark.parametrize("value", [None, ""])
def test_the_systems_folder_comes_last(tmp_path, monkeypatch, value):
    """Without either, also where the variable is empty, it is the system's folder for programs' data."""
    if value is None:
        monkeypatch.delenv("CALFTIMER_DATA_DIR")
    else:
        monkeypatch.setenv("CALFTIMER_DATA_DIR", value)
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))

    folder = data_dir()

    assert folder.is_relative_to(tmp_path)
    assert folder.name == "calftimer"


def test_a_file_in_the_folders_place(tmp_path):
    """A file where the data folder should be is said in a sentence with the way out."""
    path = tmp_path / "data"
    path.touch()

    with pytest.raises(WorldError) as caught:
        data_dir(path)

    assert str(caught.value) == (f"The data folder {path} cannot be made: File exists. Choose another with --data-dir.")


def test_a_folder_below_a_file(tmp_path):
    """A data folder that cannot be made because a parent is a file is said in a sentence."""
    (tmp_path / "file").touch()

    with pytest.raises(WorldError, match=r"cannot be made: Not a directory\."):
        data_dir(tmp_path / "file" / "data")
