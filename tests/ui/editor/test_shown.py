# SPDX-License-Identifier: MIT
"""What was changed in the editor is on every page at once, and the log keeps its names through it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from calftimer.catalogue.own import OwnCatalogue
from calftimer.core.catalogue import Catalogue
from calftimer.core.own_entries import plain
from calftimer.core.plan import SetPlan
from calftimer.core.record import SetRecord, StopReason
from calftimer.core.turn import Turn
from calftimer.logbook.logbook import Logbook
from calftimer.ui.log.actions import LogActions
from calftimer.ui.log.columns import RecordWords
from calftimer.ui.log.model import LogModel
from calftimer.ui.log.page import LogPage
from calftimer.ui.recovery import ask_about
from calftimer.ui.review.board import Board
from calftimer.ui.review.page import ReviewPage
from calftimer.ui.review.progress_section import ProgressSection
from calftimer.ui.review.week_section import WeekSection
from calftimer.ui.settings import Settings
from calftimer.ui.train.page import TrainPage
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.exercise_card import ExerciseCard
from calftimer.ui.widgets.notice_bar import NoticeBar

STANDING = "standing-calf-raise"
MINE = "own-mine"


@pytest.fixture
def own(tmp_path: Path, catalogue: Catalogue) -> OwnCatalogue:
    """Return a folder with one own exercise, own-mine."""
    found = OwnCatalogue(tmp_path, catalogue)
    found.save("exercise", plain(catalogue.exercise(STANDING)) | {"id": MINE, "name": "Mine"})
    return found


@pytest.fixture
def logbook(tmp_path: Path, make_plan: Callable[..., SetPlan]) -> Any:
    """Return a log with one set of own-mine, 4 reps, today."""
    found = Logbook(tmp_path)
    now = datetime.now(UTC)
    session = found.open_session(now, "UTC")
    plan = make_plan(exercise=MINE, reps=4)
    set_id = found.open_set(session, Turn(plan), None, now, "UTC")
    for number in range(4):
        found.add_rep(set_id, number + 1, 2.0 * (number + 1), plan.tempo)
    found.finish_set(set_id, now, StopReason.TARGET)
    yield found
    found.close()


@pytest.fixture
def kept(qtbot: QtBot) -> Any:
    """Return `kept(widget)`: hold a widget until the test is over, for it may be painted after the last line."""
    held: list[QWidget] = []

    def hold(widget: Any) -> Any:
        held.append(widget)
        qtbot.addWidget(widget)
        return widget

    yield hold
    held.clear()


@pytest.fixture
def train_page(kept: Any, tmp_path: Path) -> Callable[[Catalogue], TrainPage]:
    """Return `train_page(catalogue)`: the train page, shown."""

    def show(catalogue: Catalogue) -> TrainPage:
        page = kept(TrainPage(catalogue, Settings(tmp_path)))
        page.resize(1280, 800)
        page.show()
        return page

    return show


def cards(page: QWidget, called: Callable[[QWidget], str]) -> list[str]:
    """Return the names of the exercises that can be chosen."""
    return [
        called(card)
        for card in page.findChildren(QAbstractButton)
        if card.property("role") == "card" and card.isVisibleTo(page)
    ]


def test_own_equipment_keeps_the_capitals_it_was_written_with(train_page, catalogue, own, called):
    """On a card the program's own names are small, as within a line; those a person wrote stay as they are."""
    entry = plain(catalogue.exercise(STANDING))
    equipment = [{"id": "hackenschmidt", "name": "Hackenschmidt", "equipment": "Hackenschmidt"}]
    entry |= {"id": "own-hack", "name": "Hack", "variants": equipment}
    page = train_page(own.save("exercise", entry).catalogue)

    said = {called(card): card.accessibleDescription() for card in page.findChildren(ExerciseCard)}

    assert said["Hack"] == "yours · Hackenschmidt · knee straight, not locked"
    assert said["Standing calf raise"].startswith("machine · ")


def test_train_page_offers_a_new_exercise(qtbot, train_page, catalogue, own, called):
    """A new exercise can be chosen and started at once, and its card says whose it is."""
    page = train_page(catalogue)
    assert "Mine" not in cards(page, called)

    page.show_catalogue(own.load().catalogue)
    card = next(card for card in page.findChildren(QAbstractButton) if called(card) == "Mine")
    assert card.accessibleDescription().startswith("yours · ")
    card.click()

    assert page.plan.exercise == MINE
    with qtbot.waitSignal(page.start_requested) as started:
        page.start()
    ((item,),) = started.args[0].values()
    assert item.exercise == MINE


def test_train_page_keeps_what_was_chosen(train_page, catalogue, own):
    """What was chosen stays chosen when something else is changed."""
    page = train_page(catalogue)
    page._on_exercise("seated-calf-raise")
    page._set._reps.step_by(3)
    before = page.plan

    page.show_catalogue(own.load().catalogue)

    assert page.plan == before


def test_train_page_follows_a_rename(train_page, own):
    """An exercise that was chosen under an id of before is chosen under today's, with its numbers and equipment."""
    page = train_page(own.load().catalogue)
    page._on_exercise(MINE)
    page._set._reps.step_by(3)
    before = page.plan

    page.show_catalogue(own.rename_id(MINE, "own-better").catalogue)

    assert page.plan == replace(before, exercise="own-better")


def test_train_page_lets_go_of_what_is_removed(train_page, own, called):
    """An exercise that is removed while it is chosen makes room for the first one."""
    page = train_page(own.load().catalogue)
    page._on_exercise(MINE)

    page.show_catalogue(own.remove("exercise", MINE)[0].catalogue)

    assert "Mine" not in cards(page, called)
    assert page.plan.exercise == next(iter(own.load().catalogue.exercises))


def test_cards_made_anew_stand_in_their_order_for_the_tab_key(train_page, catalogue, called):
    """The Tab key goes through the cards in the order in which they stand, also when they were made anew."""
    page = train_page(catalogue)

    page.show_catalogue(catalogue)
    QApplication.processEvents()  # the new cards are shown

    chain, widget = [], page.nextInFocusChain()
    while widget is not page:
        if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            chain.append(called(widget))
        widget = widget.nextInFocusChain()
    names = [exercise.name for exercise in catalogue.exercises.values()]
    first = chain.index(names[0])
    assert chain[first : first + len(names)] == names
    assert chain.index("Feet: Toes in") > first


def test_train_page_offers_a_new_tempo(train_page, catalogue, own):
    """A new tempo is among the presets, once; a preset written in another way is known, too."""
    page = train_page(catalogue)
    own.save("tempo", {"id": "own-slow", "name": "Slow", "tempo": "50 2 1".replace(" ", ""), "note": "Mine."})

    page.show_catalogue(own.load().catalogue)

    presets = next(combo for combo in page.findChildren(QComboBox) if combo.accessibleName() == "Tempo preset")
    texts = [presets.itemText(number) for number in range(presets.count())]
    assert texts.count("Slow") == 1
    assert presets.findData("5-0-2-1") == texts.index("Slow")


def record_of(logbook: Logbook) -> SetRecord:
    """Return the log's one set."""
    (record,) = logbook.sets()
    return record


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda own: own.load(), "Mine"),
        (lambda own: own.rename_id(MINE, "own-better"), "Mine"),
        (lambda own: own.remove("exercise", MINE)[0], "Mine"),
        (
            lambda own: own.save("exercise", plain(own.load().catalogue.exercise(MINE)) | {"name": "New name"}),
            "New name",
        ),
    ],
)
def test_log_keeps_the_name(kept, own, logbook, change, expected, catalogue):
    """A set in the log has its exercise's name: through renaming and removing, and at once."""
    actions = LogActions(kept(NoticeBar()), RecordWords(catalogue), lambda: datetime.now(UTC), lambda: "UTC")
    page = kept(LogPage(catalogue, actions))
    page.show_logbook(logbook)

    page.show_catalogue(change(own).catalogue)

    model = page.findChild(LogModel)
    assert model.cells(record_of(logbook))[1:3] == (expected, "Machine")


def test_log_without_the_exercise_shows_its_id(qapp, catalogue, logbook):
    """A set whose exercise nobody knows is shown with its id."""
    assert LogModel(catalogue).cells(record_of(logbook))[1] == MINE


@pytest.mark.parametrize("new_id", [None, "own-better"])
def test_review_counts_what_was_done_under_an_old_id(kept, own, logbook, tmp_path, qtbot, new_id):
    """The charts count a set for its exercise's muscles and line, whatever the exercise's id was then."""
    catalogue = (own.rename_id(MINE, new_id) if new_id else own.load()).catalogue
    page = kept(ReviewPage(catalogue, Settings(tmp_path), kept(NoticeBar())))
    page.show_logbook(logbook)

    page.refresh()
    qtbot.waitUntil(lambda: page.findChild(Board) is not None)
    board = page.findChild(Board)
    weeks = board.findChild(WeekSection).figures[0].table
    board.show_part("progress")

    exercises = board.findChild(ProgressSection).findChild(ComboBox)
    assert [exercises.itemText(number) for number in range(exercises.count())] == ["Mine"]
    assert [column.values[-1] for column in weeks.columns[1:]] == [1, 1, 1]
    assert len(board.findChild(ProgressSection).figures[0].table) == 1


def test_cut_off_set_is_asked_about_by_name(kept, own, logbook):
    """A set that was cut off is named after its exercise, also when that has another id now."""
    bar = kept(NoticeBar())
    catalogue = own.rename_id(MINE, "own-better").catalogue

    ask_about(record_of(logbook), catalogue, bar, lambda *_: None, lambda *_: None)

    assert "Mine" in bar.text
