# SPDX-License-Identifier: MIT
"""The rows about backups on the Set-up page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from calftimer.logbook.copying import Backup, Kind
from calftimer.ui import theme
from calftimer.ui.dates import moment_text
from calftimer.ui.setup.rows import SettingRow
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.turning_row import TurningRow
from calftimer.ui.wording import number

translate = QCoreApplication.translate
_LIST_LENGTH = 26  # in the widest letters: a time to the second and the number of sets


class FolderRow(SettingRow):
    """The second folder: choose one, or have none.

    Signals:
        wanted: a person wants to choose a folder.
        unwanted: a person wants no second folder any more.
    """

    wanted = Signal()
    unwanted = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Second folder for backups"), "", self.tr("stick usb cloud synced copy drive where"), parent=parent
        )
        choose = _button(self.tr("Choose…"), self)
        choose.clicked.connect(self.wanted)
        self._none = _button(self.tr("No second folder"), self)
        self._none.clicked.connect(self.unwanted)
        answers = FlowLayout(spacing=theme.em() // 2)
        for button in (choose, self._none):
            answers.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(label(self.name, "card-title", self, wrap=True))
        column.addWidget(self._hint)
        column.addLayout(answers)

    def show_chosen(self, text: str, *, is_chosen: bool) -> None:
        """Say where copies go."""
        self.show_hint(text)
        self._none.setVisible(is_chosen)


class RestoreRow(SettingRow):
    """All backups in a list, and the button that puts the chosen one in the log's place.

    Signals:
        wanted: a person wants a backup back. arg1: the Backup.
    """

    wanted = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        name = self.tr("Go back to a backup")
        super().__init__(name, "", self.tr("restore undo old recover lost damaged"), parent=parent)
        self._list = ComboBox(parent=self)
        self._list.setAccessibleName(name)
        self._list.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list.setMinimumContentsLength(_LIST_LENGTH)
        self._button = _button(self.tr("Restore"), self)
        self._button.clicked.connect(lambda: self.wanted.emit(self._list.currentData()))
        answers = TurningRow()
        answers.setSpacing(theme.em() // 2)
        answers.addWidget(self._list, 1)
        answers.addWidget(self._button)
        column = QVBoxLayout(self)
        column.addWidget(label(name, "card-title", self, wrap=True))
        column.addWidget(self._hint)
        column.addLayout(answers)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """List `backups`, the newest first; the one that was chosen stays chosen."""
        before = self._list.currentData()
        self._list.clear()
        in_minute = Counter(map(time_text, backups))
        for backup in backups:
            self._list.addItem(backup_text(backup, to_the_second=in_minute[time_text(backup)] > 1), backup)
        chosen = [at for at, backup in enumerate(backups) if before is not None and backup.path == before.path]
        self._list.setCurrentIndex(chosen[0] if chosen else 0)
        for widget in (self._list, self._button):
            widget.setVisible(bool(backups))
        there_are = self.tr("The log that is there now is kept as a backup, so this can be undone.")
        self.show_hint(there_are if backups else self.tr("There is none yet."))


def _button(text: str, row: SettingRow) -> QPushButton:
    button = QPushButton(text, row)
    button.setAccessibleName(f"{row.name}: {text}")
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button


def sets_text(sets: int) -> str:
    """Return a number of sets."""
    return (translate("Backup", "1 set") if sets == 1 else translate("Backup", "{sets} sets")).format(sets=number(sets))


def backup_text(backup: Backup, *, to_the_second: bool = False) -> str:
    """Return when a backup was made, how many sets it has, and why it was made where that is not a session's end."""
    why = {
        Kind.BEFORE_RESTORE: translate("Backup", "before going back"),
        Kind.BEFORE_MIGRATION: translate("Backup", "before an update"),
        Kind.RECOVERED: translate("Backup", "recovered"),
    }.get(backup.kind)
    text = translate("Backup", "{when} · sets: {sets}").format(
        when=time_text(backup, to_the_second=to_the_second), sets=number(backup.sets)
    )
    return f"{text} · {why}" if why else text


def time_text(backup: Backup, *, to_the_second: bool = False) -> str:
    """Return when a backup was made, as the clock here shows it."""
    return moment_text(backup.made_at.astimezone(), to_the_second=to_the_second)
