# SPDX-License-Identifier: MIT
"""The rooms of the program and who may import whom, read from the sources; each rule is seen to fail below.

Imports count wherever they stand: at the top, inside a function, or under TYPE_CHECKING.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "calftimer"
LINES_MAX = 300

# Room → rooms it may import. Imports point one way: app, cli, commands → ui → runner → audio, logbook → core.
MAY_IMPORT: dict[str, set[str]] = {
    "calftimer": set(),
    "errors": set(),
    "clock": set(),
    "crash": {"calftimer"},
    "paths": {"errors"},
    "screen": {"errors"},
    "awake": set(),
    "core": {"errors"},
    "catalogue": {"core", "paths", "errors"},
    "audio": {"core", "paths", "errors"},
    "logbook": {"core", "paths", "errors"},
    "runner": {"audio", "logbook", "core", "errors"},
    "ui": {"catalogue", "runner", "audio", "logbook", "core", "paths", "errors"},
    "terminal": {"runner", "audio", "logbook", "core", "clock", "paths", "errors"},
    "doctor": {"awake", "audio", "logbook", "core", "catalogue", "screen", "paths", "errors", "calftimer"},
    "app": {
        "awake",
        "catalogue",
        "ui",
        "runner",
        "audio",
        "logbook",
        "core",
        "clock",
        "crash",
        "paths",
        "errors",
    },
    "commands": {
        *("ui", "terminal", "doctor", "runner", "audio", "logbook", "core"),
        *("catalogue", "clock", "screen", "paths", "errors", "calftimer"),
    },
    "cli": {"commands", "window", "errors", "calftimer"},
    "window": {"app", "ui", "catalogue", "core", "crash", "screen", "paths", "errors"},
    "__main__": {"cli", "window"},
}

# Library → rooms, folders or files that may import it.
LIBRARIES: dict[str, set[str]] = {
    "PySide6": {"ui", "app", "window", "screen"},
    "pyqtgraph": {"ui/review/plot.py"},
    "numpy": {"core", "audio", "logbook/columns.py", "ui/review"},
    "miniaudio": {"audio"},
    "soundfile": {"audio/files.py"},
    "sqlite3": {"logbook"},
    "sqlite_utils": {"logbook"},
    "filelock": {"logbook"},
    "uuid_utils": {"logbook"},
    "msgspec": {"core", "audio", "commands", "catalogue/parsed.py"},
    "click": {"cli", "commands", "terminal"},
    "platformdirs": {"paths"},
    "tzlocal": {"clock"},
    "tomlkit": {"catalogue"},
    "rapidfuzz": {"core/search.py"},
    "wakepy": {"awake"},
}

# Of the standard library, what would let the core see the world: files, clocks, processes, chance.
NOT_IN_CORE = {
    *("asyncio", "ctypes", "glob", "importlib", "io", "logging", "multiprocessing", "os", "pathlib", "random"),
    *("secrets", "shutil", "signal", "socket", "subprocess", "sys", "tempfile", "threading", "time", "urllib"),
}
NOT_IN_CORE_CALLED = {"open", "input", "print", "now", "today", "utcnow"}
VAGUE_NAMES = re.compile(r"util|helper|manager|common|misc|base$|tools?$")


def room_of(file: str) -> str:
    """Return the room of a file of the package: `core` for core/tempo.py, `paths` for paths.py."""
    parts = PurePosixPath(file).with_suffix("").parts
    return "calftimer" if parts == ("__init__",) else parts[0]


def imports_of(tree: ast.Module) -> Iterator[str]:
    """Yield every module that is imported, by its full name; a relative one begins with a dot."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            if module == "calftimer":
                names = [alias.name for alias in node.names]
                yield from (f"calftimer.{name}" if name in MAY_IMPORT else "calftimer" for name in names)
            else:
                yield module


def problems(file: str, source: str) -> list[str]:
    """Return which rules a file of the package breaks; `file` is its path below calftimer/."""
    tree = ast.parse(source)
    room = room_of(file)
    found = []
    if not source.startswith("# SPDX-License-Identifier: MIT\n"):
        found.append("the first line is not the SPDX line")
    if not ast.get_docstring(tree):
        found.append("no docstring")
    if len(source.splitlines()) > LINES_MAX:
        found.append(f"more than {LINES_MAX} lines")
    if any(VAGUE_NAMES.search(part) for part in PurePosixPath(file).with_suffix("").parts):
        found.append("a name that says nothing")
    if room not in MAY_IMPORT:
        return [*found, f"the room {room} is not in the table"]
    for module in imports_of(tree):
        found += import_problems(file, room, module)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in ("__import__", "import_module"):
                found.append(f"imports by {name}")
            if room == "core" and name in NOT_IN_CORE_CALLED:
                found.append(f"the core calls {name}")
    return found


def import_problems(file: str, room: str, module: str) -> list[str]:
    """Return which rules the import of `module` in `file` breaks."""
    if module.startswith("."):
        return [f"relative import {module}"]
    top, _, rest = module.partition(".")
    if top == "calftimer":
        other = rest.partition(".")[0] or "calftimer"
        return [] if other == room or other in MAY_IMPORT[room] else [f"{room} imports {other}"]
    if top in LIBRARIES:
        return [] if {room, file, str(PurePosixPath(file).parent)} & LIBRARIES[top] else [f"{top} in {file}"]
    if top not in sys.stdlib_module_names:
        return [f"the library {top} is not in the table"]
    return [f"the core imports {top}"] if room == "core" and top in NOT_IN_CORE else []


FILES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("file", FILES)
def test_the_rules_hold(file):
    """A module keeps every rule: who imports whom, which library where, licence line, docstring, length, name."""
    assert problems(file, (PACKAGE / file).read_text(encoding="utf-8")) == []


def test_the_table_has_no_loops():
    """The table itself lets imports point one way only: no room can reach itself."""

    def reached(room: str) -> set[str]:
        return MAY_IMPORT[room].union(*(reached(other) for other in MAY_IMPORT[room]))

    assert [room for room in MAY_IMPORT if room in reached(room)] == []


def test_the_table_names_every_room():
    """Every room in the table is there, and every room that is there is in the table."""
    assert {room_of(file) for file in FILES} == set(MAY_IMPORT)


def test_the_libraries_are_the_declared_ones():
    """The libraries in the table are exactly those that pyproject.toml declares, for all or for an extra."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [entry for name, extra in project["optional-dependencies"].items() if name != "test" for entry in extra]
    declared = {re.match(r"[\w-]+", entry)[0].lower() for entry in [*project["dependencies"], *extras]}
    imported = {name.lower().replace("_", "-") for name in LIBRARIES} - {"sqlite3"}

    assert {name.replace("pyside6-essentials", "pyside6") for name in declared} == imported


def test_data_folders_hold_no_python():
    """resources/ and database/ are data; packaging/ is no package, for it would hide the one of that name."""
    assert [path for folder in ("resources", "database") for path in (ROOT / folder).rglob("*.py")] == []
    assert not (ROOT / "packaging" / "__init__.py").exists()


HEAD = '# SPDX-License-Identifier: MIT\n"""What it is."""\n'


def test_a_good_source_has_no_problem():
    """A source that keeps the rules is not complained about."""
    source = (
        HEAD + "import re\nfrom fractions import Fraction\nimport numpy as np\nfrom calftimer.core.tempo import Tempo\n"
    )

    assert problems("core/new.py", source) == []


@pytest.mark.parametrize(
    ("file", "body", "problem"),
    [
        ("core/new.py", "from calftimer.logbook.rows import time_text", "core imports logbook"),
        ("core/new.py", "from calftimer import paths", "core imports paths"),
        ("core/new.py", "import calftimer.audio.sounds", "core imports audio"),
        ("core/new.py", "def f():\n    from calftimer.ui import theme", "core imports ui"),
        ("core/new.py", "if TYPE_CHECKING:\n    from calftimer.runner import Runner", "core imports runner"),
        ("core/new.py", "from PySide6.QtCore import QObject", "PySide6 in core/new.py"),
        ("core/new.py", "import sqlite3", "sqlite3 in core/new.py"),
        ("core/new.py", "import time", "the core imports time"),
        ("core/new.py", "from pathlib import Path", "the core imports pathlib"),
        ("core/new.py", "text = open('file').read()", "the core calls open"),
        ("core/new.py", "at = datetime.now(UTC)", "the core calls now"),
        ("audio/new.py", "from calftimer.logbook.logbook import Logbook", "audio imports logbook"),
        ("logbook/new.py", "from calftimer.audio.player import Player", "logbook imports audio"),
        ("logbook/new.py", "from calftimer.runner import Runner", "logbook imports runner"),
        ("runner.py", "from calftimer.ui.stage.page import StagePage", "runner imports ui"),
        ("runner.py", "import sqlite_utils", "sqlite_utils in runner.py"),
        ("ui/new.py", "from calftimer.app import App", "ui imports app"),
        ("ui/new.py", "from calftimer.cli import run", "ui imports cli"),
        ("ui/new.py", "import pyqtgraph as pg", "pyqtgraph in ui/new.py"),
        ("ui/widgets/new.py", "import pyqtgraph", "pyqtgraph in ui/widgets/new.py"),
        ("ui/new.py", "import miniaudio", "miniaudio in ui/new.py"),
        ("ui/new.py", "import sqlite3", "sqlite3 in ui/new.py"),
        ("terminal.py", "from PySide6.QtCore import QTimer", "PySide6 in terminal.py"),
        ("cli.py", "from calftimer.ui import theme", "cli imports ui"),
        ("app.py", "from calftimer.cli import run", "app imports cli"),
        ("errors.py", "from calftimer.core.tempo import Tempo", "errors imports core"),
        ("ui/new.py", "import requests", "the library requests is not in the table"),
        ("core/new.py", "from . import tempo", "relative import ."),
        ("core/new.py", "from ..ui import theme", "relative import ..ui"),
        ("ui/new.py", "module = __import__('sqlite3')", "imports by __import__"),
        ("ui/new.py", "module = importlib.import_module('sqlite3')", "imports by import_module"),
        ("attic/new.py", "", "the room attic is not in the table"),
        ("attic.py", "", "the room attic is not in the table"),
        ("core/utils.py", "", "a name that says nothing"),
        ("ui/helpers.py", "", "a name that says nothing"),
        ("audio/sound_manager.py", "", "a name that says nothing"),
        ("ui/utils/new.py", "", "a name that says nothing"),
        ("core/new.py", "\n" * 300, "more than 300 lines"),
    ],
)
def test_a_broken_rule_is_found(file, body, problem):
    """A small source that breaks one rule is found out, with that rule and no other."""
    assert problems(file, f"{HEAD}{body}\n") == [problem]


def test_a_missing_licence_line_is_found():
    """A module that does not begin with the licence line is found out."""
    assert problems("core/new.py", '"""What it is."""\n') == ["the first line is not the SPDX line"]


def test_a_missing_docstring_is_found():
    """A module that does not say what it is is found out."""
    assert problems("core/new.py", "# SPDX-License-Identifier: MIT\nx = 1\n") == ["no docstring"]
