# SPDX-License-Identifier: MIT
"""Keys on the stage: what each does in a set and in a rest, and keys that were taught."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from calftimer.core.session import State
from calftimer.core.tempo import Phase
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.ui.keys.key_map import FIRST_KEYS, Action, Stroke
from calftimer.ui.settings import Settings
from tests.ui.stage.stage_at_hand import LIFTING_S, RESTING_S, Stage


@pytest.mark.parametrize(
    "key",
    [
        *(Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp),
        *(Qt.Key.Key_MediaPlay, Qt.Key.Key_MediaTogglePlayPause, Qt.Key.Key_MediaPause),
        *(Qt.Key.Key_Period, Qt.Key.Key_B, Qt.Key.Key_F5),
    ],
)
def test_every_one_key_pauses_goes_on_and_skips_the_rest(stage: Stage, key: Qt.Key) -> None:
    """Keyboard, remote and media keys alike: pause, go on, and in the rest the next set."""
    seen = []
    for _ in range(2):
        stage.press(key)
        seen.append(stage.state)
    stage.at(RESTING_S)
    stage.press(key)

    assert [*seen, stage.state] == [State.LIFTING_PAUSED, State.LIFTING, State.COUNT_IN]


def test_next_goes_on_and_skips_the_rest_but_never_pauses(stage: Stage) -> None:
    """The button for the next track leaves a running set alone."""
    stage.press(Qt.Key.Key_MediaNext)
    lifting = stage.state
    stage.press(Qt.Key.Key_Space)
    stage.press(Qt.Key.Key_MediaNext)
    on_again = stage.state
    stage.at(RESTING_S)
    stage.press(Qt.Key.Key_MediaNext)

    assert (lifting, on_again, stage.state) == (State.LIFTING, State.LIFTING, State.COUNT_IN)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_MediaStop])
def test_escape_and_stop_end_the_set_at_once(stage: Stage, key: Qt.Key) -> None:
    """A key is no stray touch: the set is over with the reps done."""
    stage.at(4.5)
    stage.press(key)

    assert (stage.state, [result.reps for result in stage.runner.session.results]) == (State.RESTING, [1])


@pytest.mark.parametrize(
    ("key", "modifier", "phase", "seconds"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, Phase.ECCENTRIC, Fraction(3, 2)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, Phase.CONCENTRIC, Fraction(1, 2)),
        (Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier, Phase.BOTTOM, Fraction(1, 2)),
        (Qt.Key.Key_4, Qt.KeyboardModifier.KeypadModifier, Phase.TOP, Fraction(1, 2)),
        (Qt.Key.Key_1, Qt.KeyboardModifier.ShiftModifier, Phase.ECCENTRIC, Fraction(1, 2)),
        (Qt.Key.Key_NumberSign, Qt.KeyboardModifier.ShiftModifier, Phase.CONCENTRIC, Fraction(1, 2)),
    ],
)
def test_the_tempo_keys_change_the_reps_to_come(
    stage: Stage, key: Qt.Key, modifier: Any, phase: Phase, seconds: Fraction
) -> None:
    """Arrows, digits, digits with Shift and the signs above them change the tempo by half a second."""
    stage.press(key, modifier)

    assert stage.runner.session.tempos[-1].seconds(phase) == seconds


def test_a_taught_key_does_what_it_was_taught_from_the_next_session_on(
    make_stage: Callable[..., Stage], settings: Settings
) -> None:
    """The stage follows the map in the settings, and its buttons say the keys."""
    settings.key_map = (
        FIRST_KEYS.learnt(Action.LONGER_REST, Stroke.parse("F13"))
        .forgotten(Stroke.parse("Up"))
        .forgotten(Stroke.parse("+"))
    )
    stage = make_stage()
    stage.at(RESTING_S)
    before = stage.runner.session.timeline.end_frame

    stage.press(Qt.Key.Key_Up)
    unmoved = stage.runner.session.timeline.end_frame
    stage.press(Qt.Key.Key_F13)

    assert (unmoved - before, stage.runner.session.timeline.end_frame - before) == (0, 15 * SAMPLE_RATE)
    assert "+15 s  F13" in [button.text() for button in stage.page.findChildren(QPushButton)]


def test_the_one_key_and_more_rest_end_the_overtime(make_stage: Callable[..., Stage]) -> None:
    """Where sets wait for a person, 15 s more are 15 s from now, and Space begins the next set."""
    stage = make_stage(waits=True)
    stage.at(60)
    waiting = stage.state
    stage.press(Qt.Key.Key_Up)
    more = stage.state, stage.view.picture.big
    stage.at(80)
    stage.press(Qt.Key.Key_Space)

    assert (waiting, more, stage.state) == (State.OVERTIME, (State.RESTING, "0:15"), State.COUNT_IN)


def test_the_hint_names_the_taught_key(make_stage: Callable[..., Stage], settings: Settings) -> None:
    """In a pause the stage says the keys as they were taught."""
    settings.key_map = FIRST_KEYS.learnt(Action.ONE_KEY, Stroke.parse("F13")).forgotten(Stroke.parse("Space"))
    stage = make_stage()
    stage.at(LIFTING_S)
    stage.press(Qt.Key.Key_F13)

    assert stage.view.picture.hint == f"{settings.key_map.of(Action.ONE_KEY)[0].text} goes on, Esc ends the set"
    assert not stage.view.picture.hint.startswith("Space")
