# SPDX-License-Identifier: MIT
"""The window's composition root: builds every object and connects every signal.

The window is painted before the log is opened, before the other pages are built and before numpy, the sound
and the charts are imported: `complete` does that as soon as the first picture is on the screen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication

from calftimer.catalogue.own import OwnCatalogue
from calftimer.clock import SleepWatch, utc_now, zone_name
from calftimer.core.catalogue import Catalogue
from calftimer.errors import CalftimerError
from calftimer.ui.icons import program_icon
from calftimer.ui.main_window import MainWindow
from calftimer.ui.places import add_places
from calftimer.ui.settings import Settings, Switch
from calftimer.ui.tips import TipBar
from calftimer.ui.train.page import TrainPage
from calftimer.ui.troubles import Notice, own_problems_notice, say_in_turn, say_log, say_woke_up, sharing_notices

if TYPE_CHECKING:
    from calftimer.audio.player import SoundPlayer
    from calftimer.awake import Awake
    from calftimer.core.athlete import Athlete
    from calftimer.core.turn import Turn
    from calftimer.core.workout import WorkoutItem
    from calftimer.logbook.logbook import Logbook
    from calftimer.runner import Runner
    from calftimer.ui.recovery import CutOffSets
    from calftimer.ui.sound.news import SoundNews

SET_END_MS = 3000

translate = QCoreApplication.translate


class App:
    """Everything of one window on one data folder."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        self._folder = folder
        self.settings = Settings(folder)
        self._own = OwnCatalogue(folder, catalogue)
        loaded = self._own.load()
        self._catalogue, self._own_problems = loaded.catalogue, loaded.problems
        self._logbook: Logbook | None = None
        self._cut_off: CutOffSets | None = None
        self.sound: SoundPlayer | None = None
        self._news: SoundNews | None = None
        self._awake: Awake | None = None
        self._build_window()

    def _build_window(self) -> None:
        """Build the window with the one page that its first picture needs."""
        self._is_complete = False
        self.window = MainWindow()
        self.train_page = TrainPage(self._catalogue, self.settings)
        self._places = add_places(self.window)
        self.window.put_page(self._places[0], self.train_page)
        self._tips = TipBar(self.settings, self.train_page, parent=self.window)
        self.window.add_above(self._tips)
        self.window.place(self.settings.geometry)
        self.window.show_page(self.train_page)
        self.window.first_painted.connect(self.complete)
        self.train_page.start_requested.connect(self._on_start_requested)
        self.window.closing.connect(self._on_closing)

    def complete(self) -> None:
        """Build what the first picture did not need, open sound and log; offer back a set that was cut off."""
        if self._is_complete:
            return
        from calftimer.awake import Awake
        from calftimer.ui.accessible import make_accessible

        make_accessible(QApplication.instance())
        QApplication.setWindowIcon(program_icon())
        self._awake = Awake(translate("App", "a set is running"))
        self._open_sound()
        self._build_pages()
        say_in_turn(self.window.notice, [*self._open_log(), *sharing_notices(self._logbook)], self._offer_back)

    def _open_sound(self) -> None:
        """The stream is open from now on, playing silence: headphones that sleep swallow the first beep."""
        from calftimer.audio.player import SoundPlayer

        self.sound = SoundPlayer(self.settings.sound_device, lowers_music=self.settings.is_on(Switch.DUCK_MUSIC))

    def _open_log(self) -> list[Notice]:
        """Open the log and show it; return what is to be said where it cannot be."""
        from calftimer.logbook.logbook import Logbook

        if self.backups.wait:
            return self.backups.wait
        try:
            self._logbook = Logbook(self._folder)
        except CalftimerError as error:
            return [self.backups.trouble(error)]
        self._show_logbook()
        return []

    def _close_log(self) -> None:
        if self._logbook is not None:
            self._logbook.close()
            self._logbook = None

    def _show_logbook(self) -> None:
        from calftimer.ui.recovery import CutOffSets

        self.log.show_logbook(self._logbook)
        self.review_page.show_logbook(self._logbook)
        self.learn.show_notes(self._logbook.notes)
        self.stage.show_logbook(self._logbook, utc_now, zone_name)
        self.machine.show_machines(self._logbook.machines)
        self.workouts.show_logbook(self._logbook)
        self.athletes.show_athletes(self._logbook.athletes)
        self._cut_off = CutOffSets(
            self._logbook, self.window.notice, lambda: self._catalogue, utc_now, lambda: self.log_page.refresh()
        )

    def _build_pages(self) -> None:
        """Build the other pages and connect every signal that is left."""
        from calftimer.ui.athletes.room import AthletesRoom
        from calftimer.ui.backups.room import BackupRoom
        from calftimer.ui.keys.window_keys import WindowKeys
        from calftimer.ui.learn.room import LearnRoom
        from calftimer.ui.log.room import LogRoom
        from calftimer.ui.machine.room import MachineRoom
        from calftimer.ui.review.page import ReviewPage
        from calftimer.ui.setup.room import SetupRoom
        from calftimer.ui.sound.page import SoundPage
        from calftimer.ui.stage.page import StagePage
        from calftimer.ui.stage.room import StageRoom
        from calftimer.ui.stage.summary_page import SummaryPage
        from calftimer.ui.workout.room import WorkoutRoom

        self._is_complete = True
        window, settings = self.window, self.settings
        self.log = LogRoom(window, settings, self._catalogue, utc_now, zone_name)
        self.log_page = self.log.page
        self.review_page = ReviewPage(self._catalogue, settings, window.notice)
        self.learn = LearnRoom(window, self.train_page, settings, self._own, self._catalogue, utc_now, zone_name)
        self.workouts = WorkoutRoom(window, self.train_page, settings, lambda: self._catalogue, utc_now, zone_name)
        self.machine = MachineRoom(window, self.train_page, lambda: self._catalogue, utc_now, zone_name)
        self.sound_page = SoundPage(settings)
        self.stage_page = StagePage(settings, SleepWatch().has_slept)
        self.summary_page = SummaryPage()
        self.stage = StageRoom(window, self.stage_page, self.summary_page, lambda: self._catalogue, self.learn.line_of)
        self.window_keys = WindowKeys(window, settings, self.train_page, self.stage_page, self.summary_page)
        self.setup = SetupRoom(window, settings, self.window_keys, self.stage_page, self.sound_page, self._tips)
        self.athletes = AthletesRoom(window, settings, self.train_page, self.setup.page, self.stage, utc_now, zone_name)
        log_ways = (self._close_log, self._open_log, self._offer_back)
        self.backups = BackupRoom(window, self.setup.page, self.stage_page, *log_ways)
        pages = (self.workouts.page, self.log_page, self.review_page, self.learn.page, self.sound_page, self.setup.page)
        for place, page in zip(self._places[1:], pages, strict=True):
            window.put_page(place, page)
        window.add_full_page(self.stage_page)
        window.add_full_page(self.summary_page)
        self._tips.add_pages(self.train_page, *pages)
        self._follow_sound()

        self.workouts.start_requested.connect(self._begin)
        window.page_shown.connect(self._on_page_shown)
        self.stage_page.session_ended.connect(self._on_session_ended)
        self.stage_page.trouble_changed.connect(lambda error: say_log(window.notice, error))
        self.stage_page.woke_up.connect(lambda: say_woke_up(window.notice))
        self.stage_page.awake_wanted.connect(lambda wanted: (self._awake.hold if wanted else self._awake.let_go)())
        self.learn.catalogue_changed.connect(self._on_catalogue)
        self.setup.window_wanted.connect(self.build_again)
        self.athletes.switched.connect(self._on_athlete)
        self.log.changed.connect(self.athletes.refresh)
        self.setup.unit_changed.connect(lambda: self.train_page.show_catalogue(self._catalogue))
        self.sound_page.switch_turned.connect(self._on_sound_switch)
        for page in (self.summary_page, self.log_page, self.review_page):
            page.train_requested.connect(lambda: self.window.show_page(self.train_page))
        self.summary_page.log_requested.connect(lambda: self.window.show_page(self.log_page))

    def close(self) -> None:
        """Give sound card and log back."""
        if not self._is_complete:
            return
        self.stage_page.leave()
        self.log_page.finish(is_last=True)
        self.review_page.close_reader()
        self.stage.close()
        self.workouts.save()
        self._awake.close()
        self._news.stop()
        self.sound.close()
        self._close_log()

    def _follow_sound(self) -> None:
        """Let the Sound page be heard, and say how the sound fares."""
        from calftimer.ui.sound.check import SoundCheck
        from calftimer.ui.sound.news import SoundNews

        silence = self._news.silence if self._news else None
        self.sound_check = SoundCheck(self.sound_page, self.sound, self.settings, parent=self.window)
        self._news = SoundNews(self.window, self.sound, self.sound_page, self.stage_page, silence)

    def _on_start_requested(self, items_of: Mapping[str, Sequence[WorkoutItem]], sound_set: str) -> None:
        from calftimer.core.visit import turns_of_partners

        self.complete()
        self._begin(turns_of_partners(items_of, self._catalogue), sound_set)

    def _begin(self, turns: Sequence[Turn], sound_set: str, workout_id: str = "") -> None:
        """Begin a visit; where there is no log the notice bar says why."""
        if self._logbook is None and (troubles := self._open_log()):
            say_in_turn(self.window.notice, troubles, self._offer_back)
            return
        from calftimer.ui.workout.visits import new_runner, sound_problem

        self.window.notice.clear()  # a question that stood there comes back after the session
        made_of = (turns, sound_set, self.sound, self.settings, self._logbook, zone_name(), utc_now, workout_id)
        self.stage.begin(new_runner(*made_of))
        if problem := sound_problem(sound_set, self._news.silence, self.settings):
            self.window.notice.warn(problem)

    def _on_catalogue(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        for page in (self.train_page, self.log_page, self.review_page):
            page.show_catalogue(catalogue)

    def _on_session_ended(self, runner: Runner) -> None:
        self.stage.end(runner)
        if not self.settings.is_on(Switch.KEEP_STREAM_OPEN):
            QTimer.singleShot(SET_END_MS, self.window, self._sleep_if_idle)
        if runner.trouble is None:
            self._offer_back()

    def _sleep_if_idle(self) -> None:
        if not self.stage_page.is_running:
            self.sound.sleep()

    def _on_page_shown(self, page: object) -> None:
        if page is not self.train_page:
            page.refresh()
        if page is self.sound_page:
            self._news.show_state()

    def _on_sound_switch(self, switch: Switch) -> None:
        """Whether music is lowered is said to the system when the sound is opened, so it is opened anew."""
        if switch is Switch.DUCK_MUSIC:
            self.sound_page.device_chosen.disconnect(self.sound.use_device)
            self.sound_check.deleteLater()
            self._news.stop()
            self.sound.close()
            self._open_sound()
            self._follow_sound()

    def _on_athlete(self, discarded: Athlete | None) -> None:
        self.build_again()
        self.athletes.offer_back(discarded, was_present=True)

    def build_again(self, setting: str = "") -> None:
        """Build the window anew in its place, at a setting: sizes and texts are those of its building."""
        from calftimer.ui.setup.room import reveal

        before = self.window
        self.settings.geometry = before.saveGeometry()
        before.closing.disconnect(self._on_closing)
        self._news.stop()
        searched = self.setup.page.searched
        self._build_window()
        self.window.first_painted.disconnect(self.complete)
        self._build_pages()
        if self._logbook is not None:
            self._show_logbook()
            self._offer_back()
        self.setup.page.search(searched)
        self.window.show_place(before.shown_place)
        if self.window.windowState() is Qt.WindowState.WindowNoState:
            self.window.setGeometry(before.geometry())
        self.window.show()
        self.window.activateWindow()
        if setting:
            reveal(self.setup.page, setting)
        before.close()
        before.deleteLater()

    def _on_closing(self) -> None:
        self.settings.geometry = self.window.saveGeometry()
        self.close()

    def _offer_back(self) -> None:
        """Say, once, what is wrong with own entries; then ask about a set that was cut off."""
        problems, self._own_problems = self._own_problems, ()
        if problems:
            say_in_turn(self.window.notice, [own_problems_notice(problems, self.learn.show_own)], self._offer_back)
        elif self._logbook is not None:
            self._cut_off.offer()
