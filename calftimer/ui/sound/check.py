# SPDX-License-Identifier: MIT
"""Let the sound page be heard: samples of the cues, the beat to tap along with, the cards of the machine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from calftimer.core.calibration import beat_timeline
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import SAMPLE_RATE, CueKind, Timeline, set_timeline, single_cue_timeline
from calftimer.errors import VoiceError
from calftimer.ui.settings import Settings
from calftimer.ui.wording import error_text

if TYPE_CHECKING:
    from calftimer.audio.mix import Mix
    from calftimer.audio.player import SoundPlayer
    from calftimer.ui.sound.page import SoundPage

VOLUMES = ("master", "phase", "tick", "count_in", "last_rep", "set_end", "rest", "voice")


def mix_of(settings: Settings) -> Mix:
    """Return the volumes that are remembered."""
    from calftimer.audio.mix import Mix

    return Mix.of_percents(**{name: settings.volume_percent(name) for name in VOLUMES})


def voice_problem(settings: Settings, sound_set: str) -> str:
    """Return why the recordings that were chosen cannot be heard in `sound_set`; empty where there is no such reason.

    The shipped voice speaks then.
    """
    from calftimer.audio.sounds import SPOKEN_SETS
    from calftimer.audio.voice import load_voice

    if settings.voice_folder is None or sound_set not in SPOKEN_SETS:
        return ""
    try:
        load_voice(settings.voice_folder)
    except VoiceError as error:
        instead = QCoreApplication.translate("SoundCheck", "{problem} The English voice speaks instead.")
        return instead.format(problem=error_text(error))
    return ""


def _sample_rep() -> Timeline:
    return set_timeline(parse_tempo("2-1-2-1"), 1, Phase.ECCENTRIC)


class SoundCheck(QObject):
    """Answers a `SoundPage` with the sound process; only while no set runs."""

    def __init__(self, page: SoundPage, sound: SoundPlayer, settings: Settings, *, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._sound, self._settings = page, sound, settings
        page.shown.connect(self._on_shown)
        page.device_chosen.connect(sound.use_device)
        page.voice_chosen.connect(self._on_voice_chosen)
        page.preview_requested.connect(self._on_preview)
        page.words_requested.connect(self._on_words)
        page.taps_requested.connect(self._on_taps)
        page.tapped.connect(self._on_tapped)
        page.calibration_ended.connect(self._on_calibration_ended)

    def _on_shown(self) -> None:
        from calftimer.audio.devices import playback_devices

        self._page.show_devices(playback_devices())
        self._page.show_voices()

    def _on_voice_chosen(self, folder: Path | None) -> None:
        """Take recordings that can be used; say what is wrong with others."""
        from calftimer.audio.voice import load_voice

        try:
            if folder is not None:
                load_voice(folder)
        except VoiceError as error:
            self._page.show_voices(error_text(error))
            return
        self._settings.voice_folder = folder
        self._page.show_voices()

    def _on_preview(self, kind: CueKind | None) -> None:
        """Play one cue, or a whole rep where no kind is named."""
        self._play(_sample_rep() if kind is None else single_cue_timeline(kind), self._settings.sound_set)

    def _on_words(self) -> None:
        """Let the chosen voice speak, whether the chosen sound set does or not."""
        self._page.show_voices(voice_problem(self._settings, "voice"))
        self._play(_sample_rep(), "voice")

    def _on_taps(self) -> None:
        self._sound.delay_frames = 0
        self._play(beat_timeline(), "clicks")

    def _on_tapped(self) -> None:
        self._page.add_tap(self._sound.playhead())

    def _on_calibration_ended(self) -> None:
        self._sound.hush(self._sound.playhead())
        self._sound.delay_frames = self._settings.delay_ms * SAMPLE_RATE // 1000

    def _play(self, timeline: Timeline, sound_set: str) -> None:
        self._sound.begin(
            sound_set if sound_set != "none" else "tones", mix_of(self._settings), self._settings.voice_folder
        )
        self._sound.lay(timeline, 0)
        self._sound.run()
