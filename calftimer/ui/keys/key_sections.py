# SPDX-License-Identifier: MIT
"""All keys of the program in words, page by page: what the help sheet shows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from calftimer.ui.keys.key_map import LEARNABLE, Action, KeyMap, Stroke, action_name

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KeyRow:
    """Some keys and what they do."""

    keys: str
    does: str


@dataclass(frozen=True, slots=True)
class KeySection:
    """The keys of one page."""

    title: str
    rows: tuple[KeyRow, ...]


def _joined(key_map: KeyMap, action: Action) -> str:
    """Return the keys of an action, learnt ones marked; two keys of one name are one to a person."""
    texts = (f"{stroke.text} ✎" if key_map.is_own(action, stroke) else stroke.text for stroke in key_map.of(action))
    return " · ".join(dict.fromkeys(texts)) or translate("HelpSheet", "no key")


def key_sections(key_map: KeyMap) -> tuple[KeySection, ...]:
    """Return all keys of the program by page."""
    learnt = any(key_map.is_own(action, stroke) for action in LEARNABLE for stroke in key_map.of(action))
    session = tuple(KeyRow(_joined(key_map, action), action_name(action)) for action in LEARNABLE)
    marks = (KeyRow("✎", translate("HelpSheet", "a key you taught the program")),) if learnt else ()
    return (
        KeySection(
            translate("HelpSheet", "During a set and a rest"),
            (
                *session,
                KeyRow(
                    translate("HelpSheet", "1 · 2 · 3 · 4"),
                    translate("HelpSheet", "Longer lower, stretch, raise, squeeze; with Shift, shorter"),
                ),
                *marks,
            ),
        ),
        KeySection(
            translate("HelpSheet", "The set just done: in a rest, and in the summary"),
            (
                KeyRow(
                    "0 · 1 · 2 · 3 · 4 · 5", translate("HelpSheet", "Reps in reserve; the same again takes it back")
                ),
                KeyRow("← · →", translate("HelpSheet", "One rep fewer, one more")),
                KeyRow(
                    translate("HelpSheet", "P · Shift+P"),
                    translate("HelpSheet", "More pain, from 1 on; less, down to none, 0"),
                ),
                KeyRow("N", translate("HelpSheet", "Write a note; Enter or Esc ends it, the rest waits")),
                KeyRow(translate("HelpSheet", "Ctrl+Z"), translate("HelpSheet", "Take the last change back")),
            ),
        ),
        KeySection(
            translate("HelpSheet", "Fingers on the stage"),
            (
                KeyRow(translate("HelpSheet", "Tap anywhere"), translate("HelpSheet", "Pause, go on, skip the rest")),
                KeyRow(
                    translate("HelpSheet", "Hold one finger down, or tap with two"),
                    translate("HelpSheet", "End the set; a short touch never does, not even on its button"),
                ),
            ),
        ),
        KeySection(
            translate("HelpSheet", "Train"),
            (
                KeyRow(
                    translate("HelpSheet", "The keys that pause a set"),
                    translate("HelpSheet", "Start the set; only Enter presses the button in focus"),
                ),
                KeyRow(translate("HelpSheet", "Arrow keys"), translate("HelpSheet", "Change the number in focus")),
                KeyRow(
                    translate("HelpSheet", "Page Up · Page Down"),
                    translate("HelpSheet", "Change the number in focus by five steps"),
                ),
                KeyRow("← · →", translate("HelpSheet", "On the tempo curve: choose a phase")),
                KeyRow("↑ · ↓", translate("HelpSheet", "On the tempo curve: the chosen phase longer, shorter")),
                KeyRow("X", translate("HelpSheet", "On the tempo curve: as fast as you can, and back")),
            ),
        ),
        KeySection(
            translate("HelpSheet", "After the set"),
            (
                KeyRow(translate("HelpSheet", "Space · Enter · Esc"), translate("HelpSheet", "Back to the Train page")),
                KeyRow("↓ · ↑", translate("HelpSheet", "Open the next set, the one before, to correct it")),
            ),
        ),
        KeySection(
            translate("HelpSheet", "Learn"),
            (
                KeyRow(translate("HelpSheet", "Ctrl+F · /"), translate("HelpSheet", "Search")),
                KeyRow(translate("HelpSheet", "Alt+←"), translate("HelpSheet", "Back to where the link was")),
                KeyRow(translate("HelpSheet", "Ctrl+S"), translate("HelpSheet", "Save what you write in the editor")),
                KeyRow("Esc", translate("HelpSheet", "Leave the editor; it asks if something would be lost")),
            ),
        ),
        KeySection(
            translate("HelpSheet", "Workout"),
            (
                KeyRow(translate("HelpSheet", "Ctrl+↑ · Ctrl+↓"), translate("HelpSheet", "Move the exercise up, down")),
                KeyRow(translate("HelpSheet", "Enter"), translate("HelpSheet", "Change the exercise")),
                KeyRow(translate("HelpSheet", "Delete"), translate("HelpSheet", "Take the exercise out")),
                KeyRow(translate("HelpSheet", "Ctrl+Z"), translate("HelpSheet", "Take the last change back")),
                KeyRow(translate("HelpSheet", "Ctrl+Y · Ctrl+Shift+Z"), translate("HelpSheet", "Change it again")),
            ),
        ),
        KeySection(
            translate("HelpSheet", "Log"),
            (
                KeyRow(
                    translate("HelpSheet", "Enter"),
                    translate("HelpSheet", "Change the sets that are chosen; in the trash, bring them back"),
                ),
                KeyRow(
                    translate("HelpSheet", "Ctrl+S · Esc"),
                    translate("HelpSheet", "Save what was changed; leave the sets as they were"),
                ),
                KeyRow(
                    translate("HelpSheet", "Delete"),
                    translate("HelpSheet", "Throw the sets away; they wait in the trash"),
                ),
                KeyRow(
                    translate("HelpSheet", "Ctrl+Z"),
                    translate("HelpSheet", "Take the last change back, also after a restart"),
                ),
                KeyRow(translate("HelpSheet", "Ctrl+Y · Ctrl+Shift+Z"), translate("HelpSheet", "Change it again")),
                KeyRow(
                    translate("HelpSheet", "Ctrl+F · Esc"),
                    translate("HelpSheet", "Look for words in the notes; all sets again"),
                ),
                KeyRow(
                    " · ".join(Stroke(key).text for key in (Qt.Key.Key_Home, Qt.Key.Key_End)),
                    translate("HelpSheet", "The newest set; the oldest one read so far"),
                ),
                KeyRow(
                    translate("HelpSheet", "Shift+↑ · Shift+↓ · Ctrl+A"),
                    translate("HelpSheet", "Choose several sets; all that were found"),
                ),
            ),
        ),
        KeySection(
            translate("HelpSheet", "Review"),
            (
                KeyRow("← · →", translate("HelpSheet", "On a chart: read its values one by one")),
                KeyRow("← · → · ↑ · ↓", translate("HelpSheet", "On the calendar: from day to day")),
                KeyRow(
                    translate("HelpSheet", "Ctrl and the wheel"),
                    translate("HelpSheet", "On a chart: more time, or less"),
                ),
            ),
        ),
        KeySection(
            translate("HelpSheet", "Sound"),
            (
                KeyRow(translate("HelpSheet", "Space"), translate("HelpSheet", "A tap, while you tap along")),
                KeyRow(translate("HelpSheet", "Esc"), translate("HelpSheet", "End the beat without a result")),
            ),
        ),
        KeySection(
            translate("HelpSheet", "Everywhere"),
            (
                KeyRow("F1 · ?", translate("HelpSheet", "This sheet")),
                KeyRow("F2", translate("HelpSheet", "Another athlete trains; during a session, the next set")),
                KeyRow("F11", translate("HelpSheet", "Full screen, also for the sets to come")),
                KeyRow(translate("HelpSheet", "Ctrl+1 · Ctrl+2 …"), translate("HelpSheet", "The pages of the rail")),
                KeyRow(translate("HelpSheet", "Tab · Shift+Tab"), translate("HelpSheet", "To the next control, back")),
                KeyRow(
                    translate("HelpSheet", "Ctrl+Q"), translate("HelpSheet", "Close calftimer; a set keeps its reps")
                ),
            ),
        ),
    )
