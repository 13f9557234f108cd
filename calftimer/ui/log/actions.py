# SPDX-License-Identifier: MIT
"""What a person does to the log on its page; each act says what it did and how it is taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from calftimer.core.edit import Step
from calftimer.errors import CalftimerError
from calftimer.ui.log.columns import RecordWords
from calftimer.ui.log.history import edit_text, step_text
from calftimer.ui.widgets.notice_bar import NoticeBar
from calftimer.ui.wording import error_text, number

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook


class LogActions(QObject):
    """Changes, throws away, brings back, undoes; the outcome is said in `notice`.

    Each act returns True where it was done. `words` are the names by which it says what it did.

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
        self._notice.say(error_text(error))

    def change(self, set_ids: Sequence[str], changes: Mapping[str, object]) -> bool:
        """Give sets other values: fields of a `SetRecord`."""
        edits = self._logbook.edits
        before = edits.history(set_ids[0])
        if not self._does(lambda: edits.change_sets(set_ids, self.now(), self._zone(), **changes)):
            return False
        newest = edits.history(set_ids[0])
        if len(set_ids) > 1:
            self._say(self.tr("{count} sets changed.").format(count=number(len(set_ids))))
        elif newest != before:
            self._say(self.tr("Changed: {what}.").format(what=edit_text(newest[-1], self.words)))
        self.done.emit(list(set_ids))
        return True

    def discard(self, set_ids: Sequence[str]) -> bool:
        """Throw sets away; they can be brought back."""
        text = self.tr("The set was thrown away.")
        if len(set_ids) > 1:
            text = self.tr("{count} sets were thrown away.").format(count=number(len(set_ids)))
        return self._act(lambda: self._logbook.edits.discard_sets(set_ids, self.now(), self._zone()), text)

    def restore(self, set_ids: Sequence[str]) -> bool:
        """Bring sets back that were thrown away."""
        text = self.tr("The set is in the log again.")
        if len(set_ids) > 1:
            text = self.tr("{count} sets are in the log again.").format(count=number(len(set_ids)))
        return self._act(lambda: self._logbook.edits.restore_sets(set_ids, self.now(), self._zone()), text)

    def restore_athlete(self, athlete_id: str) -> bool:
        """Bring an athlete back, and their sets with them."""
        text = self.tr("{name} is back, with all sets.").format(name=self.words.athlete(athlete_id))
        return self._act(lambda: self._logbook.athletes.restore(athlete_id, self.now(), self._zone()), text)

    def undo(self) -> bool:
        """Take back what was done last, also before the program was started."""
        return self._turn(
            self._logbook.edits.undo,
            self.tr("Undone: {what}."),
            self.tr("There is nothing to undo."),
            (self.tr("Redo"), self.redo),
        )

    def redo(self) -> bool:
        """Do again what was undone last."""
        return self._turn(
            self._logbook.edits.redo,
            self.tr("Done again: {what}."),
            self.tr("There is nothing to redo."),
            (self.tr("Undo"), self.undo),
        )

    def _act(self, act: Callable[[], None], text: str) -> bool:
        if not self._does(act):
            return False
        self._say(text)
        self.done.emit([])
        return True

    def _turn(
        self,
        turn: Callable[[datetime, str], Step | None],
        text: str,
        nothing: str,
        back: tuple[str, Callable[[], object]],
    ) -> bool:
        steps: list[Step | None] = []
        if not self._does(lambda: steps.append(turn(self.now(), self._zone()))):
            return False
        if steps[0] is None:
            self._notice.say(nothing)
            return False
        self._notice.say(text.format(what=step_text(steps[0], self.words)), [back])
        self.done.emit([edit.entity_id for edit in steps[0].edits if edit.entity == "sets"])
        return True

    def _does(self, act: Callable[[], None]) -> bool:
        """Do it, or say why it cannot be done."""
        try:
            act()
        except CalftimerError as error:
            self.tell(error)
            self.done.emit([])  # it may have been changed elsewhere
            return False
        return True

    def _say(self, text: str) -> None:
        self._notice.say(text, [(self.tr("Undo"), self.undo)])
