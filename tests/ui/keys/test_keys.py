# SPDX-License-Identifier: MIT
"""The key map, the keys that come with the program, and teaching it the button of a remote."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from calftimer.ui.keys.key_map import FIRST_KEYS, LEARNABLE, RESERVED, Action, KeyMap, Stroke, action_name
from calftimer.ui.keys.panel import KeysPanel
from calftimer.ui.settings import Settings

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, KEYPAD = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.KeypadModifier
# What Qt names: the printed signs, the keys of the keyboard's edges, media keys and F1 to F35.
NAMED_KEYS = [
    *(key for key in range(0x21, 0x7F) if not chr(key).islower()),
    *(int(getattr(Qt.Key, f"Key_F{number}")) for number in range(1, 36)),
    *(int(key) for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown)),
    *(int(key) for key in (Qt.Key.Key_MediaPlay, Qt.Key.Key_MediaNext, Qt.Key.Key_Back, Qt.Key.Key_Forward)),
]
STROKES = (
    st.builds(
        lambda key, modifiers: Stroke.of(pressed(key, modifiers)),
        st.sampled_from(NAMED_KEYS),
        st.sampled_from([NONE, SHIFT, CONTROL, CONTROL | SHIFT, KEYPAD]),
    )
    | st.builds(lambda scan: Stroke(0, scan=scan), st.integers(1, 999))
).filter(lambda stroke: stroke not in RESERVED)


def pressed(key: int, modifiers: object = NONE, *, scan: int = 0) -> QKeyEvent:
    """Return the event of a pressed key."""
    return QKeyEvent(QEvent.Type.KeyPress, int(key), modifiers, scan, 0, 0)


# Strokes.


@pytest.mark.parametrize(
    ("key", "action"),
    [
        *((key, Action.ONE_KEY) for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)),
        *((key, Action.ONE_KEY) for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F5)),
        *((key, Action.ONE_KEY) for key in (Qt.Key.Key_Period, Qt.Key.Key_B)),
        *((key, Action.ONE_KEY) for key in (Qt.Key.Key_MediaPlay, Qt.Key.Key_MediaPause)),
        (Qt.Key.Key_MediaTogglePlayPause, Action.ONE_KEY),
        (Qt.Key.Key_MediaNext, Action.NEXT),
        *((key, Action.END) for key in (Qt.Key.Key_Escape, Qt.Key.Key_MediaStop)),
        *((key, Action.LONGER_REST) for key in (Qt.Key.Key_Up, Qt.Key.Key_Plus)),
        *((key, Action.MARK_PACE) for key in (Qt.Key.Key_Down, Qt.Key.Key_Backspace)),
        (Qt.Key.Key_Q, Action.QUEUE),
        *((Qt.Key.Key_Left, Action.SLOWER), (Qt.Key.Key_Right, Action.FASTER)),
        *((Qt.Key.Key_1, Action.LONGER_LOWER), (Qt.Key.Key_Exclam, Action.SHORTER_LOWER)),
        *((Qt.Key.Key_4, Action.LONGER_SQUEEZE), (Qt.Key.Key_Dollar, Action.SHORTER_SQUEEZE)),
        (Qt.Key.Key_A, None),
    ],
)
def test_the_first_keys(key: Qt.Key, action: Action | None) -> None:
    """Keyboard, presenter and media keys do what they are for."""
    assert FIRST_KEYS.action(Stroke.of(pressed(key))) is action


def test_shift_changes_the_digits_and_nothing_else() -> None:
    """Shift with a digit makes a phase shorter; with another key it is as if it were not held."""
    assert FIRST_KEYS.action(Stroke.of(pressed(Qt.Key.Key_2, SHIFT))) is Action.SHORTER_STRETCH
    assert FIRST_KEYS.action(Stroke.of(pressed(Qt.Key.Key_B, SHIFT))) is Action.ONE_KEY
    assert FIRST_KEYS.action(Stroke.of(pressed(Qt.Key.Key_Up, SHIFT))) is Action.LONGER_REST


def test_other_modifiers_make_it_another_key() -> None:
    """Ctrl+Space and Alt+1 are left alone."""
    assert FIRST_KEYS.action(Stroke.of(pressed(Qt.Key.Key_Space, CONTROL))) is None
    assert FIRST_KEYS.action(Stroke.of(pressed(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier))) is None


def test_the_number_pad_is_no_other_keyboard() -> None:
    """A digit of the number pad is the digit."""
    assert FIRST_KEYS.action(Stroke.of(pressed(Qt.Key.Key_3, KEYPAD))) is Action.LONGER_RAISE


@pytest.mark.parametrize("key", [Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock])
def test_a_modifier_alone_is_no_stroke(key: Qt.Key) -> None:
    """Shift and its like wait for the key they belong to."""
    assert Stroke.of(pressed(key)) is None


def test_a_key_without_a_name_is_known_by_its_number() -> None:
    """A button that Qt does not know is told by the keyboard's own number; one without a number is nothing."""
    stroke = Stroke.of(pressed(Qt.Key.Key_unknown, scan=193))

    assert (str(stroke), stroke.text) == ("scan:193", "key no. 193")
    assert Stroke.of(pressed(Qt.Key.Key_unknown)) is None


@given(STROKES)
def test_a_strokes_name_is_read_back(stroke: Stroke) -> None:
    """Every stroke is written as a name that is read as the same stroke."""
    assert Stroke.parse(str(stroke)) == stroke
    assert stroke.text


@pytest.mark.parametrize("text", ["", "Nonsense", "Ctrl+K, Ctrl+C", "scan:", "scan:0", "scan:x", "Shift"])
def test_what_is_no_stroke_is_not_read(text: str) -> None:
    """A text that names no single key gives nothing."""
    assert Stroke.parse(text) is None


# The map.


@given(st.lists(st.tuples(st.sampled_from(Action), STROKES), max_size=12))
def test_a_learnt_stroke_does_one_thing_the_last_it_was_taught(lessons: list[tuple[Action, Stroke]]) -> None:
    """Whatever is taught in whatever order: a stroke belongs to one action, and that is the last one."""
    key_map = FIRST_KEYS
    for action, stroke in lessons:
        key_map = key_map.learnt(action, stroke)

    every = [stroke for action in Action for stroke in key_map.of(action)]
    assert len(every) == len(set(every))
    assert {stroke: key_map.owner(stroke) for _, stroke in lessons} == {stroke: act for act, stroke in lessons}


@given(st.lists(st.tuples(st.sampled_from(Action), STROKES, st.booleans()), max_size=12))
def test_a_map_is_read_as_it_was_written(lessons: list[tuple[Action, Stroke, bool]]) -> None:
    """A taught map, with keys forgotten in between, comes back from its text."""
    key_map = FIRST_KEYS
    for action, stroke, forgets in lessons:
        key_map = key_map.forgotten(stroke) if forgets else key_map.learnt(action, stroke)

    assert KeyMap.from_text(key_map.to_text()) == key_map


def test_an_untaught_map_is_written_as_nothing() -> None:
    """What was not changed is not kept, so that a later version may bring other first keys."""
    assert FIRST_KEYS.to_text() == ""
    assert KeyMap.from_text("") == FIRST_KEYS


@given(
    st.text()
    | st.sampled_from(
        ['{"one_key": 3}', "[]", '{"one_key": [1, null, "Hm"]}', "3", '{"x": ["A"]}', '{"one_key": ["Esc"], "end": []}']
    )
)
def test_a_damaged_text_leaves_the_program_usable(text: str) -> None:
    """Whatever stands in the file, a map comes of it, and Esc still ends the set."""
    assert KeyMap.from_text(text).action(Stroke.parse("Esc")) is Action.END


def test_a_key_that_two_actions_claim_belongs_to_the_taught_one() -> None:
    """A file that gives Space to the end of the set takes it from the one key."""
    key_map = KeyMap.from_text('{"end": ["Space"]}')

    assert key_map.owner(Stroke.parse("Space")) is Action.END
    assert Stroke.parse("Space") not in key_map.of(Action.ONE_KEY)


def test_no_first_key_does_two_things_or_is_needed_by_the_window() -> None:
    """The keys that come with the program are each another one, and none but Esc is reserved."""
    every = [stroke for action in Action for stroke in FIRST_KEYS.of(action)]

    assert len(every) == len(set(every))
    assert {str(stroke) for stroke in every if stroke in RESERVED} == {"Esc"}


def test_what_was_taught_is_remembered(tmp_path: Path) -> None:
    """The settings give the taught map back."""
    taught = FIRST_KEYS.learnt(Action.END, Stroke.parse("F13")).forgotten(Stroke.parse("."))
    Settings(tmp_path).key_map = taught

    assert Settings(tmp_path).key_map == taught


# The panel.


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


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_F11, Qt.Key.Key_Question, Qt.Key.Key_Tab])
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


# In the window.


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_F5, Qt.Key.Key_MediaPlay])
def test_the_one_key_starts_the_set(person: Any, key: Qt.Key) -> None:
    """A remote, a media key and Space start the set from the Train page."""
    person.press(key)

    assert person.app.stage_page.is_running


def test_a_page_key_in_a_list_stays_there(person: Any) -> None:
    """Page Down and letters in a list go through the list; the set does not start."""
    person.presets.setFocus()
    person.press(Qt.Key.Key_PageDown, on=person.presets)
    person.press(Qt.Key.Key_B, on=person.presets)

    assert not person.app.stage_page.is_running


def test_a_letter_in_the_tempo_field_stays_there(person: Any) -> None:
    """Writing a full stop or a letter into the tempo does not start the set."""
    person.tempo_edit.setFocus()
    person.write_tempo("2.5-1-2-1b")

    assert not person.app.stage_page.is_running


def unnamed(target: QWidget) -> None:
    """Press a button that Qt has no name for."""
    QApplication.sendEvent(target, pressed(Qt.Key.Key_unknown, scan=193))


def test_a_taught_button_starts_pauses_and_ends(person: Any) -> None:
    """What is taught on the panel holds at once: from the Train page to the end of the session."""
    panel = person.app.window_keys.panel()
    person.bot.addWidget(panel)
    taught = FIRST_KEYS.learnt(Action.ONE_KEY, Stroke(0, scan=193)).learnt(Action.ONE_KEY, Stroke.parse("F13"))
    panel.changed.emit(taught.learnt(Action.END, Stroke.parse("F14")))
    person.choose_sound("none")

    unnamed(person.button("Start the set (Space)"))
    started = person.app.stage_page.is_running
    person.press(Qt.Key.Key_F14, on=person.app.stage_page)
    ended = not person.app.stage_page.is_running
    person.press(Qt.Key.Key_F13)

    assert (started, ended, person.app.stage_page.is_running) == (True, True, True)


def test_a_forgotten_key_does_nothing(person: Any) -> None:
    """A key that was forgotten on the panel no longer starts the set."""
    panel = person.app.window_keys.panel()
    person.bot.addWidget(panel)
    panel.changed.emit(FIRST_KEYS.forgotten(Stroke.parse("PgDown")))

    person.press(Qt.Key.Key_PageDown)

    assert not person.app.stage_page.is_running
