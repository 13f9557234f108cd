# SPDX-License-Identifier: MIT
"""Backups after each session, their section on the Set-up page, and the way back to one; what to do with a
damaged log is asked here, too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from calftimer.errors import CalftimerError, LogbookDamagedError
from calftimer.logbook.backup import Backups, Made
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.copying import Backup, Kind
from calftimer.logbook.recovery import Recovered, holds_nothing, recover
from calftimer.logbook.restore import Restored, begin_anew, restore
from calftimer.runner import Runner
from calftimer.ui.backups.rows import FolderRow, RestoreRow, sets_text, time_text
from calftimer.ui.backups.work import Work
from calftimer.ui.main_window import MainWindow
from calftimer.ui.setup.page import SetupPage
from calftimer.ui.setup.rows import ActionRow
from calftimer.ui.stage.page import StagePage
from calftimer.ui.troubles import Notice, say_in_turn
from calftimer.ui.wording import error_text

translate = QCoreApplication.translate


class BackupRoom(QObject):
    """Makes, lists and restores backups of the log in the settings' folder.

    `close_log` and `open_log` give the log back and take it again; `open_log` returns what is to be said if it
    fails.
    """

    def __init__(
        self,
        window: MainWindow,
        setup_page: SetupPage,
        stage_page: StagePage,
        close_log: Callable[[], None],
        open_log: Callable[[], list[Notice]],
    ) -> None:
        super().__init__(window)
        self._window, self._folder = window, setup_page.folder
        self._close_log, self._open_log = close_log, open_log
        self._backups = Backups(self._folder)
        self._work = Work(parent=self)
        self._last = ActionRow(
            translate("Backup", "Last good backup"),
            "",
            translate("Backup", "Back up now"),
            translate("Backup", "safe copy save lost"),
            parent=setup_page,
        )
        self._second, self._list = FolderRow(parent=setup_page), RestoreRow(parent=setup_page)
        setup_page.add_section(translate("Backup", "Backups"), self._last, self._second, self._list)
        self._last.wanted.connect(lambda: self._make(Kind.ASKED))
        self._second.wanted.connect(self._choose_folder)
        self._second.unwanted.connect(lambda: self._send_to(None))
        self._list.wanted.connect(lambda backup: self._restore(backup, offers_undo=True))
        stage_page.session_ended.connect(self._on_session_ended)
        window.closing.connect(self._work.finish)
        self._problem: CalftimerError | None = None
        self._show()
        self._catch_up()
        self._is_begun = not (self._folder / FILE_NAME).exists()
        if self._is_begun or holds_nothing(self._folder):
            QTimer.singleShot(0, self, self._offer_what_is_missing)  # when the log was opened

    def trouble(self, error: CalftimerError) -> Notice:
        """Return what to say about a log that cannot be opened: damaged, with the way to what can be read."""
        if not isinstance(error, LogbookDamagedError):
            return error_text(error), []
        return error_text(error), [(translate("Backup", "Look what can be read"), self._recover)]

    def _show(self) -> None:
        newest, second = self._backups.newest(), self._backups.elsewhere
        text = translate("Backup", "None yet. One is made after each session.")
        if newest is not None:
            text = translate("Backup", "{when}, with {sets}, checked. One is made after each session.").format(
                when=time_text(newest), sets=sets_text(newest.sets)
            )
        self._last.show_hint(f"{text} {error_text(self._problem)}" if self._problem else text)
        if second is None:
            text = translate("Backup", "A stick or a synced folder that gets a copy of each backup. None is chosen.")
        elif second.is_dir():
            text = translate("Backup", "Each backup is copied to {folder}.").format(folder=second)
        else:
            text = translate(
                "Backup", "{folder} is not there now. It gets what it misses when it is back at the next start."
            ).format(folder=second)
        self._second.show_chosen(text, is_chosen=second is not None)
        self._list.show_backups(self._backups.all())

    def _make(self, kind: Kind) -> None:
        self._work.do(lambda: self._backups.make(kind), lambda result: self._on_made(kind, result))

    def _on_made(self, kind: Kind, result: Made | CalftimerError) -> None:
        """Say what went wrong, and what a person asked for; what is missing elsewhere stands on the Set-up page."""
        self._problem = result if isinstance(result, CalftimerError) else None
        self._show()
        if self._problem is not None:
            self._say(*self.trouble(self._problem))
        elif kind is Kind.ASKED:
            text = translate("Backup", "{sets} backed up and checked: {path}")
            self._say(text.format(sets=sets_text(result.backup.sets), path=result.backup.path))

    def _on_session_ended(self, runner: Runner) -> None:
        if runner.session.results:
            self._make(Kind.SESSION)

    def _catch_up(self) -> None:
        """Let the second folder have what it missed while it was away."""
        if self._backups.elsewhere is not None:
            self._work.do(self._backups.catch_up, lambda _: self._show())

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self._window, translate("Backup", "Second folder for backups"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda text: self._send_to(Path(text)))
        dialog.open()

    def _send_to(self, folder: Path | None) -> None:
        try:
            self._backups.send_to(folder)
        except CalftimerError as error:
            self._say(error_text(error))
        self._show()
        self._catch_up()

    def _restore(self, backup: Backup, *, offers_undo: bool) -> None:
        """Put a backup in the log's place while the window has it closed."""
        self._work.finish()
        self._close_log()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            done: Restored | CalftimerError = restore(self._folder, backup.path)
        except CalftimerError as error:
            done = error
        finally:
            QApplication.restoreOverrideCursor()
        troubles = self._open_log()
        self._show()
        if isinstance(done, CalftimerError):
            troubles.insert(0, (error_text(done), []))
        else:
            troubles.append(self._restored_notice(backup, done, offers_undo=offers_undo))
        say_in_turn(self._window.notice, troubles, lambda: None)

    def _restored_notice(self, backup: Backup, done: Restored, *, offers_undo: bool) -> Notice:
        text = translate("Backup", "The log is the backup of {when} now, with {sets}.")
        text = text.format(when=time_text(backup), sets=sets_text(done.sets))
        if done.aside is not None:
            aside = translate("Backup", "The damaged log was set aside: {path}").format(path=done.aside)
            return f"{text} {aside}", []
        if done.before is None or not offers_undo:
            return text, []
        undo = translate("App", "Undo"), lambda: self._restore(done.before, offers_undo=False)
        return text, [undo]

    def _recover(self) -> None:
        self._say(translate("Backup", "Reading what can be read of the damaged log…"))
        self._work.do(lambda: recover(self._folder), self._on_recovered)

    def _on_recovered(self, found: Recovered | CalftimerError) -> None:
        """Ask which log to go on with; the other one stays in the list."""
        self._show()
        if isinstance(found, CalftimerError):
            self._say(error_text(found))
            return
        choices = []
        if found.recovered is not None:
            label = translate("Backup", "What was recovered ({sets})").format(sets=sets_text(found.recovered.sets))
            choices.append((label, found.recovered))
        if found.backup is not None:
            label = translate("Backup", "Backup of {when} ({sets})")
            sets = sets_text(found.backup.sets)
            choices.append((label.format(when=time_text(found.backup), sets=sets), found.backup))
        text = translate(
            "Backup",
            "Of the damaged log {read} sets could be read; {more} more are in the last good backup. "
            "Go on with which? The damaged log is kept.",
        ).format(read=found.read, more=found.from_backup)
        # What is set aside is damaged, so there is nothing to undo; the other choice stays in the list.
        actions = [(label, lambda backup=backup: self._restore(backup, offers_undo=False)) for label, backup in choices]
        if not choices:
            text = translate("Backup", "Nothing could be read of the damaged log, and there is no backup of it.")
            actions = [(translate("Backup", "Set it aside, begin a new log"), self._begin_anew)]
        self._say(text, actions)

    def _begin_anew(self) -> None:
        try:
            aside = begin_anew(self._folder)
        except CalftimerError as error:
            self._say(error_text(error))
            return
        said = translate("Backup", "The damaged log was set aside: {path}").format(path=aside)
        say_in_turn(self._window.notice, [*self._open_log(), (said, [])], lambda: None)

    def _offer_what_is_missing(self) -> None:
        """Where the log went away and its backups did not, say so, for a new one was begun, here or by a command."""
        newest = next((one for one in self._backups.all() if one.kind is not Kind.RECOVERED and one.sets), None)
        if newest is None or self._window.notice.text:
            return
        text = translate("Backup", "There was no log in {folder}, so a new one was begun. There is a backup.")
        if not self._is_begun:
            text = translate("Backup", "The log in {folder} is empty. There is a backup.")
        label = translate("Backup", "Backup of {when} ({sets})")
        label = label.format(when=time_text(newest), sets=sets_text(newest.sets))
        restore_it = label, lambda: self._restore(newest, offers_undo=True)
        self._say(text.format(folder=self._folder), [restore_it])

    def _say(self, text: str, actions: list = ()) -> None:
        self._window.notice.say(text, actions)
