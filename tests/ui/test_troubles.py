# SPDX-License-Identifier: MIT
"""Several things to say at once: one bar, one after the other, never a stack."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from calftimer.core.plan import SetPlan
from calftimer.logbook.connection import FILE_NAME

WRONG = """
[[tempo]]
id = "own-{number}"
name = "Tempo {number}"
tempo = "1-2-3"
note = ""
"""


@pytest.fixture
def spoilt(tmp_path: Path) -> Path:
    """Return a data folder whose own catalogue has three entries with something wrong."""
    (tmp_path / "catalogue").mkdir()
    for number in range(3):
        (tmp_path / "catalogue" / f"{number}.toml").write_text(WRONG.format(number=number))
    return tmp_path


def test_many_problems_are_one_bar_with_the_way_to_all(open_window: Callable[..., Any], spoilt: Path) -> None:
    """Of three entries left out the first is named, the others are counted, and “Show all” leads to them."""
    person = open_window(spoilt)
    said = person.app.window.notice.text

    person.click("Show all")

    assert said.endswith("And 2 more.")
    assert said.count(".toml") == 1
    assert not person.app.window.notice.isVisible()
    assert person.button("New exercise").isVisible()


def test_a_second_program_on_the_log_says_so(
    open_window: Callable[..., Any], tmp_path: Path, make_plan: Callable[..., SetPlan]
) -> None:
    """Who opens the log that another program has open is told, and can train; who is first is told nothing."""
    first = open_window(tmp_path)
    second = open_window(tmp_path)
    said = second.app.window.notice.text

    second.click("Start the set (Space)")

    assert first.app.window.notice.text == ""
    assert said.startswith("calftimer is already open on this log")
    assert second.app.stage_page.is_running


def test_one_trouble_follows_the_other(open_window: Callable[..., Any], spoilt: Path) -> None:
    """With a damaged log and entries left out, the log comes first, and the entries when that was put away."""
    (spoilt / FILE_NAME).write_bytes(b"not a log at all, but long enough to look at" * 100)
    person = open_window(spoilt)
    person.bot.waitUntil(lambda: "The damaged file is kept" in person.app.window.notice.text)

    person.click("Close")
    second = person.app.window.notice.text
    person.click("Close")

    assert second.endswith("And 2 more.")
    assert not person.app.window.notice.isVisible()
