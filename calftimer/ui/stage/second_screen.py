# SPDX-License-Identifier: MIT
"""The stage on a second screen or a TV, while the window keeps the buttons and the keys.

It shows what the stage shows, and takes no keys. Without that screen the set goes on all the same.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from calftimer.ui.settings import Settings
from calftimer.ui.stage.page import StagePage
from calftimer.ui.stage.picture import StagePicture
from calftimer.ui.widgets.stage_view import StageView

translate = QCoreApplication.translate


class SecondScreen(QObject):
    """Follows a `StagePage` on the screen chosen in the settings, for as long as a session runs."""

    def __init__(self, window: QWidget, stage_page: StagePage, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._stage_page, self._settings = window, stage_page, settings
        self._view: StageView | None = None
        self._picture: StagePicture | None = None
        stage_page.picture_shown.connect(self._on_picture)
        stage_page.session_ended.connect(self.end)
        application = QGuiApplication.instance()
        application.screenRemoved.connect(self._on_screen_removed)
        application.screenAdded.connect(self._on_screen_added)

    @property
    def view(self) -> StageView | None:
        """What stands on the second screen; None while nothing does."""
        return self._view

    def end(self) -> None:
        """Give the screen back."""
        self._picture = None
        self._close()

    def _on_picture(self, picture: StagePicture) -> None:
        if self._picture is None:  # a session has begun
            self._open()
        self._picture = picture
        if self._view is not None:
            self._view.set_picture(picture)

    def _open(self) -> None:
        """Show the stage on the chosen screen, unless it is not there or the window itself is on it."""
        screen = next((known for known in QGuiApplication.screens() if self._is_wanted(known)), None)
        if screen is None or self._view is not None:
            return
        view = StageView()
        view.setWindowFlags(
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        view.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        view.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setWindowTitle(translate("SecondScreen", "calftimer, second screen"))
        view.setScreen(screen)
        view.setGeometry(screen.geometry())
        view.setWindowState(Qt.WindowState.WindowFullScreen)
        view.show()  # showFullScreen asks for the keys, too
        self._window.activateWindow()  # some platforms give the keys to whatever is new
        self._view = view

    def _is_wanted(self, screen: QScreen) -> bool:
        return screen.name() == self._settings.stage_screen and screen is not self._window.screen()

    def _close(self) -> None:
        view, self._view = self._view, None
        if view is not None:
            view.close()
            view.deleteLater()

    def _on_screen_removed(self, screen: QScreen) -> None:
        """Put the view away with its screen: Qt would move it over the window."""
        if screen.name() == self._settings.stage_screen:
            self._close()

    def _on_screen_added(self, screen: QScreen) -> None:
        """A screen that comes back in mid-session shows the stage again."""
        if self._picture is not None and self._is_wanted(screen):
            self._open()
            self._view.set_picture(self._picture)


def screen_choices(here: QScreen, chosen: str) -> list[tuple[str, str]]:
    """Return (name, text) of no screen, of each one but `here`, and of the chosen one where it is away."""
    choices = [("", translate("SetupPage", "None"))]
    for screen in QGuiApplication.screens():
        if screen is not here:
            size = screen.size()
            text = translate("SetupPage", "{name}, {width} × {height}")
            text = text.format(name=screen.name(), width=size.width(), height=size.height())
            choices.append((screen.name(), text))
    if chosen and chosen not in (name for name, _ in choices):
        choices.append((chosen, translate("SetupPage", "{name} (not there now)").format(name=chosen)))
    return choices
