# SPDX-License-Identifier: MIT
"""How long the stage keeps the machine awake."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer

from calftimer.core.session import State
from calftimer.ui.stage.wakefulness import Wakefulness
from tests.ui.stage.stage_at_hand import LIFTING_S, RESTING_S, Stage


def test_set_and_rest_are_awake_and_nothing_else(stage: Stage) -> None:
    """Awake from the first count-in to the end of the session, through the rest, and told once each."""
    stage.at(RESTING_S)
    in_rest = list(stage.awake)
    stage.press(Qt.Key.Key_Escape)

    assert (in_rest, stage.awake, stage.page.is_running) == ([True], [True, False], False)


def test_a_set_that_is_left_alone_lets_the_machine_sleep(make_stage: Callable[..., Stage]) -> None:
    """After the allowed time in a pause it is not held awake any more; going on holds it again."""
    stage = make_stage(paused_awake_ms=50)
    stage.at(LIFTING_S)
    stage.press(Qt.Key.Key_Space)
    stage.bot.waitUntil(lambda: stage.awake == [True, False])
    stage.press(Qt.Key.Key_Space)

    assert stage.awake == [True, False, True]


def test_a_rest_that_runs_over_lets_the_machine_sleep(make_stage: Callable[..., Stage]) -> None:
    """Who does not come back from a rest leaves a machine that may sleep after the allowed time."""
    stage = make_stage(waits=True, paused_awake_ms=50)
    stage.at(RESTING_S)
    held = list(stage.awake)
    stage.at(60)
    stage.bot.waitUntil(lambda: stage.awake == [True, False])

    assert (held, stage.state) == ([True], State.OVERTIME)


def test_a_short_pause_stays_awake(make_stage: Callable[..., Stage]) -> None:
    """The time counts from the last pause on: two short ones are not one long one."""
    stage = make_stage()
    (left_alone,) = stage.page.findChild(Wakefulness).findChildren(QTimer)
    stage.at(LIFTING_S)
    counts = []
    for _ in range(4):
        stage.press(Qt.Key.Key_Space)
        counts.append(left_alone.isActive())

    assert counts == [True, False, True, False]
    assert stage.awake == [True]


def test_a_closed_window_lets_the_machine_sleep(stage: Stage) -> None:
    """Leaving in mid-set says so."""
    stage.page.leave()

    assert stage.awake == [True, False]
