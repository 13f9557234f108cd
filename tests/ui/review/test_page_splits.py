# SPDX-License-Identifier: MIT
"""One list splits every chart for which a split means something; its numbers are those of `calftimer stats --by`."""

from __future__ import annotations

from contextlib import closing
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox

from calftimer.clock import utc_now, zone_name
from calftimer.core.plan import Side, parse_foot
from calftimer.core.review.splits import Split
from calftimer.core.tempo import parse_tempo
from calftimer.logbook.logbook import Logbook
from calftimer.ui.review.board import Board
from tests.ui.review.page_reading import SLED, choose, shown, split_by, stats


def test_a_split_gives_a_line_for_each_part(page, train):
    """Split by foot angle, progress has a line for each angle of the sets that differ in nothing else."""
    train(2, 12)
    train(1, 12, foot=parse_foot("out:30"))
    train(0, 12, foot=parse_foot("out:30"), tempo=parse_tempo("2-0-2-1"))
    review = page()
    progress = shown(review, "progress")
    box = next(one for one in progress.findChildren(QComboBox) if one.accessibleName() == "Which sets")
    straight = next(box.itemData(row) for row in range(1, box.count()) if not box.itemData(row).foot.signed_deg)
    choose(progress, "Which sets", straight)
    choose(progress, "Measure", "load")

    split_by(review, Split.FOOT)

    table = progress.figures[0].table
    assert [column.id for column in table.columns[1:]] == ["straight", "out:30"]
    assert len(table) == 2


def values(table: Any) -> list[tuple[object, ...]]:
    """Return the rows of a table as they come out of JSON."""
    return [tuple(row.values()) for row in table.as_json()]


@pytest.mark.parametrize("split", [Split.FOOT, Split.SIDE, Split.TEMPO, Split.EXERCISE, Split.ATHLETE])
def test_split_the_page_shows_the_numbers_of_stats(split, page, train, tmp_path):
    """Weeks, balance and pace for each part are, number by number, those that `calftimer stats --by` prints."""
    with closing(Logbook(tmp_path)) as logbook:
        anna = logbook.athletes.add("Anna", utc_now(), zone_name()).id
    train(2, 12)
    train(1, 10, foot=parse_foot("out:30"), tempo=parse_tempo("2-0-2-1"))
    train(1, 8, athlete_id=anna)
    train(0, 9, **SLED, side=Side.LEFT)
    review = page()
    said = stats(tmp_path, "--by", split.value)

    week = shown(review, "week")
    split_by(review, split)
    of_muscle = {muscle: figure for muscle, figure in week._of_muscle.items() if not figure.isHidden()}
    assert list(of_muscle) == list(week.report.attribution.muscles)
    for muscle, figure in of_muscle.items():
        assert values(figure.table)[-8:] == [tuple(row.values()) for row in said["week_parts"][muscle]]
    balance = shown(review, "balance")
    for figure, name in zip(balance.figures, ("legs", "knees", "feet"), strict=True):
        if not figure.isHidden():
            assert figure.table.as_json() == said["balance"][name]
    pace = shown(review, "pace")
    table = pace.figures[0].table
    assert len(table.columns) > 2
    for column in table.columns[1:]:
        assert [row[column.id] for row in table.as_json()] == [row[column.id] for row in said["balance"]["pace"]]


def test_split_by_athlete_is_of_everybody(page, train, tmp_path):
    """By athlete each one's sets are a part with their name; the sentence and the calendar stay the one's chosen."""
    with closing(Logbook(tmp_path)) as logbook:
        anna = logbook.athletes.add("Anna", utc_now(), zone_name()).id
    train(0, 12)
    train(0, 12)
    train(0, 10, athlete_id=anna)
    review = page()
    week = shown(review, "week")
    sentence = week.report.verdict.sentence.in_words()

    split_by(review, Split.ATHLETE)

    table = week._of_muscle["soleus"].table
    assert [(column.name.in_words(), column.values[-1]) for column in table.columns[1:]] == [("You", 2), ("Anna", 1)]
    assert week.report.verdict.sentence.in_words() == sentence
    assert sum(shown(review, "calendar")._values.values()) == 2
    assert shown(review, "balance").figures[0].table.columns[-1].name.in_words() == "Anna: Right leg"


def test_splits_are_offered_where_they_mean_something(page, train):
    """There is no split of a calendar, none by athlete where there is one, none of legs by side; it stays chosen."""
    train(0, 12)
    review = page()
    board = review.findChild(Board)
    shown(review, "week")
    split_by(review, Split.SIDE)
    box = next(one for one in board.findChildren(QComboBox) if one.accessibleName() == "A part for each")
    offered = {box.itemData(row) for row in range(box.count())}

    balance = shown(review, "balance")
    assert balance.figures[0].isHidden()
    assert not balance.figures[1].isHidden()
    shown(review, "calendar")
    assert box.isHidden()
    assert board.scope.split is Split.NONE
    shown(review, "week")
    assert board.scope.split is Split.SIDE
    assert Split.ATHLETE not in offered
    assert {Split.FOOT, Split.TEMPO} < offered


def test_tab_goes_on_as_one_reads_it(page, train):
    """Split or not, Tab goes from the lists above to the charts, and from them to what a set counts."""
    train(0, 12)
    review = page()
    week = shown(review, "week")
    split_by(review, Split.FOOT)
    board = review.findChild(Board)

    order = [board.scope.boxes[-1], board.report, week._goals, *(week._of_muscle[one].plot for one in week._of_muscle)]
    order.append(week.weights.findChildren(QComboBox)[0])

    chain, one = [], board.scope.boxes[-1]
    while one not in chain:
        chain.append(one)
        one = one.nextInFocusChain()
    assert [chain.index(one) for one in order] == sorted(chain.index(one) for one in order)
