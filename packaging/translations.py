# SPDX-License-Identifier: MIT
"""Gather every text of the program and of the catalogue into the translations, and make from them what Qt loads.

    python packaging/translations.py [codes of languages to begin, as in: fr]

For each `resources/translations/calftimer_<code>.ts`: texts that are new come in unfinished, texts that are gone go,
and the `.qm` beside it is written anew. What is unfinished stays English in the window; it is listed. Needs the
lupdate and lrelease that PySide6-Essentials brings.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.catalogue import Catalogue

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
# What people read. Studies, and where in an article a claim stands, are cited in English.
FIELDS = {
    "muscle": ("name", "lay_name", "note"),
    "knee": ("name",),
    "exercise": ("name", "summary", "setup", "steps", "variants"),
    "tempo": ("name", "note"),
    "source": ("name",),
    "claim": ("short", "text", "answer"),
    "range": ("label", "note"),
    "cue": ("text", "why"),
    "mistake": ("name", "sign", "instead"),
    "faq": ("question", "answer"),
    "debate": ("question", "verdict", "matters"),
    "safety": ("title", "text", "items"),
    "workout": ("name", "note", "days_a_week"),
}
PARTS = ("text", "name", "equipment")  # of a step, or of a variant


def catalogue_texts(catalogue: Catalogue) -> list[str]:
    """Return the texts of the catalogue that are translated, each once, in its order."""
    tables = catalogue.tables()
    found = (
        text
        for table, fields in FIELDS.items()
        for entry in tables[table].values()
        for field in fields
        for text in _texts(getattr(entry, field))
    )
    return list(dict.fromkeys(filter(None, found)))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif value is not None:
        for name in PARTS:
            yield from _texts(getattr(value, name, None))


def gather(ts: Path) -> None:
    """Bring the texts of a `.ts` file up to what the program and the catalogue hold now."""
    sources = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "calftimer").rglob("*.py"))
    lines = (f'QT_TRANSLATE_NOOP("catalogue", {_quoted(text)})\n' for text in catalogue_texts(shipped_catalogue()))
    with tempfile.TemporaryDirectory() as folder:
        (catalogue := Path(folder) / "catalogue.py").write_text("".join(lines), "utf-8")
        # Without places in the files, a moved line changes nothing here; without -no-obsolete what was once
        # translated would stay for ever.
        options = ("-silent", "-locations", "none", "-no-obsolete", "-source-language", "en")
        _run("pyside6-lupdate", *options, *sources, str(catalogue), "-ts", str(ts))


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def release(ts: Path, qm: Path) -> None:
    """Write what Qt loads; a text without a translation is left out, and so stays English."""
    fresh = qm.with_suffix(".part")
    _run("pyside6-lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(fresh))
    fresh.replace(qm)  # a window that has the old one open has it mapped


def _run(tool: str, *arguments: str) -> None:
    """Run a tool of the PySide6 that runs this, which need not be on the path."""
    found = shutil.which(tool, path=str(Path(sys.executable).parent)) or tool
    subprocess.run((found, *arguments), cwd=ROOT, check=True)


def unfinished(ts: Path) -> list[str]:
    """Return the texts that have no translation yet, as “context: text”."""
    return [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in ElementTree.parse(ts).getroot().iter("context")
        for message in context.iter("message")
        if message.find("translation").get("type") == "unfinished"
    ]


def main(begun: list[str]) -> int:
    """Bring every translation up to date; return the exit code."""
    for ts in sorted({*FOLDER.glob("calftimer_*.ts"), *(FOLDER / f"calftimer_{code}.ts" for code in begun)}):
        gather(ts)
        release(ts, ts.with_suffix(".qm"))
        missing = unfinished(ts)
        print(f"{ts.name}: {len(missing)} to translate", *missing, sep="\n  ")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
