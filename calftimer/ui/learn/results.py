# SPDX-License-Identifier: MIT
"""What the search found, the best first; the arrow keys walk through it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.findable import entries_of
from calftimer.core.search import POINT, Entry, Kind, SearchIndex, excerpt
from calftimer.ui.learn.controls import LinkButton, ScrollColumn
from calftimer.ui.learn.parts import part_entries
from calftimer.ui.learn.words import kind_name
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import catalogue_text

EXCERPT_MAX = 160


class ResultsList(ScrollColumn):
    """Qt view of what a query finds in a catalogue.

    Signals:
        link_requested: a person chose a result. arg1: its kind. arg2: its id.
        left_upwards: the arrow key went above the first result.
    """

    link_requested = Signal(object, str)
    left_upwards = Signal()

    def __init__(self, catalogue: Callable[[], Catalogue], *, parent: QWidget | None = None) -> None:
        """`catalogue` is asked when the first query comes."""
        super().__init__(self.tr("Found"), parent=parent)
        self._catalogue = catalogue
        self._index: SearchIndex | None = None
        self._links: list[LinkButton] = []
        self._query = ""

    def forget(self) -> None:
        """Build the index again at the next query: the catalogue is another one."""
        self._index = None

    def ask(self, query: str) -> None:
        """Show what `query` finds."""
        if self._index is None:
            self._index = SearchIndex([*part_entries(), *entries_of(self._catalogue(), catalogue_text)])
        self._query = query
        self.clear()
        self._links = []
        found = self._index.find(query)
        if not found:
            text = self.tr(
                "Nothing found for “{query}”.\n\nYou can search for exercises, muscles, cues, mistakes, questions, "
                "safety, what the sources claim and the studies behind it. Try “inner calf”, “how often”, “pain”."
            )
            self.add(label(text.format(query=query.strip()), "quiet", self, wrap=True))
        for entry in found:
            link = LinkButton(entry.title, detail=self._detail(entry), parent=self)
            link.clicked.connect(lambda _=False, entry=entry: self.link_requested.emit(entry.kind, entry.id))
            link.installEventFilter(self)
            self._links.append(link)
            self.add(link)
        self.column.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def open_first(self) -> None:
        """Go where the first result leads."""
        if self._links:
            self._links[0].click()

    def enter(self) -> None:
        """Give the first result the focus."""
        if self._links:
            self._links[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _detail(self, entry: Entry) -> str:
        said = excerpt(entry.text, self._query) if entry.text else ""
        if len(said) > EXCERPT_MAX:
            said = said[: EXCERPT_MAX - 1].rstrip() + "…"
        parts = [kind_name(entry.kind), self._whose(entry), said]
        return POINT.join(part for part in parts if part)

    def _whose(self, entry: Entry) -> str:
        """Return whose claim it is; empty for what nobody claims."""
        if entry.kind is not Kind.CLAIM:
            return ""
        catalogue = self._catalogue()
        return catalogue_text(catalogue.sources[catalogue.claims[entry.id].source].name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down walk through the results, Enter opens the one that has the focus.

        Asked before the button itself, which would give the focus to what Tab comes to.
        """
        if event.type() is not QEvent.Type.KeyPress or event.key() not in _WALK or watched not in self._links:
            return super().eventFilter(watched, event)
        if (step := _WALK[event.key()]) == 0:
            watched.click()
            return True
        place = self._links.index(watched) + step
        if place < 0:
            self.left_upwards.emit()
        elif place < len(self._links):
            self._links[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self._links[place])
        return True


_WALK = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 0, Qt.Key.Key_Enter: 0}
