# SPDX-License-Identifier: MIT
"""The Log page with what belongs to it, connected: what a person looks for is remembered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from calftimer.core.catalogue import Catalogue
from calftimer.ui.log.actions import LogActions
from calftimer.ui.log.columns import RecordWords
from calftimer.ui.log.filters import Filters
from calftimer.ui.log.page import LogPage
from calftimer.ui.main_window import MainWindow
from calftimer.ui.settings import Settings

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook

_KEY = "log/filters"


class LogRoom(QObject):
    """Builds the Log page.

    Signals:
        changed: a person changed, brought back or undid something there, athletes among it.
    """

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        catalogue: Catalogue,
        now: Callable[[], datetime],
        zone: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._file = QSettings(str(settings.folder / "settings.ini"), QSettings.Format.IniFormat)
        actions = LogActions(window.notice, RecordWords(catalogue), now, zone, parent=self)
        self.page = LogPage(catalogue, actions)
        actions.done.connect(self.changed)
        self.page.filters_changed.connect(self._on_filters)

    def show_logbook(self, logbook: Logbook) -> None:
        """Show the sets of `logbook`, as a person looked for them last."""
        self.page.show_logbook(logbook, Filters.from_text(str(self._file.value(_KEY, ""))))

    def _on_filters(self) -> None:
        self._file.setValue(_KEY, self.page.filter_row.filters.to_text())
