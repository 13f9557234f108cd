# SPDX-License-Identifier: MIT
"""The places on the rail: what each is called, and in which order they stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from calftimer.ui.main_window import MainWindow

translate = QCoreApplication.translate


def add_places(window: MainWindow) -> list[int]:
    """Put a button for each place on the rail of `window`; return their numbers, in order, for `put_page`."""
    return [
        window.add_button("train", translate("Pages", "Train")),
        window.add_button("workout", translate("Pages", "Workout")),
        window.add_button("log", translate("Pages", "Log")),
        window.add_button("review", translate("Pages", "Review")),
        window.add_button("learn", translate("Pages", "Learn")),
        window.add_button("sound", translate("Pages", "Sound")),
        window.add_button("setup", translate("Pages", "Set-up")),
    ]
