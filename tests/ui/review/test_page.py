# SPDX-License-Identifier: MIT
"""The review page on a real log: the numbers it shows are those of `calftimer stats`, and what is chosen stays."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from calftimer.clock import utc_now, zone_name
from calftimer.core.plan import Side, parse_foot, parse_load
from calftimer.core.record import StopReason
from calftimer.core.review.weeks import goals
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import Turn
from calftimer.logbook.logbook import Logbook
from calftimer.ui.review.balance_section import BalanceSection
from calftimer.ui.review.board import Board
from calftimer.ui.review.calendar_section import CalendarSection
from calftimer.ui.review.pace_section import PaceSection
from calftimer.ui.review.page import ReviewPage
from calftimer.ui.review.progress_section import ProgressSection
from calftimer.ui.review.report import report_pdf
from calftimer.ui.review.scope import Span
from calftimer.ui.review.week_section import WeekSection
from calftimer.ui.settings import Settings
from calftimer.ui.widgets.stepper import Stepper

PARTS = {
    "week": WeekSection,
    "progress": ProgressSection,
    "balance": BalanceSection,
    "pace": PaceSection,
    "calendar": CalendarSection,
}
SLED = {"exercise": "leg-press-calf-raise", "variant": "leg-press", "load": parse_load("60kg")}


def today() -> date:
    """Return the date here."""
    return datetime.now().astimezone().date()


@pytest.fixture
def train(make_plan: Callable[..., Any], tmp_path: Path) -> Callable[..., None]:
    """Return `train(weeks_ago, reps, **plan)`: write a session of one finished set into the log of `tmp_path`."""

    def write(weeks_ago: int, reps: int, **changes: Any) -> None:
        at = utc_now() - timedelta(weeks=weeks_ago)
        with closing(Logbook(tmp_path)) as logbook:
            session = logbook.open_session(at, zone_name())
            set_id = logbook.open_set(session, Turn(make_plan(**changes)), None, at, zone_name())
            for rep in range(1, reps + 1):
                logbook.add_rep(set_id, rep, 7.0 * rep, parse_tempo("3-1-2-1"))
            logbook.finish_set(set_id, at, StopReason.TARGET)

    return write


@pytest.fixture
def page(catalogue: Any, tmp_path: Path, kept: Callable[[Any], Any], qtbot: Any) -> Any:
    """Return `page()`: the review page on the log of `tmp_path`, its sets read."""
    logbooks = []

    def show() -> ReviewPage:
        logbooks.append(Logbook(tmp_path))
        shown = kept(ReviewPage(catalogue, Settings(tmp_path), lambda text: None))
        shown.show_logbook(logbooks[-1])
        shown.refresh()
        if logbooks[-1].count():
            qtbot.waitUntil(lambda: shown.findChild(Board) is not None, timeout=20_000)
        return shown

    yield show
    for logbook in logbooks:
        logbook.close()


def stats(folder: Path, *options: str) -> Any:
    """Return what `calftimer stats --json` says."""
    from calftimer.cli import main

    done = CliRunner().invoke(main, ["stats", "--json", "--data-dir", str(folder), *options], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def shown(page: ReviewPage, part: str) -> Any:
    """Show a part of the page and return it."""
    board = page.findChild(Board)
    board.show_part(part)
    return board.findChild(PARTS[part])


def texts(widget: Any) -> str:
    """Return all that is written on a widget."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def choose(section: Any, name: str, key: object) -> None:
    """Choose from the list that a screen reader calls `name`, as a person does."""
    box = next(one for one in section.findChildren(QComboBox) if one.accessibleName() == name)
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def test_an_empty_log_says_what_will_be_here(page):
    """Before the first set the page says what it will show, and its button leads to the Train page."""
    empty = page()

    assert "Nothing to review yet" in texts(empty)
    assert empty.findChild(Board) is None


def test_the_page_shows_the_numbers_of_stats(page, train, tmp_path):
    """Week, progress, balance and pace are, number by number, those that `calftimer stats --json` prints."""
    train(2, 12)
    train(1, 10, foot=parse_foot("out:30"))
    train(0, 9, **SLED, side=Side.LEFT)
    review = page()
    said = stats(tmp_path)

    week = shown(review, "week")
    assert week.report.as_json()["muscles"] == said["week"]["muscles"]
    assert said["week"]["sentence"] in texts(week)
    assert week.figures[0].table.as_json()[-1]["soleus"] == said["week"]["weeks"][-1]["soleus"]
    progress = shown(review, "progress")
    for exercise in ("standing-calf-raise", "leg-press-calf-raise"):
        choose(progress, "Exercise", exercise)
        choose(progress, "Which sets", None)
        choose(progress, "Measure", "load")
        rows = progress.figures[0].table.as_json()
        assert [row["load"] for row in rows] == [one["load"] for one in said["exercises"][exercise]["sessions"]]
    balance = shown(review, "balance")
    for figure, name in zip(balance.figures, ("legs", "knees", "feet"), strict=True):
        assert figure.table.as_json() == said["balance"][name]
    pace = shown(review, "pace")
    planned = [row["seconds-per-rep-planned"] for row in said["balance"]["pace"]]
    assert [row["seconds-per-rep-planned"] for row in pace.figures[0].table.as_json()] == planned


def test_a_deleted_set_is_gone(page, train, tmp_path, qtbot):
    """A set that was taken out of the log is in no number after the page is shown again."""
    train(0, 12)
    train(0, 12)
    review = page()
    week = shown(review, "week")
    before = week.report.week.muscles[0].sets

    with closing(sqlite3.connect(tmp_path / "calftimer.sqlite")) as other, other:
        other.execute("UPDATE sets SET deleted_at = started_at WHERE id = (SELECT min(id) FROM sets)")
    review.refresh()

    qtbot.waitUntil(lambda: week.report.week.muscles[0].sets != before)
    assert (before, week.report.week.muscles[0].sets) == (2, 1)


def test_what_is_chosen_is_remembered(page, train, tmp_path):
    """The part, the period and by whom sets count are the same when the program is started again."""
    train(0, 12)
    first = page()
    choose(shown(first, "week"), "By whom a set counts for a muscle", "jordan")
    choose(first.findChild(Board), "Period", Span.YEAR)
    first.findChild(Board).show_part("balance")

    again = page().findChild(Board)

    assert again.findChild(BalanceSection) is not None
    assert again.scope.span is Span.YEAR
    assert shown_source(again) == "jordan"


def shown_source(board: Board) -> str:
    """Return by whom sets count."""
    board.show_part("week")
    section = board.findChild(WeekSection)
    name = "By whom a set counts for a muscle"
    return next(one for one in section.findChildren(QComboBox) if one.accessibleName() == name).currentData()


def test_a_changed_weight_counts_at_once_and_can_be_taken_back(page, train, qtbot):
    """A weight that the reader lowers changes the week's sets of that muscle; "As they were" takes it back."""
    train(0, 12)
    week = shown(page(), "week")
    choose(week.weights, "Exercise", "standing-calf-raise")
    choose(week.weights, "Toes", parse_foot("straight").direction)
    stepper = next(one for one in week.weights.findChildren(Stepper) if one.accessibleName().startswith("soleus"))

    qtbot.keyClick(stepper, Qt.Key.Key_Down)
    lowered = {muscle.muscle: muscle.sets for muscle in week.report.week.muscles}
    reset = next(one for one in week.weights.findChildren(QPushButton) if one.text() == "As they were")
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    back = {muscle.muscle: muscle.sets for muscle in week.report.week.muscles}

    assert lowered["soleus"] == pytest.approx(0.95)
    assert lowered["gastrocnemius-medial"] == 1
    assert back["soleus"] == 1


def test_the_goal_is_the_readers_choice(page, train, catalogue):
    """Another source's goal gives its own band and its own sentence."""
    train(0, 12)
    week = shown(page(), "week")
    sentences = []
    for source in goals(catalogue):
        choose(week, "Whose goal", source)
        sentences.append(week.report.verdict.sentence.in_words())

    assert len(set(sentences)) == len(sentences) > 1


def test_a_split_gives_a_line_for_each_part(page, train):
    """Split by foot angle, progress has a line for each angle that occurs."""
    train(1, 12)
    train(0, 12, foot=parse_foot("out:30"))
    progress = shown(page(), "progress")

    choose(progress, "Which sets", None)
    choose(progress, "Measure", "load")
    choose(progress, "A line for each", progress._splits.itemData(1))

    assert [column.id for column in progress.figures[0].table.columns[1:]] == ["straight", "out:30"]


def test_matches_that_differ_in_equipment_alone_name_it(page, train):
    """Where two matches would read alike, each says which equipment it was."""
    train(1, 12)
    train(0, 12, variant="dumbbell")
    progress = shown(page(), "progress")

    box = next(one for one in progress.findChildren(QComboBox) if one.accessibleName() == "Which sets")
    texts = [box.itemText(place) for place in range(1, box.count())]

    assert len(texts) == len(set(texts)) == 2
    assert any("Dumbbells" in text for text in texts)


def test_every_part_survives_a_period_without_sets(page, train):
    """Where the last set is older than the period, every part is shown and says so."""
    train(30, 12)
    review = page()

    for part in PARTS:
        section = shown(review, part)
        if part in ("balance", "pace"):
            assert "No set in this period." in texts(section)


def test_the_last_visit_is_compared(page, train):
    """The calendar says what was more, and what was the same, than the last time of the same setting."""
    train(1, 10)
    train(0, 12)

    text = texts(shown(page(), "calendar"))

    assert "▲ Most reps in a set 12 (was 10)" in text
    assert "= Load 80 kg" in text


def test_the_report_is_a_pdf_with_pages(page, train):
    """The report of a log with two exercises is a PDF file of a few pages."""
    train(1, 12)
    train(0, 12, **SLED)
    board = page().findChild(Board)

    pdf = report_pdf(board.reviewed())

    assert pdf.startswith(b"%PDF-")
    assert pdf.count(b"/Type /Page\n") >= 2


def test_a_log_that_cannot_be_read_says_why(page, train, tmp_path, qtbot):
    """Where the log's file cannot be read, the page says what is wrong instead of charts."""
    train(0, 12)
    review = page()
    (tmp_path / "calftimer.sqlite").rename(tmp_path / "elsewhere.sqlite")

    review.refresh()

    qtbot.waitUntil(lambda: "cannot be used" in texts(review))
