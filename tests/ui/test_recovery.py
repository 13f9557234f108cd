# SPDX-License-Identifier: MIT
"""What is asked about a set that was cut off, and about which sets nothing is asked."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from calftimer.core.plan import SetPlan
from calftimer.core.query import Query
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import FIRST_ATHLETE, Turn
from calftimer.logbook.logbook import Logbook

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def cut_off(tmp_path: Path, make_plan: Callable[..., SetPlan]) -> Callable[..., None]:
    """Return `cut_off(reps, athlete_name)`: write a set that was cut off after so many reps; empty is the first one."""

    def write(reps: int, name: str = "") -> None:
        with closing(Logbook(tmp_path)) as logbook:
            athlete_id = logbook.athletes.add(name, NOON, "UTC").id if name else FIRST_ATHLETE
            turn = Turn(make_plan(), athlete_id=athlete_id)
            set_id = logbook.open_set(logbook.open_session(NOON, "UTC"), turn, None, NOON, "UTC")
            for rep in range(1, reps + 1):
                logbook.add_rep(set_id, rep, 2.0 * rep, parse_tempo("1-0-1-0"))

    return write


def test_of_several_athletes_it_says_whose_set_it_was(
    open_window: Callable[..., Any], cut_off: Callable[..., None], tmp_path: Path
) -> None:
    """Where the log knows more than one athlete, the question names the one whose set was cut off."""
    cut_off(2, "Ana")

    asked = open_window(tmp_path).app.window.notice.text

    assert asked.startswith("A set was cut off: Ana, Standing calf raise, 80 kg")


def test_a_set_without_a_rep_is_not_asked_about(
    open_window: Callable[..., Any], cut_off: Callable[..., None], tmp_path: Path
) -> None:
    """A set cut off before its first rep leaves nothing: no question, nothing in the log, nothing in the trash."""
    cut_off(0)
    cut_off(1)
    cut_off(0)

    person = open_window(tmp_path)

    assert "1 of 3 reps were done" in person.app.window.notice.text
    person.click("Keep")
    assert person.app.window.notice.text == ""
    log = person.app._logbook
    assert (log.count(), log.count_found(Query(trash=True)), log.interrupted()) == (1, 0, [])


def test_the_question_comes_back_after_another_notice(
    open_window: Callable[..., Any], cut_off: Callable[..., None], tmp_path: Path
) -> None:
    """Something else said meanwhile, and put away or answered, does not lose the question; an answer to it ends it."""
    cut_off(2)
    person = open_window(tmp_path)
    bar = person.app.window.notice
    bar.say("Ben is added.", [("Undo", lambda: None)])
    between = bar.text
    person.click("Close")
    back = bar.text
    bar.say("Ben is added.", [("Undo", lambda: bar.say("Ben is not added."))])
    person.click("Undo")
    follows = bar.text
    person.click("Close")
    person.click("Keep")
    bar.say("Something else.")
    person.click("Close")

    assert (between, follows, bar.text) == ("Ben is added.", "Ben is not added.", "")
    assert back.startswith("A set was cut off")
    assert person.app._logbook.interrupted() == []
