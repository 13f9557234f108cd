# SPDX-License-Identifier: MIT
"""What the Log page asks of the log besides the rows: who is in it, how many sets there are, where one stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from calftimer.core.catalogue import Catalogue
from calftimer.core.query import Query
from calftimer.ui.log.columns import RecordWords
from calftimer.ui.log.filter_row import today
from calftimer.ui.log.filters import Filters
from calftimer.ui.log.history import history_text
from calftimer.ui.wording import athlete_name

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook


class LogReading:
    """An open log as it is when this is made: `athletes` who train, those who are `gone` (id → name), and `words`."""

    def __init__(self, logbook: Logbook, catalogue: Catalogue) -> None:
        self._logbook, self._catalogue = logbook, catalogue
        self._version = logbook.version
        self._wholes: dict[bool, int] = {}
        self.athletes = {athlete.id: athlete_name(athlete.name) for athlete in logbook.athletes.read()}
        self.gone = {athlete.id: athlete_name(athlete.name) for athlete in logbook.athletes.discarded()}
        self.words = RecordWords(catalogue, self.gone | self.athletes)

    def is_of(self, logbook: Logbook, catalogue: Catalogue) -> bool:
        """Tell whether this is what would be read now."""
        is_same = logbook is self._logbook and catalogue is self._catalogue
        return is_same and logbook.version == self._version

    def query(self, filters: Filters, *, trash: bool) -> Query:
        """Return what `filters` ask for, in the log or in the trash."""
        return filters.query(self._catalogue, today(), QLocale().firstDayOfWeek().value, trash=trash)

    def count(self, filters: Filters, *, trash: bool) -> int:
        """Return how many sets the filters let through."""
        return self._logbook.count_found(self.query(filters, trash=trash))

    def count_whole(self, *, trash: bool) -> int:
        """Return how many sets there are in the log, or in the trash."""
        if trash not in self._wholes:  # half of what a filter costs in a long log, and the same for every filter
            self._wholes[trash] = self._logbook.count_found(Query(trash=trash))
        return self._wholes[trash]

    def has_any(self) -> bool:
        """Tell whether there is a set anywhere, or something to undo."""
        return bool(self.count_whole(trash=False) or self._logbook.edits.can_undo() or self.count_whole(trash=True))

    def history(self, set_id: str) -> str:
        """Return what became of a set, in words; empty where nothing was changed in it."""
        return history_text(self._logbook.edits.history(set_id), self.words)

    def rows_down_to(self, set_ids: Sequence[str], query: Query) -> int:
        """Return how many rows of `query` have to be read, at most, for the first of some sets to be among them."""
        if not set_ids or not self._logbook.has_set(set_ids[0]):
            return 0
        day = self._logbook.get(set_ids[0]).started_local.date() - timedelta(days=1)  # elsewhere it may be another
        return self._logbook.count_found(replace(query, since=max(filter(None, (query.since, day)))))
