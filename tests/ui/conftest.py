# SPDX-License-Identifier: MIT
"""A whole window in the test's own process, drawn nowhere, and the ways a person reaches its controls.

Controls are found by what a screen reader calls them, so these tests hold whatever the widgets are named
inside. No sound card answers: what needs sound is in `tests/e2e`.
"""

from __future__ import annotations

import multiprocessing
import runpy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import calftimer.audio.engine
from calftimer.app import App
from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import SetPlan
from calftimer.ui.language import speak
from calftimer.ui.theme import apply_theme
from calftimer.ui.widgets.stepper import Stepper

STILL_PLAYER = Path(__file__).resolve().parents[2] / "packaging" / "still_player.py"
_DRAWN_NOWHERE = r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"


PATIENCE_MS = 60_000  # on a busy machine a window may take many times as long as usual


class PatientBot(QtBot):
    """A bot that waits for what is meant however busy the machine is; pytest-qt's own gives up after 5 s."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        """Wait until `callback` returns true."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **options: Any) -> Any:
        """Return a block at whose end `signal` is waited for."""
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE_MS) -> Any:
        """Return a block at whose end it is waited for that `widget` is on the screen."""
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Return a bot that is patient."""
    return PatientBot(request)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the warnings pass that come from drawing nowhere; every other Qt warning fails the test."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(_DRAWN_NOWHERE, extend=True))


@pytest.fixture(scope="session", autouse=True)
def themed(qapp: QApplication) -> QApplication:
    """Give every widget the program's fonts and style."""
    apply_theme(qapp)
    return qapp


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> None:
    """Let every test begin in English as it is written in Britain, whatever an earlier one has spoken."""
    speak(qapp, "en")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.fixture(autouse=True)
def no_sound_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no sound card of the machine answer."""
    nothing = tmp_path / "no-cards"
    nothing.write_text("")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(nothing))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.fixture(autouse=True)
def sound_process_at_hand(no_sound_card: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fork sound processes, where there is fork, from one that has imported what they need.

    Nearly every test opens a window and so starts one; spawned, it takes a third of the time of the whole test.
    The one forked from keeps the environment of the first test: no sound card answers there either.
    """
    if "forkserver" in multiprocessing.get_all_start_methods():
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([calftimer.audio.engine.__name__])
        monkeypatch.setattr(multiprocessing, "get_context", lambda _method: context)


@pytest.fixture(autouse=True)
def no_window_stays(qapp: QApplication) -> Iterator[None]:
    """Delete every window a test has shown: it would take the next test's taps, and follow its changes of the look.

    `deleteLater` alone waits for an event loop that no test runs. Windows never shown may be Qt's own.
    """
    before = set(qapp.topLevelWidgets())
    yield
    for window in set(qapp.topLevelWidgets()) - before:
        if window.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def no_button_stays_down(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a mouse button pressed: no later widget of the process would hear of the pointer."""
    yield
    assert qapp.mouseButtons() == Qt.MouseButton.NoButton


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


@dataclass
class Person:
    """Somebody in front of a window."""

    app: App
    folder: Path
    bot: QtBot

    @property
    def plan(self) -> SetPlan:
        """The plan as it is chosen now."""
        return self.app.train_page.plan

    def stepper(self, name: str, within: QWidget | None = None) -> Stepper:
        """Return the stepper called `name` on the train page, or `within`."""
        found = (within or self.app.train_page).findChildren(Stepper)
        return next(stepper for stepper in found if name_of(stepper).startswith(f"{name}:"))

    def button(self, name: str) -> QAbstractButton:
        """Return the shown button of this name."""
        found = [button for button in self.app.window.findChildren(QAbstractButton) if name_of(button) == name]
        return next(button for button in found if button.isVisible())

    def click(self, name: str) -> None:
        """Click the button of this name."""
        self.bot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)
        QApplication.processEvents()  # what the click built is shown

    def press(self, key: Qt.Key, *, on: QWidget | None = None, modifier: object = None) -> None:
        """Press a key where the focus is, or on a widget."""
        target = on or QApplication.focusWidget() or self.app.window
        self.bot.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    @property
    def tempo_edit(self) -> QLineEdit:
        """The field in which a tempo is written by hand."""
        found = self.app.train_page.findChildren(QLineEdit)
        return next(edit for edit in found if edit.accessibleName().startswith("Tempo"))

    @property
    def presets(self) -> QComboBox:
        """The tempo presets."""
        found = self.app.train_page.findChildren(QComboBox)
        return next(combo for combo in found if combo.accessibleName() == "Tempo preset")

    def write_tempo(self, text: str) -> None:
        """Write a tempo by hand, over what stands there."""
        self.tempo_edit.selectAll()
        self.press(Qt.Key.Key_Delete, on=self.tempo_edit)
        self.bot.keyClicks(self.tempo_edit, text)

    def choose_sound(self, name: str) -> None:
        """Choose a sound set with the arrow keys."""
        found = self.app.train_page.findChildren(QComboBox)
        combo = next(combo for combo in found if combo.accessibleName() == "Sound")
        while combo.currentData() != name:
            self.press(Qt.Key.Key_Down, on=combo)

    def choose_preset(self, tempo: str) -> None:
        """Choose the preset of this tempo with the arrow keys."""
        self.presets.setCurrentIndex(0)
        while self.presets.currentData() != tempo:
            self.press(Qt.Key.Key_Down, on=self.presets)


@pytest.fixture
def open_window(qtbot: QtBot, catalogue: Catalogue, tmp_path: Path) -> Iterator[Callable[..., Person]]:
    """Return `open_window(folder=…)`: show the real window on a folder, ready to be used."""
    opened: list[App] = []

    def show(folder: Path = tmp_path / "data") -> Person:
        folder.mkdir(parents=True, exist_ok=True)
        app = App(folder, catalogue)
        opened.append(app)
        app.window.resize(1280, 800)
        with qtbot.waitSignal(app.window.first_painted):
            app.window.show()
        app.window.activateWindow()
        qtbot.waitUntil(app.window.isActiveWindow)
        return Person(app, folder, qtbot)

    yield show
    for app in opened:
        app.window.close()


@pytest.fixture
def person(open_window: Callable[..., Person]) -> Person:
    """Return somebody in front of a new window on an empty folder."""
    return open_window()


@pytest.fixture
def cranked() -> Any:
    """Return a player whose frame the test sets by hand: the one that stands still for the pictures."""
    return runpy.run_path(str(STILL_PLAYER))["StillPlayer"]()


@pytest.fixture
def called() -> Callable[[QWidget], str]:
    """Return the function that tells what a screen reader calls a widget."""
    return name_of
