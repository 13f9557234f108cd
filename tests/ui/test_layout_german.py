# SPDX-License-Identifier: MIT
"""German pages: whole at the two sizes of a laptop, for German words are long, and German throughout.

Measured as in `test_layout`. Not every scene is, for each costs its time.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from calftimer.core.catalogue import Catalogue
from calftimer.paths import shipped
from calftimer.ui import language, theme
from tests.ui.test_layout import faults, load_scenes

SMALL, USUAL = (1024, 600), (1280, 800)
# How the names of the scenes begin that are shown at the small size, and of these at the usual one too.
SHOWN = (
    "train",
    "workout",
    "log",
    "review",
    "learn",
    "sound",
    "setup",
    "editor",
    "machine",
    "stage-queue",
    "stage-rest",
)
# With text twice as large, lying and upright.
LARGE, UPRIGHT = (1920, 1080), (800, 1280)
SHOWN_LARGEST = ("train", "workout", "log-change", "sound", "setup", "machine", "stage-paused", "stage-rest")
SHOWN_LARGER = ("train", "log", "review-week", "learn-exercises", "setup", "stage-rest")


@pytest.fixture(params=[100])
def studio(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path, catalogue: Catalogue) -> Iterator[Any]:
    """Return the windows that show every scene in German, with text of one size; English again after the test."""
    scenes = load_scenes()
    environment, locale = dict(os.environ), QLocale()
    scenes.without_sound(tmp_path / "silence")
    theme.use(qapp, "dark", request.param)
    language.speak(qapp, "de")
    opened = scenes.Studio(tmp_path, catalogue)
    yield opened
    opened.close()
    theme.use(qapp, "dark")
    language.speak(qapp, "en")
    QLocale.setDefault(locale)
    os.environ.clear()
    os.environ.update(environment)


@cache
def german_texts() -> dict[str, str]:
    """Return the German texts by the English ones; empty where there is none yet."""
    messages = ElementTree.parse(shipped("resources") / "translations" / "calftimer_de.ts").iter("message")
    return {message.findtext("source"): message.findtext("translation") or "" for message in messages}


def english(window: QWidget) -> list[str]:
    """Return the texts that a window shows in English although there is a German translation of them."""
    shown = set()
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            shown.add(widget.accessibleName())
        if isinstance(widget, QComboBox):
            shown |= {widget.itemText(index) for index in range(widget.count())}
        elif widget.isVisible() and not isinstance(widget, QLineEdit):  # what stands in a field was typed
            text = getattr(widget, "text", "")
            shown.add(text() if callable(text) else text)
    return [f"english: {text}" for text in shown if german_texts().get(text, text) not in (text, "")]


def test_pages_are_german_and_whole(studio: Any) -> None:
    """No text that has a translation is shown in English, all text is whole, nothing overlaps or is too small."""
    found = {}
    for scene in (name for name in studio.names if name.startswith(SHOWN)):
        for size in (SMALL, USUAL) if scene.startswith(SHOWN_LARGER) else (SMALL,):
            window = studio.show(scene, *size)
            if wrong := faults(window) + english(window):
                found[scene, size] = wrong

    assert found == {}


@pytest.mark.parametrize("studio", [200], indirect=True)
def test_large_german_pages_ask_for_no_more_room_than_there_is(studio: Any) -> None:
    """With text twice as large, all is whole and the window no larger than it was asked to be, also from a larger one
    on."""
    found = {}
    for scene in (name for name in studio.names if name.startswith(SHOWN_LARGEST)):
        for size in (SMALL, UPRIGHT):
            studio.show(scene, *LARGE)
            window = studio.show(scene, *size)
            wrong = faults(window)
            if (window.width(), window.height()) != size:
                wrong.append(f"too large: the window is {window.width()} × {window.height()} px")
            if wrong:
                found[scene, size] = wrong

    assert found == {}


def test_an_english_text_is_found(qtbot: QtBot) -> None:
    """A button that still says in English what could be said in German is complained of; a name of somebody is not."""
    window = QWidget()
    qtbot.addWidget(window)
    QPushButton("Throw away", window), QPushButton("Wegwerfen", window), QPushButton("Ana", window)
    window.show()

    assert english(window) == ["english: Throw away"]
