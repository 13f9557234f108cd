# SPDX-License-Identifier: MIT
"""The Sound page: each preview asks for its own cue, and tapping along finds a delay."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calftimer.core.timeline import SAMPLE_RATE, CueKind
from calftimer.ui.settings import Settings
from calftimer.ui.sound.page import SoundPage


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Any) -> SoundPage:
    """A Sound page that can be seen."""
    made = SoundPage(Settings(tmp_path))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_each_preview_asks_for_its_own_cue(page: SoundPage, qtbot: QtBot) -> None:
    """A click on a preview asks for the cue it stands beside; All and Voice for a whole rep."""
    asked: list[CueKind | None] = []
    page.preview_requested.connect(asked.append)
    previews = [button for button in page.findChildren(type(page._tap)) if button.text() == "▶"]

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
        None,
    ]


def test_taps_that_agree_become_the_delay(page: SoundPage, qtbot: QtBot, tmp_path: Any) -> None:
    """Ten taps 150 ms after the beat set the delay to 150 ms, and it is remembered."""
    page.tapped.connect(lambda: page.add_tap(next(beats) * SAMPLE_RATE + 150 * SAMPLE_RATE // 1000))
    beats = iter(range(100))

    qtbot.mouseClick(page._tap, Qt.MouseButton.LeftButton)
    for _ in range(10):
        qtbot.keyClick(page._tap, Qt.Key.Key_Space)

    assert Settings(tmp_path).delay_ms == 150
