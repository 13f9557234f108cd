# SPDX-License-Identifier: MIT
"""When the machine must not sleep: in set and rest, and for a while where both wait for somebody."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from calftimer.core.session import Session, State

# A set that was left alone lets the machine sleep after this long.
PAUSED_AWAKE_MS = 10 * 60 * 1000


class Wakefulness(QObject):
    """Follows a session from state to state.

    Signals:
        wanted: the machine must not sleep, or may again. arg1: True or False.
    """

    wanted = Signal(bool)

    def __init__(self, paused_awake_ms: int, *, parent: QObject) -> None:
        """`paused_awake_ms`: how long a paused set keeps the machine awake."""
        super().__init__(parent)
        self._is_awake = False
        self._left_alone = QTimer(self, singleShot=True, interval=paused_awake_ms)
        self._left_alone.timeout.connect(lambda: self._want(False))

    def follow(self, session: Session) -> None:
        """Do what a new state asks for."""
        if not session.is_paused and session.state is not State.OVERTIME:
            self._left_alone.stop()
            self._want(True)
        elif self._is_awake and not self._left_alone.isActive():
            self._left_alone.start()

    def end(self) -> None:
        """The session is over."""
        self._left_alone.stop()
        self._want(False)

    def _want(self, wanted: bool) -> None:
        if wanted is not self._is_awake:
            self._is_awake = wanted
            self.wanted.emit(wanted)
