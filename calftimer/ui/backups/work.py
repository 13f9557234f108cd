# SPDX-License-Identifier: MIT
"""One job at a time in a thread of its own, so that the window does not wait for the disk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from calftimer.errors import CalftimerError


class Work(QObject):
    """Runs a job beside the window and hands its result back in the window's thread.

    A job that is asked for while another runs takes its turn after it.
    """

    _done = Signal(object, object)

    def __init__(self, *, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    def do(self, job: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Run `job`, which touches nothing of the window; call `then` with its result or its CalftimerError."""
        self._waiting.append((job, then))
        self._go_on()

    def finish(self) -> None:
        """Wait until the job that runs is over; nobody is told, and no other begins."""
        self._waiting.clear()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _go_on(self) -> None:
        if self._thread is not None or not self._waiting:
            return
        job, then = self._waiting.pop(0)

        def run() -> None:
            try:
                result = job()
            except Exception as error:  # a bug of ours is raised again where the handler of bugs hears it
                result = error
            self._done.emit(then, result)

        self._thread = threading.Thread(target=run, name="backup")
        self._thread.start()

    def _on_done(self, then: Callable[[Any], None], result: object) -> None:
        if self._thread is None:
            return  # finished meanwhile, and nobody waits for it any more
        self._thread.join()
        self._thread = None
        self._go_on()
        if isinstance(result, Exception) and not isinstance(result, CalftimerError):
            raise result
        then(result)
