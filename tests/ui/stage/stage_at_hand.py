# SPDX-License-Identifier: MIT
"""A stage page whose tape and glass are in the test's hand. Two sets of 3 reps of 1-0-1-0 after a count-in of 2 s."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from calftimer.core.session import State
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.runner import Runner
from calftimer.ui.settings import Settings
from calftimer.ui.stage.page import StagePage
from calftimer.ui.stage.words import Cast
from calftimer.ui.widgets.hold_ring import HoldRing
from calftimer.ui.widgets.stage_view import StageView

LONG_MS = 60_000  # so long that it does not pass during a test
LIFTING_S, RESTING_S = 3, 9  # of 2 sets of 3 reps of 1-0-1-0 after a count-in of 2 s


class Stage:
    """A stage page in a window of its own, its tape and its glass in the test's hand."""

    def __init__(self, bot: QtBot, settings: Settings, runner: Runner, player: Any, cast: Cast, **times: int) -> None:
        self.bot, self.runner, self.player = bot, runner, player
        self.page = StagePage(settings, lambda: False, **times)
        bot.addWidget(self.page)
        self.awake: list[bool] = []
        self.page.awake_wanted.connect(self.awake.append)
        self.page.resize(1280, 800)
        with bot.waitExposed(self.page):
            self.page.show()
        self.page.begin(runner, cast)
        self.glass: QPointingDevice = QTest.createTouchDevice()
        self._fingers: dict[int, QWidget] = {}

    @property
    def state(self) -> State:
        """Where the session stands."""
        return self.runner.session.state

    def at(self, seconds: float) -> None:
        """Wind the tape to a second and wait until the stage is there."""
        self.player.frame = round(seconds * SAMPLE_RATE)
        self.bot.waitUntil(lambda: self.runner.frame == self.player.frame)

    def press(self, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, as the system does: QTest knows no key to pause music."""
        QApplication.sendEvent(self.page, QKeyEvent(QEvent.Type.KeyPress, key, modifier))

    @property
    def view(self) -> StageView:
        """The painted stage."""
        return self.page.findChild(StageView)

    @property
    def ring(self) -> HoldRing:
        """The ring that fills while a finger is held."""
        return self.page.findChild(HoldRing)

    def end_button(self) -> QPushButton:
        """Return the button that ends the set."""
        return next(found for found in self.page.findChildren(QPushButton) if "Esc" in found.text())

    def down(self, *fingers: int, on: QWidget | None = None) -> None:
        """Put fingers on the glass, one after the other."""
        for finger in fingers:
            target, where = self._place(finger, on)
            self._others(target).press(finger, where, target).commit()
            self._fingers[finger] = target

    def up(self, *fingers: int) -> None:
        """Take fingers off the glass, one after the other."""
        for finger in fingers:
            target, where = self._place(finger, self._fingers.pop(finger))
            self._others(target).release(finger, where, target).commit()

    def slide(self, finger: int, by: QPoint) -> None:
        """Move a finger."""
        target, where = self._place(finger, self._fingers[finger])
        QTest.touchEvent(target, self.glass).move(finger, where + by, target).commit()

    def _others(self, target: QWidget) -> Any:
        """Begin an event in which the fingers that are down stay as they are."""
        touch = QTest.touchEvent(target, self.glass)
        for finger in self._fingers:
            touch.stationary(finger)
        return touch

    def _place(self, finger: int, on: QWidget | None) -> tuple[QWidget, QPoint]:
        target = on or self.view
        return target, target.rect().center() + QPoint(60 * finger, 0)
