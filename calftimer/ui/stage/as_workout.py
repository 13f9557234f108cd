# SPDX-License-Identifier: MIT
"""The visit just done, saved as a workout: one press of a button of the summary, and Undo in the notice bar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from calftimer.core.repeat import visit_of
from calftimer.core.workout import Workout
from calftimer.errors import CalftimerError
from calftimer.ui.main_window import MainWindow
from calftimer.ui.stage.summary_page import SummaryPage
from calftimer.ui.workout.shelf import Shelf
from calftimer.ui.workout.words import visit_name

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook
    from calftimer.runner import Runner


class AsWorkout(QObject):
    """Offers to save what one athlete did, as it stands in the log, corrected or not."""

    def __init__(self, window: MainWindow, page: SummaryPage, tell: Callable[[CalftimerError], None]) -> None:
        """`tell` is given what went wrong."""
        super().__init__(page)
        self._window, self._page, self._tell = window, page, tell
        self._shelf: Shelf | None = None
        self._athlete_id = ""
        page.save_requested.connect(self._save)

    def show_logbook(self, logbook: Logbook, now: Callable[[], datetime], zone: Callable[[], str]) -> None:
        """Save in this log from now on."""
        self._shelf = Shelf(self._tell, now, zone)
        self._shelf.show_logbook(logbook)

    def offer(self, runner: Runner, athlete_id: str) -> None:
        """Offer it where there is something to save that is not a saved workout already.

        It is what `athlete_id` did, of those who trained the first one where that athlete did nothing.
        """
        self._athlete_id = athlete_id
        self._page.offer_saving(bool(self._page.records) and not runner.follows_workout)

    def _save(self) -> None:
        try:
            visit = visit_of(self._page.records)
            items = visit.items_of.get(self._athlete_id) or next(iter(visit.items_of.values()))
            workout = Workout(name=self._shelf.free_name(visit_name(visit))).with_items(items)
        except CalftimerError as error:
            self._tell(error)
            return
        if not (saved := self._shelf.write(workout)).id:
            return  # the shelf has told why
        self._page.offer_saving(False)
        text = self.tr("“{name}” is among your workouts now.").format(name=saved.name)
        self._window.notice.say(text, [(self.tr("Undo"), lambda: self._take_back(saved))])

    def _take_back(self, workout: Workout) -> None:
        if self._shelf.discard(workout.id):
            self._page.offer_saving(True)
