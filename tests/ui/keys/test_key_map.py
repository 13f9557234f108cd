# SPDX-License-Identifier: MIT
"""Strokes and what they do: the keys that come with the program, and a map that was taught others."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from calftimer.ui.keys.key_map import FIRST_KEYS, RESERVED, Action, KeyMap, Stroke
from calftimer.ui.settings import Settings
from tests.ui.keys.pressing import pressed

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
