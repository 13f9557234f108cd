# SPDX-License-Identifier: MIT
"""The stage and the summary of one window: who trains, what may be corrected, and the sets to come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from calftimer.core.catalogue import Catalogue, variant_of
from calftimer.core.plan import SetPlan, Unit
from calftimer.errors import CalftimerError
from calftimer.ui.main_window import MainWindow
from calftimer.ui.stage.as_workout import AsWorkout
from calftimer.ui.stage.coming import ComingSets
from calftimer.ui.stage.corrections import Corrections
from calftimer.ui.stage.last_time import LastTime
from calftimer.ui.stage.page import StagePage
from calftimer.ui.stage.summary_page import SummaryPage
from calftimer.ui.stage.words import Cast
from calftimer.ui.wording import error_text, loading_text

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook
    from calftimer.runner import Runner
    from calftimer.ui.review.beside_last_time import BesideLastTime


class StageRoom(QObject):
    """Begins a visit on the stage and shows its summary.

    Signals:
        athlete_wanted: a person wants another athlete to train next. arg1: the athlete's id.
    """

    athlete_wanted = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        stage_page: StagePage,
        summary_page: SummaryPage,
        catalogue: Callable[[], Catalogue],
        line_of: Callable[[str, str], str],
    ) -> None:
        """`line_of` tells what a person wrote down for an exercise and its equipment, by their ids."""
        super().__init__(window)
        self._window, self._stage_page, self._summary_page = window, stage_page, summary_page
        self.catalogue, self._line_of = catalogue, line_of
        self._logbook: Logbook | None = None
        self._runner: Runner | None = None
        self._beside: BesideLastTime | None = None
        self._place = 0
        self._as_workout = AsWorkout(window, summary_page, self._tell)
        self._coming = ComingSets(stage_page.aside, self._cast, self.last_time, parent=self)
        self._coming.athlete_wanted.connect(self.athlete_wanted)
        stage_page.queue_wanted.connect(self._coming.turn)

    def show_logbook(self, logbook: Logbook, now: Callable[[], datetime], zone: Callable[[], str]) -> None:
        """Correct sets in this log from now on; what a visit could not save in the one before is saved in it."""
        self.close()
        self._logbook = logbook
        if self._runner is not None and self._runner.trouble is not None:
            self._runner.move_to(logbook)
        corrections = Corrections(logbook, now, zone, self._tell)
        self._stage_page.aside.corrections = self._summary_page.corrections = corrections
        self._as_workout.show_logbook(logbook, now, zone)

    def last_time(self) -> LastTime:
        """Return what knows how the athletes did an exercise last time."""
        return LastTime(self._stage_page.settings, self._logbook, self.catalogue())

    def begin(self, runner: Runner) -> None:
        """Give the stage the window, and begin."""
        self._runner, self._place = runner, self._window.shown_place
        self._window.show_full(self._stage_page, keeps=True)
        self._stage_page.begin(runner, self._cast(), lambda turn: self._line_of(turn.plan.exercise, turn.plan.variant))

    @property
    def runner(self) -> Runner | None:
        """What runs on the stage now; None where nothing does."""
        return self._runner if self._stage_page.is_running else None

    def show_turns(self) -> None:
        """Show in the queue, where it is open, what is to come now."""
        if self.runner is not None:
            self._coming.show_turns(self.runner)

    def end(self, runner: Runner) -> None:
        """Show what was done; where that is nothing, go back to where it was begun."""
        if runner.session.results:
            self._show_summary(runner)
        else:
            self._window.show_place(self._place)

    def _show_summary(self, runner: Runner) -> None:
        """Show what was done, and as soon as the log has been read what was better than the last time."""
        self._summary_page.show_session(runner.session, runner.set_ids, self._cast())
        self._as_workout.offer(runner, self._stage_page.settings.athlete_id)
        self._window.show_full(self._summary_page)
        if runner.last_set_id is None:
            return  # the log could not be written
        from calftimer.ui.review.beside_last_time import BesideLastTime

        if self._beside is None:
            self._beside = BesideLastTime(self._logbook, parent=self)
            self._beside.compared.connect(self._summary_page.show_better)
        try:
            units: dict[str, Unit] = {}
            for result in runner.session.results:
                units.setdefault(result.turn.athlete_id, result.turn.plan.load.unit)
            cast = self._cast()
            names = {athlete_id: cast.name(athlete_id) for athlete_id in units} if len(units) > 1 else {}
            self._beside.compare(runner.last_set_id, self.catalogue(), units, names)
        except CalftimerError as error:
            self._tell(error)

    def close(self) -> None:
        """Stop what runs for the summary."""
        if self._beside is not None:
            self._beside.close()
            self._beside = None

    def _cast(self) -> Cast:
        names: dict[str, str] = {}
        try:
            names = {athlete.id: athlete.name for athlete in self._logbook.athletes.read()}
        except CalftimerError as error:
            self._tell(error)
        return Cast(self.catalogue().exercise, names, self._plates)

    def _plates(self, plan: SetPlan) -> str:
        """Say how a load is built on its machine; nothing where that is not known."""
        exercise = self.catalogue().exercise(plan.exercise)
        try:
            machine = self._logbook.machines.read(exercise, variant_of(exercise, plan.variant) or exercise.variants[0])
        except CalftimerError as error:
            self._tell(error)
            return ""
        return loading_text(machine, plan.load.value) if machine and machine.unit is plan.load.unit else ""

    def _tell(self, error: CalftimerError) -> None:
        self._window.notice.warn(error_text(error))
