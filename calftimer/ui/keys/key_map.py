# SPDX-License-Identifier: MIT
"""Which key does what: actions, keys as a person names them, and the map between them.

A presenter remote, a foot pedal and the buttons of headphones are keyboards with few keys; whatever they
send can be learnt. A learnt map is kept as text; a text that cannot be read counts as nothing learnt.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

translate = QCoreApplication.translate

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)
_MODIFIER_KEYS = frozenset(
    {
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
        *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R),
    }
)
_SCAN = re.compile(r"scan:(\d{1,9})")


class Action(Enum):
    """What a key can do during a session; ONE_KEY also starts it."""

    ONE_KEY = "one_key"
    NEXT = "next"
    END = "end"
    LONGER_REST = "longer_rest"
    MARK_PACE = "mark_pace"
    QUEUE = "queue"
    SLOWER = "slower"
    FASTER = "faster"
    LONGER_LOWER = "longer_lower"
    LONGER_STRETCH = "longer_stretch"
    LONGER_RAISE = "longer_raise"
    LONGER_SQUEEZE = "longer_squeeze"
    SHORTER_LOWER = "shorter_lower"
    SHORTER_STRETCH = "shorter_stretch"
    SHORTER_RAISE = "shorter_raise"
    SHORTER_SQUEEZE = "shorter_squeeze"


# What is worth a button of its own on a remote; the other actions keep the keys they have.
LEARNABLE = (
    *(Action.ONE_KEY, Action.NEXT, Action.END, Action.LONGER_REST, Action.MARK_PACE, Action.QUEUE),
    *(Action.SLOWER, Action.FASTER),
)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key with its modifiers. A key that Qt has no name for is known by the keyboard's own `scan` code."""

    key: int
    modifiers: int = 0
    scan: int = 0

    @classmethod
    def of(cls, event: QKeyEvent) -> Stroke | None:
        """Return what was pressed; None for a modifier alone and for what cannot be told from other keys."""
        key = Qt.Key(event.key())
        if key in _MODIFIER_KEYS:
            return None
        if key in (Qt.Key.Key_unknown, 0):
            return cls(0, scan=event.nativeScanCode()) if event.nativeScanCode() else None
        return cls._named(key, event.modifiers())

    @classmethod
    def _named(cls, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> Stroke:
        """Return a key's stroke; both Enter keys are one, and Shift is how one gets to a sign, not a part of it."""
        key = Qt.Key.Key_Return if key is Qt.Key.Key_Enter else key
        kept = modifiers & _MODIFIERS
        if _is_sign(key):
            kept &= ~Qt.KeyboardModifier.ShiftModifier
        return cls(int(key), kept.value)

    @classmethod
    def parse(cls, text: str) -> Stroke | None:
        """Return the stroke of a portable name, such as `Ctrl+PgDown` or `scan:193`; None where it is none."""
        if found := _SCAN.fullmatch(text):
            return cls(0, scan=int(found[1])) if int(found[1]) else None
        sequence = QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
        if sequence.count() != 1 or sequence[0].key() in (Qt.Key.Key_unknown, *_MODIFIER_KEYS):
            return None
        return cls._named(sequence[0].key(), sequence[0].keyboardModifiers())

    def __str__(self) -> str:
        """Write the portable name, which `parse` reads."""
        return f"scan:{self.scan}" if self.scan else self.sequence.toString(QKeySequence.SequenceFormat.PortableText)

    @property
    def sequence(self) -> QKeySequence:
        """The stroke as Qt's shortcuts take it; empty for a key without a name."""
        return QKeySequence() if self.scan else QKeySequence(self.key | self.modifiers)

    @property
    def text(self) -> str:
        """What a person calls it."""
        if self.scan:
            return translate("Keys", "key no. {number}").format(number=self.scan)
        own = _own_names().get(Qt.Key(self.key))
        return own if own and not self.modifiers else self.sequence.toString(QKeySequence.SequenceFormat.NativeText)


def _is_sign(key: int) -> bool:
    """Tell whether a key is a printed sign other than a letter, a digit or a space."""
    return 0x20 < int(key) < 0x80 and not chr(int(key)).isalnum()


def _own_names() -> dict[Qt.Key, str]:
    """Return the names that are shorter or plainer than Qt's."""
    return {
        Qt.Key.Key_Up: "↑",
        Qt.Key.Key_Down: "↓",
        Qt.Key.Key_Left: "←",
        Qt.Key.Key_Right: "→",
        Qt.Key.Key_Return: translate("Keys", "Enter"),
        Qt.Key.Key_Escape: translate("Keys", "Esc"),
        Qt.Key.Key_Period: translate("Keys", "full stop"),
        Qt.Key.Key_Backspace: translate("Keys", "Backspace"),
        Qt.Key.Key_PageUp: translate("Keys", "Page Up"),
        Qt.Key.Key_PageDown: translate("Keys", "Page Down"),
        Qt.Key.Key_MediaPlay: translate("Keys", "Play"),
        Qt.Key.Key_MediaPause: translate("Keys", "Pause (media)"),
        Qt.Key.Key_MediaTogglePlayPause: translate("Keys", "Play/Pause"),
        Qt.Key.Key_MediaNext: translate("Keys", "Next track"),
        Qt.Key.Key_MediaStop: translate("Keys", "Stop (media)"),
    }


def action_name(action: Action) -> str:
    """Return what an action does, for people; empty for those that cannot be learnt."""
    return {
        Action.ONE_KEY: translate("Keys", "Start, pause and go on, skip the rest"),
        Action.NEXT: translate("Keys", "Go on or skip the rest, never pause"),
        Action.END: translate("Keys", "End the set, finish in a rest"),
        Action.LONGER_REST: translate("Keys", "15 s more rest"),
        Action.MARK_PACE: translate("Keys", "Fell behind the beat from this rep on; again takes it back"),
        Action.QUEUE: translate("Keys", "In a rest: the sets to come, to skip, move and add"),
        Action.SLOWER: translate("Keys", "Lower and raise slower from the next rep on"),
        Action.FASTER: translate("Keys", "Lower and raise faster from the next rep on"),
    }.get(action, "")


def _strokes(*texts: str) -> tuple[Stroke, ...]:
    return tuple(Stroke.parse(text) for text in texts)


_DEFAULTS: dict[Action, tuple[Stroke, ...]] = {
    # A presenter sends Page Up and Page Down, a full stop or B to blank the screen, F5 to begin.
    Action.ONE_KEY: _strokes(
        *("Space", "Return", "PgDown", "PgUp", ".", "B", "F5"),
        *("Media Play", "Media Pause", "Toggle Media Play/Pause"),
    ),
    Action.NEXT: _strokes("Media Next"),
    Action.END: _strokes("Esc", "Media Stop"),
    Action.LONGER_REST: _strokes("Up", "+"),
    Action.MARK_PACE: _strokes("Down", "Backspace"),
    Action.QUEUE: _strokes("Q"),
    Action.SLOWER: _strokes("Left"),
    Action.FASTER: _strokes("Right"),
    # The digits in written order; with Shift, many keyboards send the sign above the digit instead.
    Action.LONGER_LOWER: _strokes("1"),
    Action.LONGER_STRETCH: _strokes("2"),
    Action.LONGER_RAISE: _strokes("3"),
    Action.LONGER_SQUEEZE: _strokes("4"),
    Action.SHORTER_LOWER: _strokes("Shift+1", "!"),
    Action.SHORTER_STRETCH: _strokes("Shift+2", "@"),
    Action.SHORTER_RAISE: _strokes("Shift+3", "#"),
    Action.SHORTER_SQUEEZE: _strokes("Shift+4", "$"),
}
# What the program needs for itself, and nobody can teach.
RESERVED = frozenset(
    _strokes(
        *("F1", "?", "F2", "F11", "Esc", "Tab", "Backtab", "Shift+Backtab", "Ctrl+Q"),
        *("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", *(f"Ctrl+{n}" for n in range(10))),
    )
)
# What corrects the set just done, in a rest and in the summary. It can be taught all the same: a remote has few keys.
CORRECTING = frozenset(_strokes(*"012345PN", "Shift+P"))


@dataclass(frozen=True)
class KeyMap:
    """Which strokes do which action; a stroke does one."""

    strokes: Mapping[Action, tuple[Stroke, ...]]

    def owner(self, stroke: Stroke | None) -> Action | None:
        """Return the action that has exactly this stroke."""
        return next((action for action, strokes in self.strokes.items() if stroke in strokes), None)

    def action(self, stroke: Stroke | None) -> Action | None:
        """Return what a stroke does; with Shift, what it does without, unless that is taught otherwise."""
        shift = Qt.KeyboardModifier.ShiftModifier.value
        plain = replace(stroke, modifiers=stroke.modifiers & ~shift) if stroke else None
        return self.owner(stroke) or self.owner(plain)

    def of(self, action: Action) -> tuple[Stroke, ...]:
        """Return the strokes of an action, in the order in which they were learnt."""
        return self.strokes.get(action, ())

    def learnt(self, action: Action, stroke: Stroke) -> KeyMap:
        """Return the map in which `stroke` does `action`, and nothing else any more."""
        if stroke in self.of(action):
            return self
        without = {known: tuple(own for own in strokes if own != stroke) for known, strokes in self.strokes.items()}
        return replace(self, strokes={**without, action: (*without.get(action, ()), stroke)})

    def forgotten(self, stroke: Stroke) -> KeyMap:
        """Return the map in which `stroke` does nothing."""
        left = {known: tuple(own for own in strokes if own != stroke) for known, strokes in self.strokes.items()}
        return replace(self, strokes=left)

    def is_own(self, action: Action, stroke: Stroke) -> bool:
        """Tell whether a person taught this stroke to this action."""
        return stroke in self.of(action) and stroke not in _DEFAULTS.get(action, ())

    def to_text(self) -> str:
        """Write what differs from the first map as one line of JSON; empty where nothing does."""
        differing = {
            action.value: [str(stroke) for stroke in self.of(action)]
            for action in Action
            if self.of(action) != _DEFAULTS.get(action, ())
        }
        if not differing:
            return ""
        import json  # most people teach nothing

        return json.dumps(differing)

    @classmethod
    def from_text(cls, text: str) -> KeyMap:
        """Read what `to_text` wrote; what cannot be read stays as it is at first, and Esc ends the set whatever is."""
        if not text:
            return FIRST_KEYS
        import json  # most people teach nothing

        try:
            written = json.loads(text)
        except ValueError:
            return FIRST_KEYS
        strokes = dict(_DEFAULTS)
        for action in Action:
            names = written.get(action.value) if isinstance(written, dict) else None
            if isinstance(names, list):
                parsed = [Stroke.parse(name) for name in names if isinstance(name, str)]
                known = (stroke for stroke in parsed if stroke is not None and stroke not in RESERVED)
                strokes[action] = (*(own for own in _DEFAULTS[action] if own in RESERVED), *dict.fromkeys(known))
        return cls(_without_doubles(strokes, written if isinstance(written, dict) else {}))


def _without_doubles(strokes: dict[Action, tuple[Stroke, ...]], written: dict[str, object]) -> Mapping:
    """Leave each stroke to one action: to what was written before what comes with the program."""
    taken: set[Stroke] = set()
    for action in sorted(strokes, key=lambda action: action.value not in written):
        strokes[action] = tuple(stroke for stroke in strokes[action] if stroke not in taken)
        taken.update(strokes[action])
    return strokes


FIRST_KEYS = KeyMap(_DEFAULTS)
