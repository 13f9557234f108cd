# SPDX-License-Identifier: MIT
"""From turns to a visit that can begin: its sound and its switches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import Turn
from calftimer.errors import CalftimerError
from calftimer.ui.settings import Settings, Switch
from calftimer.ui.wording import error_text

if TYPE_CHECKING:
    from calftimer.audio.player import SoundPlayer
    from calftimer.logbook.logbook import Logbook
    from calftimer.runner import Runner


def new_runner(
    turns: Sequence[Turn],
    sound_set: str,
    sound: SoundPlayer,
    settings: Settings,
    logbook: Logbook,
    zone: str,
    now: Callable[[], datetime],
    workout_id: str,
) -> Runner:
    """Return the runner of a visit; `workout_id` is that of the saved workout it is made from, empty for none."""
    from calftimer.audio.player import player_for
    from calftimer.runner import Runner
    from calftimer.ui.sound.check import mix_of

    player = player_for(sound_set, sound, mix_of(settings), settings.voice_folder)
    sound.delay_frames = settings.delay_ms * SAMPLE_RATE // 1000
    return Runner(
        *(tuple(turns), player, logbook, zone, now),
        resumes_at_rep=settings.is_on(Switch.RESUME_AT_REP),
        waits_after_rest=settings.is_on(Switch.WAITS_AFTER_REST),
        workout_id=workout_id or None,
    )


def sound_problem(sound_set: str, silence: CalftimerError | None, settings: Settings) -> str:
    """Return what there is to say about the sound of a visit that begins; empty where all is well or none is wanted."""
    from calftimer.ui.sound.check import voice_problem

    if sound_set == "none":
        return ""
    return error_text(silence) if silence is not None else voice_problem(settings, sound_set) or ""
