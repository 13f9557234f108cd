# SPDX-License-Identifier: MIT
"""The panel on which keys are taught: the button of a remote, a key that had another use, and forgetting."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from calftimer.ui.keys.key_map import FIRST_KEYS, LEARNABLE, Action, KeyMap, Stroke, action_name
from calftimer.ui.keys.panel import KeysPanel
from tests.ui.keys.pressing import pressed

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Pupil:
    """The panel, a place the focus can go, and the fingers."""

    def __init__(self, bot: QtBot) -> None:
        self.bot = bot
        self.window = QWidget()
        bot.addWidget(self.window)
        self.panel = KeysPanel(FIRST_KEYS, parent=self.window)
        self.other = QPushButton("other", self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(self.panel)
        column.addWidget(self.other)
        self.maps: list[KeyMap] = []
        self.panel.changed.connect(self.maps.append)
        self.window.show()
        self.window.activateWindow()
        bot.waitUntil(self.window.isActiveWindow)

    def button(self, name: str) -> QPushButton:
        """Return the shown button of this name or text."""
        found = [found for found in self.panel.findChildren(QPushButton) if found.accessibleName() == name]
        found += [found for found in self.panel.findChildren(QPushButton) if found.text() == name]
        return next(button for button in found if not button.isHidden())

    def learn(self, action: Action) -> QPushButton:
        """Press Learn and return the button, which listens now."""
        button = self.button(f"Learn: {action_name(action)}")
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        return button

    def teach(self, action: Action, key: Qt.Key, modifiers: object = NONE) -> None:
        """Press Learn, then a key."""
        self.bot.keyClick(self.learn(action), key, modifiers)


@pytest.fixture
def pupil(qtbot: QtBot) -> Pupil:
    """Return the panel in a window."""
    return Pupil(qtbot)


def test_the_button_of_a_remote_is_taught(pupil: Pupil) -> None:
    """Learn, then the button: the key belongs to the action, beside those it has."""
    pupil.teach(Action.ONE_KEY, Qt.Key.Key_F13)

    assert pupil.maps == [FIRST_KEYS.learnt(Action.ONE_KEY, Stroke.parse("F13"))]
    assert pupil.panel.key_map.of(Action.ONE_KEY)[:-1] == FIRST_KEYS.of(Action.ONE_KEY)


@pytest.mark.parametrize("key", [Qt.Key.Key_F14, Qt.Key.Key_A, Qt.Key.Key_VolumeUp, Qt.Key.Key_Delete])
def test_any_key_can_be_taught_with_its_modifiers(pupil: Pupil, key: Qt.Key) -> None:
    """Keys of every kind, and with Ctrl another one."""
    pupil.teach(Action.END, key)
    pupil.teach(Action.LONGER_REST, key, CONTROL)

    learnt = pupil.panel.key_map
    assert learnt.action(Stroke.of(pressed(key))) is Action.END
    assert learnt.action(Stroke.of(pressed(key, CONTROL))) is Action.LONGER_REST


def test_space_and_enter_are_taught_and_do_not_press_the_button(pupil: Pupil) -> None:
    """While it listens, the button is not clicked by keys."""
    pupil.teach(Action.END, Qt.Key.Key_Space)
    pupil.teach(Action.NEXT, Qt.Key.Key_Return)

    assert pupil.panel.key_map.owner(Stroke.parse("Space")) is Action.END
    assert pupil.panel.key_map.owner(Stroke.parse("Return")) is Action.NEXT


def test_a_shortcut_does_not_fire_while_its_key_is_taught(pupil: Pupil) -> None:
    """The key that is taught does nothing else."""
    fired: list[bool] = []
    QShortcut(QKeySequence("F13"), pupil.window, lambda: fired.append(True))

    pupil.teach(Action.ONE_KEY, Qt.Key.Key_F13)

    assert fired == []
    assert pupil.panel.key_map.owner(Stroke.parse("F13")) is Action.ONE_KEY


def test_a_key_that_had_another_use_changes_it_and_says_so(pupil: Pupil) -> None:
    """The key goes to the new action; the note names both, and Undo takes it back."""
    pupil.teach(Action.END, Qt.Key.Key_PageDown)
    note, owner = pupil.panel.note, pupil.panel.key_map.owner(Stroke.parse("PgDown"))
    pupil.bot.mouseClick(pupil.button("Undo"), Qt.MouseButton.LeftButton)

    assert owner is Action.END
    assert note == (
        "Page Down now does: End the set, finish in a rest. It no longer does: Start, pause and go on, skip the rest."
    )
    assert pupil.panel.key_map == FIRST_KEYS
    assert pupil.maps[-1] == FIRST_KEYS


def test_a_key_that_corrects_a_set_says_so(pupil: Pupil) -> None:
    """A key that gives pain or reserve in a rest can be taught, and the note says what is lost by that."""
    pupil.teach(Action.ONE_KEY, Qt.Key.Key_P)

    assert pupil.panel.note == (
        "P: Start, pause and go on, skip the rest. In a rest it no longer corrects the set just done."
    )


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F11, Qt.Key.Key_Question, Qt.Key.Key_Tab], ids=lambda key: key.name
)
def test_a_key_the_window_needs_is_refused(pupil: Pupil, key: Qt.Key) -> None:
    """Help, full screen and Tab cannot be taught; the panel says so and goes on listening."""
    button = pupil.learn(Action.ONE_KEY)
    pupil.bot.keyClick(button, key)
    refused = pupil.panel.note
    pupil.bot.keyClick(button, Qt.Key.Key_F20)

    assert refused.endswith("is needed for the window itself. Press another one.")
    assert pupil.maps == [FIRST_KEYS.learnt(Action.ONE_KEY, Stroke.parse("F20"))]


def test_escape_ends_the_learning(pupil: Pupil) -> None:
    """Esc teaches nothing; the next key is not heard."""
    button = pupil.learn(Action.ONE_KEY)
    pupil.bot.keyClick(button, Qt.Key.Key_Escape)
    pupil.bot.keyClick(button, Qt.Key.Key_F13)

    assert pupil.maps == []


def test_leaving_the_button_ends_the_learning(pupil: Pupil) -> None:
    """Whoever goes elsewhere is not listened to any more."""
    button = pupil.learn(Action.ONE_KEY)
    pupil.other.setFocus()
    pupil.bot.keyClick(button, Qt.Key.Key_F13)

    assert pupil.maps == []
    assert button.text() == "Learn"


def test_a_modifier_alone_is_waited_out(pupil: Pupil) -> None:
    """Pressing Shift on the way to a key does not count as a key."""
    button = pupil.learn(Action.ONE_KEY)
    pupil.bot.keyPress(button, Qt.Key.Key_Shift)
    pupil.bot.keyClick(button, Qt.Key.Key_F13, SHIFT)

    assert pupil.maps == [FIRST_KEYS.learnt(Action.ONE_KEY, Stroke.parse("Shift+F13"))]


def test_a_key_is_forgotten_by_a_press_on_it(pupil: Pupil) -> None:
    """A press on a key takes it away; Esc, which the window needs, cannot be."""
    pupil.bot.mouseClick(pupil.button("Forget the key full stop"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    assert pupil.maps == [FIRST_KEYS.forgotten(Stroke.parse("."))]
    assert not pupil.button("Esc").isEnabled()


def test_back_to_the_first_keys_can_be_undone(pupil: Pupil) -> None:
    """All keys are as they were at first, and Undo brings the taught ones back."""
    pupil.teach(Action.ONE_KEY, Qt.Key.Key_F13)
    taught = pupil.panel.key_map
    pupil.bot.mouseClick(pupil.button("Back to the first keys"), Qt.MouseButton.LeftButton)
    first = pupil.panel.key_map
    pupil.bot.mouseClick(pupil.button("Undo"), Qt.MouseButton.LeftButton)

    assert (first, pupil.panel.key_map) == (FIRST_KEYS, taught)


def test_everything_on_the_panel_has_a_name_and_room_for_a_finger(
    pupil: Pupil, called: Callable[[QWidget], str]
) -> None:
    """Each button says what it is, each action is written, and nothing is lower than 40 px."""
    buttons = [found for found in pupil.panel.findChildren(QPushButton) if found.isVisible()]
    texts = {found.text() for found in pupil.panel.findChildren(QLabel)}

    assert all(called(button).strip() for button in buttons)
    assert min(min(button.width(), button.height()) for button in buttons) >= 40
    assert {action_name(action) for action in LEARNABLE} <= texts


@pytest.fixture
def roomy(pupil: Pupil) -> Pupil:
    """Return the panel with the room that it wants."""
    pupil.window.resize(1024, 1200)
    QApplication.processEvents()
    return pupil


def places(pupil: Pupil) -> dict[str, QPoint]:
    """Return where each button for learning stands on the screen."""
    QApplication.processEvents()
    learn = {action: pupil.panel._learn_buttons[action] for action in LEARNABLE}
    return {action.value: button.mapToGlobal(QPoint()) for action, button in learn.items()}


def test_nothing_moves_while_a_key_is_taught(roomy: Pupil) -> None:
    """From the press on Learn to the note with Undo, every Learn stays where it is."""
    before = places(roomy)
    button = roomy.learn(Action.NEXT)
    listening = places(roomy)
    roomy.bot.keyClick(button, Qt.Key.Key_F1)
    refused = places(roomy)
    roomy.bot.keyClick(button, Qt.Key.Key_F13)

    assert (listening, refused, places(roomy)) == (before,) * 3
    assert roomy.button("Undo").isVisible()


def test_what_is_said_stands_in_the_row(roomy: Pupil) -> None:
    """Note and Undo are below the row that they are about and above the next."""
    roomy.teach(Action.NEXT, Qt.Key.Key_F13)
    QApplication.processEvents()
    undo = roomy.button("Undo").mapToGlobal(QPoint()).y()
    rows = [roomy.button(f"Learn: {action_name(action)}").mapToGlobal(QPoint()).y() for action in LEARNABLE]
    at = LEARNABLE.index(Action.NEXT)

    assert rows[at] < undo < rows[at + 1]


def test_a_second_tap_at_the_same_place_forgets_no_other_key(roomy: Pupil) -> None:
    """Tapping where a key was forgotten, once or often, takes no other key; so does the next one beside it."""
    QApplication.processEvents()
    first, second = (roomy.button(name) for name in ("Forget the key Space", "Forget the key full stop"))
    spots = [button.mapTo(roomy.window, button.rect().center()) for button in (first, second)]
    for spot in (*spots, *spots):
        under = roomy.window.childAt(spot)
        roomy.bot.mouseClick(under, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    assert roomy.panel.key_map == FIRST_KEYS.forgotten(Stroke.parse("Space")).forgotten(Stroke.parse("."))
