# SPDX-License-Identifier: MIT
"""An icon on a button, in the colours of the look that is worn now."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication

from calftimer.ui import theme
from calftimer.ui.icons import pixmap
from calftimer.ui.look import worn


class ButtonIcon(QObject):
    """Puts the icon `name` on `button` and keeps it there; a checked one is lit, with another picture if `on`.

    `lines`: its side, in lines of text. `is_quiet`: it is no louder than quiet text until it is checked.
    """

    def __init__(
        self, name: str, button: QAbstractButton, *, lines: float = 1.1, on: str | None = None, is_quiet: bool = False
    ) -> None:
        super().__init__(button)
        self._button, self._name, self._on = button, name, on or name
        self._lines, self._is_quiet = lines, is_quiet
        theme.theme_of(QApplication.instance()).changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        look = worn()
        side = round(self._lines * theme.em())
        plain = look.quiet if self._is_quiet else look.text
        icon = QIcon()
        for name, colour, mode, state in (
            (self._name, plain, QIcon.Mode.Normal, QIcon.State.Off),
            (self._name, look.line, QIcon.Mode.Disabled, QIcon.State.Off),
            (self._on, look.accent, QIcon.Mode.Normal, QIcon.State.On),
        ):
            for ratio in {1.0, self._button.devicePixelRatioF()}:
                icon.addPixmap(pixmap(name, colour, side, ratio, look.on_accent), mode, state)
        self._button.setIcon(icon)
        self._button.setIconSize(QSize(side, side))
