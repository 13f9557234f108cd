# SPDX-License-Identifier: MIT
"""The Set-up page with what it sets up, connected: the look, the tips, the second screen, the way to the sound."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from calftimer.ui import language, theme
from calftimer.ui.accessible import StageCaller
from calftimer.ui.keys.window_keys import WindowKeys
from calftimer.ui.main_window import MainWindow
from calftimer.ui.settings import Settings
from calftimer.ui.setup.page import SetupPage
from calftimer.ui.sound.page import SoundPage
from calftimer.ui.stage.page import StagePage
from calftimer.ui.stage.second_screen import SecondScreen
from calftimer.ui.tips import TipBar

translate = QCoreApplication.translate


class SetupRoom(QObject):
    """Builds the Set-up page.

    Signals:
        window_wanted: the window is to be built anew, for its text has another size or another language. arg1: the
            accessible name of the setting that was changed.
        unit_changed: new loads are to be in another unit.
    """

    window_wanted = Signal(str)
    unit_changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        keys: WindowKeys,
        stage_page: StagePage,
        sound_page: SoundPage,
        tips: TipBar,
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._sound_page = window, settings, sound_page
        self.page = SetupPage(settings)
        self.page.add_keys(keys.panel())
        self.second_screen = SecondScreen(window, stage_page, settings)
        StageCaller(stage_page)
        self.tips = tips
        self.page.theme_changed.connect(self._on_theme)
        self.page.text_changed.connect(self._on_text)
        self.page.language_changed.connect(self._on_language)
        self.page.unit_changed.connect(self.unit_changed)
        self.page.tips_wanted.connect(self.tips.show_all)
        self.page.sound_wanted.connect(self._on_sound)

    def _on_theme(self) -> None:
        theme.use(QApplication.instance(), self._settings.theme, self._settings.text_percent)

    def _on_text(self) -> None:
        """The sizes of a window are measured when it is built."""
        self._on_theme()
        self.window_wanted.emit(translate("SetupPage", "Text size"))

    def _on_language(self) -> None:
        language.speak(QApplication.instance(), self._settings.language)
        self.window_wanted.emit(translate("SetupPage", "Language"))

    def _on_sound(self, name: str) -> None:
        """Show the Sound page at the control of that name."""
        self._window.show_page(self._sound_page)
        reveal(self._sound_page, name)


def reveal(page: QWidget, name: str) -> None:
    """Give the focus to the control of `page` whose accessible name begins with `name`, and scroll to it."""
    found = (widget for widget in page.findChildren(QWidget) if widget.accessibleName().startswith(name))
    control = next(found, None)
    if control is None:
        return
    control.setFocus()
    around = control.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(control)
