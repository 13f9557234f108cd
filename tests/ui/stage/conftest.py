# SPDX-License-Identifier: MIT
"""A visit on a stage of its own: its tape in the test's hand, its sets in a real log."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import SetPlan
from calftimer.core.record import SetRecord
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import Turn, turns_of
from calftimer.errors import CalftimerError
from calftimer.logbook.logbook import Logbook
from calftimer.runner import Runner
from calftimer.ui.settings import Settings
from calftimer.ui.stage.corrections import Corrections
from calftimer.ui.stage.page import StagePage
from calftimer.ui.stage.picture import StagePicture
from calftimer.ui.stage.words import Cast
from calftimer.ui.widgets.stage_view import StageView

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Visit:
    """Somebody on the stage. Sets are as in `make_plan`: count-in 2 s, 3 reps of 2 s, then the rest."""

    def __init__(self, bot: QtBot, folder: Path, logbook: Logbook, player: Any, catalogue: Catalogue) -> None:
        self.bot, self.logbook, self.player, self.catalogue = bot, logbook, player, catalogue
        self.told: list[CalftimerError] = []
        self.settings = Settings(folder)
        self.page = StagePage(self.settings, lambda: False)
        bot.addWidget(self.page)
        self.page.aside.corrections = Corrections(logbook, self.now, lambda: "UTC", self.told.append)
        self.page.resize(1280, 800)
        self.page.show()
        bot.waitExposed(self.page)
        self.runner: Runner

    def now(self) -> datetime:
        """Return the time at the frame the tape stands at."""
        return NOON + timedelta(seconds=self.player.frame / SAMPLE_RATE)

    def begin(self, turns: Sequence[Turn], *, waits: bool = False, **names: str) -> None:
        """Begin a visit; `names` are those of the athletes by their ids."""
        self.runner = Runner(tuple(turns), self.player, self.logbook, "UTC", self.now, waits_after_rest=waits)
        self.page.begin(self.runner, Cast(self.catalogue.exercise, names))

    def at(self, seconds: float) -> StagePicture:
        """Wind the tape to a second, wait until the stage is there, and return what it shows."""
        self.player.frame = round(seconds * SAMPLE_RATE)
        self.bot.waitUntil(lambda: self.runner.frame == self.player.frame or self.runner.is_done)
        QApplication.processEvents()
        return self.picture

    @property
    def view(self) -> StageView:
        """The painted stage."""
        return self.page.findChild(StageView)

    @property
    def picture(self) -> StagePicture:
        """What the stage shows."""
        return self.view.picture

    def press(self, *keys: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier, on: QWidget | None = None) -> None:
        """Press keys one after the other."""
        for key in keys:
            QApplication.sendEvent(on or self.page, QKeyEvent(QEvent.Type.KeyPress, key, modifier))

    @property
    def last(self) -> SetRecord:
        """What the log holds of the set just done."""
        return self.logbook.get(self.runner.last_set_id)


@pytest.fixture
def visit(qtbot: QtBot, cranked: Any, catalogue: Catalogue, tmp_path: Path) -> Iterator[Visit]:
    """Return somebody on a stage where nothing has begun."""
    (tmp_path / "log").mkdir()
    logbook = Logbook(tmp_path / "log")
    made = Visit(qtbot, tmp_path, logbook, cranked, catalogue)
    yield made
    made.page.leave()
    logbook.close()


@pytest.fixture
def resting(visit: Visit, make_plan: Callable[..., SetPlan]) -> Visit:
    """Return somebody one second into the rest after the first of two sets; the rest lasts 20 s."""
    visit.begin(turns_of(make_plan()))
    visit.at(9)
    return visit
