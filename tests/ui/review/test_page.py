# SPDX-License-Identifier: MIT
"""The review page on a real log: the numbers it shows are those of `calftimer stats`, and what is chosen stays."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton

from calftimer.clock import utc_now
from calftimer.core.plan import Side, parse_foot, parse_load
from calftimer.core.review.weeks import goals
from calftimer.logbook.logbook import Logbook
from calftimer.ui.review.balance_section import BalanceSection
from calftimer.ui.review.board import Board
from calftimer.ui.review.report import report_pdf
from calftimer.ui.review.scope import Span
from calftimer.ui.review.week_section import WeekSection
from calftimer.ui.widgets.stepper import Stepper
from tests.ui.review.page_reading import PARTS, SLED, choose, shown, stats, texts


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


def test_the_focus_comes_to_the_part_that_is_shown(page, train):
    """When the log was read, the focus is on the name of the part remembered, not on the first one."""
    train(0, 12)
    page().findChild(Board).show_part("balance")

    again = page()

    assert again.window().focusWidget().accessibleName() == "Balance"


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


def test_what_was_read_is_kept_while_nothing_is_written(page, train, qtbot):
    """Shown again, the page does not read the log again; after a new set it does."""
    train(0, 12)
    review = page()
    qtbot.waitUntil(lambda: review._whole is not None)
    reads = []
    review._reader.finished.connect(reads.append)

    with qtbot.waitSignal(review.drawn):
        review.refresh()
    again = len(reads)
    train(0, 12)
    with qtbot.waitSignal(review.drawn):
        review.refresh()

    assert (again, [len(sets) for sets in reads]) == (0, [2])


def test_what_is_done_in_the_notice_bar_is_drawn_at_once(page, train, tmp_path, qtbot):
    """While the page is in front, a set that the bar's button threw away is in no number; after its undo it is."""
    train(0, 12)
    train(0, 12)
    review = page()
    week, notice, now = shown(review, "week"), review._notice, utc_now()
    with closing(Logbook(tmp_path)) as other:
        newest = other.sets()[0].id
        counts = []
        for act in (lambda: other.discard_set(newest, now), lambda: other.restore_set(newest)):
            notice.ask("A set was cut off.", [("Do it", act)], can_close=False)
            with qtbot.waitSignal(review.drawn):
                notice.findChildren(QPushButton)[-1].click()
            counts.append(week.report.week.muscles[0].sets)

    assert counts == [1, 2]


def test_progress_says_whether_it_grew(page, train):
    """The first thing said of matched sets is how they stand to the first ones; of unlike ones nothing is."""
    train(2, 10, load=parse_load("60kg"))
    train(1, 10, load=parse_load("70kg"))
    train(0, 10, load=parse_load("65kg"))
    progress = shown(page(), "progress")
    choose(progress, "Measure", "load")

    assert "Last 65 kg: 5 kg more than on" in texts(progress.figures[0])
    assert "The best was 70 kg." in texts(progress.figures[0])


def test_an_empty_chart_says_what_would_be_there(page, train):
    """Where nobody marked a rep behind, or rested between two sets, the chart says so in words and is no chart."""
    train(0, 12)
    pace = shown(page(), "pace")

    tempo, behind, rest, at_which = pace.figures
    assert [figure.plot.isHidden() for figure in pace.figures] == [False, True, True, True]
    assert all("You marked no rep in this period" in texts(figure) for figure in (behind, at_which))
    assert "two sets in one visit" in texts(rest)
    assert "Seconds a rep" in texts(tempo)


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

    assert "▲ Most reps 10 → 12" in text
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


def test_all_time_is_as_long_as_the_log(page, train):
    """Of all time the weeks since the first set are drawn, and no year before it."""
    train(2, 12)
    train(0, 12)
    review = page()
    board = review.findChild(Board)
    board.scope.choose_span(Span.ALL)
    board.scope.changed.emit()

    assert len(shown(review, "week").figures[0].table) == 3


def test_no_period_is_offered_where_it_changes_nothing(page, train):
    """The calendar shows a year, whatever is chosen elsewhere; what was chosen is there again on the next part."""
    train(0, 12)
    review = page()
    period = next(box for box in review.findChildren(QComboBox) if box.accessibleName() == "Period")
    shown(review, "calendar")
    hidden = period.isHidden()

    shown(review, "week")

    assert (hidden, period.isHidden()) == (True, False)
