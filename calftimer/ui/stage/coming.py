# SPDX-License-Identifier: MIT
"""The sets to come beside a rest: shown, changed, and another exercise added to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from calftimer.core.queue import added
from calftimer.ui.stage.addition import Addition, Items
from calftimer.ui.stage.aside import RestAside
from calftimer.ui.stage.last_time import LastTime
from calftimer.ui.stage.words import Cast
from calftimer.ui.workout.queue import QueuePanel

if TYPE_CHECKING:
    from calftimer.runner import Runner


class ComingSets(QObject):
    """Lays the queue beside the rest, or the choice of another exercise in its place.

    Signals:
        athlete_wanted: a person wants another athlete to train next. arg1: the athlete's id.
    """

    athlete_wanted = Signal(str)

    def __init__(
        self, aside: RestAside, cast: Callable[[], Cast], last_time: Callable[[], LastTime], *, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._aside, self._cast, self._last_time = aside, cast, last_time

    def turn(self, runner: Runner) -> None:
        """Show the queue, or take away what lies there."""
        if self._aside.other is None:
            self._open(runner)
        else:
            self._aside.lay(None)

    def show_turns(self, runner: Runner) -> None:
        """Show in the queue, where it is open, what is to come now."""
        if isinstance(panel := self._aside.other, QueuePanel):
            visit, index = runner.session.turns, runner.session.index
            panel.show_turns(visit[: index + 1], visit[index + 1 :], self._cast())

    def _open(self, runner: Runner) -> None:
        panel = QueuePanel()
        panel.turns_changed.connect(runner.change_turns)
        panel.athlete_wanted.connect(self.athlete_wanted)
        panel.addition_wanted.connect(lambda: self._choose(runner))
        panel.closed.connect(lambda: self._aside.lay(None))
        self._aside.lay(panel)
        self.show_turns(runner)

    def _choose(self, runner: Runner) -> None:
        """Ask for an exercise; it is done by all who train."""
        last_time = self._last_time()
        athletes = list(dict.fromkeys(turn.athlete_id for turn in runner.session.turns))

        def add(items: Items, at_end: bool) -> None:
            visit, index = runner.session.turns, runner.session.index
            exercise = last_time.turns(athletes, items)
            runner.change_turns(added(visit[: index + 1], visit[index + 1 :], exercise, at_end=at_end))
            self._open(runner)

        panel = Addition(last_time.catalogue, lambda *ids: last_time.items(athletes[0], *ids))
        panel.chosen.connect(add)
        panel.left.connect(lambda: self._open(runner))
        self._aside.lay(panel)
        panel.begin()
