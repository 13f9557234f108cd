# SPDX-License-Identifier: MIT
"""Backups after each session, their section on the Set-up page, and the way back to one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog

from calftimer.errors import CalftimerError, LogbookDamagedError
from calftimer.logbook.backup import Backups, Made, holds_nothing
from calftimer.logbook.connection import FILE_NAME
from calftimer.logbook.copying import Kind
from calftimer.runner import Runner
from calftimer.ui.backups.replacing import LogReplacing
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

    `close_log`, `open_log` and `go_on` are those of `LogReplacing`.
    """

    def __init__(
        self,
        window: MainWindow,
        setup_page: SetupPage,
        stage_page: StagePage,
        close_log: Callable[[], None],
        open_log: Callable[[], list[Notice]],
        go_on: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._stage_page, self._folder = window, stage_page, setup_page.folder
        self._backups = Backups(self._folder)
        self._work = Work(parent=self)
        self._replacing = LogReplacing(window, self._folder, self._work, close_log, open_log, go_on, parent=self)
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
        self._list.wanted.connect(self._replacing.restore)
        self._replacing.replaced.connect(self._look)
        window.page_shown.connect(lambda page: self._look() if page is setup_page else None)
        stage_page.session_ended.connect(self._on_session_ended)
        window.closing.connect(self._work.finish)
        self._problem: CalftimerError | None = None
        self._look()
        self._is_begun = not (self._folder / FILE_NAME).exists()
        QTimer.singleShot(0, self, self._offer_what_is_missing)  # when the log was opened

    @property
    def wait(self) -> list[Notice]:
        """What to say to who wants the log while another is put in its place; nothing where none is."""
        return [Notice(self._replacing.text)] if self._replacing.text else []

    def trouble(self, error: CalftimerError) -> Notice:
        """Return what to say about a log that cannot be opened or copied; a damaged one is mended from now on."""
        return self._replacing.trouble(error)

    def _look(self) -> None:
        """Show what is in the folders now, where a command may have worked, too; let the second have what it lacks."""
        self._show()
        if self._backups.elsewhere is not None:
            self._work.do(self._backups.catch_up, lambda _: self._show())

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
                "Backup", "{folder} is not there now. It gets what it misses with the next backup once it is back."
            ).format(folder=second)
        self._second.show_chosen(text, is_chosen=second is not None)
        self._list.show_backups(self._backups.all())

    def _make(self, kind: Kind) -> None:
        self._work.do(lambda: self._backups.make(kind), lambda result: self._on_made(kind, result))

    def _on_made(self, kind: Kind, result: Made | CalftimerError) -> None:
        """Say what went wrong, and what a person asked for; what is missing elsewhere stands on the Set-up page."""
        self._problem = result if isinstance(result, CalftimerError) else None
        self._show()
        if self._problem is not None:  # a set that runs keeps the log; it is looked at again after that session
            problem = Notice(error_text(self._problem), is_problem=True)
            notice = problem if self._stage_page.is_running else self.trouble(self._problem)
            say_in_turn(self._window.notice, [notice], lambda: None)
        elif kind is Kind.ASKED:
            text = translate("Backup", "{sets} backed up and checked: {path}")
            self._window.notice.say(text.format(sets=sets_text(result.backup.sets), path=result.backup.path))

    def _on_session_ended(self, runner: Runner) -> None:
        """Back up; a log that turned out damaged is mended, and what the visit could not save is saved then."""
        if isinstance(trouble := runner.trouble, LogbookDamagedError):
            QTimer.singleShot(0, self, lambda: self._replacing.trouble(trouble))  # when the summary is there
            return
        if runner.session.results:
            self._make(Kind.SESSION)
        QTimer.singleShot(0, self, self._replacing.say_again)

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
            self._window.notice.warn(error_text(error))
        self._look()

    def _offer_what_is_missing(self) -> None:
        """Where the log went away and its backups did not, say so, for a new one was begun, here or by a command."""
        newest = next((backup for backup in self._backups.all() if backup.sets), None)
        if newest is None or self._window.notice.text or not (self._is_begun or holds_nothing(self._folder)):
            return
        text = translate("Backup", "There was no log in {folder}, so a new one was begun. There is a backup.")
        if not self._is_begun:
            text = translate("Backup", "The log in {folder} is empty. There is a backup.")
        self._window.notice.ask(text.format(folder=self._folder), [self._replacing.offer_of(newest)])
