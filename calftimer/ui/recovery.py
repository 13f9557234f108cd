# SPDX-License-Identifier: MIT
"""Ask what to do with a set that was cut off: keep, correct, or throw away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import REPS_MAX
from calftimer.core.record import SetRecord
from calftimer.errors import CalftimerError
from calftimer.ui.dates import moment_text
from calftimer.ui.stage.words import leg_text
from calftimer.ui.widgets.notice_bar import NoticeBar
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.wording import athlete_name, catalogue_text, error_text, load_text

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook

translate = QCoreApplication.translate


class CutOffSets:
    """Offers the sets that were cut off, one after the other, in a notice bar."""

    def __init__(
        self,
        logbook: Logbook,
        bar: NoticeBar,
        catalogue: Callable[[], Catalogue],
        now: Callable[[], datetime],
        changed: Callable[[], None],
    ) -> None:
        """`changed` is called when the log holds another set, or one fewer."""
        self._logbook, self._bar = logbook, bar
        self._catalogue, self._now, self._changed = catalogue, now, changed

    def offer(self) -> None:
        """Ask about the newest set that was cut off with a rep done; the next one follows."""
        try:
            cut_off = self._logbook.drop_empty(self._now())
            athletes = self._logbook.athletes.read()
            names = {athlete.id: athlete.name for athlete in (*athletes, *self._logbook.athletes.discarded())}
        except CalftimerError as error:
            self._bar.warn(error_text(error))
            return
        if cut_off:
            whose = athlete_name(names.get(cut_off[0].athlete_id, "")) if len(names) > 1 else ""
            ask_about(cut_off[0], self._catalogue(), self._bar, self._keep, self._throw_away, whose, self.offer)

    def _keep(self, set_id: str, reps: int) -> None:
        self._logbook.keep_interrupted(set_id, reps)
        self._changed()
        self.offer()

    def _throw_away(self, set_id: str) -> None:
        self._logbook.discard_set(set_id, self._now())
        self._changed()

        def take_back() -> None:
            self._logbook.restore_set(set_id)
            self._changed()
            self.offer()

        self._bar.say(
            translate("App", "The set was thrown away."),
            [(translate("App", "Undo"), take_back)],
            closed=self.offer,
        )


def ask_about(
    record: SetRecord,
    catalogue: Catalogue,
    bar: NoticeBar,
    keep: Callable[[str, int], None],
    throw_away: Callable[[str], None],
    whose: str = "",
    ask_again: Callable[[], None] | None = None,
) -> None:
    """Show the set in `bar`; call `keep(set_id, reps)` or `throw_away(set_id)` as the person says.

    `whose` is the athlete's name, where there are several. `ask_again` asks once more, where something else was said
    before there was an answer.
    """
    exercise = catalogue.exercises_in_log().get(record.exercise)
    name = catalogue_text(exercise.name) if exercise else record.exercise
    text = translate(
        "Recovery",
        "A set was cut off: {exercise}, {load}, {when}. {reps} of {target} reps were done. "
        "Correct the number if need be.",
    ).format(
        exercise=", ".join(filter(None, (whose, name, leg_text(record.side)))),
        load=load_text(record.load, exercise, record.variant),
        when=moment_text(record.started_at.astimezone()),
        reps=record.reps,
        target=record.reps_target,
    )
    reps = Stepper(translate("Recovery", "Reps"), low=0, high=REPS_MAX)
    reps.set_value(record.reps)
    bar.ask(
        text,
        [
            (translate("Recovery", "Keep"), lambda: keep(record.id, int(reps.value))),
            (translate("Recovery", "Throw away"), lambda: throw_away(record.id)),
        ],
        extra=reps,
        can_close=False,
        ask_again=ask_again,
    )
