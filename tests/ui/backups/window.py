# SPDX-License-Identifier: MIT
"""What is asked of a window whose log is replaced: its sets, and when the replacing is over."""

from __future__ import annotations

from typing import Any


def shown_sets(person: Any) -> int:
    """Return how many sets the window's log has."""
    return person.app._logbook.count()


def done(person: Any) -> None:
    """Wait until no other log is being put in the place of the window's."""
    person.bot.waitUntil(lambda: not person.app.backups.wait)
