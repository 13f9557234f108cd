# SPDX-License-Identifier: MIT
"""The window speaks the language of the system, or the one chosen; English where there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from calftimer.core.catalogue import Catalogue
from calftimer.core.findable import entries_of
from calftimer.core.plan import FootDirection, FootPosition, Load, Unit
from calftimer.core.search import Kind, SearchIndex
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.errors import CalftimerError, LogbookError, PlanError
from calftimer.ui.backups.rows import sets_text
from calftimer.ui.language import languages, speak, spoken
from calftimer.ui.log.found import chosen_text, count_text
from calftimer.ui.settings import Settings
from calftimer.ui.setup.page import SetupPage
from calftimer.ui.wording import catalogue_text, error_text, load_text, phase_word, quoted, within_line

# What the program says of itself when it is started with nothing but the environment's words for a language.
ASKED = """
import sys
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication
from calftimer.ui.language import speak
from calftimer.ui.wording import phase_word
from calftimer.core.tempo import Phase
speak(QApplication([]), sys.argv[1])
print(phase_word(Phase.ECCENTRIC), QLocale().toString(QDate(2026, 11, 21), QLocale.FormatType.ShortFormat))
"""

# The program's window as the terminal starts it; instead of waiting for a person it says what is on its buttons.
OPENED = """
from PySide6.QtWidgets import QAbstractButton, QApplication
from calftimer.window import open_window
QApplication.exec = lambda *_: print(*(b.text() for b in QApplication.allWidgets() if isinstance(b, QAbstractButton)))
open_window(None)
"""


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Let what is built in the test speak German; English again after it."""
    before = QLocale()
    speak(qapp, "de")
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("chosen", "system", "code"),
    [
        ("", ["de-Latn-AT", "de-AT", "de", "en"], "de"),
        ("", ["de_DE"], "de"),
        ("", ["en-US", "en", "de"], "en"),
        ("", ["tlh", "de"], "de"),
        ("", ["tlh"], ""),
        ("", [], ""),
        ("en", ["de-DE"], "en"),
        ("de", ["en-US"], "de"),
        ("tlh", ["de-DE"], "de"),
    ],
)
def test_the_language_chosen_comes_before_the_first_known_one_of_the_system(
    chosen: str, system: list[str], code: str
) -> None:
    """A language that was chosen and is there is spoken; else the first of the system's that is there, if any."""
    assert spoken(chosen, system) == code


@pytest.mark.parametrize(
    ("words", "chosen", "said"),
    [
        ({"LANGUAGE": "de", "LANG": "C.UTF-8"}, "", "SENKEN 21.11.26"),
        ({"LC_ALL": "de_AT.UTF-8"}, "", "SENKEN 21.11.26"),
        ({"LANG": "en_GB.UTF-8"}, "", "LOWER 21/11/2026"),
        ({"LANG": "en_US.UTF-8"}, "", "LOWER 11/21/26"),
        ({"LANG": "C"}, "", "LOWER 21/11/2026"),
        ({"LANG": "C"}, "de", "SENKEN 21.11.26"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="the environment says the language on Linux alone")
def test_the_environment_says_which_language_the_system_speaks(words: dict[str, str], chosen: str, said: str) -> None:
    """In a process of its own LANGUAGE and LC_ALL make the window German, English and C leave it as it is.

    Dates are the country's; where no language was told, Britain's.
    """
    assert _said(ASKED, words, chosen).strip() == said


@pytest.mark.skipif(sys.platform != "linux", reason="the environment says the language on Linux alone")
def test_the_window_opens_in_the_language_of_the_system() -> None:
    """Started where the system speaks German, rail and START's neighbours are German from the first picture on."""
    said = _said(OPENED, {"LANGUAGE": "de", "LANG": "C.UTF-8"})

    assert {"Training", "Logbuch", "Rückblick", "Wissen"} <= set(said.split())
    assert "Train " not in said


def _said(script: str, words: dict[str, str], *arguments: str) -> str:
    """Return what a script prints in an environment that asks for a language with `words`."""
    kept = {key: value for key, value in os.environ.items() if key not in ("LANGUAGE", "LANG", "LC_ALL", "LC_MESSAGES")}
    line = [sys.executable, "-X", "utf8", "-c", script, *arguments]
    return subprocess.run(line, env={**kept, **words}, capture_output=True, encoding="utf-8", timeout=60).stdout


def test_english_needs_no_translation(qapp: QApplication) -> None:
    """English installs nothing, and takes back what another language had installed."""
    speak(qapp, "de")
    speak(qapp, "en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert phase_word(Phase.BOTTOM) == "STRETCH"
    assert qapp.findChildren(QTranslator) == []


def test_words_of_the_core_the_catalogue_and_qt_are_german(
    german: None, catalogue: Catalogue, qtbot: QtBot, qapp: QApplication
) -> None:
    """Phases, loads, exercises and Qt's own buttons speak German; what a person wrote stays as it is."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)

    assert [phase_word(phase) for phase in Phase] == ["SENKEN", "DEHNEN", "HEBEN", "HALTEN"]
    assert load_text(Load(Decimal(0), Unit.KG)) == "Eigengewicht"
    assert catalogue_text(catalogue.exercises["standing-calf-raise"].name) == "Wadenheben stehend"
    assert catalogue_text("My own raise {x}") == "My own raise {x}"
    assert [button.text().replace("&", "") for button in buttons.buttons()] == ["Abbrechen"]


def test_names_keep_their_capitals_within_a_german_line(german: None, qapp: QApplication) -> None:
    """Within a line a name is small in English alone."""
    assert within_line("Machine") == "Machine"
    speak(qapp, "en")
    assert within_line("Machine") == "machine"


def test_thousands_are_parted_as_the_language_parts_them(german: None) -> None:
    """Every count of sets is written the same way, in the log's head, of those chosen, and of a backup."""
    assert (count_text(1008, 1008), count_text(12, 1008)) == ("1.008 Sätze", "12 von 1.008 Sätzen")
    assert chosen_text(1008) == "1.008 Sätze sind gewählt."
    assert sets_text(1008) == "1.008 Sätze"


def test_what_a_person_wrote_stands_in_the_quotation_marks_of_the_language(german: None, qapp: QApplication) -> None:
    """Marks are part of the language; braces in the text are the person's."""
    assert quoted("linke Wade {x}") == "„linke Wade {x}“"
    speak(qapp, "en")
    assert quoted("left calf") == "“left calf”"


def test_a_workout_that_ships_is_taken_under_the_name_that_is_shown(
    german: None, open_window: Callable[..., Any], catalogue: Catalogue
) -> None:
    """The name of a shipped workout is German on its card and in the field of what is opened from it."""
    person = open_window()
    page = person.app.workouts.page
    person.app.window.show_page(page)

    person.click(catalogue_text(catalogue.workouts["hart-whole-calf"].name))

    field = next(edit for edit in page.findChildren(QLineEdit) if edit.accessibleName() == "Name des Plans")
    assert field.text() == "Hart: Beinpresse und Ergänzung"


def _error(make: object) -> CalftimerError:
    with pytest.raises(CalftimerError) as caught:
        make()
    return caught.value


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: parse_tempo("3-1"), "Ein Tempo hat vier Teile, und „3-1“ hat 2. Schreib vier Zahlen: "),
        (lambda: parse_tempo("3-X-1-1"), "Im Tempo „3-X-1-1“ ist der 2. Teil X"),
        (lambda: FootPosition(FootDirection.OUT, 80), "Zehen um 80° nach außen"),
    ],
)
def test_an_error_is_german_with_all_that_goes_into_it(german: None, make: object, said: str) -> None:
    """A template made before the window, and the words that go into it, are translated where they are shown."""
    assert error_text(_error(make)).startswith(said)


def test_a_misspelt_id_is_answered_in_german(german: None, catalogue: Catalogue) -> None:
    """What is missing, and what may have been meant, are words of the same language."""
    error = _error(lambda: catalogue.exercise("standing-calf-rase"))

    assert error_text(error) == (
        "„standing-calf-rase“ gibt es hier nicht (gesucht: Übung). Meintest du „standing-calf-raise“?"
    )
    assert str(error).endswith("Did you mean “standing-calf-raise”?")


def test_what_has_no_translation_stays_english(german: None) -> None:
    """A template that no translation knows is shown as it was written."""
    assert error_text(PlanError("A text of tomorrow: {what}.", what=LogbookError("x"))) == "A text of tomorrow: x."


def test_the_search_finds_german_names(german: None, catalogue: Catalogue) -> None:
    """Exercises and muscles are found by their German names, misspelt ones too."""
    index = SearchIndex(entries_of(catalogue, catalogue_text))

    def found(query: str) -> list[tuple[Kind, str]]:
        return [(entry.kind, entry.id) for entry in index.find(query)]

    assert (Kind.EXERCISE, "seated-calf-raise") in found("Wadenheben sitzend")[:3]
    assert (Kind.EXERCISE, "leg-press-calf-raise") in found("Beinprese")[:8]
    assert (Kind.MUSCLE, "gastrocnemius-medial") in found("innerer Kopf")[:5]


def test_every_language_there_is_can_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    """The Set-up page offers the system's language, English and each translation by its own name, and is found by
    the English word whatever is spoken."""
    page = SetupPage(Settings(tmp_path))
    qtbot.addWidget(page)
    page.search("language")

    assert languages() == {"en": "English", "de": "Deutsch"}
    assert "Language" in page.found()
