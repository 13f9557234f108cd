# SPDX-License-Identifier: MIT
"""The window's composition root: builds every object and connects every signal.

The window is painted before the log is opened, before the other pages are built and before numpy, the sound
and the charts are imported: `complete` does that as soon as the first picture is on the screen.
"""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from calftimer.awake import Awake
from calftimer.catalogue.own import OwnCatalogue
from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.clock import SleepWatch, utc_now, zone_name
from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import SetPlan
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.crash import install_handler
from calftimer.errors import CalftimerError, SoundError
from calftimer.ui.main_window import MainWindow
from calftimer.ui.recovery import ask_about
from calftimer.ui.settings import Settings, Switch
from calftimer.ui.theme import apply_theme
from calftimer.ui.train.page import TrainPage
from calftimer.ui.wording import error_text

if TYPE_CHECKING:
    from calftimer.audio.player import SoundPlayer
    from calftimer.logbook.logbook import Logbook
    from calftimer.runner import Runner

SOUND_NEWS_MS = 250
SET_END_MS = 3000

translate = QCoreApplication.translate


class App:
    """Everything of one window on one data folder."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        self._folder = folder
        self.settings = Settings(folder)
        self.window = MainWindow()
        self._own = OwnCatalogue(folder, catalogue)
        loaded = self._own.load()
        self._catalogue, self._own_problems = loaded.catalogue, loaded.problems
        self._logbook: Logbook | None = None
        self._is_complete = False
        self.sound: SoundPlayer | None = None
        self._silence: SoundError | None = None  # why nothing is heard, as last told
        self._awake = Awake(translate("App", "a set is running"))
        self._sound_news = QTimer(self.window)
        self._sound_news.setInterval(SOUND_NEWS_MS)
        self.train_page = TrainPage(self._catalogue, self.settings)
        self._places = [
            self.window.add_button("▶", translate("Pages", "Train")),
            self.window.add_button("▤", translate("Pages", "Log")),
            self.window.add_button("◔", translate("Pages", "Review")),
            self.window.add_button("✎", translate("Pages", "Learn")),
            self.window.add_button("♪", translate("Pages", "Sound")),
        ]
        self.window.put_page(self._places[0], self.train_page)
        self.window.place(self.settings.geometry)
        self.window.show_page(self.train_page)
        self.window.first_painted.connect(self.complete)
        self.train_page.start_requested.connect(self._on_start_requested)
        self.window.closing.connect(self._on_closing)

    def complete(self) -> None:
        """Build what the first picture did not need, open sound and log; offer back a set that was cut off."""
        if self._is_complete:
            return
        self._is_complete = True
        from calftimer.audio.player import SoundPlayer

        # The stream is open from now on, playing silence: headphones that sleep swallow the first beep.
        self.sound = SoundPlayer(self.settings.sound_device, lowers_music=self.settings.is_on(Switch.DUCK_MUSIC))
        self._build_pages()
        self._sound_news.start()
        from calftimer.logbook.logbook import Logbook

        try:
            self._logbook = Logbook(self._folder)
        except CalftimerError as error:
            self.window.notice.say(error_text(error))
            return
        self.log_page.show_logbook(self._logbook)
        self.review_page.show_logbook(self._logbook)
        self.learn.show_notes(self._logbook.notes)
        if self._own_problems:
            self.window.notice.say(" ".join(map(error_text, self._own_problems)), closed=self._offer_back)
        else:
            self._offer_back()

    def _build_pages(self) -> None:
        """Build the other pages and connect every signal that is left."""
        from calftimer.ui.keys.window_keys import WindowKeys
        from calftimer.ui.learn.room import LearnRoom
        from calftimer.ui.log_page import LogPage
        from calftimer.ui.review_page import ReviewPage
        from calftimer.ui.sound.check import SoundCheck
        from calftimer.ui.sound.page import SoundPage
        from calftimer.ui.stage.page import StagePage
        from calftimer.ui.summary_page import SummaryPage

        self.log_page = LogPage(self._catalogue)
        self.review_page = ReviewPage(self._catalogue, self.settings)
        self.learn = LearnRoom(
            self.window, self.train_page, self.settings, self._own, self._catalogue, utc_now, zone_name
        )
        self.sound_page = SoundPage(self.settings)
        self.stage_page = StagePage(self.settings, SleepWatch().has_slept)
        self.summary_page = SummaryPage()
        pages = (self.log_page, self.review_page, self.learn.page, self.sound_page)
        for place, page in zip(self._places[1:], pages, strict=True):
            self.window.put_page(place, page)
        self.window.add_full_page(self.stage_page)
        self.window.add_full_page(self.summary_page)
        self.sound_check = SoundCheck(self.sound_page, self.sound, self.settings, parent=self.window)

        self.window_keys = WindowKeys(self.window, self.settings, self.train_page, self.stage_page, self.summary_page)
        self.sound_page.add_section(translate("App", "Keys and remotes"), self.window_keys.panel())

        self.window.page_shown.connect(self._on_page_shown)
        self._sound_news.timeout.connect(self._on_sound_news)
        self.stage_page.session_ended.connect(self._on_session_ended)
        self.stage_page.trouble_changed.connect(self._on_trouble)
        self.stage_page.woke_up.connect(self._on_woke_up)
        self.stage_page.awake_wanted.connect(self._on_awake_wanted)
        self.learn.catalogue_changed.connect(self._on_catalogue)
        self.summary_page.train_requested.connect(lambda: self.window.show_page(self.train_page))
        self.summary_page.log_requested.connect(lambda: self.window.show_page(self.log_page))

    def close(self) -> None:
        """Give sound card and log back."""
        if not self._is_complete:
            return
        self.stage_page.leave()
        self._awake.close()
        self._sound_news.stop()
        self.sound.close()
        if self._logbook is not None:
            self._logbook.close()
            self._logbook = None

    def _on_start_requested(self, plan: SetPlan, sound_set: str) -> None:
        self.complete()
        if self._logbook is None:
            return  # the notice bar says why
        from calftimer.audio.player import player_for
        from calftimer.runner import Runner
        from calftimer.ui.sound.check import mix_of

        self.window.notice.clear()  # a question that stood there comes back after the session
        player = player_for(sound_set, self.sound, mix_of(self.settings), self.settings.voice_folder)
        self.sound.delay_frames = self.settings.delay_ms * SAMPLE_RATE // 1000
        runner = Runner(
            plan, player, self._logbook, zone_name(), utc_now, resumes_at_rep=self.settings.is_on(Switch.RESUME_AT_REP)
        )
        self.window.show_full(self.stage_page, keeps=True)
        self.stage_page.begin(runner, self._catalogue.exercise(plan.exercise), self.learn.line())
        if player is self.sound and self._silence is not None:
            self.window.notice.say(error_text(self._silence))

    def _on_catalogue(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        for page in (self.train_page, self.log_page, self.review_page):
            page.show_catalogue(catalogue)

    def _on_session_ended(self, runner: Runner) -> None:
        plan = runner.session.plan
        if runner.session.reps_of_sets:
            self.summary_page.show_session(runner.session, self._catalogue.exercise(plan.exercise))
            self.window.show_full(self.summary_page)
        else:
            self.window.show_page(self.train_page)
        if not self.settings.is_on(Switch.KEEP_STREAM_OPEN):
            QTimer.singleShot(SET_END_MS, self.window, self._sleep_if_idle)
        if runner.trouble is None:
            self._offer_back()

    def _sleep_if_idle(self) -> None:
        if not self.stage_page.is_running:
            self.sound.sleep()

    def _on_sound_news(self) -> None:
        """Say that the sound went, or that it is back, while somebody follows it."""
        for error in self.sound.news():
            was_silent, self._silence = self._silence is not None, error
            self._show_sound_state()
            if not self.stage_page.is_running:
                continue
            if error is not None:
                self.window.notice.say(error_text(error))
            elif was_silent:
                self.window.notice.say(translate("App", "The sound is back."))

    def _show_sound_state(self) -> None:
        plays = translate("App", "Plays. Since the window was opened, sound ran out {count} times.")
        text = plays.format(count=self.sound.underruns) if self._silence is None else error_text(self._silence)
        self.sound_page.show_state(text)

    def _on_woke_up(self) -> None:
        self.window.notice.say(
            translate(
                "App", "The computer was asleep, so the set is paused. Space goes on; no rep was counted meanwhile."
            )
        )

    def _on_awake_wanted(self, wanted: bool) -> None:
        if wanted:
            self._awake.hold()
        else:
            self._awake.let_go()

    def _on_trouble(self, error: CalftimerError | None) -> None:
        if error is None:
            self.window.notice.say(translate("App", "The log can be written again; everything is saved."))
        else:
            waiting = translate("App", "The set goes on; what could not be saved waits and is tried again.")
            self.window.notice.say(f"{error_text(error)} {waiting}")

    def _on_page_shown(self, page: object) -> None:
        if self._is_complete and page in (self.log_page, self.review_page, self.learn.page, self.sound_page):
            page.refresh()
        if self._is_complete and page is self.sound_page:
            self._show_sound_state()

    def _on_closing(self) -> None:
        self.settings.geometry = self.window.saveGeometry()
        self.close()

    def _offer_back(self) -> None:
        """Ask about the newest set that was cut off; the next one follows."""
        interrupted = self._logbook.interrupted()
        if interrupted:
            ask_about(interrupted[0], self._catalogue, self.window.notice, self._keep, self._throw_away)

    def _keep(self, set_id: str, reps: int) -> None:
        self._logbook.keep_interrupted(set_id, reps)
        self._after_recovery()

    def _throw_away(self, set_id: str) -> None:
        self._logbook.discard_set(set_id, utc_now())
        self.log_page.refresh()

        def take_back() -> None:
            self._logbook.restore_set(set_id)
            self._offer_back()

        self.window.notice.say(
            translate("App", "The set was thrown away."),
            [(translate("App", "Undo"), take_back)],
            closed=self._offer_back,
        )

    def _after_recovery(self) -> None:
        self.log_page.refresh()
        self._offer_back()


def run_window(folder: Path) -> int:
    """Open the window on `folder` and return the exit code when it is closed."""
    catalogue = shipped_catalogue()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("calftimer")
    application.setApplicationDisplayName("calftimer")
    application.setDesktopFileName("calftimer")
    apply_theme(application)
    app = App(folder, catalogue)
    install_handler(
        folder,
        lambda path: app.window.notice.say(
            translate("App", "Something went wrong in calftimer itself; the details are in {path}.").format(path=path)
        ),
    )
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C in the terminal; a running set is offered back
    app.window.show()
    try:
        return application.exec()
    finally:
        app.close()
