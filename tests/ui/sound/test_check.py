# SPDX-License-Identifier: MIT
"""The voice that was chosen and cannot speak any more: said on the page, while the shipped one speaks."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel

from calftimer.paths import shipped
from calftimer.ui.settings import Settings
from calftimer.ui.sound.check import voice_problem


@pytest.fixture
def own_voice(tmp_path: Path) -> Path:
    """Recordings of a person's own, which are chosen."""
    folder = tmp_path / "data" / "voices" / "mine"
    shutil.copytree(shipped("resources") / "voices" / "en", folder)
    Settings(tmp_path / "data").voice_folder = folder
    return folder


def test_recordings_that_can_be_used_are_no_problem(own_voice: Path, tmp_path: Path) -> None:
    """Nothing is said of a voice that speaks."""
    assert voice_problem(Settings(tmp_path / "data"), "voice") == ""


def test_the_chosen_recordings_are_shown_as_chosen(
    open_window: Callable[..., object], own_voice: Path, tmp_path: Path
) -> None:
    """The list of voices stands at the recordings that were chosen at an earlier start."""
    person = open_window(tmp_path / "data")
    person.app.complete()
    person.app.window.show_page(person.app.sound_page)

    voices = next(found for found in person.app.sound_page.findChildren(QComboBox) if found.accessibleName() == "Voice")
    assert (voices.currentText(), voices.currentData()) == ("mine", own_voice)


@pytest.mark.parametrize("sound_set", ["voice", "tones+voice"])
def test_a_word_that_is_gone_is_named(own_voice: Path, tmp_path: Path, sound_set: str) -> None:
    """Where a phase word is missing since the voice was chosen, the problem names it and who speaks instead."""
    for path in (*own_voice.glob("raise.*"), own_voice / "voice.toml"):
        path.unlink()

    problem = voice_problem(Settings(tmp_path / "data"), sound_set)

    assert "raise" in problem
    assert problem.endswith("The English voice speaks instead.")


@pytest.mark.parametrize("sound_set", ["tones", "clicks", "none"])
def test_a_set_that_does_not_speak_has_no_problem_with_a_voice(own_voice: Path, tmp_path: Path, sound_set: str) -> None:
    """Nobody is told of a voice that would not have been heard."""
    (own_voice / "voice.toml").write_text("[words]\nlower = 'nowhere.flac'")

    assert voice_problem(Settings(tmp_path / "data"), sound_set) == ""


def test_the_preview_of_a_voice_that_cannot_speak_says_why(
    open_window: Callable[..., object], own_voice: Path, tmp_path: Path
) -> None:
    """The page says what is wrong with the chosen recordings when they are to be heard, and they stay chosen."""
    person = open_window(tmp_path / "data")
    person.app.complete()
    page = person.app.sound_page
    person.app.window.show_page(page)
    (own_voice / "voice.toml").write_text("[words]\nlower = 'nowhere.flac'")
    (preview,) = [
        button for button in page.findChildren(QAbstractButton) if button.accessibleName() == "Preview: Voice"
    ]

    person.bot.mouseClick(preview, Qt.MouseButton.LeftButton)

    texts = [found.text() for found in page.findChildren(QLabel)]
    assert any("nowhere.flac" in text and "English voice" in text for text in texts)
    assert Settings(tmp_path / "data").voice_folder == own_voice


def test_a_folder_that_is_gone_stays_chosen_and_says_so(
    open_window: Callable[..., object], own_voice: Path, tmp_path: Path
) -> None:
    """Recordings whose folder is away stay in the list, marked as an unplugged card is, and stay chosen."""
    shutil.rmtree(own_voice)
    person = open_window(tmp_path / "data")
    person.app.complete()
    person.app.window.show_page(person.app.sound_page)

    voices = next(found for found in person.app.sound_page.findChildren(QComboBox) if found.accessibleName() == "Voice")
    assert (voices.currentText(), voices.currentData()) == ("mine (not there now)", own_voice)
    assert Settings(tmp_path / "data").voice_folder == own_voice


@pytest.mark.parametrize(("sound_set", "is_said"), [("voice", True), ("tones", False)])
def test_a_set_says_that_another_voice_speaks(
    open_window: Callable[..., object], own_voice: Path, tmp_path: Path, sound_set: str, is_said: bool
) -> None:
    """A set that speaks begins with the notice that the chosen recordings are gone; one that does not says nothing."""
    shutil.rmtree(own_voice)
    Settings(tmp_path / "data").sound_set = sound_set
    person = open_window(tmp_path / "data")
    person.app.complete()
    person.bot.waitUntil(lambda: person.app._news.silence is not None)  # there is no card here
    person.app._news.silence = None  # as if there were one: the silence would be said in its place

    person.app.train_page.start()

    shown = [found.text() for found in person.app.window.notice.findChildren(QLabel)]
    assert any("mine" in text and "English voice" in text for text in shown) == is_said
    person.app.close()
