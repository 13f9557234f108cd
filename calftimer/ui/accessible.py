# SPDX-License-Identifier: MIT
"""What our own widgets are to a screen reader: a stepper is a spin box, a drawing a picture, a notice an alert.

Qt takes a plain widget for a container. What it is given here are its own interfaces with another role; they
live as long as their widgets. A stepper says its value in its name: a value interface written in Python ends the
program when the accessibility bus asks for it (Qt for Python 6.11.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QWidget

if TYPE_CHECKING:
    from calftimer.ui.stage.picture import StagePicture

# By the names of the classes, so that nothing is imported before the window's first picture.
_ROLES = {
    "Stepper": QAccessible.Role.SpinBox,
    "DrawingView": QAccessible.Role.Graphic,
    "NoticeBar": QAccessible.Role.AlertMessage,
    "StageView": QAccessible.Role.Graphic,
    "TempoView": QAccessible.Role.Graphic,
}


class Accessibility(QObject):
    """Gives our widgets their interfaces, and keeps each as long as its widget lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: dict[int, QAccessibleInterface] = {}
        QAccessible.installFactory(self._interface)

    def _interface(self, class_name: str, thing: QObject) -> QAccessibleInterface | None:
        """Qt asks with the name of a widget's class, then with those of the classes it comes from."""
        if class_name == "QComboBox":
            QTimer.singleShot(0, thing, lambda: _describe(thing))
        if class_name not in _ROLES:
            return None
        made = QAccessibleWidget(thing, _ROLES[class_name])
        key = id(thing)
        self._kept[key] = made
        thing.destroyed.connect(lambda: self._kept.pop(key, None))
        return made


def _describe(combo: QComboBox) -> None:
    """On Linux Qt calls a list by what is chosen in it, and what it is for is lost: say that as its description."""
    if not combo.accessibleDescription():
        combo.setAccessibleDescription(combo.accessibleName())


def make_accessible(application: QCoreApplication) -> None:
    """Give this application's widgets their interfaces; a second call changes nothing."""
    if application.findChild(Accessibility) is None:
        Accessibility(application)


def tell_description(widget: QWidget) -> None:
    """Tell a screen reader that the description of `widget` is another one now."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.DescriptionChanged))


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say `text` when it has said what it is saying; nobody listening costs nothing."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class StageCaller(QObject):
    """Calls what the stage wants done, once for each change, politely."""

    def __init__(self, stage_page: QWidget) -> None:
        super().__init__(stage_page)
        self._stage_page = stage_page
        self._called = ("", "")
        stage_page.picture_shown.connect(self._on_picture)

    def _on_picture(self, picture: StagePicture) -> None:
        """A number that counts down is not called each second; the rep is, with its first phase."""
        rep = "" if picture.phase is None else picture.big
        if (rep, picture.word) == self._called:
            return
        is_new_rep = rep != self._called[0]
        self._called = rep, picture.word
        parts = (rep if is_new_rep else "", picture.word.capitalize(), "" if picture.phase else picture.below)
        announce(self._stage_page, " ".join(filter(None, parts)))
