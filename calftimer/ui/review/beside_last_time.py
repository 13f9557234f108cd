# SPDX-License-Identifier: MIT
"""After a visit: what was better than the last time, and what was not, read from the log in a thread."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import Unit
from calftimer.core.review.sets import Sets
from calftimer.core.review.visits import compare_session
from calftimer.logbook.logbook import Logbook
from calftimer.ui.review.reader import SetsReader
from calftimer.ui.review.visit_text import change_lines

translate = QCoreApplication.translate


class BesideLastTime(QObject):
    """Compares one visit with the ones before it.

    Signals:
        compared: arg1: the lines to read, empty where there is nothing to compare.
    """

    compared = Signal(str)

    def __init__(self, logbook: Logbook, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logbook = logbook
        self._asked: tuple[str, Catalogue, Mapping[str, Unit], Mapping[str, str]] | None = None
        self._reader = SetsReader(parent=self)
        self._reader.finished.connect(self._on_sets)

    def compare(
        self, set_id: str, catalogue: Catalogue, units: Mapping[str, Unit], names: Mapping[str, str] | None = None
    ) -> None:
        """Begin to compare the visit that a set is of; `compared` comes later.

        `units` and `names` are those of each athlete who trained, by id; without names no line says whose it is.

        Raises:
            LogbookError: the log cannot be read.
        """
        record = self._logbook.get(set_id)
        self._asked = (record.session_id, catalogue, units, names or {})
        today: date = record.started_local.date()
        self._reader.read(self._logbook.path, self._logbook.count(), today)

    def close(self) -> None:
        """Stop what runs, and wait until it has."""
        self._reader.close()

    def _on_sets(self, sets: Sets) -> None:
        session_id, catalogue, units, names = self._asked
        visit = compare_session(sets.known_by(catalogue), session_id)
        lines = []
        exercises = {one.setting.exercise for one in visit.comparisons} | {one.exercise for one in visit.first_times}
        for athlete_id, unit in units.items():
            theirs = visit.of(athlete_id)
            settings = {one.setting for one in theirs.comparisons} | set(theirs.first_times)
            is_plain = len(exercises) == len(settings) == 1  # the summary says above what it was
            own = change_lines(theirs, catalogue, unit, names_settings=not is_plain)
            whose = translate("Review", "{name}: {line}")
            lines += [whose.format(name=names[athlete_id], line=line) for line in own] if names else own
        self.compared.emit("\n".join(lines))
