# SPDX-License-Identifier: MIT
"""What the keys do on the stage: what the key map says, and in a rest what corrects the set just done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction

from PySide6.QtGui import QKeyEvent

from calftimer.core.tempo import Phase
from calftimer.ui.keys.key_map import Action, KeyMap, Stroke
from calftimer.ui.keys.phase_changes import PHASE_CHANGES
from calftimer.ui.stage.aside import RestAside


class StageKeys:
    """Hands each key to what it is for."""

    def __init__(
        self,
        does: Mapping[Action, Callable[[], None]],
        change_phases: Callable[[Iterable[Phase], Fraction], None],
        aside: RestAside,
    ) -> None:
        self._does, self._change_phases, self._aside = does, change_phases, aside

    def take(self, event: QKeyEvent, keys: KeyMap, *, resting: bool) -> bool:
        """Do what a key is for, and return whether it was for anything."""
        action = None if event.isAutoRepeat() else keys.action(Stroke.of(event))
        match action:
            case Action.END if self._aside.other is not None:
                self._aside.lay(None)
            case Action.MARK_PACE if self._aside.other is not None:
                return False  # the arrow goes through what lies there, and marks nothing
            case _ if action in self._does:
                self._does[action]()
            case _ if action in PHASE_CHANGES and not resting:
                self._change_phases(*PHASE_CHANGES[action])
            case _:
                return self._aside.take_key(event)
        return True
