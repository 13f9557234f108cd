"""The start-up tooling: what it names, what it installs once, and how it fails."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "packaging" / "bootstrap.py"

# A project without dependencies whose build backend is a file of its own: pip installs it offline.
PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "calftimer"
version = "1"
requires-python = ">=3.11"
"""
BACKEND = """
import os, zipfile

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    name = "calftimer-1-py3-none-any.whl"
    info = "calftimer-1.dist-info/"
    files = {
        "calftimer.pth": os.getcwd(),
        info + "METADATA": "Metadata-Version: 2.1\\nName: calftimer\\nVersion: 1\\n",
        info + "WHEEL": "Wheel-Version: 1.0\\nGenerator: x\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
        info + "entry_points.txt": "[console_scripts]\\ncalftimer = program:main\\n",
        info + "RECORD": "",
    }
    with zipfile.ZipFile(os.path.join(wheel_directory, name), "w") as wheel:
        for path, text in files.items():
            wheel.writestr(path, text)
    return name
"""
PROGRAM = """
import sys

def main():
    print("started with", sys.argv[1:])
    return 7
"""


def load(path: Path = SOURCE):
    """Load bootstrap.py from a checkout; packaging/ is no package."""
    spec = importlib.util.spec_from_file_location("bootstrap", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


bootstrap = load()


def make_checkout(folder: Path) -> Path:
    """Make a small checkout with the real bootstrap.py and a program that needs no download."""
    (folder / "packaging").mkdir()
    shutil.copy(SOURCE, folder / "packaging")
    (folder / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (folder / "backend.py").write_text(BACKEND, encoding="utf-8")
    (folder / "program.py").write_text(PROGRAM, encoding="utf-8")
    return folder


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a checkout in which nothing has been run."""
    return make_checkout(tmp_path)


def start(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a checkout's bootstrap.py where pip may ask no index, so nothing can be downloaded."""
    command = [sys.executable, str(checkout / "packaging" / "bootstrap.py"), *arguments]
    environment = {**os.environ, "PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull}
    return subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300
    )


@dataclass(frozen=True)
class Begun:
    """A checkout, and what was said by a first run whose installation failed and by the next, which could install."""

    checkout: Path
    failed: subprocess.CompletedProcess[str]
    was_stamped: bool
    filled: subprocess.CompletedProcess[str]

    @property
    def stamp(self) -> Path:
        """What .venv says that it holds."""
        return self.checkout / ".venv" / "calftimer-stamp.json"


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Begun:
    """Return a checkout that was run twice, as filling .venv takes seconds: where pip fails, then where it does not."""
    checkout = make_checkout(tmp_path_factory.mktemp("begun"))
    broken = PROJECT.replace("requires = []", 'requires = ["calftimer-nobody-has-this"]')
    (checkout / "pyproject.toml").write_text(broken, encoding="utf-8")
    failed = start(checkout, "run")
    was_stamped = (checkout / ".venv" / "calftimer-stamp.json").exists()
    (checkout / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    return Begun(checkout, failed, was_stamped, start(checkout, "run", "doctor", "--all"))


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt", "sudo apt-get install --no-install-recommends libegl1 libxcb-cursor0 libxcb-icccm4"),
        ("dnf", "sudo dnf install libglvnd-egl xcb-util-cursor xcb-util-wm"),
        ("pacman", "sudo pacman -S --needed libglvnd xcb-util-cursor xcb-util-wm"),
    ],
)
def test_missing_libraries_are_named_as_packages_of_each_distribution(manager, command):
    """Missing libraries become one install command in the distribution's own package names."""
    parts = ["libxcb-icccm.so.4", "libEGL.so.1", "libxcb-cursor.so.0"]
    assert bootstrap.advice(parts, manager).endswith(command)


def test_an_unknown_distribution_is_told_the_parts():
    """Where the distribution is unknown, the libraries themselves are named and no command is guessed."""
    text = bootstrap.advice(["libEGL.so.1", bootstrap.FONT], None)
    assert "libEGL.so.1, a TrueType font" in text
    assert "sudo" not in text


@pytest.mark.parametrize(
    ("release", "manager"),
    [
        ({"ID": "debian"}, "apt"),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "apt"),
        ({"ID": "fedora"}, "dnf"),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "dnf"),
        ({"ID": "arch"}, "pacman"),
        ({"ID": "manjaro", "ID_LIKE": "arch"}, "pacman"),
        ({"ID": "opensuse-leap", "ID_LIKE": "suse opensuse"}, None),
    ],
)
def test_a_distribution_is_known_by_its_own_name_or_its_family(release, manager):
    """An os-release file leads to a package manager by ID, and by ID_LIKE for derivatives."""
    assert bootstrap.package_manager(release) == manager


@pytest.mark.parametrize(("libc", "package"), [("2.36", "libasound2"), ("2.39", "libasound2t64")])
def test_debian_packages_carry_their_new_names_on_newer_systems(libc, package):
    """The packages that Debian 13 and Ubuntu 24.04 renamed are asked for by the name the system knows."""
    assert bootstrap.packages(["libasound.so.2"], "apt", libc) == [package]
    assert bootstrap.packages(["libasound.so.2"], "dnf", libc) == ["alsa-lib"]


def test_a_package_that_holds_several_parts_is_named_once():
    """Two libraries from one package give one name."""
    assert bootstrap.packages(["libxcb-shape.so.0", "libxcb-sync.so.1"], "dnf") == ["libxcb"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has system packages to look for")
def test_a_library_is_present_only_when_it_loads():
    """The C library is found; a library nobody has is not, nor is a command nobody has."""
    assert bootstrap.present("libc.so.6")
    assert not bootstrap.present("libcalftimer-nobody-has-this.so.1")
    assert not bootstrap.present("calftimer-nobody-has-this")


def test_an_old_python_is_refused_with_both_versions_named():
    """A Python that is too old is refused in words that name it and the one that is needed."""
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer, and this is 3\.9\."):
        bootstrap.refuse_old_python((3, 9))
    bootstrap.refuse_old_python((3, 11))


def test_the_oldest_python_is_the_one_in_pyproject():
    """The refusal and pyproject.toml agree on the oldest Python."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == ">={}.{}".format(*bootstrap.OLDEST_PYTHON)


def test_an_old_python_can_read_the_file_that_refuses_it():
    """The file uses no syntax newer than Python 3.8, or the refusal would be a SyntaxError."""
    ast.parse(SOURCE.read_text(encoding="utf-8"), feature_version=(3, 8))


def test_the_stamp_changes_with_pyproject(checkout):
    """A changed pyproject.toml makes the installed packages stale."""
    module = load(checkout / "packaging" / "bootstrap.py")
    before = module.wanted_stamp("run")
    (checkout / "pyproject.toml").write_text(PROJECT + "# changed\n", encoding="utf-8")
    assert not module.holds(before, module.wanted_stamp("run"))


def test_the_stamp_changes_with_the_place(checkout, tmp_path):
    """A checkout that was moved is installed anew, because .venv knows its old place."""
    moved = shutil.copytree(checkout, tmp_path / "moved")
    here, there = (load(place / "packaging" / "bootstrap.py").wanted_stamp("run") for place in (checkout, moved))
    assert here["project"] == there["project"]
    assert not bootstrap.holds(here, there)


def test_what_tests_need_also_runs_the_program_and_not_the_other_way_round():
    """A .venv made for tests serves `run`; one made for `run` does not serve tests."""
    run, test = bootstrap.wanted_stamp("run"), bootstrap.wanted_stamp("test")
    assert bootstrap.holds(test, run)
    assert not bootstrap.holds(run, test)
    assert not bootstrap.holds({}, run)


def test_the_program_is_started_and_the_second_time_nothing_is_installed(begun):
    """The first run that can fills .venv; the second only starts the program. Arguments and exit code pass through."""
    first = begun.filled
    assert (first.returncode, first.stdout.splitlines()[-1]) == (7, "started with ['doctor', '--all']"), first.stderr
    second = start(begun.checkout, "run")
    assert (second.returncode, second.stdout) == (7, "started with []\n")


def test_the_pictures_are_drawn_by_the_python_of_the_program(begun):
    """`screenshots` runs packaging/screenshots.py in the .venv of `run`, which then still serves `run`."""
    (begun.checkout / "packaging" / "screenshots.py").write_text(
        "import program, sys\nprint('draws with', sys.prefix, sys.argv[1:])\nsys.exit(program.main())\n",
        encoding="utf-8",
    )

    drawn = start(begun.checkout, "screenshots", "--sizes", "1280x800")

    assert f"draws with {begun.checkout / '.venv'} ['--sizes', '1280x800']" in drawn.stdout
    assert drawn.returncode == 7
    assert json.loads(begun.stamp.read_text(encoding="utf-8"))["what"] == "run"


def test_a_failed_installation_is_explained_leaves_no_stamp_and_is_tried_again(begun):
    """When pip fails there is a sentence and no stamp, and the next run installs what the first could not."""
    failed = begun.failed
    assert failed.returncode == 1
    assert "Check the network, then try again." in failed.stderr
    assert "bootstrap.py" not in failed.stderr  # no traceback of ours
    assert not begun.was_stamped
    assert begun.filled.returncode == 7
    assert json.loads(begun.stamp.read_text(encoding="utf-8"))["what"] == "run"


@pytest.mark.parametrize("marks", [(), ("e2e",), ("e2e", "burden"), ("benchmark",)])
def test_every_test_but_a_benchmark_is_in_one_round(marks):
    """Whatever marks a test has, one round runs it and no other does; benchmarks are in none."""
    present = {mark: mark in marks for mark in ("e2e", "burden", "benchmark")}

    chosen = [arguments[-1] for arguments in bootstrap.ROUNDS if eval(arguments[-1], {}, present)]

    assert len(chosen) == (0 if "benchmark" in marks else 1)


def test_marks_of_the_rounds_are_given_in_the_folder_that_the_rounds_name():
    """No test outside tests/e2e is marked to run there, where no round would find it."""
    marks = tuple(f"mark.{mark}" for mark in ("e2e", "burden"))
    elsewhere = {path for path in (ROOT / "tests").rglob("*.py") if ROOT / "tests" / "e2e" not in path.parents}
    elsewhere.remove(Path(__file__))

    assert [path for path in elsewhere if any(mark in path.read_text(encoding="utf-8") for mark in marks)] == []


@pytest.mark.skipif(os.name != "posix", reason="a script stands in for pytest")
@pytest.mark.parametrize("failing", ["not e2e", "e2e and not burden", "e2e and burden", "nothing"])
def test_a_round_that_fails_fails_the_tests_and_the_others_still_run(tmp_path, failing):
    """All rounds run whatever comes out of one, and the tests have passed only when each did."""
    script = tmp_path / "pytest"
    script.write_text(f'#!/bin/sh\necho "$*" >> {tmp_path}/ran\ncase "$*" in *"-m {failing}"*) exit 3;; esac\n')
    script.chmod(0o755)

    assert bootstrap.test_all(str(script)) == (0 if failing == "nothing" else 3)
    assert len((tmp_path / "ran").read_text().splitlines()) == len(bootstrap.ROUNDS)


def test_an_unknown_word_is_answered_with_the_usage(checkout):
    """Anything but `run` or `test` prints how the script is used and fails."""
    answer = start(checkout, "dance")
    assert answer.returncode == 1
    assert "python packaging/bootstrap.py run" in answer.stderr
