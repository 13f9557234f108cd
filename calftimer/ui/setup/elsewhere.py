# SPDX-License-Identifier: MIT
"""What is set up on the Sound page, to be found on the Set-up page too, with the way there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from calftimer.ui.setup.rows import ActionRow

translate = QCoreApplication.translate


def sound_rows(parent: QWidget) -> list[tuple[ActionRow, str]]:
    """Return a row for each, with the name that its control has on the Sound page."""
    go = translate("SetupPage", "Go to Sound")
    return [
        (ActionRow(name, hint, go, words, parent=parent), at)
        for name, hint, at, words in (
            (
                translate("SetupPage", "Sound card and voice"),
                translate("SetupPage", "Which card plays, and who speaks; own recordings."),
                translate("SetupPage", "Sound card"),
                translate("SetupPage", "output speaker device audio recordings"),
            ),
            (
                translate("SetupPage", "Volumes"),
                translate("SetupPage", "One for each kind of cue, with a preview."),
                translate("SetupPage", "All"),
                translate("SetupPage", "loud quiet louder cue preview"),
            ),
            (
                translate("SetupPage", "Delay of wireless headphones"),
                translate("SetupPage", "Tap along, and the picture waits for the sound."),
                translate("SetupPage", "The picture waits"),
                translate("SetupPage", "bluetooth latency lag calibration"),
            ),
            (
                translate("SetupPage", "Keep the sound open between sets"),
                translate("SetupPage", "For wireless headphones that fall asleep."),
                translate("SetupPage", "Keep the sound open between sets"),
                translate("SetupPage", "bluetooth stream battery"),
            ),
            (
                translate("SetupPage", "Ask the system to lower my music"),
                translate("SetupPage", "While cues are heard, where the system can."),
                translate("SetupPage", "Ask the system to lower my music"),
                translate("SetupPage", "duck player spotify"),
            ),
        )
    ]
