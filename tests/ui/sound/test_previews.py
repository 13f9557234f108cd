# SPDX-License-Identifier: MIT
"""The Sound page: each preview asks for its own cue, and tapping along finds a delay."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from calftimer.audio.engine import OPENING_MAX_S
from calftimer.core.calibration import beat_timeline
from calftimer.core.timeline import SAMPLE_RATE, CueKind
from calftimer.ui.settings import Settings
from calftimer.ui.sound.delay import CARD_OPENS_S
from calftimer.ui.sound.page import SoundPage


def test_each_preview_asks_for_its_own_cue(page: SoundPage, qtbot: QtBot) -> None:
    """A click on a preview asks for the cue it stands beside; All for a whole rep, and Voice for spoken words."""
    asked: list[CueKind | str | None] = []
    page.preview_requested.connect(asked.append)
    page.words_requested.connect(lambda: asked.append("words"))
    buttons = page.findChildren(QAbstractButton)
    previews = [button for button in buttons if button.accessibleName().startswith("Preview: ")]

    for button in previews:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert asked == [
        None,
        CueKind.PHASE,
        CueKind.TICK,
        CueKind.COUNT_IN,
        CueKind.LAST_REP,
        CueKind.SET_END,
        CueKind.REST_WARNING,
        "words",
    ]


def test_taps_that_agree_become_the_delay(page: SoundPage, qtbot: QtBot, tmp_path: Any) -> None:
    """Ten taps 150 ms after the beat set the delay to 150 ms, and it is remembered."""
    page.tapped.connect(lambda: page.add_tap(next(beats) * SAMPLE_RATE + 150 * SAMPLE_RATE // 1000))
    beats = iter(range(100))

    qtbot.mouseClick(page._delay._tap, Qt.MouseButton.LeftButton)
    for _ in range(10):
        qtbot.keyClick(page._delay._tap, Qt.Key.Key_Space)

    assert Settings(tmp_path).delay_ms == 150


def test_a_measurement_ends_with_its_beat_and_says_so(qtbot: QtBot, tmp_path: Any) -> None:
    """Once the beat is over nobody is asked to tap any more: the page says so, and the next press begins anew."""
    page = SoundPage(Settings(tmp_path), beats=-CARD_OPENS_S)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    asked: list[str] = []
    page.taps_requested.connect(lambda: asked.append("beat"))
    page.tapped.connect(lambda: asked.append("tap"))
    idle = page._delay._tap.text()

    with qtbot.waitSignal(page.calibration_ended):
        qtbot.mouseClick(page._delay._tap, Qt.MouseButton.LeftButton)
        assert page._delay._tap.text() != idle

    assert page._delay._tap.text() == idle
    assert any("The beat is over" in found.text() for found in page.findChildren(QLabel))
    qtbot.mouseClick(page._delay._tap, Qt.MouseButton.LeftButton)
    assert asked == ["beat", "beat"]


def test_the_beat_is_as_long_as_the_measurement(page: SoundPage) -> None:
    """A measurement goes on for as long as there are beats, and for the moment in which a card may open."""
    assert page._delay._beat_over.interval() == beat_timeline().end_frame * 1000 // SAMPLE_RATE + CARD_OPENS_S * 1000
    assert CARD_OPENS_S >= OPENING_MAX_S
