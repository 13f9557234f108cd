# SPDX-License-Identifier: MIT
"""The window's composition root: builds every object and connects every signal.

The window is painted before the log is opened and before numpy, the sound and the charts are imported:
`complete` does that as soon as the first picture is on the screen.
"""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from calftimer.catalogue_files import shipped_catalogue
from calftimer.clock import utc_now, zone_name
from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import SetPlan
from calftimer.crash import install_handler
from calftimer.errors import CalftimerError
from calftimer.runner import Runner
from calftimer.ui.log_page import LogPage
from calftimer.ui.main_window import MainWindow
from calftimer.ui.recovery import ask_about
from calftimer.ui.review_page import ReviewPage
from calftimer.ui.settings import Settings
from calftimer.ui.stage_page import StagePage
from calftimer.ui.summary_page import SummaryPage
from calftimer.ui.theme import apply_theme
from calftimer.ui.train_page import TrainPage
from calftimer.ui.wording import error_text

if TYPE_CHECKING:
    from calftimer.audio.player import Player
    from calftimer.logbook.logbook import Logbook

translate = QCoreApplication.translate


class App:
    """Everything of one window on one data folder."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        self._folder = folder
        self._catalogue = catalogue
        self._logbook: Logbook | None = None
        self._player: Player | None = None
        self.settings = Settings(folder)
        self.window = MainWindow()
        self.train_page = TrainPage(catalogue, self.settings)
        self.log_page = LogPage(catalogue)
        self.review_page = ReviewPage(catalogue, self.settings)
        self.stage_page = StagePage()
        self.summary_page = SummaryPage()
        self.window.add_page(self.train_page, "▶", translate("Pages", "Train"))
        self.window.add_page(self.log_page, "▤", translate("Pages", "Log"))
        self.window.add_page(self.review_page, "◔", translate("Pages", "Review"))
        self.window.add_full_page(self.stage_page)
        self.window.add_full_page(self.summary_page)

        # Every connection of the program.
        self.window.first_painted.connect(self.complete)
        self.window.page_shown.connect(self._on_page_shown)
        self.window.closing.connect(self._on_closing)
        self.train_page.start_requested.connect(self._on_start_requested)
        self.stage_page.session_ended.connect(self._on_session_ended)
        self.stage_page.trouble_changed.connect(self._on_trouble)
        self.summary_page.train_requested.connect(lambda: self.window.show_page(self.train_page))
        self.summary_page.log_requested.connect(lambda: self.window.show_page(self.log_page))

        self.window.place(self.settings.geometry)
        self.window.show_page(self.train_page)

    def complete(self) -> None:
        """Open the log and load what the first set needs; offer back a set that was cut off."""
        if self._logbook is not None:
            return
        from calftimer.logbook.logbook import Logbook

        try:
            self._logbook = Logbook(self._folder)
        except CalftimerError as error:
            self.window.notice.say(error_text(error))
            return
        self.log_page.show_logbook(self._logbook)
        self.review_page.show_logbook(self._logbook)
        self._offer_back()
        import calftimer.audio.player  # noqa: F401 - loaded now, so that START answers at once

    def close(self) -> None:
        """Give sound card and log back."""
        self.stage_page.leave()
        self._close_player()
        if self._logbook is not None:
            self._logbook.close()
            self._logbook = None

    def _on_start_requested(self, plan: SetPlan, sound_set: str) -> None:
        if self._logbook is None:
            self.complete()
        if self._logbook is None:
            return  # the notice bar says why
        from calftimer.audio.player import open_player

        self.window.notice.clear()  # a question that stood there comes back after the session
        self._player, silence = open_player(sound_set)
        runner = Runner(plan, self._player, self._logbook, zone_name(), utc_now)
        self.window.show_full(self.stage_page)
        self.stage_page.begin(runner, self._catalogue.exercise(plan.exercise))
        if silence is not None:
            self.window.notice.say(error_text(silence))

    def _on_session_ended(self, runner: Runner) -> None:
        plan = runner.session.plan
        if runner.session.reps_of_sets:
            self.summary_page.show_session(runner.session, self._catalogue.exercise(plan.exercise))
            self.window.show_full(self.summary_page)
        else:
            self.window.show_page(self.train_page)
        self._close_player(after_the_end=True)
        if runner.trouble is None:
            self._offer_back()

    def _on_trouble(self, error: CalftimerError | None) -> None:
        if error is None:
            self.window.notice.say(translate("App", "The log can be written again; everything is saved."))
        else:
            waiting = translate("App", "The set goes on; what could not be saved waits and is tried again.")
            self.window.notice.say(f"{error_text(error)} {waiting}")

    def _on_page_shown(self, page: object) -> None:
        if self._logbook is not None and page in (self.log_page, self.review_page):
            page.refresh()

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
        self._after_recovery()

    def _after_recovery(self) -> None:
        self.log_page.refresh()
        self._offer_back()

    def _close_player(self, *, after_the_end: bool = False) -> None:
        """Give the sound card back, when the end has rung out if `after_the_end`."""
        player, self._player = self._player, None
        if player is None:
            return
        if after_the_end:
            from PySide6.QtCore import QTimer

            from calftimer.core.timeline import SAMPLE_RATE, TAIL_FRAMES

            QTimer.singleShot(1000 * TAIL_FRAMES // SAMPLE_RATE + 500, self.window, player.close)
        else:
            player.close()


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
