# SPDX-License-Identifier: MIT
"""The Sound page without the program around it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from calftimer.ui.settings import Settings
from calftimer.ui.sound.page import SoundPage


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> SoundPage:
    """A Sound page alone, which nobody answers."""
    made = SoundPage(Settings(tmp_path))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made
