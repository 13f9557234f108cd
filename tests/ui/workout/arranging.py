# SPDX-License-Identifier: MIT
"""Somebody who arranges workouts in the real window, and sets for their log."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import plan_from
from calftimer.core.record import StopReason
from calftimer.core.turn import Turn
from calftimer.core.workout import Workout
from calftimer.logbook.logbook import Logbook
from calftimer.ui.workout.item_list import ItemList

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEG_PRESS, STANDING, SEATED = "leg-press-calf-raise", "standing-calf-raise", "seated-calf-raise"


class Arranger:
    """Somebody who arranges a workout."""

    def __init__(self, person: Any) -> None:
        self.person, self.app = person, person.app
        self.page = person.app.workouts.page
        self.list = self.page.findChild(ItemList)

    def show(self) -> None:
        """Go to the Workout page."""
        self.person.press(Qt.Key.Key_2, on=self.app.window, modifier=CONTROL)

    def add(self, *exercises: str) -> None:
        """Add exercises from the Train page, by the names on their cards."""
        self.app.window.show_page(self.app.train_page)
        for name in exercises:
            self.person.click(name)
            self.person.click("Add to workout")
        self.app.window.notice.clear()
        self.show()

    @property
    def lines(self) -> list[str]:
        """What the list shows, as it is read out."""
        return [self.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(self.list.count())]

    @property
    def names(self) -> list[str]:
        """The exercises in the list, without their numbers."""
        return [line.partition(". ")[2].partition(" · ")[0].partition(":")[0] for line in self.lines]

    def saved(self) -> list[Workout]:
        """Return what is saved, once it is."""
        self.app.workouts.save()
        return self.app._logbook.workouts.read()

    def started(self) -> tuple[Turn, ...]:
        """Press START with Space and return the turns of the visit; it is left again."""
        self.person.choose_sound("none")
        turns: list[Any] = []
        self.app.workouts.start_requested.connect(lambda found, *_: turns.append(found))
        self.person.press(Qt.Key.Key_Space, on=self.page.editor.start)
        assert self.app.stage_page.is_running
        self.app.stage_page.leave()
        self.app.window.show_page(self.page)
        return turns[-1]


def write_sets(
    logbook: Logbook, catalogue: Catalogue, athlete: str, load: str, *reps: int, at: datetime = NOON
) -> None:
    """Write a session of leg press raises into the log."""
    session = logbook.open_session(at, "UTC")
    plan = plan_from(catalogue, LEG_PRESS, load=load)
    for number, count in enumerate(reps, 1):
        set_id = logbook.open_set(session, Turn(plan, number, athlete), None, at, "UTC")
        for rep in range(1, count + 1):
            logbook.add_rep(set_id, rep, rep * 7.0, plan.tempo)
        logbook.finish_set(set_id, at, StopReason.TARGET)
