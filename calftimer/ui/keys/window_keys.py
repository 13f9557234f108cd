# SPDX-License-Identifier: MIT
"""The keys of the whole window: full screen, the help sheet, and the one key on every page that has one."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from calftimer.ui.full_screen import FullScreen
from calftimer.ui.keys.help_sheet import HelpSheet
from calftimer.ui.keys.key_map import KeyMap
from calftimer.ui.keys.page_keys import ENTER, SPACE, PageKeys
from calftimer.ui.keys.panel import KeysPanel
from calftimer.ui.main_window import MainWindow
from calftimer.ui.settings import Settings
from calftimer.ui.stage.page import StagePage
from calftimer.ui.stage.summary_page import SummaryPage
from calftimer.ui.train.page import TrainPage


class WindowKeys(QObject):
    """Connects pages and window with the keys that a person taught the program."""

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        train_page: TrainPage,
        stage_page: StagePage,
        summary_page: SummaryPage,
    ) -> None:
        super().__init__(window)
        self._settings, self._train_page, self._summary_page = settings, train_page, summary_page
        self.full_screen = FullScreen(window, settings)
        self.help_sheet = HelpSheet(window, lambda: settings.key_map, keys_go_to=(stage_page,))
        # The button that has the focus takes Space and Enter itself.
        self._summary_keys = PageKeys(
            summary_page, summary_page.train_requested.emit, settings.key_map, leaves=(ENTER, SPACE)
        )
        summary_page.show_keys(settings.key_map)
        QShortcut(QKeySequence("Ctrl+Q"), window, window.close)  # the whole screen has no frame to close it by
        window.page_shown.connect(self.help_sheet.put_away)
        stage_page.session_begun.connect(self.full_screen.enter_for_set)
        stage_page.session_ended.connect(self.full_screen.leave_after_set)

    def panel(self, *, parent: QWidget | None = None) -> KeysPanel:
        """Return the panel in which keys are taught; what is taught holds at once and is remembered."""
        panel = KeysPanel(self._settings.key_map, parent=parent)
        panel.changed.connect(self._on_changed)
        return panel

    def _on_changed(self, key_map: KeyMap) -> None:
        self._settings.key_map = key_map
        self._train_page.show_keys(key_map)
        self._summary_keys.show_keys(key_map)
        self._summary_page.show_keys(key_map)
