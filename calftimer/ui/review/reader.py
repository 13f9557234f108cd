# SPDX-License-Identifier: MIT
"""Read the log for the review in a thread, so that the window never waits for it.

A long log is read twice: what is shown first, its last year, in a few milliseconds, and then all of it.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Signal

from calftimer.errors import CalftimerError

LONG_LOG = 10_000
READING = "review"  # what its thread is called
_YEAR = timedelta(days=366)
_TELL_EVERY, _ROWS_AT_ONCE = 20_000, 4096


class SetsReader(QObject):
    """Reads all sets of a log; what a later `read` overtakes is dropped.

    Signals:
        progressed: so many sets have been read. arg1: how many.
        finished: arg1: the `Sets`; of a long log those of its last year first, and then all.
        completed: after the last `finished` of a reading.
        failed: arg1: the CalftimerError.
    """

    progressed = Signal(int)
    finished = Signal(object)
    completed = Signal()
    failed = Signal(object)
    _told = Signal(int, object)

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        self._threads: list[Thread] = []
        self._told.connect(self._on_told)  # from the thread into the window's

    def read(self, path: Path, count: int, today: date) -> None:
        """Begin to read a log of `count` sets; `finished` or `failed` comes later."""
        self._turn += 1
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = Thread(target=self._work, args=(path, count, today, self._turn), daemon=True, name=READING)
        self._threads.append(thread)
        thread.start()

    def close(self) -> None:
        """Stop what runs, and wait until it has."""
        self._turn += 1
        for thread in self._threads:
            thread.join()

    def _work(self, path: Path, count: int, today: date, turn: int) -> None:
        from calftimer.logbook.columns import read_sets

        def tell(done: int) -> None:
            if turn != self._turn:
                raise _OvertakenError
            if done % _TELL_EVERY < _ROWS_AT_ONCE:
                self._told.emit(turn, done)

        with suppress(_OvertakenError, RuntimeError):  # RuntimeError: the window has gone meanwhile, and we with it
            try:
                if count > LONG_LOG:
                    self._told.emit(turn, read_sets(path, since=today - _YEAR, progress=tell))
                self._told.emit(turn, read_sets(path, progress=tell))
                self._told.emit(turn, None)
            except CalftimerError as error:
                self._told.emit(turn, error)

    def _on_told(self, turn: int, told: object) -> None:
        if turn != self._turn:
            return
        if isinstance(told, int):
            self.progressed.emit(told)
        elif told is None:
            self.completed.emit()
        elif isinstance(told, CalftimerError):
            self.failed.emit(told)
        else:
            self.finished.emit(told)


class _OvertakenError(Exception):
    """Another reading has begun."""
