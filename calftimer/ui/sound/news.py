# SPDX-License-Identifier: MIT
"""Say that the sound went away, or that it is back: on the Sound page, and above a set that somebody follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from calftimer.errors import SoundError
from calftimer.ui.main_window import MainWindow
from calftimer.ui.sound.page import SoundPage
from calftimer.ui.stage.page import StagePage
from calftimer.ui.wording import error_text, number

if TYPE_CHECKING:
    from calftimer.audio.player import SoundPlayer

translate = QCoreApplication.translate

SOUND_NEWS_MS = 250


class SoundNews(QObject):
    """Asks a `SoundPlayer` now and then how it fares."""

    def __init__(
        self,
        window: MainWindow,
        sound: SoundPlayer,
        page: SoundPage,
        stage_page: StagePage,
        silence: SoundError | None = None,
    ) -> None:
        """`silence` is why nothing is heard, where that was told before."""
        super().__init__(window)
        self._window, self._sound, self._page, self._stage_page = window, sound, page, stage_page
        self.silence = silence
        self._timer = QTimer(self)
        self._timer.setInterval(SOUND_NEWS_MS)
        self._timer.timeout.connect(self._on_timer)
        self._timer.start()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    def show_state(self) -> None:
        """Say on the Sound page what plays, or why nothing does."""
        if self.silence is not None:
            self._page.show_state(error_text(self.silence))
            return
        self._page.show_state(plays_text(self._sound.underruns))

    def _on_timer(self) -> None:
        """Tell those who follow a set; the Sound page shows it in any case."""
        for error in self._sound.news():
            was_silent, self.silence = self.silence is not None, error
            self.show_state()
            if not self._stage_page.is_running:
                continue
            if error is not None:
                self._window.notice.warn(error_text(error))
            elif was_silent:
                self._window.notice.say(self.tr("The sound is back."))


def plays_text(gaps: int) -> str:
    """Say that sound plays, and how often it ran out."""
    if not gaps:
        return translate("SoundNews", "Plays, without a gap since the window was opened.")
    text = translate("SoundNews", "Plays. Gaps in the sound since the window was opened: {count}.")
    return text.format(count=number(gaps))
