# SPDX-License-Identifier: MIT
"""What a person does to the log on its page; each act says what it did and how it is taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from calftimer.core.edit import ChangedMeanwhileError, Step
from calftimer.core.record import SetRecord
from calftimer.errors import CalftimerError
from calftimer.ui.log.columns import RecordWords
from calftimer.ui.log.history import edit_text, step_text
from calftimer.ui.widgets.notice_bar import NoticeBar
from calftimer.ui.wording import error_text, number

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook


class LogActions(QObject):
    """Changes, throws away, brings back, undoes; the outcome is said in `notice`.

    Each act returns True where it was done. `words` are the names by which it says what it did. The Undo that stands
    beside a sentence takes back what that sentence names, whatever another window did since, or says that it cannot.

    Signals:
        done: the log holds something else now. arg1: the ids of the sets that became different, as far as one would
            want to see them.
    """

    done = Signal(list)

    def __init__(
        self,
        notice: NoticeBar,
        words: RecordWords,
        now: Callable[[], datetime],
        zone: Callable[[], str],
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.words = words
        self.now = now
        self._notice, self._zone = notice, zone
        self._logbook: Logbook | None = None

    def show_logbook(self, logbook: Logbook) -> None:
        """Act on `logbook`."""
        self._logbook = logbook

    def tell(self, error: CalftimerError) -> None:
        """Say why something could not be done."""
        self._notice.warn(error_text(error))

    def change(self, seen: Sequence[SetRecord], changes: Mapping[str, object], *, asks: bool = True) -> bool:
        """Give sets other values, fields of a `SetRecord`; where they are no longer as `seen`, ask first.

        True where it was done or asked for: what is to be kept is in good hands. `asks` False: nobody can answer any
        more, so it is saved all the same; the history of the sets has both.
        """
        try:
            step = self._logbook.edits.change_seen(seen, self.now(), self._zone(), **changes)
        except ChangedMeanwhileError as error:
            if not asks:
                return self.change(error.records, changes, asks=False)
            self._ask_whether(error, changes)
        except CalftimerError as error:
            return self._fail(error)
        else:
            if step is not None:
                self._say_changed(step)
            self.done.emit([record.id for record in seen])
        return True

    def _say_changed(self, number_of_step: int) -> None:
        edits = self._logbook.edits.step(number_of_step).edits
        text = self.tr("{count} sets changed.").format(count=number(len(edits)))
        if len(edits) == 1:
            text = self.tr("Changed: {what}.").format(what=edit_text(edits[0], self.words))
        self._say(text, number_of_step)

    def _ask_whether(self, error: ChangedMeanwhileError, changes: Mapping[str, object]) -> None:
        """Show what somebody else did and what a person entered, and write over it only where that is wished."""
        meanwhile, wanted = error.meanwhile[0], error.wanted[0]
        text = self.tr(
            "Not saved yet: {count} of these sets were changed meanwhile, in another window or program."
        ).format(count=number(len(error.meanwhile)))
        if len(error.records) == 1:
            text = self.tr(
                "Not saved yet: the set was changed meanwhile, in another window or program: {theirs}. "
                "You entered: {yours}."
            ).format(theirs=edit_text(meanwhile, self.words), yours=edit_text(wanted, self.words))

        def ask() -> None:
            save = self.tr("Save all the same"), lambda: self.change(error.records, changes)
            leave = self.tr("Leave it as it is"), lambda: None
            self._notice.ask(text, [save, leave], can_close=False, ask_again=ask)

        self.done.emit([record.id for record in error.records])
        ask()

    def discard(self, set_ids: Sequence[str]) -> bool:
        """Throw sets away; they can be brought back."""
        text = self.tr("The set was thrown away.")
        if len(set_ids) > 1:
            text = self.tr("{count} sets were thrown away.").format(count=number(len(set_ids)))
        return self._act(self._logbook.edits.discard_sets, set_ids, text)

    def restore(self, set_ids: Sequence[str]) -> bool:
        """Bring sets back that were thrown away."""
        text = self.tr("The set is in the log again.")
        if len(set_ids) > 1:
            text = self.tr("{count} sets are in the log again.").format(count=number(len(set_ids)))
        return self._act(self._logbook.edits.restore_sets, set_ids, text)

    def restore_athlete(self, athlete_id: str) -> bool:
        """Bring an athlete back, and their sets with them."""
        text = self.tr("{name} is back, with all sets.").format(name=self.words.athlete(athlete_id))
        return self._act(self._logbook.athletes.restore, athlete_id, text)

    def undo(self, number_of_step: int | None = None) -> bool:
        """Take back what was done last, also before the program was started, or one step."""
        turn, nothing = self._logbook.edits.undo, self.tr("There is nothing to undo.")
        return self._turn(turn, number_of_step, self.tr("Undone: {what}."), nothing, (self.tr("Redo"), self.redo))

    def redo(self, number_of_step: int | None = None) -> bool:
        """Do again what was undone last, or one step."""
        turn, nothing = self._logbook.edits.redo, self.tr("There is nothing to redo.")
        return self._turn(turn, number_of_step, self.tr("Done again: {what}."), nothing, (self.tr("Undo"), self.undo))

    def _act(self, act: Callable[..., int | None], of: object, text: str) -> bool:
        try:
            step = act(of, self.now(), self._zone())
        except CalftimerError as error:
            return self._fail(error)
        self._say(text, step)
        self.done.emit([])
        return True

    def _turn(
        self,
        turn: Callable[..., Step | None],
        number_of_step: int | None,
        text: str,
        nothing: str,
        back: tuple[str, Callable[[int], object]],
    ) -> bool:
        try:
            step = turn(self.now(), self._zone(), number_of_step)
        except CalftimerError as error:
            return self._fail(error)
        if step is None:
            self._notice.say(nothing)
            return False
        name, turn_back = back
        self._notice.say(text.format(what=step_text(step, self.words)), [(name, lambda: turn_back(step.number))])
        self.done.emit([edit.entity_id for edit in step.edits if edit.entity == "sets"])
        return True

    def _fail(self, error: CalftimerError) -> bool:
        """Say why it cannot be done, and return False."""
        self.tell(error)
        self.done.emit([])  # it may have been changed elsewhere
        return False

    def _say(self, text: str, step: int | None) -> None:
        """Say what was done, with Undo for the step it was; what was so before is no step."""
        undo = [] if step is None else [(self.tr("Undo"), lambda: self.undo(step))]
        self._notice.say(text, undo)
