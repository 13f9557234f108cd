# SPDX-License-Identifier: MIT
"""The Set-up page in the real window: found by its words, remembered, and held to at once."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox
from pytestqt.qtbot import QtBot

from calftimer.core.plan import Unit
from calftimer.ui import theme
from calftimer.ui.settings import Settings, Switch, usual_unit
from calftimer.ui.setup.page import SetupPage


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> SetupPage:
    """A Set-up page alone, which nobody answers."""
    made = SetupPage(Settings(tmp_path))
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def themed_back() -> Any:
    """Give the application back the look and the text size it had."""
    yield
    theme.theme_of(QApplication.instance()).dress(theme.DARK)


def listed(page: Any, name: str) -> QComboBox:
    """Return the list of this name."""
    return next(found for found in page.findChildren(QComboBox) if found.accessibleName() == name)


def choose(bot: QtBot, combo: QComboBox, text: str) -> None:
    """Choose an entry of a list with the arrow keys."""
    bot.keyClick(combo, Qt.Key.Key_Home)
    while combo.currentText() != text:
        bot.keyClick(combo, Qt.Key.Key_Down)


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("glasses", "Text size"),
        ("text siz", "Text size"),
        ("TV", "Second screen"),
        ("dark", "Theme"),
        ("dark mode", "Theme"),
        ("pounds", "Unit of new loads"),
        ("bluetooth", "Delay of wireless headphones"),
        ("flash", "Flash the screen at each phase"),
        ("animation", "Less motion"),
        ("backup", "Data folder"),
        ("license", "calftimer"),
        ("bigger letters", "Text size"),
        ("langauge", "Language"),
        ("bluetoth", "Delay of wireless headphones"),
        ("antimation", "Less motion"),
        ("dakr", "Theme"),
    ],
)
def test_a_setting_is_found_by_what_people_call_it(page: SetupPage, asked: str, name: str) -> None:
    """Whatever word it is called by, the setting is among those left, and most others are not."""
    everything = page.found()

    page.search(asked)

    assert any(found.startswith(name) for found in page.found())
    assert len(page.found()) < len(everything) / 2


def test_what_is_not_there_is_said_and_clearing_shows_all_again(page: SetupPage) -> None:
    """A word that finds nothing leaves a sentence; an empty search shows every setting."""
    everything = page.found()
    page.search("zeppelin")
    assert page.found() == []

    page.search("")

    assert page.found() == everything


def test_what_is_chosen_is_remembered(page: SetupPage, qtbot: QtBot, tmp_path: Path) -> None:
    """Theme, text size, unit and switches are there again on the next start's page."""
    choose(qtbot, listed(page, "Theme"), "High contrast")
    choose(qtbot, listed(page, "Text size"), "150 %")
    choose(qtbot, listed(page, "Unit of new loads"), "Pounds")
    switch = next(b for b in page.findChildren(QAbstractButton) if b.accessibleName() == "Less motion")
    qtbot.keyClick(switch, Qt.Key.Key_Space)

    settings = Settings(tmp_path)
    assert (settings.theme, settings.text_percent, settings.unit) == ("contrast", 150, Unit.LB)
    assert settings.is_on(Switch.REDUCED_MOTION)
    again = SetupPage(settings)
    qtbot.addWidget(again)
    shown = [listed(again, name).currentText() for name in ("Theme", "Text size", "Unit of new loads")]
    assert shown == ["High contrast", "150 %", "Pounds"]


def test_the_unit_goes_back_to_the_systems(page: SetupPage, qtbot: QtBot, tmp_path: Path) -> None:
    """Having been chosen, the unit can follow the system again."""
    choose(qtbot, listed(page, "Unit of new loads"), "Pounds")

    choose(qtbot, listed(page, "Unit of new loads"), "As the system")

    assert Settings(tmp_path).chosen_unit is None


@pytest.mark.parametrize(("locale", "unit"), [("en_US", Unit.LB), ("de_DE", Unit.KG), ("en_GB", Unit.KG)])
def test_the_unit_is_the_one_usual_in_the_country(locale: str, unit: Unit) -> None:
    """Pounds in the United States, kilograms elsewhere."""
    assert usual_unit(QLocale(locale)) is unit


def test_a_larger_text_holds_at_once(person: Any, themed_back: Any) -> None:
    """Choosing 150 % builds the window anew in its place, on the same page, with the focus where it was, and
    a set can be started in it."""
    app = person.app
    person.press(Qt.Key.Key_7, on=app.window, modifier=Qt.KeyboardModifier.ControlModifier)
    line, place, before = theme.em(), app.window.geometry(), app.window

    choose(person.bot, listed(app.setup.page, "Text size"), "125 %")

    assert app.window is not before
    assert app.window.isVisible()
    assert app.setup.page.isVisible()
    assert app.window.geometry() == place
    assert theme.em() > 1.15 * line
    person.bot.waitUntil(lambda: QApplication.focusWidget() is listed(app.setup.page, "Text size"))
    app.window.show_page(app.train_page)
    person.choose_sound("none")
    person.press(Qt.Key.Key_Space, on=app.train_page)
    assert app.stage_page.is_running
    person.press(Qt.Key.Key_Escape, on=app.stage_page)


def test_another_theme_holds_at_once(person: Any, themed_back: Any) -> None:
    """Choosing “Light” changes what is painted, without another window."""
    before = person.app.window
    dark = theme.worn()

    choose(person.bot, listed(person.app.setup.page, "Theme"), "Light")

    assert theme.worn() is not dark
    assert person.app.window is before


def test_the_unit_of_new_loads_holds_at_once(open_window: Callable[..., Any], tmp_path: Path) -> None:
    """An exercise that was never trained is offered in the unit that was just chosen."""
    person = open_window(tmp_path)

    choose(person.bot, listed(person.app.setup.page, "Unit of new loads"), "Pounds")

    assert person.plan.load.unit is Unit.LB


def test_keys_are_taught_here(person: Any) -> None:
    """The panel of keys and remotes stands on the Set-up page and is found by “remote”."""
    person.app.setup.page.search("remote pedal")

    assert person.app.setup.page.found() == ["Keys and remotes"]


@pytest.mark.parametrize("asked", ["profile", "body weight", "partner", "athlete"])
def test_athletes_are_set_up_here(person: Any, asked: str) -> None:
    """Who trains here is found by what people call it."""
    person.app.setup.page.search(asked)

    assert "Who trains here" in person.app.setup.page.found()


def test_the_way_to_the_sound_leads_to_the_control(person: Any) -> None:
    """“Go to Sound” beside the delay shows the Sound page with the delay in focus."""
    person.click("Set-up")
    person.app.setup.page.search("bluetooth lag")

    person.click("Delay of wireless headphones: Go to Sound")

    assert person.app.sound_page.isVisible()
    assert QApplication.focusWidget().accessibleName().startswith("The picture waits")


@pytest.mark.parametrize(("locale", "unit"), [("en_US.UTF-8", "lb"), ("de_DE.UTF-8", "kg")])
def test_a_first_start_takes_the_unit_from_the_system(tmp_path: Path, locale: str, unit: str) -> None:
    """A program that starts for the first time writes new loads as the system's country does."""
    ask = (
        "import sys; from pathlib import Path; from calftimer.ui.settings import Settings; "
        "sys.stdout.write(Settings(Path(sys.argv[1])).unit.value)"
    )
    done = subprocess.run(
        [sys.executable, "-c", ask, str(tmp_path)],
        env={**os.environ, "LC_ALL": locale},
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert (done.returncode, done.stdout) == (0, unit)


def test_whoever_comes_back_finds_all_settings(page: SetupPage) -> None:
    """What was searched for is forgotten when one goes to another page."""
    every = page.found()
    page.search("glasses")
    few = page.found()

    page.hide()
    page.show()

    assert len(few) < len(every)
    assert page.found() == every
    assert page.searched == ""
