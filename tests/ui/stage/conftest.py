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
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import SetPlan
from calftimer.core.record import SetRecord
from calftimer.core.session import State
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
from tests.ui.stage.stage_at_hand import LIFTING_S, LONG_MS, Stage

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Visit:
    """Somebody on the stage. Sets are as in `make_plan`: count-in 2 s, 3 reps of 2 s, then the rest."""

    def __init__(self, bot: QtBot, folder: Path, logbook: Logbook, player: Any, catalogue: Catalogue) -> None:
        self.bot, self.logbook, self.player, self.catalogue = bot, logbook, player, catalogue
        self.told: list[CalftimerError] = []
        self.stood_s = 0.0
        self.settings = Settings(folder)
        self.page = StagePage(self.settings, lambda: False)
        bot.addWidget(self.page)
        self.page.aside.corrections = Corrections(logbook, self.now, lambda: "UTC", self.told.append)
        self.page.resize(1280, 800)
        with bot.waitExposed(self.page):
            self.page.show()
        self.runner: Runner

    def now(self) -> datetime:
        """Return the time at the frame the tape stands at, and what it has stood besides."""
        return NOON + timedelta(seconds=self.player.frame / SAMPLE_RATE + self.stood_s)

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

    def stands(self, seconds: float) -> StagePicture:
        """Let the time of a pause pass until the stage shows that it has, and return what it shows."""
        before = self.picture
        self.stood_s += seconds
        self.bot.waitUntil(lambda: self.picture != before)
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


class Window:
    """A visit in a real window, its tape in the test's hand."""

    def __init__(self, person: Any, player: Any) -> None:
        self.person, self.player = person, player
        self.page, self.logbook = person.app.stage_page, person.app._logbook

    def now(self) -> datetime:
        """Return the time at the frame the tape stands at."""
        return NOON + timedelta(seconds=self.player.frame / SAMPLE_RATE)

    def begin(self, *turns: Turn) -> None:
        """Begin a visit, and come into the first rest."""
        self.runner = Runner(turns, self.player, self.logbook, "UTC", self.now)
        self.person.app.stage.begin(self.runner)
        self.at(9)

    def at(self, second: float) -> Any:
        """Wind the tape to a second; return what the stage shows then."""
        self.player.frame = round(second * SAMPLE_RATE)
        self.person.bot.waitUntil(lambda: self.runner.frame == self.player.frame or self.runner.is_done)
        QApplication.processEvents()
        return self.page.findChild(StageView).picture

    def press(self, key: Qt.Key) -> None:
        """Press a key on the stage."""
        self.person.press(key, on=self.page)
        QApplication.processEvents()

    def click(self, name: str) -> None:
        """Click a button of what lies beside the rest."""
        found = self.page.aside.other.findChildren(QAbstractButton)
        wanted = next(each for each in found if each.isVisible() and name in (each.text(), each.accessibleName()))
        self.person.bot.mouseClick(wanted, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def part(self, kind: type[QWidget], name: str) -> Any:
        """Return a control of what lies beside the rest."""
        found = self.page.aside.other.findChildren(kind)
        return next(each for each in found if each.accessibleName().startswith(name))

    @property
    def state(self) -> State:
        """Where the visit stands."""
        return self.runner.session.state

    def to_come(self) -> list[tuple[str, str, int, int]]:
        """Return athlete, exercise, exercise number and set number of what is to come."""
        session = self.runner.session
        return [
            (turn.athlete_id, turn.plan.exercise, turn.exercise_number, turn.set_number)
            for turn in session.turns[session.index + 1 :]
        ]


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


@pytest.fixture
def window(person: Any, cranked: Any) -> Window:
    """Return a window in which nothing has begun."""
    return Window(person, cranked)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Return the settings of an empty folder."""
    return Settings(tmp_path)


@pytest.fixture
def make_stage(
    qtbot: QtBot,
    settings: Settings,
    make_plan: Callable[..., SetPlan],
    cranked: Any,
    catalogue: Catalogue,
    tmp_path: Path,
) -> Iterator[Callable[..., Stage]]:
    """Return `make_stage(waits=…, hold_ms=…, paused_awake_ms=…)`: begin a session on a stage."""
    logbook = Logbook(tmp_path)
    made: list[Stage] = []

    def make(*, waits: bool = False, **times: int) -> Stage:
        plan = make_plan()
        runner = Runner(turns_of(plan), cranked, logbook, "UTC", lambda: NOON, waits_after_rest=waits)
        long = {"hold_ms": LONG_MS, "paused_awake_ms": LONG_MS}
        made.append(Stage(qtbot, settings, runner, cranked, Cast(catalogue.exercise, {}), **(long | times)))
        return made[-1]

    yield make
    for stage in made:
        stage.page.leave()
    logbook.close()


@pytest.fixture
def stage(make_stage: Callable[..., Stage]) -> Stage:
    """Return a stage in the first rep, where no finger is held long enough."""
    made = make_stage()
    made.at(LIFTING_S)
    return made
