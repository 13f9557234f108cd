# SPDX-License-Identifier: MIT
"""The Sound page in the real window: named controls, remembered choices, and plain words for what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from calftimer.ui.settings import DELAY_MAX_MS, Settings
from calftimer.ui.sound.page import SoundPage
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.widgets.switch_button import SwitchButton


@pytest.fixture
def in_window(open_window: Callable[..., object], tmp_path: Path) -> Callable[[], object]:
    """Return `in_window()`: somebody in front of a window that shows its Sound page."""

    def show() -> object:
        person = open_window(tmp_path / "data")
        person.app.complete()
        person.app.window.show_page(person.app.sound_page)
        return person

    return show


def combo(page: QWidget, name: str) -> QComboBox:
    """Return the list of this name."""
    return next(found for found in page.findChildren(QComboBox) if found.accessibleName() == name)


def stepper(page: QWidget, name: str) -> Stepper:
    """Return the number of this name."""
    return next(found for found in page.findChildren(Stepper) if found.accessibleName().startswith(f"{name}:"))


def switches(page: QWidget) -> dict[str, bool]:
    """Return what is on and what is off."""
    return {button.accessibleName() or button.text(): button.isChecked() for button in page.findChildren(SwitchButton)}


def texts(page: QWidget) -> str:
    """Return all that is written on the page."""
    return "\n".join(found.text() for found in page.findChildren(QLabel))


def test_every_control_has_a_name_of_its_own(page: SoundPage, called: Callable[[QWidget], str]) -> None:
    """A screen reader has a name for each control that takes the focus, and no two are called the same."""
    controls = [
        widget
        for kind in (QAbstractButton, QComboBox, Stepper)
        for widget in page.findChildren(kind)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    names = [called(control) for control in controls]

    assert len(names) >= 2 + 1 + 8 + 8 + 1 + 1 + 2
    assert all(name.strip("▶ ") for name in names), names
    assert len(set(names)) == len(names)


def test_tab_reaches_every_control(page: SoundPage, qtbot: QtBot) -> None:
    """Going on with Tab from the first control leads to each that takes the focus, and back."""
    page.setFocus()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is combo(page, "Sound card"))
    reached = []
    while QApplication.focusWidget() not in reached:
        reached.append(QApplication.focusWidget())
        page.focusNextChild()

    wanted = [
        widget
        for kind in (QAbstractButton, QComboBox, Stepper)
        for widget in page.findChildren(kind)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and not widget.isHidden()
    ]
    assert set(wanted) <= set(reached)


def test_volumes_delay_and_switches_are_remembered(page: SoundPage, qtbot: QtBot, tmp_path: Path) -> None:
    """What is changed with the arrow keys and the space bar is there again on the next start's page."""
    qtbot.keyClick(stepper(page, "All"), Qt.Key.Key_Down)
    qtbot.keyClick(stepper(page, "Rest"), Qt.Key.Key_PageDown)
    qtbot.keyClick(stepper(page, "The picture waits"), Qt.Key.Key_PageUp)
    before = switches(page)
    for button in page.findChildren(SwitchButton):
        qtbot.keyClick(button, Qt.Key.Key_Space)

    again = SoundPage(Settings(tmp_path))
    qtbot.addWidget(again)
    assert (stepper(again, "All").value, stepper(again, "Rest").value, stepper(again, "Phases").value) == (90, 50, 100)
    assert stepper(again, "The picture waits").value == 50
    assert len(before) >= 2
    assert switches(again) == {name: not on for name, on in before.items()}


@pytest.mark.parametrize(("name", "highest"), [("All", 100), ("The picture waits", DELAY_MAX_MS)])
def test_a_number_stays_within_its_limits(page: SoundPage, qtbot: QtBot, name: str, highest: int) -> None:
    """However often it is stepped, a volume stays within 0 and 100 %, and the delay within 0 and a second."""
    for key, limit in ((Qt.Key.Key_PageUp, highest), (Qt.Key.Key_PageDown, 0)):
        for _ in range(30):
            qtbot.keyClick(stepper(page, name), key)
        assert stepper(page, name).value == limit


def test_the_delay_is_told_as_it_is_stepped(page: SoundPage, qtbot: QtBot) -> None:
    """Each step of the delay is 10 ms, is shown with its unit, and is told at once."""
    told: list[int] = []
    page.delay_changed.connect(told.append)

    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(stepper(page, "The picture waits"), key)

    assert told == [10, 20, 10]
    assert stepper(page, "The picture waits").accessibleName() == "The picture waits: 10 ms"


def test_a_card_that_is_chosen_is_told_and_remembered(page: SoundPage, qtbot: QtBot, tmp_path: Path) -> None:
    """The list holds the default and each card; the one chosen by keyboard is told, and is chosen next time."""
    told: list[str | None] = []
    page.device_chosen.connect(told.append)
    page.show_devices(["Speakers", "Headphones"])
    cards = combo(page, "Sound card")
    assert [cards.itemText(number) for number in range(cards.count())] == [
        "The system's default",
        "Speakers",
        "Headphones",
    ]

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(cards, key)
    page.show_devices(["Headphones", "Speakers"])

    assert told == ["Speakers", "Headphones"]
    assert cards.currentText() == "Headphones"
    assert Settings(tmp_path).sound_device == "Headphones"

    qtbot.keyClick(cards, Qt.Key.Key_Home)
    assert (told[-1], Settings(tmp_path).sound_device) == (None, None)


def test_a_chosen_card_that_is_gone_stays_chosen_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    """A card that is not plugged in is not forgotten: it stays in the list, marked, and stays chosen."""
    settings = Settings(tmp_path)
    settings.sound_device = "Headphones"
    page = SoundPage(settings)
    qtbot.addWidget(page)

    page.show_devices(["Speakers"])

    assert combo(page, "Sound card").currentText() == "Headphones (not there now)"
    assert combo(page, "Sound card").currentData() == "Headphones"


def test_recordings_that_cannot_be_used_are_named_and_not_taken(
    in_window: Callable[[], object], tmp_path: Path
) -> None:
    """A folder without the words is refused with what is missing, and the shipped voice stays."""
    (tmp_path / "data" / "voices" / "mine").mkdir(parents=True)
    person = in_window()
    page = person.app.sound_page
    voices = combo(page, "Voice")

    person.press(Qt.Key.Key_Down, on=voices)

    assert "lower" in texts(page)
    assert "mine" in texts(page)
    assert voices.currentData() is None
    assert Settings(tmp_path / "data").voice_folder is None


def test_recordings_that_went_away_since_are_refused_with_a_reason(
    in_window: Callable[[], object], tmp_path: Path
) -> None:
    """A folder that was taken away while it stood in the list is refused, says so, and leaves the list."""
    folder = tmp_path / "data" / "voices" / "mine"
    folder.mkdir(parents=True)
    person = in_window()
    page = person.app.sound_page
    voices = combo(page, "Voice")
    before = texts(page)
    folder.rmdir()

    person.press(Qt.Key.Key_Down, on=voices)

    assert texts(page) != before
    assert str(folder) in texts(page) or "mine" in texts(page)
    assert (voices.count(), voices.currentData()) == (1, None)


def test_without_a_card_the_page_says_why_nothing_is_heard(in_window: Callable[[], object], qtbot: QtBot) -> None:
    """Where no card answers, the page shows the reason, and its list the default alone."""
    person = in_window()
    page = person.app.sound_page

    qtbot.waitUntil(lambda: "No sound card answers" in texts(page))

    assert [combo(page, "Sound card").itemText(number) for number in range(combo(page, "Sound card").count())] == [
        "The system's default"
    ]


@pytest.mark.parametrize("way", ["Stop", "Esc", "by hand"])
def test_a_measurement_can_be_ended(page: SoundPage, qtbot: QtBot, way: str) -> None:
    """The button, Esc and setting the delay by hand end the beat without a result, and nothing more is said."""
    ended: list[bool] = []
    page.calibration_ended.connect(lambda: ended.append(True))
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    delay = next(one for one in page.findChildren(Stepper) if one.accessibleName().startswith("The picture waits"))
    was_offered = buttons["Stop"].isVisible()
    qtbot.mouseClick(buttons["Tap along to measure it"], Qt.MouseButton.LeftButton)
    assert buttons["Stop"].isVisible()

    if way == "Stop":
        qtbot.mouseClick(buttons["Stop"], Qt.MouseButton.LeftButton)
    elif way == "Esc":
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    else:
        qtbot.keyClick(delay, Qt.Key.Key_Up)

    assert (was_offered, ended, buttons["Stop"].isVisible()) == (False, [True], False)
    assert "tap together with the beat" not in texts(page)


def test_a_preview_ends_a_measurement_that_runs(page: SoundPage, qtbot: QtBot) -> None:
    """While the delay is measured, a preview takes the place of the beat, so the measurement ends."""
    ended: list[bool] = []
    page.calibration_ended.connect(lambda: ended.append(True))
    measure = next(button for button in page.findChildren(QAbstractButton) if button.text().startswith("Tap along"))
    preview = next(
        button for button in page.findChildren(QAbstractButton) if button.accessibleName().startswith("Preview")
    )
    qtbot.mouseClick(measure, Qt.MouseButton.LeftButton)
    assert not measure.text().startswith("Tap along")

    qtbot.mouseClick(preview, Qt.MouseButton.LeftButton)

    assert ended == [True]
    assert measure.text().startswith("Tap along")
