# SPDX-License-Identifier: MIT
"""Another log in the place of the window's: a backup, or what can be got back of a damaged one.

The disk is worked on in a thread. Meanwhile the notice bar says how far it is, the window is painted, moved and
closed as ever, and nobody can train or change anything: there is no log to write to.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from calftimer.errors import CalftimerError, LogbookDamagedError
from calftimer.logbook.copying import Backup
from calftimer.logbook.mending import Mended, mend
from calftimer.logbook.restore import Restored, restore
from calftimer.ui.backups.rows import sets_text, time_text
from calftimer.ui.backups.work import Work
from calftimer.ui.main_window import MainWindow
from calftimer.ui.troubles import Notice, say_in_turn
from calftimer.ui.wording import error_text, number

translate = QCoreApplication.translate


class LogReplacing(QObject):
    """Replaces the log of `folder` while the window has it closed.

    `close_log` and `open_log` give the log back and take it again; `open_log` returns what is to be said where it
    cannot. `go_on` is called when all has been said.

    Signals:
        replaced: another log may be in the place, and other backups in the list.
    """

    replaced = Signal()
    _told = Signal(float)

    def __init__(
        self,
        window: MainWindow,
        folder: Path,
        work: Work,
        close_log: Callable[[], None],
        open_log: Callable[[], list[Notice]],
        go_on: Callable[[], None],
        *,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._folder, self._work = window, folder, work
        self._close_log, self._open_log, self._go_on = close_log, open_log, go_on
        self._text = self._share = self._refusal = ""
        self._is_ending = False
        self._unread: list[Notice] = []
        self._told.connect(self._on_told)
        window.refused.connect(self._on_refused)

    @property
    def text(self) -> str:
        """What is being done now; empty where nothing is, and the log can be used."""
        return self._text

    def restore(self, backup: Backup) -> None:
        """Go back to a backup. The log that is there is kept as a backup, and the notice offers to go back to it."""
        self._begin(
            translate("Backup", "Going back to the backup of {when}…").format(when=time_text(backup)),
            lambda: restore(self._folder, backup.path, self._told.emit),
            lambda done: self._end(lambda troubles: [*troubles, self._restored_notice(backup, done)]),
        )

    def trouble(self, error: CalftimerError) -> Notice:
        """Return what to say about a log that cannot be used; a damaged one is mended from now on."""
        if not isinstance(error, LogbookDamagedError) or self._is_ending:
            return Notice(error_text(error), is_problem=True)
        if not self._text:
            self._begin(
                translate(
                    "Backup",
                    "The log is damaged. What can be read of it is being brought into a sound one; nothing is deleted. "
                    "You can train in a moment…",
                ),
                lambda: mend(self._folder),
                self._on_mended,
            )
        return Notice(self._text)

    def _begin(self, text: str, job: Callable[[], object], then: Callable[[object], None]) -> None:
        self._text, self._share, self._refusal = text, "", ""
        self._window.hold(True)  # what was begun in a field is kept before the log is closed
        self._close_log()
        self._say()
        self._work.do(job, then)

    def _on_told(self, share: float) -> None:
        self._share = translate("Backup", "{percent} %").format(percent=5 * round(20 * share))
        self._say()

    def _on_refused(self) -> None:
        """Answer who wants to train meanwhile; a key that does nothing and says nothing is a dead one."""
        self._refusal = translate("Backup", "Please wait: you can train when this is done.")
        self._say()

    def _say(self) -> None:
        text = " ".join(filter(None, (self._refusal, self._text, self._share)))
        if self._text and self._window.notice.text != text:
            self._window.notice.ask(text, can_close=False)

    def _end(self, notices: Callable[[list[Notice]], list[Notice]]) -> None:
        """Open the log that is there now; one that is still damaged is not mended again before somebody asks for it.

        `notices` is given what there is to say about the log's opening, and returns what to say.
        """
        self._text, self._is_ending = "", True
        try:
            troubles = self._open_log()
        finally:
            self._is_ending = False
            self._window.hold(False)
        self.replaced.emit()
        say_in_turn(self._window.notice, notices(troubles), self._on_read)

    def _on_mended(self, done: Mended | CalftimerError | None) -> None:
        if isinstance(done, CalftimerError):
            text = translate("Backup", "The log is damaged and could not be mended.")
            # Where the log can be opened all the same, another window has mended it.
            self._end(lambda troubles: [Notice(f"{text} {error_text(done)}", is_problem=True)] if troubles else [])
            return
        self._unread = [] if done is None else [self._mended_notice(done)]
        self._end(lambda troubles: [*troubles, *self._unread])

    def say_again(self) -> None:
        """Say what became of a damaged log, where a session that began put that away before it was answered."""
        if self._unread and not self._text:
            say_in_turn(self._window.notice, self._unread, self._on_read)

    def _on_read(self) -> None:
        self._unread = []
        if not self._text:
            self._go_on()

    def _restored_notice(self, backup: Backup, done: Restored | CalftimerError) -> Notice:
        if isinstance(done, CalftimerError):
            return Notice(error_text(done), is_problem=True)
        text = translate("Backup", "The log is the backup of {when} now, with {sets}.")
        text = text.format(when=time_text(backup), sets=sets_text(done.sets))
        if done.aside is not None:
            return Notice(f"{text} {aside_text(done.aside)}")
        if (before := done.before) is None:
            return Notice(text)
        kept = translate("Backup", "The log of before, with {sets}, is kept among the backups.")
        undo = translate("App", "Undo"), lambda: self.restore(before)
        return Notice(f"{text} {kept.format(sets=sets_text(before.sets))}", [undo])

    def _mended_notice(self, done: Mended) -> Notice:
        actions = [self.offer_of(done.backup)] if done.backup is not None else []
        return Notice(f"{mended_text(done)} {aside_text(done.aside)}", actions)

    def offer_of(self, backup: Backup) -> tuple[str, Callable[[], None]]:
        """Return the button that goes back to a backup: its label, and what it does."""
        label = translate("Backup", "Restore the backup of {when} ({sets})")
        return label.format(when=time_text(backup), sets=sets_text(backup.sets)), lambda: self.restore(backup)


def aside_text(aside: Path) -> str:
    """Return where a damaged log is kept."""
    return translate("Backup", "The damaged file is kept: {path}").format(path=aside)


def mended_text(done: Mended) -> str:
    """Return what is in the log that took the place of a damaged one."""
    if not done.sets:
        return translate("Backup", "The log was damaged and no set could be read of it, so a new log was begun.")
    more = done.sets - done.read
    text = translate("Backup", "The log was damaged. {read} could be read of it and are in the log now.")
    if more > 0:
        text = translate(
            "Backup",
            "The log was damaged. {read} could be read of it, {more} more came from backups; "
            "all of them are in the log now.",
        )
    said = text.format(read=sets_text(done.read), more=number(more))
    if not done.lost:
        return said
    lost = translate("Backup", "At least {lost} could not be got back.").format(lost=sets_text(done.lost))
    return f"{said} {lost}"
