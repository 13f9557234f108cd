# SPDX-License-Identifier: MIT
"""What is kept of parsed files is used only where it is theirs."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import pytest

from calftimer.catalogue.parsed import kept_path, parsed

TEXTS = {"a.toml": b"id = 1", "b.toml": b"id = 2"}
CONTENT = {"a.toml": {"id": 1}, "b.toml": {"id": 2}}


class Parser:
    """Parses `id = N`, and remembers which files it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, name: str, text: bytes) -> dict[str, object]:
        """Return the tables of a text."""
        self.asked.append(name)
        return {"id": int(text.split()[-1])}


@pytest.fixture(autouse=True)
def _compiled_files_are_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Python write beside its sources, as it does for everybody."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)


def test_what_was_parsed_is_kept(tmp_path: Path) -> None:
    """The second time nothing is parsed, and the content is the same."""
    parsed(tmp_path, TEXTS, Parser())
    parse = Parser()

    assert parsed(tmp_path, TEXTS, parse) == CONTENT
    assert parse.asked == []


@pytest.mark.parametrize(
    ("texts", "content"),
    [
        (TEXTS | {"b.toml": b"id = 3"}, CONTENT | {"b.toml": {"id": 3}}),
        (TEXTS | {"c.toml": b"id = 3"}, CONTENT | {"c.toml": {"id": 3}}),
        ({"a.toml": b"id = 1"}, {"a.toml": {"id": 1}}),
    ],
    ids=["changed", "added", "gone"],
)
def test_other_bytes_are_parsed(tmp_path: Path, texts: dict[str, bytes], content: dict[str, object]) -> None:
    """A file that was changed, added or taken away since then is never missed."""
    parsed(tmp_path, TEXTS, Parser())

    assert parsed(tmp_path, texts, Parser()) == content
    parse = Parser()
    assert parsed(tmp_path, texts, parse) == content
    assert parse.asked == []


@pytest.mark.parametrize("damage", [b"", b"\xc1", b"\x80" * 3, b"\x81\xa1a\x01"])
def test_a_damaged_file_is_parsed_anew(tmp_path: Path, damage: bytes) -> None:
    """Something else where the parsed files are kept does no harm, and is written over."""
    parsed(tmp_path, TEXTS, Parser())
    kept_path(tmp_path).write_bytes(damage)

    assert parsed(tmp_path, TEXTS, Parser()) == CONTENT
    parse = Parser()
    parsed(tmp_path, TEXTS, parse)
    assert parse.asked == []


def test_content_that_would_come_back_otherwise_is_not_kept(tmp_path: Path) -> None:
    """A date comes back as a date: it is parsed each time, for it would be kept as a text."""
    day = datetime.date(2026, 1, 2)
    for _ in range(2):
        assert parsed(tmp_path, {"a.toml": b""}, lambda *_: {"day": day}) == {"a.toml": {"day": day}}


def test_nothing_is_left_half_written(tmp_path: Path) -> None:
    """Where it cannot be kept, as in a folder that may not be written, it is parsed, and no part is left behind."""
    kept_path(tmp_path).mkdir(parents=True)

    assert parsed(tmp_path, TEXTS, Parser()) == CONTENT
    assert list(kept_path(tmp_path).parent.iterdir()) == [kept_path(tmp_path)]


def test_python_told_to_write_nothing_is_obeyed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Python writes no compiled modules, nothing is kept."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    parsed(tmp_path, TEXTS, Parser())

    assert list(tmp_path.iterdir()) == []
