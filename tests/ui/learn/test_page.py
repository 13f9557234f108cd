# SPDX-License-Identifier: MIT
"""The Learn page: its parts, its search, its links, and that all of it can be read at any size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from calftimer.core.catalogue import Catalogue
from calftimer.core.findable import entries_of
from calftimer.core.search import Kind
from calftimer.ui import theme
from calftimer.ui.learn.controls import AddressRow, Expander, LinkButton
from calftimer.ui.learn.numbers import RangeView
from calftimer.ui.learn.page import PARTS, LearnPage
from calftimer.ui.settings import Settings

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
NAMES = ("Exercises", "Anatomy", "Who says what", "Numbers", "Questions", "Safety")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, catalogue: Catalogue, tmp_path: Path) -> LearnPage:
    """A Learn page of 1280 × 800 that can be seen, without a log."""
    made = LearnPage(catalogue, Settings(tmp_path), lambda: NOON, lambda: "UTC")
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.refresh()
    return made


@pytest.fixture(params=[1.0, 2.0], ids=["normal type", "type twice as large"])
def type_size(request: pytest.FixtureRequest, themed: QApplication) -> Iterator[float]:
    """The application's type as it is, and twice as large."""
    plain = themed.font()
    if request.param != 1.0:
        themed.setFont(theme.sized(plain, request.param / theme.FONT_FACTOR))
        theme.apply_theme(themed)
    yield request.param
    if request.param != 1.0:
        themed.setFont(theme.sized(plain, 1 / theme.FONT_FACTOR))
        theme.apply_theme(themed)


def search_field(page: LearnPage) -> QLineEdit:
    """Return the field that searches."""
    fields = page.findChildren(QLineEdit)
    return next(field for field in fields if field.accessibleName().startswith("Search"))


def shown_texts(page: QWidget) -> list[str]:
    """Return every text of a label that is to be seen."""
    return [text.text() for text in page.findChildren(QLabel) if text.isVisible()]


def links(page: LearnPage) -> list[LinkButton]:
    """Return the links that are to be seen, in their order."""
    return [link for link in page.findChildren(LinkButton) if link.isVisible() and link.property("role") == "link"]


def choose(page: LearnPage, part: str) -> None:
    """Choose a part by its button."""
    buttons = page.findChildren(QPushButton)
    next(button for button in buttons if button.accessibleName() == part and button.isVisible()).click()


def test_nothing_is_built_before_it_is_opened(person: Any) -> None:
    """While nobody was on the Learn page none of its parts is there, and then only the one that is shown."""
    page = person.app.learn.page
    before = page.findChildren(QScrollArea)

    person.click("Learn")

    names = [area.accessibleName() for area in page.findChildren(QScrollArea)]
    assert (before, names) == ([], ["Exercises"])


def test_the_part_shown_last_is_remembered(person: Any, open_window: Callable[..., Any]) -> None:
    """The Learn page opens on the part that was shown last, also after a restart."""
    person.click("Learn")
    person.click("Safety")
    person.app.window.close()

    again = open_window(person.folder)
    again.click("Learn")

    assert again.button("Safety").isChecked()
    assert any("The pain scale" in text for text in shown_texts(again.app.learn.page))


@pytest.mark.parametrize("size", [(1180, 800), (930, 600), (700, 1280)], ids=str)
@pytest.mark.parametrize("part", PARTS)
@pytest.mark.usefixtures("type_size")
def test_no_part_scrolls_sideways(
    qtbot: QtBot, catalogue: Catalogue, tmp_path: Path, size: tuple[int, int], part: str
) -> None:
    """At every size of window and type each part is as wide as its place, and nothing stands outside of it."""
    settings = Settings(tmp_path)
    settings.learn_section = part
    page = LearnPage(catalogue, settings, lambda: NOON, lambda: "UTC")
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()
    page.refresh()
    for expander in page.findChildren(Expander)[:3]:
        expander.open()
    QApplication.processEvents()

    (area,) = page.findChildren(QScrollArea)

    assert (page.width(), page.height()) == size
    assert area.widget().width() <= area.viewport().width()
    outside = [
        widget
        for widget in area.widget().findChildren(QWidget)
        if widget.isVisible() and widget.mapTo(area.widget(), widget.rect().topRight()).x() > area.widget().width() + 1
    ]
    assert outside == []
    clipped = [
        label.text()
        for label in area.widget().findChildren(QLabel)
        if label.isVisible() and label.heightForWidth(label.width()) > label.height() + 1
    ]
    assert clipped == []


def test_everything_the_catalogue_teaches_can_be_read(page: LearnPage, catalogue: Catalogue) -> None:
    """Every exercise, muscle, cue, mistake, debate, claim, study, question and caution can be shown, and says
    its title or its text."""
    lost = []
    for entry in entries_of(catalogue, str):
        page.show_entry(entry.kind, entry.id)
        wanted = catalogue.studies[entry.id].found if entry.kind is Kind.STUDY else entry.title
        if not any(wanted in text for text in shown_texts(page)):
            lost.append((entry.kind.value, entry.id))

    assert lost == []


@pytest.mark.parametrize("key", [Qt.Key.Key_F, Qt.Key.Key_Slash])
def test_keys_lead_to_the_search(page: LearnPage, qtbot: QtBot, key: Qt.Key) -> None:
    """Ctrl+F and / lead to the search from anywhere on the page."""
    page.setFocus()

    qtbot.keyClick(page, key, CONTROL if key == Qt.Key.Key_F else Qt.KeyboardModifier.NoModifier)

    assert QApplication.focusWidget() is search_field(page)


def test_what_is_searched_for_is_found_as_it_is_written(page: LearnPage, qtbot: QtBot) -> None:
    """With each letter the results are there; Enter opens the first of them, and the search is over."""
    field = search_field(page)

    qtbot.keyClicks(field, "sole")
    early = [link.accessibleName() for link in links(page)]
    qtbot.keyClicks(field, "ous")
    first = links(page)[0].accessibleName()
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert "Soleus" in early
    assert first == "Soleus"
    assert field.text() == ""
    assert QApplication.focusWidget().accessibleName() == "Soleus"


def test_back_brings_the_results_back(page: LearnPage, qtbot: QtBot) -> None:
    """From a result that was opened Back leads to the query with all that it had found, and then there is no more
    to go back to; Escape leads to the part that was shown before."""
    choose(page, "Questions")
    field = search_field(page)
    qtbot.keyClicks(field, "inner calf")
    found = [link.accessibleName() for link in links(page)]
    links(page)[6].click()
    opened = field.text(), search_field(page).isVisible()
    back = next(button for button in page.findChildren(QPushButton) if button.text() == "← Back")
    could_go_back = back.isVisible()

    qtbot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert (opened, could_go_back) == (("", True), True)
    assert field.text() == "inner calf"
    assert [link.accessibleName() for link in links(page)] == found
    assert not back.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert segments_chosen(page) == ["Questions"]


def segments_chosen(page: LearnPage) -> list[str]:
    """Return the parts that are shown as chosen."""
    buttons = [button for button in page.findChildren(QPushButton) if button.property("role") == "segment"]
    return [button.accessibleName() for button in buttons if button.isChecked() and button.accessibleName() in NAMES]


@pytest.mark.parametrize("width", [1280, 500], ids=["parts in a column", "parts in a list"])
def test_no_part_is_chosen_while_results_are_shown(page: LearnPage, qtbot: QtBot, width: int) -> None:
    """What was found belongs to no part, so none is shown as chosen; when the search is over one is again."""
    page.resize(width, 800)
    (menu,) = (combo for combo in page.findChildren(QComboBox) if combo.accessibleName() == "What to learn about")

    qtbot.keyClicks(search_field(page), "ankle")
    while_found = segments_chosen(page), menu.currentText()
    qtbot.keyClick(search_field(page), Qt.Key.Key_Escape)

    assert while_found == ([], "")
    assert (segments_chosen(page), menu.currentText()) == (["Exercises"], "Exercises")


def test_a_claim_that_is_found_says_whose_it_is(page: LearnPage, catalogue: Catalogue, qtbot: QtBot) -> None:
    """Below a claim among the results stands its source's name."""
    qtbot.keyClicks(search_field(page), "train calves 2-3 times a week")

    details = {link.accessibleName(): link.accessibleDescription() for link in links(page)}
    assert details[catalogue.claims["hart-frequency"].text].startswith("Claim · Hart")
    assert details[catalogue.claims["jordan-frequency"].text].startswith("Claim · Jordan")


def test_arrow_keys_walk_through_the_results(page: LearnPage, qtbot: QtBot) -> None:
    """Down goes from the field to the first result and on, Up goes back to the field, Enter opens."""
    field = search_field(page)
    field.setFocus()
    qtbot.keyClicks(field, "inner calf")
    found = links(page)

    walked = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(QApplication.focusWidget(), key)
        walked.append(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    assert walked == [found[0], found[1], found[0], field, found[0]]
    assert QApplication.focusWidget().accessibleName() == found[0].accessibleName()
    assert not found[0].isVisible()


def test_escape_clears_the_search(page: LearnPage, qtbot: QtBot) -> None:
    """Escape empties the field, and the part that was shown before is there again."""
    choose(page, "Questions")
    field = search_field(page)
    qtbot.keyClicks(field, "ankle")
    searching = len(links(page))

    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert searching > 0
    assert field.text() == ""
    assert any("isolate" in text or "on its own" in text for text in shown_texts(page))


@pytest.mark.parametrize(
    ("query", "name"),
    [("safety", "Safety"), ("anatomy", "Anatomy"), ("faq", "Questions"), ("who says", "Who says what")],
)
def test_a_part_is_found_by_its_name(page: LearnPage, qtbot: QtBot, query: str, name: str) -> None:
    """The name of a part is the first result, also for what others call it, and Enter leads there."""
    qtbot.keyClicks(search_field(page), query)
    first = links(page)[0]
    assert (first.accessibleName(), first.accessibleDescription()) == (name, "Part of this page")

    qtbot.keyClick(search_field(page), Qt.Key.Key_Return)

    assert search_field(page).text() == ""
    chosen = QApplication.focusWidget()
    assert isinstance(chosen, QPushButton)
    assert (chosen.isChecked(), chosen.accessibleName() or chosen.text()) == (True, name)


def test_where_nothing_is_found_the_page_says_what_can_be(page: LearnPage, qtbot: QtBot) -> None:
    """A word that nothing is like leads to a sentence on what can be searched, and Enter does nothing."""
    qtbot.keyClicks(search_field(page), "xqzvw")
    qtbot.keyClick(search_field(page), Qt.Key.Key_Return)

    assert any("Nothing found for “xqzvw”" in text and "exercises" in text for text in shown_texts(page))


def test_a_link_leads_to_the_claim_and_back(page: LearnPage, catalogue: Catalogue, qtbot: QtBot) -> None:
    """From an answer a link leads to the claim it rests on, with its strength; Back leads back."""
    choose(page, "Questions")
    faq = next(iter(catalogue.faqs.values()))
    page.show_entry(Kind.FAQ, faq.id)

    links(page)[0].click()
    claim = catalogue.claims[faq.claims[0]]
    on_claim = shown_texts(page)
    qtbot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert claim.text in on_claim
    assert any(text.startswith(("●", "○")) for text in on_claim)
    assert faq.answer in shown_texts(page)


def test_a_debate_shows_claims_verdict_and_what_matters_more(page: LearnPage, catalogue: Catalogue) -> None:
    """A debate's card says what can be said today and what matters more, and each source's claim with how sure
    it is and how research stands to it, as signs and words."""
    debate = catalogue.debates["toes"]

    page.show_entry(Kind.DEBATE, "toes")

    texts = shown_texts(page)
    assert {debate.verdict, debate.matters} <= set(texts)
    assert {catalogue.claims[name].text for name in debate.claims} <= set(texts)
    assert "✗ One trial says otherwise" in texts
    assert "✓ One trial agrees" in texts
    assert not any("Research supports it" in text for text in texts)
    assert any(text == "●●●○ one trial" for text in texts)


def test_a_study_shows_numbers_and_limits(page: LearnPage, catalogue: Catalogue) -> None:
    """A study opens with whom it measured, how, what it found and what it does not show."""
    study = catalogue.studies["nunes-2020"]

    page.show_entry(Kind.STUDY, study.id)

    texts = " ".join(shown_texts(page))
    assert all(part in texts for part in (study.sample, study.design, study.found, study.limits))


class Browser(QObject):
    """Takes what would be opened in the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Keep the address."""
        self.opened.append(url.toString())


def test_an_address_is_shown_copied_and_opened_only_on_a_click(page: LearnPage) -> None:
    """The address of a study stands there; Copy puts it on the clipboard, and only Open opens it."""
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "take")
    page.show_entry(Kind.STUDY, "nunes-2020")
    row = next(row for row in page.findChildren(AddressRow) if row.isVisible())
    address = row.findChild(QLineEdit).text()
    copy, open_ = row.findChildren(QPushButton)

    copy.click()
    opened_before = list(browser.opened)
    open_.click()
    QDesktopServices.unsetUrlHandler("https")

    assert address.startswith("https://doi.org/10.1519/")
    assert QGuiApplication.clipboard().text() == address
    assert (opened_before, browser.opened) == ([], [address])


def test_the_parts_stand_on_top_of_a_narrow_page(page: LearnPage, qtbot: QtBot) -> None:
    """Beside the content the parts' names stand one below the other, on a narrow or high page in one row."""
    names = [button for button in page.findChildren(QPushButton) if button.property("role") == "segment"][:5]
    page.resize(1180, 800)
    QApplication.processEvents()
    beside = {name.mapTo(page, name.rect().topLeft()).x() for name in names}

    page.resize(800, 1280)

    assert len(beside) == 1
    qtbot.waitUntil(lambda: len({name.mapTo(page, name.rect().topLeft()).y() for name in names}) == 1)


@pytest.mark.parametrize("part", ["Exercises", "Anatomy", "Who says what", "Questions", "Safety"])
def test_tab_goes_round_every_part(page: LearnPage, qtbot: QtBot, part: str) -> None:
    """Tab reaches every control of a part that can be seen, and comes round."""
    choose(page, part)
    search_field(page).setFocus()
    wanted = {
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.property("role") != "segment"
    }
    reached = set()

    for _ in range(len(wanted) + 20):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())

    assert wanted - reached == set()


def test_two_ranges_of_one_source_can_be_told_apart(page: LearnPage) -> None:
    """Of a quantity for which a source gives two ranges each row has a name of its own."""
    choose(page, "Numbers")

    drawings = [view.drawing for view in page.findChildren(RangeView)]

    assert all(len({bar.name for bar in drawing.bars}) == len(drawing.bars) for drawing in drawings)
    names = [bar.name for drawing in drawings for bar in drawing.bars]
    assert {"Calftimer, out", "Calftimer, in"} <= set(names)
