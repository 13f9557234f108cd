# SPDX-License-Identifier: MIT
"""A quiet line above each page that says what it is for, until a person puts it away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from calftimer.ui import theme
from calftimer.ui.settings import Settings
from calftimer.ui.widgets.labels import label

translate = QCoreApplication.translate


class TipBar(QFrame):
    """Shows the tip of the page that is shown; what was put away is remembered by the tip's name.

    The first page's stands there in the first picture, so that the page does not move afterwards.
    """

    def __init__(self, settings: Settings, first: QWidget, *, parent: QWidget | None = None) -> None:
        """`first` is the page that is shown first."""
        super().__init__(parent)
        self._settings = settings
        self._tips: dict[QWidget, tuple[str, str]] = {}
        self._page: QWidget | None = None
        self._text = label("", "quiet", self, wrap=True)
        away = QPushButton(self.tr("Got it"), self)
        away.setAccessibleName(self.tr("Got it: put this tip away"))
        away.setToolTip(self.tr("Put this tip away"))
        away.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        away.clicked.connect(self._on_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.em(), theme.em() // 4, theme.em(), 0)
        row.addWidget(self._text, 1)
        row.addWidget(away)
        self.add_pages(first)
        self._show(first)

    @property
    def text(self) -> str:
        """The tip shown now; empty where there is none."""
        return "" if self.isHidden() else self._text.text()

    def add_pages(self, *pages: QWidget) -> None:
        """Let pages have their tips, in the order of `tip_texts`; they are remembered by its names."""
        for page, tip in zip(pages, tip_texts().items(), strict=False):
            self._tips[page] = tip
            page.installEventFilter(self)
            if page.isVisible():
                self._show(page)

    def show_all(self) -> None:
        """Show again what was put away."""
        self._settings.tips_put_away = frozenset()
        if self._page is not None:
            self._show(self._page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the page; a window that is iconified changes nothing."""
        if not event.spontaneous():
            if event.type() is QEvent.Type.Show:
                self._show(watched)
            elif event.type() is QEvent.Type.Hide and watched is self._page:
                self._page = None
                self.hide()
        return super().eventFilter(watched, event)

    def _show(self, page: QWidget) -> None:
        self._page = page
        name, text = self._tips[page]
        self._text.setText(text)
        self.setVisible(name not in self._settings.tips_put_away)

    def _on_away(self) -> None:
        """The focus goes to the page, or it would be nowhere."""
        self._settings.tips_put_away |= {self._tips[self._page][0]}
        self._page.setFocus()
        self.hide()


def tip_texts() -> dict[str, str]:
    """Return the tip of each page, by the page's name."""
    return {
        "train": translate("Tips", "Choose what you do, then press Space. The next time it is all as you left it."),
        "workout": translate("Tips", "Put exercises in a row, for one visit or for many. Partners take turns."),
        "log": translate("Tips", "Each set stands here as soon as it is done, with its load, tempo and reps."),
        "review": translate("Tips", "After a few sessions you see here whether your calves are getting anywhere."),
        "learn": translate(
            "Tips", "How to do it, and who says so. Search understands “inner calf” and slips of the pen."
        ),
        "sound": translate("Tips", "Wireless headphones lag behind: tap along below, and the picture waits for them."),
        "setup": translate("Tips", "Type what you look for, as in “glasses” or “TV”. Everything holds at once."),
    }
