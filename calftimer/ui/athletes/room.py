# SPDX-License-Identifier: MIT
"""The athletes of the log with their settings, the switcher on the rail and their panel on Set-up, connected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from calftimer.core.athlete import Athlete
from calftimer.core.joining import joined_by
from calftimer.core.plan import Load, parse_load
from calftimer.errors import CalftimerError, InputError
from calftimer.ui import language, theme
from calftimer.ui.athletes.panel import AthletesPanel
from calftimer.ui.athletes.switcher import KEY, AthleteButton, AthleteMenu
from calftimer.ui.main_window import MainWindow
from calftimer.ui.settings import Settings
from calftimer.ui.setup.page import SetupPage
from calftimer.ui.setup.room import reveal
from calftimer.ui.stage.room import StageRoom
from calftimer.ui.train.page import TrainPage
from calftimer.ui.train.partners import PartnersPanel
from calftimer.ui.wording import athlete_name, error_text

if TYPE_CHECKING:
    from calftimer.logbook.athletes import Athletes

translate = QCoreApplication.translate


class AthletesRoom(QObject):
    """Knows who trains here, and lets another one train: sizes, texts and choices are then that athlete's own.

    Signals:
        switched: another athlete trains, and the window is to be built anew. arg1: the Athlete who was deleted and
            had trained until now, None where nobody was.
    """

    switched = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        train_page: TrainPage,
        setup_page: SetupPage,
        stage: StageRoom,
        now: Callable[[], datetime],
        zone: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._train_page, self._setup_page = train_page, setup_page
        self._stage, self._now, self._zone = stage, now, zone
        self._athletes: Athletes | None = None
        self._panel = AthletesPanel()
        setup_page.add_athletes(self._panel)
        self._menu = AthleteMenu(parent=window)
        self._button = AthleteButton(self._menu, parent=window)
        window.add_last_button(self._button)
        shortcut = QShortcut(QKeySequence(KEY), window, self._on_key)
        shortcut.setAutoRepeat(False)
        self._menu.chosen.connect(self._on_chosen)
        stage.athlete_wanted.connect(self.let_train_next)
        self._menu.setup_wanted.connect(self._on_setup)
        self._menu.partner_wanted.connect(self._on_partner_wanted)
        self._panel.add_wanted.connect(lambda name: self._add(name, self._panel))
        train_page.partners.add_wanted.connect(lambda name: self._add(name, train_page.partners))
        self._panel.renamed.connect(lambda key, name: self._change(key, lambda: {"name": name}))
        self._panel.weighed.connect(lambda key, text: self._change(key, lambda: {"body_mass": self._mass(key, text)}))
        self._deleted = self.tr("{name} is deleted, with all sets.")
        self._panel.discard_wanted.connect(lambda key: self._discard(key, self._deleted))
        window.page_shown.connect(self.refresh)

    def show_athletes(self, athletes: Athletes) -> None:
        """Show who is in the log, from now on."""
        self._athletes = athletes
        self.refresh()

    def refresh(self) -> None:
        """Show what may have changed elsewhere; who was deleted there trains no more."""
        if (known := self._read()) is None:
            return
        self._panel.show_athletes(known)
        self._train_page.show_athletes(known)
        if self._settings.athlete_id not in {athlete.id for athlete in known}:
            QTimer.singleShot(0, self, lambda: self.switch(known[0].id))  # whoever asked still needs this window
            return
        self._menu.show_athletes(known, self._settings.athlete_id)
        self._button.show_athletes(known, self._settings.athlete_id)

    def switch(self, athlete_id: str, discarded: Athlete | None = None) -> None:
        """Let another athlete train."""
        if athlete_id != self._settings.athlete_id:
            self._settings.athlete_id = athlete_id
            theme.use(QApplication.instance(), self._settings.theme, self._settings.text_percent)
            language.speak(QApplication.instance(), self._settings.language)
            self.switched.emit(discarded)

    def let_train_next(self, athlete_id: str) -> None:
        """In a session, let an athlete do the next set; who trained until now goes on in turn with them."""
        runner = self._stage.runner
        if runner is not None:
            session = runner.session
            done, turns = session.turns[: session.index + 1], session.turns[session.index + 1 :]
            load_of = partial(self._stage.last_time().own_load, athlete_id)
            runner.change_turns(joined_by(done, turns, athlete_id, load_of))
            self._stage.show_turns()

    def offer_back(self, athlete: Athlete | None, *, was_present: bool) -> None:
        """Say that an athlete is deleted, if one is, and offer to undo it."""
        if athlete is None:
            return
        self._say_gone(self._deleted, athlete, was_present=was_present)

    def _say_gone(self, text: str, athlete: Athlete, *, was_present: bool) -> None:
        undo = self.tr("Undo"), lambda: self._restore(athlete, was_present=was_present)
        self._window.notice.say(text.format(name=athlete_name(athlete.name)), [undo])

    def _read(self) -> list[Athlete] | None:
        if self._athletes is None:
            return None
        try:
            return self._athletes.read()
        except CalftimerError as error:
            self._window.notice.warn(error_text(error))
            return None

    def _on_key(self) -> None:
        """Offer who may train: from now on, in a session next; not over something that is being written."""
        runner = self._stage.runner
        if (self._window.is_kept and runner is None) or (known := self._read()) is None:
            return
        turn = runner and (runner.session.next_turn or runner.session.turn)
        shown = turn.athlete_id if turn else self._settings.athlete_id
        self._menu.show_athletes(known, shown, in_session=turn is not None)
        self._menu.open_at(self._window.mapToGlobal(self._window.rect().bottomLeft()))

    def _on_chosen(self, athlete_id: str) -> None:
        if self._stage.runner is not None:
            self.let_train_next(athlete_id)
        else:
            self.switch(athlete_id)

    def _on_setup(self) -> None:
        self._window.show_page(self._setup_page)
        self._setup_page.search("")
        reveal(self._setup_page, translate("AthletesPanel", "Name of another athlete"))

    def _on_partner_wanted(self) -> None:
        self._window.show_page(self._train_page)
        self._train_page.partners.ask()

    def _add(self, name: str, form: AthletesPanel | PartnersPanel) -> None:
        """Take somebody in, as was asked for in `form`."""
        if self._athletes is None:
            return
        try:
            athlete = self._athletes.add(name, self._now(), self._zone())
        except CalftimerError as error:
            form.show_problem(error_text(error))
        else:
            self.refresh()
            form.show_added(athlete.id)
            text = self.tr("{name} is added.").format(name=athlete.name)
            gone = self.tr("{name} is not added.")
            self._window.notice.say(text, [(self.tr("Undo"), lambda: self._discard(athlete.id, gone))])

    def _mass(self, athlete_id: str, text: str) -> Load | None:
        """Read a body mass; a bare number is in the athlete's own unit. Raise InputError where it is none."""
        if not text:
            return None
        load = parse_load(text)
        is_bare = text[-1].isdigit()
        return replace(load, unit=self._settings.for_athlete(athlete_id).unit) if is_bare else load

    def _change(self, athlete_id: str, changes: Callable[[], dict[str, object]]) -> None:
        try:
            self._athletes.change(athlete_id, self._now(), self._zone(), **changes())
        except InputError as error:
            self._panel.show_problem(error_text(error), athlete_id)
        except CalftimerError as error:
            self._window.notice.warn(error_text(error))
        else:
            self.refresh()

    def _discard(self, athlete_id: str, text: str) -> None:
        """Delete an athlete and say `text`; the first of the others trains where it was who trained."""
        try:
            athlete = self._athletes.get(athlete_id)
            self._athletes.discard(athlete_id, self._now(), self._zone())
            first, *_ = self._athletes.read()
        except CalftimerError as error:
            self._window.notice.warn(error_text(error))
            return
        if athlete_id == self._settings.athlete_id:
            self.switch(first.id, athlete)
        else:
            self.refresh()
            self._say_gone(text, athlete, was_present=False)

    def _restore(self, athlete: Athlete, *, was_present: bool) -> None:
        try:
            self._athletes.restore(athlete.id, self._now(), self._zone())
        except CalftimerError as error:
            self._window.notice.warn(error_text(error))
            return
        self.refresh()
        if was_present:
            self.switch(athlete.id)
