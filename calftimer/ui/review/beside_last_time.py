# SPDX-License-Identifier: MIT
"""After a visit: what was better than the last time, and what was not, read from the log in a thread."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import Unit
from calftimer.core.review.sets import Sets
from calftimer.core.review.visits import compare_session
from calftimer.logbook.logbook import Logbook
from calftimer.ui.review.reader import SetsReader
from calftimer.ui.review.visit_text import change_lines


class BesideLastTime(QObject):
    """Compares one visit with the ones before it.

    Signals:
        compared: arg1: the lines to read, empty where there is nothing to compare.
    """

    compared = Signal(str)

    def __init__(self, logbook: Logbook, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logbook = logbook
        self._asked: tuple[str, Catalogue, Unit] | None = None
        self._reader = SetsReader(parent=self)
        self._reader.finished.connect(self._on_sets)

    def compare(self, set_id: str, catalogue: Catalogue, unit: Unit) -> None:
        """Begin to compare the visit that a set is of; `compared` comes later.

        Raises:
            LogbookError: the log cannot be read.
        """
        record = self._logbook.get(set_id)
        self._asked = (record.session_id, catalogue, unit)
        today: date = record.started_local.date()
        self._reader.read(self._logbook.path, self._logbook.count(), today)

    def close(self) -> None:
        """Stop what runs, and wait until it has."""
        self._reader.close()

    def _on_sets(self, sets: Sets) -> None:
        session_id, catalogue, unit = self._asked
        visit = compare_session(sets.known_by(catalogue), session_id)
        self.compared.emit("\n".join(change_lines(visit, catalogue, unit)))
