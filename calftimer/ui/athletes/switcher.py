# SPDX-License-Identifier: MIT
"""Who trains now, and the list of those who could: two taps from one athlete to another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from calftimer.core.athlete import Athlete
from calftimer.ui import theme
from calftimer.ui.athletes.avatar import avatar
from calftimer.ui.wording import athlete_name

KEY = Qt.Key.Key_F2
_ICON_LINES = 1.5


class AthleteMenu(QMenu):
    """The athletes, the one who trains ticked, and the way to where they are set up.

    Signals:
        chosen: a person chose who trains. arg1: the athlete's id.
        partner_wanted: somebody is to train along.
        setup_wanted: a person wants to add or change athletes.
    """

    chosen = Signal(str)
    partner_wanted = Signal()
    setup_wanted = Signal()

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Who trains"))
        self._group = QActionGroup(self)

    def show_athletes(self, athletes: Sequence[Athlete], present: str, *, in_session: bool = False) -> None:
        """List `athletes`; `present` is the id of the one who trains. In a session nothing leads away from it."""
        self.clear()
        for athlete in athletes:
            name = athlete_name(athlete.name)
            action = QAction(name.replace("&", "&&"), self)
            action.triggered.connect(lambda _=False, key=athlete.id: self.chosen.emit(key))
            self.addAction(action)
            action.setCheckable(True)
            action.setChecked(athlete.id == present)
            self._group.addAction(action)
        if not in_session:
            self.addSeparator()
            self.addAction(self.tr("Train with a partner …"), self.partner_wanted.emit)
            self.addAction(self.tr("Athletes …"), self.setup_wanted.emit)

    def open_at(self, place: QPoint) -> None:
        """Open with its lower left corner at `place`, in global pixels, the one who trains in focus."""
        chosen = next((action for action in self.actions() if action.isChecked()), self.actions()[0])
        self.popup(place - QPoint(0, self.sizeHint().height()))
        self.setActiveAction(chosen)


class AthleteButton(QToolButton):
    """Shows who trains; opens the list. Not there while there is only one athlete."""

    def __init__(self, menu: AthleteMenu, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._menu = menu
        self._name = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: menu.open_at(self.mapToGlobal(QPoint(0, 0))))
        theme.theme_of(QApplication.instance()).changed.connect(self._show)
        self.hide()

    def show_athletes(self, athletes: Sequence[Athlete], present: str) -> None:
        """Show which of `athletes` trains."""
        names = {athlete.id: athlete_name(athlete.name) for athlete in athletes}
        self._name = names.get(present, "")
        self._show()
        self.setVisible(len(names) > 1)

    def _show(self) -> None:
        side = round(_ICON_LINES * theme.em())
        self.setIcon(QIcon(avatar(self._name, side, self.devicePixelRatioF())))
        self.setIconSize(QSize(side, side))
        self.setAccessibleName(self.tr("{name} trains").format(name=self._name))
        self.setToolTip(self.tr("Who trains (F2)"))
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - theme.em() // 2, theme.em())
        self.setText(QFontMetrics(self.font()).elidedText(self._name, Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten a name that does not fit."""
        super().resizeEvent(event)
        self._fit()
