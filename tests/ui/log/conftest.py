# SPDX-License-Identifier: MIT
"""Logs with sets in them, and what a person does on the Log page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from calftimer.clock import utc_now
from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import SetPlan
from calftimer.core.record import StopReason
from calftimer.core.turn import FIRST_ATHLETE, Turn
from calftimer.logbook.logbook import Logbook
from calftimer.ui.log.columns import Column
from calftimer.ui.log.editor import EditPanel
from calftimer.ui.log.page import LogPage
from calftimer.ui.log.room import LogRoom
from calftimer.ui.log.table import LogTable
from calftimer.ui.main_window import MainWindow
from calftimer.ui.settings import Settings
from calftimer.ui.widgets.stepper import Stepper

# The sets of the tests began on this day and the days after it.
DAY = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def write_sets(make_plan: Callable[..., SetPlan]) -> Callable[..., list[str]]:
    """Return `write_sets(folder, changes, …)`: log a finished set for each dict of changes to the plan, a day apart.

    `reps` of the changes are those done, `note` and `athlete` what they say; returns the ids, oldest first.
    """

    def write(folder: Path, *sets: dict[str, Any]) -> list[str]:
        folder.mkdir(parents=True, exist_ok=True)
        logbook = Logbook(folder)
        ids = []
        for number, changes in enumerate(sets):
            own = dict(changes)
            done, note, athlete = own.pop("done", 3), own.pop("note", ""), own.pop("athlete", FIRST_ATHLETE)
            at = own.pop("at", DAY + timedelta(days=number))
            plan = make_plan(**own)
            session = logbook.open_session(at, "UTC")
            set_id = logbook.open_set(session, Turn(plan, athlete_id=athlete), None, at, "UTC")
            for rep in range(1, done + 1):
                logbook.add_rep(set_id, rep, 2.0 * rep, plan.tempo)
            logbook.finish_set(set_id, at + timedelta(minutes=1), StopReason.TARGET)
            if note:
                logbook.edits.change_set(set_id, at + timedelta(minutes=2), "UTC", note=note)
            ids.append(set_id)
        logbook.close()
        return ids

    return write


def name_of(widget: QWidget) -> str:
    """Return what a widget that is shown is called; nothing of one that is not."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return (widget.accessibleName() or text) if widget.isVisible() else ""


@dataclass
class Reader:
    """Somebody who looks at the Log page."""

    bot: QtBot
    folder: Path
    window: MainWindow
    page: LogPage

    @property
    def table(self) -> LogTable:
        """The table of sets."""
        return self.page.findChild(LogTable)

    @property
    def editor(self) -> EditPanel:
        """The panel in which sets are changed."""
        return self.page.findChild(EditPanel)

    @property
    def notice(self) -> str:
        """What the notice bar says."""
        return self.window.notice.text

    @property
    def count(self) -> str:
        """How many sets the page says there are."""
        return next(label.text() for label in self.page.findChildren(QLabel) if label.text().endswith(("set", "sets")))

    @property
    def texts(self) -> str:
        """All that the labels of the page say."""
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    @property
    def focused(self) -> QWidget:
        """What has the window's focus, also while a list lies open before it."""
        return self.window.focusWidget()

    def column(self, column: Column) -> list[str]:
        """Return what stands in a column, from top to bottom."""
        model = self.table.model()
        return [model.index(row, column).data() for row in range(model.rowCount())]

    def chosen(self, column: Column = Column.REPS) -> list[str]:
        """Return what stands in a column of the rows chosen."""
        return [self.table.model().index(row, column).data() for row in self.table.rows]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        self.bot.keyClick(self.focused, key, modifier)

    def named(self, name: str, kind: type[QWidget] = QWidget) -> Any:
        """Return the shown widget whose accessible name begins with `name`."""
        return next(widget for widget in self.window.findChildren(kind) if name_of(widget).startswith(name))

    def shows(self, name: str) -> bool:
        """Tell whether the page shows a widget whose accessible name begins with `name`."""
        return any(name_of(widget).startswith(name) for widget in self.page.findChildren(QWidget))

    def click(self, name: str) -> None:
        """Click the button whose accessible name begins with `name`."""
        self.bot.mouseClick(self.named(name, QAbstractButton), Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def filter(self, name: str, choice: str) -> None:
        """Open a filter's list by the keyboard and take the line `choice`."""
        chip = self.named(f"{name}:", QPushButton)
        chip.setFocus()
        self.press(Qt.Key.Key_Space)
        menu = QApplication.activePopupWidget()
        lines: list[QAction] = menu.actions()
        texts = [line.text() for line in lines]
        for _ in texts:
            if menu.activeAction().text() == choice:
                break
            self.bot.keyClick(menu, Qt.Key.Key_Down)
        self.bot.keyClick(menu, Qt.Key.Key_Return)

    def write(self, name: str, text: str) -> None:
        """Write a text over what stands in a field."""
        edit = self.named(name, QLineEdit)
        edit.setFocus()
        edit.selectAll()
        self.bot.keyClicks(edit, text)

    def step(self, name: str, steps: int) -> None:
        """Step a number of the editor by the arrow keys."""
        stepper = self.named(f"{name}:", Stepper)
        stepper.setFocus()
        for _ in range(abs(steps)):
            self.press(Qt.Key.Key_Up if steps > 0 else Qt.Key.Key_Down)

    def take(self, name: str, text: str) -> None:
        """Take a line of a list of the editor by the arrow keys."""
        combo = self.named(name, QComboBox)
        combo.setFocus()
        self.press(Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentText() == text:
                return
            self.press(Qt.Key.Key_Down)
        assert combo.currentText() == text


@pytest.fixture
def read_log(qtbot: QtBot, catalogue: Catalogue, tmp_path: Path) -> Iterator[Callable[[], Reader]]:
    """Return `read_log()`: open a window that has the Log page alone, on the folder `tmp_path`."""
    opened: list[tuple[MainWindow, Logbook]] = []

    def show() -> Reader:
        window, logbook = MainWindow(), Logbook(tmp_path)
        opened.append((window, logbook))
        room = LogRoom(window, Settings(tmp_path), catalogue, utc_now, lambda: "UTC")
        window.put_page(window.add_button("log", "Log"), room.page)
        window.put_page(window.add_button("train", "Other"), QWidget())
        window.page_shown.connect(lambda page: page is room.page and room.page.refresh())
        window.resize(1280, 800)
        room.show_logbook(logbook)
        window.show()
        window.show_page(room.page)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Reader(qtbot, tmp_path, window, room.page)

    yield show
    for window, logbook in opened:
        window.close()
        logbook.close()


@pytest.fixture
def read_log_of(open_window: Callable[..., Any]) -> Callable[[Path], Reader]:
    """Return `read_log_of(folder)`: open the whole program's window on a folder, at the Log page."""

    def show(folder: Path) -> Reader:
        person = open_window(folder)
        person.click("Log")
        return Reader(person.bot, folder, person.app.window, person.app.log_page)

    return show
