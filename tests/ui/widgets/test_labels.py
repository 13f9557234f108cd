# SPDX-License-Identifier: MIT
"""Labels show what people wrote as they wrote it, and give way to words longer than a line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from calftimer.catalogue.own import OwnCatalogue
from calftimer.core.catalogue import Catalogue
from calftimer.core.own_entries import plain
from calftimer.ui.editor.page import EditorPage
from calftimer.ui.settings import Settings
from calftimer.ui.widgets.exercise_card import ExerciseCard
from calftimer.ui.widgets.labels import WORD_LENGTH_MAX, breakable, label, plain_tip
from calftimer.ui.widgets.notice_bar import NoticeBar

BOLD, LONG = "Smith <b>machine</b>", "x" * 300


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    """Return a widget to put labels on."""
    made = QWidget()
    qtbot.addWidget(made)
    yield made


@pytest.fixture
def own(tmp_path: Path, catalogue: Catalogue) -> OwnCatalogue:
    """Return a folder's catalogue with an exercise that has names nobody thought of."""
    found = OwnCatalogue(tmp_path / "data", catalogue)
    raw = plain(catalogue.exercise("standing-calf-raise"))
    named = {"id": "own-bold", "name": BOLD, "summary": f"{BOLD} {LONG}"}
    found.save("exercise", raw | named | {"variants": [{"id": "one", "name": BOLD, "equipment": BOLD}]})
    return found


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_nothing_but_room_is_added(text: str) -> None:
    """But for blanks that hold and places to break at, the text is what it was; such places are within words only."""
    text = text.replace("\u200b", "").replace("\u00a0", " ")
    shown = breakable(text)

    assert shown.replace("\u200b", "").replace("\u00a0", " ") == text
    assert all(part.strip() == part != "" for part in shown.split("\u200b")[1:-1])
    assert breakable("word " * 20) == "word " * 20


@pytest.mark.parametrize("text", [LONG, "https://example.org/" + "a1" * 60])
def test_a_long_word_is_broken(parent: QWidget, text: str) -> None:
    """A label that wraps is no wider than a short word; text and name stay as they were given."""
    made = label(text, "plain", parent, wrap=True)
    short = label("x" * WORD_LENGTH_MAX, "plain", parent, wrap=True)

    assert made.minimumSizeHint().width() <= short.minimumSizeHint().width()
    assert (made.text(), made.accessibleName()) == (text, text)


def test_a_name_given_for_a_long_word_goes_with_it(parent: QWidget) -> None:
    """Another text is not read out under the old name; a name that somebody else gave stays."""
    made = label(LONG, "plain", parent, wrap=True)
    made.setText("Short")
    other = label("Short", "plain", parent, wrap=True)
    other.setAccessibleName("Spoken")
    other.setText("Shorter")

    assert (made.accessibleName(), other.accessibleName()) == ("", "Spoken")


def test_a_tool_tip_is_no_markup() -> None:
    """What looks like markup is shown as it is written; the rest is left alone."""
    assert plain_tip("pin 7 & 8") == "pin 7 & 8"
    assert "&lt;b&gt;" in plain_tip("left <b>")


def test_the_notice_bar_shows_a_name_as_it_is(qtbot: QtBot) -> None:
    """A name in the notice bar is no markup either."""
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.say(BOLD)

    assert {found.textFormat() for found in bar.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert bar.text == BOLD


def test_a_long_word_makes_no_card_wider(qtbot: QtBot) -> None:
    """The tile of an exercise takes the width that its column has."""
    card = ExerciseCard(LONG, LONG)
    qtbot.addWidget(card)
    usual = ExerciseCard("x" * WORD_LENGTH_MAX, "")
    qtbot.addWidget(usual)

    assert card.minimumSizeHint().width() <= usual.minimumSizeHint().width()


def marked_up(page: QWidget) -> list[str]:
    """Return the texts that are taken for markup."""
    return [found.text() for found in page.findChildren(QLabel) if found.textFormat() is not Qt.TextFormat.PlainText]


def test_the_editor_shows_names_as_they_are_and_no_wider(qtbot: QtBot, own: OwnCatalogue) -> None:
    """Names that look like markup stand in the list and above the form as written, and fit into the window."""
    page = EditorPage(own, Settings(own.folder.parent))
    qtbot.addWidget(page)
    page.resize(1024, 600)
    page.show()
    page.overview()
    QApplication.processEvents()
    listed = [found.text() for found in page.findChildren(QLabel)]
    page.edit("own-bold")

    assert BOLD in listed
    assert marked_up(page) == []
    assert page.minimumSizeHint().width() <= 1024


@pytest.mark.parametrize("name", ["Train", "Log", "Review", "Learn", "Sound", "Set-up"])
def test_no_page_takes_a_text_for_markup(open_window: Any, own: OwnCatalogue, tmp_path: Path, name: str) -> None:
    """With an exercise of such a name, each label of each page shows plain text, and no page is too wide."""
    person = open_window(tmp_path / "data")
    person.click(name)

    assert marked_up(person.app.window) == []
    assert person.app.window.minimumSizeHint().width() <= 1024
