# SPDX-License-Identifier: MIT
"""A player for pictures and tests: its tape stands at the frame it was put at."""

from __future__ import annotations

from calftimer.core.timeline import Timeline


class StillPlayer:
    """A tape that stands where it is put; heard by nobody."""

    underruns = 0

    def __init__(self) -> None:
        self.frame = 0

    def lay(self, timeline: Timeline, frame: int) -> None:
        """Keep nothing."""

    def hush(self, frame: int) -> None:
        """Keep nothing."""

    def run(self) -> None:
        """Stay."""

    def stand(self) -> None:
        """Stay."""

    def playhead(self) -> int:
        """Return the frame it was put at."""
        return self.frame

    def close(self) -> None:
        """Nothing to give back."""
